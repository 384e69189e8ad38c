import { chownSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CLEAN, CONTRADICTION, DUTIES, RULE } from "./cards.js";
import type { Failure } from "./github/failures.js";
import type { Entry } from "./github/objects.js";
import { startProxy } from "./github/proxy.js";
import { asked, checkout, type Files, githubOf, judge, type Run, reviewOf } from "./review.js";
import { action, folder, git, type JobResult, NODES } from "./runner.js";

const CARD = "models/student/README.md";
const OFF = `level: strict\npacks: [ip]\nrules: {${RULE}: "off", ${DUTIES}: "off"}\n`;
const ON = "packs: [ip]\n";

/** Base and head differ in the card, and in a configuration where one is given. */
const change = (atBase: string | null, atHead: string | null, file = ".cardwarden.yml") => {
  const config = (text: string | null): Files => (text === null ? {} : { [file]: text });
  const gone: Files = atBase !== null && atHead === null ? { [file]: null } : config(atHead);
  return reviewOf({ [CARD]: CLEAN, ...config(atBase) }, { [CARD]: CONTRADICTION, ...gone });
};

const failsClosed = (result: JobResult, words: RegExp) => {
  expect(result).toMatchObject({ status: 1, outputs: { outcome: "error" } });
  expect(result.annotations).toHaveLength(1);
  expect(result.annotations[0]?.message).toMatch(words);
  // The command that hides it, which the runner takes off the log.
  const log = (result.stdout + result.stderr).replace("::add-mask::token-for-tests\n", "");
  expect(log).not.toContain("token-for-tests");
};

describe.each(NODES)("the policy of a pull request under Node $version", ({ path: node }) => {
  it("is that of the base, whatever the head does to it", async () => {
    expect((await judge(await change(ON, OFF), { node })).outputs).toMatchObject({
      outcome: "fail",
      errors: "1",
    });
    for (const atHead of [ON, null, "level: [broken\n"])
      expect((await judge(await change(OFF, atHead), { node })).outputs.outcome).toBe("pass");
  });

  it("is asked of GitHub where the clone does not hold the base", async () => {
    const review = await change(OFF, ON);
    const github = await githubOf(review);
    const workspace = await checkout(review);
    await expect(git(workspace, "cat-file", "-e", review.base)).rejects.toThrow();
    expect((await judge(review, { workspace, github, node })).outputs.outcome).toBe("pass");
    expect(github.violations).toEqual([]);
  });
});

