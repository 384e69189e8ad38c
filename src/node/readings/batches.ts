import type { Source } from "../../documents/format.js";
import type { FileToRead } from "../../pipeline/stored/outcome.js";

/** What a worker is given: the files, and whose turn it is, which all threads share. */
export interface WorkerTask {
  readonly root: string;
  readonly files: readonly FileToRead[];
  /** One number: the next batch that nobody has taken. */
  readonly turn: SharedArrayBuffer;
}

/** What a worker read of one file, as `encodeOutcome` stores it. */
export interface WorkerReading {
  readonly source: Source;
  readonly stored: string;
}

/** What a worker read of a batch, by the index of the file; undefined where it could not. */
export type WorkerAnswer = ReadonlyMap<number, WorkerReading | undefined>;

/** Files that one thread reads before it looks whose turn it is. */
const BATCH = 16;

/** Takes the next batch; undefined where all are taken. */
export function takeBatch({ files, turn }: Omit<WorkerTask, "root">): number[] | undefined {
  const start = Atomics.add(new Int32Array(turn), 0, 1) * BATCH;
  const length = Math.min(BATCH, files.length - start);
  return length > 0 ? Array.from({ length }, (_, i) => start + i) : undefined;
}
