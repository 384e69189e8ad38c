import { folderOf } from "../facts/paths.js";
import type { Host } from "../host.js";
import type { Change } from "./change.js";

/** The repository as it was at the base: what the host shows, with the changed files put back. */
export function baseHost(host: Host, change: Change): Host {
  const nameOf = (file: string) => file.slice(file.lastIndexOf("/") + 1);
  const added = (file: string) => change.files.get(file) === "added";
  return {
    async list() {
      const { files, diagnostics } = await host.list();
      const kept = files.filter((file) => !change.files.has(file));
      return { files: [...kept, ...change.listedBefore].sort(), diagnostics };
    },
    async names(folder) {
      const now = await host.names(folder);
      const inFolder = (name: string) => (folder === "" ? name : `${folder}/${name}`);
      const removed = [...change.files]
        .filter(([file, difference]) => difference === "removed" && folderOf(file) === folder)
        .map(([file]) => nameOf(file));
      return [...now.filter((name) => !added(inFolder(name))), ...removed].sort();
    },
    async read(file, maxBytes) {
      if (!change.files.has(file)) return host.read(file, maxBytes);
      const source = await change.before(file);
      if (source === undefined) throw new Error("no such file at the base");
      return source;
    },
    debug: (message) => host.debug(message),
  };
}
