import { type Locale, message, render } from "../messages/index.js";
import { suggestion, UserError } from "../model/errors.js";
import { line } from "../report/escape.js";
import { VERSION } from "../version.js";
import {
  COMMAND_NAMES,
  type CommandName,
  isCommand,
  loadCommand,
  loadCommands,
} from "./commands/index.js";
import { helpText } from "./help.js";
import { localeIn } from "./locale.js";
import {
  type Command,
  flagsOf,
  inColors,
  readOptions,
  splitWords,
  strangeFlags,
  usageError,
  type Words,
} from "./options.js";
import { EXIT, type Terminal } from "./terminal.js";
import { asksVersion, VERSION_LINE } from "./version-line.js";

/** Runs one call of the command line: words and day in, texts to the terminal, exit code back. */
export async function command(
  argv: readonly string[],
  today: string,
  terminal: Terminal,
): Promise<number> {
  const locale = localeIn(argv);
  try {
    const call = await callOf(argv);
    switch (call.kind) {
      case "help":
        terminal.out(helpText(call.commands, locale));
        return EXIT.ok;
      case "version":
        terminal.out(VERSION_LINE);
        return EXIT.ok;
      case "command":
        return await call.command.run(
          readOptions(call.command, call.words, today),
          inColors(terminal, call.words),
        );
    }
  } catch (error) {
    terminal.err(errorText(error, locale, argv.includes("--debug")));
    return EXIT.usage;
  }
}

type Call =
  | { readonly kind: "version" }
  | { readonly kind: "help"; readonly commands: readonly Command[] }
  | { readonly kind: "command"; readonly command: Command; readonly words: Words };

async function callOf(argv: readonly string[]): Promise<Call> {
  if (asksVersion(argv)) return { kind: "version" };
  const name = nameIn(argv);
  // The usual call begins with its command: no other one is loaded for it.
  if (name !== undefined) {
    const command = await loadCommand(name);
    const commandArguments = argv.slice(name.split(" ").length);
    const [strange] = strangeFlags(commandArguments, flagsOf(command));
    if (strange !== undefined) throw await strangeFlag(strange, command);
    return (
      asked(splitWords(commandArguments, flagsOf(command)), [command]) ??
      callTo(command, commandArguments)
    );
  }
  const commands = await loadCommands();
  const flags = [...new Map(commands.flatMap(flagsOf).map((flag) => [flag.name, flag])).values()];
  const [strange] = strangeFlags(argv, flags);
  if (strange !== undefined) throw noSuchFlag(strange, commands);
  const words = splitWords(argv, flags);
  const [first, ...others] = words.positionals;
  const isHelp = first === "help";
  const names = isHelp ? others : words.positionals;
  const named = commandsNamed(names, commands);
  const question = asked(words, named.length > 0 ? named : commands);
  if (question !== undefined) return question;
  if (isHelp || first === undefined)
    return { kind: "help", commands: named.length > 0 ? named : commands };
  const [target] = named;
  if (target === undefined || target.name !== nameIn(names)) throw noSuchCommand(names);
  for (const flag of words.given.keys())
    if (!flagsOf(target).some((candidate) => candidate.name === flag))
      throw await strangeFlag(flag, target);
  const positionals = words.positionals.slice(target.name.split(" ").length);
  return { kind: "command", command: target, words: { ...words, positionals } };
}

const callTo = (command: Command, argv: readonly string[]): Call => ({
  kind: "command",
  command,
  words: splitWords(argv, flagsOf(command)),
});

/** Returns the command that some words begin with, of one word or two. */
function nameIn([first = "", second = ""]: readonly string[]): CommandName | undefined {
  if (first.includes(" ")) return undefined;
  const both = `${first} ${second}`;
  return isCommand(both) ? both : isCommand(first) ? first : undefined;
}

/** Returns what help and version were asked for instead of a run. */
function asked({ given }: Words, commands: readonly Command[]): Call | undefined {
  if (given.has("version")) return { kind: "version" };
  return given.has("help") ? { kind: "help", commands } : undefined;
}

/** Returns the command that some words begin with, or all those that share the first word. */
function commandsNamed(words: readonly string[], commands: readonly Command[]): Command[] {
  const name = nameIn(words);
  return commands.filter((command) =>
    name === undefined ? command.name.startsWith(`${words[0]} `) : command.name === name,
  );
}

function noSuchCommand([first = "", second]: readonly string[]): UserError {
  const actions = COMMAND_NAMES.flatMap((name) =>
    name.startsWith(`${first} `) ? [name.slice(first.length + 1)] : [],
  );
  if (actions.length > 0)
    return usageError(
      second === undefined
        ? message("cli.command-needed", { command: first })
        : message("cli.no-subcommand", { command: first, name: second }),
      (second === undefined ? undefined : suggestion(second, actions)) ??
        message("cli.subcommands", { command: first, names: actions }),
    );
  const names = [...new Set(COMMAND_NAMES.map((name) => name.split(" ")[0] ?? name))];
  return usageError(
    message("cli.no-command", { name: first }),
    suggestion(first, names) ?? message("cli.commands", { names }),
  );
}

/** Makes the error of a flag that a command does not have, whether or not another one has it. */
async function strangeFlag(flag: string, command: Command): Promise<UserError> {
  const commands = await loadCommands();
  if (!commands.flatMap(flagsOf).some(({ name }) => name === flag))
    return noSuchFlag(flag, [command]);
  return usageError(
    message("cli.flag-not-here", { command: command.name, flag: `--${flag}` }),
    message("cli.see-command-help", { call: `cardwarden ${command.name} --help` }),
  );
}

function noSuchFlag(flag: string, commands: readonly Command[]): UserError {
  const names = commands.flatMap(flagsOf).map(({ name }) => `--${name}`);
  return usageError(message("cli.no-flag", { flag: `--${flag}` }), suggestion(`--${flag}`, names));
}

/** Returns one sentence and the next step; a stack only where it was asked for. */
function errorText(error: unknown, locale: Locale, debug: boolean): string {
  if (error instanceof UserError) {
    const { message: text, hint } = error.in(locale);
    const location = error.at ? `${line(error.at.file)}:${error.at.range.start.line}: ` : "";
    const sentences = text.split("\n").map(line).join("\n       ");
    const next = hint === undefined ? [] : [`hint: ${line(hint)}\n`];
    return [`error: ${location}${sentences}\n`, ...next].join("");
  }
  const stack =
    error instanceof Error && debug
      ? `${(error.stack ?? "").split("\n").map(line).join("\n")}\n`
      : "";
  const bug = debug
    ? message("cli.bug", { version: VERSION })
    : message("cli.bug-hidden", { version: VERSION });
  return `error: ${render(bug, locale)}\n${stack}`;
}
