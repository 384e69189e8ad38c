import type { NODE as EN } from "../en/node.js";

/** Texts of src/node in Chinese. */
export const NODE: Readonly<Record<keyof typeof EN, string>> = {};
