import type { Reading } from "./formats/format.js";
import { FORMATS } from "./formats/index.js";
import type { Host } from "./host.js";
import type { Surroundings } from "./lineage/subjects.js";
import type { Diagnostic } from "./model/report.js";
import { LIMITS } from "./text/limits.js";

/** Reads every file that a format claims. A file that cannot be opened is a diagnostic, never an exception. */
export async function readDocuments(
  host: Host,
): Promise<{ readings: Reading[]; diagnostics: Diagnostic[] }> {
  const listing = await host.list();
  const diagnostics = [...listing.diagnostics];
  const readings: Reading[] = [];
  for (const file of listing.files) {
    if (readings.length >= LIMITS.documents) {
      diagnostics.push({
        code: "too-many-documents",
        severity: "fatal",
        message: `more than ${LIMITS.documents} documents: the rest was not read`,
        hint: "check parts of the repository in separate runs",
      });
      break;
    }
    try {
      const source = { file, ...(await host.read(file, LIMITS.fileBytes)) };
      const format = FORMATS.find((one) => one.claims(source));
      if (format) readings.push(format.read(source));
    } catch (error) {
      host.debug(`${error instanceof Error ? error.name : "error"} while reading a file`);
      diagnostics.push({
        code: "file-unreadable",
        severity: "warning",
        message: "this file could not be opened",
        at: { file, range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } },
      });
    }
  }
  return { readings, diagnostics };
}

const LICENCE = /^(?:licen[cs]e|copying|unlicen[cs]e)(?:[-_.][\w.-]*)?$/i;
const NOTICE = /^notice(?:\.(?:md|txt))?$/i;

/** Licence and notice files beside the documents and in the root. */
export async function surroundings(
  host: Host,
  readings: readonly Reading[],
): Promise<Surroundings> {
  const folders = new Set([
    "",
    ...readings.map(({ file }) => file.slice(0, Math.max(0, file.lastIndexOf("/")))),
  ]);
  const names = new Map<string, readonly string[]>();
  for (const folder of folders) names.set(folder, await host.names(folder));
  const find = (folder: string, pattern: RegExp) => {
    const name = names.get(folder)?.find((one) => pattern.test(one));
    return name === undefined ? undefined : folder === "" ? name : `${folder}/${name}`;
  };
  return {
    licenceFile: (folder) => find(folder, LICENCE),
    noticeFile: (folder) => find(folder, NOTICE),
  };
}
