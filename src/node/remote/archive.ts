import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { type TarHeader, unpackTar } from "modern-tar";
import { type Message, message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import { CAPS } from "./limits.js";
import type { PackFiles } from "./remote.js";

/** What an archive is read for. */
export interface Wanted {
  /** The pack as messages name it. */
  readonly pack: string;
  /** Folder of the pack in the package; empty where the package is the pack. */
  readonly folder: string;
}

/**
 * Returns the texts of a pack in the archive of a package (`.tgz`). Everything happens in memory and nothing is written, so no
 * name in the archive can lead anywhere; names that try are refused all the same, for such an archive was not made by
 * honest means.
 * Source: https://docs.npmjs.com/cli/commands/npm-pack (a gzip of a tar whose files are in one folder, `package`).
 */
export async function readArchive(bytes: Uint8Array, wanted: Wanted): Promise<PackFiles> {
  const entries = new ArchiveEntries(wanted);
  const archive = await unpacked(bytes, wanted.pack);
  let files: Awaited<ReturnType<typeof unpackTar>>;
  try {
    files = await unpackTar(archive, { strict: true, filter: (header) => entries.keeps(header) });
  } catch (error) {
    throw error instanceof UserError
      ? error
      : broken(message("archive.not-tar", { pack: wanted.pack }));
  }
  const texts = new Map<string, string>();
  for (const { header, data } of files) {
    const path = entries.inPack(header.name) ?? "";
    const text = textOf(data ?? new Uint8Array());
    if (text !== undefined) texts.set(path, text);
    else if (isRead(path))
      throw new UserError(
        "pack-not-utf8",
        message("archive.not-utf8", { name: shownName(path), pack: wanted.pack }),
        message("archive.save-as-utf8"),
      );
  }
  if (!texts.has("pack.json")) throw noPack(wanted, entries.packs);
  return texts;
}

async function unpacked(bytes: Uint8Array, pack: string): Promise<Uint8Array> {
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: CAPS.unpackedBytes });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ERR_BUFFER_TOO_LARGE")
      throw tooBig(pack, message("archive.bytes", { limit: CAPS.unpackedBytes }));
    throw broken(message("archive.not-gzip", { pack }));
  }
}

/** The entries of one archive as they pass: refuses what no package needs, and says which of the rest are read. */
class ArchiveEntries {
  readonly #wanted: Wanted;
  /** Paths as a file system without case would see them. */
  readonly #seen = new Set<string>();
  #top: string | undefined;
  #bytes = 0;
  #count = 0;
  /** Folders that hold a `pack.json`, for a message. */
  readonly packs: string[] = [];

  constructor(wanted: Wanted) {
    this.#wanted = wanted;
  }

