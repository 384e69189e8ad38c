import { existsSync } from "node:fs";
import type { Source } from "../../src/documents/format.js";
import { nodeHost } from "../../src/node/host.js";
import { outcomeOf, sourceOf } from "../../src/pipeline/read-file.js";
import type { ReadingOutcome } from "../../src/pipeline/stored/outcome.js";
import { LIMITS } from "../../src/text/limits.js";

export interface Sample {
  readonly source: Source;
  readonly outcome: ReadingOutcome;
}

/** Every file that may be a document in some folders, and what comes of it; folders that are not here have none. */
export async function samplesIn(...folders: readonly string[]): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const root of folders.filter(existsSync)) {
    const host = nodeHost({ root, paths: [root] });
    const { files } = await host.list();
    for (const file of files) {
      const source = await sourceOf(host, { file, look: LIMITS.firstLook });
      samples.push({ source, outcome: await outcomeOf(source) });
    }
  }
  return samples;
}

export const sampleOf = async (file: string, text: string): Promise<Sample> => {
  const source = { file, text, truncated: false, utf8: true };
  return { source, outcome: await outcomeOf(source) };
};

/** A value with its maps as lists and its members in their order, as a report would show them. */
export const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, member) => (member instanceof Map ? [...member] : member));
