import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { headOf, leadsTo, originOf, repositoryName } from "../../src/node/checkout-identity.js";
import { runSource } from "../../src/node/run-source.js";
import { folder } from "../e2e/runner.js";

const HASH = "1234567890abcdef1234567890abcdef12345678";
const HEAD = "abcdef1234567890abcdef1234567890abcdef12";
const config = (url: string) => `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n`;

/** A checkout of which only the files that are read are there. */
const checkout = (url: string | undefined, head = HASH) =>
  folder({
    ".git/HEAD": `${head}\n`,
    ...(url === undefined ? {} : { ".git/config": config(url) }),
  });

describe("the name of a repository", () => {
  test.each([
    ["https://github.com/harbour/harbour-8b.git", "harbour-8b"],
    ["https://github.com/harbour/harbour-8b", "harbour-8b"],
    ["git@github.com:harbour/harbour-8b.git", "harbour-8b"],
    ["ssh://git@git.example.org:2222/group/sub/harbour.v2/", "harbour.v2"],
    ["/srv/git/harbour.git", "harbour"],
    ['"C:\\\\git\\\\harbour"', "harbour"],
  ])("comes from the remote %s", (url, name) => {
    expect(repositoryName(checkout(url), undefined)).toBe(name);
  });

  test("comes from the CI without a remote, and from the folder without both", () => {
    const root = checkout(undefined);
    const source = {
      forge: "github",
      server: "https://github.com",
      repository: "harbour/tide",
      commit: HASH,
    } as const;
    expect(repositoryName(root, source)).toBe("tide");
    expect(repositoryName(root, undefined)).toBe(root.split("/").at(-1));
    expect(repositoryName("/", undefined)).toBeUndefined();
  });

  test("does not take a remote that names nothing", () => {
    for (const url of ["..", "https://example.org/a b\u0007", "::", ""])
      expect(
        originOf(checkout(url)) === undefined || repositoryName(checkout(url), undefined),
      ).not.toBe(url);
  });

  test("is found from a linked work tree, and so is its commit", () => {
    const root = folder({ "repo/README.md": "x\n" });
    const git = (...words: string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.example", ...words], {
        cwd: `${root}/repo`,
        encoding: "utf8",
      });
    git("init", "-q", "-b", "main");
    git("add", "-A");
    git("commit", "-q", "-m", "x");
    git("remote", "add", "origin", "https://example.org/harbour/tide.git");
    git("worktree", "add", "-q", "../tree", "-b", "feature/a");
    const commit = git("rev-parse", "HEAD").trim();
    for (const at of [`${root}/repo`, `${root}/tree`]) {
      expect(repositoryName(at, undefined)).toBe("tide");
      expect(headOf(at)).toBe(commit);
    }
    git("pack-refs", "--all");
    expect(headOf(`${root}/repo`)).toBe(commit);
  });

  test("leads to a repository whatever the case, and by whole steps", () => {
    expect(leadsTo("git@github.com:Harbour/Tide.git", "harbour/tide")).toBe(true);
    expect(leadsTo("https://github.com/my-harbour/tide", "harbour/tide")).toBe(false);
  });
});

