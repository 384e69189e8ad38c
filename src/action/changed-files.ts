import { type Api, ApiError, allPages, garbled } from "./api.js";
import type { PullRequest } from "./event.js";

/** A file that differs, as the API tells it. A rename is a removal and an addition. */
export interface ChangedFile {
  readonly path: string;
  readonly difference: "added" | "altered" | "removed";
}

/** What GitHub tells at most: of a pull request, and of a comparison of two commits. */
const PULL_FILES = 3000;
const COMPARED_FILES = 300;

/** Why the files of a change are not known; then every finding counts. */
export class FilesUnknown extends Error {}

/**
 * The files of a pull request. GitHub tells those of its newest head; if that is not the head of this run, they are of
 * another change.
 */
export async function filesOfPull(api: Api, pull: PullRequest): Promise<ChangedFile[]> {
  const { owner, repo } = api;
  const about = { owner, repo, pull_number: pull.number };
  const [{ data }, files] = await asked(() =>
    Promise.all([
      api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", about),
      listPullFiles(api, pull.number),
    ]),
  );
  if (data.head?.sha !== pull.head)
    throw new FilesUnknown("the pull request has moved on since this run began");
  if (files === undefined || data.changed_files > PULL_FILES)
    throw new FilesUnknown(`more than ${PULL_FILES} files differ`);
  return files.flatMap(filesOfEntry);
}

/** As GitHub lists them, with their patches; undefined where there are more than it tells. */
export const listPullFiles = ({ owner, repo, request }: Api, number: number) =>
  allPages(
    (page) =>
      request("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
        owner,
        repo,
        pull_number: number,
        ...page,
      }),
    PULL_FILES,
  );

/** The files that differ between two commits, and the commit where they part. */
export async function filesBetween(
  api: Api,
  base: string,
  head: string,
): Promise<{ files: ChangedFile[]; base: string }> {
  const { files, parting } = await compared(api, base, head);
  if (files.length >= COMPARED_FILES)
    throw new FilesUnknown(`${COMPARED_FILES} files or more differ`);
  return { files: files.flatMap(filesOfEntry), base: parting };
}

export const partingOf = async (api: Api, base: string, head: string): Promise<string> =>
  (await compared(api, base, head)).parting;

async function compared({ owner, repo, request }: Api, base: string, head: string) {
  const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
  const basehead = `${base}...${head}`;
  const { data } = await asked(() => request(route, { owner, repo, basehead, per_page: 1 }));
  const { files, merge_base_commit: parting } = data;
  if (!Array.isArray(files) || typeof parting?.sha !== "string") throw garbled();
  return { files, parting: parting.sha };
}

async function asked<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ApiError) throw new FilesUnknown(error.message);
    throw error;
  }
}

function filesOfEntry(entry: {
  readonly filename?: unknown;
  readonly previous_filename?: unknown;
  readonly status?: unknown;
}): ChangedFile[] {
  const { filename: path, previous_filename: previous, status } = entry;
  if (typeof path !== "string") throw garbled();
  if (status === "unchanged") return [];
  if (status === "removed") return [{ path, difference: "removed" }];
  if (status === "added" || status === "copied") return [{ path, difference: "added" }];
  if (status !== "renamed") return [{ path, difference: "altered" }];
  return [
    { path, difference: "added" },
    ...(typeof previous === "string" ? [{ path: previous, difference: "removed" } as const] : []),
  ];
}
