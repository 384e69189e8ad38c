import { DOCUMENTATION } from "./call.js";

/**
 * How GitHub, or the network before it, may fail:
 * - a status, with GitHub's message for it (502 is an HTML page);
 * - `secondary`: 403 with `retry-after`, the secondary rate limit; `primary`: 403 with no requests left until the reset;
 * - `reset`: the connection drops before anything was done;
 * - `truncate`: it drops in the middle of the answer, when everything was done;
 * - `silent`: the connection stays, and nothing comes;
 * - `garbage`: 200 with a page of somebody else;
 * - `{ slow }`: the right answer, so many milliseconds later.
 */
export type Failure =
  | number
  | "secondary"
  | "primary"
  | "reset"
  | "truncate"
  | "silent"
  | "garbage"
  | { readonly slow: number }
  | Answer;

export interface Answer {
  readonly status: number;
  readonly body?: string | Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Seconds. */
  readonly retryAfter?: number;
}

export interface Matcher {
  readonly method?: string;
  /** Against the path below the API's base. */
  readonly path?: RegExp;
  /** How often the failures are gone through; once unless told. */
  readonly times?: number;
}

export class Failures {
  readonly #queue: { matcher: Matcher; left: Failure[] }[] = [];

  add(matcher: Matcher, failures: readonly Failure[]): void {
    const left = Array.from({ length: matcher.times ?? 1 }, () => failures).flat();
    this.#queue.push({ matcher, left });
  }

  /** The next failure for this request, used up by it. */
  take(method: string, path: string): Failure | undefined {
    const found = this.#queue.find(
      ({ matcher, left }) =>
        left.length > 0 &&
        (matcher.method ?? method) === method &&
        (matcher.path === undefined || matcher.path.test(path)),
    );
    return found?.left.shift();
  }

  /** Failures that no request has met yet. */
  get left(): number {
    return this.#queue.reduce((sum, { left }) => sum + left.length, 0);
  }
}

const PAGE = "<!DOCTYPE html>\n<html><head><title>Unicorn! &middot; GitHub</title></head></html>\n";
const MESSAGES: Readonly<Record<number, string>> = {
  401: "Bad credentials",
  403: "Resource not accessible by integration",
  404: "Not Found",
  422: "Validation Failed",
  429: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
  500: "Server Error",
};

/** The answer of a failure that is one. */
export function answer(failure: Failure): Answer | undefined {
  if (failure === "garbage")
    return { status: 200, body: "<html>Welcome to the portal. Please log in.</html>" };
  if (failure === "secondary")
    return { status: 403, body: { message: MESSAGES[429] }, retryAfter: 1 };
  if (failure === "primary") {
    const reset = Math.ceil(Date.now() / 1000) + 2;
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": `${reset}` };
    const message = "API rate limit exceeded for installation ID 1.";
    return { status: 403, body: { message }, headers };
  }
  if (failure === 429) return { status: 429, retryAfter: 1 };
  if (typeof failure === "number") return { status: failure };
  return typeof failure === "object" && "status" in failure ? failure : undefined;
}

export function written({ status, body, headers, retryAfter }: Answer) {
  const error = { message: MESSAGES[status] ?? "Error", documentation_url: DOCUMENTATION };
  const content = body ?? (status >= 501 ? PAGE : { ...error, status: `${status}` });
  const html = typeof content === "string";
  return {
    status,
    text: html ? content : JSON.stringify(content),
    headers: {
      "content-type": html ? "text/html; charset=utf-8" : "application/json; charset=utf-8",
      ...(retryAfter === undefined ? {} : { "retry-after": `${retryAfter}` }),
      ...headers,
    },
  };
}
