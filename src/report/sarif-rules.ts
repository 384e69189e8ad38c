import { citation, textIn } from "../model/localized.js";
import { type Locale, SEVERITIES, type Severity } from "../model/vocabulary.js";
import { basisWord } from "./basis-words.js";
import { clip, markdownSentence, sarif as message } from "./escape.js";
import { HOME, type RuleText } from "./rules.js";
import { words } from "./words.js";

/** GitHub takes 1 024 characters of a rule's texts, and shows ten of at most twenty tags. */
const MAX_TEXT = 1024;
const MAX_TAGS = 10;
const MAX_BASES = 20;

export const LEVEL = { error: "error", warning: "warning", notice: "note" } as const;
const PROBLEM = { error: "error", warning: "warning", notice: "recommendation" } as const;

/** How often a finding of a kind is right; GitHub sorts alerts by it. */
const PRECISION: Readonly<Record<RuleText["kind"], string>> = {
  unreadable: "very-high",
  contradiction: "high",
  "outside-permission": "high",
  "claim-unsupported": "medium",
  "missing-license": "very-high",
  "missing-indispensable": "high",
  "missing-statement": "high",
  "good-practice": "medium",
};

/** Returns a rule as SARIF and GitHub describe it. Of a rule that nobody described, its id. */
export function descriptor(id: string, rule: RuleText | undefined, locale: Locale) {
  const named = { id, name: nameOf(id) };
  if (rule === undefined) {
    const text = plain(id);
    const help = { text, markdown: markdownSentence(text) };
    return { ...named, shortDescription: { text }, fullDescription: { text }, help };
  }
  const text = (texts: RuleText["title"]) => texts?.[locale] ?? texts?.en ?? "";
  const title = text(rule.title) || id;
  const severity = strongest(rule);
  const tags = [
    id.slice(0, id.indexOf("/")),
    rule.kind,
    ...(rule.stage === "any" ? [] : [rule.stage]),
    ...(rule.status === "stable" ? [] : [rule.status]),
    ...rule.basis.map(({ instrument }) => textIn(instrument, locale)),
  ];
  return {
    ...named,
    shortDescription: { text: plain(title) },
    fullDescription: { text: plain(text(rule.rationale) || title) },
    help: help(rule, text, locale),
    ...(rule.page === undefined ? {} : { helpUri: rule.page }),
    defaultConfiguration: { level: LEVEL[severity] },
    properties: {
      tags: [...new Set(tags)].slice(0, MAX_TAGS).map((tag) => plain(tag)),
      precision: rule.status === "draft" ? "low" : PRECISION[rule.kind],
      "problem.severity": PROBLEM[severity],
    },
  };
}

/** Returns `ip/license-not-resolvable` as LicenseNotResolvable: the form that SARIF asks for. */
const nameOf = (id: string) =>
  id
    .slice(id.indexOf("/") + 1)
    .split("-")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");

/** Returns the strongest that the rule itself may give at the default level. */
const strongest = ({ severity, cases = [] }: RuleText): Severity => {
  const ownSeverities = [severity, ...cases.map((severities) => severities.severity)].flatMap(
    (severities) => severities?.baseline ?? [],
  );
  return SEVERITIES.find((candidate) => ownSeverities.includes(candidate)) ?? "warning";
};

/** Returns what to do and why, for the page of an alert. GitHub ignores `helpUri`, so the link stands here too. */
function help(rule: RuleText, text: (texts: RuleText["title"]) => string, locale: Locale) {
  const word = words(locale);
  const remedy = text(rule.remedy);
  const bases = rule.basis.slice(0, MAX_BASES).map((basis) => ({
    label: `${citation(basis, locale)}${word("report.aside", { text: basisWord(basis, locale) })}`,
    text: textIn(basis.asks, locale),
  }));
  const sentences = [
    ...(remedy === "" ? [] : [word("report.labeled", { label: word("report.fix"), text: remedy })]),
    ...bases.map((basis) => word("report.labeled", basis)),
    rule.page ?? HOME,
  ];
  const paragraphs = [
    markdownSentence(text(rule.rationale)),
    ...(remedy === ""
      ? []
      : [
          word("report.labeled", {
            label: `**${word("report.fix")}**`,
            text: markdownSentence(remedy),
          }),
        ]),
    bases
      .map(
        ({ label, text }) =>
          `- ${word("report.labeled", { label: markdownSentence(label), text: markdownSentence(text) })}`,
      )
      .join("\n"),
    `[${rule.id}](${rule.page ?? HOME})`,
  ];
  return {
    text: plain(sentences.join(" ")),
    markdown: paragraphs.filter((part) => part !== "").join("\n\n"),
  };
}

const plain = (text: string) => message(clip(text, MAX_TEXT));
