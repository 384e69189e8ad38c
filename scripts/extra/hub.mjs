// The hub of the tests, under the clients that the real hubs give to users of Python: both must understand every answer.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual, promisify } from "node:util";
import { build } from "esbuild";
import { expect, pythonEnvironment, ROOT, temporary } from "./kit.mjs";

const CLIENTS = { huggingface_hub: "2.4.0", modelscope_hub: "0.5.1" };

const CARD = "---\nlicense: apache-2.0\nbase_model: acme/none\n---\n# Base\n";
const REPOSITORIES = {
  "hf:acme/base": { files: { "README.md": CARD, "notes/license.txt": "Terms" } },
  "hf:acme/hidden": { files: { "README.md": "# Hidden\n" }, private: true },
  "hf:acme/gated": { files: { "README.md": "# Gated\n", LICENSE: "Terms" }, gated: "manual" },
  "hf:acme/disabled": { files: { "README.md": "# Disabled\n" }, disabled: true },
  "hf:acme/before": { files: { "README.md": "# After\n" } },
  "hf:openai-community/gpt2": { files: { "README.md": "# GPT-2\n" } },
  "hf:datasets/acme/words": { files: { "README.md": "# Words\n", "words.txt": "a\n" } },
  "hf:datasets/acme/closed": {
    files: { "README.md": "# Closed\n" },
    gated: "auto",
    cardVisible: false,
  },
  "modelscope:acme/base": { files: { "README.md": "# Base\n", "a/b.txt": "b" } },
  "modelscope:acme/hidden": { files: { "README.md": "# Hidden\n" }, private: true },
  "modelscope:datasets/acme/words": { files: { "README.md": "# Words\n" } },
};

const error = (name, status) => ({ error: name, status });
const EXPECTED = {
  "file in a folder": ["Terms", "COMMIT"],
  "card of a data set": "# Words\n",
  "card at a commit": CARD,
  card: [CARD, "COMMIT"],
  "card again": [CARD, "COMMIT"],
  model: {
    id: "acme/base",
    sha: "COMMIT",
    gated: false,
    card: { license: "apache-2.0", base_model: "acme/none" },
    tags: [
      "base_model:acme/none",
      "base_model:finetune:acme/none",
      "license:apache-2.0",
      "region:us",
    ],
    files: ["README.md", "notes/license.txt"],
  },
  fields: "COMMIT",
  blobs: CARD.length,
  "data set": "acme/words",
  models: ["acme/base", "acme/gated", "acme/disabled"],
  "models of nobody": [],
  "models of a member": 4,
  "data sets": ["acme/words", "acme/closed"],
  tree: ["README.md", "notes", "notes/license.txt"],
  files: ["README.md", "words.txt"],
  branches: ["main"],
  exists: [true, false, false],
  absent: error("RepositoryNotFoundError", 401),
  "absent for a member": error("RepositoryNotFoundError", 404),
  "absent model": error("RepositoryNotFoundError", 401),
  private: error("RepositoryNotFoundError", 401),
  "private for a stranger": error("RepositoryNotFoundError", 404),
  "private for a member": "# Hidden\n",
  "absent file": error("RemoteEntryNotFoundError", 404),
  "absent revision": error("RevisionNotFoundError", 404),
  "absent revision of a model": error("RevisionNotFoundError", 404),
  "card of a gated model": "# Gated\n",
  gated: "manual",
  "gated file": error("GatedRepoError", 401),
  "gated file for a stranger": error("GatedRepoError", 403),
  "gated file for a member": "Terms",
  "gated file of a data set": error("GatedRepoError", 401),
  disabled: error("DisabledRepoError", 403),
  "renamed card": "# After\n",
  "renamed model": "corp/after",
  "renamed file of a commit": "# After\n",
  "legacy card": "# GPT-2\n",
  "legacy model": "openai-community/gpt2",
  account: "member",
  "account of an unknown token": error("HfHubHTTPError", 401),
  "modelscope card": "# New\n",
  "modelscope card at a commit": "# Base\n",
  "modelscope model": "acme/base",
  "modelscope models": ["acme/base"],
  "modelscope data sets": ["acme/words"],
  "modelscope files": ["README.md", "a", "a/b.txt"],
  "modelscope files of a data set": ["README.md"],
  "modelscope branches": ["master"],
  "modelscope absent": error("NotExistError", 404),
  "modelscope private": error("NotExistError", 404),
  "modelscope absent model": error("NotExistError", 404),
};

