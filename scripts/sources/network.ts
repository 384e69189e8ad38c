import { setTimeout as sleep } from "node:timers/promises";
import type { SourceAddress } from "./address.js";
import type { Reading, ReadSource } from "./read.js";

const AGENT = "cardwarden-check-sources (https://github.com/cardwarden/cardwarden)";
/** Between two requests, so that a run of a few hundred is no burden. */
const PAUSE = 250;
const TIMEOUT = 30_000;
const TRIES = 3;

/** Returns a reader of the public addresses, one request at a time. `fullCommit` spares the look-up of short commits. */
export function networkReader(
  fullCommit: (address: SourceAddress) => string | undefined,
): ReadSource {
  return async (address: SourceAddress) => {
    if (address.kind === "note") return { state: "unread", why: "not an address" };
    if (address.kind === "page") return read(await ask(address.url));
    const { repository, commit, path } = address;
    const known = commit.length === 40 ? commit : fullCommit(address);
    const full = known ?? (await lookUp(repository, commit));
    if (full === undefined) return { state: "gone", why: "no such commit" };
    const file = path.split("/").map(encodeURIComponent).join("/");
    const answer = await ask(`https://raw.githubusercontent.com/${repository}/${full}/${file}`);
    const reading = await read(answer);
    return reading.state === "read" ? { ...reading, commit: full } : reading;
  };
}

async function lookUp(repository: string, commit: string): Promise<string | undefined> {
  const answer = await ask(`https://api.github.com/repos/${repository}/commits/${commit}`);
  if (!answer.ok) return undefined;
  const { sha } = (await answer.json()) as { readonly sha?: unknown };
  return typeof sha === "string" && /^[0-9a-f]{40}$/.test(sha) ? sha : undefined;
}

async function read(answer: Response): Promise<Reading> {
  if (answer.ok) return { state: "read", bytes: new Uint8Array(await answer.arrayBuffer()) };
  const isGone = answer.status === 404 || answer.status === 410;
  return { state: isGone ? "gone" : "unread", why: `HTTP ${answer.status}` };
}

async function ask(url: string, attempt = 1): Promise<Response> {
  await sleep(PAUSE);
  const signal = AbortSignal.timeout(TIMEOUT);
  const answer = await fetch(url, { headers: { "user-agent": AGENT }, signal }).catch(
    () => new Response(null, { status: 599 }),
  );
  if ((answer.status !== 429 && answer.status < 500) || attempt === TRIES) return answer;
  const seconds = Math.min(Number(answer.headers.get("retry-after")) || 2 ** attempt, 60);
  await sleep(seconds * 1000);
  return ask(url, attempt + 1);
}
