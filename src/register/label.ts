import type { Answer, Attribute, License } from "../model/register.js";
import type { Student, UpstreamUse, Verdict } from "./admissibility-types.js";
import { FREEDOM, natureOf } from "./commercial-terms.js";
import type { LicenseReading } from "./license.js";
import { isAttributeVerified } from "./verified.js";

/** Returns the answer of a text to a question; a text that does not speak of it has none. */
export function answer(license: License, attribute: Attribute): Answer["value"] | undefined {
  return license.attributes[attribute]?.value;
}

/** Returns a verdict on an attribute, with clause and verification filled in. */
export function verdict(
  use: Pick<UpstreamUse, "linkVerified">,
  license: License,
  attribute: Attribute,
  basis: Pick<Verdict, "rule" | "level" | "detail">,
): Verdict {
  const clause = license.attributes[attribute]?.clause;
  return {
    ...basis,
    attribute,
    license: license.id,
    ...(clause === undefined ? {} : { clause }),
    verified: use.linkVerified && isAttributeVerified(license, attribute),
  };
}

/** Whether an id is this text, or a name that several texts share (`mit` for DeepSeek-R1's). */
function isText(id: string, license: License): boolean {
  return id === license.id || license.aliases?.includes(id) === true;
}

/** How far the declared license keeps the upstream's terms. */
export type LabelRelation = "same" | "later" | "other";

/**
 * Compares the declared license with an upstream's. A license that stands beside others counts as kept
 * in a sum or a list; in a choice every alternative has to keep it.
 */
export function relateLabel(label: LicenseReading, license: License): LabelRelation {
  const relations = label.ids.map(
    (id): LabelRelation =>
      isText(id, license) ? "same" : isLaterVersion(id, license.id) ? "later" : "other",
  );
  const order: readonly LabelRelation[] = ["same", "later", "other"];
  relations.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return (label.combination === "or" ? relations.at(-1) : relations[0]) ?? "other";
}

/** CC share-alike: an adaptation may take a later version with the same elements (BY-SA 3.0 4(b), 4.0 3(b)). */
function isLaterVersion(id: string, upstream: string): boolean {
  const declaredVersion = /^(cc-by(?:-nc)?-sa)-(\d\.\d)$/.exec(id);
  const upstreamVersion = /^(cc-by(?:-nc)?-sa)-(\d\.\d)$/.exec(upstream);
  if (declaredVersion !== null && upstreamVersion !== null)
    return (
      declaredVersion[1] === upstreamVersion[1] &&
      Number(declaredVersion[2]) > Number(upstreamVersion[2])
    );
  return id === `${upstream}-or-later`;
}

/** Tells whether the declared license lets others use the student commercially. */
export function allowsCommerce(label: LicenseReading): "yes" | "no" | "unknown" {
  if (label.status !== "resolved") return "unknown";
  const answers = label.ids.map((id): "yes" | "no" | "unknown" => {
    const entry = entryOf(label, id);
    const { commercial } = natureOf(id, entry);
    if (commercial !== "unknown") return commercial === "conditional" ? "yes" : commercial;
    // What the SPDX list holds and the register does not is software licenses: they let people trade.
    return entry === undefined || entry.kind === "permissive" ? "yes" : "unknown";
  });
  if (label.combination === "or" && answers.includes("yes")) return "yes";
  if (answers.includes("no")) return "no";
  return answers.includes("unknown") ? "unknown" : "yes";
}

function entryOf(label: LicenseReading, id: string): License | undefined {
  return label.entries.find((entry) => entry.id === id);
}

/** True if a text is copyleft: derivatives stay under it. */
export function isCopyleft(license: License): boolean {
  return license.kind === "copyleft" || answer(license, "shareAlike") === "yes";
}

/** True if the declared license is some copyleft text, whichever alternative of a choice is taken. */
export function isCopyleftLabel(label: LicenseReading): boolean {
  if (label.combination !== "or") return label.entries.some(isCopyleft);
  return label.entries.length === label.ids.length && label.entries.every(isCopyleft);
}

/** True for a permissive label alone: nothing in the repository says that upstream terms come with it. */
export function isBarePermissive(student: Student, license: License): boolean {
  return student.license?.permissive === true && isBare(student, license);
}

/**
 * True for a copyleft label alone over restrictions on use that must be passed on: GPL 7 and 10, CC BY-SA 4.0 2(a)(5) and
 * EUPL 5 let nobody add restrictions to what they cover.
 */
export function isBareCopyleft(student: Student, license: License): boolean {
  const label = student.license;
  if (label === undefined || !isBare(student, license)) return false;
  return (
    RESTRICTING.includes(license.kind) &&
    restricts(license) &&
    label.entries.length > 0 &&
    label.entries.length === label.ids.length &&
    label.entries.every((entry) => entry.kind === "copyleft" && !restricts(entry))
  );
}
const RESTRICTING: readonly License["kind"][] = ["community", "rail", "research-only"];
const restricts = (license: License): boolean => {
  const value = answer(license, "useRestrictionsMustPassOn");
  return value === "yes" || value === "conditional";
};

/** True for another version of the upstream's license alone, `llama3` over `llama3.1`: the texts differ. */
export function isBareOtherVersion(student: Student, license: License): boolean {
  const { family } = license;
  const label = student.license;
  if (family === undefined || label === undefined || !isBare(student, license)) return false;
  return (
    label.entries.length > 0 &&
    label.entries.length === label.ids.length &&
    label.entries.every(
      (entry) => entry.family === family && stemOf(entry.id) === stemOf(license.id),
    )
  );
}

/** Returns an id without its version. */
const stemOf = (id: string) => id.replace(/-?\d.*$/s, "");

/** True if nothing in the repository says that the upstream terms come with the label. */
const isBare = ({ evidence }: Student, license: License): boolean =>
  !evidence.agreementCopy.some((id) => isText(id, license));

/** True if the declared license gives more freedom than the text of the root. */
export function isFreer(label: LicenseReading, license: License): boolean {
  const freedom = label.entries.map((entry) => FREEDOM[entry.kind]);
  const most = Math.max(0, ...(label.permissive ? [FREEDOM.permissive] : []), ...freedom);
  return most > FREEDOM[license.kind];
}

/** True if evidence names this text. */
export function shows(evidence: readonly string[], license: License): boolean {
  return evidence.some((id) => isText(id, license));
}
