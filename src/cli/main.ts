#!/usr/bin/env node
import { UserError } from "../errors.js";
import { line } from "../report/escape.js";
import { VERSION } from "../version.js";
import { helpText, parseOptions } from "./options.js";
import { EXIT, runCheck, runFacts, runLineage, type Terminal } from "./run.js";

/** The command line. Everything else is in the modules that it calls. */
async function main(): Promise<number> {
  const terminal: Terminal = {
    cwd: process.cwd(),
    color: process.stdout.isTTY === true && !process.env.NO_COLOR,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    stdin: async () => {
      const parts: Buffer[] = [];
      for await (const part of process.stdin) parts.push(Buffer.from(part as Uint8Array));
      return Buffer.concat(parts);
    },
  };
  const argv = process.argv.slice(2);
  try {
    const options = parseOptions(argv, new Date().toISOString().slice(0, 10));
    switch (options.command) {
      case "help":
        terminal.out(helpText(options.about));
        return EXIT.ok;
      case "version":
        terminal.out(`cardwarden ${VERSION}\n`);
        return EXIT.ok;
      case "check":
        return await runCheck(options, terminal);
      case "facts":
        return await runFacts(options, terminal);
      case "lineage":
        return await runLineage(options, terminal);
    }
  } catch (error) {
    terminal.err(explain(error, argv.includes("--debug")));
    return EXIT.usage;
  }
}

/** One sentence and the next step; a stack only where it was asked for. */
function explain(error: unknown, debug: boolean): string {
  if (error instanceof UserError) {
    const place = error.at ? `${line(error.at.file)}:${error.at.range.start.line}: ` : "";
    const message = error.message.split("\n").map(line).join("\n       ");
    return `error: ${place}${message}\n${error.hint === undefined ? "" : `hint: ${line(error.hint)}\n`}`;
  }
  const stack = error instanceof Error && debug ? `${line(error.stack ?? "")}\n` : "";
  return `error: this is a bug in cardwarden ${VERSION}; please report it${debug ? "" : " (--debug shows where)"}\n${stack}`;
}

// A closed pipe (`| head`) is the reader's choice; the exit code stays that of the run.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = await main();
