import { UserError } from "../errors.js";
import { type Api, ApiError } from "./api.js";
import { type Blob, notRegular, type Revision, unreadable } from "./revision.js";

/** A revision that the clone does not hold, read over the contents API: one request a file. */
export function apiRevision(api: Api, ref: string): Revision {
  const contents = async (path: string): Promise<unknown> => {
    const { owner, repo } = api;
    try {
      const route = "GET /repos/{owner}/{repo}/contents/{path}";
      return (await api.request(route, { owner, repo, path, ref })).data;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { status, message } = error.failure;
      // A revision that GitHub does not have is no proof that the file is absent.
      if (status === 404 && !/no commit found/i.test(message)) return undefined;
      throw unreadable(error.message);
    }
  };
  return {
    name: ref,
    async file(path) {
      const found = await contents(path);
      return found === undefined ? undefined : blobOf(found, path);
    },
    async folder(path) {
      const found = await contents(path);
      if (found === undefined) return undefined;
      if (!Array.isArray(found)) throw notRegular(path);
      if (found.length >= FOLDER_FILES) throw unreadable(`${path} has too many files`);
      return found.flatMap((entry) => (typeof entry?.name === "string" ? [entry.name] : []));
    },
  };
}

/** The API lists no more of a folder. */
const FOLDER_FILES = 1000;

/** Above 1 MB the content is left out, with the encoding `none`: then the file is there, and too long. */
function blobOf(found: unknown, path: string): Blob {
  const { type, encoding, content, size } = found as Record<string, unknown>;
  if (Array.isArray(found) || type !== "file") throw notRegular(path);
  if (encoding === "none" && typeof size === "number" && size > 0)
    return { bytes: new Uint8Array(), truncated: true };
  if (encoding !== "base64" || typeof content !== "string") throw notRegular(path);
  return { bytes: Buffer.from(content, "base64"), truncated: false };
}

/** Files that a comparison may be worth: each is a request. */
export const MOST_FILES = 100;

/** Several files of a revision, a few at a time; undefined where one of them cannot be read. */
export async function filesOf(
  revision: Revision,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Blob | undefined> | undefined> {
  if (paths.length > MOST_FILES) return undefined;
  const found = new Map<string, Blob | undefined>();
  const waiting = [...paths];
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
      found.set(path, await revision.file(path));
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
  return found;
}
const AT_ONCE = 6;