describe("the policy of a pull request", () => {
  it("may be named, from the root of the repository", async () => {
    const review = await change(OFF, ON, "policy/cards.yml");
    for (const config of ["policy/cards.yml", "./policy/../policy/cards.yml"])
      expect((await judge(review, { inputs: { config } })).outputs.outcome).toBe("pass");
    const added = await change(null, OFF, "policy/cards.yml");
    failsClosed(
      await judge(added, { inputs: { config: "policy/cards.yml" } }),
      /the base revision has no policy\/cards\.yml/,
    );
    for (const config of ["/etc/passwd", "../cards.yml"])
      failsClosed(await judge(review, { inputs: { config } }), /is not in the repository/);
  });

  it("comes from the merge commit, not from a stale event", async () => {
    const review = await change(ON, OFF);
    // An older revision, in which the rule was off.
    await git(review.workspace, "checkout", "-q", "--orphan", "older");
    writeFileSync(join(review.workspace, ".cardwarden.yml"), OFF);
    await git(review.workspace, "add", "--all");
    await git(review.workspace, "commit", "-q", "-m", "older");
    const older = await git(review.workspace, "rev-parse", "HEAD");
    await git(review.workspace, "checkout", "-q", "--detach", review.merge);
    const result = await judge({ ...review, base: older });
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
    expect(result.report.change?.base).toBe(review.base);
  });

  it("does not come from a merge of the author's own", async () => {
    const review = await change(ON, OFF);
    const { workspace, merge } = review;
    // The head is a merge whose first parent is the author's weak policy; the workflow checks the head out.
    await git(workspace, "checkout", "-q", "--detach", review.head);
    await git(workspace, "commit", "-q", "--allow-empty", "-m", "more");
    await git(workspace, "merge", "-q", "--no-ff", "-s", "ours", "-m", "own", merge);
    const head = await git(workspace, "rev-parse", "HEAD");
    expect((await judge({ ...review, head })).outputs.outcome).toBe("fail");
    // Also where the branch moved on after the event.
    expect((await judge(review)).outputs.outcome).toBe("fail");
  });

  it("is refused where it is a link or a folder", async () => {
    const strange = async (make: (path: string) => void) => {
      const review = await change(null, null);
      const { workspace } = review;
      const path = join(workspace, ".cardwarden.yml");
      await git(workspace, "checkout", "-q", "--detach", review.base);
      make(path);
      await git(workspace, "add", "--all");
      await git(workspace, "commit", "-q", "-m", "strange");
      const base = await git(workspace, "rev-parse", "HEAD");
      await git(workspace, "merge", "-q", "--no-ff", "-m", "merge", review.head);
      const merge = await git(workspace, "rev-parse", "HEAD");
      rmSync(path, { recursive: true, force: true });
      return judge({ ...review, base, merge });
    };
    failsClosed(
      await strange((path) => symlinkSync(CARD, path)),
      /\.cardwarden\.yml is not a regular file/,
    );
    failsClosed(
      await strange((path) => {
        mkdirSync(path);
        writeFileSync(join(path, "keep"), "");
      }),
      /\.cardwarden\.yml is not a regular file/,
    );
  });

  it("is refused at its line where it is broken at the base", async () => {
    const result = await judge(await change("packs: [ip]\nlevle: strict\n", ON));
    failsClosed(result, /no such key: levle/);
    expect(result.annotations[0]).toMatchObject({ file: ".cardwarden.yml", line: 2 });
  });

  it("needs a base revision in the event", async () => {
    const result = await action({
      workspace: folder({ "README.md": CLEAN }),
      event: "pull_request",
      payload: { pull_request: { number: 1, base: { sha: "--upload-pack=x" } } },
    });
    failsClosed(result, /names no base revision/);
    const none = await action({ workspace: folder({ "README.md": CLEAN }), event: "merge_group" });
    failsClosed(none, /names no base revision/);
  });
});

