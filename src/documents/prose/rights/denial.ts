/** What takes a claim back, in the clause before it: "we did not …", 未…. */
const BEFORE =
  /\b(?:not|never|no|without|nor|neither|cannot|avoid\w*|rather than|instead of|refrain\w* from)\b[^,;:.]{0,40}$|n['’]t\b[^,;:.]{0,40}$|(?:未|没有|没|不(?:会|得|应|可|能|曾|涉及|存在|包含|含)|并非|不是|避免|无需|杜绝|拒绝)[^，。；、：]{0,12}$/i;
const REACH = 60;

/** Returns true if the clause before an offset denies what stands there. */
const isDenied = (text: string, offset: number): boolean =>
  BEFORE.test(text.slice(Math.max(0, offset - REACH), offset));

const MARKS = /[，；。：,;:]/;
/** A comma within a number separates nothing. */
const THOUSANDS = /^\d,\d$/;
const LONGEST = 80;

/**
 * Returns the clause of the first match of global expressions that nothing before it denies, without what separates it
 * from others; undefined where there is none. What matches `against` around it makes it a statement on something else.
 */
export function clauseWith(
  text: string,
  signs: readonly RegExp[],
  against?: ContextSign,
): string | undefined {
  for (const sign of signs)
    for (const match of text.matchAll(sign)) {
      if (isDenied(text, match.index)) continue;
      const end = match.index + match[0].length;
      if (against && isNear(against, text, match.index, end)) continue;
      return quotable(clauseAround(text, match.index, end));
    }
  return undefined;
}

/** Returns a clause short enough to quote, cut between words. */
function quotable(clause: string): string {
  const text = clause.trim();
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > LONGEST / 2 ? space : LONGEST)}…`;
}

/** An expression, and how many characters before and behind a match it looks at. */
export interface ContextSign {
  readonly sign: RegExp;
  readonly before: number;
  readonly behind: number;
}

const isNear = ({ sign, before, behind }: ContextSign, text: string, from: number, to: number) =>
  sign.test(text.slice(Math.max(0, from - before), to + behind));

const endsClause = (text: string, at: number): boolean =>
  MARKS.test(text.charAt(at)) && !THOUSANDS.test(text.slice(Math.max(0, at - 1), at + 2));

function clauseAround(text: string, from: number, to: number): string {
  let start = from;
  while (start > 0 && !endsClause(text, start - 1)) start--;
  let end = to;
  while (end < text.length && !endsClause(text, end)) end++;
  return text.slice(start, end).replace(/^[\s*\-•并且]{1,8}|[\s.]{1,8}$/g, "");
}
