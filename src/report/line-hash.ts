/** A line of one document, 1-based; undefined behind the last. */
type LineOf = (line: number) => string | undefined;

const WINDOW = 100;
const BASE = 37n;
const END = 65_535;
const modulo = (value: bigint) => BigInt.asUintN(64, value);
/** What the unit that leaves the window was multiplied with by then. */
const LEAVING = modulo(BASE ** BigInt(WINDOW));

/**
 * GitHub's hash of each line of a text, `hash:occurrence`, as `upload-sarif` computes it to follow an alert through
 * edits. A file that comes with another hash in this place is a warning for each result there.
 * Source: github/codeql-action, src/fingerprints.ts.
 */
export function lineHashes(line: LineOf): string[] {
  const { units, starts } = read(line);
  const unit = (i: number) => BigInt(units[i] ?? 0);
  let hash = 0n;
  for (let i = 0; i < WINDOW; i++) hash = modulo(hash * BASE + unit(i));
  const counts = new Map<string, number>();
  const out: string[] = [];
  for (let i = 0; out.length < starts.length; i++) {
    if (starts[out.length] === i) {
      const text = hash.toString(16);
      const count = (counts.get(text) ?? 0) + 1;
      counts.set(text, count);
      out.push(`${text}:${count}`);
    }
    hash = modulo(hash * BASE + unit(i + WINDOW) - unit(i) * LEAVING);
  }
  return out;
}

/** UTF-16 units without blanks, one line feed for each line end, and where each line begins among them. */
function read(line: LineOf): { units: number[]; starts: number[] } {
  const units: number[] = [];
  const starts: number[] = [];
  let next = line(1);
  for (let n = 2; next !== undefined; n++) {
    starts.push(units.length);
    for (let i = 0; i < next.length; i++) {
      const unit = next.charCodeAt(i);
      if (unit !== 32 && unit !== 9) units.push(unit);
    }
    next = line(n);
    units.push(next === undefined ? END : 10);
  }
  return { units, starts };
}
