import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, request, type Server } from "node:http";
import type { AddressInfo, Server as SocketServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterFile } from "./cleanup.js";

/** The port of a server that listens on this machine only. */
export async function listening(server: SocketServer): Promise<number> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}

/** What a server of a test does with a request. */
export type Reaction = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};

/** A server on this machine, and what it was asked. */
export interface Host {
  readonly url: string;
  readonly asked: { readonly path: string; readonly authorization: string | undefined }[];
  stop(): Promise<void>;
}

/**
 * A server that answers by a function of the path; where that gives nothing it never answers. It may also take over the
 * socket of the answer.
 */
export async function startHost(
  react: (path: string, asked: IncomingMessage) => Promise<Reaction | undefined> | Reaction,
): Promise<Host> {
  const asked: Host["asked"] = [];
  const server = createServer(async (message, response) => {
    const path = message.url ?? "";
    asked.push({ path, authorization: message.headers.authorization });
    const reaction = await react(path, message);
    if (reaction === undefined) return;
    response.writeHead(reaction.status ?? 200, reaction.headers);
    response.end(reaction.body);
  });
  const port = await listening(server);
  return { url: `http://127.0.0.1:${port}/`, asked, stop: () => stopped(server) };
}

export function stopped(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

/** What another server answers, asked as if it stood at the address that the first was asked at. */
export async function forwarded(to: string, message: IncomingMessage): Promise<Required<Reaction>> {
  const { hostname, port } = new URL(to);
  const { headers, url: path } = message;
  const answer = await new Promise<IncomingMessage>((done, fail) => {
    request({ hostname, port, path, headers }, done).on("error", fail).end();
  });
  const chunks: Uint8Array[] = [];
  for await (const chunk of answer) chunks.push(chunk as Uint8Array);
  const type = answer.headers["content-type"] ?? "";
  return {
    status: answer.statusCode ?? 500,
    headers: { "content-type": type, ...coding(answer) },
    body: Buffer.concat(chunks),
  };
}

function coding({ headers }: IncomingMessage): Record<string, string> {
  const stated = headers["content-encoding"];
  return stated === undefined ? {} : { "content-encoding": stated };
}

/** A folder with the files given, until the tests of the file are over. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "cardwarden-npm-"));
  afterFile(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
