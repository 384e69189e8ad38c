import { fixKind } from "../fix/edits.js";
import { textIn } from "../model/localized.js";
import type { Example, RuleFile, Texts } from "../model/rule.js";
import type { Locale } from "../model/vocabulary.js";
import { outcomeWord, pageWords } from "./page-words.js";

/** The pages of some rules: for each language an index, and a page a rule. */
export interface PageOptions {
  /** Languages that there will be pages in; a page links to its like. */
  readonly locales: readonly Locale[];
  /** The first line of each page, as a comment. */
  readonly note: string;
  /** Where the facts are explained, seen from the page of a rule. */
  readonly facts: string;
  /** Where `doc/placeholder-left` is explained, seen from the page of a rule. */
  readonly placeholder: string;
  /** Where a false alarm of a rule is reported, if anywhere. */
  falseAlarm?(id: string): string;
}

/** Name to text of the documents of an example; a document alone has no name. */
export type ExampleTexts = readonly (readonly [name: string, text: string])[];

export const pageName = (name: string, locale: Locale): string =>
  `${name}${locale === "en" ? "" : `.${locale}`}.md`;

const spoken = (texts: Texts | undefined, locale: Locale) => texts?.[locale] ?? texts?.en ?? "";

/** Text in a cell of a table, on one line. */
const cell = (text: string) => text.replace(/\s*\n\s*/g, " ").replaceAll("|", "\\|");

