import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import { LOCALES, SEVERITIES } from "../../src/model/vocabulary.js";
import { type CommentContext, comment } from "../../src/report/markdown/comment.js";
import { interpret } from "../e2e/runner.js";
import { runs } from "../helpers/thorough.js";
import { FRAGMENTS, hostile, RAW } from "./hostile.js";
import { expectInert, tablesOf } from "./inert.js";
import { at, change, finding, nasty, nastyContext, report } from "./report.js";

const MARKER = "<!-- cardwarden:v1 key=a1 -->";
const URL = "https://github.example/harbour/models/actions/runs/17?attempt=2#summary-1";
const context: CommentContext = {
  color: false,
  decides: "introduced",
  marker: MARKER,
  runUrl: URL,
};
const render = (one: Report, more: Partial<CommentContext> = {}) =>
  comment(one, { ...context, ...more });
const many = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    finding({
      ruleId: `ip/${SEVERITIES[i % 3]}`,
      severity: SEVERITIES[i % 3] ?? "error",
      message: "许可证与所继承的许可证相冲突".repeat(60),
      remedy: "声明所继承的许可证".repeat(60),
      primary: at(`${"模型".repeat(100)}${i}.md`, i + 1),
      introduced: true,
      fingerprint: String(i),
    }),
  );

describe("a comment", () => {
  it("begins with its marker, then verdict and counts", () => {
    const list = [
      finding({ introduced: true, severity: "warning", ruleId: "ip/new" }),
      finding({ introduced: true, outcome: "undetermined", severity: "warning", fingerprint: "u" }),
      finding({ introduced: false, ruleId: "ip/old", fingerprint: "o" }),
    ];
    const text = render(report(list, { change: change() }));
    expect(text.split("\n").slice(0, 4)).toEqual([
      MARKER,
      "### ⚠️ Cardwarden",
      "",
      "0 errors, 2 warnings, 0 notices caused by this change; 1 cannot tell; 1 already there",
    ]);
    expect(text).toContain("<code>ip&#47;new</code>");
    expect(text).not.toContain("<code>ip&#47;old</code>");
    expect(text).toContain("| ❔&nbsp;cannot&nbsp;tell |");
    expect(text).toMatch(
      new RegExp(`\\n\\[Full summary\\]\\(${URL.replace(/[?.]/g, "\\$&")}\\)\\n$`),
    );
    expectInert(text, [URL], MARKER);
  });

  it("is green where the change caused nothing", () => {
    const old = finding({ introduced: false });
    expect(render(report([old], { change: change() }))).toBe(
      `${MARKER}\n### ✅ Cardwarden\n\nNo findings caused by this change. 1 already there.\n\n[Full summary](${URL})\n`,
    );
    const all = render(report([old], { change: change() }), { decides: "all" });
    expect(all).toMatch(
      /### ❌ Cardwarden\n\n1 error, .*\n\nNo findings caused by this change\.\n/,
    );
  });

  it("ranks, the most severe and surest first", () => {
    const list = [
      finding({ ruleId: "ip/c", severity: "notice", introduced: true, fingerprint: "c" }),
      finding({ ruleId: "ip/b", capped: "prose", introduced: true, fingerprint: "b" }),
      finding({ ruleId: "ip/a", introduced: true, fingerprint: "a" }),
    ];
    const rules = [...render(report(list)).matchAll(/<code>ip&#47;(\w)<\/code> \|$/gm)];
    expect(rules.map(([, id]) => id)).toEqual(["a", "b", "c"]);
  });

  it("has one row for what one document misses", () => {
    const list = Array.from({ length: 8 }, (_, i) =>
      finding({
        ruleId: `ip/r${i}`,
        severity: "warning",
        kind: "missing-statement",
        introduced: true,
        fingerprint: String(i),
      }),
    );
    const text = render(report(list));
    expect(tablesOf(text)).toEqual([[4, 4]]);
    expect(text).toContain("| 8 statements are missing in this document |");
    expect(text).toMatch(/<code>ip&#47;r4<\/code><br>and 3 more \|\n/);
  });

  it("shows licenses and what the policy would do", () => {
    const counts = { error: 1, warning: 0, notice: 0 };
    const policy = {
      files: ["x"],
      disappear: counts,
      appear: { ...counts, error: 0 },
      findings: [],
    };
    const licenses = [{ subject: "m", before: "mit", after: "llama3.1", at: at("x") }];
    const text = render(report([], { change: change({ licenses, policy, compared: false }) }));
    expect(text).toContain("<code>m</code>: license <code>mit</code> → <code>llama3&#46;1</code>");
    expect(text).toContain("after the merge, 1 error would no longer be reported.");
    expect(text).toContain("The base could not be read");
  });

  it("takes no address for a link that could end it", () => {
    for (const runUrl of [
      "javascript:alert(1)",
      "https://a.example/x) [y](z",
      "https://a.example/\nx",
      "",
    ])
      expect(render(report(), { runUrl })).not.toContain("](");
  });

  it.each([65_000, 20_000, 5000, 1500])("fits into %i bytes, cut between rows", (maxBytes) => {
    const licenses = Array.from({ length: 400 }, (_, i) => ({
      subject: "模型".repeat(100),
      before: null,
      after: `x${i}`,
      at: at("x"),
    }));
    const one = report(many(3000), { change: change({ licenses }), locale: "zh-CN" });
    const text = render(one, { maxBytes });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
    expectInert(text, [URL], MARKER);
    const rows = (tablesOf(text)[0]?.length ?? 1) - 1;
    expect(text).toContain(`${3000 - rows} 项发现未在此显示。`);
    if (maxBytes >= 20_000) expect(rows).toBeGreaterThan(2);
    expect(text).not.toMatch(/^\| .*ip&#47;(?:warning|notice)/m);
    expect(text).toContain(`(${URL})`);
  });

  it("keeps to its default size, and to rows that somebody reads", () => {
    const text = render(report(many(3000)));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_000);
    expect(tablesOf(text)[0]?.length).toBeLessThanOrEqual(51);
  });

  it("links, mentions and runs nothing of a card's", () => {
    const check = (texts: readonly string[], maxBytes = 65_000) => {
      for (const locale of LOCALES) {
        const text = render({ ...nasty(texts), locale }, { ...nastyContext(texts), maxBytes });
        expectInert(text, [URL], MARKER);
        expect(text.replaceAll("\n", "")).not.toMatch(RAW);
        expect(interpret(text).commands).toEqual([]);
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
      }
    };
    check(FRAGMENTS);
    check(["|".repeat(100_000), "许".repeat(100_000), ...FRAGMENTS]);
    const lists = fc.array(hostile, { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(lists, fc.integer({ min: 1500, max: 9000 }), check), {
      numRuns: runs(150),
    });
  });
});
