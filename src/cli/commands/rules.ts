import { fixKind } from "../../fix/edits.js";
import { message } from "../../messages/index.js";
import { sayIn } from "../../messages/say.js";
import { lookup } from "../../model/lookup.js";
import type { RuleFile } from "../../model/rule.js";
import type { Level, Locale, Severity } from "../../model/vocabulary.js";
import type { Policy } from "../../policy/resolve.js";
import { decideSeverity } from "../../policy/settings/severity.js";
import { json, line } from "../../report/escape.js";
import { severityWord } from "../../report/words.js";
import { table } from "../layout.js";
import { localPolicy } from "../local-policy.js";
import { defineCommand, formatIn } from "../options.js";
import { EXIT } from "../terminal.js";
import { localeFlag, offlineFlag, policyFlags } from "./flags.js";

const FORMATS = ["text", "json"] as const;

/** `rules`: lists the rules of the packs that are on. */
export const rulesCommand = defineCommand({
  name: "rules",
  form: "",
  summary: message("help.rules"),
  examples: ["rules --pack ip", "rules --format json"],
  words: { least: 0, most: 0, takes: message("cli.takes-no-rules") },
  formats: FORMATS,
  flags: { ...policyFlags, locale: localeFlag, offline: offlineFlag },
  async run(options, terminal) {
    const { policy } = await localPolicy(options, terminal);
    terminal.out(rulesText(policy, options.locale, formatIn(options, FORMATS)));
    return EXIT.ok;
  },
});

/** The rules of the packs that are on: id, severities, title. What the configuration says of a rule goes before. */
function rulesText(policy: Policy, locale: Locale, format: "text" | "json"): string {
  return format === "json" ? `${json(entries(policy))}\n` : lists(policy, locale);
}

const entries = ({ packs, rules: configured }: Policy) =>
  packs.flatMap(({ name, version, rules }) =>
    rules.map((rule) => ({
      id: rule.id,
      pack: `${name}@${version}`,
      status: rule.status,
      kind: rule.kind,
      stage: rule.stage,
      subject: [rule.subject].flat(),
      severity: severities(rule, "baseline"),
      strict: severities(rule, "strict"),
      ...(fixKind(rule) === undefined ? {} : { fix: fixKind(rule) }),
      ...(lookup(configured, rule.id) === undefined
        ? {}
        : { configured: lookup(configured, rule.id) }),
      title: rule.title ?? rule.message,
    })),
  );

function lists(policy: Policy, locale: Locale): string {
  const say = sayIn(locale);
  // One table for all packs, so that the columns stay where they are from pack to pack.
  const rows = policy.packs.flatMap(({ rules }) =>
    rules.map((rule) => {
      const level = policy.level === "strict" ? "strict" : "baseline";
      const settled = { rules: policy.rules, floors: policy.floors };
      const severity = [
        ...new Set(
          severities(rule, level).map((severityOfCase) => {
            const setting = decideSeverity(rule.id, severityOfCase, "", settled);
            return setting === "off" ? say("cli.off") : severityWord(setting, locale);
          }),
        ),
      ].join("/");
      return [rule.id, severity, line((rule.title ?? rule.message)[locale] ?? title(rule))];
    }),
  );
  // Not broken here: a row is a rule, also for grep.
  const printed = table(rows, undefined);
  const out: string[] = [];
  let next = 0;
  for (const { name, version, rules } of policy.packs) {
    out.push(`${line(name)} ${version} (${rules.length})`);
    out.push(...printed.slice(next, next + rules.length), "");
    next += rules.length;
  }
  return out.join("\n");
}

const title = (rule: RuleFile) => (rule.title ?? rule.message).en;

function severities(rule: RuleFile, level: Exclude<Level, "advisory">): Severity[] {
  const stated = (rule.cases ?? [rule]).flatMap(
    ({ severity }) => severity?.[level] ?? severity?.baseline ?? [],
  );
  return [...new Set(stated)];
}
