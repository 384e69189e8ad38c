import type { EVALUATE as EN } from "../en/evaluate.js";

/** Texts of src/evaluate in Chinese. */
export const EVALUATE: Readonly<Record<keyof typeof EN, string>> = {
  "engine-disagreement":
    "Cardwarden 的缺陷：规则 {rule} 用于 {subject} 时，编译后的条件的结果是“{compiled}”，而 json-rules-engine 的结果是“{confirmed}”。该规则在此处未作判断。",
  "engine-disagreement.hint":
    "请勿采信本次运行的结果。请将该规则、上述两个结果及相关文档报告给 Cardwarden 的维护者。",
  "truth.true": "成立",
  "truth.false": "不成立",
  "truth.unknown": "无法判断",
  "write-in-fields": "写入 {fields}。",
  "governance-beside":
    "{remedy}此格式的文件，请将 `governance` 内容写入同目录的 `governance.yaml`。",
  "not-stated": "未说明",
  words: "{words}",
  "no-answer-here": "该处填写的内容不是有效回答。",
  "license-text": "{name}",
  "list-and-more": "{list} 及另外 {count} 项",
  "sentence-and-more": "{sentence}，另有 {count} 处",
  "fact-note": "{fact}：{value}",
  "cannot-tell.unreadable": "文档有部分内容无法读取，因此无法判断。规则：{title}。",
  "cannot-tell.register": "内置条款库未收录所需条款，因此无法判断。规则：{title}。",
};
