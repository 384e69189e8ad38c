/** Texts of src/policy in English. */
export const POLICY = {} as const;
