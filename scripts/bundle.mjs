// Builds dist/ from the modules in lib/: one bundle of ncc with four doors (Action, command line, library, worker thread), each a stub that
// loads its part of it; and the library for browsers, which cannot load what ncc makes. `--check` builds elsewhere and compares byte by byte, chunks included.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as esbuild from "esbuild";
import { compact } from "./compact.mjs";
import { declarations } from "./declarations.mjs";

const root = join(import.meta.dirname, "..");
const ncc = join(root, "node_modules/@vercel/ncc/dist/ncc/cli.js");

async function build(folder) {
  rmSync(folder, { recursive: true, force: true });
  withoutSideEffects(() => bundle("lib/src/entries.js", join(folder, "bundle")));
  await compact(join(folder, "bundle"));
  const write = (name, text) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const [name, text] of Object.entries(await stubs())) write(name, text);
  chmodSync(join(folder, "cli/index.js"), 0o755);
  await browserLibrary(join(folder, "browser"));
  write("lib/index.d.ts", declarations(root));
  write("licenses.txt", licenses());
}

/**
 * Packages that do nothing when they are imported and do not say so: without a word webpack keeps the client for identity
 * tokens that `@actions/core` imports, and its HTTP client with it, which takes longer to load than the check.
 */
const PURE = ["core", "exec", "http-client", "io"].map((name) =>
  join(root, "node_modules/@actions", name, "package.json"),
);

/** Runs a function while the description of each of these packages says that it has no side effects. */
function withoutSideEffects(run) {
  const texts = PURE.map((path) => [path, readFileSync(path, "utf8")]);
  try {
    for (const [path, text] of texts)
      replace(path, JSON.stringify({ ...JSON.parse(text), sideEffects: false }));
    run();
  } finally {
    for (const [path, text] of texts) replace(path, text);
  }
}

/** Writes a file anew: another installation may share the old one by a link. */
function replace(path, text) {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

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
  }
}

/** Builds the library from the same modules without anything of Node, in chunks that load when a document needs them. */
async function browserLibrary(folder) {
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["lib/src/index.js"],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    metafile: true,
    logLevel: "error",
  });
  const missing = Object.values(metafile.outputs)
    .flatMap(({ imports }) => imports)
    .filter(({ external }) => external);
  if (missing.length > 0)
    throw new Error(`a browser has no ${missing.map(({ path }) => path).join(", ")}`);
}

/** Returns the text of each file that opens a door of the bundle. */
async function stubs() {
  const names = Object.keys(await import("../lib/src/index.js")).sort();
  return {
    "package.json": '{"type":"module"}\n',
    "index.js": 'import { action } from "./bundle/index.js";\n\nawait action();\n',
    "cli/index.js":
      '#!/usr/bin/env node\nimport { cli } from "../bundle/index.js";\n\nawait cli();\n',
    "worker/index.js": 'import { worker } from "../bundle/index.js";\n\nawait worker();\n',
    // The overrides of npm do not reach those who depend on the package, so the library is bundled, too.
    "lib/index.js": `import { library } from "../bundle/index.js";\n\nexport const { ${names.join(", ")} } = await library();\n`,
  };
}

/** A validator in the bundle is compiled from a schema under this license. */
const PROFILE = "third_party/schemas/datapackage/LICENSE.md";

/** Returns the license texts of everything that may be in the bundle. (ncc's own list loses all chunks but the last.) */
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
  await build(fresh);
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
    await build(fresh);
    rmSync(join(root, "dist"), { recursive: true, force: true });
    renameSync(fresh, join(root, "dist"));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
