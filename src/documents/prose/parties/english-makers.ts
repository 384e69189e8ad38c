import { letters } from "../../../text/pattern.js";

const VERB_WORDS =
  "created|developed|made|trained|built|released|curated|maintained|collected|published|prepared|designed|compiled|constructed|contributed|produced|open-?sourced";
const VERB = `(?:${VERB_WORDS})`;
/** The same at the beginning of a line. */
const FIRST_VERB = `(?:${VERB_WORDS.replace(/(^|\|)(\w)/g, (_, bar: string, letter: string) => `${bar}[${letter.toUpperCase()}${letter}]`)})`;
/** More verbs and adverbs around one: "was designed and trained by", "was initially created by". */
const VERBS = `(?:[\\w-]+,? ){0,4}?${VERB}(?:,? (?:and |& )?[\\w-]+){0,2}`;
/** Who belongs to the name behind it: "a team of researchers at". */
const MEMBERS =
  "(?:(?:the |an? |our )?(?:small |joint |international |open |core )?(?:team|group|members?|researchers|students|engineers|scientists|authors|people|collaborators|folks)(?: of (?:researchers|students|engineers|scientists|people))? (?:at|from|of|in) )?(?:the |our )?";
const CAPITAL = '(?=["“@_*]{0,3}[\\p{Lu}@])';
const NAME = `${MEMBERS}${CAPITAL}(.{2,160})`;
const NOUN =
  "(?:models?|LLMs?|VLMs?|data ?sets?|Data ?sets?|corpus|corpora|collections?|benchmarks?|systems?|family|series|networks?|encoders?|embeddings|checkpoints?|adapters?|suite|treebank|lexicon|resource|version|repository|tokenizer|project)";

/** Patterns whose first group begins with the name of who made the subject. */
export interface MakerPattern {
  readonly pattern: (text: string) => RegExp;
  /** Only in sentences on the subject itself or that leave their subject out; with "intro" also in any that introduces. */
  readonly of?: "own" | "intro";
  /** What must not stand between the beginning of the sentence and the name. */
  readonly not?: RegExp;
}

/** The thing that is made is another: the base of a model, the source of data, a tool. */
const OTHER =
  /\b(?:base|originally|original|teacher|parent|underlying|foundation model|backbone|source|upstream|pre-?trained model|tokenizer|architecture|library|framework|code|paper|template|card)\b/i;
const DERIVED =
  /\b(?:versions?|variants?|fine-?tun\w+|tuned|based|distill\w*|quanti[sz]\w*|adapt\w*|deriv\w*|conver\w*|port|copy|subset|extension|extends?|replica\w*|translat\w*|merge\w*|similar|like|than|using|inspired|initiali[sz]ed|built on|on top|loads?|uses?|from|about|on|containing|contains|with (?:the|an?))\b/i;

