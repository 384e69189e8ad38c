/** Texts of src/cli in English. */
export const CLI = {} as const;
