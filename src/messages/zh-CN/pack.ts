import type { PACK as EN } from "../en/pack.js";

/** Texts of src/pack in Chinese. */
export const PACK: Readonly<Record<keyof typeof EN, string>> = {};
