import { otherKind } from "../documents/card/classify.js";
import { isMarkdown } from "../documents/file-filter.js";
import type { Reading, Source } from "../documents/format.js";
import { validated } from "../documents/schema-check.js";
import { unread } from "../documents/unread-document.js";
import { folderOf, isRelative, join } from "../facts/paths.js";
import { isClaimed, isNamed, readingOf, settled } from "../formats/index.js";
import type { Surroundings } from "../lineage/subjects/linked-subject.js";
import { type Message, message } from "../messages/index.js";
import type { RaisedDiagnostic } from "../model/diagnostic.js";
import type { Host } from "../model/host.js";
import { isLfsPointer } from "../text/lfs.js";
import { LIMITS } from "../text/limits.js";
import type { FileToRead, ReadAhead, ReadingOutcome, ReadingStore } from "./stored/outcome.js";

/** Holds what was read, by file, so that a second look at the same text costs nothing; undefined for what no format claims. */
export type ReadingCache = Map<string, Reading | undefined>;

/** What spares reading, where there is any. */
export interface ReadingAids {
  readonly cache?: ReadingCache | undefined;
  readonly store?: ReadingStore | undefined;
  /** Reads the files of the host on other threads, too. */
  readonly ahead?: ReadAhead | undefined;
}

const START = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/**
 * Reads every file that a format claims. What could be a document and was not looked at is a diagnostic, never an
 * exception and never silence. `touched` tells which files the change under review brings or alters.
 */
export async function readDocuments(
  host: Host,
  aids: ReadingAids = {},
  touched: (file: string) => boolean = () => false,
): Promise<{ readings: Reading[]; diagnostics: RaisedDiagnostic[] }> {
  const { files, diagnostics: listed, links = new Map<string, string>() } = await host.list();
  const diagnostics = [...listed];
  const readings: Reading[] = [];
  const isRecord = recordsAmong(host, files);
  const toRead = (file: string): FileToRead => ({
    file,
    look: isRecord(file) && !touched(file) ? LIMITS.firstLookAtRecords : LIMITS.firstLook,
  });
  const here = (file: FileToRead) => readFile(host, file, aids.store);
  const queue = await aids.ahead?.(files.map(toRead), here);
  const take = async (file: string) => {
    try {
      const read = () => (queue ? queue.take(toRead(file)) : here(toRead(file)));
      const reading = await readOne(file, read, aids.cache, diagnostics);
      if (reading) readings.push(reading);
      if (reading?.emptyReason)
        diagnostics.push({
          code: "holds-nothing",
          severity: "warning",
          message: reading.emptyReason.text,
          at: reading.emptyReason.at,
        });
    } catch (error) {
      host.debug(`${error instanceof Error ? error.name : "error"} while reading a file`);
      diagnostics.push({
        code: "file-unreadable",
        severity: "fatal",
        message: message("read.file-unreadable"),
        hint: message("read.file-unreadable-hint"),
        at: { file, range: START },
      });
    }
  };
  /** Takes files until there is no room; false if some are left out. */
  const takeAll = async (some: Iterable<string>) => {
    for (const file of some) {
      if (readings.length >= LIMITS.documents) return false;
      await take(file);
    }
    return true;
  };
  const isWhole = await takeAll(files).finally(() => queue?.end());
  // What a link leads to is read where it stands, if it is read there at all.
  const read = new Set(readings.map(({ file }) => file));
  const followed = [...links].flatMap(([link, target]) => (read.has(target) ? [] : [link]));
  if (!isWhole || !(await takeAll(followed)))
    diagnostics.push({
      code: "too-many-documents",
      severity: "fatal",
      message: message("read.too-many-documents", { limit: LIMITS.documents }),
      hint: message("read.too-many-documents-hint"),
    });
  return { readings: settled(readings), diagnostics };
}

/**
 * Tells which files are records of data. A folder with more than a thousand files of one ending of JSON or YAML holds records of data: of these, but for what is
 * called like a document, the first lines have to show that one is something else.
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

/** How many cards outside the checked paths are read because a checked one points at them, and over how many steps. */
const CONTEXT = { documents: 200, steps: 8 };

/**
 * Reads cards that lie outside the checked paths and to which a checked one points by a relative path: for what they say
 * of licenses and origins, not judged. Nothing is looked for: a path either leads to a card or is left alone.
 */
