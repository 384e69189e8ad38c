/** Texts of src/node in English. */
export const NODE = {} as const;
