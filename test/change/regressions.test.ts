import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.js";
import { changeBetween } from "../../src/pack/example.js";
import { leaf, pack, ruleSource } from "../helpers/make.js";
import { card, run } from "../helpers/run.js";

type Files = Readonly<Record<string, string>>;

/** Every model states its version. Without a change that took it away, that is worth a notice. */
const version = ruleSource({ id: "test/version", severity: { baseline: "notice" } });
const PACKS = [pack(version)];

const review = async (before: Files, now: Files, over: Parameters<typeof run>[1] = {}) => {
  const change = changeBetween(new Map(Object.entries(before)), new Map(Object.entries(now)));
  return (await run(now, { change, packs: PACKS, ...over })).report;
};
const brief = ({ findings }: Report) =>
  findings.map(
    ({ ruleId, severity, introduced, regression }) =>
      `${ruleId} ${severity} ${introduced} ${regression}`,
  );

const stated = { "README.md": card("license: mit", "version: '1'") };
const silent = { "README.md": card("license: mit") };

describe("a statement that the change took away", () => {
  test("is a regression, and a warning", async () => {
    expect(brief(await review(stated, silent))).toEqual(["test/version warning true true"]);
  });

  test("is none where the base did not state it, or had no such card", async () => {
    const longer = { "README.md": `${silent["README.md"]}\nMore.\n` };
    expect(brief(await review(silent, longer))).toEqual(["test/version notice false undefined"]);
    expect(brief(await review({ LICENSE: "MIT" }, silent))).toEqual([
      "test/version notice true undefined",
    ]);
  });

  test("is none where the base was not asked for it", async () => {
    const draft = { "README.md": card("license: mit", "governance: {subject: {stage: draft}}") };
    const asked = pack({ ...version, when: leaf("isPublished", "equal", "yes") });
    expect(brief(await review(draft, silent, { packs: [asked] }))).toEqual([
      "test/version notice true undefined",
    ]);
  });

  test("stays what the configuration makes of it", async () => {
    const rules = { "test/version": "notice" } as const;
    expect(brief(await review(stated, silent, { rules }))).toEqual([
      "test/version notice true true",
    ]);
    expect(brief(await review(stated, silent, { rules: { "test/version": "off" } }))).toEqual([]);
  });

  test("stays under the caps of its rule and of the level", async () => {
    expect(brief(await review(stated, silent, { level: "advisory" }))).toEqual([
      "test/version notice true true",
    ]);
    const draft = pack({ ...version, status: "draft" });
    expect(brief(await review(stated, silent, { packs: [draft] }))).toEqual([
      "test/version notice true true",
    ]);
  });

  test("counts with the severity that it has now", async () => {
    const { summary } = await review(stated, silent);
    expect([summary.warning, summary.notice]).toEqual([1, 0]);
  });
});
