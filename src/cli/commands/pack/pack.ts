import { didYouMean, UserError } from "../../../model/errors.js";
import { lookup } from "../../../model/lookup.js";
import { type Options, PACK_FORMATS, type PackFormat } from "../../options.js";
import { EXIT, type Terminal } from "../check.js";

/** The commands for authors of packs. Each is loaded when it is asked for. */

const PACK_OPTIONS = ["coverage", "threshold", "out", "locale", "offline", "dryRun", "on"] as const;
type PackOption = (typeof PACK_OPTIONS)[number];

interface Action {
  /** What it takes, as an error says it. */
  readonly takes: string;
  readonly example: string;
  readonly words: readonly [least: number, most: number];
  readonly formats: readonly PackFormat[];
  /** Options of `pack` that mean something to it. */
  readonly options: readonly PackOption[];
  run(words: readonly string[], options: Options, terminal: Terminal): Promise<number>;
}

const MANY = 100;

const ACTIONS: Readonly<Record<string, Action>> = {
  "new-rule": {
    takes: "the folder of a pack and the name of the rule",
    example: "./acme version-missing",
    words: [2, 2],
    formats: ["pretty"],
    options: [],
    async run([folder = "", name = ""], _, { cwd, out }) {
      const { newRule } = await import("./new-rule.js");
      out(await newRule(cwd, folder, name));
      return EXIT.ok;
    },
  },
  lint: {
    takes: "the folders of packs",
    example: "./acme",
    words: [1, MANY],
    formats: ["pretty", "json"],
    options: [],
    async run(words, options, terminal) {
      const { lintPacks } = await import("./pack-lint.js");
      const { text, failed } = lintPacks(terminal.cwd, words, formatOf(options));
      terminal.out(text);
      return failed ? EXIT.findings : EXIT.ok;
    },
  },
  test: {
    takes: "the folder of one pack",
    example: "./acme",
    words: [1, 1],
    formats: ["pretty", "json"],
    options: ["coverage", "threshold", "locale"],
    async run([folder = ""], options, { cwd, out }) {
      const [{ testPack }, { thresholdsOf }] = await Promise.all([
        import("./pack-test.js"),
        import("./pack-coverage.js"),
      ]);
      const wanted = options.coverage || options.threshold !== undefined;
      const { text, failed } = await testPack(cwd, folder, {
        date: options.date,
        format: formatOf(options),
        locale: options.locale,
        ...(wanted ? { thresholds: thresholdsOf(options.threshold) } : {}),
      });
      out(text);
      return failed ? EXIT.findings : EXIT.ok;
    },
  },
  docs: {
    takes: "the folders of packs, and --out with the folder to write to",
    example: "./acme --out docs/rules",
    words: [1, MANY],
    formats: ["pretty"],
    options: ["out", "locale"],
    async run(words, { out, locales }, terminal) {
      if (out === undefined)
        throw new UserError(
          "usage",
          "pack docs does not know where to write",
          "cardwarden pack docs ./acme --out docs/rules",
        );
      const { writeDocs } = await import("./pack-docs.js");
      terminal.out(await writeDocs(terminal.cwd, words, out, locales));
      return EXIT.ok;
    },
  },
  lock: {
    takes: "no names: the configuration says which packs there are",
    example: "",
    words: [0, 0],
    formats: ["pretty", "json"],
    options: ["offline"],
    async run(_, options, terminal) {
      const { lock } = await import("./pack-lock.js");
      return await lock(options.offline, formatOf(options), terminal);
    },
  },
  verify: {
    takes: "no names: it looks at everything that is locked",
    example: "",
    words: [0, 0],
    formats: ["pretty", "json"],
    options: [],
    async run(_, options, terminal) {
      const { verify } = await import("./pack-lock.js");
      return (await verify(formatOf(options), terminal)) ? EXIT.ok : EXIT.findings;
    },
  },
  update: {
    takes: "places of packs as the configuration writes them, or none for all",
    example: "npm:@acme/ai-policy@^2",
    words: [0, MANY],
    formats: ["pretty", "json"],
    options: ["dryRun"],
    async run(words, options, terminal) {
      const { update } = await import("./pack-lock.js");
      return await update(words, options.dryRun, formatOf(options), terminal);
    },
  },
  diff: {
    takes: "the old and the new version of one pack",
    example: "../acme-1.0.0 ./acme",
    words: [2, 2],
    formats: ["pretty", "json", "markdown"],
    options: ["on", "offline"],
    async run(words, options, terminal) {
      const { diffText } = await import("./pack-diff.js");
      const { text, failed } = await diffText(words, formatOf(options), options, terminal);
      terminal.out(text);
      return failed ? EXIT.findings : EXIT.ok;
    },
  },
};

export async function runPack(options: Options, terminal: Terminal): Promise<number> {
  const [stated, ...words] = options.paths;
  const names = Object.keys(ACTIONS);
  const action = stated === undefined ? undefined : lookup(ACTIONS, stated);
  if (action === undefined)
    throw new UserError(
      "usage",
      stated === undefined ? "pack needs a command" : `there is no pack command ${stated}`,
      (stated === undefined ? undefined : didYouMean(stated, names)) ??
        `pack commands: ${names.join(", ")}`,
    );
  const [least, most] = action.words;
  const example = `cardwarden pack ${stated} ${action.example}`.trimEnd();
  if (words.length < least || words.length > most)
    throw new UserError("usage", `pack ${stated} takes ${action.takes}`, example);
  for (const option of PACK_OPTIONS)
    if (!action.options.includes(option) && given(options, option))
      throw new UserError(
        "usage",
        `pack ${stated} has no option --${option === "dryRun" ? "dry-run" : option}`,
        "cardwarden pack --help lists what there is",
      );
  const format = formatOf(options);
  if (!action.formats.includes(format))
    throw new UserError(
      "usage",
      `pack ${stated} does not write ${format}`,
      `formats: ${action.formats.join(", ")}`,
    );
  return action.run(words, options, terminal);
}

const given = (options: Options, option: PackOption) =>
  option === "locale"
    ? options.locales.length === 1
    : option === "on"
      ? options.on.length > 0
      : options[option] !== undefined && options[option] !== false;

const formatOf = ({ formats }: Options): PackFormat =>
  PACK_FORMATS.find((known) => known === formats[0]?.id) ?? "pretty";
