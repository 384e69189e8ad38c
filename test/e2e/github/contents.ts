import { posix } from "node:path";
import { base, type Call, type Handler, notFound, Refusal, web } from "./call.js";
import {
  at,
  bytes,
  type Entry,
  isTree,
  size,
  type Tree,
  type TreeEntry,
  tree,
  walk,
} from "./objects.js";
import { node, TIME } from "./resources.js";

/** Files of revisions: contents, trees, blobs and commits. */

const MEGABYTE = 1024 * 1024;
const LISTED = 1000;
const TREE_ENTRIES = 100_000;

export const contents: Handler = (call) => {
  const { state, values, media } = call;
  const asked = values.ref === undefined ? state.defaultBranch : String(values.ref);
  const sha = state.resolve(asked);
  if (sha === undefined) throw new Refusal(404, `No commit found for the ref ${asked}`);
  const root = tree(state.revisions.get(sha) ?? {});
  const path = String(values.path ?? "").replace(/^\/+|\/+$/g, "");
  const found = at(root, path);
  if (found === undefined) throw notFound();
  const folder = "children" in found ? found : found.entry;
  if (isTree(folder)) {
    const entries = folder.children.slice(0, LISTED).map((one) => {
      const inside = path === "" ? one.name : `${path}/${one.name}`;
      return { ...place(call, asked, inside, one), type: LISTED_AS[one.mode] };
    });
    if (media !== "object") return { status: 200, body: entries };
    const self: TreeEntry = {
      name: posix.basename(path),
      mode: "040000",
      type: "tree",
      sha: folder.sha,
      entry: folder,
    };
    return { status: 200, body: { ...place(call, asked, path, self), type: "dir", entries } };
  }
  const { entry, blob } = followed(root, path, found as TreeEntry);
  if (typeof entry === "object" && "submodule" in entry) {
    const url = entry.url ?? "https://github.com/harbour/other.git";
    const body = { ...place(call, asked, path, blob), type: "submodule", submodule_git_url: url };
    return { status: 200, body };
  }
  if (media === "raw") return { status: 200, bytes: readable(entry) };
  if (typeof entry === "object" && "symlink" in entry) {
    const body = { ...place(call, asked, path, blob), type: "symlink", target: entry.symlink };
    return { status: 200, body };
  }
  return { status: 200, body: { ...place(call, asked, path, blob), ...file(entry) } };
};

/** "In the next major version of the API, the type will be returned as submodule". */
const LISTED_AS = { "040000": "dir", "100644": "file", "120000": "symlink", "160000": "file" };

/** A link to a file in the repository is answered as the file. */
function followed(root: Tree, path: string, found: TreeEntry): { entry: Entry; blob: TreeEntry } {
  const entry = found.entry as Entry;
  if (typeof entry === "object" && "symlink" in entry && !entry.symlink.startsWith("/")) {
    const target = posix.join(posix.dirname(path), entry.symlink);
    const other = at(root, target);
    if (other !== undefined && !("children" in other) && other.mode === "100644")
      return { entry: other.entry as Entry, blob: { ...other, name: found.name } };
  }
  return { entry, blob: found };
}

function file(entry: Entry) {
  readable(entry);
  if (size(entry) > MEGABYTE) return { type: "file", encoding: "none", content: "" };
  return { type: "file", encoding: "base64", content: base64(bytes(entry)) };
}

function readable(entry: Entry): Buffer {
  if (size(entry) > 100 * MEGABYTE)
    throw new Refusal(
      403,
      "This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API, but you can always clone the repository via Git to obtain it.",
      { errors: [{ resource: "Blob", field: "data", code: "too_large" }] },
    );
  return bytes(entry);
}

/** GitHub breaks base64 after sixty characters. */
const base64 = (content: Buffer) => content.toString("base64").replace(/.{1,60}/g, "$&\n");

