import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { type Message, message, render } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import { decode } from "../../node/host.js";
import { defineCommand, usageError } from "../options.js";
import { EXIT, type Terminal } from "../terminal.js";
import { localeFlag, shardFlag } from "./flags.js";

/** A list of a hundred thousand repositories has some megabytes. */
const MOST_BYTES = 16 * 1024 * 1024;

/** `share`: prints the lines of a list that fall to one shard, so that the work can be split before anything is cloned. */
export const shareCommand = defineCommand({
  name: "share",
  form: "<list> --shard I/N",
  summary: message("help.share"),
  examples: ["share repositories.txt --shard 3/20"],
  words: { least: 1, most: 1, takes: message("cli.takes-list") },
  flags: { shard: shardFlag(message("flag.shard-of-list")), locale: localeFlag },
  async run({ paths: [path = ""], shard, locale }, terminal) {
    if (shard === undefined)
      throw usageError(
        message("cli.wrong-words", { command: "share", takes: message("cli.takes-list") }),
        message("cli.for-example", { call: "cardwarden share repositories.txt --shard 3/20" }),
      );
    const lines = entries(path, await textOf(path, terminal));
    if (lines.length === 0) {
      terminal.err(`${render(message("cli.list-empty"), locale)}\n`);
      return EXIT.nothing;
    }
    const mine = lines.filter((_, i) => i % shard.of === shard.index - 1);
    terminal.out(mine.map((entry) => `${entry}\n`).join(""));
    return EXIT.ok;
  },
});

/** Sorted and each once, so that neither the order of the list nor an entry given twice changes a share. */
function entries(name: string, text: string): string[] {
  const lines = text.split(/\r?\n/).map((entry) => entry.trim());
  const strange = lines.findIndex((entry) => STEERS.test(entry));
  if (strange >= 0)
    throw new UserError(
      "list-unreadable",
      message("cli.list-control-character", { line: strange + 1, file: name }),
      message("cli.list-plain-text"),
    );
  return [...new Set(lines.filter((entry) => entry !== "" && !entry.startsWith("#")))].sort();
}

/** What a terminal would obey; the entries go out as they are, because another program reads them. */
const STEERS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/;

async function textOf(path: string, terminal: Terminal): Promise<string> {
  const refuse = (text: Message) =>
    new UserError("list-unreadable", text, message("cli.give-list"));
  if (path === "-") {
    const bytes = await terminal.stdin();
    if (bytes.length > MOST_BYTES)
      throw refuse(message("cli.file-too-large", { file: path, mebibytes: 16 }));
    return decode(bytes, false).text;
  }
  const file = resolve(terminal.cwd, path);
  const info = statSync(file, { throwIfNoEntry: false });
  if (!info?.isFile())
    throw refuse(message(info ? "cli.file-not-one" : "cli.file-missing", { file: path }));
  if (info.size > MOST_BYTES)
    throw refuse(message("cli.file-too-large", { file: path, mebibytes: 16 }));
  try {
    return decode(readFileSync(file), false).text;
  } catch {
    throw refuse(message("cli.file-unreadable", { file: path }));
  }
}
