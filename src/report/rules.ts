import type { Pack, RuleFile } from "../model/rule.js";

/** Where the project lives; links in reports start here. */
export const HOME = "https://github.com/cardwarden/cardwarden";

/** A rule as reports need it, with its page where it has one. */
export type RuleText = RuleFile & { readonly page?: string };

/** Returns the rules of a run by id. Only those of built-in packs have a page. */
export function ruleTexts(
  packs: readonly Pack[],
  builtin: readonly string[],
): ReadonlyMap<string, RuleText> {
  return new Map(
    packs.flatMap(({ name, rules }) =>
      rules.map((rule): [string, RuleText] => [
        rule.id,
        builtin.includes(name)
          ? { ...rule, page: `${HOME}/blob/main/docs/rules/${rule.id}.md` }
          : rule,
      ]),
    ),
  );
}
