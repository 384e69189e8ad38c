#!/usr/bin/env node
import { type Message, message, render } from "../messages/index.js";
import { command, localeIn } from "./command.js";
import { EXIT, type Terminal } from "./terminal.js";

/** The process around the command line. */
function terminal(): Terminal {
  const watched = process.stdout.isTTY === true;
  return {
    cwd: process.cwd(),
    color: watched && !process.env.NO_COLOR,
    width: watched && process.stdout.columns > 0 ? process.stdout.columns : undefined,
    out: (text) => process.stdout.write(text),
    drained,
    err(text) {
      // The stream is made when it is first asked for.
      if (process.stderr.listenerCount("error") === 0) process.stderr.on("error", () => {});
      process.stderr.write(text);
    },
    stdin: async () => {
      const parts: Buffer[] = [];
      for await (const part of process.stdin) parts.push(Buffer.from(part as Uint8Array));
      return Buffer.concat(parts);
    },
  };
}

/** When standard output takes more, or never will again. */
async function drained(): Promise<void> {
  if (!process.stdout.writableNeedDrain) return;
  await new Promise<void>((resolve) => {
    const events = ["drain", "error", "close"] as const;
    const done = () => {
      for (const event of events) process.stdout.off(event, done);
      resolve();
    };
    for (const event of events) process.stdout.on(event, done);
  });
}

/** Returns an error and the next step, as every error of a call is printed. */
function problem(text: Message, hint: Message): string {
  const locale = localeIn(process.argv.slice(2));
  return `error: ${render(text, locale)}\nhint: ${render(hint, locale)}\n`;
}

function main(): Promise<number> | number {
  let outside: Terminal;
  try {
    outside = terminal();
  } catch {
    process.stderr.write(problem(message("cli.folder-gone"), message("cli.other-folder")));
    return EXIT.usage;
  }
  return command(process.argv.slice(2), new Date().toISOString().slice(0, 10), outside);
}

// A closed pipe (`| head`) is the reader's choice; the exit code stays that of the run.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  process.stderr.write(problem(message("cli.output-unwritable"), message("cli.check-disk")));
  process.exit(EXIT.usage);
});
process.exitCode = await main();
