import { letters } from "../../text/pattern.js";
import type { OutlineSection } from "./outline.js";

const BEFORE_NAME = letters(
  String.raw`^(?:(?:model|data(?:set)?) card(?: for| of)?|[^\p{L}\p{N}]+|the)\s*:?\s*`,
);

/** Returns the words by which a card calls its own subject, lower case: those of its titles. */
export function titleNames(parts: readonly OutlineSection[]): string[] {
  const titles = parts.filter((part) => part.level === 1 && part.topics.length === 0).slice(0, 3);
  const words = titles.flatMap(({ title }) => {
    const [first = "", second = ""] = title
      .toLowerCase()
      .replace(BEFORE_NAME(title), "")
      .replace(/["“”]/g, "")
      .split(/[\s,(:—–]+/)
      .filter((word) => word !== "");
    return [first, `${first} ${second}`.trim()];
  });
  return [...new Set(words)].filter((word) => word.length > 1);
}
