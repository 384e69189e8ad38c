import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { folder, git, temporary } from "../e2e/runner.js";

/** What the server does with a request: its work, or what servers of strangers do. */
export type Behaviour =
  | "serve"
  /** Takes the request and never answers. */
  | "hang"
  /** Begins an answer that goes on for ever, byte by byte. */
  | "drip"
  | { readonly redirect: string };

export interface ServedRepository {
  /** The bare repository. */
  readonly path: string;
  /** Commits these files in place of all others, and sets refs such as `main` or `refs/tags/v1` on the commit. */
  commit(files: Readonly<Record<string, string | Buffer>>, ...refs: string[]): Promise<string>;
  /** git in the bare repository. */
  git(...args: string[]): Promise<string>;
}

export interface GitServer {
  readonly url: string;
  /** Every request: what it asked for, and what it showed as credentials. */
  readonly requests: { readonly path: string; readonly authorization: string | undefined }[];
  /** The repository `owner/name`; made when it is first asked for. */
  repository(name: string): Promise<ServedRepository>;
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** A git server on this machine: `git http-backend` behind HTTP; with a token, as GitHub asks for one. */
export async function gitServer({ token }: { readonly token?: string } = {}): Promise<GitServer> {
  const root = temporary();
  const requests: GitServer["requests"] = [];
  const repositories = new Map<string, Promise<ServedRepository>>();
  let behaviour: Behaviour = "serve";
  const server = createServer((request, response) => {
    const { url = "/", headers } = request;
    requests.push({ path: url, authorization: headers.authorization });
    if (behaviour === "hang") return;
    if (behaviour === "drip") return drip(response);
    if (typeof behaviour === "object") {
      response.writeHead(301, { location: behaviour.redirect + url }).end();
      return;
    }
    if (token !== undefined && shown(headers.authorization) !== basic(token)) {
      response.writeHead(401, { "www-authenticate": 'Basic realm="git"' }).end();
      return;
    }
    backend(root, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    repository(name) {
      const known = repositories.get(name) ?? served(join(root, `${name}.git`));
      repositories.set(name, known);
      return known;
    },
    behave(next) {
      behaviour = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The scheme is written as one likes. Source: RFC 9110, 11.1. */
const shown = (authorization = "") => authorization.replace(/^basic /i, "");

const basic = (token: string) => `${Buffer.from(`x-access-token:${token}`).toString("base64")}`;

function drip(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "application/x-git-upload-pack-advertisement" });
  const timer = setInterval(() => response.write("0"), 100);
  response.on("close", () => clearInterval(timer));
}

async function served(path: string): Promise<ServedRepository> {
  mkdirSync(path, { recursive: true });
  await git(path, "init", "-q", "--bare", "-b", "main");
  const tree = temporary();
  await git(tree, "init", "-q", "-b", "main");
  return {
    path,
    git: (...args) => git(path, ...args),
    async commit(files, ...refs) {
      await git(tree, "rm", "-rqf", "--ignore-unmatch", ".");
      folder(files, tree);
      await git(tree, "add", "-A", "-f");
      await git(tree, "commit", "-q", "--allow-empty", "-m", "c");
      const commit = await git(tree, "rev-parse", "HEAD");
      const names = (refs.length === 0 ? ["main"] : refs).map((ref) =>
        ref.startsWith("refs/") ? ref : `refs/heads/${ref}`,
      );
      await git(tree, "push", "-q", "--force", path, ...names.map((ref) => `HEAD:${ref}`));
      return commit;
    },
  };
}

/** Source: git-http-backend(1) and RFC 3875. */
function backend(root: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  const path = pathname.replace(/^(\/[^/]+\/[^/]+?)(?:\.git)?(?=\/)/, "$1.git");
  const { "content-type": type = "", "content-encoding": encoding = "" } = request.headers;
  const child = spawn("git", ["http-backend"], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: "1",
      GIT_CONFIG_NOSYSTEM: "1",
      HOME: root,
      PATH_INFO: path,
      QUERY_STRING: searchParams.toString(),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: type,
      HTTP_CONTENT_ENCODING: encoding,
      GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
    },
  });
  request.pipe(child.stdin);
  child.stdin.on("error", () => {});
  child.stderr.resume();
  let head: Buffer | undefined = Buffer.alloc(0);
  child.stdout.on("data", (part: Buffer) => {
    if (head === undefined) return void response.write(part);
    head = Buffer.concat([head, part]);
    const end = head.indexOf("\r\n\r\n");
    if (end < 0) return;
    const fields = head
      .subarray(0, end)
      .toString()
      .split("\r\n")
      .map((row) => row.split(/: (.*)/) as [string, string]);
    const status = Number.parseInt(fields.find(([name]) => name === "Status")?.[1] ?? "200", 10);
    response.writeHead(status, Object.fromEntries(fields.filter(([name]) => name !== "Status")));
    response.write(head.subarray(end + 4));
    head = undefined;
  });
  child.on("close", () => response.end());
}
