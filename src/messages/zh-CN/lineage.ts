import type { LINEAGE as EN } from "../en/lineage.js";

/** Texts of src/lineage in Chinese. */
export const LINEAGE: Readonly<Record<keyof typeof EN, string>> = {};
