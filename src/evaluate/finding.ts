import { isMarkdown, takesKeys } from "../facts/paths.js";
import { fixOf } from "../fix/edits.js";
import { message, render } from "../messages/index.js";
import type { Fact, Subject } from "../model/fact.js";
import { textIn } from "../model/localized.js";
import { lookup } from "../model/lookup.js";
import type { Finding } from "../model/report.js";
import type { Basis, Texts } from "../model/rule.js";
import { type Level, type Locale, SEVERITIES, type Severity } from "../model/vocabulary.js";
import { fingerprint } from "../policy/exceptions/fingerprint.js";
import { decideSeverity, FLOOR_RULE, type SeveritySettings } from "../policy/settings/severity.js";
import type { Evaluation } from "./evaluate.js";
import { factNote, fillPlaceholders, itemNote } from "./fact-text.js";
import type { Decider, Judgment } from "./judgment.js";
import { askedFacts, missingOf } from "./missing.js";

/** What decides severity and language beside the rule itself. */
export interface Settings extends SeveritySettings {
  readonly level: Level;
  readonly locale: Locale;
  readonly date: string;
}

/**
 * Makes findings of what failed or could not be determined: one, or one for every item of the list that the rule names by
 * `each`.
 */
export function findingsOf(
  evaluation: Evaluation,
  settings: Settings,
  name = evaluation.subject.id,
): Finding[] {
  const { rule, subject, outcome } = evaluation;
  const items = rule.each === undefined ? undefined : lookup(subject.facts, rule.each)?.items;
  if (items === undefined || outcome !== "fail")
    return [findingOf(evaluation, settings, name) ?? []].flat();
  return items.flatMap(
    (item) => findingOf(withItem(evaluation, item), settings, name, item.value) ?? [],
  );
}

/** The evaluation as if the list held one item alone. */
function withItem(evaluation: Evaluation, item: NonNullable<Fact["items"]>[number]): Evaluation {
  const { rule, subject, judgment, requirement } = evaluation;
  const { each = "" } = rule;
  const listFact = lookup(subject.facts, each);
  if (!listFact) return evaluation;
  const fact: Fact = { ...listFact, value: [item.value], at: item.at, items: [item] };
  const alone = (judgmentOfList: Judgment): Judgment => ({
    ...judgmentOfList,
    deciders: judgmentOfList.deciders.map((decider) =>
      decider.fact === each ? { ...decider, result: fact } : decider,
    ),
  });
  return {
    ...evaluation,
    rule: { ...rule, anchor: each },
    subject: { ...subject, facts: { ...subject.facts, [each]: fact } },
    ...(judgment ? { judgment: alone(judgment) } : {}),
    ...(requirement ? { requirement: alone(requirement) } : {}),
  };
}

/**
 * Makes a finding of what failed or could not be determined. Sorting and superseding come after. `name` stands for the subject
 * in the fingerprint: a document goes by what it describes, so that renaming the file makes no new finding.
 */
export function findingOf(
  evaluation: Evaluation,
  settings: Settings,
  name = evaluation.subject.id,
  item = "",
): Finding | undefined {
  const { rule, subject, outcome, judgment, requirement, failed, edit } = evaluation;
  if ((outcome !== "fail" && outcome !== "undetermined") || !judgment || !requirement || !failed)
    return undefined;
  const declaredSeverity =
    failed.severity[settings.level === "strict" ? "strict" : "baseline"] ??
    failed.severity.baseline;
  const judged =
    outcome === "undetermined" && settings.level !== "strict" ? "warning" : declaredSeverity;
  const settledSeverity = decideSeverity(rule.id, judged, subject.document ?? "", settings);
  if (settledSeverity === "off") return undefined;
  const caps: [string, Severity][] = [];
  const weakness = judgment.weak ?? unverifiedRegister(judgment, rule.basis);
  if (weakness !== undefined) caps.push([weakness, "warning"]);
  if (rule.basis.every((basis) => !inForce(basis, settings.date)))
    caps.push(["not-in-force", "notice"]);
  if (rule.status === "draft") caps.push(["draft", "notice"]);
  if (settings.level === "advisory" && rule.id !== FLOOR_RULE) caps.push(["advisory", "notice"]);
  const severity = caps.reduce((least, [, cap]) => weaker(least, cap), settledSeverity);
  const capped =
    severity === settledSeverity
      ? undefined
      : caps.find(([, cap]) => weaker(severity, cap) === cap)?.[0];

  const anchor = anchorOf(evaluation, requirement);
  const primary = anchor.items?.[0]?.at ?? anchor.at;
  const silent = outcome === "fail" ? askedFacts(failed.require, subject) : [];
  const fields = fieldsFor(silent, subject);
  const text = (texts: Texts | undefined) =>
    texts === undefined
      ? ""
      : fillPlaceholders(textIn(texts, settings.locale), subject, silent, settings.locale);
  const remedyAt = (file: string) =>
    failed.remedy ?? (isMarkdown(file) ? undefined : rule.remedyInManifest) ?? rule.remedy;
  const sentence =
    outcome === "undetermined"
      ? cannotTell(judgment, text(rule.title ?? rule.message), settings.locale)
      : text(failed.message);
  const fix = edit && fixOf(edit, subject, settings.locale);
  const cases = (rule.cases ?? []).map(({ require }) => require);
  const missing =
    outcome === "fail" &&
    rule.fix?.add &&
    fields.length === 0 &&
    (subject.document === undefined || takesKeys(subject.document))
      ? missingOf(rule.fix.add, failed.require, cases, subject, settings.locale)
      : undefined;
  const deciders = unique([...requirement.deciders, ...judgment.deciders]);
  return {
    ruleId: rule.id,
    kind: rule.kind,
    severity,
    outcome,
    message: sentence,
    remedy: fields.length > 0 ? writeIn(fields, settings.locale) : text(remedyAt(primary.file)),
    subject: subject.id,
    primary,
    related: relatedOf(subject, anchor, primary, deciders, settings.locale),
    because: deciders.map(({ fact, result }) => ({
      fact,
      value: result.value,
      state: result.state,
      evidence: result.evidence,
      ...(result.verified === undefined ? {} : { verified: result.verified }),
      ...(result.source === undefined ? {} : { source: result.source }),
      ...(result.entry === undefined ? {} : { entry: result.entry }),
      ...(result.staleSince === undefined ? {} : { staleSince: result.staleSince }),
      at: result.at,
    })),
    ...(capped === undefined ? {} : { capped }),
    ...(fix === undefined ? {} : { fix }),
    ...(missing ? { missing } : {}),
    ...(fields.length > 0 ? { fields } : {}),
    fingerprint: fingerprint(rule.id, `${subject.kind} ${name}`, item),
  };
}

