/** The register: what is known of other people's texts, and what follows from them for a use. */
export { assess, permissions, STRICTEST, strictest, worstLevel } from "./admissibility.js";
export {
  type AdmissibilityRule,
  type EdgePermissions,
  PERMISSION_VALUES,
  type Permission,
  type PermissionValue,
  type Student,
  type UpstreamUse,
  VERDICT_LEVELS,
  type Verdict,
  type VerdictLevel,
} from "./admissibility-types.js";
export { displayPhrases, startsWithName } from "./duties.js";
export { entriesIn } from "./entries.js";
export { isSameText, type LicenseText, licenseOfText } from "./file-text.js";
export { patternProblem } from "./glob.js";
export { HUB_LICENSES } from "./ids.js";
export type { LicenseReading, StatedLicense } from "./license.js";
export { assessMerge, compareStatements } from "./merge-compatibility.js";
export { bareName } from "./names.js";
export { type OutputAnswer, outputAnswer, outputAnswerOf } from "./output-answer.js";
export {
  createRegister,
  type IndexedRegister,
  indexRegister,
  type Register,
  type RegisterIndex,
} from "./register.js";
export { reviewDue, staleSince } from "./review.js";
export { isApiName, isServed, type ServiceTerms } from "./service-terms.js";
export type { UpstreamMatch } from "./upstream.js";
export { isAttributeVerified } from "./verified.js";
