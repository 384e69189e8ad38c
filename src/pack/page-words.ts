import type { Locale, Outcome } from "../model/vocabulary.js";

/** The words of a rule's page around what the rule says. `{0}` is filled in. */
const WORDS = {
  other: ["[中文]({0})", "[English]({0})"],
  rules: ["Rules", "规则"],
  rule: ["rule", "规则"],
  title: ["title", "标题"],
  severity: ["severity", "严重程度"],
  "fix-column": ["fix", "修复"],
  "fix-legend": [
    "`fix` says what `cardwarden fix` can do at best: apply edits that are safe, apply edits that need judgment (`--unsafe`), or put in keys with placeholders for you to fill in (`--unsafe` too).",
    "“修复”列说明 `cardwarden fix` 最多能做什么：`safe` 为可放心应用的修改，`unsafe` 为需要先判断的修改（`--unsafe`），`placeholders` 为放入待填写的键（同样用 `--unsafe`）。",
  ],
  fix: ["Fix", "修复"],
  "edit-append": [
    "`cardwarden fix{0}` adds this to the text of the card",
    "`cardwarden fix{0}` 在卡片正文中加入以下内容",
  ],
  "edit-set": [
    "`cardwarden fix{0}` puts `{1}` in place of `{2}`",
    "`cardwarden fix{0}` 用 `{1}` 替换 `{2}`",
  ],
  "edit-when": [", where this holds", "（在下列条件成立时）"],
  "edit-safe": [
    ". It is safe: it repeats what the document states.",
    "。可放心应用：它只重复文档已说明的内容。",
  ],
  "edit-unsafe": [
    ". It needs judgment, so it is not applied by itself.",
    "。它需要先判断，因此不会自动应用。",
  ],
  addition: [
    "`cardwarden fix --unsafe` puts these keys in, for you to fill in. Until then the finding stays, and {0} asks for them.",
    "`cardwarden fix --unsafe` 放入下列键供填写。填写之前该发现仍在，{0} 也会提示。",
  ],
  matter: ["front matter", "前置元数据"],
  value: ["value", "值"],
  severities: ["Severity", "严重程度"],
  baseline: ["at baseline", "baseline 级别"],
  strict: ["at strict", "strict 级别"],
  when: ["when", "情形"],
  basis: ["Basis", "依据"],
  instrument: ["instrument", "文件"],
  provision: ["provision", "条款"],
  asks: ["asks", "要求（英文转述）"],
  read: ["read at source", "是否读过原文"],
  force: ["in force", "生效日"],
  "read-register": ["as the register entry", "以登记库条目为准"],
  "read-yes": ["yes", "是"],
  "read-no": ["no", "否"],
  parameters: ["Parameters", "参数"],
  parameter: ["parameter", "参数"],
  type: ["type", "类型"],
  default: ["default", "默认值"],
  stricter: ["what is stricter", "更严格的方向"],
  means: ["meaning", "含义"],
  condition: ["Condition", "条件"],
  subject: [
    "Subject: {0}. Facts and operators: [facts.md]({1}).",
    "评估对象：{0}。事实与运算符见 [facts.md]({1})。",
  ],
  examples: ["Examples", "示例"],
  line: [", line {0}", "，第 {0} 行"],
  alarm: ["A false alarm?", "误报？"],
  report: [
    "[Report it]({0}). The link fills in the rule; what of the card to show is up to you.",
    "[报告误报]({0})。链接会填好规则名，展示卡片的哪些内容由你决定。",
  ],
} as const satisfies Record<string, readonly [en: string, zh: string]>;
export type PageWord = keyof typeof WORDS;

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  pass: "通过",
  fail: "不通过",
  "not-applicable": "不适用",
  undetermined: "无法判断",
};

/** Says a word in a language. */
export const pageWords =
  (locale: Locale) =>
  (word: PageWord, ...values: readonly string[]): string => {
    const text: string = WORDS[word][locale === "zh-CN" ? 1 : 0];
    return text.replace(/\{(\d)\}/g, (_, i: string) => values[Number(i)] ?? "");
  };

export const outcomeWord = (outcome: Outcome, locale: Locale): string =>
  locale === "zh-CN" ? OUTCOME_WORDS[outcome] : outcome;
