import { describe, expect, test } from "vitest";
import { check, memoryHost } from "../../src/index.js";
import { readConfig } from "../../src/policy/settings/config.js";
import { call } from "../cli/call.js";
import { folder } from "../e2e/runner.js";
import { run } from "../helpers/run.js";

const CARD = "---\nlicense: mit\nbase_model: meta-llama/Llama-3.1-8B\n---\n\nA model that chats.\n";
const CONFLICT = "ip/license-contradicts-inherited";
const EDGE = ". <- meta-llama/Llama-3.1-8B [finetune]";

/** The names of the models and data sets, and of what their findings are about. */
async function named(files: Readonly<Record<string, string>>, repository?: string) {
  const { facts, report } = await run(files, { repository });
  return {
    names: facts.subjects.flatMap(({ kind, facts }) =>
      kind === "model" || kind === "dataset" ? [facts.name?.value] : [],
    ),
    findings: report.findings.map(({ ruleId, subject, fingerprint }) => [
      ruleId,
      subject,
      fingerprint,
    ]),
    conflict: report.findings.find(({ ruleId }) => ruleId === CONFLICT)?.message ?? "",
  };
}

describe("a card at the root that gives no name", () => {
  test("goes by the repository, and its findings by the place", async () => {
    const [harbour, tide] = [
      await named({ "README.md": CARD }, "harbour"),
      await named({ "README.md": CARD }, "tide"),
    ];
    expect(harbour.names).toEqual(["harbour"]);
    expect(tide.names).toEqual(["tide"]);
    expect(harbour.conflict).toContain("harbour ");
    expect(harbour.findings).toEqual(tide.findings);
    expect(harbour.findings).toContainEqual([CONFLICT, EDGE, expect.any(String)]);
  });

  test.each(["MODEL_CARD.md", "model-card.md", "README.md"])("in %s", async (file) => {
    expect((await named({ [file]: CARD }, "harbour")).names).toEqual(["harbour"]);
  });

  test("beside another card too", async () => {
    const files = { "README.md": CARD, "MODEL_CARD.md": CARD, "tide/README.md": CARD };
    expect((await named(files, "harbour")).names).toEqual(["harbour", "harbour", "tide"]);
  });

  test("goes by a heading, a declared name or id where it has one", async () => {
    const titled = { "README.md": `${CARD}\n# Harbour 8B\n` };
    expect((await named(titled, "tide")).names).toEqual(["Harbour 8B"]);
    const declared = { "README.md": CARD.replace("license", "model_name: acme/harbour\nlicense") };
    expect((await named(declared, "tide")).names).toEqual(["harbour"]);
  });

  test("has the name that the library is given", async () => {
    const { report } = await check(memoryHost({ "README.md": CARD }), {
      date: "2026-12-01",
      repository: "harbour",
    });
    expect(report.findings.find(({ ruleId }) => ruleId === CONFLICT)?.message).toContain(
      "harbour ",
    );
  });
});

describe("a waiver for such a card", () => {
  const excused = async (subject: string, files: Readonly<Record<string, string>>) => {
    const config = readConfig(
      ".cardwarden.yml",
      `waivers: [{ rule: ${CONFLICT}, subject: "${subject}", reason: r, owner: o, expires: 2027-01-31 }]\n`,
    );
    const { report } = await run(files, {
      repository: "harbour",
      waivers: {
        stated: config.waivers ?? [],
        knownRules: new Set([CONFLICT]),
        apply: true,
      },
    });
    return report.findings.filter(({ suppressed }) => suppressed?.by === "waiver").length;
  };

  test.each([EDGE, "README.md", "harbour <- meta-llama/Llama-3.1-8B [finetune]"])(
    "matches by %s",
    async (subject) => {
      expect(await excused(subject, { "README.md": CARD })).toBe(1);
    },
  );

  test("still matches by the stem of its file where the root has several cards", async () => {
    const files = { "README.md": CARD, "MODEL_CARD.md": CARD };
    expect(await excused("README <- *", files)).toBe(1);
  });
});

test("two clones in folders of other names have the same fingerprints", async () => {
  const home = folder({ "harbour/README.md": CARD, "tide/README.md": CARD });
  const reportIn = async (name: string) => {
    const { out } = await call(`${home}/${name}`, ["check", "--format", "json"]);
    return JSON.parse(out);
  };
  const [harbour, tide] = [await reportIn("harbour"), await reportIn("tide")];
  const prints = (report: { findings: { fingerprint: string }[] }) =>
    report.findings.map(({ fingerprint }) => fingerprint);
  expect(prints(harbour)).toEqual(prints(tide));
  const [first] = harbour.findings.filter(({ ruleId }: { ruleId: string }) => ruleId === CONFLICT);
  expect(first.message).toContain("harbour ");
  expect(harbour.source).toBeUndefined();
});

test("people see the name where the id is the place in the root", async () => {
  const cwd = folder({ "harbour/README.md": CARD });
  const root = `${cwd}/harbour`;
  const edge = async (format: string) =>
    (await call(root, ["lineage", "--format", format])).out.split("\n");
  expect(await edge("text")).toContain("harbour");
  expect((await edge("mermaid")).join()).toContain('["harbour"]');
  expect((await edge("dot")).join()).toContain('-> "harbour"');
  expect(JSON.parse((await edge("json")).join("\n"))[0].to).toBe(".");
  const { out } = await call(root, ["check", "--format", "markdown"]);
  expect(out).toContain('["harbour"]');
  expect(out).not.toContain('["."]');
});
