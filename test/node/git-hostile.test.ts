import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changedFiles } from "../../src/node/differences.js";
import { git as ask, openObjects } from "../../src/node/git.js";
import { gitChange } from "../../src/node/git-change.js";
import { call } from "../cli/call.js";
import { folder, git, temporary } from "../e2e/runner.js";

/** Clones whose `.git` a stranger wrote, as in an archive or a shared folder. */

const CARD = "---\nlicense: mit\npipeline_tag: text-generation\n---\n# A model\n";

interface Trapped {
  readonly root: string;
  /** A command that leaves a mark. */
  readonly trap: string;
  readonly sprung: () => boolean;
}

async function trapped(files: Record<string, string> = {}): Promise<Trapped> {
  const root = folder({ "README.md": CARD, "a/b.md": CARD, ...files });
  await git(root, "init", "-q", "-b", "main");
  await git(root, "add", "-A");
  await git(root, "commit", "-q", "-m", "c");
  const outside = temporary();
  const mark = join(outside, "sprung");
  const trap = join(outside, "trap");
  writeFileSync(trap, `#!/bin/sh\ntouch '${mark}'\nexec cat\n`);
  chmodSync(trap, 0o755);
  return { root, trap, sprung: () => existsSync(mark) };
}

/** Everything that is asked of git about a work tree; also where it ends with an error. */
async function askAll(root: string): Promise<void> {
  utimesSync(join(root, "README.md"), 1, 1);
  writeFileSync(join(root, "a/b.md"), `${CARD}\nMore.\n`);
  const change = await gitChange({ root, paths: [root], since: "HEAD" }).catch(() => undefined);
  for (const file of change?.files.keys() ?? []) await change?.before(file).catch(() => {});
  await changedFiles({ root, trusted: true }, "HEAD^0").catch(() => {});
  const objects = openObjects({ root });
  await objects.read("HEAD:README.md", 100).catch(() => {});
  objects.close();
}

type Config = (trapped: Trapped) => Record<string, string>;
const ON_FILES: readonly (readonly [string, string, Config])[] = [
  ["clean", "filter=evil", ({ trap }) => ({ "filter.evil.clean": trap })],
  ["smudge", "filter=evil", ({ trap }) => ({ "filter.evil.smudge": trap })],
  ["process", "filter=evil", ({ trap }) => ({ "filter.evil.process": trap })],
  [
    "a filter that is required",
    "filter=evil",
    ({ trap }) => ({ "filter.evil.clean": trap, "filter.evil.required": "true" }),
  ],
  ["a name with dots and blanks", "filter=e.v", ({ trap }) => ({ "filter.e.v.clean": trap })],
  ["a name in capitals", "filter=EVIL", ({ trap }) => ({ "filter.EVIL.clean": trap })],
  ["the name of Git LFS", "filter=lfs", ({ trap }) => ({ "filter.lfs.clean": trap })],
  ["no name", "filter=", ({ trap }) => ({ "filter..clean": trap })],
  ["an equals sign in its name", "filter=a=b", ({ trap }) => ({ "filter.a=b.clean": trap })],
  [
    "eol and a filter",
    "text eol=crlf ident filter=evil",
    ({ trap }) => ({ "filter.evil.clean": trap, "core.autocrlf": "true" }),
  ],
  ["textconv", "diff=t", ({ trap }) => ({ "diff.t.textconv": trap })],
  ["an own diff", "diff=t", ({ trap }) => ({ "diff.t.command": trap, "diff.external": trap })],
  ["an own merge", "merge=t", ({ trap }) => ({ "merge.t.driver": trap })],
];

const ANYWHERE: readonly (readonly [string, Config])[] = [
  ["a monitor of files", ({ trap }) => ({ "core.fsmonitor": trap })],
  ["a pager", ({ trap }) => ({ "core.pager": trap, "pager.diff": trap, "pager.config": trap })],
  [
    "aliases for commands of git",
    ({ trap }) =>
      Object.fromEntries(
        ["diff", "config", "cat-file", "rev-parse", "merge-base", "ls-files"].map((name) => [
          `alias.${name}`,
          `!${trap}`,
        ]),
      ),
  ],
  [
    "programs for mail, signatures, editing, secrets and networks",
    ({ trap }) => ({
      "gpg.program": trap,
      "log.showSignature": "true",
      "core.editor": trap,
      "sequence.editor": trap,
      "core.askPass": trap,
      "credential.helper": `!${trap}`,
      "core.sshCommand": trap,
      "core.gitProxy": trap,
      "core.alternateRefsCommand": trap,
      "uploadpack.packObjectsHook": trap,
      "diff.orderFile": "/dev/null",
    }),
  ],
];

