import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";
import type { Api } from "../../src/action/api.js";
import { LIMITS, type Limits } from "../../src/action/limits.js";

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Something on loopback that is asked as GitHub's API is, and does what a test says. */
export interface Loopback {
  answer: Answer;
  /** `METHOD path` of each request. */
  readonly asked: string[];
  connect(limits?: Partial<Limits>): Promise<Api>;
}

/** A loaded machine answers within them; the pauses are short. */
const SHORT: Limits = { ...LIMITS, total: 30_000, second: 5 };

/** The client reads its address once, so there is one server for all tests of a file. */
export function loopback(): Loopback {
  const asked: string[] = [];
  let server: Server;
  const self: Loopback = {
    answer: (_, response) => response.end(),
    asked,
    async connect(limits = {}) {
      const { connect } = await import("../../src/action/api.js");
      const repository = { owner: "harbour", repo: "models" };
      const api = await connect({ repository }, "a-token", { ...SHORT, ...limits });
      if (api === undefined) throw new Error("not connected");
      return api;
    },
  };
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      response.on("error", () => {});
      self.answer(request, response);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    process.env.GITHUB_API_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  return self;
}

/** Answers every request with this JSON. */
export const json =
  (value: unknown, status = 200): Answer =>
  (_, response) => {
    response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
    response.end(
      typeof value === "string" && value.startsWith("raw:")
        ? value.slice(4)
        : JSON.stringify(value),
    );
  };
