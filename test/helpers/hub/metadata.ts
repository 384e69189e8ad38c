import { createHash } from "node:crypto";
import { type Answer, json } from "./answer.js";
import {
  authorOf,
  blobId,
  type Commit,
  cardDataOf,
  type StoredRepository,
} from "./repositories.js";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * What `expand` can ask for, beside `_id` and `id`, which are always in the answer. Source: huggingface_hub/hf_api.py
 * (ExpandModelProperty_T, ExpandDatasetProperty_T), @huggingface/hub (MODEL_EXPANDABLE_KEYS, DATASET_EXPANDABLE_KEYS)
 */
const EXPANDABLE = {
  model:
    words(`author baseModels cardData childrenModelCount config createdAt disabled downloads downloadsAllTime
    evalResults gated gguf inference inferenceProviderMapping lastModified library_name likes mask_token model-index
    pipeline_tag private resourceGroup safetensors sha siblings spaces tags transformersInfo trendingScore usedStorage
    widgetData xetEnabled`),
  dataset:
    words(`author cardData citation createdAt description disabled downloads downloadsAllTime gated lastModified
    likes mainSize paperswithcode_id private resourceGroup sha siblings tags trendingScore usedStorage xetEnabled`),
};

/** What an answer has without `expand`: that about a repository, and the shorter one in a list. */
const WHOLE =
  words(`author cardData createdAt disabled downloads gated lastModified library_name likes modelId
  pipeline_tag private sha siblings spaces tags`);
const SHORT = {
  model: words(
    "createdAt downloads library_name likes modelId pipeline_tag private tags trendingScore",
  ),
  dataset: words(
    "author createdAt disabled downloads gated lastModified likes private sha tags trendingScore",
  ),
};

/** Answers with what the API tells of a repository at a commit. */
export function information(
  stored: StoredRepository,
  commit: Commit,
  query: URLSearchParams,
): Answer {
  const unknown = unknownField(stored.spec.kind, query);
  if (unknown !== undefined)
    return json({ error: `Invalid option: expected expand to not be ${unknown}` }, 400);
  return json(
    fields(stored, commit, expanded(query) ?? WHOLE, query.get("blobs") === "true"),
    200,
    {
      "x-repo-commit": commit.id,
    },
  );
}

/** Returns the entry of a repository in a list. */
export function entry(stored: StoredRepository, query: URLSearchParams): Record<string, unknown> {
  const full = query.get("full")?.toLowerCase() === "true";
  const wanted = expanded(query) ?? (full ? WHOLE : SHORT[stored.spec.kind]);
  return fields(stored, newest(stored), wanted, false);
}

/** Returns the first field that `expand` asks for and the API does not know. */
export const unknownField = (
  kind: StoredRepository["spec"]["kind"],
  query: URLSearchParams,
): string | undefined => expanded(query)?.find((field) => !EXPANDABLE[kind].includes(field));

function expanded(query: URLSearchParams): readonly string[] | undefined {
  const asked = [...query.getAll("expand"), ...query.getAll("expand[]")];
  return asked.length > 0 ? asked : undefined;
}

export const newest = ({ commits }: StoredRepository): Commit => commits.at(-1) as Commit;

function fields(
  stored: StoredRepository,
  commit: Commit,
  wanted: readonly string[],
  blobs: boolean,
): Record<string, unknown> {
  const { spec, settings, commits } = stored;
  const cardData = cardDataOf(commit);
  const values: Record<string, unknown> = {
    author: authorOf(spec),
    baseModels: baseModels(cardData),
    cardData,
    createdAt: commits[0]?.date,
    disabled: settings.disabled === true,
    downloads: 0,
    gated: settings.gated ?? false,
    lastModified: commit.date,
    library_name: cardData.library_name,
    likes: 0,
    modelId: spec.kind === "model" ? spec.id : undefined,
    pipeline_tag: cardData.pipeline_tag,
    private: settings.private === true,
    sha: commit.id,
    siblings: [...commit.files].map(([rfilename, content]) =>
      blobs ? { rfilename, blobId: blobId(content), size: content.length } : { rfilename },
    ),
    spaces: [],
    tags: tagsOf(cardData),
    trendingScore: 0,
  };
  const named = wanted.flatMap((field) =>
    values[field] === undefined ? [] : [[field, values[field]] as const],
  );
  return { _id: objectId(spec.id), id: spec.id, ...Object.fromEntries(named) };
}

/** Like an id of the Hub's database; the id of a repository leads to the same always. */
const objectId = (id: string): string => createHash("sha1").update(id).digest("hex").slice(0, 24);

const list = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string");

const relationOf = ({ base_model_relation: stated }: Record<string, unknown>): string =>
  typeof stated === "string" && ["adapter", "merge", "quantized"].includes(stated)
    ? stated
    : "finetune";

function baseModels(cardData: Record<string, unknown>): unknown {
  const models = list(cardData.base_model).map((id) => ({ _id: objectId(id), id }));
  return models.length > 0 ? { relation: relationOf(cardData), models } : undefined;
}

/** Returns the tags that the Hub derives from a card. Source: https://huggingface.co/docs/hub/model-cards, model-release-checklist */
function tagsOf(cardData: Record<string, unknown>): string[] {
  const bases = list(cardData.base_model);
  const prefixed = (prefix: string, value: unknown) =>
    list(value).map((item) => `${prefix}:${item}`);
  return [
    ...list(cardData.tags),
    ...list(cardData.language),
    ...prefixed("dataset", cardData.datasets),
    ...prefixed("base_model", bases),
    ...prefixed(`base_model:${relationOf(cardData)}`, bases),
    ...prefixed("license", cardData.license),
    "region:us",
  ];
}
