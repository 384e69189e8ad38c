import { setTimeout as sleep } from "node:timers/promises";
import { type GenericSchema, safeParse } from "valibot";
import { type Message, message, render } from "../messages/index.js";
import { VERSION } from "../version.js";
import { bounded } from "./bounded-fetch.js";
import type { Event } from "./event.js";
import { LIMITS, type Limits } from "./limits.js";
import { failureOf, isLimit, isPassing, pause, type RequestFailure } from "./retry.js";

/** GitHub's API for one repository. Every failure is an `ApiError`. */
export interface Api {
  /**
   * Sends a request about the repository and reads its answer as the shape says. An answer of another shape is a failure
   * like any other: what comes over the network is data of somebody else.
   */
  ask<T>(route: string, parameters: Parameters, shape: GenericSchema<unknown, T>): Promise<T>;
  /** Waits so many seconds. */
  pause(seconds: number): Promise<void>;
  /** Requests that were sent, repeated ones included. */
  readonly sent: () => number;
}

type Parameters = Readonly<Record<string, unknown>>;

/** A request that did not succeed, after the attempts that it was worth. */
export class ApiError extends Error {
  readonly failure: RequestFailure;
  /** What happened, in the language of who asks. */
  readonly reason: Message;
  constructor(failure: RequestFailure) {
    const reason = describe(failure);
    super(render(reason, "en"));
    this.reason = reason;
    this.name = "ApiError";
    this.failure = failure;
  }

  /** The token may not do this. Where a token may not even see a thing, GitHub says that it is not there. */
  get isDenied(): boolean {
    const { status } = this.failure;
    return status === 401 || (status === 403 && !isLimit(this.failure));
  }

  /** Nobody knows whether the request was carried out. */
  get isUncertain(): boolean {
    return isPassing(this.failure);
  }
}

const NO_ANSWER_OF_THE_API = "not an answer of the API";

function describe(failure: RequestFailure): Message {
  const { status, wait } = failure;
  if (failure.message === NO_ANSWER_OF_THE_API) return message("github.not-its-api");
  if (status === undefined) return message("github.no-answer");
  if (!isLimit(failure)) return message("github.status", { status });
  return wait === undefined
    ? message("github.rate-limit", { status })
    : message("github.rate-limit-wait", { status, seconds: Math.ceil(wait) });
}

/**
 * Makes the client of the API. It is loaded only where a request is to be sent: the client costs more start-up time
 * than the rest of the tool. Proxies (`https_proxy`, `no_proxy`) and GitHub Enterprise Server (`GITHUB_API_URL`) are
 * the library's.
 */
export async function connect(
  { repository }: Pick<Event, "repository">,
  token: string | undefined,
  limits: Limits = LIMITS,
): Promise<Api | undefined> {
  if (token === undefined || repository === undefined) return undefined;
  const { getOctokit } = await import("@actions/github");
  const silent = () => {};
  // The client would print what the server says.
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const octokit = getOctokit(token, { userAgent: `cardwarden/${VERSION}`, log });
  const end = Date.now() + limits.total;
  let sent = 0;
  octokit.hook.wrap("request", async (request, options) => {
    const { fetch = globalThis.fetch } = options.request ?? {};
    for (let attempt = 1; ; attempt++) {
      try {
        const remaining = end - Date.now();
        if (remaining <= 0) throw timeIsUp();
        sent++;
        // In place: the hook of the client inside this one was bound to this very object, and looks at no other.
        options.request = { ...options.request, log, fetch: bounded(fetch, limits, remaining) };
        const answer = await request(options);
        // Text where JSON belongs: a proxy's page, or an answer that was cut off.
        if (typeof answer.data === "string") throw garbled();
        return answer;
      } catch (error) {
        const failure = error instanceof ApiError ? error.failure : failureOf(error, Date.now());
        const seconds = pause(options.method, attempt, failure);
        if (seconds === undefined || Date.now() + seconds * limits.second > end)
          throw new ApiError(failure);
        await sleep(seconds * limits.second);
      }
    }
  });
  return {
    async ask(route, parameters, shape) {
      const { data } = await octokit.request(route, { ...repository, ...parameters });
      const read = safeParse(shape, data);
      if (!read.success) throw garbled();
      return read.output;
    },
    pause: (seconds) => sleep(seconds * limits.second),
    sent: () => sent,
  };
}

/** Returns an answer of another shape than described. */
export const garbled = (): ApiError =>
  new ApiError({ status: undefined, message: NO_ANSWER_OF_THE_API, wait: undefined });

const timeIsUp = () => new ApiError({ status: undefined, message: "time is up", wait: undefined });

const PER_PAGE = 100;

/** Returns all items of a list, page by page; undefined where there are more than `most`. */
export async function allPages<T>(
  page: (page: { per_page: number; page: number }) => Promise<readonly T[]>,
  most: number,
): Promise<T[] | undefined> {
  const items: T[] = [];
  for (let number = 1; ; number++) {
    const nextItems = await page({ per_page: PER_PAGE, page: number });
    items.push(...nextItems);
    if (items.length > most) return undefined;
    if (nextItems.length < PER_PAGE) return items;
  }
}
