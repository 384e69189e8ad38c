import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { afterFile } from "../../helpers/cleanup.js";

/** An HTTP proxy on loopback, for HTTPS_PROXY and HTTP_PROXY: what went through it, or was refused. */
export interface Proxy {
  readonly url: string;
  readonly requests: ProxyRequest[];
  /** Answers this status in place of passing on: 407 asks for a password, 502 finds nobody. */
  refuse: number | undefined;
  close(): Promise<void>;
}

export interface ProxyRequest {
  /** `CONNECT` for a tunnel, else the method of the request that was passed on. */
  readonly method: string;
  /** `host:port` of a tunnel, else the whole address. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Starts a proxy that is gone after the tests of this file. `routes` are names that only the proxy knows, `host:port` to
 * `host:port`: clients do not send what is on loopback through a proxy.
 */
export async function startProxy(routes: Readonly<Record<string, string>> = {}): Promise<Proxy> {
  const routed = (target: string) => routes[target] ?? target;
  const tunnels = new Set<Duplex>();
  const record = ({ method, url, headers }: IncomingMessage) => {
    const pairs = Object.entries(headers).map(([name, value]) => [name, String(value)]);
    const target = url ?? "";
    proxy.requests.push({ method: method ?? "", target, headers: Object.fromEntries(pairs) });
  };
  const server = createServer((incoming, response) => {
    record(incoming);
    if (proxy.refuse === undefined) forward(incoming, response);
    else response.writeHead(proxy.refuse, CHALLENGE).end();
  });
  server.on("connect", (incoming: IncomingMessage, client: Duplex, head: Buffer) => {
    record(incoming);
    client.on("error", () => client.destroy());
    if (proxy.refuse !== undefined) {
      client.end(`HTTP/1.1 ${proxy.refuse} Refused\r\nproxy-authenticate: Basic\r\n\r\n`);
      return;
    }
    for (const end of [client, tunnel(routed(incoming.url ?? ""), client, head)]) {
      tunnels.add(end);
      end.on("close", () => tunnels.delete(end));
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const proxy: Proxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    refuse: undefined,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
        for (const one of tunnels) one.destroy();
      }),
  };
  afterFile(() => proxy.close());
  return proxy;
}

const CHALLENGE = { "proxy-authenticate": "Basic" };

function tunnel(target: string, client: Duplex, head: Buffer): Socket {
  const { hostname, port } = new URL(`http://${target}`);
  const upstream = connect(Number(port || 80), hostname, () => {
    client.write("HTTP/1.1 200 Connection established\r\n\r\n");
    upstream.write(head);
    upstream.pipe(client);
    client.pipe(upstream);
  });
  upstream.on("error", () => client.destroy());
  client.on("close", () => upstream.destroy());
  return upstream;
}

/** `GET http://host/path`: passed on without what is between the client and the proxy only. */
function forward(incoming: IncomingMessage, response: ServerResponse): void {
  if (!/^http:\/\//.test(incoming.url ?? "")) {
    response.writeHead(400).end();
    return;
  }
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).filter(([name]) => !name.startsWith("proxy-")),
  );
  const outgoing = request(incoming.url ?? "", { method: incoming.method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  outgoing.on("error", () => response.destroy());
  incoming.pipe(outgoing);
}
