import { SEVERITIES, type Severity } from "../../model/vocabulary.js";

/** Least severity that makes a run fail. */
export const FAIL_ON = [...SEVERITIES, "never"] as const;
export type FailOn = (typeof FAIL_ON)[number];

export const reaches = (severity: Severity, failOn: FailOn): boolean =>
  failOn !== "never" && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
