import type { Value } from "../documents/card/card.js";
import type { Reading } from "../documents/format.js";
import { TABLE_FILES, tableColumns } from "../documents/signals/table-header.js";
import { folderOf } from "../facts/paths.js";
import type { Host } from "../model/host.js";

/** A header is within these bytes, or is not read. */
const BEGINNING = 16 * 1024;
const MOST = { files: 4, cards: 3, run: 1000 };
/** Where a repository of data keeps them, beside the card. */
const DATA_FOLDER = "data";
/** Tables of what was measured, of what a model said, or of software. */
const OF_RESULTS =
  /result|metric|score|leaderboard|benchmark|eval|\blog|history|loss|predict|output|requirement|submission|annotator|contributor|citation/i;

/**
 * Reads the columns of the tables that lie beside the card of a data set or in its folder `data`, by their first lines,
 * where no document there lists them by fields of its own.
 */
export async function columnsBeside(
  host: Host,
  readings: readonly Reading[],
  names: ReadonlyMap<string, readonly string[]>,
): Promise<Map<string, readonly Value[]>> {
  const columns = new Map<string, readonly Value[]>();
  let remaining = MOST.run;
  for (const folder of foldersOfData(readings)) {
    const within = folder === "" ? DATA_FOLDER : `${folder}/${DATA_FOLDER}`;
    const files = [
      ...(names.get(folder) ?? []).map((name) => (folder === "" ? name : `${folder}/${name}`)),
      ...(await host.names(within)).map((name) => `${within}/${name}`),
    ].filter((file) => TABLE_FILES.test(file) && !OF_RESULTS.test(file.slice(folder.length)));
    const listed = new Map<string, Value>();
    for (const file of files.slice(0, MOST.files)) {
      if (remaining-- <= 0) return columns;
      const read = await host.read(file, BEGINNING).catch(() => undefined);
      if (read?.utf8)
        for (const column of tableColumns(file, read.text, read.truncated))
          if (!listed.has(column.text)) listed.set(column.text, column);
    }
    if (listed.size > 0) columns.set(folder, [...listed.values()]);
  }
  return columns;
}

/** Returns the folders with the card of a data set whose columns no field lists: of one, or of its translations. */
function foldersOfData(readings: readonly Reading[]): string[] {
  const cards = new Map<string, number>();
  const described = new Set<string>();
  for (const { file, role, subjects } of readings) {
    const folder = folderOf(file);
    const data = subjects.filter(({ kind }) => kind === "dataset");
    if (role === "card" && data.length > 0) cards.set(folder, (cards.get(folder) ?? 0) + 1);
    if (data.some(({ statements }) => statements.get("columns")?.some(isStructured)))
      described.add(folder);
  }
  return [...cards].flatMap(([folder, count]) =>
    count <= MOST.cards && !described.has(folder) ? [folder] : [],
  );
}

const isStructured = ({ evidence }: { readonly evidence: string }) => evidence !== "prose";
