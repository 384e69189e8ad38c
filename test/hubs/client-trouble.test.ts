import { describe, expect, test } from "vitest";
import type { HubAnswer, HubFault } from "../../src/model/hub-client.js";
import type { HubLimits } from "../../src/node/hubs/limits.js";
import { afterFile } from "../helpers/cleanup.js";
import { startHost } from "../helpers/hosts.js";
import {
  type Fault,
  fileText,
  HOSTILE,
  type HubRequest,
  redirectTo,
  status,
} from "../helpers/hub/index.js";
import { all, CARD, clientOf, hubWith, spec, spoilt } from "./hub-client.js";

const none = (fault: HubFault) => ({ status: "none", fault });
const files = { "README.md": CARD, LICENSE: "Terms\n" };
const repositories = { "hf:org/model": { files } };

const FAULTS: Readonly<Record<keyof typeof HOSTILE, HubFault | "card">> = {
  huge: "too-large",
  announcedHuge: "too-large",
  drip: "timeout",
  silence: "timeout",
  endlessRedirects: "redirected",
  circle: "redirected",
  nowhere: "invalid",
  localFile: "redirected",
  html: "invalid",
  wrongCommit: "invalid",
  noCommit: "invalid",
  brokenUtf8: "invalid",
  // The reader has caps of its own.
  yamlBomb: "card",
  brokenOff: "unreachable",
  hangUp: "unreachable",
  gzipBomb: "too-large",
  wrongEncoding: "invalid",
  serverError: "unreachable",
  // As files these are texts.
  brokenJson: "card",
  deepJson: "card",
};

const limitsFor = (name: string): Partial<HubLimits> =>
  FAULTS[name as keyof typeof HOSTILE] === "timeout" ? { answerMs: 80 } : {};

