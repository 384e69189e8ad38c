import { createServer } from "node:http";
import { describe, expect, test } from "vitest";
import type { HubFault } from "../../src/model/hub-client.js";
import { afterFile } from "../helpers/cleanup.js";
import { listening, stopped } from "../helpers/hosts.js";
import { type Fault, MEMBER_TOKEN } from "../helpers/hub/index.js";
import { CARD, clientOf, hubWith, spec, spoilt } from "./hub-client.js";

const none = (fault: HubFault) => ({ status: "none", fault });
const repositories = { "hf:org/model": { files: { "README.md": CARD } } };

describe("a hub that wants fewer requests", () => {
  const limited = (headers: Record<string, string>, times = 1) => {
    let left = times;
    const at: number[] = [];
    const fault = (): Fault => {
      at.push(Date.now());
      return left-- > 0 ? () => ({ status: 429, headers, body: "" }) : (answer) => answer;
    };
    return { fault, at };
  };

  test.concurrent.each([
    ["Retry-After", { "retry-after": "1" }],
    ["RateLimit", { ratelimit: '"resolvers";r=0;t=1' }],
    ["both", { "retry-after": "0", ratelimit: '"resolvers"; r=0; t=1' }],
  ])("is waited for: %s", async (_, headers) => {
    const { fault, at } = limited(headers);
    const { client } = await spoilt(fault);
    expect(await client.card(spec("hf:org/model"))).toHaveProperty("status", "card");
    expect(at).toHaveLength(2);
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(990);
  });

  test.concurrent.each([
    ["Retry-After", { "retry-after": "3600" }],
    ["a date", { "retry-after": new Date(Date.now() + 3_600_000).toUTCString() }],
    ["RateLimit", { ratelimit: '"api";r=0;t=9999999999' }],
  ])("beyond the time of the run is not: %s", async (_, headers) => {
    const { fault } = limited(headers);
    const { client } = await spoilt(fault);
    const answers = [
      await client.card(spec("hf:org/model")),
      await client.card(spec("hf:org/other")),
    ];
    for (const answer of answers) expect(answer).toEqual(none("rate-limited"));
    expect(client.requests).toBe(1);
  });

  test.concurrent.each([{}, { "retry-after": "soon" }, { ratelimit: "r=0;t=1" }])(
    "and never says until when is asked three times: %j",
    async (headers) => {
      const { fault } = limited(headers as Record<string, string>, Number.POSITIVE_INFINITY);
      const { client } = await spoilt(fault);
      expect(await client.card(spec("hf:org/model"))).toEqual(none("rate-limited"));
      expect(client.requests).toBe(3);
    },
  );

  test("and refuses for good is left alone by all", async () => {
    const { fault } = limited({}, Number.POSITIVE_INFINITY);
    const { client } = await spoilt(fault);
    const calls = [...Array(50).keys()].map((n) => client.card(spec(`hf:org/m${n}`)));
    for (const answer of await Promise.all(calls)) expect(answer).toEqual(none("rate-limited"));
    expect(client.requests).toBeLessThanOrEqual(12);
  });

  test.concurrent("is not asked beyond its budget by others that stand in line", async () => {
    const budget = { resolvers: 5, window: 1 };
    const hub = await hubWith(repositories, { files: "direct", budget });
    const client = clientOf(hub, { limits: { atOnce: 1 } });
    const calls = [...Array(8).keys()].map((n) => client.card(spec(`hf:org/m${n}`)));
    for (const answer of await Promise.all(calls))
      expect(answer).toHaveProperty("fault", "not-found");
    expect(client.requests).toBe(8);
  });

  test("is not asked again because of an answer that was under way", async () => {
    const hub = await hubWith(repositories, { files: "direct" });
    hub.fail(({ path }) => {
      if (path.startsWith("/org/refused"))
        return () => ({ status: 429, headers: { "retry-after": "3600" }, body: "" });
      return (answer, response) => {
        setTimeout(() => response.writeHead(answer.status, answer.headers).end(answer.body), 30);
        return undefined;
      };
    });
    const client = clientOf(hub);
    const both = [client.card(spec("hf:org/model")), client.card(spec("hf:org/refused"))];
    const [slow, refused] = await Promise.all(both);
    expect(slow).toHaveProperty("status", "card");
    expect(refused).toEqual(none("rate-limited"));
    expect(await client.card(spec("hf:org/other"))).toEqual(none("rate-limited"));
    expect(client.requests).toBe(2);
  });

  test("by its API still serves files", async () => {
    const { client, commit } = await spoilt(({ bucket }) =>
      bucket === "api"
        ? () => ({ status: 429, headers: { "retry-after": "3600" }, body: "" })
        : undefined,
    );
    const path = spec("hf:org/model");
    expect(await client.paths(path, commit)).toEqual(none("rate-limited"));
    expect(await client.card(path)).toHaveProperty("status", "card");
  });
});

describe("a proxy", () => {
  test("is asked for what is not on this machine, and sees no token", async () => {
    const lines: string[] = [];
    const proxy = createServer();
    proxy.on("connect", ({ url, headers }, socket) => {
      lines.push(`${url} ${JSON.stringify(headers)}`);
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    });
    const port = await listening(proxy);
    afterFile(() => stopped(proxy));
    const hub = await hubWith({});
    const env = {
      HF_ENDPOINT: "https://hub.acme.example",
      HTTPS_PROXY: `http://127.0.0.1:${port}`,
    };
    const client = clientOf(hub, { env, token: MEMBER_TOKEN });
    expect(await client.card(spec("hf:org/model"))).toEqual(none("unreachable"));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^hub\.acme\.example:443 /);
    expect(lines.join()).not.toContain(MEMBER_TOKEN);
  });

  test("that is no address ends in a word too", async () => {
    const hub = await hubWith({});
    const env = { HF_ENDPOINT: "https://hub.acme.example", HTTPS_PROXY: "nowhere" };
    expect(await clientOf(hub, { env }).card(spec("hf:org/model"))).toEqual(none("unreachable"));
  });
});
