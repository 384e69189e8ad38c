/** A pack as it ships: JSON of what `loadPack` makes of its files, rule by rule. */
export interface PackedPack {
  /** The pack without its rules. */
  readonly head: string;
  /** Folder of each rule to the rule. */
  readonly rules: Readonly<Record<string, string>>;
}
