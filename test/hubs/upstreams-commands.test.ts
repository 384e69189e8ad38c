import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { call, OBEYED } from "../cli/call.js";
import { folder, temporary } from "../e2e/runner.js";
import { type HubRepository, type StandInHub, startHub } from "../helpers/hub/index.js";
import { card } from "../helpers/run.js";

const of = (text: string): HubRepository => ({ files: { "README.md": text } });
/** Of which only the metadata are open. */
const closed = (...lines: string[]): HubRepository => ({
  ...of(card(...lines)),
  gated: "manual",
  cardVisible: false,
});

let hub: StandInHub;
beforeEach(async () => {
  hub = await startHub({
    "hf:acme/helper-8b": of(card("license: mit", "base_model: acme/seed-8b")),
    "hf:acme/seed-8b": of(card("license: apache-2.0")),
    "hf:datasets/acme/pairs": of("---\nlicense: cc-by-4.0\n---\n\n# Pairs\n"),
    "hf:acme/closed": closed("license: mit"),
    "hf:acme/own-words": {
      files: {
        "README.md": card("license: other", "license_name: acme-terms", "license_link: LICENSE"),
        LICENSE: "Acme Terms\n\nDo as you like.\n",
      },
    },
  });
  vi.stubEnv("HF_ENDPOINT", hub.url);
  vi.stubEnv("HF_TOKEN", "");
  vi.stubEnv("MODELSCOPE_ENDPOINT", hub.modelscopeUrl);
  vi.stubEnv("CARDWARDEN_CACHE", temporary());
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await hub.stop();
});

const CONFIG = { ".cardwarden.yml": "resolve: [hub]\n" };
const uses = (...lines: string[]) => card("license: mit", ...lines);
const project = (files: Record<string, string>) => folder({ ...CONFIG, ...files });
const chain = () => project({ "m/README.md": uses("base_model: acme/helper-8b") });
const lockFile = (cwd: string) => join(cwd, "cardwarden.lock");
const read = (cwd: string) => JSON.parse(readFileSync(lockFile(cwd), "utf8"));
const upstreams = async (cwd: string, ...argv: string[]) => {
  const { code, out, err } = await call(cwd, ["upstreams", ...argv, "--format", "json"]);
  return { code, err, said: out === "" ? undefined : JSON.parse(out) };
};
/** Nothing listens here; the port of a hub that was stopped may be anybody's next one. */
const NOWHERE = "http://127.0.0.1:1";
const HELPER = "hf:acme/helper-8b";
const SEED = "hf:acme/seed-8b";

