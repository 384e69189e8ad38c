import { createHash } from "node:crypto";
import type { InferOutput } from "valibot";
import { message } from "../messages/index.js";
import { UserError } from "../model/errors.js";
import { inTurn } from "../pipeline/in-turn.js";
import { type Api, ApiError, garbled } from "./api.js";
import { COMMIT, CONTENT } from "./api-answers.js";
import { type Blob, notRegular, type Revision, unreadable } from "./revision.js";

/** Returns a commit that the clone does not hold, read over the contents API: one request a file. */
export function apiRevision(api: Api, commit: string): Revision {
  let visible: Promise<void> | undefined;
  const contents = async (path: string): Promise<ContentAnswer | undefined> => {
    try {
      const route = "GET /repos/{owner}/{repo}/contents/{path}";
      return await api.ask(route, { path, ref: commit }, CONTENT);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { failure } = error;
      if (failure.status !== 404 || /no commit found/i.test(failure.message))
        throw unreadable(error.reason);
      // GitHub says the same of a repository or a commit that the token may not see, which is no proof of absence.
      visible ??= commitOf(api, commit).then(
        (id) => {
          if (id !== commit) throw unreadable(garbled().reason);
        },
        (reason: unknown) => {
          throw reason instanceof ApiError ? unreadable(reason.reason) : reason;
        },
      );
      await visible;
      return undefined;
    }
  };
  return {
    name: commit,
    async file(path) {
      const content = await contents(path);
      return content && blobOf(content, path);
    },
    async folder(path) {
      const content = await contents(path);
      if (content === undefined) return undefined;
      if (!Array.isArray(content)) throw notRegular(path);
      if (content.length >= FOLDER_FILES)
        throw unreadable(message("base.too-many-files", { path }));
      for (const { name, path: entryPath } of content)
        if (entryPath !== (path === "" ? name : `${path}/${name}`))
          throw unreadable(garbled().reason);
      return content.map(({ name }) => name);
    },
  };
}

type ContentAnswer = InferOutput<typeof CONTENT>;

/** Returns the commit that a branch, a tag or a hash names, in one small answer: of its files only one is listed. */
export const commitOf = async (api: Api, ref: string): Promise<string> =>
  (await api.ask("GET /repos/{owner}/{repo}/commits/{ref}", { ref, per_page: 1 }, COMMIT)).sha;

/** The API lists no more of a folder. */
const FOLDER_FILES = 1000;

/**
 * Returns the bytes of a file, if they are those that its name in git is made of. Above 1 MB the content is left out, with the
 * encoding `none`: then the file is there, and too long.
 */
function blobOf(content: ContentAnswer, path: string): Blob {
  if (Array.isArray(content) || content.type !== "file") throw notRegular(path);
  const { sha, size, encoding } = content;
  const bytes = Buffer.from(content.content, "base64");
  const isComplete = encoding === "base64" && bytes.length === size && sha === nameOf(bytes, sha);
  const leftOut = encoding === "none" && size > 0;
  if (content.path !== path || !(isComplete || leftOut)) throw unreadable(garbled().reason);
  return leftOut ? { bytes: new Uint8Array(), truncated: true } : { bytes, truncated: false };
}

/** Returns what git calls a file of these bytes, by the hash of the repository. */
const nameOf = (bytes: Buffer, { length }: string): string =>
  createHash(length === 64 ? "sha256" : "sha1")
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest("hex");

/** Files that a comparison may be worth: each is a request. */
export const MOST_FILES = 100;

/** Returns several files of a revision, a few at a time; undefined where one of them cannot be read. */
export async function filesOf(
  revision: Revision,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Blob | undefined> | undefined> {
  if (paths.length > MOST_FILES) return undefined;
  try {
    const blobs = await inTurn(paths, AT_ONCE, (path) => revision.file(path));
    return new Map(paths.map((path, i) => [path, blobs[i]]));
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
const AT_ONCE = 6;
