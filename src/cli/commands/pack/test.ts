import { join, resolve } from "node:path";
import { fixProblems } from "../../../fix/example.js";
import { type Message, message, render } from "../../../messages/index.js";
import { sayIn } from "../../../messages/say.js";
import { UserError } from "../../../model/errors.js";
import type { Subject } from "../../../model/fact.js";
import type { Example, Pack, RuleFile } from "../../../model/rule.js";
import type { Locale } from "../../../model/vocabulary.js";
import { packSource, packTexts } from "../../../node/files.js";
import { RuleCoverage, type Thresholds } from "../../../pack/coverage.js";
import { type ExampleContext, exampleProblems, runExample } from "../../../pack/example.js";
import { BUILTIN_PACKS, builtinRegister } from "../../../policy/packs/builtin.js";
import { loadPack } from "../../../policy/packs/load.js";
import { json, line } from "../../../report/escape.js";
import { filesOf } from "../../example-files.js";
import { defineCommand, formatIn } from "../../options.js";
import {
  type Covered,
  coverageJson,
  coverageText,
  isBelow,
  thresholdsOf,
} from "../../pack/coverage.js";
import { EXIT } from "../../terminal.js";
import { dateFlag, localeFlag, toggle, value } from "../flags.js";

const FORMATS = ["pretty", "json"] as const;

/** `pack test`: runs the examples of the rules of a pack. */
export const testCommand = defineCommand({
  name: "pack test",
  form: "<pack>",
  summary: message("help.test"),
  examples: ["pack test ./acme", "pack test ./acme --coverage"],
  words: { least: 1, most: 1, takes: message("cli.takes-pack") },
  formats: FORMATS,
  flags: {
    coverage: toggle("coverage", message("flag.coverage")),
    threshold: value("threshold", "N", message("flag.threshold")),
    locale: localeFlag,
    date: dateFlag,
  },
  async run(options, { cwd, out }) {
    const { date, locale, coverage, threshold } = options;
    const wanted = coverage || threshold !== undefined;
    const { text, failed } = await testPack(cwd, options.paths[0] ?? "", {
      date,
      format: formatIn(options, FORMATS),
      locale,
      ...(wanted ? { thresholds: thresholdsOf(threshold) } : {}),
    });
    out(text);
    return failed ? EXIT.findings : EXIT.ok;
  },
});

/** What is wanted of a test beside the examples. */
interface TestOptions {
  readonly date: string;
  /** The share of sights that has to be seen; without it nobody looks. */
  readonly thresholds?: Thresholds;
  readonly format: string;
  readonly locale: Locale;
}

/** Runs every example of every rule of a pack, each under its rule alone. */
async function testPack(
  cwd: string,
  folderName: string,
  { date, thresholds, format, locale }: TestOptions,
): Promise<{ text: string; failed: boolean }> {
  const folder = resolve(cwd, folderName);
  const source = packTexts(folder, folderName);
  const packUnderTest = loadPack(packSource(source));
  // Whether its register entries name texts that there are, though no example may ask for one.
  builtinRegister([packUnderTest]);
  const builtinPack = {
    rules: source.rules.map((ruleText) => ruleText.folder),
    load: () => packUnderTest,
  };
  const around = { today: date, builtin: { ...BUILTIN_PACKS, [packUnderTest.name]: builtinPack } };
  const covered: Covered[] = [];
  const failures: ExampleFailure[] = [];
  let examples = 0;
  for (const [i, rule] of packUnderTest.rules.entries()) {
    const pack = { ...packUnderTest, rules: [rule] };
    const home = join(folder, rule.id.slice(packUnderTest.name.length + 1));
    const coverage = new RuleCoverage(rule);
    for (const example of rule.examples) {
      examples++;
      const { problems, subjects, ran } = await tried(home, rule, pack, example, around);
      if (thresholds) await coverage.observe(example.path, subjects, ran);
      if (problems.length > 0) failures.push({ rule: rule.id, example: example.path, problems });
    }
    const text = source.rules[i];
    if (text) covered.push({ coverage, source: text });
  }
  const result = { rules: packUnderTest.rules.length, examples, failures };
  const text =
    format === "json"
      ? jsonText(result, thresholds && coverageJson(covered, thresholds))
      : prettyText(result, locale, thresholds && coverageText(covered, thresholds, locale));
  const low = thresholds !== undefined && isBelow(covered, thresholds);
  return { text, failed: failures.length > 0 || low };
}

/** What an example does not show, or why it cannot be run. */
type ExampleProblem = Message | UserError;

function problemText(problem: ExampleProblem, locale: Locale): string {
  if (!(problem instanceof UserError)) return render(problem, locale);
  const { message: text, hint } = problem.in(locale);
  return hint === undefined ? text : `${text} (${hint})`;
}

interface ExampleFailure {
  readonly rule: string;
  readonly example: string;
  readonly problems: readonly ExampleProblem[];
}
interface PackTestResult {
  readonly rules: number;
  readonly examples: number;
  readonly failures: readonly ExampleFailure[];
}

function jsonText(result: PackTestResult, coverage: object | undefined): string {
  const failures = result.failures.map(({ problems, ...failure }) => ({
    ...failure,
    problems: problems.map((problem) => problemText(problem, "en")),
  }));
  const extra = coverage ? { coverage } : {};
  return `${json({ schema: "pack-test.v1", ...result, failures, ...extra })}\n`;
}

function prettyText(
  { rules, examples, failures }: PackTestResult,
  locale: Locale,
  coverage: string[] = [],
): string {
  const say = sayIn(locale);
  const out = failures.flatMap(({ rule, example, problems }) => [
    `${rule} ${line(example)}`,
    ...problems.map((text) => `  ${line(problemText(text, locale))}`),
  ]);
  if (failures.length > 0) out.push("", say("test.next-facts"));
  const sum = say("test.tested", {
    rules: say(rules === 1 ? "test.rule" : "test.rules", { count: String(rules) }),
    examples: say(examples === 1 ? "test.example" : "test.examples", { count: String(examples) }),
    failed: String(failures.length),
  });
  return [...out, ...coverage, sum, ""].join("\n");
}

/** What the example promises and does not keep, and what was seen; a mistake in the example itself is a problem too. */
async function tried(
  home: string,
  rule: RuleFile,
  pack: Pack,
  example: Example,
  around: ExampleContext,
): Promise<{
  problems: ExampleProblem[];
  subjects: readonly Subject[];
  ran?: RuleFile | undefined;
}> {
  try {
    const files = filesOf(home, example.path);
    const { result, ran } = await runExample(files, pack, around);
    const problems = await exampleProblems(rule, ran, example, result);
    const fixed =
      example.fixed === undefined
        ? []
        : fixProblems(rule.id, result.report, files, filesOf(home, example.fixed));
    return {
      problems: [...problems, ...fixed],
      subjects: result.facts.subjects,
      ran: ran.rules[0],
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { problems: [error], subjects: [] };
  }
}