describe("nothing that a clone names is run", () => {
  it.each(ON_FILES)("for files: %s", async (_, attributes, config) => {
    for (const place of [".gitattributes", ".git/info/attributes"]) {
      const clone = await trapped({ ".gitattributes": "# none\n" });
      for (const [key, value] of Object.entries(config(clone)))
        await git(clone.root, "config", key, value);
      mkdirSync(join(clone.root, ".git/info"), { recursive: true });
      writeFileSync(join(clone.root, place), `* ${attributes}\n*.md ${attributes}\n`);
      await askAll(clone.root);
      expect([place, clone.sprung()]).toEqual([place, false]);
    }
  });

  it("by the command line", async () => {
    const clone = await trapped({ ".gitattributes": "*.md filter=evil\n" });
    await git(clone.root, "config", "filter.evil.clean", clone.trap);
    utimesSync(join(clone.root, "README.md"), 1, 1);
    writeFileSync(join(clone.root, "a/b.md"), `${CARD}\nMore.\n`);
    const { code } = await call(clone.root, ["check", ".", "--changed-since", "HEAD"]);
    expect([code, clone.sprung()]).toEqual([0, false]);
  });

  it.each(ANYWHERE)("%s", async (_, config) => {
    const clone = await trapped();
    for (const [key, value] of Object.entries(config(clone)))
      await git(clone.root, "config", key, value);
    await askAll(clone.root);
    expect(clone.sprung()).toBe(false);
  });

  it.each([
    ["included", (root: string) => `[include]\n\tpath = ${root}/.git/more\n`],
    [
      "included for a folder",
      (root: string) => `[includeIf "gitdir:${root}/"]\n\tpath = ${root}/.git/more\n`,
    ],
    ["included for a branch", () => '[includeIf "onbranch:main"]\n\tpath = more\n'],
    ["of a work tree", () => "[extensions]\n\tworktreeConfig = true\n"],
    ["in capitals", (root: string) => readFileSync(join(root, ".git/more"), "utf8").toUpperCase()],
  ])("a filter in settings that are %s", async (_, text) => {
    const clone = await trapped({ ".gitattributes": "*.md filter=EVIL\n" });
    const { root, trap } = clone;
    const more = `[filter "EVIL"]\n\tclean = ${trap}\n`;
    for (const name of ["more", "config.worktree"]) writeFileSync(join(root, ".git", name), more);
    const stated = text(root).replaceAll(trap.toUpperCase(), trap);
    appendFileSync(join(root, ".git/config"), stated);
    // The trap is one: git itself falls into it.
    utimesSync(join(root, "README.md"), 1, 1);
    await git(root, "diff");
    expect(clone.sprung()).toBe(true);
    const again = await trapped({ ".gitattributes": "*.md filter=EVIL\n" });
    for (const name of ["more", "config.worktree"])
      writeFileSync(join(again.root, ".git", name), more.replace(trap, again.trap));
    appendFileSync(
      join(again.root, ".git/config"),
      stated.replaceAll(root, again.root).replaceAll(trap, again.trap),
    );
    await askAll(again.root);
    expect(again.sprung()).toBe(false);
  });

  it("hooks, of whatever name", async () => {
    const clone = await trapped();
    for (const name of [
      "post-index-change",
      "post-checkout",
      "reference-transaction",
      "fsmonitor-watchman",
    ]) {
      mkdirSync(join(clone.root, ".git/hooks"), { recursive: true });
      symlinkSync(clone.trap, join(clone.root, ".git/hooks", name));
    }
    await askAll(clone.root);
    expect(clone.sprung()).toBe(false);
  });

  it.each([
    ["ext", ({ trap }: Trapped) => ({ "remote.evil.url": `ext::${trap}` })],
    [
      "file",
      ({ trap, root }: Trapped) => ({ "remote.evil.url": root, "remote.evil.uploadpack": trap }),
    ],
    ["ssh", ({ trap }: Trapped) => ({ "remote.evil.url": "x@y:z", "core.sshCommand": trap })],
    ["git", ({ trap }: Trapped) => ({ "remote.evil.url": "git://y/z", "core.gitProxy": trap })],
    ["a helper", ({ trap }: Trapped) => ({ "remote.evil.url": trap, "remote.evil.vcs": "ext" })],
  ])("an object that is not there is not asked for: %s", async (name, config) => {
    const clone = await trapped();
    const { root } = clone;
    const blob = await git(root, "rev-parse", "HEAD:README.md");
    for (const [key, value] of Object.entries({
      "core.repositoryFormatVersion": "1",
      "extensions.partialClone": "evil",
      "remote.evil.promisor": "true",
      "protocol.allow": "always",
      [`protocol.${name === "a helper" ? "ext" : name}.allow`]: "always",
      ...config(clone),
    }))
      await git(root, "config", key, value);
    rmSync(join(root, ".git/objects", blob.slice(0, 2), blob.slice(2)));
    await askAll(root);
    await ask({ root }, ["cat-file", "blob", blob], 100).catch(() => {});
    expect(clone.sprung()).toBe(false);
  });

  it("a clone in the clone", async () => {
    const clone = await trapped();
    const inner = folder({ "README.md": CARD }, join(clone.root, "sub"));
    await git(inner, "init", "-q");
    await git(inner, "add", "-A");
    await git(inner, "commit", "-q", "-m", "c");
    for (const key of ["core.fsmonitor", "filter.evil.clean"])
      await git(inner, "config", key, clone.trap);
    writeFileSync(join(inner, ".git/info/attributes"), "* filter=evil\n");
    await git(clone.root, "-c", "advice.addEmbeddedRepo=false", "add", "sub");
    writeFileSync(join(inner, "README.md"), "other");
    await askAll(clone.root);
    expect(clone.sprung()).toBe(false);
  });
});

