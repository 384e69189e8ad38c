import type { Finding } from "../model/report.js";
import type { Locale } from "../model/vocabulary.js";
import type { Paste } from "./suggested-keys.js";

/** The reports' own words. `{0}`, `{1}` … are filled in order. */
export const WORDS = {
  error: ["error", "错误"],
  warning: ["warning", "警告"],
  notice: ["notice", "提示"],
  undetermined: ["cannot tell", "无法判断"],
  because: ["because", "依据"],
  fix: ["fix", "修复"],
  see: ["see", "另见"],
  labelled: ["{0}: {1}", "{0}：{1}"],
  aside: [" ({0})", "（{0}）"],
  listed: [", ", "、"],
  apart: ["; ", "；"],
  next: [" {0}.", "{0}。"],
  "more-notices": ["{0} more, as notices: {1}", "另有 {0} 项提示：{1}"],
  missing: ["{0} statements are missing in this document", "该文档缺少 {0} 项说明"],
  "more-places": [" (and {0} more)", "（另有 {0} 处）"],
  "paste-above": ["add above the `---` on line {0}:", "加在第 {0} 行的 `---` 之前："],
  "paste-merge": [
    "merge with what stands under `governance` on line {0}:",
    "与第 {0} 行 `governance` 下的内容合并：",
  ],
  "paste-front-matter": ["add to the front matter:", "加入前置元数据："],
  "paste-top": ["put at the top of the file:", "放在文件开头："],
  "paste-file": ["add to the file:", "加入该文件："],
  note: ["note", "说明"],
  "no-rule": ["No rule is on: nothing was checked.", "没有启用任何规则：未作任何检查。"],
  "no-findings": [
    "No findings in {0} document(s) for the stated facts.",
    "就所述事实，{0} 个文档中没有发现。",
  ],
  "fix-safe": [
    "`cardwarden fix` can mend {0} of them; `--dry-run` shows how",
    "`cardwarden fix` 可修复其中 {0} 项；`--dry-run` 可预览",
  ],
  "fix-unsafe": [
    "`cardwarden fix --unsafe` can mend {0} of them; `--dry-run` shows how",
    "`cardwarden fix --unsafe` 可修复其中 {0} 项；`--dry-run` 可预览",
  ],
  "no-documents": ["No model card or data set card was found.", "未找到模型卡或数据集卡。"],
  totals: ["{0}, {1}, {2} in {3}", "{3}：{0}、{1}、{2}"],
  errors: ["{0} error(s)", "{0} 个错误"],
  warnings: ["{0} warning(s)", "{0} 个警告"],
  notices: ["{0} notice(s)", "{0} 个提示"],
  "cannot-tell": ["{0} cannot tell", "{0} 项无法判断"],
  waived: ["{0} excused by waiver(s)", "{0} 项已豁免"],
  baselined: ["{0} excused by the baseline", "{0} 项属于基线"],
  shard: ["1 of {1} shards judged, number {0}", "{1} 个分片中仅判断了第 {0} 个"],
  "new-here": ["{0} from this change", "{0} 项由本次变更引入"],
  before: ["{0} already there", "此前已有 {0} 项"],
  "totals-caused": ["{0}, {1}, {2} caused by this change", "由本次变更引入：{0}、{1}、{2}"],
  "none-caused": ["No findings caused by this change.", "没有由本次变更引入的发现。"],
  "not-compared": [
    "The base could not be read: every finding counts, and what this change took away cannot be told.",
    "无法读取基准版本：全部发现均计入，本次变更移除的内容无法得知。",
  ],
  caused: ["Caused by this change", "由本次变更引入"],
  "already-there": ["{0} finding(s) already there", "此前已有的 {0} 项发现"],
  "before-log": [
    "{0} finding(s) from before this change: see the job summary",
    "本次变更之前已有 {0} 项发现：见作业摘要",
  ],
  licenses: ["Licenses that changed", "许可变化"],
  "license-changed": ["{0}: license {1} → {2}", "{0}：许可 {1} → {2}"],
  "license-upstream": ["{0}: new upstream {1}, license {2}", "{0}：新增上游 {1}，许可 {2}"],
  "not-stated": ["not stated", "未说明"],
  "not-known": ["not known", "未知"],
  stated: ["Stated by this change", "本次变更自行声明"],
  "stated-stage": ["{0}: stage {1}", "{0}：阶段 {1}"],
  "stated-ground": ["{0}: ground {1}", "{0}：依据 {1}"],
  "stated-role": ["{0}: role {1}", "{0}：角色 {1}"],
  "stated-comment": ["{0}: a comment for {1}", "{0}：针对 {1} 的注释"],
  retired: ["No longer in the repository", "不再位于仓库中"],
  "retired-model": ["model {0} ({1})", "模型 {0}（{1}）"],
  "retired-dataset": ["data set {0} ({1})", "数据集 {0}（{1}）"],
  policy: ["Policy of this change", "本次变更中的策略"],
  "policy-effect": [
    "With the policy of this change {0}; it is not in force.",
    "若采用本次变更中的策略，{0}；该策略尚未生效。",
  ],
  "policy-same": [
    "With the policy of this change no finding would disappear or appear; it is not in force.",
    "若采用本次变更中的策略，发现不会有变化；该策略尚未生效。",
  ],
  "policy-problem": [
    "The policy of this change cannot be used, and it is not in force: {0}",
    "本次变更中的策略无法使用，也未生效：{0}",
  ],
  "would-disappear": ["{0} would disappear", "{0}将消失"],
  "would-appear": ["{0} would appear", "{0}将出现"],
  and: [" and ", "、"],
  comma: [", ", "，"],
  effect: ["Effect", "影响"],
  disappear: ["would disappear", "将消失"],
  appear: ["would appear", "将出现"],
  "policy-files": ["Files of the policy: {0}", "策略文件：{0}"],
  "not-shown": ["{0} finding(s) are not shown here.", "{0} 项发现未在此显示。"],
  "more-items": ["and {0} more", "另有 {0} 项"],
  "more-edges": ["{0} more edge(s) are not in the picture.", "另有 {0} 条关系未在图中显示。"],
  responsibilities: ["Who answers for what", "由谁负责什么"],
  documented: ["How far it is documented", "文档完备程度"],
  "card-subject": ["Model or data set", "模型或数据集"],
  level: ["Level", "等级"],
  claimed: ["Claimed", "宣称"],
  "not-stated-yet": ["Not stated yet", "尚未说明"],
  "no-level": ["below L0", "未达 L0"],
  subjects: ["{0} model(s) and data sets", "{0} 个模型和数据集"],
  role: ["Role", "角色"],
  who: ["Who", "责任方"],
  duties: ["Duties", "义务"],
  nobody: ["nobody named", "未指明"],
  "no-duties": ["none named", "未列出"],
  notes: ["Left out", "未执行"],
  "full-summary": ["Full summary", "完整摘要"],
  "left-out": [
    "{0} result(s) did not fit within the limits of code scanning; `--format json` has them all.",
    "{0} 项结果超出代码扫描的限制；`--format json` 含全部内容。",
  ],
  excused: [
    "{0} finding(s) excused by waivers or the baseline are not among the results.",
    "{0} 项已豁免或属于基线的发现未列入结果。",
  ],
  "excused-line": ["excused: {0}", "已豁免：{0}"],
  "by-waiver": ["a waiver", "豁免"],
  "by-comment": ["a comment in the document", "文档中的注释"],
  "by-baseline": ["the baseline", "基线"],
  "excused-until": ["until {0}", "至 {0}"],
  "excused-owner": ["owner: {0}", "责任人：{0}"],
  "excused-more": [
    "{0} more finding(s) excused; the JSON report has all.",
    "另有 {0} 项已豁免；JSON 报告含全部内容。",
  ],
  "baseline-written": ["{0} finding(s) in the baseline {1}", "基线 {1} 含 {0} 项发现"],
  "excused-list": ["{0} finding(s) excused", "{0} 项已豁免的发现"],
  "in-documents": ["{0} document(s)", "{0} 个文档"],
  "capped-prose": ["at most a warning: read from prose", "最高为警告：依据来自正文"],
  "capped-inferred": ["at most a warning: inferred", "最高为警告：依据为推断"],
  "capped-unverified": [
    "at most a warning: the recorded terms were not read at their source",
    "最高为警告：所记录的条款未在原始出处核实",
  ],
  "capped-stale": [
    "at most a warning: the recorded terms were due to be read again on {0}",
    "最高为警告：所记录的条款本应于 {0} 前重新核对",
  ],
  stale: [
    "the recorded terms were due to be read again on {0}",
    "所记录的条款本应于 {0} 前重新核对",
  ],
  "capped-not-in-force": ["at most a notice: not yet in force", "最高为提示：尚未生效"],
  "capped-advisory": ["at most a notice: advisory level", "最高为提示：advisory 级别"],
  "capped-draft": ["at most a notice: draft rule", "最高为提示：规则为草案"],
  more: ["{0} more findings: see the job summary", "另有 {0} 项发现：见作业摘要"],
  "cut-findings": [
    "{0} finding(s) did not fit here; the JSON report has all.",
    "{0} 项发现超出长度限制，未在此显示；JSON 报告含全部内容。",
  ],
  findings: ["Findings", "发现"],
  lineage: ["Lineage", "谱系"],
  documents: ["Documents", "文档"],
  diagnostics: ["About this run", "关于本次运行"],
  where: ["Where", "位置"],
  what: ["What", "内容"],
  rule: ["Rule", "规则"],
  register: ["register {0}", "登记册 {0}"],
  clause: ["clause ", "条款 "],
  reading: ["read: {0}, recorded {1}", "阅读：{0}，记录于 {1}"],
  "read-full": ["full", "全文"],
  "read-partial": ["partial", "所引条款"],
  "read-secondary": ["secondary", "他处引文"],
  "read-not-read": ["not-read", "未阅读"],
  root: ["The root of the repository.", "仓库的根目录。"],
  subject: ["Subjects", "对象"],
  disclaimer: [
    "Cardwarden checks what documents state: presence, form, consistency, and conflict with recorded terms. It is not legal advice.",
    "Cardwarden 只检查文档中的陈述：是否存在、形式、一致性以及与所记录条款的冲突。不构成法律意见。",
  ],
} as const satisfies Record<string, readonly [string, string]>;

