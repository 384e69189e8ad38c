import { isAbsolute, resolve, sep } from "node:path";
import { message, render } from "../messages/index.js";
import type { Host } from "../model/host.js";
import type { Hub } from "../model/hub-spec.js";
import type { Level, Locale } from "../model/vocabulary.js";
import { repositoryName } from "../node/checkout-identity.js";
import { baselineFile, configFile, policyText, rootOf } from "../node/files.js";
import { decode, nodeHost } from "../node/host.js";
import { lockedPacks, packLoader } from "../node/packs.js";
import { readAheadOfMany } from "../node/readings/ahead.js";
import { runSource } from "../node/run-source.js";
import { linesOf, sourceLines } from "../node/source.js";
import { clientOf, upstreamLookUp } from "../node/upstreams.js";
import { withHeapForMany } from "../node/v8-settings.js";
import { type CheckOptions, type CheckResult, check } from "../pipeline/check.js";
import { openSession } from "../pipeline/session.js";
import type { Share } from "../pipeline/shard.js";
import type { BUILTIN_PACKS } from "../policy/packs/builtin.js";
import type { FetchPack } from "../policy/packs/load.js";
import type { Policy } from "../policy/resolve.js";
import type { Config } from "../policy/settings/config.js";
import { LOCK_FILE } from "../policy/settings/config-files.js";
import { line } from "../report/escape.js";
import type { SourceLine } from "../report/reporter.js";
import { LIMITS } from "../text/limits.js";
import { hubTargets, namesHub, readingProgress } from "./hub-targets.js";
import { lookUpProgress } from "./look-up-progress.js";
import { usageError } from "./options.js";
import { progressLine } from "./progress.js";
import type { Terminal } from "./terminal.js";

/** What a run reads of a command's options. */
export interface RunOptions {
  readonly paths: readonly string[];
  readonly config: string | undefined;
  readonly packs: readonly string[] | undefined;
  readonly level: Level | undefined;
  readonly noWaivers: boolean;
  readonly changedSince: string | undefined;
  readonly baseline: string | undefined;
  readonly writeBaseline: string | undefined;
  readonly shard: Share | undefined;
  readonly stdinFilename: string | undefined;
  /** The folder of readings, empty for the usual one; undefined where none are kept. */
  readonly cache: string | undefined;
  /** Hubs on which upstreams are looked up; undefined where the configuration decides. */
  readonly resolve: readonly Hub[] | undefined;
  readonly locale: Locale;
  readonly date: string;
  readonly offline: boolean;
  readonly debug: boolean;
}

/** What a command without such flags leaves as it is. */
export const NO_RUN_FLAGS = {
  config: undefined,
  packs: undefined,
  level: undefined,
  noWaivers: false,
  changedSince: undefined,
  baseline: undefined,
  writeBaseline: undefined,
  shard: undefined,
  stdinFilename: undefined,
  cache: undefined,
  resolve: undefined,
} as const satisfies Partial<RunOptions>;

/** Returns options with which nothing is fetched but what the call itself asks of a hub, by a target or `--resolve`. */
export const withoutFetching = <Options extends RunOptions>(options: Options): Options => ({
  ...options,
  offline: options.offline || !(namesHub(options) || options.resolve !== undefined),
});

/** Returns the line of a run that found no card. */
export const noDocuments = ({ locale }: Pick<RunOptions, "locale">): string =>
  `${render(message("report.no-documents"), locale)}\n`;

/** Prepares a run and makes it. */
export async function examine(
  options: RunOptions,
  terminal: Terminal,
  keepFacts = true,
  everything = keepFacts,
): Promise<{ result: CheckResult; root: string; policy: Policy; source: SourceLine }> {
  const prepared = await prepare(options, terminal);
  const { host, root, policy, stdin, lines, checking } = prepared;
  const kept =
    options.cache === undefined
      ? undefined
      : await (await import("./kept-readings.js")).keptReadings(options.cache, prepared, terminal);
  const ahead =
    stdin || lines || kept?.isEmpty === false
      ? undefined
      : readAheadOfMany({ root, store: kept?.store, debug: (text) => host.debug(text) });
  const shown = progressLine(
    // Each step that is reported is a line of its own.
    { ...terminal, watched: terminal.watched === true && !options.debug },
    options.locale,
  );
  const result = await check(host, {
    ...checking,
    keepFacts,
    // A file of facts holds those of the whole repository.
    everything,
    store: kept?.store,
    ahead,
    progress: shown?.progress,
  }).finally(() => shown?.end());
  kept?.save();
  const source = lines ?? sourceLines(root, stdin ? await texts(host) : undefined);
  return { result, root, policy, source };
}

