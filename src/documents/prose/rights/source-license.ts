/** Creative Commons licenses that allow less than an open one: no commerce, no adaptations. */
const RESTRICTED =
  /\b(?:cc|creative commons)[- ]by[- ](nc(?:[- ](?:sa|nd))?|nd)(?:[- ]([1-4]\.\d))?\b/gi;
/** Verbs that put content under a license. */
const UNDER =
  "\\b(?:licen[cs]ed|released|distributed|published|available|provided|shared|covered|comes?|falls?)\\b[^.;]{0,40}$";
/** What the data set was made of. */
const OF_SOURCE = new RegExp(
  `\\b(?:original|source|underlying|upstream|raw)\\b[^.;]{0,30}\\b(?:data|data ?sets?|corp(?:us|ora)|texts?|articles|images|photos|audio|recordings?|videos?|contents?|materials?|works?|documents)\\b[^.;]{0,60}${UNDER}|\\b(?:taken|derived|collected|sourced|extracted|adapted|translated|obtained|drawn|come|comes)\\b[^.;]{0,12}\\bfrom\\b[^.;]{2,100}${UNDER}|(?:原始|来源|源|上游)(?:数据|语料|文本|图片|音频|内容)[^。；]{0,40}$|(?:取自|来自|源自|摘自|改编自|翻译自)[^。；]{2,60}$`,
  "i",
);
/** Said of what is published, or of a part that is left out. */
const OF_OTHER =
  /\b(?:this|our|the) (?:data ?set|corpus|work|repository|release|annotations?|code|model|benchmark)\b[^.;]{0,40}\b(?:is|are)\b[^.;]{0,30}\b(?:licen[cs]ed|released|distributed)\b|\b(?:not|no longer|never|without|excluded?|removed|unlike)\b|n['’]t\b|不再|未包含|剔除|已移除/i;
const ASKS = /[?？]\s*$/;
const LONGEST = 600;

/** Returns the id of the restricted license under which, by a sentence, a source of the data is; undefined where there is none. */
export function sourceLicenseIn(sentence: string): string | undefined {
  const text = sentence.slice(0, LONGEST);
  if (ASKS.test(sentence) || OF_OTHER.test(text)) return undefined;
  for (const { 0: match, 1: elements = "", 2: version = "4.0", index } of text.matchAll(RESTRICTED))
    if (match !== "" && OF_SOURCE.test(text.slice(Math.max(0, index - 220), index)))
      return `cc-by-${elements.toLowerCase().replaceAll(" ", "-")}-${version}`;
  return undefined;
}

export const SOURCE_LICENSE_WORDS: readonly string[] = [
  "cc-by-n",
  "cc by-n",
  "cc by n",
  "commons by-n",
  "commons-by-n",
];
