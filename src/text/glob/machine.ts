import { type GlobPart, SLASH, type Takes } from "./parse.js";

/** Places and steps that are remembered for one list of patterns. */
const MAX_MEMORY = 4_000_000;

/** A place in the patterns: what it takes to go on, and the places that it leads to. */
interface GlobState {
  readonly id: number;
  readonly takes?: Takes;
  readonly successors: GlobState[];
  readonly where: PatternPosition;
  /** It leads back to itself. */
  readonly loop?: true;
}

/** Which part of which pattern a place belongs to. */
interface PatternPosition {
  readonly pattern: number;
  readonly part: number;
  /** The name between two slashes that the part is in; numbered over all patterns. */
  readonly name: number;
}

/** All places that a name may have reached, and where each character led from there. */
interface Reached {
  readonly places: readonly GlobState[];
  readonly isEnd: boolean;
  readonly on: Map<number, Reached>;
}

/**
 * Returns a matcher for names that fit one of some patterns. All are followed at once, and what a character led to is
 * remembered.
 */
export function machine(patterns: readonly (readonly GlobPart[])[]): (name: string) => boolean {
  const { starts, end, count } = placesOf(patterns);
  const seen = new Uint32Array(count);
  let round = 0;
  let memory = 0;
  let reached = new Map<string, Reached>();
  /** Returns some places and all that follow from them without a character. */
  const closure = (places: readonly GlobState[]): Reached => {
    round++;
    const open: GlobState[] = [];
    const waiting = [...places];
    for (
      let reachedState = waiting.pop();
      reachedState !== undefined;
      reachedState = waiting.pop()
    ) {
      if (seen[reachedState.id] === round) continue;
      seen[reachedState.id] = round;
      if (reachedState.takes || reachedState === end) open.push(reachedState);
      else waiting.push(...reachedState.successors);
    }
    const needed = furthest(open);
    const key = needed
      .map(({ id }) => id)
      .sort((a, b) => a - b)
      .join();
    const before = reached.get(key);
    if (before) return before;
    const state = { places: needed, isEnd: needed.includes(end), on: new Map() };
    memory += needed.length;
    reached.set(key, state);
    return state;
  };
  let first = closure(starts);
  const step = (state: Reached, code: number): Reached => {
    if (memory > MAX_MEMORY) {
      memory = 0;
      reached = new Map();
      first = closure(starts);
    }
    const next = closure(
      state.places.flatMap(({ takes, successors }) => (takes?.(code) ? successors : [])),
    );
    state.on.set(code, next);
    memory++;
    return next;
  };
  return (name) => {
    let state = first;
    for (let offset = 0; offset < name.length && state.places.length > 0; ) {
      const code = name.codePointAt(offset) ?? 0;
      offset += code > 0xffff ? 2 : 1;
      state = state.on.get(code) ?? step(state, code);
    }
    return state.isEnd;
  };
}

/**
 * Leaves out what a later star makes idle: whatever an earlier part of the pattern may still take on its way to the
 * star, the star takes too. One that stops at a slash does so for its own name only.
 */
function furthest(places: readonly GlobState[]): readonly GlobState[] {
  const inPattern = new Map<number, number>();
  const inName = new Map<number, number>();
  for (const { loop, takes, where } of places) {
    if (!loop) continue;
    const [last, key] = takes?.(SLASH) ? [inPattern, where.pattern] : [inName, where.name];
    last.set(key, Math.max(last.get(key) ?? 0, where.part));
  }
  if (inPattern.size + inName.size === 0) return places;
  return places.filter(
    ({ where: { pattern, part, name } }) =>
      part >= (inPattern.get(pattern) ?? 0) && part >= (inName.get(name) ?? 0),
  );
}

function placesOf(patterns: readonly (readonly GlobPart[])[]) {
  let count = 0;
  let names = 0;
  const newPlace = (where: PatternPosition, successors: GlobState[], takes?: Takes): GlobState => ({
    id: count++,
    where,
    successors,
    ...(takes && { takes }),
  });
  const end = newPlace({ pattern: -1, part: 0, name: -1 }, []);
  /** Builds from the end. Within a choice no star stands for what comes before the choice. */
  const lead = (
    parts: readonly GlobPart[],
    next: GlobState,
    whereOf: (part: number) => PatternPosition,
    spine: boolean,
  ) =>
    parts.reduceRight((after, part, i) => {
      const where = whereOf(i);
      if (part.kind === "one") return newPlace(where, [after], part.takes);
      if (part.kind === "choice")
        return newPlace(
          where,
          part.parts.map((alternative): GlobState => lead(alternative, after, () => where, false)),
        );
      // Nothing, or around and around.
      const around = newPlace(where, [after]);
      const loop = (back: GlobState, takes: Takes): GlobState => ({
        ...newPlace(where, [back], takes),
        ...(spine && { loop: true }),
      });
      if (part.kind === "many") around.successors.push(loop(around, part.takes));
      else {
        const inner = newPlace(where, []);
        inner.successors.push(
          loop(inner, () => true),
          newPlace(where, [after], (code) => code === SLASH),
        );
        around.successors.push(inner);
      }
      return around;
    }, next);
  const starts = patterns.map((parts, pattern) => {
    // What may take a slash stands between two names.
    const name = parts.map((part) => {
      if (!holdsSlash(part)) return names;
      names += 2;
      return names - 1;
    });
    names++;
    return lead(parts, end, (part) => ({ pattern, part, name: name[part] ?? -1 }), true);
  });
  return { starts, end, count };
}

const holdsSlash = (part: GlobPart): boolean =>
  part.kind === "folders" ||
  (part.kind === "choice" ? part.parts.some((parts) => parts.some(holdsSlash)) : part.takes(SLASH));
