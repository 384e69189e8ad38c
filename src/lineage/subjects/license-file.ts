import { type Statements, state, strongest } from "../../facts/draft.js";
import type { Location } from "../../model/location.js";
import {
  isSameText,
  type LicenseReading,
  licenseOfText,
  type Register,
} from "../../register/index.js";
import { type FactStatements, NO_FACTS } from "../fact-statements.js";
import type { LinkedSubject, Surroundings } from "./linked-subject.js";

interface LicenseFileInputs {
  readonly license: LicenseReading | undefined;
  /** Licenses of its upstreams: their texts may lie beside it because they ask for it. */
  readonly inherited: readonly string[];
  readonly around: Surroundings;
  readonly register: Register;
}

/**
 * Compares the license that a card declares with the texts of the license files that speak for it. Silent unless the
 * card names its texts and every file is known: of several licenses one may be the code's or the data's.
 */
export function licenseFileFacts(
  member: LinkedSubject,
  { license, inherited, around, register }: LicenseFileInputs,
): FactStatements {
  const { statements } = member.draft;
  const stated = strongest(statements.get("license.stated"));
  // The file beside an inventory is not what somebody else's model in it comes with.
  if (license?.status !== "resolved" || !stated || member.standing === "inventory") return NO_FACTS;
  const files = around.licenseTexts(member.folder).map(({ file, text }) => ({
    file,
    named: licenseOfText(text, (title, subject) =>
      register.resolveLicense({ values: [title], subject }),
    ),
  }));
  const recognized = files.flatMap(({ file, named }) => (named ? [{ file, ...named }] : []));
  const declares = ({ id }: { id: string }) =>
    license.ids.some((declaredId) => isSameText(declaredId, id));
  const agreeing = recognized.find(declares);
  const deciding = agreeing ?? recognized[0];
  if (!deciding) return NO_FACTS;
  const isCopy = recognized.some(({ id }) =>
    inherited.some((inheritedId) => isSameText(inheritedId, id)),
  );
  const ofCode = (statements.get("license.code") ?? []).flatMap(({ value }) =>
    Array.isArray(value) ? (register.resolveLicense({ values: value })?.ids ?? []) : [],
  );
  const isOfCode = ofCode.some((codeId) => isSameText(codeId, deciding.id));
  if (!agreeing && (recognized.length < files.length || isCopy || isOfCode)) return NO_FACTS;
  const placement = { evidence: stated.evidence, state: "derived", at: lineOf(deciding) } as const;
  const facts: Statements = new Map();
  state(facts, "license.fileLicense", deciding.id, placement);
  if (!agreeing) state(facts, "license.fileDiffers", deciding.id, placement);
  return facts;
}

const lineOf = ({ file, line }: { file: string; line: number }): Location => ({
  file,
  range: { start: { line, column: 1 }, end: { line, column: 1 } },
});
