import { Worker } from "node:worker_threads";

/**
 * Ends this process where one step takes too long. A pattern that does not end blocks the thread that it runs on, with the
 * time limit of the test on it; another thread still runs.
 */
const CODE = `
const { workerData: { shared, seconds } } = require("node:worker_threads");
const { writeSync } = require("node:fs");
const [count, name] = [new Int32Array(shared, 0, 1), new Uint8Array(shared, 4)];
for (;;) {
  const before = Atomics.load(count, 0);
  if (Atomics.wait(count, 0, before, seconds * 1000) !== "timed-out" || before === 0) continue;
  const step = Buffer.from(name).toString().replace(/\\0+$/, "");
  writeSync(2, "\\nstopped: " + step + " did not end in " + seconds + " s\\n");
  process.kill(process.pid, "SIGKILL");
}
`;

export interface Watchdog {
  /** A step begins, and the one before it has ended. */
  step(name: string): void;
  end(): Promise<unknown>;
}

export function watchdog(seconds: number): Watchdog {
  const shared = new SharedArrayBuffer(4 + 400);
  const count = new Int32Array(shared, 0, 1);
  const text = new Uint8Array(shared, 4);
  const worker = new Worker(CODE, { eval: true, workerData: { shared, seconds } });
  worker.unref();
  return {
    step(name) {
      text.fill(0);
      text.set(new TextEncoder().encode(name).subarray(0, text.length));
      Atomics.add(count, 0, 1);
      Atomics.notify(count, 0);
    },
    end: () => worker.terminate(),
  };
}
