import type { Settings } from "./evaluate/finding.js";
import { dayNumber } from "./facts/day.js";
import { message } from "./messages/index.js";
import { suggestion, UserError } from "./model/errors.js";
import type { Host } from "./model/host.js";
import type { CardClient } from "./model/hub-client.js";
import type { Hub } from "./model/hub-spec.js";
import { lookup } from "./model/lookup.js";
import type { Pack } from "./model/rule.js";
import type { CheckResult } from "./pipeline/check.js";
import type { UpstreamLookUp } from "./pipeline/hub/look-up.js";
import { openSession } from "./pipeline/session.js";
import { readBaseline } from "./policy/exceptions/baseline.js";
import { BUILTIN_PACKS, type BuiltinPack } from "./policy/packs/builtin.js";
import { loadPack, type PackSource } from "./policy/packs/load.js";
import { DEFAULT_PACKS } from "./policy/resolve.js";
import { type Config, readConfig } from "./policy/settings/config.js";
import { loadReporters } from "./report/index.js";
import type { Reporter } from "./report/reporter.js";
import { type RuleText, ruleTexts } from "./report/rules.js";

export { UserError } from "./model/errors.js";
export type { Fact, Subject } from "./model/fact.js";
export type { FileText, Host } from "./model/host.js";
export type { CardClient, HubAnswer, HubFault } from "./model/hub-client.js";
export type { Hub, HubSpec } from "./model/hub-spec.js";
export type { LineageEdge } from "./model/lineage.js";
export type { Location, Range } from "./model/location.js";
export type { Diagnostic, FactsFile, Finding, Report } from "./model/report.js";
export type { Condition, Pack, RuleFile } from "./model/rule.js";
export type { Level, Locale, Severity } from "./model/vocabulary.js";
export type { CheckResult } from "./pipeline/check.js";
export { memoryHost } from "./pipeline/memory-host.js";
export { loadPack, type PackSource } from "./policy/packs/load.js";
export type { RenderContext, Reporter } from "./report/reporter.js";
export type { RuleText } from "./report/rules.js";

/** Every reporter. */
export const REPORTERS: readonly Reporter[] = await loadReporters();

/** Returns the reporter of a name; undefined where there is none. */
export const reporter = (id: string): Reporter | undefined =>
  REPORTERS.find((candidate) => candidate.id === id);

/** Options of a library run. `date` is required: the core has no clock. */
export interface LibraryOptions extends Partial<Omit<Settings, "date">> {
  /** The day to judge by, `YYYY-MM-DD`. */
  readonly date: string;
  /** Name of the repository. Messages use it for a model or data set whose card lies at the root and gives no name. */
  readonly repository?: string;
  /** Names of built-in packs, or packs of your own. Default: doc, ip, privacy, disclosure. */
  readonly packs?: readonly (string | PackSource)[];
  /** Text of a `.cardwarden.yml`; the other options stand above it. Its `include` and `exclude` are the host's matter. */
  readonly configuration?: string;
  /**
   * Looks up upstreams that neither the host nor the register knows. Without it none is looked up, whatever the configuration says:
   * the library reaches no network by itself.
   */
  readonly resolve?: {
    readonly client: CardClient;
    /** Hubs to look on, in this order. Default: those of the configuration, else the Hugging Face Hub. */
    readonly hubs?: readonly Hub[];
  };
  /** Text of a baseline: what stands in it does not count. The path in the configuration is not read. */
  readonly baseline?: string;
}

/** Checks what a host shows. Reads nothing but through the host and the client of `resolve`: neither disk nor network nor clock. */
export async function check(host: Host, options: LibraryOptions): Promise<CheckResult> {
  if (typeof options.date !== "string" || dayNumber(options.date) === undefined)
    throw new UserError("usage", message("library.no-day"), message("library.write-day"));
  const config = readConfig(".cardwarden.yml", options.configuration ?? "");
  const { names, builtin } = ready(options.packs ?? config.packs);
  const { policy, check } = await openSession({
    config: { ...config, packs: names },
    flags: options.level ? { level: options.level } : {},
    builtin,
    fetch: (spec) => Promise.reject(unknownPack(spec)),
    locale: options.locale ?? "en",
    date: options.date,
  });
  const { rules } = options;
  return check(host, {
    // Above everything that packs and configuration say of some documents, and not above a floor.
    repository: options.repository,
    ...(rules ? { byPath: [...policy.byPath, { rules, matches: () => true }] } : {}),
    ...(options.baseline === undefined
      ? {}
      : { baseline: { known: readBaseline("baseline", options.baseline) } }),
    ...(options.resolve
      ? { upstreams: await lookUpOf(options.resolve, config, options.date) }
      : {}),
  });
}

/** Makes the look-up of upstreams by a client of the caller; a call of it that fails is no answer. */
async function lookUpOf(
  { client, hubs }: NonNullable<LibraryOptions["resolve"]>,
  config: Config,
  date: string,
): Promise<UpstreamLookUp> {
  const { UpstreamLookUp } = await import("./pipeline/hub/look-up.js");
  const answered = async <Answer>(call: () => Promise<Answer>) => {
    try {
      return await call();
    } catch {
      return { status: "none", fault: "unreachable" } as const;
    }
  };
  return new UpstreamLookUp({
    hubs: hubs ?? config.resolve ?? ["hub"],
    locked: {},
    most: config.maxUpstreams,
    client: {
      date,
      card: (spec) => answered(() => client.card(spec)),
      file: (spec, commit, path) => answered(() => client.file(spec, commit, path)),
    },
  });
}

/** Returns the rules of some packs by id, for the reporters that show more with them (`RenderContext.rules`). */
export const rulesOf = (packs?: LibraryOptions["packs"]): ReadonlyMap<string, RuleText> =>
  ruleTexts(packsOf(packs), Object.keys(BUILTIN_PACKS));

/** The packs of a run by name; those that are handed over stand beside the built-in ones, so that they can be extended. */
function ready(packs: LibraryOptions["packs"] = DEFAULT_PACKS) {
  const loaded = packs.map((pack) => (typeof pack === "string" ? pack : loadPack(pack)));
  const packsByName = new Map<string, Pack>();
  for (const pack of loaded) {
    if (typeof pack === "string") continue;
    const sameName = packsByName.get(pack.name);
    if (sameName && sameName.digest !== pack.digest)
      throw new UserError(
        "pack-conflict",
        message("library.two-packs", { name: pack.name }),
        message("library.give-one-pack"),
      );
    packsByName.set(pack.name, pack);
  }
  const handed = [...packsByName].map(([name, pack]): [string, BuiltinPack] => [
    name,
    { rules: pack.rules.map(({ id }) => id.slice(name.length + 1)), load: () => pack },
  ]);
  return {
    names: loaded.map((pack) => (typeof pack === "string" ? pack : pack.name)),
    builtin: { ...BUILTIN_PACKS, ...Object.fromEntries(handed) },
  };
}

const packsOf = (packs: LibraryOptions["packs"]): Pack[] => {
  const { names, builtin } = ready(packs);
  return names.map((name) => {
    const source = lookup(builtin, name);
    if (source === undefined) throw unknownPack(name);
    return source.load();
  });
};

function unknownPack(name: string): UserError {
  const names = Object.keys(BUILTIN_PACKS);
  return new UserError(
    "pack-unknown",
    message("pack.unknown", { name }),
    suggestion(name, names) ?? message("pack.built-in", { names }),
  );
}
