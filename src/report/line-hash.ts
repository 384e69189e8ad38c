/** A line of one document, 1-based; undefined behind the last. */
type LineOf = (line: number) => string | undefined;

const WINDOW = 100;
const BASE = 37;
const END = 65_535;
const WORD = 2 ** 32;
/** What the unit that leaves the window was multiplied with by then, in two words of 32 bits. */
const LEAVING = BigInt.asUintN(64, BigInt(BASE) ** BigInt(WINDOW));
const [HIGH, LOW] = [Number(LEAVING >> 32n), Number(LEAVING & 0xffff_ffffn)];

/**
 * Returns GitHub's hash of each line of a text, `hash:occurrence`, as `upload-sarif` computes it to follow an alert through
 * edits. A file that comes with another hash in this place is a warning for each result there.
 * Source: github/codeql-action, src/fingerprints.ts.
 */
export function lineHashes(line: LineOf): string[] {
  const { units, starts } = read(line);
  // Modulo 2^64, in two words: a product of a word and a unit is exact, and a BigInt for each unit costs seconds.
  let [high, low] = [0, 0];
  const shift = (entering: number, leaving: number) => {
    const sum = low * BASE + entering - leaving * LOW;
    const carry = Math.floor(sum / WORD);
    low = sum - carry * WORD;
    high = modulo(high * BASE + carry - leaving * HIGH);
  };
  for (let i = 0; i < WINDOW; i++) shift(units[i] ?? 0, 0);
  const counts = new Map<string, number>();
  const out: string[] = [];
  for (let i = 0; out.length < starts.length; i++) {
    if (starts[out.length] === i) {
      const text = ((BigInt(high) << 32n) | BigInt(low)).toString(16);
      const count = (counts.get(text) ?? 0) + 1;
      counts.set(text, count);
      out.push(`${text}:${count}`);
    }
    shift(units[i + WINDOW] ?? 0, units[i] ?? 0);
  }
  return out;
}

const modulo = (value: number) => value - Math.floor(value / WORD) * WORD;

/** Returns UTF-16 units without blanks, one line feed for each line end, and where each line begins among them. */
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
