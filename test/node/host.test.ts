import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { configFile, repositoryRoot, rootOf } from "../../src/node/files.js";
import { decode, inside, nodeHost } from "../../src/node/host.js";
import { folder, run } from "../e2e/runner.js";

const CARD = "---\nlicense: mit\n---\n";

describe("nodeHost", () => {
  it("lists regular Markdown files, sorted, each once", async () => {
    const root = folder({
      "b/README.md": CARD,
      "a/README.MD": CARD,
      "a/notes.txt": "",
      "B.markdown": CARD,
      "A.md": CARD,
    });
    const paths = [root, join(root, "b"), join(root, "b/README.md")];
    expect(await nodeHost({ root, paths }).list()).toEqual({
      files: ["A.md", "B.markdown", "a/README.MD", "b/README.md"],
      diagnostics: [],
      given: new Set(["b/README.md"]),
    });
  });

  it("looks for listed documents where it looks for no others", async () => {
    const root = folder({
      "examples/a/README.md": CARD,
      "examples/b/README.md": CARD,
      "test/README.md": CARD,
      "README.md": CARD,
    });
    const listed = async (options: { documents: string[]; exclude?: string[] }) =>
      (await nodeHost({ root, paths: [root], ...options }).list()).files;
    expect(await listed({ documents: ["examples/a/*.md"] })).toContain("examples/a/README.md");
    expect(await listed({ documents: ["./test/README.md"] })).toEqual([
      "README.md",
      "test/README.md",
    ]);
    expect(await listed({ documents: ["test/*.md"], exclude: ["test/**"] })).toEqual(["README.md"]);
  });

  it("reads at most what it is asked for, without cutting a character", async () => {
    const root = folder({ "a.md": "许可", "b.md": Buffer.from([0x61, 0xff]), "c.md": "" });
    const host = nodeHost({ root, paths: [root] });
    expect(await host.read("a.md", 6)).toEqual({ text: "许可", truncated: false, utf8: true });
    expect(await host.read("a.md", 4)).toEqual({ text: "许", truncated: true, utf8: true });
    expect(await host.read("b.md", 9)).toEqual({ text: "a\uFFFD", truncated: false, utf8: false });
    expect(await host.read("c.md", 9)).toEqual({ text: "", truncated: false, utf8: true });
  });

  it("reads no pipe, no folder, and no link that leaves", async () => {
    const outside = folder({ "a.md": CARD });
    const root = folder({ "a.md": CARD, "folder.md/x": "", ".git/x": CARD });
    symlinkSync(join(outside, "a.md"), join(root, "out.txt"));
    symlinkSync(".git/x", join(root, "git.txt"));
    expect((await run("mkfifo", [join(root, "pipe.md")])).status).toBe(0);
    const host = nodeHost({ root, paths: [root] });
    for (const name of ["out.txt", "git.txt", "pipe.md", "folder.md", "gone.md"])
      await expect(host.read(name, 9)).rejects.toThrow();
    expect(await host.list()).toEqual({ files: ["a.md"], diagnostics: [] });
    expect(await host.names("")).toEqual(["a.md"]);
    expect(await host.names("gone")).toEqual([]);
  });
});

describe("decode", () => {
  it.each(["utf-16le", "utf-16be"])("%s with its mark is read, and is no UTF-8", (encoding) => {
    const bytes = Buffer.from('\uFEFF{"a": "é"}', "utf16le");
    if (encoding === "utf-16be") bytes.swap16();
    expect(decode(bytes, false)).toEqual({ text: '{"a": "é"}', truncated: false, utf8: false });
  });

  it("keeps a byte order mark for the formats to see", () => {
    expect(decode(Buffer.from("\uFEFFa"), false).text).toBe("\uFEFFa");
  });
});

describe("inside", () => {
  it("is by whole names", () => {
    expect(inside("/a", "/a")).toBe(true);
    expect(inside("/a", "/a/b")).toBe(true);
    expect(inside("/", "/b")).toBe(true);
    expect(inside("/a", "/ab")).toBe(false);
    expect(inside("/a/b", "/a")).toBe(false);
  });
});

describe("files", () => {
  it("find the checkout upwards, else stay", () => {
    const root = folder({ "a/b/README.md": CARD });
    expect(repositoryRoot(join(root, "a/b"))).toBe(join(root, "a/b"));
    mkdirSync(join(root, ".git"));
    expect(repositoryRoot(join(root, "a/b"))).toBe(root);
    const other = folder({ "README.md": CARD });
    expect(rootOf(join(root, "a"), [join(root, "a/b")])).toBe(root);
    expect(rootOf(other, [join(root, "a/b/README.md")])).toBe(root);
  });

  it("read the first configuration that is there", async () => {
    const root = folder({ ".github/cardwarden.yml": "level: strict\n" });
    expect(await configFile(root, undefined)).toMatchObject({ level: "strict" });
    folder({ ".cardwarden.yml": "level: advisory\n" }, root);
    expect(await configFile(root, undefined)).toMatchObject({ level: "advisory" });
    expect(await configFile(folder({}), undefined)).toEqual({});
    await expect(configFile(root, "gone.yml")).rejects.toMatchObject({ code: "config-missing" });
  });

  it("never take a configuration that cannot be read for none", async () => {
    for (const put of [
      (path: string) => symlinkSync("/proc/self/environ", path),
      (path: string) => symlinkSync("nowhere", path),
      (path: string) => symlinkSync(".cardwarden.yml", path),
      (path: string) => mkdirSync(path),
    ]) {
      const root = folder({ ".github/cardwarden.yml": "level: advisory\n" });
      put(join(root, ".cardwarden.yml"));
      await expect(configFile(root, undefined)).rejects.toMatchObject({ code: "file-unreadable" });
    }
  });

  it("follow a link of the repository's own", async () => {
    const root = folder({ "policy/cards.yml": "level: strict\n" });
    symlinkSync("policy/cards.yml", join(root, ".cardwarden.yml"));
    expect(await configFile(root, undefined)).toMatchObject({ level: "strict" });
  });
});
