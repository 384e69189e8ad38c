/**
 * Patterns about letters, made when they are first needed. V8 works out the whole of Unicode for each `\p{…}`: where the
 * literal is read, where its function is compiled, where it is evaluated, where it is used. Thirty literals of which a run
 * needs a few were a tenth of a start; and in a text of ASCII, letters are few.
 */

/** What is left of the properties in ASCII. They stand in brackets. */
const ASCII: ReadonlyMap<string, string> = new Map([
  ["L", "A-Za-z"],
  ["Lu", "A-Z"],
  ["Ll", "a-z"],
  ["N", "0-9"],
  ["Mn", ""],
]);
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Returns the pattern for a text: `\p{…}` in brackets means letters, numbers and marks of every script. */
export function letters(source: string, flags = ""): (text: string) => RegExp {
  let ascii: RegExp | undefined;
  let any: RegExp | undefined;
  return (text) => {
    if (BEYOND_ASCII.test(text)) {
      any ??= new RegExp(source, `${flags}u`);
      return any;
    }
    ascii ??= new RegExp(
      source.replace(/\\p\{(\w+)\}/g, (_, name: string) => ASCII.get(name) ?? ""),
      flags,
    );
    return ascii;
  };
}

/** Returns a pattern that few runs need. */
export function late(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}
