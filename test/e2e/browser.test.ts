import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { CHROMIUM_FLAGS, chromium } from "../helpers/chromium.js";
import { CONTRADICTION, RULE } from "./cards.js";
import { ROOT, temporary } from "./runner.js";

const FOLDER = join(ROOT, "dist/browser");

/** A card whose license the schema of its format refuses: the validator is a chunk that is loaded when it is needed. */
const MANIFEST = JSON.stringify({
  bomFormat: "CycloneDX",
  specVersion: "1.6",
  components: [{ type: "library", name: "x", licenses: [{ license: { id: "Apache-2" } }] }],
});

/** An application that checks two documents and sends what was found to where it comes from. */
const APPLICATION = `
import { check, memoryHost, reporter } from "cardwarden";
const send = (result) => fetch("/result", { method: "POST", body: JSON.stringify(result) });
try {
  const host = memoryHost(${JSON.stringify({ "README.md": CONTRADICTION, "bom.json": MANIFEST })});
  const { report } = await check(host, { date: "2026-11-30" });
  const text = reporter("markdown").render(report, { color: false });
  await send({ rules: report.findings.map(({ ruleId }) => ruleId), length: text.length });
} catch (error) {
  await send({ error: String(error?.stack ?? error) });
}
`;

describe("the library for browsers", () => {
  it("asks for no module of Node, and bundles for a browser", async () => {
    const files = readdirSync(FOLDER);
    expect(files).toContain("index.js");
    for (const file of files) {
      const text = readFileSync(join(FOLDER, file), "utf8");
      expect([file, /["'`]node:|createRequire/.exec(text)?.[0]]).toEqual([file, undefined]);
    }
    await application();
  });

  const browser = chromium();
  if (browser === undefined)
    console.warn(
      "NOTE: no Chromium here, so the library was not run in it: set CHROMIUM to its path",
    );
  it.skipIf(browser === undefined)(
    "checks cards in Chromium, bundled into an application",
    async () => {
      const result = await inBrowser(browser ?? "", await application());
      expect(result).toMatchObject({ length: expect.any(Number) });
      expect((result as { rules: string[] }).rules).toEqual(
        expect.arrayContaining([RULE, "doc/invalid-manifest"]),
      );
    },
  );
});

/** Returns the folder of the application, bundled as one does for browsers. */
async function application(): Promise<string> {
  const folder = temporary();
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(ROOT, join(folder, "node_modules/cardwarden"), "junction");
  writeFileSync(join(folder, "main.js"), APPLICATION);
  const served = join(folder, "served");
  await build({
    absWorkingDir: folder,
    entryPoints: ["main.js"],
    outdir: served,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    logLevel: "error",
  });
  writeFileSync(join(served, "index.html"), '<script type="module" src="/main.js"></script>');
  return served;
}

/** Returns what the application in a folder sends, run in a headless browser. */
async function inBrowser(path: string, folder: string): Promise<unknown> {
  let resolve: (value: unknown) => void = () => {};
  let reject: (reason: Error) => void = () => {};
  const result = new Promise<unknown>((...settle) => {
    [resolve, reject] = settle;
  });
  const server = createServer((request, response) => {
    const name = request.url === "/" ? "/index.html" : (request.url ?? "");
    if (request.method === "POST") {
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () => {
        response.end();
        resolve(JSON.parse(Buffer.concat(parts).toString("utf8")));
      });
    } else if (existsSync(join(folder, name))) {
      const type = name.endsWith(".js") ? "text/javascript" : "text/html";
      response.setHeader("content-type", `${type}; charset=utf-8`);
      response.end(readFileSync(join(folder, name)));
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const home = temporary();
  const child = spawn(
    path,
    [
      ...CHROMIUM_FLAGS,
      `--user-data-dir=${home}`,
      `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    ],
    // A group of its own: the processes of the browser end with it.
    { env: { ...process.env, HOME: home }, stdio: "ignore", detached: true },
  );
  child.on("error", reject);
  child.on("exit", (code) => reject(new Error(`Chromium ended with ${code}`)));
  try {
    return await result;
  } finally {
    const ended = new Promise((done) => child.once("exit", done));
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    await ended;
    server.close();
    server.closeAllConnections();
  }
}
