/** `1 rule`, `2 rules`. */
export const count = (of: number, word: string): string => `${of} ${word}${of === 1 ? "" : "s"}`;
