import { base, type Call, type Handler, links, notFound, Refusal, slice, web } from "./call.js";
import type { ChangedFile } from "./changes.js";
import { commit } from "./contents.js";
import { number, pullRequest, repository, user } from "./resources.js";
import type { Pull } from "./state.js";

/** Pull requests, their files, comparisons, and the repository itself. */

const FILES_OF_PULL = 3000;
const FILES_OF_COMPARISON = 300;
const COMMITS_OF_COMPARISON = 250;

export function pullOf({ state, values }: Call): Pull {
  const pull = state.pulls.get(Number(values.pull_number ?? values.issue_number));
  if (pull === undefined) throw notFound();
  return pull;
}

export const getPull: Handler = (call) => {
  const { state, urls } = call;
  const pull = pullOf(call);
  const files = state.filesOf(pull);
  const sum = (count: (one: ChangedFile) => number | undefined) =>
    files.reduce((total, one) => total + (count(one) ?? 0), 0);
  const counts = {
    files: pull.changedFiles ?? files.length,
    additions: sum((one) => one.additions),
    deletions: sum((one) => one.deletions),
    comments: state.comments.filter(({ issue }) => issue === pull.number).length,
    reviewComments: state.reviewComments.filter((one) => one.pull === pull.number).length,
  };
  return { status: 200, body: pullRequest(pull, into(call), counts, urls) };
};

const into = ({ state }: Call) => ({
  fullName: `${state.owner}/${state.name}`,
  private: state.private,
  defaultBranch: state.defaultBranch,
});

export const listFiles: Handler = (call) => {
  const pull = pullOf(call);
  const files = call.state.filesOf(pull).slice(0, FILES_OF_PULL);
  const headers = links(call, numbered(call, `pulls/${pull.number}/files`), files.length);
  const body = slice(call, files).map((one) => diffEntry(call, one, pull.head.sha));
  return { status: 200, body, headers };
};

/** GitHub's links name a repository by its number. */
export const numbered = ({ state }: Call, rest: string) =>
  `/repositories/${number(`${state.owner}/${state.name}`)}/${rest}`;

function diffEntry(call: Call, one: ChangedFile, ref: string) {
  const path = one.filename.split("/").map(encodeURIComponent).join("/");
  const additions = one.additions ?? signed(one.patch, "+");
  const deletions = one.deletions ?? signed(one.patch, "-");
  return {
    sha: one.sha === undefined ? "0".repeat(40) : one.sha,
    filename: one.filename,
    status: one.status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${web(call)}/blob/${ref}/${path}`,
    raw_url: `${web(call)}/raw/${ref}/${path}`,
    contents_url: `${base(call)}/contents/${path}?ref=${ref}`,
    ...(one.patch === undefined ? {} : { patch: one.patch }),
    ...(one.previous_filename === undefined ? {} : { previous_filename: one.previous_filename }),
  };
}

const signed = (patch: string | undefined, sign: string) =>
  (patch ?? "").split("\n").filter((row) => row.startsWith(sign)).length;

export const compare: Handler = (call) => {
  const { state, values, query } = call;
  const [first, second] = String(values.basehead).split("...");
  // `owner:branch` names a fork; the commits of forks are known here like all others.
  const resolve = (name = "") => state.resolve(name.slice(name.indexOf(":") + 1));
  const from = resolve(first);
  const to = resolve(second);
  if (from === undefined || to === undefined) throw notFound();
  const mergeBase = state.mergeBase(from, to);
  const reached = (sha: string) => new Set(state.history(sha));
  const [before, after] = [reached(from), reached(to)];
  const ahead = [...after].filter((sha) => !before.has(sha)).reverse();
  const behind = [...before].filter((sha) => !after.has(sha)).length;
  const paged = query.page !== undefined || query.per_page !== undefined;
  const commits = paged ? slice(call, ahead) : ahead.slice(-COMMITS_OF_COMPARISON);
  const status =
    ahead.length > 0 ? (behind > 0 ? "diverged" : "ahead") : behind > 0 ? "behind" : "identical";
  const files = state.changes(mergeBase, to).slice(0, FILES_OF_COMPARISON);
  const url = `${base(call)}/compare/${first}...${second}`;
  const html = `${web(call)}/compare/${first}...${second}`;
  const body = {
    url,
    html_url: html,
    permalink_url: `${web(call)}/compare/${from}...${to}`,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: commit(call, from),
    merge_base_commit: commit(call, mergeBase),
    status,
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: commits.map((sha) => commit(call, sha)),
    // "The list of changed files is only shown on the first page of results".
    ...(Number(values.page) > 1 ? {} : { files: files.map((one) => diffEntry(call, one, to)) }),
  };
  const headers = paged
    ? links(call, numbered(call, `compare/${first}...${second}`), ahead.length)
    : {};
  return { status: 200, body, headers };
};

export const getCommit: Handler = (call) => {
  const { state, values } = call;
  const sha = state.resolve(String(values.ref));
  if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${values.ref}`);
  const [parent] = state.parents.get(sha) ?? [];
  const all = state.changes(parent ?? "", sha);
  // A page of files is 300 here, whatever a page of lists is.
  const page = Math.max(Number(values.page), 1);
  const size = call.query.per_page === undefined ? FILES_OF_COMPARISON : Number(values.per_page);
  const files = all.slice((page - 1) * size, page * size).map((one) => diffEntry(call, one, sha));
  return { status: 200, body: { ...commit(call, sha), files } };
};

export const getRepository: Handler = (call) => {
  const { private: hidden, defaultBranch } = call.state;
  const options = { private: hidden, defaultBranch };
  const shape = repository(into(call).fullName, options, call.urls);
  return { status: 200, body: { ...shape, network_count: 0, subscribers_count: 0 } };
};

export const getUser: Handler = ({ state, urls }) => {
  const { me } = state;
  if (me.type === "Bot") throw new Refusal(403, "Resource not accessible by integration");
  const counts = { public_repos: 1, public_gists: 0, followers: 0, following: 0 };
  const about = {
    name: me.login,
    company: null,
    blog: "",
    location: null,
    email: null,
    hireable: null,
    bio: null,
  };
  const times = { created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" };
  return { status: 200, body: { ...user(me, urls), ...about, ...counts, ...times } };
};
