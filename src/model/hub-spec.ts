/** Hubs that hold the cards of models and data sets, by the words of `resolve` in the configuration. */
export const HUBS = ["hub", "modelscope"] as const;
export type Hub = (typeof HUBS)[number];

/** A repository of a hub: `hub` stands for the Hugging Face Hub. */
export interface HubSpec {
  readonly hub: Hub;
  readonly kind: "model" | "dataset";
  /** `owner/name`; the oldest repositories of the Hugging Face Hub have a name alone. */
  readonly id: string;
}

/** A commit of a repository of a hub. */
export const HUB_COMMIT = /^[0-9a-f]{40}$/;

/** All models and data sets of an owner. */
export interface HubOwnerSpec {
  readonly hub: Hub;
  readonly owner: string;
}

/** What a command can be pointed at on a hub: a repository, or all of an owner. */
export type HubTarget = HubSpec | HubOwnerSpec;

const PREFIXES = { hub: "hf:", modelscope: "modelscope:" } as const;

/** One part of an id. Source: https://huggingface.co/docs/huggingface_hub/package_reference/utilities (validate_repo_id) */
const PART = /^(?!.*(?:--|\.\.))[\p{L}\p{N}_](?:[\p{L}\p{N}._-]{0,94}[\p{L}\p{N}_])?$/u;

/** First steps of addresses on the Hugging Face Hub that are not owners: `datasets/x` would be another repository. */
const ROUTE = /^(?:api|buckets|datasets|kernels|models|spaces)$/i;

/** True if a text is written as something on a hub: `hf:org/model`, `modelscope:org/model`. */
export const isHubSpec = (text: string): boolean => /^(?:hf|modelscope):/i.test(text);

/** True if an id can be that of a repository of a hub, and so is safe in an address. */
export function isHubId(hub: Hub, id: string): boolean {
  const parts = id.split("/");
  const most = 2;
  const least = hub === "hub" ? 1 : most;
  return (
    parts.length >= least &&
    parts.length <= most &&
    id.length <= 192 &&
    !/\.git$/i.test(id) &&
    !(hub === "hub" && ROUTE.test(parts[0] ?? "")) &&
    parts.every((part) => PART.test(part) && (hub === "modelscope" || /^[\w.-]+$/.test(part)))
  );
}

/**
 * Reads `hf:org/model`, `hf:datasets/org/name`, `modelscope:org/model` and, for all of an owner, `hf:org`. Returns undefined for
 * everything else.
 */
export function parseHubSpec(text: string): HubTarget | undefined {
  const hub = HUBS.find((name) => text.toLowerCase().startsWith(PREFIXES[name]));
  if (hub === undefined) return undefined;
  const path = text.slice(PREFIXES[hub].length);
  const [, folder, rest = ""] = /^(?:(models|datasets)\/)?(.*)$/s.exec(path) ?? [];
  if (folder === undefined && !rest.includes("/"))
    return isHubId("hub", rest) ? { hub, owner: rest } : undefined;
  const kind = folder === "datasets" ? "dataset" : "model";
  return isHubId(hub, rest) ? { hub, kind, id: rest } : undefined;
}

/** Returns the canonical notation of a repository: the key of the lock, and a target of `check`. */
export const hubSpecText = ({ hub, kind, id }: HubSpec): string =>
  // A bare name of a model would read as an owner.
  `${PREFIXES[hub]}${kind === "dataset" ? "datasets/" : id.includes("/") ? "" : "models/"}${id}`;

/** Returns the canonical notation of a target. */
export const hubTargetText = (target: HubTarget): string =>
  "owner" in target ? `${PREFIXES[target.hub]}${target.owner}` : hubSpecText(target);
