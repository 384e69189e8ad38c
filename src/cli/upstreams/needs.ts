import { message, render } from "../../messages/index.js";
import { suggestion, UserError } from "../../model/errors.js";
import type { HubClient } from "../../model/hub-client.js";
import { type Hub, type HubSpec, parseHubSpec } from "../../model/hub-spec.js";
import type { LockFile } from "../../model/lock.js";
import type { Locale } from "../../model/vocabulary.js";
import type { HubAccess } from "../../node/hubs/access.js";
import { readLock } from "../../node/remote/lock.js";
import { today } from "../../node/upstreams.js";
import { UpstreamLookUp } from "../../pipeline/hub/look-up.js";
import { type RelockedUpstreams, relockUpstreams } from "../../pipeline/hub/relock.js";
import { linkRepository } from "../../pipeline/link-repository.js";
import { line } from "../../report/escape.js";
import { lookUpProgress } from "../look-up-progress.js";
import { usageError } from "../options.js";
import { NO_RUN_FLAGS, prepare } from "../prepare.js";
import type { Terminal } from "../terminal.js";

/** The options that the commands on locked upstreams share. */
export interface NeedsOptions {
  readonly paths: readonly string[];
  readonly config: string | undefined;
  /** Hubs to ask; undefined where the configuration decides. */
  readonly resolve: readonly Hub[] | undefined;
  readonly locale: Locale;
  readonly offline: boolean;
  readonly debug: boolean;
}

/** What is asked of hubs. */
export interface Asking {
  /** Selects locked upstreams to ask for again. */
  readonly again?: (key: string) => boolean;
  /** Bypasses the cache. */
  readonly refresh?: boolean;
  /** Asks nothing: only lists what is needed. */
  readonly silent?: boolean;
  /** Where neither flag nor configuration names a hub, those of the lock are asked. */
  readonly hubsOfLock?: boolean;
}

/** What a repository needs of hubs, beside what its lock holds. */
export interface RepositoryNeeds {
  readonly root: string;
  readonly before: LockFile;
  /** Text of the lock as it stands. */
  readonly text: string | undefined;
  readonly relocked: RelockedUpstreams;
  /** What is needed and not locked, where nothing was asked. */
  readonly missing: readonly string[];
  /** False where no card was read. */
  readonly hasDocuments: boolean;
}

/** Reads a repository, and looks up what it needs of hubs. Throws a `UserError` where no hub is named. */
export async function needsOf(
  options: NeedsOptions,
  terminal: Terminal,
  { again, refresh = false, silent = false, hubsOfLock = false }: Asking,
): Promise<RepositoryNeeds> {
  const { locale, offline } = options;
  // What is looked up is decided here.
  const run = { ...NO_RUN_FLAGS, ...options, resolve: [], date: today() };
  const { host, root, config, isWhole, checking } = await prepare(run, terminal);
  const { lock: before, text } = readLock(root);
  const { upstreams: locked = {} } = before;
  const { resolve: configured = [] } = config;
  const named = options.resolve ?? configured;
  const hubs = named.length > 0 || !hubsOfLock ? named : hubsIn(Object.keys(locked));
  if (hubs.length === 0 && !hubsOfLock)
    throw usageError(message("upstreams.no-hub"), message("upstreams.name-hub"));
  const client = silent ? undefined : await hubClientOf(terminal, root, { offline, refresh });
  const progress = lookUpProgress(terminal, locale);
  const lookUp = new UpstreamLookUp({ hubs, locked, again, client, progress });
  const { diagnostics, documents } = await linkRepository(host, {
    ...checking,
    upstreams: lookUp,
  });
  const unread = diagnostics.filter(({ severity }) => severity === "fatal");
  for (const { at, message: problem } of unread)
    terminal.err(`warning: ${line(`${at?.file ?? "."}: ${render(problem, locale)}`)}\n`);
  const isLeftOut = (hub: Hub) => configured.includes(hub) && !hubs.includes(hub);
  // A part of the repository does not tell what the rest needs, nor one hub what is needed of another.
  const isKept = (key: string) => !isWhole || unread.length > 0 || hubsIn([key]).some(isLeftOut);
  return {
    root,
    before,
    text,
    relocked: relockUpstreams(locked, lookUp.results, isKept),
    missing: lookUp.unasked,
    hasDocuments: documents.length > 0,
  };
}

/** Returns a client for one command. Loaded here alone: most commands ask no hub. */
export async function hubClientOf(
  { cwd }: Terminal,
  root: string,
  asking: Pick<HubAccess, "offline" | "refresh" | "compare">,
): Promise<HubClient> {
  const { hubClient } = await import("../../node/hubs/client.js");
  return hubClient({ env: process.env, cwd, root, date: today(), ...asking });
}

/** Returns the repository that a key of the lock names: the parser of the lock has checked it. */
export function specAt(key: string): HubSpec | undefined {
  const spec = parseHubSpec(key);
  return spec !== undefined && "id" in spec ? spec : undefined;
}

const hubsIn = (keys: readonly string[]): Hub[] => [
  ...new Set(keys.flatMap((key) => specAt(key)?.hub ?? [])),
];

/** Returns the upstreams that words name, or all that are locked. Throws a `UserError` for one that is not. */
export function lockedNamed(words: readonly string[], { upstreams = {} }: LockFile): string[] {
  for (const word of words)
    if (!Object.hasOwn(upstreams, word))
      throw new UserError(
        "upstream-not-locked",
        message("upstreams.not-locked", { upstream: word }),
        suggestion(word, Object.keys(upstreams)) ?? message("upstreams.lock-adds"),
      );
  return words.length > 0 ? [...new Set(words)] : Object.keys(upstreams).sort();
}
