import * as v from "valibot";
import { isRead, PROVENANCES, Provenance } from "./provenance.js";
import { date, filled, text } from "./shapes.js";
import { citationText } from "./texts.js";

/** Where a text of an instrument was read. */
const InstrumentText = v.strictObject({
  read: v.pipe(
    v.picklist(PROVENANCES.filter((word) => word !== "not-read")),
    v.description("How the text is known."),
  ),
  url: filled("Its address, with the commit where it lies in a repository."),
  origin: v.optional(text("A copy: the official place that it names as its source.")),
  agreesWith: v.optional(
    text("A copy: address of a second, independent one, with the same words."),
  ),
  accessed: v.optional(date("When it was read.")),
  sha256: v.optional(text("Digest of the file that was read.")),
});
export type InstrumentText = v.InferOutput<typeof InstrumentText>;

/** A law, standard or guidance that rules rest on. One entry each, in `policies/instruments`. */
export const Instrument = v.strictObject({
  id: filled("What a basis names it by."),
  jurisdiction: v.picklist(["CN", "EU", "US", "KR", "international"]),
  kind: v.pipe(
    v.picklist(["law", "standard", "guidance", "text"]),
    v.description("text: a license or terms."),
  ),
  name: citationText("Its name in English and in Chinese."),
  officialName: v.optional(
    text("Its name in its own language, where that is neither English nor Chinese."),
  ),
  official: v.optional(text("Address of its official place.")),
  effectiveFrom: v.optional(date("In force from.")),
  effectiveTo: v.optional(date("In force until.")),
  replacedBy: v.optional(text("Id of the instrument that took its place.")),
  reviewBy: v.optional(date("When it is to be looked at again.")),
  texts: v.array(InstrumentText),
});
export type Instrument = v.InferOutput<typeof Instrument>;

/** Why a rule exists, as `rule.json` has it: the provision, what it asks in our words, and how it was read. */
export const BasisEntry = v.strictObject({
  instrument: citationText(
    "Id of an instrument of the tool, or the name of a law, standard, license or specification; `Cardwarden` for an invariant of the tool.",
  ),
  provision: citationText("Article, section or clause."),
  asks: citationText("What it asks, in our own words."),
  read: v.optional(Provenance),
  url: v.optional(filled("Where the text can be read.")),
  accessed: v.optional(date("When it was read.")),
  verified: v.optional(
    v.pipe(
      v.union([v.boolean(), v.literal("register")]),
      v.description(
        "true: the text was read at its source; register: the register entry's own state counts, finding by finding. Follows from `read` where it is not given.",
      ),
    ),
  ),
  effectiveFrom: v.optional(date("In force from.")),
  effectiveTo: v.optional(date("In force until.")),
});
export type BasisEntry = v.InferOutput<typeof BasisEntry>;

/** A basis with what its instrument adds. */
export interface Basis
  extends BasisEntry,
    Pick<InstrumentText, "origin" | "agreesWith" | "sha256"> {
  /** Id of the instrument. */
  readonly id?: string;
  readonly kind?: Instrument["kind"];
  /** Address of the official place. */
  readonly official?: string | undefined;
  readonly verified: boolean | "register";
}

/** Completes a basis: with its instrument's name, dates and text, where it names one that the tool has. */
export function basisOf(entry: BasisEntry, instruments: ReadonlyMap<string, Instrument>): Basis {
  const cited =
    typeof entry.instrument === "string" ? instruments.get(entry.instrument) : undefined;
  const source = cited?.texts.find(
    ({ read, url }) => read === entry.read && (entry.url === undefined || entry.url === url),
  );
  const verified =
    entry.verified ?? isRead({ provenance: entry.read, agreesWith: source?.agreesWith });
  if (cited === undefined) return { ...entry, verified };
  const { id, kind, name, official, effectiveFrom, effectiveTo } = cited;
  const dates = { ...(effectiveFrom && { effectiveFrom }), ...(effectiveTo && { effectiveTo }) };
  return {
    id,
    kind,
    ...dates,
    ...(official && { official }),
    ...source,
    ...entry,
    instrument: name,
    verified,
  };
}
