import * as v from "valibot";

/** How a text is known, the strongest first. */
export const PROVENANCES = ["official", "copy", "cited", "not-read"] as const;

export const Provenance = v.pipe(
  v.picklist(PROVENANCES),
  v.description(
    "official: read at its publisher's own place; copy: read in a copy elsewhere; cited: known from what others quote; not-read: only named.",
  ),
);
export type Provenance = v.InferOutput<typeof Provenance>;

/** Returns whether what rests on a text may count as read: at its own place, or in a copy that a second copy confirms. */
export const isRead = ({
  provenance,
  agreesWith,
}: {
  readonly provenance?: Provenance | undefined;
  readonly agreesWith?: string | undefined;
}): boolean => provenance === "official" || (provenance === "copy" && agreesWith !== undefined);
