import type { FlatText } from "./flat-text.js";
import { type LicenseMention, licensesIn } from "./license-names.js";
import { type LicenseScope, NO_SCOPE, namesOthers, namesPublication, scopeOf } from "./scope.js";

/** Where a text stands that may state a license. */
export interface ClaimContext {
  /** Under a heading or behind a label of licenses: there a name is a statement. */
  readonly announced: boolean;
  /** What heading and label say it is about. */
  readonly scope: LicenseScope;
  /** Names of the card's subject, in lower case. */
  readonly names: readonly string[];
  /** A name that the card uses nowhere else may be the subject's: of a model where its noun says so. */
  readonly anyName?: "model" | "dataset";
}

/** A license that a text states, and of what. */
export interface LicenseClaim {
  readonly text: string;
  readonly scope: LicenseScope;
  /** It is said of the whole repository or project, which may mean its code. */
  readonly loose: boolean;
  readonly ownName: boolean;
  readonly href?: string;
}

const VERB =
  /\b(?:releas(?:ed?|es|ing)|(?:re-?|sub|dual[- ])?licen[cs](?:ed|ing)|distribut(?:ed?|ing)|available|publish(?:ed)?|provided?|shared?|governed|covered|open[- ]?sourced?|falls?|subject|follows?|(?<!\bthe )uses?|adopts?|adheres?|abides?|requires?|inherits?|is|are|was|were|under|compl(?:y|ies)|retains?|carr(?:y|ies))\b|采用|遵循|遵守|遵从|基于|使用|按照?|依照|依据|根据|适用|受|签署|以|为|採用/i;
/** In a sentence anywhere: a verb of licensing, its preposition, and the name soon behind. */
const BINDS =
  /\b(?:releas(?:ed?|es|ing)|(?:re-?|sub|dual[- ])?licen[cs](?:ed?|ing)|distribut(?:ed?|ing)|available|publish(?:ed|ing)?|provid(?:ed?|ing)|shar(?:ed?|ing)|governed|covered|open[- ]?sourc(?:ed?|ing)|falls?|subject|compl(?:y|ies)|adheres?|abides?|free|usable)\b[^.;]{0,80}?\b(?:under|by|with|to|as|through)\b[^.;]{0,50}$|\b(?:is|are|falls?|put|placed)\b[^.;]{0,30}\bunder\b[^.;]{0,40}$|\b(?:follows?|adopts?|inherits?|uses?|retains?|have|has)\b[^.;]{0,20}\b(?:the|an?|same)\s[^.;]{0,30}$|\blicen[cs]es? (?:is|are|of|for)\b[^.;]{0,60}$|\b(?:use|usage)\b[^.;]{0,60}\brequires?\b[^.;]{0,20}$|\blicen[cs]e\s?[:：]\s{0,2}$|许可(?:证|协议)?\s?[:：]\s?$|(?:采用|遵循|遵守|遵从|基于|使用|按照?|依照|依据|根据|适用|签署|以|受|採用)[^。；]{0,16}$/i;
/** Soon behind the name: "is MIT licensed", 采用 Apache-2.0 协议. */
const LICENSED_BEHIND =
  /^\s?(?:[- ]?licen[cs]ed?\b|(?:开源|开放)?\s?(?:许可|协议|授权|许可证)|.{0,8}(?:许可|协议|授权|开源|发布))/i;
