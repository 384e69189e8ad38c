import type { GenericSchema, InferOutput } from "valibot";
import { type Message, message, render } from "../messages/index.js";
import { type Api, ApiError, allPages, garbled } from "./api.js";
import { CHANGED_FILES, COMPARISON, PARTING, PULL } from "./api-answers.js";
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
export class FilesUnknown extends Error {
  readonly reason: Message;
  constructor(reason: Message) {
    super(render(reason, "en"));
    this.reason = reason;
  }
}

/**
 * Returns the files of a pull request. GitHub tells those of its newest head; if that is not the head of this run, they are of
 * another change.
 */
export async function filesOfPull(api: Api, pull: PullRequest): Promise<ChangedFile[]> {
  const [pullNow, files] = await orUnknown(() =>
    Promise.all([
      api.ask("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: pull.number }, PULL),
      listPullFiles(api, pull.number),
    ]),
  );
  if (pullNow.head.sha !== pull.head) throw new FilesUnknown(message("change.moved-on"));
  if (files === undefined || pullNow.changed_files > PULL_FILES)
    throw new FilesUnknown(message("change.more-files", { limit: PULL_FILES }));
  // A list that leaves files out would make them look untouched.
  if (files.length < pullNow.changed_files) throw new FilesUnknown(garbled().reason);
  return files.flatMap(filesOfEntry);
}

/** Lists files of a pull request as GitHub does, with their patches; undefined where there are more than it tells. */
export const listPullFiles = (api: Api, number: number) =>
  allPages(
    (page) =>
      api.ask(
        "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
        { pull_number: number, ...page },
        CHANGED_FILES,
      ),
    PULL_FILES,
  );

/** Returns the files that differ between two commits, and the commit where they part. */
export async function filesBetween(
  api: Api,
  base: string,
  head: string,
): Promise<{ files: ChangedFile[]; base: string }> {
  const { files, merge_base_commit: parting } = await orUnknown(() =>
    compared(api, base, head, COMPARISON),
  );
  if (files.length >= COMPARED_FILES)
    throw new FilesUnknown(message("change.many-files", { limit: COMPARED_FILES }));
  return { files: files.flatMap(filesOfEntry), base: parting.sha };
}

/** Returns the commit where two lines of history part. */
export const partingOf = async (api: Api, base: string, head: string): Promise<string> =>
  (await compared(api, base, head, PARTING)).merge_base_commit.sha;

async function compared<T extends InferOutput<typeof PARTING>>(
  api: Api,
  base: string,
  head: string,
  shape: GenericSchema<unknown, T>,
): Promise<T> {
  const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
  const answer = await api.ask(route, { basehead: `${base}...${head}`, per_page: 1 }, shape);
  if (answer.base_commit.sha !== base) throw garbled();
  return answer;
}

/** Sends a request whose failure leaves the files of the change unknown. */
export async function orUnknown<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ApiError) throw new FilesUnknown(error.reason);
    throw error;
  }
}

function filesOfEntry(entry: InferOutput<typeof CHANGED_FILES>[number]): ChangedFile[] {
  const { filename: path, status } = entry;
  if (status === "unchanged") return [];
  if (status === "removed") return [{ path, difference: "removed" }];
  if (status === "added" || status === "copied") return [{ path, difference: "added" }];
  if (status !== "renamed") return [{ path, difference: "altered" }];
  return [
    { path, difference: "added" },
    { path: entry.previous_filename, difference: "removed" },
  ];
}