/** Who made the subject, as English sentences say it; the first that fits counts. */
export const ENGLISH_MAKERS: readonly MakerPattern[] = [
  // A line of its own: "Created by [X](…)".
  {
    pattern: letters(
      `^[^\\p{L}\\p{N}]{0,6}${FIRST_VERB}(?: (?:and|&|/) [\\w-]+)?(?: with \\S{1,20})? by:?\\s+${NAME}`,
    ),
  },
  {
    pattern: letters(
      `\\b(?:[Tt]his|[Tt]he|[Oo]ur)\\b(?:\\s[\\w*_.-]+){0,4}\\s${NOUN}\\b[^.]{0,60}?\\b(?:was|is|were|are|has been|have been) ${VERBS} by\\s+${NAME}`,
    ),
    not: OTHER,
  },
  // "X is a language model developed by Y", "X is a data set by Y".
  {
    pattern: letters(
      `^[^.]{1,120}?\\b(?:is|are|was) (?:an? |the |one of the |our )?[^.]{0,160}?\\b${NOUN},?(?:[^.]{0,80}?\\b${VERB}(?:,? (?:and |& )?[\\w-]+)?)? by\\s+${NAME}`,
    ),
    of: "own",
    not: DERIVED,
  },
  // "X was developed by Y".
  {
    pattern: letters(
      `^[^.]{1,60}?\\b(?:is|are|was|were|has been|have been) (?:[\\w-]+,? ){0,2}?${VERB}(?:,? (?:and |& )?[\\w-]+){0,2} by\\s+${NAME}`,
    ),
    of: "own",
    not: OTHER,
  },
  { pattern: letters(`^\\W{0,4}[Tt]his (?:\\w+ )?${NOUN} by\\s+${NAME}`) },
  // "[ACME](…) developed this model".
  {
    pattern: letters(
      `^[^\\p{L}]{0,4}(?=[\\p{Lu}])((?:(?:[\\p{Lu}@][^\\s:]*|of|and|the|for|at|&|team|group|lab) ){1,10})(?:has |have )?(?:developed|created|trained|built|released|collected|curated|published) (?:and \\w+ )?(?:this|these) (?:[\\w-]+ ){0,2}?${NOUN}\\b`,
    ),
  },
  // "We at ACME", "We are a research team at ACME".
  {
    pattern: letters(
      "\\b(?:[Ww]e,? at|R&D [Tt]eam (?:at|of))\\s+(?:the )?(?=[\\p{Lu}])(.{2,60}?)(?=[,.;:]|\\s(?:have|has|release|present|train|are|we|believe|introduce|think|want)\\b)",
    ),
  },
  {
    pattern: letters(
      "\\b[Ww]e are (?:an? |the )?(?:[\\w-]+ ){0,4}?(?:[Tt]eam|[Gg]roup|[Ll]ab|[Ll]aboratory|[Cc]ompany|start-?up|researchers|students|engineers|developers|organi[sz]ation|collective)(?: of [\\w-]+)? (?:at|from|of|in|based at|called) (?:the )?(?=[\\p{Lu}])(.{2,80})",
    ),
  },
  // "the ACME team at Y releases".
  {
    pattern: letters(
      "\\b(?:[Tt]he|our) (?=[\\p{Lu}])((?:[\\p{L}\\p{N}&.-]+ ){1,5}?(?:[Tt]eam|[Gg]roup|[Ll]ab)(?: \\([\\w -]{2,20}\\))?(?: (?:at|of|from) (?:the )?(?:[\\p{Lu}][\\p{L}.-]+ ?){1,5})?) ?(?:open[- ]?sources?d?|releases?d?|presents?|publish(?:es|ed)|introduces?d?|announces?d?|provides?) ",
    ),
    of: "intro",
    not: /\b(?:by|from|that|which|than|of|paper|follow\w*|base)\b/i,
  },
];

/** "Copyright © 2025 Example Inc." as a line of its own; in a license it may be another's. */
export const COPYRIGHT =
  /^[^\p{L}\p{N}©(]{0,6}(?:copyright\s{0,2}(?:©|\(c\))?|©|\(c\))\s{0,2}(?:19|20)\d\d(?:\s?[-–,]\s?(?:(?:19|20)\d\d|present))?,?\s{1,2}(?:by )?(?=\p{Lu})(.{2,100})/iu;
export const NOT_OWN_COPYRIGHT = /\blicen[cs]|\bpermission\b|\bmeta platforms\b/i;

/** Where a name is over. */
export const NAME_END =
  /[|;([]|\s[–—-]\s|,? (?:and )?(?:fine-?tuned|using|in|as part|during|with|from|on)\b|(?<!\b(?:institute|cent(?:er|re)|foundation|laboratory|lab|society|association|alliance|initiative|department|school|agency|office|council|consortium|group|team|unit))(?:,? (?:and )?for)\b|(?<!\b(?:group|team|lab|laboratory|department|school|university of \w{2,20}))(?:,? (?:and )?at)\b|,? (?:and )?(?:is|was|are|were|has|have|had|can|it|its|we|then|that|which|who|whose|to|under|based|licensed|released|available|consists?|contains?|aims?|trained|designed|built|published|used|through|via|by|within|while|where|since|after|because)\b|, (?:an?|the|our|this)\b|(?<!\b(?:[A-Z]|[A-Z]\.-[A-Z]|Dr|Prof|Mr|Ms|Md|St|Jr))\.(?=\s|$)|[:!?](?:\s|$)| all rights reserved/i;