describe("the source of a run on GitHub", () => {
  const env = {
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "harbour/tide",
    GITHUB_SHA: HASH,
    GITHUB_EVENT_NAME: "push",
    GITHUB_RUN_ID: "4711",
    GITHUB_RUN_ATTEMPT: "1",
  };
  const origin = "https://github.com/harbour/tide";
  const source = {
    forge: "github",
    server: "https://github.com",
    repository: "harbour/tide",
    commit: HASH,
    run: { id: "4711", url: "https://github.com/harbour/tide/actions/runs/4711" },
  };

  test("is repository, commit and run", () => {
    expect(runSource(env, checkout(origin))).toEqual(source);
    expect(runSource({ ...env, GITHUB_RUN_ATTEMPT: "2" }, checkout(origin))?.run?.url).toBe(
      "https://github.com/harbour/tide/actions/runs/4711/attempts/2",
    );
  });

  test("names the head of a pull request in the repository that it comes from", () => {
    const pull = (fork: string | null) => ({
      ...env,
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: `${folder({
        "event.json": JSON.stringify({
          pull_request: { head: { sha: HEAD, repo: fork && { full_name: fork } } },
        }),
      })}/event.json`,
    });
    const at = (fork: string | null, head = HASH, url = origin) => {
      const { repository, commit } = runSource(pull(fork), checkout(url, head)) ?? {};
      return { repository, commit };
    };
    expect(at("stranger/tide")).toEqual({ repository: "stranger/tide", commit: HEAD });
    expect(at("stranger/tide", HEAD)).toEqual({ repository: "stranger/tide", commit: HEAD });
    expect(at("stranger/tide", HEAD, "https://github.com/stranger/tide")).toEqual({
      repository: "stranger/tide",
      commit: HEAD,
    });
    expect(at(null)).toEqual({ repository: "harbour/tide", commit: HEAD });
    expect(at("../../x")).toEqual({ repository: "harbour/tide", commit: HEAD });
  });

  test("names what is checked out where that is another commit", () => {
    expect(runSource(env, checkout(origin, HEAD))).toEqual({ ...source, commit: HEAD });
  });

  test("is absent for a clone of another repository", () => {
    expect(runSource(env, checkout("https://github.com/harbour/other"))).toBeUndefined();
    const root = folder({ "README.md": "x\n" });
    expect(runSource(env, root)).toBeUndefined();
    expect(runSource({ ...env, GITHUB_WORKSPACE: root }, root)).toEqual(source);
  });

  test.each([
    ["no environment", {}],
    ["another protocol", { ...env, GITHUB_SERVER_URL: "javascript:alert(1)" }],
    ["a user in the address", { ...env, GITHUB_SERVER_URL: "https://a:b@github.com" }],
    ["no repository", { ...env, GITHUB_REPOSITORY: "tide" }],
    ["a way up", { ...env, GITHUB_REPOSITORY: "../tide" }],
    ["Markdown", { ...env, GITHUB_REPOSITORY: "a/b](https://x.example)" }],
  ])("is absent with %s", (_, given) => {
    expect(runSource(given, checkout("https://x.example/a/harbour/tide"))).toBeUndefined();
  });

  test("leaves out what is no run, and is absent without a commit", () => {
    expect(runSource({ ...env, GITHUB_RUN_ID: "1/../2" }, checkout(origin))).toEqual({
      ...source,
      run: undefined,
    });
    const nowhere = folder({ ".git/config": config(origin) });
    expect(runSource({ ...env, GITHUB_SHA: "main" }, nowhere)).toBeUndefined();
    expect(runSource({ ...env, GITHUB_SHA: "0".repeat(40) }, nowhere)).toBeUndefined();
  });
});

test("the source of a run on GitLab is project, commit and pipeline, else the job", () => {
  const env = {
    GITLAB_CI: "true",
    CI_SERVER_URL: "https://git.example.org/forge",
    CI_PROJECT_PATH: "group/sub/tide",
    CI_COMMIT_SHA: HASH,
    CI_PIPELINE_ID: "12",
    CI_PIPELINE_URL: "https://git.example.org/forge/group/sub/tide/-/pipelines/12",
    CI_JOB_ID: "99",
    CI_JOB_URL: "https://git.example.org/forge/group/sub/tide/-/jobs/99",
  };
  const root = checkout("https://gitlab-ci-token@git.example.org/forge/group/sub/tide.git");
  expect(runSource(env, root)).toEqual({
    forge: "gitlab",
    server: "https://git.example.org/forge",
    repository: "group/sub/tide",
    commit: HASH,
    run: { id: "12", url: env.CI_PIPELINE_URL },
  });
  expect(runSource({ ...env, CI_PIPELINE_URL: undefined }, root)?.run).toEqual({
    id: "99",
    url: env.CI_JOB_URL,
  });
  expect(
    runSource({ ...env, CI_PIPELINE_URL: "https://elsewhere.example/12" }, root)?.run,
  ).toBeUndefined();
});
