import { describe, expect, it } from "vitest";
import * as events from "./events.js";

const BASE = { sha: "a".repeat(40) };
const HEAD = { sha: "b".repeat(40) };

describe("the event of", () => {
  it("a pull request", () => {
    const event = events.pullRequestEvent({
      number: 7,
      base: BASE,
      head: HEAD,
      mergeSha: "c".repeat(40),
    });
    expect(event).toMatchObject({
      action: "opened",
      number: 7,
      pull_request: {
        number: 7,
        state: "open",
        merge_commit_sha: "c".repeat(40),
        changed_files: 1,
        user: { login: "harbour", type: "User" },
        base: { ref: "main", sha: BASE.sha, repo: { full_name: "harbour/models", fork: false } },
        head: { ref: "change", sha: HEAD.sha, repo: { full_name: "harbour/models", fork: false } },
      },
      repository: { full_name: "harbour/models", private: true, default_branch: "main" },
      sender: { login: "harbour" },
    });
    expect(event).not.toHaveProperty("installation");
    expect(event).not.toHaveProperty("before");
    expect(event.pull_request.head.repo?.id).toBe(event.repository.id);
  });

  it("a pull request of a fork, that is gone or not", () => {
    const given = { number: 7, base: BASE, head: HEAD, installation: 5 };
    const event = events.pullRequestEvent({ ...given, fork: true });
    expect(event).toMatchObject({
      pull_request: { head: { repo: { full_name: "mallory/models", fork: true } } },
      sender: { login: "mallory" },
      installation: { id: 5 },
    });
    expect(event.pull_request.head.repo?.id).not.toBe(event.repository.id);
    const gone = events.pullRequestEvent({ ...given, fork: "deleted" });
    expect(gone.pull_request.head).toMatchObject({ sha: HEAD.sha, repo: null });
  });

  it("a pull request that moved, or changed its base", () => {
    const given = { number: 7, base: BASE, head: HEAD };
    const moved = events.pullRequestEvent({
      ...given,
      action: "synchronize",
      before: "d".repeat(40),
    });
    expect(moved).toMatchObject({ before: "d".repeat(40), after: HEAD.sha });
    const edited = events.pullRequestEvent({ ...given, action: "edited", formerBase: "old" });
    expect(edited).toMatchObject({ changes: { base: { ref: { from: "old" } } } });
  });

  it("a merge group", () => {
    const event = events.mergeGroupEvent({ base: BASE, head: HEAD });
    expect(event).toMatchObject({
      action: "checks_requested",
      merge_group: {
        base_sha: BASE.sha,
        base_ref: "refs/heads/main",
        head_sha: HEAD.sha,
        head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${BASE.sha}`,
      },
    });
    expect(event).not.toHaveProperty("pull_request");
  });

  it("a push", () => {
    const push = (before: string, after: string) =>
      events.pushEvent({ before, after, added: ["a.md"] });
    const none = "0".repeat(40);
    expect(push(BASE.sha, HEAD.sha)).toMatchObject({
      ref: "refs/heads/main",
      forced: false,
      created: false,
      deleted: false,
      head_commit: { id: HEAD.sha, added: ["a.md"] },
    });
    expect(push(none, HEAD.sha)).toMatchObject({ created: true });
    expect(push(BASE.sha, none)).toMatchObject({ deleted: true, head_commit: null, commits: [] });
  });

  it("what nobody proposed", () => {
    expect(events.scheduleEvent()).toMatchObject({ schedule: "0 4 * * 1" });
    const inputs = { level: "strict" };
    expect(events.dispatchEvent({ inputs })).toMatchObject({ inputs, ref: "refs/heads/main" });
    const run = events.workflowRunEvent({ head: HEAD, from: "mallory/models" });
    expect(run.workflow_run).toMatchObject({
      head_sha: HEAD.sha,
      event: "pull_request",
      pull_requests: [],
      head_repository: { full_name: "mallory/models", fork: true },
    });
  });
});
