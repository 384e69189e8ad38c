import { describe, expect, test } from "vitest";
import { UserError } from "../../src/model/errors.js";
import { hubClient } from "../../src/node/hubs/client.js";
import { frontMatter } from "../../src/text/frontmatter.js";
import { VERSION } from "../../src/version.js";
import { afterFile } from "../helpers/cleanup.js";
import { forwarded, startHost } from "../helpers/hosts.js";
import { MEMBER_TOKEN, STRANGER_TOKEN } from "../helpers/hub/index.js";
import { accessTo, all, CARD, clientOf, hubWith, spec, TODAY } from "./hub-client.js";

const none = (fault: string) => ({ status: "none", fault });
const stated = (fault: string) => ({ ...none(fault), read: TODAY });

const files = { "README.md": CARD, LICENSE: "Terms\n", "docs/a b+(ö).md": "# B\n" };
const hub = await hubWith({
  "hf:org/model": { files },
  "hf:datasets/org/data": { files: { "README.md": "# Data\n" } },
  "hf:models/old": { files },
  "hf:org/bare": { files: { "config.json": "{}" } },
  "hf:org/asks": {
    files: { "README.md": "---\nextra_gated_prompt: Agree.\n---\n" },
    gated: "manual",
  },
  "hf:org/shut": {
    files: { "README.md": "---\nlicense: other\nlicense_name: own\n---\n# Shut\n" },
    gated: "auto",
    cardVisible: false,
  },
  "hf:datasets/org/shut": {
    files: { "README.md": "---\nlicense: cc-by-4.0\n---\n" },
    gated: "auto",
    cardVisible: false,
  },
  "hf:org/sealed": {
    files: { "README.md": CARD },
    gated: "auto",
    cardVisible: false,
    metadataVisible: false,
  },
  "hf:org/secret": { files, private: true },
  "hf:org/withdrawn": { files, disabled: true },
  "modelscope:org/model": { files },
  "modelscope:datasets/org/data": { files: { "README.md": "# Data\n", "a/b.csv": "x\n" } },
  "modelscope:org/bare": { files: { "config.json": "{}" } },
});
const commitOf = (text: string) => hub.set(text, { files });

