import { plain } from "../../text/markdown.js";
import { letters } from "../../text/pattern.js";
import { type NameInText, namesIn } from "./names.js";

/** A base as a text names it; `exact` is a link or an id. */
export interface BaseName {
  readonly name: string;
  readonly exact: boolean;
}

/** Families that models are tuned from: a word of a title that holds one is the name of a model. */
const FAMILY =
  /(?:^|[^a-z])(?:[a-z]{0,12}bert[a-z]{0,8}|[a-z]{0,6}electra|electricidad|m?t5|byt5|gpt-?\d?|dialogpt|m?bart|longformer|reformer|xlm|xlnet|pegasus|prophetnet|opus-mt|llama|qwen|mi[sx]tral|gemma|phi-?\d|whisper|wav2vec2?|vit|resnet\d*|clip|unet|yolo\w{0,4}|stable diffusion|minilm|mpnet|bloom|falcon|opt-\d)(?:$|[^a-z])/i;
const TUNED = /(?<![\w/-])fine-?\s?tuned(?![\w/-])/i;
/** The verb behind these has the model itself for its subject. */
const PASSIVE = /\b(?:is|was|were|are|been|be|we|i)\s+(?:\w+\s+)?$/i;
const BASED =
  /\b(?:based (?:up)?on|built (?:up)?on(?: top of)?|initiali[sz]ed (?:[\w-]+ ){0,5}?(?:from|with|using)|warm-?started from|starting from|base (?:language )?model(?: used)?(?: for [\w-]+)? (?:is|was)|base (?:language )?model|uses)\s+(?:the |a |an )?[('"‘’“*`]{0,4}/i;

/**
 * Returns the base of a title or opening sentence: "T5-small fine-tuned on X", "a fine-tuned bert-base-cased", "based on
 * …".
 */
export function tunedBase(raw: string): BaseName | undefined {
  const text = raw.slice(0, 500);
  const tuned = TUNED.exec(text);
  if (tuned) {
    const before = text.slice(0, tuned.index);
    const after = text.slice(tuned.index + tuned[0].length);
    const base = behind(after) ?? (PASSIVE.test(before) ? undefined : leading(before));
    if (base) return base;
  }
  const based = BASED.exec(text);
  // "based on X and pre-trained on …" borrows an architecture.
  if (!based || (/^based/i.test(based[0]) && /\bpre-?trained on\b/i.test(text))) return undefined;
  const behindVerb = text.slice(based.index + based[0].length);
  return near(behindVerb, 4) ?? idIn(behindVerb);
}

const BEFORE_LETTERS = letters(String.raw`^[^\p{L}\p{N}]+`);

/** Returns the words before the verb: a link or id, else a short name of a known family. */
function leading(before: string): BaseName | undefined {
  const linked = namesIn(before).find(isBase);
  if (linked) return { name: linked.name, exact: true };
  const text = plain(before);
  const words = text.replace(BEFORE_LETTERS(text), "");
  const id = /\(([\w./-]{3,60})\)/.exec(words)?.[1] ?? words.split(/[\s,;]+/).find(isFamilyId);
  if (id !== undefined && isFamilyId(id)) return { name: id, exact: false };
  const name = words
    .replace(/^(?:this(?: model)? is|here is|it is)\s+/i, "")
    .replace(/^(?:(?:an?|the|official|original|pre-?trained|shared)\s+)+/i, "")
    .split(NAME_ENDS, 1)[0]
    ?.trim();
  if (!name || name.length > 60 || name.split(/\s+/).length > 5) return undefined;
  return FAMILY.test(name) && !SENTENCE.test(name) ? { name, exact: false } : undefined;
}
const NAME_ENDS =
  /\s+(?:created|released|made|developed|trained|language model|model|checkpoint|version|that|which|and)\b|[(,:;|]|\s[-–—]\s/i;
const SENTENCE = /\b(?:i|we|is|are|was|were|can|when|has|have|uses?|used|took)\b/i;

/** True for a word with a hyphen that holds a known family: `camembert-base`. */
const isFamilyId = (word: string): boolean =>
  /^[A-Za-z0-9][\w./-]{2,59}[\w]$/.test(word) && word.includes("-") && FAMILY.test(word);
/** True for a name that can be a base. A page of the Hub with one name may be somebody's profile. */
const isBase = ({ name, kind, exact }: NameInText): boolean =>
  exact && kind !== "dataset" && (name.includes("/") || FAMILY.test(name));

/** Finds the base behind the verb: "fine-tuned [X](…)", "fine-tuned version of the X". */
function behind(after: string): BaseName | undefined {
  const lead =
    /^\s+(?:(?:version|variant|checkpoint|model)\s+(?:of|from)\s+)?(?:the\s+|a\s+)?/i.exec(after);
  const behindLead = after.slice(lead?.[0].length ?? 0);
  if (/^(?:on|for|with|using|over|to|by|in|via)\b/i.test(behindLead)) return undefined;
  return near(behindLead, 4) ?? idIn(behindLead.replace(/^[[*`"“]{1,3}/, ""));
}

/** Finds a link or id that stands at the beginning. */
function near(text: string, within: number): BaseName | undefined {
  const named = namesIn(text.slice(0, 300)).find(isBase);
  return named && named.index <= within ? { name: named.name, exact: true } : undefined;
}

function idIn(text: string): BaseName | undefined {
  const word = /^[\w.-]{3,60}/.exec(text)?.[0].replace(/[.]+$/, "");
  return word !== undefined && isFamilyId(word) ? { name: word, exact: false } : undefined;
}
