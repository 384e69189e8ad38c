import * as http from "node:http";
import * as https from "node:https";
import type { Socket } from "node:net";
import { message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import { lookup } from "../../model/lookup.js";
import type { Access } from "./remote.js";

/** How one request travels. */
export interface Route {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Address of a proxy. */
  readonly proxy: string | undefined;
  /** Keeps connections for the next request, where no proxy is used; without it each request has one of its own. */
  readonly agent?: http.Agent;
}

/** Sends a GET and waits for the head of the answer. No redirect is followed and nothing is unpacked. */
export async function send(url: URL, way: Route): Promise<http.IncomingMessage> {
  const { headers, signal } = way;
  const options = { headers, signal, agent: way.agent ?? (false as const) };
  if (url.protocol === "http:") return answerTo(http.get(url, options));
  if (way.proxy === undefined) return answerTo(https.get(url, options));
  const socket = await tunnel(url, proxyAddress(way.proxy), signal);
  const agent = new https.Agent({ socket } as https.AgentOptions);
  return answerTo(https.get(url, { ...options, agent }));
}

const answerTo = (asked: http.ClientRequest): Promise<http.IncomingMessage> =>
  new Promise((done, fail) => {
    asked.once("response", done).on("error", fail);
  });

/**
 * Returns a connection through a proxy, over which TLS is then spoken with the host itself, so that the proxy sees no more than
 * its name. Source: RFC 9110, section 9.3.6 (CONNECT).
 */
function tunnel(target: URL, proxy: URL, signal: AbortSignal): Promise<Socket> {
  const path = `${target.hostname}:${target.port || "443"}`;
  const { username, password } = proxy;
  const clear = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const authorization = `Basic ${Buffer.from(clear).toString("base64")}`;
  const asked = (proxy.protocol === "https:" ? https : http).request({
    method: "CONNECT",
    hostname: proxy.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: proxy.port || (proxy.protocol === "https:" ? 443 : 80),
    path,
    headers: { host: path, ...(username === "" ? {} : { "proxy-authorization": authorization }) },
    signal,
    agent: false,
  });
  return new Promise((done, fail) => {
    asked.on("error", fail);
    asked.once("connect", ({ statusCode }, socket: Socket) => {
      if (statusCode === 200) return done(socket);
      socket.destroy();
      fail(new ProxyRefusal(statusCode ?? 0));
    });
    asked.end();
  });
}

/** The proxy itself answered with another status than 200. */
export class ProxyRefusal extends Error {
  readonly status: number;

  constructor(status: number) {
    super("the proxy refused");
    this.status = status;
  }
}

function proxyAddress(stated: string): URL {
  const url = URL.canParse(stated) ? new URL(stated) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol)) return url;
  throw new UserError("pack-proxy-invalid", message("proxy.invalid"), message("proxy.write"));
}

/** Settings of npm that stand before the variables of the environment. */
interface ProxySettings {
  /** Returns what is set outside the checkout. */
  outside(key: string): string | undefined;
}

/**
 * Returns the proxy for an address. What is on this machine is asked directly: http is only for that. The names are those of curl and npm. The checkout has
 * no say: an address of a proxy may hold a password, and whoever runs it sees who is asked.
 */
export function proxyFor(
  url: URL,
  env: Access["env"],
  settings?: ProxySettings,
): string | undefined {
  if (url.protocol !== "https:") return undefined;
  const set = (...names: string[]) => names.map((name) => lookup(env, name)).find((value) => value);
  const direct = settings?.outside("noproxy") ?? set("no_proxy", "NO_PROXY") ?? "";
  if (direct.split(/[\s,]+/).some((entry) => isBypassed(url, entry))) return undefined;
  return (
    settings?.outside("https-proxy") ??
    set("https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY")
  );
}

/** `*`, a host, or a domain with all below it: `acme.example`, `.acme.example`, `*.acme.example`; a port may follow. */
function isBypassed({ hostname, port }: URL, entry: string): boolean {
  if (entry === "*") return true;
  const [, name = "", entryPort] = /^\*?\.?(.*?)(?::(\d{1,5}))?$/.exec(entry.toLowerCase()) ?? [];
  if (name === "" || (entryPort !== undefined && entryPort !== (port || "443"))) return false;
  return hostname === name || hostname.endsWith(`.${name}`);
}
