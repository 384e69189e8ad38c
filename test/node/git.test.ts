import { chmodSync, existsSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gitChange } from "../../src/node/git-change.js";
import { LIMITS } from "../../src/text/limits.js";
import { folder, git } from "../e2e/runner.js";

const CARD = "---\nlicense: mit\n---\n";
const since = (root: string, ref: string, paths = [root], exclude: string[] = []) =>
  gitChange({ root, paths, since: ref, exclude });

/** A repository with one commit on `main`. */
async function repository(files: Record<string, string | Buffer>): Promise<string> {
  const root = folder(files);
  await git(root, "init", "-q", "-b", "main");
  await commit(root);
  return root;
}
async function commit(root: string): Promise<void> {
  await git(root, "add", "-A");
  await git(root, "commit", "-q", "--allow-empty", "-m", "c");
}

describe("gitChange", () => {
  it("takes what differs from the merge base, committed or not", async () => {
    const root = await repository({ "a.md": "a", "b.md": "b", "c.md": "c", "d.md": "d", e: "e" });
    await git(root, "checkout", "-q", "-b", "topic");
    folder({ "a.md": "a2", "new/n.md": "n" }, root);
    await commit(root);
    await git(root, "checkout", "-q", "main");
    folder({ e: "only on main" }, root);
    await commit(root);
    await git(root, "checkout", "-q", "topic");
    folder({ "b.md": "b2", "untracked ü\n.md": "u", ".gitignore": "ignored.md\n" }, root);
    folder({ "ignored.md": "i", "d.md": "d" }, root);
    rmSync(join(root, "c.md"));
    utimesSync(join(root, "d.md"), 1, 1);

    const change = await since(root, "main");
    expect(Object.fromEntries(change.files)).toEqual({
      ".gitignore": "added",
      "a.md": "altered",
      "b.md": "altered",
      "c.md": "removed",
      "new/n.md": "added",
      "untracked ü\n.md": "added",
    });
    expect([...change.listedBefore].sort()).toEqual(["a.md", "b.md", "c.md"]);
    const text = async (file: string) => (await change.before(file))?.text;
    expect(await text("a.md")).toBe("a");
    expect(await text("b.md")).toBe("b");
    expect(await text("c.md")).toBe("c");
    expect(await text("new/n.md")).toBeUndefined();
    expect(await text("untracked ü\n.md")).toBeUndefined();
    // Not part of the change, so not looked up.
    expect(await text("d.md")).toBeUndefined();
    expect([...(await since(root, "HEAD")).files.keys()]).not.toContain("a.md");
  });

  it("reads an old version as it reads a new one", async () => {
    const long = "x".repeat(LIMITS.fileBytes + 1);
    const root = await repository({ "long.md": long, "bytes.md": Buffer.from([0x61, 0xff]) });
    symlinkSync("long.md", join(root, "link.md"));
    await commit(root);
    rmSync(join(root, "link.md"));
    folder({ "long.md": "", "bytes.md": "", "link.md": "" }, root);
    const change = await since(root, "main");
    const before = await change.before("long.md");
    expect([before?.text.length, before?.truncated]).toEqual([LIMITS.fileBytes, true]);
    expect(await change.before("bytes.md")).toMatchObject({ text: "a\uFFFD", utf8: false });
    expect(await change.before("link.md")).toBeUndefined();
  });

  it("starts nothing that the repository's configuration names", async () => {
    const root = await repository({ "a.md": "a" });
    const trap = join(root, ".git/trap");
    writeFileSync(trap, `#!/bin/sh\ntouch '${root}/.git/sprung'\n`);
    chmodSync(trap, 0o755);
    for (const key of ["core.fsmonitor", "diff.external", "diff.t.textconv", "diff.t.command"])
      await git(root, "config", key, trap);
    await git(root, "config", "core.hooksPath", join(root, ".git"));
    folder({ "a.md": "b", ".gitattributes": "* diff=t\n" }, root);
    expect((await since(root, "main")).files.has("a.md")).toBe(true);
    expect(existsSync(join(root, ".git/sprung"))).toBe(false);
  });

  it("refuses a revision that is none, and a folder that is no repository", async () => {
    const root = await repository({ "a.md": "a" });
    for (const ref of ["gone", "", "--output=x", "-h", "main..main", "^main", "main:a.md", "a\nb"])
      await expect(since(root, ref)).rejects.toMatchObject({ code: "change-no-such-ref" });
    expect(existsSync(join(root, "x"))).toBe(false);
    const bare = folder({ "a.md": "a" });
    await expect(since(bare, "main")).rejects.toMatchObject({ code: "change-no-repository" });
    // An outer repository is not taken for this one: paths would not fit.
    const inner = join(root, "inner");
    folder({ "a.md": "a" }, inner);
    await expect(since(inner, "main")).rejects.toMatchObject({ code: "change-no-repository" });
  });

  it("says so where the clone is too shallow", async () => {
    const origin = await repository({ "a.md": "1" });
    await git(origin, "checkout", "-q", "-b", "topic");
    folder({ "b.md": "2" }, origin);
    await commit(origin);
    await git(origin, "checkout", "-q", "main");
    folder({ "a.md": "3" }, origin);
    await commit(origin);
    const clone = folder({});
    await git(clone, "clone", "-q", "--depth=1", "--no-single-branch", `file://${origin}`, "c");
    const root = join(clone, "c");
    await expect(since(root, "origin/topic")).rejects.toMatchObject({ code: "change-shallow" });
    await git(root, "fetch", "-q", "--unshallow");
    expect((await since(root, "origin/topic")).files).toEqual(new Map([["a.md", "altered"]]));
  });
});