export async function readContext(
  host: Host,
  readings: readonly Reading[],
  { cache, store }: ReadingAids = {},
): Promise<Reading[]> {
  const seen = new Set(readings.map(({ file }) => file));
  const context: Reading[] = [];
  let pointing = readings;
  for (let step = 0; step < CONTEXT.steps && pointing.length > 0; step++) {
    const next: Reading[] = [];
    for (const { file, subjects } of pointing)
      for (const { name } of subjects.flatMap(({ uses }) => uses)) {
        const path = isRelative(name) ? join(folderOf(file), name) : undefined;
        if (path === undefined || seen.size > readings.length + CONTEXT.documents) continue;
        for (const card of /\.(?:md|markdown)$/i.test(path)
          ? [path]
          : [inFolder(path, "README.md")]) {
          if (seen.has(card)) continue;
          seen.add(card);
          const read = () => readFile(host, { file: card, look: LIMITS.firstLook }, store);
          const reading = await readOne(card, read, cache).catch(() => undefined);
          if (reading) next.push(reading);
        }
      }
    context.push(...next);
    pointing = next;
  }
  return context;
}

const inFolder = (folder: string, name: string) => (folder === "" ? name : `${folder}/${name}`);

async function readOne(
  file: string,
  read: () => Promise<ReadingOutcome>,
  cache?: ReadingCache,
  diagnostics: RaisedDiagnostic[] = [],
): Promise<Reading | undefined> {
  if (cache?.has(file)) return cache.get(file);
  const { reading, unread: why } = await read();
  if (why) diagnostics.push({ ...why, severity: "fatal", at: { file, range: START } });
  cache?.set(file, reading);
  return reading;
}

/** Reads a file that a host shows, or remembers what came of the same text. */
async function readFile(
  host: Host,
  toRead: FileToRead,
  store: ReadingStore | undefined,
): Promise<ReadingOutcome> {
  const source = await sourceOf(host, toRead);
  const stored = store?.get(source);
  if (stored) return stored;
  const outcome = await outcomeOf(source);
  store?.put(source, outcome);
  return outcome;
}

/** Reads as much of a file as decides what it is, and all of a document. */
export const sourceOf = async (host: Host, { file, look }: FileToRead): Promise<Source> =>
  isMarkdown(file)
    ? { file, ...(await host.read(file, LIMITS.fileBytes)) }
    : dataOf(host, file, look);

/** Returns what a text says, held against the schema of its format. */
export async function outcomeOf(source: Source): Promise<ReadingOutcome> {
  const { file } = source;
  const reading = readingOf(source);
  if (reading === undefined) return { reading, unread: unread(source, isNamed(file)) };
  return { reading: isMarkdown(file) ? reading : await validated(reading) };
}

/**
 * Reads a file of JSON or YAML. Most of a repository is no document, and its beginning shows that. What is one is read to its end, and
 * compared with the schema of its format.
 */
async function dataOf(host: Host, file: string, look: number): Promise<Source> {
  const source = { file, ...(await host.read(file, look)) };
  return source.truncated && (isNamed(file) || isClaimed(source))
    ? { file, ...(await host.read(file, LIMITS.jsonBytes)) }
    : source;
}

/** Tells what a file is that no format reads; undefined where nothing shows it. */
export async function unreadAs(host: Host, file: string): Promise<Message | undefined> {
  const read = await host.read(file, LIMITS.fileBytes).catch(() => undefined);
  if (read === undefined) return message("review.not-a-file");
  const source = { file, ...read };
  if (isLfsPointer(source.text)) return message("review.lfs-pointer");
  const kind = isMarkdown(file) ? otherKind(source) : undefined;
  return kind && message(READ_AS[kind]);
}
const READ_AS = {
  space: "review.read-as-space",
  page: "review.read-as-page",
  template: "review.read-as-template",
} as const;

const LICENSE = /^(?:licen[cs]e|copying|unlicen[cs]e)(?:[-_.][\w.-]*)?$/i;
const NOTICE = /^notice(?:\.(?:md|txt))?$/i;

