import { textIn } from "../model/localized.js";
import type { Pack, RuleFile } from "../model/rule.js";
import type { Locale } from "../model/vocabulary.js";

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

/** How a rule is named to people. The title is text of its pack: each output puts it through its own door. */
export interface RuleName {
  readonly title: string;
  /** Address of its page in the language of the report. */
  readonly page?: string;
}

/** Returns the title of a rule and the address of its page; its id where the run does not know the rule. */
export function ruleName(
  id: string,
  rules: ReadonlyMap<string, RuleText> | undefined,
  locale: Locale,
): RuleName {
  const rule = rules?.get(id);
  if (rule?.title === undefined) return { title: id };
  const { page, title } = rule;
  return {
    title: textIn(title, locale),
    ...(page === undefined || !PAGE.test(page)
      ? {}
      : { page: locale === "zh-CN" ? page.replace(/\.md$/, ".zh-CN.md") : page }),
  };
}

/** Nothing that ends a link: ids of rules are checked where packs are loaded, but not everybody loads packs. */
const PAGE = /^https:\/\/[\w./-]{1,500}$/;
