import { describe, expect, test } from "vitest";
import { UserError } from "../src/model/errors.js";
import type { Diagnostic, Report, Shard } from "../src/model/report.js";
import { check } from "../src/pipeline/check.js";
import { merge, type Named, REPORT_LIMITS, readReport } from "../src/pipeline/merge/index.js";
import { lineAddress } from "../src/report/address.js";
import { at } from "./helpers/make.js";
import { memoryHost } from "./helpers/memory-host.js";
import { card, options } from "./helpers/run.js";

const base = await report({ "README.md": card("license: mit", "model_name: acme/root") });

async function report(files: Readonly<Record<string, string>>): Promise<Report> {
  return (await check(memoryHost(files), options())).report;
}

const shard = (index: number, of: number, over: Partial<Report> = {}): Named => ({
  name: `s${index}.json`,
  report: {
    ...base,
    findings: index === 1 ? base.findings : [],
    shard: { index, of, pending: [], own: [] },
    ...over,
  },
});

const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "";
};

describe("shards", () => {
  test("have to be all of one run, each once", () => {
    expect(refusal(() => merge([]))).toBe(
      "usage: merge takes the reports of shards or repositories",
    );
    expect(refusal(() => merge([shard(1, 4), shard(3, 4)]))).toBe(
      "reports-differ: of 4 shards, 2 are missing: 2, 4",
    );
    expect(refusal(() => merge([shard(2, 2), shard(2, 2)]))).toBe(
      "reports-differ: s2.json and s2.json are both shard 2 of 2",
    );
    expect(refusal(() => merge([shard(1, 2), shard(2, 3)]))).toBe(
      "reports-differ: s2.json is one of 3 shards, and s1.json one of 2",
    );
    expect(refusal(() => merge([shard(1, 2), shard(3, 2)]))).toBe(
      "reports-differ: s3.json is shard 3 of 2, which does not exist",
    );
    expect(refusal(() => merge([shard(1, 2), { name: "whole.json", report: base }]))).toBe(
      "reports-differ: whole.json is a whole report, but s1.json is the report of a shard",
    );
  });

  test.each<[keyof Report, Partial<Report>]>([
    ["tool", { tool: { name: "cardwarden", version: "9.9.9" } }],
    ["packs", { packs: base.packs.slice(1) }],
    ["register", { register: { version: "1", digest: "sha256-x" } }],
    ["level", { level: "strict" }],
    ["locale", { locale: "zh-CN" }],
    ["date", { date: "2026-11-24" }],
    ["documents", { documents: [] }],
    ["diagnostics", { diagnostics: [diagnostic("file-unreadable")] }],
    ["change", { change: { base: "main", compared: true, licenses: [] } }],
  ])("that differ in %s are refused", (member, over) => {
    const differ = `reports-differ: s2.json and s1.json differ in \`${member}\``;
    expect(refusal(() => merge([shard(1, 2), shard(2, 2, over)]))).toBe(differ);
    expect(refusal(() => merge([shard(2, 2, over), shard(1, 2)]))).toBe(
      `reports-differ: s1.json and s2.json differ in \`${member}\``,
    );
  });

  test.each(["constructor", "__proto__", "other"])(
    "what somebody wrote beside the counts is not added up: %s",
    (name) => {
      const evaluations = JSON.parse(
        JSON.stringify(base.evaluations).replace("}", `,"${name}":7}`),
      ) as Report["evaluations"];
      const sums = merge([shard(1, 2, { evaluations }), shard(2, 2)]).evaluations;
      expect(Object.entries(sums)).toEqual(
        Object.entries(base.evaluations).map(([outcome, count]) => [outcome, 2 * count]),
      );
    },
  );

  test("what none of them can vouch for holds if all say it, in its place", () => {
    const entry = (after: number, ...names: string[]) => ({
      after,
      diagnostic: diagnostic("waiver-unused", names.join(" ")),
    });
    const certain = ["a", "b"].map((message) => diagnostic("waiver-refused", message));
    const one = merge([
      part(1, certain, { pending: [entry(0, "x"), entry(1, "y"), entry(1, "z"), entry(2, "end")] }),
      part(2, certain, { pending: [entry(1, "y"), entry(1, "z"), entry(2, "end")] }),
      part(3, certain, { pending: [entry(0, "x"), entry(1, "z"), entry(2, "end")] }),
    ]);
    expect(one.diagnostics.map(({ message }) => message)).toEqual(["a", "z", "b", "end"]);
    expect(one.shard).toBeUndefined();
  });

  test("of what they count, what all name is counted", () => {
    const gone = (...items: string[]): Shard["pending"][number] => ({
      after: 0,
      diagnostic: diagnostic(
        "baseline-unused",
        `${items.length} findings of the baseline are gone`,
      ),
      items,
    });
    const joined = (...lists: string[][]) =>
      merge(
        lists.map((items, i) => part(i + 1, [], { pending: [gone(...items)] }, lists.length)),
      ).diagnostics.map(({ message }) => message);
    expect(joined(["a", "b", "c"], ["d", "c", "b"], ["b", "c"])).toEqual([
      "2 findings of the baseline are gone",
    ]);
    expect(joined(["a", "b"], ["c"])).toEqual([]);
  });

  test("what is about a finding comes from its share, by place", () => {
    const own = (line: number) => ({
      after: 0,
      diagnostic: { ...diagnostic("ignore-not-at-base", `line ${line}`), at: at(line) },
    });
    const one = merge([
      part(2, [], { own: [own(10), own(3)] }, 2),
      part(1, [], { own: [own(7)] }, 2),
    ]);
    expect(one.diagnostics.map(({ message }) => message)).toEqual(["line 3", "line 7", "line 10"]);
  });
});

