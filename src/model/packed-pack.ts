import type { Removed } from "./rule.js";

/** A pack as it ships: what `loadPack` makes of its files. */
export interface PackedPack {
  /** The names of its rules, without the pack's. */
  readonly rules: readonly string[];
  readonly removed?: readonly Removed[];
  /** Returns the pack as JSON. */
  json(): string;
}
