import { message } from "../../messages/index.js";
import { suggestion, UserError } from "../../model/errors.js";
import type { Pack, RuleFile } from "../../model/rule.js";
import { currentRuleId } from "../../model/spelling.js";

/** Makes the error of a name that no rule has, where only a rule can be meant. */
export function unknownRule(name: string, packs: readonly Pack[]): UserError {
  const ids = packs.flatMap(({ rules }) => rules.map(({ id }) => id));
  return new UserError(
    "rule-unknown",
    message("cli.rule-unknown", { name }),
    suggestion(name, [...ids, ...shortNames(ids)]) ?? message("cli.rules-lists-them"),
  );
}

/** Returns the names of rules without their packs. */
export const shortNames = (ids: readonly string[]) =>
  ids.map((id) => id.slice(id.indexOf("/") + 1));

/** Finds a rule by its id, or by its name without the pack where one pack alone has it. */
export function findRule(
  name: string,
  packs: readonly Pack[],
): { rule: RuleFile; pack: Pack } | undefined {
  const candidates = packs.flatMap((pack) => pack.rules.map((rule) => ({ rule, pack })));
  const id = currentRuleId(name);
  const exact = candidates.find(({ rule }) => rule.id === id);
  if (exact) return exact;
  const short = candidates.filter(({ rule }) => {
    const last = rule.id.slice(rule.id.indexOf("/") + 1);
    return last === name || rule.id === currentRuleId(`ip/${name}`);
  });
  if (short.length > 1)
    throw new UserError(
      "rule-ambiguous",
      message("cli.rule-ambiguous", { name }),
      message("cli.name-one-of", { names: short.map(({ rule }) => rule.id) }),
    );
  return short[0];
}
