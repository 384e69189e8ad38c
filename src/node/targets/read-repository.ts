import { isCardName } from "../../documents/file-filter.js";
import type { HubCard, HubClient, HubFault } from "../../model/hub-client.js";
import type { HubSpec } from "../../model/hub-spec.js";
import { offeredFiles, README } from "./offered-files.js";

/** What was read of a repository on a hub. */
export interface ReadRepository {
  /** Under the id that it has now. */
  readonly spec: HubSpec;
  readonly commit: string;
  readonly files: readonly FileOnHub[];
  /** License files that the hub does not show: their names count. */
  readonly closed: readonly string[];
  /** Why files are missing, each reason once, and how many files it holds for. */
  readonly missing: ReadonlyMap<HubFault, number>;
  /** Why nobody knows which files there are. */
  readonly unlisted: HubFault | undefined;
  /** Documents that were too many to read. */
  readonly omitted: number;
}

interface FileOnHub {
  readonly path: string;
  readonly text: string;
  readonly isDocument: boolean;
  readonly isCard: boolean;
}

/** Reads the files beside a card that a check looks at, one after the other. */
export async function readRepository(
  client: HubClient,
  asked: HubSpec,
  { id, commit, text }: HubCard,
): Promise<ReadRepository> {
  const spec = { ...asked, id };
  const files: FileOnHub[] = [{ path: README, text, isDocument: true, isCard: true }];
  const closed: string[] = [];
  const missing = new Map<HubFault, number>();
  const paths = await client.paths(spec, commit);
  const isListed = !("status" in paths);
  const { documents, licenses, omitted } = offeredFiles(isListed ? paths : []);
  for (const path of [...documents, ...licenses]) {
    const answer = await client.file(spec, commit, path);
    const isDocument = documents.includes(path);
    if (typeof answer === "string")
      files.push({ path, text: answer, isDocument, isCard: isDocument && isCardName(path) });
    else {
      missing.set(answer.fault, (missing.get(answer.fault) ?? 0) + 1);
      if (!isDocument) closed.push(path);
    }
  }
  return {
    spec,
    commit,
    files,
    closed,
    missing,
    unlisted: isListed ? undefined : paths.fault,
    omitted,
  };
}
