import { LICENSE_KINDS, type SubjectKind } from "../model/vocabulary.js";
import type { FormName } from "./answers/forms.js";
import type { VocabularyName } from "./answers/vocabularies.js";

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
  /** The words in which a declaration answers. */
  readonly vocabulary?: VocabularyName;
  /** The form in which a declaration answers. */
  readonly form?: FormName;
  /** A number from 0 to 1. */
  readonly share?: true;
  /** `none` is an answer: that there is nothing of the kind. */
  readonly none?: true;
  /** A name, number or version, which may look like anything. */
  readonly label?: true;
  /** What is written counts, whatever it says. */
  readonly asWritten?: true;
}

type EntryOptions = Partial<
  Pick<
    FactEntry,
    | "mayBeAbsent"
    | "values"
    | "governance"
    | "also"
    | "described"
    | "vocabulary"
    | "form"
    | "share"
    | "none"
    | "label"
    | "asWritten"
  >
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
/** Returns options of a fact that is declared there in one of the forms. */
export const formed = (form: FormName, governance: string, ...also: string[]): EntryOptions => ({
  ...declaredAt(governance, ...also),
  form,
});
/** Returns options of a fact that is declared there in the words of a vocabulary. */
export const worded = (
  vocabulary: VocabularyName,
  governance: string,
  ...also: string[]
): EntryOptions => ({ ...declaredAt(governance, ...also), vocabulary });
/** Returns options of a name, number or version that is declared there. */
export const label = (governance: string, ...also: string[]): EntryOptions => ({
  ...declaredAt(governance, ...also),
  label: true,
});
/** Returns options of a fact that is declared there, and for which `none` is an answer. */
export const orNone = (governance: string, ...also: string[]): EntryOptions => ({
  ...declaredAt(governance, ...also),
  none: true,
});
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
