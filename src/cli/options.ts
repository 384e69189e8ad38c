import { parseArgs } from "node:util";
import { type Message, message } from "../messages/index.js";
import { suggestion, UserError } from "../model/errors.js";
import type { Terminal } from "./terminal.js";

/** A flag of a command: how it is called, what it takes, and what its words come to. */
export interface Flag<Value> {
  /** The name without the dashes. */
  readonly name: string;
  /** What stands behind it, as help shows it; a flag without it is a switch. What is in brackets may be left out. */
  readonly takes?: string;
  readonly help: Message;
  /** Reads what was given, in that order; of a switch, one word for each time. `today` is `YYYY-MM-DD`. */
  read(given: readonly string[], today: string): Value;
}

/** The flags of a command, by the names that its options have. */
export type Flags = Readonly<Record<string, Flag<unknown>>>;

/** Where one format of an output goes: to a file, or to standard output. */
export interface ReportOutput {
  readonly id: string;
  readonly file: string | undefined;
}

/** What every command is given. */
export interface CommonOptions {
  /** The words that are not flags: paths, names. */
  readonly paths: readonly string[];
  /** What `--format` asks for. */
  readonly formats: readonly ReportOutput[];
  readonly debug: boolean;
}

/** The options of a command: a value for each of its flags. */
export type OptionsOf<CommandFlags extends Flags> = CommonOptions & {
  readonly [Name in keyof CommandFlags]: CommandFlags[Name] extends Flag<infer Value>
    ? Value
    : never;
};

/** A command: its form, its flags, and what it does. `src/cli/commands` has one file for each. */
export interface Command<CommandFlags extends Flags = Flags> {
  /** One word, or two where several commands share the first. */
  readonly name: string;
  /** What stands behind the name, as help shows it. */
  readonly form: string;
  readonly summary: Message;
  /** Calls that help shows as examples, without `cardwarden`. */
  readonly examples: readonly string[];
  /** How many words it takes, and what an error calls them. Any number where it does not say. */
  readonly words?: { readonly least: number; readonly most: number; readonly takes: Message };
  readonly flags: CommandFlags;
  /** What `--format` can name; a command without it has no such flag. */
  readonly formats?: readonly string[];
  /** Whether a format can go to a file (`--format NAME=FILE`). */
  readonly formatsToFiles?: boolean;
  /** Whether the exit code is a verdict on findings. */
  readonly judges?: boolean;
  /** Runs the command, and returns its exit code. */
  run(options: OptionsOf<CommandFlags>, terminal: Terminal): Promise<number>;
}

/** Returns the command as it is: its flags give `run` the types of its options, and `readOptions` keeps the two together. */
export const defineCommand = <CommandFlags extends Flags>(
  command: Command<CommandFlags>,
): Command => command as unknown as Command;

/** Makes the error of a call that cannot be understood. */
export const usageError = (text: Message, hint?: Message): UserError =>
  new UserError("usage", text, hint ?? message("cli.see-help"));

const DEBUG: Flag<boolean> = {
  name: "debug",
  help: message("flag.debug"),
  read: (given) => given.length > 0,
};
/** Flags of commands that print a report for people: the terminal obeys them, whatever the environment says. */
const COLORS: readonly Flag<unknown>[] = [
  { name: "color", help: message("flag.color"), read: () => undefined },
  { name: "no-color", help: message("flag.no-color"), read: () => undefined },
];
/** Flags of every command that no command reads itself. */
const GENERAL: readonly Flag<unknown>[] = [
  { name: "help", help: message("flag.help"), read: () => undefined },
  { name: "version", help: message("flag.version"), read: () => undefined },
];
const SHORT: Readonly<Record<string, string>> = { h: "help", v: "version" };

const formatFlag = ({ formatsToFiles }: Command): Flag<unknown> => ({
  name: "format",
  takes: formatsToFiles ? "NAME[=FILE]" : "NAME",
  help: message(formatsToFiles ? "flag.format" : "flag.format-one"),
  read: () => undefined,
});

/** Returns every flag of a command, in the order in which help shows them. */
export const flagsOf = (command: Command): readonly Flag<unknown>[] => [
  ...Object.values(command.flags),
  ...(command.formats ? [formatFlag(command)] : []),
  ...(command.judges ? COLORS : []),
  DEBUG,
  ...GENERAL,
];

/** What a call says, before it is known what its values mean. */
export interface Words {
  /** The words that are not flags. */
  readonly positionals: readonly string[];
  /** What was given for each flag, by its name; of a switch, one word for each time. */
  readonly given: ReadonlyMap<string, readonly string[]>;
}

/** Returns the terminal with the colors that a call asks for; `--no-color` goes before `--color`. */
export function inColors(terminal: Terminal, { given }: Pick<Words, "given">): Terminal {
  if (given.has("no-color")) return { ...terminal, color: false };
  return given.has("color") ? { ...terminal, color: true } : terminal;
}

