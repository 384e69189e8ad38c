// Compiles src, scripts and generated to lib/, file by file and without looking at types: `npm run types` does that.
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");

const modules = (folder, extension) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(extension) && !name.endsWith(".d.ts"))
    .map((name) => join(root, folder, name))
    .sort();

const compile = (entryPoints, options) =>
  build({
    absWorkingDir: root,
    entryPoints,
    outdir: join(root, "lib"),
    outbase: root,
    format: "esm",
    target: "node20.19",
    charset: "utf8",
    logLevel: "warning",
    ...options,
  });

rmSync(join(root, "lib"), { recursive: true, force: true });
await compile(["src", "scripts", "generated"].flatMap((folder) => modules(folder, ".ts")));
await writeCatalogs();
const { writeValidators } = await import("../lib/scripts/validators.js");
await writeValidators(root);
// Two megabytes of code that nobody reads; half of it is names and indentation.
await compile(modules("generated/schemas", ".js"), { minify: true });

/** Turns the catalogs of messages into JSON: to make their thousands of texts one by one takes longer than to read them. */
async function writeCatalogs() {
  const { CATALOGS } = await import("../lib/src/messages/catalogs.js");
  const { template } = await import("../lib/scripts/texts.js");
  const languages = Object.entries(CATALOGS).map(
    ([locale, texts]) =>
      `  ${JSON.stringify(locale)}: () => JSON.parse(${template(JSON.stringify(texts()))}),\n`,
  );
  writeFileSync(
    join(root, "lib/src/messages/catalogs.js"),
    `export const CATALOGS = {\n${languages.join("")}};\n`,
  );
}
