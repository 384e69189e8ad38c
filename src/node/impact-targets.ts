import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from "node:fs";
import { basename, join, resolve } from "node:path";
import { message } from "../messages/index.js";
import { UserError } from "../model/errors.js";
import { CONFIG_FILES } from "../policy/settings/config-files.js";

/** What a version of a pack is tried on. */
export interface TriedOn {
  readonly source: "checkout" | "facts";
  /** From the path that was given; below a folder of several, what follows it. */
  readonly name: string;
  readonly path: string;
}

export interface TrialSources {
  readonly on: readonly TriedOn[];
  /** Folders and JSON files beside them that are neither checkout nor facts. */
  readonly passedOver: number;
}

/** `owner/name` lies two folders deep. */
const DEEPEST = 2;

/**
 * Returns what some paths hold: a checkout, a folder of checkouts, files of stored facts, or a folder of such files; in order of
 * their names. A folder that holds nothing of the kind is a repository that was copied without its history.
 */
export function triedOn(cwd: string, paths: readonly string[]): TrialSources {
  const results = paths.map((path) => on(resolve(cwd, path), path));
  return {
    on: results.flatMap((result) => result.on),
    passedOver: results.reduce((sum, { passedOver }) => sum + passedOver, 0),
  };
}

function on(path: string, label: string): TrialSources {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) {
    const source: TriedOn = { source: "facts", name: basename(path), path };
    return { on: [source], passedOver: 0 };
  }
  if (!stats?.isDirectory())
    throw new UserError(
      "no-such-path",
      message("path.missing", { path: label }),
      message("path.give-checkouts"),
    );
  const itself: TriedOn = { source: "checkout", name: basename(path), path };
  if (isCheckout(path)) return { on: [itself], passedOver: 0 };
  const below = within(path, "", DEEPEST);
  return below.on.length > 0 ? below : { on: [itself], passedOver: 0 };
}

function within(folder: string, prefix: string, depth: number): TrialSources {
  const files: TriedOn[] = [];
  let passedOver = 0;
  for (const entry of entriesOf(folder)) {
    const [name, path] = [`${prefix}${entry.name}`, join(folder, entry.name)];
    if (entry.isFile() && entry.name.endsWith(".json")) {
      if (looksLikeFacts(path)) files.push({ source: "facts", name, path });
      else passedOver++;
    } else if (entry.isDirectory() && !entry.name.startsWith(".")) {
      if (isCheckout(path)) {
        files.push({ source: "checkout", name, path });
        continue;
      }
      const below = depth > 1 ? within(path, `${name}/`, depth - 1) : { on: [], passedOver: 0 };
      files.push(...below.on);
      // Of a folder with nothing in it that can be tried only the folder is worth counting.
      passedOver += below.on.length > 0 ? below.passedOver : 1;
    }
  }
  return { on: files, passedOver };
}

/** Returns the files of a folder: none where it cannot be opened. Links are not followed. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

const isCheckout = (folder: string): boolean =>
  [".git", ...CONFIG_FILES].some((name) => existsSync(join(folder, name)));

const TAG = /"schema"\s{0,9}:\s{0,9}"facts\.v1"/;
/** Where the tag stands in a file that `check --facts` wrote, and in one whose keys were put in order. */
const LOOKS = [4096, 4 * 1024 * 1024];

/** Other tools keep their JSON beside it. */
function looksLikeFacts(path: string): boolean {
  return LOOKS.some((bytes) => TAG.test(beginning(path, bytes)));
}

function beginning(path: string, bytes: number): string {
  try {
    const file = openSync(path, "r");
    try {
      const buffer = Buffer.alloc(bytes);
      return buffer.toString("latin1", 0, readSync(file, buffer, 0, bytes, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return "";
  }
}

/** 700 cards of some length make 120 MB; one string of V8 may not hold much more than twice of this. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Returns the text of a file of stored facts. */
export function factsText(path: string): string {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MOST_BYTES)
    throw new UserError(
      "facts-too-large",
      message("facts.too-large", { limit: MOST_BYTES / 1024 / 1024 }),
      message("facts.check-in-parts"),
    );
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new UserError("file-unreadable", message("facts.unreadable"));
  }
}
