import { lstat, mkdir, readdir, readFile, realpath, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { isDeclaration, nameOf } from "../../facts/paths.js";
import { UserError } from "../../model/errors.js";
import { repositoryRoot } from "../../node/files.js";
import { inside, nodeHost } from "../../node/host.js";
import { isIn } from "../../node/output.js";
import { readDocuments } from "../../pipeline/read.js";
import { CONFIG_FILES } from "../../policy/settings/config-files.js";
import { line } from "../../report/escape.js";
import { CONFIGURATION, DECLARATION, WORKFLOW } from "./init-files.js";

/** Something `init` may write: where, what, what for; or what already does its work. */
interface Item {
  readonly path: string;
  readonly text: string;
  readonly purpose: string;
  readonly instead: string | undefined;
}

/**
 * Writes workflow, configuration and declaration where there are none, and says so file by file. What is there stays
 * as it is, and no link is followed out of the folder.
 */
export async function init(
  cwd: string,
  folder: string | undefined,
  say: (text: string) => void,
): Promise<void> {
  const root = folder === undefined ? repositoryRoot(cwd) : resolve(cwd, folder);
  await isFolder(root, folder ?? root);
  await belongs(cwd, root, folder);
  const items = await plan(root);
  // Before the first byte: half a set-up is worse than none.
  for (const { path, instead } of items) if (instead === undefined) await stays(root, path);
  if (resolve(cwd) !== root) say(`in ${line(root)}\n`);
  for (const item of items) say(`${await settle(root, item)}\n`);
  const checkout = repositoryRoot(root);
  if (checkout !== root)
    say(
      `note: ${line(checkout)} is the root of the repository; workflow and configuration are read there only\n`,
    );
  say("\nnext: cardwarden check\n");
}

async function isFolder(root: string, shown: string): Promise<void> {
  const found = await stat(root).catch(() => undefined);
  if (!found?.isDirectory())
    throw new UserError("no-such-path", `there is no folder ${shown}`, "make it first");
}

/** A folder of the repository is one, and no link to somebody else's. */
async function belongs(cwd: string, root: string, folder: string | undefined): Promise<void> {
  const own = repositoryRoot(cwd);
  if (folder === undefined || !isIn(own, root) || inside(await realpath(own), await realpath(root)))
    return;
  throw new UserError(
    "link-leaves-repository",
    `${folder} leads to somewhere outside ${own}`,
    "give the path itself instead of the link",
  );
}

async function plan(root: string): Promise<Item[]> {
  const configuration = await existing(root, CONFIG_FILES);
  const cards = await documents(root);
  const declaration = cards.find((file) => isDeclaration(nameOf(file)));
  const folders = [...new Set(cards.map((file) => file.slice(0, file.lastIndexOf("/") + 1)))];
  // Beside the card where there is one place for it, else in the root, where it says nothing yet.
  const place = folders.length === 1 ? (folders[0] ?? "") : "";
  return [
    {
      path: ".github/workflows/cardwarden.yml",
      text: WORKFLOW,
      purpose: "checks the cards of every pull request, once the SHA of a release stands in it",
      instead: await workflow(root),
    },
    {
      path: CONFIG_FILES[0],
      text: CONFIGURATION,
      purpose: "the policy with packs, level, exceptions",
      instead: configuration,
    },
    {
      path: `${place}governance.yaml`,
      text: DECLARATION,
      purpose:
        folders.length > 1
          ? "what a card has no field for, all comments; move it beside the card that it describes"
          : "what a card has no field for, all comments until you state something",
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
    const there = await lstat(join(root, folder)).catch(() => undefined);
    if (there === undefined) continue;
    const target = await realpath(join(root, folder)).catch(() => undefined);
    if (target === undefined || !inside(real, target))
      throw new UserError(
        "link-leaves-repository",
        `${folder} is a link that leads out of ${root}`,
        "replace it by a folder",
      );
    if (!(await stat(target)).isDirectory())
      throw new UserError("cannot-write", `${folder} is not a folder`, "move it out of the way");
  }
}

/** Writes a file where nothing is, and says what became of it. */
async function settle(root: string, { path, text, purpose, instead }: Item): Promise<string> {
  if (instead === path) return kept(path);
  if (instead !== undefined) return `kept  ${line(instead)} (no ${line(path)} beside it)`;
  try {
    await mkdir(dirname(join(root, path)), { recursive: true });
    // wx: fails where something is, a link included, so that nothing is overwritten or followed.
    await writeFile(join(root, path), text, { flag: "wx" });
    return `wrote ${line(path)} (${purpose})`;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return kept(path);
    throw new UserError(
      "cannot-write",
      `${path} cannot be written`,
      "check the permissions of the folder",
    );
  }
}

const kept = (path: string) => `kept  ${line(path)} (it is there already)`;
