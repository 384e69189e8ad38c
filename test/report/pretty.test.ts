import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Report } from "../../src/model/report.js";
import { LOCALES } from "../../src/model/vocabulary.js";
import { pretty } from "../../src/report/pretty.js";
import { width } from "../../src/report/width.js";
import { FRAGMENTS, RAW } from "./hostile.js";
import { at, edge, finding, linesOf, nasty, nastyContext, report } from "./report.js";

const plain = { color: false };
const CARD = "---\nlicense: mit\nbase_model: meta-llama/Llama-3.1-8B\n---\n\n# Student\n";
const line = linesOf({ "README.md": CARD });
const rows = (findings: Parameters<typeof report>[0], context = {}) =>
  pretty.render(report(findings), { ...plain, line, ...context }).split("\n");
const because = (source: string) => [
  {
    fact: "license.id",
    value: "mit",
    state: "declared" as const,
    evidence: "register" as const,
    source,
    at: at("README.md"),
  },
];
const silence = (ruleId: string, more: Parameters<typeof finding>[0] = {}) =>
  finding({
    ruleId,
    kind: "missing-statement",
    severity: "warning",
    primary: at("README.md", 4, 1, 3),
    fingerprint: ruleId,
    ...more,
  });

describe("pretty", () => {
  it("folds what only counts in the completeness of a card into one row, and lists it where asked", () => {
    const missing = (path: string) => [{ path: `governance.${path}`, value: "<text>" }];
    const input: Report = {
      ...report([
        silence("a/one", { missing: missing("one") }),
        silence("a/two", { severity: "notice", missing: missing("two") }),
        silence("a/three", { severity: "notice", missing: missing("three") }),
      ]),
      completeness: [
        { subject: "m", kind: "model", file: "README.md", expected: 15, stated: 6, level: "L0" },
      ],
    };
    const shown = pretty.render(input, { ...plain, line });
    expect(shown).toContain("  README.md: states 6 of 15 expected items (transparency level L0)\n");
    expect(shown).toContain("`--verbose`");
    expect(shown).toContain("  one: <text>");
    expect(shown).not.toMatch(/two|three/);
    expect(shown).toContain(
      "0 errors, 1 warning, 0 notices in 1 document; 2 expected items not stated\n",
    );
    const verbose = pretty.render(input, { ...plain, line, verbose: true });
    expect(verbose).toMatch(/^ {6}- .* {2}a\/two$/m);
    expect(parse(verbose.slice(verbose.lastIndexOf("governance:")).split("\n\n")[0] ?? "")).toEqual(
      {
        governance: { two: "<text>", three: "<text>" },
      },
    );
  });

  it("ends many findings in several documents with a table by rule, the strongest first", () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      finding({
        ruleId: i < 2 ? "ip/few" : "ip/many",
        severity: i < 2 ? "error" : "warning",
        primary: at(`m${i % 3}/README.md`, i + 1),
        fingerprint: String(i),
      }),
    );
    const shown = rows(many);
    const table = shown.slice(shown.indexOf("By rule") + 1, shown.indexOf("By rule") + 3);
    expect(table).toEqual(["   2  error    ip/few", "  10  warning  ip/many"]);
    expect(rows(many.slice(0, 10))).not.toContain("By rule");
    expect(rows(many.map((one) => ({ ...one, primary: at("README.md") })))).not.toContain(
      "By rule",
    );
  });

  it("counts what can be fixed among what it shows", () => {
    const fix = (safe: boolean) => ({ fix: { safe, edits: [] } });
    const shown = rows([
      finding(fix(true)),
      finding({ ...fix(false), fingerprint: "1" }),
      finding({ fingerprint: "2" }),
      silence("a/one", { severity: "notice", ...fix(false) }),
    ]);
    expect(shown).toContain(
      "2 of 3 can be fixed for you: 1 safely (`cardwarden fix`), 1 more that you should review (`--unsafe`). Preview: `--dry-run`.",
    );
  });

  it("shows place, level, rule, line, source, the other place and the fix, one row each", () => {
    const one = finding({
      because: because("Llama 3.1, clause 1"),
      related: [
        { note: "license: mit", at: at("README.md", 2, 10) },
        { note: "descendant", at: at("other/README.md", 3) },
      ],
      capped: "unverified",
    });
    expect(rows([one]).slice(0, 7)).toEqual([
      "README.md",
      `  3:13   error  ${one.message}  ${one.ruleId}`,
      "         3 | base_model: meta-llama/Llama-3.1-8B",
      "           |             ^^^^^^^^^^^^^^^^^^^^^^^",
      expect.stringMatching(/^ {9}because {2}Llama 3\.1, clause 1 \(at most a warning: .*\)$/),
      "         see      2:10 license: mit (and 1 more)",
      `         fix      ${one.remedy}`,
    ]);
  });

  it("names the file of another document's place", () => {
    const related = [{ note: "license: mit", at: at("data/README.md", 2, 10) }];
    expect(rows([finding({ related })])).toContainEqual(
      "         see      data/README.md:2:10 license: mit",
    );
  });

  it("says why a severity is lower also where no register fact decided", () => {
    expect(rows([finding({ capped: "prose" })])).toContainEqual(
      "         note     at most a warning: read from prose",
    );
  });

  it("has no frame without the line", () => {
    for (const context of [{ line: undefined }, { line: () => "short" }])
      expect(rows([finding()], context).filter((row) => row.includes("|"))).toEqual([]);
  });

  it("gathers what one document misses, with the YAML at the first column", () => {
    const shown = rows([
      silence("privacy/a", {
        missing: [{ path: "governance.personalInfo.present", value: "<x>" }],
      }),
      silence("ip/b", { missing: [{ path: "license", value: "<y>" }], severity: "error" }),
      silence("doc/c", { primary: at("README.md", 2) }),
    ]);
    expect(shown.slice(1, 11)).toEqual([
      "  4:1    error  3 statements are missing in this document",
      expect.stringMatching(/^ {9}- .* {2}ip\/b$/),
      expect.stringMatching(/^ {9}- .* \(warning\) {2}privacy\/a$/),
      expect.stringMatching(/^ {9}- .* \(warning, 2:1\) {2}doc\/c$/),
      "         Add these lines before the `---` on line 4:",
      "",
      "license: <y>",
      "governance:",
      "  personalInfo:",
      "    present: <x>",
    ]);
    expect(shown[11]).toBe("");
  });

  it("keeps a missing license, contradictions and what cannot be told out of that block", () => {
    const alone = [
      silence("ip/license", { kind: "missing-license", severity: "error" }),
      silence("ip/unknown", { outcome: "undetermined" }),
      silence("ip/other", { kind: "contradiction" }),
      silence("ip/practice", { kind: "good-practice" }),
      silence("ip/asked", { because: because("Llama 3.1, clause 1") }),
    ];
    // At strict a missing statement is an error, and no less one of several.
    const shown = rows([...alone, silence("ip/a"), silence("ip/b", { severity: "error" })]);
    for (const { ruleId } of alone)
      expect(shown.filter((row) => row.endsWith(ruleId))[0]).toMatch(/^ {2}4:1 /);
    expect(shown.join("\n")).toContain("2 statements are missing");
    expect(shown.join("\n")).toMatch(/4:1 {4}cannot tell {2}/);
  });

  it("shows the entry of the upstream that lacks a statement", () => {
    const missing = [{ path: "governance.teachers[].access", value: "<api | weights>" }];
    const one = report([silence("ip/a", { subject: "e", missing })], {
      lineage: [edge("openai/gpt-4o", "student", { id: "e" })],
    });
    expect(pretty.render(one, { ...plain, line })).toContain(
      "\n\ngovernance:\n  teachers:\n    - id: openai/gpt-4o\n      access: <api | weights>\n\n",
    );
  });

  it("counts what it does not show, and what it cannot tell", () => {
    const waived = finding({ suppressed: { by: "waiver", reason: "agreed" } });
    const based = finding({ suppressed: { by: "baseline", reason: "known" } });
    const unknown = finding({ outcome: "undetermined", severity: "warning", introduced: true });
    const total = (list: Parameters<typeof report>[0]) => rows(list).at(-3);
    expect(total([unknown, waived, waived, based])).toBe(
      "0 errors, 1 warning, 0 notices in 1 document; 1 cannot tell; 1 from this change; 2 excused by waivers; 1 excused by the baseline",
    );
    expect(total([waived])).toBe(
      "No findings in 1 document for the stated facts. 1 excused by waiver.",
    );
    const nothing = pretty.render(report([waived, unknown], { locale: "zh-CN" }), plain);
    expect(nothing).toContain("1 个文档：0 个错误、1 个警告、0 个提示；1 项无法判断；");
  });

  it.each(LOCALES)("keeps to the columns of the terminal (%s)", (locale) => {
    const long =
      "许可证与所继承的许可证相冲突 and a licence conflicts with what is inherited, ".repeat(4);
    const one = finding({ message: long, remedy: long, because: because(long) });
    const two = [silence("ip/a", { message: long }), silence("ip/b", { message: long })];
    for (const columns of [60, 80, 120]) {
      const text = pretty.render(report([one, ...two], { locale }), {
        ...plain,
        line,
        width: columns,
      });
      const body = text.split("\n").slice(0, -3);
      for (const row of body) expect(width(row)).toBeLessThanOrEqual(columns);
      // Aligned: each further row of a text stands below its first word.
      const indents = new Set(body.map((row) => /^ */.exec(row)?.[0].length));
      expect(indents.size).toBeLessThan(9);
    }
  });

  it("has colours only where somebody watches", () => {
    const input = report([finding()]);
    expect(pretty.render(input, { ...plain, line })).not.toContain("\u001B");
    const colored = pretty.render(input, { color: true, line });
    expect(colored).toContain("\u001B[31merror\u001B[0m");
    expect(colored).toContain("\u001B[31m^^^^");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: taking our own out
    const bare = colored.replace(/\u001B\[\d+m/g, "");
    expect(bare).toBe(pretty.render(input, { ...plain, line }));
  });

  it("lets colours of its own be the only ones", () => {
    const context = { ...nastyContext(FRAGMENTS), color: true };
    const text = pretty.render(nasty(FRAGMENTS), context);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: taking our own out
    expect(text.replace(/\u001B\[\d+m/g, "").replaceAll("\n", "")).not.toMatch(RAW);
  });

  it("lists what a waiver or a comment excuses behind what counts, and only counts the baseline", () => {
    const suppressed = {
      by: "waiver",
      reason: "agreed",
      owner: "legal",
      expires: "2027-01-31",
    } as const;
    const inline = { by: "waiver", inline: true, reason: "our own" } as const;
    const shown = rows([
      finding({ suppressed }),
      finding({ suppressed: inline, primary: at("b.md", 7) }),
      finding({ suppressed: { by: "baseline", reason: "known" }, primary: at("c.md", 9) }),
    ]);
    expect(shown.slice(0, 5)).toEqual([
      "2 findings excused",
      expect.stringMatching(/^ {2}README\.md:3:13 {2}.* {2}ip\/license-contradicts-inherited$/),
      expect.stringMatching(/^ +a waiver; agreed; owner: legal; until 2027-01-31$/),
      expect.stringMatching(/^ {2}b\.md:7:1 /),
      expect.stringMatching(/^ +a comment in the document; our own$/),
    ]);
    expect(shown.join("\n")).not.toContain("c.md");
  });

  it("names fifty of what is excused, and how many more there are", () => {
    const suppressed = { by: "waiver", reason: "agreed" } as const;
    const shown = rows(Array.from({ length: 52 }, () => finding({ suppressed })));
    expect(shown.filter((row) => row.endsWith("a waiver; agreed"))).toHaveLength(50);
    expect(shown).toContain("  2 more findings excused; the JSON report has all.");
  });
});
