import type { OutlineSection } from "../prose/outline.js";
import { catalogMatch, squeezed } from "./mentions/catalog.js";

const GENERIC =
  /^(?:readme|index|model ?card|data ?set ?card|datasheet|introduction|overview|about|model|dataset|card|main|src|docs?|examples?|data|datasets?|models?|readme_?(?:cn|zh|en)?)$/i;

/** Returns a test for names in the headings of a card: what they name is spoken of as part of its subject. */
export function topicNames(parts: readonly OutlineSection[]): (name: string) => boolean {
  let titles: readonly string[] | undefined;
  return (name) => {
    titles ??= parts.flatMap(({ level, title }) => (level > 0 ? [squeezed(title)] : []));
    const bare = squeezed(name.split("/").pop() ?? "");
    return bare.length > 3 && titles.some((title) => title.includes(bare));
  };
}

/** Returns a test for names of the subject itself: those of its titles, its folder and its file. */
export function ownNames(
  file: string,
  parts: readonly OutlineSection[],
): (name: string) => boolean {
  let names: ReadonlySet<string> | undefined;
  return (name) => {
    const bare = squeezed(name.split("/").pop() ?? "");
    names ??= namesOfSubject(file, parts);
    if (names.has(bare)) return true;
    for (const title of names) if (title.length > 3 && bare.startsWith(title)) return true;
    return false;
  };
}

function namesOfSubject(file: string, parts: readonly OutlineSection[]): ReadonlySet<string> {
  const titles = parts.filter(({ level }) => level === 1).slice(0, 3);
  const words = titles.flatMap(({ title }) => nameIn(title));
  const folders = file.split(/\/|__/).slice(0, -1).slice(-2);
  return new Set(
    [...words, ...folders]
      .filter((name) => name.length > 2 && !GENERIC.test(name))
      .map(squeezed)
      .filter((name) => name.length > 2),
  );
}

/** True for a site or data set of the catalog: "Reddit Jokes" is called after what it comes from. */
function isSource(word: string): boolean {
  const family = catalogMatch(word, 0);
  return family?.end === word.length && (family.kind === "site" || family.kind === "dataset");
}

/** Returns the names in a title: what stands before a colon, a dash or a comma, and in brackets. */
function nameIn(title: string): string[] {
  const plain = title
    .replace(/^\s*(?::\w{2,30}:\s*)+/, "")
    .replace(
      /^(?:(?:the )?(?:model|data(?:set)?) ?(?:card|sheet)?(?: (?:for|of))?[\s:：-]+|[^\p{L}\p{N}]+)/iu,
      "",
    );
  const head = plain.split(/\s*[:：—–|(（,，]\s*|\s-\s/)[0]?.trim() ?? "";
  const words = head.split(/\s+/);
  const first = words[0] ?? "";
  const bracket = /^[^:：—–|]{0,80}?[(（"“]([A-Za-z][\w.-]{2,30})[)）"”]/.exec(plain)?.[1];
  return [
    ...(words.length <= 4 ? [head] : []),
    // The first word is a name where it is shaped like one.
    ...(!(words.length > 1 && isSource(first)) &&
    /[A-Z].*[A-Z\d]|\d|^[A-Z][\w-]{3,}$/.test(first) &&
    !/^(?:The|This|Fine|Introduction|Open|Large|Chinese|Medical|A)$/i.test(first)
      ? [first]
      : []),
    ...(bracket === undefined ? [] : [bracket]),
  ];
}