/** The Hub was seen to answer in more than one way. */
const MANNERS = [{ pageSize: 2 }, { files: "direct" }, { renamed: "file" }];

export const hub = {
  name: "hub",
  async run() {
    const python = join(
      pythonEnvironment(`hub-clients-${Object.values(CLIENTS).join("-")}`, CLIENTS),
      "bin/python",
    );
    const { startHub, MEMBER_TOKEN, STRANGER_TOKEN } = await standIn();
    let calls = 0;

    const asked = async (options, names = []) => {
      const stand = await startHub(REPOSITORIES, {
        moved: { "hf:models/gpt2": "hf:openai-community/gpt2" },
        ...options,
      });
      try {
        stand.rename("hf:acme/before", "hf:corp/after");
        const { "modelscope:acme/base": first } = REPOSITORIES;
        const MODELSCOPE_COMMIT = stand.commit("modelscope:acme/base");
        stand.set("modelscope:acme/base", { files: { ...first.files, "README.md": "# New\n" } });
        const outcomes = await run(python, {
          HF_ENDPOINT: stand.url,
          MODELSCOPE_ENDPOINT: stand.modelscopeUrl,
          MODELSCOPE_COMMIT,
          MEMBER_TOKEN,
          STRANGER_TOKEN,
          CALLS: JSON.stringify(names),
        });
        calls += Object.keys(outcomes).length;
        return { outcomes, commit: stand.commit("hf:acme/base") };
      } finally {
        await stand.stop();
      }
    };

    for (const manners of MANNERS) {
      const { outcomes, commit } = await asked(manners);
      const wrong = Object.entries(EXPECTED).filter(
        ([name, expected]) => !isDeepStrictEqual(plain(outcomes[name], commit), expected),
      );
      const lines = wrong.map(([name]) => `${name}: ${JSON.stringify(outcomes[name])}`);
      expect(wrong.length === 0, `${JSON.stringify(manners)}\n${lines.join("\n")}`);
    }

    const { outcomes } = await asked({ budget: { api: 0 } }, ["model"]);
    const { status, message = "" } = outcomes.model;
    expect(
      status === 429 &&
        /'api' rate limit\.\s+Retry after \d+ seconds \(0\/0 requests/.test(message),
      `the limit was not understood: ${JSON.stringify(outcomes.model)}`,
    );
    const clients = Object.entries(CLIENTS).map((client) => client.join(" "));
    return `${calls} calls of ${clients.join(" and ")}`;
  },
};

/** The outcome of a call without what the clients word as they like, and without a commit that the test does not know. */
function plain(outcome, commit) {
  const text = JSON.stringify(outcome, (key, value) => (key === "message" ? undefined : value));
  return JSON.parse(text.replaceAll(commit, "COMMIT"));
}

async function standIn() {
  const outfile = join(temporary(), "hub.mjs");
  const entry = join(ROOT, "test/helpers/hub/index.ts");
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
  });
  return import(pathToFileURL(outfile).href);
}

/** Runs the calls in a process of its own, while the hub of this process answers; without proxies, and in an empty home. */
async function run(python, env) {
  const home = temporary();
  const { stdout } = await promisify(execFile)(
    python,
    [join(ROOT, "scripts/extra/hub-clients.py")],
    {
      maxBuffer: 16 << 20,
      env: {
        PATH: process.env.PATH,
        HOME: home,
        HF_HOME: home,
        HF_HUB_DISABLE_TELEMETRY: "1",
        HF_HUB_DISABLE_PROGRESS_BARS: "1",
        HF_HUB_DISABLE_UPDATE_CHECK: "1",
        ...env,
      },
    },
  );
  return JSON.parse(stdout.trim().split("\n").at(-1));
}
