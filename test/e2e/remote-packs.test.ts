import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { call } from "../cli/call.js";
import { type GitServer, gitServer, type ServedRepository } from "../helpers/git-server.js";
import { packFiles } from "../helpers/pack-files.js";
import { CLEAN } from "./cards.js";
import { type Files, judge, reviewOf } from "./review.js";
import { folder, NODE, temporary } from "./runner.js";

/** The Action and packs from elsewhere: the lock of the base decides, and nothing of the pull request is asked. */

const TOKEN = "ghs_0123456789abcdefghijklmnopqrstuvwxyz";
const PLACE = "github:acme/ai-policy/packs/base@v1.0.0";
const CARD = "README.md";
const LOCK = "cardwarden.lock";

let served: GitServer;
let repository: ServedRepository;
let env: Record<string, string>;

/** A host of a stranger: it only counts. */
let stranger: Server;
let seen: string[];
const strange = () => `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;

beforeEach(async () => {
  served = await gitServer({ token: TOKEN });
  repository = await served.repository("acme/ai-policy");
  await repository.commit(packFiles({}, "packs/base"), "main", "refs/tags/v1.0.0");
  env = { CARDWARDEN_CACHE: temporary(), GITHUB_SERVER_URL: served.url, GITHUB_TOKEN: "" };
  seen = [];
  stranger = createServer((request, response) => {
    seen.push(`${request.url} ${request.headers.authorization ?? ""}`);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await served.close();
  stranger.closeAllConnections();
  await new Promise((resolve) => stranger.close(resolve));
});

const config = (...packs: string[]): string => `packs: ${JSON.stringify(packs)}\n`;

/** What `pack lock` writes for the configuration. */
async function locked(): Promise<string> {
  const cwd = folder({ ".cardwarden.yml": config(PLACE) });
  for (const [name, value] of Object.entries({
    ...env,
    GITHUB_TOKEN: TOKEN,
    CARDWARDEN_CACHE: temporary(),
  }))
    vi.stubEnv(name, value);
  const { code } = await call(cwd, ["pack", "lock"]);
  expect(code).toBe(0);
  vi.unstubAllEnvs();
  served.requests.length = 0;
  return readFileSync(join(cwd, LOCK), "utf8");
}

const base = async (): Promise<Files> => ({
  [CARD]: CLEAN,
  ".cardwarden.yml": config(PLACE),
  [LOCK]: await locked(),
});
const MORE = { [CARD]: `${CLEAN}\nMore words.\n` };
const all = { "changed-only": "false" };
const run = async (before: Files, head: Files, inputs: Record<string, string>, node?: string) =>
  judge(await reviewOf(before, head), {
    inputs: { ...all, ...inputs },
    env,
    ...(node === undefined ? {} : { node }),
  });
const FOUND = `test/rule ${CARD}:`;
const shown = () => served.requests.map(({ authorization }) => authorization);

describe("a private pack that the base names and pins", () => {
  test.each([
    ["token", { token: TOKEN }],
    ["packs-token", { token: "ghs_of_the_job", "packs-token": TOKEN }],
  ])("is read with the input %s, and judges", async (_, inputs) => {
    // By the bundle: the clients of git and npm are in chunks of their own.
    const { findings, status, log } = await run(await base(), MORE, inputs, NODE);
    expect(findings).toEqual([expect.stringContaining(FOUND)]);
    expect(status).toBe(1);
    expect(shown().some((header) => header?.startsWith("basic "))).toBe(true);
    expect(log).not.toContain(TOKEN);
  });

  test("cannot be read without a token that may", async () => {
    const { outputs, findings } = await run(await base(), MORE, { token: "ghs_of_the_job" });
    expect([outputs.outcome, findings]).toEqual(["error", []]);
  });

  test("is not what the lock says after a moved tag, and the lock still holds", async () => {
    const files = await base();
    await repository.commit(
      packFiles({}, "packs/base", { severity: { baseline: "notice" } }),
      "main",
      "refs/tags/v1.0.0",
    );
    const { findings, outputs } = await run(files, MORE, { token: TOKEN });
    // By the commit of the lock; where the server has dropped it, the run ends instead of taking another one.
    expect([outputs.outcome, findings.length]).toEqual(["fail", 1]);
  });
});

describe("a pull request", () => {
  test("that changes the lock is judged by that of the base", async () => {
    const files = await base();
    const moved = String(files[LOCK]).replace(/"digest": "sha256-./, '"digest": "sha256-0');
    const { report, findings } = await run(files, { ...MORE, [LOCK]: moved }, { token: TOKEN });
    expect(findings).toEqual([expect.stringContaining(FOUND)]);
    expect(report.change?.policy?.files).toEqual([LOCK]);
  });

  test("that names a pack of its own is judged without it, and nobody is asked for it", async () => {
    const own = `git+${strange()}/acme/ours.git//pack@main`;
    const { report, findings } = await run(
      await base(),
      { ...MORE, ".cardwarden.yml": config(own) },
      { token: TOKEN, "packs-token": TOKEN },
    );
    expect(findings).toEqual([expect.stringContaining(FOUND)]);
    expect(report.change?.policy?.problem).toBeDefined();
    expect(seen).toEqual([]);
  });

  test("that pins a commit of its own has it not fetched for a preview", async () => {
    const own = `git+${strange()}/acme/ours.git//pack@${"a".repeat(40)}`;
    await run(await base(), { ".cardwarden.yml": config(own) }, { token: TOKEN });
    expect(seen).toEqual([]);
  });

  test("cannot have a token sent by its .npmrc", async () => {
    const place = "npm:@acme/ai-policy@^1";
    const lock = {
      schema: "lock.v1",
      packs: {
        [place]: {
          name: "test",
          version: "1.0.0",
          source: `${strange()}/ai-policy-1.0.0.tgz`,
          packageVersion: "1.0.0",
          integrity: `sha512-${"A".repeat(86)}==`,
          digest: `sha256-${"0".repeat(64)}`,
        },
      },
    };
    const { hostname, port } = new URL(strange());
    const npmrc = `@acme:registry=${strange()}/\nregistry=${strange()}/\n//${hostname}:${port}/:_authToken=\${INPUT_TOKEN}\n`;
    const { outputs } = await run(
      { [CARD]: CLEAN, ".cardwarden.yml": config(place), [LOCK]: JSON.stringify(lock) },
      { ...MORE, ".npmrc": npmrc },
      { token: TOKEN },
    );
    expect(outputs.outcome).toBe("error");
    // Of the archive alone, and with nothing of the environment.
    expect(seen).toEqual(["/ai-policy-1.0.0.tgz "]);
  });

  test("cannot write its finding into the baseline", async () => {
    const files = {
      ...(await base()),
      ".cardwarden.yml": `${config(PLACE)}baseline: known.json\n`,
    };
    const empty = JSON.stringify({ schema: "baseline.v1", findings: [], subjects: [] });
    const first = await run({ ...files, "known.json": empty }, MORE, { token: TOKEN });
    const [finding] = first.report.findings;
    const { fingerprint, ruleId, subject, severity } = finding ?? {};
    const known = JSON.stringify({
      schema: "baseline.v1",
      findings: [{ fingerprint, ruleId, subject, severity, file: CARD }],
      subjects: [],
    });
    const second = await run(
      { ...files, "known.json": empty },
      { ...MORE, "known.json": known },
      { token: TOKEN },
    );
    expect([first.status, second.status]).toEqual([1, 1]);
    expect(second.report.change?.policy).toMatchObject({
      files: ["known.json"],
      disappear: { error: 1 },
    });
    // On the base it counts.
    const third = await run({ ...files, "known.json": known }, MORE, { token: TOKEN });
    expect([third.status, third.report.summary.suppressed]).toEqual([0, 1]);
  });
});
