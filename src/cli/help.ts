import { type Locale, message, render } from "../messages/index.js";
import { type Command, flagsOf } from "./options.js";

const FORM_WIDTH = 34;
const FLAG_WIDTH = 42;

/** Returns the help of some commands: of one, of those that share a word, or of all. */
export function helpText(commands: readonly Command[], locale: Locale): string {
  const usage = commands.map(({ name, form, summary }) =>
    row(`cardwarden ${`${name} ${form}`.trimEnd().padEnd(FORM_WIDTH)}`, render(summary, locale)),
  );
  const flags = flagRows(commands, locale);
  const formats = [...new Set(commands.flatMap((command) => command.formats ?? []))];
  const examples = commands.length === 1 ? commands.flatMap((command) => command.examples) : [];
  const heading = (code: Heading) => render(message(code), locale);
  const section = (code: Heading, rows: readonly string[]) =>
    rows.length === 0 ? [] : ["", heading(code), ...rows];
  return [
    heading("help.about"),
    ...section("help.usage", usage),
    ...section("help.options", flags),
    ...section(
      "help.examples",
      examples.map((call) => `  cardwarden ${call}`),
    ),
    ...(formats.length === 0
      ? []
      : ["", render(message("help.formats", { names: formats }), locale)]),
    ...(commands.some(({ flags }) => "level" in flags) ? ["", heading("help.levels")] : []),
    ...(commands.some(({ judges }) => judges) ? ["", heading("help.exit-codes")] : []),
    "",
  ].join("\n");
}

type Heading =
  | "help.about"
  | "help.usage"
  | "help.options"
  | "help.examples"
  | "help.levels"
  | "help.exit-codes";

/** Returns a row for each flag. A flag that one of several commands has names that command. */
function flagRows(commands: readonly Command[], locale: Locale): string[] {
  const rows = new Map<
    string,
    { readonly form: string; readonly help: string; readonly by: string[] }
  >();
  for (const command of commands)
    for (const { name, takes, help } of flagsOf(command)) {
      const form = `--${name}${takes === undefined ? "" : ` ${takes}`}`;
      // What commands say alike is one row: a switch or a value, and what it does.
      const key = name === "format" ? name : `${name} ${help.code}`;
      const shared = rows.get(key);
      if (shared) shared.by.push(command.name);
      else rows.set(key, { form, help: render(help, locale), by: [command.name] });
    }
  return [...rows.values()].map(({ form, help, by: [first, ...others] }) =>
    row(
      form.padEnd(FLAG_WIDTH),
      commands.length > 1 && others.length === 0
        ? render(message("help.flag-of", { command: first ?? "", help }), locale)
        : help,
    ),
  );
}

const row = (form: string, meaning: string) => `  ${form} ${meaning}`;
