import { createHash } from "node:crypto";
import { join } from "node:path";
import { type HubAnswer, STATED_HUB_FAULTS } from "../../model/hub-client.js";
import { isHubId } from "../../model/hub-spec.js";
import { member } from "../../model/lookup.js";
import { cacheFolder, readCacheFile, writeCacheFile } from "../cache-files.js";
import { isIn } from "../output.js";
import type { HubAccess } from "./access.js";
import type { HubLimits } from "./limits.js";
import { isCommit, isEtag, isFilePath } from "./source.js";

/** What a hub answered when it was last asked for a card. */
export interface CachedCard {
  readonly answer: HubAnswer;
  /** Whether it was asked with a token. */
  readonly withToken: boolean;
  readonly etag?: string | undefined;
}

type PathsAnswer = readonly string[];

/**
 * Answers of hubs. A card is kept by its repository until the hub gives another one, what is at a commit for ever. Nothing is
 * kept in the checkout, where a pull request could write answers, nor read from there.
 */
export class HubCache {
  readonly #folder: string | undefined;
  readonly #mostBytes: number;

  constructor(access: HubAccess, limits: HubLimits) {
    const folder = cacheFolder(access);
    const hubs = folder === undefined ? undefined : join(folder, "hubs");
    this.#folder = hubs === undefined || isIn(access.root, hubs) ? undefined : hubs;
    // In JSON a character may take six bytes.
    this.#mostBytes = 6 * Math.max(limits.cardBytes, limits.fileBytes, limits.pageBytes) + 4_096;
  }

  card(key: string): CachedCard | undefined {
    const entry = this.#read("card", key);
    const answer = answerOf(member(entry, "answer"));
    const etag = member(entry, "etag");
    const withToken = member(entry, "withToken") === true;
    return answer && { answer, withToken, etag: isEtag(etag) ? etag : undefined };
  }

  keepCard(key: string, card: CachedCard): void {
    this.#write("card", key, { ...card });
  }

  /** Returns what is kept of a file; null where the commit holds none. */
  file(key: string): string | null | undefined {
    const text = member(this.#read("file", key), "text");
    return typeof text === "string" || text === null ? text : undefined;
  }

  keepFile(key: string, text: string | null): void {
    this.#write("file", key, { text });
  }

  paths(key: string): PathsAnswer | undefined {
    const paths = member(this.#read("paths", key), "paths");
    return Array.isArray(paths) && paths.every(isFilePath) ? paths : undefined;
  }

  keepPaths(key: string, paths: PathsAnswer): void {
    this.#write("paths", key, { paths });
  }

  #read(kind: string, key: string): unknown {
    if (this.#folder === undefined) return undefined;
    const entry = readCacheFile(pathOf(this.#folder, kind, key), this.#mostBytes);
    return member(entry, "schema") === SCHEMA && member(entry, "key") === key ? entry : undefined;
  }

  #write(kind: string, key: string, value: object): void {
    if (this.#folder === undefined) return;
    writeCacheFile(pathOf(this.#folder, kind, key), { schema: SCHEMA, key, ...value });
  }
}

const SCHEMA = "hub-answer.v1";

const pathOf = (folder: string, kind: string, key: string): string =>
  join(folder, `${kind}-${createHash("sha256").update(key).digest("hex")}.json`);

/** Returns a stored answer that is whole; undefined for anything else in the folder. */
function answerOf(stored: unknown): HubAnswer | undefined {
  const read = member(stored, "read");
  if (typeof read !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(read)) return undefined;
  if (member(stored, "status") === "none") {
    const fault = STATED_HUB_FAULTS.find((word) => word === member(stored, "fault"));
    return fault && { status: "none", fault, read };
  }
  const [id, commit, text, gated] = ["id", "commit", "text", "gated"].map((key) =>
    member(stored, key),
  );
  if (typeof id !== "string" || (!isHubId("modelscope", id) && !isHubId("hub", id)))
    return undefined;
  if (!isCommit(commit) || typeof text !== "string" || typeof gated !== "boolean") return undefined;
  const metadataOnly = member(stored, "metadataOnly") === true;
  return {
    status: "card",
    id,
    commit,
    text,
    gated,
    ...(metadataOnly ? { metadataOnly } : {}),
    read,
  };
}
