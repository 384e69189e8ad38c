import type { Reason, Result } from "../fix/rounds.js";
import type { Finding } from "../model/report.js";
import type { Locale } from "../model/vocabulary.js";
import { line } from "../report/escape.js";

/** The words of `fix`. `{0}` is filled in. */
export const FIX_WORDS = {
  fixed: ["fixed", "已修复"],
  "would-fix": ["would be fixed", "将修复"],
  prepared: ["placeholder", "占位符"],
  held: ["not fixed", "未修复"],
  unreadable: ["the document could not be read any more", "文档将无法读取"],
  "new-error": ["a new error would appear", "会出现新的错误"],
  "no-effect": ["the finding would stay", "发现仍会存在"],
  overlap: ["another fix wants another text in this place", "另一修复对同一处有不同的改动"],
  "other-file": ["it lies outside the checked documents", "位于所检查的文档之外"],
  sum: ["{0} fixed", "已修复 {0} 项"],
  "would-sum": ["{0} would be fixed", "将修复 {0} 项"],
  "sum-held": ["{0} held back", "{0} 项未予应用"],
  "sum-prepared": [
    "{0} with placeholders to fill in: they state nothing until somebody does",
    "{0} 项已放入占位符：填写之前不构成任何说明",
  ],
  "sum-unsafe": ["{0} more with --unsafe", "另有 {0} 项需用 --unsafe"],
  "sum-open": ["{0} without a fix", "{0} 项没有可用的修复"],
  nothing: ["nothing to fix", "没有需要修复的内容"],
  "file-changed": [
    "not written: it is not the file that was read any more",
    "未写入：文件已不是读取时的内容",
  ],
  "file-failed": ["not written: check the folder and its permissions", "未写入：请检查目录及权限"],
  "file-hidden": [
    "its diff is not shown: it holds characters that a terminal or a log would obey",
    "不显示其差异：含有终端或日志会执行的字符",
  ],
} as const satisfies Record<string, readonly [string, string]>;

export const sayer =
  (locale: Locale) =>
  (word: keyof typeof FIX_WORDS, value: string | number = ""): string =>
    FIX_WORDS[word][locale === "zh-CN" ? 1 : 0].replace("{0}", String(value));

interface Row {
  readonly at: number;
  readonly text: string;
}

/** What was done, file by file, and what is left. Files that could not be written stay out. */
export function fixedText(
  { texts, fixed, prepared, held, open }: Result,
  failed: ReadonlyMap<string, string>,
  {
    locale,
    unsafe,
    dryRun,
  }: { readonly locale: Locale; readonly unsafe: boolean; readonly dryRun: boolean },
): string {
  const say = sayer(locale);
  const rows = new Map<string, Row[]>();
  const add = ({ primary, ruleId }: Finding, what: string, reason?: Reason) => {
    const { file, range } = primary;
    if (failed.has(file)) return;
    const row = `  ${String(range.start.line).padEnd(4)} ${what}  ${line(ruleId)}`;
    const text = reason === undefined ? row : `${row}  (${say(reason)})`;
    rows.set(file, [...(rows.get(file) ?? []), { at: range.start.line, text }]);
  };
  for (const one of fixed) add(one, say(dryRun ? "would-fix" : "fixed"));
  for (const one of prepared) add(one, say("prepared"));
  for (const { finding, reason } of held) add(finding, say("held"), reason);
  const out = [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, list]) => [
      line(file),
      ...[...list].sort((a, b) => a.at - b.at).map(({ text }) => text),
      "",
    ]);
  const written = ({ primary }: Finding) => !failed.has(primary.file);
  const known = new Set<Finding>([...prepared, ...held.map(({ finding }) => finding)]);
  const rest = open.filter((one) => !known.has(one));
  const more = unsafe
    ? []
    : rest.filter(({ fix, missing }) => fix !== undefined || missing !== undefined);
  const counts: [keyof typeof FIX_WORDS, number][] = [
    [dryRun ? "would-sum" : "sum", fixed.filter(written).length],
    ["sum-prepared", prepared.filter(written).length],
    ["sum-held", held.length],
    ["sum-unsafe", more.length],
    ["sum-open", rest.length - more.length],
  ];
  const said = counts.flatMap(([word, count]) => (count === 0 ? [] : [say(word, count)]));
  if (texts.size === 0 && held.length === 0) said.unshift(say("nothing"));
  return `${[...out, said.join(locale === "zh-CN" ? "；" : "; ")].join("\n")}\n`;
}
