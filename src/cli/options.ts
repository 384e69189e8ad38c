import { parseArgs } from "node:util";
import { didYouMean, UserError } from "../model/errors.js";
import { lookup } from "../model/lookup.js";
import { LEVELS, type Level, LOCALES, type Locale } from "../model/vocabulary.js";
import { FAIL_ON, type FailOn } from "../policy/settings/severity.js";
import { REPORTER_NAMES } from "./reporters.js";

export const COMMANDS = [
  "check",
  "fix",
  "explain",
  "facts",
  "lineage",
  "rules",
  "init",
  "pack",
  "merge",
  "share",
] as const;
export type Command = (typeof COMMANDS)[number];
export const PACK_FORMATS = ["pretty", "json", "markdown"] as const;
export type PackFormat = (typeof PACK_FORMATS)[number];
export const LINEAGE_FORMATS = ["text", "mermaid", "dot", "json"] as const;

/** Every flag of every command; one table gives parsing and help. */
const FLAGS = {
  config: [
    "FILE",
    "configuration (default: .cardwarden.yml or .github/cardwarden.yml)",
    ["check", "fix", "facts", "explain", "rules"],
  ],
  pack: [
    "NAME",
    "policy pack, by name or ./path; repeatable (default: as configured)",
    ["check", "fix", "facts", "explain", "rules"],
  ],
  level: [LEVELS.join("|"), "how strictly to judge (default: baseline)", ["check", "fix"]],
  format: [
    "NAME[=FILE]",
    "output; repeatable, at most one without =FILE",
    ["check", "facts", "lineage", "rules", "pack", "merge"],
  ],
  rule: [
    "ID",
    "facts: why this rule fired or not; fix: only its findings, repeatable",
    ["facts", "fix"],
  ],
  unsafe: ["", "also fix what needs judgment, and put in placeholders to fill in", ["fix"]],
  "dry-run": ["", "write nothing; print what would change", ["fix", "pack"]],
  "fail-on": [
    FAIL_ON.join("|"),
    "least severity that makes the run fail (default: error)",
    ["check", "merge"],
  ],
  "changed-since": [
    "REF",
    "see the work tree as a change since its merge base with this revision",
    ["check"],
  ],
  baseline: [
    "FILE",
    "findings that are known and do not count (default: as configured)",
    ["check"],
  ],
  "write-baseline": [
    "FILE",
    "write what is found now; with --baseline, only what is known of it",
    ["check"],
  ],
  shard: ["I/N", "judge the I-th of N shares of the subjects", ["check", "share"]],
  effective: ["", "which pack and line decided the severity of the rule", ["explain"]],
  on: ["PATH", "pack diff: repositories or facts files to try it on; repeatable", ["pack"]],
  "no-waivers": ["", "count what waivers and comments excuse", ["check"]],
  locale: [
    LOCALES.join("|"),
    "language of the texts (default: en; pack docs: both)",
    ["check", "fix", "facts", "explain", "lineage", "rules", "pack"],
  ],
  date: ["YYYY-MM-DD", "the day to judge by (default: today)", ["check", "fix", "facts", "pack"]],
  facts: ["FILE", "also write every fact of every subject (facts.v1)", ["check"]],
  "stdin-filename": [
    "FILE",
    "with the path -: the name of the document on standard input",
    ["check"],
  ],
  "allow-empty": ["", "exit 0 where there is nothing to check", ["check", "fix", "merge"]],
  coverage: ["", "pack test: also say which comparisons no example shows both ways", ["pack"]],
  threshold: ["N", "least percent, for all or as true=100,false=100,absent=95 (default)", ["pack"]],
  out: ["FOLDER", "pack docs: where to write the pages", ["pack"]],
  offline: [
    "",
    "never use the network: packs come from the cache",
    ["check", "fix", "facts", "explain", "lineage", "rules", "pack"],
  ],
  debug: ["", "say what is being done, and show the stack of a bug", COMMANDS],
  help: ["", "show this help", COMMANDS],
  version: ["", "show the version", COMMANDS],
} as const satisfies Record<string, readonly [string, string, readonly Command[]]>;
type Flag = keyof typeof FLAGS;
/** May be given several times. */
const MULTIPLE = ["pack", "format", "rule", "on"];

/** The I-th of N shares, from 1. */
export interface Share {
  readonly index: number;
  readonly of: number;
}

