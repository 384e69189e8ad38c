import type { LineageOptions } from "../lineage/build.js";
import type { DocumentRequest } from "../model/config.js";
import type { RunSource } from "../model/overview.js";
import type { BaselinePolicy } from "../policy/exceptions/baseline.js";
import type { WaiverPolicy } from "../policy/exceptions/waivers.js";
import type { FloorViolation } from "../policy/floor/floor.js";
import type { Config } from "../policy/settings/config.js";
import type { Register } from "../register/index.js";
import type { UpstreamLookUp } from "./hub/look-up.js";
import type { RulesToApply } from "./judge.js";
import type { Change } from "./review/change.js";
import type { Share } from "./shard.js";
import type { ReadAhead, ReadingStore } from "./stored/outcome.js";

/** What a run needs beside the repository itself. */
export interface CheckOptions extends RulesToApply {
  readonly register: Register;
  readonly registerDigest: string;
  readonly waivers?: WaiverPolicy;
  /** The revision that is checked, and the CI run that checks it. */
  readonly source?: RunSource | undefined;
  /** Name of the repository: of a model or data set whose card lies at its root and gives no name. */
  readonly repository?: string | undefined;
  /** Findings that are known, and whether the run writes a new list of them. */
  readonly baseline?: BaselinePolicy | undefined;
  /** Where a floor is in force: attempts to weaken it, on a day. */
  readonly weakened?: ((date: string) => readonly FloorViolation[]) | undefined;
  /** What the configuration declares of the deployment of everything that is judged. */
  readonly deployment?: LineageOptions["deployment"] | undefined;
  /** Returns what the configuration says of a file under `documents`. */
  readonly requests?: ((file: string) => DocumentRequest | undefined) | undefined;
  /** Grounds that the configuration records for the use of upstreams. */
  readonly authorizations?: LineageOptions["authorizations"] | undefined;
  /** Looks up upstreams that neither the repository nor the register knows; without it they stay unknown. */
  readonly upstreams?: UpstreamLookUp | undefined;
  /** Those of them whose end the run reports to their owners. */
  readonly grounds?: Config["authorizations"] | undefined;
  /** The change under review, if there is one. */
  readonly change?: Change;
  /**
   * A review: the policy that judges is the base's, so that its places are not those of the files of the change. Where that
   * is not known, no comment in a document counts.
   */
  readonly policyAtBase?: boolean;
  /** A review that leaves out what the change cannot concern: of a waiver without a finding it knows nothing. */
  readonly partial?: boolean;
  /** A review reads all documents, also those that the change cannot concern. */
  readonly everything?: boolean;
  /** False: `facts` of the result is not needed, and what it would be made of is let go. */
  readonly keepFacts?: boolean;
  /** What earlier runs read. */
  readonly store?: ReadingStore | undefined;
  /** Reads the files of the host ahead: only for a host that shows the files of the disk as they are. */
  readonly ahead?: ReadAhead | undefined;
  /** Every document under the whole policy: only then is a waiver without a finding worth a diagnostic. */
  readonly wholeRepository?: boolean;
  /** Judge only this share of the subjects; the reports of all shares make the one of the run (`merge`). */
  readonly shard?: Share | undefined;
}

/** Returns the options of a run over the base of a change: the same policy, and no change; its files are not those of the disk. */
export function withoutChange(options: CheckOptions): CheckOptions {
  const { change: _, policyAtBase: __, ahead: ___, progress: ____, ...others } = options;
  return others;
}
