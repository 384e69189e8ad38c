/** A link of a Markdown text, or an address that stands there as it is. */
export interface TextLink {
  readonly text: string;
  readonly href: string;
  readonly index: number;
}

/** Returns inline links of a text, and bare addresses. */
export function linksOf(raw: string): TextLink[] {
  const links: TextLink[] = [];
  for (const match of raw.matchAll(
    /\[([^[\]]{0,200})\]\(\s{0,4}<?([^()\s<>]{1,400}(?:\([^()\s]{0,100}\)[^()\s]{0,100})?)>?[^()]{0,100}\)|https?:\/\/[^\s<>()[\]"'，。；）]{1,300}/g,
  ))
    links.push({ text: match[1] ?? match[0], href: match[2] ?? match[0], index: match.index });
  return links;
}
