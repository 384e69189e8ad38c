import type { Host } from "../model/host.js";
import type { Pack } from "../model/rule.js";
import type { Locale } from "../model/vocabulary.js";
import { BUILTIN_PACKS, type BuiltinPack, builtinRegister } from "../policy/packs/builtin.js";
import type { FetchPack } from "../policy/packs/load.js";
import { type Policy, type PolicyFlags, resolvePolicy } from "../policy/resolve.js";
import type { Config } from "../policy/settings/config.js";
import { withParameters } from "../policy/settings/parameters.js";
import { type CheckResult, check } from "./check.js";
import type { CheckOptions } from "./options.js";
import type { ReadingCache } from "./read-file.js";

/** What a front end gives to open a session: where the policy comes from, and for whom and which day it judges. */
export interface SessionSetup {
  readonly config: Config;
  readonly flags?: PolicyFlags;
  /** Packs by name; without it those that ship with the tool. */
  readonly builtin?: Readonly<Record<string, BuiltinPack>>;
  /** Fetches packs that are not built in. */
  readonly fetch: FetchPack;
  readonly locale: Locale;
  /** The day to judge by, `YYYY-MM-DD`. */
  readonly date: string;
  /** Judges by this pack alone, with the parameters that the configuration sets, as a test of a pack does. */
  readonly onlyPack?: Pack;
}

/** What a front end decides for each run of a session. */
export type RunSettings = Pick<
  CheckOptions,
  | "baseline"
  | "source"
  | "repository"
  | "change"
  | "everything"
  | "shard"
  | "policyAtBase"
  | "wholeRepository"
  | "keepFacts"
  | "store"
  | "ahead"
  | "upstreams"
  | "progress"
> &
  Partial<Pick<CheckOptions, "byPath">>;

/** A policy in force, ready to judge what a host shows. */
export interface Session {
  readonly policy: Policy;
  /** Completes the options of a run. */
  options(settings: RunSettings): CheckOptions;
  /** Checks what a host shows. Texts that `cache` holds are not read again. */
  check(host: Host, settings: RunSettings, cache?: ReadingCache): Promise<CheckResult>;
}

/**
 * Resolves the policy of a run and the register that goes with it. Every front end assembles its runs here: the library,
 * the command line, the Action and the tools for authors of packs.
 */
export async function openSession(setup: SessionSetup): Promise<Session> {
  const { config, flags = {}, builtin = BUILTIN_PACKS, fetch, locale, date, onlyPack } = setup;
  const resolved = await resolvePolicy(config, flags, builtin, fetch);
  const policy = onlyPack
    ? { ...resolved, packs: [withParameters(onlyPack, config.parameters ?? [])] }
    : resolved;
  const { register, digest: registerDigest } = builtinRegister(policy.packs);
  const options = (settings: RunSettings): CheckOptions => ({
    ...policy,
    register,
    registerDigest,
    locale,
    date,
    ...settings,
  });
  return {
    policy,
    options,
    check: (host, settings, cache) => check(host, options(settings), cache),
  };
}
