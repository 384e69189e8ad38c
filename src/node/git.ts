import { spawn } from "node:child_process";
import { message } from "../messages/index.js";
import { UserError } from "../model/errors.js";
import { silenceTimer } from "./silence-timer.js";

/** How long git may be silent. A large repository has many questions: they have no limit together. */
const SILENT_MS = 60_000;
const OUTPUT_BYTES = 64 * 1024 * 1024;
const SAID_BYTES = 16 * 1024;

/** git ran and said no. */
export class GitError extends Error {
  readonly stderr: string;
  constructor(stderr: string) {
    super("git ended with an error");
    this.stderr = stderr;
  }
}

/** A checkout to ask. `trusted` is for one that another user owns, as in a container of a job. */
export interface Checkout {
  readonly root: string;
  readonly trusted?: boolean;
  /** The folder is the repository itself, without a work tree. */
  readonly isBare?: boolean;
  /** `key=value` of settings over those of the repository. */
  readonly over?: readonly string[];
  /** Milliseconds that git may be silent, where they are not the usual ones. */
  readonly silentMs?: number;
}

/** Returns what git prints, without its last line end. */
export async function gitText(checkout: Checkout, ...args: string[]): Promise<string> {
  return (await gitBytes(checkout, ...args)).toString("utf8").replace(/\n$/, "");
}

/** Returns what git prints, as it is. */
export async function gitBytes(checkout: Checkout, ...args: string[]): Promise<Buffer> {
  const { bytes, truncated } = await git(checkout, args, OUTPUT_BYTES);
  if (truncated)
    throw new UserError(
      "change-too-big",
      message("git.change-too-large"),
      message("git.compare-later"),
    );
  return bytes;
}

/**
 * Runs git without a shell. Nothing that a repository's configuration may name is started (monitor, hooks, external
 * diff, pager), nothing is fetched, and the index is not written. What runs on the files of a work tree is the business
 * of `differences.ts`.
 */