/** What a license file of the code, or of what the repository only uses, is called. */
const NOT_OF_THE_CARD = /code|third|depend|example/i;
/** Weights beside the card of the root: the repository is the model's, and so is its license file. */
const WEIGHTS = /\.(?:safetensors|gguf|onnx|ckpt|pth|h5|tflite)$|^pytorch_model.*\.bin$/i;
/** A license shows at its beginning which one it is; the shorter ones are whole within this. */
const LICENSE_BEGINNING = 4096;
const MOST_LICENSE_FILES = { folder: 4, run: 2000 };

/** Finds license and notice files beside the documents and in the root. */
export async function surroundings(
  host: Host,
  readings: readonly Reading[],
): Promise<Surroundings> {
  const folders = new Set(["", ...readings.map(({ file }) => folderOf(file))]);
  const names = new Map<string, readonly string[]>();
  for (const folder of folders) names.set(folder, await host.names(folder));
  const begin = (file: string) =>
    host.read(file, LICENSE_BEGINNING).then(
      ({ text }) => text,
      () => undefined,
    );
  // Kept for the few that are compared with their cards: of the others only whether they say anything.
  const beginnings = new Map<string, string | undefined>();
  const texts = await licenseTexts(
    async (file) => {
      const text = await begin(file);
      beginnings.set(file, text);
      return text;
    },
    readings,
    names,
  );
  const licenses = new Map<string, string>();
  for (const [folder, beside] of names) {
    const file = await withText(
      async (path) => (beginnings.has(path) ? beginnings.get(path) : begin(path)),
      beside.filter((name) => LICENSE.test(name)).map((name) => inFolder(folder, name)),
    );
    if (file !== undefined) licenses.set(folder, file);
  }
  // Every card of a folder asks for the same file.
  const notices = new Map<string, string>();
  for (const [folder, beside] of names) {
    const name = beside.find((fileName) => NOTICE.test(fileName));
    if (name !== undefined) notices.set(folder, inFolder(folder, name));
  }
  return {
    licenseTexts: (folder) => texts.get(folder) ?? [],
    licenseFile: (folder) => licenses.get(folder),
    noticeFile: (folder) => notices.get(folder),
  };
}

/** How a file begins; undefined where it cannot be read. */
type Beginning = (file: string) => Promise<string | undefined>;

/** Anything that a reader sees. */
const VISIBLE = /[^\s\0\u200b-\u200f\u2060\ufeff]/;

/** Returns the first file that holds words. One that cannot be read here, as where a change is only data, counts by its name. */
async function withText(
  beginning: Beginning,
  files: readonly string[],
): Promise<string | undefined> {
  for (const file of files.slice(0, MOST_LICENSE_FILES.folder)) {
    const text = await beginning(file);
    if (text === undefined || (VISIBLE.test(text) && !isLfsPointer(text))) return file;
  }
  return undefined;
}

/** Returns the beginnings of the license files beside cards that declare a license. */
async function licenseTexts(
  beginning: Beginning,
  readings: readonly Reading[],
  names: ReadonlyMap<string, readonly string[]>,
): Promise<Map<string, { file: string; text: string }[]>> {
  const textsByFolder = new Map<string, { file: string; text: string }[]>();
  // Folders of one collection repeat one text.
  const distinct = new Map<string, string>();
  let remaining = MOST_LICENSE_FILES.run;
  for (const folder of new Set(
    readings.filter(declaresLicense).map(({ file }) => folderOf(file)),
  )) {
    const beside = names.get(folder) ?? [];
    if (folder === "" && !beside.some((name) => WEIGHTS.test(name))) continue;
    const files = beside.filter((name) => LICENSE.test(name) && !NOT_OF_THE_CARD.test(name));
    if (files.length === 0 || files.length > MOST_LICENSE_FILES.folder) continue;
    remaining -= files.length;
    if (remaining < 0) break;
    const texts: { file: string; text: string }[] = [];
    for (const file of files.map((name) => inFolder(folder, name))) {
      const text = (await beginning(file)) ?? "";
      distinct.set(text, distinct.get(text) ?? text);
      texts.push({ file, text: distinct.get(text) ?? text });
    }
    textsByFolder.set(folder, texts);
  }
  return textsByFolder;
}

const declaresLicense = ({ subjects }: Reading) =>
  subjects.some(({ statements }) => statements.has("license.stated"));
