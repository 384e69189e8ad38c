import type { UpstreamReference } from "../../documents/format.js";
import { strongest } from "../../facts/draft.js";
import { isLocal, isRelative } from "../../facts/paths.js";
import { cardOf, type UpstreamResolution } from "./resolve.js";

/**
 * Tells what says which version of an upstream was used. Its terms depend on that: Llama 2 and Llama 3.1 stand under two
 * texts. Silent where only sentences name it, because sentences shorten.
 */
export function pinnedBy(
  use: UpstreamReference,
  resolution: UpstreamResolution,
): "revision" | "name" | "no" | undefined {
  if (
    ["edge.revision", "edge.hash"].some((fact) => strongest(use.statements.get(fact)) !== undefined)
  )
    return "revision";
  if (use.evidence === "prose" || use.evidence === "inferred" || resolution.guessed)
    return undefined;
  // One entry of the register has one license; an id of a hub has one page that says it.
  const isOnRecord =
    cardOf(resolution) !== undefined ||
    (resolution.where === "register" && resolution.match.upstream.license !== null);
  return isOnRecord || isOneThing(use.name) ? "name" : "no";
}

const ID = /^[\w.-]{1,96}\/[\w.-]{1,96}$/;
/** Numbers that tell a size and not a version: 7b, 8x7B, 1.5B, 350m, 4bit, q4. */
const SIZE = /(?<![a-z0-9.])(?:\d+x)?\d+(?:\.\d+)?[bmkt](?![a-z0-9])|\d+-?bits?\b|\bq\d\b/gi;

/** What is longer is the name of nothing. */
const LONGEST = 300;

function isOneThing(name: string): boolean {
  if (/(?:^|[-_: ])latest$/i.test(name)) return false;
  if (/^https?:/i.test(name)) return true;
  if (isRelative(name) || isLocal(name)) return false;
  return ID.test(name) || (name.length <= LONGEST && /\d/.test(name.replace(SIZE, "")));
}
