import { folderOf, nameOf } from "../facts/paths.js";
import type { FileText, Host } from "../host.js";
import type { Change } from "./change.js";

/** How another state of a repository differs from what a host shows. */
export interface Overlay {
  /** Files that this state does not have. */
  readonly absent: ReadonlySet<string>;
  /** Files that only it has, or has otherwise. */
  readonly present: ReadonlySet<string>;
  /** Those of `present` that a listing of this state holds. */
  readonly listed: readonly string[];
  /** A file of `present`; undefined where it cannot be read. */
  read(file: string, maxBytes: number): Promise<FileText | undefined>;
}

/** A host as it would be in that state. */
export function overlaid(host: Host, { absent, present, listed, read }: Overlay): Host {
  const differs = (file: string) => absent.has(file) || present.has(file);
  let brought: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    async list() {
      const { files, diagnostics } = await host.list();
      return { files: [...files.filter((file) => !differs(file)), ...listed].sort(), diagnostics };
    },
    async names(folder) {
      const inFolder = (name: string) => (folder === "" ? name : `${folder}/${name}`);
      const kept = (await host.names(folder)).filter((name) => !differs(inFolder(name)));
      brought ??= namesByFolder(present);
      return [...kept, ...(brought.get(folder) ?? [])].sort();
    },
    async read(file, maxBytes) {
      if (!differs(file)) return host.read(file, maxBytes);
      const text = absent.has(file) ? undefined : await read(file, maxBytes);
      if (text === undefined) throw new Error("no such file in this state");
      return text;
    },
    debug: (message) => host.debug(message),
  };
}

function namesByFolder(files: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const file of files) {
    const names = folders.get(folderOf(file)) ?? [];
    folders.set(folderOf(file), names);
    names.push(nameOf(file));
  }
  return folders;
}

/** The repository as it was at the base. */
export function baseHost(host: Host, change: Change): Host {
  const of = (...wanted: string[]) =>
    new Set([...change.files].flatMap(([file, is]) => (wanted.includes(is) ? [file] : [])));
  return overlaid(host, {
    absent: of("added"),
    present: of("altered", "removed"),
    listed: change.listedBefore,
    read: (file) => change.before(file),
  });
}
