import { randomBytes } from "node:crypto";
import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { type Message, message } from "../../messages/index.js";
import { suggestion, UserError } from "../../model/errors.js";
import { hubSpecText, isHubId, parseHubSpec } from "../../model/hub-spec.js";
import type { Location } from "../../model/location.js";
import { LockedPack, LockFile } from "../../model/lock.js";
import { lookup, member } from "../../model/lookup.js";
import { LockedLicense, LockedRelation, LockedUpstream } from "../../model/upstream-lock.js";
import { parseSpec } from "../../policy/packs/pack-spec.js";
import { fieldsAt, issueMessage } from "../../policy/packs/valibot-issues.js";
import { LOCK_FILE } from "../../policy/settings/config-files.js";
import { readJson } from "../../text/json.js";
import { lines } from "../../text/lines.js";
import { type Node, nearestNode } from "../../text/tree.js";

const MIB = 1024 * 1024;
/** A lock has some 400 bytes for each pack and upstream. GitHub gives no larger file of a base that the clone lacks. */
const LOCK_BYTES = MIB;

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
    for (const packSpec of keysOf(root, "packs"))
      if (!isPlace(packSpec))
        throw invalid(
          message("lock.not-a-place", { place: packSpec }),
          locate(root && nearestNode(root, ["packs", packSpec]).range),
        );
    for (const key of keysOf(root, "upstreams"))
      if (!isUpstream(key, lookup(parsed.output.upstreams, key)?.id))
        throw invalid(
          message("lock.not-an-upstream", { key }),
          locate(root && nearestNode(root, ["upstreams", key]).range),
          message("lock.fix-upstream"),
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
    (issue.expected === "never" ? hintFor(path) : undefined) ??
      (path[0] === "upstreams" ? message("lock.fix-upstream") : undefined),
  );
}

function isPlace(text: string): boolean {
  try {
    return parseSpec(text).kind !== "folder";
  } catch {
    return false;
  }
}

/** True for the one way to write a repository of a hub, with the id that it has there. */
function isUpstream(key: string, id: string | undefined): boolean {
  const spec = parseHubSpec(key);
  if (spec === undefined || !("id" in spec) || id === undefined) return false;
  return hubSpecText(spec) === key && isHubId(spec.hub, id);
}

/** Returns the keys of a table as they are written: the validator passes over those that every object answers to. */
function keysOf(root: Node | undefined, table: string): string[] {
  const node = root && nearestNode(root, [table]);
  return node?.kind === "map" && node !== root ? [...node.entries.keys()] : [];
}

/** Suggests a field of the shape that a path leads to. */
function hintFor(path: readonly string[]) {
  const [table, , ...inner] = path.slice(0, -1);
  const fields =
    table === undefined
      ? Object.keys(LockFile.entries)
      : fieldsAt(
          table === "upstreams" ? LockedUpstream : LockedPack,
          inner.map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
        );
  return suggestion(path.at(-1) ?? "", fields);
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
    ...(Object.keys(upstreams).length > 0 ? { upstreams: sorted(upstreams, upstreamInOrder) } : {}),
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

/** Returns an entry with its fields in the order of its shape, whoever made it. */
function upstreamInOrder(upstream: LockedUpstream) {
  const { license, upstreams } = upstream;
  return inOrder(
    {
      ...upstream,
      ...(license ? { license: inOrder(license, fieldsOf(LockedLicense)) } : {}),
      ...(upstreams
        ? { upstreams: upstreams.map((relation) => inOrder(relation, fieldsOf(LockedRelation))) }
        : {}),
    },
    fieldsOf(LockedUpstream),
  );
}

const fieldsOf = ({ entries }: { readonly entries: object }) => Object.keys(entries);

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
  const text = lockText(lock);
  if (Buffer.byteLength(text) > LOCK_BYTES)
    throw new UserError(
      "lock-too-large",
      message("lock.too-large", { limit: LOCK_BYTES / MIB }),
      message("lock.fewer-upstreams"),
    );
  const beside = join(root, `.${LOCK_FILE}.${randomBytes(6).toString("hex")}`);
  try {
    writeFileSync(beside, text, { flag: "wx", flush: true });
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
