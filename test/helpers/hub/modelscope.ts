import { createHash } from "node:crypto";
import type { HubSpec } from "../../../src/model/hub-spec.js";
import { hidden, type Tokens, type Visitor, visitorOf } from "./access.js";
import { type Answer, type Bucket, file, type HubRequest, json } from "./answer.js";
import { newest } from "./metadata.js";
import {
  authorOf,
  type Commit,
  cardDataOf,
  commitAt,
  type Repositories,
  type StoredRepository,
} from "./repositories.js";

export interface ModelScope {
  readonly repositories: Repositories;
  readonly tokens: Tokens;
}

const BRANCH = "master";

/** A listing of the repository's files ends after this many, without a word about it. */
const MOST_FILES = 3000;

export const modelScopeBucket = (path: string): Bucket =>
  /\/(?:repo\?|resolve\/)/.test(path) ? "resolvers" : "api";

/**
 * Answers as modelscope.cn does. Source: modelscope/modelscope_hub, _legacy_api.py (`/api/v1`), _openapi.py (`/openapi/v1`) and
 * errors.py; modelscope 1.30.0, hub/api.py (list_models by PUT). Assumed, because no source tells: the headers of a file, the words of
 * failures, that the card of a gated repository is open, and the numbers of `ProtectedMode`.
 */
export function modelScope(hub: ModelScope, request: HubRequest): Answer {
  const { pathname, searchParams } = new URL(request.path, "http://hub");
  const visitor = visitorOf(request, hub.tokens);
  const open = /^\/openapi\/v1\/(models|datasets)$/.exec(pathname);
  if (open !== null) return openList(hub, open[1] as Folder, searchParams, visitor);
  const list = /^\/api\/v1\/(models|datasets)\/?$/.exec(pathname);
  if (list !== null) return legacyList(hub, list[1] as Folder, request, searchParams, visitor);
  const page = /^\/(models|datasets)\/([^/]+\/[^/]+)\/resolve\/([^/]+)\/(.+)$/.exec(pathname);
  const endpoint = /^\/(?:api|openapi)\/v1\/(models|datasets)\/([^/]+\/[^/]+?)(?:\/(.+))?$/.exec(
    pathname,
  );
  const [, folder, id = "", action = ""] = page ?? endpoint ?? [];
  if (folder === undefined) return failed(NOT_FOUND, "page not found");
  const spec: HubSpec = {
    hub: "modelscope",
    kind: kindOf(folder as Folder),
    id: decodeURIComponent(id),
  };
  const stored = hub.repositories.get(spec);
  if (stored === undefined) return failed(NOT_FOUND, "record not found");
  if (hidden(stored, visitor)) return failed(NO_ACCESS, "no access");
  if (page !== null) {
    const query = new URLSearchParams({
      Revision: action,
      FilePath: decodeURIComponent(page[4] ?? ""),
    });
    return content(stored, query, visitor, request);
  }
  switch (action) {
    case "":
      return pathname.startsWith("/openapi")
        ? json({ success: true, request_id: REQUEST, data: openEntry(stored) })
        : enveloped(detail(stored));
    case "commits":
      return enveloped({ Commit: commits(stored, searchParams) });
    case "revisions":
      return enveloped({
        RevisionMap: {
          Branches: [{ Revision: BRANCH, CreatedAt: seconds(newest(stored)) }],
          Tags: [],
        },
      });
    case "repo/files":
    case "repo/tree":
      return files(stored, searchParams);
    case "repo":
      return content(stored, searchParams, visitor, request);
    default:
      return failed(NOT_FOUND, "page not found");
  }
}

type Folder = "models" | "datasets";
const kindOf = (folder: Folder): HubSpec["kind"] => (folder === "datasets" ? "dataset" : "model");

/**
 * Every failure of access has the status 404; the code in the body tells them apart. Recorded by clients of 2026 (gpustack, among
 * others); errors.py of modelscope_hub reads `Code` and `Message` so.
 */
const NOT_FOUND = 10010205001;
const NO_ACCESS = 10010200001;
const NO_TREE = 10990101004;

const REQUEST = "00000000-0000-4000-8000-000000000000";

const enveloped = (Data: unknown, more: object = {}): Answer =>
  json({ Code: 200, Data, Message: "success", RequestId: REQUEST, Success: true, ...more });

const failed = (Code: number, reason: string): Answer =>
  json(
    { Code, Message: `获取模型信息失败，信息：${reason}`, RequestId: REQUEST, Success: false },
    404,
  );

/** Answers with a file. The commit is not in the headers; it is asked for beforehand. */
function content(
  stored: StoredRepository,
  query: URLSearchParams,
  visitor: Visitor,
  request: HubRequest,
): Answer {
  if (stored.settings.gated && visitor !== "member" && query.get("FilePath") !== "README.md")
    return failed(NO_ACCESS, "no access");
  const bytes = commitAt(stored, query.get("Revision") ?? BRANCH, BRANCH)?.files.get(
    query.get("FilePath") ?? "",
  );
  return bytes === undefined ? failed(NOT_FOUND, "record not found") : file(request, bytes, {});
}

