import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CLEAN, CONTRADICTION, DUTIES, RULE, SILENT } from "./cards.js";
import { dispatchEvent, mergeGroupEvent, pushEvent, scheduleEvent } from "./github/events.js";
import { asked, checkout, type Files, githubOf, judge, type Review, reviewOf } from "./review.js";
import { action, git, NODES, ruleOf, temporary } from "./runner.js";

/** Old errors in `old/`, and what a pull request does beside them. */
const OLD: Files = { "old/README.md": CONTRADICTION, ".cardwarden.yml": "packs: [ip]\n" };
const NEW = [`${RULE} new/README.md:3 true`, `${DUTIES} new/README.md:3 true`];
const THERE = [`${RULE} old/README.md:3 false`, `${DUTIES} old/README.md:3 false`];

describe.each(NODES)(
  "what a pull request caused, by the bundle under Node $version",
  ({ path: node }) => {
    it("annotates and counts only what is new", async () => {
      const result = await judge(await reviewOf(OLD, { "new/README.md": CONTRADICTION }), { node });
      expect([...result.findings].sort()).toEqual([...NEW, ...THERE].sort());
      expect(result.annotations.map((one) => `${ruleOf(one)} ${one.file}:${one.line}`)).toEqual([
        `${RULE} new/README.md:3`,
      ]);
      expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1", warnings: "1" });
    });
  },
);

