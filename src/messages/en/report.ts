/** Texts of src/report in English. */
export const REPORT = {} as const;
