import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pathOf, spelled } from "../../src/node/file-names.js";
import { gitChange } from "../../src/node/git-change.js";
import { nodeHost } from "../../src/node/host.js";
import { sourceLines } from "../../src/node/source.js";
import { readDocuments } from "../../src/pipeline/read.js";
import { folder, git, run as start } from "../e2e/runner.js";
import { run } from "../helpers/run.js";

const CARD = "---\nlicense: mit\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Student\n";
const GOOD = CARD.replace("mit", "llama3.1");
const RULE = "ip/license-contradicts-inherited";
const read = async (root: string, paths = [root], exclude: string[] = []) => {
  const { readings, diagnostics } = await readDocuments(nodeHost({ root, paths, exclude }));
  return {
    files: readings.map(({ file }) => file),
    diagnostics: diagnostics
      .filter(({ severity }) => severity !== "notice")
      .map(({ code, severity, at }) => [code, severity, at?.file]),
  };
};
/** A folder with links, each to what it is to lead to. */
const linked = (files: Record<string, string>, links: Record<string, string>) => {
  const root = folder(files);
  for (const [link, target] of Object.entries(links)) symlinkSync(target, join(root, link));
  return root;
};

describe("a link inside the repository", () => {
  it.each<[string, Record<string, string>, Record<string, string>, string[]]>([
    ["to what is no document", { "card.txt": CARD }, { "README.md": "card.txt" }, ["README.md"]],
    [
      "to a file that is left out",
      { "examples/c.md": CARD, "m/x": "" },
      { "m/README.md": "../examples/c.md" },
      ["m/README.md"],
    ],
    [
      "over another link",
      { "card.txt": CARD },
      { "README.md": "other.txt", "other.txt": "card.txt" },
      ["README.md"],
    ],
    ["to a folder that is left out", { ".x/README.md": CARD }, { m: ".x" }, ["m/README.md"]],
    [
      "in a folder that is left out",
      { ".x/card.txt": CARD },
      { m: ".x", ".x/README.md": "card.txt" },
      ["m/README.md"],
    ],
    [
      "to a card that is listed",
      { "a/README.md": CARD },
      { "README.md": "a/README.md" },
      ["a/README.md"],
    ],
    ["to a folder that is listed", { "a/README.md": CARD }, { b: "a" }, ["a/README.md"]],
    [
      "to a listed file that is a card only by the name of the link",
      { "notes.md": "---\nlicense: mit\n---\n" },
      { "README.md": "notes.md" },
      ["README.md"],
    ],
    [
      "that goes in a circle",
      { "a/README.md": CARD, "examples/README.md": CARD },
      { "a/b": "..", "a/c": "../examples", "examples/d": "../a", "examples/e": "." },
      ["a/README.md", "a/c/README.md"],
    ],
  ])("is followed: %s", async (_, files, links, expected) => {
    expect(await read(linked(files, links))).toEqual({ files: expected, diagnostics: [] });
  });

  it("is told where it leaves, leads nowhere, or into what git keeps for itself", async () => {
    const outside = folder({ "README.md": CARD });
    const links = {
      "a.md": join(outside, "README.md"),
      "b.md": "gone",
      "c.md": ".git/x",
      "d.md": "d.md",
    };
    const root = linked({ ".git/x": CARD }, links);
    symlinkSync(outside, join(root, "folder"));
    const told = (file: string) => ["link-not-followed", "warning", file];
    expect(await read(root)).toEqual({
      files: [],
      diagnostics: ["a.md", "b.md", "c.md", "d.md"].map(told),
    });
  });

  it("shows the lines of what it leads to, and of nothing outside", () => {
    const outside = folder({ "a.md": "secret" });
    const root = linked(
      { "card.txt": CARD },
      { "README.md": "card.txt", "a.md": join(outside, "a.md") },
    );
    const line = sourceLines(root);
    expect(line("README.md", 2)).toBe("license: mit");
    expect(line("a.md", 1)).toBeUndefined();
  });
});

describe("a change", () => {
  const review = async (base: (root: string) => void, head: (root: string) => void) => {
    const root = folder({});
    base(root);
    await git(root, "init", "-q", "-b", "main");
    await git(root, "add", "-A");
    await git(root, "commit", "-q", "-m", "base");
    head(root);
    const change = await gitChange({ root, paths: [root], since: "HEAD" });
    const { report } = await run(nodeHost({ root, paths: [root] }), { change });
    return report.findings
      .filter(({ ruleId }) => ruleId === RULE)
      .map(({ primary, introduced }) => [primary.file, primary.range.start.line, introduced]);
  };
  const put = (root: string, file: string, text: string) => writeFileSync(join(root, file), text);

  it("that makes a link of a card is judged by what it leads to", async () => {
    const base = (root: string) => put(root, "README.md", GOOD);
    const head = (root: string) => {
      put(root, "card.txt", CARD);
      rmSync(join(root, "README.md"));
      symlinkSync("card.txt", join(root, "README.md"));
    };
    expect(await review(base, head)).toEqual([["README.md", 3, true]]);
  });

  it("to what a link leads to is a change to the card", async () => {
    const base = (root: string) => {
      put(root, "card.txt", GOOD);
      symlinkSync("card.txt", join(root, "README.md"));
    };
    const bad = (root: string) => put(root, "card.txt", CARD);
    expect(await review(base, bad)).toEqual([["README.md", 3, true]]);
    const old = (root: string) => {
      base(root);
      bad(root);
    };
    const elsewhere = (root: string) => put(root, "card.txt", `${CARD}\nmore\n`);
    expect(await review(old, elsewhere)).toEqual([["README.md", 3, false]]);
  });

  it("in a folder whose name is not UTF-8 is one", async () => {
    const named = Buffer.from("m\xff", "latin1");
    const path = (root: string) => Buffer.concat([Buffer.from(`${root}/`), named]);
    const file = (root: string) => Buffer.concat([path(root), Buffer.from("/README.md")]);
    const base = (root: string) => {
      mkdirSync(path(root));
      writeFileSync(file(root), GOOD);
    };
    const head = (root: string) => writeFileSync(file(root), CARD);
    expect(await review(base, head)).toEqual([["m\\xff/README.md", 3, true]]);
    expect(
      await review(
        (root) => put(root, "x", ""),
        (root) => {
          base(root);
          head(root);
        },
      ),
    ).toEqual([["m\\xff/README.md", 3, true]]);
  });
});

