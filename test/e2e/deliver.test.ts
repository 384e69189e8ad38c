import { beforeAll, describe, expect, it } from "vitest";
import { CLEAN, CONTRADICTION, SILENT } from "./cards.js";
import { mergeGroupEvent, pushEvent } from "./github/events.js";
import type { Failure } from "./github/failures.js";
import type { GitHub } from "./github/server.js";
import { asked, type Files, githubOf, judge, type Review, type Run, reviewOf } from "./review.js";
import { NODE } from "./runner.js";

const CONFIG = { ".cardwarden.yml": "packs: [ip]\n" };
const cards = (count: number): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`m${i}/README.md`, CONTRADICTION]));

/** Its license cannot be read; the pack `ip` alone does not say so as an error. */
const BROKEN = "---\npipeline_tag: text-generation\nlicense: [mit\n---\n# A model\n";

/** Nothing that GitHub's description does not know, and nothing that it refused but what a test expects. */
function clean(github: GitHub, ...refused: number[]) {
  expect(github.violations).toEqual([]);
  const statuses = github.requests.map(({ status }) => status).filter((status) => status >= 400);
  expect(statuses).toEqual(refused);
}

let one: Review;
let none: Review;
beforeAll(async () => {
  one = await reviewOf(CONFIG, { "student/README.md": CONTRADICTION });
  none = await reviewOf({ ...CONFIG, "old/README.md": CONTRADICTION }, { "new/README.md": CLEAN });
});

