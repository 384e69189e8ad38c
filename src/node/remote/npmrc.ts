import { type Message, message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import { isForGitHub, servesGitHub } from "./github-tokens.js";
import { expanded, layersOf, type NpmrcLayer, REFERENCE } from "./npmrc-files.js";
import type { Access } from "./remote.js";

/** What a request to one address may say about who asks. */
export interface HttpAuthorization {
  /** Value of the header. */
  readonly header?: string;
  /** A variable of the environment that the setting names, and that is not set or is empty. */
  readonly unset?: string;
  /** What was not given, because of who asks for it. */
  readonly withheld?: Withheld;
}

/** A variable of the environment that a setting names, and that does not go where the setting is for. */
export interface Withheld {
  readonly variable: string;
  /** Of the `.npmrc` of the checkout; undefined for settings outside of it. */
  readonly line: number | undefined;
  readonly why: "checkout" | "github";
}

const DEFAULT_REGISTRY = "https://registry.npmjs.org/";

/**
 * The settings of npm that say where packages are and who may have them.
 *
 * npm puts any variable of the environment into the `.npmrc` of a project, and sends it to the host that stands there.
 * Here a file of the checkout, which may be a stranger's, gets variables for one thing alone: credentials for a registry
 * that is named outside the checkout too. It may say where packages are, and nothing of the way to them.
 */
export class NpmSettings {
  readonly #env: Access["env"];
  readonly #layers: readonly NpmrcLayer[];

  constructor(access: Access) {
    this.#env = access.env;
    this.#layers = layersOf(access);
  }

  /** Returns what is set outside the checkout; undefined where it is not set, or set to nothing. */
  outside(key: string): string | undefined {
    for (const { settings, ofCheckout } of this.#layers) {
      const value = ofCheckout ? undefined : settings.get(key);
      if (value !== undefined) return this.#given(value, undefined) || undefined;
    }
    return undefined;
  }

  /** Returns where the packages of a name are, that of its scope first. Always with a slash at its end. */
  registryOf(name: string): URL {
    const scope = name.startsWith("@") ? name.slice(0, name.indexOf("/")) : "";
    const keys = [...(scope === "" ? [] : [`${scope}:registry`]), "registry"];
    for (const key of keys) {
      const stated = this.#registryAt(key);
      if (stated !== undefined) return stated;
    }
    return new URL(DEFAULT_REGISTRY);
  }

  #registryAt(key: string): URL | undefined {
    const layer = this.#layers.find(({ settings }) => settings.has(key));
    const stated = layer?.settings.get(key);
    if (layer === undefined || stated === undefined) return undefined;
    if (layer.ofCheckout && references(stated).length > 0) throw variableInAddress(key, layer);
    const value = this.#given(stated, undefined);
    if (value === "") return undefined;
    const isAddress = /^https?:\/\//i.test(value) && URL.canParse(value);
    if (!isAddress || unsetIn(value) !== undefined) throw invalid(key, value);
    const url = new URL(value);
    // Credentials belong to the settings that name whom they are for.
    url.username = url.password = url.search = url.hash = "";
    if (!url.pathname.endsWith("/")) url.pathname += "/";
    return url;
  }

  /**
   * Returns what is set for an address or a path above it on the same host and port: `//host/path/:_authToken`, then `_auth`,
   * then `username` with `_password`. Nothing that is set for another host or path is ever given.
   * Source: https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration
   */
  authorizationFor(url: URL): HttpAuthorization {
    const refused: Withheld[] = [];
    for (const prefix of placesOf(url)) {
      const authorization = this.#at(prefix, url, refused);
      if (authorization) return authorization;
    }
    const [withheld] = refused;
    return withheld === undefined ? {} : { withheld };
  }

  #at(prefix: string, url: URL, refused: Withheld[]): HttpAuthorization | undefined {
    const get = (name: string) => this.#credential(`${prefix}:${name}`, url, refused);
    const token = get("_authToken");
    if (token !== undefined) return header("Bearer", token, `${prefix}:_authToken`);
    const both = get("_auth");
    if (both !== undefined) return header("Basic", both, `${prefix}:_auth`);
    const name = get("username");
    const password = get("_password");
    if (name === undefined || password === undefined) return undefined;
    if (unsetIn(password)) return header("Basic", password, `${prefix}:_password`);
    const clear = `${name}:${Buffer.from(password, "base64").toString("utf8")}`;
    return header("Basic", Buffer.from(clear).toString("base64"), `${prefix}:_password`);
  }

  /** Returns the first value that may be used for the address; a line that asks for too much is as if it did not stand there. */
  #credential(key: string, url: URL, refused: Withheld[]): string | undefined {
    for (const layer of this.#layers) {
      const stated = layer.settings.get(key);
      if (stated === undefined) continue;
      const withheld = this.#withheldFrom(layer, key, stated, url);
      if (withheld === undefined) return this.#given(stated, url) || undefined;
      refused.push(withheld);
    }
    return undefined;
  }

  #withheldFrom(layer: NpmrcLayer, key: string, stated: string, url: URL): Withheld | undefined {
    const variables = references(stated);
    const [variable] = variables;
    const line = layer.ofCheckout ? layer.lineOf(key) : undefined;
    const token = variables.find(
      (name) => isForGitHub(name) && (layer.ofCheckout || !servesGitHub(url, this.#env)),
    );
    if (token !== undefined) return { variable: token, line, why: "github" };
    return variable !== undefined && layer.ofCheckout && !this.#isOutside(url)
      ? { variable, line, why: "checkout" }
      : undefined;
  }

  /** True if an address belongs to a registry that is named outside the checkout. */
  #isOutside(url: URL): boolean {
    const below = ({ host, pathname }: URL) =>
      url.host === host &&
      url.pathname.startsWith(pathname.endsWith("/") ? pathname : `${pathname}/`);
    for (const { settings, ofCheckout } of this.#layers) {
      if (ofCheckout) continue;
      for (const [key, value] of settings) {
        const address = /^(\/\/.*):[a-z_][\w-]*$/i.exec(key)?.[1];
        const named = /(?:^|:)registry$/.test(key) ? this.#given(value, undefined) : undefined;
        const stated = named ?? (address === undefined ? "" : url.protocol + address);
        if (
          URL.canParse(stated) &&
          new URL(stated).protocol === url.protocol &&
          below(new URL(stated))
        )
          return true;
      }
    }
    return false;
  }

  /** With its variables. Tokens for GitHub are none, but where it is GitHub that is asked. */
  #given(value: string, url: URL | undefined): string {
    const toGitHub = url !== undefined && servesGitHub(url, this.#env);
    const env = Object.entries(this.#env).filter(([name]) => toGitHub || !isForGitHub(name));
    return expanded(value, Object.fromEntries(env));
  }
}

