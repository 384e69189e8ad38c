// Runs the examples as a runner would: act on this machine, without containers, on a small repository with a base and
// a head, the Action as committed, and no API to ask: what needs one fails.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, goTool, nodeFolder, ROOT, sh, temporary, write } from "./kit.mjs";

const PLACEHOLDER = `cardwarden/cardwarden@${"0".repeat(40)}`;
const POLICY_PLACEHOLDER = `acme/ai-policy@${"0".repeat(40)}`;
/** The pack of an organization that asks what the default packs ask, and lets nobody ask for less. */
const PACK = JSON.stringify({
  name: "acme",
  version: "1.0.0",
  title: { en: "Acme" },
  extends: ["doc", "ip", "privacy", "disclosure"],
  floor: { rules: { "ip/*": "default" } },
});
const RULE = "ip/license-contradicts-inherited";
const SPEECH = "models/speech/README.md";
const speech = (license) =>
  `---\nlicense: ${license}\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Built with Llama\n`;

/** The line that a failing run has to show. */
const SHOWN = `${SPEECH}:3`;
const WORSE = { [SPEECH]: speech("mit") };
const BETTER = { [SPEECH]: `${speech("llama3.1")}\nMore words.\n` };
const WEAKER = { ...WORSE, ".cardwarden.yml": `rules:\n  ${RULE}: "off"\n` };

/** What an organization requires; organization.yml fetches its pack, which is not to be had here. */
const POLICY = "ai-policy/.github/workflows/cards";

const FAILED = { jobs: { cards: "failure" }, shown: [SHOWN] };
const PASSED = { jobs: { cards: "success" }, shown: [] };
const teams = (vision, speech, cards) => ({
  cards,
  "cards of speech": speech,
  "cards of vision": vision,
});

const SCENARIOS = [
  ["minimal", "pull_request", WORSE, FAILED],
  ["minimal", "pull_request", BETTER, PASSED],
  ["minimal", "pull_request", WEAKER, FAILED],
  ["minimal", "merge_group", WORSE, FAILED],
  [POLICY, "pull_request", WORSE, FAILED],
  [POLICY, "pull_request", BETTER, PASSED],
  [POLICY, "pull_request", WEAKER, FAILED],
  [POLICY, "merge_group", WORSE, FAILED],
  [
    "monorepo",
    "pull_request",
    WORSE,
    { jobs: teams("success", "failure", "failure"), shown: [SHOWN] },
  ],
  ["monorepo", "pull_request", BETTER, { jobs: teams("success", "success", "success"), shown: [] }],
  ["sarif", "pull_request", WORSE, { jobs: FAILED.jobs, shown: [], uploaded: true }],
  ["sarif", "fork", WORSE, { ...FAILED, uploaded: false }],
  ["sarif", "merge_group", WORSE, { jobs: FAILED.jobs, shown: [], uploaded: false }],
  ["sarif", "push", WORSE, { jobs: FAILED.jobs, shown: [], uploaded: true }],
];

export const act = {
  name: "act",
  run() {
    const program = goTool("github.com/nektos/act", "v0.2.89");
    const inputs = readFileSync(join(ROOT, "action.yml"), "utf8");
    const ours = write(temporary(), {});
    for (const name of ["action.yml", "package.json", "dist"])
      cpSync(join(ROOT, name), join(ours, name), { recursive: true });
    const policy = write(temporary(), {
      "action.yml": readFileSync(join(ROOT, "docs/workflows/ai-policy/action.yml"), "utf8"),
      "packs/base/pack.json": PACK,
    });
    const local = { [PLACEHOLDER]: ours, [POLICY_PLACEHOLDER]: policy, ...standIn() };
    let tried = 0;
    const ahead = new Set();
    for (const [example, event, change, expected] of SCENARIOS) {
      const file = join(ROOT, `docs/workflows/${example}.yml`);
      // An example may be written before the Action can do what it shows.
      if ("uploaded" in expected && !/^ {2}sarif-file:$/m.test(inputs)) {
        ahead.add(example);
        continue;
      }
      const found = run(program, { file, event, repository: repository(change), local });
      const wanted = { ...expected, uploaded: expected.uploaded ?? false };
      const [is, should] = [found.seen, wanted].map((one) => JSON.stringify(one, null, 1));
      expect(is === should, `${example} on ${event}: ${is}\nexpected ${should}\n${found.log}`);
      tried++;
    }
    const left = [...ahead].map(
      (name) => `; not ${name}, which needs an input that action.yml lacks`,
    );
    return `${tried} runs of the examples${left.join("")}`;
  },
};

const example = (name) => readFileSync(join(ROOT, `examples/${name}/README.md`), "utf8");

