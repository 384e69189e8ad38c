import type { Reading } from "../documents/format.js";
import { complete, type Statements, state, stateList } from "../facts/draft.js";
import { folderOf } from "../facts/paths.js";
import type { Message } from "../messages/index.js";
import type { Subject } from "../model/fact.js";
import type { Location } from "../model/location.js";
import type { Change } from "./review/change.js";

const start = (file: string): Location => ({
  file,
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
});

/** A sentence and where it belongs. */
type PlacedSentence = { readonly text: string | Message; readonly at: Location };

/**
 * Makes the subject of the repository as a whole: one a run. `weakened` are attempts to weaken a floor, where there is one;
 * `unchecked` are documents of the base that the change under review leaves unchecked.
 */
export function repositorySubject(
  {
    documents,
    licenseFile,
  }: {
    readonly documents: readonly Pick<Reading, "file" | "role">[];
    readonly licenseFile: string | undefined;
  },
  change: Pick<Change, "artifacts"> | undefined,
  weakened?: readonly PlacedSentence[],
  unchecked: readonly PlacedSentence[] = [],
): Subject {
  const location = start(".");
  const surely = { at: location, evidence: "structured", state: "derived" } as const;
  const statements: Statements = new Map();
  state(statements, "repository.documents", documents.length, surely);
  const isChange = change !== undefined || unchecked.length > 0;
  state(statements, "repository.isChange", isChange ? "yes" : "no", surely);
  stateList(statements, "repository.uncheckedDocuments", unchecked, "structured", "derived");
  if (licenseFile !== undefined)
    state(statements, "repository.licenseFile", licenseFile, { ...surely, at: start(licenseFile) });
  state(statements, "policy.floor", weakened ? "yes" : "no", surely);
  stateList(statements, "policy.weakened", weakened ?? [], "structured", "derived");
  const described = new Set(
    documents.filter(({ role }) => role !== "evidence").map(({ file }) => folderOf(file)),
  );
  const undescribed = (change?.artifacts ?? []).filter(
    (file) => !upwards(folderOf(file)).some((folder) => described.has(folder)),
  );
  stateList(
    statements,
    "repository.artifactsWithoutCard",
    undescribed.map((file) => ({ text: file, at: start(file) })),
    "structured",
    "derived",
  );
  const { id, kind, facts } = complete({
    id: ".",
    kind: "repository",
    document: "",
    at: location,
    statements,
    silence: { at: location, evidence: "structured", unreadable: false },
  });
  return { id, kind, at: location, facts };
}

/** Returns a folder and all above it, the root being the empty string. */
function upwards(folder: string): string[] {
  const parts = folder === "" ? [] : folder.split("/");
  return [...parts.map((_, i) => parts.slice(0, i + 1).join("/")), ""];
}

/** Makes the subject of the document itself. */
export function documentSubject({ file, document }: Pick<Reading, "file" | "document">): Subject {
  return complete({ id: file, kind: "document", document: file, ...document });
}

/** Returns what a document describes, where no other document describes the same. */
export function documentNames(
  subjectsOf: ReadonlyMap<string, readonly string[]>,
): Map<string, string> {
  const documents = new Map<string, string[]>();
  for (const [file, ids] of subjectsOf) {
    const key = ids.join(" ");
    documents.set(key, [...(documents.get(key) ?? []), file]);
  }
  return new Map(
    [...documents].flatMap(([key, files]) =>
      files.length === 1 ? files.map((file) => [file, key] as const) : [],
    ),
  );
}
