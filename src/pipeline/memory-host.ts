import { folderOf, nameOf } from "../facts/paths.js";
import { mayBeDocument } from "../formats/index.js";
import type { Host } from "../model/host.js";

/** Returns a repository that is only a map of paths to texts: relative to the root, with forward slashes. */
export function memoryHost(files: Readonly<Record<string, string>>): Host {
  const texts = new Map(Object.entries(files));
  const paths = [...texts.keys()].sort();
  return {
    async list() {
      return { files: paths.filter((path) => mayBeDocument(nameOf(path))), diagnostics: [] };
    },
    async names(folder) {
      return paths.filter((path) => folderOf(path) === folder).map(nameOf);
    },
    async below(folder) {
      return paths.filter((path) => folder === "" || path.startsWith(`${folder}/`));
    },
    async read(file, maxBytes) {
      const text = texts.get(file);
      if (text === undefined) throw new Error("no such file");
      const bytes = new TextEncoder().encode(text);
      const truncated = bytes.length > maxBytes;
      return {
        text: truncated ? new TextDecoder().decode(bytes.subarray(0, maxBytes)) : text,
        truncated,
        utf8: true,
      };
    },
    debug() {},
  };
}
