import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A step of a pull request's job, ready to be run. */
export interface Step {
  readonly workspace: string;
  readonly env: Readonly<Record<string, string>>;
  /** What the step said of its outcome; the file is empty again after that. */
  outcome(): string | undefined;
}

/** What a pull request starts from, and what it changes. */
export interface Content {
  /** Writes the files of the base into the workspace. */
  base(workspace: string): void;
  /** Changes them. */
  change(workspace: string): void;
}

/**
 * Makes a pull request: a repository as `actions/checkout` leaves it (HEAD detached at the merge commit, both parents at hand)
 * and what GitHub's runner puts into the environment. No API can be reached.
 */
export function pullRequest(root: string, folder: string, content: Content): Step {
  const workspace = join(folder, "workspace");
  const temp = join(folder, "runner");
  for (const path of [workspace, temp]) mkdirSync(path, { recursive: true });
  const git = (...args: string[]): string => {
    const settings = ["user.name=Bench", "user.email=bench@cardwarden.example", "gc.auto=0"];
    const { status, stdout, stderr } = spawnSync(
      "git",
      [...settings.flatMap((setting) => ["-c", setting]), ...args],
      { cwd: workspace, encoding: "utf8", env: { PATH: process.env.PATH, HOME: temp } },
    );
    if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
    return stdout.trim();
  };
  const commit = (message: string): string => {
    git("add", "--all");
    git("commit", "-q", "-m", message);
    return git("rev-parse", "HEAD");
  };
  git("init", "-q", "-b", "main");
  content.base(workspace);
  const base = commit("Cards");
  git("checkout", "-q", "-b", "change");
  content.change(workspace);
  const head = commit("Change some");
  git("checkout", "-q", "--detach", "main");
  git("merge", "-q", "--no-ff", "-m", "Merge", "change");
  const merge = git("rev-parse", "HEAD");

  const file = (name: string, text = ""): string => {
    writeFileSync(join(temp, name), text);
    return join(temp, name);
  };
  const repo = { full_name: "harbour/models" };
  const event = {
    number: 7,
    pull_request: { number: 7, base: { sha: base, repo }, head: { sha: head, repo } },
  };
  const output = file("output");
  return {
    workspace,
    env: {
      HOME: temp,
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: file("event.json", JSON.stringify(event)),
      GITHUB_REPOSITORY: "harbour/models",
      GITHUB_REPOSITORY_OWNER: "harbour",
      GITHUB_SHA: merge,
      GITHUB_REF: "refs/pull/7/merge",
      GITHUB_BASE_REF: "main",
      GITHUB_HEAD_REF: "change",
      GITHUB_RUN_ID: "1",
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_JOB: "cards",
      GITHUB_ACTOR: "harbour",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_API_URL: "http://127.0.0.1:9",
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: file("summary.md"),
      GITHUB_STATE: file("state"),
      GITHUB_ENV: file("env"),
      GITHUB_PATH: file("path"),
      RUNNER_OS: "Linux",
      RUNNER_ARCH: "X64",
      RUNNER_TEMP: temp,
      ...inputs(root),
    },
    outcome() {
      const text = readFileSync(output, "utf8");
      writeFileSync(output, "");
      return /^outcome(?:=|<<\S+\n)(\w+)$/m.exec(text)?.[1];
    },
  };
}

/** The runner sets every input of action.yml: the token, and the others to nothing. */
function inputs(root: string): Record<string, string> {
  const text = readFileSync(join(root, "action.yml"), "utf8");
  const block = /^inputs:\n((?: .*\n)*)/m.exec(text)?.[1] ?? "";
  const names = [...block.matchAll(/^ {2}([\w-]+):/gm)].map(([, name = ""]) => name);
  return Object.fromEntries(
    names.map((name) => [`INPUT_${name.toUpperCase()}`, name === "token" ? "read-only" : ""]),
  );
}
