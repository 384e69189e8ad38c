import { columnMeaning, type PersonalMeaning, PSEUDONYM } from "./personal-columns.js";

/** What a description may begin with before it says what a column holds. */
const LEAD =
  /^(?:[-:–—|,.\s]{0,6})(?:(?:a|an|the|this|list of|array of|contains?|holds|is|are|gives|stores|string|unique|self-reported|full|reported|corresponding|original|column|field|with|for|each|their|its)\s{1,3}){0,5}/i;
/** "age of the speaker", "political leaning of each annotator". */
const OF =
  /^((?:[a-z-]{2,20} ){0,2}[a-z-]{2,20}) of (?:(?:the|each|an?|all|this|that|one) )?(?:[a-z-]{2,20} )?([a-z]{3,20})\b/i;
/** "e-mail address", "worker id, hashed", "speaker's age". */
const PHRASE = /^((?:[a-z'’-]{2,20} ){0,3}[a-z'’-]{2,20})(?=$|[\s.,;:()|])/i;
/** The value stands for another one. */
const REPLACED =
  /\b(?:hash(?:ed|es)?|anonymi[sz]ed|pseudonymi[sz]ed|masked|redacted|encrypted|obfuscated|removed|de-?identified)\b|哈希|脱敏|匿名|掩码|加密/i;
/** Nobody is behind the value. */
const INVENTED =
  /\b(?:fake|fictional|fictitious|synthetic|dummy|randomly generated|simulated)\b|虚构|虚拟|合成|伪造/i;
const FLAG = /^\W{0,3}(?:whether|if|true if|1 if|is |boolean|flag|number of|count of|是否|有无)/i;
const CHINESE_PHRASE = /^[\s:：|-]{0,4}(?:该|此|每个|记录|表示)?([\u3400-\u9fffA-Za-z]{2,16})/;

/**
 * Returns what a column shows by its name and by its description. A description that only says whether, or that the value
 * is invented, shows nothing; one that says that the value was replaced, a pseudonym.
 */
export function describedMeaning(
  byName: PersonalMeaning | undefined,
  description: string,
): PersonalMeaning | undefined {
  if (description === "") return byName;
  if (INVENTED.test(description) || FLAG.test(description)) return undefined;
  const meaning = byName?.isDecisive ? byName : (meaningIn(description) ?? byName);
  return meaning && REPLACED.test(description) ? PSEUDONYM : meaning;
}

function meaningIn(description: string): PersonalMeaning | undefined {
  if (/[\u3400-\u9fff]/.test(description)) {
    const phrase = CHINESE_PHRASE.exec(description)?.[1]?.replaceAll("的", "");
    return phrase === undefined ? undefined : columnMeaning(phrase);
  }
  const text = description.replace(LEAD, "");
  const [, attribute, person] = OF.exec(text) ?? [];
  if (attribute !== undefined && person !== undefined)
    return ofPerson(columnMeaning(`${singular(person)} ${attribute}`));
  const words =
    PHRASE.exec(text)?.[1]
      ?.replace(/['’]s?\b/g, "")
      .split(" ") ?? [];
  for (let length = words.length; length > 0; length--) {
    const meaning = columnMeaning(words.slice(0, length).join(" "));
    if (meaning) return ofPerson(meaning);
  }
  return undefined;
}

/** An attribute in a description counts where the description says that it is of a person. */
const ofPerson = (meaning: PersonalMeaning | undefined): PersonalMeaning | undefined =>
  meaning?.isOfPerson ? meaning : undefined;

const singular = (word: string) => (word.endsWith("s") ? word.slice(0, -1) : word);
