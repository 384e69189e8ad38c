/**
 * A search for many words at once. An expression of hundreds of alternatives tries them at every character; this one
 * leaves most characters after one look into a table.
 */
export interface WordSearch {
  /**
   * Calls back with the number of every word that stands in a text, in whatever case of ASCII.
   */
  each(text: string, take: (word: number) => void): void;
}

const ASCII = 128;
const WIDE_SIZE = 4096;
/** Five bits tell letters apart, whatever their case. */
const bits = (first: number, second: number, third: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);

/** Builds the search for words in lower case. */
export function wordSearch(words: readonly string[]): WordSearch {
  const { starts, wideStarts } = startsOf(words);
  const tree = new LetterTree(words);
  return {
    each(text, take) {
      const { length } = text;
      let first = length > 0 ? text.charCodeAt(0) : 0;
      let second = length > 1 ? text.charCodeAt(1) : 0;
      for (let i = 0; i < length; i++) {
        const third = i + 2 < length ? text.charCodeAt(i + 2) : 0;
        const mayStart =
          first < ASCII ? starts[bits(first, second, third)] : wideStarts[first % WIDE_SIZE];
        first = second;
        second = third;
        if (mayStart === 0) continue;
        let node = 0;
        for (let end = i; end < length; ) {
          node = tree.next(node, text.charCodeAt(end));
          if (node === 0) break;
          end++;
          const word = tree.wordAt(node);
          if (word >= 0) take(word);
        }
      }
    },
  };
}

/** Returns the first three characters of words, and the first ones of other scripts, each in a table. */
function startsOf(words: readonly string[]) {
  const starts = new Uint8Array(bits(31, 31, 31) + 1);
  const wideStarts = new Uint8Array(WIDE_SIZE);
  for (const word of words) {
    const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
    if (first >= ASCII) wideStarts[first % WIDE_SIZE] = 1;
    else if (word.length > 2) starts[bits(first, second, word.charCodeAt(2))] = 1;
    else if (word.length === 2) starts.fill(1, bits(first, second, 0), bits(first, second, 31) + 1);
    else starts.fill(1, bits(first, 0, 0), bits(first, 31, 31) + 1);
  }
  return { starts, wideStarts };
}

/** The letters of words as a tree, whose root is 0: a row of a table for ASCII, the few others apart. */
class LetterTree {
  private readonly rows: Uint16Array;
  private readonly wide = new Map<number, number>();
  private readonly words: Int16Array;

  constructor(words: readonly string[]) {
    const most = words.reduce((sum, word) => sum + word.length, 1);
    this.rows = new Uint16Array(most * ASCII);
    this.words = new Int16Array(most).fill(-1);
    let nodes = 1;
    for (const [index, word] of words.entries()) {
      let node = 0;
      for (let i = 0; i < word.length; i++) {
        const code = word.charCodeAt(i);
        let next = this.next(node, code);
        if (next === 0) {
          next = nodes++;
          if (code < ASCII) {
            this.rows[node * ASCII + code] = next;
            // Capitals lead where small letters do.
            if (code >= 97 && code <= 122) this.rows[node * ASCII + code - 32] = next;
          } else this.wide.set(node * 0x10000 + code, next);
        }
        node = next;
      }
      this.words[node] = index;
    }
  }

  next(node: number, code: number): number {
    return (
      (code < ASCII ? this.rows[node * ASCII + code] : this.wide.get(node * 0x10000 + code)) ?? 0
    );
  }

  wordAt(node: number): number {
    return this.words[node] ?? -1;
  }
}
