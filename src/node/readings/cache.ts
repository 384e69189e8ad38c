import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../../documents/format.js";
import { decodeOutcome } from "../../pipeline/stored/decode.js";
import { encodeOutcome } from "../../pipeline/stored/encode.js";
import type { ReadingStore } from "../../pipeline/stored/outcome.js";
import { authenticLines, replaceFile } from "./authentic-file.js";

/** Where the readings of a repository are kept, and what they depend on beside the texts. */
export interface ReadingsPlace {
  readonly folder: string;
  /** The repository: each has files of its own. */
  readonly root: string;
  /** Tool, packs, register, language: under others nothing of it counts. */
  readonly conditions: readonly string[];
  /** Who does not know it writes nothing that is believed. */
  readonly key: Uint8Array;
}

/** The readings of earlier runs, and those of this run. */
export interface KeptReadings {
  readonly store: ReadingStore;
  /** Whether earlier runs left nothing. */
  readonly isEmpty: boolean;
  /** Writes what this run used; where it did not look at the whole repository, the others too. Throws what the file system throws. */
  save(isWholeRepository: boolean): void;
}

const SCHEMA = "readings.v1";
/** Files of one repository, for runs in turn under other packs or languages. */
const MOST_FILES = 4;

/** Files of readings, and what is being written. */
const NAME = /^readings-[\w-]{16}-[\w-]{16}(?:\.[0-9a-f]{12})?$/;

/** True for the name of a file in a folder of readings. */
export const isReadingsFile = (name: string): boolean => NAME.test(name);

/** Opens the readings of earlier runs. What this tool did not write under this key is as if it were not there. */
export function openReadings({ folder, root, conditions, key }: ReadingsPlace): KeptReadings {
  const prefix = `readings-${digest(root).slice(0, 16)}-`;
  const path = join(folder, `${prefix}${digest(...conditions).slice(0, 16)}`);
  const head = Buffer.from(JSON.stringify([SCHEMA, root, ...conditions]));
  const [storedHead, ...lines] = authenticLines(path, key);
  const stored = new Map(
    storedHead?.equals(head) ? lines.map((line) => [line.toString("latin1", 0, KEY), line]) : [],
  );
  const used = new Set<string>();
  const fresh = new Map<string, Buffer>();
  let last: { readonly source: Source; readonly entry: string } | undefined;
  const entryOf = (source: Source): string => {
    if (last?.source !== source) last = { source, entry: entryKey(source) };
    return last.entry;
  };
  const store: ReadingStore = {
    get(source) {
      const entry = entryOf(source);
      const line = fresh.get(entry) ?? stored.get(entry);
      const outcome = line && decodeOutcome(line.toString("utf8", KEY), source);
      if (outcome) used.add(entry);
      return outcome;
    },
    put(source, outcome) {
      const entry = entryOf(source);
      const text = encodeOutcome(outcome, source);
      if (text !== undefined) fresh.set(entry, Buffer.from(`${entry}${text}`));
    },
  };
  return {
    store,
    isEmpty: stored.size === 0,
    save(isWholeRepository) {
      const remaining = [...stored].flatMap(([entry, line]) =>
        !fresh.has(entry) && (!isWholeRepository || used.has(entry)) ? [line] : [],
      );
      if (fresh.size === 0 && remaining.length === stored.size) return;
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      replaceFile(path, [head, ...fresh.values(), ...remaining], key);
      dropOldest(folder, prefix);
    },
  };
}

/** Length of the name of an entry, which begins its line. */
const KEY = 43;

function digest(...parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest("base64url");
}

/** Returns the name of an entry: all of a file that its reading depends on. */
const entryKey = ({ file, text, truncated, utf8, request }: Source): string =>
  digest(file, request ?? "", truncated ? "truncated" : "whole", utf8 ? "utf8" : "other", text);

/** Removes files of a repository but the newest, so that none stays that nobody asks for. */
function dropOldest(folder: string, prefix: string): void {
  const files = readdirSync(folder).flatMap((name) => {
    const info = name.startsWith(prefix)
      ? statSync(join(folder, name), { throwIfNoEntry: false })
      : undefined;
    return info ? [{ name, time: info.mtimeMs }] : [];
  });
  for (const { name } of files.sort((a, b) => b.time - a.time).slice(MOST_FILES))
    rmSync(join(folder, name), { force: true });
}
