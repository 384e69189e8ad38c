import { describe, expect, it } from "vitest";
import type { Event } from "../../src/action/event.js";
import { policyCommit } from "../../src/action/policy-ref.js";
import type { UserError } from "../../src/model/errors.js";
import { json, loopback } from "./server.js";

const server = loopback();
const HEAD = "abcdef1".padEnd(40, "1");
const BASE = "2".repeat(40);
const MERGE = "abc3333".padEnd(40, "3");
const OTHER = "4".repeat(40);

const event = (over: Partial<Event> = {}): Event => ({
  name: "pull_request",
  standing: "review",
  repository: { owner: "harbour", repo: "models" },
  sha: MERGE,
  pull: {
    number: 7,
    base: BASE,
    head: HEAD,
    headRef: "change",
    intoDefaultBranch: true,
    ownBranch: true,
  },
  base: undefined,
  head: HEAD,
  readOnly: undefined,
  runUrl: undefined,
  runId: "1-1",
  ...over,
});

const find = (named: string, over: Partial<Event> = {}, head = MERGE) =>
  policyCommit({
    named,
    event: event(over),
    sides: { head, base: BASE, merged: true, inClone: false },
    checkout: { root: "/nowhere" },
    objects: { read: async () => undefined, close() {} },
    api: () => server.connect({ second: 1 }),
  });
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "found",
    (error: UserError) => error.code,
  );

/** Answers names with a commit, and comparisons with where both sides part. */
function answers(commit: string, parting: Readonly<Record<string, unknown>>) {
  server.asked.length = 0;
  server.answer = (request, response) => {
    const compared = /\/compare\/([0-9a-f]+)\.\.\.([0-9a-f]+)/.exec(request.url ?? "");
    if (compared === null) return json({ sha: commit })(request, response);
    const shared = parting[`${compared[1]} ${compared[2]}`];
    const answer = { base_commit: { sha: compared[1] }, merge_base_commit: { sha: shared } };
    return shared === undefined
      ? json({ message: "Not Found" }, 404)(request, response)
      : json(answer)(request, response);
  };
}

describe("the commit of a policy-ref", () => {
  it.each([
    ...["change", "heads/change", "refs/heads/change"],
    ...[HEAD, MERGE, HEAD.slice(0, 7), HEAD.slice(0, 12), HEAD.toUpperCase(), "ABCDEF1"],
    ...["HEAD", "head", "@", "FETCH_HEAD", "ORIG_HEAD", "MERGE_HEAD", "HEAD~0", "HEAD^{}"],
    ...["HEAD^{commit}", "refs/pull/7/merge", "refs/pull/7/head", "pull/7/merge", "pull/8/head"],
    ...["PULL/7/head", "refs/remotes/pull/7/merge", "remotes/origin/change", "refs/stash"],
    ...[`${HEAD}^0`, `${HEAD}~0`, `${HEAD}^{commit}`, `${MERGE}^2`, "change@{0}", "@{u}"],
    ...["main..change", "main...change", ":/head", "change:", "heads/./change", "./change"],
    ...["-change", "/change", "change/", "heads//change", "a b", "a\nb", "a\\b", "a*", "a?", "[a]"],
  ])("is refused without a question where it is spelled %j", async (named) => {
    server.asked.length = 0;
    expect(await codeOf(find(named))).toBe("policy-ref-refused");
    expect(server.asked).toEqual([]);
  });

  it("is the base without a comparison", async () => {
    answers(BASE, {});
    for (const named of ["main", "refs/tags/v1", "@acme/policy@1.0.0", BASE, BASE.toUpperCase()])
      expect(await find(named)).toBe(BASE);
    expect(server.asked.every((one) => !one.includes("/compare/"))).toBe(true);
  });

  it("shares nothing with the head that is newer than the base", async () => {
    answers(OTHER, { [`${OTHER} ${HEAD}`]: BASE });
    expect(await find("policy")).toBe(OTHER);
    const older = "5".repeat(40);
    answers(OTHER, { [`${OTHER} ${HEAD}`]: older, [`${older} ${BASE}`]: older });
    expect(await find("policy")).toBe(OTHER);
    // A commit of the pull request, or what holds one.
    answers(OTHER, { [`${OTHER} ${HEAD}`]: OTHER, [`${OTHER} ${BASE}`]: BASE });
    expect(await codeOf(find("policy"))).toBe("policy-ref-refused");
    answers(OTHER, { [`${OTHER} ${HEAD}`]: HEAD, [`${HEAD} ${BASE}`]: older });
    expect(await codeOf(find("policy"))).toBe("policy-ref-refused");
  });

  it("is refused where an answer names the head under another name", async () => {
    for (const commit of [HEAD, MERGE]) {
      answers(commit, {});
      expect(await codeOf(find("policy"))).toBe("policy-ref-refused");
      expect(await codeOf(find("0123456"))).toBe("policy-ref-refused");
    }
  });

  it("is refused where nobody can tell", async () => {
    answers(OTHER, {});
    expect(await codeOf(find("policy"))).toBe("policy-ref-refused");
    answers(OTHER, { [`${OTHER} ${HEAD}`]: null });
    expect(await codeOf(find("policy"))).toBe("policy-ref-refused");
    expect(await codeOf(find("policy", { head: undefined, pull: undefined }))).toBe(
      "policy-ref-refused",
    );
    server.answer = json({ message: "Not Found" }, 404);
    expect(await codeOf(find("policy"))).toBe("base-unreadable");
  });

  it("may stand alone, as a branch of policy does", async () => {
    server.answer = (request, response) =>
      /\/compare\//.test(request.url ?? "")
        ? json({ message: "No common ancestor between a and b." }, 404)(request, response)
        : json({ sha: OTHER })(request, response);
    expect(await find("policy")).toBe(OTHER);
  });

  it("is held against the head of a merge queue too", async () => {
    const group = { name: "merge_group", pull: undefined, head: MERGE };
    for (const named of [MERGE, MERGE.slice(0, 9)])
      expect(await codeOf(find(named, group))).toBe("policy-ref-refused");
    answers(MERGE, {});
    expect(await codeOf(find("queue", group))).toBe("policy-ref-refused");
  });

  it("may be what pull_request_target checks out", async () => {
    answers(OTHER, { [`${OTHER} ${HEAD}`]: BASE });
    const target = { name: "pull_request_target", sha: OTHER };
    expect(await find(OTHER, target, OTHER)).toBe(OTHER);
  });

  it("is taken as it is where nothing is under review", async () => {
    answers(OTHER, {});
    const push = { name: "push", standing: "own" as const, pull: undefined };
    for (const named of ["main", HEAD, "change"]) expect(await find(named, push)).toBe(OTHER);
  });
});
