import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Api, contentsApi, TOKEN } from "./api.js";
import { CLEAN, CONTRADICTION, DUTIES, RULE } from "./cards.js";
import { action, folder, git, type JobResult, NODES, temporary } from "./runner.js";

/** A repository with a base, a pull request's head, and the merge commit that GitHub checks out. */
interface Change {
  readonly workspace: string;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

const CARD = "models/student/README.md";
const OFF = `level: strict\npacks: [ip]\nrules: {${RULE}: "off", ${DUTIES}: "off"}\n`;
const ON = "packs: [ip]\n";

/** `undefined` takes the configuration away; a function writes something stranger. */
type Policy = string | undefined | ((folder: string) => void);

async function change(atBase: Policy, atHead: Policy, file = ".cardwarden.yml"): Promise<Change> {
  const workspace = folder({ [CARD]: CLEAN, "docs/notes.txt": "notes" });
  const put = (policy: Policy) => {
    rmSync(join(workspace, file), { force: true });
    if (typeof policy === "string") folder({ [file]: policy }, workspace);
    else policy?.(workspace);
  };
  const commit = async (message: string) => {
    await git(workspace, "add", "--all");
    await git(workspace, "commit", "-q", "--allow-empty", "-m", message);
    return git(workspace, "rev-parse", "HEAD");
  };
  await git(workspace, "init", "-q", "-b", "main");
  put(atBase);
  const base = await commit("base");
  await git(workspace, "checkout", "-q", "-b", "change");
  put(atHead);
  folder({ [CARD]: CONTRADICTION }, workspace);
  const head = await commit("head");
  await git(workspace, "checkout", "-q", "--detach", "main");
  await git(workspace, "merge", "-q", "--no-ff", "-m", "merge", "change");
  const merge = await git(workspace, "rev-parse", "HEAD");
  await git(workspace, "update-ref", "refs/heads/merge", merge);
  return { workspace, base, head, merge };
}

/** What `actions/checkout` leaves with its default depth: the merge commit without its parents. */
async function shallow({ workspace }: Change): Promise<string> {
  const clone = join(temporary(), "clone");
  await git(workspace, "clone", "-q", "--depth=1", "--branch=merge", `file://${workspace}`, clone);
  return clone;
}

describe.each(NODES)("a pull request under Node $version", ({ path: node }) => {
  const judge = (
    workspace: string,
    { merge, base, head }: Change,
    more: { inputs?: Record<string, string>; env?: Record<string, string> } = {},
  ): Promise<JobResult> =>
    action({
      workspace,
      node,
      event: "pull_request",
      payload: { pull_request: { number: 7, base: { sha: base }, head: { sha: head } } },
      ...(more.inputs ? { inputs: more.inputs } : {}),
      env: {
        GITHUB_SHA: merge,
        GITHUB_REF: "refs/pull/7/merge",
        GITHUB_BASE_REF: "main",
        GITHUB_HEAD_REF: "change",
        ...more.env,
      },
    });
  const failsClosed = (result: JobResult, words: RegExp) => {
    expect(result).toMatchObject({ status: 1, outputs: { outcome: "error" } });
    expect(result.annotations).toHaveLength(1);
    expect(result.annotations[0]?.message).toMatch(words);
    expect(result.stdout + result.stderr).not.toContain(TOKEN);
  };

  it("cannot switch off its own judge", async () => {
    const pull = await change(ON, OFF);
    const result = await judge(pull.workspace, pull);
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
    const report = await judge(pull.workspace, pull, { inputs: { "report-file": "r.json" } });
    expect(report.status).toBe(1);
  });

  it("is judged by the base where the head changes or deletes the configuration", async () => {
    for (const atHead of [ON, undefined, "level: [broken\n"]) {
      const pull = await change(OFF, atHead);
      const result = await judge(pull.workspace, pull);
      expect(result.outputs).toMatchObject({ outcome: "pass", errors: "0" });
    }
    const pull = await change(undefined, OFF, ".github/cardwarden.yml");
    expect((await judge(pull.workspace, pull)).outputs.outcome).toBe("fail");
  });

  it("reads a named configuration from the base too", async () => {
    const pull = await change(OFF, ON, "policy/cards.yml");
    for (const config of ["policy/cards.yml", "./policy/../policy/cards.yml"]) {
      const result = await judge(pull.workspace, pull, { inputs: { config } });
      expect(result.outputs.outcome).toBe("pass");
    }
    const added = await change(undefined, OFF, "policy/cards.yml");
    const result = await judge(added.workspace, added, { inputs: { config: "policy/cards.yml" } });
    failsClosed(result, /the base revision has no policy\/cards\.yml/);
    for (const config of ["/etc/passwd", "../cards.yml"])
      failsClosed(
        await judge(pull.workspace, pull, { inputs: { config } }),
        /is not in the repository/,
      );
  });

  it("takes the base from the merge commit, not from a stale event", async () => {
    const pull = await change(ON, OFF);
    // An older revision, in which the rule was off.
    await git(pull.workspace, "checkout", "-q", "--orphan", "older");
    writeFileSync(join(pull.workspace, ".cardwarden.yml"), OFF);
    await git(pull.workspace, "add", "--all");
    await git(pull.workspace, "commit", "-q", "-m", "older");
    const older = await git(pull.workspace, "rev-parse", "HEAD");
    await git(pull.workspace, "checkout", "-q", "--detach", pull.merge);
    const result = await judge(pull.workspace, { ...pull, base: older });
    expect(result.outputs.outcome).toBe("fail");
  });

  it("does not take a merge of the author's own for GitHub's", async () => {
    const pull = await change(ON, OFF);
    // The head is a merge whose first parent is the author's weak policy; the workflow checks the head out.
    await git(pull.workspace, "checkout", "-q", "--detach", pull.head);
    await git(pull.workspace, "commit", "-q", "--allow-empty", "-m", "more");
    await git(pull.workspace, "merge", "-q", "--no-ff", "-s", "ours", "-m", "own", pull.merge);
    const head = await git(pull.workspace, "rev-parse", "HEAD");
    const result = await judge(pull.workspace, { ...pull, head });
    expect(result.outputs.outcome).toBe("fail");
    // Also where the branch moved on after the event.
    expect((await judge(pull.workspace, pull)).outputs.outcome).toBe("fail");
  });

  it("refuses a base configuration that is a link or a folder", async () => {
    const link = await change(
      (at) => symlinkSync("docs/notes.txt", join(at, ".cardwarden.yml")),
      ON,
    );
    failsClosed(await judge(link.workspace, link), /\.cardwarden\.yml is not a regular file/);
    const directory = await change(
      (at) => folder({ ".cardwarden.yml/keep": "" }, at),
      (at) => rmSync(join(at, ".cardwarden.yml"), { recursive: true, force: true }),
    ).catch(() => undefined);
    if (directory)
      failsClosed(await judge(directory.workspace, directory), /is not a regular file/);
  });

  it("refuses a broken base configuration at its line", async () => {
    const pull = await change("packs: [ip]\nlevle: strict\n", ON);
    const result = await judge(pull.workspace, pull);
    failsClosed(result, /no such key: levle/);
    expect(result.annotations[0]).toMatchObject({ file: ".cardwarden.yml", line: 2 });
  });

  it("refuses a local pack, which the pull request could change", async () => {
    const pull = await change("packs: [./policy]\n", ON);
    failsClosed(await judge(pull.workspace, pull), /local pack \.\/policy/);
  });

  describe("on a shallow checkout", () => {
    let pull: Change;
    let workspace: string;
    let api: Api;
    beforeAll(async () => {
      pull = await change(ON, OFF);
      workspace = await shallow(pull);
      api = await contentsApi(pull.base);
    });
    const asked = (inputs: Record<string, string> = { token: TOKEN }) => {
      api.requests.length = 0;
      return judge(workspace, pull, { inputs, env: { GITHUB_API_URL: api.url } });
    };

    it("asks GitHub for the base revision", async () => {
      await expect(git(workspace, "cat-file", "-e", pull.base)).rejects.toThrow();
      api.files = { ".cardwarden.yml": OFF };
      expect((await asked()).outputs).toMatchObject({ outcome: "pass" });
      expect(api.requests).toEqual([
        `GET /repos/harbour/models/contents/.cardwarden.yml?ref=${pull.base}`,
      ]);
      api.files = { ".github/cardwarden.yml": ON };
      expect((await asked()).outputs).toMatchObject({ outcome: "fail" });
      expect(api.requests).toHaveLength(2);
    });

    it("takes 404 for absence: the packs that are on by default judge", async () => {
      api.files = {};
      const result = await asked();
      expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
    });

    it.each([401, 403, 429, 500, 502, 0])("fails closed on %i", async (status) => {
      api.files = { ".cardwarden.yml": OFF };
      api.status = status;
      try {
        failsClosed(await asked(), /policy of the base revision cannot be read: GitHub answered/);
      } finally {
        api.status = 200;
      }
    });

    it("fails closed on a revision that GitHub does not have", async () => {
      api.files = {};
      api.message = `No commit found for the ref ${pull.base}`;
      try {
        failsClosed(await asked(), /GitHub answered 404/);
      } finally {
        api.message = "Not Found";
      }
    });

    it.each([
      ["a folder", { type: "dir" }],
      ["a link", { type: "symlink", target: "x" }],
      ["a submodule", { type: "submodule" }],
      ["a file above 1 MB", { type: "file", encoding: "none", content: "" }],
    ])("fails closed on %s", async (_, answer) => {
      api.files = { ".cardwarden.yml": answer };
      failsClosed(await asked(), /is not a regular file/);
    });

    it("fails closed without a token, and on a wrong one", async () => {
      api.files = { ".cardwarden.yml": OFF };
      failsClosed(await asked({}), /no token was given/);
      expect(api.requests).toEqual([]);
      failsClosed(await asked({ token: "another" }), /GitHub answered 401/);
    });

    it("fails closed where the event names no revision", async () => {
      const result = await action({
        workspace: folder({ "README.md": CLEAN }),
        node,
        event: "pull_request",
        payload: { pull_request: { base: { sha: "--upload-pack=x" } } },
      });
      failsClosed(result, /names no base revision/);
    });
  });

  it("reads the base of a merge group from its event", async () => {
    const pull = await change(ON, OFF);
    const result = await action({
      workspace: pull.workspace,
      node,
      event: "merge_group",
      payload: {
        action: "checks_requested",
        merge_group: { base_sha: pull.base, head_sha: pull.merge },
      },
    });
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
  });

  it.each(["push", "schedule", "workflow_dispatch"])("reads the checkout on %s", async (event) => {
    const pull = await change(ON, OFF);
    const result = await action({ workspace: pull.workspace, node, event });
    expect(result.outputs).toMatchObject({ outcome: "pass", errors: "0" });
  });

  it("refuses pull_request_target", async () => {
    const pull = await change(ON, ON);
    const result = await action({
      workspace: pull.workspace,
      node,
      event: "pull_request_target",
      inputs: { token: TOKEN },
    });
    failsClosed(result, /pull_request_target is refused/);
  });
});
