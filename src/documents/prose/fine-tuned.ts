import type { Card } from "../card/card.js";
import type { SentenceContext } from "./detector-builders.js";
import { namesOtherModel } from "./other-models.js";
import { isAside, isOwn, NEGATED, type Sentence } from "./sentences.js";

/** The weights were there before: who fine-tunes starts from somebody's. */
const FINE_TUNED =
  /(?:^|\|)\W{0,8}(?:\w{1,20} ){0,2}?fine-?tuned (?:on|for|with|using)\b|\b(?:is|was|were|been|are) (?:\w{1,20} ){0,3}?(?:fine-?tuned|instruct(?:ion)?-tuned)\b|\bwe (?:\w{1,20} ){0,2}?fine-?tuned?\b|\bfine-?tuned (?:version|variant|checkpoint) of (?:a|an|the base) (?:\w{1,20} ){0,3}?model\b|\btrain\w{0,4}\b.{0,60}\bsft\b|(?:经过?|进行了?|通过|采用)[^。；，]{0,16}(?:指令|监督|有监督|全参数|LoRA)?微调/i;
/** A network that starts from nothing, or one that its publisher pre-trained. */
const FROM_NOTHING =
  /\bfrom scratch\b|\bpre-?trained (?:on|with|from|by us)\b|\bwe pre-?train|\b(?:trillion|billion|\d[TB]) tokens\b|\bpre-?training (?:data|corpus|stage|phase)\b|从头(?:开始)?训练|从零|万亿|千亿/i;
/** What users may do, or what others did with it. */
const OF_USERS =
  /\b(?:if you|you (?:want|need|may|should|must)|users?|your own|how to|downstream|should be|to be|being|when|before|after)\b|用户|如何|如果|可以|自行/i;

/** True if the sentence says of this model that it was fine-tuned, and neither it nor the title names a model. */
export function tunedFromUnnamed(
  { text, raw }: Sentence,
  { part, title, intro }: SentenceContext,
  card: Card,
): boolean {
  if (!FINE_TUNED.test(text) || NEGATED.test(text) || isAside(text) || OF_USERS.test(text))
    return false;
  if (!intro && !isOwn(text, title) && !part.topics.includes("training") && !STARTS.test(text))
    return false;
  const names = `${title.join(" ")} ${card.source.file}`;
  if (FAMILY.test(text) || FAMILY.test(names) || namesOtherModel(raw, title)) return false;
  return !startsFromNothing(card);
}

const fromNothing = new WeakMap<Card, boolean>();

/** True if the page speaks of a network that was pre-trained here; asked once a card. */
function startsFromNothing(card: Card): boolean {
  const answer = fromNothing.get(card) ?? FROM_NOTHING.test(card.source.text);
  fromNothing.set(card, answer);
  return answer;
}
/** In a cell or a point of a list the subject is left out. */
const STARTS = /(?:^|\|)\W{0,8}(?:\w{1,20} ){0,2}?fine-?tuned\b/i;
/** Families whose name in a title or in the sentence is as good as the base: `dehatebert`, `roberta2roberta`. */
const FAMILY =
  /bert|electra|xlnet|xlm|bart\b|pegasus|\bm?t5\b|flan|gpt-?[2j]|gpt-?neo|llama|vicuna|alpaca|qwen|mi[sx]tral|gemma|chatglm|\bglm|baichuan|internlm|bloom|falcon|pythia|\bphi-?\d|\byi-|deepseek|whisper|wav2vec|hubert|\bvit\b|\bclip\b|yolo|resnet|stable ?diffusion|sdxl|flux/i;
