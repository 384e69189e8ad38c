import type { ConfigFile, DocumentRequest } from "../../model/config.js";
import { glob } from "../../text/glob/index.js";

/** Returns what a configuration says of each file under `documents`; of several entries that fit, the last one counts. */
export function requestsOf(
  documents: ConfigFile["documents"] = [],
): (file: string) => DocumentRequest | undefined {
  const entries = documents.map((entry) => {
    const { path, kind } = typeof entry === "string" ? { path: entry, kind: undefined } : entry;
    return { matches: glob([path]), request: kind ?? ("configuration" as const) };
  });
  return (file) => entries.findLast(({ matches }) => matches(file))?.request;
}

/** Returns the globs of the documents that a configuration lists. */
export const documentGlobs = (documents: ConfigFile["documents"] = []): readonly string[] =>
  documents.map((entry) => (typeof entry === "string" ? entry : entry.path));
