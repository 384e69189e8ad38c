import { type MarkdownBlock, plain } from "../../text/markdown.js";
import { letters } from "../../text/pattern.js";

/** What names a license, so that a sentence around it can be left out. */
const NAMED =
  /\b(?:apache|mit|bsd|l?a?gpl|mpl|cc[- ]?(?:by|0)|creative commons|openrail|rail|llama|gemma|cddl|epl|isc|unlicense|odc|odbl|pddl|public domain|licen[cs]e|mulan|openmdw)\b|许可|协议/i;
const LICENSE_FILE = /(?:^|\/)(?:licen[cs]e|copying|use[_-]policy)[\w.-]{0,40}$/i;

const UNDER =
  /\b(?:releas(?:ed|ing)|licen[cs]ed|distribut(?:ed|ing)|available|publish(?:ed|ing)|provided|shared|governed|covered|open[- ]sourced|falls?)\b[^.;]{0,40}?\s(?:under|by|with)\s+(?:the\s+terms\s+of\s+)?(?:(?:the|an?|its)\s+)?(.{2,120})/i;
/** Where the name of the license ends. */
const STOP =
  /\.(?!\d)|[;()]|,(?!\s*(?:version|v\.?\s*\d))|\s(?:and|as|for|see|which|while|but|with|without|when|unless|if|on|in)\s/i;

/** Returns the license after a preposition: `MIT license` in "released under the MIT license, which …". */
function nameUnder(sentence: string): string | undefined {
  const behindPreposition = UNDER.exec(sentence)?.[1];
  if (behindPreposition === undefined) return undefined;
  const stop = behindPreposition.search(STOP);
  const name = (stop < 0 ? behindPreposition : behindPreposition.slice(0, stop)).trim();
  return name.length >= 2 && name.length <= 100 ? name : undefined;
}
const QUOTED_ZH = /《([^《》]{2,60}(?:许可|协议|授权|license)[^《》]{0,20})》/i;
const UNDER_ZH =
  /(?:采用|遵循|遵守|基于|使用|按照?|依据|以)\s*[《「“"]?([^，。；,;（）《》“”"]{2,60}?)[》」”"]?\s*(?:开源)?(?:许可|授权|协议|license|licence)/i;
const SAID_OF = {
  model: /model|weight|checkpoint|模型|权重/i,
  dataset: /data|corpus|annotation|content|数据|语料/i,
};
const CODE =
  /\b(?:code|software|source|repo(?:sitory)?|scripts?|docs?|documentation|library)\b|代码/i;
const NEGATED = /\b(?:not|no|never|without)\b|不|未/i;

const VAGUE = /^(?:here|link|this|the|licen[cs]e(?: file)?|terms|this licen[cs]e)$/i;

export interface LicenseStatement {
  readonly text: string;
  readonly link?: string;
}

/** Returns the block of a license section that speaks of the subject itself and not of its code. */
export function licenseBlock(
  blocks: readonly MarkdownBlock[],
  kind: "model" | "dataset",
): MarkdownBlock | undefined {
  const subjectWords = SAID_OF[kind];
  return (
    blocks.find((block) => block.label !== undefined && subjectWords.test(block.label)) ??
    blocks.find(
      (block) =>
        !CODE.test(block.label ?? "") && !/^(?:the |our )?(?:source )?code\b/i.test(block.text),
    ) ??
    blocks[0]
  );
}

/** Returns what a text says of the license: the name if it holds one name, else the text; and the link to it. */
export function licenseText(raw: string, kind: "model" | "dataset"): LicenseStatement {
  const source = raw.slice(0, 1200);
  const plainText = plain(source);
  const links = linksOf(source).filter(
    ({ text, href }) => NAMED.test(text) || LICENSE_FILE.test(href) || /licen[cs]e/i.test(href),
  );
  const [onlyLink] = links;
  const link = links.length === 1 && onlyLink ? { link: onlyLink.href } : {};
  const parenthesized = /^\(([^()]{2,80})\)$/.exec(plainText)?.[1];
  if (parenthesized !== undefined) return { text: parenthesized, ...link };
  if (plainText.length <= 60 && !names(plainText)) return { text: plainText, ...link };
  const sentence = saidOf(plainText, kind);
  if (!NEGATED.test(sentence)) {
    const linked = links.length === 1 && onlyLink ? plain(onlyLink.text) : "";
    if (
      linked.length > 2 &&
      linked.length <= 80 &&
      sentence.includes(linked) &&
      !VAGUE.test(linked) &&
      NAMED.test(linked)
    )
      return { text: linked, ...link };
    const name =
      nameUnder(sentence) ?? QUOTED_ZH.exec(sentence)?.[1] ?? UNDER_ZH.exec(sentence)?.[1]?.trim();
    if (name !== undefined && NAMED.test(name)) return { text: name, ...link };
  }
  return { text: plainText.slice(0, 300), ...link };
}

/** True if a sentence says under which license something stands. */
const names = (sentence: string) =>
  UNDER.test(sentence) || QUOTED_ZH.test(sentence) || UNDER_ZH.test(sentence);

const END = letters(String.raw`(?<=[.!?])\s+(?=[\p{Lu}])|(?<=[。！？；])`);

/** Returns the sentence that names the model (or the data); the first one where none does. */
function saidOf(text: string, kind: "model" | "dataset"): string {
  const sentences = text.split(END(text));
  const under = sentences.filter(names);
  return (
    under.find((sentence) => SAID_OF[kind].test(sentence)) ??
    under.find((sentence) => !CODE.test(sentence)) ??
    sentences[0] ??
    text
  );
}

/** Returns inline links of a text, and bare addresses. */
export function linksOf(raw: string): { text: string; href: string; index: number }[] {
  const links: { text: string; href: string; index: number }[] = [];
  for (const match of raw.matchAll(
    /\[([^[\]]{0,200})\]\(\s{0,4}<?([^()\s<>]{1,400}(?:\([^()\s]{0,100}\)[^()\s]{0,100})?)>?[^()]{0,100}\)|https?:\/\/[^\s<>()[\]"'，。；）]{1,300}/g,
  ))
    links.push({ text: match[1] ?? match[0], href: match[2] ?? match[0], index: match.index });
  return links;
}

/** True for the opening of permission texts (MIT, ISC and what was made of them), wherever it stands. */
export const grants = (sentence: string): boolean =>
  /\bpermission is hereby granted, free of charge, to any person obtaining a copy\b/i.test(
    sentence,
  ) ||
  /\bpermission to use, copy, modify,? and\/?(?:or)? distribute\b.{0,120}\bhereby granted\b/i.test(
    sentence,
  );

/** "This model is released under …" in a card that has no place of its own for its license. */
const STATES =
  /^(?:(?:(?:this|the|our|these|all|both)\s+)?(?:[\w.'-]+\s+){0,7}?)(?:is|are)\s+(?:[\w-]+\s+){0,3}(?:released|licen[cs]ed|distributed|available|published|provided|shared)\s+(?:[\w-]+\s+){0,3}under\b/i;
export function statesLicense(sentence: string, kind: "model" | "dataset"): boolean {
  const subject = STATES.exec(sentence)?.[0];
  if (subject === undefined || NEGATED.test(sentence)) return false;
  const name = nameUnder(sentence);
  return (
    name !== undefined &&
    NAMED.test(name) &&
    (SAID_OF[kind].test(subject) || /^(?:it|this)\s+is\b/i.test(subject))
  );
}
