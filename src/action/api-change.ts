import { isMarkdown } from "../facts/paths.js";
import { isNamed, mayBeDocumentAt } from "../formats/index.js";
import { message } from "../messages/index.js";
import type { TreeDifference } from "../node/differences.js";
import { changeOf } from "../node/git-change.js";
import type { Change } from "../pipeline/review/change.js";
import type { Api } from "./api.js";
import { apiRevision, filesOf, MOST_FILES } from "./api-revision.js";
import type { Asked, FoundChange } from "./change-question.js";
import {
  type ChangedFile,
  FilesUnknown,
  filesBetween,
  filesOfPull,
  orUnknown,
  partingOf,
} from "./changed-files.js";
import type { Event } from "./event.js";
import type { Sides } from "./sides.js";

/** Returns the change under review as GitHub knows it. */
export async function changeFromApi(asked: Asked, api: Api, base: string): Promise<FoundChange> {
  try {
    return await fromApi(asked, api, base);
  } catch (error) {
    if (error instanceof FilesUnknown) return { unknown: error.reason };
    throw error;
  }
}

async function fromApi({ event, sides, scope }: Asked, api: Api, base: string): Promise<Change> {
  const { files, mergeBase } = await filesAsked(event, sides, api, base);
  const changes = files
    .filter(({ path, difference }) => difference !== "added" && mayBeDocumentAt(path))
    .map(({ path }) => path);
  // Each is a request: where data change by the hundred, only what is a document by its name is asked for.
  const formerPaths =
    changes.length > MOST_FILES
      ? changes.filter((path) => isMarkdown(path) || isNamed(path))
      : changes;
  const blobs = await filesOf(apiRevision(api, mergeBase), formerPaths);
  const entries = new Map(
    files.map(({ path, difference }): [string, TreeDifference] => [
      path,
      {
        // No blob has a name here: the path stands for it.
        blob: difference === "added" || blobs?.get(path) === undefined ? undefined : path,
        removed: difference === "removed",
      },
    ]),
  );
  const change = await changeOf(scope, mergeBase, entries, async (path) => {
    const blob = blobs?.get(path);
    if (blob === undefined) throw new Error("a file that was not asked for");
    return blob;
  });
  return {
    ...change,
    files: new Map(files.map(({ path, difference }) => [path, difference])),
    comparable: blobs !== undefined,
  };
}

/** Returns the changed files, and the revision that holds them as they were. */
async function filesAsked(
  event: Event,
  { head, merged }: Sides,
  api: Api,
  base: string,
): Promise<{ files: ChangedFile[]; mergeBase: string }> {
  const tip = head ?? event.head;
  if (tip === undefined) throw new FilesUnknown(message("change.no-head"));
  if (event.pull === undefined) {
    const between = await filesBetween(api, base, tip);
    return { files: between.files, mergeBase: between.base };
  }
  const files = await filesOfPull(api, event.pull).catch(async (error: unknown) => {
    if (!(error instanceof FilesUnknown)) throw error;
    // A comparison asks for less: the right to read contents, and no newest head.
    const between = await filesBetween(api, base, tip).catch(() => undefined);
    if (between === undefined) throw error;
    return between.files;
  });
  // Beside GitHub's merge lies the base itself; the head alone started from an earlier commit.
  return { files, mergeBase: merged ? base : await orUnknown(() => partingOf(api, base, tip)) };
}