const IS_BEFORE = /\b(?:is|are|was|were)\s[^.;]{0,24}$/i;
/** "The checkpoints are CC-BY-NC-4.0." */
const IS_PLAINLY = /\b(?:is|are) (?:now |also |all |both )?$/i;
const NOT_BOUND =
  /\b(?:not|no longer|never|cannot|unlike|instead of|rather than|compatible with|similar to|except|hinges on|depends on|convert(?:ed)? from|changed from|than)\b[^.;]{0,40}$|n['’]t\b[^.;]{0,40}$|(?:不|未|没有|并非|无需|而非)[^，。；]{0,8}$/i;
/** What follows says something of the last thing named, and not of the subject. */
const RELATIVE = /\b(?:which|whose|who)\b[^,]*$|,\s*(?:with|licensed|released|available)\b/i;
const OWN_WORD =
  /\b(?:this|these|our|we|i|it|its|all|both|everything|here(?:by)?)\b|本|该|此|我们|所有|全部|以上|整个/i;
const OWN_OBJECT = /\b(?:this|these|our|we)\b|本|我们/i;
const NAME_WORD = /[A-Za-z][\w.+-]{1,40}/g;
/** Capital letters that name nothing. */
const PLAIN_WORD =
  /^(?:the|a|an|this|these|our|we|all|both|it|its|license|licence|licensing|licensed|released|under|and|or|code|source|software|models?|weights?|data|datasets?|corpus|training|inference|evaluation|pretrained|pre-trained|fine-tuned|finetuned|trained|released?|final|annotations?|checkpoints?|adapters?|lora|repository|repo|project|files?|use|used|using|usage|of|for|in|the|is|are|with|by|as|to|on|content|contents|public|open|scripts?|metadata|documentation|docs|everything|images?|texts?|audio|api|gguf|ai|llm|llms|ml|nlp|qa|json|csv|delta|diff|main|please|note|see|copyright|c|you|your|users?|can|may|must|be|free|freely|available|made|provided|license:|licence:|quantized|converted|version|versions|card|page|site|website|github|hugging|face|hub|huggingface|modelscope|mind|demo|library|package|terms?|conditions?|notice|dual|following|research|commercial|academic|non-commercial|has|have|been|will|was|were|any|other|parts?|its|at|from|individual|each|most|every|current|new|latest|additional|published)$/i;

const stemOf = (name: string) => name.toLowerCase().replace(/[^a-z0-9\u4e00-\u9fff]+/g, "");

/** Returns the words of a text that may be names. */
const properWords = (text: string): string[] =>
  [...text.slice(-160).matchAll(NAME_WORD)]
    .map(([word]) => word.replace(/[.'’-]+$/, ""))
    .filter((word) => /[A-Z\d]/.test(word) && !PLAIN_WORD.test(word));

/** True if the words before a verb speak of somebody else's thing: a proper name that is not the card's. */
function isForeign(words: string, clause: string, context: ClaimContext): boolean {
  // "According to the authors, the data are …": who is named before a comma is not what is licensed.
  const subject = words.slice(Math.max(words.lastIndexOf(", "), words.lastIndexOf("，")) + 1);
  if (namesOthers(subject)) return true;
  if (OWN_WORD.test(subject) || OWN_OBJECT.test(clause)) return false;
  // "The code and weights of the X series" are what the card publishes, whatever it calls it.
  const head = context.announced ? subject.slice(-160).split(/\s(?:of|in|for|from)\s/, 1)[0] : "";
  if (head && scopeOf(head).size > 0 && properWords(head).length === 0) return false;
  if (context.anyName === "dataset") return false;
  if (context.anyName === "model" && scopeOf(subject).has("weights")) return false;
  const proper = properWords(subject);
  if (proper.length === 0) return false;
  const titles = context.names.map(stemOf).filter((title) => title.length > 2);
  if (
    titles.length === 0 &&
    (context.announced || scopeOf(subject).size > 0 || namesPublication(subject))
  )
    return false;
  return !proper.some((word) => {
    const stem = stemOf(word);
    return titles.some(
      (title) =>
        title === stem ||
        (stem.length > 3 && title.startsWith(stem)) ||
        (title.length > 3 && stem.startsWith(title)),
    );
  });
}

const BREAK = /[;；。]|,? (?:while|whereas|but)\b|，而|，但/gi;

/** Returns the words between the last break and the name. */
function clauseOf(between: string): string {
  let start = 0;
  for (const match of between.matchAll(BREAK)) start = match.index + match[0].length;
  return between.slice(start);
}

const subjectOf = (clause: string): string => {
  const verb = VERB.exec(clause);
  return verb ? clause.slice(0, verb.index) : clause;
};

const BEHIND =
  /^\s?(?:licen[cs]ed?\s)?(?:\((?!or\b|and\b|see\b|as\b|if\b|unless\b)([^()]{2,50})\)|（([^（）]{2,40})）|(?:for|on|covers?|applies to)\s(?:all\s|the\s|our\s|its\s)*([^,.;，。；()]{2,40}))/i;
const JOINED =
  /^\s?\)?(?:licen[cs]es?\s?)?(?:许可(?:证|协议)?|协议)?\s?(?:,|，|、|\/|\||&|and\/or|,? or|,? and|[和与及或]|或者|以及)\s?(?:the\s|an?\s)?[[(（《]?$/i;

/** "under their respective original licenses", "the same license as X": a license that the text does not name. */
const UNNAMED =
  /\b(?:under|subject to|follows?|has|have|uses?|retains?|inherits?|keeps?|governed by|comply with)\b[^.;]{0,30}\b(?:(?:their|its) (?:respective |own )(?:original |individual )?licen[cs]es?|(?:their|its) (?:original|individual) licen[cs]es?|that (?:model|data ?set)['’]s licen[cs]e|(?:the )?same licen[cs]es? (?:as|of|from)\b[^.;,(]{0,60})/i;

/** Returns what a sentence says of the subject's license without naming it. */
export function unnamedIn({ text }: FlatText, context: ClaimContext): LicenseClaim[] {
  const match = UNNAMED.exec(text);
  if (match === null || /\b(?:each|every|some|which|who)\b/i.test(text)) return [];
  const subject = text.slice(0, match.index);
  const scope = scopeOf(subject);
  if (scope.size === 0 && !context.announced) return [];
  if (namesOthers(subject) || /\b(?:utilizes?|uses?|certain|other|some)\b/i.test(subject))
    return [];
  const claimed = scope.size > 0 ? scope : context.scope;
  return [{ text: text.slice(0, 300).trim(), scope: claimed, loose: false, ownName: false }];
}

/** True if a text names any license, be it that of something else. */
export const namesLicense = ({ text, links }: FlatText): boolean =>
  licensesIn(text, links).some(({ vague }) => !vague);

/** Returns what a text states of licenses. What it says of others' things is left out. */
export function claimsIn(flat: FlatText, context: ClaimContext): LicenseClaim[] {
  const mentions = licensesIn(flat.text, flat.links);
  const claims: LicenseClaim[] = [];
  let end = 0;
  for (let i = 0; i < mentions.length; i++) {
    const group = [mentions[i] as LicenseMention];
    let last = group[0] as LicenseMention;
    while (i + 1 < mentions.length) {
      const next = mentions[i + 1] as LicenseMention;
      if (!JOINED.test(flat.text.slice(last.end, next.start))) break;
      group.push(next);
      last = next;
      i++;
    }
    const first = group[0] as LicenseMention;
    const before = flat.text.slice(end, first.start);
    const after = flat.text.slice(last.end, mentions[i + 1]?.start ?? flat.text.length);
    end = last.end;
    claims.push(...claimsOf(flat.text, group, before, after, context));
  }
  return claims;
}

/** Returns what stands behind a name and says of what it is: "(code)", "for the weights". */
function wordsBehind(after: string): string {
  const match = BEHIND.exec(after);
  const words = match?.[1] ?? match?.[2] ?? match?.[3] ?? "";
  return /\b(?:is|are|was|were|has|have)\b/i.test(words) ? "" : words;
}

/** Returns of what a clause speaks: "Since its data are X's, we release this model as …" speaks of the model. */
function scopeOfClause(subject: string, clause: string): LicenseScope {
  const tail = clause.slice(clause.lastIndexOf(", ") + 1);
  const ownScope = OWN_OBJECT.test(tail) ? scopeOf(tail) : NO_SCOPE;
  return ownScope.size > 0 && tail !== clause ? ownScope : scopeOf(subject || clause);
}

/** Returns what is stated of licenses that stand side by side; nothing where they are those of others. */
function claimsOf(
  text: string,
  group: readonly LicenseMention[],
  before: string,
  after: string,
  context: ClaimContext,
): LicenseClaim[] {
  const clause = clauseOf(before);
  if (NOT_BOUND.test(clause)) return [];
  const isOfHouse = context.announced && namesPublication(clause);
  if (RELATIVE.test(clause) && !isOfHouse) return [];
  const subject = subjectOf(clause);
  if (isForeign(subject, clause, context)) return [];
  const behindWords = wordsBehind(after);
  const behindScope = behindWords === "" ? NO_SCOPE : scopeOf(behindWords);
  // "(inherited from the base model)" says why it is the card's own.
  if (namesOthers(behindWords) && !/inherit|same|follow|继承|相同/i.test(behindWords)) return [];
  if (group.some(({ vague }) => vague) && !BINDS.test(clause)) return [];
  if (!context.announced && !isBound(clause, subject, after, context)) return [];
  const clauseScope = behindScope.size > 0 ? behindScope : scopeOfClause(subject, clause);
  const scope = clauseScope.size > 0 ? clauseScope : context.scope;
  const claim = { scope, loose: scope.size === 0 && namesPublication(clause) };
  const between = text.slice(group[0]?.end, group[group.length - 1]?.start);
  if (group.length > 1 && /\bor\b|\/|\||或/.test(between))
    return [{ ...claim, text: group.map((mention) => mention.text).join(" or "), ownName: false }];
  return group.map(({ text: name, ownName, href }) => ({
    ...claim,
    text: name,
    ownName,
    ...(href === undefined ? {} : { href }),
  }));
}

/** True if a sentence that stands anywhere puts the card's subject under the license. */
function isBound(clause: string, subject: string, after: string, context: ClaimContext): boolean {
  const isVerbal =
    BINDS.test(clause) ||
    (LICENSED_BEHIND.test(after) && (IS_BEFORE.test(clause) || VERB.test(clause)));
  const isPlain = IS_PLAINLY.test(clause) && scopeOf(subject).size > 0;
  if (!isVerbal && !isPlain) return false;
  if (OWN_WORD.test(clause)) return true;
  if (scopeOf(subject).size > 0 && !/\b(?:an?|some|any|other|many)\s/i.test(subject)) return true;
  const stems = context.names.map(stemOf).filter((name) => name.length > 2);
  const words = [...subject.matchAll(NAME_WORD)].map(([word]) => stemOf(word));
  return (
    words.some((word) => stems.includes(word)) ||
    /^\W{0,4}(?:licen[cs]ed?|released|许可)/i.test(clause)
  );
}
