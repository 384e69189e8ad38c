import type { PackSpec } from "../../policy/packs/pack-spec.js";

/** Path in the folder of a pack to text. */
export type PackFiles = ReadonlyMap<string, string>;

/** One exact version of a remote pack: what the lock records of where it is. */
export interface Resolved {
  /** Address of the archive or the repository. */
  readonly source: string;
  /** Of a package. */
  readonly version?: string;
  readonly integrity?: string;
  /** Of a repository. */
  readonly commit?: string;
  readonly ref?: string;
  /** What its publisher says against using this version. Shown, and not locked. */
  readonly deprecated?: string;
}

/** What a request may use of the outside. */
export interface Access {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Tokens for GitHub that are no variables of the environment: nothing that expands variables may know them. */
  readonly tokens?: Readonly<Record<string, string>>;
  /** Folder from which `.npmrc` of the project is looked for. What lies in its repository may be a stranger's. */
  readonly cwd: string;
  /** That `.npmrc` is not read. */
  readonly withoutProject?: boolean;
  /** Milliseconds for one request, and for everything that one pack needs. */
  readonly answerMs: number;
  readonly allMs: number;
}

/** A kind of place that packs come from. */
export interface Remote<Kind extends PackSpec["kind"]> {
  /** Which exact version stands for the name now. */
  resolve(spec: Extract<PackSpec, { kind: Kind }>, access: Access): Promise<Resolved>;
  /** The files of exactly that version, checked against integrity or commit. */
  fetch(
    spec: Extract<PackSpec, { kind: Kind }>,
    resolved: Resolved,
    access: Access,
  ): Promise<PackFiles>;
}
