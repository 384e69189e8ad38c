import type { HubClient, HubFault } from "../../src/model/hub-client.js";
import { hubSpecText, parseHubSpec } from "../../src/model/hub-spec.js";
import type { LockedUpstream } from "../../src/model/upstream-lock.js";
import { UpstreamLookUp, type UpstreamSource } from "../../src/pipeline/hub/look-up.js";
import { DATE } from "./run.js";

/** A repository on a hub: its files, the text of its card alone, or why the hub shows none. */
export type HubRepository =
  | string
  | { readonly fault: HubFault }
  | {
      readonly files: Readonly<Record<string, string>>;
      readonly id?: string;
      readonly gated?: boolean;
    };

export const COMMIT = "c0ffee0123456789c0ffee0123456789c0ffee01";

/** A client that asks nobody: hubs in memory, by the notation of `hf:org/name`. `asked` lists what was asked for. */
export function hubOf(
  repositories: Readonly<Record<string, HubRepository>>,
  asked: string[] = [],
): HubClient {
  const filesOf = (key: string) => {
    const repository = repositories[key];
    if (repository === undefined || (typeof repository === "object" && "fault" in repository))
      return undefined;
    return typeof repository === "string" ? { "README.md": repository } : repository.files;
  };
  return {
    date: DATE,
    get requests() {
      return asked.length;
    },
    async card(spec) {
      const key = hubSpecText(spec);
      asked.push(key);
      const repository = repositories[key];
      const text = filesOf(key)?.["README.md"];
      if (repository === undefined || text === undefined)
        return {
          status: "none",
          fault:
            typeof repository === "object" && "fault" in repository
              ? repository.fault
              : "not-found",
        };
      const { id = spec.id, gated = false } =
        typeof repository === "object" && "files" in repository ? repository : {};
      return { status: "card", id, commit: COMMIT, text, gated, read: DATE };
    },
    async file(spec, _commit, path) {
      const key = hubSpecText(spec);
      asked.push(`${key} ${path}`);
      return filesOf(key)?.[path] ?? { status: "none", fault: "not-found" };
    },
    paths: async (spec) => Object.keys(filesOf(hubSpecText(spec)) ?? {}),
    fileUrl: (spec, commit, path) =>
      `https://hub.example/${spec.kind}s/${spec.id}/blob/${commit}/${path}`,
    async *repositories({ hub, owner }) {
      for (const key of Object.keys(repositories)) {
        const spec = parseHubSpec(key);
        if (spec && !("owner" in spec) && spec.hub === hub && spec.id.startsWith(`${owner}/`))
          yield spec;
      }
    },
  };
}

/** Looks up upstreams on hubs in memory. */
export const lookUp = (
  repositories: Readonly<Record<string, HubRepository>>,
  source: Partial<UpstreamSource> & { readonly asked?: string[] } = {},
): UpstreamLookUp =>
  new UpstreamLookUp({
    hubs: ["hub"],
    locked: {} as Record<string, LockedUpstream>,
    client: hubOf(repositories, source.asked),
    ...source,
  });
