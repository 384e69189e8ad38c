import type { Limits } from "./limits.js";

type Fetch = typeof globalThis.fetch;

/** Answers of these statuses have no body, and `Response` refuses one for them. */
const WITHOUT_BODY = new Set([204, 205, 304]);

/**
 * Wraps a `fetch` so that a request ends: the limit of time covers everything from the connection to the last byte, and
 * what is longer than the limit of bytes is dropped. An answer that was dropped is an empty text, which is no answer of the API.
 * `left` is what remains for all requests together.
 */
export function bounded(fetch: Fetch, { answer, bytes }: Limits, remaining: number): Fetch {
  return async (input, init) => {
    const control = new AbortController();
    const late = new Error("no answer in time");
    // A timer of our own keeps the process alive for the answer; one of `AbortSignal.timeout` does not.
    const timer = setTimeout(() => control.abort(late), Math.max(1, Math.min(answer, remaining)));
    try {
      const response = await fetch(input, { ...init, signal: control.signal });
      const body = await bodyOf(response, bytes);
      const headers = [...response.headers].filter(([name]) => !ABOUT_BODY.has(name));
      if (body === undefined)
        return new Response("", {
          status: response.status,
          headers: [...headers.filter(([name]) => name !== "content-type"), TEXT],
        });
      return new Response(WITHOUT_BODY.has(response.status) ? null : new Uint8Array(body), {
        status: response.status,
        headers,
      });
    } finally {
      clearTimeout(timer);
      // Lets go of a connection on which more would come.
      control.abort(late);
    }
  };
}

/** They tell how the body was sent; what is handed on is decoded and whole. */
const ABOUT_BODY: ReadonlySet<string> = new Set(["content-encoding", "content-length"]);
const TEXT: [string, string] = ["content-type", "text/plain"];

/** Returns the decoded body; undefined where it is longer than `most`. */
async function bodyOf(response: Response, most: number): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (part?.value === undefined) return Buffer.concat(parts);
    length += part.value.length;
    if (length > most) return undefined;
    parts.push(part.value);
  }
}