describe("a hostile answer ends in a word", () => {
  test.each(Object.entries(FAULTS))("%s", async (name, fault) => {
    const hostile = () => HOSTILE[name as keyof typeof HOSTILE] as Fault;
    const { client, commit } = await spoilt(hostile, limitsFor(name));
    const card = await client.card(spec("hf:org/model"));
    expect(card.status === "card" ? "card" : card.fault).toBe(fault);
    const file = await client.file(spec("hf:org/model"), commit, "LICENSE");
    expect(typeof file === "string" ? "card" : file.fault).toBe(fault);
    expect(client.requests).toBeLessThan(12);
  });

  test.each(Object.keys(HOSTILE))("of an API too: %s", async (name) => {
    const hostile = ({ bucket }: HubRequest) =>
      bucket === "api" ? (HOSTILE[name as keyof typeof HOSTILE] as Fault) : undefined;
    const { client, commit } = await spoilt(hostile, limitsFor(name));
    const answers = await Promise.all([
      client.card(spec("modelscope:org/model")),
      client.paths(spec("hf:org/model"), commit),
      client.paths(spec("modelscope:org/model"), commit),
      all(client.repositories({ hub: "hub", owner: "org" })),
      all(client.repositories({ hub: "modelscope", owner: "org" })),
    ]);
    for (const answer of answers.flat()) expect(answer).toHaveProperty("status", "none");
  });

  test.each([
    ["another text in JSON", fileText('"a text"')],
    ["nothing of what is expected", fileText('{"_id": 1, "data": {"models": {}}, "Data": []}')],
    ["null", fileText("null")],
    ["an id that leads away", fileText('[{"id": "../../etc", "_id": "1"}]')],
    ["somebody else's", fileText('[{"id": "other/model", "_id": "1"}]')],
    ["a path that is none", fileText('[{"type": "file", "path": 7}]')],
  ])("of an API too: %s", async (_, fault) => {
    const { client, commit } = await spoilt(() => fault);
    expect(await client.paths(spec("hf:org/model"), commit)).toEqual(none("invalid"));
    for (const hub of ["hub", "modelscope"] as const)
      expect(await all(client.repositories({ hub, owner: "org" }))).toEqual([none("invalid")]);
    expect(await client.card(spec("modelscope:org/model"))).toEqual(none("invalid"));
  });

  test("a path that leads out is left out", async () => {
    const listed = '[{"type": "file", "path": "../../x"}, {"type": "file", "path": "a\\u0007"}]';
    const { client, commit } = await spoilt(() => fileText(listed));
    expect(await client.paths(spec("hf:org/model"), commit)).toEqual([]);
  });

  test("an id that is none does not hide the others", async () => {
    const { client } = await spoilt(() => fileText('[{"id": "org/a..b"}, {"id": "org/b"}]'));
    const listed = await all(client.repositories({ hub: "hub", owner: "org" }));
    expect(listed).toEqual([
      { hub: "hub", kind: "model", id: "org/b" },
      { hub: "hub", kind: "dataset", id: "org/b" },
      none("invalid"),
    ]);
  });

  test("more repositories than a run lists", async () => {
    const entries = [...Array(20).keys()].map((n) => ({ id: `org/m${n}` }));
    const fault = fileText(JSON.stringify(entries));
    const { client } = await spoilt(() => fault, { repositories: 5 });
    const listed = await all(client.repositories({ hub: "hub", owner: "org" }));
    expect(listed).toHaveLength(6);
    expect(listed.at(-1)).toEqual(none("over-limit"));
  });

  test("pages that lead back to each other", async () => {
    const { hub, client } = await spoilt(() => (answer, _, { path }) => ({
      ...answer,
      headers: { ...answer.headers, link: `<${hub.url}${path}>; rel="next"` },
    }));
    const listed = await all(client.repositories({ hub: "hub", owner: "org" }));
    expect(listed.at(-1)).toEqual(none("invalid"));
    expect(client.requests).toBe(1);
  });

  test("a card of another commit than was asked for", async () => {
    const other = "1".repeat(40);
    const { client, commit } = await spoilt(() => (answer) => ({
      ...answer,
      headers: { ...answer.headers, "x-repo-commit": other },
    }));
    expect(await client.file(spec("hf:org/model"), commit, "LICENSE")).toEqual(none("invalid"));
  });

  test("nothing changed, where nothing was known", async () => {
    const { client } = await spoilt(() => status(304));
    expect(await client.card(spec("hf:org/model"))).toEqual(none("invalid"));
  });

  test("more than a card may have, by one byte", async () => {
    const { client } = await spoilt(() => fileText("a".repeat(101)), {
      cardBytes: 100,
    });
    expect(await client.card(spec("hf:org/model"))).toEqual(none("too-large"));
    const fits = await spoilt(() => fileText("a".repeat(100)), { cardBytes: 100 });
    expect(await fits.client.card(spec("hf:org/model"))).toHaveProperty("status", "card");
  });
});

