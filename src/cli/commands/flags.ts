import { type Message, message } from "../../messages/index.js";
import { suggestion } from "../../model/errors.js";
import { HUBS, type Hub } from "../../model/hub-spec.js";
import { LEVELS, type Level, LOCALES, type Locale } from "../../model/vocabulary.js";
import type { Share } from "../../pipeline/shard.js";
import { FAIL_ON, type FailOn } from "../../policy/settings/severity.js";
import { type Flag, usageError } from "../options.js";

/** Makes a flag without a value. */
export const toggle = (name: string, help: Message): Flag<boolean> => ({
  name,
  help,
  read: (given) => given.length > 0,
});

/** Makes a flag with a value; given twice, the last one counts. */
export const value = (name: string, takes: string, help: Message): Flag<string | undefined> => ({
  name,
  takes,
  help,
  read: (given) => given.at(-1),
});

/** Makes a flag that may be given several times. */
export const values = (name: string, takes: string, help: Message): Flag<readonly string[]> => ({
  name,
  takes,
  help,
  read: (given) => given,
});

/** Makes a flag whose value is one of some words. */
export const choice = <Word extends string>(
  name: string,
  words: readonly Word[],
  help: Message,
): Flag<Word | undefined> => ({
  name,
  takes: words.join("|"),
  help,
  read: (given) => wordIn(name, given.at(-1), words),
});

function wordIn<Word extends string>(
  name: string,
  stated: string | undefined,
  words: readonly Word[],
): Word | undefined {
  if (stated === undefined) return undefined;
  const match = words.find((word) => word === stated);
  if (match === undefined)
    throw usageError(
      message("cli.not-one-of", { flag: `--${name}`, value: stated, words }),
      suggestion(stated, words),
    );
  return match;
}

/** Makes of a flag one that has a value also where it is not given. */
export const withDefault = <Value>(flag: Flag<Value | undefined>, usual: Value): Flag<Value> => ({
  ...flag,
  read: (given, today) => flag.read(given, today) ?? usual,
});

const packsFlag: Flag<readonly string[] | undefined> = {
  name: "pack",
  takes: "NAME",
  help: message("flag.pack"),
  read: (given) => (given.length === 0 ? undefined : given),
};

/** Which policy a command goes by. */
export const policyFlags = {
  config: value("config", "FILE", message("flag.config")),
  packs: packsFlag,
};

export const levelFlag: Flag<Level | undefined> = choice("level", LEVELS, message("flag.level"));

export const localeFlag: Flag<Locale> = withDefault(
  choice("locale", LOCALES, message("flag.locale")),
  "en",
);

/** Languages of what is written in several: the one that was asked for, or all. */
export const localesFlag: Flag<readonly Locale[]> = {
  name: "locale",
  takes: [...LOCALES, "both"].join("|"),
  help: message("flag.locales"),
  read(given) {
    const word = wordIn("locale", given.at(-1), [...LOCALES, "both"] as const);
    return LOCALES.filter((locale) => word === undefined || word === "both" || word === locale);
  },
};

export const dateFlag: Flag<string> = {
  name: "date",
  takes: "YYYY-MM-DD",
  help: message("flag.date"),
  read(given, today) {
    const date = given.at(-1) ?? today;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !isDay(date))
      throw usageError(message("cli.not-a-day", { date }), message("cli.write-a-day"));
    return date;
  },
};

/** JavaScript takes 30 February for 2 March. */
function isDay(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

export const failOnFlag: Flag<FailOn> = withDefault(
  choice("fail-on", FAIL_ON, message("flag.fail-on")),
  "error",
);

export const quietFlag: Flag<boolean> = toggle("quiet", message("flag.quiet"));
export const verboseFlag: Flag<boolean> = toggle("verbose", message("flag.verbose"));

/** Throws if a call asks for less and for more. */
export function refuseQuietAndVerbose({ quiet, verbose }: Record<"quiet" | "verbose", boolean>) {
  if (quiet && verbose) throw usageError(message("cli.quiet-and-verbose"), message("cli.give-one"));
}

export const allowEmptyFlag: Flag<boolean> = toggle("allow-empty", message("flag.allow-empty"));

/** Hubs on which upstreams are looked up; undefined where the configuration decides. */
export const resolveFlag: Flag<readonly Hub[] | undefined> = {
  name: "resolve",
  takes: HUBS.join("|"),
  help: message("flag.resolve"),
  read(given) {
    const hubs = given.flatMap((stated) => wordIn("resolve", stated, HUBS) ?? []);
    return hubs.length === 0 ? undefined : [...new Set(hubs)];
  },
};

export const offlineFlag: Flag<boolean> = toggle("offline", message("flag.offline"));

export const dryRunFlag: Flag<boolean> = toggle("dry-run", message("flag.dry-run"));

export const shardFlag = (help: Message): Flag<Share | undefined> => ({
  name: "shard",
  takes: "I/N",
  help,
  read(given) {
    const text = given.at(-1);
    if (text === undefined) return undefined;
    const [, index = 0, shards = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
    if (index < 1 || index > shards)
      throw usageError(message("cli.not-a-shard", { text }), message("cli.write-a-shard"));
    return { index, of: shards };
  },
});
