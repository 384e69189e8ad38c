import type { HubSpec } from "../../model/hub-spec.js";
import { textOf } from "./body.js";
import type { Endpoint } from "./endpoint.js";
import { HubFaultError } from "./fault.js";
import { isGated } from "./gating.js";
import { huggingFaceApi } from "./hugging-face-api.js";
import type { HubReply, HubRequests } from "./requests.js";
import { placeIn, resolverPath } from "./resolver.js";
import { type HubSource, isCommit } from "./source.js";
import { faultOf } from "./status.js";

const BRANCH = "main";
const README = "README.md";

/** The Hugging Face Hub: cards and files by its resolver, which is asked once each; the rest by its official client. */
export function huggingFace(requests: HubRequests, endpoint: Endpoint): HubSource {
  const api = huggingFaceApi(requests, endpoint);

  async function resolved(
    spec: HubSpec,
    revision: string,
    path: string,
    cap: number,
    etag?: string,
  ) {
    const reply = await requests.get({
      url: new URL(endpoint.base + resolverPath(spec, revision, path)),
      endpoint,
      budget: "resolvers",
      accept: "text/plain, */*; q=0.8",
      cap,
      etag,
      mayLead: (pathname) => placeIn(pathname, spec, revision, path) !== undefined,
    });
    const place = placeIn(reply.url.pathname.slice(endpoint.prefix.length), spec, revision, path);
    const commit = (before?: string) => commitOf(reply, place?.commit, before);
    return { reply, id: place?.id ?? spec.id, commit };
  }

  return {
    async card(spec, earlier) {
      const { reply, id, commit } = await resolved(
        spec,
        BRANCH,
        README,
        requests.limits.cardBytes,
        earlier?.etag,
      );
      if (reply.status === 304) {
        if (earlier?.etag === undefined) throw new HubFaultError("invalid");
        // Of another commit perhaps, with the same card.
        const { text, gated, commit: before } = earlier.card;
        return { status: "card", id, commit: commit(before), text, gated, etag: earlier.etag };
      }
      if (reply.status !== 200) {
        const fault = faultOf(reply, endpoint.token !== undefined, "no-card");
        if (fault !== "gated") throw new HubFaultError(fault);
        return api.gatedCard({ ...spec, id });
      }
      const text = textOf(reply.body, reply.headers["content-type"]);
      return {
        status: "card",
        id,
        commit: commit(),
        text,
        gated: isGated(text),
        etag: reply.headers.etag,
      };
    },

    async file(spec, commit, path) {
      const { reply, commit: answered } = await resolved(
        spec,
        commit,
        path,
        requests.limits.fileBytes,
      );
      if (reply.headers["x-error-code"] === "EntryNotFound") return undefined;
      if (reply.status !== 200)
        throw new HubFaultError(faultOf(reply, endpoint.token !== undefined, "not-found"));
      if (answered() !== commit) throw new HubFaultError("invalid");
      return textOf(reply.body, reply.headers["content-type"]);
    },

    paths: api.paths,
    repositories: api.repositories,
  };
}

/** Returns the commit that was read. All places that state one have to agree; without any, the earlier commit stands. */
function commitOf(
  { headers, passed }: HubReply,
  inAddress: string | undefined,
  before: string | undefined,
): string {
  const commits = new Set(
    [inAddress, ...[headers, ...passed].map((head) => head["x-repo-commit"])].filter(
      (commit) => commit !== undefined,
    ),
  );
  const [commit = before] = commits;
  if (commits.size > 1 || !isCommit(commit)) throw new HubFaultError("invalid");
  return commit;
}
