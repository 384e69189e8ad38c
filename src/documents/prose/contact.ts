import { plain } from "../../text/markdown.js";
import { linksOf } from "./license.js";

/** Something that reaches somebody; `name [at] host` is an address that avoids spam. */
export const ADDRESS =
  /[\w.+-]{1,64}@[\w-]{1,64}\.|https?:|\]\(|[\w.-]{1,40}\s?(?:\[at\]|\(at\)|\{at\}|<at>|＠)\s?[\w-]{1,40}/i;

/** A way to reach somebody: the words, or the address where the words only name it. */
export function contactText(raw: string): string {
  const text = plain(raw.slice(0, 1500)).replace(/^[:：\s]+/, "");
  if (/@|https?:|[[({]at[\])}]/i.test(text)) return text;
  const links = linksOf(raw.slice(0, 1500));
  const [only] = links;
  return links.length === 1 && only && text.length <= 80
    ? only.href.replace(/^mailto:/i, "")
    : text;
}
