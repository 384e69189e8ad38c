import type { FORMATS as EN } from "../en/formats.js";

/** Texts of src/formats in Chinese. */
export const FORMATS: Readonly<Record<keyof typeof EN, string>> = {};
