/** Texts of src/pack in English. */
export const PACK = {} as const;