function diagnostic(code: string, message = code): Diagnostic {
  return { code, severity: "warning", message };
}
const part = (index: number, diagnostics: Diagnostic[], over: Partial<Shard>, of = 3): Named =>
  shard(index, of, { diagnostics, shard: { index, of, pending: [], own: [], ...over } });

describe("repositories", () => {
  const files = {
    "README.md": card("license: mit", "base_model: org/none"),
    "models/a/README.md": card("license: apache-2.0", "model_name: acme/a", "base_model: .."),
    "models/b/README.md": card("license: apache-2.0"),
  };

  test("become folders, called like their reports", async () => {
    const one = await report(files);
    const joined = merge([
      { name: "out/acme__two.json", report: one },
      { name: "acme__one.json", report: one },
    ]);
    expect(joined.documents.map(({ file, subjects }) => `${file}: ${subjects}`)).toEqual([
      "acme__one/README.md: acme__one",
      "acme__one/models/a/README.md: acme/a",
      "acme__one/models/b/README.md: acme__one/models/b",
      "acme__two/README.md: acme__two",
      "acme__two/models/a/README.md: acme/a",
      "acme__two/models/b/README.md: acme__two/models/b",
    ]);
    expect(joined.lineage.map(({ id, from, to }) => [id, from, to])).toContainEqual([
      "acme__one <- org/none [finetune]",
      "org/none",
      "acme__one",
    ]);
    expect(new Set(joined.findings.map(({ fingerprint }) => fingerprint)).size).toBe(
      joined.findings.length,
    );
    const places = joined.findings.flatMap(({ primary, because, related }) =>
      [primary, ...because.map((fact) => fact.at), ...related.map((item) => item.at)].map(
        ({ file }) => file,
      ),
    );
    expect(places.filter((file) => !/^acme__(?:one|two)(?:\/|$)/.test(file))).toEqual([]);
    expect(joined.summary.documents).toBe(6);
    expect(joined.summary.warning).toBe(one.summary.warning * 2);
    expect(joined.evaluations.pass).toBe(one.evaluations.pass * 2);
    expect(joined.packs).toEqual(one.packs);
    expect(joined.findings.length).toBe(one.findings.length * 2);
  });

  test("are listed with their counts and revisions, also without a document", async () => {
    const source = {
      forge: "github",
      server: "https://github.com",
      repository: "acme/one",
      commit: "a".repeat(40),
    } as const;
    const one = { ...(await report(files)), source };
    const empty = await report({ "notes.txt": "nothing" });
    const joined = merge([
      { name: "b-empty.json", report: empty },
      { name: "a-full.json", report: one },
    ]);
    expect(joined.repositories).toEqual([
      { folder: "a-full", source, ...one.summary },
      { folder: "b-empty", ...empty.summary },
    ]);
    expect(joined.repositories?.[1]).toMatchObject({ documents: 0, error: 0 });
    expect(joined.source).toBeUndefined();
    expect(joined.inventory?.map(({ file, subject }) => `${file} ${subject}`)).toEqual([
      "a-full/README.md a-full",
      "a-full/models/a/README.md acme/a",
      "a-full/models/b/README.md a-full/models/b",
    ]);
    expect(lineAddress(joined, { ...at(3), file: "a-full/models/a/README.md" })).toBe(
      `https://github.com/acme/one/blob/${source.commit}/models/a/README.md?plain=1#L3`,
    );
    expect(lineAddress(joined, { ...at(1), file: "b-empty/README.md" })).toBeUndefined();
  });

  test("of one are named alike, however many there are", async () => {
    const one = await report(files);
    const alone = merge([{ name: "r.json", report: one }]);
    const two = merge([
      { name: "r.json", report: one },
      { name: "s.json", report: one },
    ]);
    expect(two.findings.filter(({ primary }) => /^r\b/.test(primary.file))).toEqual(alone.findings);
  });

  test("keep packs apart that differ, and refuse the rest", () => {
    const [pack] = base.packs;
    const other = { ...base, packs: pack ? [{ ...pack, version: "9.0.0" }] : [] };
    const two = (over: Partial<Report>, name = "b.json") => [
      { name: "a.json", report: base },
      { name, report: { ...base, ...over } },
    ];
    expect(merge(two(other)).packs).toEqual([...base.packs, ...other.packs]);
    expect(refusal(() => merge(two({ level: "strict" })))).toBe(
      "reports-differ: b.json and a.json differ in `level`",
    );
    expect(refusal(() => merge(two({}, "x/a.json")))).toBe(
      "reports-differ: two reports are called a.json",
    );
    expect(refusal(() => merge(two({}, "..json")))).toBe(
      "reports-differ: ..json cannot be the name of a repository",
    );
    expect(refusal(() => merge(two({ shard: { index: 1, of: 1, pending: [], own: [] } })))).toBe(
      "reports-differ: b.json is the report of a shard, but a.json is a whole report",
    );
    expect(
      refusal(() => merge(two({ change: { base: "main", compared: true, licenses: [] } }))),
    ).toBe("reports-differ: b.json is about a change");
  });
});

