import { message, render } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import type { NotTried, PackImpact, RepositoryImpact } from "../../model/impact.js";
import type { Finding } from "../../model/report.js";
import type { Pack } from "../../model/rule.js";
import { factsText, type TriedOn, triedOn } from "../../node/impact-targets.js";
import { diffJson, type PackDiff } from "../../pack/diff.js";
import { readFactsFile } from "../../pack/facts-file.js";
import { ImpactTotals, impactOf } from "../../pack/impact.js";
import { check } from "../../pipeline/check.js";
import { judge } from "../../pipeline/judge.js";
import { BUILTIN_PACKS, type BuiltinPack } from "../../policy/packs/builtin.js";
import type { FetchPack, PackSource } from "../../policy/packs/load.js";
import {
  SUBSTITUTE,
  type SubstitutePack,
  withSubstitute,
} from "../../policy/packs/substitute-pack.js";
import { DEFAULT_PACKS, type Policy, resolvePolicy } from "../../policy/resolve.js";
import { line } from "../../report/escape.js";
import { VERSION } from "../../version.js";
import { NO_RUN_FLAGS, type Prepared, prepare, type RunOptions } from "../prepare.js";
import type { Terminal } from "../terminal.js";

/** One of the two versions. */
export interface TrialVersion {
  readonly pack: Pack;
  readonly source: PackSource;
  /** As it was written. */
  readonly spec: string;
}

/** What a trial needs beside the paths. */
export interface Trying {
  readonly oldVersion: TrialVersion;
  readonly newVersion: TrialVersion;
  readonly difference: PackDiff;
  readonly options: Pick<RunOptions, "date" | "locale" | "offline" | "debug"> & {
    readonly on: readonly string[];
  };
  readonly terminal: Terminal;
  /** Brings what the versions extend. */
  readonly fetch: FetchPack;
}

/** Returns what would newly fail or pass in some repositories if one version of a pack took the place of another. */
export async function impact(trying: Trying): Promise<PackImpact> {
  const { oldVersion, newVersion, difference, options, terminal } = trying;
  const { on, passedOver } = triedOn(terminal.cwd, options.on);
  const totals = new ImpactTotals();
  const repositories: RepositoryImpact[] = [];
  const notTried: NotTried[] = [];
  const count = { tried: 0, empty: 0, added: 0, replayed: 0, lacking: 0 };
  const replay = replayed(trying);
  // As many lines as a log can bear.
  const step = Math.ceil(on.length / 200);
  for (const [i, target] of on.entries()) {
    if (on.length > 1 && (i + 1) % step === 0)
      terminal.err(`${i + 1}/${on.length} ${line(target.name)}\n`);
    const repository = { repository: target.name, source: target.source };
    const result = await tried(target, trying, replay);
    if ("failure" in result) {
      notTried.push({ ...repository, ...result.failure });
      continue;
    }
    const { before, after, lacking, ...run } = result;
    const rules = impactOf(before, after);
    count.tried++;
    if (target.source === "facts") count.replayed++;
    else if (!run.named) count.added++;
    if (run.documents === 0) count.empty++;
    if (lacking > 0) count.lacking++;
    totals.add(rules);
    if (rules.length > 0)
      repositories.push({ ...repository, ...run, rules: totals.limited(rules) });
  }
  const { lacking, ...counted } = count;
  return {
    schema: "pack-impact.v1",
    tool: { name: "cardwarden", version: VERSION },
    pack: newVersion.pack.name,
    from: { version: oldVersion.pack.version, digest: oldVersion.pack.digest },
    to: { version: newVersion.pack.version, digest: newVersion.pack.digest },
    date: options.date,
    difference: plain(difference),
    summary: {
      ...counted,
      affected: repositories.length,
      unaffected: counted.tried - repositories.length,
      notTried: notTried.length,
      passedOver,
      newlyFailing: totals.newlyFailing,
      newlyPassing: totals.newlyPassing,
    },
    rules: totals.rules,
    repositories,
    notTried,
    notes: notesOf(counted, lacking),
  };
}

const plain = (difference: PackDiff): PackImpact["difference"] => {
  const { asks, gives, ...others } = diffJson(difference);
  return {
    ...others,
    ...(asks === undefined ? {} : { asks }),
    ...(gives === undefined ? {} : { gives }),
  };
};

/** What the trial cannot tell, said wherever it applies. */
function notesOf(
  { added, replayed }: { readonly added: number; readonly replayed: number },
  lacking: number,
): PackImpact["notes"] {
  const notes: PackImpact["notes"] = [];
  if (added > 0)
    notes.push({
      code: "pack-added",
      text: render(message("impact.pack-added"), "en"),
    });
  if (replayed > 0)
    notes.push(
      {
        code: "facts-without-configuration",
        text: render(message("impact.facts-without-configuration"), "en"),
      },
      {
        code: "facts-without-register",
        text: render(message("impact.facts-without-register"), "en"),
      },
    );
  if (lacking > 0)
    notes.push({
      code: "facts-incomplete",
      text: render(message("impact.facts-incomplete"), "en"),
    });
  return notes;
}

/** Findings of one repository with the two versions. */
interface TrialResult {
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
  readonly documents: number;
  readonly named: boolean;
  readonly date: string;
  readonly lacking: number;
}
type TrialFailure = { readonly failure: Omit<NotTried, "repository" | "source"> };

/** One repository never ends the trial of the others. */
async function tried(
  target: TriedOn,
  trying: Trying,
  replay: (path: string) => Promise<TrialResult>,
): Promise<TrialResult | TrialFailure> {
  try {
    return target.source === "facts"
      ? await replay(target.path)
      : await checked(target.path, trying);
  } catch (error) {
    if (error instanceof NotWith)
      return { failure: { with: error.which, ...failureOf(error.cause) } };
    return { failure: { with: "both", ...failureOf(error) } };
  }
}

