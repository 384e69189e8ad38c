/** Writes out the `{a,b}` alternatives of a pattern: `x{,-y}` becomes `x` and `x-y`. */
export function expandBraces(pattern: string): string[] {
  if (!pattern.includes("{")) return [pattern];
  const match = /^([^{}]*)\{([^{}]*)\}(.*)$/.exec(pattern);
  if (match === null) return [pattern];
  const [, head = "", body = "", tail = ""] = match;
  const tails = expandBraces(tail);
  return body.split(",").flatMap((choice) => tails.map((rest) => `${head}${choice}${rest}`));
}

const MAX_PATTERN = 300;
const MAX_CHOICES = 100;
/** Each makes a comparison slower by the length of a name. */
const MAX_STARS = 3;

/** Why a stranger's pattern cannot be used, if it cannot. */
export function patternProblem(pattern: string): string | undefined {
  if (pattern.length > MAX_PATTERN) return `longer than ${MAX_PATTERN} characters`;
  const choices = [...pattern.matchAll(/\{([^{}]*)\}/g)].map(
    ([, body = ""]) => body.split(",").length,
  );
  if (choices.reduce((product, one) => product * one, 1) > MAX_CHOICES)
    return `more than ${MAX_CHOICES} alternatives`;
  if (/[{}]/.test(pattern.replace(/\{[^{}]*\}/g, "")))
    return "braces stand in pairs, and not within others";
  if (pattern.includes("?")) return "`*`, `{a,b}` and `[abc]` are the wildcards";
  const alternatives = expandBraces(pattern);
  if (alternatives.some((one) => one.split("*").length > MAX_STARS + 1))
    return `more than ${MAX_STARS} times \`*\``;
  if (alternatives.some((one) => one.trim() === "" || /^[^/]*[*[][^/]*\//.test(one)))
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
    if (i % 2 === 0 || !isWildcard(part)) return part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&");
    if (part !== "*") return part;
    const begins = i === 1 ? /^$|\/$/ : /\/$/;
    const ends = i === parts.length - 2 ? /^$|^\// : /^\//;
    const alone = begins.test(parts[i - 1] ?? "") && ends.test(parts[i + 1] ?? "");
    return alone ? "(?=.)[^/]*" : "[^/]*";
  });
  return new RegExp(`^${source.join("")}$`);
}

/** A configuration may hold a set that is none, such as `[z-a]`; it stands for itself. */
function isWildcard(part: string): boolean {
  if (part === "*") return true;
  try {
    return new RegExp(part) !== undefined;
  } catch {
    return false;
  }
}
