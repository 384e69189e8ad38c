import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import native, { dirname, join, type PlatformPath, relative, resolve, sep } from "node:path";
import { message } from "../messages/index.js";
import type { BaselineFile } from "../model/baseline.js";
import { UserError } from "../model/errors.js";
import type { JsonText, PackText } from "../model/pack-text.js";
import type { PackSource } from "../policy/packs/load.js";
import type { Config } from "../policy/settings/config.js";
import { CONFIG_FILES } from "../policy/settings/config-files.js";
import { inside } from "./host.js";
import { isIn } from "./output.js";

/** Returns the nearest folder upwards that is a git checkout; else the folder itself. */
export function repositoryRoot(start: string): string {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (dirname(folder) === folder) return resolve(start);
  }
}

/** Returns the root for some paths: the checkout of the working folder, or, for paths outside it, their own. */
export function rootOf(cwd: string, paths: readonly string[]): string {
  const root = repositoryRoot(cwd);
  const outside = paths.find((path) => isOutside(root, path));
  if (outside === undefined) return root;
  const folder = statSync(outside, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return repositoryRoot(folder ? outside : dirname(outside));
}

/**
 * True if an absolute path does not lie in a folder. From one drive of Windows to another `relative` gives no way up: it gives
 * an absolute path.
 */
export function isOutside(
  folder: string,
  path: string,
  { relative, isAbsolute, sep }: Pick<PlatformPath, "relative" | "isAbsolute" | "sep"> = native,
): boolean {
  const way = relative(folder, path);
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** Returns the configuration in the working tree: the named file, or the first of the usual ones. */
export async function configFile(root: string, named: string | undefined): Promise<Config> {
  for (const file of named === undefined ? CONFIG_FILES : [named]) {
    const path = resolve(root, file);
    const text = textOf(path, root);
    if (text === undefined) continue;
    // Loaded only here: most repositories have none, and what validates it is a good part of the tool.
    const { readConfig } = await import("../policy/settings/config.js");
    return readConfig(relative(root, path).split(sep).join("/"), text);
  }
  if (named !== undefined)
    throw new UserError(
      "config-missing",
      message("file.no-config", { file: named }),
      message("file.check-config"),
    );
  return {};
}

/** Returns another file of the policy, by its path from the root; undefined where there is none. */
export const policyText = (root: string, path: string): string | undefined =>
  textOf(resolve(root, path), root);
/**
 * Returns the baseline of a run: the named file, else the configured one, which lies in the repository. `written` may be missing:
 * the run makes it.
 */
export async function baselineFile(
  root: string,
  {
    named,
    configured,
    written: pathToWrite,
  }: Record<"named" | "configured" | "written", string | undefined>,
): Promise<BaselineFile | undefined> {
  const file = named ?? configured;
  if (file === undefined) return undefined;
  const path = resolve(root, file);
  const text = textOf(path, root);
  if (text === undefined && path === pathToWrite) return undefined;
  if (text === undefined)
    throw new UserError(
      "baseline-missing",
      message("file.no-baseline", { file }),
      message("file.write-baseline"),
    );
  const { readBaseline } = await import("../policy/exceptions/baseline.js");
  return readBaseline(relative(root, path).split(sep).join("/"), text);
}

/**
 * Returns a file that decides; undefined only where there is none, so that a broken one never looks like none. What lies in the
 * checkout, if one is given, does not lead out of it: a link may be a stranger's.
 */
function textOf(path: string, checkout: string | undefined): string | undefined {
  try {
    lstatSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw unreadable(path);
  }
  try {
    const real = realpathSync.native(path);
    const leaves =
      checkout !== undefined &&
      isIn(checkout, path) &&
      !inside(realpathSync.native(checkout), real);
    if (!leaves && statSync(real).isFile()) return readFileSync(real, "utf8");
  } catch {}
  throw unreadable(path);
}

const unreadable = (path: string) =>
  new UserError(
    "file-unreadable",
    message("file.unreadable", { path }),
    message("file.must-be-regular"),
  );

/**
 * Returns a pack in a folder: `pack.json`, one folder a rule, and `register` where it has entries of its own. A folder of the
 * checkout, if one is given, is read there or not at all.
 */
export async function packFolder(folder: string, checkout?: string): Promise<PackSource> {
  return packSource(packTexts(folder, folder, checkout));
}

/** Returns what the texts of a pack say, as the loader takes it. */
export const packSource = ({ pack, rules, register }: PackText): PackSource => ({
  pack: pack.json,
  text: pack.text,
  rules: Object.fromEntries(rules.map((rule) => [rule.folder, rule.json])),
  ...(register.length > 0
    ? {
        register: Object.fromEntries(
          register.map(({ name, json }) => [name.slice(0, -".json".length), json]),
        ),
      }
    : {}),
});

/** The folder of a pack for register entries of its own. */
const REGISTER = "register";

/** Returns the same with the texts as they stand, for those who want to point into them; `label` is how the folder is named. */
export function packTexts(folder: string, label = folder, checkout?: string): PackText {
  const read = (...names: string[]): JsonText => {
    const path = join(folder, ...names);
    const file = [label.replace(/\/{1,9}$/, ""), ...names].join("/").replace(/^\.\//, "");
    const text = textOf(path, checkout);
    if (text === undefined)
      throw new UserError(
        "pack-missing",
        message("file.missing", { path }),
        message("file.pack-layout"),
      );
    try {
      return { file, text, json: JSON.parse(text) };
    } catch {
      throw new UserError(
        "pack-invalid",
        message("file.not-json", { path }),
        message("pack.fix-json"),
      );
    }
  };
  const pack = read("pack.json");
  const holding = readdirSync(folder, { withFileTypes: true }).filter(({ name }) =>
    existsSync(join(folder, name, "rule.json")),
  );
  // Left out it would be a rule that silently does not run.
  const link = holding.find((entry) => !entry.isDirectory());
  if (link !== undefined) throw unreadable(join(folder, link.name));
  const names = holding.map(({ name }) => name).sort();
  const home = join(folder, REGISTER);
  const register =
    names.includes(REGISTER) || !existsSync(home)
      ? []
      : readdirSync(home).filter((name) => name.endsWith(".json"));
  return {
    pack,
    rules: names.map((name) => ({
      ...read(name, "rule.json"),
      folder: name,
      beside: readdirSync(join(folder, name)).sort(),
    })),
    register: register.sort().map((name) => ({ ...read(REGISTER, name), name })),
  };
}
