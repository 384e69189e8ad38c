import { existsSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FactsFile, Finding } from "../../src/model/report.js";
import { nodeHost } from "../../src/node/host.js";
import { readFactsFile, type StoredFacts } from "../../src/pack/facts-file.js";
import { check } from "../../src/pipeline/check.js";
import { judge } from "../../src/pipeline/judge.js";
import { json } from "../../src/report/escape.js";
import { ROOT } from "../e2e/runner.js";
import { memoryHost } from "../helpers/memory-host.js";
import { card, options, PACKS, run } from "../helpers/run.js";

const settings = options({ packs: PACKS });

const read = (text: string): StoredFacts => {
  const facts = readFactsFile(text);
  if ("problem" in facts) throw new Error(facts.problem.code);
  return facts;
};

async function replay(text: string): Promise<Finding[]> {
  const { documents, subjects, date } = read(text);
  const subjectsOf = new Map(documents.map(({ file, subjects }) => [file, subjects]));
  const { raised } = await judge({ subjectsOf, subjects: () => subjects }, { ...settings, date });
  return raised.map((finding) => finding.whole());
}

const FILES = {
  "student/README.md": card("license: mit", "base_model: teacher", "datasets: [data]"),
  "teacher/README.md": card("license: cc-by-nc-4.0", "model_name: teacher"),
  "data/README.md": card("license: other", "task_categories: [x]", "governance: { version: [1] }"),
  "torn/README.md": "---\nlicense: [mit\n---\n# X\n",
};

describe("a replay finds what the run found", () => {
  test("in cards with lineage and with a part that cannot be read", async () => {
    const { report, facts } = await run(FILES);
    expect(report.findings.length).toBeGreaterThan(5);
    expect(await replay(json(facts))).toEqual(report.findings);
  });

  const examples = join(ROOT, "examples");
  const real = join(ROOT, "../shared/corpus/hf-model");
  test.each([examples, real].filter(existsSync))("in %s", { timeout: 60_000 }, async (root) => {
    const { report, facts } = await check(nodeHost({ root, paths: [root] }), settings);
    expect(report.findings.length).toBeGreaterThan(0);
    const found = await replay(json(facts));
    expect(found.map(({ fingerprint, severity }) => `${fingerprint} ${severity}`)).toEqual(
      report.findings.map(({ fingerprint, severity }) => `${fingerprint} ${severity}`),
    );
  });
});

test("what was read once is judged again as if it had been read again", async () => {
  const known = new Map();
  const host = memoryHost(FILES);
  await check(host, { ...settings, rules: { "doc/unreadable-document": "off" } }, known);
  const again = await check(host, settings, known);
  expect(known.size).toBe(4);
  expect(again.report).toEqual((await run(FILES)).report);
});

