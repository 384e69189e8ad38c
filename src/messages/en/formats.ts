/** Texts of src/formats in English. */
export const FORMATS = {} as const;
