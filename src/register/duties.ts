import type { Duties, License } from "../model/register.js";
import type { Student, UpstreamUse, Verdict } from "./admissibility-types.js";
import { relateLabel, shows } from "./label.js";
import { isAttributeVerified } from "./verified.js";

/** One duty of a text on one channel. */
interface Duty {
  code: string;
  value: true | string;
}

/** What a duty came to on this edge. */
export interface DutyVerdict extends Verdict {
  duty: string;
  /** The repository should show it and does not. */
  unmet: boolean;
  /** Is at most a notice: a permissive notice, a copy that a link can replace, or an unverified duty of an addendum. */
  soft: boolean;
}

/** The duties of a text on the channel of this use, not all its duties (R5, R11). */
function dutiesOf(use: UpstreamUse, license: License): Duties | "unknown" | "none" {
  const { carry, output, train } = license.duties;
  const chosen = use.channel === "carry" ? carry : use.channel === "output" ? output : train;
  if (use.channel === "none") return "none";
  const set = chosen === "as-output" ? output : chosen;
  return set === "forbidden" ? "none" : set;
}

/** Phrases of which one must be displayed; a text may leave the choice. */
export function displayPhrases(license: License): string[] {
  const sets = [license.duties.carry, license.duties.output];
  const phrases = sets.flatMap((set) =>
    typeof set === "string" ? [] : [set.display, set["doc-display"]],
  );
  const texts = phrases.filter((phrase) => typeof phrase === "string");
  return [...new Set(texts.flatMap((phrase) => phrase.split("|").map((part) => part.trim())))];
}

/**
 * Licenses that their author offers to every recipient: naming one in the card passes its terms on,
 * so under the same label a missing copy is no more than a note.
 */
const OFFERED_TO_ALL: ReadonlySet<License["kind"]> = new Set([
  "permissive",
  "public-domain",
  "copyleft",
  "data",
]);

const squeeze = (text: string): string => text.toLowerCase().replace(/[-_.\s]+/g, "");

/** Returns the repository's own name, without its owner. */
export function repositoryName(name: string): string {
  return name.split("/").at(-1) ?? name;
}

/** True if a name begins with a phrase (R6): case, hyphens, dots and spaces do not count. */
export function startsWithName(name: string, prefix: string): boolean {
  return squeeze(repositoryName(name)).startsWith(squeeze(prefix));
}

/** Marks a copy that a link to the text can replace (Creative Commons 4.0, section 3(a)(1)(C); 1.0 to 3.0, section 4(a)). */
const OR_ADDRESS = "or-address";

/** Judges the duties of one use (R5 and R6), each met or not. Not asked of the licensor. */
export function dutyVerdicts(student: Student, use: UpstreamUse, license: License): DutyVerdict[] {
  if (use.sameParty || license.kind === "service-terms") return [];
  const duties = dutiesOf(use, license);
  if (duties === "none" || duties === "unknown") return [];
  return Object.entries(duties).flatMap(([code, value]) =>
    value === false ? [] : judge(student, use, license, { code, value }),
  );
}

/** True if the text's duties on this channel are on record. */
export function areDutiesKnown(use: UpstreamUse, license: License): boolean {
  return dutiesOf(use, license) !== "unknown";
}

