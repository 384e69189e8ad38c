import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { mostBytes } from "../documents/file-filter.js";
import { type Lines, lines } from "../text/lines.js";
import { followed, pathOf } from "./file-names.js";
import { decode } from "./host.js";

/** Files whose lines are kept; reports ask file by file. */
const KEPT = 4;

/**
 * Returns the lines of documents for code frames, read when a report asks for them. What cannot be read any more, or only through
 * a link that leaves the root, has no lines. `given` holds a text that is in no file, as from standard input.
 */
export function sourceLines(
  root: string,
  given: ReadonlyMap<string, string> = new Map(),
): (file: string, line: number) => string | undefined {
  return linesOf((file) => given.get(file) ?? textOf(root, file));
}

/** Returns the lines of texts, which are asked for file by file. */
export function linesOf(
  text: (file: string) => string | undefined,
): (file: string, line: number) => string | undefined {
  const linesByFile = new Map<string, Lines | undefined>();
  const read = (file: string): Lines | undefined => {
    if (linesByFile.has(file)) return linesByFile.get(file);
    const fileText = text(file);
    const [oldest] = linesByFile.keys();
    if (linesByFile.size >= KEPT && oldest !== undefined) linesByFile.delete(oldest);
    const fileLines = fileText === undefined ? undefined : lines(fileText);
    linesByFile.set(file, fileLines);
    return fileLines;
  };
  return (file, line) => {
    const fileLines = read(file);
    return fileLines === undefined || line < 1 || line > fileLines.count
      ? undefined
      : fileLines.line(line);
  };
}

function textOf(root: string, file: string): string | undefined {
  let descriptor: number | undefined;
  try {
    const target = followed(root, file);
    if (target === undefined) return undefined;
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
    descriptor = openSync(pathOf(root, target), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const info = fstatSync(descriptor);
    if (!info.isFile() || info.size > mostBytes(file)) return undefined;
    return decode(readFileSync(descriptor), false).text;
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
