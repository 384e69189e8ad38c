import { setTimeout as sleep } from "node:timers/promises";
import { VERSION } from "../version.js";
import type { Event } from "./event.js";
import { type Failure, failureOf, isLimit, isPassing, pause } from "./retry.js";

/** A request waits so long for its answer, and all of them together so long: a job must not hang on a comment. */
const ANSWER_MS = 10_000;
const ALL_MS = 180_000;

type Octokit = ReturnType<typeof import("@actions/github").getOctokit>;

/** GitHub's API for one repository. Every failure is an `ApiError`. */
export interface Api {
  readonly request: Octokit["request"];
  readonly owner: string;
  readonly repo: string;
  /** Requests that were sent, repeated ones included. */
  readonly sent: () => number;
}

/** A request that did not succeed, after the attempts that it was worth. */
export class ApiError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(describe(failure));
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

function describe(failure: Failure): string {
  const { status, wait } = failure;
  if (status === undefined) return "GitHub did not answer";
  if (!isLimit(failure)) return `GitHub answered ${status}`;
  return `GitHub answered ${status}: rate limit${wait === undefined ? "" : `, it asks to wait ${Math.ceil(wait)} seconds`}`;
}

/**
 * Loaded only where a request is to be sent: the client costs more start-up time than the rest of the tool. Proxies
 * (`https_proxy`, `no_proxy`) and GitHub Enterprise Server (`GITHUB_API_URL`) are the library's.
 */
export async function connect(
  { repository }: Event,
  token: string | undefined,
): Promise<Api | undefined> {
  if (token === undefined || repository === undefined) return undefined;
  const { getOctokit } = await import("@actions/github");
  const silent = () => {};
  const octokit = getOctokit(token, {
    userAgent: `cardwarden/${VERSION}`,
    // The client would print what the server says.
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  const end = Date.now() + ALL_MS;
  let sent = 0;
  octokit.hook.wrap("request", async (request, options) => {
    for (let attempt = 1; ; attempt++) {
      try {
        sent++;
        const signal = AbortSignal.timeout(Math.max(1, Math.min(ANSWER_MS, end - Date.now())));
        const answer = await request({ ...options, request: { ...options.request, signal } });
        // Text where JSON belongs: a proxy's page, or an answer that was cut off.
        if (typeof answer.data === "string") throw garbled();
        return answer;
      } catch (error) {
        const failure = error instanceof ApiError ? error.failure : failureOf(error, Date.now());
        const seconds = pause(options.method, attempt, failure);
        if (seconds === undefined || Date.now() + seconds * 1000 > end) throw new ApiError(failure);
        await sleep(seconds * 1000);
      }
    }
  });
  return { ...repository, request: octokit.request, sent: () => sent };
}

/** An answer of another shape than described. */
export const garbled = (): ApiError =>
  new ApiError({ status: undefined, message: "not an answer of the API", wait: undefined });

const PER_PAGE = 100;

/** All items of a list, page by page; undefined where there are more than `most`. */
export async function allPages<T>(
  page: (page: { per_page: number; page: number }) => Promise<{ data: readonly T[] }>,
  most: number,
): Promise<T[] | undefined> {
  const items: T[] = [];
  for (let number = 1; ; number++) {
    const { data } = await page({ per_page: PER_PAGE, page: number });
    if (!Array.isArray(data)) throw garbled();
    items.push(...data);
    if (items.length > most) return undefined;
    if (data.length < PER_PAGE) return items;
  }
}
