import type { Card } from "../card/card.js";
import type { OutlineSection } from "../prose/outline.js";
import { linePlace } from "../prose/place.js";
import type { CardSubject } from "./card-subject.js";
import type { Role } from "./cues/index.js";
import { isHubId } from "./mentions/hub-links.js";
import type { UpstreamReading } from "./upstream-reading.js";

/** Signs of a command or configuration that trains: others run the model. */
const TRAINS =
  /\b(?:fine_?-?tun\w*|train\w*|sft|dpo|pretrain\w*|distill?\w*)\b[\w./-]{0,60}\.(?:py|sh)\b|\b(?:torchrun|accelerate launch|deepspeed)\b|--(?:num_train_epochs|num_epochs|learning_rate|per_device_train_batch_size|train_batch_size|lora_r)\b|"?(?:num_train_epochs|per_device_train_batch_size|learning_rate)"?\s?:/i;

/** Finds `--key org/name`, `key: org/name` and `"key": "org/name"`. */
const flagValue = (...keys: readonly string[]): RegExp => {
  const key = keys.join("|");
  return new RegExp(
    String.raw`(?:(?<!\S)--?(?:${key})[\s=]|(?<![\w.-])["']?(?:${key})["']?\s?[:=])\s?["']?([\w.-]{2,60}\/[\w.-]{2,90})`,
    "g",
  );
};
/** Flags and keys of training scripts (transformers, TRL, diffusers, axolotl) by what they name. */
const NAMED: readonly (readonly [Role, RegExp])[] = [
  [
    "base",
    flagValue(
      "base_model(?:_name)?(?:_or_path)?",
      "(?:pretrained_)?model_name_or_path",
      "model_name",
      "model_id",
      "model",
    ),
  ],
  ["teacher", flagValue("teacher(?:_model)?(?:_name)?(?:_or_path)?")],
  ["data", flagValue("(?:train_)?dataset(?:_name)?", "(?:train_)?data_path")],
];
/** Characters of code that are read. */
const LONGEST = 20_000;

/** Returns what the commands and configurations in the code of a part train on and from. */
export function readCommands(
  card: Card,
  part: OutlineSection,
  subject: CardSubject,
): UpstreamReading[] {
  if (subject.kind !== "model") return [];
  const readings: UpstreamReading[] = [];
  for (const figure of part.figures) {
    const text = figure.text.slice(0, LONGEST);
    if (figure.kind !== "code" || !TRAINS.test(text)) continue;
    for (const [role, value] of NAMED)
      for (const match of text.matchAll(value)) {
        const name = (match[1] ?? "").replace(/[.-]+$/, "");
        if (!isHubId(name) || subject.isOwn(name)) continue;
        const kind = role === "data" ? "dataset" : "model";
        const end = match.index + match[0].length;
        const line = figure.line + 1 + (text.slice(0, end).match(/\n/g)?.length ?? 0);
        readings.push({
          mention: { name, kind, form: "exact", start: 0, end: name.length },
          role,
          cue: `command.${role}`,
          at: linePlace(card, Math.min(line, figure.end)),
        });
      }
  }
  return readings;
}
