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
