import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { parseLock } from "../../../src/node/remote/lock.js";
import { call } from "../../cli/call.js";
import { SILENT } from "../../e2e/cards.js";
import { folder, temporary } from "../../e2e/runner.js";
import { type GitServer, gitServer, type ServedRepository } from "../../helpers/git-server.js";
import { packFiles } from "../../helpers/pack-files.js";

const PLACE = "github:acme/ai-policy/packs/base@v1.0.0";

let served: GitServer;
let repository: ServedRepository;
let cache = "";

beforeEach(async () => {
  served = await gitServer();
  repository = await served.repository("acme/ai-policy");
  cache = temporary();
  vi.stubEnv("CARDWARDEN_CACHE", cache);
  vi.stubEnv("GITHUB_SERVER_URL", served.url);
  for (const name of ["CARDWARDEN_PACKS_TOKEN", "GITHUB_TOKEN", "GH_TOKEN"]) vi.stubEnv(name, "");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await served.close();
});

const config = (...packs: string[]) => ({
  ".cardwarden.yml": `packs: ${JSON.stringify(packs)}\n`,
});
const project = (...packs: string[]) => folder({ "m/README.md": SILENT, ...config(...packs) });
const publish = (version: string, ...refs: string[]) =>
  repository.commit(packFiles({ version }, "packs/base"), ...refs);
const lockFile = (cwd: string) => join(cwd, "cardwarden.lock");
const read = (cwd: string) => JSON.parse(readFileSync(lockFile(cwd), "utf8"));
const pack = async (cwd: string, ...argv: string[]) => {
  const { code, out, err } = await call(cwd, ["pack", ...argv, "--format", "json"]);
  return { code, err, said: out === "" ? undefined : JSON.parse(out) };
};
const check = async (cwd: string, ...argv: string[]) => {
  const { code, out, err } = await call(cwd, ["check", "--format", "json", ...argv]);
  const rules =
    code > 1 ? [] : JSON.parse(out).findings.map((one: { ruleId: string }) => one.ruleId);
  return { code, err, rules };
};
const cached = () =>
  existsSync(join(cache, "packs")) ? readdirSync(join(cache, "packs")).sort() : [];

