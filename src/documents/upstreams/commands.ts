import type { Card } from "../card/card.js";
import type { OutlineSection } from "../prose/outline.js";
import { linePlace } from "../prose/place.js";
import type { CardSubject } from "./card-subject.js";
import type { Role } from "./cues/index.js";
import { hubName, isHubId } from "./mentions/hub-links.js";
import type { UpstreamReading } from "./upstream-reading.js";

/** Signs of a command or configuration that trains: others run the model. */
const TRAINS =
  /\b(?:fine_?-?tun\w*|train\w*|sft|dpo|pretrain\w*|distill?\w*)\b[\w./-]{0,60}\.(?:py|sh)\b|\b(?:torchrun|accelerate launch|deepspeed)\b|--(?:num_train_epochs|num_epochs|learning_rate|per_device_train_batch_size|train_batch_size|lora_r)\b|"(?:num_train_epochs|per_device_train_batch_size|learning_rate)"\s?:/i;
/** Flags and keys of training scripts (transformers, TRL, diffusers, axolotl), and what they name. */
const FLAGS: readonly (readonly [RegExp, Role])[] = [
  [
    /(?:--?|["'\b])(?:base_model(?:_name(?:_or_path)?)?|model_name_or_path|pretrained_model_name_or_path|model_name|model_id|model)["']?[\s=:]{1,4}["']?([\w.-]{2,60}\/[\w.-]{2,90})/g,
    "base",
  ],
  [
    /(?:--?|["'\b])(?:teacher_model(?:_name)?(?:_or_path)?|teacher)["']?[\s=:]{1,4}["']?([\w.-]{2,60}\/[\w.-]{2,90})/g,
    "teacher",
  ],
  [
    /(?:--?|["'\b])(?:dataset_name|dataset|train_dataset|data_path|train_data_path)["']?[\s=:]{1,4}["']?([\w.-]{2,60}\/[\w.-]{2,90})/g,
    "data",
  ],
];
const LONGEST = 20_000;

/** Reads what the commands and configurations in the code of a part train on and from. */
export function readCommands(
  card: Card,
  part: OutlineSection,
  subject: CardSubject,
): UpstreamReading[] {
  if (subject.kind !== "model") return [];
  return part.figures.flatMap((figure) => {
    const text = figure.text.slice(0, LONGEST);
    if (figure.kind !== "code" || !TRAINS.test(text)) return [];
    return FLAGS.flatMap(([flag, role]) =>
      [...text.matchAll(flag)].flatMap((match): UpstreamReading[] => {
        const id = (match[1] ?? "").replace(/[.-]+$/, "");
        if (!isHubId(id) || hubName(`https://huggingface.co/${id}`) === undefined) return [];
        if (subject.isOwn(id)) return [];
        const end = match.index + match[0].length;
        const line = figure.line + 1 + (text.slice(0, end).match(/\n/g)?.length ?? 0);
        return [
          {
            mention: {
              name: id,
              kind: role === "data" ? "dataset" : "model",
              form: "exact",
              start: 0,
              end: id.length,
            },
            role,
            cue: `command.${role}`,
            at: linePlace(card, Math.min(line, figure.end)),
          },
        ];
      }),
    );
  });
}
