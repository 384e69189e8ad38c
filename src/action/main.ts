import { constants } from "node:fs";
import { mkdir, realpath, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { setOutput, summary } from "@actions/core";
import { check } from "../check.js";
import { UserError } from "../errors.js";
import type { Report } from "../model/report.js";
import { SEVERITIES, type Severity } from "../model/vocabulary.js";
import { inside, nodeHost } from "../node/host.js";
import { sourceLines } from "../node/source.js";
import { BUILTIN_PACKS, builtinRegister } from "../policy/builtin.js";
import { resolvePolicy } from "../policy/resolve.js";
import { commandData, commandProperty, line } from "../report/escape.js";
import { github } from "../report/github.js";
import { jsonReport } from "../report/json.js";
import { markdownReport } from "../report/markdown.js";
import { ruleTexts } from "../report/rules.js";
import { totals } from "../report/words.js";
import { readInputs } from "./inputs.js";
import { policySource } from "./policy-source.js";

/** The Action: inputs, one run, annotations, job summary, outputs, exit code. Needs `contents: read` only. */
async function main(): Promise<number> {
  const inputs = readInputs();
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const source = await policySource(process.env, workspace, inputs.token);
  const config = await source.config(inputs.config);
  const policy = await resolvePolicy(
    config,
    {
      ...(inputs.packs ? { packs: inputs.packs } : {}),
      ...(inputs.level ? { level: inputs.level } : {}),
    },
    BUILTIN_PACKS,
    (path) => source.pack(path),
  );
  const { register, digest } = builtinRegister();
  const paths = inputs.paths.map((path) => resolve(workspace, path));
  const host = nodeHost({
    root: workspace,
    paths,
    ...(config.include ? { include: config.include } : {}),
    ...(config.exclude ? { exclude: config.exclude } : {}),
    debug: (message) => print(`::debug::${commandData(message)}\n`),
  });
  const { report } = await check(host, {
    keepFacts: false,
    ...policy,
    register,
    registerDigest: digest,
    wholeRepository: inputs.packs === undefined && paths.includes(resolve(workspace)),
    locale: inputs.locale,
    date: new Date().toISOString().slice(0, 10),
  });

  const context = {
    color: false,
    rules: ruleTexts(policy.packs, Object.keys(BUILTIN_PACKS)),
    line: sourceLines(workspace),
  };
  if (inputs.annotations) print(github.render(report, context));
  else print(`${line(totals(report))}\n`);
  if (inputs.summary && process.env.GITHUB_STEP_SUMMARY)
    await summary.addRaw(markdownReport.render(report, context)).write();
  if (inputs.reportFile !== undefined) {
    const path = resolve(workspace, inputs.reportFile);
    await writeReport(path, workspace, jsonReport.render(report, context));
    output("report", path);
  }
  const outcome = outcomeOf(report, inputs.failOn);
  output("outcome", outcome);
  output("errors", report.summary.error);
  output("warnings", report.summary.warning);
  output("notices", report.summary.notice);
  output("undetermined", report.summary.undetermined);
  return outcome === "fail" || outcome === "error" ? 1 : 0;
}

/** Never through a link that a pull request brought along. */
async function writeReport(path: string, workspace: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const folder = await realpath(dirname(path));
    if (inside(workspace, path) && !inside(await realpath(workspace), folder))
      throw new Error("its folder is a link out of the workspace");
    const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants;
    await writeFile(path, text, { flag: O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW });
  } catch {
    throw new UserError(
      "cannot-write",
      `input report-file: ${path} cannot be written`,
      "give a file that is no link, in a folder that may be written",
    );
  }
}

function outcomeOf(
  report: Report,
  failOn: Severity | "never",
): "pass" | "fail" | "undetermined" | "nothing" | "error" {
  if (report.diagnostics.some(({ severity }) => severity === "fatal")) return "error";
  const threshold = failOn === "never" ? -1 : SEVERITIES.indexOf(failOn);
  if (
    report.findings.some((one) => !one.suppressed && SEVERITIES.indexOf(one.severity) <= threshold)
  )
    return "fail";
  if (report.documents.length === 0) return "nothing";
  return report.summary.undetermined > 0 ? "undetermined" : "pass";
}

/** Without the runner's file the library would print the old command, which a log may not hold. */
const output = (name: string, value: string | number) => {
  if (process.env.GITHUB_OUTPUT) setOutput(name, value);
};

const print = (text: string) => process.stdout.write(text);

try {
  process.exitCode = await main();
} catch (error) {
  const known = error instanceof UserError;
  const message = known
    ? `${error.message}${error.hint === undefined ? "" : `\n${error.hint}`}`
    : "This is a bug in Cardwarden; please report it. Run again with debug logging for more.";
  const place =
    known && error.at
      ? `file=${commandProperty(error.at.file)},line=${error.at.range.start.line},`
      : "";
  print(`::error ${place}title=Cardwarden::${commandData(message)}\n`);
  if (!known && process.env.RUNNER_DEBUG === "1")
    print(`${line(error instanceof Error ? (error.stack ?? "") : String(error))}\n`);
  output("outcome", "error");
  process.exitCode = 1;
}
