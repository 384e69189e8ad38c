import type { LineageEdge } from "../../src/model/lineage.js";
import type { Location } from "../../src/model/location.js";
import type { Diagnostic, Finding, Report } from "../../src/model/report.js";

export const at = (file: string, line = 1, column = 1, length = 1): Location => ({
  file,
  range: { start: { line, column }, end: { line, column: column + length } },
});

export const finding = (more: Partial<Finding> = {}): Finding => ({
  ruleId: "ip/licence-contradicts-inherited",
  kind: "outside-permission",
  severity: "error",
  outcome: "fail",
  message: "student declares mit, which conflicts with llama3.1.",
  remedy: "Declare the inherited licence.",
  subject: "student",
  primary: at("README.md", 3, 13, 23),
  related: [],
  because: [],
  fingerprint: "0".repeat(32),
  ...more,
});

export const edge = (from: string, to: string, more: Partial<LineageEdge> = {}): LineageEdge => ({
  id: `${to} <- ${from} [finetune]`,
  from,
  to,
  relation: "finetune",
  channel: "carry",
  resolution: "unresolved",
  chain: [from],
  at: at("README.md", 3),
  ...more,
});

/** A report whose sums are right. */
export function report(
  findings: readonly Finding[] = [],
  more: { diagnostics?: Diagnostic[]; lineage?: LineageEdge[]; files?: string[] } & Partial<
    Pick<Report, "locale">
  > = {},
): Report {
  const files = more.files ?? [...new Set(findings.map(({ primary }) => primary.file))];
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  return {
    schema: "report.v1",
    tool: { name: "cardwarden", version: "0.0.0" },
    packs: [{ name: "ip", version: "1.0.0", digest: `sha256-${"a".repeat(64)}` }],
    register: { version: "1.0.0", digest: `sha256-${"b".repeat(64)}` },
    level: "baseline",
    locale: more.locale ?? "en",
    date: "2026-11-23",
    documents: files.map((file) => ({ file, format: "hf-model-card", subjects: [] })),
    lineage: more.lineage ?? [],
    findings: [...findings],
    evaluations: { pass: 0, fail: findings.length, "not-applicable": 0, undetermined: 0 },
    diagnostics: more.diagnostics ?? [],
    summary: {
      documents: files.length,
      error: count("error"),
      warning: count("warning"),
      notice: count("notice"),
      undetermined: findings.filter(({ outcome }) => outcome === "undetermined").length,
      suppressed: 0,
    },
  };
}
