/** Questions that are answered by a search; many are worth an index. */
const FEW = 64;

/** Entries as one text: a line `key<TAB>value` for each. */
export function toRows(entries: Iterable<readonly [key: string, value: string]>): string {
  const rows = new Map<string, string>();
  for (const [key, value] of entries) {
    if (/[\t\n\r]/.test(key) || /[\n\r]/.test(value) || rows.has(key))
      throw new Error(`no row of its own: ${key}`);
    rows.set(key, value);
  }
  return [...rows].map(([key, value]) => `${key}\t${value}\n`).join("");
}

/**
 * A table that is a text ({@link toRows}). A short run asks a few questions of thousands of entries: a search answers
 * them before an index were made.
 */
export class Rows {
  readonly #text: string;
  #asked = 0;
  #index: ReadonlyMap<string, string> | undefined;

  constructor(text: string) {
    this.#text = `\n${text}`;
  }

  get(key: string): string | undefined {
    if (this.#index === undefined && ++this.#asked > FEW) this.#index = new Map(this.all());
    if (this.#index !== undefined) return this.#index.get(key);
    // A key from a stranger may hold what separates.
    if (key.includes("\n")) return undefined;
    const start = this.#text.indexOf(`\n${key}\t`);
    if (start < 0) return undefined;
    const value = start + key.length + 2;
    return this.#text.slice(value, this.#text.indexOf("\n", value));
  }

  all(): [key: string, value: string][] {
    const lines = this.#text.slice(1, -1).split("\n");
    return this.#text === "\n" ? [] : lines.map((line) => cut(line, line.indexOf("\t")));
  }
}

const cut = (line: string, at: number): [string, string] => [line.slice(0, at), line.slice(at + 1)];
