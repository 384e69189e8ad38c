import type { POLICY_EXCEPTIONS as ENGLISH } from "../en/policy-exceptions.js";

/** Texts of src/policy/exceptions in Chinese. */
export const POLICY_EXCEPTIONS: Readonly<Record<keyof typeof ENGLISH, string>> = {
  "waiver.refused": "{rule} 不可豁免",
  "waiver.remove-and-fix": "请删除该豁免，并修复规则所报告的内容",
  "waiver.rule-removed": "该豁免所针对的 {rule} 已在 {version} 版本移除：{reason}",
  "waiver.remove": "请删除该豁免",
  "waiver.unused": "针对 {subject} 的 {rule} 豁免（责任人：{owner}）没有对应的发现",
  "waiver.match":
    "请删除该豁免，或填写文档路径，或按 JSON 报告中的名称填写对象；cardwarden waive 可生成匹配的豁免",
  "waiver.match-subject":
    "请删除该豁免，或按此规则的写法填写 subject：{subjects}，或填写路径 {file}；cardwarden waive 可生成匹配的豁免",
  "ignore.unused": "针对 {rule} 的注释没有对应的发现",
  "ignore.move": "请删除该注释，或将其置于发现所在行或其上一行",
  "ignore.unknown-rule": "注释所指规则不存在于任何规则包：{rule}",
  "ignore.write": "写作 cardwarden-ignore <规则>: <理由>",
  "ignore.refused": "{rule} 不可用注释忽略",
  "ignore.remove-and-fix": "请删除该注释，并修复规则所报告的内容",
  "ignore.without-reason": "针对 {rule} 的注释未说明理由",
  "ignore.not-at-base": "针对 {rule} 的注释不生效：它在基准版本中未覆盖该发现",
  "ignore.counts-later": "注释在进入基准版本之后才生效",
  "baseline.invalid": "基线无法使用：{problem}",
  "baseline.invalid-value": "/{path}：{problem}",
  "baseline.write-again": "请修正，或用 --write-baseline 重新写入",
  "baseline.reason": "写入基线时已存在",
  "baseline.unused": "基线中不再出现的发现：{count} 项",
  "baseline.remove": "cardwarden check --write-baseline FILE 可将其删除",
  "authorization.no-owner": "未说明",
  "authorization.unused": "针对 {upstream} 的授权（责任人：{owner}）未对应任何被使用的上游",
  "authorization.match": "请删除该项，或按来源关系中显示的名称填写上游",
  "authorization.ended": "针对 {upstream} 的授权（责任人：{owner}）已于 {day} 到期",
  "authorization.renew": "请续展该授权并更新记录，或删除该项",
  "authorization.ends-soon": "针对 {upstream} 的授权（责任人：{owner}）将于 {day} 到期",
  "authorization.renew-before": "请在该日之前续展授权",
};
