import { resolve } from "node:path";
import { UserError } from "../model/errors.js";
import { lookup } from "../model/lookup.js";
import type { Report } from "../model/report.js";
import { repositoryRoot } from "../node/files.js";
import { writeOutput } from "../node/output.js";
import { pages } from "../node/parts.js";
import { reaches } from "../policy/settings/severity.js";
import type { RenderContext } from "../report/reporter.js";
import type { Options } from "./options.js";
import { REPORTERS } from "./reporters.js";
import { EXIT, type Terminal } from "./terminal.js";

/** Writes a report in every format that was asked for, and gives the exit code that it means. */
export async function printReport(
  report: Report,
  options: Options,
  terminal: Terminal,
  known: Pick<RenderContext, "rules" | "line">,
): Promise<number> {
  const formats = options.formats.some(({ file }) => file === undefined)
    ? options.formats
    : [...options.formats, { id: "pretty", file: undefined }];
  for (const { id, file } of formats) {
    const watched = file === undefined && terminal.width !== undefined;
    const context = {
      color: terminal.color && file === undefined,
      ...(watched ? { width: terminal.width } : {}),
      ...known,
    };
    const found = await lookup(REPORTERS, id)?.();
    const parts = found?.parts?.(report, context) ?? [found?.render(report, context) ?? ""];
    if (file === undefined) await print(terminal, parts);
    else write(terminal.cwd, file, parts);
  }
  if (report.diagnostics.some(({ severity }) => severity === "fatal")) return EXIT.usage;
  const failing = report.findings.some(
    (one) => !one.suppressed && reaches(one.severity, options.failOn),
  );
  if (failing) return EXIT.findings;
  return report.documents.length > 0 || options.allowEmpty ? EXIT.ok : EXIT.nothing;
}

/** Prints a text as it is made. */
export async function print(terminal: Terminal, parts: Iterable<string>): Promise<void> {
  for (const page of pages(parts)) {
    terminal.out(page);
    await terminal.drained?.();
  }
}

/** Writes a text as it is made. */
export function write(cwd: string, file: string, parts: Iterable<string>): void {
  try {
    writeOutput({ path: resolve(cwd, file), root: repositoryRoot(cwd), devices: true }, parts);
  } catch (error) {
    // What the file system says has a code; what fails while the text is made is no fault of the file.
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new UserError(
      "cannot-write",
      `${file} cannot be written`,
      "check the folder and its permissions; a link of the repository that leads out of it is not followed",
    );
  }
}
