import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { call } from "../../cli/call.js";
import { SILENT } from "../../e2e/cards.js";
import { folder, temporary } from "../../e2e/runner.js";
import { packFiles } from "../../helpers/pack-files.js";
import { type Registry, startRegistry } from "../../helpers/registry.js";

const PLACE = "npm:@private/policy/packs/base@^1";

let registry: Registry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry?.stop());
beforeEach(() => {
  vi.stubEnv("CARDWARDEN_CACHE", temporary());
  vi.stubEnv("HOME", temporary());
  vi.stubEnv("POLICY_TOKEN", registry.token);
});
afterEach(() => vi.unstubAllEnvs());

const publish = (version: string) =>
  registry.publish("@private/policy", version, packFiles({ version }, "packs/base"));

/**
 * A repository that follows the pack, with the token in the environment, as CI has it; that the token may go to the
 * registry is said by its user, who names the registry too.
 */
const project = () => {
  const home = folder({ ".npmrc": `registry=${registry.url}\n` });
  // Not HOME alone: npm, which may have started the tests, names a file.
  vi.stubEnv("npm_config_userconfig", join(home, ".npmrc"));
  return folder({
    "m/README.md": SILENT,
    ".cardwarden.yml": `packs: ${JSON.stringify([PLACE])}\n`,
    ".npmrc": `@private:registry=${registry.url}\n${registry.url.slice(5)}:_authToken=\${POLICY_TOKEN}\n`,
  });
};
const locked = (cwd: string) =>
  JSON.parse(readFileSync(join(cwd, "cardwarden.lock"), "utf8")).packs[PLACE];
const check = async (cwd: string, ...argv: string[]) => {
  const { code, out, err } = await call(cwd, ["check", "--format", "json", ...argv]);
  const found = code > 1 ? [] : JSON.parse(out).findings;
  return { code, err, rules: found.map((one: { ruleId: string }) => one.ruleId) };
};

test("a private package is locked, checked with, kept for when nobody answers, and updated when asked", async () => {
  await publish("1.0.0");
  const cwd = project();
  // In a clone of somebody else's the same lines get no token.
  const own = process.env.npm_config_userconfig;
  vi.stubEnv("npm_config_userconfig", join(temporary(), ".npmrc"));
  const refused = await call(cwd, ["pack", "lock"]);
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("line 2 of .npmrc")]);
  expect(refused.err).not.toContain(registry.token);
  vi.stubEnv("npm_config_userconfig", own);
  expect(await call(cwd, ["pack", "lock"])).toMatchObject({ code: 0 });
  expect(locked(cwd)).toEqual({
    name: "test",
    version: "1.0.0",
    source: `${registry.url}@private/policy/-/policy-1.0.0.tgz`,
    packageVersion: "1.0.0",
    integrity: expect.stringMatching(/^sha512-/),
    digest: expect.stringMatching(/^sha256-/),
  });
  await publish("1.1.0");
  // The token is needed to fetch, and to use what was fetched it is not.
  vi.stubEnv("POLICY_TOKEN", "");
  for (const more of [[], ["--offline"]])
    expect(await check(cwd, ...more)).toMatchObject({ code: 1, rules: ["test/rule"] });
  expect(locked(cwd).version).toBe("1.0.0");

  vi.stubEnv("CARDWARDEN_CACHE", temporary());
  const denied = await check(cwd);
  expect(denied.code).toBe(2);
  expect(denied.err).toContain("(401)");
  expect(denied.err).toContain(PLACE);

  vi.stubEnv("POLICY_TOKEN", registry.token);
  expect((await call(cwd, ["pack", "verify"])).code).toBe(0);
  expect((await call(cwd, ["pack", "update"])).code).toBe(0);
  expect(locked(cwd).version).toBe("1.1.0");

  vi.stubEnv("CARDWARDEN_CACHE", temporary());
  await registry.npm(["unpublish", "@private/policy@1.1.0", "--force"]);
  const gone = await check(cwd);
  expect(gone.code).toBe(2);
  expect(gone.err).toContain("withdrew or moved the locked version");
  for (const { err } of [denied, gone]) expect(err).not.toContain(registry.token);
});
