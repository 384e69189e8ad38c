import type { Fact } from "../../model/fact.js";
import { CHANNEL_OF } from "../../model/vocabulary.js";
import type { Register } from "../../register/index.js";
import type { LinkedSubject } from "../subjects/linked-subject.js";

/** A base as far as two names of it can be told apart with certainty. */
export interface NamedBase {
  /** The owner of its root, in lower case. */
  readonly publisher: string;
  /** How large it is by its name, in lower case; undefined where only a sentence names it. */
  readonly size: string | undefined;
}

/** Returns the base that the fields of each document and its text name, where each names one: neither is one of several parts or parents. */
export function singleBases(member: LinkedSubject): readonly Fact[] {
  const bases = member.declaredUses.filter(
    ({ relation, kind }) =>
      CHANNEL_OF[relation] === "carry" && relation !== "component" && kind !== "dataset",
  );
  if (bases.length < 2) return [];
  const places = bases.map(({ at: location, evidence }) =>
    [location.file, evidence === "prose"].join("\0"),
  );
  if (new Set(places).size < places.length) return [];
  return bases.map(({ name, at: location, evidence }) => ({
    state: "declared",
    value: name,
    at: location,
    evidence,
  }));
}

/**
 * Returns the base that a name stands for, where the register knows it and its name tells its size. A fine-tune may be
 * named beside what it was made from, so only what the register knows without a root counts; a copy counts as its root.
 */
export function namedBase(
  { value, evidence }: Fact,
  _member: LinkedSubject,
  register: Register,
): NamedBase | undefined {
  const name = String(value);
  const isProse = evidence === "prose" || evidence === "inferred";
  const size = (/(?:\d{1,2}x)?\d{1,4}(?:\.\d{1,2})?b\b/i.exec(name) ??
    (isProse ? null : SIZE_WORD.exec(name)))?.[0];
  if (size === undefined || MADE_OF_ANOTHER.test(name)) return undefined;
  const match =
    register.findUpstream(name, "model") ?? register.findUpstream(`${name}-gguf`, "model");
  const id = match?.root ?? match?.id ?? "";
  if (match === undefined || match.upstream.root !== undefined || match.upstream.kind !== "model")
    return undefined;
  const [owner = "", model] = id.split("/");
  if (model === undefined) return undefined;
  return { publisher: owner.toLowerCase(), size: isProse ? undefined : size.toLowerCase() };
}

/** Says in a name that the model was made from one of another publisher: DeepSeek-R1-Distill-Qwen-7B. */
const MADE_OF_ANOTHER = /distil|tuned|merged?\b|abliterated/i;

/** The words by which publishers of smaller models tell their sizes apart. */
const SIZE_WORD = /\b(?:tiny|mini|small|base|medium|large|xl|xxl)\b/i;

/** False for the models of two publishers, and for two sizes of one publisher. */
export const mayBeSameBase = (first: NamedBase, second: NamedBase): boolean =>
  first.publisher === second.publisher &&
  (first.size === undefined || second.size === undefined || first.size === second.size);