describe("without the base in the clone", () => {
  const run = async (atBase: string | null, more: Run = {}) => {
    const review = await change(atBase, OFF);
    const github = await githubOf(review);
    const workspace = await checkout(review);
    return {
      review,
      github,
      judged: (over: Run = {}) => judge(review, { workspace, github, ...more, ...over }),
    };
  };

  it("takes 404 for absence: the packs that are on by default judge", async () => {
    const { github, judged } = await run(null);
    expect((await judged()).outputs).toMatchObject({ outcome: "fail", errors: "1" });
    expect(asked(github).filter((one) => one === "repos/get-content")).toHaveLength(3);
    // Whether the commit itself can be seen, asked once for each that is read.
    expect(asked(github).filter((one) => one === "repos/get-commit")).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });

  it.each<[string, Failure, number]>([
    ["401", 401, 1],
    ["403", 403, 1],
    ["429 that passes too late", { status: 429, retryAfter: 3600 }, 1],
    ["500", 500, 3],
    ["502", 502, 3],
    ["a connection that drops", "reset", 3],
    ["a page of somebody else", "garbage", 3],
  ])("fails closed on %s", async (_, failure, times) => {
    const { github, judged } = await run(OFF);
    github.fail({ path: /contents/, times: 9 }, failure);
    failsClosed(await judged(), /policy of the base revision cannot be read/);
    expect(asked(github)).toHaveLength(times);
  });

  it.each<[string, Failure[]]>([
    ["429 with retry-after", [429]],
    ["a secondary limit", ["secondary"]],
    ["502, then 502", [502, 502]],
    ["a connection that drops", ["reset"]],
    ["an answer that is cut off", ["truncate"]],
    ["a slow answer", [{ slow: 1500 }]],
  ])("goes on after %s", async (_, failures) => {
    const { github, judged } = await run(OFF);
    github.fail({ path: /contents/ }, ...failures);
    expect((await judged()).outputs.outcome).toBe("pass");
    expect(github.unmet).toBe(0);
  });

  it("waits no longer than ten seconds for an answer", async () => {
    const { github, judged } = await run(OFF);
    github.fail({ path: /contents/ }, { slow: 12_000 });
    expect((await judged()).outputs.outcome).toBe("pass");
  });

  it("fails closed on a revision that GitHub does not have", async () => {
    const { review, github, judged } = await run(OFF);
    github.revisions.delete(review.base);
    github.parents.delete(review.base);
    const pull = github.pulls.get(7);
    if (pull) pull.base = { ref: "main", sha: review.head };
    failsClosed(await judged(), /GitHub answered 404/);
  });

  it("fails closed where everything is said to be missing, as for who may not look", async () => {
    const { github, judged } = await run(OFF);
    github.fail({ times: 99 }, 404);
    failsClosed(await judged(), /GitHub answered 404/);
    expect(asked(github)).toHaveLength(2);
    const unseen = await run(OFF);
    unseen.github.fail({ path: /contents/, times: 99 }, 404);
    unseen.github.fail({ path: /commits/, times: 99 }, 404);
    failsClosed(await unseen.judged(), /GitHub answered 404/);
  });

  it.each<[string, object | string]>([
    [
      "an empty text for a file that has one",
      {
        type: "file",
        path: ".cardwarden.yml",
        sha: "1".repeat(40),
        size: 100,
        encoding: "base64",
        content: "",
      },
    ],
    ["nothing", "null"],
    ["a number", "5"],
    ["a list of nothing", "[null]"],
  ])("fails closed on %s", async (_, body) => {
    const { github, judged } = await run(OFF);
    const headers = { "content-type": "application/json" };
    github.fail({ path: /contents/, times: 9 }, { status: 200, body: body as string, headers });
    failsClosed(await judged(), /policy of the base revision cannot be read/);
  });

  it.each<[string, Entry]>([
    ["a link", { symlink: "x" }],
    ["a submodule", { submodule: "1".repeat(40) }],
    ["a file above 1 MB", Buffer.alloc(1_100_000, "#")],
  ])("fails closed on %s", async (_, entry) => {
    const { review, github, judged } = await run(null);
    github.revisions.set(review.base, { [CARD]: CLEAN, ".cardwarden.yml": entry });
    failsClosed(await judged(), /cannot be read: \.cardwarden\.yml is/);
  });

  it("fails closed without a token, and on a wrong one", async () => {
    const { github, judged } = await run(OFF);
    failsClosed(await judged({ inputs: { token: "" } }), /no token was given/);
    expect(asked(github)).toEqual([]);
    failsClosed(await judged({ inputs: { token: "another" } }), /GitHub answered 401/);
  });
});

describe("GitHub Enterprise Server, proxies", () => {
  it("asks the server that GITHUB_API_URL names", async () => {
    const review = await change(OFF, ON);
    const github = await githubOf(review, { ghes: true });
    expect(github.url).toMatch(/\/api\/v3$/);
    const result = await judge(review, { workspace: await checkout(review), github });
    expect(result.outputs.outcome).toBe("pass");
    expect(github.violations).toEqual([]);
  });

  it("goes through a proxy, but not to what no_proxy names", async () => {
    const review = await change(OFF, ON);
    const github = await githubOf(review);
    const proxy = await startProxy({ "github.test:80": new URL(github.url).host });
    const workspace = await checkout(review);
    const env = { http_proxy: proxy.url, GITHUB_API_URL: "http://github.test" };
    expect((await judge(review, { workspace, github, env })).outputs.outcome).toBe("pass");
    const seen = proxy.requests.length;
    expect(seen).toBeGreaterThan(0);
    const around = { ...env, no_proxy: "github.test" };
    // There is nothing of that name: what is not sent through the proxy finds nobody.
    const result = await judge(review, { workspace, github, env: around });
    failsClosed(result, /GitHub did not answer/);
    expect(proxy.requests).toHaveLength(seen);
  });
});

it("a checkout made by another user is read too", async () => {
  if (process.getuid?.() !== 0) return;
  const review = await change(OFF, ON);
  chownSync(review.workspace, 65_534, 65_534);
  chownSync(join(review.workspace, ".git"), 65_534, 65_534);
  expect((await judge(review)).outputs.outcome).toBe("pass");
});
