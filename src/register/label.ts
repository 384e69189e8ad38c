import type { Answer, Attribute, Licence } from "../model/register.js";
import type { Student, UpstreamUse, Verdict } from "./admissibility-types.js";
import { FREEDOM, natureOf } from "./commercial-terms.js";
import type { LicenceReading } from "./license.js";
import { isAttributeVerified } from "./packed.js";

/** The answer of a text to a question; a text that does not speak of it has none. */
export function answer(licence: Licence, attribute: Attribute): Answer["value"] | undefined {
  return licence.attributes[attribute]?.value;
}

/** A verdict on an attribute, with clause and verification filled in. */
export function verdict(
  use: Pick<UpstreamUse, "linkVerified">,
  licence: Licence,
  attribute: Attribute,
  said: Pick<Verdict, "rule" | "level" | "detail">,
): Verdict {
  const clause = licence.attributes[attribute]?.clause;
  return {
    ...said,
    attribute,
    licence: licence.id,
    ...(clause === undefined ? {} : { clause }),
    verified: use.linkVerified && isAttributeVerified(licence, attribute),
  };
}

/** Whether an id is this text, or a name that several texts share (`mit` for DeepSeek-R1's). */
function isText(id: string, licence: Licence): boolean {
  return id === licence.id || licence.aliases?.includes(id) === true;
}

/** How far the declared licence keeps the upstream's terms. */
export type LabelRelation = "same" | "later" | "other";

/**
 * Compares the declared licence with an upstream's. A licence that stands beside others counts as kept
 * in a sum or a list; in a choice every alternative has to keep it.
 */
export function relateLabel(label: LicenceReading, licence: Licence): LabelRelation {
  const relations = label.ids.map(
    (id): LabelRelation =>
      isText(id, licence) ? "same" : isLaterVersion(id, licence.id) ? "later" : "other",
  );
  const order: readonly LabelRelation[] = ["same", "later", "other"];
  relations.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return (label.combination === "or" ? relations.at(-1) : relations[0]) ?? "other";
}

/** CC share-alike: an adaptation may take a later version with the same elements (BY-SA 3.0 4(b), 4.0 3(b)). */
function isLaterVersion(id: string, upstream: string): boolean {
  const own = /^(cc-by(?:-nc)?-sa)-(\d\.\d)$/.exec(id);
  const theirs = /^(cc-by(?:-nc)?-sa)-(\d\.\d)$/.exec(upstream);
  if (own !== null && theirs !== null)
    return own[1] === theirs[1] && Number(own[2]) > Number(theirs[2]);
  return id === `${upstream}-or-later`;
}

/** Whether the declared licence lets others use the student commercially. */
export function allowsCommerce(label: LicenceReading): "yes" | "no" | "unknown" {
  if (label.status !== "resolved") return "unknown";
  const answers = label.ids.map((id): "yes" | "no" | "unknown" => {
    const entry = entryOf(label, id);
    const { commercial } = natureOf(id, entry);
    if (commercial !== "unknown") return commercial === "conditional" ? "yes" : commercial;
    // What the SPDX list holds and the register does not is software licences: they let people trade.
    return entry === undefined || entry.kind === "permissive" ? "yes" : "unknown";
  });
  if (label.combination === "or" && answers.includes("yes")) return "yes";
  if (answers.includes("no")) return "no";
  return answers.includes("unknown") ? "unknown" : "yes";
}

function entryOf(label: LicenceReading, id: string): Licence | undefined {
  return label.entries.find((entry) => entry.id === id);
}

/** Whether a text is copyleft: derivatives stay under it. */
export function isCopyleft(licence: Licence): boolean {
  return licence.kind === "copyleft" || answer(licence, "shareAlike") === "yes";
}

/** Whether the declared licence is some copyleft text, whichever alternative of a choice is taken. */
export function isCopyleftLabel(label: LicenceReading): boolean {
  if (label.combination !== "or") return label.entries.some(isCopyleft);
  return label.entries.length === label.ids.length && label.entries.every(isCopyleft);
}

/** A permissive label alone: nothing in the repository says that upstream terms come with it. */
export function isBarePermissive(student: Student, licence: Licence): boolean {
  if (student.licence?.permissive !== true) return false;
  return !student.evidence.agreementCopy.some((id) => isText(id, licence));
}

/** Whether the declared licence gives more freedom than the text of the root. */
export function isFreer(label: LicenceReading, licence: Licence): boolean {
  const freedom = label.entries.map((entry) => FREEDOM[entry.kind]);
  const most = Math.max(0, ...(label.permissive ? [FREEDOM.permissive] : []), ...freedom);
  return most > FREEDOM[licence.kind];
}

/** Whether evidence names this text. */
export function shows(evidence: readonly string[], licence: Licence): boolean {
  return evidence.some((id) => isText(id, licence));
}
