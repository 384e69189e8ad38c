import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  clip,
  commandData,
  commandProperty,
  diff,
  fenced,
  json,
  line,
  markdown,
  markdownSentence,
  mermaid,
  sarif,
  uri,
  xml,
  yaml,
} from "../../src/report/escape.js";
import { redact } from "../../src/report/redact.js";
import { interpret } from "../e2e/runner.js";
import { runs } from "../helpers/thorough.js";
import { hostile, RAW } from "./hostile.js";

const RUNS = { numRuns: runs(1000) };
/** Without secrets, which no door keeps: `redact.test.ts`. */
const kept = hostile.filter((text) => redact(text) === text);
const holds = (check: (text: string) => void) => fc.assert(fc.property(kept, check), RUNS);

/** What is left of a text when its hidden characters are written out: the reader loses nothing else. */
const spelt = (text: string) =>
  text.replace(/[\r\n\t]+/g, " ").replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
    /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}\p{Cs}\p{NChar}]/gu,
    (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}}`,
  );
const withoutBreaks = (text: string) => text.replaceAll("\u200B", "");

describe("line", () => {
  it("is one line that nothing obeys, wherever it stands", () => {
    holds((text) => {
      const out = line(text);
      for (const stream of [out, `  ${out}`, `\u3000${out}`, `at ${out}: ${out}`])
        expect(interpret(`${stream}\n`)).toMatchObject({ commands: [], log: [stream, ""] });
      expect(out).not.toMatch(RAW);
      expect(withoutBreaks(out)).toBe(spelt(text));
    });
  });
});

describe("commandData and commandProperty", () => {
  it("arrive as they were, in one command", () => {
    holds((text) => {
      const [title, file] = [commandProperty(text), commandProperty(`${text}x`)];
      const stream = `::error file=${file},title=${title},line=3::${commandData(text)}\n`;
      const { commands, annotations, log } = interpret(stream);
      expect(log).toEqual([""]);
      expect(commands).toHaveLength(1);
      const [one] = annotations;
      expect(one).toMatchObject({ level: "error", line: 3 });
      const expected = text
        .split(/\r\n|\r|\n/)
        .map((part) => spelt(part.replaceAll("\t", "\u0000")).replaceAll("\\u{0000}", "\0"))
        .join("\n");
      const tabs = (value: string) =>
        withoutBreaks(value).replaceAll("\\u{0009}", "\0").replaceAll("\\u{0000}", "\0");
      expect(tabs(one?.message ?? "")).toBe(expected);
      expect(tabs(one?.file ?? "")).toBe(`${expected}x`);
      expect(tabs(one?.title ?? "")).toBe(expected);
      expect(one?.message.replaceAll("\n", "")).not.toMatch(RAW);
    });
  });
});

/** Token types, link targets and HTML of rendered Markdown, and its text. */
function rendered(source: string) {
  const parser = new MarkdownIt("default", { html: true, linkify: true });
  const types: string[] = [];
  const html: string[] = [];
  let text = "";
  for (const block of parser.parse(source, {})) {
    types.push(block.type);
    if (block.type === "html_block") html.push(block.content);
    for (const inline of block.children ?? []) {
      types.push(inline.type);
      if (inline.type === "html_inline") html.push(inline.content);
      else text += inline.content;
    }
  }
  return { types, html, text };
}

const PLACES = [
  ["a paragraph", (text: string) => `x ${text} y\n`, "x ", " y", 0],
  ["a list", (text: string) => `- x ${text} y\n`, "x ", " y", 0],
  ["a heading", (text: string) => `#### x ${text} y\n`, "x ", " y", 0],
  [
    "a table",
    (text: string) => `| a | b |\n| --- | --- |\n| x ${text} y | z |\n`,
    "abx ",
    " yz",
    2,
  ],
] as const;

describe.each(PLACES)("in %s", (_, put, before, after, cells) => {
  const inert = (types: readonly string[]) => {
    for (const type of types)
      expect(type).not.toMatch(
        /^(?:link|image|code_inline|fence|html_block|em_|strong_|s_|softbreak)/,
      );
    expect(types.filter((type) => type === "td_open")).toHaveLength(cells);
    expect(types.filter((type) => type === "tr_open")).toHaveLength(cells);
    expect(types.filter((type) => /^(?:heading|blockquote|hr)/.test(type)).length).toBeLessThan(3);
  };

  it("markdown is code that keeps its text", () => {
    holds((text) => {
      const { types, html, text: shown } = rendered(put(markdown(text)));
      inert(types);
      expect(html).toEqual(["<code>", "</code>"]);
      expect(shown).toBe(`${before}${spelt(text)}${after}`);
    });
  });

  it("markdownSentence links and mentions nothing, and keeps its text", () => {
    holds((text) => {
      const { types, html, text: shown } = rendered(put(markdownSentence(text)));
      inert(types);
      expect(html).toEqual([]);
      expect(withoutBreaks(shown)).toBe(`${before}${spelt(text)}${after}`);
      // What GitHub adds to CommonMark.
      expect(shown).not.toMatch(/@[\w-]|#\d|\bGH-\d|www\.|:\/\/|[0-9a-f]{7}/i);
    });
  });
});

describe("mermaid", () => {
  it("cannot end its label", () => {
    holds((text) => {
      const label = mermaid(text);
      expect(label).toMatch(/^(?:[\p{L}\p{N} ]|#\d+;)*$/u);
      const decoded = label.replace(/#(\d+);/g, (_, code: string) =>
        String.fromCodePoint(Number(code)),
      );
      expect(decoded).toBe(spelt(text));
    });
  });
});

describe("json", () => {
  it("is the same data, and nothing to obey", () => {
    const value = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        kept,
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie("tree"), { maxLength: 4 }),
        fc
          .array(fc.tuple(kept, tie("tree")), { maxLength: 4 })
          .map((entries) => Object.fromEntries(entries.filter(([key]) => key !== "__proto__"))),
      ),
    })).tree;
    fc.assert(
      fc.property(value, (data) => {
        const text = json(data);
        expect(JSON.parse(text)).toEqual(data);
        expect(interpret(`${text}\n`).commands).toEqual([]);
        expect(text.replaceAll("\n", "")).not.toMatch(RAW);
        expect(text).not.toContain("\u200B");
      }),
      RUNS,
    );
  });
});