/** A main with a merge of a head, as GitHub checks out a pull request. */
function repository(change) {
  const folder = write(temporary(), {
    // Clean at strict, with a data set of the neighboring folder.
    "models/vision/README.md": example("clean-student"),
    "models/tide-sensors/README.md": example("tide-sensors"),
    [SPEECH]: speech("llama3.1"),
    "datasets/speech/README.md":
      "---\nlicense: cc-by-4.0\ntask_categories: [automatic-speech-recognition]\n---\n",
  });
  const git = (...args) => {
    const settings = ["user.name=Harbour", "user.email=ci@harbour.example", "commit.gpgsign=false"];
    const who = settings.flatMap((one) => ["-c", one]);
    const { status, stdout, stderr } = sh("git", [...who, ...args], { cwd: folder });
    expect(status === 0, `git ${args.join(" ")}: ${stderr}`);
    return stdout.trim();
  };
  git("init", "-q", "-b", "main");
  git("remote", "add", "origin", "https://github.com/harbour/models.git");
  git("add", "--all");
  git("commit", "-q", "-m", "base");
  const base = git("rev-parse", "HEAD");
  git("checkout", "-q", "-b", "head");
  write(folder, change);
  git("add", "--all");
  git("commit", "-q", "-m", "head");
  const head = git("rev-parse", "HEAD");
  git("checkout", "-q", "main");
  git("merge", "-q", "--no-ff", "-m", "merge", "head");
  return { folder, base, head, merge: git("rev-parse", "HEAD") };
}

/** An upload that says how much it was given. */
const UPLOAD = `const { readFileSync } = require("node:fs");
const { runs } = JSON.parse(readFileSync(process.env.INPUT_SARIF_FILE, "utf8"));
console.log("::notice title=uploaded::" + runs[0].results.length);
`;
const UPLOAD_ACTION = `name: Upload
description: Says how much it was given.
inputs:
  sarif_file:
    description: File
runs:
  using: node24
  main: main.cjs
`;

function standIn() {
  const folder = write(temporary(), {
    "upload-sarif/action.yml": UPLOAD_ACTION,
    "upload-sarif/main.cjs": UPLOAD,
  });
  const text = readFileSync(join(ROOT, "docs/workflows/sarif.yml"), "utf8");
  const [, sha] = /codeql-action\/upload-sarif@([0-9a-f]{40})/.exec(text);
  return { [`github/codeql-action@${sha}`]: folder };
}

function eventOf(event, { base, head, merge }) {
  const repository = { full_name: "harbour/models", default_branch: "main" };
  const side = (ref, sha, fork) => ({
    ref,
    sha,
    repo: { full_name: fork ? "other/models" : "harbour/models", fork },
  });
  if (event === "merge_group")
    return {
      action: "checks_requested",
      repository,
      merge_group: { base_sha: base, head_sha: merge, base_ref: "refs/heads/main" },
    };
  if (event === "push")
    return { ref: "refs/heads/main", before: base, after: merge, deleted: false, repository };
  const pull = {
    number: 7,
    base: side("main", base, false),
    head: side("head", head, event === "fork"),
  };
  return { action: "synchronize", number: 7, pull_request: pull, repository };
}

/**
 * A `node` that ends half a second after its work: act closes the terminal of a step that failed without reading what
 * is left in it (0.2.89, pkg/container/host_environment.go), so the last annotations would be lost now and then.
 */
function slowNode() {
  const folder = temporary();
  const text = `#!/bin/sh\n"${join(nodeFolder(), "node")}" "$@"\nstatus=$?\nsleep 0.5\nexit $status\n`;
  writeFileSync(join(folder, "node"), text, { mode: 0o755 });
  return folder;
}

function run(program, { file, event, repository, local }) {
  const home = temporary();
  const path = join(home, "event.json");
  writeFileSync(path, JSON.stringify(eventOf(event, repository)));
  mkdirSync(join(home, "cache"));
  const { stdout, stderr } = sh(
    program,
    [
      ...[event === "fork" ? "pull_request" : event, "--json", "--no-cache-server"],
      ...["--workflows", file, "--eventpath", path, "--platform", "ubuntu-latest=-self-hosted"],
      ...["--action-cache-path", join(home, "cache"), "--env", "GITHUB_API_URL=http://127.0.0.1:9"],
      ...Object.entries(local).flatMap(([uses, folder]) => [
        "--local-repository",
        `${uses}=${folder}`,
      ]),
    ],
    {
      cwd: repository.folder,
      timeout: 120_000,
      // None of this machine's settings for act.
      env: {
        PATH: `${slowNode()}:${process.env.PATH}`,
        HOME: home,
        XDG_CONFIG_HOME: home,
        XDG_CACHE_HOME: home,
      },
    },
  );
  const lines = stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
  // By steps: of the jobs of one matrix, act gives all of them one result.
  const jobs = new Map();
  for (const { job, stepResult } of lines.filter((line) => line.stepResult)) {
    // `Cardwarden/cards of speech-2   `: workflow, name, number in the matrix, room up to the longest name.
    const name = /\/(.*?)(?:-\d+)? *$/.exec(job)[1];
    if (jobs.get(name) !== "failure") jobs.set(name, stepResult);
  }
  const annotations = lines.filter(({ command, kvPairs }) => command && kvPairs?.title);
  const seen = {
    jobs: Object.fromEntries([...jobs].sort(([a], [b]) => (a < b ? -1 : 1))),
    shown: annotations
      .filter(({ command }) => command === "error")
      .map(({ kvPairs }) => `${kvPairs.file}:${kvPairs.line}`),
    uploaded: annotations.some(({ kvPairs, arg }) => kvPairs.title === "uploaded" && arg > 0),
  };
  const log = lines.filter(({ command }) => command !== "summary").map(({ msg }) => msg);
  return { seen, log: `${stderr}${log.slice(-40).join("\n")}` };
}
