import { message } from "../../messages/index.js";
import { LIMITS } from "../../text/limits.js";
import { type Card, leaveOut } from "../card/card.js";
import type { UpstreamReference } from "../format.js";
import type { Cursor } from "./cursor.js";

/**
 * What one document may cost beside its length. Every rule asks each model, data set and upstream, and a manifest of a few
 * megabytes can name a hundred thousand: what is too many is not read, and the document says so.
 */

const TOO_MANY_UPSTREAMS = message("manifest.too-many-upstreams", { limit: LIMITS.upstreams });
const TOO_MANY_SUBJECTS = message("manifest.too-many-subjects", { limit: LIMITS.subjects });
const TOO_MANY_REFERENCES = message("manifest.too-many-references", { limit: LIMITS.steps });

const upstreams = new WeakMap<Card, number>();

/** Returns the uses that a document may still declare. */
export function limitUses(card: Card, uses: readonly UpstreamReference[]): UpstreamReference[] {
  const remaining = upstreams.get(card) ?? LIMITS.upstreams;
  upstreams.set(card, Math.max(0, remaining - uses.length));
  const next = uses[remaining];
  if (next) leaveOut(card, TOO_MANY_UPSTREAMS, next.at);
  return uses.slice(0, remaining);
}

/** Returns the parts of which a document may make subjects; what it is about stays among them. */
export function limitSubjects<Part>(
  card: Card,
  parts: readonly Part[],
  placeOf: (part: Part) => Cursor,
  isMain: (part: Part) => boolean,
): readonly Part[] {
  const next = parts[LIMITS.subjects];
  if (next === undefined) return parts;
  leaveOut(card, TOO_MANY_SUBJECTS, placeOf(next).at);
  const inOrder = new Set([...parts.filter(isMain), ...parts]);
  const included = new Set([...inOrder].slice(0, LIMITS.subjects));
  return parts.filter((part) => included.has(part));
}

/** Counts steps that parts take together where thousands may share what each of them leads to. */
export class Steps {
  readonly #card: Card;
  #remaining: number = LIMITS.steps;

  constructor(card: Card) {
    this.#card = card;
  }

  /** True if so many more steps may be taken; `start` is where they begin. */
  take(count: number, start: Cursor): boolean {
    this.#remaining -= count;
    if (this.#remaining >= 0) return true;
    leaveOut(this.#card, TOO_MANY_REFERENCES, start.at);
    return false;
  }
}
