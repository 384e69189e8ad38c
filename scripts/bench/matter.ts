/** Returns the front matter of a card and what is below it. */
export function matterOf(text: string): { matter: string | undefined; body: string } {
  const match = /^\s*---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  return { matter: match ? (match[1] ?? "") : undefined, body: text.slice(match?.[0].length ?? 0) };
}
