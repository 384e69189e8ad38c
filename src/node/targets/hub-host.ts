import { folderOf, nameOf } from "../../facts/paths.js";
import type { RaisedDiagnostic } from "../../model/diagnostic.js";
import type { Host, HubFile } from "../../model/host.js";
import type { HubClient } from "../../model/hub-client.js";
import { type HubSpec, type HubTarget, hubSpecText } from "../../model/hub-spec.js";
import { inTurn } from "../../pipeline/in-turn.js";
import { decode } from "../host.js";
import { excluded } from "../ignore.js";
import { listTargets, type TargetList } from "./list-targets.js";
import { README } from "./offered-files.js";
import { missingFiles, refusal, renamed, unreadable } from "./problems.js";
import { type ReadRepository, readRepository } from "./read-repository.js";

/** What of hubs is looked at. */
export interface HubHostOptions {
  readonly client: HubClient;
  readonly targets: readonly HubTarget[];
  /** Globs of files that are left out, by the folders of {@link folderOnHub}. */
  readonly exclude?: readonly string[] | undefined;
  /** Called with the number of repositories that were read, and of all. */
  readonly progress?: ((read: number, count: number) => void) | undefined;
  readonly debug?: (message: string) => void;
}

/** A host of repositories on hubs, which also gives the texts that it has read. */
export interface HubHost extends Host {
  text(file: string): string | undefined;
}

/** Repositories that are read at the same time; the client sends no more requests at once either. */
const AT_ONCE = 4;

/** Returns the folder in which the files of a repository are shown. */
export const folderOnHub = ({ hub, kind, id }: HubSpec): string =>
  `${hub === "modelscope" ? "modelscope/" : ""}${kind === "dataset" ? "datasets/" : ""}${id}`;

/**
 * Shows repositories on hubs as folders of one tree, and writes nothing. What cannot be read is a diagnostic, but where it was all
 * that was asked for: then the listing throws a `UserError`.
 */
export function hubHost(options: HubHostOptions): HubHost {
  const tree = new HubTree(options);
  let loading: Promise<void> | undefined;
  const loaded = () => {
    loading ??= tree.load();
    return loading;
  };
  return {
    async list() {
      await loaded();
      return {
        files: [...tree.onHub.keys()].sort(),
        diagnostics: tree.diagnostics,
        onHub: tree.onHub,
      };
    },
    async names(folder) {
      await loaded();
      return [...(tree.names.get(folder) ?? [])].sort();
    },
    async below(folder) {
      await loaded();
      const start = folder === "" ? "" : `${folder}/`;
      return [...tree.texts.keys()].filter((file) => file.startsWith(start)).sort();
    },
    async read(file, maxBytes) {
      await loaded();
      const text = tree.texts.get(file);
      if (text === undefined) throw new Error("no such file");
      if (text.length * 3 <= maxBytes) return { text, truncated: false, utf8: true };
      const bytes = Buffer.from(text, "utf8");
      return decode(bytes.subarray(0, maxBytes), bytes.length > maxBytes);
    },
    text: (file) => tree.texts.get(file),
    debug: (message) => options.debug?.(message),
  };
}

/** What was read, by the path under which it is shown. */
class HubTree {
  readonly texts = new Map<string, string>();
  readonly names = new Map<string, Set<string>>();
  readonly onHub = new Map<string, HubFile>();
  readonly diagnostics: RaisedDiagnostic[] = [];
  readonly #options: HubHostOptions;
  readonly #folders = new Set<string>();

  constructor(options: HubHostOptions) {
    this.#options = options;
  }

  async load(): Promise<void> {
    const { client, targets, exclude, progress } = this.#options;
    const isExcluded = excluded({ exclude: exclude ?? [] });
    const list = await listTargets(client, targets);
    this.diagnostics.push(...list.diagnostics);
    const specs = list.specs.filter((spec) => {
      const card = `${folderOnHub(spec)}/${README}`;
      return !isExcluded.file(card, card);
    });
    let count = 0;
    const problems = await inTurn(specs, AT_ONCE, async (spec) => {
      const raised = await this.#read(spec, list);
      progress?.(++count, specs.length);
      return raised;
    });
    this.diagnostics.push(...problems.flat());
  }

  /** Reads one repository into the tree; returns what is to be said of it. */
  async #read(spec: HubSpec, list: TargetList): Promise<RaisedDiagnostic[]> {
    const { client, targets } = this.#options;
    const isNamed = list.named.has(hubSpecText(spec));
    const answer = await client.card(spec);
    if (answer.status === "none" || answer.metadataOnly) {
      // What a closed card is silent about is not known.
      const fault = answer.status === "none" ? answer.fault : "gated";
      if (!isNamed || fault === "no-card") return [unreadable(spec, fault)];
      const problem = await refusal(client, spec, fault);
      if (targets.length === 1) throw problem.error;
      return [problem.diagnostic];
    }
    const repository = await readRepository(client, spec, answer);
    const isRenamed = repository.spec.id.toLowerCase() !== spec.id.toLowerCase();
    if (!this.#enter(repository, isRenamed ? spec.id : undefined)) return [];
    return [
      ...(isNamed && isRenamed ? [renamed(spec, repository.spec)] : []),
      ...missingFiles(repository),
    ];
  }

  /** Puts the files of a repository into its folder; false where it was read under another id before. */
  #enter(repository: ReadRepository, formerId: string | undefined): boolean {
    const { spec, commit, files, closed } = repository;
    const folder = folderOnHub(spec);
    if (this.#folders.has(folder)) return false;
    this.#folders.add(folder);
    for (const { path, text, isDocument, isCard } of files) {
      const file = `${folder}/${path}`;
      this.#show(file);
      this.texts.set(file, text);
      const url = this.#options.client.fileUrl(spec, commit, path);
      if (isDocument) this.onHub.set(file, { repository: spec, formerId, isCard, url });
    }
    for (const path of closed) this.#show(`${folder}/${path}`);
    return true;
  }

  #show(file: string): void {
    const folder = folderOf(file);
    const names = this.names.get(folder) ?? new Set();
    this.names.set(folder, names.add(nameOf(file)));
  }
}
