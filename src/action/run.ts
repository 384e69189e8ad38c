import { resolve } from "node:path";
import { type Message, message, render } from "../messages/index.js";
import { UserError } from "../model/errors.js";
import type { Host } from "../model/host.js";
import type { Report } from "../model/report.js";
import type { Scope } from "../node/git-change.js";
import { nodeHost } from "../node/host.js";
import { sourceLines } from "../node/source.js";
import { type CheckOptions, check } from "../pipeline/check.js";
import type { Change } from "../pipeline/review/change.js";
import { BUILTIN_PACKS, builtinRegister } from "../policy/packs/builtin.js";
import { type Policy, resolvePolicy } from "../policy/resolve.js";
import { line } from "../report/escape.js";
import { github } from "../report/github.js";
import { jsonReport } from "../report/json.js";
import { markdownNotes, markdownReport } from "../report/markdown/index.js";
import type { RenderContext } from "../report/reporter.js";
import { ruleTexts } from "../report/rules.js";
import { sarifReport } from "../report/sarif.js";
import { deciding, totals } from "../report/verdict.js";
import type { Api } from "./api.js";
import { refuseUnsafeTarget, type Sides } from "./base.js";
import { type Begun, isDispatched } from "./begin.js";
import { changeUnderReview } from "./change.js";
import { type Event, isReview } from "./event.js";
import { writeReport } from "./files.js";
import type { Environment, Inputs } from "./inputs.js";
import { packsOf } from "./packs.js";
import { checkoutPolicy, policySource } from "./policy.js";
import { baselineOf } from "./policy-source.js";
import { flagsOf, policyFiles, preview } from "./preview.js";
import type { Runner } from "./runner.js";
import { refuseUnclear } from "./standing.js";
import type { PullAsData } from "./target.js";
import { type DecidingFindings, verdictOf } from "./verdict.js";

/** One step `uses: cardwarden`. */
export interface Step {
  readonly env: Environment;
  readonly event: Event;
  readonly inputs: Inputs;
  readonly begun: Begun;
  readonly step: Runner;
}

