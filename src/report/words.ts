import type { Finding, Report } from "../model/report.js";
import type { Locale } from "../model/vocabulary.js";
import type { Paste } from "./paste.js";

/** The reports' own words. `{0}`, `{1}` … are filled in order. */
const WORDS = {
  error: ["error", "错误"],
  warning: ["warning", "警告"],
  notice: ["notice", "提示"],
  undetermined: ["cannot tell", "无法判断"],
  because: ["because", "依据"],
  fix: ["fix", "修复"],
  see: ["see", "另见"],
  missing: ["{0} statements are missing in this document", "该文档缺少 {0} 项说明"],
  "more-places": ["(and {0} more)", "（另有 {0} 处）"],
  "paste-above": ["add above the `---` on line {0}:", "加在第 {0} 行的 `---` 之前："],
  "paste-merge": [
    "merge with what stands under `governance` on line {0}:",
    "与第 {0} 行 `governance` 下的内容合并：",
  ],
  "paste-front-matter": ["add to the front matter:", "加入前置元数据："],
  "paste-top": ["put at the top of the file:", "放在文件开头："],
  "paste-file": ["add to the file:", "加入该文件："],
  note: ["note", "说明"],
  "no-findings": [
    "No findings in {0} document(s) for the stated facts.",
    "就所述事实，{0} 个文档中没有发现。",
  ],
  "no-documents": ["No model card or data set card was found.", "未找到模型卡或数据集卡。"],
  totals: ["{0}, {1}, {2} in {3}", "{3}：{0}、{1}、{2}"],
  errors: ["{0} error(s)", "{0} 个错误"],
  warnings: ["{0} warning(s)", "{0} 个警告"],
  notices: ["{0} notice(s)", "{0} 个提示"],
  "cannot-tell": ["{0} cannot tell", "{0} 项无法判断"],
  waived: ["{0} excused by waiver(s)", "{0} 项已豁免"],
  baselined: ["{0} excused by the baseline", "{0} 项属于基线"],
  "new-here": ["{0} from this change", "{0} 项由本次变更引入"],
  "left-out": [
    "{0} result(s) did not fit within the limits of code scanning; `--format json` has them all.",
    "{0} 项结果超出代码扫描的限制；`--format json` 含全部内容。",
  ],
  excused: [
    "{0} finding(s) excused by waivers or the baseline are not among the results.",
    "{0} 项已豁免或属于基线的发现未列入结果。",
  ],
  "excused-list": ["{0} finding(s) excused", "{0} 项已豁免的发现"],
  "in-documents": ["{0} document(s)", "{0} 个文档"],
  "capped-prose": ["at most a warning: read from prose", "最高为警告：依据来自正文"],
  "capped-inferred": ["at most a warning: inferred", "最高为警告：依据为推断"],
  "capped-unverified": [
    "at most a warning: the recorded terms were not read at their source",
    "最高为警告：所记录的条款未在原始出处核实",
  ],
  "capped-not-in-force": ["at most a notice: not yet in force", "最高为提示：尚未生效"],
  "capped-advisory": ["at most a notice: advisory level", "最高为提示：advisory 级别"],
  "capped-draft": ["at most a notice: draft rule", "最高为提示：规则为草案"],
  more: ["{0} more findings: see the job summary", "另有 {0} 项发现：见作业摘要"],
  "cut-off": [
    "The rest did not fit here; `--format json` has it all.",
    "其余内容超出长度限制；`--format json` 含全部内容。",
  ],
  findings: ["Findings", "发现"],
  lineage: ["Lineage", "谱系"],
  documents: ["Documents", "文档"],
  diagnostics: ["Not checked", "未检查"],
  where: ["Where", "位置"],
  what: ["What", "内容"],
  rule: ["Rule", "规则"],
  subject: ["Subjects", "对象"],
  disclaimer: [
    "Cardwarden checks what documents state: presence, form, consistency, and conflict with recorded terms. It is not legal advice.",
    "Cardwarden 只检查文档中的陈述：是否存在、形式、一致性以及与所记录条款的冲突。不构成法律意见。",
  ],
} as const satisfies Record<string, readonly [string, string]>;

export type Word = keyof typeof WORDS;

export function words(locale: Locale): (word: Word, ...values: (string | number)[]) => string {
  return (word, ...values) =>
    WORDS[word][locale === "zh-CN" ? 1 : 0]
      .replace(/\{(\d)\}/g, (_, i: string) => String(values[Number(i)]))
      .replaceAll("(s)", values[0] === 1 ? "" : "s");
}

/** "1 error, 2 warnings, 0 notices in 3 documents; 1 cannot tell; 2 excused by waivers". */
export function totals(report: Report): string {
  const word = words(report.locale);
  const { error, warning, notice, documents } = report.summary;
  if (documents === 0 && report.findings.length === 0) return word("no-documents");
  const rest = besides(report);
  if (error + warning + notice === 0)
    return [
      word("no-findings", documents),
      ...rest.map((part) => (report.locale === "zh-CN" ? `${part}。` : ` ${part}.`)),
    ].join("");
  const parts = [
    word("errors", error),
    word("warnings", warning),
    word("notices", notice),
  ] as const;
  return [word("totals", ...parts, word("in-documents", documents)), ...rest].join(
    report.locale === "zh-CN" ? "；" : "; ",
  );
}

/** What the three sums do not say; nothing where there is nothing to say. */
function besides({ findings, locale }: Report): string[] {
  const word = words(locale);
  const open = findings.filter(({ suppressed }) => suppressed === undefined);
  const by = (what: "waiver" | "baseline") =>
    findings.filter(({ suppressed }) => suppressed?.by === what).length;
  const counts: [Word, number][] = [
    ["cannot-tell", open.filter(({ outcome }) => outcome === "undetermined").length],
    ["new-here", open.filter(({ introduced }) => introduced === true).length],
    ["waived", by("waiver")],
    ["baselined", by("baseline")],
  ];
  return counts.flatMap(([name, count]) => (count === 0 ? [] : [word(name, count)]));
}

/** Where the YAML goes, above the YAML. */
export const pasteTitle = ({ where }: Paste, locale: Locale): string =>
  words(locale)(`paste-${where.at}`, "line" in where ? where.line : "");

/** Source of the first fact of the register that decided. */
export const sourceOf = ({ because }: Finding): string | undefined =>
  because.find(({ source }) => source !== undefined)?.source;

/** The word for a cap, if the reports have one. */
export const cappedWord = (cap: string | undefined): Word | undefined =>
  cap !== undefined && Object.hasOwn(WORDS, `capped-${cap}`)
    ? (`capped-${cap}` as Word)
    : undefined;