describe("a card", () => {
  test("is read at a commit, with one file of the resolver", async () => {
    const commit = commitOf("hf:org/model");
    hub.forget();
    const client = clientOf(hub);
    expect(await client.card(spec("hf:org/model"))).toEqual({
      status: "card",
      id: "org/model",
      commit,
      text: CARD,
      gated: false,
      read: TODAY,
    });
    expect(hub.requests.map(({ path }) => path.split("?")[0])).toEqual([
      "/org/model/resolve/main/README.md",
      `/api/resolve-cache/models/org/model/${commit}/README.md`,
    ]);
    expect(client.requests).toBe(2);
    const headers = hub.requests[0]?.headers;
    expect(headers?.["user-agent"]).toBe(`cardwarden/${VERSION}`);
    expect(headers).not.toHaveProperty("authorization");
  });

  test.each([
    ["hf:datasets/org/data", "org/data", "# Data\n"],
    ["hf:models/old", "old", CARD],
    ["modelscope:org/model", "org/model", CARD],
    ["modelscope:datasets/org/data", "org/data", "# Data\n"],
  ])("of %s", async (text, id, content) => {
    const answer = await clientOf(hub).card(spec(text));
    expect(answer).toMatchObject({ status: "card", id, text: content, gated: false });
  });

  test("is read from a mirror below a path", async () => {
    const direct = await hubWith({ "hf:org/model": { files } }, { files: "direct" });
    const mirror = await startHost(async (path, asked) => {
      asked.url = path.replace("/mirror/hf", "");
      const commit = direct.set("hf:org/model", { files });
      const answer = await forwarded(direct.url, asked);
      return { ...answer, headers: { ...answer.headers, "x-repo-commit": commit } };
    });
    afterFile(() => mirror.stop());
    const client = clientOf(direct, { env: { HF_ENDPOINT: `${mirror.url}mirror/hf/` } });
    expect(await client.card(spec("hf:org/model"))).toMatchObject({ status: "card" });
    expect(mirror.asked.map(({ path }) => path)).toEqual([
      "/mirror/hf/org/model/resolve/main/README.md",
    ]);
  });

  test.each(["redirect", "file"] as const)("has the id of now (%s)", async (renamed) => {
    const other = await hubWith({ "hf:org/before": { files } }, { renamed });
    other.rename("hf:org/before", "hf:org/after");
    other.rename("hf:org/after", "hf:new-org/after");
    const answer = await clientOf(other).card(spec("hf:org/before"));
    expect(answer).toMatchObject({ status: "card", id: "new-org/after", text: CARD });
  });

  test.each([
    ["hf:org/none", "not-found"],
    ["hf:org/secret", "not-found"],
    ["hf:org/withdrawn", "not-found"],
    ["hf:org/bare", "no-card"],
    ["hf:org/sealed", "gated"],
    ["modelscope:org/none", "not-found"],
    ["modelscope:org/bare", "no-card"],
  ])("%s shows none: %s", async (text, fault) => {
    expect(await clientOf(hub).card(spec(text))).toEqual(stated(fault));
  });

  test("of somebody else's repository opens with the token", async () => {
    const answer = await clientOf(hub, { token: `${MEMBER_TOKEN}\n` }).card(spec("hf:org/secret"));
    expect(answer).toMatchObject({ status: "card", text: CARD });
  });

  test.each([
    [STRANGER_TOKEN, stated("not-found")],
    ["hf_unknown", none("denied")],
    ["hf_broken\u0007token", none("denied")],
  ])("with the token %j: %j", async (token, answer) => {
    expect(await clientOf(hub, { token }).card(spec("hf:org/none"))).toEqual(answer);
  });

  test("nothing is asked for what is no id", async () => {
    const client = clientOf(hub);
    for (const id of ["../../etc", "org/..", "a/b/c", "org/a%2fb", "org/a?x", "", "org/na me"])
      for (const kind of ["model", "dataset"] as const)
        expect(await client.card({ hub: "hub", kind, id })).toEqual(none("invalid"));
    expect(client.requests).toBe(0);
  });

  test("is asked for once by many at once, four requests at a time", async () => {
    const slow = await hubWith({ "hf:org/a": { files } }, { files: "direct" });
    let open = 0;
    let most = 0;
    slow.fail((_) => (answer, response) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        response.writeHead(answer.status, answer.headers).end(answer.body);
      }, 10);
      return undefined;
    });
    const client = clientOf(slow);
    const ids = [...Array(12).keys()].flatMap((n) => [`hf:org/m${n}`, `hf:org/m${n}`, "hf:org/a"]);
    await Promise.all(ids.map((id) => client.card(spec(id))));
    expect(client.requests).toBe(13);
    expect(most).toBe(4);
  });
});

describe("gating", () => {
  test("is stated by the front matter", async () => {
    const answer = await clientOf(hub).card(spec("hf:org/asks"));
    expect(answer).toMatchObject({ status: "card", gated: true });
  });

  test.each([
    ["hf:org/shut", "license: other\nlicense_name: own\n"],
    ["hf:datasets/org/shut", "license: cc-by-4.0\n"],
  ])("of the card leaves the metadata: %s", async (text, yaml) => {
    const client = clientOf(hub);
    hub.forget();
    const answer = await client.card(spec(text));
    expect(answer).toMatchObject({ status: "card", gated: true, id: "org/shut" });
    const card = answer.status === "card" ? answer : undefined;
    expect(card?.text).toBe(`---\n${yaml}---\n`);
    expect(frontMatter(card?.text ?? "")?.kind).toBe("hub");
    expect(card?.commit).toMatch(/^[0-9a-f]{40}$/);
    expect(hub.requests.map(({ bucket }) => bucket)).toEqual(["resolvers", "api"]);
  });
});

