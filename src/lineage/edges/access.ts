import type { UpstreamReference } from "../../documents/format.js";
import { strongest } from "../../facts/draft.js";
import { hostAt, hostedName, hostMentionIn, type ModelHost } from "../../facts/model-hosts.js";
import type { Fact } from "../../model/fact.js";
import type { Location } from "../../model/location.js";
import type { AccessPath, Evidence } from "../../model/vocabulary.js";
import { isApiName } from "../../register/index.js";

/** How an upstream was reached, and what shows it. */
export interface AccessReading {
  readonly path: AccessPath;
  /** False where only the name shows it. */
  readonly isStated: boolean;
  readonly evidence: Evidence;
  readonly at: Location;
  /** Who hosted it, where that is somebody else and has a name. */
  readonly host?: string;
}

/** Who offers a model: everybody who has its weights, only its provider, or both. */
export type ModelOffer = "weights" | "service" | "both";

/** Ways that the declaration names, and what each means for the choice of a text. */
const PATHS: ReadonlyMap<unknown, AccessPath> = new Map([
  ["weights", "weights"],
  ["internal", "weights"],
  ["api", "api"],
  ["product-ui", "product-ui"],
  ["cloud-marketplace", "third-party-host"],
  ["third-party-host", "third-party-host"],
]);

/**
 * Returns how an upstream was reached: by what its entry declares or the card's text says, else by its name. `owners` are the
 * accounts of its provider on the Hub.
 */
export function accessOf(
  use: UpstreamReference,
  owners: readonly string[],
  offer: ModelOffer,
): AccessReading {
  const host = hostOf(use, owners);
  const declared = strongest(use.statements.get("edge.access"));
  const path = PATHS.get(declared?.value);
  if (declared && path !== undefined)
    return host && path === "api"
      ? { path: "third-party-host", isStated: true, host: host.name, ...placeOf(declared) }
      : { path, isStated: true, ...placeOf(declared), ...(host ? { host: host.name } : {}) };
  const place = { at: use.at, evidence: use.evidence };
  if (host) return { path: "third-party-host", isStated: true, host: host.name, ...place };
  const hostname = strongest(use.statements.get("edge.host"));
  const served = INTERFACES.find(([, test]) => test.test(String(hostname?.value ?? "")));
  if (hostname && served) return { path: served[0], isStated: true, ...placeOf(hostname) };
  const basis = strongest(use.statements.get("edge.authorization.basis"));
  if (basis?.value === "license" && offer !== "service")
    return { path: "weights", isStated: true, ...placeOf(basis) };
  if (offer === "service") return { path: "unknown", isStated: false, ...place };
  const byName: AccessPath = offer === "both" && isApiName(use.name) ? "api" : "unknown";
  return { path: byName, isStated: false, at: use.at, evidence: "inferred" };
}

/** How the interfaces of providers are called: `api.deepseek.com`, `chat.qwen.ai`. */
const INTERFACES: readonly (readonly [path: AccessPath, hostname: RegExp])[] = [
  ["api", /^api\./],
  ["product-ui", /^chat\./],
];

const placeOf = ({ at, evidence }: Fact) => ({ at, evidence });

/** Returns who else than the provider hosted an upstream, by its entry or by the name that a router gives it. */
function hostOf(use: UpstreamReference, owners: readonly string[]): ModelHost | undefined {
  const text = (name: "edge.provider" | "edge.host") => {
    const value = strongest(use.statements.get(name))?.value;
    return typeof value === "string" ? value : "";
  };
  const host =
    hostMentionIn(text("edge.provider")) ?? hostAt(text("edge.host")) ?? hostedName(use.name)?.host;
  const isOwn = host?.owners.some((owner) =>
    owners.some((other) => other.toLowerCase() === owner.toLowerCase()),
  );
  return isOwn ? undefined : host;
}