describe("clip", () => {
  it("keeps to the length and cuts no character in two", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 30 }), (text, max) => {
        const out = clip(text, max);
        expect(out.length).toBeLessThanOrEqual(Math.max(max, 1));
        expect(out).not.toMatch(/\p{Cs}/u);
        if (text.length <= max) expect(out).toBe(text);
        else expect(text.startsWith(out.slice(0, -1))).toBe(true);
      }),
    );
  });
});

describe("yaml", () => {
  it.each([
    ["<yes | no | partial>", "<yes | no | partial>"],
    ["Qwen/Qwen2.5-7B", "Qwen/Qwen2.5-7B"],
    ["yes", '"yes"'],
    ["Null", '"Null"'],
    ["2026-01-31", '"2026-01-31"'],
    ["a: b", '"a: b"'],
    ["a #b", '"a #b"'],
    ["- a", '"- a"'],
    ["a ", '"a "'],
    ["", '""'],
    ["<<", '"<<"'],
    ["x ##[error]y", '"x #\\x23[error]y"'],
    ["x ::error::y", '"x \\x3A:error\\x3A:y"'],
    ["许可证", "许可证"],
    // A float without digits before its exponent, to a parser of YAML 1.1.
    ["e0", '"e0"'],
    ["E_1", "E_1"],
    ["e-12", '"e-12"'],
  ])("%j", (text, written) => expect(yaml(text)).toBe(written));

  it("is the same text for a parser of either version", () => {
    holds((text) => {
      const whole = text.replace(/\p{Cs}/gu, "\uFFFD");
      for (const version of ["1.1", "1.2"] as const)
        expect(parse(`key: ${yaml(text)}`, { version })).toEqual({ key: whole });
      expect(parse(`${yaml(text)}: value`)).toEqual({ [whole]: "value" });
      for (const stream of [yaml(text), `  ${yaml(text)}: ${yaml(text)}`])
        expect(interpret(`${stream}\n`)).toMatchObject({ commands: [], log: [stream, ""] });
      expect(yaml(text)).not.toMatch(RAW);
    });
  });
});

describe("fenced", () => {
  it("is one block of code that keeps its lines", () => {
    fc.assert(
      fc.property(fc.array(kept, { minLength: 1, maxLength: 5 }), (texts) => {
        const lines = texts.map(yaml);
        const tokens = new MarkdownIt().parse(fenced(lines, "yaml").join("\n"), {});
        expect(tokens).toMatchObject([
          { type: "fence", info: "yaml", content: `${lines.join("\n")}\n` },
        ]);
      }),
    );
  });
});

describe("uri", () => {
  it("is a relative reference that means the same path", () => {
    holds((text) => {
      const out = uri(text);
      expect(out).toMatch(/^(?:[\w.!~*'()/-]|%[0-9A-F]{2})*$/);
      expect(decodeURIComponent(out)).toBe(text.replace(/\p{Cs}/gu, "\uFFFD"));
    });
  });
});

describe("sarif", () => {
  it("holds no link, and keeps its text", () => {
    holds((text) => {
      expect(sarif(text)).not.toMatch(/\]\(/);
      expect(withoutBreaks(sarif(text))).toBe(spelt(text));
    });
  });
});

describe("xml", () => {
  const back = (text: string) =>
    text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

  it("ends no tag and no attribute, holds no character that XML refuses, and says the same", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const written = xml(text);
        expect(written).not.toMatch(/[<>"']|&(?!#\d+;)/);
        expect(written).not.toMatch(/::|##\[/);
        expect(written).not.toMatch(RAW);
        expect(back(written)).toBe(withoutBreaks(line(text)));
      }),
    );
  });
});

describe("diff", () => {
  it("refuses what steers a terminal or the runner, and changes nothing else", () => {
    for (const text of [
      "a\u001Bb",
      "a\u202Eb",
      "a\rb",
      "a\u0085b",
      " ##[error]x",
      "+a\n ::error::x",
      "   ::x",
    ])
      expect([text, diff(text)]).toEqual([text, undefined]);
    for (const text of [
      "+a\tb\r\n-c\r\n",
      "+\uFEFF---\n",
      " \u{1F469}\u200D\u{1F4BB} a::b\n",
      "+::x\n",
    ])
      expect(diff(text)).toBe(text);
  });

  it("takes a time in proportion to its length", () => {
    const start = process.cpuUsage();
    diff(" \n".repeat(200_000));
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
  });
});
