import { type Message, render } from "../../messages/index.js";
import type { Say } from "../../messages/say.js";
import type { LockedPack } from "../../model/lock.js";
import type { Locale } from "../../model/vocabulary.js";
import { configFile, rootOf } from "../../node/files.js";
import { accessOf } from "../../node/remote/loader.js";
import { readLock, warnOfSignatures } from "../../node/remote/lock.js";
import { isRemote, parseSpec } from "../../policy/packs/pack-spec.js";
import { line } from "../../report/escape.js";
import type { Terminal } from "../terminal.js";

/** What `pack lock`, `pack verify` and `pack update` share; src/cli/lock-file.ts has what all commands on the lock share. */

/** Reads the packs that the configuration names, and the lock file. */
export async function readPins({ cwd, err }: Terminal, locale: Locale) {
  const root = rootOf(cwd, [cwd]);
  const { packs: named = [] } = await configFile(root, undefined);
  for (const name of named) if (isRemote(name)) parseSpec(name);
  const { lock, text } = readLock(root);
  warnOfSignatures(lock, (warning) => err(`warning: ${line(render(warning, locale))}\n`));
  const access = accessOf(process.env, root);
  const progress = (step: Message) => err(`${line(render(step, locale))}\n`);
  return { root, named, before: lock, text, access, progress };
}

/** Returns the version of a locked pack and what pins it. */
export function pinText(
  { version, packageVersion, commit }: Pick<LockedPack, "version" | "packageVersion" | "commit">,
  say: Say,
): string {
  const pin =
    commit === undefined
      ? say("lock.package", { version: packageVersion ?? "" })
      : say("lock.commit", { commit: commit.slice(0, 12) });
  return line(`${version} (${pin})`);
}

/** Returns name and pin of a locked pack, behind two spaces; nothing where it is not locked. */
export const versionText = (locked: LockedPack | undefined, say: Say): string =>
  locked === undefined ? "" : `  ${line(locked.name)} ${pinText(locked, say)}`;
