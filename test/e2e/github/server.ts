import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterFile } from "../../helpers/cleanup.js";
import { identified, permitted } from "./access.js";
import { type Call, Refusal, type Reply } from "./call.js";
import { Description, type Operation } from "./description.js";
import { answer, type Failure, Failures, type Matcher, written } from "./failures.js";
import { HANDLERS } from "./handlers.js";
import { number, type Urls } from "./resources.js";
import { type Settings, State } from "./state.js";

/**
 * GitHub on loopback: one repository, whose API holds every request and every answer against GitHub's own description.
 * What is not as described is in `violations`, and a test says that there are none.
 */
export interface GitHub extends State {
  /** For GITHUB_API_URL. */
  readonly url: string;
  /** For GITHUB_SERVER_URL. */
  readonly html: string;
  readonly requests: Recorded[];
  readonly violations: string[];
  /** The next requests that match meet these failures, one each. */
  fail(matcher: Matcher, ...failures: readonly Failure[]): void;
  /** Failures that no request has met. */
  readonly unmet: number;
  close(): Promise<void>;
}

export interface Recorded {
  readonly method: string;
  /** Below the API's base, as it was sent. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed where it is JSON. */
  readonly body: unknown;
  /** Of the operation, `pulls/get`; of none where the request is not described or was not looked at. */
  operation: string | undefined;
  /** That was answered; 0 where the connection dropped. */
  status: number;
}

export interface Options extends Settings {
  /** GitHub Enterprise Server: its description, below `/api/v3`. */
  readonly ghes?: boolean;
}

/** Starts a GitHub that is gone after the tests of this file. */
export async function startGitHub(options: Options = {}): Promise<GitHub> {
  const server = new Server(options);
  afterFile(() => server.close());
  await server.listen();
  return server;
}

const JSON_TYPE = "application/json; charset=utf-8";
/** GitHub says 404; a test shall not take it for an answer. */
const NOT_DESCRIBED = 501;

