import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/model/report.js";
import { byCause } from "../../src/report/cause.js";
import { github } from "../../src/report/github.js";
import { interpret } from "../e2e/runner.js";
import { run } from "../helpers/run.js";
import { at, finding } from "./report.js";

const because = (source: string): Finding["because"] => [
  {
    fact: "edge.permission.label",
    value: "no",
    state: "derived",
    evidence: "register",
    source,
    at: at("README.md", 3),
  },
];
const conflict = finding({ message: "conflict.", remedy: "settle.", because: because("llama3.1") });
const duty = finding({
  ruleId: "ip/inherited-obligations-missing",
  kind: "missing-statement",
  severity: "warning",
  message: "duty.",
  remedy: "do.",
  because: because("llama3.1"),
  fingerprint: "1",
});
const texts = (findings: readonly Finding[]) =>
  byCause(findings, "en").map(({ message, remedy }) => `${message} ${remedy}`);

describe("what the text of a conflict also requires", () => {
  test("goes into the finding of the conflict, whichever comes first", () => {
    const both = ["conflict. duty. settle. do."];
    expect(texts([conflict, duty])).toEqual(both);
    expect(texts([duty, conflict])).toEqual(both);
    expect(byCause([duty, conflict], "en")[0]).toMatchObject({
      ruleId: conflict.ruleId,
      severity: "error",
    });
  });

  test.each([
    ["another text", { ...duty, because: because("gemma") }],
    ["another use", { ...duty, subject: "other" }],
    ["another place", { ...duty, primary: at("README.md", 9) }],
    ["no missing statement", { ...duty, kind: "claim-unsupported" as const }],
    ["nothing certain", { ...duty, outcome: "undetermined" as const }],
    ["excused", { ...duty, suppressed: { by: "waiver" as const, reason: "known" } }],
  ])("stays by itself where it is %s", (_, other) => {
    expect(byCause([conflict, other], "en")).toEqual([conflict, other]);
  });

  test("stays where the conflict is excused", () => {
    const excused = { ...conflict, suppressed: { by: "waiver" as const, reason: "known" } };
    expect(byCause([excused, duty], "en")).toEqual([excused, duty]);
  });

  test("makes one annotation of a card that relabels its base", async () => {
    const { report } = await run({
      "a/README.md": "---\nlicense: mit\nbase_model: meta-llama/Llama-3.1-8B\n---\n# A\n",
    });
    const ids = report.findings.map(({ ruleId }) => ruleId);
    expect(ids).toContain("ip/license-contradicts-inherited");
    expect(ids).toContain("ip/inherited-obligations-missing");
    const { annotations } = interpret(github.render(report, { color: false }));
    expect(annotations.filter(({ line }) => line === 3)).toHaveLength(1);
    expect(annotations[0]).toMatchObject({ level: "error", line: 3 });
    expect(annotations[0]?.message).toContain("Built with Llama");
  });
});
