#!/usr/bin/env node
import "node:fs";
import "node:util";
import { setUpV8 } from "../node/v8-settings.js";
import { hasColor } from "./color.js";
import { EXIT, type Terminal } from "./terminal.js";
import { asksVersion, VERSION_LINE } from "./version-line.js";

const argv = process.argv.slice(2);

/** The process around the command line. */
function terminal(): Terminal {
  const watched = process.stdout.isTTY === true;
  return {
    cwd: process.cwd(),
    color: hasColor(process.env, watched),
    // The log of a CI keeps every line that a terminal would overwrite.
    watched: process.stderr.isTTY === true && !process.env.CI,
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

async function main(): Promise<number> {
  let outside: Terminal;
  try {
    outside = terminal();
  } catch {
    const { FOLDER_GONE, problem } = await import("./problem.js");
    process.stderr.write(problem(argv, FOLDER_GONE));
    return EXIT.usage;
  }
  if (asksVersion(argv)) {
    outside.out(VERSION_LINE);
    return EXIT.ok;
  }
  setUpV8();
  const { command } = await import("./command.js");
  return command(argv, new Date().toISOString().slice(0, 10), outside);
}

// A closed pipe (`| head`) is the reader's choice; the exit code stays that of the run.
process.stdout.on("error", async (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  const { problem, UNWRITABLE } = await import("./problem.js");
  process.stderr.write(problem(argv, UNWRITABLE));
  process.exit(EXIT.usage);
});
process.exitCode = await main();
