import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { call } from "../../cli/call.js";
import { SILENT } from "../../e2e/cards.js";
import { folder, temporary } from "../../e2e/runner.js";
import { packaged } from "../../helpers/archive.js";
import type { Host } from "../../helpers/hosts.js";
import { digestOf, Hosts } from "../../helpers/npm.js";
import { packFiles } from "../../helpers/pack-files.js";

const BASE = "npm:@acme/ai-policy/packs/base@^2";
const EU = "npm:@acme/ai-policy/packs/eu@^2";

const hosts = new Hosts();
let registry: Host;
let archives: Map<string, Buffer>;

beforeEach(async () => {
  archives = new Map();
  registry = await hosts.start((path) => {
    const archive = archives.get(/-([\d.]+)\.tgz$/.exec(path)?.[1] ?? "");
    return archive === undefined ? { body: document(registry.url) } : { body: archive };
  });
  vi.stubEnv("CARDWARDEN_CACHE", temporary());
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await hosts.stop();
});

/** What the registry says of the package. */
const document = (url: string) =>
  JSON.stringify({
    name: "@acme/ai-policy",
    "dist-tags": {},
    versions: Object.fromEntries(
      [...archives].map(([version, archive]) => [
        version,
        {
          name: "@acme/ai-policy",
          version,
          dist: { tarball: `${url}p-${version}.tgz`, integrity: digestOf(archive) },
        },
      ]),
    ),
  });

/** Versions of packs need not be those of the package. */
async function publish(version: string, packVersion: string): Promise<void> {
  const files = {
    ...packFiles({ version: packVersion }, "packs/base"),
    ...packFiles({ name: "eu", version: packVersion, extends: ["../base"] }, "packs/eu"),
  };
  archives.set(version, await packaged(files));
}

const project = (...packs: string[]) =>
  folder({
    "m/README.md": SILENT,
    ".cardwarden.yml": `packs: ${JSON.stringify(packs)}\n`,
    ".npmrc": `registry=${registry.url}\n`,
  });
const pack = async (cwd: string, ...argv: string[]) => {
  const { code, out } = await call(cwd, ["pack", ...argv, "--format", "json"]);
  return { code, said: out === "" ? undefined : JSON.parse(out) };
};
const packs = (cwd: string) => JSON.parse(readFileSync(join(cwd, "cardwarden.lock"), "utf8")).packs;

describe("packages in the lock", () => {
  test("lock, run without the registry, update", async () => {
    await publish("2.0.0", "1.0.0");
    const cwd = project(EU);
    expect(await pack(cwd, "lock")).toMatchObject({ code: 0, said: { added: [BASE, EU] } });
    const pin = {
      packageVersion: "2.0.0",
      integrity: digestOf(archives.get("2.0.0") ?? Buffer.of()),
      source: `${registry.url}p-2.0.0.tgz`,
    };
    expect(packs(cwd)).toMatchObject({
      [BASE]: { name: "test", version: "1.0.0", ...pin },
      [EU]: { name: "eu", version: "1.0.0", ...pin, extends: [BASE] },
    });
    await publish("2.1.0", "1.4.0");
    // A newer version is no fault.
    expect(await pack(cwd, "verify")).toMatchObject({ code: 0, said: { ok: true } });
    expect(await pack(cwd, "update")).toMatchObject({
      code: 0,
      said: {
        changes: [
          { place: BASE, from: { packageVersion: "2.0.0" }, to: { packageVersion: "2.1.0" } },
          { place: EU, from: { version: "1.0.0" }, to: { version: "1.4.0" } },
        ],
      },
    });
    await hosts.stop();
    const { code, out } = await call(cwd, ["check", "--pack", BASE, "--format", "json"]);
    expect(code).toBe(1);
    expect(JSON.parse(out).findings).toMatchObject([{ ruleId: "test/rule" }]);
    // With what it extends, from the cache alone.
    const both = await call(cwd, ["check", "--offline", "--format", "json"]);
    const rules = JSON.parse(both.out).findings.map((one: { ruleId: string }) => one.ruleId);
    expect(rules.sort()).toEqual(["eu/rule", "test/rule"]);
  });

  test("a version that was published a second time is seen, and does not run", async () => {
    await publish("2.0.0", "1.0.0");
    const cwd = project(BASE);
    await pack(cwd, "lock");
    await publish("2.0.0", "1.0.1");
    expect(await pack(cwd, "verify")).toMatchObject({
      code: 1,
      said: { packs: [{ place: BASE, code: "pack-moved" }] },
    });
    vi.stubEnv("CARDWARDEN_CACHE", temporary());
    expect((await call(cwd, ["check"])).code).toBe(2);
  });
});