describe("artifacts", () => {
  it("are added or altered weights and data, where cards are looked for", async () => {
    const root = await repository({
      "README.md": "# Tools\n",
      "old.gguf": "same",
      "removed.onnx": "x",
      "altered.onnx": "x",
      "pack/pack.json": "{}",
      "old/rule.json": "{}",
    });
    const big = "x".repeat(1024 * 1024 + 1);
    const pointer = (size: number) =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize ${size}\n`;
    rmSync(join(root, "removed.onnx"));
    folder(
      {
        "altered.onnx": "y",
        "m/model.safetensors": "",
        "m/notes.txt": big,
        "d/big.csv": big,
        "d/small.csv": "a,b",
        "d/lfs.jsonl": pointer(9_000_000),
        "d/lfs-small.jsonl": pointer(90),
        "f/firmware.bin": big,
        "f/pytorch_model-00001-of-00002.bin": "",
        "g/part.bin": "",
        "g/config.json": "{}",
        "tests/model.safetensors": "",
        "vendor/x/model.onnx": "",
        "skipped/model.onnx": "",
        // A rule that was there before hides its examples, and so does one of a pack that was.
        "old/good/model.onnx": "",
        "pack/rule/rule.json": "{}",
        "pack/rule/good/model.onnx": "",
        "rule/rule.json": "{}",
        "rule/good/model.onnx": "",
      },
      root,
    );
    symlinkSync("../altered.onnx", join(root, "m/link.onnx"));
    expect((await since(root, "main", [root], ["skipped/**"])).artifacts).toEqual([
      "altered.onnx",
      "d/big.csv",
      "d/lfs.jsonl",
      "f/pytorch_model-00001-of-00002.bin",
      "g/part.bin",
      "m/model.safetensors",
      "rule/good/model.onnx",
    ]);
  });

  it("count below the given paths only, and not below what may be a card", async () => {
    const root = await repository({ "a.txt": "" });
    folder({ "tests/a/m.onnx": "", "b/README.md": CARD, "b/c/m.onnx": "", "d/m.onnx": "" }, root);
    const below = async (...names: string[]) =>
      (
        await since(
          root,
          "main",
          names.map((name) => join(root, name)),
        )
      ).artifacts;
    expect(await below("tests/a")).toEqual(["tests/a/m.onnx"]);
    expect(await below("b")).toEqual(["b/c/m.onnx"]);
    expect(await below("b/c", "d")).toEqual(["d/m.onnx"]);
  });
});