describe("the life of a lock", () => {
  test("what is not locked does not run", async () => {
    await publish("1.0.0", "refs/tags/v1.0.0");
    const cwd = project(PLACE);
    const { code, err } = await check(cwd);
    expect(code).toBe(2);
    expect(err).toContain(PLACE);
    expect(err).toContain("cardwarden pack lock");
    expect(served.requests).toEqual([]);
  });

  test("locked, it runs; fetched once, it runs without a server, and offline", async () => {
    const commit = await publish("1.0.0", "refs/tags/v1.0.0");
    const cwd = project(PLACE);
    expect(await pack(cwd, "lock")).toMatchObject({
      code: 0,
      said: { written: true, added: [PLACE], kept: [], dropped: [] },
    });
    const lock = read(cwd);
    expect(lock).toEqual({
      schema: "lock.v1",
      packs: {
        [PLACE]: {
          name: "test",
          version: "1.0.0",
          source: `${served.url}/acme/ai-policy.git`,
          commit,
          ref: "refs/tags/v1.0.0",
          digest: expect.stringMatching(/^sha256-[0-9a-f]{64}$/),
        },
      },
    });
    const [file = ""] = cached();
    expect(file).toBe(`${lock.packs[PLACE].digest}.json`);
    expect(statSync(join(cache, "packs", file)).mode & 0o777).toBe(0o600);
    await served.close();
    for (const more of [[], ["--offline"], ["--pack", PLACE]])
      expect(await check(cwd, ...more)).toMatchObject({ code: 1, rules: ["test/rule"] });
    const { code, out } = await call(cwd, ["rules", "--offline", "--format", "json"]);
    expect({ code, ids: JSON.parse(out).map(({ id }: { id: string }) => id) }).toEqual({
      code: 0,
      ids: ["test/rule"],
    });
    expect((await call(cwd, ["explain", "test/rule", "--offline"])).code).toBe(0);
    // What is locked stays, and costs no request.
    const before = readFileSync(lockFile(cwd), "utf8");
    expect(await pack(cwd, "lock")).toMatchObject({
      code: 0,
      said: { written: false, kept: [PLACE] },
    });
    expect(readFileSync(lockFile(cwd), "utf8")).toBe(before);
    expect(readdirSync(cwd).sort()).toEqual([".cardwarden.yml", "cardwarden.lock", "m"]);
  });

  test("with an empty cache it is fetched again, but not offline", async () => {
    await publish("1.0.0", "refs/tags/v1.0.0");
    const cwd = project(PLACE);
    await pack(cwd, "lock");
    vi.stubEnv("CARDWARDEN_CACHE", join(cache, "other"));
    served.requests.length = 0;
    const offline = await check(cwd, "--offline");
    expect(offline).toMatchObject({ code: 2, rules: [] });
    expect(offline.err).toContain("--offline");
    expect(served.requests).toEqual([]);
    expect(await check(cwd)).toMatchObject({ code: 1, rules: ["test/rule"] });
    expect(served.requests.length).toBeGreaterThan(0);
  });

  test("a cache that cannot be written is no error", async () => {
    await publish("1.0.0", "refs/tags/v1.0.0");
    const cwd = project(PLACE);
    writeFileSync(join(cache, "file"), "");
    vi.stubEnv("CARDWARDEN_CACHE", join(cache, "file", "below"));
    expect(await pack(cwd, "lock")).toMatchObject({ code: 0 });
    expect(await check(cwd)).toMatchObject({ code: 1, rules: ["test/rule"] });
  });

  test.each([
    ["weakened", (text: string) => text.replaceAll('\\"error\\"', '\\"notice\\"')],
    ["torn", (text: string) => text.slice(0, text.length / 2)],
    ["something else", () => '{"schema":"pack-files.v1","files":{"../x":"y"}}'],
    ["empty", () => ""],
  ])("a cache that was %s is dropped and fetched again", async (_, change) => {
    await publish("1.0.0", "refs/tags/v1.0.0");
    const cwd = project(PLACE);
    await pack(cwd, "lock");
    const file = join(cache, "packs", cached()[0] ?? "");
    const text = readFileSync(file, "utf8");
    expect(change(text)).not.toBe(text);
    writeFileSync(file, change(text));
    const offline = await check(cwd, "--offline");
    expect(offline.code).toBe(2);
    expect(existsSync(file)).toBe(false);
    writeFileSync(file, change(text));
    expect(await check(cwd)).toMatchObject({ code: 1, rules: ["test/rule"] });
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  test("a digest that is not the pack's stops the run before any rule", async () => {
    await publish("1.0.0", "refs/tags/v1.0.0");
    const cwd = project(PLACE);
    await pack(cwd, "lock");
    const lock = read(cwd);
    lock.packs[PLACE].digest = `sha256-${"0".repeat(64)}`;
    writeFileSync(lockFile(cwd), JSON.stringify(lock));
    const { code, err, rules } = await check(cwd);
    expect({ code, rules }).toEqual({ code: 2, rules: [] });
    expect(err).toContain("is not what the lock says");
    expect(await pack(cwd, "verify")).toMatchObject({
      code: 1,
      said: { ok: false, packs: [{ place: PLACE, ok: false, code: "pack-digest-mismatch" }] },
    });
  });

  test("drops what nobody names any more", async () => {
    await publish("1.0.0", "refs/tags/v1.0.0");
    const cwd = project(PLACE);
    await pack(cwd, "lock");
    folder(config("doc"), cwd);
    expect(await pack(cwd, "lock")).toMatchObject({ said: { written: true, dropped: [PLACE] } });
    expect(read(cwd)).toEqual({ schema: "lock.v1", packs: {} });
  });

  test("where there is nothing to lock, no file appears", async () => {
    const cwd = project("doc");
    expect(await pack(cwd, "lock")).toMatchObject({ code: 0, said: { written: false } });
    expect(existsSync(lockFile(cwd))).toBe(false);
  });

  test("offline nothing can be added, and what is locked needs nobody", async () => {
    await publish("1.0.0", "refs/tags/v1.0.0");
    const cwd = project(PLACE);
    expect(await pack(cwd, "lock", "--offline")).toMatchObject({ code: 2 });
    expect(served.requests).toEqual([]);
    await pack(cwd, "lock");
    await served.close();
    expect(await pack(cwd, "lock", "--offline")).toMatchObject({
      code: 0,
      said: { kept: [PLACE] },
    });
    for (const asks of ["verify", "update"])
      expect(await pack(cwd, asks, "--offline")).toMatchObject({ code: 2 });
  });

  test("a pack that is broken locks nothing", async () => {
    await repository.commit({ "packs/base/pack.json": "{" }, "refs/tags/v1.0.0");
    const cwd = project(PLACE);
    expect(await pack(cwd, "lock")).toMatchObject({ code: 2 });
    expect(readdirSync(cwd).sort()).toEqual([".cardwarden.yml", "m"]);
  });
});

describe("pack verify", () => {
  test("is content with what is as it was", async () => {
    await publish("1.0.0", "refs/tags/v1.0.0");
    const cwd = project(PLACE);
    await pack(cwd, "lock");
    served.requests.length = 0;
    expect(await pack(cwd, "verify")).toMatchObject({
      code: 0,
      said: { ok: true, packs: [{ place: PLACE, ok: true, version: "1.0.0" }] },
    });
    // The cache is not asked.
    expect(served.requests.length).toBeGreaterThan(1);
  });

  test("sees a tag that was moved; the run keeps what was locked", async () => {
    await publish("1.0.0", "main", "refs/tags/v1.0.0");
    const cwd = project(PLACE);
    await pack(cwd, "lock");
    await publish("1.0.1", "main", "refs/tags/v1.0.0");
    expect(await pack(cwd, "verify")).toMatchObject({
      code: 1,
      said: { ok: false, packs: [{ place: PLACE, code: "pack-moved" }] },
    });
    vi.stubEnv("CARDWARDEN_CACHE", join(cache, "other"));
    expect(await check(cwd)).toMatchObject({ code: 1, rules: ["test/rule"] });
  });

  test("of a branch says that it goes on", async () => {
    const branch = "github:acme/ai-policy/packs/base@main";
    await publish("1.0.0");
    const cwd = project(branch);
    await pack(cwd, "lock");
    await publish("1.1.0");
    const { code, said } = await pack(cwd, "verify");
    expect({ code, said }).toMatchObject({ code: 0, said: { packs: [{ ok: true }] } });
    expect(said.packs[0].note).toContain("refs/heads/main");
  });

  test("sees a tag that is gone, and what was never locked", async () => {
    await publish("1.0.0", "refs/tags/v1.0.0", "refs/tags/v2.0.0");
    const cwd = project(PLACE);
    await pack(cwd, "lock");
    await repository.git("tag", "-d", "v1.0.0");
    const other = PLACE.replace("v1", "v2");
    folder(config(PLACE, other), cwd);
    expect(await pack(cwd, "verify")).toMatchObject({
      code: 1,
      said: {
        packs: [
          { place: PLACE, code: "pack-ref-missing" },
          { place: other, code: "pack-not-locked" },
        ],
      },
    });
  });
});

describe("pack update", () => {
  const RANGE = "github:acme/ai-policy/packs/base@^1";

  test("takes what stands there now; with --dry-run it only says so", async () => {
    const first = await publish("1.0.0", "refs/tags/v1.0.0");
    const cwd = project(RANGE);
    await pack(cwd, "lock");
    const second = await publish("1.2.0", "refs/tags/v1.2.0");
    expect(await pack(cwd, "lock")).toMatchObject({ said: { kept: [RANGE], written: false } });
    const before = readFileSync(lockFile(cwd), "utf8");
    const changes = [
      {
        place: RANGE,
        from: { version: "1.0.0", commit: first },
        to: { version: "1.2.0", commit: second },
      },
    ];
    expect(await pack(cwd, "update", "--dry-run")).toMatchObject({
      code: 0,
      said: { written: false, dryRun: true, changes },
    });
    expect(readFileSync(lockFile(cwd), "utf8")).toBe(before);
    expect(await pack(cwd, "update")).toMatchObject({ code: 0, said: { written: true, changes } });
    expect(read(cwd).packs[RANGE]).toMatchObject({ version: "1.2.0", ref: "refs/tags/v1.2.0" });
    expect(await pack(cwd, "update")).toMatchObject({ said: { written: false, changes: [] } });
  });

  test("of one source leaves the others; a name that is not locked is an error", async () => {
    await publish("1.0.0", "refs/tags/v1.0.0");
    await (await served.repository("acme/other")).commit(
      packFiles({ name: "other" }),
      "refs/tags/v1.0.0",
    );
    const other = "github:acme/other@^1";
    const cwd = project(RANGE, other);
    await pack(cwd, "lock");
    await publish("1.2.0", "refs/tags/v1.2.0");
    const at = await served.repository("acme/other");
    await at.commit(packFiles({ name: "other", version: "1.3.0" }), "refs/tags/v1.3.0");
    expect(await pack(cwd, "update", other)).toMatchObject({
      said: { changes: [{ place: other }] },
    });
    expect(read(cwd).packs[RANGE].version).toBe("1.0.0");
    expect(await pack(cwd, "update", "github:acme/none@^1")).toMatchObject({ code: 2 });
  });

  test("that fails leaves the lock as it was", async () => {
    await publish("1.0.0", "refs/tags/v1.0.0");
    const cwd = project(RANGE);
    await pack(cwd, "lock");
    const before = readFileSync(lockFile(cwd), "utf8");
    await repository.commit({ "packs/base/pack.json": "{}" }, "refs/tags/v1.9.0");
    expect(await pack(cwd, "update")).toMatchObject({ code: 2 });
    expect(readFileSync(lockFile(cwd), "utf8")).toBe(before);
    expect(readdirSync(cwd).sort()).toEqual([".cardwarden.yml", "cardwarden.lock", "m"]);
  });
});

describe("packs that packs bring along", () => {
  const EU = "github:acme/ai-policy/packs/eu@^1";
  const BASE = "github:acme/ai-policy/packs/base@^1";
  const both = (version: string, ...refs: string[]) =>
    repository.commit(
      {
        ...packFiles({ version }, "packs/base"),
        ...packFiles({ name: "eu", version, extends: ["doc", "../base"] }, "packs/eu"),
      },
      ...refs,
    );

  test("are locked too, at the version of the one that names them", async () => {
    const commit = await both("1.0.0", "refs/tags/v1.0.0");
    const cwd = project(EU);
    expect(await pack(cwd, "lock")).toMatchObject({ said: { added: [BASE, EU] } });
    expect(read(cwd).packs).toMatchObject({
      [EU]: { extends: [BASE], commit },
      [BASE]: { commit },
    });
    // Named by itself it is still of one version with the other, until both are updated.
    await both("1.1.0", "refs/tags/v1.1.0");
    folder(config(BASE), cwd);
    await pack(cwd, "lock");
    folder(config(BASE, EU), cwd);
    await served.close();
    vi.stubEnv("CARDWARDEN_CACHE", join(cache, "other"));
    expect((await pack(cwd, "lock")).code).toBe(2);
    expect(read(cwd).packs).toMatchObject({ [BASE]: { commit } });
  });

  test("update takes them together", async () => {
    await both("1.0.0", "refs/tags/v1.0.0");
    const cwd = project(EU);
    await pack(cwd, "lock");
    const commit = await both("1.1.0", "refs/tags/v1.1.0");
    const { said } = await pack(cwd, "update", EU);
    expect(said.changes.map((one: { place: string }) => one.place)).toEqual([BASE, EU]);
    expect(read(cwd).packs).toMatchObject({ [EU]: { commit }, [BASE]: { commit } });
  });

  test("by a pack in a folder, too; circles end", async () => {
    await both("1.0.0", "refs/tags/v1.0.0");
    const cwd = project("./policy");
    folder(packFiles({ name: "own", extends: [EU, "../policy"] }, "policy"), cwd);
    expect(await pack(cwd, "lock")).toMatchObject({ said: { added: [BASE, EU] } });
  });

  test.each(["../../../../elsewhere", "/etc", "git+file:///srv/policy.git"])(
    "a pack that extends %s is not used",
    async (path) => {
      await repository.commit(
        packFiles({ version: "1.0.0", extends: [path] }, "packs/eu"),
        "refs/tags/v1.0.0",
      );
      const cwd = project(EU);
      expect(await pack(cwd, "lock")).toMatchObject({ code: 2 });
      expect(existsSync(lockFile(cwd))).toBe(false);
    },
  );
});

describe("a lock that cannot be read", () => {
  const ENTRY = {
    name: "test",
    version: "1.0.0",
    source: "https://git.example.org/x.git",
    commit: "1".repeat(40),
    digest: `sha256-${"2".repeat(64)}`,
  };
  const text = (entry: object, more = "") =>
    `{\n  "schema": "lock.v1",\n  "packs": {\n    "github:a/b@v1": ${JSON.stringify(entry)}${more}\n  }\n}\n`;

  test("as it is it can be", () => {
    expect(parseLock("cardwarden.lock", text(ENTRY)).packs["github:a/b@v1"]).toEqual(ENTRY);
  });

  test.each([
    ["no JSON", "{\n  oops\n}", 2],
    ["another schema", '{\n  "schema": "lock.v2",\n  "packs": {}\n}', 2],
    ["no list of packs", '{"schema": "lock.v1"}', 1],
    ["an unknown field", text({ ...ENTRY, digset: "x" }), 4],
    ["a short commit", text({ ...ENTRY, commit: "1111" }), 4],
    ["a weak digest", text({ ...ENTRY, digest: `md5-${"2".repeat(32)}` }), 4],
    ["neither commit nor integrity", text({ ...ENTRY, commit: undefined }), 4],
    ["both", text({ ...ENTRY, integrity: `sha512-${"A".repeat(86)}==` }), 4],
    ["a pack twice", text(ENTRY, `,\n    "github:a/b@v1": ${JSON.stringify(ENTRY)}`), 5],
    ["a folder", text(ENTRY).replace("github:a/b@v1", "./policy"), 4],
    ["a place over SSH", text(ENTRY).replace("github:a/b@v1", "git+ssh://git@h/a.git"), 4],
    ["nothing", "", 1],
  ])("%s", (_, lock, line) => {
    let error: unknown;
    try {
      parseLock("cardwarden.lock", lock);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({
      code: "lock-invalid",
      at: { file: "cardwarden.lock", range: { start: { line } } },
    });
  });

  test("stops a run that needs it, and no other", async () => {
    const cwd = project(PLACE);
    writeFileSync(lockFile(cwd), "{");
    const broken = await check(cwd);
    expect(broken).toMatchObject({ code: 2 });
    expect(broken.err).toContain("cardwarden.lock:1");
    expect((await check(cwd, "--pack", "doc")).code).toBeLessThan(2);
  });

  test("a folder or a link under its name is refused", async () => {
    const cwd = project(PLACE);
    mkdirSync(lockFile(cwd));
    expect((await check(cwd)).code).toBe(2);
    expect((await pack(cwd, "lock")).code).toBe(2);
  });

  test("signatures are not checked, and that is said", async () => {
    await publish("1.0.0", "refs/tags/v1.0.0");
    const cwd = project(PLACE);
    await pack(cwd, "lock");
    const lock = read(cwd);
    lock.packs[PLACE].signatures = [{ by: "acme" }];
    writeFileSync(lockFile(cwd), JSON.stringify(lock));
    const { code, err } = await check(cwd);
    expect(code).toBe(1);
    expect(err).toContain("warning: ");
    expect(err).toContain(PLACE);
    // Nobody who relocks loses them.
    await pack(cwd, "lock");
    expect(read(cwd).packs[PLACE].signatures).toEqual([{ by: "acme" }]);
  });
});
