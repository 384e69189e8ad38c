import { openYaml, type Value } from "../documents/card/card.js";
import type { Format, ParsedDocument, Source, UpstreamReference } from "../documents/format.js";
import { Cursor } from "../documents/manifest/cursor.js";
import {
  parsedManifest,
  stateText,
  subjectOf,
  useOf,
  withOnlyKeys,
} from "../documents/manifest/manifest.js";
import { supportedFacts } from "../documents/manifest/supported-facts.js";
import { outputOf } from "../documents/signals/tasks.js";
import { type Statements, state, stateList } from "../facts/draft.js";
import { nameOf } from "../facts/paths.js";
import { lookup } from "../model/lookup.js";

/**
 * `model.yml` and `composite-model.yml` of the Open Model Zoo (openvinotoolkit/open_model_zoo, CONTRIBUTING.md,
 * "Configuration File"): what a downloader and a converter of models need. The comment at its top is the license of the
 * file, not of the model. Its README, where there is one, describes the same model in words.
 */
export const openModelZoo: Format = {
  id: "open-model-zoo",
  title: "Open Model Zoo model configuration",
  role: "manifest",
  syntax: "data",
  files: /^(?:composite-)?model\.ya?ml$/i,
  carries: supportedFacts({ "license.stated": "license", description: "description" }),
  claims: ({ file, text }) =>
    openModelZoo.files.test(nameOf(file)) && SIGNS.every((sign) => sign.test(text)),
  read,
};

const SIGNS = [/^task_type[ \t]*:/m, /^framework[ \t]*:/m, /^(?:files|stages_order)[ \t]*:/m];

function read(source: Source): ParsedDocument {
  const card = openYaml(source);
  const root = Cursor.of(card);
  const statements: Statements = new Map();
  const description = root.get("description").value();
  stateLicense(root.get("license").value(), statements);
  stateText(statements, "description", root.get("description"));
  stateTask(root.get("task_type").value(), statements);
  const subject = subjectOf(card, {
    kind: "model",
    root,
    statements,
    uses: [...parts(root), ...copies(root)],
    texts: description ? [description] : [],
  });
  return parsedManifest(withOnlyKeys(card, KEYS_OF_PEOPLE), "open-model-zoo", [subject]);
}

/** The rest is for the downloader and the converter. */
const KEYS_OF_PEOPLE = new Set(["description", "task_type", "framework", "license", "governance"]);

/**
 * States the "URL of the model's license": nearly always the file of another repository, whose text has not been read
 * here. It leads to the words of a license, as name and link of a license outside the lists do in a card, and names no
 * license.
 */
function stateLicense(stated: Value | undefined, statements: Statements): void {
  if (!stated) return;
  stateList(statements, "license.stated", [stated], "structured");
  const [, repository, file] = LICENSE_FILE.exec(stated.text) ?? [];
  if (repository === undefined || file === undefined) return;
  const provenance = { at: stated.at, evidence: "structured" } as const;
  state(statements, "license.link", stated.text, provenance);
  state(statements, "license.name", `${file} of ${repository}`, {
    ...provenance,
    state: "derived",
  });
}
const LICENSE_FILE =
  /^https?:\/\/(?:raw\.githubusercontent|github)\.com\/([\w.-]{1,100}\/[\w.-]{1,100})\/(?:[^\s/?#]{1,200}\/){1,8}((?:un)?licen[cs]e[\w.-]{0,30}|copying[\w.-]{0,30})$/i;

/** Tasks of the zoo by what the Hub calls them. A task that may do either, or alter what it gets, says nothing. */
const HUB_TASK: Readonly<Record<string, string>> = {
  action_recognition: "video-classification",
  classification: "image-classification",
  colorization: "image-to-image",
  detection: "object-detection",
  face_recognition: "image-feature-extraction",
  head_pose_estimation: "keypoint-detection",
  human_pose_estimation: "keypoint-detection",
  image_inpainting: "image-to-image",
  image_translation: "image-to-image",
  instance_segmentation: "image-segmentation",
  machine_translation: "translation",
  monocular_depth_estimation: "depth-estimation",
  named_entity_recognition: "token-classification",
  object_attributes: "image-classification",
  optical_character_recognition: "image-classification",
  place_recognition: "image-feature-extraction",
  salient_object_detection: "image-segmentation",
  semantic_segmentation: "image-segmentation",
  sound_classification: "audio-classification",
  speech_recognition: "automatic-speech-recognition",
  style_transfer: "image-to-image",
  text_prediction: "text-generation",
  time_series: "time-series-forecasting",
  token_recognition: "token-classification",
};

function stateTask(stated: Value | undefined, statements: Statements): void {
  if (!stated) return;
  const name = stated.text.toLowerCase();
  const output = outputOf(lookup(HUB_TASK, name) ?? name);
  if (!output) return;
  const provenance = { at: stated.at, evidence: "structured", state: "derived" } as const;
  state(statements, "isGenerative", output.generative, provenance);
  if (output.media) state(statements, "generatesMedia", output.media, provenance);
}

/** Reads the stages of a composite model, each a model in a folder below. */
const parts = (root: Cursor): UpstreamReference[] =>
  root
    .get("stages_order")
    .values()
    .map(({ text, at: location }) =>
      useOf({ text: `./${text}`, at: location }, "model", "component"),
    );

/**
 * Reads the models of the Hub whose weights are downloaded and converted. Any other address says where a file lies, and not
 * which model it is.
 */
function copies(root: Cursor): UpstreamReference[] {
  const named = root
    .get("files")
    .items()
    .flatMap((file) => file.first("original_source", "source").values())
    .flatMap(({ text, at: location }): Value[] => {
      const [, id, name] = HUB_FILE.exec(text) ?? [];
      return id !== undefined && name !== undefined && WEIGHTS.test(name)
        ? [{ text: id, at: location }]
        : [];
    });
  const distinct = new Map(named.toReversed().map((value) => [value.text.toLowerCase(), value]));
  return [...distinct.values()].map((value) => useOf(value, "model", "converted"));
}
const HUB_FILE =
  /^https?:\/\/huggingface\.co\/([\w.-]{1,96}(?:\/[\w.-]{1,96})?)\/(?:resolve|raw|blob)\/([^\s?#]{1,300})/i;
const WEIGHTS = /\.(?:bin|safetensors|pt|pth|onnx|pb|h5|msgpack|gguf)$/i;
