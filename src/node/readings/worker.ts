import { parentPort, workerData } from "node:worker_threads";
import { outcomeOf, sourceOf } from "../../pipeline/read-file.js";
import { encodeOutcome } from "../../pipeline/stored/encode.js";
import { nodeHost } from "../host.js";
import { takeBatch, type WorkerReading, type WorkerTask } from "./batches.js";

// The whole of a thread that reads beside the main thread.
const task = workerData as WorkerTask;
const host = nodeHost({ root: task.root, paths: [] });
for (let batch = takeBatch(task); batch !== undefined; batch = takeBatch(task)) {
  const readings = new Map<number, WorkerReading | undefined>();
  for (const index of batch) {
    const file = task.files[index];
    // The main thread reads it again, and reports why it cannot.
    const source = file && (await sourceOf(host, file).catch(() => undefined));
    const stored = source && encodeOutcome(await outcomeOf(source), source);
    readings.set(index, source && stored !== undefined ? { source, stored } : undefined);
  }
  parentPort?.postMessage(readings);
}
