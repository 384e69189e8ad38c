import { detached } from "./draft.js";

/** Entries kept at most: names come from strangers, and memory is not theirs to fill. */
const MAX_ENTRIES = 4096;

/** Remembers the answers of a pure function of one text; starts anew when it holds too many. */
export function remember<Value>(answer: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as Value;
    if (known.size >= MAX_ENTRIES) known.clear();
    const value = answer(text);
    known.set(detached(text), value);
    return value;
  };
}
