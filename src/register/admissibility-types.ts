import type { Attribute, License } from "../model/register.js";
import type { Channel, Relation, TEACHER_ROLES } from "../model/vocabulary.js";
import type { LicenseReading } from "./license.js";

/** The model or data set that is published, as far as the rules need to know it. */
export interface Student {
  /** Its declared license; absent when none is stated. */
  license?: LicenseReading;
  name: string;
  owner?: string;
  /** What it descends from by carry edges: license ids (`llama3`) or, less exact, families (`llama`). */
  families: readonly string[];
  /** What the repository shows: license ids, for `display` the phrases found. */
  evidence: {
    agreementCopy: readonly string[];
    notice: readonly string[];
    display: readonly string[];
    useRestrictions: readonly string[];
    attribution: readonly string[];
  };
  generative: "yes" | "no" | "unknown";
}

/** One use of an upstream: the edge, with the text that applies at its other end. */
export interface UpstreamUse {
  id: string;
  owner?: string;
  /** The text on record; undefined when there is none. */
  license: License | undefined;
  /** The statement that this text applies to this upstream was read at its source. */
  linkVerified: boolean;
  relation: Relation;
  channel: Channel;
  /** Licensor and publisher are the same: one's own license does not bind one. */
  sameParty: boolean;
  /** Texts of the models or services whose outputs are in the upstream data set. */
  generatorTerms?: readonly License[];
  role?: (typeof TEACHER_ROLES)[number];
  /** Why the publisher took the upstream down. */
  withdrawn?: string;
}

/** The admissibility rules. */
export type AdmissibilityRule =
  | "R0"
  | "R1"
  | "R2"
  | "R3"
  | "R4"
  | "R5"
  | "R6"
  | "R7"
  | "R8"
  | "R9"
  | "R10"
  | "R11"
  | "R12"
  | "R13"
  | "R14"
  | "R15";

/** Weakest first: note, review (something could not be known), warning, error. */
export const VERDICT_LEVELS = ["note", "review", "warning", "error"] as const;
export type VerdictLevel = (typeof VERDICT_LEVELS)[number];

/** What one rule says about one use. */
export interface Verdict {
  rule: AdmissibilityRule;
  level: VerdictLevel;
  attribute?: Attribute | "duty";
  license?: string;
  clause?: string;
  duty?: string;
  /** The link was verified, and the text read in full or at the cited clause. */
  verified: boolean;
  /** Short English phrase for tests and debugging. */
  detail: string;
}

/** Answers to "may this be done?". `n/a`: the question does not arise on this edge. */
export const PERMISSION_VALUES = [
  "yes",
  "no",
  "conditional",
  "contested",
  "unknown",
  "n/a",
] as const;
export type PermissionValue = (typeof PERMISSION_VALUES)[number];

/** One answer with the clause and the text that decided it. */
export interface Permission {
  value: PermissionValue;
  clause?: string;
  license?: string;
  verified: boolean;
}

/** What lineage puts into the facts of an edge. */
export interface EdgePermissions {
  /** May the derivative be made and published (carry). */
  derivatives: Permission;
  /** May the thing itself be passed on (carry). */
  redistribution: Permission;
  /** May the outputs train this student (output; train and carry where a generator is known). */
  outputs: Permission;
  /** Does the declared license allow more purposes than the upstream. */
  purpose: Permission;
  /** May the declared license stand in place of the upstream's. */
  label: Permission;
  /** Duties that the use brings: `agreement-copy`, `display: Built with Llama` ... */
  owed: readonly string[];
  /** Those of `owed` that the repository should show and does not. */
  unmet: readonly string[];
  /** Copyright and license notices of permissive texts that are not shown: never more than a warning. */
  unmetNotices: readonly string[];
  dutiesVerified: boolean;
}
