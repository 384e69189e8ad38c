import { execFile, spawn } from "node:child_process";
import { UserError } from "../errors.js";

const TIMEOUT_MS = 60_000;
const OUTPUT_BYTES = 64 * 1024 * 1024;

/** git ran and said no. */
export class GitError extends Error {
  readonly said: string;
  constructor(said: string) {
    super("git ended with an error");
    this.said = said;
  }
}

/** A checkout to ask. `trusted` is for one that another user owns, as in a container of a job. */
export interface Checkout {
  readonly root: string;
  readonly trusted?: boolean;
  /** The folder is the repository itself, without a work tree. */
  readonly bare?: boolean;
}

/** What git prints, without its last line end. */
export async function gitText(checkout: Checkout, ...args: string[]): Promise<string> {
  return (await gitBytes(checkout, ...args)).toString("utf8").replace(/\n$/, "");
}

/** What git prints, as it is. */
export async function gitBytes(checkout: Checkout, ...args: string[]): Promise<Buffer> {
  const { bytes, truncated } = await git(checkout, args, OUTPUT_BYTES);
  if (truncated)
    throw new UserError(
      "change-too-big",
      "the change is too big to be listed",
      "compare with a later revision",
    );
  return bytes;
}

/**
 * Runs git without a shell. Nothing that a repository's configuration may name is started (monitor, hooks, external
 * diff), nothing is fetched, and the index is not written.
 */
export function git(
  checkout: Checkout,
  args: readonly string[],
  maxBytes: number,
): Promise<{ bytes: Buffer; truncated: boolean }> {
  return new Promise((resolve, reject) => {
    execFile(
      "git",
      [...settings(checkout), ...args],
      {
        cwd: checkout.root,
        encoding: "buffer",
        env: environment(),
        killSignal: "SIGKILL",
        maxBuffer: maxBytes,
        timeout: TIMEOUT_MS,
      },
      (error, stdout, stderr) => {
        if (!error) return resolve({ bytes: stdout, truncated: false });
        if (error.code === ("ERR_CHILD_PROCESS_STDIO_MAXBUFFER" as unknown))
          return resolve({ bytes: stdout.subarray(0, maxBytes), truncated: true });
        if (error.code === ("ENOENT" as unknown)) return reject(noGit());
        if (error.killed)
          return reject(
            new UserError(
              "git-too-slow",
              `git ${args[0]} took longer than ${TIMEOUT_MS / 1000} seconds`,
              "compare with a later revision",
            ),
          );
        return reject(new GitError(stderr.toString("utf8")));
      },
    );
  });
}

const noGit = () =>
  new UserError(
    "git-missing",
    "telling what has changed needs git, and there is none on the path",
    "install git, or leave the comparison out",
  );

const settings = ({ root, trusted, bare }: Checkout): string[] => [
  ...[
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "diff.external=",
    "diff.relative=false",
    "protocol.allow=never",
    ...(trusted ? [`safe.directory=${root}`] : []),
  ].flatMap((setting) => ["-c", setting]),
  // Named, because `safe.bareRepository` may forbid to find it.
  ...(bare ? [`--git-dir=${root}`] : []),
];

/** The environment for git: nothing of it points at another repository, and nobody is asked. */
export function environment(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Record<string, string | undefined> {
  const inherited = Object.entries(env).filter(
    ([name]) => !name.startsWith("GIT_") || name.startsWith("GIT_CONFIG"),
  );
  return {
    ...Object.fromEntries(inherited),
    GIT_NO_LAZY_FETCH: "1",
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
  const child = spawn("git", [...settings(checkout), "cat-file", "--batch"], {
    cwd: checkout.root,
    env: environment(),
    stdio: ["pipe", "pipe", "ignore"],
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), TIMEOUT_MS);
  timer.unref();
  const answers = child.stdout[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  let failed: Error | undefined;
  child.on("error", (error: NodeJS.ErrnoException) => {
    failed = error.code === "ENOENT" ? noGit() : new GitError(error.message);
  });
  child.stdin.on("error", () => {});

  const more = async (): Promise<Buffer> => {
    const next = await answers.next();
    if (failed) throw failed;
    if (next.done) throw new GitError("git ended before it answered");
    return next.value as Buffer;
  };
  const head = async (): Promise<string> => {
    for (;;) {
      const end = rest.indexOf(10);
      if (end >= 0) {
        const row = rest.subarray(0, end).toString("utf8");
        rest = rest.subarray(end + 1);
        return row;
      }
      rest = Buffer.concat([rest, await more()]);
    }
  };
  /** The body and its line end; what is beyond `maxBytes` goes past. */
  const body = async (size: number, maxBytes: number): Promise<Buffer> => {
    const kept: Buffer[] = [];
    let left = size + 1;
    let room = Math.min(size, maxBytes);
    for (;;) {
      const part = rest.subarray(0, left);
      rest = rest.subarray(part.length);
      left -= part.length;
      kept.push(part.subarray(0, room));
      room -= Math.min(room, part.length);
      if (left === 0) return Buffer.concat(kept);
      rest = await more();
    }
  };

  let turn: Promise<unknown> = Promise.resolve();
  const ask = async (name: string, maxBytes: number): Promise<GitObject | undefined> => {
    if (failed) throw failed;
    child.stdin.write(`${name}\n`);
    const [, id, type, size] = /^([0-9a-f]+) (\w+) (\d+)$/.exec(await head()) ?? [];
    if (id === undefined || type === undefined || size === undefined) return undefined;
    const bytes = await body(Number(size), maxBytes);
    return { id, type, bytes, truncated: Number(size) > bytes.length };
  };
  return {
    read(name, maxBytes) {
      if (/[\n\r]/.test(name)) return Promise.resolve(undefined);
      const answer = turn.then(() => ask(name, maxBytes));
      turn = answer.catch(() => {});
      return answer;
    },
    close() {
      clearTimeout(timer);
      child.stdin.end();
      child.kill();
    },
  };
}

export const isHash = (word: string): boolean => /^[0-9a-f]{40,64}$/.test(word);