function files(stored: StoredRepository, query: URLSearchParams): Answer {
  const commit = commitAt(stored, query.get("Revision") ?? BRANCH, BRANCH);
  if (commit === undefined) return failed(NO_TREE, "no file tree");
  const root = query.get("Root")?.replace(/^\/|\/$/g, "") ?? "";
  const prefix = root === "" ? "" : `${root}/`;
  const recursive = query.get("Recursive")?.toLowerCase() === "true";
  const entries = new Map<string, object>();
  for (const [path, bytes] of commit.files) {
    if (!path.startsWith(prefix)) continue;
    const parts = path.slice(prefix.length).split("/");
    for (const depth of recursive ? parts.keys() : [0]) {
      const Path = prefix + parts.slice(0, depth + 1).join("/");
      const isFile = depth === parts.length - 1;
      entries.set(Path, {
        Path,
        Name: parts[depth],
        Type: isFile ? "blob" : "tree",
        Size: isFile ? bytes.length : 0,
        Sha256: isFile ? createHash("sha256").update(bytes).digest("hex") : "",
        IsLFS: false,
        // The commit that changed the file last, which is seldom the newest of the repository.
        Revision: changed(stored, commit, path),
        CommittedDate: seconds(commit),
      });
    }
  }
  const size = Number(query.get("PageSize") ?? MOST_FILES);
  const start = (Number(query.get("PageNumber") ?? 1) - 1) * size;
  return enveloped({
    Files: [...entries.values()].slice(start, start + Math.min(size, MOST_FILES)),
    IsVisual: 0,
    LatestCommitter: { Id: "", ShortId: commit.id.slice(0, 8), Name: authorOf(stored.spec) },
  });
}

function changed({ commits: all }: StoredRepository, until: Commit, path: string): string {
  let last = until.id;
  const bytes = until.files.get(path);
  for (const { id, files: earlier } of all.slice(0, all.indexOf(until) + 1).reverse()) {
    if (bytes === undefined || !earlier.get(path)?.equals(bytes)) break;
    last = id;
  }
  return last;
}

/** Lists the commits of a reference, the newest first; null where there is no such reference. */
function commits(stored: StoredRepository, query: URLSearchParams): readonly object[] | null {
  // A parameter that is not known is ignored, so a misspelled one asks for the default branch.
  const until = commitAt(stored, query.get("Ref") ?? BRANCH, BRANCH);
  if (until === undefined) return null;
  const past = stored.commits.slice(0, stored.commits.indexOf(until) + 1).reverse();
  return past.slice(0, Number(query.get("PageSize") ?? 10)).map((commit) => ({
    Id: commit.id,
    ShortId: commit.id.slice(0, 8),
    CommittedDate: seconds(commit),
    Message: "Update files",
  }));
}

function detail(stored: StoredRepository) {
  const { license, tags } = cardDataOf(newest(stored));
  return {
    Name: stored.spec.id.split("/")[1],
    Path: authorOf(stored.spec),
    License: license ?? "",
    Tags: tags ?? [],
    ReadMeContent: newest(stored).files.get("README.md")?.toString("utf8") ?? "",
    LastUpdatedTime: seconds(newest(stored)),
    Revision: BRANCH,
    Visibility: stored.settings.private ? 1 : 5,
    ProtectedMode: stored.settings.gated ? 1 : 2,
  };
}

const seconds = ({ date }: Commit): number => Math.floor(Date.parse(date) / 1000);

function visible(hub: ModelScope, folder: Folder, owner: string | null, visitor: Visitor) {
  return hub.repositories
    .ofOwner("modelscope", kindOf(folder), owner ?? undefined)
    .filter((stored) => !hidden(stored, visitor));
}

/** The list of `/api/v1`: by PUT with the owner as `Path` for models, by GET with `owner` for data sets. */
function legacyList(
  hub: ModelScope,
  folder: Folder,
  request: HubRequest,
  query: URLSearchParams,
  visitor: Visitor,
): Answer {
  const asked = request.method === "PUT" ? parsed(request.body) : {};
  const owner = query.get("owner") ?? (typeof asked.Path === "string" ? asked.Path : null);
  const all = visible(hub, folder, owner, visitor);
  const number = Number(asked.PageNumber ?? query.get("PageNumber") ?? 1);
  const size = Number(asked.PageSize ?? query.get("PageSize") ?? 10);
  const items = all.slice((number - 1) * size, number * size).map(detail);
  const TotalCount = all.length;
  return folder === "models"
    ? enveloped({ Models: items, TotalCount })
    : enveloped(items, { TotalCount, PageNumber: number, PageSize: size });
}

function parsed(body: string): Record<string, unknown> {
  try {
    return JSON.parse(body);
  } catch {
    return {};
  }
}

function openList(
  hub: ModelScope,
  folder: Folder,
  query: URLSearchParams,
  visitor: Visitor,
): Answer {
  const all = visible(hub, folder, query.get("owner"), visitor);
  const number = Number(query.get("page_number") ?? 1);
  const size = Number(query.get("page_size") ?? 10);
  if (number * size > MOST_FILES)
    return json({ success: false, request_id: REQUEST, code: "InvalidParameter" }, 400);
  const items = all.slice((number - 1) * size, number * size).map(openEntry);
  const pages = { total_count: all.length, page_number: number, page_size: size };
  return json({ success: true, request_id: REQUEST, data: { [folder]: items, ...pages } });
}

function openEntry(stored: StoredRepository) {
  const { license, tags } = cardDataOf(newest(stored));
  return {
    id: stored.spec.id,
    display_name: stored.spec.id.split("/")[1],
    license: license ?? "",
    tags: tags ?? [],
    private: stored.settings.private === true,
    gated: Boolean(stored.settings.gated),
    created_at: stored.commits[0]?.date,
    last_modified: newest(stored).date,
  };
}