/** The fields of a manifest in which what is silent would be written. */
const fieldsFor = (silent: readonly string[], { facts }: Subject): string[] => [
  ...new Set(silent.flatMap((name) => lookup(facts, name)?.field ?? [])),
];

const writeIn = (fields: readonly string[], locale: Locale): string =>
  render(message("write-in-fields", { fields: fields.map((field) => `\`${field}\``) }), locale);

const weaker = (a: Severity, b: Severity): Severity =>
  SEVERITIES.indexOf(a) >= SEVERITIES.indexOf(b) ? a : b;

const inForce = (basis: Basis, date: string) =>
  (basis.effectiveFrom === undefined || basis.effectiveFrom <= date) &&
  (basis.effectiveTo === undefined || basis.effectiveTo >= date);

/** Where license or terms themselves are the basis, an error needs a register fact that was read among the deciders. */
function unverifiedRegister(judgment: Judgment, basis: readonly Basis[]): string | undefined {
  const others = basis.some(
    (entry) => entry.verified === true || entry.instrument === "Cardwarden",
  );
  const read = judgment.deciders.some(
    ({ result }) => result.evidence === "register" && result.verified === true,
  );
  if (others || read) return undefined;
  return judgment.deciders.some(({ result }) => result.staleSince !== undefined)
    ? "stale"
    : "unverified";
}

/** The place of a finding: the rule's anchor, else the first fact that decided. */
function anchorOf({ rule, subject }: Evaluation, requirement: Judgment): Fact {
  const named = rule.anchor === undefined ? undefined : lookup(subject.facts, rule.anchor);
  const decider = requirement.deciders[0]?.result;
  // What a document is silent about has no place of its own in it.
  const silent = named?.state === "absent" && subject.kind === "document";
  const anchor = silent ? (decider ?? named) : (named ?? decider);
  if (anchor === undefined) throw new Error(`${rule.id} decided on nothing`);
  return anchor;
}

function relatedOf(
  subject: Subject,
  anchor: Fact,
  primary: Fact["at"],
  deciders: readonly Decider[],
  locale: Locale,
): Finding["related"] {
  const [, ...furtherItems] = anchor.items ?? [];
  const name = furtherItems.length > 0 ? nameOf(anchor, subject) : "";
  const related = furtherItems.map((item) => ({ note: itemNote(name, item, locale), at: item.at }));
  for (const { fact, result } of deciders)
    if (
      result.state !== "absent" &&
      !isAnswer(result) &&
      placeKey(result.at) !== placeKey(subject.at)
    )
      related.push({ note: factNote(fact, result, locale), at: result.at });
  for (const { value, at: location } of subject.facts["edge.descendants"]?.items ?? [])
    related.push({ note: value, at: location });
  const seen = new Set([placeKey(primary)]);
  return related.filter(
    ({ at: location }) => !seen.has(placeKey(location)) && seen.add(placeKey(location)),
  );
}

const nameOf = (fact: Fact, { facts }: Subject): string =>
  Object.keys(facts).find((name) => lookup(facts, name) === fact) ?? "";

/** A yes or no that was worked out, such as "is published", stands in no document. */
const isAnswer = ({ state, value }: Fact) =>
  state === "derived" && (value === "yes" || value === "no");

const placeKey = ({ file, range }: Fact["at"]) =>
  `${file}:${range.start.line}:${range.start.column}`;

function unique(deciders: readonly Decider[]): Decider[] {
  const seen = new Set<string>();
  return deciders.filter(({ fact }) => !seen.has(fact) && seen.add(fact));
}

function cannotTell(judgment: Judgment, ruleTitle: string, locale: Locale): string {
  const isHidden = judgment.deciders.some(({ result }) => result.state === "unreadable");
  const title = ruleTitle.replace(/[.。]$/, "");
  return render(
    isHidden
      ? message("cannot-tell.unreadable", { title })
      : message("cannot-tell.register", { title }),
    locale,
  );
}
