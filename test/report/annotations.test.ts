import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Report } from "../../src/model/report.js";
import { LOCALES, SEVERITIES } from "../../src/model/vocabulary.js";
import { type CheckTexts, checkAnnotations } from "../../src/report/annotations.js";
import type { BriefContext } from "../../src/report/brief.js";
import { interpret } from "../e2e/runner.js";
import { runs } from "../helpers/thorough.js";
import { FRAGMENTS, hostile, RAW } from "./hostile.js";
import { expectInert } from "./inert.js";
import { at, change, edge, finding, nasty, nastyContext, report } from "./report.js";

const plain: BriefContext = { color: false };
const texts = (one: Report, context: BriefContext = plain) => checkAnnotations(one, context);

/** What the API takes; it refuses the whole request otherwise. */
function expectApi({ annotations, title, summary, text }: CheckTexts) {
  expect(title.length).toBeLessThanOrEqual(255);
  expect(title).not.toMatch(/\n/);
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535);
  expect(Buffer.byteLength(text ?? "")).toBeLessThanOrEqual(65_535);
  expectInert(summary);
  expectInert(text ?? "");
  for (const one of annotations) {
    expect(one.path).not.toMatch(/\n/);
    expect(one.end_line).toBeGreaterThanOrEqual(one.start_line);
    expect([one.start_column === undefined, one.end_column === undefined]).toEqual([
      one.start_line !== one.end_line,
      one.start_line !== one.end_line,
    ]);
    if (one.start_column !== undefined) expect(one.end_column).toBeGreaterThan(one.start_column);
    expect(one.annotation_level).toMatch(/^(?:failure|warning|notice)$/);
    expect(one.title.length).toBeLessThanOrEqual(255);
    expect(one.message.length).toBeLessThan(4000);
    expect(Buffer.byteLength(one.raw_details ?? "")).toBeLessThanOrEqual(65_536);
  }
}

describe("the annotations of a check run", () => {
  it("are one for each cause, ranked, at their places", () => {
    const range = { start: { line: 3, column: 7 }, end: { line: 5, column: 2 } };
    const missing = ["a", "b"].map((id) =>
      finding({
        ruleId: `ip/${id}`,
        severity: "warning",
        kind: "missing-statement",
        primary: at("card.md", 4, 1, 3),
        missing: [{ path: id, value: "<what belongs there>" }],
        fingerprint: id,
      }),
    );
    const list = [
      finding({
        ruleId: "ip/n",
        severity: "notice",
        primary: at("x.md", 2, 7, 0),
        fingerprint: "n",
      }),
      ...missing,
      finding({ ruleId: "ip/e", primary: { file: "a/b.md", range }, fingerprint: "e" }),
    ];
    const { annotations } = texts(report(list));
    expect(annotations).toMatchObject([
      { path: "a/b.md", start_line: 3, end_line: 5, annotation_level: "failure", title: "ip/e" },
      {
        path: "card.md",
        start_line: 4,
        end_line: 4,
        start_column: 1,
        end_column: 4,
        annotation_level: "warning",
        title: "ip/a, and 1 more missing statement",
      },
      { path: "x.md", start_column: 7, end_column: 8, annotation_level: "notice", title: "ip/n" },
    ]);
    expect(annotations[0]).not.toHaveProperty("start_column");
    expect(annotations[0]).not.toHaveProperty("raw_details");
    expect(annotations[1]?.message.match(/^- .*\(ip\/[ab]\)$/gm)).toHaveLength(2);
    const yaml = annotations[1]?.raw_details?.split("\n").slice(2).join("\n") ?? "";
    expect(parse(yaml)).toMatchObject({ a: "<what belongs there>", b: "<what belongs there>" });
  });

  it("are of what the change caused where that decides, and never of what is excused", () => {
    const list = [
      finding({ ruleId: "ip/new", introduced: true, severity: "warning", fingerprint: "n" }),
      finding({ ruleId: "ip/old", introduced: false, fingerprint: "o" }),
      finding({ suppressed: { by: "waiver", reason: "agreed" }, introduced: true }),
    ];
    const of = (decides: "introduced" | "all") =>
      texts(report(list, { change: change() }), { ...plain, decides });
    expect(of("introduced").annotations.map(({ title }) => title)).toEqual(["ip/new"]);
    expect(of("all").annotations.map(({ title }) => title)).toEqual(["ip/old", "ip/new"]);
    expect(of("introduced").title).toMatch(/^⚠️ 0 errors, 1 warning, .* 1 already there/);
    expect(of("all").title).toMatch(/^❌ 1 error, 1 warning/);
  });

  it("come with lineage and responsibilities where there are any", () => {
    expect(texts(report([finding()]))).not.toHaveProperty("text");
    const role = { role: "user", party: null, duties: [], at: at("x") };
    const { text } = texts(
      report([], {
        lineage: [edge("a", "b")],
        responsibilities: [{ subject: "b", roles: [role] }],
      }),
    );
    expect(text).toMatch(
      /^### Lineage\n[\s\S]*\n<summary>Who is responsible for what \(1\)<\/summary>\n/,
    );
  });

  it("keep to the limits of the API", () => {
    const list = Array.from({ length: 400 }, (_, i) =>
      finding({
        severity: SEVERITIES[i % 3] ?? "error",
        message: "许可证".repeat(9000),
        remedy: "\u200B".repeat(9000),
        primary: at(`${"模型".repeat(3000)}${i}`, i + 1),
        kind: i % 2 === 0 ? "missing-statement" : "contradiction",
        missing: [{ path: "a", value: "许".repeat(9000) }],
        fingerprint: String(i),
      }),
    );
    const roles = [{ role: "许".repeat(200), party: "证".repeat(200), duties: [], at: at("x") }];
    const responsibilities = Array.from({ length: 300 }, () => ({ subject: "m", roles }));
    const lineage = Array.from({ length: 70 }, (_, i) => edge(`${"☃".repeat(99)}${i}`, "許"));
    const out = texts(report(list, { lineage, responsibilities }));
    expectApi(out);
    expect(out.text).toMatch(
      /^<details>\n<summary>Who is responsible for what \(300\)<\/summary>\n/,
    );
  });

  it("hold nothing that anybody obeys", () => {
    const check = (parts: readonly string[]) => {
      for (const locale of LOCALES) {
        const out = texts({ ...nasty(parts), locale }, nastyContext(parts));
        expectApi(out);
        const { annotations, title, summary, text = "" } = out;
        const shown = annotations.flatMap(({ path, title, message, raw_details = "" }) => [
          path,
          title,
          message,
          raw_details,
        ]);
        for (const part of [...shown, title, summary, text])
          expect(part.replaceAll("\n", "")).not.toMatch(RAW);
        // A log that repeats the request.
        expect(interpret(JSON.stringify(out)).commands).toEqual([]);
      }
    };
    check(FRAGMENTS);
    fc.assert(fc.property(fc.array(hostile, { minLength: 1, maxLength: 8 }), check), {
      numRuns: runs(150),
    });
  });
});
