import { randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  fstatSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import { message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import { isIn } from "../output.js";

type Variables = Readonly<Record<string, string | undefined>>;

/** The variable with the key, for machines that live for one job. */
export const KEY_VARIABLE = "CARDWARDEN_CACHE_KEY";
/** Characters of a key that nobody guesses, in whatever alphabet it is written. */
const LEAST_LENGTH = 32;
const KEY_BYTES = 32;

/**
 * Returns the key of the cache: that of the environment, else one of the user, which the first run makes. It lies outside of
 * the folders given, or whoever writes these could write entries that are believed. Throws a `UserError`, or what the file
 * system throws.
 */
export function readingsKey(env: Variables, outside: readonly string[]): Uint8Array {
  const stated = env[KEY_VARIABLE];
  // A secret that a job does not have is an empty text.
  if (stated) {
    if (stated.length >= LEAST_LENGTH) return Buffer.from(stated);
    throw new UserError(
      "usage",
      message("cache.key-too-short", { name: KEY_VARIABLE, least: LEAST_LENGTH }),
      message("cache.make-key"),
    );
  }
  const path = keyFile(env);
  if (path === undefined) throw new Error("no home folder");
  if (outside.some((folder) => isIn(folder, path))) throw new Error("the key would not be apart");
  return readKey(path) ?? makeKey(path);
}

/** Returns the file of the user's key. Source: XDG Base Directory Specification, 0.8; a relative path there is to be ignored. */
function keyFile({ XDG_STATE_HOME, HOME }: Variables): string | undefined {
  const home = HOME || homedir();
  const state =
    XDG_STATE_HOME && isAbsolute(XDG_STATE_HOME)
      ? XDG_STATE_HOME
      : isAbsolute(home)
        ? join(home, ".local", "state")
        : undefined;
  return state && join(state, "cardwarden", "cache.key");
}

/** Returns the key in a file; undefined where there is none. Throws where others can read it, or it is no key. */
function readKey(path: string): Uint8Array | undefined {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  try {
    const info = fstatSync(file);
    const isOpenToOthers = process.platform !== "win32" && (info.mode & 0o077) !== 0;
    if (!info.isFile() || info.size !== KEY_BYTES || isOpenToOthers) throw new Error("not a key");
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes a key. Of several runs that do so at once the first is right. */
function makeKey(path: string): Uint8Array {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const beside = `${path}.${randomBytes(6).toString("hex")}`;
  writeFileSync(beside, randomBytes(KEY_BYTES), { flag: "wx", mode: 0o600 });
  try {
    linkSync(beside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(beside, { force: true });
  }
  const key = readKey(path);
  if (key === undefined) throw new Error("no key");
  return key;
}
