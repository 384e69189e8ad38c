import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/model/report.js";
import type { Severity } from "../../src/model/vocabulary.js";
import { ImpactTotals, impactOf } from "../../src/pack/impact.js";
import { at } from "../helpers/make.js";

const finding = (
  fingerprint: string,
  severity: Severity,
  over: Partial<Finding> = {},
): Finding => ({
  ruleId: "acme/x",
  kind: "missing-statement",
  severity,
  outcome: "fail",
  message: "",
  remedy: "",
  subject: "acme/m",
  primary: at(3),
  related: [],
  because: [],
  fingerprint,
  ...over,
});
const effects = (before: Finding[], after: Finding[]) =>
  impactOf(before, after).flatMap(({ places }) =>
    places.map(({ effect, severity }) => `${effect} ${severity}`),
  );

describe("what differs", () => {
  test("several findings of one fingerprint are several", () => {
    const [error, notice] = [finding("a", "error"), finding("a", "notice")];
    expect(effects([error], [error, error])).toEqual(["fails error"]);
    expect(effects([notice, error], [error, notice])).toEqual([]);
    expect(effects([error, notice], [notice])).toEqual(["lowered notice", "passes notice"]);
  });

  test("what is excused does not count, and what is no longer excused fails", () => {
    const open = finding("a", "error");
    const excused = { ...open, suppressed: { by: "waiver", reason: "r" } as const };
    expect(effects([excused], [open])).toEqual(["fails error"]);
    expect(effects([open], [excused])).toEqual(["passes error"]);
    expect(effects([excused], [])).toEqual([]);
  });

  test("what fails comes first, the severe before the rest", () => {
    const list = (...all: [string, Severity][]) => all.map(([name, one]) => finding(name, one));
    expect(
      effects(
        list(["a", "error"], ["b", "error"], ["c", "notice"]),
        list(["b", "notice"], ["c", "warning"], ["d", "error"], ["e", "notice"]),
      ),
    ).toEqual(["fails error", "raised warning", "fails notice", "passes error", "lowered notice"]);
  });

  test("texts of any length are kept short, and whole characters", () => {
    const subject = `${"x".repeat(298)}\u{1F600}${"y".repeat(1e6)}`;
    const [rule] = impactOf([], [finding("a", "error", { subject })]);
    expect(rule?.places[0]?.subject).toBe(`${"x".repeat(298)}…`);
  });

  test("of very many places only the count is kept", () => {
    const totals = new ImpactTotals();
    const rules = impactOf(
      [],
      Array.from({ length: 5 }, (_, i) => finding(`${i}`, "error")),
    );
    const kept = Array.from({ length: 4001 }, () => {
      totals.add(rules);
      return totals.limited(rules)[0];
    });
    expect(kept.map((one) => one?.places.length).slice(-2)).toEqual([5, 0]);
    expect(kept.at(-1)).toMatchObject({ more: 5, newlyFailing: { error: 5 } });
    expect(totals.rules).toEqual([
      {
        ruleId: "acme/x",
        repositories: 4001,
        newlyFailing: { error: 20_005, warning: 0, notice: 0 },
        newlyPassing: { error: 0, warning: 0, notice: 0 },
      },
    ]);
  });
});
