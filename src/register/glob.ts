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
  const end = pattern.search(/[*[]/);
  return end < 0 ? pattern : pattern.slice(0, end);
}

/** A matcher that compares without case and is compiled only when the literal beginning fits. */
export function lazyGlob(pattern: string): (name: string) => boolean {
  const lower = pattern.toLowerCase();
  const prefix = literalPrefix(lower);
  let compiled: RegExp | undefined;
  return (name) => {
    if (!name.startsWith(prefix)) return false;
    if (prefix.length === lower.length) return name === lower;
    compiled ??= globPattern(lower);
    return compiled.test(name);
  };
}

/** A matcher for the ids of upstreams, in lower case: `openai/*`, `{meta-llama,unsloth}/Llama-3*`. */
export function upstreamGlob(pattern: string): (name: string) => boolean {
  const globs = expandBraces(pattern).map(lazyGlob);
  return (name) => globs.some((matches) => matches(name));
}

/** The wildcards of the register: sets, and `*` for any characters but a slash, alone between slashes for at least one. */
function globPattern(pattern: string): RegExp {
  const parts = pattern.split(/(\*|\[[^\]]*\])/);
  const source = parts.map((part, i) => {
    if (i % 2 === 0) return part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&");
    if (part !== "*") return part;
    const begins = i === 1 ? /^$|\/$/ : /\/$/;
    const ends = i === parts.length - 2 ? /^$|^\// : /^\//;
    const alone = begins.test(parts[i - 1] ?? "") && ends.test(parts[i + 1] ?? "");
    return alone ? "(?=.)[^/]*" : "[^/]*";
  });
  return new RegExp(`^${source.join("")}$`);
}
