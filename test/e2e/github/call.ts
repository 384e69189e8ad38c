import type { Urls } from "./resources.js";
import type { State } from "./state.js";

/** A request that is as described and permitted, on its way to what answers it. */
export interface Call {
  readonly state: State;
  readonly urls: Urls;
  /** Of path and query, with the types and defaults of the description. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The query as it was sent. */
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** What `Accept` asks for: `application/vnd.github.raw+json` is "raw". */
  readonly media: "json" | "raw" | "object";
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  /** In place of a body: a file as it is. */
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (call: Call) => Reply;

export const DOCUMENTATION = "https://docs.github.com/rest";

/** An answer that ends the handling: GitHub's errors. */
export class Refusal extends Error {
  readonly reply: Reply;
  constructor(
    status: number,
    message: string,
    more: { readonly errors?: unknown; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    const errors = more.errors === undefined ? {} : { errors: more.errors };
    const body = { message, ...errors, documentation_url: DOCUMENTATION, status: `${status}` };
    this.reply = { status, body, ...(more.headers ? { headers: more.headers } : {}) };
  }
}

export const notFound = () => new Refusal(404, "Not Found");

/** Where this repository's part of the API begins. */
export const base = ({ state, urls }: Call) => `${urls.api}/repos/${state.owner}/${state.name}`;
export const web = ({ state, urls }: Call) => `${urls.html}/${state.owner}/${state.name}`;

/** The header of the page that was asked for. GitHub's links name the repository by its number. */
export function links(call: Call, path: string, total: number): Record<string, string> {
  const { page, size } = paging(call);
  const last = Math.max(1, Math.ceil(total / size));
  const link = (rel: string, to: number) => {
    const query = new URLSearchParams({ ...call.query, page: String(to) });
    return `<${call.urls.api}${path}?${query}>; rel="${rel}"`;
  };
  const rows: string[] = [];
  if (page > 1) rows.push(link("prev", Math.min(page - 1, last)));
  if (page < last) rows.push(link("next", page + 1), link("last", last));
  if (page > 1) rows.push(link("first", 1));
  return rows.length === 0 ? {} : { link: rows.join(", ") };
}

export function slice<T>(call: Call, all: readonly T[]): readonly T[] {
  const { page, size } = paging(call);
  return all.slice((page - 1) * size, page * size);
}

/** GitHub gives a hundred to whoever asks for more, and the first page to whoever asks for less than it. */
function paging({ values }: Call): { page: number; size: number } {
  const size = Math.min(Math.max(Number(values.per_page ?? 30), 1), 100);
  return { page: Math.max(Number(values.page ?? 1), 1), size };
}
