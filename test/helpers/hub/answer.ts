import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import type { Hub } from "../../../src/model/hub-spec.js";

/** What a request counts against: the endpoints of the API, the resolver of files, or the cache behind the resolver. */
export type Bucket = "api" | "resolvers" | "cache";

/** A request as the stand-in recorded it. */
export interface HubRequest {
  readonly hub: Hub;
  readonly bucket: Bucket;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Body of a request with the method PUT or POST. */
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export const json = (
  value: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({
  status,
  headers: { "content-type": "application/json; charset=utf-8", ...headers },
  body: JSON.stringify(value),
});

export const text = (
  body: string,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({
  status,
  headers: { "content-type": "text/plain; charset=utf-8", ...headers },
  body,
});

/** A redirect with a relative address, which is how the Hub redirects on its own host. */
export const redirect = (
  location: string,
  headers: Readonly<Record<string, string>> = {},
): Answer => text(`Temporary Redirect. Redirecting to ${location}`, 307, { location, ...headers });

/** Answers with a file: whole, the range that was asked for, or "not modified". */
export function file(
  { method, headers: asked }: HubRequest,
  content: Uint8Array,
  headers: Readonly<Record<string, string>>,
): Answer {
  const shared = {
    "content-type": "text/plain; charset=utf-8",
    "accept-ranges": "bytes",
    ...headers,
  };
  const etag = headers.etag;
  if (etag !== undefined && asked["if-none-match"] === etag)
    return { status: 304, headers: shared, body: "" };
  const range = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(asked.range ?? "");
  if (range === null || method === "HEAD") return { status: 200, headers: shared, body: content };
  const first = Number(range[1]);
  const last = Math.min(range[2] ? Number(range[2]) : content.length - 1, content.length - 1);
  if (first > last)
    return text("", 416, { ...shared, "content-range": `bytes */${content.length}` });
  return {
    status: 206,
    headers: { ...shared, "content-range": `bytes ${first}-${last}/${content.length}` },
    body: content.subarray(first, last + 1),
  };
}

export function send({ method }: HubRequest, response: ServerResponse, answer: Answer): void {
  const body = Buffer.from(answer.body as Uint8Array);
  const length = answer.status === 304 ? {} : { "content-length": String(body.length) };
  response.writeHead(answer.status, { ...length, ...answer.headers });
  response.end(method === "HEAD" ? undefined : body);
}

export async function bodyOf(message: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