/** Splits a call by some flags. Throws a `UserError` for anything else that looks like a flag. */
export function splitWords(argv: readonly string[], flags: readonly Flag<unknown>[]): Words {
  const types = new Map(flags.map(({ name, takes }) => [name, takes === undefined]));
  try {
    const { values, positionals } = parseArgs({
      args: withEmptyValues(argv, flags),
      options: Object.fromEntries([
        ...[...types].map(([name, isSwitch]) => [
          name,
          { type: isSwitch ? ("boolean" as const) : ("string" as const), multiple: true },
        ]),
        ...Object.entries(SHORT).map(([short, name]) => [
          name,
          { type: "boolean" as const, short, multiple: true },
        ]),
      ]),
      allowPositionals: true,
      strict: true,
    });
    const given = Object.entries(values).map(([name, value]): [string, readonly string[]] => [
      name,
      [value ?? []].flat().map(String),
    ]);
    return { positionals, given: new Map(given) };
  } catch (error) {
    // The text is Node's own, and its first sentence says which flag lacks or has a value.
    const reason = error instanceof Error ? error.message.split(". ")[0] : undefined;
    throw usageError(
      reason === undefined
        ? message("cli.options-unreadable")
        : message("cli.option-misused", { reason }),
    );
  }
}

/** Joins flags whose value may be left out to their value, an empty one where the next word is a flag too. */
function withEmptyValues(argv: readonly string[], flags: readonly Flag<unknown>[]): string[] {
  const optional = flags.flatMap(({ name, takes }) => (takes?.startsWith("[") ? `--${name}` : []));
  const end = argv.indexOf("--");
  const words: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? "";
    const isOptional = (end < 0 || i < end) && optional.includes(word);
    const next = argv[i + 1] ?? "-";
    words.push(!isOptional ? word : next.startsWith("-") ? `${word}=` : `${word}=${argv[++i]}`);
  }
  return words;
}

/** Returns the flags in a call that are not among some, without their dashes. */
export function strangeFlags(
  argv: readonly string[],
  flags: readonly Flag<unknown>[],
): readonly string[] {
  const names = new Set(flags.map(({ name }) => name));
  const end = argv.indexOf("--");
  return (end < 0 ? argv : argv.slice(0, end)).flatMap((word) => {
    const flag = /^--([^=]+)/.exec(word)?.[1];
    return flag === undefined || names.has(flag) ? [] : [flag];
  });
}

/** Reads the options of a command. Throws a `UserError` for what its flags cannot mean. */
export function readOptions(
  command: Command,
  { positionals, given }: Words,
  today: string,
): OptionsOf<Flags> {
  const options = Object.entries(command.flags).map(([name, flag]) => [
    name,
    flag.read(given.get(flag.name) ?? [], today),
  ]);
  const formats = outputsOf(command, given.get("format") ?? []);
  const { least = 0, most = Number.POSITIVE_INFINITY, takes } = command.words ?? {};
  if (takes !== undefined && (positionals.length < least || positionals.length > most))
    throw usageError(
      message("cli.wrong-words", { command: command.name, takes }),
      example(command),
    );
  return {
    ...Object.fromEntries(options),
    paths: positionals,
    formats,
    debug: DEBUG.read(given.get("debug") ?? [], today),
  };
}

/** Returns a call that works, as the next step of an error. */
const example = ({ name, examples }: Command): Message =>
  message("cli.for-example", { call: `cardwarden ${examples[0] ?? name}` });

function outputsOf(command: Command, given: readonly string[]): ReportOutput[] {
  const { name, formats: names = [], formatsToFiles } = command;
  const outputs = given.map((text): ReportOutput => {
    const equals = text.indexOf("=");
    const id = equals < 0 ? text : text.slice(0, equals);
    if (!names.includes(id))
      throw usageError(
        message("cli.no-format", { name: id }),
        suggestion(id, names) ?? message("cli.formats", { names: names }),
      );
    if (equals >= 0 && !formatsToFiles)
      throw usageError(
        message("cli.standard-output-only", { command: name }),
        message("cli.redirect", { call: `cardwarden ${name} --format ${id} > FILE` }),
      );
    return { id, file: equals < 0 ? undefined : text.slice(equals + 1) };
  });
  if (outputs.filter(({ file }) => file === undefined).length > 1)
    throw usageError(message("cli.two-outputs"), message("cli.one-to-a-file"));
  return outputs;
}

/** Returns the one format that was asked for, or the usual one, which is the first. */
export const formatIn = <Format extends string>(
  { formats }: CommonOptions,
  [usual, ...others]: readonly [Format, ...Format[]],
): Format => others.find((format) => format === formats[0]?.id) ?? usual;
