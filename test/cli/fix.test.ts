import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { command } from "../../src/cli/command.js";
import { CONTRADICTION } from "../e2e/cards.js";
import { folder, git } from "../e2e/runner.js";
import { DATE } from "../helpers/run.js";
import { call, OBEYED } from "./call.js";

const DISTILLED = `---
license: apache-2.0 # ours
pipeline_tag: text-generation
governance:
  teachers:
    - id: pier/open-teacher
---

# Student

Short letters.
`;
const SECTION = `
## Teacher models

According to its metadata, this model was trained on outputs of:

- \`pier/open-teacher\`
`;
const TEACHER = "disclosure/distillation-not-disclosed";
const LABEL = "ip/license-contradicts-inherited";
const text = (root: string, file: string) => readFileSync(join(root, file), "utf8");

describe("fix", () => {
  it("writes what is safe, says so, and leaves the rest", async () => {
    const root = folder({ "a/README.md": DISTILLED, "b/README.md": CONTRADICTION });
    const { code, out, err } = await call(root, ["fix"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(
      new RegExp(
        `^a/README\\.md\\n {2}6 +fixed {2}${TEACHER}\\n\\n1 fixed; \\d+ more with --unsafe`,
      ),
    );
    expect(text(root, "a/README.md")).toBe(DISTILLED + SECTION);
    expect(text(root, "b/README.md")).toBe(CONTRADICTION);
    expect(await call(root, ["fix"])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^nothing to fix; /),
    });
    expect(readdirSync(join(root, "a"))).toEqual(["README.md"]);
  });

  it("writes the rest with --unsafe, and asks for what nobody has answered", async () => {
    const root = folder({ "a/README.md": DISTILLED, "b/README.md": CONTRADICTION });
    const { code, out } = await call(root, ["fix", "--unsafe"]);
    expect(code).toBe(0);
    expect(out).toContain(`fixed  ${LABEL}\n`);
    expect(out).toMatch(/^\s+7 +placeholder {2}privacy\/personal-data-status-missing$/m);
    expect(text(root, "b/README.md")).toContain("\nlicense: llama3.1\n");
    expect(text(root, "a/README.md")).toContain(
      "\n  personalInfo:\n    present: <yes | no | partial | unknown>\n",
    );
    const { out: report } = await call(root, ["check", "--format", "json"]);
    const ids = JSON.parse(report).findings.map(({ ruleId }: { ruleId: string }) => ruleId);
    expect(ids).toContain("doc/placeholder-left");
    expect(ids).not.toContain(LABEL);
    const before = text(root, "a/README.md");
    await call(root, ["fix", "--unsafe"]);
    expect(text(root, "a/README.md")).toBe(before);
  });

  it("fixes what --rule names, and refuses what no pack has", async () => {
    const root = folder({ "a/README.md": DISTILLED, "b/README.md": CONTRADICTION });
    const { out } = await call(root, [
      "fix",
      "--unsafe",
      "--rule",
      LABEL,
      "--rule",
      "doc/unreadable-document",
    ]);
    expect(out).toMatch(
      /^b\/README\.md\n {2}3 +fixed {2}ip\/license-contradicts-inherited\n\n1 fixed\n$/,
    );
    expect(text(root, "a/README.md")).toBe(DISTILLED);
    expect(await call(root, ["fix", "--rule", "ip/license-contradict-inherited"])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/did you mean `ip\/license-contradicts-inherited`/),
    });
  });

  it("leaves alone what a waiver excuses", async () => {
    const root = folder({
      "README.md": DISTILLED,
      ".cardwarden.yml": `waivers: [{rule: ${TEACHER}, subject: "*", reason: r, owner: o, expires: 2026-12-31}]\n`,
    });
    expect((await call(root, ["fix", "--rule", TEACHER])).out).toBe("nothing to fix\n");
    expect(text(root, "README.md")).toBe(DISTILLED);
  });

  it("keeps CRLF and the byte order mark", async () => {
    const windows = (one: string) => `\uFEFF${one}`.replaceAll("\n", "\r\n");
    const root = folder({ "README.md": windows(DISTILLED) });
    await call(root, ["fix"]);
    expect(text(root, "README.md")).toBe(windows(DISTILLED + SECTION));
  });

  it("edits no card that a checked one only points at", async () => {
    const root = folder({
      "checked/README.md": "---\nlicense: mit\nbase_model: ../base\n---\n\n# Student\n",
      "base/README.md": DISTILLED,
    });
    await call(root, ["fix", "--unsafe", "checked"]);
    expect(text(root, "base/README.md")).toBe(DISTILLED);
  });

  it("does not follow a link, and does not touch bytes that are no UTF-8", async () => {
    const root = folder({ "real.txt": DISTILLED, "bytes/README.md": "" });
    symlinkSync(join(root, "real.txt"), join(root, "README.md"));
    const bytes = Buffer.concat([Buffer.from(DISTILLED), Buffer.from([0xff, 0x0a])]);
    writeFileSync(join(root, "bytes/README.md"), bytes);
    await call(root, ["fix", "--unsafe"]);
    expect(text(root, "real.txt")).toBe(DISTILLED);
    expect(readFileSync(join(root, "bytes/README.md"))).toEqual(bytes);
  });

  it("speaks Chinese, into the card too", async () => {
    const root = folder({ "README.md": DISTILLED });
    const { out } = await call(root, ["fix", "--locale", "zh-CN"]);
    expect(out).toContain(`已修复  ${TEACHER}\n`);
    expect(text(root, "README.md")).toContain("\n## 教师模型\n");
  });

  it("exits 3 where there is nothing, 2 where it cannot be used so", async () => {
    const root = folder({ "main.py": "" });
    expect((await call(root, ["fix"])).code).toBe(3);
    expect((await call(root, ["fix", "--allow-empty"])).code).toBe(0);
    expect((await call(root, ["fix", "-"])).code).toBe(2);
    expect((await call(root, ["fix", "--format", "json"])).code).toBe(2);
    expect((await call(root, ["check", "--unsafe"])).code).toBe(2);
  });
});

