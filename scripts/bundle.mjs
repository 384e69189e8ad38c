// Builds the committed bundles (Action, command line, library) from the compiled sources: tsc first, then ncc, so that the same bytes come out
// whatever TypeScript version compiled them. `--check` builds elsewhere and compares byte by byte, chunks included.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { declarations } from "./declarations.mjs";

const root = join(import.meta.dirname, "..");
const ncc = join(root, "node_modules/@vercel/ncc/dist/ncc/cli.js");

function bundle(entry, folder) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [ncc, "build", join(root, entry), "-o", folder, "--no-cache", "-q"],
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`ncc failed on ${entry}\n${stdout}\n${stderr}`);
  // ncc exits 0 on a module that it could not find; the bundle would die at run time.
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".js"))) {
    const text = readFileSync(join(folder, name), "utf8");
    if (text.includes("webpackMissingModule"))
      throw new Error(`${entry}: a module is missing in the bundle`);
    writeFileSync(join(folder, name), eager(text.includes(VALIDATOR) ? flat(text) : text));
  }
}

/**
 * Modules as function expressions instead of arrow functions: V8 of Node 20 compiles a function in parentheses at once,
 * but reads over an arrow function and reads it again when it is called. A start takes a tenth less. (webpack uses
 * arrow functions only for modules without `this`.)
 */
const eager = (text) => text.replace(/^(\/\*{3}\/ \()(\([\w, ]*\)) => \{$/gm, "$1function $2 {");

/** Code of the validators, which nobody reads: a third of it is indentation, and no text in it goes over a line. */
const VALIDATOR = "(vErrors ??= [])";
const flat = (text) => text.replace(/^[ \t]+/gm, "");

function build(folder) {
  rmSync(folder, { recursive: true, force: true });
  bundle("lib/src/action/main.js", folder);
  bundle("lib/src/cli/main.js", join(folder, "cli"));
  // npm's overrides do not reach those who depend on us, so library users get a bundle too.
  bundle("lib/src/index.js", join(folder, "lib"));
  writeFileSync(join(folder, "lib/index.d.ts"), declarations(root));
  writeFileSync(join(folder, "licenses.txt"), licenses());
}

/** A validator in the bundles is compiled from a schema under this license. */
const PROFILE = "third_party/schemas/datapackage/LICENSE.md";

/** The license texts of everything that may be in a bundle. (ncc's own list loses all chunks but the last.) */
function licenses() {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  return Object.entries(packages)
    .filter(([path, { dev, link }]) => path.startsWith("node_modules/") && !dev && !link)
    .map(([path, { version, license }]) => {
      const file = readdirSync(join(root, path)).find((name) => /^licen[cs]e/i.test(name));
      const text = file
        ? readFileSync(join(root, path, file), "utf8")
            .replace(/\r\n/g, "\n")
            .trim()
        : "";
      return `${path.slice(path.lastIndexOf("node_modules/") + 13)} ${version}\n${license ?? ""}\n\n${text}\n`;
    })
    .concat(
      `Data Package profile 1.0\nMIT\n\n${readFileSync(join(root, PROFILE), "utf8").trim()}\n`,
    )
    .sort()
    .join(`\n${"-".repeat(72)}\n\n`);
}

const files = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

if (process.argv.includes("--check")) {
  const fresh = mkdtempSync(join(tmpdir(), "bundle-"));
  build(fresh);
  const committed = join(root, "dist");
  const stale = [...new Set([...files(fresh), ...files(committed)])].filter((name) => {
    try {
      return !readFileSync(join(fresh, name)).equals(readFileSync(join(committed, name)));
    } catch {
      return true;
    }
  });
  rmSync(fresh, { recursive: true, force: true });
  if (stale.length > 0) {
    console.error(`dist is not current: ${stale.join(", ")}\nrun: npm run bundle`);
    process.exit(1);
  }
  console.log("dist is current");
} else {
  // Built aside, so that a failure leaves the committed bundle as it was.
  const fresh = mkdtempSync(join(root, "node_modules/.bundle-"));
  try {
    build(fresh);
    rmSync(join(root, "dist"), { recursive: true, force: true });
    renameSync(fresh, join(root, "dist"));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
