import { beforeAll, describe, expect, it } from "vitest";
import { folder, git } from "../runner.js";
import { ask } from "./ask.js";
import type { Files } from "./objects.js";
import { type GitHub, startGitHub } from "./server.js";
import { copyRepository } from "./workspace.js";

const COMMIT = "1234567890123456789012345678901234567890";
const FILES: Files = {
  "README.md": "# Cards\n",
  "cards/model a/é.md": "x".repeat(100),
  "cards/bytes.bin": Uint8Array.of(0, 1, 255),
  "cards/up.md": { symlink: "../README.md" },
  "cards/out.md": { symlink: "/etc/passwd" },
  // Where an absolute path would lead that was taken for a relative one.
  "cards/etc/passwd": "x",
  "cards/higher.md": { symlink: "../../secret" },
  "cards/folder.md": { symlink: "model a" },
  vendored: { submodule: COMMIT, url: "https://git.harbour.example/other.git" },
  "weights/large.bin": { big: 2 * 1024 * 1024 },
  "weights/huge.bin": { big: 101 * 1024 * 1024 },
};

let github: GitHub;
let sha: string;
beforeAll(async () => {
  github = await startGitHub();
  sha = github.commit(FILES, { ref: "refs/heads/main" });
  github.refs.set("refs/tags/v1", sha);
  github.refs.set("refs/pull/7/merge", sha);
});
const get = (path: string, accept?: string) =>
  ask(github, "GET", path, undefined, accept === undefined ? {} : { accept });
const raw = "application/vnd.github.raw+json";

describe("the contents of", () => {
  it("a file, by any name of the revision", async () => {
    const encoded = "contents/cards%2Fmodel%20a%2F%C3%A9.md";
    const refs = [
      "",
      "main",
      "heads/main",
      "refs/heads/main",
      "v1",
      "tags/v1",
      "refs/pull/7/merge",
      sha,
    ];
    for (const ref of refs) {
      const { body } = await get(encoded + (ref === "" ? "" : `?ref=${encodeURIComponent(ref)}`));
      expect(body).toMatchObject({ type: "file", encoding: "base64", size: 100, name: "é.md" });
      expect(body.content.split("\n")).toHaveLength(4);
      expect(Buffer.from(body.content, "base64").toString()).toBe("x".repeat(100));
    }
    expect((await get("contents/cards/model%20a/%C3%A9.md")).body.path).toBe("cards/model a/é.md");
    expect((await get("contents/README.md", raw)).text).toBe("# Cards\n");
    expect((await get("contents/cards/bytes.bin")).body.content).toBe("AAH/\n");
  });

  it("what is not there", async () => {
    expect(await get("contents/cards/other.md")).toMatchObject({
      status: 404,
      body: { message: "Not Found" },
    });
    expect((await get("contents/README.md/other.md")).status).toBe(404);
    expect(await get("contents/README.md?ref=gone")).toMatchObject({
      status: 404,
      body: { message: "No commit found for the ref gone" },
    });
  });

  it("a large file", async () => {
    const { body } = await get("contents/weights/large.bin");
    expect(body).toMatchObject({ encoding: "none", content: "", size: 2 * 1024 * 1024 });
    const huge = await get("contents/weights/huge.bin");
    expect(huge).toMatchObject({ status: 403, body: { errors: [{ code: "too_large" }] } });
  });

  it("a link", async () => {
    const { body } = await get("contents/cards/up.md");
    expect(body).toMatchObject({ type: "file", path: "cards/up.md", size: 8 });
    for (const [name, target] of [
      ["out.md", "/etc/passwd"],
      ["higher.md", "../../secret"],
      ["folder.md", "model a"],
    ])
      expect((await get(`contents/cards/${name}`)).body).toMatchObject({ type: "symlink", target });
  });

  it("a submodule", async () => {
    expect((await get("contents/vendored")).body).toMatchObject({
      type: "submodule",
      sha: COMMIT,
      submodule_git_url: "https://git.harbour.example/other.git",
      git_url: null,
    });
  });

  it("a folder", async () => {
    for (const root of ["contents", "contents/"]) {
      const { body } = await get(root);
      expect(body.map(({ name, type }: Record<string, string>) => `${type} ${name}`)).toEqual([
        "file README.md",
        "dir cards",
        "file vendored",
        "dir weights",
      ]);
    }
    const object = await get("contents/cards", "application/vnd.github.object+json");
    expect(object.body).toMatchObject({ type: "dir", path: "cards" });
    const types = object.body.entries.map(({ type }: { type: string }) => type);
    expect(types).toEqual(["file", "dir", "symlink", "symlink", "dir", "symlink", "symlink"]);
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`many/${i}.md`, "x"]));
    github.commit(many, { ref: "refs/heads/many" });
    expect((await get("contents/many?ref=many")).body).toHaveLength(1000);
  });
});

describe("git's own objects", () => {
  it("are what git has", async () => {
    const workspace = folder({
      "README.md": "# Cards\n",
      "cards/b.md": "b",
      "cards.md": "cards",
      "é.md": "é",
    });
    await git(workspace, "init", "-q", "-b", "main");
    await git(workspace, "add", "--all");
    await git(workspace, "commit", "-q", "-m", "one");
    await git(workspace, "tag", "-a", "v2", "-m", "two");
    const own = await startGitHub();
    copyRepository(own, workspace);
    const head = await git(workspace, "rev-parse", "HEAD");
    expect(own.refs.get("refs/tags/v2")).toBe(head);
    const commit = await ask(own, "GET", `git/commits/${head}`);
    expect(commit.body).toMatchObject({ sha: head, parents: [] });
    expect(commit.body.tree.sha).toBe(await git(workspace, "rev-parse", "HEAD^{tree}"));
    const tree = await ask(own, "GET", `git/trees/${commit.body.tree.sha}?recursive=1`);
    const listed = await git(workspace, "ls-tree", "-r", "-t", "-z", "HEAD");
    const rows = tree.body.tree.map(
      (one: Record<string, string>) => `${one.mode} ${one.type} ${one.sha}\t${one.path}`,
    );
    expect(rows).toEqual(listed.split("\0").filter(Boolean));
    const blob = await ask(own, "GET", `git/blobs/${tree.body.tree[0].sha}`);
    expect(Buffer.from(blob.body.content, "base64").toString()).toBe("# Cards\n");
    expect(own.violations).toEqual([]);
  });

  it("are found by name, level by level, or not", async () => {
    const { body } = await get("git/trees/main");
    expect(body.tree.map((one: Record<string, string>) => `${one.type} ${one.path}`)).toEqual([
      "blob README.md",
      "tree cards",
      "commit vendored",
      "tree weights",
    ]);
    const cards = await get(`git/trees/${body.tree[1].sha}`);
    expect(cards.body.tree).toHaveLength(7);
    expect((await get(`git/blobs/${body.tree[0].sha}`, raw)).text).toBe("# Cards\n");
    for (const path of ["git/trees/gone", `git/blobs/${COMMIT}`, `git/commits/${COMMIT}`])
      expect((await get(path)).status).toBe(404);
    expect((await get("commits/gone")).status).toBe(422);
  });
});

it("all of it is as GitHub describes it", () => {
  expect(github.requests.length).toBeGreaterThan(30);
  expect(github.violations).toEqual([]);
});
