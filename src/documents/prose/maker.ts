import { linksOf } from "../../text/links.js";
import { plain } from "../../text/markdown.js";
import { letters } from "../../text/pattern.js";

export interface Maker {
  readonly name: string;
  readonly contact?: string;
}

const VERB =
  "(?:created|developed|made|trained|built|released|curated|maintained|collected|published|prepared)";
/** A line of its own: "Created by [X](…)". */
const LINE = new RegExp(
  `^\\W{0,4}${VERB} (?:(?:and|&) [\\w-]+ )?(?:with \\S{1,20} )?by\\s+(.{2,160})`,
  "i",
);
const WHOLE = letters(
  `\\b(?:[Tt]his|[Tt]he|[Oo]ur)\\b(?:\\s[\\w*_.-]+){0,4}\\s(?:models?|data ?set|corpus|checkpoint|repository|version|benchmark)\\b[^.]{0,60}?\\b(?:was|is|were|are|has been|have been) (?:[\\w-]+,? ){0,4}?${VERB}(?:,? (?:and )?[\\w-]+){0,2} by\\s+(?:(?:the|a team|researchers) (?:(?:at|from|of) )?)?(?=[[*_"“\\p{Lu}])(.{2,160})`,
);
/** "[ACME](…) developed this model", "We at ACME". */
const SUBJECT =
  /^(.{2,80}?) (?:developed|created|trained|built|released|collected) this (?:model|data ?set|corpus)\b/i;
const WE = letters(
  String.raw`\b(?:[Ww]e at|R&D [Tt]eam (?:at|of))\s+(\[?[\p{Lu}].{1,60}?)(?=[,.;:]|\s(?:have|has|release|present|train|are|we)\b)`,
);
const NAME = letters(String.raw`^["“]?[\p{Lu}@]`);

/** Returns who a sentence says made the model or the data. */
export function makerOf(raw: string): Maker | undefined {
  const beginning = raw.slice(0, 400);
  const makerText = (LINE.exec(beginning) ??
    WHOLE(beginning).exec(beginning) ??
    SUBJECT.exec(beginning) ??
    WE(beginning).exec(beginning))?.[1];
  if (makerText === undefined) return undefined;
  const link = linksOf(makerText).find(({ href }) => !/\.(?:png|svg|jpe?g|gif)$/i.test(href));
  const name = plain(link && makerText.indexOf(link.text) <= 3 ? link.text : makerText)
    .split(END, 1)[0]
    ?.trim();
  if (!name || !NAME(name).test(name) || NOBODY.test(name)) return undefined;
  return { name: name.slice(0, 120), ...(link ? { contact: link.href } : {}) };
}
/** Where a name is over. */
const END =
  /[|;([]|,? (?:and )?(?:fine-?tuned|using|for|in|as part|during|with|from|on|at)\b|[.](?:\s|$)/i;
const NOBODY =
  /^(?:us|me|him|them|the|this|that|training|using|combining|humans?|annotators?|users?|applying)\b/i;

/** Matches what reaches a person; `name [at] host` is an address that avoids spam. */
export const ADDRESS =
  /[\w.+-]{1,64}@[\w-]{1,64}\.|https?:|\]\(|[\w.-]{1,40}\s?(?:\[at\]|\(at\)|\{at\}|<at>|＠)\s?[\w-]{1,40}/i;

/** Returns a way to reach a person: the words, or the address where the words only name it. */
export function contactText(raw: string): string {
  const text = plain(raw.slice(0, 1500)).replace(/^[:：\s]+/, "");
  if (/@|https?:|[[({]at[\])}]/i.test(text)) return text;
  const links = linksOf(raw.slice(0, 1500));
  const [link] = links;
  return links.length === 1 && link && text.length <= 80
    ? link.href.replace(/^mailto:/i, "")
    : text;
}
