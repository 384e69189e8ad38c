import type { PACK_IMPACT as EN } from "../en/pack-impact.js";

/** Texts of `pack diff --on` in Chinese. */
export const PACK_IMPACT: Readonly<Record<keyof typeof EN, string>> = {
  "impact.repository": "1 个仓库",
  "impact.repositories": "{count} 个仓库",
  "impact.error": "1 个错误",
  "impact.errors": "{count} 个错误",
  "impact.warning": "1 个警告",
  "impact.warnings": "{count} 个警告",
  "impact.notice": "1 个提示",
  "impact.notices": "{count} 个提示",
  "impact.counts": "{counts}",
  "impact.fails-now": "现在不通过，{severity}",
  "impact.passes-now": "现在通过，原为 {severity}",
  "impact.severity-was": "{severity}，原为 {was}",
  "impact.undecided": "{effect}（无法判断）",
  "impact.would-end": "在 {version} 下其运行会以错误结束",
  "impact.ends": "在 {version} 下其运行以错误结束",
  "impact.not-tried": "无法试运行",
  "impact.tried": "已试运行 {repositories}：{affected} 个会有差异，{unaffected} 个没有差异",
  "impact.tried-some-empty":
    "已试运行 {repositories}：{affected} 个会有差异，{unaffected} 个没有差异（{empty} 个没有卡片）",
  "impact.not-tried-with-both": "{repositories}无法用两个版本试运行",
  "impact.passed-over": "跳过 {count} 个目录或 JSON 文件：既非检出目录，也非事实文件",
  "impact.column-rule": "规则",
  "impact.column-repositories": "仓库数",
  "impact.column-failing": "新增不通过",
  "impact.column-passing": "新增通过",
  "impact.column-repository": "仓库",
  "impact.column-before": "之前",
  "impact.column-after": "之后",
  "impact.column-example": "例如",
  "impact.more-in-json": "另有 {count} 个：--format json 列出全部",
  "impact.and-more": "另有 {count} 处",
  "impact.note": "注意：{text}",
  "impact.heading": "### 会带来的变化",
  "impact.where": "#### 所在位置",
  "impact.more-rows": "另有 {count} 行：`--format json` 列出全部。",
  "impact.example-and-more": "{example}；另有 {count} 处",
  "impact.pack-added": "配置未列出该规则包时，已将其加入所列的规则包之中。",
  "impact.facts-without-configuration":
    "事实文件不含配置：只以该规则包及其所扩展的规则包判断，未采用各仓库的严重程度、参数、豁免、基线与其他规则包。",
  "impact.facts-without-register":
    "事实文件记录的是写出时内置条款库与授权的内容：两个版本在条目与授权上的差异不会体现。",
  "impact.facts-incomplete":
    "部分事实文件缺少本版本工具已知的事实：需要这些事实的规则无法判断。请用 check --facts 重新写出。",
};
