import type { REPORT as EN } from "../en/report.js";

/** Texts of src/report in Chinese. */
export const REPORT: Readonly<Record<keyof typeof EN, string>> = {};
