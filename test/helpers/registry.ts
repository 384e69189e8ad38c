import { type ChildProcess, execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { packaged } from "./archive.js";
import { listening } from "./hosts.js";

/** A real registry on this machine (verdaccio): `@private/*` is for users only, everything else for everybody. */
export interface Registry {
  /** Address with a slash at its end. */
  readonly url: string;
  /** Token of the user who publishes. */
  readonly token: string;
  /** Publishes what npm would have packed; `change` alters what is said about the version. */
  publish(name: string, version: string, files: Readonly<Record<string, string>>): Promise<void>;
  /** Runs npm itself against the registry, as its user. */
  npm(args: readonly string[], cwd?: string): Promise<void>;
  stop(): Promise<void>;
}

const VERDACCIO = resolve("node_modules/verdaccio/bin/verdaccio");

export async function startRegistry(): Promise<Registry> {
  const home = mkdtempSync(join(tmpdir(), "registry-"));
  const url = `http://127.0.0.1:${await freePort()}/`;
  // JSON is YAML, too.
  writeFileSync(join(home, "config.yaml"), JSON.stringify(CONFIG));
  const child = spawn(
    process.execPath,
    [VERDACCIO, "--config", join(home, "config.yaml"), "--listen", url],
    { cwd: home, env: { PATH: process.env.PATH, HOME: home }, stdio: "ignore" },
  );
  try {
    await answering(`${url}-/ping`, child);
    const token = await userToken(url);
    return registry(url, token, home, child);
  } catch (error) {
    child.kill();
    throw error;
  }
}

const CONFIG = {
  storage: "./storage",
  auth: { htpasswd: { file: "./htpasswd", algorithm: "sha1" } },
  packages: {
    "@private/*": { access: "$authenticated", publish: "$authenticated" },
    "**": { access: "$all", publish: "$authenticated", unpublish: "$authenticated" },
  },
  web: { enable: false },
  log: { type: "stdout", format: "json", level: "fatal" },
};

function registry(url: string, token: string, home: string, child: ChildProcess): Registry {
  writeFileSync(join(home, "npmrc"), `registry=${url}\n${url.slice(5)}:_authToken=${token}\n`);
  return {
    url,
    token,
    async publish(name, version, files) {
      const manifest = { name, version };
      const archive = await packaged({ "package.json": JSON.stringify(manifest), ...files });
      await put(`${url}${name.replace("/", "%2f")}`, document(url, manifest, archive), token);
    },
    async npm(args, cwd = home) {
      const PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`;
      // Without what an `npm test` around this process sets.
      const env = {
        PATH,
        HOME: home,
        npm_config_userconfig: join(home, "npmrc"),
        npm_config_cache: join(home, "cache"),
        npm_config_update_notifier: "false",
      };
      await promisify(execFile)("npm", args, { cwd, env });
    },
    async stop() {
      const gone = new Promise((done) => child.once("exit", done));
      child.kill();
      await gone;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** What npm sends when it publishes. */
function document(url: string, manifest: { name: string; version: string }, archive: Buffer) {
  const { name, version } = manifest;
  const file = `${name}-${version}.tgz`;
  const integrity = `sha512-${createHash("sha512").update(archive).digest("base64")}`;
  const shasum = createHash("sha1").update(archive).digest("hex");
  const tarball = `${url}${name}/-/${file}`;
  return {
    _id: name,
    name,
    "dist-tags": { latest: version },
    versions: {
      [version]: { ...manifest, _id: `${name}@${version}`, dist: { integrity, shasum, tarball } },
    },
    _attachments: {
      [file]: {
        content_type: "application/octet-stream",
        data: archive.toString("base64"),
        length: archive.length,
      },
    },
  };
}

async function userToken(url: string): Promise<string> {
  const user = { name: "alice", password: "correct-horse-battery", type: "user", roles: [] };
  const answer = await put(`${url}-/user/org.couchdb.user:alice`, user);
  return (answer as { token: string }).token;
}

async function put(url: string, body: unknown, token?: string): Promise<unknown> {
  const response = await fetch(url, {
    method: "PUT",
    headers: {
      "content-type": "application/json",
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return response.json();
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((done) => server.close(done));
  return port;
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`verdaccio ended with ${child.exitCode}`);
    const up = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("verdaccio does not answer");
}
