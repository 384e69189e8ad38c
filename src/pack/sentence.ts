/** The longest first sentence that fits the title of an annotation. */
export const FIRST_SENTENCE = 140;

/** The first sentence of a text, without the rest. */
export const firstSentence = (text: string): string =>
  /^[\s\S]*?(?:[.!?](?=\s)|[。！？]|$)/.exec(text)?.[0] ?? text;
