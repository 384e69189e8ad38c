import { createHash } from "node:crypto";
import { blobId, type Commit } from "./repositories.js";

/**
 * Lists the files and folders at a path of a commit; undefined where the path is none of its folders. Source:
 * huggingface_hub/hf_api.py (list_repo_tree, RepoFile, RepoFolder), @huggingface/hub (listFiles)
 */
export function treeOf(
  commit: Commit,
  path: string,
  query: URLSearchParams,
): readonly unknown[] | undefined {
  const folder = path === "" ? "" : `${path.replace(/\/+$/, "")}/`;
  const recursive = /^(?:true|1)$/i.test(query.get("recursive") ?? "");
  const lastCommit = /^(?:true|1)$/i.test(query.get("expand") ?? "")
    ? { lastCommit: { id: commit.id, title: "Update files", date: commit.date } }
    : {};
  const entries = new Map<string, unknown>();
  for (const [name, content] of commit.files) {
    if (!name.startsWith(folder)) continue;
    const parts = name.slice(folder.length).split("/");
    for (const depth of recursive ? parts.keys() : [0]) {
      const part = folder + parts.slice(0, depth + 1).join("/");
      const isFile = depth === parts.length - 1;
      const oid = isFile ? blobId(content) : createHash("sha1").update(part).digest("hex");
      const [type, size] = isFile ? ["file", content.length] : ["directory", 0];
      entries.set(part, { type, oid, size, path: part, ...lastCommit });
    }
  }
  if (folder !== "" && entries.size === 0) return undefined;
  return [...entries.keys()].sort().map((name) => entries.get(name));
}
