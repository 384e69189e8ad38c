import type { HubSpec } from "../../../src/model/hub-spec.js";
import {
  absent,
  disabled,
  entryNotFound,
  gated,
  hidden,
  refused,
  revisionNotFound,
  type Tokens,
  type Visitor,
  visitorOf,
} from "./access.js";
import { type Answer, type Bucket, file, type HubRequest, json, redirect } from "./answer.js";
import { listed, paged } from "./listing.js";
import { information } from "./metadata.js";
import { blobId, commitAt, type Repositories, type StoredRepository } from "./repositories.js";
import { treeOf } from "./tree.js";

/** How the stand-in behaves where the Hub was seen to behave in more than one way. */
export interface HuggingFaceManners {
  /**
   * `redirect` (the default): the resolver sends small files through a same-host address of its cache, as the Hub has done since
   * 2025; `direct`: it answers with the file itself, as mirrors and older versions do.
   */
  readonly files?: "redirect" | "direct";
  /**
   * What the resolver does with an earlier id: `redirect` (the default) to the resolver's address of the id of now, without a
   * commit, or straight to the `file` in the cache, whose address has the id of now. Source:
   * https://github.com/huggingface/hf-hub/issues/103 (redirect), https://github.com/huggingface/huggingface_hub/issues/981 (without a
   * commit); that ids without an owner go straight to the file was recorded by a proxy of 2026 (KohakuHub)
   */
  readonly renamed?: "redirect" | "file";
  /** Whether a token that the Hub does not know is `ignored` (the default) or `refused` where it is not needed. */
  readonly unknownToken?: "ignored" | "refused";
  /** Most entries of a page of a list. */
  readonly pageSize?: number;
}

export interface HuggingFace {
  readonly repositories: Repositories;
  readonly tokens: Tokens;
  readonly manners: HuggingFaceManners;
  readonly origin: () => string;
}

const BRANCH = "main";
const CACHE = "/api/resolve-cache/";

export const huggingFaceBucket = (path: string): Bucket => {
  if (path.startsWith(CACHE)) return "cache";
  return path.startsWith("/api/") ? "api" : "resolvers";
};

/**
 * Answers as huggingface.co does. Assumed, because no source tells: which status and words a repository that was taken down has, and
 * that the card of a gated repository goes through the cache as other files do.
 */
export function huggingFace(hub: HuggingFace, request: HubRequest): Answer {
  const { pathname, searchParams } = new URL(request.path, "http://hub");
  const visitor = visitorOf(request, hub.tokens);
  if (visitor === "unknown" && hub.manners.unknownToken === "refused") return refused();
  if (pathname === "/api/whoami-v2") return account(visitor);
  const list = /^\/api\/(models|datasets)\/?$/.exec(pathname);
  if (list !== null) return listed(hub, kindOf(list[1]), searchParams, visitor);
  const cached = new RegExp(
    `^${CACHE}(models|datasets)/([^/]+/[^/]+|[^/]+)/([0-9a-f]{40})/(.+)$`,
  ).exec(pathname);
  if (cached !== null) {
    const [, kind, id, revision, path] = cached as unknown as [string, ...string[]];
    const address = { spec: specOf(kind, id), revision, path: decodeURIComponent(path ?? "") };
    return resolved(hub, request, visitor, address as Address, "direct");
  }
  const resolver = /^\/(?:(datasets)\/)?([^/]+|[^/]+\/[^/]+)\/(resolve|raw)\/([^/]+)\/(.+)$/.exec(
    pathname,
  );
  if (resolver !== null) {
    const [, kind, id = "", , revision = "", path = ""] = resolver;
    const address = {
      spec: specOf(kind ?? "models", id),
      revision: decodeURIComponent(revision),
      path: decodeURIComponent(path),
    };
    return resolved(hub, request, visitor, address, hub.manners.files ?? "redirect");
  }
  const endpoint =
    /^\/api\/(models|datasets)\/([^/]+?|[^/]+\/[^/]+?)(?:\/(revision|tree|refs)(?:\/([^/]+)(?:\/(.+))?)?)?$/.exec(
      pathname,
    );
  if (endpoint === null)
    return json({ error: "Sorry, we can't find the page you are looking for." }, 404);
  const [, kind, id = "", action, revision = BRANCH, path = ""] = endpoint;
  const spec = specOf(kind, id);
  const stored = hub.repositories.get(spec);
  if (stored === undefined) {
    const moved = hub.repositories.moved(spec);
    return moved === undefined || hidden(moved, visitor)
      ? absent(visitor)
      : redirect(request.path.replace(`/${id}`, `/${moved.spec.id}`));
  }
  if (hidden(stored, visitor)) return absent(visitor);
  if (stored.settings.metadataVisible === false && closed(stored, visitor))
    return gated(stored, visitor);
  const commit = commitAt(stored, decodeURIComponent(revision), BRANCH);
  if (commit === undefined) return revisionNotFound(decodeURIComponent(revision));
  if (action === "refs") return json(refsOf(stored));
  if (action === "tree") {
    const tree = treeOf(commit, decodeURIComponent(path), searchParams);
    return tree === undefined ? entryNotFound(commit.id) : paged(hub, request.path, tree);
  }
  return information(stored, commit, searchParams);
}

