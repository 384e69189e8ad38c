import { describe, expect, test } from "vitest";
import { packFolder } from "../../../src/node/files.js";
import { decidingFiles, sourceOf } from "../../../src/node/remote/contents.js";
import { CAPS } from "../../../src/node/remote/limits.js";
import { loadPack } from "../../../src/policy/packs/load.js";
import { folder } from "../../e2e/runner.js";
import { ruleSource } from "../../helpers/make.js";
import { packFiles } from "../../helpers/pack-files.js";

const rule = (name: string) => JSON.stringify(ruleSource({ id: `test/${name}` }));
const FILES: Readonly<Record<string, string>> = {
  ...packFiles(),
  "a/rule.json": rule("a"),
  "a-b/rule.json": rule("a-b"),
  "README.md": "# Policy\n",
  "register/upstreams.json": '{"upstreams": []}',
};
const files = (over: Record<string, string> = {}) => new Map(Object.entries({ ...FILES, ...over }));

describe("the files of a pack", () => {
  test("say what its folder says, with the same digest", async () => {
    const { origin, ...elsewhere } = sourceOf(decidingFiles(files(), "npm:x@1"), "npm:x@1");
    expect(origin).toBe("npm:x@1");
    const here = await packFolder(folder(FILES));
    expect(elsewhere).toEqual(here);
    expect(Object.keys(elsewhere.rules)).toEqual(Object.keys(here.rules));
    const bare = { ...elsewhere, register: undefined };
    expect(loadPack({ pack: bare.pack, rules: bare.rules }).digest).toBe(
      loadPack({ pack: here.pack, rules: here.rules }).digest,
    );
  });

  test("that decide are kept, and no others", () => {
    expect([...decidingFiles(files({ "x/y/rule.json": "{}" }), "p").keys()]).toEqual([
      "a-b/rule.json",
      "a/rule.json",
      "pack.json",
      "register/upstreams.json",
      "rule/rule.json",
    ]);
  });

  test.each([
    ["pack-missing", new Map([["rule/rule.json", "{}"]])],
    ["pack-too-big", files({ "a/rule.json": " ".repeat(CAPS.textBytes + 1) })],
    [
      "pack-too-big",
      new Map([
        ["pack.json", "{}"],
        ...Array.from(
          { length: 9 },
          (_, i) => [`r${i}/rule.json`, " ".repeat(CAPS.textBytes)] as const,
        ),
      ]),
    ],
  ])("%s", (code, some) => {
    let thrown: unknown;
    try {
      decidingFiles(some, "p");
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code });
  });
});
