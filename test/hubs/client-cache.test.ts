import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hubClient } from "../../src/node/hubs/client.js";
import { folderWith } from "../helpers/hosts.js";
import { MEMBER_TOKEN } from "../helpers/hub/index.js";
import { accessTo, CARD, hubWith, type Over, spec, TODAY } from "./hub-client.js";

const TOMORROW = "2026-12-02";
const none = (fault: string) => ({ status: "none", fault });
const files = { "README.md": CARD, LICENSE: "Terms\n" };
const MODEL = spec("hf:org/model");

/** A hub and a cache that several runs use. */
async function setUp() {
  const hub = await hubWith(
    {
      "hf:org/model": { files },
      "hf:org/secret": { files, private: true },
      "hf:org/shut": { files, gated: "auto", cardVisible: false },
      "modelscope:org/model": { files },
    },
    { files: "direct" },
  );
  const cache = folderWith({});
  const run = ({ env, ...over }: Over = {}) =>
    hubClient(accessTo(hub, { ...over, env: { CARDWARDEN_CACHE: cache, ...env } }));
  const folder = join(cache, "hubs");
  return { hub, cache, folder, run };
}

describe("a card", () => {
  test("of the same day is not asked for again", async () => {
    const { run } = await setUp();
    for (const text of ["hf:org/model", "hf:org/none", "hf:org/shut", "modelscope:org/model"]) {
      const first = await run().card(spec(text));
      const again = run();
      expect(await again.card(spec(text))).toEqual(first);
      expect(again.requests).toBe(0);
    }
  });

  test("of an earlier day is confirmed", async () => {
    const { hub, run } = await setUp();
    const first = await run().card(MODEL);
    hub.forget();
    expect(await run({ date: TOMORROW }).card(MODEL)).toEqual({ ...first, read: TOMORROW });
    expect(hub.requests).toHaveLength(1);
    expect(hub.requests[0]?.headers["if-none-match"]).toMatch(/^"[0-9a-f]+"$/);
    const third = run({ date: TOMORROW });
    expect(await third.card(MODEL)).toEqual({ ...first, read: TOMORROW });
    expect(third.requests).toBe(0);
  });

  test("of an earlier day is confirmed through redirects as well", async () => {
    const hub = await hubWith({ "hf:org/model": { files } });
    const env = { CARDWARDEN_CACHE: folderWith({}) };
    const first = await hubClient(accessTo(hub, { env })).card(MODEL);
    const client = hubClient(accessTo(hub, { env, date: TOMORROW }));
    expect(await client.card(MODEL)).toEqual({ ...first, read: TOMORROW });
  });

  test("that stays the same at a later commit has the later commit", async () => {
    const { hub, run } = await setUp();
    await run().card(MODEL);
    const commit = hub.set("hf:org/model", { files: { ...files, "config.json": "{}" } });
    expect(await run({ date: TOMORROW }).card(MODEL)).toMatchObject({ commit, text: CARD });
  });

  test.each(["hf:org/model", "modelscope:org/model"])("that changed is read: %s", async (text) => {
    const { hub, run } = await setUp();
    await run().card(spec(text));
    const commit = hub.set(text, { files: { "README.md": "# New\n" } });
    expect(await run({ date: TOMORROW }).card(spec(text))).toMatchObject({
      commit,
      text: "# New\n",
    });
  });

  test("of ModelScope at the same commit costs one request", async () => {
    const { run } = await setUp();
    const first = await run().card(spec("modelscope:org/model"));
    const later = run({ date: TOMORROW });
    expect(await later.card(spec("modelscope:org/model"))).toEqual({ ...first, read: TOMORROW });
    expect(later.requests).toBe(1);
  });

  test("that is gone is gone", async () => {
    const { hub, run } = await setUp();
    await run().card(MODEL);
    hub.remove("hf:org/model");
    const gone = { ...none("not-found"), read: TOMORROW };
    expect(await run({ date: TOMORROW }).card(MODEL)).toEqual(gone);
    expect(await run({ date: TOMORROW, offline: true }).card(MODEL)).toEqual(gone);
  });

  test("is asked for once in a run that refreshes", async () => {
    const { hub, run } = await setUp();
    await run().card(MODEL);
    const commit = hub.set("hf:org/model", { files: { "README.md": "# New\n" } });
    const client = run({ refresh: true });
    expect(await client.card(MODEL)).toMatchObject({ commit, text: "# New\n" });
    expect(await client.card(MODEL)).toMatchObject({ commit });
    expect(client.requests).toBe(1);
  });

  test("that nobody without an account sees is asked for with a token", async () => {
    const { run } = await setUp();
    const secret = spec("hf:org/secret");
    expect(await run().card(secret)).toHaveProperty("fault", "not-found");
    expect(await run({ token: MEMBER_TOKEN }).card(secret)).toMatchObject({ text: CARD });
  });

  test("of another endpoint is another", async () => {
    const { cache, run } = await setUp();
    await run().card(MODEL);
    const other = await hubWith({});
    const env = { CARDWARDEN_CACHE: cache };
    const answer = await hubClient(accessTo(other, { env })).card(MODEL);
    expect(answer).toHaveProperty("fault", "not-found");
  });

  test("is not kept when a run went wrong", async () => {
    const { hub, run } = await setUp();
    hub.fail(() => () => ({ status: 500, headers: {}, body: "" }));
    expect(await run().card(MODEL)).toEqual(none("unreachable"));
    hub.fail(undefined);
    expect(await run().card(MODEL)).toHaveProperty("status", "card");
  });
});

