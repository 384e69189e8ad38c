/** Texts of src/lineage in English: how a sentence cites licenses and terms. */
export const LINEAGE = {
  "cited.name": "{name}",
  "cited.dated": "{name} of {day}",
  "cited.section": "{text}, section {clause}",
  "cited.heading": '{text}, "{clause}"',
  "cited.item": "{text}, {clause}",
  "cited.declared": "terms that the card declares",
  "cited.declared-at": "terms at {address}",
} as const;
