import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { HubCards } from "./hub-cards.js";

/** Some packages in the bundle are CommonJS. */
const REQUIRE = `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`;

/** Runs a function while the hub of the tests answers in a process of its own: what is measured keeps this one waiting. */
export async function withHub<Result>(
  root: string,
  folder: string,
  size: HubCards,
  run: (url: string) => Result,
): Promise<Result> {
  const [entry, program] = [join(folder, "entry.ts"), join(folder, "hub.mjs")];
  const from = (path: string) => JSON.stringify(join(root, path));
  writeFileSync(
    entry,
    `import { hubRepositories } from ${from("scripts/bench/hub-cards.ts")};
import { startHub } from ${from("test/helpers/hub/index.ts")};
const budget = { api: 1e9, resolvers: 1e9 };
const { url } = await startHub(hubRepositories(${JSON.stringify(size)}), { files: "direct", budget });
console.log(url);
`,
  );
  await build({
    entryPoints: [entry],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    nodePaths: [join(root, "node_modules")],
    banner: { js: REQUIRE },
  });
  const hub = spawn(process.execPath, [program], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const url = await new Promise<string>((done, fail) => {
      hub.stdout.once("data", (text: Buffer) => done(text.toString().trim()));
      hub.once("exit", () => fail(new Error("the hub ended")));
    });
    return run(url);
  } finally {
    hub.kill();
  }
}
