import { lookup } from "../model/lookup.js";
/** How a request failed, as far as it decides what to do next. */
export interface RequestFailure {
  /** Of the answer; undefined where there was none. */
  readonly status: number | undefined;
  readonly message: string;
  /** Header `retry-after`, or the time until `x-ratelimit-reset`, in seconds. */
  readonly wait: number | undefined;
}

/** One request is sent at most so often. */
const ATTEMPTS = 3;
/** Seconds before the second and the third attempt, where GitHub names no time. */
const PAUSES = [1, 3];
/** Longer than this no job should wait for a comment. */
const LONGEST_WAIT = 30;
/** GitHub asks to wait a minute where a secondary limit names no time: too long. */
const LIMIT_WITHOUT_TIME = 60;

/**
 * Seconds to wait before a request is sent again; undefined where it is not. A request that creates something is sent
 * again only where the first one surely was not carried out.
 * Source: docs.github.com, "Best practices for using the REST API", handling of rate limit errors.
 */
export function pause(
  method: string,
  attempt: number,
  failure: RequestFailure,
): number | undefined {
  if (attempt >= ATTEMPTS) return undefined;
  const wait = isLimit(failure)
    ? (failure.wait ?? LIMIT_WITHOUT_TIME)
    : isPassing(failure) && (method !== "POST" || isRefusal(failure))
      ? Math.max(failure.wait ?? 0, PAUSES[attempt - 1] ?? 0)
      : undefined;
  return wait === undefined || wait > LONGEST_WAIT ? undefined : wait;
}

/** True if a limit was hit, so the request was not carried out. A 403 without a time is a missing permission. */
export const isLimit = ({ status, wait, message }: RequestFailure): boolean =>
  status === 429 ||
  (status === 403 && (wait !== undefined || /\b(?:secondary rate|abuse) /i.test(message)));

/** True if it may go better in a moment: no answer, or a server in trouble. */
export const isPassing = ({ status }: RequestFailure): boolean =>
  status === undefined || status === 408 || status >= 500;

/** True if the connection never came about. */
const isRefusal = ({ status, message }: RequestFailure) =>
  status === undefined && /ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test(message);

/** Returns what an error of the client says. Its own message may hold an address, never the token. */
export function failureOf(error: unknown, milliseconds: number): RequestFailure {
  const { response, message, cause } = error as {
    response?: { status?: unknown; headers?: Record<string, unknown> };
    message?: unknown;
    cause?: { code?: unknown; message?: unknown };
  };
  const status = typeof response?.status === "number" ? response.status : undefined;
  const header = (name: string): number | undefined => {
    const value = Number(lookup(response?.headers, name) ?? Number.NaN);
    return Number.isFinite(value) && value >= 0 ? value : undefined;
  };
  const reset = header("x-ratelimit-remaining") === 0 ? header("x-ratelimit-reset") : undefined;
  const wait =
    header("retry-after") ??
    (reset === undefined ? undefined : Math.max(0, reset - milliseconds / 1000));
  return {
    status,
    message: `${String(message ?? "")} ${String(cause?.code ?? cause?.message ?? "")}`.trim(),
    wait,
  };
}
