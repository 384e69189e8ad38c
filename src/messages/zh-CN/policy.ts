import type { POLICY as EN } from "../en/policy.js";

/** Texts of src/policy in Chinese. */
export const POLICY: Readonly<Record<keyof typeof EN, string>> = {};
