import { Evaluator } from "../evaluate/evaluate.js";
import { dayNumber } from "../facts/day.js";
import { namesBeside, relativePath } from "../facts/paths.js";
import { mayBeDocumentAt } from "../formats/index.js";
import { type Message, message } from "../messages/index.js";
import { UserError } from "../model/errors.js";
import type { Example, Pack, RuleFile } from "../model/rule.js";
import type { CheckResult } from "../pipeline/check.js";
import { memoryHost } from "../pipeline/memory-host.js";
import { isArtifact } from "../pipeline/review/artifacts.js";
import type { Change, Difference } from "../pipeline/review/change.js";
import { openSession } from "../pipeline/session.js";
import type { BuiltinPack } from "../policy/packs/builtin.js";
import type { FetchPack } from "../policy/packs/load.js";
import { type Config, readConfig } from "../policy/settings/config.js";
import { CONFIG_FILES } from "../policy/settings/config-files.js";
import type { StatedParameters } from "../policy/settings/parameters.js";

/** An example of a rule, made ready for a run. */
export interface ExampleRun {
  /** Path to text of the repository that the example is. */
  readonly files: Readonly<Record<string, string>>;
  readonly config: Config;
  /** Brings the packs that the example holds. */
  readonly packs: FetchPack;
  /** The day of the run. */
  readonly date: string;
  readonly change?: Change;
}

const BEFORE = "before/";
const DATE = "date";

/**
 * Takes the folder of an example apart: `.cardwarden.yml` is its configuration, the file `date` its day, and the folder
 * `before` holds the repository as it was before the change under review.
 */
export function exampleRun(files: Readonly<Record<string, string>>, today: string): ExampleRun {
  const entries = Object.entries(files).map(
    ([path, text]) => [path.replaceAll("\\", "/"), text] as const,
  );
  const after = new Map(
    entries.filter(
      ([path]) =>
        path !== DATE && !path.startsWith(BEFORE) && !CONFIG_FILES.some((name) => name === path),
    ),
  );
  const before = new Map(
    entries
      .filter(([path]) => path.startsWith(BEFORE))
      .map(([path, text]) => [path.slice(BEFORE.length), text] as const),
  );
  const configuration = entries.find(([path]) => CONFIG_FILES.some((name) => name === path));
  const date = new Map(entries).get(DATE)?.trim() ?? today;
  if (dayNumber(date) === undefined)
    throw new UserError(
      "example-invalid",
      message("example.no-day"),
      message("example.write-a-day"),
    );
  return {
    files: Object.fromEntries(after),
    config: configuration ? readConfig(...configuration) : {},
    packs: packsIn(after),
    date,
    ...(before.size > 0 ? { change: changeBetween(before, after) } : {}),
  };
}

/** Packs that lie in an example; it reaches for no others. */
function packsIn(files: ReadonlyMap<string, string>): FetchPack {
  return async (spec, extendedBy = "") => {
    const folder = relativePath(extendedBy, spec);
    const text = spec.startsWith(".") ? files.get(`${folder}/pack.json`) : undefined;
    if (text === undefined)
      throw new UserError(
        "pack-not-supported",
        message("example.pack-elsewhere", { pack: spec }),
        message("example.packs-inside"),
      );
    const rules = [...files].flatMap(([path, rule]): [string, unknown][] => {
      const [name = "", file, deeper] = path.startsWith(`${folder}/`)
        ? path.slice(folder.length + 1).split("/")
        : [];
      return file === "rule.json" && deeper === undefined ? [[name, parsed(path, rule)]] : [];
    });
    const pack = parsed(`${folder}/pack.json`, text);
    return { pack, text, rules: Object.fromEntries(rules), origin: folder };
  };
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(
      "pack-invalid",
      message("example.not-json", { path }),
      message("example.fix-json"),
    );
  }
}

/** Returns the change from one state of a repository to another. */
export function changeBetween(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Change {
  const files = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  const difference = (file: string): Difference =>
    !before.has(file) ? "added" : after.has(file) ? "altered" : "removed";
  return {
    base: "before",
    files: new Map(files.map((file) => [file, difference(file)])),
    comparable: true,
    listedBefore: files.filter((file) => before.has(file) && mayBeDocumentAt(file)),
    artifacts: files
      .filter((file) =>
        isArtifact(file, after.get(file)?.length ?? 0, namesBeside(after.keys(), file)),
      )
      .filter((file) => after.has(file))
      .sort(),
    async before(file) {
      const text = before.get(file);
      return text === undefined ? undefined : { file, text, truncated: false, utf8: true };
    },
  };
}

/** What an example needs to know of the outside. */
export interface ExampleContext {
  readonly today: string;
  readonly builtin: Readonly<Record<string, BuiltinPack>>;
}

/** What came of an example, and the pack with the parameters that its configuration gives. */
export interface ExampleResult {
  readonly result: CheckResult;
  readonly ran: Pack;
  readonly parameters: readonly StatedParameters[];
}

/** Runs an example under one pack alone, with its own configuration, change and date. */
export async function runExample(
  documents: Readonly<Record<string, string>>,
  pack: Pack,
  { today, builtin }: ExampleContext,
): Promise<ExampleResult> {
  const { files, config, packs: fetch, date, change } = exampleRun(documents, today);
  const setup = { config, builtin, fetch, locale: "en", date, onlyPack: pack } as const;
  const { policy, check } = await openSession(setup);
  const result = await check(memoryHost(files), change ? { change } : {});
  const [ran = pack] = policy.packs;
  return { result, ran, parameters: config.parameters ?? [] };
}

/**
 * Returns what an example promises and a run of its pack did not show; empty where it kept its promise. The pack holds
 * the one rule.
 */
export async function exampleProblems(
  rule: RuleFile,
  pack: Pack,
  example: Example,
  { report, facts }: CheckResult,
): Promise<Message[]> {
  const { subject: wanted, outcome, line } = example;
  const subjects = facts.subjects.filter(
    // By id, or, where ids are `.`, by kind.
    ({ id, kind }) => wanted === undefined || id === wanted || kind === wanted,
  );
  const evaluator = new Evaluator([pack]);
  const outcomes = new Set<string>();
  for (const subject of subjects)
    for (const evaluation of await evaluator.evaluate(subject)) outcomes.add(evaluation.outcome);
  if (!outcomes.has(outcome))
    return [
      outcomes.size === 0
        ? message("example.no-outcome", { expected: outcome })
        : message("example.other-outcome", { expected: outcome, outcomes: [...outcomes] }),
    ];
  const ids = new Set(subjects.map(({ id }) => id));
  const findings = report.findings.filter(
    (finding) => finding.ruleId === rule.id && ids.has(finding.subject),
  );
  if (outcome === "pass" || outcome === "not-applicable")
    return findings.map(({ primary }) =>
      message("example.unexpected-finding", { line: primary.range.start.line }),
    );
  const lines = findings
    .filter((finding) => finding.outcome === outcome)
    .map(({ primary }) => primary.range.start.line);
  if (lines.length === 0) return [message("example.no-finding")];
  return line === undefined || lines.includes(line)
    ? []
    : [message("example.other-line", { expected: line, lines: lines.map(String) })];
}
