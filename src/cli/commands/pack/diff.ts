import { join, resolve } from "node:path";
import * as v from "valibot";
import { Evaluator } from "../../../evaluate/evaluate.js";
import { message, render } from "../../../messages/index.js";
import type { Subject } from "../../../model/fact.js";
import { type Pack, PackFile, type RuleFile } from "../../../model/rule.js";
import type { Locale } from "../../../model/vocabulary.js";
import { packFolder, repositoryRoot } from "../../../node/files.js";
import { packLoader, unlockedPacks } from "../../../node/packs.js";
import { diffJson, diffPacks, type PackDiff, type PackVersion } from "../../../pack/diff.js";
import { runExample } from "../../../pack/example.js";
import { BUILTIN_PACKS } from "../../../policy/packs/builtin.js";
import { type FetchPack, loadPack, type PackSource } from "../../../policy/packs/load.js";
import { isRemote } from "../../../policy/packs/pack-spec.js";
import { withParameters } from "../../../policy/settings/parameters.js";
import { json, line, markdownSentence } from "../../../report/escape.js";
import { filesOf } from "../../example-files.js";
import { table } from "../../layout.js";
import { defineCommand, formatIn, usageError } from "../../options.js";
import { EXIT, type Terminal } from "../../terminal.js";
import { dateFlag, localeFlag, offlineFlag, values } from "../flags.js";

const FORMATS = ["pretty", "json", "markdown"] as const;
type DiffFormat = (typeof FORMATS)[number];

/** `pack diff`: reports what changed between two versions of a pack, and which version that asks for. */
export const diffCommand = defineCommand({
  name: "pack diff",
  form: "<old> <new>",
  summary: message("help.diff"),
  examples: ["pack diff ../acme-1.0.0 ./acme", "pack diff ../acme-1.0.0 ./acme --on ../models"],
  words: { least: 2, most: 2, takes: message("cli.takes-two-packs") },
  formats: FORMATS,
  flags: {
    on: values("on", "PATH", message("flag.on")),
    locale: localeFlag,
    date: dateFlag,
    offline: offlineFlag,
  },
  async run(options, terminal) {
    const format = formatIn(options, FORMATS);
    const { text, failed } = await diffText(options.paths, format, options, terminal);
    terminal.out(text);
    return failed ? EXIT.findings : EXIT.ok;
  },
});

/** What a comparison reads of the command's options. */
interface DiffOptions {
  readonly on: readonly string[];
  readonly date: string;
  readonly locale: Locale;
  readonly offline: boolean;
  readonly debug: boolean;
}

interface ComparedVersion extends PackVersion {
  /** The folder, where its examples are at hand. */
  readonly home: string | undefined;
  readonly spec: string;
  readonly pack: Pack;
  readonly source: PackSource;
}

async function versionOf(spec: string, cwd: string, fetch: FetchPack): Promise<ComparedVersion> {
  const home = isRemote(spec) ? undefined : resolve(cwd, spec);
  const source =
    home === undefined ? await fetch(spec) : { ...(await packFolder(home)), origin: home };
  const pack = loadPack(source);
  return {
    home,
    spec,
    pack,
    source,
    head: v.parse(PackFile, source.pack),
    rules: pack.rules,
    register: pack.register,
  };
}

/**
 * What changed between two versions of one pack, and with `--on`, what that would change in some repositories. Fails
 * where the new version is too low for it; a trial informs, and never fails.
 */
async function diffText(
  [oldSpec = "", newSpec = ""]: readonly string[],
  format: DiffFormat,
  options: DiffOptions,
  terminal: Terminal,
): Promise<{ text: string; failed: boolean }> {
  const { cwd } = terminal;
  const fetch = packLoader({
    home: cwd,
    absolute: true,
    remote: unlockedPacks(repositoryRoot(cwd), options.offline),
  });
  const [oldVersion, newVersion] = [
    await versionOf(oldSpec, cwd, fetch),
    await versionOf(newSpec, cwd, fetch),
  ];
  if (oldVersion.head.name !== newVersion.head.name)
    throw usageError(
      message("cli.two-packs", {
        old: oldSpec,
        oldName: oldVersion.head.name,
        new: newSpec,
        newName: newVersion.head.name,
      }),
      message("cli.compare-versions"),
    );
  const difference = await differenceOf(oldVersion, newVersion, options.date);
  if (options.on.length === 0)
    return { text: TEXTS[format](difference, options.locale), failed: !difference.enough };
  const [{ impact }, { markdownImpact, prettyImpact }] = await Promise.all([
    import("../../pack/impact.js"),
    import("../../pack/impact-text.js"),
  ]);
  const tried = await impact({
    oldVersion,
    newVersion,
    difference,
    options,
    terminal,
    fetch,
  });
  const texts: Readonly<Record<DiffFormat, () => string>> = {
    json: () => `${json(tried)}\n`,
    pretty: () => `${prettyText(difference, options.locale)}${prettyImpact(tried, options.locale)}`,
    markdown: () =>
      `${markdownText(difference, options.locale)}\n${markdownImpact(tried, options.locale)}`,
  };
  return { text: texts[format](), failed: false };
}

