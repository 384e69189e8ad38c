import { existsSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { Source } from "../../documents/format.js";
import { decodeOutcome } from "../../pipeline/stored/decode.js";
import type {
  FileToRead,
  ReadAhead,
  ReadFile,
  ReadingOutcome,
  ReadingQueue,
  ReadingStore,
} from "../../pipeline/stored/outcome.js";
import { LIMITS } from "../../text/limits.js";
import { silenceTimer } from "../silence-timer.js";
import { takeBatch, type WorkerAnswer, type WorkerReading, type WorkerTask } from "./batches.js";

const MIB = 1024 * 1024;
/** Bytes of files for each worker, some thousand cards: every one compiles the code anew. */
const BYTES_PER_WORKER = 32 * MIB;
const MOST_WORKERS = 3;
/** Files whose size is asked: enough to know that of all. */
const SAMPLES = 64;
/** How long the workers may be silent when nothing else is left to do. */
const SILENT_MS = 20_000;
/** Memory of a worker; a file that needs more is read by the main thread. */
const HEAP_MIB = 512;

/** How the files of a checkout are read ahead. */
export interface ReadAheadSetup {
  readonly root: string;
  /** Takes what workers read, too. */
  readonly store?: ReadingStore | undefined;
  /** The module of a worker. */
  readonly entry?: string | undefined;
  /** How many workers are worth it for so many bytes of files. */
  workers?(bytes: number): number;
  readonly silentMs?: number;
  readonly heapMiB?: number;
  /** Progress for people and logs. */
  debug?(message: string): void;
}

/** Returns the module of a worker: in the bundle it has a door of its own. Sources that were not compiled have none. */
const workerEntry = (): string | undefined =>
  ["worker.js", "../worker/index.js"]
    .map((path) => join(import.meta.dirname, path))
    .find((path) => existsSync(path));

/**
 * Returns how many workers are worth their start, beside the main thread. Figures:
 * docs/decisions/0041-cache-and-workers.md.
 */
export const worthwhileWorkers = (bytes: number, processors: number): number =>
  Math.max(0, Math.min(MOST_WORKERS, processors - 1, Math.floor(bytes / BYTES_PER_WORKER)));

/**
 * Returns how to read the files of a checkout with all processors: the main thread and workers take them in batches, in their
 * order. A file that a worker does not bring, for whatever reason, is read by the main thread.
 */
export function readAhead({
  root,
  store,
  entry = workerEntry(),
  workers = (bytes) => worthwhileWorkers(bytes, availableParallelism()),
  silentMs = SILENT_MS,
  heapMiB = HEAP_MIB,
  debug = () => {},
}: ReadAheadSetup): ReadAhead {
  return async (files, here) => {
    const count = entry === undefined ? 0 : workers(sizeOf(root, files));
    if (entry === undefined || count === 0) return undefined;
    const task: WorkerTask = { root, files, turn: new SharedArrayBuffer(4) };
    const crew = startWorkers(task, { entry, count, silentMs, heapMiB, debug });
    let received = 0;
    const take = (source: Source, outcome: ReadingOutcome) => {
      received++;
      store?.put(source, outcome);
    };
    const queue = readingQueue(task, crew, here, take);
    return {
      ...queue,
      end() {
        queue.end();
        debug(`${received} files read by ${count} other threads`);
      },
    };
  };
}

/** Returns about how many bytes are to be read, by the sizes of some of the files. */
function sizeOf(root: string, files: readonly FileToRead[]): number {
  const step = Math.ceil(files.length / SAMPLES);
  const sample = files.filter((_, i) => i % step === 0);
  const sizes = sample.map(({ file }) =>
    Math.min(statSync(join(root, file), { throwIfNoEntry: false })?.size ?? 0, LIMITS.fileBytes),
  );
  return sizes.reduce((sum, size) => sum + size, 0) * step;
}

/** Workers of one task. */
interface Crew {
  /** What they brought and nobody asked for yet, by the index of the file. */
  readonly readings: Map<number, WorkerReading | undefined>;
  /** Whether they may bring more. */
  isWorking(): boolean;
  /** Settles when they brought something, or will bring nothing any more. */
  news(): Promise<void>;
  end(): void;
}

/** How many workers there are, and what each may take. */
interface CrewSetup {
  readonly entry: string;
  readonly count: number;
  readonly silentMs: number;
  readonly heapMiB: number;
  debug(message: string): void;
}

function startWorkers(task: WorkerTask, setup: CrewSetup): Crew {
  const { entry, count, silentMs, heapMiB, debug } = setup;
  const readings = new Map<number, WorkerReading | undefined>();
  const working = new Set<Worker>();
  let wake = () => {};
  const end = () => {
    for (const worker of working) void worker.terminate();
    working.clear();
    wake();
  };
  const silence = silenceTimer(silentMs, end);
  for (let i = 0; i < count; i++) {
    const worker = new Worker(entry, {
      workerData: task,
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: heapMiB },
    });
    working.add(worker);
    worker.on("message", (answer: WorkerAnswer) => {
      for (const [index, reading] of answer) readings.set(index, reading);
      wake();
    });
    // What it had taken is read by the main thread, when the others are done.
    worker.on("error", (error) => debug(`a thread that reads ended: ${error.name}`));
    worker.on("exit", () => {
      working.delete(worker);
      wake();
    });
  }
  return {
    readings,
    isWorking: () => working.size > 0,
    async news() {
      silence.heard();
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      silence.end();
    },
    end,
  };
}

/** What the main thread came to with a file. */
type Settled = { readonly outcome: ReadingOutcome } | { readonly error: unknown };

function readingQueue(
  task: WorkerTask,
  crew: Crew,
  here: ReadFile,
  take: ReadingStore["put"],
): ReadingQueue {
  const indexes = new Map(task.files.map(({ file }, i) => [file, i]));
  const readHere = new Map<number, Settled>();
  const readBatch = async (batch: readonly number[]) => {
    for (const index of batch) {
      const file = task.files[index];
      if (file)
        readHere.set(
          index,
          await here(file).then(
            (outcome) => ({ outcome }),
            (error: unknown) => ({ error }),
          ),
        );
    }
  };
  const received = (reading: WorkerReading | undefined): ReadingOutcome | undefined => {
    const outcome = reading && decodeOutcome(reading.stored, reading.source);
    if (reading && outcome) take(reading.source, outcome);
    return outcome;
  };
  return {
    async take(file) {
      const index = indexes.get(file.file);
      if (index === undefined) return here(file);
      for (;;) {
        const reading = crew.readings.get(index);
        if (crew.readings.delete(index)) return received(reading) ?? here(file);
        const settled = readHere.get(index);
        if (settled) {
          readHere.delete(index);
          if ("error" in settled) throw settled.error;
          return settled.outcome;
        }
        const batch = takeBatch(task);
        if (batch) {
          await readBatch(batch);
          // What workers brought meanwhile is let in.
          await setImmediate();
        } else if (crew.isWorking()) await crew.news();
        else return here(file);
      }
    },
    end: crew.end,
  };
}
