import { type Message, type MessageCode, message, render } from "../messages/index.js";
import type { HubCardReference, RegisterEntry } from "../model/fact.js";
import { faultMessage, type HubFault } from "../model/hub-client.js";
import { HUB_COMMIT } from "../model/hub-spec.js";
import type { Provenance } from "../model/provenance.js";
import type { Finding } from "../model/report.js";
import type { Locale, Severity } from "../model/vocabulary.js";
import { clauseMessage } from "./clause.js";
import { sourceText } from "./source-text.js";
import type { Paste } from "./suggested-keys.js";

/** Renders a text of the catalog in the language of a report. */
export type WordsOf = <Code extends MessageCode>(
  ...code: Parameters<typeof message<Code>>
) => string;

/** Returns the function that renders texts of the catalog in a language. */
export const words =
  (locale: Locale): WordsOf =>
  (...code) =>
    render(message(...code), locale);

const SEVERITY_WORDS = {
  error: "report.error",
  warning: "report.warning",
  notice: "report.notice",
} as const;

/** Returns the word for a severity. */
export const severityWord = (severity: Severity, locale: Locale): string =>
  words(locale)(SEVERITY_WORDS[severity]);

/** Returns the word for what a finding is: its severity, or that the rule could not be decided. */
export const levelWord = (
  { outcome, severity }: Pick<Finding, "outcome" | "severity">,
  locale: Locale,
): string =>
  outcome === "undetermined"
    ? words(locale)("report.undetermined")
    : severityWord(severity, locale);

/** Returns the line above the YAML of a paste: where it goes. */
export const pasteTitle = ({ where }: Paste, locale: Locale): string =>
  render(pasteMessage(where), locale);

function pasteMessage(where: Paste["where"]): Message {
  switch (where.at) {
    case "above":
      return message("report.paste-above", { line: where.line });
    case "merge":
      return message("report.paste-merge", { line: where.line });
    case "front-matter":
      return message("report.paste-front-matter");
    case "top":
      return message("report.paste-top");
    case "file":
      return message("report.paste-file");
  }
}

const READ_WORDS = {
  full: "report.read-full",
  partial: "report.read-partial",
  secondary: "report.read-secondary",
  "not-read": "report.read-not-read",
} as const satisfies Readonly<Record<RegisterEntry["read"], MessageCode>>;

const PROVENANCE_WORDS = {
  official: "text-provenance.official",
  copy: "text-provenance.copy",
  cited: "text-provenance.cited",
  "not-read": "text-provenance.not-read",
} as const satisfies Readonly<Record<Provenance, MessageCode>>;

/**
 * Returns how a text is known, and of a copy where it stands, if that is given, and whether a second one agrees; undefined
 * where an entry does not say.
 */
export function provenanceText(
  { provenance, agreesWith }: Pick<RegisterEntry, "provenance" | "agreesWith">,
  locale: Locale,
  place?: string,
): string | undefined {
  if (provenance === undefined) return undefined;
  const word = words(locale);
  if (provenance !== "copy") return word(PROVENANCE_WORDS[provenance]);
  const copy =
    place === undefined ? word("text-provenance.copy") : word("text-provenance.copy-at", { place });
  const second =
    agreesWith === undefined
      ? word("text-provenance.unconfirmed")
      : word("text-provenance.confirmed");
  return [copy, second].join(word("report.apart"));
}

/** Returns what is said where only others' words, or nobody's, connect a text with its holder. */
function linkText(holder: RegisterEntry["holder"], locale: Locale): string[] {
  const word = words(locale);
  if (holder?.provenance === "cited")
    return [word("text-provenance.second-hand", { holder: holder.id })];
  if (holder?.provenance === "not-read")
    return [word("text-provenance.unread-link", { holder: holder.id })];
  return [];
}

/** Cards that a finding names; a longer chain is in the JSON report. */
const MOST_CARDS = 4;