  /** Before the content of the entry is looked at. */
  keeps({ name, type = "file", size }: TarHeader): boolean {
    const { pack } = this.#wanted;
    this.#count += 1;
    if (this.#count > CAPS.files)
      throw tooBig(pack, message("archive.entries", { limit: CAPS.files }));
    if (type !== "file" && type !== "directory")
      throw hostile(
        pack,
        message("archive.kind", { type, name: shownName(name) }),
        message("archive.plain-files-only"),
      );
    const steps = stepsOf(name, pack);
    // A file beside the folder is in no package: npm lays down what is in one.
    if (steps.length > (type === "file" ? 1 : 0)) this.#isUnder(steps[0] ?? "");
    if (type === "directory") return false;
    const path = steps.join("/");
    const folded = path.normalize("NFC").toLowerCase();
    if (this.#seen.has(folded))
      throw hostile(
        pack,
        message("archive.twice", { name: shownName(name) }),
        message("archive.ambiguous-name"),
      );
    this.#seen.add(folded);
    const inPack = this.inPack(path);
    return inPack !== undefined && isText(inPack) && this.#weighed(inPack, size);
  }

  /** Returns the path in the folder of the pack; undefined where the entry is elsewhere. */
  inPack(name: string): string | undefined {
    const [, ...steps] = plainSteps(name);
    if (steps.length === 0) return undefined;
    const path = steps.join("/");
    if (steps.at(-1) === "pack.json" && !this.packs.includes(path)) this.packs.push(path);
    const { folder } = this.#wanted;
    if (folder === "") return path;
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
  }

  /** npm takes the first folder off every name, whatever it is called: files of two folders would lie over each other. */
  #isUnder(top: string): void {
    this.#top ??= top;
    if (top !== this.#top)
      throw hostile(
        this.#wanted.pack,
        message("archive.two-tops", { first: shownName(this.#top), second: shownName(top) }),
        message("archive.ambiguous-top"),
      );
  }

  #weighed(path: string, size: number): boolean {
    const { pack } = this.#wanted;
    if (size > CAPS.textBytes)
      throw tooBig(
        pack,
        message("archive.text-bytes", { name: shownName(path), limit: CAPS.textBytes }),
      );
    this.#bytes += size;
    if (this.#bytes > CAPS.packBytes)
      throw tooBig(pack, message("archive.texts-bytes", { limit: CAPS.packBytes }));
    return true;
  }
}

/** Returns the steps of a name without those that say nothing: `./package//x` is `package/x`. */
const plainSteps = (name: string): string[] =>
  name.split("/").filter((step) => step !== "" && step !== ".");

const MAX_NAME = 1_000;

/** Returns the steps of a name that leads down and nowhere else, whatever system reads it. */
function stepsOf(name: string, pack: string): string[] {
  if (name.length > MAX_NAME)
    throw tooBig(pack, message("archive.name-length", { length: name.length }));
  const steps = plainSteps(name);
  const leaves = name.startsWith("/") || steps.includes("..");
  // Backslashes and drives are paths on Windows; U+FFFD stands where a name was not UTF-8.
  if (leaves || /^[A-Za-z]:|[\\\p{Cc}\uFFFD]/u.test(name))
    throw hostile(
      pack,
      message("archive.name", { name: shownName(name) }),
      message("archive.leads-out"),
    );
  if (steps.length > CAPS.depth + 1)
    throw tooBig(pack, message("archive.depth", { limit: CAPS.depth }));
  return steps;
}

/** Returns what packs are made of: rules, what describes them, and their examples. */
const isText = (path: string): boolean => {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /\.(?:json|md|ya?ml|txt)$/i.test(name) || /^(?:licen[cs]e|notice|copying)$/i.test(name);
};

/** Returns the files that decide, and so must be readable. */
const isRead = (path: string): boolean =>
  /^pack\.json$|^register\/[^/]+\.json$|\/rule\.json$/.test(path);

/** Undefined where the bytes are not UTF-8. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Returns a name that somebody else chose, so that it stays one harmless word of a message. */
export const shownName = (name: string): string =>
  `\`${name
    .slice(0, 120)
    .replace(
      /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}`\\]/gu,
      (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
    )}\``;

function noPack({ pack, folder }: Wanted, packs: readonly string[]): UserError {
  const folders = packs.slice(0, 10).map((path) => shownName(path.replace(/\/?pack\.json$/, "")));
  return new UserError(
    "pack-missing",
    message("archive.no-pack", { path: `${folder === "" ? "" : `${folder}/`}pack.json`, pack }),
    folders.length > 0 ? message("archive.name-folder", { folders }) : message("file.pack-layout"),
  );
}

const hostile = (pack: string, finding: Message, reason: Message) =>
  new UserError(
    "pack-hostile",
    message("archive.hostile", { pack, finding, reason }),
    message("archive.report"),
  );

const tooBig = (pack: string, finding: Message) =>
  new UserError(
    "pack-too-big",
    message("archive.too-big", { pack, finding }),
    message("archive.publish-alone"),
  );

const broken = (problem: Message) =>
  new UserError("pack-broken", problem, message("archive.report"));
