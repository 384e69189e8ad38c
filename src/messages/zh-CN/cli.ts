import type { CLI as EN } from "../en/cli.js";

/** Texts of src/cli in Chinese. */
export const CLI: Readonly<Record<keyof typeof EN, string>> = {};
