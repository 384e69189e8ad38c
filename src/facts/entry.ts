import { LICENSE_KINDS, type SubjectKind } from "../model/vocabulary.js";

/** `presence` is yes, no, partial, unknown or n/a; `list` is a list of strings with a place per item. */
export type FactType = "text" | "presence" | "enum" | "number" | "date" | "list";

export interface FactEntry {
  readonly type: FactType;
  readonly kinds: readonly SubjectKind[];
  readonly meaning: string;
  /** False: every subject states or derives it, so a rule need not provide for silence. */
  readonly mayBeAbsent: boolean;
  /** The words of an `enum`. */
  readonly values?: readonly string[];
  /**
   * Path in the `governance` declaration; for an edge, in the entry that declares it. A path through a
   * list (`roles[].party`) collects one item per entry.
   */
  readonly governance?: string;
  /** Other paths of the declaration that are read too. */
  readonly also?: readonly string[];
  /** A presence whose declaration may say how instead of whether: a label's wording, the file of an assessment. */
  readonly described?: boolean;
}

type EntryOptions = Partial<
  Pick<FactEntry, "mayBeAbsent" | "values" | "governance" | "also" | "described">
>;

/** Facts as they are written down: type, meaning, and what is out of the ordinary. */
export type FactEntries = Readonly<Record<string, readonly [FactType, string, EntryOptions?]>>;

/** Entries by name, each with its type and, of an enumeration, its words as literals. */
export type Defined<Given extends FactEntries> = {
  readonly [Name in keyof Given]: FactEntry & {
    readonly type: Given[Name][0];
  } & (Given[Name][2] extends { readonly values: infer Words }
      ? { readonly values: Words }
      : unknown);
};

/** Defines the same facts for each of some kinds. */
export const define = <const Given extends FactEntries>(
  kinds: readonly SubjectKind[],
  facts: Given,
): Defined<Given> =>
  Object.fromEntries(
    Object.entries(facts).map(([name, [type, meaning, options]]) => [
      name,
      { type, kinds, meaning, mayBeAbsent: true, ...options },
    ]),
  ) as Defined<Given>;

/** Known for every subject. */
export const always: EntryOptions = { mayBeAbsent: false };
/** Returns options of a fact that is read from the declaration, at one of these paths. */
export const declaredAt = (governance: string, ...also: string[]): EntryOptions =>
  also.length > 0 ? { governance, also } : { governance };
/** Returns the same for a presence that may be described instead of answered. */
export const how = (governance: string, ...also: string[]): EntryOptions => ({
  ...declaredAt(governance, ...also),
  described: true,
});
export const YES_NO = { values: ["yes", "no"], mayBeAbsent: false } as const;
export const YES_NO_UNKNOWN = { values: ["yes", "no", "unknown"], mayBeAbsent: false } as const;
export const COMMERCIAL = { values: ["yes", "no", "conditional", "unknown"] } as const;
export const CATEGORY = { values: LICENSE_KINDS } as const;
export const TERMS = ["yes", "no", "conditional", "silent", "unknown"] as const;
export const PERMISSION = ["yes", "no", "conditional", "contested", "unknown", "n/a"] as const;