describe("a redirect", () => {
  test("to another host is not followed, and no token goes there", async () => {
    const asked = await startHost(() => ({ body: CARD }));
    afterFile(() => asked.stop());
    const { client, commit } = await spoilt(({ path }) => redirectTo(asked.url + path.slice(1)));
    const calls = [
      client.card(spec("hf:org/model")),
      client.card(spec("hf:org/closed")),
      client.file(spec("hf:org/model"), commit, "LICENSE"),
      client.paths(spec("hf:org/model"), commit),
      client.card(spec("modelscope:org/model")),
    ];
    for (const answer of await Promise.all(calls)) expect(answer).toEqual(none("redirected"));
    for (const hub of ["hub", "modelscope"] as const)
      expect(await all(client.repositories({ hub, owner: "org" }))).toEqual([none("redirected")]);
    expect(asked.asked).toEqual([]);
  });

  test("by the next page to another host is not followed either", async () => {
    const asked = await startHost(() => ({ body: "[]" }));
    afterFile(() => asked.stop());
    const { client } = await spoilt(() => (answer) => ({
      ...answer,
      headers: { ...answer.headers, link: `<${asked.url}api/models>; rel="next"` },
    }));
    const listed = await all(client.repositories({ hub: "hub", owner: "org" }));
    expect(listed.at(-1)).toEqual(none("redirected"));
    expect(asked.asked).toEqual([]);
  });

  test.each([
    "/login",
    "/org/model/resolve/main/other.md",
    "/org/model/resolve/other/README.md",
    "/datasets/org/model/resolve/main/README.md",
    "/datasets/model/resolve/main/README.md",
    "/spaces/org/model/resolve/main/README.md",
    "/org/model/raw/main/README.md",
    "/org/%2e%2e/resolve/main/README.md",
    "/a/b/c/resolve/main/README.md",
    "/org%2fmodel/resolve/main/README.md",
    "/org/%E0%A4%A/resolve/main/README.md",
    "/org/model/resolve/main/",
    "/api/resolve-cache/models/org/model/main/README.md",
    `/api/resolve-cache/datasets/org/model/${"1".repeat(40)}/README.md`,
    "//hub.acme.example/org/model/resolve/main/README.md",
    "https://user@127.0.0.1/org/model/resolve/main/README.md",
    "http://[",
  ])("to something else of the hub is not followed: %s", async (location) => {
    const { hub, client } = await spoilt(() => redirectTo(location));
    expect(await client.card(spec("hf:org/model"))).toEqual(none("redirected"));
    expect(hub.requests).toHaveLength(1);
  });

  test("states the same commit as what follows", async () => {
    const hub = await hubWith(repositories);
    hub.fail(({ bucket }) =>
      bucket === "cache"
        ? (answer) => ({
            ...answer,
            headers: { ...answer.headers, "x-repo-commit": "2".repeat(40) },
          })
        : undefined,
    );
    expect(await clientOf(hub).card(spec("hf:org/model"))).toEqual(none("invalid"));
  });
});

describe("a hub that is not well", () => {
  test.each(["hangUp", "serverError", "brokenOff"] as const)(
    "is asked once more: %s",
    async (name) => {
      const hub = await hubWith(repositories, { files: "direct" });
      let first = true;
      hub.fail(() => {
        const fault = first ? (HOSTILE[name] as Fault) : undefined;
        first = false;
        return fault;
      });
      const client = clientOf(hub);
      expect(await client.card(spec("hf:org/model"))).toHaveProperty("status", "card");
      expect(client.requests).toBe(2);
    },
  );

  test.each(["hangUp", "serverError"] as const)("is left alone: %s", async (name) => {
    const { client } = await spoilt(() => HOSTILE[name], { failures: 4 });
    const answers: HubAnswer[] = [];
    for (let n = 0; n < 30; n++) answers.push(await client.card(spec(`hf:org/m${n}`)));
    for (const answer of answers) expect(answer).toEqual(none("unreachable"));
    expect(client.requests).toBe(4);
  });

  test("that nobody reaches", async () => {
    const hub = await hubWith({});
    // A port that was just given up may be anybody's next one; nothing listens on the first.
    const client = clientOf(hub, { env: { HF_ENDPOINT: "http://127.0.0.1:1" } });
    expect(await client.card(spec("hf:org/model"))).toEqual(none("unreachable"));
  });

  test("gets no more requests than a run may send", async () => {
    const hub = await hubWith(repositories, { files: "direct" });
    const client = clientOf(hub, { limits: { requests: 3 } });
    const calls = [...Array(10).keys()].map((n) => client.card(spec(`hf:org/m${n}`)));
    const answers = await Promise.all(calls);
    expect(
      answers.filter((answer) => "fault" in answer && answer.fault === "over-limit"),
    ).toHaveLength(7);
    expect(hub.requests).toHaveLength(3);
  });

  test("has the time of the run, and no more", async () => {
    const { client } = await spoilt(() => HOSTILE.silence, {
      allMs: 200,
      answerMs: 150,
    });
    const began = Date.now();
    const calls = [...Array(20).keys()].map((n) => client.card(spec(`hf:org/m${n}`)));
    for (const answer of await Promise.all(calls))
      expect(["timeout", "unreachable"]).toContain(answer.status === "none" && answer.fault);
    expect(Date.now() - began).toBeLessThan(1_500);
  });
});