describe("a report from elsewhere", () => {
  const read = (text: string) => refusal(() => readReport("r.json", text));

  test("is what its schema says", () => {
    expect(readReport("r.json", JSON.stringify(base)).report).toEqual(base);
    expect(read("{")).toBe("report-unreadable: r.json is not valid JSON");
    expect(read("[]")).toBe("report-unreadable: r.json is not a report.v1");
    expect(read("null")).toBe("report-unreadable: r.json is not a report.v1");
    expect(read('{"schema":"facts.v1"}')).toBe(
      'report-unreadable: r.json is "facts.v1", not report.v1',
    );
    expect(read(JSON.stringify({ ...base, level: "mild" }))).toBe(
      "report-unreadable: r.json is not a report.v1: level is wrong",
    );
    expect(read('{"__proto__":{"schema":"report.v1"}}')).toBe(
      "report-unreadable: r.json is not a report.v1",
    );
  });

  test("stays within its limits, and brackets in strings are none", () => {
    const deep = "[".repeat(REPORT_LIMITS.depth + 1);
    const much = "r.json is nested too deeply, or too large, for a report";
    expect(read(deep)).toBe(`report-unreadable: ${much}`);
    expect(read(`[${"[],".repeat(REPORT_LIMITS.containers)}[]]`)).toBe(
      `report-unreadable: ${much}`,
    );
    const quoted = { ...base, tool: { ...base.tool, version: `\\"${deep}` } };
    expect(readReport("r.json", JSON.stringify(quoted)).report.tool).toEqual(quoted.tool);
  });

  test("changes no prototype", () => {
    const text = JSON.stringify(base).replace(
      '"documents":[{',
      '"documents":[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    );
    const joined = merge([readReport("a.json", text), readReport("b.json", text)]);
    expect(joined.documents).toHaveLength(2);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe("upstreams that were looked up", () => {
  const entry = (hub: string, over: object = {}) => ({
    hub,
    id: hub.slice(3),
    read: "2026-11-20",
    locked: true,
    ...over,
  });
  const named = (name: string, upstreams?: Report["upstreams"]): Named => ({
    name,
    report: { ...base, ...(upstreams ? { upstreams } : {}) },
  });

  test("are those of all repositories, each once, as it was read last", () => {
    const { upstreams } = merge([
      named("a.json", [
        entry("hf:o/b", { read: "2026-11-21", license: "mit" }),
        entry("hf:o/c", { fault: "timeout", read: "2026-11-22" }),
      ]),
      named("b.json"),
      named("c.json", [
        entry("hf:o/a"),
        entry("hf:o/b", { read: "2026-11-20", license: "gemma", locked: false }),
        entry("hf:o/c", { license: "mit" }),
      ]),
    ]);
    expect(upstreams).toEqual([
      entry("hf:o/a"),
      entry("hf:o/b", { read: "2026-11-21", license: "mit", locked: false }),
      entry("hf:o/c", { license: "mit" }),
    ]);
  });

  test("are absent where no run asked a hub", () => {
    expect(merge([named("a.json"), named("b.json")])).not.toHaveProperty("upstreams");
  });

  test("are the same in every share, or the shares are of two runs", () => {
    const upstreams = [entry("hf:o/a", { locked: false })];
    expect(merge([shard(1, 2, { upstreams }), shard(2, 2, { upstreams })]).upstreams).toEqual(
      upstreams,
    );
    expect(refusal(() => merge([shard(1, 2, { upstreams }), shard(2, 2)]))).toContain("upstreams");
  });
});
