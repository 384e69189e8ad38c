import * as http from "node:http";
import * as https from "node:https";
import { setTimeout as sleep } from "node:timers/promises";
import { VERSION } from "../../version.js";
import { proxyFor, send } from "../remote/transport.js";
import type { HubAccess } from "./access.js";
import { bytesOf } from "./body.js";
import type { Endpoint } from "./endpoint.js";
import { HubFaultError } from "./fault.js";
import { HUB_LIMITS, type HubLimits } from "./limits.js";
import { pauseOf } from "./rate.js";
import { Slots } from "./slots.js";

/** One request. */
export interface HubRequest {
  readonly url: URL;
  readonly endpoint: Endpoint;
  /** What a hub counts together: files by its resolver, or calls of its API. */
  readonly budget: "resolvers" | "api";
  readonly accept: string;
  /** Bytes of the answer, unpacked. */
  readonly cap: number;
  readonly etag?: string | undefined;
  /** True if a redirect may lead to a path of the same host. */
  readonly mayLead: (path: string) => boolean;
}

export interface HubReply {
  /** 200, 304 or 4xx. */
  readonly status: number;
  /** Address that answered, after redirects. */
  readonly url: URL;
  readonly headers: http.IncomingHttpHeaders;
  /** Headers of the redirects on the way. */
  readonly passed: readonly http.IncomingHttpHeaders[];
  /** Empty for a long answer with status 4xx. */
  readonly body: Uint8Array;
}

const MAX_REDIRECTS = 3;
/** How often in a row a hub may refuse for a while before it is taken to refuse for good. */
const MAX_REFUSALS = 3;
/** Bytes that are read of an error answer; of a longer one only the headers count. */
const ERROR_BYTES = 64 * 1024;
const REDIRECTS = [301, 302, 303, 307, 308];

/** The requests of a run, and what they may cost together. */
export class HubRequests {
  readonly limits: HubLimits;
  readonly #access: HubAccess;
  readonly #slots: Slots;
  readonly #agents: { readonly http: http.Agent; readonly https: https.Agent };
  /** Until when a hub wants no more requests of a kind, and how often in a row it said so by refusing one. */
  readonly #closed = new Map<string, { readonly until: number; readonly refusals: number }>();
  /** Requests in a row without an answer, by origin. */
  readonly #failures = new Map<string, number>();
  #end: number | undefined;
  #count = 0;

  constructor(access: HubAccess) {
    this.#access = access;
    this.limits = { ...HUB_LIMITS, ...access.limits };
    const { atOnce } = this.limits;
    this.#slots = new Slots(atOnce);
    const options = { keepAlive: true, maxSockets: atOnce };
    this.#agents = { http: new http.Agent(options), https: new https.Agent(options) };
  }

  get count(): number {
    return this.#count;
  }

