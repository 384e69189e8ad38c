import { existsSync } from "node:fs";
import { join } from "node:path";
import { type FixKind, fixKind } from "../../fix/edits.js";
import { labelOf, type Message, type MessageCode, message } from "../../messages/index.js";
import { type Say, sayIn } from "../../messages/say.js";
import { suggestion, UserError } from "../../model/errors.js";
import { citation, textIn } from "../../model/localized.js";
import type { LockFile } from "../../model/lock.js";
import { asksForStatement } from "../../model/missing.js";
import type { Pack, Parameter, RuleFile } from "../../model/rule.js";
import { currentRuleId } from "../../model/spelling.js";
import type { Texts } from "../../model/texts.js";
import type { Locale } from "../../model/vocabulary.js";
import { BUILTIN_PACKS } from "../../policy/packs/builtin.js";
import type { Register } from "../../register/index.js";
import { basisReading } from "../../report/basis-words.js";
import { line } from "../../report/escape.js";
import { ruleTexts } from "../../report/rules.js";
import { severityWord } from "../../report/words.js";
import { filesOf } from "../example-files.js";
import { paragraph, table } from "../layout.js";
import { findRule, shortNames } from "./find-rule.js";
import { lockedText } from "./locked-upstream.js";
import { registerText } from "./register.js";
import type { RegisterNames } from "./register-names.js";

/** What can be explained, and in which language. */
export interface ExplainView {
  /** Every pack at hand, those that are not on included. */
  readonly packs: readonly Pack[];
  /** Names of the packs that are on. */
  readonly on: ReadonlySet<string>;
  /** Where a pack lies, for its examples; none in an installation without them. */
  folder(pack: string): string | undefined;
  readonly register: Register;
  /** The register without the entries of packs. */
  readonly builtin: Register;
  /** What `cardwarden.lock` holds of upstreams on hubs. */
  readonly locked: LockFile["upstreams"];
  /** Names that the register holds, for suggestions. */
  readonly names: RegisterNames;
  readonly locale: Locale;
  readonly columns: number | undefined;
}

/** Explains a rule, a license, service terms, or an upstream, by its id or the name that a card would use. */
export function explain(name: string, view: ExplainView): string {
  const match = findRule(name, view.packs);
  if (match) return ruleText(match.rule, match.pack, view);
  const text = registerText(name, view) ?? lockedText(name, view);
  if (text !== undefined) return text;
  const ids = view.packs.flatMap(({ rules }) => rules.map(({ id }) => id));
  const holding = view.names.holding(name);
  throw new UserError(
    "nothing-known",
    message("explain.nothing-known", { name }),
    holding.length > 0
      ? message("explain.names-containing", { names: holding })
      : (nearestName(currentRuleId(name), [...ids, ...shortNames(ids), ...view.names.all()]) ??
          message("explain.no-entry-of-name")),
  );
}

/** The name that differs in punctuation alone, else the nearest one. */
function nearestName(name: string, names: readonly string[]): Message | undefined {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  const key = name.length > 200 ? "" : letters(name);
  if (key === "") return suggestion(name, names);
  const same = names.find((candidate) => letters(candidate) === key);
  const near = same === undefined ? suggestion(name, names) : undefined;
  if (near !== undefined) return near;
  // A name that was cut off in the middle.
  const longer =
    key.length < SHORTEST_BEGINNING
      ? []
      : names.filter((candidate) => letters(candidate).startsWith(key));
  const word = same ?? longer[0];
  return word === undefined ? undefined : message("did-you-mean", { word });
}

const SHORTEST_BEGINNING = 6;

const inLocale = (texts: Texts | undefined, locale: Locale) =>
  texts === undefined ? "" : line(textIn(texts, locale));

const FIXES = {
  safe: "explain.fix-safe",
  unsafe: "explain.fix-unsafe",
  placeholders: "explain.fix-placeholders",
} as const satisfies Readonly<Record<FixKind, MessageCode>>;

const STRICTER = {
  subset: "explain.stricter-subset",
  superset: "explain.stricter-superset",
  lower: "explain.stricter-lower",
  higher: "explain.stricter-higher",
} as const satisfies Readonly<Record<NonNullable<Parameter["stricter"]>, MessageCode>>;