/** A repository whose runs would end with an error. */
class NotWith extends Error {
  readonly which: NotTried["with"];

  constructor(which: NotTried["with"], cause: unknown) {
    super("", { cause });
    this.which = which;
  }
}

function failureOf(error: unknown): Pick<NotTried, "code" | "message" | "at"> {
  if (!(error instanceof UserError))
    return { code: "bug", message: render(message("cli.bug", { version: VERSION }), "en") };
  const { code, at: location } = error;
  const position = location && { at: { file: location.file, line: location.range.start.line } };
  return { code, message: error.message, ...position };
}

/** Reads once, judges twice: what is not read again is all but a fifth of a run. */
async function checked(root: string, trying: Trying): Promise<TrialResult> {
  const read = new Map();
  const run = async (version: TrialVersion) => {
    const { host, checking, named } = await policyAt(root, version, trying);
    const { report } = await check(host, { ...checking, keepFacts: false }, read);
    const fatal = report.diagnostics.find(({ severity }) => severity === "fatal");
    if (fatal)
      throw new UserError(
        fatal.code,
        message("text", { text: fatal.message }),
        fatal.hint === undefined ? undefined : message("text", { text: fatal.hint }),
        fatal.at,
      );
    return { findings: report.findings, documents: report.documents.length, named };
  };
  const [was, newer] = [
    await attempt(run(trying.oldVersion)),
    await attempt(run(trying.newVersion)),
  ];
  if ("error" in was) throw new NotWith("error" in newer ? "both" : "old", was.error);
  if ("error" in newer) throw new NotWith("new", newer.error);
  return {
    before: was.value.findings,
    after: newer.value.findings,
    documents: newer.value.documents,
    named: newer.value.named,
    date: trying.options.date,
    lacking: 0,
  };
}

const attempt = <Value>(promise: Promise<Value>) =>
  promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );

/** The policy of a repository with one version in the place of the pack; where it names none, beside what it names. */
async function policyAt(
  root: string,
  version: TrialVersion,
  trying: Trying,
): Promise<Prepared & { named: boolean }> {
  const { options, terminal } = trying;
  const standIn = standInOf(version, trying);
  const builtin = builtinWith(version.pack);
  let used = () => false;
  const prepared = (adding: boolean) =>
    prepare(
      { ...NO_RUN_FLAGS, ...options, paths: [root] },
      { ...terminal, cwd: root },
      {
        root,
        builtin,
        config: (configured) =>
          adding
            ? { ...configured, packs: [...(configured.packs ?? DEFAULT_PACKS), SUBSTITUTE] }
            : configured,
        fetch(configured) {
          const standing = withSubstitute(standIn, configured, trying.fetch);
          used = standing.used;
          return standing.fetch;
        },
      },
    );
  const first = await attempt(prepared(false));
  if ("value" in first && names(first.value.policy, version))
    return { ...first.value, named: true };
  // A configuration that sets something for a rule of a pack that a workflow names cannot stand without it.
  if ("error" in first && (used() || !(first.error instanceof UserError))) throw first.error;
  return { ...(await prepared(true)), named: false };
}

const names = ({ packs }: Policy, { pack }: TrialVersion) =>
  packs.some(({ name }) => name === pack.name);

const standInOf = (version: TrialVersion, { oldVersion, newVersion }: Trying): SubstitutePack => ({
  name: version.pack.name,
  source: version.source,
  places: [oldVersion.spec, newVersion.spec],
});

/** A version of a pack that ships with the tool is tried in the place of the shipped one. */
function builtinWith(pack: Pack): typeof BUILTIN_PACKS {
  if (!Object.hasOwn(BUILTIN_PACKS, pack.name)) return BUILTIN_PACKS;
  const trialPack: BuiltinPack = {
    rules: pack.rules.map(({ id }) => id.slice(pack.name.length + 1)),
    load: () => pack,
    removed: () => pack.removed ?? [],
  };
  return { ...BUILTIN_PACKS, [pack.name]: trialPack };
}

/** Judges stored facts by the two versions and what they extend; both policies are put together once. */
function replayed(trying: Trying): (path: string) => Promise<TrialResult> {
  const { oldVersion, newVersion } = trying;
  const policies = new Map<TrialVersion, Promise<Policy>>();
  const policyOf = (version: TrialVersion) => {
    const cached = policies.get(version) ?? alone(version, trying);
    policies.set(version, cached);
    return cached;
  };
  return async (path) => {
    const facts = readFactsFile(factsText(path));
    if ("problem" in facts) throw new UserError("facts-invalid", facts.problem);
    const { date, documents, subjects, lacking } = facts;
    const subjectsOf = new Map(documents.map((document) => [document.file, document.subjects]));
    const findings = async (version: TrialVersion) => {
      const settings = { ...(await policyOf(version)), locale: "en" as const, date };
      const { raised } = await judge({ subjectsOf, subjects: () => subjects }, settings);
      return raised.map((finding) => finding.whole());
    };
    return {
      before: await findings(oldVersion),
      after: await findings(newVersion),
      documents: documents.length,
      named: false,
      date,
      lacking,
    };
  };
}

async function alone(version: TrialVersion, trying: Trying): Promise<Policy> {
  const { fetch } = withSubstitute(standInOf(version, trying), trying.fetch, trying.fetch);
  return resolvePolicy({ packs: [SUBSTITUTE] }, {}, builtinWith(version.pack), fetch);
}
