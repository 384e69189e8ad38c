import { message, render } from "../../messages/index.js";
import type { BaselineFile } from "../../model/baseline.js";
import type { Locale } from "../../model/vocabulary.js";
import { BUILTIN_PACKS } from "../../policy/packs/builtin.js";
import { line } from "../../report/escape.js";
import { REPORTER_NAMES } from "../../report/index.js";
import { jsonParts } from "../../report/json.js";
import { factsBySubject } from "../../report/reporter.js";
import { ruleTexts } from "../../report/rules.js";
import { lookUpSummary } from "../look-up-progress.js";
import { defineCommand, usageError } from "../options.js";
import { examine } from "../prepare.js";
import { printReport, write } from "../print.js";
import type { Terminal } from "../terminal.js";
import {
  allowEmptyFlag,
  dateFlag,
  failOnFlag,
  levelFlag,
  localeFlag,
  offlineFlag,
  policyFlags,
  quietFlag,
  refuseQuietAndVerbose,
  resolveFlag,
  shardFlag,
  toggle,
  value,
  verboseFlag,
} from "./flags.js";

/** `check`: evaluates the policy on every card below the paths. */
export const checkCommand = defineCommand({
  name: "check",
  form: "[paths or targets...]",
  summary: message("help.check"),
  examples: [
    "check",
    "check models/student --format json=report.json",
    "check --changed-since origin/main",
    "check --cache",
    "check hf:org/model hf:datasets/org/name modelscope:org/model",
    "check hf:org --format json=org.json",
    "check - --stdin-filename README.md < README.md",
  ],
  formats: REPORTER_NAMES,
  formatsToFiles: true,
  judges: true,
  flags: {
    ...policyFlags,
    level: levelFlag,
    failOn: failOnFlag,
    changedSince: value("changed-since", "REF", message("flag.changed-since")),
    baseline: value("baseline", "FILE", message("flag.baseline")),
    writeBaseline: value("write-baseline", "FILE", message("flag.write-baseline")),
    shard: shardFlag(message("flag.shard")),
    noWaivers: toggle("no-waivers", message("flag.no-waivers")),
    locale: localeFlag,
    date: dateFlag,
    factsFile: value("facts", "FILE", message("flag.facts")),
    cache: value("cache", "[DIR]", message("flag.cache")),
    stdinFilename: value("stdin-filename", "FILE", message("flag.stdin-filename")),
    allowEmpty: allowEmptyFlag,
    verbose: verboseFlag,
    quiet: quietFlag,
    resolve: resolveFlag,
    offline: offlineFlag,
  },
  async run(options, outside) {
    refuseQuietAndVerbose(options);
    const terminal = options.quiet ? { ...outside, watched: false } : outside;
    const writesFacts = options.factsFile !== undefined;
    const showsFacts = options.formats.some(({ id }) => id === "html");
    if (options.shard && options.writeBaseline !== undefined)
      throw usageError(message("cli.baseline-of-shard"), message("cli.baseline-without-shard"));
    const { result, policy, source } = await examine(
      options,
      terminal,
      writesFacts || showsFacts,
      writesFacts,
    );
    const { report } = result;
    if (options.factsFile !== undefined)
      write(terminal.cwd, options.factsFile, jsonParts(result.facts));
    if (options.writeBaseline !== undefined && result.baseline)
      writeBaseline(options.writeBaseline, result.baseline, options.locale, terminal);
    // The report for people says it itself.
    if (
      !options.quiet &&
      options.formats.some(({ id, file }) => file === undefined && id !== "pretty")
    )
      lookUpSummary(report, terminal, options.locale);
    return printReport(report, options, terminal, {
      rules: ruleTexts(policy.packs, Object.keys(BUILTIN_PACKS)),
      line: source,
      ...(showsFacts ? { facts: factsBySubject(result.facts) } : {}),
    });
  },
});

/** Writes the findings to a file: the same findings, the same bytes. It is read again, so that nothing in it is cut. */
function writeBaseline(file: string, baseline: BaselineFile, locale: Locale, terminal: Terminal) {
  write(
    terminal.cwd,
    file,
    jsonParts(baseline, (part) => JSON.stringify(part, null, 2)),
  );
  const count = baseline.findings.length;
  const text = message("cli.baseline-written", { count, file: line(file) });
  terminal.err(`${render(text, locale)}\n`);
}
