import { isMarkdown, takesKeys } from "../facts/paths.js";
import { fixOf } from "../fix/edits.js";
import { message, render } from "../messages/index.js";
import type { Fact, Subject } from "../model/fact.js";
import type { Basis } from "../model/instrument.js";
import { textIn } from "../model/localized.js";
import type { Location } from "../model/location.js";
import { lookup } from "../model/lookup.js";
import type { Finding } from "../model/report.js";
import type { RuleFile } from "../model/rule.js";
import type { Texts } from "../model/texts.js";
import type { Level, Locale, Severity } from "../model/vocabulary.js";
import { fingerprint } from "../policy/exceptions/fingerprint.js";
import { decideSeverity, type SeveritySettings } from "../policy/settings/severity.js";
import { becauseOf } from "./because.js";
import { type Cap, capsOf, underCaps, weaker } from "./caps.js";
import { factNote, fillPlaceholders, itemNote } from "./fact-text.js";
import type { Decider, Judgment } from "./judgment.js";
import { askedFacts, missingOf } from "./missing.js";
import type { RuleVerdict } from "./prepared-rule.js";

/** What decides severity and language beside the rule itself. */
export interface Settings extends SeveritySettings {
  readonly level: Level;
  readonly locale: Locale;
  readonly date: string;
}

/** The subject of findings, and what decides about them beside their rules. */
export interface FindingContext {
  readonly subject: Subject;
  readonly settings: Settings;
  /**
   * Stands for the subject in the fingerprint: a document goes by what it describes, so that renaming the file makes no
   * new finding.
   */
  readonly name: string;
}

/**
 * Returns findings of what failed or could not be determined: one, or one for every item of the list that the rule names by
 * `each`. Sorting and superseding come after.
 */
export function findingsOf(verdict: RuleVerdict, context: FindingContext): LateFinding[] {
  const { rule, outcome } = verdict;
  const items =
    rule.each === undefined || outcome !== "fail"
      ? undefined
      : lookup(context.subject.facts, rule.each)?.items;
  return (items ?? [undefined]).flatMap((item) => {
    const weight = weigh(judged(verdict, context, item), context.settings);
    return weight ? new LateFinding(weight, verdict, context, item) : [];
  });
}

type FactItem = NonNullable<Fact["items"]>[number];

/** What was found on a subject, and what decided. */
interface Judged {
  readonly rule: RuleFile;
  readonly subject: Subject;
  readonly verdict: RuleVerdict;
  readonly judgment: Judgment;
  readonly requirement: Judgment;
}

/** Judges again what was confirmed; with an item, as if the list held that alone. */
function judged(
  verdict: RuleVerdict,
  { subject }: FindingContext,
  item: FactItem | undefined,
): Judged {
  const { rule } = verdict;
  const { facts } = subject;
  const { each = "" } = rule;
  const judgments = verdict.judgments(facts);
  const listFact = item && lookup(facts, each);
  if (!listFact) return { rule, subject, verdict, ...judgments };
  const fact: Fact = { ...listFact, value: [item.value], at: item.at, items: [item] };
  const alone = (judgmentOfList: Judgment): Judgment => ({
    ...judgmentOfList,
    deciders: judgmentOfList.deciders.map((decider) =>
      decider.fact === each ? { ...decider, result: fact } : decider,
    ),
  });
  return {
    rule: { ...rule, anchor: each },
    subject: { ...subject, facts: { ...facts, [each]: fact } },
    verdict,
    judgment: alone(judgments.judgment),
    requirement: alone(judgments.requirement),
  };
}

/** How much a finding counts, and where it stands: all that is asked before it is known which findings remain. */
type FindingWeight = Pick<LateFinding, "severity" | "capped" | "primary">;

/** Weighs a finding; undefined where its rule is turned off in the document. */
function weigh(evidence: Judged, settings: Settings): FindingWeight | undefined {
  const { rule, subject, judgment, verdict } = evidence;
  const { outcome, failed } = verdict;
  if (!failed) return undefined;
  const declaredSeverity =
    failed.severity[settings.level === "strict" ? "strict" : "baseline"] ??
    failed.severity.baseline;
  const severityHere =
    outcome === "undetermined" && settings.level !== "strict" ? "warning" : declaredSeverity;
  const settledSeverity = decideSeverity(rule.id, severityHere, subject.document ?? "", settings);
  if (settledSeverity === "off") return undefined;
  const weakness = judgment.weak ?? unverifiedRegister(judgment, rule.basis);
  const caps: Cap[] = [
    ...(weakness === undefined ? [] : [[weakness, "warning"] as const]),
    ...capsOf(rule, settings),
  ];
  const severity = underCaps(settledSeverity, caps);
  const capped =
    severity === settledSeverity
      ? undefined
      : caps.find(([, cap]) => weaker(severity, cap) === cap)?.[0];
  return { severity, capped, primary: placeOf(anchorOf(evidence)) };
}

