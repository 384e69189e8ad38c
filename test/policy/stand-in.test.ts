import { describe, expect, test } from "vitest";
import type { FetchPack, PackSource } from "../../src/policy/packs/load.js";
import { SUBSTITUTE, withSubstitute } from "../../src/policy/packs/substitute-pack.js";

const source = (name: unknown, origin?: string): PackSource => ({
  pack: { name },
  rules: {},
  ...(origin === undefined ? {} : { origin }),
});
const NEW = source("acme", "/policy/acme");

/** Packs by place, and who was asked for which. */
function scene(packs: Readonly<Record<string, PackSource>>, places: readonly string[] = []) {
  const asked: string[] = [];
  const by =
    (who: string): FetchPack =>
    async (spec, from) => {
      asked.push(`${who} ${spec}${from === undefined ? "" : ` by ${from}`}`);
      return packs[spec] ?? source("other");
    };
  const standIn = { name: "acme", source: NEW, places };
  return { ...withSubstitute(standIn, by("own"), by("outside")), asked };
}

describe("a version that stands in", () => {
  test("takes the place of every pack of its name, wherever that lies", async () => {
    const { fetch, used } = scene({ "./p": source("acme"), "./q": source("else") });
    expect(await fetch("./q")).not.toBe(NEW);
    expect(used()).toBe(false);
    expect(await fetch("./p")).toBe(NEW);
    expect(used()).toBe(true);
  });

  test("can be added by a name of its own", async () => {
    const { fetch, asked } = scene({});
    expect(await fetch(SUBSTITUTE)).toBe(NEW);
    expect(asked).toEqual([]);
  });

  test.each([
    ["npm:@acme/policy@1.0.0", "npm:@acme/policy@^2", true],
    ["npm:@acme/policy@1.0.0", "npm:@acme/policy", true],
    ["npm:@acme/policy@1.0.0", "npm:@acme/policy/base@^2", false],
    ["npm:@acme/policy@1.0.0", "npm:@acme/other@1.0.0", false],
    ["github:acme/policy/base@v1", "github:acme/policy/base@feature/x", true],
    ["github:acme/policy/base@v1", "github:acme/policy/law@v1", false],
    ["git+https://x.example/p.git//a@v1", "git+https://x.example/p.git//a@v2", true],
    ["./acme", "./acme", false],
  ])("known to lie at %s, %s is fetched to learn its name: not %s", async (place, spec, known) => {
    const { fetch, asked } = scene({}, [place]);
    expect([(await fetch(spec)) === NEW, asked]).toEqual([known, known ? [] : [`own ${spec}`]]);
  });

  test("brings what it extends from where it lies, and so on", async () => {
    const { fetch, asked } = scene({ "../base": source("base", "/policy/base") });
    await fetch("../base", "/policy/acme");
    await fetch("../deep", "/policy/base");
    await fetch("../base", "/repo/mine");
    expect(asked).toEqual([
      "outside ../base by /policy/acme",
      "outside ../deep by /policy/base",
      "own ../base by /repo/mine",
    ]);
  });

  test.each([null, [], "acme", {}])("a pack.json that is %s has no name", async (pack) => {
    const { fetch } = scene({ "./p": { pack, rules: {} } });
    expect(await fetch("./p")).not.toBe(NEW);
  });
});