/** Returns the source of the first fact of the register that decided, and the cards on hubs that led to what decided. */
export function sourceOf({ because }: Finding, locale: Locale): string | undefined {
  const word = words(locale);
  const reason = because.find(({ source }) => source !== undefined);
  const source = reason?.entry === undefined ? reason?.source : entryText(reason.entry, locale);
  const cards = [
    ...new Set(because.flatMap((fact) => fact.cards ?? []).map((card) => cardText(card, locale))),
  ];
  const more = cards.length - MOST_CARDS;
  const parts = [
    ...(source === undefined ? [] : [source]),
    ...cards.slice(0, MOST_CARDS),
    ...(more > 0 ? [word("report.more-items", { count: more })] : []),
  ];
  return parts.length === 0 ? undefined : parts.join(word("report.apart"));
}

function cardText({ id, commit, read, fault }: HubCardReference, locale: Locale): string {
  const word = words(locale);
  if (fault === undefined)
    return word("report.hub-card", {
      id,
      commit: shortCommit(commit),
      day: read,
    });
  const reason = faultMessage(fault);
  return NOT_ASKED.includes(fault)
    ? word("report.hub-not-asked", { id, reason })
    : word("report.hub-fault", { id, reason, day: read });
}
/** The run did not ask, and so on no day. */
const NOT_ASKED: readonly HubFault[] = ["offline", "over-limit"];

/** Returns as many digits of a commit as tell it from every other in practice. */
export const shortCommit = (commit = ""): string =>
  HUB_COMMIT.test(commit) ? commit.slice(0, 12) : commit;

function entryText(entry: RegisterEntry, locale: Locale) {
  const { name, clause, sourceTexts, read, retrieved, holder } = entry;
  const source = sourceText(sourceTexts ?? entry.source, locale);
  const word = words(locale);
  const origin = provenanceText(entry, locale);
  const reading = [
    ...(origin === undefined ? [] : [origin]),
    ...(read === "not-read" && origin !== undefined
      ? []
      : [word(READ_WORDS[read], { day: retrieved })]),
  ].join(word("report.apart"));
  return [
    name,
    ...(clause === undefined ? [] : [render(clauseMessage(clause), locale)]),
    ...(source === "" ? [] : [`${source}${word("report.aside", { text: reading })}`]),
    ...linkText(holder, locale),
  ].join(word("report.apart"));
}

/** Returns why a finding counts for less: its cap, if the reports have a word for it, and terms that are due for review. */
export function doubtOf({ capped, because }: Finding, locale: Locale): string | undefined {
  const word = words(locale);
  const since = because.find(({ staleSince }) => staleSince !== undefined)?.staleSince;
  const cap = capped === undefined ? undefined : CAP_MESSAGES.get(capped);
  const reasons = [
    ...(cap === undefined ? [] : [cap(since ?? "")]),
    ...(since === undefined || capped === "stale" ? [] : [message("report.stale", { day: since })]),
  ];
  return reasons.length === 0
    ? undefined
    : reasons.map((reason) => render(reason, locale)).join(word("report.apart"));
}

/** Caps that the reports explain, by the word of `report.v1`. */
const CAP_MESSAGES: ReadonlyMap<string, (day: string) => Message> = new Map([
  ["prose", () => message("report.capped-prose")],
  ["inferred", () => message("report.capped-inferred")],
  ["unverified", () => message("report.capped-unverified")],
  ["hub", () => message("report.capped-hub")],
  ["stale", (day: string) => message("report.capped-stale", { day })],
  ["not-in-force", () => message("report.capped-not-in-force")],
  ["advisory", () => message("report.capped-advisory")],
  ["draft", () => message("report.capped-draft")],
]);

/**
 * Returns what suppresses a finding: the means, the reason, the owner, and until when. Reason and owner are text of a
 * stranger.
 */
export function suppressionOf({ suppressed }: Finding, locale: Locale): string[] {
  if (suppressed === undefined) return [];
  const word = words(locale);
  const { by: source, inline, reason, owner, expires } = suppressed;
  const means =
    source === "baseline"
      ? word("report.by-baseline")
      : inline
        ? word("report.by-comment")
        : word("report.by-waiver");
  return [
    means,
    reason,
    ...(owner === undefined ? [] : [word("report.excused-owner", { owner })]),
    ...(expires === undefined ? [] : [word("report.excused-until", { day: expires })]),
  ];
}
