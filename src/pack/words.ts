/**
 * Words that judge people or their conduct, or promise what no rule can keep: the tool compares statements with
 * statements. The wording rules stand in CONTRIBUTING.md.
 */
const JUDGING =
  /\b(?:illegal|unlawful|infring\w*|violat\w*|(?:non-?)?complian\w*|breach\w* of|must|failed|certified|guilty|guarante\w*)\b|违法|非法|侵权|侵犯|违规|合规|违反|不合法|必须|保证/i;

/** "Silence is a gap, not a breach": a text may say what it is not. */
const DENIED = /\bnot a breach\b|并不等于违规|不等于违规/gi;

/** What somebody else says. */
const QUOTED = /"[^"]{0,500}"|“[^”]{0,500}”|「[^」]{0,500}」|《[^》]{0,500}》|`[^`]{0,500}`/g;

/** The first judging word that a text uses itself, outside of quotations. */
export const judgingWord = (text: string): string | undefined =>
  JUDGING.exec(text.replace(QUOTED, " ").replace(DENIED, " "))?.[0];

/** The longest first sentence that fits the title of an annotation. */
export const FIRST_SENTENCE = 140;

/** The first sentence of a text, without the rest. */
export const firstSentence = (text: string): string =>
  /^[\s\S]*?(?:[.!?](?=\s)|[。！？]|$)/.exec(text)?.[0] ?? text;
