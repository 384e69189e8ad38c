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
  "待补充",
  "待填写",
  "待定",
]);

/** Whether a value or a whole section says nothing but a placeholder. */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  if (
    /^\{\{[^{}]{0,200}\}\}$/.test(trimmed) ||
    /^\[(?:insert|if relevant)\b[^[\]]{0,200}\]$/i.test(trimmed)
  )
    return true;
  const bare = trimmed
    .replace(/\]\([^()\s]{0,400}\)/g, "]")
    .replace(/[[\]*_`<>()（）【】!.…:：-]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
  return WHOLE.has(bare);
}