describe("without filters", () => {
  const touched = async (root: string) => {
    for (const file of ["README.md", "a/b.md"]) utimesSync(join(root, file), 1, 1);
    return [...(await changedFiles({ root }, "HEAD")).keys()].sort();
  };

  it("line ends that git itself changes are no change", async () => {
    const { root } = await trapped({ ".gitattributes": "*.md text eol=crlf ident\n" });
    for (const file of ["README.md", "a/b.md"])
      writeFileSync(join(root, file), CARD.replaceAll("\n", "\r\n"));
    expect(await touched(root)).toEqual([]);
    writeFileSync(join(root, "a/b.md"), `${CARD}x`.replaceAll("\n", "\r\n"));
    expect(await touched(root)).toEqual(["a/b.md"]);
  });

  it("what a pointer of Git LFS stands for is no change, anything else is", async () => {
    const { createHash } = await import("node:crypto");
    const weights = "x".repeat(5000);
    const oid = createHash("sha256").update(weights).digest("hex");
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 5000\n`;
    const clone = await trapped({ "m.gguf": pointer, "n.gguf": pointer, "o.gguf": pointer });
    const { root, trap } = clone;
    await git(root, "config", "filter.lfs.clean", trap);
    await git(root, "config", "filter.lfs.required", "true");
    writeFileSync(join(root, ".git/info/attributes"), "*.gguf filter=lfs\n");
    writeFileSync(join(root, "m.gguf"), weights);
    writeFileSync(join(root, "n.gguf"), `${weights.slice(1)}y`);
    writeFileSync(join(root, "o.gguf"), `${weights}y`);
    expect(await touched(root)).toEqual(["n.gguf", "o.gguf"]);
    expect(clone.sprung()).toBe(false);
  });

  it("a clone with more of them than any has is refused", async () => {
    const { root } = await trapped();
    const many = Array.from({ length: 101 }, (_, i) => `[filter "f${i}"]\n\tclean = cat\n`);
    appendFileSync(join(root, ".git/config"), many.join(""));
    const refused = changedFiles({ root }, "HEAD");
    await expect(refused).rejects.toMatchObject({ code: "change-not-trusted" });
  });
});
