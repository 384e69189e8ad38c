import type { Locale } from "./locale.js";

/** `{name}` with the spaces and quotation marks around it. */
const PLACEHOLDER = /( ?)(["“]?)\{([A-Za-z][\w.]*)\}(["”]?)( ?)/g;
/** A Chinese character or full-width punctuation, beside which Chinese has no space. */
const IS_CHINESE = /[“”\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;

/** The quotation marks around a placeholder; empty where there are none. */
export interface Quotes {
  readonly open: string;
  readonly close: string;
}

/**
 * Replaces `{name}` by its text, which holds the quotation marks around it; braces without a text stay. The space that
 * Chinese puts between Chinese and Latin is left out beside a Chinese text: "使用 GPT-4 时", but "使用文心一言时".
 */
export function fillIn(
  template: string,
  locale: Locale,
  textFor: (name: string, quotes: Quotes) => string | undefined,
): string {
  const isSpaceBetween = (left = "", right = ""): boolean =>
    locale !== "zh-CN" || !IS_CHINESE.test(left) || !IS_CHINESE.test(right);
  return template.replace(
    PLACEHOLDER,
    (all, before: string, open: string, name: string, close: string, after: string, at: number) => {
      const text = textFor(name, { open, close });
      if (text === undefined) return all;
      const [first] = text;
      const lead = isSpaceBetween(template[at - 1], first) ? before : "";
      const trail = isSpaceBetween(text.at(-1), template[at + all.length]) ? after : "";
      return `${lead}${text}${trail}`;
    },
  );
}
