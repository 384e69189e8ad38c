import { createHash } from "node:crypto";
import { expect } from "vitest";
import { UserError } from "../../src/model/errors.js";
import type { Access } from "../../src/node/remote/remote.js";
import type { PackSpec } from "../../src/policy/packs/pack-spec.js";
import { folderWith, type Host, type Reaction, startHost } from "./hosts.js";

type NpmSpec = Extract<PackSpec, { kind: "npm" }>;

export const PACK = JSON.stringify({ name: "acme", version: "1.0.0" });

/** A token that no registry gave. */
export const WRONG = "wrong-token-0123456789";

export const spec = (name: string, range = "latest", folder = ""): NpmSpec => ({
  kind: "npm",
  name,
  range,
  folder,
});

/** With a `.npmrc` of the user, and nothing of this machine's own settings. */
export function access(npmrc: string, over: Partial<Access> = {}): Access {
  const home = folderWith({ ".npmrc": npmrc });
  const env = { HOME: home, npm_config_globalconfig: `${home}/none`, ...over.env };
  return { cwd: folderWith({}), answerMs: 10_000, allMs: 20_000, ...over, env };
}

/** With a registry, and what it knows the user by. */
export const at = (url: string, token?: string, over: Partial<Access> = {}): Access =>
  access(
    `registry=${url}\n${token === undefined ? "" : `${url.slice(5)}:_authToken=${token}\n`}`,
    over,
  );

/** What no message may hold; tests add the tokens that they make. */
export const secrets = [WRONG, "s3cret", Buffer.from("alice:s3cret").toString("base64")];

/** The error of ours that it ends with, which never says what is secret. */
export async function failure(work: Promise<unknown>): Promise<UserError> {
  try {
    await work;
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    const { message, hint = "" } = error as UserError;
    for (const secret of secrets) expect(`${message} ${hint}`).not.toContain(secret);
    return error as UserError;
  }
  throw new Error("it worked");
}
export const codeOf = async (work: Promise<unknown>): Promise<string> => (await failure(work)).code;

export const digestOf = (bytes: Uint8Array): string =>
  `sha512-${createHash("sha512").update(bytes).digest("base64")}`;

/** What a registry says of one version. */
export const listing = (dist: unknown, version = "1.0.0"): Reaction => ({
  headers: { "content-type": "application/json" },
  body: JSON.stringify({
    name: "policy",
    "dist-tags": { latest: version },
    versions: { [version]: { name: "policy", version, dist } },
  }),
});

/** Servers that are stopped when the test ends. */
export class Hosts {
  readonly #started: { stop(): Promise<void> }[] = [];

  async start(react: Parameters<typeof startHost>[0]): Promise<Host> {
    const host = await startHost(react);
    this.#started.push(host);
    return host;
  }

  add(host: { stop(): Promise<void> }): void {
    this.#started.push(host);
  }

  async stop(): Promise<void> {
    await Promise.all(this.#started.splice(0).map((host) => host.stop()));
  }
}