const placeOf = (anchor: Fact): Location => anchor.items?.[0]?.at ?? anchor.at;

/**
 * A finding whose texts and reasons are made when they are read: thousands of cards have so many findings that only few of
 * them can be held as they are reported.
 */
export class LateFinding implements Finding {
  /** The finding that was read last, since whoever reads one part of it reads others. */
  static #last: { readonly late: LateFinding; readonly whole: Finding } | undefined;
  readonly severity: Severity;
  readonly capped: string | undefined;
  readonly primary: Location;
  readonly suppressed: Finding["suppressed"];
  readonly #verdict: RuleVerdict;
  readonly #context: FindingContext;
  readonly #item: FactItem | undefined;
  #held: Finding | undefined;

  constructor(
    { severity, capped, primary }: FindingWeight,
    verdict: RuleVerdict,
    context: FindingContext,
    item: FactItem | undefined,
    suppressed?: Finding["suppressed"],
  ) {
    this.severity = severity;
    this.capped = capped;
    this.primary = primary;
    this.suppressed = suppressed;
    this.#verdict = verdict;
    this.#context = context;
    this.#item = item;
  }

  get ruleId(): string {
    return this.#verdict.rule.id;
  }
  get kind(): Finding["kind"] {
    return this.#verdict.rule.kind;
  }
  get outcome(): Finding["outcome"] {
    return this.#verdict.outcome;
  }
  get subject(): string {
    return this.#context.subject.id;
  }
  get message(): string {
    return this.whole().message;
  }
  get remedy(): string {
    return this.whole().remedy;
  }
  get related(): Finding["related"] {
    return this.whole().related;
  }
  get because(): Finding["because"] {
    return this.whole().because;
  }
  get fix(): Finding["fix"] {
    return this.#verdict.edit && this.whole().fix;
  }
  get missing(): Finding["missing"] {
    return this.rule.fix?.add && this.whole().missing;
  }
  get fields(): Finding["fields"] {
    return this.whole().fields;
  }
  get fingerprint(): string {
    const { subject, name } = this.#context;
    return fingerprint(this.ruleId, `${subject.kind} ${name}`, this.#item?.value ?? "");
  }

  /** Returns the rule. */
  get rule(): RuleFile {
    return this.#verdict.rule;
  }
  /** Returns the document of the subject. */
  get file(): string {
    return this.#context.subject.document ?? "";
  }

  /** Returns the same finding, excused. */
  excused(suppressed: NonNullable<Finding["suppressed"]>): LateFinding {
    const excused = new LateFinding(this, this.#verdict, this.#context, this.#item, suppressed);
    if (this.#held) excused.#held = { ...this.#held, suppressed };
    return excused;
  }

  /** Returns the finding as it is reported. */
  whole(): Finding {
    if (this.#held) return this.#held;
    const last = LateFinding.#last;
    if (last?.late === this) return last.whole;
    const whole = this.#whole();
    LateFinding.#last = { late: this, whole };
    return whole;
  }

  /** Makes the finding now, while the facts of its subject are at hand, and keeps it. */
  hold(): void {
    this.#held = this.#whole();
  }

  toJSON(): Finding {
    return this.whole();
  }

  #whole(): Finding {
    const evidence = judged(this.#verdict, this.#context, this.#item);
    const { locale } = this.#context.settings;
    const { rule, subject, judgment, requirement } = evidence;
    const { severity, outcome, primary, capped, suppressed } = this;
    const { failed, edit } = this.#verdict;
    const silent = outcome === "fail" && failed ? askedFacts(failed.require, subject) : [];
    const fields = fieldsFor(silent, subject);
    const text = (texts: Texts | undefined) =>
      texts === undefined ? "" : fillPlaceholders(textIn(texts, locale), subject, silent, locale);
    const remedyAt = (file: string) =>
      (outcome === "fail" ? failed?.remedy : undefined) ??
      (isMarkdown(file) ? undefined : rule.remedyInManifest) ??
      rule.remedy;
    const sentence =
      outcome === "undetermined"
        ? (saysCannotTell(rule, judgment) ? text(rule.messageUndetermined) : undefined) ||
          cannotTell(judgment, text(rule.title ?? rule.message), locale)
        : text(failed?.message);
    const isNoAnswer = outcome === "fail" && answersNothing(anchorOf(evidence));
    const fix = edit && fixOf(edit, subject, locale);
    const cases = (rule.cases ?? []).map(({ require }) => require);
    const missing =
      outcome === "fail" &&
      failed &&
      rule.fix?.add &&
      fields.length === 0 &&
      (subject.document === undefined || takesKeys(subject.document))
        ? missingOf(rule.fix.add, failed.require, cases, subject, locale)
        : undefined;
    const deciders = unique([...requirement.deciders, ...judgment.deciders]);
    return {
      ruleId: rule.id,
      kind: rule.kind,
      severity,
      outcome,
      message: isNoAnswer ? `${sentence}${render(message("no-answer-here"), locale)}` : sentence,
      remedy:
        fields.length > 0
          ? writeIn(fields, locale)
          : remedyIn(primary.file, text(remedyAt(primary.file)), locale),
      subject: subject.id,
      primary,
      related: relatedOf(subject, anchorOf(evidence), primary, deciders, locale),
      because: deciders.map(becauseOf),
      ...(capped === undefined ? {} : { capped }),
      ...(fix === undefined ? {} : { fix }),
      ...(missing ? { missing } : {}),
      ...(fields.length > 0 ? { fields } : {}),
      fingerprint: this.fingerprint,
      ...(suppressed ? { suppressed } : {}),
    };
  }
}

/** The fields of a manifest in which what is silent would be written. */
const fieldsFor = (silent: readonly string[], { facts }: Subject): string[] => [
  ...new Set(silent.flatMap((name) => lookup(facts, name)?.field ?? [])),
];

const writeIn = (fields: readonly string[], locale: Locale): string =>
  render(message("write-in-fields", { fields: fields.map((field) => `\`${field}\``) }), locale);

/** A declaration cannot be pasted into a manifest: of such a remedy it is said where the declaration goes. */
const remedyIn = (file: string, remedy: string, locale: Locale): string =>
  takesKeys(file) || !remedy.includes("`governance")
    ? remedy
    : render(message("governance-beside", { remedy }), locale);

/** Where license or terms themselves are the basis, an error needs a register fact that was read among the deciders. */
function unverifiedRegister(judgment: Judgment, basis: readonly Basis[]): string | undefined {
  const others = basis.some(
    (entry) => entry.verified === true || entry.instrument === "Cardwarden",
  );
  const read = judgment.deciders.some(
    ({ result }) =>
      (result.evidence === "register" || result.evidence === "hub") && result.verified === true,
  );
  if (others || read) return undefined;
  return judgment.deciders.some(({ result }) => result.staleSince !== undefined)
    ? "stale"
    : "unverified";
}

/** True for a fact for which a declaration has words that are no answer. */
const answersNothing = ({ state, unanswered }: Fact): boolean =>
  state === "absent" && unanswered === true;

/** The place of a finding: the rule's anchor, else a fact whose answer is none, else the first fact that decided. */
function anchorOf({ rule, subject, requirement }: Judged): Fact {
  const named = rule.anchor === undefined ? undefined : lookup(subject.facts, rule.anchor);
  const { deciders } = requirement;
  const decider = (deciders.find(({ result }) => answersNothing(result)) ?? deciders[0])?.result;
  // What a document is silent about has no place of its own in it.
  const silent = named?.state === "absent" && subject.kind === "document";
  const anchor = silent ? (decider ?? named) : (named ?? decider);
  if (anchor === undefined) throw new Error(`${rule.id} decided on nothing`);
  return anchor;
}

function relatedOf(
  subject: Subject,
  anchor: Fact,
  primary: Location,
  deciders: readonly Decider[],
  locale: Locale,
): Finding["related"] {
  const seen = new Set([placeKey(primary)]);
  const related: Finding["related"] = [];
  const relate = (place: Location, note: () => string) => {
    const key = placeKey(place);
    if (seen.has(key)) return;
    seen.add(key);
    related.push({ note: note(), at: place });
  };
  const [, ...furtherItems] = anchor.items ?? [];
  const name = furtherItems.length > 0 ? nameOf(anchor, subject) : "";
  for (const item of furtherItems) relate(item.at, () => itemNote(name, item, locale));
  const home = placeKey(subject.at);
  for (const { fact, result } of deciders)
    if (result.state !== "absent" && !isAnswer(result) && placeKey(result.at) !== home)
      relate(result.at, () => factNote(fact, result, locale));
  for (const { value, at: place } of subject.facts["edge.descendants"]?.items ?? [])
    relate(place, () => value);
  return related;
}

const nameOf = (fact: Fact, { facts }: Subject): string =>
  Object.keys(facts).find((name) => lookup(facts, name) === fact) ?? "";

/** A yes or no that was worked out, such as "is published", or could not be, stands in no document. */
const isAnswer = ({ state, value }: Fact) =>
  state === "derived" && (value === "yes" || value === "no" || value === "unknown");

const placeKey = ({ file, range }: Fact["at"]) =>
  `${file}:${range.start.line}:${range.start.column}`;

function unique(deciders: readonly Decider[]): Decider[] {
  const seen = new Set<string>();
  return deciders.filter(({ fact }) => !seen.has(fact) && seen.add(fact));
}

/** True if the rule itself says that it cannot tell, and not a fact that cannot be read. */
const saysCannotTell = ({ messageUndetermined }: RuleFile, { deciders }: Judgment): boolean =>
  messageUndetermined !== undefined &&
  deciders.every(({ result }) => result.state !== "unreadable");

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
