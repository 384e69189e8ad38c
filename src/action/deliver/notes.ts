import type { Locale } from "../../model/vocabulary.js";

/** Our own words about what is written to GitHub, and what was left out, in both languages; `{0}` and `{1}` are filled in order. */
export const NOTES = {
  fork: [
    "{0}: left out, the token of a pull request from a fork only reads",
    "{0}：未执行，来自复刻的拉取请求的令牌只有读取权限",
  ],
  dependabot: [
    "{0}: left out, the token of a run that Dependabot started only reads",
    "{0}：未执行，由 Dependabot 触发的运行的令牌只有读取权限",
  ],
  denied: [
    "{0}: left out, the token may not do it; give the job `{1}`",
    "{0}：未执行，令牌没有权限；请为作业授予 `{1}`",
  ],
  "no-token": ["{0}: left out, no token was given", "{0}：未执行，未提供令牌"],
  failed: ["{0}: left out, {1}", "{0}：未执行，{1}"],
  some: [
    "{0}: {1} annotations are there, the rest did not fit",
    "{0}：已添加 {1} 条注释，其余未能容纳",
  ],
  suggestions: [
    "Cardwarden suggests changes for findings of this pull request.",
    "Cardwarden 针对此拉取请求的发现提出了修改建议。",
  ],
  everything: [
    "every finding counts, because what has changed is not known: {0}",
    "无法得知变更内容，全部发现均计入：{0}",
  ],
  "not-compared": [
    "every finding counts, because the base revision of the changed documents cannot be read",
    "无法读取已变更文档的基准版本，全部发现均计入",
  ],
  "own-policy": [
    "what is checked out is not the commit of this run; it is judged by its own policy",
    "检出的内容不是本次运行对应的提交，按其自身的策略评判",
  ],
} as const satisfies Record<string, readonly [string, string]>;

export type Note = keyof typeof NOTES;

export const noteText = (locale: Locale, note: Note, ...values: (string | number)[]): string =>
  NOTES[note][locale === "zh-CN" ? 1 : 0].replace(/\{(\d)\}/g, (_, i: string) =>
    String(values[Number(i)]),
  );