function judge(student: Student, use: UpstreamUse, license: License, duty: Duty): DutyVerdict[] {
  const { evidence } = student;
  const acceptsAddress = duty.value === OR_ADDRESS;
  const phrase = typeof duty.value === "string" && !acceptsAddress ? duty.value : "";
  const isNotice =
    acceptsAddress || license.kind === "permissive" || license.kind === "public-domain";
  const isVerified = use.linkVerified && areDutiesVerified(use, license);
  const soft =
    isNotice ||
    (duty.code === "use-restrictions" && !isVerified && OFFERED_TO_ALL.has(license.kind));
  const label = student.license;
  const same = label?.status === "resolved" && relateLabel(label, license) !== "other";
  const missing = !same ? "error" : OFFERED_TO_ALL.has(license.kind) ? "note" : "warning";
  const say = (
    details: Pick<Verdict, "level" | "detail"> & { rule?: "R5" | "R6"; unmet: boolean },
  ): DutyVerdict[] => [
    {
      rule: details.rule ?? "R5",
      level: details.level,
      attribute: "duty",
      license: license.id,
      ...clauseOf(use, license),
      duty: phrase !== "" && use.channel !== "train" ? `${duty.code}: ${phrase}` : duty.code,
      verified: isVerified,
      detail: `${license.id}: ${details.detail}`,
      unmet: details.unmet,
      soft,
    },
  ];
  const check = (met: boolean, item: string, level: Verdict["level"] = missing): DutyVerdict[] =>
    met
      ? say({ level: "note", detail: `${item} shown`, unmet: false })
      : say({
          level,
          detail: `${item} not shown`,
          unmet: level === "warning" || level === "error",
        });
  if (use.channel === "train" && typeof duty.value === "string") {
    // Data that are not republished: only what a text asks in so many words is more than a courtesy.
    const express = duty.value === "express" && duty.code === "use-restrictions";
    const met = !express || shows(evidence.useRestrictions, license);
    return met
      ? say({ level: "note", detail: `${duty.code} (${duty.value})`, unmet: false })
      : say({ level: "warning", detail: "terms to be passed on", unmet: true });
  }
  switch (duty.code) {
    case "agreement-copy":
      if (!isNotice) return check(shows(evidence.agreementCopy, license), "copy of the agreement");
      return check(
        shows(evidence.agreementCopy, license),
        "license text",
        // Only another license in its place drops the notice; without a license there is none to compare.
        same || label?.status !== "resolved" ? "note" : "warning",
      );
    case "notice-file":
      return check(shows(evidence.notice, license), "notice");
    case "use-restrictions":
      return check(shows(evidence.useRestrictions, license), "use restrictions");
    case "display":
    case "doc-display": {
      const displayed = evidence.display.map((text) => text.toLowerCase());
      const wanted = phrase.split("|").map((part) => part.trim().toLowerCase());
      return check(
        wanted.some((part) => displayed.some((text) => text.includes(part))),
        `"${phrase}"`,
      );
    }
    case "name-prefix": {
      const met = startsWithName(student.name, phrase);
      const detail = met ? `name begins with "${phrase}"` : `name must begin with "${phrase}"`;
      return say({ rule: "R6", level: met ? "note" : "error", detail, unmet: !met });
    }
    case "name-avoid": {
      const met = !startsWithName(student.name, phrase);
      const detail = met
        ? `name does not lead with "${phrase}"`
        : `name must not lead with "${phrase}"`;
      return say({ rule: "R6", level: met ? "note" : "error", detail, unmet: !met });
    }
    case "attribution":
      return say({
        level: "note",
        detail: shows(evidence.attribution, license) ? "credit shown" : "credit owed",
        unmet: false,
      });
    case "non-commercial":
    case "same-license":
      // Judged as purpose and label (R3, R4): owed, not counted twice.
      return say({ level: "note", detail: duty.code, unmet: false });
    default:
      return say({ level: "note", detail: duty.code, unmet: false });
  }
}

/** Duties are read with the grant they hang on: the clause on redistribution, or on outputs. */
function grantOf(use: UpstreamUse): "redistribution" | "trainOtherModelsOnOutputs" {
  return use.channel === "carry" ? "redistribution" : "trainOtherModelsOnOutputs";
}

function clauseOf(use: UpstreamUse, license: License): { clause?: string } {
  const clause = license.attributes[grantOf(use)]?.clause;
  return clause === undefined ? {} : { clause };
}

/** True if the duties were read: the whole text, or the clause of the grant that carries them. */
export function areDutiesVerified(use: UpstreamUse, license: License): boolean {
  return isAttributeVerified(license, grantOf(use));
}
