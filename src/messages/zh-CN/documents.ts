import type { DOCUMENTS as EN } from "../en/documents.js";

/** Texts of src/documents in Chinese. */
export const DOCUMENTS: Readonly<Record<keyof typeof EN, string>> = {
  "card.front-matter-not-closed": "前置元数据缺少结束的 ---",
  "card.not-an-object": "这不是花括号内的对象",
  "card.not-a-mapping": "此处不是 `key: value` 形式的行（请检查是否用了全角冒号或缺少空格）",
  "card.truncated": "仅读取了前 {limit} 字节",
  "card.not-utf-8": "不是有效的 UTF-8",
  "placeholder.field": "`{field}`",
  "answer.near": "`{field}` 的内容为 `{written}`（是否应为 `{near}`？）",
  "answer.words": "`{field}` 的内容为 `{written}`，不在可用词之列：{words}",
  "answer.form": "`{field}` 的内容为 `{written}`，与 `{example}` 的格式不符",
  "key.near": "`{key}`（是否应为 `{near}`？）",
  "key.unknown": "键 `{key}` 不会被读取",
  "unread.kept-in-lfs": "该文件的内容存放于 Git LFS，未读取",
  "unread.fetch-from-lfs": "请获取其内容：`git lfs pull`，或为 actions/checkout 设置 `lfs: true`",
  "unread.not-text": "该文件不是文本，未检查",
  "unread.write-utf-8": "请以 UTF-8 保存，或用 `exclude` 将其排除",
  "unread.front-matter": "前置元数据无法读取，该文件未检查",
  "unread.correct-front-matter": "请修正两行 --- 之间的 YAML，或用 `exclude` 将该文件排除",
};
