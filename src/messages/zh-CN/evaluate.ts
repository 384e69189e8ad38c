import type { EVALUATE as EN } from "../en/evaluate.js";

/** Texts of src/evaluate in Chinese. */
export const EVALUATE: Readonly<Record<keyof typeof EN, string>> = {};