function ruleText(rule: RuleFile, pack: Pack, view: ExplainView): string {
  const { locale, columns } = view;
  const say = sayIn(locale);
  const severities = (rule.cases ?? [rule]).map(({ severity, message }) => {
    const { baseline = "notice", strict = baseline } = severity ?? {};
    const usual = severityWord(baseline, locale);
    return [
      strict === baseline
        ? usual
        : `${usual}${say("explain.strict", { severity: severityWord(strict, locale) })}`,
      inLocale(message ?? rule.message, locale),
    ];
  });
  const basis = rule.basis.flatMap((ground) => {
    const { asks, url, official, verified, effectiveFrom } = ground;
    const reading = [
      line(basisReading(ground, locale)),
      ...(verified === false ? [say("explain.no-error")] : []),
    ].join(say("report.apart"));
    const place = official === url ? undefined : official;
    return [
      ...paragraph(
        say("explain.basis-asks", {
          citation: line(citation(ground, locale)),
          asks: line(textIn(asks, locale)),
        }),
        columns,
        "  ",
      ),
      ...paragraph(
        `${reading}${effectiveFrom === undefined ? "" : say("explain.in-force", { date: effectiveFrom })}${url === undefined ? "" : `${say("report.apart")}${line(url)}`}`,
        columns,
        "    ",
      ),
      ...(place === undefined
        ? []
        : paragraph(say("explain.official", { url: line(place) }), columns, "    ")),
    ];
  });
  const kind = fixKind(rule);
  const add = Object.entries(rule.fix?.add ?? {}).map(
    ([path, value]) => `  ${line(path)}: ${line(textIn(value, locale))}`,
  );
  const parameters = Object.entries(rule.parameters ?? {}).flatMap(([name, parameter]) => {
    const usual = parameter.default;
    const without =
      usual === undefined
        ? say("explain.parameter-off")
        : say("explain.parameter-default", { value: line([usual].flat().join(", ")) });
    const text = say("explain.parameter", {
      name,
      type: parameter.type,
      description: inLocale(parameter.description, locale),
    });
    return paragraph(`${text}${limits(parameter, say)}${without}`, columns, "  ");
  });
  const page = ruleTexts([pack], Object.keys(BUILTIN_PACKS)).get(rule.id)?.page;
  const facts = [
    [say("explain.subject"), subjectText(rule, locale)],
    ...(view.on.has(pack.name)
      ? []
      : [[say("explain.pack"), say("explain.not-on", { pack: line(pack.name) })]]),
    [say("explain.configure"), say("explain.configured", { rule: rule.id })],
    ...(kind === undefined ? [] : [[say("explain.fixes"), say(FIXES[kind])]]),
    ...(page === undefined ? [] : [[say("explain.page"), pageIn(page, locale)]]),
  ];
  const section = (title: string, rows: readonly string[]) =>
    rows.length === 0 ? [] : ["", title, ...rows];
  return `${[
    rule.id,
    ...paragraph(inLocale(rule.title, locale) || inLocale(rule.message, locale), columns),
    ...section("", paragraph(inLocale(rule.rationale, locale), columns)).slice(1),
    ...section(say("explain.severity"), [
      ...table(severities, columns),
      ...quietness(rule).flatMap((code) => paragraph(say(code), columns, "  ")),
    ]),
    ...(rule.remedy
      ? section(say("explain.fix"), paragraph(inLocale(rule.remedy, locale), columns, "  "))
      : []),
    ...section(say("explain.matter"), add),
    ...section(say("explain.parameters"), parameters),
    ...section(say("explain.basis"), basis),
    "",
    ...table(facts, columns, ""),
    ...examples(rule, pack, view),
  ].join("\n")}\n`;
}

/** Returns what a notice of a missing statement is worth at `baseline`, where a rule has such a notice. */
const quietness = (rule: RuleFile): "explain.completeness"[] =>
  asksForStatement(rule) &&
  (rule.cases ?? [rule]).some(({ severity }) => (severity?.baseline ?? "notice") === "notice")
    ? ["explain.completeness"]
    : [];

/** Returns the address of a page in a language. Pages of built-in rules exist in each. */
const pageIn = (page: string, locale: Locale): string =>
  locale === "en" ? page : page.replace(/\.md$/, `.${locale}.md`);

/** Returns what a rule is evaluated on: `model, data set`. */
function subjectText(rule: RuleFile, locale: Locale): string {
  const subjects = [rule.subject].flat().map((kind) => labelOf("subject", kind) ?? kind);
  return sayIn(locale)("explain.subjects", { subjects });
}

/** Which values a parameter may have, and which of them a floor lets a configuration give. */
function limits({ minimum, maximum, stricter, ...parameter }: Parameter, say: Say): string {
  return [
    ...(parameter.enum
      ? [say("explain.parameter-words", { words: line(parameter.enum.join(", ")) })]
      : []),
    ...(minimum === undefined ? [] : [say("explain.parameter-from", { number: String(minimum) })]),
    ...(maximum === undefined ? [] : [say("explain.parameter-to", { number: String(maximum) })]),
    ...(stricter === undefined ? [] : [say(STRICTER[stricter])]),
  ].join("");
}

/** Lines of an example that are shown; the rest is counted. */
const SHOWN = 40;

/** One example that passes and one that does not. */
function examples(rule: RuleFile, pack: Pack, { folder, locale }: ExplainView): string[] {
  const say = sayIn(locale);
  const home = folder(pack.name);
  if (home === undefined) return [];
  return (["pass", "fail"] as const).flatMap((outcome) => {
    const example = rule.examples.find((candidate) => candidate.outcome === outcome);
    const folderOfRule = join(home, rule.id.slice(pack.name.length + 1));
    if (!example || !existsSync(folderOfRule)) return [];
    const files = Object.entries(readable(folderOfRule, example.path));
    const rows = files.flatMap(([name, text]) => [
      ...(files.length > 1 ? [`  ${line(name)}`] : []),
      ...text
        .trimEnd()
        .split("\n")
        .map((row) => `  | ${line(row)}`),
    ]);
    if (rows.length === 0) return [];
    const lineText =
      example.line === undefined
        ? ""
        : `, ${say("explain.at-line", { line: String(example.line) })}`;
    return [
      "",
      `${say(outcome === "pass" ? "explain.passes" : "explain.does-not-pass")} (${line(example.path)}${lineText})`,
      ...rows.slice(0, SHOWN),
      ...(rows.length > SHOWN
        ? [`  ${say("explain.more-lines", { count: String(rows.length - SHOWN) })}`]
        : []),
    ];
  });
}

/** An example that cannot be read is left out: the explanation stands without it. */
function readable(folderOfRule: string, path: string): Record<string, string> {
  try {
    return filesOf(folderOfRule, path);
  } catch {
    return {};
  }
}
