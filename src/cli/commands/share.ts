import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { UserError } from "../../model/errors.js";
import { decode } from "../../node/host.js";
import type { Options } from "../options.js";
import { EXIT, type Terminal } from "../terminal.js";

/** A list of a hundred thousand repositories has some megabytes. */
const MOST_BYTES = 16 * 1024 * 1024;

/** `share`: the lines of a list that fall to one shard, so that the work can be split before anything is cloned. */
export async function runShare(options: Options, terminal: Terminal): Promise<number> {
  const [path, more] = options.paths;
  const { shard } = options;
  if (path === undefined || more !== undefined || shard === undefined)
    throw new UserError(
      "usage",
      "share takes one list and --shard",
      "cardwarden share repositories.txt --shard 3/20",
    );
  const lines = entries(path, await textOf(path, terminal));
  if (lines.length === 0) {
    terminal.err("the list names nothing\n");
    return EXIT.nothing;
  }
  const mine = lines.filter((_, i) => i % shard.of === shard.index - 1);
  terminal.out(mine.map((one) => `${one}\n`).join(""));
  return EXIT.ok;
}

/** Sorted and each once, so that neither the order of the list nor an entry given twice changes a share. */
function entries(name: string, text: string): string[] {
  const lines = text.split(/\r?\n/).map((one) => one.trim());
  const strange = lines.findIndex((one) => STEERS.test(one));
  if (strange >= 0)
    throw new UserError(
      "list-unreadable",
      `line ${strange + 1} of ${name} holds a control character`,
      "write one entry a line, as plain text",
    );
  return [...new Set(lines.filter((one) => one !== "" && !one.startsWith("#")))].sort();
}

/** What a terminal would obey; the entries go out as they are, because another program reads them. */
const STEERS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/;

async function textOf(path: string, terminal: Terminal): Promise<string> {
  const refuse = (why: string) =>
    new UserError("list-unreadable", `${path} ${why}`, "give a text file with one entry a line");
  if (path === "-") {
    const bytes = await terminal.stdin();
    if (bytes.length > MOST_BYTES) throw refuse("is larger than 16 MiB");
    return decode(bytes, false).text;
  }
  const file = resolve(terminal.cwd, path);
  const info = statSync(file, { throwIfNoEntry: false });
  if (!info?.isFile()) throw refuse(info ? "is not a file" : "is not there");
  if (info.size > MOST_BYTES) throw refuse("is larger than 16 MiB");
  try {
    return decode(readFileSync(file), false).text;
  } catch {
    throw refuse("cannot be read");
  }
}
