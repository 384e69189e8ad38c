import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { UserError } from "../errors.js";
import type { Config } from "../policy/config.js";
import { CONFIG_FILES } from "../policy/config-files.js";
import type { PackSource } from "../policy/load.js";
import { inside } from "./host.js";

/** The nearest folder upwards that is a git checkout; else the folder itself. */
export function repositoryRoot(from: string): string {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (dirname(folder) === folder) return resolve(from);
  }
}

/** The root for some paths: the checkout of the working folder, or, for paths outside it, their own. */
export function rootOf(cwd: string, paths: readonly string[]): string {
  const root = repositoryRoot(cwd);
  const outside = paths.find((path) => {
    const away = relative(root, path);
    return away === ".." || away.startsWith(`..${sep}`);
  });
  if (outside === undefined) return root;
  const folder = statSync(outside, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return repositoryRoot(folder ? outside : dirname(outside));
}

/** The configuration in the working tree: the named file, or the first of the usual ones. */
export async function configFile(root: string, named: string | undefined): Promise<Config> {
  for (const file of named === undefined ? CONFIG_FILES : [named]) {
    const path = resolve(root, file);
    const text = textOf(path, named === undefined ? root : undefined);
    if (text === undefined) continue;
    // Loaded only here: most repositories have none, and what validates it is a good part of the tool.
    const { readConfig } = await import("../policy/config.js");
    return readConfig(relative(root, path).split(sep).join("/"), text);
  }
  if (named !== undefined)
    throw new UserError("config-missing", `there is no configuration ${named}`, "check --config");
  return {};
}

/** A file that decides; undefined only where there is none, so that a broken one never looks like none. */
function textOf(path: string, below: string | undefined): string | undefined {
  try {
    lstatSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw unreadable(path);
  }
  try {
    const real = realpathSync.native(path);
    const leaves = below !== undefined && !inside(realpathSync.native(below), real);
    if (!leaves && statSync(real).isFile()) return readFileSync(real, "utf8");
  } catch {}
  throw unreadable(path);
}

const unreadable = (path: string) =>
  new UserError(
    "file-unreadable",
    `${path} cannot be read`,
    "it must be a regular file of the repository that may be read",
  );

/** A pack in a folder: `pack.json` and one folder a rule. */
export async function packFolder(folder: string): Promise<PackSource> {
  const json = (path: string): unknown => {
    const text = textOf(path, undefined);
    if (text === undefined)
      throw new UserError(
        "pack-missing",
        `there is no ${path}`,
        "a pack is a folder with pack.json and one folder a rule",
      );
    try {
      return JSON.parse(text);
    } catch {
      throw new UserError("pack-invalid", `${path} is not JSON`, "mend the JSON");
    }
  };
  const pack = json(join(folder, "pack.json"));
  const entries = readdirSync(folder, { withFileTypes: true });
  const rules: Record<string, unknown> = {};
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1)))
    if (entry.isDirectory() && existsSync(join(folder, entry.name, "rule.json")))
      rules[entry.name] = json(join(folder, entry.name, "rule.json"));
  return { pack, rules };
}
