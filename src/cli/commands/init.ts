import { lstat, mkdir, readdir, readFile, realpath, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { isDeclaration, nameOf } from "../../facts/paths.js";
import { type Message, message, render } from "../../messages/index.js";
import { sayIn } from "../../messages/say.js";
import { UserError } from "../../model/errors.js";
import type { Locale } from "../../model/vocabulary.js";
import { repositoryRoot } from "../../node/files.js";
import { inside, nodeHost } from "../../node/host.js";
import { isIn } from "../../node/output.js";
import { readDocuments } from "../../pipeline/read.js";
import { CONFIG_FILES } from "../../policy/settings/config-files.js";
import { line } from "../../report/escape.js";
import { HOME } from "../../report/rules.js";
import { VERSION } from "../../version.js";
import { defineCommand } from "../options.js";
import { EXIT } from "../terminal.js";
import { localeFlag } from "./flags.js";

/** `init`: writes workflow, configuration and declaration. */
export const initCommand = defineCommand({
  name: "init",
  form: "[folder]",
  summary: message("help.init"),
  examples: ["init"],
  words: { least: 0, most: 1, takes: message("cli.takes-folder-or-none") },
  flags: { locale: localeFlag },
  async run({ paths: [folder], locale }, { cwd, out }) {
    await init(cwd, folder, locale, out);
    return EXIT.ok;
  },
});

const SCHEMAS = `${HOME}/raw/main/schemas`;

/** The same as docs/workflows/minimal.yml; a test holds them equal. A release cannot know its own SHA. */
export const WORKFLOW = `# Shows findings on their lines and in the job summary. It needs no write permission, so pull requests from forks are
# checked like any others. To block merges, require its check, cards.
name: Cardwarden
on:
  pull_request:
  merge_group: # without this line a required check stays pending in a merge queue
permissions: {}
jobs:
  cards:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # to check out
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 2 # with the base revision: its policy judges the change
          persist-credentials: false # no later step needs the token
      # SHAs of the releases: ${HOME}/releases
      - uses: cardwarden/cardwarden@0000000000000000000000000000000000000000 # v${VERSION}: put the SHA of the release here
`;

export const CONFIGURATION = `# yaml-language-server: $schema=${SCHEMAS}/config.v1.schema.json
# Policy of this repository. Every key is optional.
packs: [doc, ip, privacy, disclosure]
# Overlays are off until they are named above: cn, eu-ai-act, gdpr, us-ca, us-co, kr. They apply to what is declared here:
# deployment: { jurisdictions: [CN], publicService: yes }
# advisory reports everything as a notice. baseline makes what is only missing a notice, without an annotation. strict raises
# what is missing to a warning or an error.
level: baseline
# Upstreams that neither this repository nor the register knows are looked up on hubs: only their ids are sent.
# resolve: [hub]
# exclude: ["archive/**"]
# rules:
#   privacy/personal-data-status-missing: warning
# A waiver excuses findings of one rule for a time: \`cardwarden waive README.md:3 --reason …\` writes one that matches.
# waivers:
#   - rule: ip/license-contradicts-inherited
#     subject: README.md
#     reason: covered by a contract, reference CTR-2026-014
#     owner: legal@example.org
#     expires: 2027-06-30
`;

/** Only comments and the version: nothing is stated, and no format claims it, until somebody states something. */
export const DECLARATION = `# yaml-language-server: $schema=${SCHEMAS}/governance.v1.schema.json
# Declaration for the model or data set whose card is in this folder. Every field is optional, \`unknown\` is an
# honest answer, and nothing confidential belongs here: give references, not contract texts.
# The same fields can go under a key \`governance:\` in the front matter of the card instead.
spec: "0.1"
# subject: { kind: model, stage: public }
# review: { date: 2026-01-31, owner: team@example.org }
# provider: { name: Example Org }
# contacts: { general: "https://example.org/issues", privacy: privacy@example.org }
# personalInfo: { present: unknown }
# teachers:
#   - id: example-org/teacher
#     access: weights
#     authorization: { basis: license, evidence: "https://example.org/teacher/LICENSE" }
# sources:
#   - id: crawl
#     kind: web-crawl
#     optOut: { checked: "yes", mechanisms: [robots.txt], date: 2026-01-31 }
# roles:
#   - { role: student-developer, party: Example Org, duties: [source-check, safety-test] }
`;

/** Something `init` may write: where, what, what for; or what already does its work. */
interface InitFile {
  readonly path: string;
  readonly text: string;
  readonly purpose: Message;
  readonly instead: string | undefined;
}

/**
 * Writes workflow, configuration and declaration where there are none, and says so file by file. What is there stays
 * as it is, and no link is followed out of the folder.
 */
async function init(
  cwd: string,
  folder: string | undefined,
  locale: Locale,
  out: (text: string) => void,
): Promise<void> {
  const say = sayIn(locale);
  const root = folder === undefined ? repositoryRoot(cwd) : resolve(cwd, folder);
  await isFolder(root, folder ?? root);
  await belongs(cwd, root, folder);
  const items = await plan(root);
  // Before the first byte: half a set-up is worse than none.
  for (const { path, instead } of items) if (instead === undefined) await stays(root, path);
  if (resolve(cwd) !== root) out(`${say("init.in", { folder: line(root) })}\n`);
  for (const item of items) out(`${render(await settle(root, item), locale)}\n`);
  const checkout = repositoryRoot(root);
  if (checkout !== root) out(`${say("init.not-root", { folder: line(checkout) })}\n`);
  out(`\n${say("init.next")}\n`);
}

async function isFolder(root: string, name: string): Promise<void> {
  const stats = await stat(root).catch(() => undefined);
  if (!stats?.isDirectory())
    throw new UserError(
      "no-such-path",
      message("init.no-folder", { folder: name }),
      message("init.make-folder"),
    );
}

/** A folder of the repository is one, and no link to somebody else's. */
async function belongs(cwd: string, root: string, folder: string | undefined): Promise<void> {
  const checkout = repositoryRoot(cwd);
  if (
    folder === undefined ||
    !isIn(checkout, root) ||
    inside(await realpath(checkout), await realpath(root))
  )
    return;
  throw new UserError(
    "link-leaves-repository",
    message("init.folder-leads-out", { folder, root: checkout }),
    message("init.give-path"),
  );
}

async function plan(root: string): Promise<InitFile[]> {
  const configuration = await existing(root, CONFIG_FILES);
  const cards = await documents(root);
  const declaration = cards.find((file) => isDeclaration(nameOf(file)));
  const folders = [...new Set(cards.map((file) => file.slice(0, file.lastIndexOf("/") + 1)))];
  // Beside the card where there is one place for it, else in the root, where it says nothing yet.
  const declarationFolder = folders.length === 1 ? (folders[0] ?? "") : "";
  return [
    {
      path: ".github/workflows/cardwarden.yml",
      text: WORKFLOW,
      purpose: message("init.workflow", { releases: `${HOME}/releases` }),
      instead: await workflow(root),
    },
    {
      path: CONFIG_FILES[0],
      text: CONFIGURATION,
      purpose: message("init.configuration"),
      instead: configuration,
    },
    {
      path: `${declarationFolder}governance.yaml`,
      text: DECLARATION,
      purpose:
        folders.length > 1 ? message("init.declaration-to-move") : message("init.declaration"),
      instead: declaration,
    },
  ];
}

/** Cards and declarations of the repository; none where it cannot be read. */
async function documents(root: string): Promise<string[]> {
  try {
    const { readings } = await readDocuments(nodeHost({ root, paths: [root] }));
    return readings.map(({ file }) => file);
  } catch {
    return [];
  }
}

async function existing(root: string, paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await lstat(join(root, path)).catch(() => undefined)) return path;
  return undefined;
}

