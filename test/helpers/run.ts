import type { Host } from "../../src/model/host.js";
import type { LineageEdge } from "../../src/model/lineage.js";
import type { Finding } from "../../src/model/report.js";
import type { Pack } from "../../src/model/rule.js";
import { type CheckOptions, type CheckResult, check } from "../../src/pipeline/check.js";
import { BUILTIN_PACKS, builtinRegister } from "../../src/policy/packs/builtin.js";
import { memoryHost } from "./memory-host.js";

/** The built-in packs, loaded once. */
export const PACKS: readonly Pack[] = Object.values(BUILTIN_PACKS).map((pack) => pack.load());
const { register, digest } = builtinRegister();

export const DATE = "2026-11-23";

/** Options of a run with the built-in packs and register. */
export const options = (over: Partial<CheckOptions> = {}): CheckOptions => ({
  packs: PACKS,
  register,
  registerDigest: digest,
  level: "baseline",
  locale: "en",
  date: DATE,
  rules: {},
  ...over,
});

/** Runs the whole pipeline over files in memory, or over another host. */
export const run = (
  files: Readonly<Record<string, string>> | Host,
  over: Partial<CheckOptions> = {},
): Promise<CheckResult> => check(isHost(files) ? files : memoryHost(files), options(over));

const isHost = (files: Readonly<Record<string, string>> | Host): files is Host =>
  typeof files.list === "function";

/** A card of front-matter lines; the body is a heading. */
export const card = (...lines: string[]): string => `---\n${lines.join("\n")}\n---\n\n# Card\n`;

/** `rule severity file:line:column`, what most tests compare. */
export const brief = (finding: Finding): string =>
  `${finding.ruleId} ${finding.severity} ${finding.primary.file}:${finding.primary.range.start.line}:${finding.primary.range.start.column}`;

/** Findings of one rule. */
export const ofRule = (result: CheckResult, ruleId: string): Finding[] =>
  result.report.findings.filter((finding) => finding.ruleId === ruleId);

/** `to <- from [relation] resolution` of every edge. */
export const edges = (result: CheckResult): string[] =>
  result.report.lineage.map((edge: LineageEdge) => `${edge.id} ${edge.resolution}`);
