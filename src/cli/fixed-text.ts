import type { FixResult, Reason } from "../fix/rounds.js";
import type { MessageCode } from "../messages/index.js";
import { sayIn } from "../messages/say.js";
import type { Finding } from "../model/report.js";
import type { Locale } from "../model/vocabulary.js";
import { line } from "../report/escape.js";

/** Why a fix was held back. */
const REASONS = {
  unreadable: "fix.unreadable",
  "new-error": "fix.new-error",
  "no-effect": "fix.no-effect",
  overlap: "fix.overlap",
  "other-file": "fix.other-file",
} as const satisfies Readonly<Record<Reason, MessageCode>>;

interface FixRow {
  readonly line: number;
  readonly text: string;
}

/** Returns what was done, file by file, and what is left. Files that could not be written stay out. */
export function fixedText(
  { texts, fixed, prepared, held: refused, open }: FixResult,
  failed: ReadonlyMap<string, string>,
  {
    locale,
    unsafe,
    dryRun,
  }: { readonly locale: Locale; readonly unsafe: boolean; readonly dryRun: boolean },
): string {
  const say = sayIn(locale);
  const rows = new Map<string, FixRow[]>();
  const add = ({ primary, ruleId }: Finding, outcome: string, reason?: Reason) => {
    const { file, range } = primary;
    if (failed.has(file)) return;
    const row = `  ${String(range.start.line).padEnd(4)} ${outcome}  ${line(ruleId)}`;
    const text = reason === undefined ? row : `${row}  (${say(REASONS[reason])})`;
    rows.set(file, [...(rows.get(file) ?? []), { line: range.start.line, text }]);
  };
  for (const finding of fixed) add(finding, say(dryRun ? "fix.would-fix" : "fix.fixed"));
  for (const finding of prepared) add(finding, say("fix.prepared"));
  for (const { finding, reason } of refused) add(finding, say("fix.held"), reason);
  const out = [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, fileRows]) => [
      line(file),
      ...[...fileRows].sort((a, b) => a.line - b.line).map(({ text }) => text),
      "",
    ]);
  const isWritten = ({ primary }: Finding) => !failed.has(primary.file);
  const handled = new Set<Finding>([...prepared, ...refused.map(({ finding }) => finding)]);
  const unhandled = open.filter((finding) => !handled.has(finding));
  const fixable = unsafe
    ? []
    : unhandled.filter(({ fix, missing }) => fix !== undefined || missing !== undefined);
  const counts = [
    [dryRun ? "fix.would-sum" : "fix.sum", fixed.filter(isWritten).length],
    ["fix.sum-prepared", prepared.filter(isWritten).length],
    ["fix.sum-held", refused.length],
    ["fix.sum-unsafe", fixable.length],
    ["fix.sum-open", unhandled.length - fixable.length],
  ] as const;
  const sums = counts.flatMap(([code, count]) => (count === 0 ? [] : [say(code, { count })]));
  if (texts.size === 0 && refused.length === 0) sums.unshift(say("fix.nothing"));
  return `${[...out, sums.join(say("report.apart"))].join("\n")}\n`;
}
