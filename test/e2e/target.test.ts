import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CLEAN, CONTRADICTION, DUTIES, RULE, SILENT } from "./cards.js";
import { pullRequestEvent } from "./github/events.js";
import type { GitHub } from "./github/server.js";
import { asked, checkout, type Files, githubOf, judge, type Review, reviewOf } from "./review.js";
import { git } from "./runner.js";

const BASE: Files = {
  ".cardwarden.yml": "packs: [ip]\n",
  "old/README.md": CONTRADICTION,
  "gone/README.md": SILENT,
  "student/README.md": CLEAN,
};
const HEAD: Files = {
  "student/README.md": CONTRADICTION,
  "gone/README.md": null,
  "new/README.md": CONTRADICTION,
  "new/LICENSE": "text",
  ".cardwarden.yml": "packs: [doc]\n",
};

describe("pull_request_target", () => {
  const target = async (review: Review, github: GitHub, workspace: string, more = {}) =>
    judge(review, {
      workspace,
      github,
      event: "pull_request_target",
      payload: pullRequestEvent({
        number: 7,
        base: { sha: review.base },
        head: { sha: review.head },
        fork: true,
      }),
      env: { GITHUB_SHA: review.base, GITHUB_REF: "refs/heads/main" },
      ...more,
    });

  it("reads the cards of the pull request as data, over a checkout of the base", async () => {
    const review = await reviewOf(BASE, HEAD);
    const github = await githubOf(review, { pull: { fork: true } });
    const workspace = await checkout(review, 1, review.base);
    const result = await target(review, github, workspace);
    expect([...result.findings].sort()).toEqual(
      [
        `${DUTIES} new/README.md:3 true`,
        `${DUTIES} old/README.md:3 false`,
        `${DUTIES} student/README.md:3 true`,
        `${RULE} new/README.md:3 true`,
        `${RULE} old/README.md:3 false`,
        `${RULE} student/README.md:3 true`,
      ].sort(),
    );
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "2" });
    expect(result.report.documents.map(({ file }) => file)).not.toContain("gone/README.md");
    expect(existsSync(join(workspace, "new"))).toBe(false);
    expect(github.violations).toEqual([]);
    // Its own configuration neither judges nor is previewed: it is not on the disk.
    expect(result.report.change?.policy).toBeUndefined();
    expect(asked(github).sort()).toEqual([
      "pulls/get",
      "pulls/list-files",
      ...Array.from({ length: 2 }, () => "repos/get-content"),
    ]);
  });

  it("may comment, though the pull request comes from a fork", async () => {
    const review = await reviewOf(BASE, HEAD);
    const github = await githubOf(review, { pull: { fork: true } });
    const workspace = await checkout(review, 1, review.base);
    await target(review, github, workspace, {
      inputs: { comment: "on-findings", "fail-on": "never", annotations: "false" },
    });
    expect(github.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining("2 errors, 2 warnings, 0 notices caused by this change"),
    ]);
    expect(github.violations).toEqual([]);
  });

  it("finds what pull_request finds", async () => {
    const review = await reviewOf(BASE, HEAD);
    const github = await githubOf(review, { pull: { fork: true } });
    const workspace = await checkout(review, 1, review.base);
    const [one, other] = [await target(review, github, workspace), await judge(review)];
    expect(one.report.findings).toEqual(other.report.findings);
    expect(one.report.change?.licenses).toEqual(other.report.change?.licenses);
  });

  it("is refused with anything of the pull request, or anything unknown, on the disk", async () => {
    const review = await reviewOf(BASE, HEAD);
    const github = await githubOf(review, { pull: { fork: true } });
    const head = await checkout(review, 1, review.head);
    const merge = await checkout(review, 1, review.merge);
    const other = await checkout(review, 1, review.base);
    await git(other, "commit", "-q", "--allow-empty", "-m", "something");
    const bare = await checkout(review, 1, review.base);
    await git(bare, "update-ref", "-d", "HEAD");
    for (const workspace of [head, merge, other, bare]) {
      const result = await target(review, github, workspace);
      expect(result.outputs).toEqual({ outcome: "error" });
      expect(result.status).toBe(1);
      expect(result.annotations[0]?.message).toMatch(/pull_request_target` is refused/);
    }
    expect(asked(github)).toEqual([]);
  });

  it("is refused where its files cannot all be read", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 101 }, (_, i) => [`m${i}/README.md`, SILENT]),
    );
    const review = await reviewOf(BASE, many);
    const github = await githubOf(review, { pull: { fork: true } });
    const workspace = await checkout(review, 1, review.base);
    const result = await target(review, github, workspace);
    expect(result.outputs).toEqual({ outcome: "error" });
    expect(result.annotations[0]?.message).toContain("more than 100 documents differ");
    const none = await target(review, github, workspace, { inputs: { token: "" } });
    expect(none.annotations[0]?.message).toContain("no token was given");
  });
});