export function git(
  checkout: Checkout,
  args: readonly string[],
  maxBytes: number,
): Promise<{ bytes: Buffer; truncated: boolean }> {
  return new Promise((resolve, reject) => {
    const { root, silentMs = SILENT_MS } = checkout;
    const child = spawn("git", [...settings(checkout), ...args], {
      cwd: root,
      env: environment(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    const parts: Buffer[] = [];
    let length = 0;
    let stderr = "";
    const stop = () => {
      watch.end();
      child.kill("SIGKILL");
      // A helper of git may hold the pipes open.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const watch = silenceTimer(silentMs, () => {
      stop();
      reject(tooSlow(args[0], silentMs));
    });
    watch.heard();
    child.stdout.on("data", (part: Buffer) => {
      watch.heard();
      parts.push(part);
      length += part.length;
      if (length <= maxBytes) return;
      stop();
      resolve({ bytes: Buffer.concat(parts).subarray(0, maxBytes), truncated: true });
    });
    child.stderr.on("data", (part: Buffer) => {
      watch.heard();
      if (stderr.length < SAID_BYTES) stderr += part.toString("utf8");
    });
    child.on("error", (error: NodeJS.ErrnoException) => {
      watch.end();
      reject(error.code === "ENOENT" ? noGit() : new GitError(error.message));
    });
    child.on("close", (code) => {
      watch.end();
      if (code === 0) resolve({ bytes: Buffer.concat(parts), truncated: false });
      else reject(new GitError(stderr));
    });
  });
}

const noGit = () => new UserError("git-missing", message("git.missing"), message("git.install"));

const tooSlow = (command: string | undefined, ms: number) =>
  new UserError(
    "git-too-slow",
    message("git.too-slow", { command: command ?? "", seconds: ms / 1000 }),
    message("git.check-disk"),
  );

const settings = ({ root, trusted, isBare, over = [] }: Checkout): string[] => [
  "--no-pager",
  ...[
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "diff.external=",
    "diff.relative=false",
    "maintenance.auto=false",
    "gc.auto=0",
    ...over,
    ...(trusted ? [`safe.directory=${root}`] : []),
  ].flatMap((setting) => ["-c", setting]),
  // Named, because `safe.bareRepository` may forbid to find it.
  ...(isBare ? [`--git-dir=${root}`] : []),
];

/** What is not for git and its helpers: tokens that the runner gave the Action, and the key of the cache. */
const OF_THE_TOOL = /^(?:(?:INPUT|ACTIONS)_|CARDWARDEN_CACHE_KEY$)/i;

/** Returns the environment for git: nothing of it points at another repository, and nobody is asked. */
export function environment(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Record<string, string | undefined> {
  const inherited = Object.entries(env).filter(
    ([name]) =>
      (!name.startsWith("GIT_") || name.startsWith("GIT_CONFIG")) && !OF_THE_TOOL.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    // Objects that the clone lacks are not fetched. git before 2.44 would try; no transport is open to it, whatever
    // `protocol.*.allow` of the repository says.
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
  };
}

/** An object of the repository; at most as many of its bytes as were asked for. */
export interface GitObject {
  readonly id: string;
  readonly type: string;
  readonly bytes: Buffer;
  readonly truncated: boolean;
}

/** Reads objects by their names, one after the other, in one process: starting git costs more than an answer. */
export interface Objects {
  /** Undefined where the clone does not hold it. The name has no line break. */
  read(name: string, maxBytes: number): Promise<GitObject | undefined>;
  close(): void;
}

export function openObjects(checkout: Checkout): Objects {
  const { root, silentMs = SILENT_MS } = checkout;
  const child = spawn("git", [...settings(checkout), "cat-file", "--batch"], {
    cwd: root,
    env: environment(),
    stdio: ["pipe", "pipe", "ignore"],
  });
  const answers = child.stdout[Symbol.asyncIterator]();
  let unread: Buffer = Buffer.alloc(0);
  let failed: Error | undefined;
  // While nothing is asked, silence is what is wanted.
  const watch = silenceTimer(silentMs, () => {
    failed = tooSlow("cat-file", silentMs);
    child.kill("SIGKILL");
    child.stdout.destroy();
  });
  child.on("error", (error: NodeJS.ErrnoException) => {
    failed = error.code === "ENOENT" ? noGit() : new GitError(error.message);
  });
  child.stdin.on("error", () => {});

  const nextBytes = async (): Promise<Buffer> => {
    const next = await answers.next().catch(() => ({ done: true, value: undefined }));
    if (failed) throw failed;
    if (next.done) throw new GitError("git ended before it answered");
    watch.heard();
    return next.value as Buffer;
  };
  const head = async (): Promise<string> => {
    for (;;) {
      const end = unread.indexOf(10);
      if (end >= 0) {
        const row = unread.subarray(0, end).toString("utf8");
        unread = unread.subarray(end + 1);
        return row;
      }
      unread = Buffer.concat([unread, await nextBytes()]);
    }
  };
  /** Returns the body and its line end; what is beyond `maxBytes` goes past. */
  const body = async (size: number, maxBytes: number): Promise<Buffer> => {
    const chunks: Buffer[] = [];
    let remaining = size + 1;
    let room = Math.min(size, maxBytes);
    for (;;) {
      const part = unread.subarray(0, remaining);
      unread = unread.subarray(part.length);
      remaining -= part.length;
      chunks.push(part.subarray(0, room));
      room -= Math.min(room, part.length);
      if (remaining === 0) return Buffer.concat(chunks);
      unread = await nextBytes();
    }
  };

  let turn: Promise<unknown> = Promise.resolve();
  const ask = async (name: string, maxBytes: number): Promise<GitObject | undefined> => {
    if (failed) throw failed;
    watch.heard();
    try {
      child.stdin.write(`${name}\n`);
      const [, id, type, size] = /^([0-9a-f]+) (\w+) (\d+)$/.exec(await head()) ?? [];
      if (id === undefined || type === undefined || size === undefined) return undefined;
      const bytes = await body(Number(size), maxBytes);
      return { id, type, bytes, truncated: Number(size) > bytes.length };
    } finally {
      watch.end();
    }
  };
  return {
    read(name, maxBytes) {
      if (/[\n\r]/.test(name)) return Promise.resolve(undefined);
      const answer = turn.then(() => ask(name, maxBytes));
      turn = answer.catch(() => {});
      return answer;
    },
    close() {
      watch.end();
      child.stdin.end();
      child.kill();
    },
  };
}

export const isHash = (word: string): boolean => /^[0-9a-f]{40,64}$/.test(word);
