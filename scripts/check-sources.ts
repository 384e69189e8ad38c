/**
 * Reads every source that the register and the instruments cite as read, and compares it with its digest in
 * `policies/sources.lock.json`.
 *
 *   npm run sources                     compare; list what is gone or differs
 *   npm run sources -- --update         write the lock
 *   npm run sources -- --from FOLDER    read local copies instead of the network: Git repositories named
 *                                       `owner+name`, or downloaded files at `owner+name@commit/path`
 *
 *   npm run sources -- --agree          compare the words of copies with the second ones that are to confirm them
 *
 * Exits 0 if everything is as recorded, 1 if something is gone, differs or is not in the lock, 2 if it could not run.
 */
import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import {
  addressText,
  type FileAddress,
  type PageAddress,
  type SourceAddress,
} from "./sources/address.js";
import { type Citation, citations } from "./sources/cited.js";
import { compareCopies } from "./sources/copies.js";
import {
  isFile,
  type LockedSource,
  lockedSource,
  readLock,
  unused,
  writeLock,
} from "./sources/lock.js";
import { mirrorReader } from "./sources/mirror.js";
import { networkReader } from "./sources/network.js";
import type { Reading, ReadSource } from "./sources/read.js";

const ROOT = process.cwd();

interface Outcome {
  readonly place: string;
  readonly address: string;
  readonly problem: string;
}

const nameOf = (address: SourceAddress): string =>
  address.kind === "file"
    ? addressText(address)
    : address.kind === "page"
      ? address.url
      : address.text;

const known = async (): Promise<{
  readonly cited: readonly Citation[];
  readonly lock: readonly LockedSource[];
}> => ({ cited: await citations(ROOT), lock: await readLock(ROOT) });

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      update: { type: "boolean" },
      agree: { type: "boolean" },
      from: { type: "string" },
    },
  });
  const { cited, lock } = await known();
  const fullCommit = (address: SourceAddress) => {
    const source = lockedSource(lock, address);
    return source !== undefined && isFile(source) ? source.commit : undefined;
  };
  const read = values.from === undefined ? networkReader(fullCommit) : mirrorReader(values.from);
  if (values.agree === true) return compareCopies(cited, read);
  const { sources, problems } = await readAll(cited, lock, read, values.update === true);
  if (values.update === true) await writeLock(ROOT, sources);
  else
    for (const source of unused(lock, cited))
      problems.push({
        place: "lock",
        address: isFile(source) ? addressText(source) : source.url,
        problem: "nobody cites it",
      });
  for (const { problem, address, place } of problems)
    console.log(`${problem}: ${address}\n  ${place}`);
  console.log(`${sources.length} sources, ${problems.length} problems`);
  return problems.length === 0 ? 0 : 1;
}

async function readAll(
  cited: readonly Citation[],
  lock: readonly LockedSource[],
  read: ReadSource,
  isUpdate: boolean,
) {
  const sources = new Map<string, LockedSource>();
  const problems: Outcome[] = [];
  const seen = new Set<string>();
  for (const { address, place } of cited) {
    const name = nameOf(address);
    if (address.kind === "note" || seen.has(name)) continue;
    seen.add(name);
    progress(seen.size);
    const recorded = lockedSource(lock, address);
    const fail = (problem: string) => problems.push({ place, address: name, problem });
    const reading = await read(address);
    if (reading.state !== "read") {
      // What could not be asked is no less recorded than before.
      const kept = recorded ?? undigested(address);
      const isUnread = reading.state === "unread" && kept !== undefined;
      if (isUnread) sources.set(keyOf(kept), kept);
      if (!isUnread) fail(`${reading.state} (${reading.why})`);
      continue;
    }
    const source = sourceOf(address, reading);
    sources.set(keyOf(source), source);
    if (isUpdate) continue;
    if (recorded === undefined) fail("not in the lock");
    else if (isFile(recorded) && isFile(source) && recorded.sha256 !== source.sha256)
      fail(recorded.sha256 === undefined ? "has no digest yet" : "differs");
  }
  return { sources: [...sources.values()], problems };
}

function sourceOf(
  address: FileAddress | PageAddress,
  { bytes, commit = "" }: Extract<Reading, { state: "read" }>,
): LockedSource {
  if (address.kind === "page") return { url: address.url };
  const { repository, path } = address;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { repository, commit, path, sha256, bytes: bytes.length };
}

/** Returns the record of a source that was read elsewhere: a full address is enough to begin with. */
function undigested(address: SourceAddress): LockedSource | undefined {
  if (address.kind === "page") return { url: address.url };
  if (address.kind === "note" || address.commit.length < 40) return undefined;
  const { repository, commit, path } = address;
  return { repository, commit, path };
}

const keyOf = (source: LockedSource): string => (isFile(source) ? addressText(source) : source.url);

const progress = (count: number): void => {
  if (count % 25 === 0) console.error(`${count} sources …`);
};

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
