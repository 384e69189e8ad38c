import { otherKind } from "../documents/card/classify.js";
import { isMarkdown } from "../documents/file-filter.js";
import type { Reading } from "../documents/format.js";
import { folderOf, isRelative, join } from "../facts/paths.js";
import { settled } from "../formats/index.js";
import type { Surroundings } from "../lineage/subjects/linked-subject.js";
import { type Message, message } from "../messages/index.js";
import type { RaisedDiagnostic } from "../model/diagnostic.js";
import type { Host } from "../model/host.js";
import { isLfsPointer } from "../text/lfs.js";
import { LIMITS } from "../text/limits.js";
import type { Progress } from "./judge.js";
import { type LeftFile, leftDiagnostics } from "./left-files.js";
import { tooManyDocuments } from "./left-out.js";
import { fileReader, type ReaderOptions, readFile, readHere } from "./read-file.js";
import type { ReadAhead } from "./stored/outcome.js";
import { columnsBeside } from "./table-columns.js";

const START = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** How the files of a state are read. */
export interface ReadOptions extends ReaderOptions {
  /** Reads the files of the host on other threads, too. */
  readonly ahead?: ReadAhead | undefined;
  /** The files to read; without it all that the host lists. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Tells which files the run reports where they are no documents; without it all. */
  readonly reportsLeft?: ((file: string) => boolean) | undefined;
  readonly progress?: Progress | undefined;
  /** How many documents are read at most. */
  readonly limit?: number;
}

/**
 * Reads every file that a format claims. What could be a document and was not looked at is a diagnostic, never an
 * exception and never silence.
 */
export async function readDocuments(
  host: Host,
  options: ReadOptions = {},
): Promise<{ readings: Reading[]; diagnostics: RaisedDiagnostic[] }> {
  const { ahead, only, requests, reportsLeft = () => true, limit = LIMITS.documents } = options;
  const { files, diagnostics: listed, links = new Map<string, string>() } = await host.list();
  const isWanted = (file: string) => only?.has(file) !== false;
  const wanted = files.filter(isWanted);
  const diagnostics = [...listed];
  const readings: Reading[] = [];
  const leftFiles: LeftFile[] = [];
  const reader = fileReader(host, files, options);
  const queue = await ahead?.(wanted.map(reader.toRead), (file) => readHere(reader, file));
  const take = async (file: string) => {
    try {
      const { reading, unread, left } = await readFile(
        reader,
        file,
        queue && ((toRead) => queue.take(toRead)),
      );
      if (unread) diagnostics.push({ ...unread, severity: "fatal", at: { file, range: START } });
      if (left && reportsLeft(file)) leftFiles.push({ file, ...left, request: requests?.(file) });
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
  let done = 0;
  /** Takes files until there is no room; returns those for which there is none. */
  const takeAll = async (some: readonly string[]) => {
    for (const [i, file] of some.entries()) {
      if (readings.length >= limit) return some.slice(i);
      await take(file);
      options.progress?.("reading", ++done, wanted.length);
    }
    return [];
  };
  const leftOut = await takeAll(wanted).finally(() => queue?.end());
  // What a link leads to is read where it stands, if it is read there at all.
  const read = new Set(readings.map(({ file }) => file));
  const followed = [...links].flatMap(([link, target]) =>
    read.has(target) || !isWanted(link) ? [] : [link],
  );
  leftOut.push(...(await takeAll(followed)));
  if (leftOut.length > 0)
    diagnostics.push(tooManyDocuments(limit, [...wanted, ...followed], leftOut));
  diagnostics.push(...leftDiagnostics(leftFiles, readings.length === 0 && !options.reportsLeft));
  return { readings: settled(readings), diagnostics };
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
  options: ReaderOptions = {},
): Promise<Reading[]> {
  const reader = fileReader(host, [], options);
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
          const read = await readFile(reader, card).catch(() => undefined);
          if (read?.reading) next.push(read.reading);
        }
      }
    context.push(...next);
    pointing = next;
  }
  return context;
}

const inFolder = (folder: string, name: string) => (folder === "" ? name : `${folder}/${name}`);

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

/** True if a file is called like the license or the notice of what lies beside it. */
export const isCalledLicense = (name: string): boolean => LICENSE.test(name) || NOTICE.test(name);

const LICENSE = /^(?:licen[cs]e|copying|unlicen[cs]e)(?:[-_.][\w.-]*)?$/i;
const NOTICE = /^notice(?:\.(?:md|txt))?$/i;

/** What a license file of the code, or of what the repository only uses, is called. */
const NOT_OF_THE_CARD = /code|third|depend|example/i;
/** Weights beside the card of the root: the repository is the model's, and so is its license file. */
const WEIGHTS = /\.(?:safetensors|gguf|onnx|ckpt|pth|h5|tflite)$|^pytorch_model.*\.bin$/i;
/** A license shows at its beginning which one it is; the shorter ones are whole within this. */
const LICENSE_BEGINNING = 4096;
const MOST_LICENSE_FILES = { folder: 4, run: 2000 };

/** Finds license and notice files beside the documents and in the root, and the columns of the tables beside them. */
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
  const columns = await columnsBeside(host, readings, names);
  return {
    tableColumns: (folder) => columns.get(folder) ?? [],
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
  const pointed = new Set(readings.flatMap(licenseFilesNamed));
  for (const folder of new Set(
    readings.filter(declaresLicense).map(({ file }) => folderOf(file)),
  )) {
    const beside = names.get(folder) ?? [];
    const isOfCard =
      folder !== "" || beside.some((name) => WEIGHTS.test(name) || pointed.has(name));
    if (!isOfCard) continue;
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

/** Returns the names of the files that cards of the root link as their licenses: these are not the code's alone. */
const licenseFilesNamed = ({ file, subjects }: Reading): string[] =>
  folderOf(file) !== ""
    ? []
    : subjects.flatMap(({ statements }) =>
        (statements.get("license.link") ?? []).map(
          ({ value }) => String(value).split(/[?#]/, 1)[0]?.split("/").at(-1) ?? "",
        ),
      );

const declaresLicense = ({ subjects }: Reading) =>
  subjects.some(({ statements }) => statements.has("license.stated"));