describe("what a pull request caused", () => {
  it("passes where everything was there already", async () => {
    const review = await reviewOf(OLD, { "old/README.md": `${CONTRADICTION}\nMore.\n` });
    const result = await judge(review);
    expect([...result.findings].sort()).toEqual([...THERE].sort());
    expect(result).toMatchObject({ status: 0, annotations: [] });
    expect(result.outputs).toMatchObject({ outcome: "pass", errors: "0", warnings: "0" });
    expect(result.summary).toContain("<summary>2 findings already there</summary>");
    // By rule only; where each of them stands is in the reports.
    expect(result.summary).not.toMatch(/^\| \[?\d+:\d+/m);
  });

  it("counts everything with changed-only: false", async () => {
    const result = await judge(await reviewOf(OLD, { "a.txt": "a" }), {
      inputs: { "changed-only": "false" },
    });
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
    expect(result.annotations).toHaveLength(1);
  });

  it("flags the students of a changed teacher, at their lines", async () => {
    const student = CLEAN.replace("Qwen/Qwen2.5-7B", "../base");
    const base = CLEAN.replace("governance:", "model_name: harbour/base\ngovernance:");
    const before: Files = { "base/README.md": base, "student/README.md": student };
    const review = await reviewOf(
      { ...before, ".cardwarden.yml": "packs: [ip]\n" },
      { "base/README.md": base.replace("license: apache-2.0", "license: llama3.1") },
    );
    const result = await judge(review);
    expect(result.findings).toContain("ip/license-contradicts-inherited student/README.md:3 true");
    expect(result.report.change?.licenses).toMatchObject([
      {
        before: "apache-2.0",
        after: "llama3.1",
        at: { file: "base/README.md", range: { start: { line: 2 } } },
      },
    ]);
    expect(result.annotations[0]).toMatchObject({ file: "student/README.md", line: 3 });
    expect(result.annotations).toContainEqual({
      level: "notice",
      file: "base/README.md",
      line: 2,
      title: "Licenses that changed",
      message: expect.stringContaining("apache-2.0 → llama3.1"),
    });
  });

  it("follows a renamed card", async () => {
    const declared = CONTRADICTION.replace("{kind: model,", "{kind: model, id: harbour/old,");
    const review = await reviewOf(
      { ...OLD, "old/README.md": declared },
      { "old/README.md": null, "moved/deep/README.md": declared },
    );
    const result = await judge(review);
    expect([...result.findings].sort()).toEqual(
      THERE.map((one) => one.replace("old/", "moved/deep/")).sort(),
    );
    expect(result.outputs.outcome).toBe("pass");
  });

  it("needs no request where the clone holds the base", async () => {
    const review = await reviewOf(OLD, { "new/README.md": CONTRADICTION });
    const github = await githubOf(review);
    const workspace = await checkout(review, 2);
    const result = await judge(review, { workspace, github });
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
    expect(asked(github)).toEqual([]);
  });

  it("asks GitHub on a checkout of depth one, and finds the same", async () => {
    const review = await reviewOf(
      { ...OLD, "same/README.md": SILENT },
      { "new/README.md": CONTRADICTION, "same/README.md": null, "moved/README.md": SILENT },
    );
    const whole = await judge(review);
    const github = await githubOf(review);
    const result = await judge(review, { workspace: await checkout(review), github });
    expect(result.report.findings).toEqual(whole.report.findings);
    expect(result.report.change).toEqual(whole.report.change);
    expect(github.violations).toEqual([]);
    expect(asked(github)).toEqual([
      "repos/get-content",
      "pulls/get",
      "pulls/list-files",
      "repos/get-content",
    ]);
    expect(result.commands.map(({ data }) => data)).toContain("4 requests to GitHub");
  });

  it("does so by GitHub for more than 300 files", async () => {
    const cards = Object.fromEntries(
      Array.from({ length: 320 }, (_, i) => [`m${i}/notes.txt`, `${i}`]),
    );
    const review = await reviewOf(OLD, { ...cards, "new/README.md": CONTRADICTION });
    const github = await githubOf(review);
    const result = await judge(review, { workspace: await checkout(review), github });
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
    expect(asked(github).filter((one) => one === "pulls/list-files")).toHaveLength(4);
    expect(github.violations).toEqual([]);
  });

  it("lets everything count where GitHub cannot tell all files, and says so", async () => {
    const review = await reviewOf(OLD, { "a.txt": "a" });
    const github = await githubOf(review, { pull: { changedFiles: 4000 } });
    const workspace = await checkout(review);
    // A comparison tells them.
    const compared = await judge(review, { workspace, github });
    expect(compared.outputs).toMatchObject({ outcome: "pass", errors: "0" });
    github.fail({ path: /\/compare\//, times: 9 }, 404);
    const result = await judge(review, { workspace, github });
    // The error that is there counts, and what the change holds back nobody knows.
    expect(result.outputs).toMatchObject({ outcome: "error", errors: "1" });
    expect(result.log.join("\n")).toContain("every finding counts");
    expect(result.summary).toContain("every finding counts");
  });

  it("does not take the files of a newer head for its own", async () => {
    const review = await reviewOf(OLD, { "a.txt": "a" });
    const github = await githubOf(review, {
      pull: { head: { ref: "change", sha: review.base } },
    });
    github.fail({ path: /\/compare\//, times: 9 }, 404);
    const result = await judge(review, { workspace: await checkout(review), github });
    expect(result.outputs).toMatchObject({ outcome: "error", errors: "1" });
    expect(result.log.join("\n")).toContain("moved on");
  });

  it("counts what is in changed files where the base cannot be read", async () => {
    const review = await reviewOf(OLD, {
      "new/README.md": CONTRADICTION,
      "old/README.md": `${CONTRADICTION}\nMore.\n`,
    });
    const github = await githubOf(review);
    github.fail({ method: "GET", path: /old\/README|old%2FREADME/, times: 9 }, 500);
    const result = await judge(review, { workspace: await checkout(review), github });
    expect(result.report.change?.compared).toBe(false);
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "2" });
  });

  it("asks GitHub for the older texts that a sparse clone leaves out", async () => {
    const review = await reviewOf(OLD, {
      "new/README.md": `${CONTRADICTION}\nNew.\n`,
      "old/README.md": `${CONTRADICTION}\nMore.\n`,
    });
    await git(review.workspace, "config", "uploadpack.allowFilter", "true");
    const workspace = join(temporary(), "sparse");
    const from = `file://${review.workspace}`;
    await git(temporary(), "clone", "-q", "--no-checkout", "--filter=blob:none", from, workspace);
    await git(workspace, "fetch", "-q", "origin", "refs/pull/7/merge");
    await git(workspace, "checkout", "-q", "--detach", review.merge);
    const github = await githubOf(review);
    const result = await judge(review, { workspace, github });
    expect(result.report.change?.compared).toBe(true);
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
    // Without a token what differs is known by name alone.
    const alone = await judge(review, { workspace, inputs: { "fail-on": "never" } });
    expect(alone.report.change?.compared).toBe(false);
    expect(alone.outputs).toMatchObject({ outcome: "undetermined", errors: "2" });
  });

  it("works on a checkout of the head itself", async () => {
    const later = { "later/README.md": CONTRADICTION };
    const review = await reviewOf(OLD, { "new/README.md": CONTRADICTION }, later);
    for (const depth of [1, 50]) {
      const workspace = await checkout(review, depth, review.head);
      if (depth === 50) await git(workspace, "fetch", "-q", "origin", "main");
      const github = await githubOf(review);
      const result = await judge(review, { workspace, github });
      expect([...result.findings].sort()).toEqual([...NEW, ...THERE].sort());
      expect(github.violations).toEqual([]);
    }
  });

  it("asks GitHub where git is missing, or cannot read the work tree", async () => {
    const review = await reviewOf(OLD, { "new/README.md": CONTRADICTION });
    const broken = await checkout(review, 2);
    writeFileSync(join(broken, ".git/index"), "broken");
    for (const run of [{ env: { PATH: "" } }, { workspace: broken }]) {
      const github = await githubOf(review);
      const result = await judge(review, { github, ...run });
      expect([...result.findings].sort()).toEqual([...NEW, ...THERE].sort());
      expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
      expect(asked(github)).toContain("pulls/list-files");
      expect(github.violations).toEqual([]);
    }
  });

  it("works on a checkout in a folder of the workspace", async () => {
    const review = await reviewOf(OLD, { "new/README.md": CONTRADICTION });
    const inner = await checkout(review, 2);
    const result = await judge(review, { workspace: join(inner, ".."), inputs: { path: "clone" } });
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
    expect(result.annotations[0]).toMatchObject({ file: "new/README.md", line: 3 });
  });

  it("judges files that a step before has made", async () => {
    const review = await reviewOf(OLD, { "a.txt": "a" });
    const workspace = await checkout(review, 2);
    mkdirSync(join(workspace, "made"));
    writeFileSync(join(workspace, "made/README.md"), CONTRADICTION);
    const result = await judge(review, { workspace });
    expect(result.findings).toContain(`${RULE} made/README.md:3 true`);
  });
});

describe("other events", () => {
  const event = (review: Review, name: string, payload: unknown, more = {}) =>
    judge(review, { event: name, payload, env: { GITHUB_REF: "refs/heads/main" }, ...more });

  it("compares a merge group with its base, from the clone or by GitHub", async () => {
    const review = await reviewOf(OLD, { "new/README.md": CONTRADICTION });
    const payload = mergeGroupEvent({ base: { sha: review.base }, head: { sha: review.merge } });
    const cloned = await event(review, "merge_group", payload);
    expect([...cloned.findings].sort()).toEqual([...NEW, ...THERE].sort());
    expect(cloned.outputs).toMatchObject({ outcome: "fail", errors: "1" });
    const github = await githubOf(review);
    const workspace = await checkout(review);
    const result = await event(review, "merge_group", payload, { workspace, github });
    expect(result.report.findings).toEqual(cloned.report.findings);
    expect(asked(github)).toEqual(["repos/get-content", "repos/compare-commits-with-basehead"]);
    expect(github.violations).toEqual([]);
  });

  it("judges everything on push, schedule and workflow_dispatch", async () => {
    const review = await reviewOf(OLD, { "new/README.md": CONTRADICTION });
    for (const [name, payload] of [
      ["push", pushEvent({ before: review.base, after: review.merge })],
      ["schedule", scheduleEvent()],
      ["workflow_dispatch", dispatchEvent()],
    ] as const) {
      const result = await event(review, name, payload);
      expect(result.outputs).toMatchObject({ outcome: "fail", errors: "2" });
      expect(result.report.change).toBeUndefined();
    }
  });

  it("compares a push with what was there before, if asked to", async () => {
    const review = await reviewOf(OLD, { "new/README.md": CONTRADICTION });
    const inputs = { "changed-only": "true" };
    const payload = pushEvent({ before: review.base, after: review.merge });
    expect((await event(review, "push", payload, { inputs })).outputs.errors).toBe("1");
    // A forced push: the earlier commit is no ancestor, and the clone may not hold it.
    const forced = pushEvent({ before: review.head, after: review.base, forced: true });
    await git(review.workspace, "checkout", "-q", "--detach", review.base);
    expect((await event(review, "push", forced, { inputs })).outputs).toMatchObject({
      outcome: "pass",
      errors: "0",
    });
    const gone = pushEvent({ before: "1".repeat(40), after: review.base, forced: true });
    const lost = await event(review, "push", gone, { inputs });
    expect(lost.outputs.errors).toBe("1");
    expect(lost.log.join("\n")).toContain("every finding counts");
    const first = pushEvent({ before: "0".repeat(40), after: review.base });
    expect((await event(review, "push", first, { inputs })).outputs.errors).toBe("1");
  });

  it("ends with a verdict where there is nothing to check", async () => {
    const review = await reviewOf({ "a.txt": "a" }, { "b.txt": "b" });
    expect((await judge(review)).outputs).toMatchObject({ outcome: "nothing", errors: "0" });
    const payload = mergeGroupEvent({ base: { sha: review.base }, head: { sha: review.merge } });
    expect((await event(review, "merge_group", payload)).outputs.outcome).toBe("nothing");
  });

  it("needs no git outside reviews", async () => {
    const review = await reviewOf(OLD, {});
    const result = await action({ workspace: review.workspace, event: "push", env: { PATH: "" } });
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
  });
});
