import { isCalledCard, isMarkdown } from "../documents/file-filter.js";
import type { Source } from "../documents/format.js";
import { validated } from "../documents/schema-check.js";
import { unread } from "../documents/unread-document.js";
import { folderOf } from "../facts/paths.js";
import { isClaimed, isNamed, readingOf, whyLeft } from "../formats/index.js";
import type { DocumentRequest } from "../model/config.js";
import type { Host } from "../model/host.js";
import { LIMITS } from "../text/limits.js";
import type { FileToRead, ReadingOutcome, ReadingStore } from "./stored/outcome.js";

/** Holds what was read in this run, by file, so that a second look at the same text costs nothing. */
export type ReadingCache = Map<string, ReadingOutcome>;

/** Reads the files of one state of a repository. */
export interface FileReader {
  readonly host: Host;
  readonly cache?: ReadingCache | undefined;
  readonly store?: ReadingStore | undefined;
  /** Returns how a file is to be read. */
  toRead(file: string): FileToRead;
}

/** What spares a reader work, and what it has to know of a change. */
export interface ReaderOptions extends Pick<FileReader, "cache" | "store"> {
  /** Tells which files the change under review brings or alters. */
  readonly touched?: ((file: string) => boolean) | undefined;
  /** Tells which files are documents whatever they look like. */
  readonly requests?: ((file: string) => DocumentRequest | undefined) | undefined;
}

/** Makes a reader; `files` are all that may be documents. */
export function fileReader(
  host: Host,
  files: readonly string[],
  { cache, store, touched = () => false, requests }: ReaderOptions = {},
): FileReader {
  const isRecord = recordsAmong(host, files);
  return {
    host,
    cache,
    store,
    toRead: (file) => ({
      file,
      request: requests?.(file),
      look: isRecord(file) && !touched(file) ? LIMITS.firstLookAtRecords : LIMITS.firstLook,
    }),
  };
}

/** Reads a file, or remembers what came of it. Throws where the host cannot read it. */
export async function readFile(
  reader: FileReader,
  file: string,
  read = (toRead: FileToRead) => readHere(reader, toRead),
): Promise<ReadingOutcome> {
  const cached = reader.cache?.get(file);
  if (cached) return cached;
  const outcome = await read(reader.toRead(file));
  reader.cache?.set(file, outcome);
  return outcome;
}

/** Reads a file that a host shows, or remembers from an earlier run what came of the same text. */
export async function readHere(
  { host, store }: FileReader,
  toRead: FileToRead,
): Promise<ReadingOutcome> {
  const source = await sourceOf(host, toRead);
  const stored = store?.get(source);
  if (stored) return stored;
  const outcome = await outcomeOf(source);
  store?.put(source, outcome);
  return outcome;
}

/** Returns what a text says, held against the schema of its format. */
export async function outcomeOf(source: Source): Promise<ReadingOutcome> {
  const { file } = source;
  const reading = readingOf(source);
  if (reading === undefined) {
    const reason = unread(source, isNamed(file));
    const isLeft =
      reason === undefined &&
      (isMarkdown(file) || isCalledCard(file) || source.request !== undefined);
    return { reading, unread: reason, ...(isLeft ? { left: whyLeft(source) } : {}) };
  }
  return { reading: isMarkdown(file) ? reading : await validated(reading) };
}

/**
 * Returns the text of a file as the formats get it. Most JSON and YAML of a repository is no document, and its beginning shows
 * that: only what is one is read to its end.
 */
export async function sourceOf(host: Host, { file, look, request }: FileToRead): Promise<Source> {
  const named = request === undefined ? { file } : { file, request };
  if (isMarkdown(file)) return { ...named, ...(await host.read(file, LIMITS.fileBytes)) };
  const source = { ...named, ...(await host.read(file, look)) };
  return source.truncated && (isNamed(file) || request !== undefined || isClaimed(source))
    ? { ...named, ...(await host.read(file, LIMITS.jsonBytes)) }
    : source;
}

/** Joins what the configuration says of files with the paths that were given, and with what a hub has them for. */
export async function requestsIn(
  host: Host,
  declared: ReaderOptions["requests"],
): Promise<(file: string) => DocumentRequest | undefined> {
  const { given, onHub } = await host.list();
  const kindOnHub = (file: string) => {
    const origin = onHub?.get(file);
    return origin?.isCard ? origin.repository.kind : undefined;
  };
  return (file) => declared?.(file) ?? kindOnHub(file) ?? (given?.has(file) ? "path" : undefined);
}

/**
 * Tells which files are records of data. A folder with more than a thousand files of one ending of JSON or YAML holds
 * records of data: of these, but for what is called like a document, the first lines have to show that one is something
 * else.
 */
function recordsAmong(host: Host, files: readonly string[]): (file: string) => boolean {
  const folders = new Map<string, number>();
  const series = (file: string) => `${folderOf(file)}/*${/\.\w+$/.exec(file)?.[0] ?? ""}`;
  for (const file of files)
    if (!isMarkdown(file)) folders.set(series(file), (folders.get(series(file)) ?? 0) + 1);
  const many = [...folders.values()].filter((count) => count > LIMITS.recordsInFolder);
  if (many.length === 0) return () => false;
  host.debug(
    `${many.reduce((sum, count) => sum + count)} JSON or YAML files in folders with more than ${LIMITS.recordsInFolder} of one ending: of each only the beginning is looked at`,
  );
  return (file) =>
    !isMarkdown(file) &&
    !isNamed(file) &&
    (folders.get(series(file)) ?? 0) > LIMITS.recordsInFolder;
}
