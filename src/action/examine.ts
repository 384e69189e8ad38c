import { resolve } from "node:path";
import { type Message, message } from "../messages/index.js";
import { UserError } from "../model/errors.js";
import type { Host } from "../model/host.js";
import type { Report } from "../model/report.js";
import { repositoryName } from "../node/checkout-identity.js";
import type { Scope } from "../node/git-change.js";
import { nodeHost } from "../node/host.js";
import { readAheadOfMany } from "../node/readings/ahead.js";
import { runSource } from "../node/run-source.js";
import { withHeapForMany } from "../node/v8-settings.js";
import type { Change } from "../pipeline/review/change.js";
import { openSession, type RunSettings } from "../pipeline/session.js";
import type { Policy } from "../policy/resolve.js";
import { type FactsOf, factsBySubject } from "../report/reporter.js";
import type { Api } from "./api.js";
import { changeUnderReview } from "./change.js";
import { isReview } from "./event.js";
import { packsOf } from "./packs.js";
import { checkoutPolicy, policySource } from "./policy.js";
import { baselineOf } from "./policy-source.js";
import { flagsOf, policyFiles, preview } from "./preview.js";
import type { Sides } from "./sides.js";
import type { ActionStep } from "./step.js";
import type { PullAsData } from "./target.js";
import { upstreamsOf } from "./upstreams.js";

/** The client of a run, and how many requests it sent. */
export interface ApiOfRun {
  /** Connects where it is asked for the first time; undefined without a token. */
  readonly get: () => Promise<Api | undefined>;
  readonly sent: () => number;
}

/** What a step found, and what it has to say of the run as a whole. */
export interface Examined {
  readonly report: Report;
  readonly policy: Policy;
  readonly change: ChangeOfRun;
  /** Where a page that shows them is wanted. */
  readonly facts?: FactsOf;
}

/** The change that is judged; why it is not known; the files of a pull request that are only data. */
export interface ChangeOfRun {
  readonly change?: Change;
  readonly unknown?: Message;
  readonly target?: PullAsData;
}

/** Resolves the policy, finds the change, checks, and tries the policy files of the change. */
export async function examine(job: ActionStep, sides: Sides, api: ApiOfRun): Promise<Examined> {
  const { inputs, event, begun } = job;
  const { root } = begun.checkout;
  const paths = inputs.paths.map((path) => resolve(begun.workspace, path));
  const source = await policySource(event, inputs, begun, sides, api.get);
  const config = await source.config(inputs.config);
  const run = { locale: inputs.locale, date: new Date().toISOString().slice(0, 10) };
  const session = await openSession({
    ...run,
    config,
    flags: flagsOf(inputs),
    fetch: packsOf(job, source),
  });
  const { policy } = session;
  const changed = await changeOf(job, sides, { root, paths, ...policy.scope }, api);
  const hostOf = (scope: Policy["scope"]) => hostFor(job, { root, paths, ...scope }, changed);
  const { change } = changed;
  const review = isReview(event);
  // As it would be after the merge, the policy of the change is tried on everything.
  const files =
    review && change && changed.target === undefined
      ? policyFiles(
          change,
          [inputs.config, config.baseline],
          [...(config.packs ?? []), ...(inputs.packs ?? [])],
        )
      : [];
  const revision = runSource(job.env, root);
  const settings: RunSettings = {
    source: revision,
    repository: repositoryName(root, revision),
    keepFacts: false,
    wholeRepository: inputs.packs === undefined && paths.includes(root),
    upstreams: await upstreamsOf(job, {
      source,
      config,
      change,
      isData: changed.target !== undefined,
    }),
  };
  const showsFacts = inputs.htmlFile !== undefined;
  const result = await session.check(hostOf(policy.scope), {
    ...settings,
    keepFacts: showsFacts,
    ...(await baselineOf(source, config)),
    ...(change ? { change } : {}),
    everything: inputs.changedOnly === false || files.length > 0,
    policyAtBase: review,
    // A review reads little, and not all of it lies on the disk.
    ahead: review ? undefined : readAheadOfMany({ root, debug: job.step.debug }),
  });
  const { report } = result;
  const facts = showsFacts ? factsBySubject(result.facts) : undefined;
  const shown = facts === undefined ? {} : { facts };
  if (!review) return { report, policy, change: changed, ...shown };
  const changeReport = report.change ?? {
    base: sides.base ?? "unknown",
    compared: false,
    licenses: [],
  };
  // As it would be after the merge: the change is its own base then.
  const head = checkoutPolicy(root);
  const policyPreview =
    files.length > 0
      ? await preview(files, report.findings, {
          inputs,
          source: head,
          fetch: packsOf(job, head, true),
          hostOf,
          settings,
          run,
        })
      : undefined;
  return {
    report: {
      ...report,
      change: policyPreview ? { ...changeReport, policy: policyPreview } : changeReport,
    },
    policy,
    change: changed,
    ...shown,
  };
}

/** Returns the host of a checkout, with the files of a pull request over it where these are only data. */
function hostFor({ event, step }: ActionStep, scope: Scope, { change, target }: ChangeOfRun): Host {
  const files = nodeHost({
    ...scope,
    // Where the change is not known, any file may be its own.
    added: (file) =>
      target === undefined &&
      (change === undefined ? isReview(event) : change.files.get(file) === "added"),
    debug: step.debug,
  });
  const disk = withHeapForMany(files);
  return target?.over(disk) ?? disk;
}

/** Finds the change that is judged, if the event has one and the run reports on it. */
async function changeOf(
  { event, inputs, begun }: ActionStep,
  sides: Sides,
  scope: Scope,
  api: ApiOfRun,
): Promise<ChangeOfRun> {
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
  const result = await changeUnderReview({ ...begun, event, sides, scope, api: api.get });
  return "unknown" in result ? { unknown: result.unknown } : { change: result };
}
