import type { HubFault } from "../../model/hub-client.js";
import type { HubOwnerSpec, HubSpec } from "../../model/hub-spec.js";
import { member } from "../../model/lookup.js";
import { textOf } from "./body.js";
import type { Endpoint } from "./endpoint.js";
import { HubFaultError } from "./fault.js";
import { isGated } from "./gating.js";
import { OwnerListing } from "./owner-listing.js";
import type { HubReply, HubRequests } from "./requests.js";
import { encodedPath, type HubSource, isCommit, isFilePath } from "./source.js";

const BRANCH = "master";
/** Files on a page of a data set, and on the only page of a model, which is cut off there without notice. */
const PAGE = 200;
const MOST_FILES = 3_000;
/** Repositories of a page, and how many an owner shows. */
const LISTED = 50;
const MOST_LISTED = 3_000;

/**
 * ModelScope: the newest commit, then the file at that commit, for its answers do not say which commit they are of.
 * Source: modelscope_hub, _legacy_api.py and _openapi.py; modelscope 1.30, hub/api.py (list_repo_commits).
 */
export function modelScope(requests: HubRequests, endpoint: Endpoint): HubSource {
  const folderOf = ({ kind, id }: HubSpec) => `/${kind}s/${encodedPath(id)}`;

  const get = (
    path: string,
    query: Readonly<Record<string, string | number>>,
    budget: "resolvers" | "api",
    cap: number,
  ): Promise<HubReply> => {
    const url = new URL(endpoint.base + path);
    for (const [key, value] of Object.entries(query)) url.searchParams.set(key, String(value));
    const mayLead = (next: string) => endpoint.prefix + next === url.pathname;
    return requests.get({ url, endpoint, budget, accept: "*/*", cap, mayLead });
  };

  async function json(path: string, query: Readonly<Record<string, string | number>>) {
    const reply = await get(path, query, "api", requests.limits.pageBytes);
    if (reply.status !== 200) throw new HubFaultError(faultOf(reply, "not-found"));
    return JSON.parse(textOf(reply.body, reply.headers["content-type"])) as unknown;
  }

  async function fileAt(spec: HubSpec, commit: string, path: string, cap: number) {
    const query = { Revision: commit, FilePath: path };
    const reply = await get(`/api/v1${folderOf(spec)}/repo`, query, "resolvers", cap);
    if (reply.status === 200) return textOf(reply.body, reply.headers["content-type"]);
    if (isAbsent(reply) && !isClosed(reply)) return undefined;
    throw new HubFaultError(faultOf(reply, "gated"));
  }

  async function newestCommit(spec: HubSpec): Promise<string> {
    const answer = await json(`/api/v1${folderOf(spec)}/commits`, {
      Ref: BRANCH,
      PageNumber: 1,
      PageSize: 1,
    });
    const commits = member(member(answer, "Data"), "Commit");
    if (commits === null || (Array.isArray(commits) && commits.length === 0))
      throw new HubFaultError("no-card");
    const commit = member(listAt(member(answer, "Data"), "Commit")[0], "Id");
    if (!isCommit(commit)) throw new HubFaultError("invalid");
    return commit;
  }

  async function* modelFiles(spec: HubSpec, commit: string) {
    const query = { Revision: commit, Recursive: "True" };
    const answer = await json(`/api/v1${folderOf(spec)}/repo/files`, query);
    const files = listAt(member(answer, "Data"), "Files");
    if (files.length >= MOST_FILES) throw new HubFaultError("too-large");
    yield* files;
  }

  async function* datasetFiles(spec: HubSpec, commit: string) {
    for (let page = 1; ; page++) {
      const query = { Revision: commit, Recursive: "True", PageNumber: page, PageSize: PAGE };
      const answer = await json(`/api/v1${folderOf(spec)}/repo/tree`, query);
      const files = listAt(member(answer, "Data"), "Files");
      yield* files;
      if (files.length < PAGE) return;
    }
  }

  return {
    async card(spec, earlier) {
      const commit = await newestCommit(spec);
      const text =
        earlier?.card.commit === commit
          ? earlier.card.text
          : await fileAt(spec, commit, "README.md", requests.limits.cardBytes);
      if (text === undefined) throw new HubFaultError("no-card");
      return { status: "card", id: spec.id, commit, text, gated: isGated(text) };
    },

    file: (spec, commit, path) => fileAt(spec, commit, path, requests.limits.fileBytes),

    async paths(spec, commit) {
      const paths: string[] = [];
      const files = spec.kind === "model" ? modelFiles(spec, commit) : datasetFiles(spec, commit);
      for await (const file of files) {
        if (member(file, "Type") === "tree") continue;
        const path = member(file, "Path");
        if (typeof path !== "string") throw new HubFaultError("invalid");
        if (!isFilePath(path)) continue;
        if (paths.length === requests.limits.paths) throw new HubFaultError("too-large");
        paths.push(path);
      }
      return paths;
    },

    async *repositories({ owner }: HubOwnerSpec) {
      const listing = new OwnerListing("modelscope", owner, requests.limits.repositories);
      for (const kind of ["model", "dataset"] as const)
        for (let page = 1; ; page++) {
          if (page * LISTED > MOST_LISTED) throw new HubFaultError("over-limit");
          const query = { owner, page_number: page, page_size: LISTED };
          const answer = await json(`/openapi/v1/${kind}s`, query);
          const listed = listAt(member(answer, "data"), `${kind}s`);
          for (const entry of listed) {
            const id = member(entry, "id");
            if (listing.has(id)) yield { hub: "modelscope", kind, id };
          }
          if (listed.length < LISTED) break;
        }
      listing.end();
    },
  };
}

/** Returns the list in an answer. Throws for an answer without one. */
function listAt(answer: unknown, key: string): readonly unknown[] {
  const list = member(answer, key);
  if (!Array.isArray(list)) throw new HubFaultError("invalid");
  return list;
}

const isAbsent = ({ status }: HubReply): boolean =>
  status === 404 || status === 410 || status === 451;

function faultOf(reply: HubReply, absent: HubFault): HubFault {
  if (isAbsent(reply)) return absent;
  return reply.status === 401 || reply.status === 403 ? "denied" : "invalid";
}

/** True if a repository exists for people who have access. Only the code tells it from one that does not exist. */
function isClosed({ body }: HubReply): boolean {
  try {
    return member(JSON.parse(new TextDecoder().decode(body)), "Code") === 10_010_200_001;
  } catch {
    return false;
  }
}
