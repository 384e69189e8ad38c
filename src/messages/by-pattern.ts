import type { Locale } from "./locale.js";

/**
 * What the core says of a text that cannot be read, of a file, or of a waiver, in Chinese. It is written down where it is
 * found, in English; a run that speaks Chinese says it here. `$1` is what stands in the brackets.
 */
const CHINESE: readonly (readonly [english: string, chinese: string])[] = [
  // Problems of a document.
  [
    "the content of this file is kept in Git LFS, and is not read",
    "该文件的内容存放于 Git LFS，未读取",
  ],
  // Files and folders.
  [
    "check its permissions, or leave it out with `exclude`",
    "请检查其权限，或用 `exclude` 将其排除",
  ],
  // Examples of rules.
  ["(\\S+) was promised, nothing came out", "预期结果为 $1，实际没有结果"],
  ["(\\S+) was promised, (.+) came out", "预期结果为 $1，实际为 $2"],
  ["a finding at line (\\d+)", "第 $1 行有一项发现"],
  ["no finding, though the rule did not pass", "没有发现，尽管规则未通过"],
  ["line (\\d+) was promised, the finding is at line (.+)", "预期位于第 $1 行，发现位于第 $2 行"],
  ["a fix was promised, the finding has none", "预期有修复，但该发现没有"],
  ["the fixed form does not hold the same files", "修复后的形式所含文件不同"],
  ["(.+) reads otherwise once it is fixed", "$1 修复后的内容不同"],
];

/** The patterns, made when Chinese is first spoken: few runs do. */
let patterns: readonly (readonly [RegExp, string])[] | undefined;

/** One of our own sentences in the language of the run; what is not among them stays as it is. */
export function inLocale(text: string, locale: Locale): string {
  if (locale === "en" || text.length > 1000) return text;
  patterns ??= CHINESE.map(([english, chinese]) => [new RegExp(`^${english}$`, "s"), chinese]);
  for (const [pattern, chinese] of patterns)
    if (pattern.test(text)) return text.replace(pattern, chinese);
  return text;
}
