import { execFileSync } from "node:child_process";
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { writeReport } from "../../src/action/files.js";
import { writeOutput } from "../../src/node/output.js";
import { call } from "../cli/call.js";
import { folder, temporary } from "../e2e/runner.js";

/** What is written, and where links of a checkout, which are a stranger's, would have it go. */

const CARD = "---\nlicense: mit\npipeline_tag: text-generation\n---\n# A model\n";

let outside: string;
let root: string;
const untouched = () => readdirSync(outside);
beforeEach(() => {
  outside = temporary();
  root = folder({ ".git/HEAD": "", "README.md": CARD, "real/keep": "" });
  symlinkSync(outside, join(root, "out"));
  symlinkSync(join(outside, "gone"), join(root, "nowhere"));
  symlinkSync("real", join(root, "within"));
  symlinkSync(join(outside, "owned"), join(root, "file.json"));
  symlinkSync("README.md", join(root, "own.json"));
  symlinkSync("../..", join(root, "real/up"));
  execFileSync("mkfifo", [join(root, "pipe.json")]);
});

const LED_AWAY = [
  ...["out/r.json", "out/sub/r.json", "out/sub/deep/r.json", "./real/../out/sub/r.json"],
  ...["nowhere/r.json", "nowhere/sub/r.json", "file.json", "file.json/r.json", "pipe.json"],
  ...["real/up/r.json", "real/up/sub/r.json", "own.json", "real"],
];

describe("a report of the Action", () => {
  test.each(LED_AWAY)("is not written to %s, and nothing is made", (name) => {
    const before = readdirSync(join(root, "real"));
    expect(() => writeReport("report-file", join(root, name), root, "x")).toThrow(
      "cannot be written",
    );
    expect([untouched(), readdirSync(join(root, "real"))]).toEqual([[], before]);
    expect(readFileSync(join(root, "README.md"), "utf8")).toBe(CARD);
  });

  test.each(["r.json", "a/b/c/r.json", "real/r.json", "within/r.json", "within/new/r.json"])(
    "is written to %s, also twice",
    (name) => {
      for (const text of ["a longer text", "x"]) {
        writeReport("report-file", join(root, name), root, text);
        expect(readFileSync(join(root, name), "utf8")).toBe(text);
      }
    },
  );

  test("outside the workspace goes where the input says, and through no link", () => {
    writeReport("report-file", join(outside, "a/r.json"), root, "x");
    expect(readFileSync(join(outside, "a/r.json"), "utf8")).toBe("x");
    symlinkSync(join(outside, "b"), join(outside, "link"));
    expect(() => writeReport("report-file", join(outside, "link"), root, "x")).toThrow();
    expect(existsSync(join(outside, "b"))).toBe(false);
  });

  test("is written where the workspace itself is reached by a link", () => {
    const alias = join(temporary(), "alias");
    symlinkSync(root, alias);
    writeReport("report-file", join(alias, "new/r.json"), alias, "x");
    expect(readFileSync(join(root, "new/r.json"), "utf8")).toBe("x");
    for (const [path, workspace] of [
      [join(alias, "out/sub/r.json"), root],
      [join(root, "out/sub/r.json"), alias],
    ] as const)
      expect(() => writeReport("report-file", path, workspace, "x")).toThrow();
    expect(untouched()).toEqual([]);
  });
});

describe("the command line", () => {
  const run = (...argv: string[]) => call(root, argv);

  test.each(
    LED_AWAY.flatMap((name) => [
      ["check", ".", "--format", `json=${name}`],
      ["check", ".", "--facts", name],
      ["check", ".", "--write-baseline", name],
    ]),
  )("%s %s %s %s", async (...argv) => {
    expect((await run(...argv)).code).toBe(2);
    expect(untouched()).toEqual([]);
    expect(readFileSync(join(root, "README.md"), "utf8")).toBe(CARD);
  });

  test("protects a checkout that is not the one it is run in", async () => {
    const elsewhere = temporary();
    const path = join(root, "out/r.json");
    // The folder that the link leads to is a checkout, too.
    mkdirSync(join(outside, ".git"));
    const { code } = await call(elsewhere, ["check", root, "--format", `json=${path}`]);
    expect([code, untouched()]).toEqual([2, [".git"]]);
  });

  test("writes to devices", async () => {
    expect((await run("check", ".", "--format", "json=/dev/null")).code).toBeLessThan(2);
    writeOutput({ path: "/dev/null", root: "/", devices: true }, "x");
  });

  test.each([
    ["pack", "new-rule", "out/acme", "a"],
    ["pack", "new-rule", "nowhere", "a"],
    ["pack", "new-rule", "real/up/acme", "a"],
    ["init", "out"],
  ])("%s %s %s makes nothing", async (...argv) => {
    expect((await run(...argv.filter(Boolean))).code).toBe(2);
    expect(untouched()).toEqual([]);
    expect(existsSync(join(root, "../acme"))).toBe(false);
  });

  test("pack docs writes no page through a link", async () => {
    await run("pack", "new-rule", "acme", "a");
    expect((await run("pack", "docs", "acme", "--out", "out/pages")).code).toBe(2);
    mkdirSync(join(root, "pages/acme"), { recursive: true });
    symlinkSync(join(outside, "page.md"), join(root, "pages/acme/a.md"));
    expect((await run("pack", "docs", "acme", "--out", "pages")).code).toBe(2);
    expect(untouched()).toEqual([]);
  });

  test("a lock that is a link is neither read nor written through", async () => {
    symlinkSync(join(outside, "lock"), join(root, "cardwarden.lock"));
    folder({ ".cardwarden.yml": 'packs: ["npm:a@1"]\n' }, root);
    for (const command of ["lock", "update", "verify"])
      expect((await run("pack", command)).code).toBe(2);
    expect(untouched()).toEqual([]);
    expect(lstatSync(join(root, "cardwarden.lock")).isSymbolicLink()).toBe(true);
  });
});
