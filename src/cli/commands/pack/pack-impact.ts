import { UserError } from "../../../model/errors.js";
import type { NotTried, PackImpact, RepositoryImpact } from "../../../model/impact.js";
import type { Finding } from "../../../model/report.js";
import type { Pack } from "../../../model/rule.js";
import { factsText, type TriedOn, triedOn } from "../../../node/impact-targets.js";
import type { PackDiff } from "../../../pack/diff.js";
import { readFactsFile } from "../../../pack/facts-file.js";
import { ImpactTotals, impactOf } from "../../../pack/impact.js";
import { check } from "../../../pipeline/check.js";
import { judge } from "../../../pipeline/judge.js";
import { BUILTIN_PACKS, type BuiltinPack } from "../../../policy/packs/builtin.js";
import type { FetchPack, PackSource } from "../../../policy/packs/load.js";
import {
  SUBSTITUTE,
  type SubstitutePack,
  withSubstitute,
} from "../../../policy/packs/substitute-pack.js";
import { DEFAULT_PACKS, type Policy, resolvePolicy } from "../../../policy/resolve.js";
import { line } from "../../../report/escape.js";
import { VERSION } from "../../../version.js";
import type { Options } from "../../options.js";
import { type Prepared, prepare, type Terminal } from "../check.js";

/** One of the two versions. */
export interface Version {
  readonly pack: Pack;
  readonly source: PackSource;
  /** As it was written. */
  readonly spec: string;
}

/** What a trial needs beside the paths. */
export interface Trying {
  readonly old: Version;
  readonly now: Version;
  readonly difference: PackDiff;
  readonly options: Options;
  readonly terminal: Terminal;
  /** Brings what the versions extend. */
  readonly fetch: FetchPack;
}

/** What would newly fail or pass in some repositories if one version of a pack took the place of another. */
export async function impact(trying: Trying): Promise<PackImpact> {
  const { old, now, difference, options, terminal } = trying;
  const { on, passedOver } = triedOn(terminal.cwd, options.on);
  const totals = new ImpactTotals();
  const repositories: RepositoryImpact[] = [];
  const notTried: NotTried[] = [];
  const count = { tried: 0, empty: 0, added: 0, replayed: 0, lacking: 0 };
  const replay = replayed(trying);
  // As many lines as a log can bear.
  const step = Math.ceil(on.length / 200);
  for (const [i, one] of on.entries()) {
    if (on.length > 1 && (i + 1) % step === 0)
      terminal.err(`${i + 1}/${on.length} ${line(one.name)}\n`);
    const about = { repository: one.name, source: one.source };
    const result = await tried(one, trying, replay);
    if ("failure" in result) {
      notTried.push({ ...about, ...result.failure });
      continue;
    }
    const { before, after, lacking, ...rest } = result;
    const rules = impactOf(before, after);
    count.tried++;
    if (one.source === "facts") count.replayed++;
    else if (!rest.named) count.added++;
    if (rest.documents === 0) count.empty++;
    if (lacking > 0) count.lacking++;
    totals.add(rules);
    if (rules.length > 0) repositories.push({ ...about, ...rest, rules: totals.kept(rules) });
  }
  const { lacking, ...counted } = count;
  return {
    schema: "pack-impact.v1",
    tool: { name: "cardwarden", version: VERSION },
    pack: now.pack.name,
    from: { version: old.pack.version, digest: old.pack.digest },
    to: { version: now.pack.version, digest: now.pack.digest },
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
  const { asks, gives, rules, ...rest } = difference;
  return {
    ...rest,
    ...(asks === undefined ? {} : { asks }),
    ...(gives === undefined ? {} : { gives }),
    rules: rules.map(({ id, bump, changes }) => ({ id, bump, changes: [...changes] })),
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
      text: "Where a configuration does not name the pack, it was added to the packs that it names.",
    });
  if (replayed > 0)
    notes.push(
      {
        code: "facts-without-configuration",
        text: "Facts files hold no configuration: they were judged by the pack and what it extends alone, without the severities, parameters, waivers, baselines and other packs of their repositories.",
      },
      {
        code: "facts-without-register",
        text: "Facts files hold what register and authorizations said when they were written: entries and authorizations of the two versions make no difference in them.",
      },
    );
  if (lacking > 0)
    notes.push({
      code: "facts-incomplete",
      text: "Some facts files lack facts that this version of the tool knows: rules that ask for one cannot tell. Write them anew with check --facts.",
    });
  return notes;
}

/** Findings of one repository with the two versions. */
interface Result {
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
  readonly documents: number;
  readonly named: boolean;
  readonly date: string;
  readonly lacking: number;
}
type Failure = { readonly failure: Omit<NotTried, "repository" | "source"> };