export type Word = keyof typeof WORDS;
const isWord = (text: string): text is Word => Object.hasOwn(WORDS, text);

export function words(locale: Locale): (word: Word, ...values: (string | number)[]) => string {
  return (word, ...values) =>
    WORDS[word][locale === "zh-CN" ? 1 : 0]
      .replaceAll("(s)", values[0] === 1 ? "" : "s")
      .replace(/\{(\d)\}/g, (_, i: string) => String(values[Number(i)]));
}

/** Where the YAML goes, above the YAML. */
export const pasteTitle = ({ where }: Paste, locale: Locale): string =>
  words(locale)(`paste-${where.at}`, "line" in where ? where.line : "");

/** Source of the first fact of the register that decided; the core writes it in English (`recorded` in src/lineage/edges/permissions.ts). */
export function sourceOf({ because }: Finding, locale: Locale): string | undefined {
  const source = because.find((one) => one.source !== undefined)?.source;
  if (source === undefined || locale === "en") return source;
  const word = words(locale);
  return source
    .split("; ")
    .map((part) => part.replace(/^clause /, word("clause")))
    .join(word("apart"))
    .replace(
      / \(read: (full|partial|secondary|not-read), recorded (\d{4}-\d\d-\d\d)\)$/,
      (_, read: "full" | "partial" | "secondary" | "not-read", day: string) =>
        word("aside", word("reading", word(`read-${read}`), day)),
    );
}

/** Why a finding counts for less: its cap, if the reports have a word for it, and terms that were to be read again. */
export function doubtOf({ capped, because }: Finding, locale: Locale): string | undefined {
  const word = words(locale);
  const since = because.find(({ staleSince }) => staleSince !== undefined)?.staleSince;
  const known = `capped-${capped}`;
  const said = [
    ...(isWord(known) ? [word(known, since ?? "")] : []),
    ...(since === undefined || capped === "stale" ? [] : [word("stale", since)]),
  ];
  return said.length === 0 ? undefined : said.join("; ");
}

/** By what a finding is excused: the thing itself, why, who answers for it, and until when. Reason and owner are a stranger's. */
export function excuseOf({ suppressed }: Finding, locale: Locale): string[] {
  if (suppressed === undefined) return [];
  const word = words(locale);
  const { by, inline, reason, owner, expires } = suppressed;
  return [
    word(by === "baseline" ? "by-baseline" : inline ? "by-comment" : "by-waiver"),
    reason,
    ...(owner === undefined ? [] : [word("excused-owner", owner)]),
    ...(expires === undefined ? [] : [word("excused-until", expires)]),
  ];
}
