import { gunzipSync } from "node:zlib";
import { base, type Call, type Handler, links, notFound, Refusal, slice, web } from "./call.js";
import { numbered } from "./pulls.js";
import { app, node } from "./resources.js";
import { type Annotation, type CheckRun, now } from "./state.js";

/** Check runs, with the limits that only GitHub's prose has, and SARIF. */

interface Given {
  readonly name?: string;
  readonly head_sha?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly external_id?: string;
  readonly details_url?: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary: string;
    readonly text?: string;
    readonly annotations?: readonly Annotation[];
  };
}

const refuse = (message: string) => new Refusal(422, `Invalid request.\n\n${message}`);

export const createCheckRun: Handler = (call) => {
  const { state } = call;
  const given = call.body as Given;
  const headSha = given.head_sha ?? "";
  if (!/^[0-9a-f]{40}$/.test(headSha)) throw refuse("head_sha is not a commit's full SHA.");
  if (!state.known(headSha)) throw new Refusal(422, `No commit found for SHA: ${headSha}`);
  obey(given);
  const run: CheckRun = {
    id: state.id(),
    app: state.app,
    headSha,
    name: given.name ?? "",
    status: "queued",
    conclusion: null,
    externalId: null,
    detailsUrl: null,
    startedAt: now(),
    completedAt: null,
    output: { title: null, summary: null, text: null },
    annotations: [],
  };
  apply(run, given);
  state.checkRuns.push(run);
  return { status: 201, body: shape(call, run) };
};

export const updateCheckRun: Handler = (call) => {
  const run = found(call);
  const given = call.body as Given;
  if (run.app !== call.state.app)
    throw new Refusal(
      403,
      "Invalid app_id - check run can only be modified by the GitHub App that created it.",
    );
  obey(given);
  apply(run, given);
  return { status: 200, body: shape(call, run) };
};

export const getCheckRun: Handler = (call) => ({ status: 200, body: shape(call, found(call)) });

export const listCheckRuns: Handler = (call) => {
  const { state, values } = call;
  const sha = state.resolve(String(values.ref));
  if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${values.ref}`);
  const all = state.checkRuns.filter(
    (run) =>
      run.headSha === sha &&
      run.name === (values.check_name ?? run.name) &&
      run.status === (values.status ?? run.status) &&
      app(run.app, call.urls).id === (values.app_id ?? app(run.app, call.urls).id),
  );
  const later = (run: CheckRun, i: number) =>
    all.slice(i + 1).some((one) => one.name === run.name && one.app === run.app);
  const wanted = values.filter === "all" ? all : all.filter((run, i) => !later(run, i));
  const path = numbered(call, `commits/${encodeURIComponent(String(values.ref))}/check-runs`);
  const check_runs = slice(call, wanted).map((run) => shape(call, run));
  const headers = links(call, path, wanted.length);
  return { status: 200, body: { total_count: wanted.length, check_runs }, headers };
};

function found({ state, values }: Call): CheckRun {
  const run = state.checkRuns.find(({ id }) => id === Number(values.check_run_id));
  if (run === undefined) throw notFound();
  return run;
}

/** What the description says in words only. Lengths are bytes, whatever it says: github/docs#35252. */
function obey({ status, conclusion, completed_at, output }: Given): void {
  if ((status === "completed" || completed_at !== undefined) && conclusion === undefined)
    throw refuse("For 'properties/conclusion', nil is not a string.");
  if (conclusion === "stale") throw refuse("Only GitHub can set the conclusion stale.");
  const long = (name: string, text: string | undefined, limit: number) => {
    if (text !== undefined && Buffer.byteLength(text) > limit)
      throw refuse(`${name} exceeds a maximum bytesize of ${limit}.`);
  };
  long("summary", output?.summary, 65_535);
  long("text", output?.text, 65_535);
  for (const one of output?.annotations ?? []) {
    long("message", one.message, 64 * 1024);
    long("raw_details", one.raw_details, 64 * 1024);
    if ([...(one.title ?? "")].length > 255) throw refuse("title is longer than 255 characters.");
    if (one.message === "") throw refuse("message can't be blank.");
    if (one.start_line < 1) throw refuse("start_line must be at least 1.");
    if (one.end_line < one.start_line) throw refuse("end_line must not be before start_line.");
    columns(one);
    if (!/^[^/]/.test(one.path) || one.path.split("/").some((part) => /^\.{0,2}$/.test(part)))
      throw refuse(`path ${one.path} is not relative to the repository.`);
  }
}

function columns({ start_line, end_line, start_column, end_column }: Annotation): void {
  if (start_column === undefined && end_column === undefined) return;
  if (start_line !== end_line) throw refuse("Columns are for annotations of one line.");
  if ((start_column ?? 1) < 1 || (end_column ?? 1) < 1) throw refuse("Columns start at 1.");
  if ((end_column ?? Number.POSITIVE_INFINITY) < (start_column ?? 1))
    throw refuse("end_column must not be before start_column.");
}

function apply(run: CheckRun, given: Given): void {
  run.name = given.name ?? run.name;
  run.externalId = given.external_id ?? run.externalId;
  run.detailsUrl = given.details_url ?? run.detailsUrl;
  run.startedAt = given.started_at ?? run.startedAt;
  // "Providing `conclusion` will automatically set the `status` parameter to `completed`."
  run.status = given.conclusion === undefined ? (given.status ?? run.status) : "completed";
  if (run.status !== "completed") {
    run.conclusion = null;
    run.completedAt = null;
  } else {
    run.conclusion = given.conclusion ?? run.conclusion;
    run.completedAt = given.completed_at ?? run.completedAt ?? now();
  }
  if (given.output === undefined) return;
  const { title, summary, text, annotations } = given.output;
  run.output = {
    title: title ?? run.output.title,
    summary,
    text: text ?? run.output.text,
  };
  run.annotations.push(...(annotations ?? []));
}

function shape(call: Call, run: CheckRun) {
  const url = `${base(call)}/check-runs/${run.id}`;
  const html = `${web(call)}/runs/${run.id}`;
  return {
    id: run.id,
    name: run.name,
    node_id: node("CR", run.id),
    head_sha: run.headSha,
    external_id: run.externalId ?? "",
    url,
    html_url: html,
    details_url: run.detailsUrl ?? html,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      ...run.output,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: 1 },
    app: app(run.app, call.urls),
    pull_requests: [],
  };
}

const SARIF_BYTES = 10 * 1024 * 1024;

export const uploadSarif: Handler = (call) => {
  const { state } = call;
  const given = call.body as { commit_sha: string; ref: string; sarif: string };
  const packed = Buffer.from(given.sarif, "base64");
  if (packed.length > SARIF_BYTES) return { status: 413 };
  if (!state.known(given.commit_sha))
    throw new Refusal(422, `commit not found: ${given.commit_sha}`);
  let content: unknown;
  try {
    content = JSON.parse(gunzipSync(packed, { maxOutputLength: 256 * 1024 * 1024 }).toString());
  } catch {
    return { status: 400 };
  }
  const serial = state.id().toString(16).padStart(12, "0");
  const id = `6c81cd8e-b078-4ac3-a3be-${serial}`;
  state.sarifs.push({ id, commit: given.commit_sha, ref: given.ref, content });
  return { status: 202, body: { id, url: `${base(call)}/code-scanning/sarifs/${id}` } };
};
