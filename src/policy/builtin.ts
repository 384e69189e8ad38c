import type { Pack, Removed, RuleFile } from "../model/rule.js";
import { createRegister, type Register } from "../register/index.js";
import { PACKED_PACKS } from "./builtin.generated.js";
import { REGISTER_CORE } from "./register-core.generated.js";

/** A pack as it ships: JSON of what `loadPack` makes of its files, rule by rule. */
export interface PackedPack {
  /** The pack without its rules. */
  readonly head: string;
  /** Folder of each rule to the rule. */
  readonly rules: Readonly<Record<string, string>>;
}

/** A pack that ships with the tool. */
export interface BuiltinPack {
  /** The names of its rules, without the pack's. */
  readonly rules: readonly string[];
  load(): Pack;
  /** Rules that it had once. */
  removed?(): readonly Removed[];
}

/**
 * The packs that ship with the tool, by name. They were validated and digested when they were packed; a test holds
 * them against their files, so that no start pays for it again.
 */
export const BUILTIN_PACKS: Readonly<Record<string, BuiltinPack>> = Object.fromEntries(
  Object.entries(PACKED_PACKS).map(([name, { head, rules }]) => [
    name,
    {
      rules: Object.keys(rules),
      load: () => ({
        ...(JSON.parse(head) as Omit<Pack, "rules">),
        rules: Object.values(rules).map((text) => JSON.parse(text) as RuleFile),
      }),
      removed: () => (JSON.parse(head) as Pack).removed ?? [],
    },
  ]),
);

/**
 * The register that ships with the tool. Shape and digest are checked by a test, not at every start;
 * clauses and sources stay in a chunk of their own until somebody wants an explanation.
 */
export function builtinRegister(): { register: Register; digest: string } {
  const core = REGISTER_CORE;
  const details = async () => (await import("./register-details.generated.js")).REGISTER_DETAILS;
  return { register: createRegister({ core, details }), digest: core.digest };
}
