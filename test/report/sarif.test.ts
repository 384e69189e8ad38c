import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding, Report } from "../../src/model/report.js";
import { LOCALES, SEVERITIES } from "../../src/model/vocabulary.js";
import { lineHashes } from "../../src/report/line-hash.js";
import type { RenderContext } from "../../src/report/reporter.js";
import { ruleTexts } from "../../src/report/rules.js";
import { SARIF_LIMITS, sarifReport } from "../../src/report/sarif.js";
import { interpret } from "../e2e/runner.js";
import { rule, ruleSource } from "../helpers/make.js";
import { PACKS } from "../helpers/run.js";
import { FRAGMENTS, hostile, RAW } from "./hostile.js";
import { at, finding, linesOf, nasty, nastyContext, report } from "./report.js";
import { expectGitHub, officialSchema, type Run } from "./sarif.js";

const schema = officialSchema();
const plain: RenderContext = { color: false };
const built = ruleTexts(
  PACKS,
  PACKS.map(({ name }) => name),
);
const run = (input: Report, context: RenderContext = plain): Run =>
  expectGitHub(sarifReport.render(input, context));
const only = (more: Partial<Finding>, context?: RenderContext) => {
  const [result] = run(report([finding(more)]), context).results;
  if (result === undefined) throw new Error("no result");
  return result;
};

const REPORTS: readonly [string, Report, RenderContext][] = [
  ["nothing", report(), plain],
  ["the rules of every built-in pack", report([finding()]), { ...plain, rules: built }],
  ["rules in Chinese", report([finding()], { locale: "zh-CN" }), { ...plain, rules: built }],
  ["what is hostile", nasty(FRAGMENTS), nastyContext(FRAGMENTS)],
];

