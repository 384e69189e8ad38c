/** Texts of src/action in English. */
export const ACTION = {} as const;
