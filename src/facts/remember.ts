import { detached } from "./draft.js";

/** Entries kept at most: names come from strangers, and memory is not theirs to fill. */
const MAX_ENTRIES = 4096;

/** Remembers the answers of a pure function of one text; starts anew when it holds too many. */
export function remember<Value>(answer: (text: string) => Value): (text: string) => Value {
  const answers = new Map<string, Value>();
  return (text) => {
    const cached = answers.get(text);
    if (cached !== undefined || answers.has(text)) return cached as Value;
    if (answers.size >= MAX_ENTRIES) answers.clear();
    const value = answer(text);
    answers.set(detached(text), value);
    return value;
  };
}
