import { takesKeys } from "../facts/paths.js";
import type { Fact, Subject } from "../model/fact.js";
import type { Location } from "../model/location.js";
import { lookup } from "../model/lookup.js";
import type { Finding } from "../model/report.js";
import type { RuleEdit, RuleFile } from "../model/rule.js";
import type { Locale } from "../model/vocabulary.js";
import { yaml } from "../report/escape.js";
import { letters } from "../text/pattern.js";

export type Fix = NonNullable<Finding["fix"]>;

/**
 * What `cardwarden fix` can do for a rule at best: edits that are safe, edits that need judgment, or keys with a
 * placeholder for the author to fill in. Whether one card allows for it is another question.
 */
export type FixKind = "safe" | "unsafe" | "placeholders";

export function fixKind({ fix }: Pick<RuleFile, "fix">): FixKind | undefined {
  if (fix?.edit?.some(({ safe }) => safe)) return "safe";
  if (fix?.edit !== undefined) return "unsafe";
  return fix?.add === undefined ? undefined : "placeholders";
}

/**
 * Returns the edits that a rule asks for on one subject; undefined where its facts do not allow for an exact one. Only facts and
 * their places are at hand, not the text: what they do not determine is not edited.
 */
export function fixOf(ruleEdit: RuleEdit, subject: Subject, locale: Locale): Fix | undefined {
  const { set, append, safe } = ruleEdit;
  const edit =
    set !== undefined
      ? replacement(lookup(subject.facts, set.fact), filled(set.to, subject))
      : append !== undefined
        ? addition(lookup(subject.facts, append.after), section(append.text, subject, locale))
        : undefined;
  // A card outside the checked paths, or one that shares the subject, is nobody's to edit from here.
  if (edit === undefined || edit.file !== subject.document) return undefined;
  // The words of a rule are those of cards: a manifest may not know `llama3.1`. Its own text can be changed.
  if (subject.kind !== "document" && !takesKeys(edit.file)) return undefined;
  return { safe, edits: [edit] };
}

/** Longer values are no names, ids or words. */
const LONGEST = 300;
/** Stands for itself plainly and between either kind of quotes. */
const WORD = /^[A-Za-z][A-Za-z0-9._+-]*$/;
/** What Markdown gives no meaning, in any place of a line but its start. */
const NAME = letters(String.raw`^[\p{L}\p{N}][\p{L}\p{N} ./:@+-]*(?:_[\p{L}\p{N} ./:@+-]+)*$`);

/**
 * Replaces one scalar. Its range tells how it is written: as long as the value, plain; two longer, between quotes, which
 * then stay where they are. Any other length hides an escape or a line break, and is left alone.
 */
function replacement(fact: Fact | undefined, replacementText: string | undefined) {
  const current = fact && onlyStatement(fact);
  if (current === undefined || replacementText === undefined) return undefined;
  const { start, end } = current.at.range;
  const length = end.column - start.column;
  const quotes = length - current.value.length;
  if (start.line !== end.line || (quotes !== 0 && quotes !== 2)) return undefined;
  if (quotes === 2 && replacementText === current.value) return undefined;
  const inner = quotes === 2 && WORD.test(replacementText);
  const range = inner
    ? {
        start: { line: start.line, column: start.column + 1 },
        end: { line: end.line, column: end.column - 1 },
      }
    : { start, end };
  const text = inner ? replacementText : scalar(replacementText);
  return quotes === 0 && text === current.value
    ? undefined
    : { file: current.at.file, range, text };
}

/** The one place where front matter or the declaration states the fact. */
function onlyStatement({ value, state, evidence, at: location, items }: Fact) {
  if (state !== "declared" || (evidence !== "governance" && evidence !== "structured"))
    return undefined;
  if (Array.isArray(value)) return items?.length === 1 ? items[0] : undefined;
  return typeof value === "string" && items === undefined ? { value, at: location } : undefined;
}

/** Plain where that is the same in a block and between brackets; quoted else. */
function scalar(text: string): string {
  const safe = yaml(text);
  return safe.startsWith('"') || (WORD.test(text) && safe === text)
    ? safe
    : `"${text.replace(/["\\]/g, "\\$&")}"`;
}

/** Text behind a place, set off by an empty line. `\n` stands for the line end of the file. */
function addition(fact: Fact | undefined, text: string | undefined) {
  if (fact === undefined || text === undefined) return undefined;
  if (fact.state !== "declared" && fact.state !== "derived") return undefined;
  const { file, range }: Location = fact.at;
  return { file, range: { start: range.end, end: range.end }, text: `\n\n${text}` };
}

const PLACEHOLDER = /\{([A-Za-z][\w.]*)\}/g;

/**
 * The template with the value of each fact; undefined where one has none, or several, or where prose or a guess is all
 * there is for it: what nobody stated plainly is not written into a card.
 */
function filled(
  template: string,
  { facts }: Subject,
  allows: (value: string) => boolean = (value) => !/[\r\n]/.test(value),
): string | undefined {
  let isComplete = true;
  const text = template.replace(PLACEHOLDER, (_, name: string) => {
    const fact = lookup(facts, name);
    const plain = fact?.evidence !== "prose" && fact?.evidence !== "inferred";
    const value = plain ? fact?.value : undefined;
    const single = Array.isArray(value) && value.length === 1 ? value[0] : value;
    const word = typeof single === "number" ? String(single) : single;
    if (typeof word === "string" && word !== "" && word.length <= LONGEST && allows(word))
      return word;
    isComplete = false;
    return "";
  });
  return isComplete ? text : undefined;
}

/** In Markdown a value may only be a name: nothing in it that a renderer gives a meaning. */
const section = (text: NonNullable<RuleEdit["append"]>["text"], subject: Subject, locale: Locale) =>
  filled(text[locale] ?? text.en, subject, (value) => NAME(value).test(value));
