import { state, strongest } from "../../facts/draft.js";
import type { Location } from "../../model/location.js";
import {
  isSameText,
  type LicenseReading,
  licenseOfText,
  type Register,
} from "../../register/index.js";
import type { Member, Surroundings } from "./member.js";

interface Knowledge {
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
export function compareLicenseFiles(
  member: Member,
  { license, inherited, around, register }: Knowledge,
): void {
  const { statements } = member.draft;
  const stated = strongest(statements.get("license.stated"));
  // The file beside an inventory is not what somebody else's model in it comes with.
  if (license?.status !== "resolved" || !stated || member.standing === "inventory") return;
  const files = around.licenseTexts(member.folder).map(({ file, text }) => ({
    file,
    found: licenseOfText(text, (title) => register.resolveLicense({ values: [title] })),
  }));
  const known = files.flatMap(({ file, found }) => (found ? [{ file, ...found }] : []));
  const declares = ({ id }: { id: string }) => license.ids.some((own) => isSameText(own, id));
  const agreeing = known.find(declares);
  const shown = agreeing ?? known[0];
  if (!shown) return;
  const isCopy = known.some(({ id }) => inherited.some((other) => isSameText(other, id)));
  if (!agreeing && (known.length < files.length || isCopy)) return;
  const place = { evidence: stated.evidence, state: "derived", at: lineOf(shown) } as const;
  state(statements, "license.fileLicense", shown.id, place);
  if (!agreeing) state(statements, "license.fileDiffers", shown.id, place);
}

const lineOf = ({ file, line }: { file: string; line: number }): Location => ({
  file,
  range: { start: { line, column: 1 }, end: { line, column: 1 } },
});
