import fc from "fast-check";
import MarkdownIt from "markdown-it";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { parse, parseDocument } from "yaml";
import { Report } from "../../src/model/report.js";
import { LOCALES, SEVERITIES } from "../../src/model/vocabulary.js";
import { github } from "../../src/report/github.js";
import { groups } from "../../src/report/group.js";
import { REPORTERS } from "../../src/report/index.js";
import { markdownReport } from "../../src/report/markdown.js";
import { interpret, SUMMARY_LIMIT } from "../e2e/runner.js";
import { FRAGMENTS, hostile, RAW } from "./hostile.js";
import { at, finding, linesOf, nasty, nastyContext, report } from "./report.js";

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
          /^(?:file,line,endline,col,endcolumn,)?title$/,
        );
      }
      expect(text.replaceAll("\n", "")).not.toMatch(RAW);
    };
    check(FRAGMENTS);
    fc.assert(fc.property(fc.array(hostile, { minLength: 1, maxLength: 12 }), check), {
      numRuns: 300,
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

  it("puts what is certain before what was capped", () => {
    const capped = of("warning", 11).map((one) => ({ ...one, capped: "prose" }));
    const [certain] = of("warning", 1);
    if (certain === undefined) throw new Error();
    const last = { ...certain, ruleId: "ip/certain", fingerprint: "c" };
    expect(titles(report([...capped, last]))[0]).toBe("ip/certain");
  });

  it("leaves out what is suppressed", () => {
    const suppressed = { by: "waiver", reason: "agreed" } as const;
    expect(titles(report([finding({ suppressed })]))).toEqual([]);
  });

  const silence = (ruleId: string, severity: "warning" | "notice", row = 4, key = "license") =>
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
      silence("ip/a", "notice", 4, "license"),
      silence("ip/b", "warning", 2, "version"),
      silence("ip/c", "notice", 4, "governance.provider.name"),
      silence("ip/d", "warning", 4, "governance.contacts.general"),
    ];
    const [one, ...others] = interpret(render(report(list))).annotations;
    expect(others).toEqual([]);
    expect(one).toMatchObject({ level: "warning", line: 4, col: 1, endColumn: 4 });
    expect(one?.message.split("\n").filter((row) => row.startsWith("- "))).toEqual([
      expect.stringMatching(/\(ip\/b\) 2:1$/),
      expect.stringMatching(/\(ip\/d\)$/),
      expect.stringMatching(/^- notice: .*\(ip\/a\)$/),
      expect.stringMatching(/^- notice: .*\(ip\/c\)$/),
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
    const many = Array.from({ length: 60 }, (_, i) => silence(`ip/${i}`, "warning", 4, `key${i}`));
    const [one] = interpret(render(report(many))).annotations;
    expect(one?.message).not.toContain("key0:");
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

describe("markdown", () => {
  const tokens = (text: string) =>
    new MarkdownIt("default", { html: true, linkify: true }).parse(text, {});
  const chinese = (count: number, files: number) =>
    Array.from({ length: count }, (_, i) =>
      finding({
        message: "许可证与所继承的许可证相冲突，请核对模型卡。".repeat(12),
        remedy: "声明所继承的许可证，或写明两份文本。".repeat(4),
        primary: at(`模型/m${i % files}/README.md`, i + 1),
        fingerprint: String(i),
      }),
    );

  it.each([1, 50, 5000])("fits a job summary with 5,000 Chinese findings in %i files", (files) => {
    const text = markdownReport.render(report(chinese(5000, files), { locale: "zh-CN" }), plain);
    const bytes = Buffer.byteLength(text);
    expect(bytes).toBeLessThan(SUMMARY_LIMIT);
    // What fits is shown: a full summary, not an empty one.
    expect(bytes).toBeGreaterThan(SUMMARY_LIMIT / 2);
    expect(text).not.toMatch(/\p{Cs}|\uFFFD/u);
    expect(text).toContain("其余内容超出长度限制");
    expect(text).toContain("不构成法律意见");
    const rows = text.split("\n").filter((row) => /^\| \d/.test(row));
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) expect(row).toMatch(/^(?:\| [^|]+ ){4}\|$/);
    const types = tokens(text).map(({ type }) => type);
    const table = types.filter((type) => type === "table_open").length;
    expect(table).toBeGreaterThan(0);
    expect(types.filter((type) => type === "table_close")).toHaveLength(table);
  });

  it("gathers what one document misses, with YAML in a fence that nothing ends", () => {
    const ticks = "`".repeat(7);
    const list = ["a", ticks].map((value, i) =>
      finding({
        ruleId: `ip/${i}`,
        severity: "warning",
        kind: "missing-statement",
        primary: at("README.md", 4, 1, 3),
        missing: [{ path: `key${i}`, value: `<${value}>` }],
        fingerprint: String(i),
      }),
    );
    const line = linesOf({ "README.md": "---\nlicense: mit\n\n---\n" });
    const text = markdownReport.render(report([...list, finding()]), { ...plain, line });
    const parsed = tokens(text);
    expect(parsed.filter(({ type }) => type === "list_item_open")).toHaveLength(2);
    expect(parsed.filter(({ type }) => type === "tr_open")).toHaveLength(2);
    const [fence, ...others] = parsed.filter(({ type }) => type === "fence");
    expect(others).toEqual([]);
    expect(parse(fence?.content ?? "")).toEqual({ key0: "<a>", key1: `<${ticks}>` });
    expect(text).toContain("add above the `---` on line 4:");
  });

  it("folds what is excused and shows what it cannot tell", () => {
    const suppressed = { by: "waiver", reason: "agreed", owner: "a@b.example" } as const;
    const list = [
      finding({ suppressed }),
      finding({ outcome: "undetermined", severity: "warning" }),
    ];
    const text = markdownReport.render(report(list), plain);
    expect(text).toMatch(/^## ⚠️ Cardwarden\n\n.*; 1 cannot tell; 1 excused by waiver\n/);
    expect(text.match(/^\| 3:13 \| ❔ cannot tell \|/gm)).toHaveLength(1);
    const [before, folded] = text.split("<details>");
    expect(before).not.toContain("agreed");
    expect(folded).toMatch(
      /^\n<summary>1 finding excused<\/summary>\n\n- .*agreed, a&#64;.*\n\n<\/details>\n/,
    );
  });

  it("keeps to its size with thousands of excused findings", () => {
    const suppressed = { by: "waiver", reason: "许".repeat(900) } as const;
    const list = chinese(3000, 50).map((one) => ({ ...one, suppressed }));
    const text = markdownReport.render(report(list), plain);
    expect(Buffer.byteLength(text)).toBeLessThan(SUMMARY_LIMIT);
    expect(text).toContain("(and 2800 more)");
    expect(text.match(/<\/?details>/g)).toEqual(["<details>", "</details>"]);
  });

  it("holds every finding of a report that fits", () => {
    const text = markdownReport.render(report(MANY), plain);
    expect(text.match(/^\| \d+:1 \|/gm)).toHaveLength(2000);
    expect(text).not.toContain("The rest did not fit");
  });

  it("lets no text of a card leave its cell, heading or picture", () => {
    const check = (texts: readonly string[]) => {
      const input = nasty(texts);
      const parsed = tokens(markdownReport.render(input, nastyContext(texts)));
      const cells = parsed.filter(({ type }) => type === "td_open").length;
      const single = groups(input).filter(({ findings }) => findings.length === 1).length;
      expect(cells).toBe(4 * single);
      const fences = parsed.filter(({ type }) => type === "fence");
      expect(new Set(fences.slice(1).map(({ info }) => info))).toEqual(
        new Set(fences.length > 1 ? ["yaml"] : []),
      );
      expect(fences[0]?.info).toBe("mermaid");
      const html = parsed
        .filter(({ type }) => type === "html_block")
        .map((one) => one.content.trim());
      expect(html.join("\n")).toMatch(
        /^(?:<details>\n<summary>\d+ findings? excused<\/summary>\n<\/details>)?$/,
      );
      for (const { type, children, content, info } of parsed) {
        expect(type).not.toMatch(/^(?:blockquote|hr|code_block|ordered)/);
        if (info === "yaml")
          expect(parseDocument(content.replace(/^---$/gm, "")).errors).toEqual([]);
        if (info === "mermaid")
          for (const row of content.trimEnd().split("\n").slice(1))
            expect(row).toMatch(
              /^ {2}n\d+(?:\["[^"\]]*"\])? (?:-- finetune -->|-\.->) n\d+(?:\["[^"\]]*"\])?$/u,
            );
        for (const inline of children ?? []) {
          // Two places of ours: `---` and `governance` in the line above the YAML, the head of a block in bold.
          expect(inline.type).not.toMatch(/^(?:link|image|em_)/);
          if (inline.type === "code_inline") expect(inline.content).toMatch(/^(?:---|governance)$/);
          if (inline.type === "html_inline")
            expect(inline.content).toMatch(/^<(?:\/?code|br|\/?sub)>$/);
        }
      }
    };
    fc.assert(fc.property(fc.array(hostile, { minLength: 1, maxLength: 8 }), check), {
      numRuns: 300,
    });
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
