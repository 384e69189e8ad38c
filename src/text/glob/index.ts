/**
 * The one matcher of names: files of a configuration, ids of upstreams, waivers. Patterns and names may both be a
 * stranger's, so a comparison follows all readings of a pattern at once and never goes back. Its time is at most the
 * length of the patterns times that of the name, and for names that are alike the length of the name.
 * docs/configuration.md says what the signs mean.
 */

import { type Message, message } from "../../messages/index.js";
import { machine } from "./machine.js";
import { type GlobPart, literal, parse } from "./parse.js";

/** No real pattern is longer, and no real list holds more. */
const MAX_PATTERN = 300;
const MAX_TOGETHER = 16 * 1024;
/** No path or id is longer. What is fits nothing: it is neither left out nor excused. */
const MAX_NAME = 4096;

export interface GlobOptions {
  /** Upper and lower case are one. */
  readonly ignoreCase?: boolean;
  /** `!` before a pattern turns it around. */
  readonly negation?: boolean;
}

export type Matcher = (name: string) => boolean;

/** Returns a matcher for names that fit one of some patterns; it is prepared when the first name is asked for. */
export function glob(patterns: readonly string[], options: GlobOptions = {}): Matcher {
  const { ignoreCase = false, negation = false } = options;
  const fitting: string[] = [];
  const unfitting: string[] = [];
  for (const pattern of patterns) {
    const marks = negation ? (/^!{1,300}(?!\()/.exec(pattern)?.[0].length ?? 0) : 0;
    const body = pattern.slice(marks).replace(/^(?:\.\/)+/, "");
    (marks % 2 === 0 ? fitting : unfitting).push(ignoreCase ? body.toLowerCase() : body);
  }
  const alternatives = [any(fitting), ...unfitting.map((pattern) => not(any([pattern])))];
  return (name) => {
    if (name === "" || name.length > MAX_NAME) return false;
    const text = ignoreCase ? name.toLowerCase() : name;
    return alternatives.some((matches) => matches(text));
  };
}

/** Returns a matcher for which `*` stands for any text and everything else for itself: ids hold brackets. */
export function wildcard(pattern: string): Matcher {
  if (!pattern.includes("*")) return (name) => name === pattern;
  if (pattern.length > MAX_NAME / 4) return () => false;
  const parts = pattern
    .split(/(\*)/)
    .flatMap((part): GlobPart[] =>
      part === "*" ? [{ kind: "many", takes: () => true }] : literal(part),
    );
  const matches = machine([parts]);
  return (name) => name.length <= MAX_NAME && matches(name);
}

/** Reports why a pattern of a configuration cannot be used, if it cannot. */
export function globProblem(pattern: string): Message | undefined {
  if (pattern.length > MAX_PATTERN) return message("glob.too-long", { limit: MAX_PATTERN });
  if (/(?<!\\)[@?*+!]\(/.test(pattern)) return message("glob.extended", { braces: "{a,b}" });
  if (/\{[^{},]{0,300}\.\.[^{},]{0,300}\}/.test(pattern))
    return message("glob.range", { braces: "{a,b}", range: "{1..9}" });
  return undefined;
}

/** Reports why a list of patterns cannot be used, if it cannot. */
export const globsProblem = (patterns: readonly string[]): Message | undefined =>
  patterns.reduce((sum, { length }) => sum + length, 0) > MAX_TOGETHER
    ? message("glob.too-long-together", { limit: MAX_TOGETHER })
    : undefined;

/** Returns the part of a pattern before its first wildcard. */
export function literalPrefix(pattern: string): string {
  const end = pattern.search(/[*?[{\\]/);
  return end < 0 ? pattern : pattern.slice(0, end);
}

const not =
  (matches: Matcher): Matcher =>
  (name) =>
    !matches(name);

function any(patterns: readonly string[]): Matcher {
  const names = new Set(patterns.filter((pattern) => literalPrefix(pattern) === pattern));
  const wild = patterns.filter((pattern) => !names.has(pattern));
  let matches: Matcher | undefined;
  return (name) => {
    if (names.has(name)) return true;
    // A wildcard stands for no empty name between two slashes.
    if (wild.length === 0 || /^\/|\/\/|\/$/.test(name)) return false;
    matches ??= machine(wild.map(parse));
    return matches(name);
  };
}