export interface Options {
  readonly command: Command | "help" | "version";
  /** The command that help was asked about. */
  readonly about: Command | undefined;
  readonly paths: readonly string[];
  readonly config: string | undefined;
  readonly packs: readonly string[] | undefined;
  readonly level: Level | undefined;
  readonly formats: readonly { readonly id: string; readonly file: string | undefined }[];
  readonly failOn: FailOn;
  readonly changedSince: string | undefined;
  readonly noWaivers: boolean;
  readonly locale: Locale;
  /** Languages of what is written in several: the one that was asked for, or all. */
  readonly locales: readonly Locale[];
  readonly date: string;
  readonly factsFile: string | undefined;
  /** `facts --rule`, `fix --rule`. */
  readonly rules: readonly string[];
  readonly unsafe: boolean;
  readonly dryRun: boolean;
  readonly baseline: string | undefined;
  readonly writeBaseline: string | undefined;
  readonly shard: Share | undefined;
  readonly effective: boolean;
  readonly on: readonly string[];
  readonly offline: boolean;
  readonly coverage: boolean;
  readonly threshold: string | undefined;
  readonly out: string | undefined;
  readonly stdinFilename: string | undefined;
  readonly allowEmpty: boolean;
  readonly debug: boolean;
}

export function parseOptions(argv: readonly string[], today: string): Options {
  const spec = Object.fromEntries(
    Object.entries(FLAGS).map(([name, [takes]]) => [
      name,
      takes === ""
        ? { type: "boolean" as const }
        : { type: "string" as const, multiple: MULTIPLE.includes(name) },
    ]),
  );
  for (const word of argv) {
    if (word === "--") break;
    const flag = /^--([^=]+)/.exec(word)?.[1];
    if (flag !== undefined && !Object.hasOwn(FLAGS, flag))
      throw usage(
        `there is no option --${flag}`,
        didYouMean(
          `--${flag}`,
          Object.keys(FLAGS).map((known) => `--${known}`),
        ),
      );
  }
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({
      args: [...argv],
      options: { ...spec, h: { type: "boolean", short: "h" }, v: { type: "boolean", short: "v" } },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    throw usage(
      error instanceof Error
        ? (error.message.split(". ")[0] ?? error.message)
        : "these options cannot be read",
    );
  }
  const { values, positionals } = parsed;
  const [first, ...rest] = positionals;
  const command = COMMANDS.find((known) => known === first);
  const one = (flag: Flag): string | undefined => {
    const value = values[flag];
    return typeof value === "string" ? value : undefined;
  };
  const many = (flag: Flag): string[] | undefined => {
    const value = values[flag];
    return Array.isArray(value) ? value.map(String) : undefined;
  };
  const asked = values.help === true || values.h === true;
  const version = values.version === true || values.v === true;
  if (!asked && !version && first !== undefined && command === undefined && first !== "help")
    throw usage(
      `there is no command ${first}`,
      didYouMean(first, COMMANDS) ?? `commands: ${COMMANDS.join(", ")}`,
    );
  if (command !== undefined)
    for (const flag of Object.keys(values))
      if (lookup(FLAGS, flag)?.[2].some((known) => known === command) === false)
        throw usage(
          `${command} has no option --${flag}`,
          `cardwarden ${command} --help lists its options`,
        );
  const locale = one("locale");
  const both = command === "pack" && locale === "both";
  const date = one("date") ?? today;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !isDay(date))
    throw usage(`--date ${date} is not a day`, "write YYYY-MM-DD");
  return {
    command: version
      ? "version"
      : asked || first === undefined || first === "help"
        ? "help"
        : (command ?? "help"),
    about: first === "help" ? COMMANDS.find((known) => known === rest[0]) : command,
    paths: rest,
    config: one("config"),
    packs: many("pack"),
    level: choice("level", one("level"), LEVELS),
    formats: formatsOf(command, many("format") ?? []),
    failOn: choice("fail-on", one("fail-on"), FAIL_ON) ?? "error",
    changedSince: one("changed-since"),
    noWaivers: values["no-waivers"] === true,
    locale: both ? "en" : (choice("locale", locale, LOCALES) ?? "en"),
    locales: LOCALES.filter((known) => both || locale === undefined || known === locale),
    date,
    factsFile: one("facts"),
    rules: many("rule") ?? [],
    unsafe: values.unsafe === true,
    dryRun: values["dry-run"] === true,
    baseline: one("baseline"),
    writeBaseline: one("write-baseline"),
    shard: shareOf(one("shard")),
    effective: values.effective === true,
    on: many("on") ?? [],
    offline: values.offline === true,
    coverage: values.coverage === true,
    threshold: one("threshold"),
    out: one("out"),
    stdinFilename: one("stdin-filename"),
    allowEmpty: values["allow-empty"] === true,
    debug: values.debug === true,
  };
}

function shareOf(text: string | undefined): Share | undefined {
  if (text === undefined) return undefined;
  const [, index = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > of)
    throw usage(`--shard ${text} is no share`, "write I/N with I from 1 to N, such as 3/20");
  return { index, of };
}

