import type { HubCard } from "../../model/hub-client.js";
import { HUB_COMMIT, type HubOwnerSpec, type HubSpec } from "../../model/hub-spec.js";

/** What the cache knows of a card. */
export interface EarlierCard {
  readonly card: HubCard;
  /** ETag of the README; undefined if the card was made from metadata. */
  readonly etag?: string | undefined;
}

/** One hub. Every call throws a `HubFaultError` where there is no answer. */
export interface HubSource {
  /** Asks for a card; what is known saves the body of an answer. Its day is the caller's to state. */
  card(
    spec: HubSpec,
    earlier: EarlierCard | undefined,
  ): Promise<Omit<HubCard, "read"> & { readonly etag?: string | undefined }>;
  /** Asks for a file; undefined where the commit holds none at the path. */
  file(spec: HubSpec, commit: string, path: string): Promise<string | undefined>;
  /** Lists files, without those whose names cannot be asked for. */
  paths(spec: HubSpec, commit: string): Promise<readonly string[]>;
  repositories(owner: HubOwnerSpec): AsyncIterable<HubSpec>;
}

/** True if a text is the id of a commit. */
export const isCommit = (text: unknown): text is string =>
  typeof text === "string" && HUB_COMMIT.test(text);

/** True if a text can be sent back as what a hub named an answer by. Source: RFC 9110, section 8.8.3. */
export const isEtag = (text: unknown): text is string =>
  typeof text === "string" && /^(?:W\/)?"[\x21\x23-\x7e]{0,200}"$/.test(text);

/** True if a path is one of a file in a repository, and leads down and nowhere else. */
export const isFilePath = (path: unknown): path is string =>
  typeof path === "string" &&
  path.length <= 1_000 &&
  path.split("/").every((step) => step !== "" && step !== "." && step !== "..") &&
  !/[\\\p{Cc}\p{Cs}]/u.test(path);

/** Returns a path of segments that mean themselves, whatever signs are in them. */
export const encodedPath = (path: string): string =>
  path.split("/").map(encodeURIComponent).join("/");