describe("a file that is no facts.v1", () => {
  const whole = async () => (await run(FILES)).facts;
  const problem = (value: unknown) => {
    const found = readFactsFile(JSON.stringify(value));
    return "problem" in found;
  };
  /** The file with something done to it. */
  const broken = async (change: (facts: FactsFile & Record<string, unknown>) => void) => {
    const copy = JSON.parse(JSON.stringify(await whole()));
    change(copy);
    return problem(copy);
  };
  // biome-ignore lint/suspicious/noExplicitAny: what is broken has no type
  type Broken = any;

  test("is refused for whatever a rule would trip over", async () => {
    expect(await broken(() => {})).toBe(false);
    const changes: ((facts: Broken) => void)[] = [
      (facts) => (facts.schema = "facts.v2"),
      (facts) => (facts.date = "today"),
      (facts) => (facts.date = 20261123),
      (facts) => (facts.documents = {}),
      (facts) => (facts.documents[0].subjects = "x"),
      (facts) => (facts.subjects = null),
      (facts) => (facts.subjects[0] = null),
      (facts) => (facts.subjects[0].kind = "constructor"),
      (facts) => (facts.subjects[0].id = 1),
      (facts) => (facts.subjects[0].facts = []),
      (facts) => (facts.subjects[0].facts = {}),
      (facts) => (facts.subjects[0].at = {}),
      (facts) => (facts.subjects[0].document = 1),
    ];
    for (const [i, change] of changes.entries())
      expect([i, await broken(change)]).toEqual([i, true]);
    const facts: ((fact: Broken) => void)[] = [
      (fact) => (fact.value = { length: 1e9 }),
      (fact) => (fact.value = 1),
      (fact) => (fact.value = null),
      (fact) => (fact.state = "toString"),
      (fact) => (fact.evidence = undefined),
      (fact) => (fact.at.range.start.line = 0),
      (fact) => (fact.at.range.end.column = 1.5),
      (fact) => (fact.at.file = ["x"]),
      (fact) => (fact.items = [{ value: "x" }]),
      (fact) => (fact.items = "x"),
      (fact) => (fact.field = {}),
      (fact) => (fact.staleSince = 1),
      (fact) => (fact.verified = "yes"),
    ];
    for (const [i, change] of facts.entries()) {
      const one = await broken(({ subjects }) => {
        const { name } = (subjects as Broken).find(({ kind }: Broken) => kind === "model").facts;
        change(name);
      });
      expect([i, one]).toEqual([i, true]);
    }
  });

  test("loses what is no fact of its kind, and gains nothing by the name of a prototype", async () => {
    const { subjects } = await whole();
    const model = subjects.find(({ kind }) => kind === "model");
    const { version: _, ...stored } = model?.facts ?? {};
    const text = JSON.stringify({
      schema: "facts.v1",
      date: "2026-11-23",
      documents: [],
      subjects: [{ ...model, facts: { "edge.descendants": 1, ...stored } }],
    }).replace('"facts":{', '"facts":{"__proto__":{"polluted":"yes"},');
    expect(text).toContain("__proto__");
    const { subjects: found, lacking } = read(text);
    const facts = found[0]?.facts ?? {};
    expect(Object.keys(facts)).toEqual(Object.keys(model?.facts ?? {}));
    expect(lacking).toBe(1);
    expect("polluted" in facts).toBe(false);
    expect(facts.version?.state).toBe("unreadable");
    expect(facts.name).toEqual(model?.facts.name);
  });

  test("too much of it is refused", async () => {
    const { subjects } = await whole();
    const subject = JSON.stringify(subjects.find(({ kind }) => kind === "repository"));
    const head = '{"schema":"facts.v1","date":"2026-11-23","documents":[],"subjects":';
    const refused = (of: number) =>
      "problem" in readFactsFile(`${head}[${Array(of).fill(subject).join()}]}`);
    expect([refused(20_000), refused(20_001)]).toEqual([false, true]);
    const file = { schema: "facts.v1", date: "2026-11-23", subjects: [] };
    const documents = Array(50_001).fill({ file: "a", format: "f", subjects: [] });
    expect(problem({ ...file, documents })).toBe(true);
  });

  test("nested as deep as you like costs nothing", () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    for (const text of [deep, `{"schema":"facts.v1","subjects":${deep}}`])
      expect("problem" in readFactsFile(text)).toBe(true);
  });

  test("whatever it holds, it is either refused or judged", async () => {
    const { facts: small } = await run({ "README.md": FILES["student/README.md"] });
    const text = JSON.stringify(small);
    const facts = JSON.parse(text);
    const paths = pathsOf(facts);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(paths.length - 1),
        fc.jsonValue({ maxDepth: 3 }),
        async (i, value) => {
          const found = readFactsFile(JSON.stringify(put(facts, paths[i] ?? [], value)));
          if ("problem" in found) return;
          const subjectsOf = new Map(found.documents.map((one) => [one.file, one.subjects]));
          await judge({ subjectsOf, subjects: () => found.subjects }, settings);
        },
      ),
      { numRuns: 150 },
    );
    fc.assert(
      fc.property(fc.string(), fc.nat(text.length), (noise, at) => {
        readFactsFile(noise);
        readFactsFile(`${text.slice(0, at)}${noise}${text.slice(at + noise.length)}`);
      }),
      { numRuns: 50 },
    );
  });
});

/** Every path into a value. */
function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  if (value === null || typeof value !== "object") return [[...path]];
  return [
    [...path],
    ...Object.entries(value).flatMap(([key, member]) => pathsOf(member, [...path, key])),
  ];
}

/** A copy of a value with another one at a path. */
function put(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((one, i) => (String(i) === key ? put(one, rest, by) : one));
  const members = value as Record<string, unknown>;
  return { ...members, [key]: put(members[key], rest, by) };
}
