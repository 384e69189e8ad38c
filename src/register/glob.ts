import picomatch from "picomatch/posix.js";

/** Writes out the `{a,b}` alternatives of a pattern: `x{,-y}` becomes `x` and `x-y`. */
export function expandBraces(pattern: string): string[] {
  if (!pattern.includes("{")) return [pattern];
  const match = /^([^{}]*)\{([^{}]*)\}(.*)$/.exec(pattern);
  if (match === null) return [pattern];
  const [, head = "", body = "", tail = ""] = match;
  const tails = expandBraces(tail);
  return body.split(",").flatMap((choice) => tails.map((rest) => `${head}${choice}${rest}`));
}

/** The part of a pattern before its first wildcard. */
export function literalPrefix(pattern: string): string {
  const end = pattern.search(/[*?[]/);
  return end < 0 ? pattern : pattern.slice(0, end);
}

/** A matcher that compares without case and is compiled only when the literal beginning fits. */
export function lazyGlob(pattern: string): (name: string) => boolean {
  const lower = pattern.toLowerCase();
  const prefix = literalPrefix(lower);
  let compiled: ((name: string) => boolean) | undefined;
  return (name) => {
    if (!name.startsWith(prefix)) return false;
    if (prefix.length === lower.length) return name === lower;
    compiled ??= picomatch(lower, { dot: true, nonegate: true, noextglob: true });
    return compiled(name);
  };
}
