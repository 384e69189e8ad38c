import { beforeEach, describe, expect, it } from "vitest";
import { ask, link } from "./ask.js";
import type { ChangedFile } from "./changes.js";
import type { Files } from "./objects.js";
import { type GitHub, startGitHub } from "./server.js";

const LINES = Array.from({ length: 40 }, (_, i) => `line ${i + 1}`);
const text = (changed: Record<number, string> = {}) =>
  `${LINES.map((line, i) => changed[i + 1] ?? line).join("\n")}\n`;
const BASE: Files = {
  "a.md": text(),
  "gone.md": "x\n",
  "old.md": "moved\n",
  "same.md": "x",
  "b.bin": Uint8Array.of(0),
};
const HEAD: Files = {
  "a.md": text({ 5: "FIVE", 30: "THIRTY\nmore" }),
  "new.md": "one\ntwo",
  "to.md": "moved\n",
  "same.md": "x",
  "b.bin": Uint8Array.of(0, 1),
};

let github: GitHub;
let base: string;
let head: string;
beforeEach(async () => {
  github = await startGitHub();
  base = github.commit(BASE, { ref: "refs/heads/main" });
  head = github.commit(HEAD, { parents: [base] });
  github.pull({ number: 7, base: { ref: "main", sha: base }, head: { ref: "change", sha: head } });
});
const get = (path: string) => ask(github, "GET", path);
const files = (count: number): ChangedFile[] =>
  Array.from({ length: count }, (_, i) => ({ filename: `cards/${i}.md`, status: "added" }));

describe("a pull request", () => {
  it("is what the test says", async () => {
    const { body } = await get("pulls/7");
    expect(body).toMatchObject({
      number: 7,
      state: "open",
      merged: false,
      changed_files: 5,
      merge_commit_sha: null,
      base: { ref: "main", sha: base, repo: { full_name: "harbour/models", private: true } },
      head: { ref: "change", sha: head, repo: { full_name: "harbour/models", fork: false } },
    });
    const merge = github.commit(HEAD, { parents: [base, head] });
    github.pull({
      number: 8,
      fork: true,
      merged: true,
      base: { ref: "main", sha: base },
      head: { ref: "change", sha: head },
      mergeSha: merge,
      changedFiles: 4000,
    });
    const fork = (await get("pulls/8")).body;
    expect(fork).toMatchObject({ state: "closed", merge_commit_sha: merge, changed_files: 4000 });
    expect(fork.head.repo).toMatchObject({ full_name: "mallory/models", fork: true });
    expect(fork.head.repo.id).not.toBe(fork.base.repo.id);
    expect((await get("contents/a.md?ref=refs/pull/8/merge")).status).toBe(200);
    expect((await get("pulls/9")).status).toBe(404);
  });

  it("lists what changed, with patches as git writes them", async () => {
    const { body } = await get("pulls/7/files");
    const row = (one: Record<string, unknown>) => `${one.status} ${one.filename}`;
    expect(body.map(row)).toEqual([
      "modified a.md",
      "modified b.bin",
      "removed gone.md",
      "added new.md",
      "renamed to.md",
    ]);
    const [changed, binary, gone, added, renamed] = body;
    expect(changed.patch.split("\n").filter((line: string) => /^@@|^[+-]/.test(line))).toEqual([
      "@@ -2,7 +2,7 @@",
      "-line 5",
      "+FIVE",
      "@@ -27,7 +27,8 @@",
      "-line 30",
      "+THIRTY",
      "+more",
    ]);
    expect(changed).toMatchObject({ additions: 3, deletions: 2, changes: 5 });
    expect(binary).not.toHaveProperty("patch");
    expect(gone.patch).toBe("@@ -1 +0,0 @@\n-x");
    expect(added.patch).toBe("@@ -0,0 +1,2 @@\n+one\n+two\n\\ No newline at end of file");
    expect(renamed).toMatchObject({ previous_filename: "old.md", changes: 0 });
    expect(renamed).not.toHaveProperty("patch");
  });

  it("lists 30 files a page, 100 at most, 3000 in all", async () => {
    const pull = github.pulls.get(7);
    if (pull !== undefined) pull.files = files(3100);
    const first = await get("pulls/7/files");
    expect(first.body).toHaveLength(30);
    expect(link(first, "prev")).toBeUndefined();
    expect(link(first, "last")).toMatch(/\?page=100$/);
    expect((await get("pulls/7/files?per_page=1000")).body).toHaveLength(100);
    let page = await get("pulls/7/files?per_page=100");
    const names = new Set<string>();
    for (let pages = 1; ; pages++) {
      for (const one of page.body) names.add(one.filename);
      const next = link(page, "next");
      if (next === undefined) {
        expect(pages).toBe(30);
        break;
      }
      // GitHub's links name the repository by its number.
      expect(next).toMatch(/\/repositories\/\d+\/pulls\/7\/files\?per_page=100&page=\d+$/);
      page = await get(next);
    }
    expect(names.size).toBe(3000);
    expect(link(page, "first")).toMatch(/page=1$/);
    expect((await get("pulls/7/files?per_page=100&page=31")).body).toEqual([]);
    expect((await get("pulls/7")).body.changed_files).toBe(3100);
  });

  it("is conversed about", async () => {
    github.comment(7, "first", "mallory");
    github.comment(8, "elsewhere");
    const created = await ask(github, "POST", "issues/7/comments", { body: "second" });
    expect(created.body).toMatchObject({
      user: { login: "github-actions[bot]", type: "Bot" },
      performed_via_github_app: { slug: "github-actions" },
    });
    const path = `issues/comments/${created.body.id}`;
    expect((await ask(github, "PATCH", path, { body: "third" })).body.body).toBe("third");
    const { body } = await get("issues/7/comments");
    const row = (one: { user: { login: string }; body: string }) =>
      `${one.user.login}: ${one.body}`;
    expect(body.map(row)).toEqual(["mallory: first", "github-actions[bot]: third"]);
    expect(body[0]).toMatchObject({ performed_via_github_app: null, user: { type: "User" } });
    expect((await ask(github, "DELETE", path)).status).toBe(204);
    expect((await get(path)).status).toBe(404);
    expect((await ask(github, "POST", "issues/99/comments", { body: "x" })).status).toBe(404);
    for (let i = 0; i < 130; i++) github.comment(7, `${i}`);
    const page = await get("issues/7/comments?per_page=100");
    expect(page.body).toHaveLength(100);
    expect((await get(link(page, "next") ?? "")).body).toHaveLength(31);
  });

  it("takes 65,536 characters a comment", async () => {
    const post = (body: string) => ask(github, "POST", "issues/7/comments", { body });
    expect((await post("港".repeat(65_536))).status).toBe(201);
    const long = await post("x".repeat(65_537));
    expect(long.status).toBe(422);
    expect(long.body.errors[0].message).toMatch(/too long \(maximum is 65536 characters\)/);
    expect((await post(" \n")).status).toBe(422);
    const pull = github.pulls.get(7);
    if (pull !== undefined) pull.locked = true;
    expect((await post("x")).status).toBe(403);
    expect(github.comments).toHaveLength(1);
  });
});

