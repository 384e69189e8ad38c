import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cacheFolder } from "../../../src/node/cache-files.js";
import { dropCached, readCached, writeCached } from "../../../src/node/remote/cache.js";
import { temporary } from "../../e2e/runner.js";

const at = (env: Record<string, string>, cwd = "/work") => ({ env, cwd, answerMs: 1, allMs: 1 });
const DIGEST = `sha256-${"a".repeat(64)}`;
const FILES = new Map([["pack.json", "{}"]]);

describe("the folder of the cache", () => {
  test.each([
    [{ CARDWARDEN_CACHE: "/c", RUNNER_TEMP: "/t", XDG_CACHE_HOME: "/x", HOME: "/h" }, "/c"],
    [{ CARDWARDEN_CACHE: "c" }, "/work/c"],
    [{ RUNNER_TEMP: "/t", XDG_CACHE_HOME: "/x", HOME: "/h" }, "/t/cardwarden"],
    [{ XDG_CACHE_HOME: "/x", HOME: "/h" }, "/x/cardwarden"],
    [{ XDG_CACHE_HOME: "x", HOME: "/h" }, "/h/.cache/cardwarden"],
    [{ CARDWARDEN_CACHE: "", RUNNER_TEMP: "", HOME: "/h" }, "/h/.cache/cardwarden"],
    [{}, join(homedir(), ".cache/cardwarden")],
  ])("%j", (env, folder) => {
    expect(cacheFolder(at(env as Record<string, string>))).toBe(folder);
  });
});

describe("the cache", () => {
  test("gives back what it got, under that digest alone", () => {
    const access = at({ CARDWARDEN_CACHE: temporary() });
    expect(readCached(access, DIGEST)).toBeUndefined();
    writeCached(access, DIGEST, FILES);
    expect(readCached(access, DIGEST)).toEqual(FILES);
    expect(readCached(access, DIGEST.replace("a", "b"))).toBeUndefined();
  });

  test("a digest is no path", () => {
    const home = temporary();
    writeFileSync(join(home, "x.json"), '{"schema":"pack-files.v1","files":{}}');
    expect(readCached(at({ CARDWARDEN_CACHE: home }), "../x")).toBeUndefined();
  });

  test("in the checkout is not where a link of it leads", () => {
    const [cwd, outside] = [temporary(), temporary()];
    for (const [link, cache] of [
      ["cache", "cache"],
      ["a/packs", "a"],
      ["gone", "gone/b"],
    ] as const) {
      mkdirSync(join(cwd, link, ".."), { recursive: true });
      symlinkSync(link === "gone" ? join(outside, "gone") : outside, join(cwd, link));
      for (const env of [{ CARDWARDEN_CACHE: cache }, { XDG_CACHE_HOME: join(cwd, cache) }]) {
        writeCached(at(env as Record<string, string>, cwd), DIGEST, FILES);
        expect(readdirSync(outside)).toEqual([]);
      }
      const file = join(outside, `${DIGEST}.json`);
      writeFileSync(file, "precious");
      dropCached(at({ CARDWARDEN_CACHE: cache }, cwd), DIGEST);
      expect(readFileSync(file, "utf8")).toBe("precious");
      rmSync(file);
    }
    const access = at({ CARDWARDEN_CACHE: "own/cache" }, cwd);
    writeCached(access, DIGEST, FILES);
    expect(readCached(access, DIGEST)).toEqual(FILES);
  });

  test("a link is not followed", () => {
    const [home, outside] = [temporary(), temporary()];
    writeCached(at({ CARDWARDEN_CACHE: outside }), DIGEST, FILES);
    mkdirSync(join(home, "packs"));
    const file = join("packs", `${DIGEST}.json`);
    symlinkSync(join(outside, file), join(home, file));
    const access = at({ CARDWARDEN_CACHE: home });
    expect(readCached(access, DIGEST)).toBeUndefined();
    // Nor is it written through.
    writeCached(access, DIGEST, new Map([["pack.json", "other"]]));
    expect(readFileSync(join(outside, file), "utf8")).not.toContain("other");
  });
});
