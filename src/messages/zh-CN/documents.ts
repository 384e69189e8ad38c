import type { DOCUMENTS as EN } from "../en/documents.js";

/** Texts of src/documents in Chinese. */
export const DOCUMENTS: Readonly<Record<keyof typeof EN, string>> = {};
