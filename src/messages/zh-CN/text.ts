import type { TEXT as EN } from "../en/text.js";

/** Texts of src/text in Chinese. */
export const TEXT: Readonly<Record<keyof typeof EN, string>> = {};
