import { glob, literalPrefix } from "../text/glob/index.js";

/** Writes out the `{a,b}` alternatives of a pattern: `x{,-y}` becomes `x` and `x-y`. */
export function expandBraces(pattern: string): string[] {
  if (!pattern.includes("{")) return [pattern];
  const match = /^([^{}]*)\{([^{}]*)\}(.*)$/.exec(pattern);
  if (match === null) return [pattern];
  const [, head = "", body = "", tail = ""] = match;
  const tails = expandBraces(tail);
  return body.split(",").flatMap((choice) => tails.map((ending) => `${head}${choice}${ending}`));
}

const MAX_PATTERN = 300;
const MAX_CHOICES = 100;
/** Each makes a comparison slower by the length of a name. */
const MAX_STARS = 3;

/** Returns why a stranger's pattern cannot be used, if it cannot. */
export function patternProblem(pattern: string): string | undefined {
  if (pattern.length > MAX_PATTERN) return `longer than ${MAX_PATTERN} characters`;
  const choices = [...pattern.matchAll(/\{([^{}]*)\}/g)].map(
    ([, body = ""]) => body.split(",").length,
  );
  if (choices.reduce((product, count) => product * count, 1) > MAX_CHOICES)
    return `more than ${MAX_CHOICES} alternatives`;
  if (/[{}]/.test(pattern.replace(/\{[^{}]*\}/g, "")))
    return "braces stand in pairs, and not within others";
  if (pattern.includes("?")) return "`*`, `{a,b}` and `[abc]` are the wildcards";
  const alternatives = expandBraces(pattern);
  if (alternatives.some((alternative) => alternative.split("*").length > MAX_STARS + 1))
    return `more than ${MAX_STARS} times \`*\``;
  if (
    alternatives.some(
      (alternative) => alternative.trim() === "" || /^[^/]*[*[][^/]*\//.test(alternative),
    )
  )
    return "what stands before the slash is a name, without wildcard";
  const sets = pattern.match(/\[[^\]]*\]?/g) ?? [];
  if (sets.some((set) => !/^\[[a-z0-9._]+(?:-[a-z0-9])?\]$/i.test(set) || !isSet(set)))
    return "a set is letters, digits, `.` or `_`, such as `[13]`";
  return undefined;
}

function isSet(set: string): boolean {
  try {
    return new RegExp(set) instanceof RegExp;
  } catch {
    return false;
  }
}

/** Returns a matcher that compares without case, and is made only when the literal beginning fits. */
export function lazyGlob(pattern: string): (name: string) => boolean {
  const lower = pattern.toLowerCase();
  const prefix = literalPrefix(lower);
  let matches: ((name: string) => boolean) | undefined;
  return (name) => {
    if (!name.startsWith(prefix)) return false;
    if (prefix.length === lower.length) return name === lower;
    matches ??= glob([lower]);
    return matches(name);
  };
}
