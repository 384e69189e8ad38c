import { linksOf } from "../../../text/links.js";
import { plain } from "../../../text/markdown.js";
import { letters } from "../../../text/pattern.js";
import { isOwn } from "../sentences.js";
import { chineseMaker } from "./chinese-makers.js";
import { isInbox } from "./contact.js";
import { COPYRIGHT, ENGLISH_MAKERS, NAME_END, NOT_OWN_COPYRIGHT } from "./english-makers.js";
import type { MakerContext } from "./maker-context.js";
import { isParty } from "./not-a-party.js";

/** Who made the subject, and where they read what others write if a link shows it. */
export interface Maker {
  readonly name: string;
  readonly contact?: string;
}

/** A person's or a team's own page where others can write to them. */
const PROFILE =
  /^(?:mailto:|https?:\/\/(?:www\.)?(?:github\.com|twitter\.com|x\.com|linkedin\.com\/in)\/[\w.-]{1,60}\/?$)/i;
const LONGEST = 500;
const LONGEST_NAME = 120;
const STARTS = letters(String.raw`^[\p{Lu}@]`);
/** Lower-case words that stand in names, and between two of them. */
const IN_NAMES =
  /^(?:of|and|the|for|at|de|del|della|di|da|du|des|do|dos|la|le|les|van|der|den|von|und|y|et|team|group|lab|labs|laboratory|researchers?|community|project|students?|institute|university|al\.?|[&+/–-]|["“'(]?\p{Lu}.*|\d.*|[\w.-]+\.(?:ai|io|com|org|net)),?\.?$/u;
const DANGLING = /(?:[\s,]+(?:of|and|the|for|at|de|&|by|researchers?))+$/;
const HAN = /[\u3400-\u9fff]/;

/** Returns who a sentence says made the model or the data; `raw` is as it is written. */
export function makerOf(raw: string, context: MakerContext): Maker | undefined {
  const beginning = raw.slice(0, LONGEST);
  const text = plain(beginning).replace(/^[>\s]+/, "");
  const isOwnSubject = isOwn(text, context.title);
  const name =
    (HAN.test(text) ? chineseMaker(text, context, isOwnSubject) : undefined) ??
    englishMaker(text, context, isOwnSubject) ??
    copyrightHolder(text);
  if (name === undefined) return undefined;
  const link = linksOf(beginning).find(
    ({ text: words, href }) =>
      PROFILE.test(href) || (isInbox(href) && name.startsWith(plain(words))),
  );
  return { name: name.slice(0, LONGEST_NAME), ...(link ? { contact: link.href } : {}) };
}

function englishMaker(
  text: string,
  { intro, title }: MakerContext,
  isOwnSubject: boolean,
): string | undefined {
  for (const { pattern, of, not } of ENGLISH_MAKERS) {
    if (of !== undefined && !isOwnSubject && !(of === "intro" && intro)) continue;
    const match = pattern(text).exec(text);
    const words = match?.[1];
    if (!match || words === undefined) continue;
    const before = text.slice(0, match.index + match[0].length - words.length);
    if (not?.test(before)) continue;
    const name = nameIn(words);
    if (name !== undefined) return name;
  }
  return intro ? possessor(text, title) : undefined;
}

/** "ACME's Harbor is a model": the possessor of what the title names. */
function possessor(text: string, title: readonly string[]): string | undefined {
  const match = /^((?:[A-Z][\w.&-]{1,30} ?){1,4})['’]s? (.{2,60})/.exec(text);
  const [words = "", behind = ""] = [match?.[1], match?.[2]?.toLowerCase()];
  const isTitle = title.some(
    (name) => behind.startsWith(name) && !/^[\w-]/.test(behind.slice(name.length)),
  );
  return isTitle ? nameIn(words) : undefined;
}

function copyrightHolder(text: string): string | undefined {
  const words = COPYRIGHT.exec(text)?.[1];
  return words === undefined || NOT_OWN_COPYRIGHT.test(text) ? undefined : nameIn(words);
}

/** Returns the name that words begin with, if it is a party's. */
function nameIn(words: string): string | undefined {
  const [clause = ""] = words.replace(/^["“]/, "").split(NAME_END, 1);
  const tokens = clause.trim().split(/\s+/);
  const end = tokens.findIndex((token) => !STARTS(token).test(token) && !IN_NAMES.test(token));
  const name = (end < 0 ? tokens : tokens.slice(0, end)).join(" ");
  const bare = name.replace(DANGLING, "").replace(/[\s,."”'’*]+$/, "");
  return STARTS(bare).test(bare) && isParty(bare) ? bare : undefined;
}
