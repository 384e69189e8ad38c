import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Message, message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import { member } from "../../model/lookup.js";
import type { Upstream } from "../../model/register.js";
import { writeOutput } from "../../node/output.js";
import { registerAdditions } from "../../policy/packs/register-files.js";

/** Which entries a register keeps in which file. */
const FILES = { model: "upstreams", dataset: "datasets", hosted: "upstreams" } as const;
const NAMES = ["upstreams", "datasets"] as const;

/** A file of a register with entries that it did not have. */
export interface ExtendedFile {
  readonly path: string;
  readonly text: string;
  readonly added: readonly Upstream[];
}

/** Entries for the files of a register, and those that are in it already and stay as they are. */
export interface ExtendedRegister {
  readonly files: readonly ExtendedFile[];
  readonly present: readonly Upstream[];
}

/** Adds entries to the files of a register's folder, as texts: what a person wrote there stays, letter by letter. */
export async function extendRegister(
  folder: string,
  entries: readonly Upstream[],
): Promise<ExtendedRegister> {
  const files: ExtendedFile[] = [];
  const present: Upstream[] = [];
  for (const name of NAMES) {
    const path = join(folder, `${name}.json`);
    const ofFile = entries.filter(({ kind }) => FILES[kind] === name);
    if (ofFile.length === 0) continue;
    const before = await textAt(path);
    const keys = new Set(listOf(path, name, before).map(keyOf));
    const added = ofFile.filter((entry) => !keys.has(keyOf(entry)));
    present.push(...ofFile.filter((entry) => keys.has(keyOf(entry))));
    if (added.length === 0) continue;
    const text = withEntries(before, added);
    listOf(path, name, text);
    files.push({ path, text, added });
  }
  return { files, present };
}

/** Writes what was extended. */
export function writeRegister(root: string, { files }: ExtendedRegister): void {
  for (const { path, text } of files)
    try {
      writeOutput({ path, root, folders: true }, [text]);
    } catch {
      throw new UserError(
        "cannot-write",
        message("cli.cannot-write", { file: path }),
        message("cli.check-folder-and-links"),
      );
    }
}

const keyOf = (entry: unknown): string =>
  `${member(entry, "kind")} ${String(member(entry, "pattern")).toLowerCase()}`;

async function textAt(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new UserError(
      "file-unreadable",
      message("cli.file-unreadable", { file: path }),
      message("cli.check-permissions"),
    );
  }
}

/** Returns the entries of a file. Throws where the loader of packs would not take it. */
function listOf(path: string, name: string, text = "[]"): unknown[] {
  const list = jsonOf(text);
  if (list === undefined) throw broken(message("upstreams.register-not-json", { file: path }));
  const [problem] = registerAdditions("pack", { [name]: list }).problems;
  if (problem !== undefined)
    throw broken(
      message("upstreams.register-broken", {
        file: path,
        place: `/${problem.path.join("/")}`,
        problem: problem.message,
      }),
    );
  return Array.isArray(list) ? list : [];
}

/** Returns parsed JSON; undefined for other text, which no message repeats: the file may be a link to anything. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const broken = (text: Message) =>
  new UserError("register-invalid", text, message("upstreams.correct-first"));

/** Puts entries before the bracket that closes a list. */
function withEntries(text: string | undefined, added: readonly Upstream[]): string {
  const body = added.map((entry) => indented(JSON.stringify(entry, null, 2))).join(",\n");
  const end = (text ?? "[]").trimEnd().slice(0, -1).trimEnd();
  return `${end}${end === "[" ? "" : ","}\n${body}\n]\n`;
}

const indented = (text: string): string => text.replaceAll(/^/gm, "  ");
