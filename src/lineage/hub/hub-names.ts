import type { UpstreamReference } from "../../documents/format.js";
import { isLocal, isRelative, plainName, withoutAddress } from "../../facts/paths.js";
import { type Hub, type HubSpec, isHubId } from "../../model/hub-spec.js";

/** The hosts of each hub, as addresses begin with them. */
const ADDRESSES: readonly (readonly [Hub, RegExp])[] = [
  ["hub", /^(?:(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/|hf:\/\/)/i],
  ["modelscope", /^(?:https?:\/\/)?(?:www\.)?modelscope\.(?:cn|ai)\//i],
];

/**
 * Returns the repositories of hubs that an upstream may be, the likeliest first; none for a path, another address, or a name
 * that no hub can have. One word is an id only where a field holds it: in a sentence it is the name of many things.
 */
export function hubSpecsOf(
  { name, kind, evidence }: Pick<UpstreamReference, "name" | "kind" | "evidence">,
  hubs: readonly Hub[],
): HubSpec[] {
  const plain = plainName(name.trim());
  const [address] = ADDRESSES.filter(([, pattern]) => pattern.test(plain));
  if (address === undefined && (plain.includes("://") || isRelative(plain) || isLocal(plain)))
    return [];
  const path = address === undefined ? plain : plain.replace(address[1], "");
  const folder = /^(datasets|models)\//i.exec(path)?.[1]?.toLowerCase();
  const id = withoutAddress(plain)
    .replace(/^(?:datasets|models)\//i, "")
    .replace(/@.*$/s, "");
  const isWord = !id.includes("/");
  if (isWord && (evidence === "prose" || evidence === "inferred")) return [];
  const kinds: readonly HubSpec["kind"][] =
    folder === "datasets" || kind === "dataset"
      ? ["dataset"]
      : folder === "models" || kind === "model"
        ? ["model"]
        : ["model", "dataset"];
  const asked = address === undefined ? hubs : hubs.filter((hub) => hub === address[0]);
  return asked.flatMap((hub) =>
    isHubId(hub, id) ? kinds.map((kind): HubSpec => ({ hub, kind, id })) : [],
  );
}