describe("a comparison", () => {
  it("starts where the branches part", async () => {
    const main = github.commit(
      { ...BASE, "main.md": "x" },
      { parents: [base], ref: "refs/heads/main" },
    );
    const { body } = await get(`compare/main...${head}`);
    expect(body).toMatchObject({
      status: "diverged",
      ahead_by: 1,
      behind_by: 1,
      merge_base_commit: { sha: base },
      base_commit: { sha: main },
    });
    expect(body.files.map(({ filename }: ChangedFile) => filename)).not.toContain("main.md");
    expect((await get(`compare/${base}...${base}`)).body).toMatchObject({
      status: "identical",
      files: [],
    });
    expect((await get(`compare/${head}...${base}`)).body).toMatchObject({
      status: "behind",
      behind_by: 1,
    });
    expect((await get("compare/main...harbour:change")).body.ahead_by).toBe(1);
    expect((await get("compare/main...gone")).status).toBe(404);
  });

  it("has 300 files at most, on the first page of its commits", async () => {
    let last = base;
    const many = Object.fromEntries(Array.from({ length: 310 }, (_, i) => [`${i}.md`, "x"]));
    for (let i = 0; i < 3; i++) last = github.commit(many, { parents: [last] });
    const whole = (await get(`compare/${base}...${last}`)).body;
    expect(whole.files).toHaveLength(300);
    expect(whole.commits.map(({ sha }: { sha: string }) => sha).at(-1)).toBe(last);
    const first = await get(`compare/${base}...${last}?per_page=2`);
    expect(first.body).toMatchObject({ total_commits: 3 });
    expect(first.body.commits).toHaveLength(2);
    const second = await get(link(first, "next") ?? "");
    expect(second.body.commits).toHaveLength(1);
    expect(second.body).not.toHaveProperty("files");
  });
});
