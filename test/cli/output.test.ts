import { describe, expect, test } from "vitest";
import { hasColor } from "../../src/cli/color.js";
import { progressLine } from "../../src/cli/progress.js";
import { folder } from "../e2e/runner.js";
import { run } from "../helpers/run.js";
import { call } from "./call.js";

const CARD = "---\nlicense: mit\nbase_model: meta-llama/Llama-3.1-8B\n---\n\n# Harbour\n";
const CLEAN = "# Notes\n";

describe("--quiet", () => {
  const root = folder({ "README.md": CARD, "clean/README.md": CLEAN });

  test("prints the findings that fail the run, and the verdict", async () => {
    const { code, out, err } = await call(root, ["check", "--quiet"]);
    expect(code).toBe(1);
    expect(out).toContain("ip/license-contradicts-inherited");
    expect(out).not.toContain("-missing");
    // The verdict is that of the whole run: what is not printed is still counted.
    const whole = (await call(root, ["check"])).out;
    const verdict = out.trimEnd().split("\n").at(-1) ?? "";
    expect(verdict).toMatch(/^1 error, [1-9]/);
    expect(whole.split("\n")).toContain(verdict);
    expect(err).toBe("");
  });

  test("prints more where more fails the run", async () => {
    const { out } = await call(root, ["check", "--quiet", "--fail-on", "warning"]);
    expect(out).toContain("ip/training-data-not-named");
  });

  test("prints errors where nothing fails the run", async () => {
    const { code, out } = await call(root, ["check", "--quiet", "--fail-on", "never"]);
    expect([code, out.includes("ip/license-contradicts-inherited")]).toEqual([0, true]);
  });

  test("prints nothing where nothing fails the run, and why where nothing was checked", async () => {
    const quiet = await call(root, ["check", "--quiet", "--pack", "privacy"]);
    expect(quiet).toEqual({ code: 0, out: "", err: "" });
    const { code, out } = await call(root, ["check", "--quiet", "clean"]);
    expect([code, out.trim().split("\n").length]).toEqual([3, 1]);
  });

  test("leaves other formats whole", async () => {
    const json = await call(root, ["check", "--quiet", "--format", "json"]);
    expect(json).toEqual(await call(root, ["check", "--format", "json"]));
  });

  test("does not go with --verbose, and works for merge", async () => {
    expect((await call(root, ["check", "--quiet", "--verbose"])).code).toBe(2);
    await call(root, ["check", "--format", "json=report.json"]);
    const { code, out } = await call(root, ["merge", "report.json", "--quiet"]);
    expect([code, out.includes("-missing")]).toEqual([1, false]);
    expect((await call(root, ["merge", "report.json", "--quiet", "--verbose"])).code).toBe(2);
    expect((await call(root, ["merge", "report.json", "--verbose"])).out).toContain("-missing");
  });
});

describe("colors", () => {
  test.each<[Record<string, string>, boolean, boolean]>([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: "1" }, true, false],
    [{ NO_COLOR: "" }, true, true],
    [{ FORCE_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "" }, false, true],
    [{ FORCE_COLOR: "3", NO_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "0" }, true, false],
    [{ FORCE_COLOR: "false" }, true, false],
    [{ FORCE_COLOR: "0", CLICOLOR_FORCE: "1" }, false, false],
    [{ CLICOLOR_FORCE: "1" }, false, true],
    [{ CLICOLOR_FORCE: "0" }, false, false],
    [{ CLICOLOR_FORCE: "1", NO_COLOR: "1" }, true, false],
    [{ CLICOLOR: "0" }, true, false],
    [{ TERM: "dumb" }, true, false],
    [{ TERM: "dumb", FORCE_COLOR: "1" }, true, true],
  ])("of %j on a terminal or not (%j): %j", (env, isTerminal, expected) => {
    expect(hasColor(env, isTerminal)).toBe(expected);
  });

  test("are what --color and --no-color say", async () => {
    const root = folder({ "README.md": CARD });
    const colored = async (...flags: string[]) =>
      (await call(root, ["check", ...flags])).out.includes("\u001B[");
    expect(await colored()).toBe(false);
    expect(await colored("--color")).toBe(true);
    expect(await colored("--color", "--no-color")).toBe(false);
  });

  test("are for people only", async () => {
    const { out } = await call(folder({ "README.md": CARD }), [
      ..."check --color --format json".split(" "),
    ]);
    expect(out).not.toContain("\u001B");
  });
});

describe("the progress line", () => {
  /** What is written for calls at some milliseconds. */
  const written = (times: readonly number[], watched = true) => {
    const texts: string[] = [];
    let time = 0;
    const shown = progressLine({ watched, err: (text) => texts.push(text) }, "en", () => time);
    for (const [i, at] of times.entries()) {
      time = at;
      shown?.progress("reading", i + 1, times.length);
    }
    shown?.end();
    return texts;
  };

  test("is only there for somebody who watches, and after two seconds", () => {
    expect(written([0, 3000], false)).toEqual([]);
    expect(written([0, 500, 1900])).toEqual([]);
  });

  test("changes at most ten times a second, and is erased", () => {
    const texts = written([0, 2000, 2050, 2100, 2150]);
    expect(texts).toHaveLength(3);
    expect(texts[0]).toContain("2 of 5");
    expect(texts[1]).toContain("4 of 5");
    expect(texts[2]).toBe("\r\u001b[K");
  });

  test("counts every file and subject of a run", async () => {
    const counts = { reading: 0, judging: 0 };
    let files = 0;
    await run(
      { "README.md": CARD, "m/README.md": CARD },
      {
        progress(stage, done, count) {
          counts[stage] = done;
          files = count ?? files;
        },
      },
    );
    expect([counts.reading, files]).toEqual([2, 2]);
    expect(counts.judging).toBeGreaterThan(4);
  });
});
