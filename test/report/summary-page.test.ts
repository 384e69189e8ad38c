import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import { markdownReport } from "../../src/report/markdown/index.js";
import { failureSummary } from "../../src/report/markdown/problems.js";
import { chromium } from "../helpers/chromium.js";
import { githubPage } from "../helpers/github-page.js";
import { layOut } from "../helpers/page-layout.js";
import { at, change, edge, finding, report } from "./report.js";

/** As wide as a job summary is shown. */
const WIDTH = 1000;
/** What a reader takes in with one turn of the wheel. */
const FIRST_CARD_HEIGHT = 1200;

const browser = chromium();
if (browser === undefined)
  console.warn("NOTE: no Chromium here, so no job summary was laid out: set CHROMIUM to its path");

const source: Report["source"] = {
  forge: "github",
  server: "https://github.com",
  repository: "harbor/models",
  commit: "a".repeat(40),
};
const card = "student/README.md";
const silent = Array.from({ length: 14 }, (_, i) =>
  finding({
    ruleId: `disclosure/statement-${i}`,
    kind: "missing-statement",
    severity: "notice",
    primary: at(card, 4, 1, 3),
    missing: [{ path: `governance.part${i}.text`, value: "<what belongs there>" }],
    fingerprint: `s${i}`,
  }),
);
const warnings = ["ip/training-data-not-named", "privacy/legal-ground-missing"].map((ruleId) =>
  finding({
    ruleId,
    kind: "missing-statement",
    severity: "warning",
    message:
      "The card says that the model learned from letters of customers and names no data set.",
    remedy: "Name the data set in `datasets:`, or describe it under a heading of its own.",
    primary: at(card, 4, 1, 3),
    missing: [{ path: `governance.${ruleId.split("/")[1]}`, value: "<what belongs there>" }],
    fingerprint: ruleId,
  }),
);

/** A first card on a pull request. */
const first = (findings: Parameters<typeof report>[0], more: Partial<Report> = {}): Report => ({
  ...report(findings, {
    files: [card],
    change: change({ files: [card] }),
    lineage: [edge("meta-llama/Llama-3.1-8B", "student", { at: at(card, 3) })],
    responsibilities: [
      { subject: "student", roles: [{ role: "user", party: null, duties: [], at: at(card, 9) }] },
    ],
    transparency: [{ subject: "student", level: "L0", missing: ["contact", "limitations"] }],
  }),
  source,
  completeness: [
    { subject: "student", kind: "model", file: card, expected: 15, stated: 6, level: "L0" },
  ],
  ...more,
});

/** Verdict, counts, the table, and what is one click away: each with its height where it was looked at. */
const FIRST_CARD = [
  ["h2", 38],
  ["p", 24],
  ["ul", 52],
  ["h3", 25],
  ["h4", 20],
  ["table", 160],
  ["details", 24],
  ["h3", 25],
  ["p", 24],
  ["details", 24],
  ["h3", 25],
  ["pre", 71],
  ["details", 24],
  ["details", 24],
  ["p", 48],
] as const;

const pageOf = (one: Report) =>
  githubPage(markdownReport.render(one, { color: false, decides: "introduced" }));
const layoutOf = (html: string) => layOut(browser ?? "", html, { width: WIDTH });

describe.skipIf(browser === undefined)("a job summary in Chromium", () => {
  it("of a first card without an error is one page", async () => {
    const { height, overflow, blocks } = await layoutOf(pageOf(first([...silent, ...warnings])));
    expect(height).toBeLessThanOrEqual(FIRST_CARD_HEIGHT);
    expect(overflow).toBe(0);
    expect(blocks.map(({ tag }) => tag)).toEqual(FIRST_CARD.map(([tag]) => tag));
    // Fonts differ between machines.
    for (const [i, [, usual]] of FIRST_CARD.entries())
      expect(Math.abs((blocks[i]?.height ?? 0) - usual)).toBeLessThan(20 + usual * 0.4);
  }, 120_000);

  it("of a card without a warning is half of one", async () => {
    const { height } = await layoutOf(pageOf(first(silent)));
    expect(height).toBeLessThanOrEqual(FIRST_CARD_HEIGHT / 2);
  }, 120_000);

  it("of a hostile card lets nothing out of its cell", async () => {
    const text = '</td></table></details><img src=x onerror="document.title=1"><h1>x</h1>|[a](b)';
    const calm = await layoutOf(pageOf(first(warnings)));
    const hostile = await layoutOf(
      pageOf(first(warnings.map((one) => ({ ...one, message: text, remedy: text })))),
    );
    expect(hostile.blocks.map(({ tag }) => tag)).toEqual(calm.blocks.map(({ tag }) => tag));
    expect(hostile.overflow).toBe(0);
  }, 120_000);

  it("of a run that could not start says what to do on half a page", async () => {
    const problem = {
      message: "no such key: levle",
      hint: "did you mean `level`?",
      at: at("a.yml"),
    };
    const { height, blocks } = await layoutOf(githubPage(failureSummary(problem, "zh-CN", source)));
    expect(height).toBeLessThanOrEqual(FIRST_CARD_HEIGHT / 2);
    expect(blocks.map(({ tag }) => tag)).toEqual(["h2", "p", "ul", "p"]);
  }, 120_000);
});

describe("the size of a job summary", () => {
  const many = (cards: number, isReview = false): Report => {
    const files = Array.from({ length: cards }, (_, i) => `models/m${i}/README.md`);
    const findings = files.flatMap((file, i) =>
      [...silent, ...warnings, finding({ severity: i % 5 === 0 ? "error" : "warning" })].map(
        (one, j) => ({
          ...one,
          primary: { ...one.primary, file },
          fingerprint: `${i} ${j}`,
          ...(isReview ? { introduced: i === 0 } : {}),
        }),
      ),
    );
    const completeness = files.map((file) => ({
      subject: file,
      kind: "model" as const,
      file,
      expected: 15,
      stated: 6,
      level: "none" as const,
    }));
    return { ...report(findings, { files }), source, completeness };
  };
  const bytes = (one: Report, decides: "all" | "introduced") =>
    Buffer.byteLength(markdownReport.render(one, { color: false, decides }));

  it.each([30, 700])("of %i cards is less than 60 kB", (cards) => {
    const size = bytes(many(cards), "all");
    expect(size).toBeLessThan(60_000);
    expect(size).toBeGreaterThan(20_000);
    const text = markdownReport.render(many(cards), { color: false });
    if (cards > 100)
      expect(text).toMatch(/\d findings did not fit here\..*`report-file`.*`html-file`/);
  });

  it("of one new card among 700 is that of the one card", () => {
    const one = { ...many(700, true), change: change({ files: ["models/m0/README.md"] }) };
    expect(bytes(one, "introduced")).toBeLessThan(12_000);
  });
});
