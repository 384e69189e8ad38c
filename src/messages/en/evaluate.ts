/** Texts of src/evaluate in English. */
export const EVALUATE = {} as const;