const row = (...cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const head = (...cells: readonly string[]) => [row(...cells), row(...cells.map(() => "---"))];

/** A text as it stands: the fence is longer than every run of its sign in the text. */
export function fenced(text: string, language: string): string[] {
  const longest = Math.max(2, ...[...text.matchAll(/~+/g)].map(([run]) => run.length));
  const fence = "~".repeat(longest + 1);
  return [`${fence}${language}`, text.trimEnd(), fence, ""];
}

/** What begins every page: where it comes from, what it is, and the same in other words. */
function opening(title: string, name: string, locale: Locale, options: PageOptions): string[] {
  const others = options.locales.filter((other) => other !== locale);
  return [
    `<!-- ${options.note} -->`,
    "",
    `# ${title}`,
    "",
    ...others.flatMap((other) => [pageWords(locale)("other", pageName(name, other)), ""]),
  ];
}

/** The list of rules, with links to their pages. */
export function indexPage(
  rules: readonly RuleFile[],
  locale: Locale,
  options: PageOptions,
): string {
  const say = pageWords(locale);
  const rows = rules.map((rule) => {
    const severities = (rule.cases ?? [rule]).map((one) => one.severity?.baseline ?? "");
    return row(
      `[\`${rule.id}\`](${pageName(rule.id, locale)})`,
      cell(spoken(rule.title ?? rule.message, locale)),
      [...new Set(severities)].join(", "),
      fixKind(rule) ?? "",
    );
  });
  return `${[
    ...opening(say("rules"), "README", locale, options),
    say("fix-legend"),
    "",
    ...head(say("rule"), say("title"), say("severity"), say("fix-column")),
    ...rows,
  ].join("\n")}\n`;
}

/** Everything that a rule says, with its examples as they stand. */
export function rulePage(
  rule: RuleFile,
  texts: (example: Example) => ExampleTexts,
  locale: Locale,
  options: PageOptions,
): string {
  const say = pageWords(locale);
  const own = rule.id.slice(rule.id.indexOf("/") + 1);
  const paragraph = (text: string) => (text === "" ? [] : [text, ""]);
  const fix = [
    ...paragraph(spoken(rule.remedy, locale)),
    ...edits(rule, locale),
    ...addition(rule, locale, options),
  ];
  const out = [
    ...opening(rule.id, own, locale, options),
    ...paragraph(rule.title === undefined ? "" : `**${spoken(rule.title, locale)}**`),
    ...paragraph(spoken(rule.rationale, locale)),
    ...(fix.length === 0 ? [] : [`## ${say("fix")}`, "", ...fix]),
    `## ${say("severities")}`,
    "",
    ...head(say("baseline"), say("strict"), say("when")),
    ...(rule.cases ?? [{ severity: rule.severity, message: rule.message }]).map((one) => {
      const baseline = one.severity?.baseline ?? "";
      const message = spoken(one.message ?? rule.message, locale);
      return row(baseline, one.severity?.strict ?? baseline, cell(message));
    }),
    "",
    ...basis(rule, locale),
    ...parameters(rule, locale),
    `## ${say("condition")}`,
    "",
    say("subject", [rule.subject].flat().join(", "), options.facts),
    "",
    ...fencedJson(conditions(rule)),
    `## ${say("examples")}`,
    "",
    ...rule.examples.flatMap((example) => shown(example, texts(example), locale)),
  ];
  if (options.falseAlarm)
    out.push(`## ${say("alarm")}`, "", say("report", options.falseAlarm(rule.id)));
  return `${out.join("\n").trimEnd()}\n`;
}

const fencedJson = (value: unknown, indent: number | undefined = 2) => [
  "```json",
  JSON.stringify(value, null, indent),
  "```",
  "",
];

const conditions = ({ when, undetermined, require, cases }: RuleFile) => ({
  when,
  ...(undetermined ? { undetermined } : {}),
  ...(cases
    ? { cases: cases.map(({ require, severity }) => ({ require, severity })) }
    : { require }),
});

function basis(rule: RuleFile, locale: Locale): string[] {
  const say = pageWords(locale);
  const rows = rule.basis.map((one) => {
    const read =
      one.verified === "register"
        ? say("read-register")
        : one.verified
          ? [say("read-yes"), ...(one.accessed === undefined ? [] : [one.accessed])].join(", ")
          : say("read-no");
    const name = cell(one.instrument);
    return row(
      // An address of another kind is no link.
      one.url !== undefined && /^https?:\/\/[^\s()<>|]+$/.test(one.url)
        ? `[${name}](${one.url})`
        : name,
      cell(one.provision),
      cell(one.asks),
      read,
      one.effectiveFrom ?? "",
    );
  });
  const columns = ["instrument", "provision", "asks", "read", "force"] as const;
  return [`## ${say("basis")}`, "", ...head(...columns.map((word) => say(word))), ...rows, ""];
}

/** What a configuration may set for the rule. */
function parameters(rule: RuleFile, locale: Locale): string[] {
  const say = pageWords(locale);
  const rows = Object.entries(rule.parameters ?? {}).map(([name, one]) =>
    row(
      `\`${name}\``,
      [
        one.type,
        ...(one.enum ?? []).map((word) => `\`${cell(word)}\``),
        ...(one.minimum === undefined ? [] : [`≥ ${one.minimum}`]),
        ...(one.maximum === undefined ? [] : [`≤ ${one.maximum}`]),
      ].join(", "),
      cell([one.default ?? ""].flat().join(", ")),
      one.stricter ?? "",
      cell(spoken(one.description, locale)),
    ),
  );
  if (rows.length === 0) return [];
  const columns = ["parameter", "type", "default", "stricter", "means"] as const;
  return [`## ${say("parameters")}`, "", ...head(...columns.map((word) => say(word))), ...rows, ""];
}

function shown(
  { path, outcome, line }: Example,
  documents: ExampleTexts,
  locale: Locale,
): string[] {
  const at = line === undefined ? "" : pageWords(locale)("line", String(line));
  const colon = locale === "zh-CN" ? "：" : ": ";
  return [
    `### ${path}${colon}${outcomeWord(outcome, locale)}${at}`,
    "",
    ...documents.flatMap(([name, text]) => [
      ...(name === "" ? [] : [`\`${name.replaceAll("`", "'")}\``, ""]),
      ...fenced(text, "markdown"),
    ]),
  ];
}

/** What can be applied, where the facts of a card allow for it. */
function edits(rule: RuleFile, locale: Locale): string[] {
  const say = pageWords(locale);
  return (rule.fix?.edit ?? []).flatMap(({ when, safe, set, append }) => {
    const flag = safe ? "" : " --unsafe";
    const does =
      set === undefined ? say("edit-append", flag) : say("edit-set", flag, set.to, set.fact);
    const where = when === undefined ? "" : say("edit-when");
    return [
      `${does}${where}${say(safe ? "edit-safe" : "edit-unsafe")}`,
      "",
      ...(append === undefined ? [] : fenced(spoken(append.text, locale), "markdown")),
      ...(when === undefined ? [] : fencedJson(when, 0)),
    ];
  });
}

/** The keys that would state what is missing. */
function addition(rule: RuleFile, locale: Locale, { placeholder }: PageOptions): string[] {
  const rows = Object.entries(rule.fix?.add ?? {});
  if (rows.length === 0) return [];
  const say = pageWords(locale);
  return [
    say("addition", `[\`doc/placeholder-left\`](${placeholder})`),
    "",
    ...head(say("matter"), say("value")),
    ...rows.map(([path, value]) => row(`\`${cell(path)}\``, `\`${cell(textIn(value, locale))}\``)),
    "",
  ];
}
