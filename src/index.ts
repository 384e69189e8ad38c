import { type CheckResult, check as checkWith } from "./check.js";
import type { Settings } from "./evaluate/finding.js";
import type { Host } from "./host.js";
import type { Pack } from "./model/rule.js";
import { BUILTIN_PACKS, builtinRegister } from "./policy/builtin.js";
import { loadPack, type PackSource } from "./policy/load.js";
import { DEFAULT_PACKS } from "./policy/resolve.js";

export type { CheckResult } from "./check.js";
export type { FileText, Host } from "./host.js";
export type { Fact, Subject } from "./model/fact.js";
export type { FactsFile, Finding, Report } from "./model/report.js";
export type { Pack, RuleFile } from "./model/rule.js";
export { loadPack, type PackSource } from "./policy/load.js";
export { REPORTERS, reporter } from "./report/index.js";

/** Options of a library run. `date` is required: the core has no clock. */
export interface LibraryOptions extends Partial<Omit<Settings, "date">> {
  readonly date: string;
  /** Names of built-in packs, or packs of your own. Default: doc, ip, privacy, disclosure. */
  readonly packs?: readonly (string | PackSource)[];
}

/** Checks what a host shows. Reads nothing but through the host: neither disk nor network nor clock. */
export function check(host: Host, options: LibraryOptions): Promise<CheckResult> {
  const { register, digest } = builtinRegister();
  const packs = (options.packs ?? DEFAULT_PACKS).map((pack): Pack => {
    const source = typeof pack === "string" ? BUILTIN_PACKS[pack] : pack;
    if (!source) throw new Error(`no built-in pack ${String(pack)}`);
    return loadPack(source);
  });
  return checkWith(host, {
    packs,
    register,
    registerDigest: digest,
    level: options.level ?? "baseline",
    locale: options.locale ?? "en",
    rules: options.rules ?? {},
    date: options.date,
  });
}
