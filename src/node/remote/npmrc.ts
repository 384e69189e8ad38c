import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "ini";
import { UserError } from "../../errors.js";
import { lookup } from "../../lookup.js";
import type { Access } from "./remote.js";

/** What a request to one address may say about who asks. */
export interface Authorization {
  /** Value of the header. */
  readonly header?: string;
  /** A variable of the environment that the setting names, and that is not set or is empty. */
  readonly unset?: string;
}

const DEFAULT_REGISTRY = "https://registry.npmjs.org/";
const MAX_BYTES = 1024 * 1024;

/**
 * The settings of npm that say where packages are and who may have them: the environment, then `.npmrc` of the project,
 * of the user and of the machine; the first that says something counts.
 * Source: https://docs.npmjs.com/cli/configuring-npm/npmrc
 *
 * A `.npmrc` of the project can send what the environment holds to a host that it names, here as in npm. So `cwd` must
 * be a folder that whoever runs the tool trusts: on a pull request never the checked out head.
 */
export class NpmSettings {
  readonly #env: Access["env"];
  readonly #layers: readonly ReadonlyMap<string, string>[];

  constructor({ env, cwd }: Access) {
    this.#env = env;
    const environment = ofEnvironment(env);
    const named = (key: string) => environment.get(key);
    const home = env.HOME ?? env.USERPROFILE;
    const user = named("userconfig") ?? (home === undefined ? undefined : join(home, ".npmrc"));
    const global = named("globalconfig") ?? join(prefix(named("prefix")), "etc", "npmrc");
    this.#layers = [environment, ...[projectFile(cwd), user, global].map(ofFile)];
  }

  /** Undefined where it is not set, or set to nothing. */
  get(key: string): string | undefined {
    for (const layer of this.#layers) {
      const value = layer.get(key);
      if (value !== undefined) return this.#expanded(value) || undefined;
    }
    return undefined;
  }

  /** Where the packages of a name are, that of its scope first. Always with a slash at its end. */
  registryOf(name: string): URL {
    const scope = name.startsWith("@") ? name.slice(0, name.indexOf("/")) : "";
    const key = scope !== "" && this.get(`${scope}:registry`) ? `${scope}:registry` : "registry";
    const stated = this.get(key) ?? DEFAULT_REGISTRY;
    const isAddress = /^https?:\/\//i.test(stated) && URL.canParse(stated);
    if (!isAddress || unsetIn(stated) !== undefined) throw invalid(key, stated);
    const url = new URL(stated);
    // Credentials belong to the settings that name whom they are for.
    url.username = url.password = url.search = url.hash = "";
    if (!url.pathname.endsWith("/")) url.pathname += "/";
    return url;
  }

  /**
   * What is set for an address or a path above it on the same host and port: `//host/path/:_authToken`, then `_auth`,
   * then `username` with `_password`. Nothing that is set for another host or path is ever given.
   * Source: https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration
   */
  authorizationFor(url: URL): Authorization {
    for (const place of placesOf(url)) {
      const found = this.#at(place);
      if (found) return found;
    }
    return {};
  }

  #at(place: string): Authorization | undefined {
    const token = this.get(`${place}:_authToken`);
    if (token !== undefined) return header("Bearer", token, `${place}:_authToken`);
    const both = this.get(`${place}:_auth`);
    if (both !== undefined) return header("Basic", both, `${place}:_auth`);
    const name = this.get(`${place}:username`);
    const password = this.get(`${place}:_password`);
    if (name === undefined || password === undefined) return undefined;
    if (unsetIn(password)) return header("Basic", password, `${place}:_password`);
    const clear = `${name}:${Buffer.from(password, "base64").toString("utf8")}`;
    return header("Basic", Buffer.from(clear).toString("base64"), `${place}:_password`);
  }

  /**
   * `${NAME}`, and `${NAME?}`, which is empty where it is not set. A variable that is empty counts as not set: so a
   * secret arrives where a workflow may not have it.
   */
  #expanded(value: string): string {
    return value.replace(REFERENCE, (whole, name: string, orEmpty: string | undefined) => {
      const set = lookup(this.#env, name);
      return set || (orEmpty ? "" : whole);
    });
  }
}

const REFERENCE = /\$\{([^${}?]{1,200})(\?)?\}/g;

const unsetIn = (value: string): string | undefined => /\$\{([^${}?]{1,200})\}/.exec(value)?.[1];

function header(scheme: string, value: string, key: string): Authorization {
  const unset = unsetIn(value);
  if (unset !== undefined) return { unset };
  // A line break would be a header of its own. The value is never part of a message.
  if (!/^[\x21-\x7e]{1,8192}$/.test(value))
    throw new UserError(
      "pack-npmrc-invalid",
      `the value of ${key} in .npmrc is no credential`,
      "it holds spaces, line breaks or signs that no token has; write it anew",
    );
  return { header: `${scheme} ${value}` };
}

/** `//host:port/a/b/`, `//host:port/a/` and `//host:port/`, each also without the last slash. */
function* placesOf({ host, pathname }: URL): Generator<string> {
  const steps = pathname.split("/").filter((step) => step !== "");
  for (let length = steps.length; length >= 0; length--) {
    const place = `//${[host, ...steps.slice(0, length)].join("/")}`;
    yield `${place}/`;
    yield place;
  }
}

/** `npm_config_registry`, whatever its capitals; names of registries stand as they are. */
function ofEnvironment(env: Access["env"]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(env)) {
    if (!/^npm_config_/i.test(name) || !value) continue;
    const key = name.slice("npm_config_".length);
    found.set(key.startsWith("//") ? key : key.replace(/(?!^)_/g, "-").toLowerCase(), value);
  }
  return found;
}

const prefix = (stated: string | undefined): string => {
  if (stated !== undefined) return stated;
  const beside = dirname(process.execPath);
  return process.platform === "win32" ? beside : dirname(beside);
};

/** The nearest `.npmrc` from the folder upwards, never above the repository that it is in. */
function projectFile(cwd: string): string | undefined {
  const folders = [cwd];
  for (let folder = cwd; !exists(join(folder, ".git")); folders.push(folder)) {
    const above = dirname(folder);
    // Above a folder that is in no repository, everything may belong to somebody else.
    if (above === folder) return join(cwd, ".npmrc");
    folder = above;
  }
  return folders.map((folder) => join(folder, ".npmrc")).find(exists);
}

function exists(path: string): boolean {
  try {
    return statSync(path) !== undefined;
  } catch {
    return false;
  }
}

function ofFile(path: string | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (path === undefined || !exists(path)) return found;
  let settings: Record<string, unknown>;
  try {
    const { size } = statSync(path);
    if (!statSync(path).isFile() || size > MAX_BYTES) throw new Error("not a file to read");
    settings = parse(readFileSync(path, "utf8"));
  } catch {
    throw new UserError(
      "pack-npmrc-unreadable",
      `${path} cannot be read`,
      "it says where packages are; it must be a regular file that may be read",
    );
  }
  for (const [key, value] of Object.entries(settings))
    if (typeof value === "string") found.set(key, value);
  return found;
}

function invalid(key: string, stated: string): UserError {
  const unset = unsetIn(stated);
  return new UserError(
    "pack-registry-invalid",
    `\`${key}\` in .npmrc is no address of a registry`,
    unset === undefined ? "write https://HOST/PATH/" : `${unset} is not set, or empty`,
  );
}