describe("upstreams lock", () => {
  test("pins what the hub states, up to the root, and asks once", async () => {
    const cwd = chain();
    expect(await upstreams(cwd, "lock")).toMatchObject({
      code: 0,
      said: { written: true, added: [HELPER, SEED], kept: [], dropped: [], failed: [] },
    });
    expect(read(cwd)).toMatchObject({
      schema: "lock.v1",
      packs: {},
      upstreams: {
        [HELPER]: {
          id: "acme/helper-8b",
          commit: hub.commit(HELPER),
          license: { stated: ["mit"], resolved: ["mit"], evidence: "structured" },
          upstreams: [{ name: "acme/seed-8b", relation: "finetune" }],
        },
        [SEED]: { commit: hub.commit(SEED), digest: expect.stringMatching(/^sha256-/) },
      },
    });
    const text = readFileSync(lockFile(cwd), "utf8");
    hub.forget();
    vi.stubEnv("CARDWARDEN_CACHE", temporary());
    expect(await upstreams(cwd, "lock")).toMatchObject({
      code: 0,
      said: { written: false, added: [], kept: [HELPER, SEED] },
    });
    expect(hub.requests).toEqual([]);
    expect(readFileSync(lockFile(cwd), "utf8")).toBe(text);
  });

  test("adds what is new, and drops what nothing needs any more", async () => {
    const cwd = chain();
    await upstreams(cwd, "lock");
    const data = "hf:datasets/acme/pairs";
    folder({ "m/README.md": uses("base_model: acme/seed-8b", "datasets: [acme/pairs]") }, cwd);
    hub.forget();
    expect(await upstreams(cwd, "lock")).toMatchObject({
      said: { added: [data], kept: [SEED], dropped: [HELPER] },
    });
    expect(hub.requests).toHaveLength(2);
    expect(Object.keys(read(cwd).upstreams)).toEqual([SEED, data].sort());
  });

  test("of a part of the repository drops nothing", async () => {
    const cwd = project({
      "a/README.md": uses("base_model: acme/helper-8b"),
      "b/README.md": uses("base_model: acme/closed"),
    });
    expect(await upstreams(cwd, "lock", "a")).toMatchObject({ said: { added: [HELPER, SEED] } });
    expect(await upstreams(cwd, "lock", "b")).toMatchObject({
      said: { added: ["hf:acme/closed"], kept: [HELPER, SEED], dropped: [] },
    });
  });

  test("of a repository that cannot be read whole drops nothing, and says so", async () => {
    const cwd = project({
      "a/README.md": uses("base_model: acme/helper-8b"),
      "b/README.md": uses("base_model: acme/closed"),
    });
    await upstreams(cwd, "lock");
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 9\n`;
    folder({ "a/README.md": pointer }, cwd);
    const { code, said, err } = await upstreams(cwd, "lock");
    expect({ code, said }).toMatchObject({ code: 0, said: { dropped: [], written: false } });
    expect(err).toMatch(/^warning: a\/README\.md: /);
  });

  test("locks what the hub says of what it does not show", async () => {
    const cwd = project({
      "a/README.md": uses("base_model: acme/never"),
      "b/README.md": uses("base_model: acme/closed"),
    });
    expect((await upstreams(cwd, "lock")).code).toBe(0);
    expect(read(cwd).upstreams).toMatchObject({
      "hf:acme/closed": { gated: true, license: { resolved: ["mit"] } },
      "hf:acme/never": { id: "acme/never", fault: "not-found" },
    });
    const { out } = await call(cwd, ["upstreams", "lock"]);
    expect(out).toMatch(/^kept {5}hf:acme\/closed {2}mit, commit [0-9a-f]{12}, gated$/m);
    expect(out).toMatch(/^kept {5}hf:acme\/never {2}\S/m);
    expect(out).toMatch(/cardwarden\.lock is current\n$/);
  });

  test("does not lock how a run went, drops nothing then, and exits 1", async () => {
    const cwd = chain();
    await upstreams(cwd, "lock");
    folder({ "m/README.md": uses("base_model: acme/closed") }, cwd);
    hub.fail(() => (_answer, response) => {
      response.destroy();
      return undefined;
    });
    const { code, said } = await upstreams(cwd, "lock");
    expect({ code, said }).toMatchObject({
      code: 1,
      said: {
        written: false,
        dropped: [],
        kept: [HELPER, SEED],
        failed: [{ upstream: "hf:acme/closed", fault: "unreachable" }],
      },
    });
    const { out } = await call(cwd, ["upstreams", "lock"]);
    expect(out).toMatch(/^not read hf:acme\/closed {2}\S.*\n/m);
  });

  test("offline takes the cache alone", async () => {
    const cwd = chain();
    hub.forget();
    expect(await upstreams(cwd, "lock", "--offline")).toMatchObject({
      code: 1,
      said: { written: false, failed: [{ upstream: HELPER, fault: "offline" }] },
    });
    expect(hub.requests).toEqual([]);
    expect(existsSync(lockFile(cwd))).toBe(false);
    await call(cwd, ["check", "--format", "json"]);
    hub.forget();
    expect(await upstreams(cwd, "lock", "--offline")).toMatchObject({
      code: 0,
      said: { written: true, added: [HELPER, SEED] },
    });
    expect(hub.requests).toEqual([]);
  });

  test("without a hub says what to write; --resolve names one", async () => {
    const cwd = folder({ "m/README.md": uses("base_model: acme/helper-8b") });
    const { code, err } = await upstreams(cwd, "lock");
    expect(code).toBe(2);
    expect(err).toContain("resolve: [hub]");
    expect(err).toContain("--resolve hub");
    expect(await upstreams(cwd, "lock", "--resolve", "hub")).toMatchObject({
      code: 0,
      said: { added: [HELPER, SEED] },
    });
  });

  test("writes nothing where nothing is needed, or no card is", async () => {
    const known = project({ "m/README.md": uses("base_model: Qwen/Qwen2.5-7B") });
    expect(await upstreams(known, "lock")).toMatchObject({ code: 0, said: { written: false } });
    expect((await upstreams(project({}), "lock")).code).toBe(3);
    for (const cwd of [known]) expect(existsSync(lockFile(cwd))).toBe(false);
    expect(hub.requests).toEqual([]);
  });

  test("leaves packs alone, as pack lock leaves upstreams", async () => {
    const cwd = chain();
    const pack = {
      name: "policy",
      version: "1.0.0",
      source: "https://registry.npmjs.org/policy",
      packageVersion: "1.0.0",
      integrity: `sha512-${"A".repeat(86)}==`,
      digest: `sha256-${"0".repeat(64)}`,
    };
    writeFileSync(
      lockFile(cwd),
      JSON.stringify({ schema: "lock.v1", packs: { "npm:policy@1.0.0": pack } }),
    );
    await upstreams(cwd, "lock");
    expect(read(cwd).packs).toEqual({ "npm:policy@1.0.0": pack });
    const { upstreams: locked } = read(cwd);
    const { code, out } = await call(cwd, ["pack", "lock", "--format", "json"]);
    expect({ code, said: JSON.parse(out) }).toMatchObject({
      code: 0,
      said: { dropped: ["npm:policy@1.0.0"] },
    });
    expect(read(cwd)).toEqual({ schema: "lock.v1", packs: {}, upstreams: locked });
  });

  test.each([
    ["names", card("license: [mit, '', ' ']", 'base_model: ["", " ", "acme/seed-8b"]')],
    ["long texts", card(`license: ${"x".repeat(5000)}`, `base_model: a/${"b".repeat(5000)}`)],
    ["names of objects", card("license: __proto__", "base_model: __proto__/constructor")],
    ["half a character", card('license: "\\ud800"', 'license_name: "\\ud800"')],
    ["nothing", ""],
  ])("writes a lock that it can read, whatever %s a card has", async (_, text) => {
    hub.set(HELPER, of(text));
    const cwd = chain();
    expect((await upstreams(cwd, "lock")).code).toBe(0);
    expect(await upstreams(cwd, "lock")).toMatchObject({ code: 0, said: { written: false } });
    expect((await upstreams(cwd, "verify")).code).toBe(0);
  });

  test("shows no character that a terminal would obey", async () => {
    hub.set(HELPER, of(card('license: "x\\e[31m::error::\\u202e"')));
    const cwd = chain();
    for (const format of ["pretty", "json"]) {
      const { out, err } = await call(cwd, ["upstreams", "lock", "--format", format]);
      expect(out).not.toBe("");
      for (const text of OBEYED) expect(`\n${out}${err}`.includes(`\n${text}`)).toBe(false);
      expect(out).not.toContain("\u001B");
      expect(out).not.toContain("\u202E");
    }
  });
});

describe("two hubs", () => {
  const both = () =>
    folder({
      ".cardwarden.yml": "resolve: [hub, modelscope]\n",
      "m/README.md": uses("base_model: acme/only-there"),
    });
  const THERE = "modelscope:acme/only-there";
  const NOT_HERE = "hf:acme/only-there";
  beforeEach(() => hub.set(THERE, of(card("license: apache-2.0"))));

  test("are asked in turn, locked, compared and updated", async () => {
    const cwd = both();
    expect(await upstreams(cwd, "lock")).toMatchObject({ said: { added: [NOT_HERE, THERE] } });
    expect(await upstreams(cwd, "verify")).toMatchObject({ code: 0, said: { ok: true } });
    hub.set(THERE, of(card("license: cc-by-nc-4.0")));
    expect(await upstreams(cwd, "verify")).toMatchObject({ code: 0, said: { ok: true } });
    expect(await upstreams(cwd, "update")).toMatchObject({
      said: { changes: [{ upstream: THERE, differences: [{ kind: "relicensed" }] }] },
    });
  });

  test("asked one by one do not drop what is the other's, unless nobody asks it any more", async () => {
    const cwd = both();
    await upstreams(cwd, "lock");
    expect(await upstreams(cwd, "lock", "--resolve", "hub")).toMatchObject({
      said: { kept: [NOT_HERE, THERE], dropped: [] },
    });
    folder(CONFIG, cwd);
    expect(await upstreams(cwd, "lock")).toMatchObject({
      said: { kept: [NOT_HERE], dropped: [THERE] },
    });
  });
});

describe("upstreams update", () => {
  test("says what changed, and with --dry-run writes nothing", async () => {
    const cwd = chain();
    await upstreams(cwd, "lock");
    const [before, since] = [readFileSync(lockFile(cwd), "utf8"), hub.commit(HELPER)];
    hub.set(HELPER, of(card("license: cc-by-nc-4.0", "base_model: acme/seed-8b")));
    const { said } = await upstreams(cwd, "update", "--dry-run");
    expect(said).toMatchObject({
      written: false,
      dryRun: true,
      changes: [
        {
          upstream: HELPER,
          differences: [{ kind: "relicensed", from: "mit", to: "cc-by-nc-4.0", since }],
        },
      ],
    });
    expect(readFileSync(lockFile(cwd), "utf8")).toBe(before);
    const { code, out } = await call(cwd, ["upstreams", "update"]);
    expect(code).toBe(0);
    expect(out).toContain(`from mit to cc-by-nc-4.0 since commit ${since.slice(0, 12)}`);
    expect(out).toMatch(/wrote cardwarden\.lock\n$/);
    expect(read(cwd).upstreams[HELPER].commit).toBe(hub.commit(HELPER));
    expect(await upstreams(cwd, "update")).toMatchObject({ said: { written: false, changes: [] } });
  });

  test("tells withdrawn, renamed, gated, other bases and a mere commit apart", async () => {
    const cwd = project({
      "a/README.md": uses("base_model: acme/helper-8b"),
      "b/README.md": uses("base_model: acme/own-words"),
      "c/README.md": uses("base_model: acme/closed"),
      "d/README.md": uses("datasets: [acme/pairs]"),
    });
    await upstreams(cwd, "lock");
    hub.rename(HELPER, "hf:acme/assistant-8b");
    hub.remove("hf:acme/own-words");
    hub.set("hf:acme/closed", of(card("license: mit", "base_model: acme/seed-8b")));
    hub.set(SEED, of(`${card("license: apache-2.0")}\nMore words.\n`));
    hub.set("hf:datasets/acme/pairs", {
      ...of("---\nlicense: cc-by-4.0\nextra_gated_prompt: Agree.\n---\n\n# Pairs\n"),
      gated: "auto",
    });
    const { said } = await upstreams(cwd, "update");
    const kinds = said.changes.map(
      (change: { upstream: string; differences: { kind: string }[] }) =>
        `${change.upstream} ${change.differences.map(({ kind }) => kind)}`,
    );
    expect(kinds).toEqual([
      "hf:acme/closed not-gated,upstreams",
      "hf:acme/helper-8b renamed",
      "hf:acme/own-words withdrawn",
      "hf:acme/seed-8b commit",
      "hf:datasets/acme/pairs gated",
    ]);
  });

  test("of one upstream asks for no other; a name that is not locked is an error", async () => {
    const cwd = chain();
    await upstreams(cwd, "lock");
    hub.set(HELPER, of(card("license: cc-by-nc-4.0", "base_model: acme/seed-8b")));
    hub.set(SEED, of(card("license: cc-by-nc-4.0")));
    hub.forget();
    expect(await upstreams(cwd, "update", SEED)).toMatchObject({
      said: { changes: [{ upstream: SEED }] },
    });
    expect(hub.requests.every(({ path }) => path.includes("seed-8b"))).toBe(true);
    const { code, err } = await upstreams(cwd, "update", "hf:acme/seed-8");
    expect(code).toBe(2);
    expect(err).toContain("`hf:acme/seed-8b`");
  });

  test("where no card is changes nothing", async () => {
    const cwd = chain();
    await upstreams(cwd, "lock");
    const before = readFileSync(lockFile(cwd), "utf8");
    folder({ "m/README.md": "# A page\n" }, cwd);
    for (const command of ["lock", "update"]) expect((await upstreams(cwd, command)).code).toBe(3);
    expect(readFileSync(lockFile(cwd), "utf8")).toBe(before);
  });

  test("keeps what could not be asked, and exits 1", async () => {
    const cwd = chain();
    await upstreams(cwd, "lock");
    const before = readFileSync(lockFile(cwd), "utf8");
    vi.stubEnv("HF_ENDPOINT", NOWHERE);
    const { code, said } = await upstreams(cwd, "update");
    expect({ code, said }).toMatchObject({ code: 1, said: { written: false, changes: [] } });
    expect(said.failed.map(({ upstream }: { upstream: string }) => upstream)).toContain(HELPER);
    expect(readFileSync(lockFile(cwd), "utf8")).toBe(before);
  });
});

describe("upstreams verify", () => {
  const OWN_WORDS = "hf:acme/own-words";
  const codes = (said: { upstreams: { upstream: string; ok: boolean; code?: string }[] }) =>
    said.upstreams.map(({ upstream, ok, code }) => `${upstream} ${ok ? "ok" : code}`);

  test("is content with what is as it was, whatever came after, past the cache", async () => {
    const cwd = project({
      "a/README.md": uses("base_model: acme/helper-8b"),
      "b/README.md": uses("base_model: acme/own-words"),
      "c/README.md": uses("base_model: acme/never"),
      "d/README.md": uses("base_model: acme/closed"),
    });
    await upstreams(cwd, "lock");
    hub.set(HELPER, of(card("license: cc-by-nc-4.0")));
    hub.forget();
    const { code, said } = await upstreams(cwd, "verify");
    expect(codes(said)).toEqual(
      ["hf:acme/closed", HELPER, "hf:acme/never", OWN_WORDS, SEED].map((key) => `${key} ok`),
    );
    expect({ code, ok: said.ok }).toEqual({ code: 0, ok: true });
    for (const file of ["helper-8b", "seed-8b", "own-words"])
      expect(hub.requests.some(({ path }) => path.includes(`${file}/resolve/`))).toBe(true);
    expect(hub.requests.some(({ path }) => path.endsWith("/LICENSE"))).toBe(true);
  });

  test("sees another digest, what is gone, what came, and what is not locked", async () => {
    const cwd = project({
      "a/README.md": uses("base_model: acme/helper-8b"),
      "b/README.md": uses("base_model: acme/own-words"),
      "c/README.md": uses("base_model: acme/never"),
      "d/README.md": uses("base_model: acme/closed"),
    });
    await upstreams(cwd, "lock");
    const lock = read(cwd);
    lock.upstreams[SEED].digest = `sha256-${"0".repeat(64)}`;
    writeFileSync(lockFile(cwd), JSON.stringify(lock));
    hub.remove(OWN_WORDS);
    hub.set("hf:acme/never", of(card("license: mit")));
    hub.set("hf:acme/closed", closed("license: openrail"));
    folder({ "e/README.md": uses("datasets: [acme/pairs]") }, cwd);
    const { code, said } = await upstreams(cwd, "verify");
    expect(code).toBe(1);
    expect(codes(said)).toEqual([
      "hf:acme/closed upstream-metadata",
      `${HELPER} ok`,
      "hf:acme/never upstream-has-card",
      `${OWN_WORDS} upstream-gone`,
      `${SEED} upstream-differs`,
      "hf:datasets/acme/pairs upstream-not-locked",
    ]);
    const { out } = await call(cwd, ["upstreams", "verify", "--locale", "zh-CN"]);
    expect(out).toMatch(/^upstream-differs {2}hf:acme\/seed-8b 与锁文件不一致/m);
  });

  test("says what could not be read now", async () => {
    const cwd = chain();
    await upstreams(cwd, "lock");
    vi.stubEnv("HF_ENDPOINT", NOWHERE);
    const { code, said } = await upstreams(cwd, "verify");
    expect(code).toBe(1);
    expect(codes(said)).toEqual([HELPER, SEED].map((key) => `${key} upstream-unreadable`));
  });

  test("where nothing is locked and no hub is named is content", async () => {
    const cwd = folder({ "m/README.md": uses("base_model: acme/helper-8b") });
    expect(await upstreams(cwd, "verify")).toMatchObject({ code: 0, said: { upstreams: [] } });
    expect(await upstreams(cwd, "update")).toMatchObject({ code: 0, said: { written: false } });
    expect(hub.requests).toEqual([]);
  });
});

describe("lineage and facts", () => {
  test("ask a hub where the call says so, and else no hub", async () => {
    const cwd = chain();
    const asks = async (...argv: string[]) => {
      hub.forget();
      const { code, out } = await call(cwd, [...argv, "--format", "json"]);
      expect(code).toBe(0);
      return { count: hub.requests.length, out };
    };
    const plain = await asks("lineage");
    expect(plain.count).toBe(0);
    expect(JSON.parse(plain.out)[0].chain).toEqual(["acme/helper-8b"]);
    const asked = await asks("lineage", "--resolve", "hub");
    expect(asked.count).toBeGreaterThan(0);
    expect(JSON.parse(asked.out)[0].chain).toEqual(["acme/helper-8b", "acme/seed-8b"]);
    expect((await asks("facts", "m/README.md")).count).toBe(0);
    const facts = await asks("facts", "m/README.md", "--resolve", "hub");
    expect(facts.out).toContain('"from.license.id"');
  });
});

test("a hub hears the ids of upstreams, and nothing else of the repository", async () => {
  const cwd = project({
    "secret-folder/README.md": uses(
      "model_name: acme-internal/secret-model",
      "base_model: acme/helper-8b",
      "datasets:",
      "- acme/pairs",
    ),
    "other/README.md": uses("base_model: acme/closed"),
  });
  hub.forget();
  await call(cwd, ["check", "--fail-on", "never"]);
  const sent = hub.requests.map(({ method, path, headers, body }) => ({
    method,
    path,
    body,
    headers: Object.keys(headers).sort(),
  }));
  expect(sent.length).toBeGreaterThan(4);
  const allowed = ["accept", "accept-encoding", "connection", "host", "user-agent"];
  for (const { method, path, body, headers } of sent) {
    expect(method).toBe("GET");
    expect(body ?? "").toBe("");
    expect(headers.filter((name) => !allowed.includes(name))).toEqual([]);
    expect(path).toMatch(/acme\/(?:helper-8b|seed-8b|pairs|closed)\b/);
    expect(path).not.toMatch(/secret/);
  }
  const agents = new Set(hub.requests.map(({ headers }) => String(headers["user-agent"])));
  expect([...agents].filter((agent) => !/^cardwarden\/\d+\.\d+\.\d+$/.test(agent))).toEqual([]);
});
