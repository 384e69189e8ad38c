import { resolve } from "node:path";
import { type Message, message, render } from "../messages/index.js";
import type { Report } from "../model/report.js";
import { sourceLines } from "../node/source.js";
import { BUILTIN_PACKS } from "../policy/packs/builtin.js";
import { line } from "../report/escape.js";
import { github } from "../report/github.js";
import { markdownNotes, markdownReport } from "../report/markdown/index.js";
import type { RenderContext } from "../report/reporter.js";
import { ruleTexts } from "../report/rules.js";
import { newUpstreamsLine } from "../report/upstreams.js";
import { deciding, totals } from "../report/verdict.js";
import type { Api } from "./api.js";
import { refuseUnsafeTarget } from "./base.js";
import { isDispatched } from "./begin.js";
import { isReview } from "./event.js";
import { refuseUnclear } from "./event-standing.js";
import { type ApiOfRun, type ChangeOfRun, examine } from "./examine.js";
import { writeReport } from "./files.js";
import type { Inputs } from "./inputs.js";
import type { Sides } from "./sides.js";
import type { ActionStep } from "./step.js";
import { type DecidingFindings, verdictOf } from "./verdict.js";

/** Examines; then writes reports, annotations, what GitHub shows, summary and outputs. Returns the exit code. */
export async function run(job: ActionStep): Promise<number> {
  const { inputs, event, begun, step } = job;
  const sides = await begun.sides;
  refuseUnclear(event, sides);
  if (event.name === "pull_request_target") refuseUnsafeTarget(event, sides);
  const api = apiOf(job);
  const { report, policy, change, facts } = await examine(job, sides, api);
  const notes = notesOf(job, sides, change);
  const isCompared = change.change?.comparable === true;
  const decides: DecidingFindings =
    isCompared && (inputs.changedOnly ?? isReview(event)) ? "introduced" : "all";
  const verdict = verdictOf(report, inputs.failOn, decides);
  const context = {
    color: false,
    rules: ruleTexts(policy.packs, Object.keys(BUILTIN_PACKS)),
    line: sourceLines(begun.checkout.root, change.target?.texts),
    decides,
  };

  // A file that cannot be written is a mistake in an input, and ends the run. All else stands before anything is delivered.
  const files = await writeFiles(job, report, {
    ...context,
    notes,
    ...(facts ? { facts } : {}),
  });
  for (const [name, path] of files) step.output(name, path);
  for (const [name, value] of Object.entries(verdict)) step.output(name, value);
  let isShown = false;
  const show = (isElsewhere: boolean) => {
    if (isShown) return;
    isShown = true;
    step.print(
      inputs.annotations && !isElsewhere
        ? github.render(report, context)
        : `${line(totals(report, decides))}\n`,
    );
  };
  try {
    // A check run may hold the annotations instead, which is known when it is made.
    if (inputs.checkRun === "never") show(false);
    const upstreams = newUpstreamsLine(report);
    for (const note of [...notes, ...(upstreams === undefined ? [] : [upstreams])])
      step.print(`${line(note)}\n`);
    if (inputs.summary && step.hasSummary)
      await step.summary(markdownReport.render(report, { ...context, notes }));
    if (wantsDelivery(inputs)) {
      const { deliver } = await import("./deliver/deliver.js");
      const findings = deciding(report, decides);
      const given = { ...job, report, context, verdict, findings, api: api.get, debug: step.debug };
      const leftOut = await deliver({ ...given, checked: show });
      for (const note of leftOut) step.print(`${line(note)}\n`);
      if (leftOut.length > 0 && inputs.summary && step.hasSummary)
        await step.summary(markdownNotes(leftOut, report.locale));
    }
  } finally {
    show(false);
  }
  if (api.sent() > 0) step.debug(`${api.sent()} requests to GitHub`);
  return verdict.outcome === "fail" || verdict.outcome === "error" ? 1 : 0;
}

/** Returns the notes on the run as a whole. */
function notesOf(
  { event, inputs }: ActionStep,
  { head }: Sides,
  { change, unknown }: ChangeOfRun,
): string[] {
  const notes: Message[] = [];
  if (unknown !== undefined) notes.push(message("note.change-unknown", { reason: unknown }));
  if (change?.comparable === false) notes.push(message("note.not-compared"));
  if (
    isDispatched(event) &&
    inputs.policyRef === "base" &&
    head !== undefined &&
    head !== event.sha
  )
    notes.push(message("note.own-policy"));
  return notes.map((note) => render(note, inputs.locale));
}

/** Makes a client that connects where it is needed first. */
function apiOf({ event, inputs }: ActionStep): ApiOfRun {
  let connected: Promise<Api | undefined> | undefined;
  let client: Api | undefined;
  const connect = async () => {
    client = await (await import("./api.js")).connect(event, inputs.token);
    return client;
  };
  return {
    get: () => {
      connected ??= connect();
      return connected;
    },
    sent: () => client?.sent() ?? 0,
  };
}

const jsonReporter = async () => (await import("../report/json.js")).jsonReport;
const htmlReporter = async () => (await import("../report/html/index.js")).htmlReport;
const sarifReporter = async () => (await import("../report/sarif.js")).sarifReport;

/** Writes the reports that inputs name a file for; returns name of the output and path. */
async function writeFiles(
  { inputs, begun }: ActionStep,
  report: Report,
  context: RenderContext,
): Promise<[string, string][]> {
  const wanted = [
    ["report", "report-file", inputs.reportFile, jsonReporter],
    ["sarif", "sarif-file", inputs.sarifFile, sarifReporter],
    ["html", "html-file", inputs.htmlFile, htmlReporter],
  ] as const;
  const reportFiles: [string, string][] = [];
  for (const [output, input, file, load] of wanted) {
    if (file === undefined) continue;
    const reporter = await load();
    const path = resolve(begun.workspace, file);
    const parts = reporter.parts?.(report, context) ?? [reporter.render(report, context)];
    writeReport(input, path, begun.workspace, parts);
    reportFiles.push([output, path]);
  }
  return reportFiles;
}

const wantsDelivery = ({ comment, checkRun, suggestions }: Inputs) =>
  comment !== "never" || checkRun !== "never" || suggestions;
