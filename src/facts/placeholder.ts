import { remember } from "./remember.js";

/**
 * Text that a template left behind. It reads as an answer to a person and as a value to a parser, and is neither.
 * `N/A` is not among them: it is often an honest answer.
 */
const WHOLE = new Set([
  "more information needed",
  "needs more information",
  "more info needed",
  "information needed",
  "todo",
  "tbd",
  "fixme",
  "to be added",
  "to be determined",
  "to be completed",
  "coming soon",
  "placeholder",
  "fill me in",
  "to do",
  "tba",
  "to be announced",
  "to be filled",
  "to be filled in",
  "to be written",
  "insert text here",
  "work in progress",
  "wip",
  "lorem ipsum",
  "待补充",
  "待完善",
  "待更新",
  "敬请期待",
  "待填写",
  "待定",
]);

/** The longest of them with room for brackets and emphasis; an address may follow. */
const LONGEST = 60;

/** The default card of ModelScope. */
const DEFAULT_CARD =
  /^(?:当前|该)模型(?:的?贡献者未提供更加?详细的模型介绍|当前使用的是默认介绍模[版板])/;

/** True if a heading or a text is that of a card that nobody has written yet. */
export const isDefaultCard = (text: string): boolean => DEFAULT_CARD.test(text);

const HINT =
  /\{\{|^\s*[[<]|info|to ?do|tb[ad]|fixme|to[^a-z]+be|coming|placeholder|fill|insert|work|wip|lorem|待|敬请/i;

/** True if a value or a whole section says nothing but a placeholder. */
export function isPlaceholder(text: string): boolean {
  if (text.length > 1000) return false;
  const trimmed = text.trim();
  if (isBracketed(trimmed) || isDefaultCard(trimmed)) return true;
  // Every block of every card is asked: most are too long, or lack every word and bracket of a placeholder.
  if (trimmed.length > LONGEST && !trimmed.includes("](")) return false;
  return HINT.test(trimmed) && isWhole(trimmed);
}

/** Templates repeat the same few words in thousands of sections. */
const isWhole = remember((text) =>
  WHOLE.has(
    text
      .replace(/\]\([^()\s]{0,400}\)/g, "]")
      .replace(/[[\]*_`<>()（）【】!.…:：-]/g, " ")
      .replace(/\s+/g, " ")
      .trim()
      .toLowerCase(),
  ),
);

/** True if a text stands in brackets, and is code of a template or an order to the author. */
function isBracketed(text: string): boolean {
  if (text.startsWith("{{")) return /^\{\{[^{}]{0,200}\}\}$/.test(text);
  if (text.startsWith("[")) return /^\[(?:insert|if relevant)\b[^[\]]{0,200}\]$/i.test(text);
  return (
    text.startsWith("<") &&
    // What the remedies of our own rules offer to paste: `<yes | no | partial | unknown>`. No tag, link or address.
    (/^<(?=[^<>]{0,200}[ |\u3040-\u9fff])[^!<>=/@"]{1,200}>$/.test(text) ||
      /^<YYYY(?:[-/.]MM(?:[-/.]DD)?)?>$/i.test(text))
  );
}
