import { CATALOG } from "../facts/catalog.js";
import type { Facts, Subject } from "../model/fact.js";
import { textIn } from "../model/localized.js";
import { lookup } from "../model/lookup.js";
import type { Finding } from "../model/report.js";
import type { Condition } from "../model/rule.js";
import type { Texts } from "../model/texts.js";
import type { Locale } from "../model/vocabulary.js";
import { meets } from "./decide.js";

type Missing = NonNullable<Finding["missing"]>;

/** Facts that a failed requirement asks for and that nobody states, or that are stated as not known. */
const silentFacts = (condition: Condition, { facts }: Subject): string[] => [
  ...new Set(
    lacking(condition, facts, false).filter(
      (name) => lookup(facts, name)?.state === "absent" || lookup(facts, name)?.value === "unknown",
    ),
  ),
];

/** Returns such facts that somebody could state in a document of the subject. */
export const askedFacts = (condition: Condition, subject: Subject): string[] =>
  silentFacts(condition, subject).filter((name) => !lookup(subject.facts, name)?.beyond);

/** True if all that it asks for and nobody states has no place in any document of the subject. */
export function isBeyond(condition: Condition, subject: Subject): boolean {
  return silentFacts(condition, subject).length > 0 && askedFacts(condition, subject).length === 0;
}

/**
 * Returns what a fix offers to state, without what is stated already; one list for all findings of a rule that lack it
 * all. Nothing where the failed one of several cases asks for none of it.
 */
export function missingOf(
  add: Readonly<Record<string, Texts | string>>,
  condition: Condition,
  cases: readonly Condition[],
  { facts }: Subject,
  locale: Locale,
): Missing | undefined {
  const entriesOfRule =
    KNOWN[locale].get(add) ??
    Object.entries(add).map(([path, value]) => ({ path, value: textIn(value, locale) }));
  KNOWN[locale].set(add, entriesOfRule);
  // An entry that waits for an answer needs no second one beside it.
  const waiting = new Set(entriesOfRule.filter((entry) => isUnanswered(entry, facts)).map(listOf));
  waiting.delete(undefined);
  const offered =
    waiting.size > 0 ? entriesOfRule.filter((entry) => !waiting.has(listOf(entry))) : entriesOfRule;
  if (offered.length === 0) return undefined;
  if (offered.length === 1) return offered;
  const asked = new Set(factsIn(condition));
  const answers = (facts: ReadonlySet<string>) =>
    offered.some(({ path }) => facts.has(factAt(path) ?? ""));
  if (!answers(asked) && answers(new Set(cases.flatMap(factsIn)))) return undefined;
  const lacks = new Set(lacking(condition, facts, true));
  const isLacking = ({ path }: Missing[number]) => lacks.has(factAt(path) ?? "");
  // What an entry of a list lacks, another entry can state.
  const lists = new Set(offered.filter(isLacking).map(listOf));
  lists.delete(undefined);
  const open = offered.filter((entry) => {
    const name = factAt(entry.path);
    if (name !== undefined && lookup(facts, name)?.beyond) return false;
    if (name === undefined || lists.has(listOf(entry))) return true;
    const met = asked.has(name) && !lacks.has(name);
    return !met && (lookup(facts, name)?.state ?? "absent") === "absent";
  });
  if (open.length === offered.length) return offered;
  const lackingEntries = offered.filter(isLacking);
  return open.length > 0 ? open : lackingEntries.length > 0 ? lackingEntries : undefined;
}
const KNOWN = {
  en: new WeakMap<object, Missing>(),
  "zh-CN": new WeakMap<object, Missing>(),
} satisfies Record<Locale, WeakMap<object, Missing>>;

const isUnanswered = ({ path }: Missing[number], facts: Facts): boolean =>
  lookup(facts, factAt(path) ?? "")?.unanswered === true;

const listOf = ({ path }: Missing[number]): string | undefined => /^.*?\[\]/.exec(path)?.[0];

/** Which fact a path of the front matter states. */
const factAt = (path: string): string | undefined => FACT_AT.get(path);
const FACT_AT: ReadonlyMap<string, string> = new Map([
  ...Object.entries(CATALOG).flatMap(([name, { governance, kinds }]) =>
    governance === undefined || kinds.includes("edge")
      ? []
      : [[`governance.${governance}`, name] as const],
  ),
  ["license", "license.stated"],
  ["license_name", "license.name"],
  ["license_link", "license.link"],
  ["base_model", "baseModels"],
  ["datasets[]", "training.datasets"],
  ["source_datasets[]", "sources"],
]);

function factsIn(condition: Condition): string[] {
  if ("all" in condition) return condition.all.flatMap(factsIn);
  if ("any" in condition) return condition.any.flatMap(factsIn);
  return "not" in condition ? factsIn(condition.not) : [condition.fact];
}

/**
 * Facts whose statement would meet a failed requirement: those of the comparisons that do not hold, in the parts that
 * do not. Of alternatives that all fail the first stands for the others, unless `every` one is asked for.
 */
function lacking(condition: Condition, facts: Facts, every: boolean): string[] {
  if ("not" in condition || isMet(condition, facts)) return [];
  if ("fact" in condition)
    return condition.operator !== "present" || condition.value === true ? [condition.fact] : [];
  const parts =
    "all" in condition ? condition.all : every ? condition.any : condition.any.slice(0, 1);
  return parts.flatMap((part) => lacking(part, facts, every));
}

function isMet(condition: Condition, facts: Facts): boolean {
  if ("all" in condition) return condition.all.every((part) => isMet(part, facts));
  if ("any" in condition) return condition.any.some((part) => isMet(part, facts));
  if ("not" in condition) return !isMet(condition.not, facts);
  const fact = lookup(facts, condition.fact);
  return fact !== undefined && meets(condition, fact);
}
