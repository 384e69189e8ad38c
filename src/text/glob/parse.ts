export type Takes = (code: number) => boolean;
/** What a pattern is made of. `folders` are any number of names, each with its slash. */
export type GlobPart =
  | { readonly kind: "one" | "many"; readonly takes: Takes }
  | { readonly kind: "folders" }
  | { readonly kind: "choice"; readonly parts: readonly (readonly GlobPart[])[] };

export const SLASH = 47;
const notSlash: Takes = (code) => code !== SLASH;
/** Returns a text in which no sign means anything. */
export const literal = (text: string): GlobPart[] =>
  [...text].map((char) => {
    const expected = char.codePointAt(0);
    return { kind: "one", takes: (code) => code === expected };
  });

/** Reads a glob; what is no sign stands for itself. */
export function parse(pattern: string): GlobPart[] {
  const closings = braces(pattern);
  const isStart = (offset: number, start: number, first: boolean) =>
    offset === start ? first : pattern[offset - 1] === "/";
  /** True if a name between slashes ends here; behind an alternative comes what is behind its brace. */
  const isEnd = (offset: number, ends: readonly number[]): boolean => {
    if (offset >= pattern.length || pattern[offset] === "/") return true;
    const [close, ...outer] = ends;
    return (
      close !== undefined &&
      (offset === close || pattern[offset] === ",") &&
      isEnd(close + 1, outer)
    );
  };
  /** Reads from `from` to the end of the pattern, or to the `,` or `}` that ends an alternative. */
  const read = (start: number, first: boolean, ends: readonly number[]): [GlobPart[], number] => {
    const parts: GlobPart[] = [];
    let offset = start;
    while (offset < pattern.length) {
      const char = pattern[offset] ?? "";
      if (ends.length > 0 && (offset === ends[0] || char === ",")) break;
      const close = closings.get(offset);
      if (char === "{" && close !== undefined) {
        const choice: GlobPart[][] = [];
        let next = offset;
        while (next !== close) {
          const [alternative, end] = read(next + 1, isStart(offset, start, first), [
            close,
            ...ends,
          ]);
          choice.push(alternative);
          next = end;
        }
        parts.push({ kind: "choice", parts: choice });
        offset = close + 1;
        continue;
      }
      const set = char === "[" ? /^\[([^\][/]{1,300})\]/.exec(pattern.slice(offset)) : null;
      const takes = set?.[1] === undefined ? undefined : setOf(set[1]);
      const stars = char === "*" ? (/^\*+/.exec(pattern.slice(offset))?.[0].length ?? 0) : 0;
      if (stars === 2 && isStart(offset, start, first) && isEnd(offset + 2, ends)) {
        if (pattern[offset + 2] === "/") parts.push({ kind: "folders" });
        else parts.push({ kind: "many", takes: () => true });
        offset += 3;
        // Not over the sign that ends an alternative.
        if (pattern[offset - 1] !== "/") offset--;
      } else if (stars > 0) {
        parts.push({ kind: "many", takes: notSlash });
        offset += stars;
      } else if (char === "?") {
        parts.push({ kind: "one", takes: notSlash });
        offset++;
      } else if (set && takes) {
        parts.push({ kind: "one", takes });
        offset += set[0].length;
      } else {
        const escaped = char === "\\" && offset + 1 < pattern.length ? offset + 1 : offset;
        const sign = String.fromCodePoint(pattern.codePointAt(escaped) ?? 0);
        parts.push(...literal(sign));
        offset = escaped + sign.length;
      }
    }
    return [parts, offset];
  };
  return read(0, true, [])[0];
}

/** Returns where each brace that holds a comma of its own closes; any other stands for itself. */
function braces(pattern: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: { offset: number; comma: boolean }[] = [];
  for (let offset = 0; offset < pattern.length; offset++) {
    const char = pattern[offset];
    const last = open.at(-1);
    if (char === "\\") offset++;
    else if (char === "{") open.push({ offset, comma: false });
    else if (char === "," && last) last.comma = true;
    else if (char === "}" && last) {
      open.pop();
      if (last.comma) closings.set(last.offset, offset);
    }
  }
  return closings;
}

/** Reads the set between brackets: `ab`, `a-z`, `!ab`; a range that runs backward makes no set. */
function setOf(body: string): Takes | undefined {
  const isNot = /^[!^]./su.test(body);
  const ranges = [...(isNot ? body.slice(1) : body).matchAll(/([\s\S])(?:-([\s\S]))?/gu)].map(
    ([, first = "", last = first]) =>
      [first.codePointAt(0) ?? 0, last.codePointAt(0) ?? 0] as const,
  );
  if (ranges.some(([first, last]) => first > last)) return undefined;
  return (code) =>
    notSlash(code) && ranges.some(([first, last]) => first <= code && code <= last) !== isNot;
}
