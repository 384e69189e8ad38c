import { type HubOwnerSpec, type HubSpec, isHubId } from "../../model/hub-spec.js";
import { writeYaml } from "../../text/yaml.js";
import { textOf } from "./body.js";
import type { Endpoint } from "./endpoint.js";
import { HubFaultError } from "./fault.js";
import { OwnerListing } from "./owner-listing.js";
import type { HubRequests } from "./requests.js";
import { isCommit, isFilePath } from "./source.js";
import { faultOf } from "./status.js";

/** What is asked of the API of the Hugging Face Hub, by its official client over our own requests. */
export function huggingFaceApi(requests: HubRequests, endpoint: Endpoint) {
  const hubUrl = endpoint.base;
  // Loaded here alone: most runs ask for nothing but files.
  const client = () => import("./official-client.js");

  /** Sends what the official client asks for; its retries, redirects and credentials are ours. */
  function fetcher(expected: "list" | "object"): typeof fetch {
    const seen = new Set<string>();
    return async (input) => {
      const url = new URL(String(input));
      const { pathname } = url;
      if (url.origin !== endpoint.origin || !pathname.startsWith(`${endpoint.prefix}/api/`))
        throw new HubFaultError("redirected");
      // Pages that lead back to each other.
      if (seen.has(url.href)) throw new HubFaultError("invalid");
      seen.add(url.href);
      const folder = /^\/api\/(?:models|datasets)(?:\/|$)/.exec(
        pathname.slice(endpoint.prefix.length),
      )?.[0];
      const reply = await requests.get({
        url,
        endpoint,
        budget: "api",
        accept: "application/json",
        cap: requests.limits.pageBytes,
        mayLead: (path) => folder !== undefined && path.startsWith(folder),
      });
      if (reply.status !== 200)
        throw new HubFaultError(faultOf(reply, endpoint.token !== undefined, "not-found"));
      const { link } = reply.headers;
      const text = textOf(reply.body, reply.headers["content-type"]);
      // The client goes through whatever it gets.
      if (Array.isArray(JSON.parse(text)) !== (expected === "list"))
        throw new HubFaultError("invalid");
      return new Response(text, {
        headers: {
          "content-type": "application/json",
          ...(link === undefined ? {} : { link: String(link) }),
        },
      });
    };
  }

  return {
    /** Returns the metadata of a card whose file is closed, as front matter. */
    async gatedCard(spec: HubSpec) {
      const { modelInfo, datasetInfo } = await client();
      const asked = { name: spec.id, hubUrl, fetch: fetcher("object") };
      const info =
        spec.kind === "model"
          ? await modelInfo({ ...asked, additionalFields: ["cardData", "sha"] })
          : await datasetInfo({ ...asked, additionalFields: ["cardData", "sha"] });
      const { name, sha, cardData } = info as { name: unknown; sha: unknown; cardData: unknown };
      if (typeof name !== "string" || !isHubId("hub", name) || !isCommit(sha))
        throw new HubFaultError("invalid");
      if (typeof cardData !== "object" || cardData === null) throw new HubFaultError("gated");
      const text = `---\n${writeYaml(cardData)}---\n`;
      if (Buffer.byteLength(text) > requests.limits.cardBytes) throw new HubFaultError("too-large");
      return {
        status: "card" as const,
        id: name,
        commit: sha,
        text,
        gated: true,
        metadataOnly: true,
      };
    },

    async paths(spec: HubSpec, commit: string): Promise<readonly string[]> {
      const { listFiles } = await client();
      const paths: string[] = [];
      const repo = { type: spec.kind, name: spec.id };
      const asked = { repo, revision: commit, recursive: true, hubUrl, fetch: fetcher("list") };
      for await (const { type, path } of listFiles(asked)) {
        if (typeof path !== "string") throw new HubFaultError("invalid");
        if (type !== "file" || !isFilePath(path)) continue;
        if (paths.length === requests.limits.paths) throw new HubFaultError("too-large");
        paths.push(path);
      }
      return paths;
    },

    async *repositories({ owner }: HubOwnerSpec): AsyncIterable<HubSpec> {
      const { listModels, listDatasets } = await client();
      const asked = () => ({ search: { owner }, hubUrl, fetch: fetcher("list") });
      const listing = new OwnerListing("hub", owner, requests.limits.repositories);
      for (const kind of ["model", "dataset"] as const) {
        const listed = kind === "model" ? listModels(asked()) : listDatasets(asked());
        for await (const { name } of listed)
          if (listing.has(name)) yield { hub: "hub", kind, id: name };
      }
      listing.end();
    },
  };
}
