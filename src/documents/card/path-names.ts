import type { Card } from "./card.js";

/** Returns the names that the place of a card gives it: its folder, or its file where that is not a README. */
export function namesInPath({ source }: Pick<Card, "source">): string[] {
  const parts = source.file.replace(/\.(?:md|markdown)$/i, "").split("/");
  const stem = parts.at(-1) ?? "";
  const name = /^readme\b/i.test(stem) ? (parts.at(-2) ?? "") : stem;
  return name === "" ? [] : [name];
}
