import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { authenticLines, replaceFile } from "../../src/node/readings/authentic-file.js";
import { call } from "../cli/call.js";
import { CLEAN, CONTRADICTION } from "../e2e/cards.js";
import { folder, git, temporary } from "../e2e/runner.js";

const KEY = "a key that nobody outside of this test could guess";

let root: string;
let cache: string;
beforeEach(async () => {
  vi.stubEnv("HOME", temporary());
  vi.stubEnv("XDG_STATE_HOME", "");
  vi.stubEnv("XDG_CACHE_HOME", "");
  vi.stubEnv("RUNNER_TEMP", "");
  vi.stubEnv("CARDWARDEN_CACHE", "");
  vi.stubEnv("CARDWARDEN_CACHE_KEY", KEY);
  root = folder({ "a/README.md": CONTRADICTION, "b/README.md": CLEAN, "notes.md": "# Notes\n" });
  cache = join(temporary(), "readings");
  await git(root, "init", "-q");
});

const check = (...words: readonly string[]) => call(root, ["check", "--format", "json", ...words]);
const files = (at = cache) => readdirSync(at);
/** The one file of the cache. */
const file = (at = cache) => {
  expect(files(at)).toHaveLength(1);
  return join(at, files(at)[0] ?? "");
};
/** Lets the cache say something else of every card than what stands there, as only who has the key can. */
function plant(): void {
  const lines = authenticLines(file(), Buffer.from(KEY));
  expect(lines.length).toBeGreaterThan(2);
  const changed = lines.map((line) =>
    Buffer.from(line.toString().replaceAll('"mit"', '"apache-2.0"')),
  );
  replaceFile(file(), changed, Buffer.from(KEY));
}

test("the second run reads no card again, and reports the same bytes", async () => {
  const without = await check();
  expect(await check("--cache", cache)).toEqual(without);
  const { mtimeMs } = statSync(file());
  expect(await check("--cache", cache)).toEqual(without);
  expect(statSync(file()).mtimeMs).toBe(mtimeMs);
  plant();
  const planted = await check("--cache", cache);
  expect(planted.out).not.toBe(without.out);
  expect(await check()).toEqual(without);
});

