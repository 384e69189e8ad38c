import { base, type Call, type Handler, links, Refusal, slice, web } from "./call.js";
import { type Hunk, hunksOf } from "./hunks.js";
import { numbered, pullOf } from "./pulls.js";
import { node, user } from "./resources.js";
import { now, type Pull, type Review, type ReviewComment } from "./state.js";

/** Reviews and the comments at lines. One comment at a line that is not in the diff refuses the whole review. */

interface Given {
  readonly commit_id?: string;
  readonly body?: string;
  readonly event?: "APPROVE" | "REQUEST_CHANGES" | "COMMENT";
  readonly comments?: readonly GivenComment[];
}
interface GivenComment {
  readonly path: string;
  readonly body: string;
  readonly position?: number;
  readonly line?: number;
  readonly side?: string;
  readonly start_line?: number;
  readonly start_side?: string;
}

const STATES = { APPROVE: "APPROVED", REQUEST_CHANGES: "CHANGES_REQUESTED", COMMENT: "COMMENTED" };

const refuse = (error: string) => new Refusal(422, "Unprocessable Entity", { errors: [error] });

export const createReview: Handler = (call) => {
  const { state } = call;
  const pull = pullOf(call);
  const given = (call.body ?? {}) as Given;
  const { event, comments = [] } = given;
  const text = given.body ?? "";
  if ((event === "COMMENT" || event === "REQUEST_CHANGES") && text.trim() === "")
    throw refuse("Body can't be blank");
  if (text.length > 65_536) throw refuse("Body is too long (maximum is 65536 characters)");
  if (event !== undefined && event !== "COMMENT" && pull.author === state.login)
    throw refuse(
      `Can not ${event === "APPROVE" ? "approve" : "request changes on"} your own pull request`,
    );
  if (event === "APPROVE" && state.app === "github-actions")
    throw refuse("GitHub Actions is not permitted to approve pull requests.");
  const commit = given.commit_id ?? pull.head.sha;
  if (!ofPull(call, pull).has(commit))
    throw refuse("The commit_id is not part of the pull request");
  const placed = comments.map((one) => ({ one, ...anchored(call, pull, one) }));
  const at = now();
  const review: Review = {
    id: state.id(),
    pull: pull.number,
    user: state.me,
    state: event === undefined ? "PENDING" : STATES[event],
    body: text,
    commit,
    at,
  };
  state.reviews.push(review);
  for (const { one, line, side, startSide, hunk } of placed)
    state.reviewComments.push({
      id: state.id(),
      review: review.id,
      pull: pull.number,
      user: state.me,
      path: one.path,
      body: one.body,
      commit,
      line,
      side,
      startLine: one.start_line ?? null,
      startSide,
      hunk: hunk.text,
      at,
    });
  return { status: 200, body: shape(call, review) };
};

/** The commits of a pull request: what the head has and the base has not. */
function ofPull({ state }: Call, pull: Pull): Set<string> {
  const before = new Set(state.history(pull.base.sha));
  return new Set(state.history(pull.head.sha).filter((sha) => !before.has(sha)));
}

function anchored({ state }: Call, pull: Pull, given: GivenComment) {
  const file = state.filesOf(pull).find(({ filename }) => filename === given.path);
  if (file === undefined) throw refuse("Path could not be resolved");
  if (given.body.trim() === "") throw refuse("Body can't be blank");
  if ([...given.body].length > 65_536)
    throw refuse("Body is too long (maximum is 65536 characters)");
  if (given.line === undefined) throw refuse("Line could not be resolved");
  const side = sideOf(given.side) ?? "RIGHT";
  const hunk = hunksOf(file.patch ?? "").find((one) => holds(one, side, given.line));
  if (hunk === undefined) throw refuse("Line could not be resolved");
  if (given.start_line === undefined) return { line: given.line, side, startSide: null, hunk };
  const startSide = sideOf(given.start_side) ?? side;
  if (startSide === side && given.start_line >= given.line)
    throw refuse("Start line must precede the end line.");
  if (!holds(hunk, startSide, given.start_line))
    throw refuse("Start line must be part of the same hunk as the line.");
  return { line: given.line, side, startSide, hunk };
}

function sideOf(side: string | undefined): "LEFT" | "RIGHT" | undefined {
  if (side === undefined || side === "LEFT" || side === "RIGHT") return side;
  throw refuse("Side is not one of LEFT, RIGHT");
}

const holds = (hunk: Hunk, side: "LEFT" | "RIGHT", line: number | undefined) =>
  line !== undefined && (side === "LEFT" ? hunk.left : hunk.right).has(line);

export const listReviews: Handler = (call) => {
  const pull = pullOf(call);
  const all = call.state.reviews.filter((one) => one.pull === pull.number);
  const headers = links(call, numbered(call, `pulls/${pull.number}/reviews`), all.length);
  return { status: 200, body: slice(call, all).map((one) => shape(call, one)), headers };
};

/** Comments of a review that was not submitted are not listed. */
export const listReviewComments: Handler = (call) => {
  const { state, values } = call;
  const pull = pullOf(call);
  const pending = new Set(
    state.reviews.filter((one) => one.state === "PENDING").map(({ id }) => id),
  );
  const since = String(values.since ?? "");
  const all = state.reviewComments.filter(
    (one) => one.pull === pull.number && !pending.has(one.review) && one.at >= since,
  );
  if (values.direction === "desc") all.reverse();
  const headers = links(call, numbered(call, `pulls/${pull.number}/comments`), all.length);
  return { status: 200, body: slice(call, all).map((one) => comment(call, one)), headers };
};

function shape(call: Call, review: Review) {
  const pull = `${base(call)}/pulls/${review.pull}`;
  const html = `${web(call)}/pull/${review.pull}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: node("PRR", review.id),
    user: user(review.user, call.urls),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    author_association: "CONTRIBUTOR",
    _links: { html: { href: html }, pull_request: { href: pull } },
    ...(review.state === "PENDING" ? {} : { submitted_at: review.at }),
    commit_id: review.commit,
  };
}

function comment(call: Call, one: ReviewComment) {
  const url = `${base(call)}/pulls/comments/${one.id}`;
  const pull = `${base(call)}/pulls/${one.pull}`;
  const html = `${web(call)}/pull/${one.pull}#discussion_r${one.id}`;
  return {
    url,
    pull_request_review_id: one.review,
    id: one.id,
    node_id: node("PRRC", one.id),
    diff_hunk: one.hunk,
    path: one.path,
    commit_id: one.commit,
    original_commit_id: one.commit,
    user: user(one.user, call.urls),
    body: one.body,
    created_at: one.at,
    updated_at: one.at,
    html_url: html,
    pull_request_url: pull,
    author_association: "CONTRIBUTOR",
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pull } },
    line: one.line,
    original_line: one.line,
    side: one.side,
    start_line: one.startLine,
    original_start_line: one.startLine,
    start_side: one.startSide,
    subject_type: "line",
  };
}
