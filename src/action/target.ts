import { mostBytes } from "../documents/file-filter.js";
import { namesBeside } from "../facts/paths.js";
import { mayBeDocumentAt } from "../formats/index.js";
import { type Message, message } from "../messages/index.js";
import { UserError } from "../model/errors.js";
import type { Host } from "../model/host.js";
import { listable, type Scope } from "../node/git-change.js";
import { decode, nodeHost } from "../node/host.js";
import { isArtifact } from "../pipeline/review/artifacts.js";
import type { Change } from "../pipeline/review/change.js";
import { overlaid } from "../pipeline/review/overlay.js";
import type { Api } from "./api.js";
import { apiRevision, filesOf, MOST_FILES } from "./api-revision.js";
import { FilesUnknown, filesOfPull } from "./changed-files.js";
import type { PullRequest } from "./event.js";

/** A pull request whose files are data: read over the API, never on the disk. */
export interface PullAsData {
  readonly change: Change;
  /** The pull request's state over what a host shows. */
  over(host: Host): Host;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads a pull request for `pull_request_target`: the checkout is the base, and what the pull request changes is laid
 * over it. Weights are known by their names only.
 */
export async function pullAsData(
  api: Api,
  pull: PullRequest,
  scope: Scope,
  base: string,
): Promise<PullAsData> {
  const files = await filesOfPull(api, pull).catch((error: unknown) => {
    throw error instanceof FilesUnknown ? unreadable(error.reason) : error;
  });
  const currentPaths = files
    .filter(({ difference }) => difference !== "removed")
    .map(({ path }) => path);
  const wanted = currentPaths.filter(mayBeDocumentAt);
  if (pull.head === undefined) throw unreadable(message("change.no-head"));
  const blobs = await filesOf(apiRevision(api, pull.head), wanted);
  // A file that GitHub lists and then does not have would look like one without a word in it.
  if (blobs === undefined || wanted.some((path) => blobs.get(path) === undefined))
    throw unreadable(
      wanted.length > MOST_FILES
        ? message("change.many-documents", { limit: MOST_FILES })
        : message("change.file-missing"),
    );
  const isListed = await listable(scope);
  const disk = nodeHost(scope);
  const read = async (file: string) => {
    const blob = blobs.get(file);
    return blob && decode(blob.bytes, blob.truncated);
  };
  const formerPaths = files
    .filter(({ difference }) => difference !== "added")
    .map(({ path }) => path);
  const change: Change = {
    base,
    files: new Map(files.map(({ path, difference }) => [path, difference])),
    artifacts: currentPaths
      .filter((file) => isArtifact(file, 0, namesBeside(currentPaths, file)))
      .sort(),
    listedBefore: formerPaths.filter(isListed),
    comparable: true,
    async before(file) {
      const text = await disk.read(file, mostBytes(file)).catch(() => undefined);
      return text && { file, ...text };
    },
  };
  const texts = new Map<string, string>();
  for (const file of wanted) texts.set(file, (await read(file))?.text ?? "");
  return {
    change,
    texts,
    over: (host) =>
      overlaid(host, {
        absent: new Set(
          files.flatMap(({ path, difference }) => (difference === "removed" ? [path] : [])),
        ),
        present: new Set(currentPaths),
        listed: wanted.filter(isListed),
        read,
      }),
  };
}

const unreadable = (reason: Message) =>
  new UserError(
    "pull-request-unreadable",
    message("pull-request.unreadable", { reason }),
    message("pull-request.use-checkout"),
  );
