import { expect, test } from "vitest";
import type { Finding } from "../../src/model/report.js";
import { brokenPreview, previewOf } from "../../src/pipeline/review/preview.js";
import { at } from "../helpers/make.js";

const finding = (fingerprint: string, severity: Finding["severity"], over = {}): Finding =>
  ({
    ruleId: `test/${fingerprint}`,
    severity,
    primary: at(3),
    fingerprint,
    ...over,
  }) as Finding;
const waived = { suppressed: { by: "waiver", reason: "r" } };

test("what stops to count disappears, what begins to count appears", () => {
  const now = [finding("a", "error"), finding("b", "warning"), finding("c", "notice", waived)];
  const then = [finding("a", "error", waived), finding("b", "warning"), finding("c", "notice")];
  expect(previewOf(["b.yml", "a.yml"], now, then)).toEqual({
    files: ["a.yml", "b.yml"],
    disappear: { error: 1, warning: 0, notice: 0 },
    appear: { error: 0, warning: 0, notice: 1 },
    findings: [
      { ruleId: "test/a", severity: "error", effect: "disappear", at: at(3) },
      { ruleId: "test/c", severity: "notice", effect: "appear", at: at(3) },
    ],
  });
});

test("a lowered severity is one of each", () => {
  const preview = previewOf([], [finding("a", "error")], [finding("a", "notice")]);
  expect([preview.disappear.error, preview.appear.notice]).toEqual([1, 1]);
});

test("a policy that cannot be used says why", () => {
  expect(brokenPreview(["x"], "no such key")).toMatchObject({
    problem: "no such key",
    findings: [],
  });
});