function place(call: Call, ref: string, path: string, { name, type, sha, entry }: TreeEntry) {
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  const url = `${base(call)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const git = type === "commit" ? null : `${base(call)}/git/${type}s/${sha}`;
  const kind = type === "tree" ? "tree" : "blob";
  const html = `${web(call)}/${kind}/${encodeURIComponent(ref)}/${encoded}`;
  return {
    name,
    path,
    sha,
    size: isTree(entry) ? 0 : size(entry),
    url,
    html_url: html,
    git_url: git,
    download_url: type === "blob" ? html.replace("/blob/", "/raw/") : null,
    _links: { self: url, git, html },
  };
}

export const gitTree: Handler = (call) => {
  const { state, values } = call;
  const asked = String(values.tree_sha);
  const commit = state.resolve(asked);
  const root =
    commit === undefined ? findTree(call, asked) : tree(state.revisions.get(commit) ?? {});
  if (root === undefined) throw notFound();
  // "Setting this parameter to any value will enable returning the objects": 0 and false too.
  const deep = values.recursive !== undefined;
  const all = deep ? walk(root) : root.children.map((one) => ({ ...one, path: one.name }));
  const body = {
    sha: root.sha,
    url: `${base(call)}/git/trees/${root.sha}`,
    tree: all.slice(0, TREE_ENTRIES).map(({ path, mode, type, sha, entry }) => ({
      path,
      mode,
      type,
      sha,
      ...(type === "blob" && !isTree(entry) ? { size: size(entry) } : {}),
      ...(type === "commit" ? {} : { url: `${base(call)}/git/${type}s/${sha}` }),
    })),
    truncated: all.length > TREE_ENTRIES,
  };
  return { status: 200, body };
};

function findTree({ state }: Call, sha: string): Tree | undefined {
  for (const files of state.revisions.values()) {
    const root = tree(files);
    if (root.sha === sha) return root;
    const found = walk(root).find((one) => one.type === "tree" && one.sha === sha);
    if (found !== undefined && isTree(found.entry)) return found.entry;
  }
  return undefined;
}

export const gitBlob: Handler = (call) => {
  const sha = String(call.values.file_sha);
  for (const files of call.state.revisions.values()) {
    const found = walk(tree(files)).find((one) => one.type === "blob" && one.sha === sha);
    if (found === undefined || isTree(found.entry)) continue;
    const content = readable(found.entry);
    if (call.media === "raw") return { status: 200, bytes: content };
    const url = `${base(call)}/git/blobs/${sha}`;
    const encoded = { content: base64(content), encoding: "base64", size: size(found.entry) };
    return { status: 200, body: { sha, node_id: node("B", sha), url, ...encoded } };
  }
  throw notFound();
};

const PERSON = { name: "Harbour", email: "ci@harbour.example", date: TIME };
const UNSIGNED = {
  verified: false,
  reason: "unsigned",
  signature: null,
  payload: null,
  verified_at: null,
};

export const gitCommit: Handler = (call) => {
  const sha = String(call.values.commit_sha);
  if (!call.state.known(sha)) throw notFound();
  return { status: 200, body: { ...core(call, sha), author: PERSON, committer: PERSON } };
};

function core(call: Call, sha: string) {
  const root = tree(call.state.revisions.get(sha) ?? {}).sha;
  return {
    sha,
    node_id: node("C", sha),
    url: `${base(call)}/git/commits/${sha}`,
    html_url: `${web(call)}/commit/${sha}`,
    message: `Commit ${sha.slice(0, 7)}`,
    tree: { sha: root, url: `${base(call)}/git/trees/${root}` },
    parents: (call.state.parents.get(sha) ?? []).map((parent) => ({
      sha: parent,
      url: `${base(call)}/git/commits/${parent}`,
      html_url: `${web(call)}/commit/${parent}`,
    })),
    verification: UNSIGNED,
  };
}

/** A commit as lists and comparisons have it. */
export function commit(call: Call, sha: string) {
  const { message, tree: root, parents, verification, url, ...rest } = core(call, sha);
  const address = `${base(call)}/commits/${sha}`;
  return {
    ...rest,
    url: address,
    comments_url: `${address}/comments`,
    commit: {
      url,
      message,
      tree: root,
      verification,
      comment_count: 0,
      author: PERSON,
      committer: PERSON,
    },
    author: null,
    committer: null,
    parents: parents.map((parent) => ({ ...parent, url: parent.url.replace("/git/", "/") })),
  };
}
