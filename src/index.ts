import { type CheckResult, check as checkWith } from "./check.js";
import { didYouMean, UserError } from "./errors.js";
import type { Settings } from "./evaluate/finding.js";
import { dayNumber } from "./facts/day.js";
import type { Host } from "./host.js";
import type { Pack } from "./model/rule.js";
import { readBaseline } from "./policy/baseline.js";
import { BUILTIN_PACKS, builtinRegister } from "./policy/builtin.js";
import { readConfig } from "./policy/config.js";
import { loadPack, type PackSource } from "./policy/load.js";
import { DEFAULT_PACKS, resolvePolicy } from "./policy/resolve.js";
import { type RuleText, ruleTexts } from "./report/rules.js";

export type { CheckResult } from "./check.js";
export { UserError } from "./errors.js";
export type { FileText, Host } from "./host.js";
export type { Fact, Subject } from "./model/fact.js";
export type { LineageEdge } from "./model/lineage.js";
export type { Location, Range } from "./model/location.js";
export type { Diagnostic, FactsFile, Finding, Report } from "./model/report.js";
export type { Condition, Pack, RuleFile } from "./model/rule.js";
export type { Level, Locale, Severity } from "./model/vocabulary.js";
// biome-ignore lint/style/noRestrictedImports: a host without a disk; it imports nothing of node
export { memoryHost } from "./node/memory-host.js";
export { loadPack, type PackSource } from "./policy/load.js";
export { REPORTERS, reporter } from "./report/index.js";
export type { RenderContext, Reporter } from "./report/reporter.js";
export type { RuleText } from "./report/rules.js";

/** Options of a library run. `date` is required: the core has no clock. */
export interface LibraryOptions extends Partial<Omit<Settings, "date">> {
  /** The day to judge by, `YYYY-MM-DD`. */
  readonly date: string;
  /** Names of built-in packs, or packs of your own. Default: doc, ip, privacy, disclosure. */
  readonly packs?: readonly (string | PackSource)[];
  /** Text of a `.cardwarden.yml`; the other options stand above it. Its `include` and `exclude` are the host's matter. */
  readonly configuration?: string;
  /** Text of a baseline: what stands in it does not count. The path in the configuration is not read. */
  readonly baseline?: string;
}

/** Checks what a host shows. Reads nothing but through the host: neither disk nor network nor clock. */
export async function check(host: Host, options: LibraryOptions): Promise<CheckResult> {
  if (typeof options.date !== "string" || dayNumber(options.date) === undefined)
    throw new UserError("usage", "`date` is not a day", "write YYYY-MM-DD");
  const config = readConfig(".cardwarden.yml", options.configuration ?? "");
  const named = packsOf(options.packs ?? config.packs);
  const policy = await resolvePolicy(
    { ...config, packs: named.map(({ name }) => name) },
    {},
    { ...BUILTIN_PACKS, ...Object.fromEntries(named.map((pack) => [pack.name, ready(pack)])) },
    () => Promise.reject(new Error("packs of the library are loaded")),
  );
  const { register, digest } = builtinRegister(policy.packs);
  return checkWith(host, {
    ...policy,
    register,
    registerDigest: digest,
    level: options.level ?? policy.level,
    locale: options.locale ?? "en",
    rules: { ...policy.rules, ...options.rules },
    date: options.date,
    ...(options.baseline === undefined
      ? {}
      : { baseline: { known: readBaseline("baseline", options.baseline) } }),
  });
}

/** The rules of some packs by id, for the reporters that show more with them (`RenderContext.rules`). */
export const rulesOf = (packs?: LibraryOptions["packs"]): ReadonlyMap<string, RuleText> =>
  ruleTexts(packsOf(packs), Object.keys(BUILTIN_PACKS));

/** A pack that is loaded already, as `resolvePolicy` wants to have it. */
const ready = (pack: Pack) => ({
  rules: pack.rules.map(({ id }) => id.slice(pack.name.length + 1)),
  load: () => pack,
});

function packsOf(packs: LibraryOptions["packs"] = DEFAULT_PACKS): Pack[] {
  return packs.map((pack): Pack => {
    if (typeof pack !== "string") return loadPack(pack);
    const source = Object.hasOwn(BUILTIN_PACKS, pack) ? BUILTIN_PACKS[pack] : undefined;
    if (source) return source.load();
    const names = Object.keys(BUILTIN_PACKS);
    throw new UserError(
      "pack-unknown",
      `no such pack: ${pack}`,
      didYouMean(pack, names) ?? `built in: ${names.join(", ")}`,
    );
  });
}
