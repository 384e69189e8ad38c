import type { Mention } from "./mentions/index.js";

/** Names that a sentence lists together: what is said of one is said of all. */
export interface MentionGroup {
  readonly mentions: readonly Mention[];
  readonly start: number;
  readonly end: number;
}

const PARENTHESES = /[(（[][^()（）[\]]{0,80}[)）\]]/g;
const JOINT =
  /^[\s"'“”’‘*_`)\]]*(?:['’]s)?\s*(?:\d[\d,.]{0,9}[kKmM]?(?=[,;]))?\s*(?:(?:data ?sets?|data|corpus|corpora|models?|extract|collections?|questions?|passages?|数据集?|语料库?|模型|等)\s*)?(?:[,，、/+&;；]|,?\s?\b(?:and|or|as well as|plus)\b|和|与|及|以及|或者?|还有|\||、)\s*(?:(?:and|or|the|a|an|our|also|both|then|official|public|original|english|filtered|large|small|new|synthetic|和|过滤的|其他|[\u4e00-\u9fff]{0,10}(?:数据集?|语料库?|模型)|(?:[\w-]{1,16}\s){0,2}[\w-]{1,16}['’]s?)\s*){0,3}["'“”‘*_`(（[]*$/i;
const BRACKET =
  /^\s?(?:(?:extract|data ?set|data|corpus|model|checkpoint)\s?)?[(（[]\s?(?:e\.g\.,?|i\.e\.,?|aka|formerly|即|又称)?\s*["'`]?$/;
const OWNER = /^['’]s\s+$/;
/** Between a model and who serves it: "GPT-4 by OpenAI". */
const SERVED = /^\s(?:by|from|via|through)\s(?:the\s)?$/;

/**
 * Joins names that are listed ("A, B and C"). A name in brackets behind another is its second name: the exact one of the
 * two stays. A name with an apostrophe before another is its owner.
 */
export function groupsOf(text: string, mentions: readonly Mention[]): MentionGroup[] {
  const groups: { mentions: Mention[]; start: number; end: number }[] = [];
  for (const mention of mentions) {
    const last = outerOf(groups, text, mention.start);
    const previous = last?.mentions[last.mentions.length - 1];
    if (last === undefined || previous === undefined) {
      groups.push({ mentions: [mention], start: mention.start, end: mention.end });
      continue;
    }
    const between = text.slice(last.end, mention.start);
    if (between.length <= 24 && BRACKET.test(between)) {
      if (mention.form === "exact" && previous.form === "exact") last.mentions.push(mention);
      else if (isSurer(mention, previous)) last.mentions[last.mentions.length - 1] = mention;
      last.end = mention.end;
    } else if (OWNER.test(between)) {
      // "Anthropic's HH" is too short a name without its owner.
      const name = mention.name.length > 3 ? mention.name : `${previous.name} ${mention.name}`;
      last.mentions[last.mentions.length - 1] = { ...mention, name };
      last.end = mention.end;
    } else if (SERVED.test(between) && mention.kind === "service" && isListedModel(previous)) {
      last.end = mention.end;
    } else if (between.length <= 140 && JOINT.test(between.replace(PARENTHESES, ""))) {
      last.mentions.push(mention);
      last.end = mention.end;
    } else groups.push({ mentions: [mention], start: mention.start, end: mention.end });
  }
  // Brackets within a list explain a name and hold no entry of the list.
  return groups.filter(
    (group) => !groups.some(({ start, end }) => start < group.start && group.end < end),
  );
}

/** Returns the last group, or the one before it where that one stands in brackets that are closed by now. */
function outerOf<Group extends MentionGroup>(
  groups: readonly Group[],
  text: string,
  start: number,
): Group | undefined {
  const last = groups[groups.length - 1];
  const outer = groups[groups.length - 2];
  if (last === undefined || outer === undefined || start - outer.end > LONGEST_BRACKET) return last;
  if (outer.end > last.start) return outer;
  const before = text.slice(outer.end, last.start);
  return /^[^()]{0,3}\([^()]*$/.test(before) && /^[^()]*\)/.test(text.slice(last.end, start))
    ? outer
    : last;
}
/** Characters from a name to the next one behind words in brackets. */
const LONGEST_BRACKET = 120;

/** True if the second name of something says better what it is: `SpotBERT (spotbert-base)`. */
const isSurer = (second: Mention, first: Mention): boolean =>
  second.form === "exact" ||
  (second.form === "listed" && second.kind === "model" && RANK_SHAPED.has(first.form));
const RANK_SHAPED: ReadonlySet<string> = new Set(["shaped", "plain"]);
const isListedModel = ({ form, kind }: Mention): boolean =>
  form === "listed" && (kind === "model" || kind === "service");