describe("fix --dry-run", () => {
  const FILES = {
    "a/README.md": DISTILLED,
    "b c/README.md": DISTILLED.trimEnd(),
    'd/READ"ME ü.md': DISTILLED.replaceAll("\n", "\r\n"),
    "e/README.md": `---\nlicense: mit\ntitle: a: b\n---\n\n# R\n`,
    "f/README.md": CONTRADICTION,
  };

  it.each([[[]], [["--unsafe"]]])("prints what git apply makes of the cards %j", async (more) => {
    const root = folder(FILES);
    const { code, out, err } = await call(root, ["fix", "--dry-run", ...more]);
    expect(code).toBe(0);
    expect(err).toMatch(/would be fixed/);
    for (const [file, before] of Object.entries(FILES)) expect(text(root, file)).toBe(before);
    const other = folder(FILES);
    for (const args of [
      ["init", "-q"],
      ["config", "core.autocrlf", "false"],
    ])
      await git(other, ...args);
    writeFileSync(join(other, "p.diff"), out);
    await git(other, "apply", "--whitespace=nowarn", "p.diff");
    await call(root, ["fix", ...more]);
    for (const file of Object.keys(FILES)) {
      expect([file, text(other, file)]).toEqual([file, text(root, file)]);
      expect([file, text(root, file) === FILES[file as keyof typeof FILES]]).toEqual([
        file,
        file.startsWith("f") && more.length === 0,
      ]);
    }
  });

  it("prints nothing where there is nothing to do", async () => {
    const root = folder({ "README.md": CONTRADICTION });
    expect(await call(root, ["fix", "--dry-run"])).toMatchObject({ code: 0, out: "" });
  });

  it.each([...OBEYED.map((one) => `a ${one} b`), "::error::x", "\u0007", "a\rb", "\u0085"])(
    "does not print what steers whoever reads it: %j",
    async (obeyed) => {
      const root = folder({ "README.md": DISTILLED.replace("Short letters.", `${obeyed}`) });
      const { code, out, err } = await call(root, ["fix", "--dry-run"]);
      // Only a context line begins with white space, after which the runner looks for a command.
      const harmless = obeyed === "a ::error:: b";
      expect([code, out === ""]).toEqual(harmless ? [0, false] : [2, true]);
      expect(err).toContain(harmless ? "would be fixed" : "README.md: its diff is not shown");
      for (const one of ["\u001B", "\u202E", "##["]) expect(out + err).not.toContain(one);
    },
  );
});

it("names a file that was changed meanwhile instead of writing over it", async () => {
  const root = folder({ "README.md": DISTILLED });
  const err: string[] = [];
  const out: string[] = [];
  const code = await command(["fix", "--debug"], DATE, {
    cwd: root,
    color: false,
    width: undefined,
    out: (one) => out.push(one),
    err: (one) => {
      err.push(one);
      // Said once the cards are read.
      if (one.includes("documents read: 1")) writeFileSync(join(root, "README.md"), "mine\n");
    },
    stdin: async () => new Uint8Array(),
  });
  expect(code).toBe(2);
  expect(err.join("")).toContain("README.md: not written: ");
  expect(out.join("")).not.toContain("README.md\n");
  expect(text(root, "README.md")).toBe("mine\n");
});
