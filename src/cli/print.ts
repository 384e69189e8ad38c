import { writeFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { UserError } from "../errors.js";
import { lookup } from "../lookup.js";
import type { Report } from "../model/report.js";
import { reaches } from "../policy/fail-on.js";
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
    if (file === undefined) for (const part of pages(parts)) terminal.out(part);
    else write(terminal.cwd, file, [...parts].join(""));
  }
  if (report.diagnostics.some(({ severity }) => severity === "fatal")) return EXIT.usage;
  const failing = report.findings.some(
    (one) => !one.suppressed && reaches(one.severity, options.failOn),
  );
  if (failing) return EXIT.findings;
  return report.documents.length > 0 || options.allowEmpty ? EXIT.ok : EXIT.nothing;
}

/** Parts put together to some size: a write for every finding would be slow, one for all of them large. */
function* pages(parts: Iterable<string>): Iterable<string> {
  let page = "";
  for (const part of parts) {
    page += part;
    if (page.length < 65_536) continue;
    yield page;
    page = "";
  }
  if (page !== "") yield page;
}

export function write(cwd: string, file: string, text: string): void {
  try {
    writeFileSync(join(isAbsolute(file) ? "" : cwd, file), text);
  } catch {
    throw new UserError(
      "cannot-write",
      `${file} cannot be written`,
      "check the folder and its permissions",
    );
  }
}
