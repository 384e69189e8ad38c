import { randomBytes } from "node:crypto";
import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { type Message, message } from "../../messages/index.js";
import { suggestion, UserError } from "../../model/errors.js";
import { hubSpecText, parseHubSpec } from "../../model/hub-spec.js";
import type { Location } from "../../model/location.js";
import { LockedPack, LockFile } from "../../model/lock.js";
import { member } from "../../model/lookup.js";
import { LockedUpstream } from "../../model/upstream-lock.js";
import { parseSpec } from "../../policy/packs/pack-spec.js";
import { issueMessage } from "../../policy/packs/valibot-issues.js";
import { LOCK_FILE } from "../../policy/settings/config-files.js";
import { readJson } from "../../text/json.js";
import { lines } from "../../text/lines.js";
import { type Node, nearestNode } from "../../text/tree.js";

/** A lock has some hundred bytes for each pack and upstream. */
const LOCK_BYTES = 4 * 1024 * 1024;

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
    for (const key of Object.keys(parsed.output.upstreams ?? {}))
      if (!isUpstream(key))
        throw invalid(
          message("lock.not-an-upstream", { key }),
          locate(root && nearestNode(root, ["upstreams", key]).range),
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
    hintFor(issue.expected, path[0], key),
  );
}

function isPlace(text: string): boolean {
  try {
    return parseSpec(text).kind !== "folder";
  } catch {
    return false;
  }
}

/** True for the one way to write a repository of a hub. */
function isUpstream(key: string): boolean {
  const spec = parseHubSpec(key);
  return spec !== undefined && "id" in spec && hubSpecText(spec) === key;
}

function hintFor(expected: string | null, table: string | undefined, key: string) {
  if (expected !== "never") return undefined;
  const shape = table === "upstreams" ? LockedUpstream : LockedPack;
  return suggestion(key, Object.keys(shape.entries));
}

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
export function lockText({ packs, upstreams = {} }: LockFile): string {
  const lock = {
    schema: "lock.v1",
    packs: sorted(packs, (pack) => inOrder(pack, ORDER)),
    ...(Object.keys(upstreams).length > 0
      ? { upstreams: sorted(upstreams, (upstream) => inOrder(upstream, UPSTREAM_ORDER)) }
      : {}),
  };
  return `${JSON.stringify(lock, null, 2)}\n`;
}

const sorted = <Value>(
  table: Readonly<Record<string, Value>>,
  write: (value: Value) => unknown,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(table)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, write(value)]),
  );

const ORDER = [
  ...["name", "version", "source", "packageVersion", "integrity", "commit", "ref", "digest"],
  ...["extends", "signatures"],
];

const UPSTREAM_ORDER = Object.keys(LockedUpstream.entries);

const inOrder = (value: object, order: readonly string[]) =>
  Object.fromEntries(
    order.flatMap((key) => {
      const part = member(value, key);
      return part === undefined ? [] : [[key, part]];
    }),
  );

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
