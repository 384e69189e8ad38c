import type { ACTION as EN } from "../en/action.js";

/** Texts of src/action in Chinese. */
export const ACTION: Readonly<Record<keyof typeof EN, string>> = {};
