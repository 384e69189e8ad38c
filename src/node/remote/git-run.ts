import { spawn } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { lookup } from "../../model/lookup.js";
import { environment } from "../git.js";

/** One call of git that may use the network. */
export interface GitCall {
  readonly cwd: string;
  readonly args: readonly string[];
  /** Address of the repository; the only transport that is opened is its own. */
  readonly url: string;
  /** Settings that nobody may read from a list of processes. */
  readonly secret: readonly (readonly [key: string, value: string])[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds without a byte, and milliseconds at all. */
  readonly answerMs: number;
  readonly allMs: number;
  /** Bytes that it may print, and bytes that may lie in `cwd`. */
  readonly mostOut: number;
  readonly mostStored: number;
}

export type GitEnd =
  | { readonly end: "done"; readonly out: string }
  | { readonly end: "failed"; readonly stderr: string }
  | { readonly end: "slow" | "big" | "missing" };

/** How often the size of the folder is looked at. */
const LOOK_MS = 100;
const SAID_BYTES = 16 * 1024;

/**
 * Runs git as a group of its own, so that its helpers end with it. It asks nobody, follows no redirect, runs no hook,
 * and opens no transport but the one of the address.
 */
export function runGit(call: GitCall): Promise<GitEnd> {
  return new Promise((resolve) => {
    const child = spawn("git", [...settings(call), ...call.args], {
      cwd: call.cwd,
      env: networkEnvironment(call),
      stdio: ["ignore", "pipe", "pipe"],
      detached: process.platform !== "win32",
    });
    let stopped: "slow" | "big" | undefined;
    const stop = (why: "slow" | "big") => {
      stopped ??= why;
      killGroup(child.pid);
    };
    const timer = setTimeout(() => stop("slow"), call.allMs);
    const watch = setInterval(() => {
      if (sizeOf(call.cwd) > call.mostStored) stop("big");
    }, LOOK_MS);
    const out: Buffer[] = [];
    let printed = 0;
    child.stdout.on("data", (part: Buffer) => {
      printed += part.length;
      if (printed > call.mostOut) stop("big");
      else out.push(part);
    });
    let stderr = "";
    child.stderr.on("data", (part: Buffer) => {
      stderr = (stderr + part.toString("utf8")).slice(-SAID_BYTES);
    });
    const finish = (end: GitEnd) => {
      clearTimeout(timer);
      clearInterval(watch);
      resolve(end);
    };
    child.on("error", (error: NodeJS.ErrnoException) =>
      finish(error.code === "ENOENT" ? { end: "missing" } : { end: "failed", stderr: "" }),
    );
    child.on("close", (code) => {
      // A helper that outlives git would go on writing.
      killGroup(child.pid);
      if (stopped !== undefined) return finish({ end: stopped });
      if (code !== 0) return finish({ end: "failed", stderr });
      if (sizeOf(call.cwd) > call.mostStored) return finish({ end: "big" });
      return finish({ end: "done", out: Buffer.concat(out).toString("utf8") });
    });
  });
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {}
}

const schemeOf = (url: string): string => url.slice(0, url.indexOf(":"));

const settings = ({ url, answerMs }: GitCall): string[] =>
  [
    "protocol.allow=never",
    `protocol.${schemeOf(url)}.allow=always`,
    "http.followRedirects=false",
    "http.lowSpeedLimit=1",
    `http.lowSpeedTime=${Math.max(1, Math.ceil(answerMs / 1000))}`,
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.askPass=",
    // A huge object is streamed, and what was received stays as it was sent.
    "core.bigFileThreshold=1m",
    "fetch.unpackLimit=1",
    "fetch.recurseSubmodules=false",
    "fetch.writeCommitGraph=false",
    "gc.auto=0",
    "maintenance.auto=false",
  ].flatMap((setting) => ["-c", setting]);

/** What the user set up for git's own connections. */
const KEPT = ["GIT_SSL_CAINFO", "GIT_SSL_CAPATH", "GIT_SSL_CERT", "GIT_SSL_KEY"];

function networkEnvironment({ cwd, env, secret, url }: GitCall): NodeJS.ProcessEnv {
  const first = Number(env.GIT_CONFIG_COUNT ?? 0) || 0;
  // A header for every host is for none of those that a configuration names; what is for one host stays.
  const added = [["http.extraHeader", ""] as const, ...secret];
  return {
    ...environment(env),
    // Over any protocol.*.allow, also for what git starts in its turn.
    GIT_ALLOW_PROTOCOL: schemeOf(url),
    ...Object.fromEntries(KEPT.map((name) => [name, lookup(env, name)])),
    // No repository around the folder has a say.
    GIT_CEILING_DIRECTORIES: dirname(cwd),
    // Set and empty: neither the setting nor SSH_ASKPASS takes its place.
    GIT_ASKPASS: "",
    GCM_INTERACTIVE: "never",
    GIT_CONFIG_COUNT: String(first + added.length),
    ...Object.fromEntries(
      added.flatMap(([key, value], i) => [
        [`GIT_CONFIG_KEY_${first + i}`, key],
        [`GIT_CONFIG_VALUE_${first + i}`, value],
      ]),
    ),
  } as NodeJS.ProcessEnv;
}

/** Returns the bytes of the files below a folder, as far as they can be seen while they come and go. */
function sizeOf(folder: string): number {
  let bytes = 0;
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) bytes += sizeOf(path);
      else bytes += statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    }
  } catch {}
  return bytes;
}
