/** Texts of src/documents in English. */
export const DOCUMENTS = {} as const;
