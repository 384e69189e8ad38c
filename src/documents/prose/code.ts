/** Flags and settings of a training run, as scripts and configurations write them. */
const RECIPE =
  /--(?:num_train_epochs|learning_rate|per_(?:device|gpu)_train_batch_size|train_batch_size|do_train|train_file|train_data_file|max_steps|num_epochs)\b|["'](?:num_train_epochs|learning_rate|train_batch_size)["']\s?:\s?["']?\d|\b(?:num_train_epochs|learning_rate|train_batch_size)\s?=\s?\d/;
/** Measures with their values, as evaluation scripts print them. `score` alone is what a pipeline answers. */
const RESULT =
  /["'](?:exact(?:_match)?|f1|em|acc(?:uracy)?|bleu|rouge\w{0,6}|precision|recall|perplexity|mcc|wer|mrr|eval_\w{1,20}|\w{1,20}_(?:f1|acc|accuracy|exact))["']\s?:\s?["']?\d{1,3}\.\d|^[ \t]{0,8}\*{0,2}(?:exact(?:_match)?|f1|em|acc(?:uracy)?|bleu|perplexity|eval_\w{1,20}|precision|recall|mcc|wer)\*{0,2}[ \t]{0,8}[:=][ \t]{0,8}\d{1,3}\.\d|\bprecision[ \t]{1,20}recall[ \t]{1,20}f1-score/im;
const LONGEST = 5000;

/** What a block of code shows of how a model was made and measured. */
export function codeSays(code: string): ("training.description" | "evaluation.results")[] {
  const text = code.slice(0, LONGEST);
  const found: ReturnType<typeof codeSays> = [];
  if (RECIPE.test(text)) found.push("training.description");
  if (RESULT.test(text)) found.push("evaluation.results");
  return found;
}
