import { createHash } from "node:crypto";
import { parseDocument } from "yaml";
import { type HubSpec, hubSpecText, parseHubSpec } from "../../../src/model/hub-spec.js";

/** A repository of the stand-in, as a test writes it. */
export interface HubRepository {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Files are for people who agreed to conditions. */
  readonly gated?: "auto" | "manual" | false;
  /** For holders of the token only; to everybody else it does not exist. */
  readonly private?: boolean;
  /** False if not even the card of a gated repository is open. */
  readonly cardVisible?: boolean;
  /** False if not even the metadata of a gated repository are open. */
  readonly metadataVisible?: boolean;
  /** Taken down by the Hub: its metadata are open, its files are not. */
  readonly disabled?: boolean;
}

export interface Commit {
  readonly id: string;
  readonly date: string;
  readonly files: ReadonlyMap<string, Buffer>;
}

export interface StoredRepository {
  readonly spec: HubSpec;
  readonly settings: Omit<HubRepository, "files">;
  /** The newest last. */
  readonly commits: readonly Commit[];
}

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2026, 0, 1);

/** The repositories of the stand-in, with their histories and the ids under which they were known before. */
export class Repositories {
  readonly #stored = new Map<string, StoredRepository>();
  readonly #moved = new Map<string, string>();

  /** Adds a repository, or a commit to it; a repository takes the place of a redirect. Returns the commit. */
  set(text: string, { files, ...settings }: HubRepository): string {
    const spec = specOf(text);
    const key = hubSpecText(spec);
    const earlier = this.#stored.get(key)?.commits ?? [];
    const contents = new Map(
      Object.entries(files).map(([path, content]) => [path, Buffer.from(content as string)]),
    );
    const hash = createHash("sha1").update(`${key}\n${earlier.length}\n`);
    for (const [path, content] of contents) hash.update(`${path}\n`).update(content);
    const date = new Date(FIRST_DAY + earlier.length * DAY).toISOString();
    const commit = { id: hash.digest("hex"), date, files: contents };
    this.#stored.set(key, { spec, settings, commits: [...earlier, commit] });
    this.#moved.delete(key);
    return commit.id;
  }

  /** Gives a repository another id; the one before redirects to it, as do those before that. */
  rename(from: string, to: string): void {
    const stored = this.#stored.get(key(from));
    if (stored === undefined) throw new Error(`no repository ${from}`);
    this.#stored.delete(key(from));
    this.#stored.set(key(to), { ...stored, spec: specOf(to) });
    this.redirect(from, to);
  }

  /** Makes an id redirect to another. */
  redirect(from: string, to: string): void {
    this.#moved.set(key(from), key(to));
  }

  newest(text: string): string {
    const commit = this.#stored.get(key(text))?.commits.at(-1);
    if (commit === undefined) throw new Error(`no repository ${text}`);
    return commit.id;
  }

  remove(text: string): void {
    this.#stored.delete(key(text));
  }

  get(spec: HubSpec): StoredRepository | undefined {
    return this.#stored.get(hubSpecText(spec));
  }

  /** Returns the repository that an id redirects to: an earlier id of it, or its id in other letter cases. */
  moved(spec: HubSpec): StoredRepository | undefined {
    const asked = hubSpecText(spec);
    let next = this.#moved.get(asked);
    for (let hops = 0; next !== undefined && hops < 10; hops++) {
      const stored = this.#stored.get(next);
      if (stored !== undefined) return stored;
      next = this.#moved.get(next);
    }
    for (const [id, stored] of this.#stored)
      if (id.toLowerCase() === asked.toLowerCase()) return stored;
    return undefined;
  }

  ofOwner(
    hub: HubSpec["hub"],
    kind: HubSpec["kind"],
    owner: string | undefined,
  ): StoredRepository[] {
    const all = [...this.#stored.values()].filter(
      ({ spec }) => spec.hub === hub && spec.kind === kind,
    );
    const author = owner?.toLowerCase();
    return author === undefined
      ? all
      : all.filter(({ spec }) => authorOf(spec)?.toLowerCase() === author);
  }
}

/** Returns the commit that a revision names: a branch, a full commit, or at least seven digits of it. */
export function commitAt(
  { commits }: StoredRepository,
  revision: string,
  branch: string,
): Commit | undefined {
  const newest = commits.at(-1);
  if ([branch, "HEAD", `refs/heads/${branch}`].includes(revision)) return newest;
  if (!/^[0-9a-f]{7,40}$/.test(revision)) return undefined;
  return commits.find(({ id }) => id.startsWith(revision));
}

export const authorOf = ({ id }: HubSpec): string | undefined =>
  id.includes("/") ? id.slice(0, id.indexOf("/")) : undefined;

/** The id of a file's content in git, which is its ETag on the Hub. */
export const blobId = (content: Uint8Array): string =>
  createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");

/** The metadata of the card's front matter; none where there is no card or its YAML cannot be read. */
export function cardDataOf(commit: Commit): Record<string, unknown> {
  const card = commit.files.get("README.md")?.toString("utf8") ?? "";
  const block = /^---\r?\n([\s\S]*?)\r?\n---/.exec(card)?.[1];
  if (block === undefined) return {};
  const document = parseDocument(block);
  const value = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 });
  return typeof value === "object" && value !== null ? value : {};
}

function specOf(text: string): HubSpec {
  const spec = parseHubSpec(text);
  if (spec === undefined || "owner" in spec) throw new Error(`not a repository: ${text}`);
  return spec;
}

const key = (text: string): string => hubSpecText(specOf(text));
