/** Texts of src/lineage in English. */
export const LINEAGE = {} as const;
