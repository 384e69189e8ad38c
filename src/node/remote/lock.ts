import { randomBytes } from "node:crypto";
import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { type Message, message } from "../../messages/index.js";
import { suggestion, UserError } from "../../model/errors.js";
import type { Location } from "../../model/location.js";
import { LockedPack, LockFile } from "../../model/lock.js";
import { parseSpec } from "../../policy/packs/pack-spec.js";
import { issueMessage } from "../../policy/packs/valibot-issues.js";
import { LOCK_FILE } from "../../policy/settings/config-files.js";
import { readJson } from "../../text/json.js";
import { lines } from "../../text/lines.js";
import { type Node, nearestNode } from "../../text/tree.js";

/** A lock has some hundred bytes for each pack. */
const LOCK_BYTES = 1024 * 1024;

export const EMPTY_LOCK: LockFile = { schema: "lock.v1", packs: {} };

/** Returns what a lock says. Every mistake is a UserError at its line. */
export function parseLock(file: string, text: string): LockFile {
  const map = lines(text);
  const { root, data, problems } = readJson(text, map);
  const start = { line: 1, column: 1 };
  const locate = (range = root?.range ?? { start, end: start }): Location => ({ file, range });
  // The whole tree is walked: a key that is given twice shows only there.
  const nodes = root === undefined ? 0 : count(root);
  const [first] = problems;
  if (first !== undefined || nodes === 0)
    throw invalid(first?.message ?? message("lock.empty"), locate(first?.range));
  const parsed = v.safeParse(LockFile, data);
  if (parsed.success) {
    for (const packSpec of Object.keys(parsed.output.packs))
      if (!isPlace(packSpec))
        throw invalid(
          message("lock.not-a-place", { place: packSpec }),
          locate(root && nearestNode(root, ["packs", packSpec]).range),
        );
    return parsed.output;
  }
  const [issue] = parsed.issues;
  const path = issue.path?.map(({ key }) => String(key)) ?? [];
  const key = path.at(-1) ?? "";
  const problem =
    issue.expected === "never"
      ? message("rule.unknown-field", { key })
      : message("lock.invalid-value", { path: path.join(" "), problem: issueMessage(issue) });
  throw invalid(
    problem,
    locate(root && nearestNode(root, path).range),
    hintFor(issue.expected, key),
  );
}

function isPlace(text: string): boolean {
  try {
    return parseSpec(text).kind !== "folder";
  } catch {
    return false;
  }
}

const hintFor = (expected: string | null, key: string) =>
  expected === "never" ? suggestion(key, Object.keys(LockedPack.entries)) : undefined;

const invalid = (problem: Message, location: Location, hint?: Message) =>
  new UserError("lock-invalid", problem, hint ?? message("lock.fix"), location);

function count(node: Node): number {
  const below = node.kind === "list" ? node.items : node.kind === "map" ? valuesOf(node) : [];
  return below.reduce((sum, child) => sum + count(child), 1);
}

const valuesOf = (node: Extract<Node, { kind: "map" }>) =>
  [...node.entries.values()].map(({ value }) => value);

/** Returns the lock of a repository, and its text as it stands; an empty one where there is none. */
export function readLock(root: string): { readonly lock: LockFile; readonly text?: string } {
  const path = join(root, LOCK_FILE);
  try {
    const info = lstatSync(path);
    if (info.isFile() && info.size <= LOCK_BYTES) {
      const text = readFileSync(path, "utf8");
      return { lock: parseLock(LOCK_FILE, text), text };
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { lock: EMPTY_LOCK };
  }
  throw new UserError(
    "file-unreadable",
    message("file.unreadable", { path: LOCK_FILE }),
    message("file.must-be-readable"),
  );
}

/** Returns the text of a lock, sorted so that two people who lock the same packs write the same bytes. */
export function lockText({ packs }: LockFile): string {
  const ordered = Object.entries(packs)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([packSpec, pack]) => [packSpec, inOrder(pack)]);
  return `${JSON.stringify({ schema: "lock.v1", packs: Object.fromEntries(ordered) }, null, 2)}\n`;
}

const ORDER = [
  ...["name", "version", "source", "packageVersion", "integrity", "commit", "ref", "digest"],
  ...["extends", "signatures"],
] as (keyof LockedPack)[];

const inOrder = (pack: LockedPack | undefined) =>
  Object.fromEntries(ORDER.flatMap((key) => (pack?.[key] === undefined ? [] : [[key, pack[key]]])));

/** Puts a lock in place, at once or not at all. */
export function writeLock(root: string, lock: LockFile): void {
  const path = join(root, LOCK_FILE);
  const beside = join(root, `.${LOCK_FILE}.${randomBytes(6).toString("hex")}`);
  try {
    writeFileSync(beside, lockText(lock), { flag: "wx", flush: true });
    renameSync(beside, path);
  } catch {
    rmSync(beside, { force: true });
    throw new UserError(
      "cannot-write",
      message("file.cannot-write", { file: LOCK_FILE }),
      message("file.check-permissions"),
    );
  }
}

/** Says of which packs nobody looks at the signatures: their place in the lock is reserved. */
export function warnOfSignatures({ packs }: LockFile, warn: (text: Message) => void): void {
  for (const [packSpec, { signatures = [] }] of Object.entries(packs))
    if (signatures.length > 0) warn(message("lock.signatures", { place: packSpec }));
}
