import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, it } from "vitest";
import { type Api, ApiError, allPages } from "../../src/action/api.js";
import { ANYTHING, COMMIT } from "../../src/action/api-answers.js";
import { type Answer, json, loopback } from "./server.js";

const server = loopback();
const GET = "GET /repos/{owner}/{repo}/commits/{ref}";
const POST = "POST /repos/{owner}/{repo}/check-runs";
const PATCH = "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}";
const get = (api: Api) => api.ask(GET, { ref: "main" }, COMMIT);
const failure = (work: Promise<unknown>): Promise<ApiError> =>
  work.then(
    () => Promise.reject(new Error("it succeeded")),
    (error: unknown) => {
      if (!(error instanceof ApiError)) throw error;
      return error;
    },
  );

beforeEach(() => {
  server.asked.length = 0;
});

/** Never ends what it began. */
const drip =
  (head: string | undefined, part: string, every: number): Answer =>
  (request, response) => {
    request.resume();
    if (head !== undefined) {
      response.writeHead(200, { "content-type": "application/json" });
      response.write(head);
    }
    const timer = setInterval(() => response.write(part), every);
    response.on("close", () => clearInterval(timer));
  };
const SILENT: Answer = (request) => void request.resume();
const ENDLESS: Answer = (_, response) => {
  response.writeHead(200, { "content-type": "application/json" });
  const chunk = Buffer.alloc(64 * 1024, " ");
  const more = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once("drain", more);
  };
  more();
};

describe("a request ends", () => {
  it.each<[string, Answer]>([
    ["a silent server", SILENT],
    ["a server that drips a byte at a time", drip("[", " ", 50)],
    ["a server that sends its head and no more", drip("", "", 1000)],
    [
      "a server that drips informational answers",
      (_, response) => {
        const timer = setInterval(() => response.writeProcessing(), 50);
        response.on("close", () => clearInterval(timer));
      },
    ],
    ["a body without an end", ENDLESS],
  ])("with %s, whatever the method", async (_, answer) => {
    server.answer = answer;
    const api = await server.connect({ answer: 200 });
    const error = await failure(get(api));
    expect(error.isUncertain).toBe(true);
    // What only reads is tried again; what creates is not, because it may have been carried out.
    expect(server.asked).toHaveLength(3);
    const post = await failure(api.ask(POST, { name: "x", head_sha: "y" }, ANYTHING));
    expect(post.isUncertain).toBe(true);
    expect(server.asked).toHaveLength(4);
    await failure(api.ask(PATCH, { check_run_id: 1 }, ANYTHING));
    expect(api.sent()).toBe(server.asked.length);
  });

  it("after its own limit, and not before", async () => {
    server.answer = (_, response) =>
      void setTimeout(() => json({ sha: "1".repeat(40) })(_, response), 300);
    expect(await get(await server.connect())).toEqual({ sha: "1".repeat(40) });
  });

  it("within the limit of all of them", async () => {
    server.answer = SILENT;
    const api = await server.connect({ answer: 200, total: 600 });
    for (let i = 0; i < 50; i++) await failure(get(api));
    // 50 answers that are waited for in turn would be ten seconds and more; what comes after the end is not sent.
    expect(server.asked.length).toBeLessThanOrEqual(3);
    expect(api.sent()).toBe(server.asked.length);
  });

  it("however often it is sent elsewhere", async () => {
    server.answer = (request, response) => {
      response.writeHead(request.method === "POST" ? 307 : 302, { location: request.url });
      response.end();
    };
    const api = await server.connect();
    await failure(get(api));
    await failure(api.ask(POST, {}, ANYTHING));
    expect(server.asked.length).toBeLessThan(150);
  });

  it("does not keep more of an answer than its limit, unpacked", async () => {
    const api = await server.connect({ bytes: 100_000 });
    const long = JSON.stringify({ sha: "1".repeat(40), more: "x".repeat(200_000) });
    server.answer = json(`raw:${long}`);
    await failure(get(api));
    server.answer = (_, response) => {
      response.writeHead(200, {
        "content-type": "application/json",
        "content-encoding": "gzip",
      });
      response.end(gzipSync(long));
    };
    await failure(get(api));
    // A status counts also where nobody reads what came with it.
    server.answer = json(`raw:${long}`, 403);
    expect((await failure(get(api))).isDenied).toBe(true);
    server.answer = (_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
      response.end(gzipSync(JSON.stringify({ sha: "2".repeat(40) })));
    };
    expect(await get(api)).toEqual({ sha: "2".repeat(40) });
  });
});

/** Everything that is JSON and no answer. */
const GARBAGE: readonly unknown[] = [
  null,
  [],
  {},
  "x",
  5,
  true,
  [null],
  [[]],
  [{}],
  { sha: null },
  { sha: 5 },
  { sha: {} },
  { sha: "main" },
  { sha: "../../etc" },
  { message: { toString: 5 } },
  "raw:",
  "raw:{",
  `raw:${"[".repeat(20_000)}${"]".repeat(20_000)}`,
  `raw:{"sha":${"9".repeat(1000)}}`,
];

describe("an answer of another shape", () => {
  it.each([200, 201, 204, 304, 400, 401, 403, 404, 409, 422, 429, 500, 503])(
    "is a failure like any other, with status %i",
    async (status) => {
      const api = await server.connect({ second: 1 });
      for (const value of GARBAGE) {
        server.answer = json(value, status);
        const { message } = await failure(get(api));
        expect(message).toMatch(/^GitHub /);
      }
    },
  );

  it("is one by its type too", async () => {
    const api = await server.connect({ second: 1 });
    for (const type of [
      "",
      ";",
      "application/octet-stream",
      "text/html",
      "a/b/c; =",
      "image/png",
    ]) {
      server.answer = (_, response) => {
        response.writeHead(200, { "content-type": type });
        response.end(JSON.stringify({ sha: "1".repeat(40) }));
      };
      await failure(get(api));
    }
  });

  it("ends a list", async () => {
    const api = await server.connect();
    // As many as fit on a page, for ever.
    server.answer = json(Array.from({ length: 100 }, () => ({ sha: "1".repeat(40) })));
    const { array } = await import("valibot");
    const page = (which: Readonly<Record<string, unknown>>) =>
      api.ask("GET /repos/{owner}/{repo}/commits", which, array(COMMIT));
    expect(await allPages(page, 1000)).toBeUndefined();
    expect(server.asked).toHaveLength(11);
  });
});
