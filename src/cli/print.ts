import { resolve } from "node:path";
import { message } from "../messages/index.js";
import { UserError } from "../model/errors.js";
import type { Finding, Report } from "../model/report.js";
import { repositoryRoot } from "../node/files.js";
import { writeOutput } from "../node/output.js";
import { pages } from "../node/write-parts.js";
import { type FailOn, reaches } from "../policy/settings/severity.js";
import { loadReporter } from "../report/index.js";
import type { RenderContext } from "../report/reporter.js";
import { isEmpty, totals } from "../report/verdict.js";
import type { ReportOutput } from "./options.js";
import { EXIT, type Terminal } from "./terminal.js";

/** What the printing of a report reads of a command's options. */
export interface PrintOptions {
  readonly formats: readonly ReportOutput[];
  readonly failOn: FailOn;
  readonly allowEmpty: boolean;
  readonly verbose?: boolean;
  /** Print only the findings that fail the run, and nothing where none does. Other formats and files stay whole. */
  readonly quiet?: boolean;
}

/** Writes a report in every format that was asked for, and returns the exit code that it means. */
export async function printReport(
  report: Report,
  options: PrintOptions,
  terminal: Terminal,
  sources: Pick<RenderContext, "rules" | "line" | "facts">,
): Promise<number> {
  const formats = options.formats.some(({ file }) => file === undefined)
    ? options.formats
    : [...options.formats, { id: "pretty", file: undefined }];
  for (const { id, file } of formats) {
    const watched = file === undefined && terminal.width !== undefined;
    const context = {
      color: terminal.color && file === undefined,
      verbose: options.verbose === true,
      ...(watched ? { width: terminal.width } : {}),
      ...sources,
    };
    const reporter = await loadReporter(id);
    const isQuiet = options.quiet === true && id === "pretty" && file === undefined;
    const printed = isQuiet ? briefReport(report, options.failOn) : report;
    if (printed === undefined) continue;
    const parts = reporter?.parts?.(printed, {
      ...context,
      ...(isQuiet ? { verdict: totals(report) } : {}),
    }) ?? [reporter?.render(printed, context) ?? ""];
    if (file === undefined) await print(terminal, parts);
    else write(terminal.cwd, file, parts);
  }
  if (report.diagnostics.some(({ severity }) => severity === "fatal")) return EXIT.usage;
  if (failing(report, options.failOn).length > 0) return EXIT.findings;
  return !isEmpty(report) || options.allowEmpty ? EXIT.ok : EXIT.nothing;
}

/** Returns the findings at or above a severity that nothing excuses. */
const failing = ({ findings }: Report, failOn: FailOn): Finding[] =>
  findings.filter(({ suppressed, severity }) => !suppressed && reaches(severity, failOn));

/** Returns of a report what fails the run, or is an error; undefined if nothing is to be said. */
function briefReport(report: Report, failOn: FailOn): Report | undefined {
  const findings = failing(report, failOn === "never" ? "error" : failOn);
  const diagnostics = report.diagnostics.filter(({ severity }) => severity === "fatal");
  if (findings.length + diagnostics.length === 0 && !isEmpty(report)) return undefined;
  const { upstreams: _, completeness: __, repositories: ___, ...others } = report;
  return { ...others, findings, diagnostics };
}

/** Prints a text as it is made. */
export async function print(terminal: Terminal, parts: Iterable<string>): Promise<void> {
  for (const page of pages(parts)) {
    terminal.out(page);
    await terminal.drained?.();
  }
}

/** Writes a text as it is made. Throws a `UserError` where the file system refuses it. */
export function write(cwd: string, file: string, parts: Iterable<string>): void {
  try {
    writeOutput({ path: resolve(cwd, file), root: repositoryRoot(cwd), devices: true }, parts);
  } catch (error) {
    // What the file system says has a code; what fails while the text is made is no fault of the file.
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new UserError(
      "cannot-write",
      message("cli.cannot-write", { file }),
      message("cli.check-folder-and-links"),
    );
  }
}
