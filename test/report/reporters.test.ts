import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { REPORTERS } from "../../src/index.js";
import { Report } from "../../src/model/report.js";
import { LOCALES, SEVERITIES, type Severity } from "../../src/model/vocabulary.js";
import { github } from "../../src/report/github.js";
import { interpret, SUMMARY_LIMIT } from "../e2e/runner.js";
import { runs } from "../helpers/thorough.js";
import { FRAGMENTS, hostile, RAW } from "./hostile.js";
import { at, finding, nasty, nastyContext, report } from "./report.js";

const plain = { color: false };
const render = (one: Report) => github.render(one, plain);

const MANY = Array.from({ length: 2000 }, (_, i) =>
  finding({
    severity: SEVERITIES[i % 3] ?? "error",
    primary: at(`m${i % 40}/README.md`, i + 1),
    fingerprint: String(i),
  }),
);
const DIAGNOSTICS = [
  {
    code: "link-not-followed",
    severity: "warning" as const,
    message: "a symbolic link that leaves the repository was not followed",
    at: at("models/README.md"),
  },
];

describe.each(REPORTERS)("$id, as any reporter,", (one) => {
  it("has an id and a title of its own", () => {
    expect(one.id).toMatch(/^[a-z]+$/);
    expect(one.title).not.toBe("");
    expect(REPORTERS.filter(({ id }) => id === one.id)).toHaveLength(1);
  });

  it.each(LOCALES)("gives a verdict whatever the report holds (%s)", (locale) => {
    const reports = [
      report([], { locale }),
      report([], { locale, files: ["README.md"] }),
      report([], { locale, diagnostics: DIAGNOSTICS }),
      report(MANY, { locale, diagnostics: DIAGNOSTICS }),
    ];
    for (const input of reports) {
      const before = structuredClone(input);
      const text = one.render(input, plain);
      expect(text).toMatch(/[^\n]\n$/);
      expect(text).not.toMatch(/undefined|\[object|NaN/);
      expect(text).not.toMatch(/\{\d\}|\(s\)/);
      expect(one.render(input, plain)).toBe(text);
      expect(input).toEqual(before);
    }
  });

  it.runIf(one.parts)("gives the same bytes in parts", () => {
    for (const input of [report([]), report(MANY, { diagnostics: DIAGNOSTICS }), nasty(["[\n  ]"])])
      expect([...(one.parts?.(input, plain) ?? [])].join("")).toBe(one.render(input, plain));
  });

  it("holds nothing that anybody obeys but annotations", () => {
    const check = (texts: readonly string[]) => {
      const text = one.render(nasty(texts), nastyContext(texts));
      const { commands } = interpret(text);
      expect(commands.length).toBeLessThanOrEqual(one.id === "github" ? 30 : 0);
      for (const { name, properties } of commands) {
        expect(SEVERITIES).toContain(name);
        expect(Object.keys(properties).join()).toMatch(
          /^(?:file,line,(?:endline,col,endcolumn,)?)?title$/,
        );
      }
      expect(text.replaceAll("\n", "")).not.toMatch(RAW);
    };
    check(FRAGMENTS);
    fc.assert(fc.property(fc.array(hostile, { minLength: 1, maxLength: 12 }), check), {
      numRuns: runs(300),
    });
  });

  it("stays of a size with huge texts", () => {
    const texts = ["|".repeat(300_000), "许".repeat(300_000), ...FRAGMENTS];
    const text = one.render(nasty(texts), nastyContext(texts));
    if (one.id === "markdown") expect(Buffer.byteLength(text)).toBeLessThan(SUMMARY_LIMIT);
    expect(text).toMatch(/[^\n]\n$/);
  });
});

describe("github", () => {
  const titles = (one: Report) => interpret(render(one)).annotations.map(({ title }) => title);
  const of = (severity: (typeof SEVERITIES)[number], count: number) =>
    Array.from({ length: count }, (_, i) =>
      finding({
        severity,
        ruleId: `ip/${severity}`,
        primary: at("README.md", i + 1),
        fingerprint: `${severity} ${i}`,
      }),
    );

  it("shows ten of a level, the tenth notice giving way to what did not fit", () => {
    expect(titles(report(of("notice", 10)))).toEqual(Array(10).fill("ip/notice"));
    expect(titles(report(of("notice", 11)))).toEqual([...Array(9).fill("ip/notice"), "Cardwarden"]);
    const all = interpret(
      render(report([...of("error", 12), ...of("warning", 10), ...of("notice", 10)])),
    );
    expect(all.dropped).toBe(0);
    expect(all.annotations).toHaveLength(30);
    expect(all.annotations.at(-1)?.message).toBe("3 more findings: see the job summary");
  });

  it("gives what stops the run the first errors, and names every one", () => {
    const diagnostics = Array.from({ length: 7 }, (_, i) => ({
      code: "file-unreadable",
      severity: "fatal" as const,
      message: "this file could not be opened",
      at: at(`m${i}/README.md`),
    }));
    const shown = interpret(render(report(of("error", 10), { diagnostics })));
    expect(shown.annotations.slice(0, 5).map(({ level, file }) => [level, file])).toEqual(
      [0, 1, 2, 3, 4].map((i) => ["error", `m${i}/README.md`]),
    );
    expect(shown.dropped).toBe(0);
    for (const i of [5, 6]) expect(shown.log.join("\n")).toContain(`m${i}/README.md`);
  });

  it("puts what is certain before what was capped", () => {
    const capped = of("warning", 11).map((one) => ({ ...one, capped: "prose" }));
    const [certain] = of("warning", 1);
    if (certain === undefined) throw new Error();
    const last = { ...certain, ruleId: "ip/certain", fingerprint: "c" };
    expect(titles(report([...capped, last]))[0]).toBe("ip/certain");
  });

  it("names what is excused in the log, without an annotation", () => {
    const suppressed = {
      by: "waiver",
      reason: "agreed",
      owner: "o",
      expires: "2027-01-31",
    } as const;
    const known = { by: "baseline", reason: "known" } as const;
    const { annotations, log } = interpret(
      render(report([finding({ suppressed }), finding({ suppressed: known })])),
    );
    expect(annotations).toEqual([]);
    expect(log[0]).toBe(
      "excused: README.md:3:13 ip/license-contradicts-inherited student: a waiver; agreed; owner: o; until 2027-01-31",
    );
    expect(log).toHaveLength(3);
  });

  it("annotates what the change caused where that decides, and counts the rest in the log", () => {
    const list = [
      finding({ ruleId: "ip/new", introduced: true, severity: "warning", fingerprint: "n" }),
      ...of("error", 12).map((one) => ({ ...one, introduced: false })),
    ];
    const text = github.render(report(list), { ...plain, decides: "introduced" });
    const { annotations, log } = interpret(text);
    expect(annotations.map(({ title }) => title)).toEqual(["ip/new"]);
    expect(log).toEqual([
      "12 findings from before this change: see the job summary",
      "0 errors, 1 warning, 0 notices caused by this change; 12 already there",
      "",
    ]);
    expect(interpret(render(report(list))).annotations).toHaveLength(12);
  });

  const silence = (ruleId: string, severity: Severity, row = 4, key = "license") =>
    finding({
      ruleId,
      severity,
      kind: "missing-statement",
      primary: at("README.md", row, 1, 3),
      missing: [{ path: key, value: "<what belongs there>" }],
      fingerprint: ruleId,
    });

  it("lets what one document misses share an annotation at its strongest level and commonest place", () => {
    const list = [
      silence("ip/a", "warning", 4, "license"),
      silence("ip/b", "error", 2, "version"),
      silence("ip/c", "warning", 4, "governance.provider.name"),
      silence("ip/d", "error", 4, "governance.contacts.general"),
      silence("ip/e", "notice", 4, "language"),
    ];
    const [one, ...others] = interpret(render(report(list))).annotations;
    expect(others).toEqual([]);
    expect(one).toMatchObject({ level: "error", line: 4, col: 1, endColumn: 4 });
    expect(one?.message.split("\n").filter((row) => row.startsWith("- "))).toEqual([
      expect.stringMatching(/\(ip\/b\) \(2:1\)$/),
      expect.stringMatching(/\(ip\/d\)$/),
      expect.stringMatching(/^- warning: .*\(ip\/a\)$/),
      expect.stringMatching(/^- warning: .*\(ip\/c\)$/),
    ]);
    const yaml = one?.message.split("\n").slice(-7) ?? [];
    expect(parse(yaml.join("\n"))).toEqual({
      license: "<what belongs there>",
      version: "<what belongs there>",
      governance: {
        provider: { name: "<what belongs there>" },
        contacts: { general: "<what belongs there>" },
      },
    });
  });

  it("leaves the YAML out where it would not fit whole", () => {
    const keyed = (i: number) => silence(`ip/${i}`, "warning", 4, `key${i}OfManyOthers`);
    const many = Array.from({ length: 60 }, (_, i) => keyed(i));
    const [one] = interpret(render(report(many))).annotations;
    expect(one?.message).not.toContain("key0OfManyOthers:");
    expect(one?.message.length).toBeLessThan(4096);
  });

  it("puts what the change brought before what was there", () => {
    const [old, added] = [false, true].map((introduced) =>
      finding({ introduced, ruleId: `ip/${introduced}`, fingerprint: String(introduced) }),
    );
    if (!old || !added) throw new Error();
    expect(titles(report([old, added]))).toEqual(["ip/true", "ip/false"]);
  });

  it("gives columns only within one line, and never an empty range", () => {
    const range = { start: { line: 3, column: 7 }, end: { line: 5, column: 2 } };
    const [several] = interpret(
      render(report([finding({ primary: { file: "README.md", range } })])),
    ).annotations;
    expect(several).toMatchObject({ line: 3, endLine: 5 });
    expect(several?.col).toBeUndefined();
    const [empty] = interpret(
      render(report([finding({ primary: at("README.md", 3, 7, 0) })])),
    ).annotations;
    expect(empty).toMatchObject({ line: 3, endLine: 3, col: 7, endColumn: 8 });
  });

  it("keeps messages within what the runner keeps", () => {
    const [one] = interpret(render(report([finding({ message: "😀".repeat(5000) })]))).annotations;
    expect(one?.message).toMatch(/^(?:😀)+…$/u);
    expect(one?.message.length).toBeLessThan(4096);
  });
});

describe("json", () => {
  it("is report.v1 as its schema has it", () => {
    const input = nasty(FRAGMENTS);
    const [json] = REPORTERS.filter(({ id }) => id === "json");
    const data = JSON.parse(json?.render(input, plain) ?? "");
    expect(data).toEqual(input);
    expect(v.safeParse(Report, data).success).toBe(true);
  });
});
