import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Checked, type FixJob, fix } from "../../src/fix/rounds.js";
import type { Finding } from "../../src/model/report.js";
import { brief, card, run } from "../helpers/run.js";

type Files = Readonly<Record<string, string>>;
type Options = Parameters<typeof run>[1];

async function look(files: Files, options: Options): Promise<Checked> {
  const { report, facts } = await run(files, options);
  const documents = facts.subjects.flatMap(({ kind, id, facts: stated }) =>
    kind === "document" ? [[id, stated["document.readable"]?.value as "yes"] as const] : [],
  );
  return { findings: report.findings, lineage: report.lineage, documents: new Map(documents) };
}

/** Fixes a repository in memory. */
async function fixed(files: Files, over: Partial<FixJob> = {}, options: Options = {}) {
  let checks = 0;
  const result = await fix({
    checked: await look(files, options),
    wanted: () => true,
    unsafe: false,
    text: async (file) => files[file],
    recheck: (texts) => {
      checks++;
      return look({ ...files, ...Object.fromEntries(texts) }, options);
    },
    ...over,
  });
  return { ...result, now: { ...files, ...Object.fromEntries(result.texts) }, checks };
}
const rules = (list: readonly Finding[]) => list.map(({ ruleId }) => ruleId).sort();

const TEACHER = "disclosure/distillation-not-disclosed";
const LABEL = "ip/license-contradicts-inherited";
const distilled = card(
  "license: apache-2.0",
  "governance:",
  "  teachers: [{id: pier/open-teacher}]",
);
const llama = card("license: mit", "base_model: meta-llama/Llama-3.1-8B");

