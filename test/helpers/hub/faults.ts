import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { type Answer, type HubRequest, redirect } from "./answer.js";

/**
 * What a hostile or broken hub does with a request: it answers something else than it should, or takes over the response and
 * returns nothing. `answer` is what the hub would say.
 */
export type Fault = (
  answer: Answer,
  response: ServerResponse,
  request: HubRequest,
) => Answer | undefined;

/** The answer with another body, as the file itself rather than a redirect to it. */
function instead(
  answer: Answer,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const { location: _, ...kept } = answer.headers;
  return {
    status: 200,
    headers: { ...kept, "content-type": "text/plain; charset=utf-8", ...headers },
    body,
  };
}

/** Begins the answer and hands over the response, which goes on until the client hangs up. */
function begun(answer: Answer, response: ServerResponse, headers: Record<string, string> = {}) {
  const { status, headers: all } = instead(answer, "", headers);
  response.on("error", () => {});
  response.writeHead(status, all);
}

const MEGABYTE = Buffer.alloc(1 << 20, "# A line that goes on and on.\n");
const CARD = "---\nlicense: mit\n---\n# Card\n";

/** A redirect to an address, for a hub that sends its visitors to another host. */
export const redirectTo =
  (location: string): Fault =>
  (answer) =>
    redirect(location, answer.headers);

/** An answer with this text as the file. */
export const fileText =
  (body: string | Uint8Array): Fault =>
  (answer) =>
    instead(answer, body);

/** An answer with this status and nothing of use. */
export const status =
  (code: number): Fault =>
  () => ({ status: code, headers: { "content-type": "text/plain" }, body: "" });

/** Aliases of aliases: ten levels of ten, which is more than any memory holds. */
const BOMB = [
  "a0: &a0 [x,x,x,x,x,x,x,x,x,x]",
  ...Array.from({ length: 9 }, (_, level) => {
    const aliases = Array.from({ length: 10 }, () => `*a${level}`).join(",");
    return `a${level + 1}: &a${level + 1} [${aliases}]`;
  }),
].join("\n");

/** Ready-made hostile answers, by what is wrong with them. */
export const HOSTILE = {
  /** A body without an end. */
  huge(answer, response) {
    begun(answer, response);
    const more = () => {
      while (!response.destroyed && response.write(MEGABYTE));
    };
    response.on("drain", more);
    more();
    return undefined;
  },
  /** A small beginning of what is announced as ten gigabytes. */
  announcedHuge(answer, response) {
    begun(answer, response, { "content-length": "10000000000" });
    response.write(CARD);
    return undefined;
  },
  /** A byte now and then, for ever. */
  drip(answer, response) {
    begun(answer, response);
    const timer = setInterval(() => response.write("-"), 20);
    response.on("close", () => clearInterval(timer));
    return undefined;
  },
  /** Never an answer. */
  silence: () => undefined,
  /** Redirects, each to an address that was not seen before. */
  endlessRedirects(answer, _, { path }) {
    const address = new URL(path, "http://hub");
    address.searchParams.set("hop", String(Number(address.searchParams.get("hop") ?? 0) + 1));
    return redirect(address.pathname + address.search, answer.headers);
  },
  /** A redirect to the same address. */
  circle: (answer, _, { path }) => redirect(path, answer.headers),
  /** A redirect without an address. */
  nowhere: () => ({ status: 307, headers: {}, body: "" }),
  /** A redirect to what is no address of the web. */
  localFile: redirectTo("file:///etc/passwd"),
  /** A page for people, as a proxy or a login shows it. */
  html: (answer) =>
    instead(
      answer,
      "<!doctype html><html><head><title>Sign in</title></head><body></body></html>",
      {
        "content-type": "text/html; charset=utf-8",
      },
    ),
  /** A commit that is none. */
  wrongCommit: (answer) => instead(answer, CARD, { "x-repo-commit": "../../main" }),
  /** No commit at all. */
  noCommit(answer) {
    const { "x-repo-commit": _, ...headers } = instead(answer, CARD).headers;
    return { status: 200, headers, body: CARD };
  },
  /** Bytes that are not UTF-8, in the metadata and in the prose. */
  brokenUtf8: (answer) =>
    instead(
      answer,
      Buffer.concat([
        Buffer.from("---\nlicense: m"),
        Buffer.from([0xff, 0xc3, 0x28]),
        Buffer.from("t\n---\n"),
      ]),
    ),
  yamlBomb: (answer) => instead(answer, `---\n${BOMB}\n---\n# Card\n`),
  /** A connection that ends in the middle of the body. */
  brokenOff(answer, response) {
    begun(answer, response, { "content-length": String(CARD.length * 10) });
    response.write(CARD, () => response.destroy());
    return undefined;
  },
  /** A connection that ends before anything is said. */
  hangUp(_, response) {
    response.destroy();
    return undefined;
  },
  /** Some kilobytes that unpack to 64 megabytes. */
  gzipBomb: (answer) => instead(answer, packed(), { "content-encoding": "gzip" }),
  /** A body that is not packed as its header says. */
  wrongEncoding: (answer) => instead(answer, CARD, { "content-encoding": "gzip" }),
  serverError: status(500),
  /** JSON that breaks off. */
  brokenJson: (answer) => instead(answer, '{"id": "org/', { "content-type": "application/json" }),
  /** Nested JSON, deeper than a recursive reader can go. */
  deepJson: (answer) =>
    instead(answer, "[".repeat(200_000), { "content-type": "application/json" }),
} as const satisfies Record<string, Fault>;

let bomb: Buffer | undefined;
function packed(): Buffer {
  bomb ??= gzipSync(Buffer.alloc(64 << 20, "a"));
  return bomb;
}