describe("a file", () => {
  test("at a commit is asked for once and for all", async () => {
    const { hub, run } = await setUp();
    for (const text of ["hf:org/model", "modelscope:org/model"]) {
      const commit = hub.set(text, { files });
      const first = run();
      expect(await first.file(spec(text), commit, "LICENSE")).toBe("Terms\n");
      expect(await first.file(spec(text), commit, "NOTICE")).toEqual(none("not-found"));
      expect(first.requests).toBe(2);
      const later = run({ date: TOMORROW, refresh: true });
      expect(await later.file(spec(text), commit, "LICENSE")).toBe("Terms\n");
      expect(await later.file(spec(text), commit, "NOTICE")).toEqual(none("not-found"));
      expect(later.requests).toBe(0);
    }
  });

  test("of a repository that is not there is asked for again", async () => {
    const { run } = await setUp();
    const commit = "1".repeat(40);
    for (let n = 0; n < 2; n++) {
      const client = run();
      expect(await client.file(spec("hf:org/none"), commit, "LICENSE")).toEqual(none("not-found"));
      expect(client.requests).toBe(1);
    }
  });

  test("list at a commit as well", async () => {
    const { hub, run } = await setUp();
    const commit = hub.set("hf:org/model", { files });
    const paths = await run().paths(MODEL, commit);
    const later = run({ date: TOMORROW });
    expect(await later.paths(MODEL, commit)).toEqual(paths);
    expect(later.requests).toBe(0);
  });
});

describe("offline", () => {
  test("the cache answers, whatever its day", async () => {
    const { hub, run } = await setUp();
    const commit = hub.set("hf:org/model", { files });
    const first = await run().card(MODEL);
    await run().file(MODEL, commit, "LICENSE");
    const offline = run({ date: TOMORROW, offline: true });
    expect(await offline.card(MODEL)).toEqual(first);
    expect(first).toHaveProperty("read", TODAY);
    expect(await offline.file(MODEL, commit, "LICENSE")).toBe("Terms\n");
    expect(await offline.card(spec("hf:org/other"))).toEqual(none("offline"));
    expect(await offline.file(MODEL, commit, "NOTICE")).toEqual(none("offline"));
    expect(await offline.paths(MODEL, commit)).toEqual(none("offline"));
    const listed = offline.repositories({ hub: "hub", owner: "org" });
    for await (const answer of listed) expect(answer).toEqual(none("offline"));
    expect(offline.requests).toBe(0);
  });
});