describe("SARIF of", () => {
  it.each(REPORTS)("%s has the shape that GitHub asks for", (_, input, context) => {
    expect(run(input, context).tool.driver.name).toBe("cardwarden");
  });

  it("a wrong log is refused by the official schema", () => {
    expect(schema({ version: "2.1.0", runs: [{ results: [{ level: "fatal" }] }] })).not.toEqual([]);
  });

  it.each(REPORTS)("%s is valid by the official schema", (_, input, context) => {
    expect(schema(JSON.parse(sarifReport.render(input, context)))).toEqual([]);
  });

  it("anything hostile is valid, and nothing in it is obeyed", () => {
    const check = (texts: readonly string[]) => {
      const text = sarifReport.render(nasty(texts), nastyContext(texts));
      expectGitHub(text);
      expect(schema(JSON.parse(text))).toEqual([]);
      expect(interpret(text).commands).toEqual([]);
      expect(text.replaceAll("\n", "")).not.toMatch(RAW);
      // Viewers make links of messages and Markdown of help.
      const { results, tool } = (JSON.parse(text) as { runs: [Run] }).runs[0];
      for (const { message } of results) expect(message.text).not.toMatch(/\]\(/);
      for (const { help } of tool.driver.rules)
        expect(help.markdown.replace(/\n\n\[[\w/-]+\]\([\w:/.-]+\)$/, "")).not.toMatch(/[[\]<@`!]/);
    };
    fc.assert(fc.property(fc.array(hostile, { minLength: 1, maxLength: 8 }), check), {
      numRuns: 200,
    });
  });
});

describe("a result", () => {
  it("names rule, level, place, other places and what GitHub follows it by", () => {
    const range = { start: { line: 3, column: 7 }, end: { line: 5, column: 2 } };
    const result = only({
      ruleId: "ip/x",
      severity: "notice",
      primary: { file: "models/über uns/#1.md", range },
      related: [{ note: "license: mit", at: at("b.md", 2, 10, 3) }],
      capped: "prose",
    });
    expect(result).toMatchObject({
      ruleId: "ip/x",
      level: "note",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "models/%C3%BCber%20uns/%231.md", uriBaseId: "%SRCROOT%" },
            region: { startLine: 3, startColumn: 7, endLine: 5, endColumn: 2 },
          },
        },
      ],
      relatedLocations: [
        { id: 1, physicalLocation: { region: { startLine: 2, startColumn: 10, endColumn: 13 } } },
      ],
      partialFingerprints: {
        primaryLocationLineHash: `${finding().fingerprint}:1`,
        "cardwardenFinding/v1": finding().fingerprint,
      },
      properties: { outcome: "fail", kind: "outside-permission", capped: "prose" },
    });
    expect(result.fixes).toBeUndefined();
    expect(result.properties).not.toHaveProperty("introduced");
  });

  it("that is undetermined can be seen, and says so", () => {
    expect(only({ outcome: "undetermined", severity: "warning", introduced: false })).toMatchObject(
      {
        kind: "fail",
        level: "warning",
        properties: { outcome: "undetermined", introduced: false },
      },
    );
  });

  it("carries a fix, edit by edit", () => {
    const edits = ["one.md", "two.md", "one.md"].map((file, i) => ({
      file,
      range: at(file, i + 1, 4, 0).range,
      text: `text ${i}\n`,
    }));
    const [fix] = only({ fix: { safe: false, edits } }).fixes ?? [];
    const replacement = (i: number) => ({
      deletedRegion: { startLine: i + 1, startColumn: 4, endLine: i + 1, endColumn: 4 },
      insertedContent: { text: `text ${i}\n` },
    });
    expect(fix).toMatchObject({
      artifactChanges: [
        { artifactLocation: { uri: "one.md" }, replacements: [replacement(0), replacement(2)] },
        { artifactLocation: { uri: "two.md" }, replacements: [replacement(1)] },
      ],
      properties: { safe: false },
    });
  });

  it("that is excused is a notification and no result: GitHub would open an alert", () => {
    const known = { by: "baseline", reason: "known" } as const;
    const suppressed = {
      by: "waiver",
      reason: "agreed",
      owner: "o",
      expires: "2027-01-31",
    } as const;
    const { results, invocations } = run(
      report([finding({ suppressed: known }), finding({ suppressed }), finding()]),
    );
    expect(results).toHaveLength(1);
    expect(results[0]?.suppressions).toBeUndefined();
    const [count, ...each] = invocations[0].toolExecutionNotifications;
    expect(count).toMatchObject({ descriptor: { id: "results-excused" }, level: "note" });
    expect(each.map((one) => one.message.text)).toEqual([
      "excused: ip/license-contradicts-inherited student: a waiver; agreed; owner: o; until 2027-01-31",
      "excused: ip/license-contradicts-inherited student: the baseline; known",
    ]);
    expect(each[0]).toMatchObject({
      descriptor: { id: "result-excused" },
      level: "note",
      locations: [{ physicalLocation: { region: { startLine: 3 } } }],
    });
  });

  it("that is excused is among the first five hundred notifications, waivers first", () => {
    const known = { by: "baseline", reason: "known" } as const;
    const suppressed = { by: "waiver", reason: "agreed" } as const;
    const list = Array.from({ length: 600 }, () => finding({ suppressed: known }));
    const { invocations } = run(report([...list, finding({ suppressed })]));
    const said = invocations[0].toolExecutionNotifications;
    expect(said).toHaveLength(501);
    expect(said[1]?.message.text).toContain("a waiver");
  });

  it.each(LOCALES)("speaks the language of the report (%s)", (locale) => {
    const { results, tool } = run(report([finding()], { locale }), { ...plain, rules: built });
    const shown = tool.driver.rules[results[0]?.ruleIndex ?? -1];
    expect(/\p{Script=Han}/u.test(shown?.shortDescription.text ?? "")).toBe(locale === "zh-CN");
  });
});

describe("a run", () => {
  it("tells what was not checked, and whether it came to an end", () => {
    for (const severity of ["warning", "fatal"] as const) {
      const diagnostics = [{ code: "c", severity, message: "m", hint: "h", at: at("a b.md", 2) }];
      const { invocations } = run(report([], { diagnostics }));
      expect(invocations).toMatchObject([
        {
          executionSuccessful: severity === "warning",
          toolExecutionNotifications: [
            {
              descriptor: { id: "c" },
              level: severity === "fatal" ? "error" : "warning",
              message: { text: "m (h)" },
              locations: [{ physicalLocation: { artifactLocation: { uri: "a%20b.md" } } }],
            },
          ],
        },
      ]);
    }
  });

  it("says by what it judged", () => {
    const { date, level, packs, register } = report();
    expect(run(report()).properties).toEqual({ date, level, locale: "en", packs, register });
  });

  it("describes every rule as GitHub reads it", () => {
    const { rules } = run(report(), { ...plain, rules: built }).tool.driver;
    expect(rules.map(({ id }) => id)).toEqual([...built.keys()].sort());
    for (const { id, helpUri, help, defaultConfiguration, properties } of rules) {
      expect(helpUri).toMatch(new RegExp(`/docs/rules/${id}\\.md$`));
      expect(help.markdown).toContain(`](${helpUri})`);
      expect(defaultConfiguration?.level).toMatch(/^(?:error|warning|note)$/);
      expect(properties?.tags).toContain(id.split("/")[0]);
      expect(properties?.precision).toMatch(/^(?:very-high|high|medium|low)$/);
      expect(properties?.["problem.severity"]).toMatch(/^(?:error|warning|recommendation)$/);
      expect(properties).not.toHaveProperty("security-severity");
    }
  });

  it("gives a rule the strongest level of its cases, and no page where its pack is not ours", () => {
    const require = ruleSource().require;
    const cases = (["notice", "error", "warning"] as const).map((baseline) => ({
      require,
      severity: { baseline },
    }));
    const own = rule({ require: undefined, severity: undefined, cases });
    const pack = { name: "test", version: "1.0.0", digest: "", rules: [own] };
    const [shown] = run(report(), { ...plain, rules: ruleTexts([pack], ["ip"]) }).tool.driver.rules;
    expect(shown).toMatchObject({ id: own.id, defaultConfiguration: { level: "error" } });
    expect(shown?.helpUri).toBeUndefined();
  });
});

describe("limits", () => {
  const many = (count: number, more: (i: number) => Partial<Finding> = () => ({})) =>
    Array.from({ length: count }, (_, i) =>
      finding({
        severity: SEVERITIES[i % 3] ?? "error",
        primary: at(`m${i % 40}/README.md`, i + 1),
        fingerprint: i.toString(16),
        message: "m",
        remedy: "",
        ...more(i),
      }),
    );
  const left = ({ invocations }: Run) =>
    invocations[0].toolExecutionNotifications.map(
      ({ descriptor, message }) => `${descriptor.id} ${/\d+/.exec(message.text)?.[0]}`,
    );

  it("keeps the highest-ranked results in the order of the report, and says how many it left out", () => {
    const long = (i: number) =>
      ({ message: `许${i}`.padEnd(900, "可"), outcome: i % 2 ? "fail" : "undetermined" }) as const;
    const input = report(many(9000, long));
    const shown = run(input);
    const kept = new Set(
      shown.results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash),
    );
    const rank = ({ level }: Run["results"][number]) => ["error", "warning", "note"].indexOf(level);
    const weakest = Math.max(...shown.results.map(rank));
    for (const { severity, fingerprint } of input.findings)
      if (SEVERITIES.indexOf(severity) < weakest) expect(kept.has(`${fingerprint}:1`)).toBe(true);
    expect(shown.results.length).toBeGreaterThan(2000);
    expect(left(shown)).toEqual([`results-left-out ${9000 - shown.results.length}`]);
    const order = input.findings
      .map(({ fingerprint }) => `${fingerprint}:1`)
      .filter((one) => kept.has(one));
    expect([...kept]).toEqual(order);
  });

  it("counts results and rules", () => {
    const limits = SARIF_LIMITS as { results: number; rules: number };
    const { results, rules } = limits;
    try {
      Object.assign(limits, { results: 100, rules: 3 });
      const input = report(many(150, (i) => ({ ruleId: `ip/r${i % 3}` })));
      const shown = run(input, { ...plain, rules: built });
      expect(shown.results).toHaveLength(100);
      expect(shown.results.filter(({ level }) => level === "note")).toEqual([]);
      expect(left(shown)).toEqual(["results-left-out 50"]);
      expect(shown.tool.driver.rules.map(({ id }) => id)).toEqual(["ip/r0", "ip/r1", "ip/r2"]);
    } finally {
      Object.assign(limits, { results, rules });
    }
    expect([results, rules]).toEqual([25_000, 25_000]);
  });

  it("keeps to a hundred places, and texts to a length", () => {
    const related = Array.from({ length: 1001 }, (_, i) => ({ note: "n", at: at("b.md", i + 1) }));
    const result = only({ related, message: "😀".repeat(5000), remedy: "许".repeat(5000) });
    expect(result.relatedLocations).toHaveLength(99);
    expect(result.message.text.length).toBeLessThan(4096);
    expect(result.message.text).not.toMatch(/\p{Cs}/u);
  });

  it("keeps to ten tags", () => {
    const basis = Array.from({ length: 40 }, (_, i) => ({
      instrument: `Law ${i}`,
      provision: "1",
      asks: "許".repeat(3000),
      verified: true,
    }));
    const rules = [rule({ basis, rationale: { en: "x".repeat(9000) } })];
    const pack = { name: "test", version: "1.0.0", digest: "", rules };
    const [shown] = run(report(), { ...plain, rules: ruleTexts([pack], []) }).tool.driver.rules;
    expect(shown?.properties?.tags).toHaveLength(10);
  });
});

describe("line hashes", () => {
  // The values of GitHub's own tests (github/codeql-action, src/fingerprints.test.ts).
  const LAST = "c129715d7a2bc9a3:1";
  const GREETING = [
    "e9496ae3ebfced30:1",
    "fb7c023a8b9ccb3f:1",
    "ce8ba1a563dcdaca:1",
    "e20e36e16fcb0cc8:1",
    "b3edc88f2938467e:1",
    "c8e28b0b4002a3a0:1",
    LAST,
  ];
  const LOREM = [1, 2, 3, 4, 5, 6].map((n) => `a7f2ff13bc495cf2:${n}`);
  it.each<[string, string[]]>([
    ["", [LAST]],
    [
      " a\nb\n  \t\tc\n d",
      ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"],
    ],
    [" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n", GREETING],
    [" hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r", GREETING],
    [" hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n", GREETING],
    [
      "Lorem ipsum dolor sit amet.\n".repeat(10),
      [
        ...LOREM,
        "a7f2ff1481e87703:1",
        "a9cf91f7bbf1862b:1",
        "55ec222b86bcae53:1",
        "cc97dc7b1d7d8f7b:1",
        LAST,
      ],
    ],
  ])("of %j are GitHub's", (text, hashes) => {
    const line = linesOf({ x: text });
    expect(lineHashes((n) => line("x", n))).toEqual(hashes);
  });

  it("stand in a result where the card can be read", () => {
    const line = linesOf({ "README.md": " a\nb\n  \t\tc\n d" });
    const hash = (more: Partial<Finding>) =>
      only(more, { ...plain, line }).partialFingerprints.primaryLocationLineHash;
    expect(hash({ primary: at("README.md", 3) })).toBe("180aee12dab6264:1");
    for (const primary of [at("README.md", 5), at("gone.md", 1)])
      expect(hash({ primary })).toBe(`${finding().fingerprint}:1`);
    const twice = run(report([finding(), finding()])).results;
    expect(twice.map((one) => one.partialFingerprints.primaryLocationLineHash.slice(-2))).toEqual([
      ":1",
      ":2",
    ]);
  });

  it("of the longest card take no time", () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => `许可证 ${i} licence`);
    const start = performance.now();
    expect(lineHashes((n) => rows[n - 1])).toHaveLength(100_000);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