describe("a file", () => {
  test.each(["hf:org/model", "hf:models/old", "modelscope:org/model"])("of %s", async (text) => {
    const commit = commitOf(text);
    const client = clientOf(hub);
    expect(await client.file(spec(text), commit, "LICENSE")).toBe("Terms\n");
    expect(await client.file(spec(text), commit, "docs/a b+(ö).md")).toBe("# B\n");
    expect(await client.file(spec(text), commit, "NOTICE")).toEqual(none("not-found"));
  });

  test("is asked for by a path that leads down alone", async () => {
    const client = clientOf(hub);
    const commit = commitOf("hf:org/model");
    for (const path of ["../x", "a/../b", "/a", "a//b", "", ".", "a\\b", "a\u0000", "a\ud800"])
      expect(await client.file(spec("hf:org/model"), commit, path)).toEqual(none("invalid"));
    for (const revision of ["main", "../x", `${commit}0`, commit.toUpperCase()])
      expect(await client.file(spec("hf:org/model"), revision, "LICENSE")).toEqual(none("invalid"));
    expect(client.requests).toBe(0);
  });

  test("of a gated repository is closed", async () => {
    const answer = await clientOf(hub).file(spec("hf:org/asks"), "0".repeat(40), "LICENSE");
    expect(answer).toEqual(none("gated"));
  });
});

describe("lists", () => {
  test.each(["hf:org/model", "modelscope:org/model"])("the paths of %s", async (text) => {
    const paths = await clientOf(hub).paths(spec(text), commitOf(text));
    expect([...(paths as readonly string[])].sort()).toEqual([
      "LICENSE",
      "README.md",
      "docs/a b+(ö).md",
    ]);
  });

  test("the paths by an earlier id", async () => {
    const moved = await hubWith({ "hf:org/before": { files } });
    const commit = moved.set("hf:org/before", { files });
    moved.rename("hf:org/before", "hf:org/after");
    expect(await clientOf(moved).paths(spec("hf:org/before"), commit)).toContain("LICENSE");
    expect(await clientOf(moved).file(spec("hf:org/before"), commit, "LICENSE")).toBe("Terms\n");
  });

  test("the paths of a data set", async () => {
    const answer = await clientOf(hub).card(spec("modelscope:datasets/org/data"));
    const commit = answer.status === "card" ? answer.commit : "";
    const paths = await clientOf(hub).paths(spec("modelscope:datasets/org/data"), commit);
    expect(paths).toEqual(["README.md", "a/b.csv"]);
  });

  test.each(["hub", "modelscope"] as const)("all of an owner: %s", async (name) => {
    const scheme = name === "hub" ? "hf:" : "modelscope:";
    const many = Object.fromEntries(
      [...Array(55).keys()].map((n) => [`${scheme}big/m${n}`, { files }]),
    );
    const paged = await hubWith(
      { ...many, [`${scheme}datasets/big/data`]: { files }, [`${scheme}other/m`]: { files } },
      { pageSize: 20 },
    );
    const listed = await all(clientOf(paged).repositories({ hub: name, owner: "big" }));
    expect(listed).toHaveLength(56);
    expect(listed.at(-1)).toEqual({ hub: name, kind: "dataset", id: "big/data" });
  });

  test("an owner whom nobody knows has nothing", async () => {
    expect(await all(clientOf(hub).repositories({ hub: "hub", owner: "nobody" }))).toEqual([]);
    expect(await all(clientOf(hub).repositories({ hub: "hub", owner: "../x" }))).toEqual([
      none("invalid"),
    ]);
  });
});

describe("an address", () => {
  test.each([
    ["HF_ENDPOINT", "http://hub.acme.example"],
    ["HF_ENDPOINT", "ftp://hub.acme.example"],
    ["HF_ENDPOINT", "https://user:s3cret@hub.acme.example"],
    ["MODELSCOPE_ENDPOINT", "http://hub.acme.example"],
    ["MODELSCOPE_DOMAIN", "http://hub.acme.example"],
  ])("that is not private is refused: %s=%s", (variable, address) => {
    const env = { [variable]: address };
    const { MODELSCOPE_ENDPOINT: _, HF_ENDPOINT: __, ...rest } = accessTo(hub).env;
    const refusal = () => hubClient({ ...accessTo(hub), env: { ...rest, ...env } });
    expect(refusal).toThrow(UserError);
    expect(refusal).toThrow(variable);
    expect(refusal).not.toThrow("s3cret");
  });
});