async function differenceOf(
  oldVersion: ComparedVersion,
  newVersion: ComparedVersion,
  today: string,
): Promise<PackDiff> {
  const failing = new Map<string, string[]>();
  for (const rule of newVersion.rules) {
    const then = oldVersion.rules.find(({ id }) => id === rule.id);
    if (then) failing.set(rule.id, await newlyFailing(oldVersion, then, rule, today));
  }
  return diffPacks(oldVersion, newVersion, ({ id }) => failing.get(id) ?? []);
}

/** Examples of the old rule in which something passed, or was not judged, that the new rule fails. */
async function newlyFailing(
  { home, pack }: ComparedVersion,
  then: RuleFile,
  newRule: RuleFile,
  today: string,
): Promise<string[]> {
  // A pack that is fetched comes without its examples.
  if (home === undefined) return [];
  if (JSON.stringify(decisive(then)) === JSON.stringify(decisive(newRule))) return [];
  const builtinPack = { rules: pack.rules.map(({ id }) => nameOf(id)), load: () => pack };
  const around = { today, builtin: { ...BUILTIN_PACKS, [pack.name]: builtinPack } };
  const failing: string[] = [];
  const outcome = async (evaluator: Evaluator | undefined, subject: Subject) =>
    (await evaluator?.evaluate(subject))?.[0]?.outcome;
  for (const { path } of then.examples) {
    const files = filesOf(join(home, nameOf(then.id)), path);
    const { result, parameters } = await runExample(files, { ...pack, rules: [then] }, around);
    const { facts } = result;
    const [before, after] = [then, newRule].map(
      (rule) => new Evaluator([withParameters({ ...pack, rules: [rule] }, parameters)]),
    );
    for (const subject of facts.subjects)
      if (
        (await outcome(before, subject)) !== "fail" &&
        (await outcome(after, subject)) === "fail" &&
        !failing.includes(path)
      )
        failing.push(path);
  }
  return failing;
}

const nameOf = (id: string) => id.slice(id.indexOf("/") + 1);

const decisive = ({ subject, when, undetermined, require, cases }: RuleFile) => [
  subject,
  when,
  undetermined,
  require,
  cases?.map((ruleCase) => ruleCase.require),
];

const rows = ({ rules, head, register }: PackDiff, locale: Locale): string[][] => [
  ...rules.flatMap(({ id, changes }) =>
    changes.map(({ bump, note }) => [bump, id, line(render(note, locale))]),
  ),
  ...(head ? [["patch", "pack.json", render(message("diff.pack-description"), locale)]] : []),
  ...(register ? [["patch", "register", render(message("diff.register"), locale)]] : []),
];

function verdict({ from, to, asks, least, enough }: PackDiff, locale: Locale): string {
  if (asks === undefined) return render(message("diff.nothing", { from, to }), locale);
  const params = { bump: asks, least, to };
  const text = enough ? message("diff.enough", params) : message("diff.too-low", params);
  return render(text, locale);
}

const prettyText = (diff: PackDiff, locale: Locale): string =>
  [
    `${diff.pack} ${diff.from} -> ${diff.to}`,
    ...table(rows(diff, locale), undefined),
    "",
    verdict(diff, locale),
    "",
  ].join("\n");

/** For release notes and pull requests. */
const markdownText = (diff: PackDiff, locale: Locale): string =>
  [
    `## ${diff.pack} ${diff.to}`,
    "",
    ...(diff.asks === undefined
      ? []
      : [
          render(message("diff.table"), locale),
          "| --- | --- | --- |",
          ...rows(diff, locale).map(
            ([bump = "", id = "", note = ""]) => `| ${bump} | \`${id}\` | ${sentence(note)} |`,
          ),
          "",
        ]),
    sentenceOf(verdict(diff, locale), locale),
    "",
  ].join("\n");

/** Plain words stay as they are for who reads the source; a reason of the pack's author may hold anything. */
const sentence = (note: string) =>
  /^[A-Za-z0-9 ,;:.()/-]*$/.test(note) && !/\/\/|www\./i.test(note) ? note : markdownSentence(note);

/** Returns a text as a sentence of its own. */
const sentenceOf = (text: string, locale: Locale) =>
  `${text[0]?.toUpperCase()}${text.slice(1)}${locale === "zh-CN" ? "。" : "."}`;

const TEXTS: Readonly<Record<DiffFormat, (diff: PackDiff, locale: Locale) => string>> = {
  json: (diff) => `${json({ schema: "pack-diff.v1", ...diffJson(diff) })}\n`,
  pretty: prettyText,
  markdown: markdownText,
};