/** One repository never ends the trial of the others. */
async function tried(
  one: TriedOn,
  trying: Trying,
  replay: (path: string) => Promise<Result>,
): Promise<Result | Failure> {
  try {
    return one.source === "facts" ? await replay(one.path) : await checked(one.path, trying);
  } catch (error) {
    if (error instanceof NotWith) return { failure: { with: error.which, ...said(error.cause) } };
    return { failure: { with: "both", ...said(error) } };
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

function said(error: unknown): Pick<NotTried, "code" | "message" | "at"> {
  if (!(error instanceof UserError))
    return { code: "bug", message: `this is a bug in cardwarden ${VERSION}; please report it` };
  const { code, message, at } = error;
  return { code, message, ...(at ? { at: { file: at.file, line: at.range.start.line } } : {}) };
}

/** Reads once, judges twice: what is not read again is all but a fifth of a run. */
async function checked(root: string, trying: Trying): Promise<Result> {
  const read = new Map();
  const run = async (version: Version) => {
    const { host, checking, named } = await policyAt(root, version, trying);
    const { report } = await check(host, { ...checking, keepFacts: false }, read);
    const fatal = report.diagnostics.find(({ severity }) => severity === "fatal");
    if (fatal) throw new UserError(fatal.code, fatal.message, fatal.hint, fatal.at);
    return { findings: report.findings, documents: report.documents.length, named };
  };
  const [was, now] = [await attempt(run(trying.old)), await attempt(run(trying.now))];
  if ("error" in was) throw new NotWith("error" in now ? "both" : "old", was.error);
  if ("error" in now) throw new NotWith("new", now.error);
  return {
    before: was.value.findings,
    after: now.value.findings,
    documents: now.value.documents,
    named: now.value.named,
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
  version: Version,
  trying: Trying,
): Promise<Prepared & { named: boolean }> {
  const { options, terminal } = trying;
  const standIn = standInOf(version, trying);
  const builtin = builtinWith(version.pack);
  let used = () => false;
  const prepared = (adding: boolean) =>
    prepare(
      { ...options, paths: [root] },
      { ...terminal, cwd: root },
      {
        root,
        builtin,
        config: (own) =>
          adding ? { ...own, packs: [...(own.packs ?? DEFAULT_PACKS), SUBSTITUTE] } : own,
        fetch(own) {
          const standing = withSubstitute(standIn, own, trying.fetch);
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

const names = ({ packs }: Policy, { pack }: Version) =>
  packs.some(({ name }) => name === pack.name);

const standInOf = (version: Version, { old, now }: Trying): SubstitutePack => ({
  name: version.pack.name,
  source: version.source,
  places: [old.spec, now.spec],
});

/** A version of a pack that ships with the tool is tried in the place of the shipped one. */
function builtinWith(pack: Pack): typeof BUILTIN_PACKS {
  if (!Object.hasOwn(BUILTIN_PACKS, pack.name)) return BUILTIN_PACKS;
  const own: BuiltinPack = {
    rules: pack.rules.map(({ id }) => id.slice(pack.name.length + 1)),
    load: () => pack,
    removed: () => pack.removed ?? [],
  };
  return { ...BUILTIN_PACKS, [pack.name]: own };
}

/** Judges stored facts by the two versions and what they extend; both policies are put together once. */
function replayed(trying: Trying): (path: string) => Promise<Result> {
  const { old, now } = trying;
  const policies = new Map<Version, Promise<Policy>>();
  const policyOf = (version: Version) => {
    const known = policies.get(version) ?? alone(version, trying);
    policies.set(version, known);
    return known;
  };
  return async (path) => {
    const facts = readFactsFile(factsText(path));
    if ("problem" in facts) throw new UserError("facts-invalid", facts.problem);
    const { date, documents, subjects, lacking } = facts;
    const subjectsOf = new Map(documents.map((one) => [one.file, one.subjects]));
    const findings = async (version: Version) => {
      const settings = { ...(await policyOf(version)), locale: "en" as const, date };
      const { raised } = await judge({ subjectsOf, subjects: () => subjects }, settings);
      return raised.map(({ finding }) => finding);
    };
    return {
      before: await findings(old),
      after: await findings(now),
      documents: documents.length,
      named: false,
      date,
      lacking,
    };
  };
}

async function alone(version: Version, trying: Trying): Promise<Policy> {
  const { fetch } = withSubstitute(standInOf(version, trying), trying.fetch, trying.fetch);
  return resolvePolicy({ packs: [SUBSTITUTE] }, {}, builtinWith(version.pack), fetch);
}