  /** Returns the answer of a hub, 200, 304 or 4xx; throws a `HubFaultError` for everything else. */
  async get(request: HubRequest): Promise<HubReply> {
    for (;;) {
      await this.#open(request);
      // While it stood in line, the answer to another request may have closed the budget.
      const reply = await this.#slots.run(async () =>
        this.#pause(request) > 0 ? undefined : this.#followed(request),
      );
      if (reply !== undefined && reply.status !== 429) return reply;
    }
  }

  #pause({ endpoint, budget }: HubRequest): number {
    return (this.#closed.get(`${endpoint.origin} ${budget}`)?.until ?? 0) - Date.now();
  }

  /** Waits until the hub wants requests again, if that is in the time of the run. */
  async #open(request: HubRequest): Promise<void> {
    for (let pause = this.#pause(request); pause > 0; pause = this.#pause(request)) {
      if (pause >= this.#left()) throw new HubFaultError("rate-limited");
      await sleep(pause);
    }
  }

  /** Milliseconds that are left of the run. */
  #left(): number {
    this.#end ??= Date.now() + this.limits.allMs;
    return this.#end - Date.now();
  }

  async #followed(request: HubRequest): Promise<HubReply> {
    const passed: http.IncomingHttpHeaders[] = [];
    for (let url = request.url; ; ) {
      const { status, headers, body } = await this.#retried(url, request);
      const { location } = headers;
      if (!REDIRECTS.includes(status) || location === undefined) {
        if (status === 200 || status === 304 || (status >= 400 && status < 500))
          return { status, url, headers, passed, body };
        throw new HubFaultError("invalid");
      }
      if (passed.length === MAX_REDIRECTS) throw new HubFaultError("redirected");
      url = nextOf(url, location, request);
      passed.push(headers);
    }
  }

  /** Sends a request, once more where the connection breaks or the hub has an error of its own. */
  async #retried(url: URL, request: HubRequest) {
    const { origin } = request.endpoint;
    const failures = () => this.#failures.get(origin) ?? 0;
    if (failures() >= this.limits.failures) throw new HubFaultError("unreachable");
    for (let again = false; ; again = true) {
      const answer = await this.#once(url, request).catch((error: unknown) => {
        const { fault } = error as HubFaultError;
        if (fault === "timeout") this.#failures.set(origin, failures() + 1);
        if (fault !== "unreachable") throw error;
        return undefined;
      });
      if (answer !== undefined && answer.status < 500) {
        this.#failures.delete(origin);
        return answer;
      }
      this.#failures.set(origin, failures() + 1);
      const stated = answer === undefined ? undefined : pauseOf(answer.headers, Date.now());
      const pause = Math.max(this.limits.retryMs, stated ?? 0);
      if (again || pause >= this.#left()) throw new HubFaultError("unreachable");
      await sleep(pause);
    }
  }

  async #once(url: URL, request: HubRequest) {
    const left = this.#left();
    if (this.#count >= this.limits.requests) throw new HubFaultError("over-limit");
    if (left <= 0) throw new HubFaultError("timeout");
    this.#count++;
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), Math.min(this.limits.answerMs, left));
    const stopped = new Promise<never>((_, reject) =>
      stop.signal.addEventListener("abort", () => reject(stop.signal.reason), { once: true }),
    );
    try {
      // The signal does not reach everything, such as the lookup of a host name; the race does.
      return await Promise.race([this.#ask(url, request, stop.signal), stopped]);
    } catch (error) {
      if (stop.signal.aborted) throw new HubFaultError("timeout");
      throw error instanceof HubFaultError ? error : new HubFaultError("unreachable");
    } finally {
      clearTimeout(timer);
    }
  }

  async #ask(url: URL, request: HubRequest, signal: AbortSignal) {
    const { endpoint, budget, accept, cap, etag } = request;
    const token = url.origin === endpoint.origin ? endpoint.token : undefined;
    if (token !== undefined && !/^[\x21-\x7e]{1,1000}$/.test(token))
      throw new HubFaultError("denied");
    const answer = await send(url, {
      headers: {
        accept,
        "accept-encoding": "gzip",
        "user-agent": `cardwarden/${VERSION}`,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(etag === undefined ? {} : { "if-none-match": etag }),
      },
      signal,
      proxy: proxyFor(url, this.#access.env),
      agent: url.protocol === "http:" ? this.#agents.http : this.#agents.https,
    });
    const { statusCode: status = 0, headers } = answer;
    this.#note(`${endpoint.origin} ${budget}`, status, headers);
    try {
      const body =
        status === 200
          ? await bytesOf(answer, cap)
          : await bytesOf(answer, ERROR_BYTES).catch(() => new Uint8Array());
      return { status, headers, body };
    } finally {
      // A connection is kept where the whole answer was read.
      if (!answer.complete) answer.on("error", () => {}).destroy();
    }
  }

  #note(budget: string, status: number, headers: http.IncomingHttpHeaders): void {
    if (status >= 500) return;
    const now = Date.now();
    const before = this.#closed.get(budget) ?? { until: 0, refusals: 0 };
    const stated = pauseOf(headers, now);
    const { pauseMs, retryMs } = this.limits;
    const pause = status === 429 ? Math.max(stated ?? pauseMs, retryMs) : (stated ?? 0);
    // Answers to requests that were sent together are one refusal, and do not reopen the budget.
    const isOpen = now >= before.until;
    const refusals =
      status === 429 ? before.refusals + Number(isOpen) : isOpen ? 0 : before.refusals;
    const until = refusals >= MAX_REFUSALS ? Number.POSITIVE_INFINITY : now + pause;
    this.#closed.set(budget, { until: Math.max(until, before.until), refusals });
  }
}

/** Returns the address that a redirect leads to: on the same host, and to what was asked for. */
function nextOf(url: URL, location: string, { endpoint, mayLead }: HubRequest): URL {
  if (location.length > 4_000 || !URL.canParse(location, url.href))
    throw new HubFaultError("redirected");
  const next = new URL(location, url);
  next.hash = "";
  const isHome =
    next.origin === endpoint.origin &&
    next.username === "" &&
    next.password === "" &&
    next.pathname.startsWith(`${endpoint.prefix}/`);
  if (!isHome || !mayLead(next.pathname.slice(endpoint.prefix.length)))
    throw new HubFaultError("redirected");
  return next;
}
