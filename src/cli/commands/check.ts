import { isAbsolute, relative, resolve, sep } from "node:path";
import { setFlagsFromString } from "node:v8";
import type { BaselineFile } from "../../model/baseline.js";
import { UserError } from "../../model/errors.js";
import type { Host } from "../../model/host.js";
import { baselineFile, configFile, rootOf } from "../../node/files.js";
import { decode, nodeHost } from "../../node/host.js";
import { lockedPacks, packLoader } from "../../node/packs.js";
import { sourceLines } from "../../node/source.js";
import { type CheckOptions, type CheckResult, check } from "../../pipeline/check.js";
import { openSession } from "../../pipeline/session.js";
import { BUILTIN_PACKS } from "../../policy/packs/builtin.js";
import type { FetchPack } from "../../policy/packs/load.js";
import type { Policy } from "../../policy/resolve.js";
import type { Config } from "../../policy/settings/config.js";
import { line } from "../../report/escape.js";
import { jsonParts } from "../../report/json.js";
import type { SourceLine } from "../../report/reporter.js";
import { ruleTexts } from "../../report/rules.js";
import { LIMITS } from "../../text/limits.js";
import { LINEAGE_FORMATS, type Options } from "../options.js";
import { print, printReport, write } from "../print.js";
import { EXIT, type Terminal } from "../terminal.js";

export { EXIT, type Terminal } from "../terminal.js";

export async function runCheck(options: Options, terminal: Terminal): Promise<number> {
  const keepFacts = options.factsFile !== undefined;
  if (options.shard && options.writeBaseline !== undefined)
    throw new UserError(
      "usage",
      "--write-baseline needs all findings, and --shard finds some of them",
      "write the baseline in a run without --shard",
    );
  const { result, policy, source } = await examine(options, terminal, keepFacts);
  const { report } = result;
  if (options.factsFile !== undefined)
    write(terminal.cwd, options.factsFile, jsonParts(result.facts));
  if (options.writeBaseline !== undefined && result.baseline)
    await writeBaseline(options.writeBaseline, result.baseline, options, terminal);
  return printReport(report, options, terminal, {
    rules: ruleTexts(policy.packs, Object.keys(BUILTIN_PACKS)),
    line: source,
  });
}

/** As a file: the same findings, the same bytes. It is read again, so that nothing in it is cut. */
async function writeBaseline(
  file: string,
  baseline: BaselineFile,
  { locale }: Options,
  terminal: Terminal,
): Promise<void> {
  write(
    terminal.cwd,
    file,
    jsonParts(baseline, (part) => JSON.stringify(part, null, 2)),
  );
  const { words } = await import("../../report/words.js");
  terminal.err(
    `${words(locale)("report.baseline-written", { count: baseline.findings.length, file: line(file) })}\n`,
  );
}

export async function runFacts(options: Options, terminal: Terminal): Promise<number> {
  const [path, more] = options.paths;
  if (path === undefined || more !== undefined)
    throw new UserError(
      "usage",
      "facts takes one file",
      "cardwarden facts models/student/README.md",
    );
  const [rule, ...others] = options.rules;
  if (others.length > 0)
    throw new UserError("usage", "facts explains one rule at a time", "give --rule once");
  // Why a rule fired may lie in another card: the whole repository is read for that.
  const around = rule === undefined ? [] : [rootOf(terminal.cwd, [resolve(terminal.cwd, path)])];
  const { result, root, policy } = await examine(
    { ...withoutFetching(options), paths: [path, ...(path === "-" ? [] : around)] },
    terminal,
  );
  const file = relative(root, resolve(terminal.cwd, path)).split(sep).join("/");
  if (!result.facts.documents.some((document) => document.file === file)) {
    terminal.err(`${line(path)} is not a card or manifest that a format claims\n`);
    return EXIT.nothing;
  }
  if (rule !== undefined) {
    const { why } = await import("./why.js");
    terminal.out(await why(rule, policy, result, file, options.locale));
    return EXIT.ok;
  }
  const { factsText } = await import("./show.js");
  const parts =
    options.formats[0]?.id === "json"
      ? jsonParts(result.facts)
      : [factsText(result.facts, file, options.locale)];
  await print(terminal, parts);
  return EXIT.ok;
}

export async function runLineage(options: Options, terminal: Terminal): Promise<number> {
  const { result } = await examine(withoutFetching(options), terminal);
  if (result.facts.documents.length === 0) {
    terminal.err(await noDocuments(options));
    return EXIT.nothing;
  }
  const format = LINEAGE_FORMATS.find((known) => known === options.formats[0]?.id) ?? "text";
  const { lineageText } = await import("./show.js");
  terminal.out(lineageText(result.facts, format, options.locale));
  return EXIT.ok;
}

/** What only shows something asks nobody: packs from elsewhere are those that lie in the cache. */
export const withoutFetching = (options: Options): Options => ({ ...options, offline: true });

/** The line of a run that found no card. */
export const noDocuments = async ({ locale }: Pick<Options, "locale">): Promise<string> =>
  `${(await import("../../report/words.js")).words(locale)("report.no-documents")}\n`;

async function examine(
  options: Options,
  terminal: Terminal,
  keepFacts = true,
): Promise<{ result: CheckResult; root: string; policy: Policy; source: SourceLine }> {
  const { host, root, policy, stdin, checking } = await prepare(options, terminal);
  const result = await check(host, { ...checking, keepFacts });
  return { result, root, policy, source: sourceLines(root, stdin ? await texts(host) : undefined) };
}