describe("the folder", () => {
  test("is for its owner alone", async () => {
    const { folder, run } = await setUp();
    await run().card(MODEL);
    const [name = ""] = readdirSync(folder);
    expect(name).toMatch(/^card-[0-9a-f]{64}\.json$/);
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test("holds no token", async () => {
    const { folder, run } = await setUp();
    await run({ token: MEMBER_TOKEN }).card(spec("hf:org/secret"));
    for (const name of readdirSync(folder))
      expect(readFileSync(join(folder, name), "utf8")).not.toContain(MEMBER_TOKEN);
  });

  test("in the checkout is not used", async () => {
    const { hub, folder, run, cache } = await setUp();
    await run().card(MODEL);
    const link = folderWith({});
    symlinkSync(cache, join(link, "inside"));
    for (const [root, CARDWARDEN_CACHE] of [
      [cache, cache],
      [folder, cache],
      [cache, join(link, "inside")],
      [cache, join(cache, "deeper", "still")],
    ] as const) {
      const before = readdirSync(folder);
      const client = hubClient(accessTo(hub, { root, env: { CARDWARDEN_CACHE } }));
      expect(await client.card(MODEL)).toHaveProperty("status", "card");
      expect(client.requests).toBe(1);
      expect(readdirSync(folder)).toEqual(before);
    }
    const offline = hubClient(
      accessTo(hub, { root: cache, offline: true, env: { CARDWARDEN_CACHE: cache } }),
    );
    expect(await offline.card(MODEL)).toEqual(none("offline"));
  });

  test("that cannot be written does no harm", async () => {
    const { hub } = await setUp();
    const place = folderWith({ hubs: "a file" });
    const client = hubClient(accessTo(hub, { env: { CARDWARDEN_CACHE: place } }));
    expect(await client.card(MODEL)).toHaveProperty("status", "card");
    expect(await client.card(MODEL)).toHaveProperty("status", "card");
  });

  const edited = (change: (entry: Record<string, unknown>) => unknown) => (text: string) =>
    JSON.stringify(change(JSON.parse(text)));
  const answer = (change: object) =>
    edited((entry) => ({ ...entry, answer: { ...(entry.answer as object), ...change } }));

  test.each<[string, (text: string) => string]>([
    ["torn", (text) => text.slice(0, 60)],
    ["empty", () => ""],
    ["null", () => "null"],
    ["a list", () => "[]"],
    ["of another schema", edited((entry) => ({ ...entry, schema: "hub-answer.v0" }))],
    ["of another repository", edited((entry) => ({ ...entry, key: "x" }))],
    ["without a day", answer({ read: 1 })],
    ["with a day that is none", answer({ read: "today" })],
    ["with a commit that is none", answer({ commit: "main" })],
    ["with an id that is none", answer({ id: "../../x" })],
    ["with a text that is none", answer({ text: ["x"] })],
    ["with a state that is none", answer({ status: "none", fault: "timeout" })],
    ["too large", (text) => text + " ".repeat(26 * 1024 * 1024)],
  ])("that is not what was kept is passed over: %s", async (_, spoil) => {
    const { folder, run } = await setUp();
    const first = await run().card(MODEL);
    const [name = ""] = readdirSync(folder);
    const path = join(folder, name);
    writeFileSync(path, spoil(readFileSync(path, "utf8")));
    const client = run();
    expect(await client.card(MODEL)).toEqual(first);
    expect(client.requests).toBe(1);
  });

  test("with a mark that no header can hold asks without it", async () => {
    const { hub, folder, run } = await setUp();
    const first = await run().card(MODEL);
    const path = join(folder, readdirSync(folder)[0] ?? "");
    writeFileSync(
      path,
      edited((entry) => ({ ...entry, etag: "x\ny: z" }))(readFileSync(path, "utf8")),
    );
    hub.forget();
    expect(await run({ date: TOMORROW }).card(MODEL)).toEqual({ ...first, read: TOMORROW });
    expect(hub.requests[0]?.headers).not.toHaveProperty("if-none-match");
  });

  test("with a link in place of a file is passed over", async () => {
    const { folder, run } = await setUp();
    await run().card(MODEL);
    const [name = ""] = readdirSync(folder);
    const elsewhere = join(folderWith({}), "hubs");
    mkdirSync(elsewhere);
    symlinkSync(join(folder, name), join(elsewhere, name));
    const client = run({ env: { CARDWARDEN_CACHE: join(elsewhere, "..") } });
    expect(await client.card(MODEL)).toHaveProperty("status", "card");
    expect(client.requests).toBe(1);
  });
});