describe("names that are not UTF-8", () => {
  const names = [
    "a",
    "ü",
    "\xff",
    "a\xc3",
    "\\xff",
    "\\xff\xff",
    "\\\\xff",
    "\\x5cxff",
    "\u00ff\\x41",
  ];

  it.each(names.map((name) => [JSON.stringify(name), Buffer.from(name, "latin1")] as const))(
    "have a spelling that leads back: %s",
    (_, name) => {
      const path = pathOf("/r", spelled(name));
      expect(Buffer.from(path)).toEqual(Buffer.concat([Buffer.from("/r/"), name]));
    },
  );

  it("have one spelling each, and UTF-8 stands for itself", () => {
    const all = names.map((name) => spelled(Buffer.from(name, "latin1")));
    expect(new Set(all).size).toBe(names.length);
    expect(spelled(Buffer.from("许可/ü😀\uFFFD.md"))).toBe("许可/ü😀\uFFFD.md");
    expect(spelled(Buffer.from("m\xff", "latin1"))).toBe("m\\xff");
  });

  it("never stand for a slash or a dot", () => {
    expect(pathOf("/r", "\\x2e\\x2e\\x2fetc")).toBe("/r/\\x2e\\x2e\\x2fetc");
  });

  it("hide no card", async () => {
    const root = folder({ "\\xff/README.md": CARD });
    const raw = (name: string) =>
      Buffer.concat([Buffer.from(`${root}/`), Buffer.from(name, "latin1")]);
    mkdirSync(raw("m\xff"));
    writeFileSync(raw("m\xff/README.md"), CARD);
    writeFileSync(raw("m\xff/MODEL_CARD\xfe.md"), CARD);
    writeFileSync(raw("\xff.md"), CARD);
    expect(await read(root)).toEqual({
      files: ["\\x5cxff/README.md", "\\xff.md", "m\\xff/MODEL_CARD\\xfe.md", "m\\xff/README.md"],
      diagnostics: [],
    });
    expect(sourceLines(root)("m\\xff/README.md", 2)).toBe("license: mit");
  });
});

describe("what cannot be opened", () => {
  const isRoot = process.getuid?.() === 0;

  it.skipIf(isRoot)("is fatal, but for what is left out in any case", async () => {
    const root = folder({ "a/README.md": CARD, "b/README.md": CARD, "c.json": "{}" });
    chmodSync(join(root, "a"), 0);
    chmodSync(join(root, "b/README.md"), 0);
    chmodSync(join(root, "c.json"), 0);
    const unread = (kind: string, file: string) => [`${kind}-unreadable`, "fatal", file];
    const all = [unread("folder", "a"), unread("file", "b/README.md"), unread("file", "c.json")];
    expect(await read(root)).toEqual({ files: [], diagnostics: all });
    expect((await read(root, [root], ["a/**", "**/*.json"])).diagnostics).toEqual([all[1]]);
    chmodSync(join(root, "a"), 0o700);
  });

  it("is fatal where a folder lies deeper than the system reaches", async () => {
    const root = folder({ "README.md": CARD });
    const name = "x".repeat(250);
    const make = `for (let i = 0; i < 20; i++) { fs.mkdirSync("${name}"); process.chdir("${name}"); }`;
    expect((await start(process.execPath, ["-e", make], { cwd: root })).status).toBe(0);
    const { files, diagnostics } = await read(root);
    expect(files).toEqual(["README.md"]);
    expect(diagnostics).toMatchObject([["folder-unreadable", "fatal", expect.any(String)]]);
    await start("rm", ["-rf", name], { cwd: root });
  });

  it("is fatal whatever the reason", async () => {
    const root = folder({ "README.md": CARD });
    const host = nodeHost({ root, paths: [root] });
    const broken = { ...host, read: () => Promise.reject(new Error("EIO")) };
    const { diagnostics } = await readDocuments(broken);
    expect(diagnostics).toMatchObject([{ code: "file-unreadable", severity: "fatal" }]);
  });
});

describe("UTF-16 without its mark", () => {
  it.each(["le", "be"])("is read (%s)", async (order) => {
    const bytes = Buffer.from(CARD, "utf16le");
    if (order === "be") bytes.swap16();
    const root = folder({ "README.md": bytes });
    const { readings, diagnostics } = await readDocuments(nodeHost({ root, paths: [root] }));
    expect(diagnostics).toEqual([]);
    expect(readings.map(({ format }) => format)).toEqual(["hf-model-card"]);
    expect(readings[0]?.subjects[0]?.statements.has("license.stated")).toBe(true);
  });

  it("is not what other zeros make of a file", async () => {
    const zeros = Buffer.concat([Buffer.alloc(600), Buffer.from(CARD)]);
    const root = folder({ "README.md": zeros });
    expect((await read(root)).diagnostics).toEqual([["not-text", "fatal", "README.md"]]);
  });
});
