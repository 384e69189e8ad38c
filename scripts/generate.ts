/**
 * Writes what follows from other files: the built-in packs, schemas, rule and fact pages. Run by
 * `npm run generate`; `npm run check` fails where the result differs from what is committed.
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { instrumentModule } from "./instruments.js";
import { packModule } from "./packs.js";
import { registerModule } from "./register.js";

const root = process.cwd();
const write = async (path: string, text: string): Promise<void> => {
  await mkdir(join(root, path, ".."), { recursive: true });
  const known = await readFile(join(root, path), "utf8").catch(() => undefined);
  if (known !== text) await writeFile(join(root, path), text);
};

const only = process.argv[2];
await write(...(await registerModule(root)));
if (only !== "register") {
  await write(...(await instrumentModule(root)));
  await write(...(await packModule(root)));
}
if (only === undefined) {
  const { schemas } = await import("./schemas.js");
  const { pages } = await import("./pages.js");
  const made = [...schemas(), ...(await pages())];
  for (const [path, text] of made) await write(path, text);
  const current = new Set(made.map(([path]) => path));
  for (const page of await readdir(join(root, "docs/rules"), { recursive: true }))
    if (page.endsWith(".md") && !current.has(`docs/rules/${page.replaceAll("\\", "/")}`))
      await rm(join(root, "docs/rules", page));
}
