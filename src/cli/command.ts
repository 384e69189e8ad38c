import { UserError } from "../model/errors.js";
import { line } from "../report/escape.js";
import { VERSION } from "../version.js";
import { EXIT, runCheck, runFacts, runLineage, type Terminal } from "./commands/check.js";
import { helpText, parseOptions } from "./options.js";

/** One call of the command line: words and day in, texts to the terminal, exit code back. */
export async function command(
  argv: readonly string[],
  today: string,
  terminal: Terminal,
): Promise<number> {
  try {
    const options = parseOptions(argv, today);
    switch (options.command) {
      case "help":
        terminal.out(helpText(options.about));
        return EXIT.ok;
      case "version":
        terminal.out(`cardwarden ${VERSION}\n`);
        return EXIT.ok;
      case "check":
        return await runCheck(options, terminal);
      case "fix": {
        // Most runs fix nothing: the diff has a chunk of its own.
        const { runFix } = await import("./commands/fix.js");
        return await runFix(options, terminal);
      }
      case "facts":
        return await runFacts(options, terminal);
      case "lineage":
        return await runLineage(options, terminal);
      // Loaded only here, so that `check` does not pay for them.
      case "explain":
        return await (await import("./commands/explain-command.js")).runExplain(options, terminal);
      case "rules":
        return await (await import("./commands/explain-command.js")).runRules(options, terminal);
      case "init":
        return await (await import("./commands/explain-command.js")).runInit(options, terminal);
      case "merge":
        return await (await import("./commands/merge.js")).runMerge(options, terminal);
      case "share":
        return await (await import("./commands/share.js")).runShare(options, terminal);
      case "pack":
        return await (await import("./commands/pack/pack.js")).runPack(options, terminal);
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
  const stack =
    error instanceof Error && debug
      ? `${(error.stack ?? "").split("\n").map(line).join("\n")}\n`
      : "";
  return `error: this is a bug in cardwarden ${VERSION}; please report it${debug ? "" : " (--debug shows where)"}\n${stack}`;
}
