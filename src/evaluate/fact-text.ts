import { withoutContacts } from "../facts/contacts.js";
import { hasSteps, stepLabel, valueLabel } from "../facts/labels.js";
import { factLabel, fillIn, message, type Quotes, render, textOf } from "../messages/index.js";
import type { Fact, Subject } from "../model/fact.js";
import { lookup } from "../model/lookup.js";
import type { Locale } from "../model/vocabulary.js";

/** What to do about each item of a list: `{edge.duties.unmet.steps}`. */
const STEPS = ".steps";

/**
 * Replaces `{fact}` by its value on one line, cut to a readable length, with each item of a list in the quotation marks
 * around it, `{fact.steps}` by what to do about each of its
 * values, and `{missing}` by what the facts are called that the requirement asks for and that are silent; other braces are
 * the author's own.
 */
export function fillPlaceholders(
  template: string,
  subject: Subject,
  silentFacts: readonly string[],
  locale: Locale,
): string {
  const ofOurs = (name: string): string | undefined => {
    if (name === "missing")
      return render(message("words", { words: silentFacts.map(factLabel) }), locale);
    return name.endsWith(STEPS)
      ? stepsText(name.slice(0, -STEPS.length), subject, locale)
      : undefined;
  };
  return fillIn(template, locale, (name, quotes) => {
    const ours = ofOurs(name);
    if (ours !== undefined) return quoted(ours, quotes);
    const fact = lookup(subject.facts, name);
    return fact && factText(name, fact, locale, quotes);
  });
}

const quoted = (text: string, { open, close }: Quotes): string => `${open}${text}${close}`;

function stepsText(name: string, { facts }: Subject, locale: Locale): string {
  if (!hasSteps(name)) return "";
  const steps = [lookup(facts, name)?.value ?? []].flat().map((duty) => stepLabel(String(duty)));
  return steps.map((step) => render(step, locale)).join(locale === "zh-CN" ? "" : " ");
}

/** Facts whose values are sentences of our own. */
const OUR_SENTENCES = [
  "document.problems",
  "document.invalid",
  "document.invalidAnswers",
  "document.misspelledKeys",
  "document.placeholderFields",
  "document.unknownKeys",
  "document.unsupported",
  "edge.terms.cited",
  "edge.terms.reason",
  "policy.weakened",
  "repository.uncheckedDocuments",
];
/** Named to be asked: the address of an owner is not cut as one in a card is. */
const OWNER = "waiver.owner";
/** How many characters are shown of a value of somebody else's, and of words of our own. */
const MAX_VALUE = 120;
const MAX_SENTENCE = 300;
/** How many names of a list are shown; the others are counted. */
const MAX_NAMES = 3;

const UNQUOTED: Quotes = { open: "", close: "" };

/**
 * Returns a fact as it stands in a text, within quotation marks: of sentences of our own the first, and how many more there
 * are.
 */
export function factText(
  name: string,
  fact: Fact,
  locale: Locale,
  quotes: Quotes = UNQUOTED,
): string {
  const { value } = fact;
  if (value === null) return quoted(render(message("not-stated"), locale), quotes);
  if (name === OWNER) return quoted(cut(String(value), MAX_VALUE), quotes);
  if (LICENSE_TEXTS.has(name)) return quoted(licenseText(String(value), fact, locale), quotes);
  return OUR_SENTENCES.includes(name)
    ? quoted(firstSentence(value, fact, locale), quotes)
    : valueText(name, value, locale, quotes);
}

function firstSentence(value: NonNullable<Fact["value"]>, { items }: Fact, locale: Locale): string {
  const [first = "", ...others] = [value].flat().map(String);
  const sentence = oneLine(sentenceText(items?.[0] ?? { value: first }, locale), MAX_SENTENCE);
  return others.length === 0
    ? sentence
    : render(message("sentence-and-more", { sentence, count: others.length }), locale);
}
/** Facts that name a text of the register. */
const LICENSE_TEXTS: ReadonlySet<string> = new Set([
  "edge.label.license",
  "edge.purpose.license",
  "edge.terms.id",
]);

/** Returns the id of a license that SPDX lists, which everybody knows, and the name of any other text. */
function licenseText(id: string, { entry }: Fact, locale: Locale): string {
  if (entry === undefined || entry.spdx !== undefined) return oneLine(id, MAX_VALUE);
  const name = oneLine(entry.name, MAX_VALUE);
  return TITLED.test(name) ? render(message("license-text", { name }), locale) : name;
}
/** Names that take an article: "the Gemma Terms of Use", but "CreativeML Open RAIL-M". */
const TITLED = /\b(?:licen[cs]e|licensing|terms|agreement|policy)\b/i;

/**
 * Returns a value with its words as a sentence calls them, each within quotation marks. Words of somebody else's are shown as
 * they are.
 */
function valueText(
  name: string,
  value: NonNullable<Fact["value"]>,
  locale: Locale,
  quotes: Quotes = UNQUOTED,
): string {
  const words = [...new Set([value].flat().map(String))];
  const labels = words.map((word) => valueLabel(name, word));
  const isTheirs = labels.some((label) => typeof label === "string");
  const most = isTheirs ? MAX_VALUE : MAX_SENTENCE;
  const count = Math.min(countThatFits(labels, most, locale), isTheirs ? MAX_NAMES : labels.length);
  const shown = labels.slice(0, count);
  const list =
    quotes.open === ""
      ? oneLine(render(message("words", { words: shown }), locale), most)
      : shown
          .map((label) => quoted(oneLine(textOf(label, locale), most), quotes))
          // Chinese puts nothing between words in quotation marks.
          .join(locale === "zh-CN" ? "" : ", ");
  const rest = labels.length - count;
  return rest === 0 ? list : render(message("list-and-more", { list, count: rest }), locale);
}

/** Returns how many items of a list fit, at least the first, so that none of the others is cut. */
function countThatFits(labels: readonly Label[], most: number, locale: Locale): number {
  let length = -SEPARATOR;
  const tooMany = labels.findIndex((label) => {
    length += SEPARATOR + render(message("words", { words: [label] }), locale).length;
    return length > most;
  });
  return tooMany < 0 ? labels.length : Math.max(1, tooMany);
}
type Label = ReturnType<typeof valueLabel>;
/** Characters between two items. */
const SEPARATOR = 2;

/** Returns the note of a place where a fact stands. */
export const factNote = (name: string, fact: Fact, locale: Locale): string =>
  render(
    message("fact-note", { fact: factLabel(name), value: factText(name, fact, locale) }),
    locale,
  );

type Item = Pick<NonNullable<Fact["items"]>[number], "value" | "message">;

/** Returns the note of a further item of the fact that a finding is about. */
export const itemNote = (name: string, item: Item, locale: Locale): string =>
  OUR_SENTENCES.includes(name)
    ? oneLine(sentenceText(item, locale), MAX_SENTENCE)
    : valueText(name, item.value, locale);

const sentenceText = ({ value, message: data }: Item, locale: Locale): string =>
  data === undefined ? value : render(data, locale);

const oneLine = (text: string, most: number): string =>
  cut(withoutContacts(text.replace(/\s+/g, " ")), most);

function cut(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ");
  // Not through the middle of a character outside the Basic Multilingual Plane.
  return line.length > most ? `${line.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…` : line;
}