interface Address {
  readonly spec: HubSpec;
  readonly revision: string;
  readonly path: string;
}

/**
 * Answers for a file. Source: huggingface_hub/file_download.py (get_hf_file_metadata reads `X-Repo-Commit`, `X-Linked-Etag` and
 * `X-Linked-Size`, and follows relative redirects only), docs/hub/rate-limits of hub-docs (the resolve cache is an endpoint of the
 * published API)
 */
function resolved(
  hub: HuggingFace,
  request: HubRequest,
  visitor: Visitor,
  { spec, revision, path }: Address,
  files: "redirect" | "direct",
): Answer {
  const { repositories, manners } = hub;
  const current = repositories.get(spec);
  const stored = current ?? repositories.moved(spec);
  if (stored === undefined || hidden(stored, visitor)) return absent(visitor);
  if (current === undefined && manners.renamed !== "file")
    return redirect(request.path.replace(`/${spec.id}/`, `/${stored.spec.id}/`));
  if (stored.settings.disabled) return disabled();
  // Source: https://github.com/huggingface/transformers/pull/26257 (cards are readable since August 2023, other files are not)
  const open = path === "README.md" && stored.settings.cardVisible !== false;
  if (!open && closed(stored, visitor)) return gated(stored, visitor);
  const commit = commitAt(stored, revision, BRANCH);
  if (commit === undefined) return revisionNotFound(revision);
  const content = commit.files.get(path);
  if (content === undefined) return entryNotFound(commit.id);
  const etag = `"${blobId(content)}"`;
  if (files === "direct") return file(request, content, { etag, "x-repo-commit": commit.id });
  const asked = encodeURIComponent(request.path.split("?")[0] ?? "");
  const folder = `${CACHE}${spec.kind}s/${stored.spec.id}/${commit.id}`;
  return redirect(`${folder}/${encodeURI(path)}?${asked}=&etag=${encodeURIComponent(etag)}`, {
    "accept-ranges": "bytes",
    "x-linked-etag": etag,
    "x-linked-size": String(content.length),
    "x-repo-commit": commit.id,
  });
}

/** True if the files of a repository are closed to a visitor. Source: https://huggingface.co/docs/hub/models-gated */
const closed = ({ settings }: StoredRepository, visitor: Visitor): boolean =>
  Boolean(settings.gated) && visitor !== "member";

function account(visitor: Visitor): Answer {
  if (visitor === "unknown") return refused();
  if (visitor === "anonymous") return absent(visitor);
  const accessToken = { displayName: visitor, role: "read", createdAt: "2026-01-01T00:00:00.000Z" };
  return json({
    type: "user",
    id: "0".repeat(24),
    name: visitor,
    fullname: visitor,
    orgs: [],
    auth: { type: "access_token", accessToken },
  });
}

function refsOf({ commits }: StoredRepository) {
  const targetCommit = commits.at(-1)?.id;
  return {
    tags: [],
    branches: [{ name: BRANCH, ref: `refs/heads/${BRANCH}`, targetCommit }],
    converts: [],
  };
}

const kindOf = (folder: string | undefined): HubSpec["kind"] =>
  folder === "datasets" ? "dataset" : "model";

const specOf = (folder: string | undefined, id: string | undefined): HubSpec => ({
  hub: "hub",
  kind: kindOf(folder),
  id: id ?? "",
});
