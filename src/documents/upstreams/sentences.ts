import { type InlineText, inlineText } from "../../text/inline.js";
import { type Announcement, type BoundName, bind } from "./bind.js";
import type { CardSubject } from "./card-subject.js";
import { type CuePlaces, cuePlaces, mayReachName } from "./cue-places.js";
import { type Cue, type CueLanguage, cuesInText, languageOf } from "./cues/index.js";
import { type Mention, mentionsIn } from "./mentions/index.js";
import { sentenceEnds } from "./sentence-ends.js";

/** A sign of a name: a capital or digit behind the first letter, an address, a word of Chinese. */
const NAME = /[^A-Z][A-Z]|\d|[A-Z]{2}|https?:|\w[-./]\w|[\u3400-\u9fff]|^[A-Z][a-z]+ [a-z]/;
/** The names in a text, with the text as a reader sees it. */
export interface NamesInText {
  readonly names: readonly BoundName[];
  readonly inline: InlineText | undefined;
}
const NOTHING: NamesInText = { names: [], inline: undefined };

/** A sentence that may say something of a name. */
interface ActiveSentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly language: CueLanguage;
  readonly cues: readonly CuePlaces[];
  readonly announced: Announcement | undefined;
}

/**
 * Returns what the sentences of inline Markdown say of the names in them. Names are looked for only where a cue stands, or where
 * the place of the text announces them: that is a small part of most cards.
 */
export function namesInText(
  markdown: string,
  subject: CardSubject,
  announced?: Announcement,
): NamesInText {
  const cues = cuesInText(markdown, subject.kind);
  if (cues.length === 0 && announced === undefined) return NOTHING;
  const inline = inlineText(markdown);
  const sentences = activeSentences(inline, cues, subject.kind, announced);
  if (sentences.length === 0) return NOTHING;
  const mentions = mentionsIn(inline, sentences);
  if (mentions.length === 0) return NOTHING;
  const names: BoundName[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const { start, end } = sentence;
    const inside: Mention[] = [];
    for (; next < mentions.length; next++) {
      const mention = mentions[next];
      if (mention === undefined || mention.start >= end) break;
      if (mention.start >= start && mention.end <= end) inside.push(moved(mention, -start));
    }
    if (inside.length === 0) continue;
    for (const name of bind({ ...sentence, subject, mentions: inside }))
      names.push({ ...name, mention: moved(name.mention, start) });
  }
  return { names, inline };
}

function activeSentences(
  inline: InlineText,
  cues: readonly Cue[],
  kind: CardSubject["kind"],
  announced: Announcement | undefined,
): ActiveSentence[] {
  const sentences: ActiveSentence[] = [];
  const { text } = inline;
  let start = 0;
  for (const end of sentenceEnds(text)) {
    const place = start === 0 ? announced : undefined;
    const sentence = text.slice(start, end);
    const isLinked = inline.links.some((link) => link.start >= start && link.end <= end);
    if (place || isLinked || NAME.test(sentence)) {
      const language = languageOf(sentence);
      const isWhole = sentence.length === text.length;
      let placed = cuePlaces(isWhole ? cues : language.cuesIn(sentence, kind), language, sentence);
      if (!language.cjk && inline.links.length === 0)
        placed = placed.filter((places) => mayReachName(places, sentence));
      if (placed.length > 0 || place)
        sentences.push({ start, end, text: sentence, language, cues: placed, announced: place });
    }
    start = end;
  }
  return sentences;
}

const moved = (mention: Mention, by: number): Mention => ({
  ...mention,
  start: mention.start + by,
  end: mention.end + by,
});
