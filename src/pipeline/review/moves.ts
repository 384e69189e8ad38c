import { nameOf } from "../../facts/paths.js";
import type { Host } from "../../model/host.js";
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
/** A line that more files than this share tells nothing about where a text went. */
const MOST_SHARING = 20;
/** Telling lines of the old text that the new one has to hold. */
const SHARE = 0.5;

interface WrittenLines {
  /** Line to the files that hold it, as far as they are few. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  /** The whole text without blank lines, to the files that hold just this. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/** Finds texts of the base in the files that a change wrote. Costs the length of both, however many texts are looked for. */
export class Moves {
  readonly #host: Host;
  readonly #change: Change;
  readonly #read: ReadonlySet<string>;
  readonly #taken = new Set<string>();
  #written: Promise<WrittenLines> | undefined;

  /** `read` are the files in which a format of the head reads something. */
  constructor(host: Host, change: Change, read: ReadonlySet<string>) {
    this.#host = host;
    this.#change = change;
    this.#read = read;
  }

  /** Gives a new file that holds most of a text and is read, else one that is not read. */
  async of(text: string): Promise<Moved | undefined> {
    this.#written ??= this.#index();
    const { lines, texts } = await this.#written;
    const wanted = linesOf(text);
    const shared = new Map<string, number>();
    let telling = 0;
    for (const line of new Set(wanted)) {
      const files = lines.get(line);
      if (files !== undefined && files.length > MOST_SHARING) continue;
      telling++;
      for (const file of files ?? []) shared.set(file, (shared.get(file) ?? 0) + 1);
    }
    const similar = [...shared].flatMap(([file, count]) =>
      count >= telling * SHARE ? [file] : [],
    );
    const same = wanted.length === 0 ? [] : (texts.get(wanted.join("\n")) ?? []);
    const files = [...same, ...similar.sort()];
    // A card that was there already is no other's new place, and one place is that of one card.
    const isPlace = (file: string) =>
      this.#read.has(file) && this.#change.files.get(file) === "added" && !this.#taken.has(file);
    const newPlace = files.find(isPlace);
    if (newPlace !== undefined) {
      this.#taken.add(newPlace);
      return { file: newPlace, isRead: true };
    }
    const aside = files.find((file) => !this.#read.has(file));
    return aside === undefined ? undefined : { file: aside, isRead: false };
  }

  async #index(): Promise<WrittenLines> {
    const lines = new Map<string, string[]>();
    const texts = new Map<string, string[]>();
    const enter = (map: Map<string, string[]>, key: string, file: string) => {
      const files = map.get(key);
      if (files === undefined) map.set(key, [file]);
      else if (files.length <= MOST_SHARING) files.push(file);
    };
    for (const file of this.#candidates()) {
      const read = await this.#host.read(file, MOST_BYTES).catch(() => undefined);
      if (read === undefined) continue;
      const fileLines = linesOf(read.text);
      enter(texts, fileLines.join("\n"), file);
      for (const line of new Set(fileLines)) enter(lines, line, file);
    }
    return { lines, texts };
  }

  /** Returns the files to compare, those called like a card first. */
  #candidates(): string[] {
    const files = [...this.#change.files]
      .filter(([file, is]) => is !== "removed" && !isArtifact(file, 0, []))
      .map(([file]) => file)
      .sort();
    const isCard = (file: string) => /readme|card/i.test(nameOf(file));
    return [...files.filter(isCard), ...files.filter((file) => !isCard(file))].slice(0, MOST_FILES);
  }
}

/** Returns the lines that say something, in order. */
const linesOf = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && line !== "---");
