import type { Policy } from "../policy.js";
import type { PackLayer } from "../settings/pack-layer.js";
import {
  excludable,
  type FloorInForce,
  type FloorViolation,
  higher,
  longestDays,
  neverSuppressed,
} from "./floor.js";
import { type Attempted, attempts } from "./weakened.js";

/** A policy as it was stated, before its floors count. */
interface StatedPolicy
  extends Omit<Attempted, "level" | "declared">,
    Pick<Policy, "level" | "scope" | "waivers" | "deployment" | "authorizations" | "grounds"> {
  readonly own: readonly PackLayer[];
  readonly floors: readonly FloorInForce[];
  /** Packs of the configuration that bear the name of another one. */
  readonly strangers: readonly FloorViolation[];
}

/** Returns what of a policy is not as it was stated, because of its floors. */
export function underFloors(
  stated: StatedPolicy,
): Pick<
  Policy,
  | "level"
  | "scope"
  | "waivers"
  | "deployment"
  | "authorizations"
  | "grounds"
  | "floors"
  | "weakened"
> {
  const { floors, config, packs, layers, own: packSettings, strangers } = stated;
  const level = floors.reduce((least, { floor }) => higher(least, floor.level), stated.level);
  const allowed = excludable(floors);
  const most = longestDays(floors);
  const closed = floors.some(({ floor }) => floor.authorizations);
  const declared = floors.some(({ floor }) => floor.deployment)
    ? packSettings.flatMap((layer) => [...layer.deployment])
    : [];
  return {
    level,
    floors,
    scope:
      allowed === undefined
        ? stated.scope
        : {
            ...(stated.scope.documents ? { documents: stated.scope.documents } : {}),
            exclude: (stated.scope.exclude ?? []).filter(allowed),
          },
    waivers: {
      ...stated.waivers,
      never: neverSuppressed(floors),
      ...(most === undefined ? {} : { longestDays: most }),
    },
    deployment:
      declared.length === 0
        ? stated.deployment
        : new Map([...(stated.deployment ?? []), ...declared]),
    authorizations: closed
      ? packSettings.flatMap(({ authorizations }) => authorizations).reverse()
      : stated.authorizations,
    // What is not in force has no end to report.
    grounds: closed ? [] : stated.grounds,
    weakened: (date) => [
      ...attempts({ floors, packs, layers, config, level, declared: new Map(declared) }, date),
      ...strangers,
    ],
  };
}
