/** Texts of src/text in English. */
export const TEXT = {} as const;
