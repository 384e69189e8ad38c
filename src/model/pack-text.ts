/** The text of a JSON file, and what it says. */
export interface JsonText {
  /** As it is named in findings. */
  readonly file: string;
  readonly text: string;
  readonly json: unknown;
}

/** A pack as its files say it. */
export interface PackText {
  readonly pack: JsonText;
  readonly rules: readonly RuleSource[];
  /** Register entries of its own, file by file. */
  readonly register: readonly (JsonText & { readonly name: string })[];
}
export interface RuleSource extends JsonText {
  readonly folder: string;
  /** Names of what lies beside `rule.json`. */
  readonly beside: readonly string[];
}