class Server extends State implements GitHub {
  readonly requests: Recorded[] = [];
  readonly violations: string[] = [];
  readonly #failures = new Failures();
  readonly #description: Description;
  readonly #base: string;
  readonly #ghes: boolean;
  readonly #http = createServer((request, response) => {
    this.#serve(request, response).catch((error: unknown) => {
      this.violations.push(`${request.method} ${request.url}: the server failed: ${error}`);
      response.destroy();
    });
  });

  constructor(options: Options) {
    super(options);
    this.#ghes = options.ghes ?? false;
    this.#base = this.#ghes ? "/api/v3" : "";
    this.#description = Description.of(this.#ghes ? "openapi-ghes.json" : "openapi.json");
  }

  get html(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }
  get url(): string {
    return this.html + this.#base;
  }
  get unmet(): number {
    return this.#failures.left;
  }

  fail(matcher: Matcher, ...failures: readonly Failure[]): void {
    this.#failures.add(matcher, failures);
  }

  listen(): Promise<void> {
    return new Promise((done, fail) => {
      this.#http.once("error", fail);
      this.#http.listen(0, "127.0.0.1", done);
    });
  }

  close(): Promise<void> {
    return new Promise((done) => {
      this.#http.close(() => done());
      this.#http.closeAllConnections();
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const record = await recorded(request, this.#base);
    this.requests.push(record);
    const failure = this.#failures.take(record.method, record.path);
    if (failure === "reset") {
      request.socket.destroy();
      return;
    }
    if (failure === "silent") return;
    if (typeof failure === "object" && "slow" in failure) await wait(failure.slow);
    const failed = failure === undefined ? undefined : answer(failure);
    const { status, text, headers } =
      failed === undefined ? this.#written(this.#answer(record, request)) : written(failed);
    record.status = status;
    const bytes = Buffer.from(text);
    response.writeHead(status, {
      ...this.#general(),
      ...headers,
      ...(status === 204 ? {} : { "content-length": `${bytes.length}` }),
    });
    if (failure !== "truncate") {
      response.end(bytes);
      return;
    }
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
  }

  #answer(record: Recorded, request: IncomingMessage): Reply {
    try {
      return this.#handled(record, request);
    } catch (error) {
      if (error instanceof Refusal) return error.reply;
      this.violations.push(`${record.method} ${record.path}: the handler failed: ${error}`);
      return new Refusal(500, "Server Error").reply;
    }
  }

  #handled(record: Recorded, request: IncomingMessage): Reply {
    const { method, headers, query } = record;
    if (headers["user-agent"] === undefined)
      throw new Refusal(
        403,
        "Request forbidden by administrative rules. Please make sure your request has a User-Agent header.",
      );
    const known = identified(this, headers.authorization);
    if (this.remaining-- <= 0) {
      this.remaining = 0;
      throw new Refusal(403, "API rate limit exceeded for installation ID 1.");
    }
    const found = this.#find(method, record.path, request.url ?? "");
    if (found === undefined) throw this.#violation(record, ["is not described"], NOT_DESCRIBED);
    const { operation, params } = found;
    record.operation = operation.id;
    const asked = { params, query, headers, body: record.body };
    const { values, problems, limits } = this.#description.request(operation, asked);
    const media = mediaOf(headers.accept);
    if (media === undefined)
      throw this.#violation(record, [`media type ${headers.accept} is not known`], NOT_DESCRIBED);
    if (problems.length > 0) throw this.#violation(record, problems, NOT_DESCRIBED);
    permitted(this, operation.id, values, known);
    if (limits.length > 0) throw new Refusal(422, `Invalid request.\n\n${limits.join("\n")}`);
    const call = { state: this, urls: this.#urls(), values, query, body: record.body };
    return this.#checked(record, operation, { ...call, media });
  }

  /** The answer of the operation, which has to be as described too. */
  #checked(record: Recorded, { id, ...operation }: Operation, call: Call): Reply {
    const reply = attempt(() => {
      const handler = HANDLERS[id];
      if (handler === undefined) throw new Error(`no handler for ${id}`);
      return handler(call);
    });
    // Raw files are described in prose only.
    if (reply.bytes !== undefined) return reply;
    const folder = call.media === "object" && id === "repos/get-content" && reply.status === 200;
    const media = folder ? "application/vnd.github.object" : "application/json";
    const body = reply.body;
    const problems = this.#description.response({ id, ...operation }, reply.status, media, body);
    if (problems.length === 0) return reply;
    throw this.#violation(
      record,
      problems.map((text) => `answer ${reply.status}: ${text}`),
      500,
    );
  }

  #violation({ method, path }: Recorded, problems: readonly string[], status: number): Refusal {
    const texts = problems.map((text) => `${method} ${path}: ${text}`);
    this.violations.push(...texts);
    return new Refusal(status, texts.join("\n"));
  }

  #find(method: string, path: string, url: string) {
    if (!url.startsWith(`${this.#base}/`)) return undefined;
    // How links of pages spell it.
    const numbered = `/repositories/${number(`${this.owner}/${this.name}`)}/`;
    const plain = path.replace(numbered, `/repos/${this.owner}/${this.name}/`);
    try {
      return this.#description.find(method, plain);
    } catch {
      return undefined;
    }
  }

  #urls(): Urls {
    return { api: this.url, html: this.html };
  }

  #written({ status, body, bytes, headers }: Reply) {
    const type = bytes === undefined ? JSON_TYPE : "application/vnd.github.raw+json; charset=utf-8";
    const text = bytes ?? (body === undefined ? "" : JSON.stringify(body));
    return {
      status,
      text,
      headers: { ...(text === "" ? {} : { "content-type": type }), ...headers },
    };
  }

  #general(): Record<string, string> {
    const release = this.#description.info["x-github-release"];
    return {
      "x-github-request-id": `0000:${this.requests.length}`,
      "x-ratelimit-limit": "1000",
      "x-ratelimit-remaining": `${this.remaining}`,
      "x-ratelimit-used": `${1000 - this.remaining}`,
      "x-ratelimit-resource": "core",
      "x-ratelimit-reset": `${Math.ceil(Date.now() / 1000) + 3600}`,
      ...(this.#ghes ? { "x-github-enterprise-version": `enterprise-server@${release}.0` } : {}),
    };
  }
}

/** A refusal is an answer, and so to be held against the description like all. */
function attempt(run: () => Reply): Reply {
  try {
    return run();
  } catch (error) {
    if (error instanceof Refusal) return error.reply;
    throw error;
  }
}

/** `application/vnd.github.v3.raw+json` asks for "raw". */
function mediaOf(accept = "*/*"): Call["media"] | undefined {
  for (const one of accept.split(",").map((part) => part.trim().replace(/;.*$/, ""))) {
    if (one === "*/*" || one === "application/json") return "json";
    const match = /^application\/vnd\.github(?:\.v3)?(?:\.(raw|object))?(?:\+json)?$/.exec(one);
    if (match !== null) return (match[1] ?? "json") as Call["media"];
  }
  return undefined;
}

async function recorded(request: IncomingMessage, base: string): Promise<Recorded> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString("utf8");
  const [path = "", search = ""] = (request.url ?? "").split("?");
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: request.method ?? "",
    path: path.startsWith(`${base}/`) ? path.slice(base.length) : path,
    query: Object.fromEntries(new URLSearchParams(search)),
    headers: Object.fromEntries(headers),
    body: text === "" ? undefined : parsed(text),
    operation: undefined,
    status: 0,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
