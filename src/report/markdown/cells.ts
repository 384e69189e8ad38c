import type { Location } from "../../model/location.js";
import type { Finding, Report } from "../../model/report.js";
import { type Addressed, addressOf, lineAddress, linked } from "../address.js";
import { clip, markdown as code, markdownText, markdownSentence as sentence } from "../escape.js";
import { lineAndColumn } from "../group.js";
import type { RenderContext } from "../reporter.js";
import { ruleName } from "../rules.js";
import { levelWord } from "../words.js";

/** Longer names say no more, and a stranger chooses them. */
const MAX_NAME = 200;

/** Returns a name of a stranger's, as code. */
export const name = (text: string): string => code(clip(text, MAX_NAME));

/** Returns a sentence of ours, cut to a length; what stands between backticks is code. */
export const sentenceOf = (text: string, length: number): string =>
  markdownText(clip(text, length));

/** Returns line and column of a place, as a link where the document has an address. */
export const place = (location: Location, report: Addressed): string =>
  linked(lineAndColumn(location), lineAddress(report, location));

/** Returns file, line and column of a place, as a link where the document has an address. */
export const placeInFile = (location: Location, report: Addressed): string =>
  linked(name(`${location.file}:${lineAndColumn(location)}`), lineAddress(report, location));

/** Returns a file, as a link where it has an address. */
export const fileLink = (file: string, report: Addressed): string =>
  linked(name(file), addressOf(report, file));

/** Returns the title of a rule, as a link to its page where it has one; the id of a rule that the run does not know. */
export function ruleLink(ruleId: string, { locale }: Report, { rules }: RenderContext): string {
  const { title, page } = ruleName(ruleId, rules, locale);
  return title === ruleId ? name(ruleId) : linked(sentence(clip(title, MAX_NAME)), page);
}

const ICONS = { error: "❌", warning: "⚠️", notice: "ℹ️" } as const;

/** Returns the sign of a finding's level. */
export const levelIcon = ({ outcome, severity }: Pick<Finding, "outcome" | "severity">): string =>
  outcome === "undetermined" ? "❔" : ICONS[severity];

/** Returns the level of a finding behind its sign. */
export const levelOf = (
  finding: Pick<Finding, "outcome" | "severity">,
  { locale }: Report,
): string => `${levelIcon(finding)} ${levelWord(finding, locale)}`.replaceAll(" ", "&nbsp;");
