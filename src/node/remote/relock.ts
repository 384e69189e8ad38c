import { resolve } from "node:path";
import { type Message, message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import type { LockedPack, LockFile } from "../../model/lock.js";
import { readHead } from "../../policy/packs/load.js";
import {
  extendedSpec,
  isPath,
  isRemote,
  parseSpec,
  specText,
} from "../../policy/packs/pack-spec.js";
import { packFolder } from "../files.js";
import { CAPS } from "./limits.js";
import { type Brought, bring, lockedAt, notLocked, resolvedOf, resolveNow } from "./loader.js";
import type { Access, Resolved } from "./remote.js";

/** Goes through the packs that are named and those that they bring along; asks what is known of each from elsewhere. */
export async function walk(
  named: readonly string[],
  root: string,
  visit: (packSpec: string) => Promise<Pick<LockedPack, "extends"> | undefined>,
): Promise<void> {
  const open: { readonly spec: string; readonly extender?: string }[] = named.map((spec) => ({
    spec,
  }));
  const seen = new Set<string>();
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const { spec, extender } = next;
    if (isRemote(spec)) {
      if (seen.has(spec)) continue;
      seen.add(spec);
      if (seen.size > CAPS.packs) throw tooMany();
      for (const extended of (await visit(spec))?.extends ?? []) open.push({ spec: extended });
    } else if (isPath(spec)) {
      const folder = resolve(extender ?? root, spec);
      if (seen.has(folder)) continue;
      seen.add(folder);
      const { pack } = readHead(await packFolder(folder, root));
      for (const extended of pack?.extends ?? []) open.push({ spec: extended, extender: folder });
    }
  }
}

const tooMany = () =>
  new UserError(
    "pack-too-many",
    message("lock.too-many", { limit: CAPS.packs }),
    message("pack.extend-fewer"),
  );

/** How a lock is to be made from the one before. */
export interface Relocking {
  readonly root: string;
  readonly access: Access;
  readonly offline: boolean;
  /** Whether what is locked at this place is asked for anew. */
  readonly again: (packSpec: string) => boolean;
  readonly progress: (text: Message) => void;
}

/** Returns a lock of everything that is named; what is locked already stays as it is, and costs no request. */
export async function relock(
  named: readonly string[],
  before: LockFile,
  { root, access, offline, again, progress }: Relocking,
): Promise<LockFile> {
  const packs = new Map<string, LockedPack>();
  // Folders of one package or repository are of one version, or a pack would extend another one than its author meant.
  const versions = new Map<string, Promise<Resolved>>();
  for (const [packSpec, locked] of Object.entries(before.packs))
    if (!again(packSpec)) versions.set(holderOf(packSpec), Promise.resolve(resolvedOf(locked)));
  await walk(named, root, async (packSpec) => {
    const unchanged = again(packSpec) ? undefined : lockedAt(before, packSpec);
    if (unchanged !== undefined) {
      packs.set(packSpec, unchanged);
      return unchanged;
    }
    if (offline) throw notLocked(packSpec);
    progress(message("lock.fetching", { place: packSpec }));
    const holder = holderOf(packSpec);
    const version = versions.get(holder) ?? resolveNow(packSpec, access);
    versions.set(holder, version);
    const resolved = await version;
    if (resolved.deprecated !== undefined)
      progress(
        message("lock.deprecated", {
          place: [packSpec, resolved.version ?? ""].join(" ").trimEnd(),
          reason: resolved.deprecated,
        }),
      );
    const locked = lockedPack(resolved, await bring(packSpec, resolved, access));
    packs.set(packSpec, locked);
    return locked;
  });
  return { ...before, schema: "lock.v1", packs: Object.fromEntries(packs) };
}

/** Returns the package or repository of a place, at its range or ref. */
export function holderOf(packSpec: string): string {
  const spec = parseSpec(packSpec);
  return spec.kind === "folder" ? packSpec : specText({ ...spec, folder: "" });
}

function lockedPack(
  { source, version, integrity, commit, ref }: Resolved,
  { source: { origin }, pack, head }: Brought,
): LockedPack {
  const along = [...new Set((head.extends ?? []).map((spec) => extendedSpec(spec, origin)))]
    .filter(isRemote)
    .sort();
  return {
    name: pack.name,
    version: pack.version,
    source,
    ...(version === undefined ? {} : { packageVersion: version }),
    ...(integrity === undefined ? {} : { integrity }),
    ...(commit === undefined ? {} : { commit }),
    ...(ref === undefined ? {} : { ref }),
    digest: pack.digest,
    ...(along.length > 0 ? { extends: along } : {}),
  };
}
