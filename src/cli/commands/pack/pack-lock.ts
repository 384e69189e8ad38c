import { didYouMean, UserError } from "../../../model/errors.js";
import type { LockedPack, LockFile } from "../../../model/lock.js";
import { configFile, rootOf } from "../../../node/files.js";
import { accessOf, lockedAt, notLocked } from "../../../node/remote/loader.js";
import { lockText, readLock, warnOfSignatures, writeLock } from "../../../node/remote/lock.js";
import { holderOf, type Relocking, relock } from "../../../node/remote/relock.js";
import { type Verified, verifyLock } from "../../../node/remote/verify.js";
import { isRemote, parseSpec } from "../../../policy/packs/pack-spec.js";
import { LOCK_FILE } from "../../../policy/settings/config-files.js";
import { json, line } from "../../../report/escape.js";
import type { PackFormat } from "../../options.js";
import { EXIT, type Terminal } from "../check.js";

/** `pack lock`, `pack verify` and `pack update`: results on standard output, progress beside it. */

/** What the three begin with. */
async function begin({ cwd, err }: Terminal) {
  const root = rootOf(cwd, [cwd]);
  const { packs: named = [] } = await configFile(root, undefined);
  for (const name of named) if (isRemote(name)) parseSpec(name);
  const { lock, text } = readLock(root);
  warnOfSignatures(lock, (text) => err(`warning: ${line(text)}\n`));
  const access = accessOf(process.env, root);
  const progress = (said: string) => err(`${line(said)}\n`);
  return { root, named, before: lock, text, access, progress };
}

/** Whether a file was written. */
function put(root: string, lock: LockFile, text: string | undefined): boolean {
  const nothing = text === undefined && Object.keys(lock.packs).length === 0;
  if (nothing || lockText(lock) === text) return false;
  writeLock(root, lock);
  return true;
}

export async function lock(
  offline: boolean,
  format: PackFormat,
  terminal: Terminal,
): Promise<number> {
  const { root, named, before, text, access, progress } = await begin(terminal);
  const again = () => false;
  const after = await relock(named, before, { root, access, offline, again, progress });
  const written = put(root, after, text);
  const places = Object.keys(after.packs).sort();
  const added = places.filter((place) => lockedAt(before, place) === undefined);
  const kept = places.filter((place) => !added.includes(place));
  const dropped = Object.keys(before.packs).filter((place) => lockedAt(after, place) === undefined);
  if (format === "json") {
    terminal.out(`${json({ written, added, kept, dropped, packs: after.packs })}\n`);
    return EXIT.ok;
  }
  const row = (word: string) => (place: string) =>
    `${word.padEnd(8)} ${line(place)}${versionText(lockedAt(after, place))}\n`;
  terminal.out(
    [...added.map(row("added")), ...kept.map(row("kept")), ...dropped.map(row("dropped"))].join(
      "",
    ) + outcome(written, places.length),
  );
  return EXIT.ok;
}

const outcome = (written: boolean, packs: number) =>
  written
    ? `wrote ${LOCK_FILE}\n`
    : packs === 0
      ? "no pack from elsewhere is named, so there is nothing to lock\n"
      : `${LOCK_FILE} is current\n`;

const versionText = (locked: LockedPack | undefined): string =>
  locked === undefined ? "" : `  ${line(locked.name)} ${exactly(locked)}`;

/** Version of the pack and what pins it. */
const exactly = ({ version, packageVersion, commit }: LockedPack): string => {
  const pin = commit === undefined ? `package ${packageVersion}` : `commit ${commit.slice(0, 12)}`;
  return line(`${version} (${pin})`);
};

export async function verify(format: PackFormat, terminal: Terminal): Promise<boolean> {
  const { root, named, before, access, progress } = await begin(terminal);
  const verified = await verifyLock(named, before, root, access, progress);
  const ok = verified.every(({ fault }) => fault === undefined);
  terminal.out(
    format === "json"
      ? `${json({ ok, packs: verified.map(asJson) })}\n`
      : `${verified.map(verifiedText).join("")}${verified.length === 0 ? "nothing is locked\n" : ""}`,
  );
  return ok;
}

const asJson = ({ packSpec, pack, fault, note }: Verified) => ({
  place: packSpec,
  ok: fault === undefined,
  ...(pack ? { name: pack.name, version: pack.version } : {}),
  ...(fault ? { code: fault.code, message: fault.message, hint: fault.hint } : {}),
  ...(note === undefined ? {} : { note }),
});

function verifiedText({ packSpec, pack, fault, note }: Verified): string {
  if (fault) return `${fault.code}  ${line(fault.message)}\n`;
  return `ok  ${line(packSpec)}${versionText(pack)}${note === undefined ? "" : `; ${line(note)}`}\n`;
}

export async function update(
  words: readonly string[],
  dryRun: boolean,
  format: PackFormat,
  terminal: Terminal,
): Promise<number> {
  const { root, named, before, text, access, progress } = await begin(terminal);
  const holders = new Set(words.map((word) => holderOfLocked(word, before)));
  // Folders of one package or repository go together.
  const again: Relocking["again"] = (place) => words.length === 0 || holders.has(holderOf(place));
  const after = await relock(named, before, { root, access, offline: false, again, progress });
  const written = !dryRun && put(root, after, text);
  const places = [...new Set([...Object.keys(before.packs), ...Object.keys(after.packs)])].sort();
  const changes = places.flatMap((place) => {
    const from = lockedAt(before, place);
    const to = lockedAt(after, place);
    const same = from && to && lockTextOf(from) === lockTextOf(to);
    return same ? [] : [{ place, from: from && brief(from), to: to && brief(to) }];
  });
  if (format === "json") {
    terminal.out(`${json({ written, dryRun, changes })}\n`);
    return EXIT.ok;
  }
  const rows = changes.map(
    ({ place }) =>
      `${line(place)}  ${stateOf(lockedAt(before, place))} -> ${stateOf(lockedAt(after, place))}\n`,
  );
  const end = dryRun && rows.length > 0 ? "nothing was written\n" : outcome(written, places.length);
  terminal.out(rows.join("") + end);
  return EXIT.ok;
}

/** Only what is locked can be updated; a name in the command is as the configuration writes it. */
function holderOfLocked(word: string, { packs }: LockFile): string {
  if (Object.hasOwn(packs, word)) return holderOf(word);
  throw new UserError(
    "pack-not-locked",
    notLocked(word).message,
    didYouMean(word, Object.keys(packs)) ??
      "cardwarden pack lock adds what the configuration names",
  );
}

const lockTextOf = (locked: LockedPack) =>
  lockText({ schema: "lock.v1", packs: { place: locked } });

const stateOf = (locked: LockedPack | undefined) =>
  locked === undefined ? "not locked" : exactly(locked);

const brief = ({ name, version, packageVersion, commit, ref, digest }: LockedPack) => ({
  name,
  version,
  ...(packageVersion === undefined ? {} : { packageVersion }),
  ...(commit === undefined ? {} : { commit }),
  ...(ref === undefined ? {} : { ref }),
  digest,
});
