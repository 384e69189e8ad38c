/**
 * Returns a text without the signs at its end. `/[.]+$/` looks at every run of them in the text, and at each again from
 * each of its signs.
 */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1] ?? "")) end--;
  return text.slice(0, end);
}
