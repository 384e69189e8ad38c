import type { GitHub } from "./server.js";

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the operation answers.
  readonly body: any;
}

/** A plain client for the tests of the server itself: a path below the repository, or one that starts with a slash. */
export async function ask(
  github: GitHub,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answered> {
  const below = path.startsWith("/") ? path : `/repos/${github.owner}/${github.name}/${path}`;
  const response = await fetch(path.startsWith("http") ? path : github.url + below, {
    method,
    headers: {
      authorization: `Bearer ${github.token}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const json =
    /json/.test(response.headers.get("content-type") ?? "") && !/raw/.test(`${headers.accept}`);
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: json ? JSON.parse(text) : undefined,
  };
}

/** Address of another page, by its relation. */
export function link({ headers }: Answered, rel: string): string | undefined {
  const found = [...(headers.get("link") ?? "").matchAll(/<([^>]+)>; rel="(\w+)"/g)];
  return found.find(([, , name]) => name === rel)?.[1];
}