/** What is known of a run before any card is read. */
export interface Prepared {
  readonly host: Host;
  readonly root: string;
  readonly config: Config;
  readonly policy: Policy;
  /** The document comes from standard input. */
  readonly stdin: boolean;
  /** The lines of documents that are not files of this machine. */
  readonly lines?: SourceLine | undefined;
  /** Every document of the repository is read. */
  readonly isWhole: boolean;
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

/** Puts together what a run needs, up to the point where cards are read. */
export async function prepare(
  options: RunOptions,
  terminal: Terminal,
  trial?: Trial,
): Promise<Prepared> {
  const { cwd } = terminal;
  const stdin = options.paths.includes("-");
  if (stdin && (options.paths.length > 1 || options.stdinFilename === undefined))
    throw usageError(
      message("cli.stdin-alone"),
      message("cli.for-example", {
        call: "cardwarden check - --stdin-filename README.md < README.md",
      }),
    );
  if (stdin && options.changedSince !== undefined)
    throw usageError(message("cli.stdin-unchanged"), message("cli.give-file"));
  if (options.writeBaseline !== undefined && options.shard !== undefined)
    throw usageError(message("cli.baseline-of-shard"), message("cli.baseline-without-shard"));
  const targets = hubTargets(options);
  const given = targets ? [] : options.paths.length === 0 ? ["."] : options.paths;
  const paths = given.map((path) => resolve(cwd, path));
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
      : await (await import("../node/git-change.js")).gitChange({
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
  const access = { env: process.env, cwd, root, offline: options.offline };
  const client = targets && (await clientOf(access));
  const hub =
    client &&
    (await import("../node/targets/hub-host.js")).hubHost({
      client,
      targets,
      exclude: scope.exclude,
      progress: readingProgress(terminal, options.locale),
      debug,
    });
  const host =
    hub ??
    (stdin
      ? piped(disk, options.stdinFilename ?? "", await terminal.stdin())
      : withHeapForMany(disk));
  const inFolder = (file: string | undefined) => (file === undefined ? file : resolve(cwd, file));
  const baselineToWrite = inFolder(options.writeBaseline);
  const baselineToRead = await baselineFile(root, {
    named: inFolder(options.baseline),
    configured: config.baseline,
    written: baselineToWrite,
  });
  const isWhole = !stdin && paths.includes(root);
  const upstreams = await (trial
    ? undefined
    : upstreamLookUp({
        hubs: options.resolve ?? config.resolve ?? [],
        most: config.maxUpstreams,
        lock: async () => policyText(root, LOCK_FILE),
        access,
        client,
        progress: lookUpProgress(terminal, options.locale),
      }));
  // What lies on a hub is no revision of this repository, and has its own names.
  const source = targets ? undefined : runSource(process.env, root);
  const checking = session.options({
    source,
    ...(targets ? {} : { repository: repositoryName(root, source) }),
    ...(change ? { change } : {}),
    ...(upstreams ? { upstreams } : {}),
    ...(baselineToRead || baselineToWrite
      ? {
          baseline: {
            ...(baselineToRead ? { known: baselineToRead } : {}),
            write: baselineToWrite !== undefined,
          },
        }
      : {}),
    shard: options.shard,
    wholeRepository: isWhole && options.packs === undefined,
  });
  const lines = hub && linesOf((file) => hub.text(file));
  return { host, root, config, policy, stdin, lines, isWhole, checking };
}

/**
 * Returns packs that are not built in. A configuration names folders from the root, flags from the working folder or
 * anywhere.
 */
export function packsOf(
  { offline, locale }: Pick<RunOptions, "offline" | "locale">,
  { cwd, err }: Terminal,
  root: string,
): Readonly<Record<"configured" | "flagged", FetchPack>> {
  const remote = lockedPacks(root, offline, (text) =>
    err(`warning: ${line(render(text, locale))}\n`),
  );
  return {
    configured: packLoader({ home: root, remote }),
    flagged: packLoader({ home: cwd, absolute: true, remote }),
  };
}

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
    throw usageError(message("cli.stdin-filename"), message("cli.path-in-repository"));
  return {
    ...disk,
    list: async () => ({ files: [name], diagnostics: [], given: new Set([name]) }),
    read: async (path, maxBytes) =>
      path === name
        ? decode(bytes.subarray(0, maxBytes), bytes.length > maxBytes)
        : disk.read(path, maxBytes),
  };
}
