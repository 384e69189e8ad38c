import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";

/** GitHub's contents API on loopback, for one repository: what it was asked, and what it answers. */
export interface Api {
  readonly url: string;
  readonly requests: string[];
  /** Status without the right token; 0 lets the connection drop. */
  status: number;
  /** Path in the repository to text, or to an answer of its own. */
  files: Record<string, string | { readonly [member: string]: unknown }>;
  message: string;
}

export const TOKEN = "token-for-tests";

export async function contentsApi(ref: string): Promise<Api> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://loopback");
    api.requests.push(`${request.method} ${request.url}`);
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
      response.end(JSON.stringify(body));
    };
    const file = /^\/repos\/harbour\/models\/contents\/(.*)$/.exec(decodeURIComponent(pathname));
    if (api.status === 0) return void request.socket.destroy();
    if (!/^(?:token|bearer) token-for-tests$/i.test(request.headers.authorization ?? ""))
      return answer(401, { message: "Bad credentials" });
    if (api.status !== 200) return answer(api.status, { message: "no" });
    if (searchParams.get("ref") !== ref) return answer(404, { message: `No commit found for ref` });
    const found = api.files[file?.[1] ?? ""];
    if (found === undefined) return answer(404, { message: api.message });
    if (typeof found !== "string") return answer(200, found);
    answer(200, {
      type: "file",
      encoding: "base64",
      content: Buffer.from(found).toString("base64"),
      path: file?.[1],
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  afterAll(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const api: Api = {
    url: `http://127.0.0.1:${port}`,
    requests: [],
    status: 200,
    files: {},
    message: "Not Found",
  };
  return api;
}
