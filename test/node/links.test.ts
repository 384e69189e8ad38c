import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { checkoutPolicy } from "../../src/action/policy.js";
import { nodeHost } from "../../src/node/host.js";
import { call } from "../cli/call.js";
import { folder, temporary } from "../e2e/runner.js";
import { packFiles } from "../helpers/pack-files.js";

/** What decides about a run, in a checkout whose links a stranger made: it is read in the checkout or the run ends. */

const CARD = "---\nlicense: mit\npipeline_tag: text-generation\n---\n# A model\n";
const SECRET = "s3cret-of-another-folder";
const BASELINE = JSON.stringify({ schema: "baseline.v1", findings: [], subjects: [] });

/** A checkout in which some paths are links to what lies beside it. */
function linked(files: Record<string, string>, links: Record<string, string>) {
  const top = temporary();
  const root = join(top, "checkout");
  const outside = join(top, "outside");
  folder({ ".git/HEAD": "", "README.md": CARD, ...files }, root);
  folder(
    {
      "config.yml": `level: strict\n${SECRET}: 1\n`,
      "plain.yml": "level: strict\n",
      "lock.json": JSON.stringify({ schema: "lock.v1", packs: {} }),
      "baseline.json": BASELINE,
      "card/README.md": CARD.replace("mit", "llama3.1"),
      "register/licenses.json": "[]",
      ...packFiles({}, "pack"),
    },
    outside,
  );
  for (const [link, target] of Object.entries(links)) {
    mkdirSync(dirname(join(root, link)), { recursive: true });
    rmSync(join(root, link), { recursive: true, force: true });
    symlinkSync(target.replace(/^@/, outside), join(root, link));
  }
  return { root, outside };
}

const local = 'packs: [doc, "./packs/x"]\n';
const ROWS: readonly (readonly [
  string,
  Record<string, string>,
  Record<string, string>,
  string[],
])[] = [
  ["the configuration", {}, { ".cardwarden.yml": "@/plain.yml" }, []],
  ["the configuration, relative", {}, { ".cardwarden.yml": "../outside/plain.yml" }, []],
  ["the other configuration", {}, { ".github/cardwarden.yml": "@/plain.yml" }, []],
  ["the folder of it", {}, { ".github": "@" }, ["--config", ".github/plain.yml"]],
  ["one that is named", {}, { "my.yml": "@/plain.yml" }, ["--config", "my.yml"]],
  ["one of no file", {}, { ".cardwarden.yml": "/proc/self/environ" }, []],
  [
    "the lock",
    { ".cardwarden.yml": 'packs: ["npm:a@1"]\n' },
    { "cardwarden.lock": "@/lock.json" },
    [],
  ],
  [
    "the baseline of the configuration",
    { ".cardwarden.yml": "baseline: b.json\n" },
    { "b.json": "@/baseline.json" },
    [],
  ],
  ["a baseline that is named", {}, { "b.json": "@/baseline.json" }, ["--baseline", "b.json"]],
  ["a pack", { ".cardwarden.yml": local }, { "packs/x": "@/pack" }, []],
  ["the folder of packs", { ".cardwarden.yml": 'packs: ["./packs/pack"]\n' }, { packs: "@" }, []],
  [
    "what says which pack it is",
    { ".cardwarden.yml": local, ...packFiles({}, "packs/x") },
    { "packs/x/pack.json": "@/pack/pack.json" },
    [],
  ],
  [
    "a rule",
    { ".cardwarden.yml": local, ...packFiles({}, "packs/x") },
    { "packs/x/rule/rule.json": "@/pack/rule/rule.json" },
    [],
  ],
  [
    "the folder of a rule",
    { ".cardwarden.yml": local, ...packFiles({}, "packs/x") },
    { "packs/x/rule": "@/pack/rule" },
    [],
  ],
  [
    "the register of a pack",
    { ".cardwarden.yml": local, ...packFiles({}, "packs/x") },
    { "packs/x/register": "@/register" },
    [],
  ],
  ["a pack of a flag", {}, { "packs/x": "@/pack" }, ["--pack", "./packs/x"]],
];

