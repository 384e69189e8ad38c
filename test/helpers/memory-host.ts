import type { Host } from "../../src/host.js";

/** A repository that is only a map of paths to texts. */
export function memoryHost(files: Readonly<Record<string, string>>): Host {
  const paths = Object.keys(files).sort();
  return {
    async list() {
      return { files: paths.filter((path) => /\.(?:md|markdown)$/i.test(path)), diagnostics: [] };
    },
    async names(folder) {
      return paths
        .filter((path) => path.slice(0, Math.max(0, path.lastIndexOf("/"))) === folder)
        .map((path) => path.slice(path.lastIndexOf("/") + 1));
    },
    async read(file, maxBytes) {
      const text = files[file];
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
