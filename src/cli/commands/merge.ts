import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { UserError } from "../../model/errors.js";
import { lookup } from "../../model/lookup.js";
import type { Report } from "../../model/report.js";
import { decode } from "../../node/host.js";
import { sourceLines } from "../../node/source.js";
import { merge, type Named, REPORT_LIMITS, readReport } from "../../pipeline/merge/index.js";
import { BUILTIN_PACKS } from "../../policy/packs/builtin.js";
import { ruleTexts } from "../../report/rules.js";
import type { Options } from "../options.js";
import { printReport } from "../print.js";
import type { Terminal } from "../terminal.js";

/** `merge`: the output and the exit code are those that `check` would have given. */
export async function runMerge(options: Options, terminal: Terminal): Promise<number> {
  const report = merge(reports(options.paths, terminal.cwd));
  return printReport(report, options, terminal, {
    rules: ruleTexts(builtin(report), Object.keys(BUILTIN_PACKS)),
    line: sourceLines(terminal.cwd),
  });
}

/** Read one by one: together they would be as much as all the runs. */
function* reports(paths: readonly string[], cwd: string): Iterable<Named> {
  for (const path of paths) yield readReport(path, textOf(path, resolve(cwd, path)));
}

function textOf(name: string, path: string): string {
  const refuse = (why: string) =>
    new UserError("report-unreadable", `${name} ${why}`, "give files that `check` wrote");
  const info = statSync(path, { throwIfNoEntry: false });
  if (info === undefined) throw refuse("is not there");
  if (!info.isFile()) throw refuse("is not a file");
  if (info.size > REPORT_LIMITS.bytes)
    throw refuse(`is larger than ${REPORT_LIMITS.bytes / 1024 / 1024} MiB`);
  try {
    return decode(readFileSync(path), false).text;
  } catch {
    throw refuse("cannot be read");
  }
}

/** The rules of a report as far as they ship with the tool: of other packs, or versions, only the report speaks. */
const builtin = ({ packs }: Report) =>
  packs.flatMap(({ name, digest }) => {
    const pack = lookup(BUILTIN_PACKS, name)?.load();
    return pack?.digest === digest ? [pack] : [];
  });
