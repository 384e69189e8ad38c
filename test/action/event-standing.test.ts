import { describe, expect, it } from "vitest";
import { readEvent } from "../../src/action/event.js";
import { refuseUnclear, standingOf } from "../../src/action/event-standing.js";
import { folder } from "../e2e/runner.js";

const repository = { default_branch: "main" };
const MAIN = { GITHUB_REF: "refs/heads/main" };
const pull = { number: 7, base: { sha: "2".repeat(40) }, head: { sha: "1".repeat(40) } };
const standing = (name: string, payload: object = {}, env: Record<string, string> = MAIN) =>
  standingOf(name, { repository, ...payload }, env);

describe("whose policy judges", () => {
  it.each([
    "pull_request",
    "pull_request_target",
    "pull_request_review",
    "pull_request_review_comment",
    "pull_request_review_thread",
    "merge_group",
  ])("is the base's on %s, whatever the payload says", (name) => {
    expect(standing(name)).toBe("review");
    expect(standing(name, { pull_request: pull })).toBe("review");
    expect(standingOf(name, undefined, {})).toBe("review");
  });

  it.each([
    "",
    "push",
    "schedule",
    "workflow_dispatch",
    "repository_dispatch",
    "release",
    "create",
  ])("is the checkout's on %j", (name) => {
    expect(standing(name)).toBe("own");
    expect(standingOf(name, undefined, {})).toBe("own");
    // A word in the inputs of a dispatch is no pull request.
    expect(standing(name, { inputs: { pull_request: "7", pull_requests: "7" } })).toBe("own");
  });

  it.each<[string, object]>([
    ["issue_comment", { issue: { number: 7, pull_request: { url: "u" } }, comment: {} }],
    ["workflow_run", { workflow_run: { event: "push", pull_requests: [{ number: 7 }] } }],
    ["workflow_run", { workflow_run: { event: "pull_request", pull_requests: [] } }],
    ["workflow_run", { workflow_run: { event: "pull_request_target", pull_requests: [] } }],
    ["workflow_run", { workflow_run: { event: "merge_group", pull_requests: [] } }],
    ["check_run", { check_run: { pull_requests: [{ number: 7 }] } }],
    ["check_run", { check_run: { pull_requests: [], check_suite: { pull_requests: [{}] } } }],
    ["check_suite", { check_suite: { pull_requests: [{ number: 7 }] } }],
    ["repository_dispatch", { client_payload: { pull_request: pull } }],
    [
      "repository_dispatch",
      { client_payload: { github: { payload: { issue: { pull_request: {} } } } } },
    ],
    ["push", { pull_request: pull }],
    ["an_event_of_tomorrow", { pull_request: pull }],
    ["an_event_of_tomorrow", { thread: { pull_request: pull } }],
  ])("is nobody's on %s with %j", (name, payload) => {
    expect(standing(name, payload)).toBe("unclear");
  });

  it.each(["issue_comment", "workflow_run", "check_suite", "status", "deployment_status", "label"])(
    "is the default branch's on %s, as long as that is what runs",
    (name) => {
      expect(standing(name)).toBe("default-branch");
      for (const ref of ["refs/pull/7/merge", "refs/heads/change", "refs/tags/v1", ""])
        expect(standing(name, {}, { GITHUB_REF: ref })).toBe("unclear");
      expect(standing(name, {}, { ...MAIN, GITHUB_HEAD_REF: "change" })).toBe("unclear");
      expect(standingOf(name, {}, { GITHUB_REF: "refs/pull/7/merge" })).toBe("unclear");
    },
  );

  it("stops a run that could judge a change by its own policy", () => {
    const sha = "3".repeat(40);
    const sides = { base: undefined, merged: false, inClone: false };
    const code = (standing: ReturnType<typeof standingOf>, head: string | undefined) => {
      try {
        refuseUnclear({ name: "x", standing, sha }, { ...sides, head });
      } catch (error) {
        return (error as { code: string }).code;
      }
      return "goes on";
    };
    for (const head of [sha, pull.head.sha, undefined]) {
      expect(code("unclear", head)).toBe("event-refused");
      expect(code("own", head)).toBe("goes on");
      expect(code("review", head)).toBe("goes on");
    }
    expect(code("default-branch", sha)).toBe("goes on");
    expect(code("default-branch", pull.head.sha)).toBe("event-refused");
    expect(code("default-branch", undefined)).toBe("event-refused");
  });

  it("does not lose itself in a payload", () => {
    let deep: object = { pull_request: pull };
    for (let i = 0; i < 100_000; i++) deep = { deep };
    expect(standing("push", deep)).toBe("own");
  });
});

describe("a review of a pull request", () => {
  it("names the sides as the pull request itself does", () => {
    const payload = {
      action: "submitted",
      repository,
      pull_request: {
        ...pull,
        base: { ...pull.base, ref: "main", repo: { full_name: "harbour/models" } },
        head: { ...pull.head, ref: "change", repo: { full_name: "mallory/models" } },
      },
    };
    const at = folder({ "event.json": JSON.stringify(payload) });
    const read = (name: string) =>
      readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: `${at}/event.json` });
    const { name: _, ...request } = read("pull_request");
    for (const name of ["pull_request_review", "pull_request_review_comment"])
      expect(read(name)).toEqual({ ...request, name });
    expect(request).toMatchObject({ readOnly: "fork", pull: { number: 7, headRef: "change" } });
  });
});
