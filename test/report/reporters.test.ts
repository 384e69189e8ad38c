import fc from "fast-check";
import MarkdownIt from "markdown-it";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { Report } from "../../src/model/report.js";
import { LOCALES, SEVERITIES } from "../../src/model/vocabulary.js";
import { github } from "../../src/report/github.js";
import { REPORTERS } from "../../src/report/index.js";
import { markdownReport } from "../../src/report/markdown.js";
import { pretty } from "../../src/report/pretty.js";
import { interpret, SUMMARY_LIMIT } from "../e2e/runner.js";
import { FRAGMENTS, hostile, RAW } from "./hostile.js";
import { at, edge, finding, report } from "./report.js";

const plain = { color: false };
const render = (one: Report) => github.render(one, plain);

/** Everything that a card can put into a report, hostile at once. */
function nasty(texts: readonly string[]): Report {
  const text = (i: number) => texts[i % texts.length] ?? "";
  return report(
    texts.map((_, i) =>
      finding({
        severity: SEVERITIES[i % 3] ?? "error",
        outcome: i % 4 === 0 ? "undetermined" : "fail",
        kind: i % 2 === 0 ? "missing-statement" : "contradiction",
        message: text(i),
        remedy: text(i + 1),
        subject: text(i + 2),
        primary: at(`${text(i + 3)}.md`, 3, 1, 5),
        related: [{ note: text(i), at: at(text(i + 1)) }],
        because: [
          {
            fact: "license.id",
            value: text(i),
            state: "declared",
            evidence: "register",
            source: text(i),
            at: at(text(i)),
          },
        ],
        fingerprint: String(i),
      }),
    ),
    {
      diagnostics: texts.map((message) => ({
        code: "x",
        severity: "warning" as const,
        message,
        hint: message,
        at: at(message),
      })),
      lineage: texts.map((_, i) =>
        edge(text(i), text(i + 1), { chain: [text(i), text(i + 2), text(i + 3)] }),
      ),
    },
  );
}

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

  it("holds nothing that anybody obeys but annotations", () => {
    const check = (texts: readonly string[]) => {
      const text = one.render(nasty(texts), plain);
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
    const text = one.render(nasty(["|".repeat(300_000), "许".repeat(300_000)]), plain);
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
    expect(pretty.render(report([finding({ suppressed })]), plain)).not.toContain("README.md");
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

  it("holds every finding of a report that fits", () => {
    const text = markdownReport.render(report(MANY), plain);
    expect(text.match(/^\| \d+:1 \|/gm)).toHaveLength(2000);
    expect(text).not.toContain("The rest did not fit");
  });

  it("lets no text of a card leave its cell, heading or picture", () => {
    const check = (texts: readonly string[]) => {
      const parsed = tokens(markdownReport.render(nasty(texts), plain));
      const cells = parsed.filter(({ type }) => type === "td_open").length;
      expect(cells).toBe(4 * texts.length);
      expect(parsed.filter(({ type }) => type === "fence").map(({ info }) => info)).toEqual([
        "mermaid",
      ]);
      for (const { type, children, content } of parsed) {
        expect(type).not.toMatch(/^(?:html_block|blockquote|hr|code_block|ordered)/);
        if (type === "fence")
          for (const row of content.trimEnd().split("\n").slice(1))
            expect(row).toMatch(
              /^ {2}n\d+(?:\["[^"\]]*"\])? (?:-- finetune -->|-\.->) n\d+(?:\["[^"\]]*"\])?$/u,
            );
        for (const inline of children ?? []) {
          expect(inline.type).not.toMatch(/^(?:link|image|code_inline|em_|strong_)/);
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

describe("pretty", () => {
  it("has colours only where somebody watches", () => {
    const input = report([finding()]);
    expect(pretty.render(input, plain)).not.toContain("\u001B");
    expect(pretty.render(input, { color: true })).toContain("\u001B[31merror\u001B[0m");
  });

  it("lets colours of its own be the only ones", () => {
    const text = pretty.render(nasty(FRAGMENTS), { color: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: taking our own out
    expect(text.replace(/\u001B\[\d+m/g, "").replaceAll("\n", "")).not.toMatch(RAW);
  });
});
