import type { Location } from "../../../model/location.js";
import { linksOf } from "../../../text/links.js";
import { plain } from "../../../text/markdown.js";
import type { StatementCollector } from "../statements.js";
import { reaches } from "./contact.js";
import { makerOf } from "./maker.js";
import { isParty } from "./not-a-party.js";

/** Hosts on which a folder is a person or a team. */
const HOSTING =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|gitee\.com|huggingface\.co|twitter\.com|x\.com)\/([\w.-]{1,60})/i;
const HOST = /^https?:\/\/(?:www\.)?([\w.-]{3,80})/i;
/** Who paid for it did not make it. */
const FUNDING =
  /^(?:[^.]{0,60}\b(?:was|were|is|has been|been) )?(?:funded|supported|sponsored|financed) (?:by|in part)\b/i;
const MADE = /\b(?:created|developed|curated|made|collected|compiled|prepared|built|by)\b/i;
const SHORT = 60;
const LONGEST_NAME = 160;

/** Titles of persons: an organization that the card names beside them answers for it first. */
const PERSONS =
  /^(?:(?:model |data ?set |card )*(?:authors?|contributors?)|(?:core|main) contributors|(?:our )?team members?|作者|团队成员|项目成员|(?:主要|核心)?贡献者)$/i;

/** States the provider that stands behind a label or under a heading, and the contact if it shows a way to reach them. */
export function sayProvider(
  collector: StatementCollector,
  title: string,
  raw: string,
  location: Location,
  manner: "label" | "heading",
): void {
  const name = providerIn(raw);
  if (name === undefined) return;
  // A text at length under "About us" presents them, and names them only by the way.
  const isWeak = PERSONS.test(plain(title)) || name.length > LONGEST_NAME;
  collector.add("provider.name", name, location, isWeak ? "shared" : manner);
  if (reaches(raw)) collector.add("contact", plain(raw.slice(0, 1500)), location, manner);
}

/** Returns who a label or a heading names as the provider: a name, or what a sentence says; a link gives its owner. */
export function providerIn(raw: string): string | undefined {
  const text = plain(raw.slice(0, 1500))
    .replace(/^[:：\s]+/, "")
    .slice(0, 300);
  const links = linksOf(text);
  const words = withoutLastLink(text);
  if (!/\p{L}/u.test(withoutLinks(text))) {
    const owners = links.flatMap(({ href }) => (HOSTING.exec(href) ?? HOST.exec(href))?.[1] ?? []);
    return owners.length > 0 ? [...new Set(owners)].join(", ") : undefined;
  }
  const [first = ""] = words.split(/(?<=[^A-Z]{2}\.|。)\s/, 1);
  const maker = makerOf(first, { kind: "dataset", intro: false, title: [] });
  if (maker) return maker.name;
  if (FUNDING.test(words) && !MADE.test(words.replace(FUNDING, ""))) return undefined;
  const [name = ""] = words.split(/；/, 1);
  if (name.length > SHORT) return text;
  return isParty(name.replace(/^(?:the|an?) /i, "")) ? name.trim() : undefined;
}

const URL = /https?:\/\/[^\s<>()[\]"'，。；）]{1,300}/g;
const withoutLinks = (text: string): string => text.replace(URL, " ").trim();
/** "ACME: https://acme.example" names ACME. */
const withoutLastLink = (text: string): string =>
  text.replace(/[\s:：,(<-]{0,6}https?:\/\/[^\s<>()[\]"'，。；）]{1,300}[\s>)]{0,4}$/, "").trim();
