import { fixKind } from "../fix/edits.js";
import { type MessageCode, message, render } from "../messages/index.js";
import { sayIn } from "../messages/say.js";
import { textIn } from "../model/localized.js";
import type { Example, RuleFile } from "../model/rule.js";
import type { Texts } from "../model/texts.js";
import type { Locale, Outcome } from "../model/vocabulary.js";
import { basisReading } from "../report/basis-words.js";

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

/** Returns a text as it stands: the fence is longer than every run of its sign in the text. */
export function fenced(text: string, language: string): string[] {
  const longest = Math.max(2, ...[...text.matchAll(/~+/g)].map(([run]) => run.length));
  const fence = "~".repeat(longest + 1);
  return [`${fence}${language}`, text.trimEnd(), fence, ""];
}

/** What begins every page: where it comes from, what it is, and the same in other words. */
function opening(title: string, name: string, locale: Locale, options: PageOptions): string[] {
  const others = options.locales.filter((otherLocale) => otherLocale !== locale);
  return [
    `<!-- ${options.note} -->`,
    "",
    `# ${title}`,
    "",
    ...others.flatMap((otherLocale) => [
      sayIn(locale)("page.other", { page: pageName(name, otherLocale) }),
      "",
    ]),
  ];
}

/** Returns the list of rules, with links to their pages. */
export function indexPage(
  rules: readonly RuleFile[],
  locale: Locale,
  options: PageOptions,
): string {
  const say = sayIn(locale);
  const rows = rules.map((rule) => {
    const severities = (rule.cases ?? [rule]).map((ruleCase) => ruleCase.severity?.baseline ?? "");
    return row(
      `[\`${rule.id}\`](${pageName(rule.id, locale)})`,
      cell(spoken(rule.title ?? rule.message, locale)),
      [...new Set(severities)].join(", "),
      fixKind(rule) ?? "",
    );
  });
  return `${[
    ...opening(say("page.rules"), "README", locale, options),
    say("page.fix-legend"),
    "",
    ...head(say("page.rule"), say("page.title"), say("page.severity"), say("page.fix-column")),
    ...rows,
  ].join("\n")}\n`;
}

/** Returns everything that a rule says, with its examples as they stand. */
export function rulePage(
  rule: RuleFile,
  texts: (example: Example) => ExampleTexts,
  locale: Locale,
  options: PageOptions,
): string {
  const say = sayIn(locale);
  const name = rule.id.slice(rule.id.indexOf("/") + 1);
  const paragraph = (text: string) => (text === "" ? [] : [text, ""]);
  const fix = [
    ...paragraph(spoken(rule.remedy, locale)),
    ...edits(rule, locale),
    ...addition(rule, locale, options),
  ];
  const out = [
    ...opening(rule.id, name, locale, options),
    ...paragraph(rule.title === undefined ? "" : `**${spoken(rule.title, locale)}**`),
    ...paragraph(spoken(rule.rationale, locale)),
    ...(fix.length === 0 ? [] : [`## ${say("page.fix")}`, "", ...fix]),
    `## ${say("page.severities")}`,
    "",
    ...head(say("page.baseline"), say("page.strict"), say("page.when")),
    ...(rule.cases ?? [{ severity: rule.severity, message: rule.message }]).map((ruleCase) => {
      const baseline = ruleCase.severity?.baseline ?? "";
      const message = spoken(ruleCase.message ?? rule.message, locale);
      return row(baseline, ruleCase.severity?.strict ?? baseline, cell(message));
    }),
    "",
    ...basis(rule, locale),
    ...parameters(rule, locale),
    `## ${say("page.condition")}`,
    "",
    say("page.subject", { subject: [rule.subject].flat().join(", "), page: options.facts }),
    "",
    ...fencedJson(conditions(rule)),
    `## ${say("page.examples")}`,
    "",
    ...rule.examples.flatMap((example) => exampleSection(example, texts(example), locale)),
  ];
  if (options.falseAlarm)
    out.push(
      `## ${say("page.alarm")}`,
      "",
      say("page.report", { page: options.falseAlarm(rule.id) }),
    );
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
  const say = sayIn(locale);
  const rows = rule.basis.map((ground) => {
    const name = cell(textIn(ground.instrument, locale));
    const reading = basisReading(ground, locale);
    return row(
      linked(name, ground.official),
      cell(textIn(ground.provision, locale)),
      cell(textIn(ground.asks, locale)),
      linked(cell(reading), ground.url),
      ground.effectiveFrom ?? "",
    );
  });
  const columns = [
    "page.instrument",
    "page.provision",
    "page.asks",
    "page.read",
    "page.force",
  ] as const;
  return [
    `## ${say("page.basis")}`,
    "",
    ...head(...columns.map((column) => say(column))),
    ...rows,
    "",
  ];
}