/** JavaScript takes 30 February for 2 March. */
function isDay(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function formatsKnown(command: Command | undefined): readonly string[] {
  if (command === "lineage") return LINEAGE_FORMATS;
  if (command === "pack") return PACK_FORMATS;
  return command === "facts" || command === "rules" ? ["text", "json"] : REPORTER_NAMES;
}

function formatsOf(command: Command | undefined, stated: readonly string[]): Options["formats"] {
  const known = formatsKnown(command);
  const formats = stated.map((text) => {
    const equals = text.indexOf("=");
    const id = equals < 0 ? text : text.slice(0, equals);
    if (!(known as readonly string[]).includes(id))
      throw usage(
        `there is no format ${id}`,
        didYouMean(id, known) ?? `formats: ${known.join(", ")}`,
      );
    if (equals >= 0 && command !== "check" && command !== "merge" && command !== undefined)
      throw usage(
        `${command} writes to standard output only`,
        `cardwarden ${command} --format ${id} > FILE`,
      );
    return { id, file: equals < 0 ? undefined : text.slice(equals + 1) };
  });
  if (formats.filter(({ file }) => file === undefined).length > 1)
    throw usage(
      "two formats cannot share standard output",
      "write one of them to a file: --format json=report.json",
    );
  return formats;
}

function choice<T extends string>(
  flag: string,
  value: string | undefined,
  words: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = words.find((word) => word === value);
  if (found === undefined)
    throw usage(`--${flag} ${value}: not one of ${words.join(", ")}`, didYouMean(value, words));
  return found;
}

const usage = (message: string, hint?: string) =>
  new UserError("usage", message, hint ?? "cardwarden --help shows what there is");

const SYNOPSES: Record<Command, readonly (readonly [string, string])[]> = {
  check: [
    ["check [paths...]", "Evaluate the policy on every card found below the paths (default: .)."],
  ],
  fix: [
    ["fix [paths...]", "Fix what can be fixed in the cards below the paths, by safe edits only."],
  ],
  facts: [["facts <file>", "Show the facts of a document with state, evidence and place."]],
  explain: [
    ["explain <name>", "Say what a rule asks and why, or what is known of a license or upstream."],
  ],
  lineage: [["lineage [paths...]", "Show what was made from what."]],
  rules: [["rules", "List the rules of the packs that are on."]],
  init: [["init [folder]", "Write workflow, configuration and declaration where there are none."]],
  pack: [
    ["pack new-rule <pack> <name>", "Write the folder of a new rule with its examples."],
    ["pack lint <pack...>", "Say what a pack gets wrong, and what its rules never decide."],
    ["pack test <pack>", "Run the examples of every rule of a pack."],
    ["pack docs <pack...> --out <folder>", "Write a page for each rule, in English and Chinese."],
    ["pack lock", "Pin the packs from elsewhere in cardwarden.lock."],
    ["pack verify", "Fetch them anew, and compare them with cardwarden.lock."],
    [
      "pack update [source...]",
      "Pin what stands there now; --dry-run only says what that would be.",
    ],
    ["pack diff <old> <new>", "Say what changed, and which version that asks for."],
  ],
  merge: [
    [
      "merge <report.json...>",
      "Join reports of shards into one, or of repositories into an overview.",
    ],
  ],
  share: [["share <list> --shard I/N", "Print the lines of a list that fall to one shard."]],
};

const WITH_FORMATS: readonly string[] = ["check", "facts", "lineage", "rules", "pack", "merge"];
/** Commands whose exit code is a verdict. */
const JUDGES: readonly string[] = ["check", "merge"];

export function helpText(about: Command | undefined): string {
  const flags = Object.entries(FLAGS)
    .filter(
      ([, [, , commands]]) =>
        about === undefined || (commands as readonly string[]).includes(about),
    )
    .map(
      ([name, [takes, meaning]]) =>
        `  ${`--${name}${takes === "" ? "" : ` ${takes}`}`.padEnd(42)} ${meaning}`,
    );
  const formats = formatsKnown(about).join(", ");
  const commands = about === undefined ? Object.values(SYNOPSES).flat() : SYNOPSES[about];
  return `Checks what model cards and data set cards state: licenses and lineage, personal information, disclosure.

Usage:
${commands.map(([synopsis, meaning]) => `  cardwarden ${synopsis.padEnd(34)} ${meaning}`).join("\n")}

Options:
${flags.join("\n")}
${WITH_FORMATS.includes(about ?? "check") ? `\nFormats: ${formats}\n` : ""}${about === undefined || JUDGES.includes(about) ? "\nExit codes: 0 nothing at or above --fail-on; 1 findings at or above it; 2 usage, configuration or pack error; 3 nothing to check\n" : ""}`;
}
