import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import type { Source } from "../../src/documents/format.js";
import type { Host } from "../../src/model/host.js";
import { nodeHost } from "../../src/node/host.js";
import { readAheadOfMany } from "../../src/node/readings/ahead.js";
import {
  type ReadAheadSetup,
  readAhead,
  worthwhileWorkers,
} from "../../src/node/readings/read-ahead.js";
import { readDocuments } from "../../src/pipeline/read.js";
import { outcomeOf, sourceOf } from "../../src/pipeline/read-file.js";
import type { ReadFile } from "../../src/pipeline/stored/outcome.js";
import { LIMITS } from "../../src/text/limits.js";
import { temporary } from "../e2e/runner.js";
import { inOrder } from "./outcomes.js";

const COUNT = 200;

let root: string;
let host: Host;
let entry: string;
beforeAll(async () => {
  root = temporary();
  for (let number = 0; number < COUNT; number++) {
    const home = join(root, `models/m${String(number).padStart(3, "0")}`);
    mkdirSync(home, { recursive: true });
    const lines = ["license: mit", "pipeline_tag: text-generation", `base_model: acme/m${number}`];
    writeFileSync(join(home, "README.md"), `---\n${lines.join("\n")}\n---\n\n# Model ${number}\n`);
    if (number % 10 === 0)
      writeFileSync(join(home, "datapackage.json"), `{"name": "d${number}", "resources": 7}`);
    if (number % 50 === 0)
      writeFileSync(join(home, "MODEL_CARD.md"), "version https://git-lfs.github.com/spec/v1\n");
  }
  const disk = nodeHost({ root, paths: [root] });
  // One that is there when it is listed only.
  host = {
    ...disk,
    async list() {
      const { files, diagnostics } = await disk.list();
      return { files: [...files.slice(0, 20), "gone/README.md", ...files.slice(20)], diagnostics };
    },
  };
  entry = join(await compiled(), "worker.js");
});

/** The module of a worker, as the build makes it. */
async function compiled(): Promise<string> {
  const outdir = join(temporary(), "lib");
  await build({
    entryPoints: ["src/node/readings/worker.ts"],
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    // Some packages are CommonJS, and ask for modules of Node.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    logLevel: "error",
  });
  writeFileSync(join(outdir, "package.json"), '{"type":"module"}');
  return outdir;
}

/** A worker that does something else after it has taken a batch. */
function broken(code: string): string {
  const path = join(temporary(), "worker.mjs");
  const take = "Atomics.add(new Int32Array(workerData.turn), 0, 1);";
  writeFileSync(
    path,
    `import { parentPort, workerData } from "node:worker_threads";\n${take}\n${code}\n`,
  );
  return path;
}

const setup = (over: Partial<ReadAheadSetup> = {}): ReadAheadSetup => ({
  root,
  entry,
  workers: () => 2,
  ...over,
});

test("the same documents in the same order, with the same diagnostics", async () => {
  const alone = await readDocuments(host);
  expect(alone.readings.length).toBeGreaterThan(COUNT);
  expect(alone.diagnostics.map(({ code }) => code)).toContain("file-unreadable");
  expect(alone.diagnostics.map(({ code }) => code)).toContain("kept-in-lfs");
  for (const count of [1, 2, 3]) {
    const ahead = readAhead(setup({ workers: () => count }));
    const together = await readDocuments(host, { ahead });
    expect(inOrder(together)).toBe(inOrder(alone));
  }
});

test("workers bring what the main thread does not read, and a store takes it", async () => {
  const files = (await host.list()).files.filter((file) => file !== "gone/README.md");
  const toRead = files.map((file) => ({ file, look: LIMITS.firstLook }));
  const kept = new Set<string>();
  const store = { get: () => undefined, put: ({ file }: Source) => void kept.add(file) };
  let here = 0;
  const notes: string[] = [];
  const slowly: ReadFile = async (file) => {
    here++;
    // Longer than a thread takes to start, for a batch of files.
    await new Promise((done) => setTimeout(done, 60));
    return outcomeOf(await sourceOf(host, file));
  };
  const queue = await readAhead(setup({ store, debug: (note) => notes.push(note) }))(
    toRead,
    slowly,
  );
  for (const file of toRead)
    expect((await queue?.take(file))?.reading?.file ?? file.file).toBe(file.file);
  queue?.end();
  expect(here).toBeLessThan(files.length - 32);
  expect(kept.size).toBe(files.length - here);
  expect(notes).toEqual([`${kept.size} files read by 2 other threads`]);
});

describe("a worker that brings nothing loses no file", () => {
  const codes: Readonly<Record<string, string>> = {
    "it throws": "throw new Error('x');",
    "it ends": "process.exit(3);",
    "it runs out of memory": "const all = []; for (;;) all.push(new Array(1e5).fill(7.5));",
    "it hangs": "for (;;);",
    "it waits": "setInterval(() => {}, 1000);",
    "it answers nonsense": `const source = { file: "x", text: "", truncated: false, utf8: true };
      parentPort.postMessage(new Map([[0, { source, stored: "[]" }], [1, undefined], [7777, undefined]]));`,
  };
  test.each(Object.entries(codes))("%s", async (_, code) => {
    const alone = await readDocuments(host);
    const notes: string[] = [];
    const debug = (note: string) => notes.push(note);
    const ahead = readAhead(setup({ entry: broken(code), silentMs: 300, heapMiB: 32, debug }));
    expect(inOrder(await readDocuments(host, { ahead }))).toBe(inOrder(alone));
    expect(notes.at(-1)).toBe("0 files read by 2 other threads");
  });

  test("there is no such module", async () => {
    const alone = await readDocuments(host);
    const ahead = readAhead(setup({ entry: join(root, "worker.js") }));
    expect(inOrder(await readDocuments(host, { ahead }))).toBe(inOrder(alone));
  });
});

test("files that nobody asks for any more are let go", async () => {
  const { files } = await host.list();
  const toRead = files.map((file) => ({ file, look: LIMITS.firstLook }));
  const here: ReadFile = async (file) => outcomeOf(await sourceOf(host, file));
  const queue = await readAhead(setup())(toRead, here);
  expect(await queue?.take({ file: "other/README.md", look: 1 }).catch(() => "here")).toBe("here");
  queue?.end();
});

test("the more there is to read, the more workers; one processor is not for them", () => {
  const MIB = 1024 * 1024;
  expect(worthwhileWorkers(31 * MIB, 64)).toBe(0);
  expect(worthwhileWorkers(70 * MIB, 64)).toBe(2);
  expect(worthwhileWorkers(9999 * MIB, 64)).toBe(3);
  expect([1, 2, 3, 4, 5, 6].map((count) => worthwhileWorkers(9999 * MIB, count))).toEqual([
    0, 1, 2, 3, 3, 3,
  ]);
});

describe("is not worth it", () => {
  const none: ReadFile = async () => ({ reading: undefined });
  const toRead = (count: number) =>
    Array.from({ length: count }, () => ({ file: "models/m000/README.md", look: 1 }));

  test.each([
    ["for few bytes", { workers: (bytes: number) => worthwhileWorkers(bytes, 64) }],
    ["without a module for workers", { entry: undefined }],
  ])("%s", async (_, over) => {
    expect(await readAhead(setup(over))(toRead(500), none)).toBeUndefined();
  });

  test("for few files, of which not even the size is asked", async () => {
    rmSync(join(root, "models/m000"), { recursive: true });
    expect(await readAheadOfMany(setup())(toRead(20), none)).toBeUndefined();
  });
});
