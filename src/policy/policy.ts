import type { DocumentRequest } from "../model/config.js";
import type { Pack, RuleFile } from "../model/rule.js";
import type { Level } from "../model/vocabulary.js";
import type { WaiverPolicy } from "./exceptions/waivers.js";
import type { FloorInForce, FloorViolation } from "./floor/floor.js";
import type { FetchPack } from "./packs/load.js";
import type { Config } from "./settings/config.js";
import type { SettingLayer } from "./settings/layers.js";
import type { PathSettings, SeveritySettings } from "./settings/severity.js";

/** Everything that a run judges by. */
export interface Policy extends SeveritySettings {
  readonly packs: readonly Pack[];
  readonly level: Level;
  readonly waivers: WaiverPolicy;
  readonly deployment: Config["deployment"];
  readonly authorizations: Config["authorizations"];
  /** Those of them that the configuration itself records, and answers for. */
  readonly grounds: Config["authorizations"];
  /** What of the configuration may be left out of a run. */
  readonly scope: {
    readonly include?: readonly string[];
    readonly exclude?: readonly string[];
    /** Files that are looked at wherever they lie. */
    readonly documents?: readonly string[];
  };
  /** Returns what the configuration says of a file under `documents`. */
  readonly requests: (file: string) => DocumentRequest | undefined;
  readonly byPath: readonly PathSettings[];
  readonly floors: readonly FloorInForce[];
  /** The rule for each document, of the rules that have other parameters in some. */
  readonly variants: ReadonlyMap<string, (file: string) => RuleFile>;
  /** Where a floor is in force: attempts to weaken it, on a day. */
  readonly weakened: ((date: string) => readonly FloorViolation[]) | undefined;
  /** Who said what, for those who explain it. */
  readonly layers: readonly SettingLayer[];
}

export interface PolicyFlags {
  readonly packs?: readonly string[];
  readonly level?: Level;
  readonly noWaivers?: boolean;
  /** Brings the packs that flags name; without it `fetch` does. */
  readonly fetch?: FetchPack;
}