/** Policy, change, check; then reports, annotations, what is written to GitHub, summary, outputs. Gives the exit code. */
export async function run(job: Step): Promise<number> {
  const { inputs, event, begun, step } = job;
  const sides = await begun.sides;
  refuseUnclear(event, sides);
  if (event.name === "pull_request_target") refuseUnsafeTarget(event, sides);
  const api = apiOf(job);
  const examined = await examine(job, sides, api);
  const { report, notes } = examined;
  const isCompared = examined.change?.comparable === true;
  const decides: DecidingFindings =
    isCompared && (inputs.changedOnly ?? isReview(event)) ? "introduced" : "all";
  const verdict = verdictOf(report, inputs.failOn, decides);
  const context = {
    color: false,
    rules: ruleTexts(examined.options.packs, Object.keys(BUILTIN_PACKS)),
    line: sourceLines(begun.checkout.root, examined.texts),
    decides,
  };

  // A file that cannot be written is a mistake in an input, and ends the run. All else stands before anything is delivered.
  const files = writeFiles(job, report, context);
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
    for (const note of notes) step.print(`${line(note)}\n`);
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

interface Examined {
  readonly report: Report;
  readonly options: CheckOptions;
  readonly change: Change | undefined;
  /** Texts that are not on the disk. */
  readonly texts: ReadonlyMap<string, string> | undefined;
  readonly notes: readonly string[];
}

async function examine(job: Step, sides: Sides, api: ApiOfRun): Promise<Examined> {
  const { inputs, event, begun, step } = job;
  const { workspace, checkout } = begun;
  const { root } = checkout;
  const paths = inputs.paths.map((path) => resolve(workspace, path));
  const source = await policySource(event, inputs, begun, sides, api.get);
  const config = await source.config(inputs.config);
  const policy = await resolvePolicy(config, flagsOf(inputs), BUILTIN_PACKS, packsOf(job, source));
  const scope = { root, paths, ...policy.scope };
  const { change, unknown, target } = await changeOf(job, sides, scope, api);
  const hostOf = (globs: Policy["scope"]): Host => {
    const disk = nodeHost({
      root,
      paths,
      ...globs,
      // Where the change is not known, any file may be its own.
      added: (file) =>
        target === undefined &&
        (change === undefined ? isReview(event) : change.files.get(file) === "added"),
      debug: step.debug,
    });
    return target?.over(disk) ?? disk;
  };
  const { register, digest } = builtinRegister(policy.packs);
  const shared = {
    keepFacts: false,
    register,
    registerDigest: digest,
    wholeRepository: inputs.packs === undefined && paths.includes(root),
    locale: inputs.locale,
    date: new Date().toISOString().slice(0, 10),
  };
  const options: CheckOptions = {
    ...shared,
    ...policy,
    ...(await baselineOf(source, config)),
    ...(change ? { change } : {}),
    policyAtBase: isReview(event),
  };
  const checked = (await check(hostOf(policy.scope), options)).report;
  const report =
    change === undefined && isReview(event)
      ? { ...checked, change: { base: sides.base ?? "unknown", compared: false, licenses: [] } }
      : checked;
  const changed =
    change && isReview(event) && target === undefined
      ? policyFiles(
          change,
          [inputs.config, config.baseline],
          [...(config.packs ?? []), ...(inputs.packs ?? [])],
        )
      : [];
  // As it would be after the merge: the change is its own base then.
  const { change: _, policyAtBase: __, ...without } = options;
  const head = checkoutPolicy(root);
  const previewed =
    report.change && changed.length > 0
      ? await preview(
          changed,
          report.findings,
          inputs,
          head,
          packsOf(job, head, true),
          hostOf,
          without,
        )
      : undefined;
  return {
    report:
      report.change && previewed
        ? { ...report, change: { ...report.change, policy: previewed } }
        : report,
    options,
    change,
    texts: target?.texts,
    notes: notesOf(job, sides, change, unknown),
  };
}

/** What is to be said of the run as a whole. */
function notesOf(
  { event, inputs }: Step,
  { head }: Sides,
  change: Change | undefined,
  unknown: Message | undefined,
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

/** The change that is judged, if the event has one and anything is to be told of it. */
async function changeOf(
  { event, inputs, begun }: Step,
  sides: Sides,
  scope: Scope,
  api: ApiOfRun,
): Promise<{ change?: Change; unknown?: Message; target?: PullAsData }> {
  if (!isReview(event) && inputs.changedOnly !== true) return {};
  if (event.name === "pull_request_target") {
    const client = await api.get();
    if (client === undefined || event.pull === undefined || sides.head === undefined)
      throw new UserError(
        "pull-request-unreadable",
        message("pull-request.unreadable", { reason: message("pull-request.no-token") }),
        message("pull-request.give-token"),
      );
    const { pullAsData } = await import("./target.js");
    const target = await pullAsData(client, event.pull, scope, sides.head);
    return { change: target.change, target };
  }
  const found = await changeUnderReview({ ...begun, event, sides, scope, api: api.get });
  return "unknown" in found ? { unknown: found.unknown } : { change: found };
}

interface ApiOfRun {
  /** Connects where it is asked for the first time; undefined without a token. */
  readonly get: () => Promise<Api | undefined>;
  readonly sent: () => number;
}

function apiOf({ event, inputs }: Step): ApiOfRun {
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

/** Reports for machines, where inputs name a file: name of the output, then path. */
function writeFiles(
  { inputs, begun }: Step,
  report: Report,
  context: RenderContext,
): [string, string][] {
  const wanted = [
    ["report", "report-file", inputs.reportFile, jsonReport],
    ["sarif", "sarif-file", inputs.sarifFile, sarifReport],
  ] as const;
  const written: [string, string][] = [];
  for (const [output, input, file, reporter] of wanted) {
    if (file === undefined) continue;
    const path = resolve(begun.workspace, file);
    const parts = reporter.parts?.(report, context) ?? [reporter.render(report, context)];
    writeReport(input, path, begun.workspace, parts);
    written.push([output, path]);
  }
  return written;
}

const wantsDelivery = ({ comment, checkRun, suggestions }: Inputs) =>
  comment !== "never" || checkRun !== "never" || suggestions;