describe("a link out of the checkout is not", () => {
  test.each(ROWS)("%s", async (_, files, links, argv) => {
    const { root } = linked(files, links);
    const { code, err } = await call(root, ["check", ".", ...argv]);
    expect([code, err]).toEqual([2, expect.stringContaining("cannot be read")]);
  });

  test.each(ROWS.filter(([, , , argv]) => argv.length === 0))(
    "%s, in the Action where no change is under review",
    async (_, files, links) => {
      const { root } = linked(files, links);
      const source = checkoutPolicy(root);
      const all = (async () => {
        const { packs = [], baseline } = await source.config(undefined);
        await source.text("cardwarden.lock");
        if (baseline !== undefined) await source.text(baseline);
        for (const pack of packs) if (pack.startsWith("./")) await source.pack(pack);
      })();
      await expect(all).rejects.toMatchObject({ code: "file-unreadable" });
    },
  );

  test("shown in a message", async () => {
    for (const [link, argv] of [
      [".cardwarden.yml", []],
      ["my.yml", ["--config", "my.yml"]],
    ] as const) {
      const { root } = linked({}, { [link]: "@/config.yml" });
      const { out, err } = await call(root, ["check", ".", ...argv]);
      expect(out + err).not.toContain(SECRET);
    }
  });
});

describe("a link in the checkout", () => {
  test.each([
    ["the configuration", { "p/c.yml": "level: strict\n" }, { ".cardwarden.yml": "p/c.yml" }],
    ["a pack", { ".cardwarden.yml": local, ...packFiles({}, "p") }, { "packs/x": "../p" }],
    [
      "a rule",
      { ".cardwarden.yml": local, ...packFiles({}, "packs/x"), ...packFiles({}, "p") },
      { "packs/x/rule/rule.json": "../../../p/rule/rule.json" },
    ],
  ])("is %s", async (_, files, links) => {
    const { root } = linked(files as Record<string, string>, links as Record<string, string>);
    expect((await call(root, ["check", "."])).code).toBeLessThan(2);
  });

  test("is not the folder of a rule, which would be left out", async () => {
    const { root } = linked(
      { ".cardwarden.yml": local, ...packFiles({}, "packs/x"), ...packFiles({}, "p") },
      { "packs/x/other": "../../p/rule" },
    );
    expect((await call(root, ["check", "."])).code).toBe(2);
  });
});

describe("a card that points through a link out of the checkout", () => {
  test.each(["./up", "./up/README.md", "../up"])("%s", async (name) => {
    const at = name.startsWith("..") ? "m/README.md" : "README.md";
    const card = CARD.replace("license: mit", `license: mit\nbase_model: ${JSON.stringify(name)}`);
    const { root } = linked({ [at]: card }, { up: "@/card" });
    const { out } = await call(root, ["check", at, "--format", "json"]);
    expect(out).not.toContain("llama3.1");
    const host = nodeHost({ root, paths: [root] });
    await expect(host.read("up/README.md", 1000)).rejects.toThrow();
    expect(await host.names("up")).toEqual([]);
  });
});

test("what lies in the cache under another's digest is not believed", async () => {
  const digest = `sha256-${"a".repeat(64)}`;
  const place = "npm:test@1.0.0";
  const pinned = {
    ...{ name: "test", version: "1.0.0", source: "http://127.0.0.1:9/x.tgz", digest },
    ...{ packageVersion: "1.0.0", integrity: `sha512-${"A".repeat(86)}==` },
  };
  const root = folder({
    ".git/HEAD": "",
    "README.md": CARD,
    ".cardwarden.yml": `packs: [${JSON.stringify(place)}]\n`,
    "cardwarden.lock": JSON.stringify({ schema: "lock.v1", packs: { [place]: pinned } }),
    [`cache/packs/${digest}.json`]: JSON.stringify({
      schema: "pack-files.v1",
      files: packFiles({}, ""),
    }),
  });
  vi.stubEnv("CARDWARDEN_CACHE", join(root, "cache"));
  const { code, err } = await call(root, ["check", ".", "--offline"]);
  vi.unstubAllEnvs();
  expect([code, err]).toEqual([2, expect.stringContaining("is not in the cache")]);
});
