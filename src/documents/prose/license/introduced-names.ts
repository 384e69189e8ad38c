import { plain } from "../../../text/markdown.js";
import type { OutlineSection } from "../outline.js";

/** "XQuAD-R is a retrieval data set", "The SBIC (Social Bias Inference Corpus) contains …". */
const INTRODUCES =
  /^\W{0,4}(?:The )?([A-Z][\w.+-]{1,40}(?: [A-Z][\w.+-]{0,30}){0,6})(?: \(([\w .+-]{2,40})\))?(?: (?:data ?set|corpus|model|benchmark|collection))?,? (?:(?:is|are|was) (?:an?|the|our|one)|contains?|consists?|provides?|comprises?)\b/;
const MOST_BLOCKS = 16;

/** Returns the names under which the first sentences of a body speak of its subject, in lower case. */
export function introducedNames(parts: readonly OutlineSection[]): string[] {
  const names = new Set<string>();
  let blocks = 0;
  for (const part of parts)
    for (const block of part.blocks) {
      if (part.topics.length > 0 || blocks++ >= MOST_BLOCKS) continue;
      const match = INTRODUCES.exec(plain(block.text.slice(0, 300)));
      for (const name of [match?.[1], match?.[2]])
        if (name !== undefined && !COMMON.test(name)) names.add(name.toLowerCase());
    }
  return [...names].slice(0, 6);
}
const COMMON =
  /^(?:this|it|we|these|there|our|here|all|each|data|model|models|note|what|for|in|to)$/i;
