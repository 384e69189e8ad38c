import type { Host } from "../host.js";
import { isArtifact } from "./artifacts.js";
import type { Change } from "./change.js";

/** Where the text of a document went. */
export interface Moved {
  readonly file: string;
  /** Whether a format reads it there. */
  readonly isRead: boolean;
}

/** More files than this are not compared, nor more of one: a card that moved is among few. */
const MOST_FILES = 1000;
const MOST_BYTES = 256 * 1024;
/** Lines of the old text that a new one has to hold, of all that are not blank. */
const SHARE = 0.5;

/** Looks for texts of the base in the files that a change wrote. */
export class Moves {
  readonly #host: Host;
  readonly #change: Change;
  readonly #read: ReadonlySet<string>;
  #texts: Promise<ReadonlyMap<string, ReadonlySet<string>>> | undefined;

  constructor(host: Host, change: Change, read: ReadonlySet<string>) {
    this.#host = host;
    this.#change = change;
    this.#read = read;
  }

  /** The file that holds most of a text; of several one that is read, then the first. */
  async of(text: string): Promise<Moved | undefined> {
    const wanted = linesOf(text);
    if (wanted.size === 0) return undefined;
    this.#texts ??= this.#written();
    let moved: Moved | undefined;
    for (const [file, lines] of await this.#texts) {
      let shared = 0;
      for (const line of wanted) if (lines.has(line)) shared++;
      if (shared < wanted.size * SHARE) continue;
      if (this.#read.has(file)) return { file, isRead: true };
      moved ??= { file, isRead: false };
    }
    return moved;
  }

  async #written(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const files = [...this.#change.files]
      .filter(([file, is]) => is !== "removed" && !isArtifact(file, 0, []))
      .map(([file]) => file)
      .sort();
    const texts = new Map<string, ReadonlySet<string>>();
    for (const file of files.slice(0, MOST_FILES)) {
      const read = await this.#host.read(file, MOST_BYTES).catch(() => undefined);
      if (read !== undefined) texts.set(file, linesOf(read.text));
    }
    return texts;
  }
}

const linesOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/\r\n|\r|\n/)
      .map((line) => line.trim())
      .filter((line) => line !== "" && line !== "---"),
  );
