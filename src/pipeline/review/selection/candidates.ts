import { folderOf } from "../../../facts/paths.js";
import { isEvidence } from "../../../formats/index.js";
import { type FileReader, sourceOf } from "../../read-file.js";
import { pathSegments } from "./places.js";
import { type SearchableText, searchable } from "./search.js";

/** What a search of a file shows; `unreadable` is no answer at all. */
export interface SearchedFile {
  readonly text: SearchableText;
  /** A file that a machine wrote for what a card describes, by its content. */
  readonly isEvidence: boolean;
}

/** UTF-16 units of texts that are kept from one search to the next. */
const KEPT = 16 * 1024 * 1024;

/** The files in which documents may be, at the head of a change: by folder, and as texts to search. */
export class Candidates {
  readonly files: readonly string[];
  readonly #reader: FileReader;
  readonly #byFolder = new Map<string, string[]>();
  readonly #searched = new Map<string, SearchedFile | "unreadable">();
  readonly #segments = new Map<string, readonly string[]>();
  #kept = 0;

  constructor(files: readonly string[], reader: FileReader) {
    this.files = files;
    this.#reader = reader;
    for (const file of files) {
      const folder = folderOf(file);
      const beside = this.#byFolder.get(folder);
      if (beside) beside.push(file);
      else this.#byFolder.set(folder, [file]);
    }
  }

  in(folder: string): readonly string[] {
    return this.#byFolder.get(folder) ?? [];
  }

  below(folder: string): string[] {
    if (folder === "") return [...this.files];
    return [...this.#byFolder].flatMap(([candidate, files]) =>
      candidate === folder || candidate.startsWith(`${folder}/`) ? files : [],
    );
  }

  /** Returns the parts of a path that may be the last part of a name. */
  segments(file: string): readonly string[] {
    let segments = this.#segments.get(file);
    if (segments === undefined) {
      segments = pathSegments(file);
      this.#segments.set(file, segments);
    }
    return segments;
  }

  /** Returns a file as a search sees it, as much of it as a reading would see. */
  async searched(file: string): Promise<SearchedFile | "unreadable"> {
    const earlier = this.#searched.get(file);
    if (earlier) return earlier;
    let searched: SearchedFile | "unreadable";
    try {
      const source = await sourceOf(this.#reader.host, this.#reader.toRead(file));
      searched = { text: searchable(source.text), isEvidence: isEvidence(source) };
      this.#kept += searched.text.plain.length;
    } catch {
      searched = "unreadable";
    }
    if (this.#kept < KEPT) this.#searched.set(file, searched);
    return searched;
  }
}