describe("fix", () => {
  it("applies what is safe, and only that", async () => {
    const {
      fixed: done,
      texts,
      prepared,
      held,
    } = await fixed({ "a/README.md": distilled, "b/README.md": llama });
    expect([rules(done), [...texts.keys()], prepared, held]).toEqual([
      [TEACHER],
      ["a/README.md"],
      [],
      [],
    ]);
  });

  it("applies the rest and puts placeholders in where it is told to", async () => {
    const {
      fixed: done,
      prepared,
      now,
      open,
    } = await fixed({ "a/README.md": distilled, "b/README.md": llama }, { unsafe: true });
    expect(rules(done)).toEqual([TEACHER, LABEL]);
    expect(now["b/README.md"]).toContain("license: llama3.1\n");
    expect(rules(prepared)).toContain("privacy/personal-data-status-missing");
    expect(open).toEqual(expect.arrayContaining([...prepared]));
  });

  it("fixes what is wanted alone, and nothing that is excused", async () => {
    const files = { "a/README.md": distilled, "b/README.md": llama };
    const one = await fixed(files, { unsafe: true, wanted: ({ ruleId }) => ruleId === LABEL });
    expect([rules(one.fixed), one.prepared]).toEqual([[LABEL], []]);
    const checked = await look(files, {});
    const excused = checked.findings.map((finding) => ({
      ...finding,
      suppressed: { by: "waiver" as const, reason: "r" },
    }));
    const none = await fixed(files, { unsafe: true, checked: { ...checked, findings: excused } });
    expect(none).toMatchObject({ fixed: [], prepared: [], held: [], checks: 0 });
    expect(none.texts.size).toBe(0);
  });

  it("changes nothing the second time", async () => {
    const files = {
      "a/README.md": distilled,
      "b/README.md": llama,
      "c/README.md": card("title: a: b"),
    };
    for (const unsafe of [false, true]) {
      const { now } = await fixed(files, { unsafe });
      const again = await fixed(now, { unsafe });
      expect([again.fixed, again.prepared, again.texts.size]).toEqual([[], [], 0]);
    }
  });

  it("leaves a value alone that two findings want to be different", async () => {
    const files = {
      "README.md": card(
        "license: mit",
        "base_model: [meta-llama/Llama-3.1-8B, google/gemma-2-9b]",
        "base_model_relation: merge",
      ),
    };
    const { held, texts } = await fixed(files, {
      unsafe: true,
      wanted: ({ ruleId }) => ruleId === LABEL,
    });
    expect([held.map(({ reason }) => reason), texts.size]).toEqual([["overlap", "overlap"], 0]);
  });

  it("takes back what brings a new error, and applies the rest", async () => {
    // The translation states the old license: two statements would contradict each other.
    const files = {
      "a/README.md": llama,
      "a/README_zh.md": llama,
      "b/README.md": llama,
    };
    const {
      held,
      fixed: done,
      now,
    } = await fixed(files, { unsafe: true, wanted: ({ ruleId }) => ruleId === LABEL });
    expect(held.map(({ finding, reason }) => [finding.primary.file, reason])).toEqual([
      ["a/README.md", "new-error"],
    ]);
    expect(now["a/README.md"]).toBe(llama);
    expect(done.map(brief)).toEqual([`${LABEL} error b/README.md:3:13`]);
  });

  it("takes back what leaves its finding in place or hides the document", async () => {
    const files = {
      "a/README.md": distilled,
      "b/README.md": distilled.replace("# Card", "# Other"),
    };
    const checked = await look(files, {});
    const text = (file: string, replaced: string) => ({
      ...checked,
      findings: checked.findings.map((one) =>
        one.fix && one.primary.file === file
          ? {
              ...one,
              fix: {
                safe: true,
                edits: [
                  {
                    file,
                    range: { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } },
                    text: replaced,
                  },
                ],
              },
            }
          : one,
      ),
    });
    const idle = await fixed(files, { checked: text("a/README.md", "--- ") });
    expect(idle.held.map(({ finding, reason }) => [finding.primary.file, reason])).toEqual([
      ["a/README.md", "no-effect"],
    ]);
    const gone = await fixed(files, { checked: text("a/README.md", "---\n: : [") });
    expect(gone.held.map(({ finding, reason }) => [finding.primary.file, reason])).toEqual([
      ["a/README.md", "unreadable"],
    ]);
    for (const { texts, fixed: done } of [idle, gone]) {
      expect([...texts.keys()]).toEqual(["b/README.md"]);
      expect(rules(done)).toEqual([TEACHER]);
    }
  });

  it("does not edit what cannot be written back, or what was not checked", async () => {
    const files = { "README.md": distilled };
    const bytes = await fixed(files, { text: async () => undefined });
    expect(bytes.held.map(({ reason }) => reason)).toEqual(["unreadable"]);
    const checked = await look(files, {});
    const elsewhere = await fixed(files, {
      checked: {
        ...checked,
        findings: checked.findings.map((one) =>
          one.fix
            ? {
                ...one,
                fix: {
                  safe: true,
                  edits: one.fix.edits.map((edit) => ({ ...edit, file: "other.md" })),
                },
              }
            : one,
        ),
      },
    });
    expect(elsewhere.held.map(({ reason }) => reason)).toEqual(["other-file"]);
    expect([bytes.texts.size, elsewhere.texts.size]).toEqual([0, 0]);
  });

  it("does not put placeholders where the document would be no card any more", async () => {
    const files = {
      "MODEL_CARD.md":
        "# Model card\n\n## Model details\n\nSmall.\n\n## Intended use\n\nLetters.\n",
    };
    const { now, held, prepared } = await fixed(files, { unsafe: true });
    const after = await look(now, {});
    expect([...after.documents.keys()]).toEqual(["MODEL_CARD.md"]);
    expect(prepared.length + held.length).toBeGreaterThan(0);
  });

  it("at every level: a fixed finding is gone, no error is new, and a second run is idle", async () => {
    const keys = fc.constantFrom(
      "license: mit",
      "license: 'apache-2.0'",
      "base_model: meta-llama/Llama-3.1-8B",
      "base_model: [google/gemma-2-9b, Qwen/Qwen2.5-7B]",
      "datasets: [tatsu-lab/alpaca]",
      "datasets:\n- tatsu-lab/alpaca\n- a/b",
      "title: a: b",
      "governance:\n  teachers:\n    - id: pier/open-teacher\n    - {id: openai/gpt-4o, access: api}",
      "governance: {personalInfo: {present: yes}}",
      "governance:\n  sources: [{url: 'https://a.example', kind: web-crawl}]",
    );
    const rows = fc.uniqueArray(keys, { maxLength: 4, selector: (key) => key.split(":")[0] });
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom("\n", "\r\n"),
        fc.constantFrom("baseline", "strict"),
        fc.boolean(),
        async (list, end, level, unsafe) => {
          const files = {
            "README.md": card(...list, "pipeline_tag: text-generation").replaceAll("\n", end),
          };
          const before = await look(files, { level });
          const { now, fixed: done } = await fixed(files, { unsafe }, { level });
          const after = await look(now, { level });
          const keysOf = (found: readonly Finding[]) =>
            found.map((one) => `${one.ruleId} ${one.subject}`);
          for (const key of keysOf(done)) expect(keysOf(after.findings)).not.toContain(key);
          const errors = (one: Checked) =>
            keysOf(
              one.findings.filter(
                ({ severity, ruleId }) => severity === "error" && ruleId !== "doc/placeholder-left",
              ),
            );
          for (const key of errors(after)) expect(errors(before)).toContain(key);
          const again = await fixed(now, { unsafe }, { level });
          expect([again.fixed, again.texts.size]).toEqual([[], 0]);
          expect(now["README.md"]?.replaceAll(end, "")).not.toMatch(/[\r\n]/);
        },
      ),
      { numRuns: 60 },
    );
  });
});