const references = (value: string): string[] =>
  [...value.matchAll(REFERENCE)].map(([, name = ""]) => name);

const unsetIn = (value: string): string | undefined => /\$\{([^${}?]{1,200})\}/.exec(value)?.[1];

function header(scheme: string, value: string, key: string): HttpAuthorization {
  const unset = unsetIn(value);
  if (unset !== undefined) return { unset };
  // A line break would be a header of its own. The value is never part of a message.
  if (!/^[\x21-\x7e]{1,8192}$/.test(value))
    throw new UserError(
      "pack-npmrc-invalid",
      message("npmrc.credential", { key }),
      message("npmrc.write-anew"),
    );
  return { header: `${scheme} ${value}` };
}

/** `//host:port/a/b/`, `//host:port/a/` and `//host:port/`, each also without the last slash. */
function* placesOf({ host, pathname }: URL): Generator<string> {
  const steps = pathname.split("/").filter((step) => step !== "");
  for (let length = steps.length; length >= 0; length--) {
    const prefix = `//${[host, ...steps.slice(0, length)].join("/")}`;
    yield `${prefix}/`;
    yield prefix;
  }
}

/** Returns what to do about a line that was not followed; the value is never part of it. */
export function withheldHint({ variable, line, why }: Withheld, { host }: URL): Message {
  const params = {
    place: placeInFile(line),
    variable: `\${${variable}}`,
    registry: `//${host}/`,
  };
  return why === "checkout"
    ? message("npmrc.withheld-checkout", params)
    : message("npmrc.withheld-github", params);
}

const placeInFile = (line: number | undefined): Message =>
  line === undefined ? message("npmrc.file") : message("npmrc.line", { line });

function invalid(key: string, stated: string): UserError {
  const unset = unsetIn(stated);
  return new UserError(
    "pack-registry-invalid",
    message("npmrc.registry", { key }),
    unset === undefined
      ? message("npmrc.write-address")
      : message("npmrc.unset", { variable: unset }),
  );
}

function variableInAddress(key: string, { lineOf }: NpmrcLayer): UserError {
  const line = lineOf(key);
  return new UserError(
    "pack-registry-invalid",
    message("npmrc.variable-in-address", { key, place: placeInFile(line) }),
    message("npmrc.write-out"),
  );
}
