import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { type Message, message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import { lookup } from "../../model/lookup.js";
import type { Report } from "../../model/report.js";
import { decode } from "../../node/host.js";
import { sourceLines } from "../../node/source.js";
import { merge, type Named, REPORT_LIMITS, readReport } from "../../pipeline/merge/index.js";
import { BUILTIN_PACKS } from "../../policy/packs/builtin.js";
import { REPORTER_NAMES } from "../../report/index.js";
import { ruleTexts } from "../../report/rules.js";
import { defineCommand } from "../options.js";
import { printReport } from "../print.js";
import {
  allowEmptyFlag,
  failOnFlag,
  quietFlag,
  refuseQuietAndVerbose,
  verboseFlag,
} from "./flags.js";

/** `merge`: joins reports; the output and the exit code are those that `check` would have given. */
export const mergeCommand = defineCommand({
  name: "merge",
  form: "<report.json...>",
  summary: message("help.merge"),
  examples: ["merge shard-*.json --format markdown=report.md"],
  formats: REPORTER_NAMES,
  formatsToFiles: true,
  judges: true,
  flags: { failOn: failOnFlag, verbose: verboseFlag, quiet: quietFlag, allowEmpty: allowEmptyFlag },
  async run(options, terminal) {
    refuseQuietAndVerbose(options);
    const report = merge(reports(options.paths, terminal.cwd));
    return printReport(report, options, terminal, {
      rules: ruleTexts(builtin(report), Object.keys(BUILTIN_PACKS)),
      line: sourceLines(terminal.cwd),
    });
  },
});

/** Read one by one: together they would be as much as all the runs. */
function* reports(paths: readonly string[], cwd: string): Iterable<Named> {
  for (const path of paths) yield readReport(path, textOf(path, resolve(cwd, path)));
}

function textOf(name: string, path: string): string {
  const refuse = (text: Message) =>
    new UserError("report-unreadable", text, message("cli.give-reports"));
  const info = statSync(path, { throwIfNoEntry: false });
  if (info === undefined) throw refuse(message("cli.file-missing", { file: name }));
  if (!info.isFile()) throw refuse(message("cli.file-not-one", { file: name }));
  if (info.size > REPORT_LIMITS.bytes)
    throw refuse(
      message("cli.file-too-large", { file: name, mebibytes: REPORT_LIMITS.bytes / 1024 / 1024 }),
    );
  try {
    return decode(readFileSync(path), false).text;
  } catch {
    throw refuse(message("cli.file-unreadable", { file: name }));
  }
}

/** The rules of a report as far as they ship with the tool: of other packs, or versions, only the report speaks. */
const builtin = ({ packs }: Report) =>
  packs.flatMap(({ name, digest }) => {
    const pack = lookup(BUILTIN_PACKS, name)?.load();
    return pack?.digest === digest ? [pack] : [];
  });
