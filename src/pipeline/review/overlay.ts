import { folderOf, nameOf } from "../../facts/paths.js";
import type { FileText, Host } from "../../model/host.js";
import type { Change } from "./change.js";

/** How another state of a repository differs from what a host shows. */
export interface Overlay {
  /** Files that this state does not have. */
  readonly absent: ReadonlySet<string>;
  /** Files that only it has, or has otherwise. */
  readonly present: ReadonlySet<string>;
  /** Those of `present` that a listing of this state holds. */
  readonly listed: readonly string[];
  /** Those of `present` that are links in both states, and only lead to something else. */
  readonly through?: ReadonlySet<string>;
  /** Reads a file of `present`; undefined where it cannot be read. */
  read(file: string, maxBytes: number): Promise<FileText | undefined>;
}

/** Makes a host as it would be in that state. */
export function overlaid(host: Host, { absent, present, listed, through, read }: Overlay): Host {
  const differs = (file: string) => absent.has(file) || present.has(file);
  let links: ReadonlyMap<string, string> | undefined;
  /** Returns what is read for a file: of a link that is the same, what it leads to may differ. */
  const pathOf = async (file: string) => {
    if (differs(file)) return file;
    links ??= (await host.list()).links ?? new Map();
    const target = links.get(file);
    return target !== undefined && differs(target) ? target : file;
  };
  let brought: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    async list() {
      const { files, diagnostics, given, links = new Map<string, string>() } = await host.list();
      return {
        files: [...files.filter((file) => !differs(file)), ...listed].sort(),
        diagnostics,
        ...(given ? { given } : {}),
        links: new Map(
          [...links].filter(
            ([link]) => !differs(link) || (through?.has(link) && !absent.has(link)),
          ),
        ),
      };
    },
    async names(folder) {
      const inFolder = (name: string) => (folder === "" ? name : `${folder}/${name}`);
      const unchanged = (await host.names(folder)).filter((name) => !differs(inFolder(name)));
      brought ??= namesByFolder(present);
      return [...unchanged, ...(brought.get(folder) ?? [])].sort();
    },
    async below(folder) {
      const unchanged = (await host.below(folder)).filter((file) => !differs(file));
      const added = [...present].filter((file) => folder === "" || file.startsWith(`${folder}/`));
      return [...unchanged, ...added].sort();
    },
    async read(file, maxBytes) {
      const path = await pathOf(file);
      if (!differs(path)) return host.read(path, maxBytes);
      const text = absent.has(path) ? undefined : await read(path, maxBytes);
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

/** Returns the repository as it was at the base. */
export function baseHost(host: Host, change: Change): Host {
  const filesThatAre = (...wanted: string[]) =>
    new Set([...change.files].flatMap(([file, is]) => (wanted.includes(is) ? [file] : [])));
  return overlaid(host, {
    absent: filesThatAre("added"),
    present: filesThatAre("altered", "removed"),
    listed: change.listedBefore,
    ...(change.through ? { through: change.through } : {}),
    read: (file) => change.before(file),
  });
}
