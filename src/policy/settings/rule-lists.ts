import { currentRuleId } from "../../model/spelling.js";

/** What stands for every rule of the pack of a rule. */
export const allOf = (rule: string): string => `${rule.slice(0, rule.indexOf("/"))}/*`;

/** Whether a list of rules names one, by its id or with all of its pack. */
export const names = (list: readonly string[] | undefined, rule: string): boolean =>
  list?.some((entry) => entry === allOf(rule) || currentRuleId(entry) === rule) === true;
