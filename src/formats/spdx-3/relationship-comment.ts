import type { Relation } from "../../model/vocabulary.js";
import type { Element } from "./graph.js";

/** What the words of a relationship say of it. */
export interface CommentMeaning {
  readonly relation: Relation | undefined;
  readonly trained: boolean;
  readonly tested: boolean;
  readonly generated: boolean;
  readonly reversed: boolean;
}

const LONGEST = 1000;
const TRAINED = /\b(?:pre-?|fine-?)?(?:train|tun)(?:ed|ing)\b|训练|微调/;
const GENERATED = /\b(?:generated|synthe\w+|made) (?:by|with|using)\b/;
const TESTED = /\b(?:evaluat\w+|test(?:ed|ing)?|benchmark\w*)\b|评测|评估|测试/;
const REVERSED =
  /\b(?:teacher|base)(?: model)? (?:of|for)\b|\bdistil\w* (?:in)?to\b|\b(?:fine-?tuned|quanti[sz]ed|converted|merged) (?:in)?to\b/;

/** How a model came from another one, in the words of a comment. */
const DERIVATIONS: readonly (readonly [Relation, RegExp])[] = [
  ["distilled-from", /\bdistil|\bteacher\b|\bstudent (?:of|model)\b|蒸馏|教师模型/],
  ["quantized", /\bquanti[sz]|量化/],
  ["adapter", /\bq?lora\b|\badapter\b|\bpeft\b|适配器/],
  ["merge", /\bmerge[ds]?\b|\bmerging\b|合并/],
  ["pruned", /\bprun(?:ed|ing)\b|剪枝/],
  ["converted", /\bconver(?:ted|sion)\b|转换/],
  ["continued-pretrain", /\bcontinued pre-?train/],
  ["finetune", /\bfine-?tun|\bbase model\b|微调|基座模型/],
];

const derivation = (comment: string): Relation | undefined =>
  DERIVATIONS.find(([, words]) => words.test(comment))?.[0];

export function readComment(element: Element): CommentMeaning {
  const words = ["comment", "description", "summary"]
    .flatMap((term) => element.texts(term).map(({ text }) => text))
    .join(" ")
    .slice(0, LONGEST)
    .toLowerCase();
  return {
    relation: derivation(words),
    trained: TRAINED.test(words),
    tested: TESTED.test(words),
    generated: GENERATED.test(words),
    reversed: REVERSED.test(words),
  };
}