const WORKFLOWS = ".github/workflows";
/** A workflow is longer than this only by mistake. */
const WORKFLOW_BYTES = 256 * 1024;

/** A workflow that runs the tool already. */
async function workflow(root: string): Promise<string | undefined> {
  const folder = join(root, WORKFLOWS);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!entry.isFile() || !/\.ya?ml$/i.test(entry.name)) continue;
    const path = join(folder, entry.name);
    const { size } = await lstat(path);
    const text = size > WORKFLOW_BYTES ? "" : await readFile(path, "utf8").catch(() => "");
    if (/^[ \t-]{0,40}uses:[ \t]{0,8}["']?[\w.-]{1,100}\/cardwarden@/m.test(text))
      return `${WORKFLOWS}/${entry.name}`;
  }
  return undefined;
}

/** Refuses a path whose folders lead out of the root, or that no folder can hold. */
async function stays(root: string, path: string): Promise<void> {
  const real = await realpath(root);
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    const stats = await lstat(join(root, folder)).catch(() => undefined);
    if (stats === undefined) continue;
    const target = await realpath(join(root, folder)).catch(() => undefined);
    if (target === undefined || !inside(real, target))
      throw new UserError(
        "link-leaves-repository",
        message("init.link-leads-out", { folder, root }),
        message("init.replace-link"),
      );
    if (!(await stat(target)).isDirectory())
      throw new UserError(
        "cannot-write",
        message("init.not-a-folder", { folder }),
        message("init.move-away"),
      );
  }
}

/** Writes a file where there is none, and returns what became of it. */
async function settle(root: string, { path, text, purpose, instead }: InitFile): Promise<Message> {
  if (instead === path) return keptFile(path);
  if (instead !== undefined)
    return message("init.kept-instead", { file: line(instead), unwritten: line(path) });
  try {
    await mkdir(dirname(join(root, path)), { recursive: true });
    // wx: fails where something is, a link included, so that nothing is overwritten or followed.
    await writeFile(join(root, path), text, { flag: "wx" });
    return message("init.wrote", { file: line(path), purpose });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return keptFile(path);
    throw new UserError(
      "cannot-write",
      message("cli.cannot-write", { file: path }),
      message("cli.check-folder"),
    );
  }
}

const keptFile = (path: string) => message("init.kept", { file: line(path) });