/** A run as far as it can be told before any card is read. */
export interface Prepared {
  readonly host: Host;
  readonly root: string;
  readonly policy: Policy;
  /** The document comes from standard input. */
  readonly stdin: boolean;
  readonly checking: CheckOptions;
}

/** Another policy than a repository's own, so that it can be tried there. */
export interface Trial {
  /** The root, where no checkout has to be looked for. */
  readonly root: string;
  readonly builtin: typeof BUILTIN_PACKS;
  config(own: Config): Config;
  fetch(own: FetchPack): FetchPack;
}

export async function prepare(
  options: Options,
  terminal: Terminal,
  trial?: Trial,
): Promise<Prepared> {
  const { cwd } = terminal;
  const stdin = options.paths.includes("-");
  if (stdin && (options.paths.length > 1 || options.stdinFilename === undefined))
    throw new UserError(
      "usage",
      "the path - stands alone and needs --stdin-filename",
      "cardwarden check - --stdin-filename README.md < README.md",
    );
  if (stdin && options.changedSince !== undefined)
    throw new UserError(
      "usage",
      "--changed-since compares files; the path - names none",
      "give the file itself",
    );
  if (options.writeBaseline !== undefined && options.shard !== undefined)
    throw new UserError(
      "usage",
      "a shard sees only its share of the findings, and writes no baseline",
      "write it in a run without --shard",
    );
  const paths = (options.paths.length === 0 ? ["."] : options.paths).map((path) =>
    resolve(cwd, path),
  );
  const root = trial?.root ?? (stdin ? cwd : rootOf(cwd, paths));
  const stated = await configFile(
    root,
    options.config === undefined ? undefined : resolve(cwd, options.config),
  );
  const config = trial?.config(stated) ?? stated;
  const packs = packsOf(options, terminal, root);
  const session = await openSession({
    config,
    flags: {
      ...(options.packs ? { packs: options.packs } : {}),
      ...(options.level ? { level: options.level } : {}),
      noWaivers: options.noWaivers,
      fetch: packs.flagged,
    },
    ...(trial ? { builtin: trial.builtin } : {}),
    fetch: trial?.fetch(packs.configured) ?? packs.configured,
    locale: options.locale,
    date: options.date,
  });
  const { policy } = session;
  const debug = (message: string) => {
    if (options.debug) terminal.err(`cardwarden: ${message}\n`);
  };
  const { scope } = policy;
  const change =
    options.changedSince === undefined
      ? undefined
      : await (await import("../../node/git-change.js")).gitChange({
          root,
          paths,
          since: options.changedSince,
          ...scope,
        });
  const disk = nodeHost({
    root,
    paths: stdin ? [] : paths,
    ...scope,
    added: (file) => change?.files.get(file) === "added",
    debug,
  });
  const host = stdin
    ? piped(disk, options.stdinFilename ?? "", await terminal.stdin())
    : frugal(disk);
  const inFolder = (file: string | undefined) => (file === undefined ? file : resolve(cwd, file));
  const written = inFolder(options.writeBaseline);
  const known = await baselineFile(root, {
    named: inFolder(options.baseline),
    configured: config.baseline,
    written,
  });
  const checking = session.options({
    ...(change ? { change } : {}),
    ...(known || written
      ? { baseline: { ...(known ? { known } : {}), write: written !== undefined } }
      : {}),
    shard: options.shard,
    wholeRepository: !stdin && options.packs === undefined && paths.includes(root),
  });
  return { host, root, policy, stdin, checking };
}

/** Packs that are not built in. A configuration names folders from the root, flags from the working folder or anywhere. */
export function packsOf(
  { offline }: Options,
  { cwd, err }: Terminal,
  root: string,
): Readonly<Record<"configured" | "flagged", FetchPack>> {
  const remote = lockedPacks(root, offline, (text) => err(`warning: ${line(text)}\n`));
  return {
    configured: packLoader({ home: root, remote }),
    flagged: packLoader({ home: cwd, absolute: true, remote }),
  };
}

/** From so many files on the garbage of reading them counts. */
const MANY_FILES = 50;

/** Reading cards leaves much garbage behind; V8 would rather grow by half than collect it in so short a run. */
const frugal = (disk: Host): Host => ({
  ...disk,
  async list() {
    const listing = await disk.list();
    if (listing.files.length >= MANY_FILES) setFlagsFromString("--optimize-for-size");
    return listing;
  },
});

/** The texts of a host that no file holds. */
async function texts(host: Host): Promise<ReadonlyMap<string, string>> {
  const { files } = await host.list();
  const read = async (file: string) => (await host.read(file, LIMITS.fileBytes)).text;
  return new Map(await Promise.all(files.map(async (file) => [file, await read(file)] as const)));
}

/** One document from standard input, in a folder that may hold a license file. */
function piped(disk: Host, file: string, bytes: Uint8Array): Host {
  const name = file.split(sep).join("/");
  if (isAbsolute(file) || name.split("/").includes(".."))
    throw new UserError(
      "usage",
      "--stdin-filename is relative to the working folder",
      "give the path as it stands in the repository",
    );
  return {
    ...disk,
    list: async () => ({ files: [name], diagnostics: [] }),
    read: async (path, maxBytes) =>
      path === name
        ? decode(bytes.subarray(0, maxBytes), bytes.length > maxBytes)
        : disk.read(path, maxBytes),
  };
}
