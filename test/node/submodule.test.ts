import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gitChange } from "../../src/node/git-change.js";
import { folder, git } from "../e2e/runner.js";

test("a submodule in the place of a card alters it, a folder or nothing removes it", async () => {
  const root = folder({ "a/README.md": "a", "b/README.md": "b", "c/README.md": "c" });
  await git(root, "init", "-q", "-b", "main");
  await git(root, "add", "--all");
  await git(root, "commit", "-q", "-m", "base");
  const base = await git(root, "rev-parse", "HEAD");
  for (const name of ["a", "b", "c"]) rmSync(join(root, name, "README.md"));
  folder({ "b/README.md/x.txt": "x" }, root);
  await git(root, "add", "--all");
  await git(root, "update-index", "--add", "--cacheinfo", `160000,${base},a/README.md`);
  await git(root, "commit", "-q", "-m", "head");
  const { files } = await gitChange({ root, paths: [root], since: base });
  expect([...files].sort()).toEqual([
    ["a/README.md", "altered"],
    ["b/README.md", "removed"],
    ["b/README.md/x.txt", "added"],
    ["c/README.md", "removed"],
  ]);
});
