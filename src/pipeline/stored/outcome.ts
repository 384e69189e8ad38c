import type { LeftReason, Reading, Source } from "../../documents/format.js";
import type { DocumentRequest } from "../../model/config.js";
import type { RaisedDiagnostic } from "../../model/diagnostic.js";

/** What came of reading one file. */
export interface ReadingOutcome {
  /** Undefined for what no format claims. */
  readonly reading: Reading | undefined;
  /** Why nothing was read of a file that is called like a document. */
  readonly unread?: UnreadReason | undefined;
  /** Why a page or a file that somebody named is no document. */
  readonly left?: LeftReason | undefined;
}

export type UnreadReason = Pick<RaisedDiagnostic, "code" | "message" | "hint">;

/** Remembers from one run to the next what was read of a text. */
export interface ReadingStore {
  /** Returns what came of the same text under the same path; undefined where it does not know. */
  get(source: Source): ReadingOutcome | undefined;
  put(source: Source, outcome: ReadingOutcome): void;
}

/** A file that is to be read, and how many bytes of it are looked at before it shows that it is a document. */
export interface FileToRead {
  readonly file: string;
  readonly look: number;
  /** Why it is a document whatever it looks like. */
  readonly request?: DocumentRequest | undefined;
}

/** Reads one file where it is asked. */
export type ReadFile = (file: FileToRead) => Promise<ReadingOutcome>;

/** Files that are read in their order, some of them elsewhere and ahead. */
export interface ReadingQueue {
  /** Returns what came of a file; throws where it cannot be read. */
  take(file: FileToRead): Promise<ReadingOutcome>;
  /** Lets go of what was not asked for. */
  end(): void;
}

/** Begins to read files ahead; undefined where that is not worth it. Every file may still be read by `here`. */
export type ReadAhead = (
  files: readonly FileToRead[],
  here: ReadFile,
) => Promise<ReadingQueue | undefined>;
