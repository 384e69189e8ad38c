import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parse } from "ini";
import { message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import { lookup } from "../../model/lookup.js";
import { inside } from "../host.js";
import type { Access } from "./remote.js";

/** One place of npm's settings. */
export interface NpmrcLayer {
  readonly settings: ReadonlyMap<string, string>;
  /**
   * Whether it may be a stranger's: it lies in the checkout. What whoever runs the tool has set stands in the
   * environment, and in files outside of it.
   */
  readonly ofCheckout: boolean;
  /** Where a key stands in the file, for a message. */
  lineOf(key: string): number | undefined;
}

const MAX_BYTES = 1024 * 1024;

/**
 * Returns the environment, then `.npmrc` of the project, of the user and of the machine; the first that says something counts.
 * Source: https://docs.npmjs.com/cli/configuring-npm/npmrc
 */
export function layersOf({ env, cwd, withoutProject }: Access): readonly NpmrcLayer[] {
  const environment = ofEnvironment(env);
  const home = env.HOME ?? env.USERPROFILE;
  const user =
    environment.get("userconfig") ?? (home === undefined ? undefined : join(home, ".npmrc"));
  const global = environment.get("globalconfig") ?? join(prefix(environment), "etc", "npmrc");
  const { repository, nearest } = projectOf(cwd);
  const project = withoutProject ? [] : [layer(ofFile(nearest), true)];
  // Whoever names a file of the checkout as theirs has not written what a stranger put there.
  const strange = (path: string) =>
    inside(repository, resolve(path)) || inside(real(repository), real(path));
  const others = [user, global].filter((path) => path !== undefined).filter(exists);
  return [
    layer({ settings: withoutEchoes(environment, project[0], env) }, false),
    ...project,
    ...others
      .filter((path) => !withoutProject || !strange(path))
      .map((path) => layer(ofFile(path), strange(path))),
  ];
}

interface NpmrcStatement {
  readonly settings: ReadonlyMap<string, string>;
  readonly text?: string;
}

const layer = ({ settings, text = "" }: NpmrcStatement, ofCheckout: boolean): NpmrcLayer => ({
  settings,
  ofCheckout,
  lineOf(key) {
    const index = text.split(/\r\n?|\n/).findIndex((row) => {
      const [stated = ""] = row.split("=");
      return stated.trim().replace(/^(["'])(.*)\1$/, "$2") === key;
    });
    return index < 0 ? undefined : index + 1;
  },
});

/** `npm_config_registry`, whatever its capitals; names of registries stand as they are. */
function ofEnvironment(env: Access["env"]): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  for (const [name, value] of Object.entries(env)) {
    if (!/^npm_config_/i.test(name) || !value) continue;
    const key = name.slice("npm_config_".length);
    settings.set(key.startsWith("//") ? key : key.replace(/(?!^)_/g, "-").toLowerCase(), value);
  }
  return settings;
}

/**
 * Leaves to the project what the project says as well, where npm started us: `npx` and `npm run` put the settings of its
 * `.npmrc` into the environment, variables expanded. Source: @npmcli/config, lib/set-envs.js.
 */
function withoutEchoes(
  environment: ReadonlyMap<string, string>,
  project: NpmrcLayer | undefined,
  env: Access["env"],
): ReadonlyMap<string, string> {
  if (project === undefined || !(env.npm_execpath || env.npm_command)) return environment;
  const isEcho = (key: string, value: string) => {
    const stated = project.settings.get(key);
    return stated !== undefined && comparable(expanded(stated, env)) === comparable(value);
  };
  return new Map([...environment].filter(([key, value]) => !isEcho(key, value)));
}

/** npm writes addresses in the way of `URL`. */
const comparable = (value: string): string =>
  (URL.canParse(value) ? new URL(value).href : value).replace(/\/$/, "");

export const REFERENCE = /\$\{([^${}?]{1,200})(\?)?\}/g;

/**
 * Expands `${NAME}`, and `${NAME?}`, which is empty where it is not set. A variable that is empty counts as not set: so
 * a secret arrives where a workflow may not have it.
 */
export const expanded = (value: string, env: Access["env"]): string =>
  value.replace(REFERENCE, (reference, name: string, orEmpty: string | undefined) => {
    const set = lookup(env, name);
    return set || (orEmpty ? "" : reference);
  });

const prefix = (environment: ReadonlyMap<string, string>): string => {
  const stated = environment.get("prefix");
  if (stated !== undefined) return stated;
  const beside = dirname(process.execPath);
  return process.platform === "win32" ? beside : dirname(beside);
};

/** Returns the repository of a folder, and the nearest `.npmrc` from the folder upwards, never above the repository. */
function projectOf(cwd: string): {
  readonly repository: string;
  readonly nearest: string | undefined;
} {
  const folders = [cwd];
  for (let folder = cwd; !exists(join(folder, ".git")); folders.push(folder)) {
    const above = dirname(folder);
    // Above a folder that is in no repository, everything may belong to somebody else.
    if (above === folder) return { repository: cwd, nearest: join(cwd, ".npmrc") };
    folder = above;
  }
  return {
    repository: folders.at(-1) ?? cwd,
    nearest: folders.map((folder) => join(folder, ".npmrc")).find(exists),
  };
}

function exists(path: string): boolean {
  try {
    return statSync(path) !== undefined;
  } catch {
    return false;
  }
}

function real(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function ofFile(path: string | undefined): NpmrcStatement {
  const settings = new Map<string, string>();
  if (path === undefined || !exists(path)) return { settings };
  let text: string;
  let stated: Record<string, unknown>;
  try {
    const info = statSync(path);
    if (!info.isFile() || info.size > MAX_BYTES) throw new Error("not a file to read");
    text = readFileSync(path, "utf8");
    stated = parse(text);
  } catch {
    throw new UserError(
      "pack-npmrc-unreadable",
      message("npmrc.unreadable", { path }),
      message("npmrc.must-be-readable"),
    );
  }
  for (const [key, value] of Object.entries(stated))
    if (typeof value === "string") settings.set(key, value);
  return { settings, text };
}
