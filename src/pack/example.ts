import { Evaluator } from "../evaluate/evaluate.js";
import { dayNumber } from "../facts/day.js";
import { namesBeside, relativePath } from "../facts/paths.js";
import { mayBeDocumentAt } from "../formats/index.js";
import { UserError } from "../model/errors.js";
import type { Example, Pack, RuleFile } from "../model/rule.js";
import type { CheckResult } from "../pipeline/check.js";
import { isArtifact } from "../pipeline/review/artifacts.js";
import type { Change, Difference } from "../pipeline/review/change.js";
import type { FetchPack } from "../policy/packs/load.js";
import { type Config, readConfig } from "../policy/settings/config.js";
import { CONFIG_FILES } from "../policy/settings/config-files.js";

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
  const all = Object.entries(files).map(
    ([path, text]) => [path.replaceAll("\\", "/"), text] as const,
  );
  const now = new Map(
    all.filter(
      ([path]) =>
        path !== DATE && !path.startsWith(BEFORE) && !CONFIG_FILES.some((name) => name === path),
    ),
  );
  const before = new Map(
    all
      .filter(([path]) => path.startsWith(BEFORE))
      .map(([path, text]) => [path.slice(BEFORE.length), text] as const),
  );
  const configuration = all.find(([path]) => CONFIG_FILES.some((name) => name === path));
  const date = new Map(all).get(DATE)?.trim() ?? today;
  if (dayNumber(date) === undefined)
    throw new UserError("example-invalid", "the file `date` holds no day", "write YYYY-MM-DD");
  return {
    files: Object.fromEntries(now),
    config: configuration ? readConfig(...configuration) : {},
    packs: packsIn(now),
    date,
    ...(before.size > 0 ? { change: changeBetween(before, now) } : {}),
  };
}

/** Packs that lie in an example; it reaches for no others. */
function packsIn(files: ReadonlyMap<string, string>): FetchPack {
  return async (spec, by = "") => {
    const folder = relativePath(by, spec);
    const text = spec.startsWith(".") ? files.get(`${folder}/pack.json`) : undefined;
    if (text === undefined)
      throw new UserError(
        "pack-not-supported",
        `the configuration of an example cannot load the pack ${spec}`,
        "an example loads packs that lie in it",
      );
    const rules = [...files].flatMap(([path, rule]): [string, unknown][] => {
      const [name = "", file, more] = path.startsWith(`${folder}/`)
        ? path.slice(folder.length + 1).split("/")
        : [];
      return file === "rule.json" && more === undefined ? [[name, parsed(path, rule)]] : [];
    });
    const pack = parsed(`${folder}/pack.json`, text);
    return { pack, text, rules: Object.fromEntries(rules), origin: folder };
  };
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError("pack-invalid", `${path} is not JSON`, "mend the JSON");
  }
}

/** The change from one state of a repository to another. */
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

/**
 * What an example promises and a run of its pack did not show; empty where it kept its promise. The pack holds the one
 * rule.
 */
export async function exampleProblems(
  rule: RuleFile,
  pack: Pack,
  example: Example,
  { report, facts }: CheckResult,
): Promise<string[]> {
  const { subject: wanted, outcome, line } = example;
  const subjects = facts.subjects.filter(
    // By id, or, where ids are `.`, by kind.
    ({ id, kind }) => wanted === undefined || id === wanted || kind === wanted,
  );
  const evaluator = new Evaluator([pack]);
  const outcomes = new Set<string>();
  for (const subject of subjects)
    for (const one of await evaluator.evaluate(subject)) outcomes.add(one.outcome);
  if (!outcomes.has(outcome))
    return [`${outcome} was promised, ${[...outcomes].join(", ") || "nothing"} came out`];
  const ids = new Set(subjects.map(({ id }) => id));
  const findings = report.findings.filter(
    (finding) => finding.ruleId === rule.id && ids.has(finding.subject),
  );
  if (outcome === "pass" || outcome === "not-applicable")
    return findings.map(({ primary }) => `a finding at line ${primary.range.start.line}`);
  const lines = findings
    .filter((finding) => finding.outcome === outcome)
    .map(({ primary }) => primary.range.start.line);
  if (lines.length === 0) return [`no finding, though the rule did not pass`];
  return line === undefined || lines.includes(line)
    ? []
    : [`line ${line} was promised, the finding is at line ${lines.join(", ")}`];
}
