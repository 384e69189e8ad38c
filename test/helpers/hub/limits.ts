import type { Answer, Bucket, HubRequest } from "./answer.js";
import { json } from "./answer.js";

/** How many requests the stand-in answers in one window, for each of the two buckets. */
export interface Budget {
  readonly api?: number;
  readonly resolvers?: number;
  /** Length of a window in seconds; the Hub's is 300. */
  readonly window?: number;
  /** Adds `Retry-After` to a refusal, which the Hub was not seen to do. */
  readonly retryAfter?: boolean;
  /** Refuses without any header about limits, as the network in front of the Hub does. */
  readonly silent?: boolean;
}

/** Limits of people without an account. Source: https://huggingface.co/docs/hub/rate-limits (September 2025) */
const ANONYMOUS = { api: 500, resolvers: 3000, window: 300 };

/**
 * Counts requests in fixed windows, and puts the headers about limits on every answer, redirects and errors included.
 * Source: https://huggingface.co/docs/hub/rate-limits, `RateLimit: "api";r=499;t=240` and
 * `RateLimit-Policy: "fixed window";"api";q=500;w=300`; huggingface_hub/utils/_http.py (parse_ratelimit_headers)
 */
export class Limits {
  readonly #budget: Required<Pick<Budget, "api" | "resolvers" | "window">> & Budget;
  readonly #spent = new Map<string, { since: number; requests: number }>();

  constructor(budget: Budget = {}) {
    this.#budget = { ...ANONYMOUS, ...budget };
  }

  /** Returns the answer to a request with the headers about limits, or a refusal once the window's budget is spent. */
  applied({ bucket }: HubRequest, answer: () => Answer): Answer {
    // Whether the cache counts is not known; a client that counts it stays below the limit either way.
    const counted = bucket === "cache" ? "resolvers" : bucket;
    const { window, retryAfter, silent } = this.#budget;
    const quota = this.#budget[counted];
    const spent = this.#current(counted, window);
    spent.requests++;
    const remaining = Math.max(0, quota - spent.requests);
    const reset = Math.max(0, Math.ceil((spent.since + window * 1000 - Date.now()) / 1000));
    const headers = {
      ratelimit: `"${counted}";r=${remaining};t=${reset}`,
      "ratelimit-policy": `"fixed window";"${counted}";q=${quota};w=${window}`,
    };
    if (spent.requests <= quota) {
      const within = answer();
      return { ...within, headers: { ...headers, ...within.headers } };
    }
    // The words are made up; clients read the headers.
    const error = "We had to rate limit you. To continue using our service, please wait.";
    if (silent) return json({ error }, 429);
    return json({ error }, 429, {
      ...headers,
      ...(retryAfter ? { "retry-after": String(reset) } : {}),
    });
  }

  #current(bucket: Exclude<Bucket, "cache">, window: number) {
    const current = this.#spent.get(bucket);
    if (current !== undefined && Date.now() < current.since + window * 1000) return current;
    const next = { since: Date.now(), requests: 0 };
    this.#spent.set(bucket, next);
    return next;
  }
}
