import { CATALOGUE } from "../facts/catalogue.js";
import type { Subject } from "../model/fact.js";
import type { Finding } from "../model/report.js";
import type { Condition, Texts } from "../model/rule.js";
import type { Locale } from "../model/vocabulary.js";
import { textIn } from "../policy/texts.js";

type Missing = NonNullable<Finding["missing"]>;

/** What a fix offers to state, without what is stated already; one list for all findings of a rule that lack it all. */
export function missingOf(
  add: Readonly<Record<string, Texts | string>>,
  { facts }: Subject,
  locale: Locale,
): Missing {
  const known =
    KNOWN[locale].get(add) ??
    Object.entries(add).map(([path, value]) => ({ path, value: textIn(value, locale) }));
  KNOWN[locale].set(add, known);
  if (known.length === 1) return known;
  const open = known.filter(({ path }) => {
    const name = FACT_AT.get(path.replace(/^governance\./, ""));
    return name === undefined || (facts[name]?.state ?? "absent") === "absent";
  });
  return open.length === known.length || open.length === 0 ? known : open;
}
const KNOWN = {
  en: new WeakMap<object, Missing>(),
  "zh-CN": new WeakMap<object, Missing>(),
} satisfies Record<Locale, WeakMap<object, Missing>>;

/** Which fact a path of the declaration states. */
const FACT_AT: ReadonlyMap<string, string> = new Map(
  Object.entries(CATALOGUE).flatMap(([name, { governance, kinds }]) =>
    governance === undefined || kinds.includes("edge") ? [] : [[governance, name] as const],
  ),
);

/** Facts that a requirement asks for and that nobody states. */
export function silentFacts(condition: Condition, subject: Subject): string[] {
  if ("not" in condition) return [];
  if ("all" in condition || "any" in condition) {
    const parts = "all" in condition ? condition.all : condition.any;
    return [...new Set(parts.flatMap((part) => silentFacts(part, subject)))];
  }
  const asked = condition.operator !== "present" || condition.value === true;
  return asked && subject.facts[condition.fact]?.state === "absent" ? [condition.fact] : [];
}