describe("the comment", () => {
  const inputs = { comment: "on-findings" };
  const bodies = ({ comments }: GitHub) => comments.map(({ body }) => body);

  it("is created, left alone, updated, and turned green", async () => {
    const github = await githubOf(one);
    await judge(one, { github, inputs });
    expect(github.comments).toHaveLength(1);
    const [body = ""] = bodies(github);
    expect(body).toMatch(/^<!-- cardwarden:v1 key=[0-9a-f]{16} -->\n### ❌ Cardwarden\n/);
    expect(body).toContain("/actions/runs/1");
    expect(asked(github)).toEqual(["issues/list-comments", "issues/create-comment"]);

    github.requests.length = 0;
    await judge(one, { github, inputs });
    expect(asked(github)).toEqual(["issues/list-comments"]);

    github.requests.length = 0;
    await judge(one, { github, inputs: { ...inputs, level: "advisory" } });
    expect(asked(github)).toEqual(["issues/list-comments", "issues/update-comment"]);
    expect(bodies(github)).toHaveLength(1);
    expect(bodies(github)[0]).not.toContain("❌");

    const known = await githubOf(none);
    known.comment(7, body, "github-actions[bot]", "github-actions");
    await judge(none, { github: known, inputs });
    expect(known.comments).toHaveLength(1);
    expect(known.comments[0]?.body).toMatch(
      /^<!-- cardwarden:v1 key=[0-9a-f]{16} -->\n### ✅ Cardwarden\n/,
    );
    clean(github);
    clean(known);
  });

  it("is not created where there is nothing to say, but with always", async () => {
    const github = await githubOf(none);
    await judge(none, { github, inputs });
    expect(github.comments).toEqual([]);
    await judge(none, { github, inputs: { comment: "always" } });
    expect(bodies(github)[0]).toContain("✅");
    clean(github);
  });

  it("is not one that somebody else has written with its marker", async () => {
    const github = await githubOf(one);
    await judge(one, { github, inputs });
    const marker = bodies(github)[0]?.split("\n")[0] ?? "";
    for (const author of ["mallory", "other-app[bot]"]) {
      const other = await githubOf(one);
      other.comment(7, `${marker}\nAll is well.`, author);
      await judge(one, { github: other, inputs });
      expect(bodies(other)[0]).toBe(`${marker}\nAll is well.`);
      expect(other.comments).toHaveLength(2);
      clean(other);
    }
  });

  it("is found among hundreds, and by the account that was named", async () => {
    const github = await githubOf(one, { login: "harbour-cards[bot]", app: "harbour-cards" });
    const mine = { ...inputs, "comment-author": "harbour-cards[bot]" };
    await judge(one, { github, inputs: mine });
    const [first] = github.comments.splice(0);
    for (let i = 0; i < 230; i++) github.comment(7, `Comment ${i}`);
    if (first) github.comments.push(first);
    github.requests.length = 0;
    await judge(one, { github, inputs: { ...mine, level: "advisory" } });
    expect(github.comments).toHaveLength(231);
    expect(asked(github)).toHaveLength(4);
    clean(github);
  });

  it("stays within GitHub's length, in Markdown that is not broken", async () => {
    const many = await reviewOf(CONFIG, cards(400));
    const github = await githubOf(many);
    await judge(many, { github, inputs, node: NODE });
    expect(bodies(github)[0]?.length).toBeLessThanOrEqual(65_536);
    clean(github);
  });

  it("is not for runs without a pull request", async () => {
    const payload = mergeGroupEvent({ base: { sha: one.base }, head: { sha: one.merge } });
    const github = await githubOf(one);
    await judge(one, { github, inputs, event: "merge_group", payload });
    const push = pushEvent({ before: one.base, after: one.merge });
    await judge(one, { github, inputs, event: "push", payload: push });
    expect(asked(github)).toEqual([]);
  });
});

describe("the check run", () => {
  const inputs = { "check-run": "auto" };

  it.each([
    [1, 1],
    [50, 1],
    [51, 2],
    [100, 2],
  ])("holds the findings of %d cards in %d requests", async (count, requests) => {
    // Two findings a card, with one cause.
    const review = await reviewOf(CONFIG, cards(count));
    const github = await githubOf(review);
    const result = await judge(review, { github, inputs });
    clean(github);
    expect(github.requests).toHaveLength(requests);
    const [run, ...more] = github.checkRuns;
    expect(more).toEqual([]);
    expect(run).toMatchObject({
      name: "Cardwarden",
      headSha: review.head,
      status: "completed",
      conclusion: "failure",
    });
    expect(run?.annotations).toHaveLength(count);
    expect(run?.annotations[0]).toMatchObject({
      path: "m0/README.md",
      start_line: 3,
      annotation_level: "failure",
    });
    // They are not said twice.
    expect(result.annotations).toEqual([]);
  });

  it("holds the first thousand of eleven hundred, and says so", async () => {
    const review = await reviewOf(CONFIG, cards(1100));
    const github = await githubOf(review);
    // Of the sources in this process, so many cards would cost twice as much.
    const result = await judge(review, { github, inputs, node: NODE });
    clean(github);
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1100", warnings: "1100" });
    expect(github.requests).toHaveLength(20);
    expect(github.checkRuns[0]?.annotations).toHaveLength(1000);
    expect(result.log.join("\n")).toContain("check-run: 1000 annotations");
    expect(result.summary).not.toBe("");
  });

  it.each<[string, Files, string, string]>([
    ["nothing to find", { "new/README.md": CLEAN }, "pass", "success"],
    ["nothing to check", { "a.txt": "a" }, "nothing", "neutral"],
    ["what cannot be told", { "new/README.md": BROKEN }, "undetermined", "neutral"],
  ])("concludes on %s", async (_, head, outcome, conclusion) => {
    const review = await reviewOf(CONFIG, head);
    const github = await githubOf(review);
    const result = await judge(review, { github, inputs });
    clean(github);
    expect(result.outputs.outcome).toBe(outcome);
    expect(github.checkRuns).toMatchObject([{ conclusion }]);
  });

  it("is made for a push and a merge group too, at their head", async () => {
    const github = await githubOf(one);
    const payload = mergeGroupEvent({ base: { sha: one.base }, head: { sha: one.merge } });
    await judge(one, { github, inputs, event: "merge_group", payload });
    const push = pushEvent({ before: one.base, after: one.merge });
    await judge(one, { github, inputs, event: "push", payload: push });
    expect(github.checkRuns.map(({ headSha }) => headSha)).toEqual([one.merge, one.merge]);
    clean(github);
  });

  it("is made once, also where the answer got lost", async () => {
    const github = await githubOf(one);
    github.fail({ method: "POST", path: /check-runs/ }, "truncate");
    const result = await judge(one, { github, inputs });
    expect(github.checkRuns).toHaveLength(1);
    expect(result.annotations).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  it("gives way to annotations of the log where it cannot be made", async () => {
    for (const failure of [403, 404, 422, 500, 502, "reset"] as const) {
      const github = await githubOf(one);
      github.fail({ method: "POST", path: /check-runs/, times: 9 }, failure);
      const result = await judge(one, { github, inputs });
      expect(result.annotations).toHaveLength(1);
      expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
      expect(result.log.join("\n")).toMatch(/check-run: left out/);
      expect(github.violations).toEqual([]);
    }
  });
});

describe("a GitHub that takes a request and says nothing", () => {
  it("withholds neither verdict nor annotations", async () => {
    const github = await githubOf(one);
    github.fail({ method: "POST", times: 9 }, "silent");
    const result = await judge(one, {
      github,
      // By the bundle: the process has to end, too.
      node: NODE,
      timeout: 110_000,
      inputs: { "check-run": "auto", comment: "always" },
    });
    expect(result).toMatchObject({ status: 1, outputs: { outcome: "fail", errors: "1" } });
    expect(result.annotations).toHaveLength(1);
    expect(result.summary).toContain("GitHub did not answer");
    expect(result.log.join("\n").match(/left out, GitHub did not answer/g)).toHaveLength(2);
  }, 120_000);

  it("does not turn a verdict into a fault by an answer of another shape", async () => {
    for (const body of ["null", "[null]", "5", "{}", '"x"', "[[[[", '{"id":{}}']) {
      const github = await githubOf(one);
      const headers = { "content-type": "application/json" };
      github.fail({ times: 99 }, { status: 200, body, headers });
      const inputs = { comment: "always", suggestions: "true", packs: "ip,doc,disclosure" };
      const result = await judge(one, { github, inputs });
      expect(result.status).toBe(1);
      expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
      expect(result.stdout).not.toMatch(/this is a bug/i);
      expect(result.log.join("\n")).toContain("comment: left out");
    }
  }, 120_000);
});

describe("what the token may not do", () => {
  const everything = { comment: "always", "check-run": "auto", suggestions: "true" };
  const readOnly = {
    permissions: { checks: "none", "pull-requests": "read", issues: "read" },
  } as const;

  it("is asked once for each right, and left out with a line", async () => {
    const github = await githubOf(one, readOnly);
    const result = await judge(one, { github, inputs: everything });
    clean(github, 403, 403);
    expect(asked(github)).toEqual([
      "checks/create",
      "issues/list-comments",
      "issues/create-comment",
    ]);
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
    expect(result.annotations).toHaveLength(1);
    for (const text of [result.log.join("\n"), result.summary.replace(/&#45;/g, "-")])
      expect(text.match(/left out/g)).toHaveLength(3);
    expect(result.log.join("\n")).toContain("`checks: write`");
  });

  it.each<[string, Run]>([
    ["a fork", { fork: true }],
    ["Dependabot", { env: { GITHUB_ACTOR: "dependabot[bot]" } }],
  ])("is not asked at all for %s", async (_, run) => {
    const github = await githubOf(one, readOnly);
    const result = await judge(one, { github, inputs: everything, ...run });
    expect(asked(github)).toEqual([]);
    expect(result.annotations).toHaveLength(1);
    expect(result.log.join("\n").match(/left out/g)).toHaveLength(3);
    expect(result.outputs.outcome).toBe("fail");
  });

  it("is not asked without a token, nor where nothing was asked for", async () => {
    const github = await githubOf(one);
    const result = await judge(one, { github, inputs: { ...everything, token: "" } });
    expect(result.log.join("\n").match(/left out, no token/g)).toHaveLength(3);
    await judge(one, { github });
    expect(asked(github)).toEqual([]);
  });
});

describe("a GitHub in trouble", () => {
  const inputs = { comment: "always" };
  const results = async (...failures: Failure[]) => {
    const github = await githubOf(one);
    github.fail({ path: /comments/ }, ...failures);
    const result = await judge(one, { github, inputs });
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
    expect(result.annotations).toHaveLength(1);
    expect(result.summary).toContain("Cardwarden");
    expect(github.violations).toEqual([]);
    return { github, result };
  };

  it.each<[string, Failure[]]>([
    ["429 with retry-after", [429, "secondary"]],
    ["a primary limit that ends soon", ["primary"]],
    ["502 and a reset", [502, "reset"]],
    ["a page of somebody else", ["garbage"]],
  ])("gets the comment after %s", async (_, failures) => {
    const { github } = await results(...failures);
    expect(github.comments).toHaveLength(1);
  });

  it("gets one comment though the answer got lost", async () => {
    const github = await githubOf(one);
    github.fail({ method: "POST", path: /comments/ }, "truncate");
    await judge(one, { github, inputs });
    expect(github.comments).toHaveLength(1);
  });

  it.each<[string, Failure]>([
    ["a limit that lasts an hour", { status: 429, retryAfter: 3600 }],
    ["502 for good", 502],
    ["404", 404],
  ])("is told of where %s", async (_, failure) => {
    const { result, github } = await results(failure, failure, failure);
    expect(github.comments).toEqual([]);
    expect(result.log.join("\n")).toMatch(/comment: left out/);
    expect(result.summary).toContain("left out");
  });
});

describe("suggested changes", () => {
  const inputs = { suggestions: "true", packs: "ip,doc,disclosure" };
  const base: Files = { "student/README.md": CLEAN };

  it("stand on lines of the diff, once", async () => {
    const review = await reviewOf(base, { "student/README.md": CONTRADICTION });
    const github = await githubOf(review);
    await judge(review, { github, inputs });
    clean(github);
    expect(github.reviewComments).toMatchObject([
      { path: "student/README.md", line: 2, side: "RIGHT", commit: review.head },
    ]);
    expect(github.reviewComments[0]?.body).toMatch(
      /^<!-- cardwarden:suggestion [0-9a-f]{32} -->\n[\s\S]*\n```suggestion\nlicense: llama3\.1\n```$/,
    );
    const before = github.requests.length;
    await judge(review, { github, inputs });
    expect(github.reviews).toHaveLength(1);
    expect(github.requests.length - before).toBe(2);
    clean(github);
  });

  it("are none for lines outside the diff", async () => {
    const between = Array.from({ length: 12 }, (_, i) => `note_${i}: a\n`).join("");
    const far = CLEAN.replace("license: apache-2.0\n", `license: mit\n${between}`);
    const review = await reviewOf(
      { "student/README.md": far },
      { "student/README.md": far.replace("Qwen/Qwen2.5-7B", "meta-llama/Llama-3.1-8B") },
    );
    const github = await githubOf(review);
    const result = await judge(review, { github, inputs });
    expect(result.outputs.outcome).toBe("fail");
    expect(asked(github)).toEqual(["pulls/list-files"]);
    clean(github);
  });

  it("are none where there is no fix, or only placeholders", async () => {
    const review = await reviewOf({}, { "silent/README.md": SILENT });
    const github = await githubOf(review);
    await judge(review, { github, inputs });
    expect(asked(github)).toEqual([]);
  });
});
