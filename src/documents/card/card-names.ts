import { isPlaceholder } from "../../facts/placeholder.js";
import type { Card } from "./card.js";

/** Returns the names that the place of a card gives it: its folder, or its file where that is not a README. */
export function namesInPath({ source }: Pick<Card, "source">): string[] {
  const parts = source.file.replace(/\.(?:md|markdown)$/i, "").split("/");
  const stem = parts.at(-1) ?? "";
  const name = /^readme\b/i.test(stem) ? (parts.at(-2) ?? "") : stem;
  return name === "" ? [] : [name];
}

/** Returns a heading's name without the words that only say what the document is. */
export const plainTitle = (title: string): string =>
  title
    .slice(0, 200)
    .replace(
      /^\s*(?:the )?(?:model|data(?:set)?)[ _-]?(?:card|sheet)\b(?:\s*(?:for|of|[:：–—-]))?(?:\s+the\b)?/i,
      "",
    )
    .replace(/\s*[–—:：-]?\s*(?:model|data(?:set)?)[ _-]?(?:card|sheet)\s*$/i, "")
    .replace(/模型卡片?|数据集?卡片?/g, "")
    .replace(/^[\s:：–—]+|[\s:：–—-]+$/g, "")
    .replace(/^(["'`])([^"'`]{1,150})\1$|^[“‘]([^“”‘’]{1,150})[”’]$/, "$2$3")
    .trim();

/** True if a heading still has the words of a template in the place of a name. */
export const isTemplateTitle = (title: string): boolean => {
  const name = plainTitle(title);
  return (
    isPlaceholder(name) || /^[[<{]{1,2}[^[\]<>{}]{0,40}\b(?:name|id|title)[\]>}]{1,2}$/i.test(name)
  );
};

const DOWNLOAD =
  /\b(?:modelscope|snapshot_download)\b[^\n]{0,80}\n?[^\n]{0,80}?snapshot_download\(\s{0,8}["'][\w.-]{1,60}\/([\w.-]{1,96})["']/;

/** Returns the name under which a card of ModelScope, whose template has no title, tells how to download its model. */
export function nameInDownload({ source }: Pick<Card, "source">): string | undefined {
  const start = source.text.indexOf("snapshot_download");
  if (start < 0) return undefined;
  return DOWNLOAD.exec(source.text.slice(Math.max(0, start - 80), start + 600))?.[1];
}
