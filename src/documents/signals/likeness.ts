import { type Statements, stateList } from "../../facts/draft.js";
import type { Value } from "../card/card.js";

/** A feature by which people are known, and what a model or its data do with it. */
export type Feature = "voice" | "face";

/** Tasks and tags in which a feature of a person is put into something else. */
const REPRODUCED: ReadonlyMap<string, Feature> = new Map([
  ["voice-cloning", "voice"],
  ["voice-clone", "voice"],
  ["voice-conversion", "voice"],
  ["singing-voice-conversion", "voice"],
  ["zero-shot-tts", "voice"],
  ["zero-shot-voice-cloning", "voice"],
  ["声音克隆", "voice"],
  ["音色克隆", "voice"],
  ["声音复刻", "voice"],
  ["face-swap", "face"],
  ["face-swapping", "face"],
  ["faceswap", "face"],
  ["deepfake", "face"],
  ["image-face-fusion", "face"],
  ["talking-head", "face"],
  ["talking-face", "face"],
  ["text-to-head", "face"],
  ["face-reenactment", "face"],
  ["lip-sync", "face"],
  ["lipsync", "face"],
  ["portrait-animation", "face"],
  ["换脸", "face"],
  ["人脸融合", "face"],
]);

/** Tasks and tags in which a person is recognized by a feature. */
const RECOGNIZED: ReadonlyMap<string, Feature> = new Map([
  ["speaker-verification", "voice"],
  ["speaker-recognition", "voice"],
  ["speaker-identification", "voice"],
  ["声纹识别", "voice"],
  ["说话人识别", "voice"],
  ["face-recognition", "face"],
  ["face-verification", "face"],
  ["facial-recognition", "face"],
  ["face-identification", "face"],
  ["人脸识别", "face"],
]);

/** The same in a name: `harbour-voice-cloning-1b`. */
const IN_NAME: readonly (readonly [RegExp, Feature])[] = [
  [
    /(?:^|[-_/ .])(?:voice[-_ ]?clon(?:e|er|ing)|voice[-_ ]?conversion|so[-_]vits[-_]svc|rvc)(?=$|[-_/ .\d])/i,
    "voice",
  ],
  [
    /(?:^|[-_/ .])(?:face[-_ ]?swap(?:per|ping)?|face[-_ ]?reenactment|talking[-_ ](?:head|face))(?=$|[-_/ .\d])/i,
    "face",
  ],
];

const keyOf = ({ text }: Value): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");

/** States which features of people a model or data set serves to reproduce, or to recognize people by. */
export function stateLikeness(
  statements: Statements,
  tasks: readonly Value[],
  tags: readonly Value[],
  names: readonly Value[],
): void {
  const listed = (features: ReadonlyMap<string, Feature>, items: readonly Value[]) =>
    items.flatMap((item) => {
      const feature = features.get(keyOf(item));
      return feature ? [{ text: feature, at: item.at }] : [];
    });
  const named = names.flatMap((name) =>
    IN_NAME.filter(([pattern]) => pattern.test(name.text.slice(0, 200))).map(([, feature]) => ({
      text: feature,
      at: name.at,
    })),
  );
  stateList(statements, "likeness.features", listed(REPRODUCED, tasks), "structured");
  stateList(statements, "likeness.features", [...listed(REPRODUCED, tags), ...named], "inferred");
  stateList(statements, "likeness.recognition", listed(RECOGNIZED, tasks), "structured");
  stateList(statements, "likeness.recognition", listed(RECOGNIZED, tags), "inferred");
}