test("facts, other formats and a change are the same, too", async () => {
  await git(root, "add", ".");
  await git(root, "-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "-qm", "x");
  writeFileSync(join(root, "b/README.md"), CONTRADICTION);
  const facts = join(temporary(), "facts.json");
  const runs = [];
  for (const words of [[], ["--cache", cache], ["--cache", cache]]) {
    const { code, out } = await check("--changed-since", "HEAD", "--facts", facts, ...words);
    runs.push({ code, out, facts: readFileSync(facts, "utf8") });
  }
  expect(runs[1]).toEqual(runs[0]);
  expect(runs[2]).toEqual(runs[0]);
});

test("a text from standard input is the same, and takes nothing out", async () => {
  await check("--cache", cache);
  const { length } = authenticLines(file(), Buffer.from(KEY));
  const words = ["-", "--stdin-filename", "c/README.md"];
  const without = await check(...words);
  expect(await check(...words, "--cache", cache)).toEqual(without);
  expect(authenticLines(file(), Buffer.from(KEY)).length).toBeGreaterThanOrEqual(length);
});

test("a changed card is read again, and what no run uses is let go", async () => {
  await check("--cache", cache);
  plant();
  for (const name of ["a", "b"])
    writeFileSync(join(root, name, "README.md"), `${CONTRADICTION}\nMore.\n`);
  expect((await check("--cache", cache)).out).toBe((await check()).out);
  const { length } = authenticLines(file(), Buffer.from(KEY));
  writeFileSync(join(root, "a/README.md"), "# Nothing\n");
  await check("a", "--cache", cache);
  expect(authenticLines(file(), Buffer.from(KEY))).toHaveLength(length + 1);
  await check("--cache", cache);
  expect(authenticLines(file(), Buffer.from(KEY))).toHaveLength(length);
});

test.each([
  ["another language", ["--locale", "zh-CN"]],
  ["other packs", ["--pack", "ip"]],
])("%s has a file of its own", async (_, words) => {
  await check("--cache", cache);
  plant();
  const without = await check(...words);
  expect(await check(...words, "--cache", cache)).toEqual(without);
  expect(files()).toHaveLength(2);
});

test("a card does not have the reading of another with the same text", async () => {
  writeFileSync(join(root, "b/README.md"), CONTRADICTION);
  const without = await check();
  await check("--cache", cache);
  expect(await check("--cache", cache)).toEqual(without);
});

describe("is ignored, and written anew", () => {
  const damages: Readonly<Record<string, (path: string) => void>> = {
    "a torn file": (path) => truncateSync(path, statSync(path).size >> 1),
    "an empty file": (path) => truncateSync(path, 0),
    "another text": (path) => writeFileSync(path, "{}\n".repeat(100)),
    "what another key wrote": (path) =>
      replaceFile(path, authenticLines(path, Buffer.from(KEY)), Buffer.from(`${KEY}!`)),
    "a changed entry": (path) =>
      writeFileSync(path, readFileSync(path, "utf8").replaceAll('"mit"', '"apache-2.0"')),
    "an entry under another name": (path) => {
      const [head = "", first = "", second = "", ...others] = readFileSync(path, "utf8").split(
        "\n",
      );
      const swapped = [
        second.slice(0, 43) + first.slice(43),
        first.slice(0, 43) + second.slice(43),
      ];
      writeFileSync(path, [head, ...swapped, ...others].join("\n"));
    },
    "entries that are none": (path) => {
      const [head, ...lines] = authenticLines(path, Buffer.from(KEY));
      const broken = lines.map((line) => Buffer.from(`${line.toString().slice(0, 43)}[[],[],9]`));
      replaceFile(path, [head ?? Buffer.of(), ...broken], Buffer.from(KEY));
    },
    "the head of another build": (path) => {
      const [head, ...lines] = authenticLines(path, Buffer.from(KEY));
      const other = Buffer.from(String(head).replace("readings.v1", "readings.v0"));
      const planted = lines.map((line) =>
        Buffer.from(line.toString().replaceAll('"mit"', '"apache-2.0"')),
      );
      replaceFile(path, [other, ...planted], Buffer.from(KEY));
    },
  };
  test.each(Object.entries(damages))("%s", async (_, damage) => {
    const without = await check();
    await check("--cache", cache);
    damage(file());
    expect(await check("--cache", cache)).toEqual(without);
    plant();
    expect((await check("--cache", cache)).out).not.toBe(without.out);
  });
});

test("runs at the same time write whole files", async () => {
  const without = await check();
  const runs = await Promise.all(Array.from({ length: 4 }, () => check("--cache", cache)));
  for (const run of runs) expect(run).toEqual(without);
  expect(authenticLines(file(), Buffer.from(KEY))).toHaveLength(4);
});

test("of many packs and languages the newest files stay", async () => {
  for (const pack of ["ip", "doc", "privacy", "disclosure", "gdpr", "cn"])
    await check("--pack", pack, "--cache", cache);
  expect(files()).toHaveLength(4);
});

describe("where it lies", () => {
  const reports = { out: expect.stringContaining('"schema": "report.v1"'), code: 1 };

  test("without a name in the cache of the user, also before another flag", async () => {
    const home = temporary();
    vi.stubEnv("XDG_CACHE_HOME", home);
    expect(await check("--cache", "--allow-empty")).toMatchObject({ ...reports, err: "" });
    expect(file(join(home, "cardwarden/readings"))).toContain("readings-");
    expect(statSync(file(join(home, "cardwarden/readings"))).mode & 0o777).toBe(0o600);
  });

  test("in a folder of the work tree that git does not track", async () => {
    writeFileSync(join(root, ".gitignore"), ".readings/\n");
    expect(await check("--cache=.readings")).toMatchObject({ ...reports, err: "" });
    expect(await check("--cache=.readings")).toMatchObject({ ...reports, err: "" });
    expect(files(join(root, ".readings"))).toHaveLength(1);
  });

  test.each<[string, () => Promise<string> | string]>([
    [
      "is tracked",
      async () => {
        mkdirSync(join(root, ".readings"));
        writeFileSync(join(root, ".readings/.keep"), "");
        await git(root, "add", ".");
        return ".readings";
      },
    ],
    [
      "leads out",
      () => {
        symlinkSync(temporary(), join(root, "link"));
        return "link/readings";
      },
    ],
    ["contains", () => "a"],
    ["is not a folder", () => "a/README.md"],
  ])("refused: a folder that %s", async (reason, name) => {
    const place = await name();
    const { code, out, err } = await check("--cache", place);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(reason);
  });

  test("one that cannot be written is a warning", async () => {
    const place = join(folder({ file: "" }), "file/readings");
    const result = await check("--cache", place);
    expect(result).toMatchObject(reports);
    expect(result.err).toMatch(/^warning: .*\n$/);
  });
});

describe("the key", () => {
  beforeEach(() => vi.stubEnv("CARDWARDEN_CACHE_KEY", ""));
  const path = () => join(process.env.HOME ?? "", ".local/state/cardwarden/cache.key");

  test("is made by the first run, for its user alone", async () => {
    const without = await check();
    await check("--cache", cache);
    const key = readFileSync(path());
    expect(key).toHaveLength(32);
    expect(statSync(path()).mode & 0o777).toBe(0o600);
    expect(await check("--cache", cache)).toEqual(without);
    expect(readFileSync(path())).toEqual(key);
    expect(authenticLines(file(), key).length).toBeGreaterThan(2);
  });

  test.each<[string, () => void]>([
    ["others can read", () => chmodSync(path(), 0o644)],
    ["is short", () => writeFileSync(path(), "x")],
  ])("is not taken where it %s", async (_, spoil) => {
    await check("--cache", cache);
    spoil();
    const result = await check("--cache", cache);
    expect(result.code).toBe(1);
    expect(result.err).toMatch(/^warning: /);
  });

  test("does not lie in the repository", async () => {
    vi.stubEnv("HOME", root);
    const result = await check("--cache", cache);
    expect(result.code).toBe(1);
    expect(result.err).toMatch(/^warning: /);
    expect(readdirSync(root)).not.toContain(".local");
  });

  test("of the environment is long", async () => {
    vi.stubEnv("CARDWARDEN_CACHE_KEY", "short");
    expect((await check("--cache", cache)).code).toBe(2);
  });
});