/** Returns a text as a link; an address of another kind is none. Brackets of an address would end the link. */
export const linked = (text: string, url: string | undefined): string =>
  url !== undefined && /^https?:\/\/[^\s<>|]+$/.test(url)
    ? `[${text}](${url.replaceAll("(", "%28").replaceAll(")", "%29")})`
    : text;

/** What a configuration may set for the rule. */
function parameters(rule: RuleFile, locale: Locale): string[] {
  const say = sayIn(locale);
  const rows = Object.entries(rule.parameters ?? {}).map(([name, parameter]) =>
    row(
      `\`${name}\``,
      [
        parameter.type,
        ...(parameter.enum ?? []).map((word) => `\`${cell(word)}\``),
        ...(parameter.minimum === undefined ? [] : [`≥ ${parameter.minimum}`]),
        ...(parameter.maximum === undefined ? [] : [`≤ ${parameter.maximum}`]),
      ].join(", "),
      cell([parameter.default ?? ""].flat().join(", ")),
      parameter.stricter ?? "",
      cell(spoken(parameter.description, locale)),
    ),
  );
  if (rows.length === 0) return [];
  const columns = [
    "page.parameter",
    "page.type",
    "page.default",
    "page.stricter",
    "page.means",
  ] as const;
  return [
    `## ${say("page.parameters")}`,
    "",
    ...head(...columns.map((column) => say(column))),
    ...rows,
    "",
  ];
}

const OUTCOMES = {
  pass: "page.pass",
  fail: "page.fail",
  "not-applicable": "page.not-applicable",
  undetermined: "page.undetermined",
} as const satisfies Readonly<Record<Outcome, MessageCode>>;

function exampleSection(
  { path, outcome, line }: Example,
  documents: ExampleTexts,
  locale: Locale,
): string[] {
  const heading = message("page.heading", {
    example: path,
    outcome: message(OUTCOMES[outcome]),
    line: line === undefined ? "" : message("page.line", { line }),
  });
  return [
    `### ${render(heading, locale)}`,
    "",
    ...documents.flatMap(([name, text]) => [
      ...(name === "" ? [] : [`\`${name.replaceAll("`", "'")}\``, ""]),
      ...fenced(text, "markdown"),
    ]),
  ];
}

/** What can be applied, where the facts of a card allow for it. */
function edits(rule: RuleFile, locale: Locale): string[] {
  const say = sayIn(locale);
  return (rule.fix?.edit ?? []).flatMap(({ when, safe, set, append }) => {
    const flag = safe ? "" : " --unsafe";
    const does =
      set === undefined
        ? say("page.edit-append", { flag })
        : say("page.edit-set", { flag, value: set.to, fact: set.fact });
    const where = when === undefined ? "" : say("page.edit-when");
    return [
      `${does}${where}${say(safe ? "page.edit-safe" : "page.edit-unsafe")}`,
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
  const say = sayIn(locale);
  return [
    say("page.addition", { rule: `[\`doc/placeholder-left\`](${placeholder})` }),
    "",
    ...head(say("page.matter"), say("page.value")),
    ...rows.map(([path, value]) => row(`\`${cell(path)}\``, `\`${cell(textIn(value, locale))}\``)),
    "",
  ];
}
