import type { Value } from "../../documents/card/card.js";
import { DATA_FILES, isMarkdown } from "../../documents/file-filter.js";
import type { Format, ParsedDocument, Source, UpstreamReference } from "../../documents/format.js";
import { Cursor } from "../../documents/manifest/cursor.js";
import {
  evidenceSubject,
  openEvidence,
  parsedEvidence,
  topKeys,
  upstreamAt,
} from "../../documents/manifest/evidence.js";
import { useOf } from "../../documents/manifest/manifest.js";
import { supportedFacts } from "../../documents/manifest/supported-facts.js";
import { nameOf, withoutEnd } from "../../facts/paths.js";
import { DECISIVE, DIALECTS, type Dialect } from "./dialects.js";

/**
 * Configuration of a tool for training, merging or distillation: where a base, a teacher and data are named for a machine.
 * The tools and their keys are in dialects.ts.
 */
export const trainingRecipe: Format = {
  id: "training-recipe",
  title: "Training recipe",
  role: "evidence",
  syntax: "data",
  files: DATA_FILES,
  carries: supportedFacts({}),
  // A README shows recipes; it is none.
  claims: (source) => !isMarkdown(source.file) && dialectOf(source) !== undefined,
  read,
};

/** Returns the tool that a file is written for. One look at the whole text leaves nearly all files out. */
export function dialectOf({ text }: Source): Dialect | undefined {
  if (!DECISIVE.test(text)) return undefined;
  const keys = topKeys(text);
  return DIALECTS.find(
    ({ keys: requiredKeys, among, least, within }) =>
      requiredKeys.every((key) => keys.has(key)) &&
      among.filter((key) => keys.has(key)).length >= least &&
      (within === undefined || within.every((pattern) => pattern.test(text))),
  );
}

function read(source: Source): ParsedDocument {
  const card = openEvidence(source);
  const root = Cursor.of(card);
  const dialect = dialectOf(source);
  const uses = dialect ? distinct(usesOf(dialect, root)) : [];
  const names = OUTPUT_KEYS.flatMap((key) => root.get(...key.split(".")).value() ?? []);
  const id = names.find(({ text }) => HUB_ID.test(text) && !/^\./.test(text));
  const hub = ["hub_model_id", "push_to_hub_model_id"].flatMap(
    (key) => root.get(key).value() ?? [],
  );
  const declaredId = hub.find((value) => value.text === id?.text)?.text;
  const aliases = [...new Set([...names.map(({ text }) => lastPart(text)), stemOf(source.file)])];
  const distinctive = aliases.filter(
    (name) => /^[\w.-]{3,96}$/.test(name) && !GENERIC_NAME.test(name),
  );
  const subject = evidenceSubject(card, {
    kind: "model",
    statements: new Map(),
    uses,
    aliases: distinctive,
    ...(declaredId === undefined ? {} : { declaredId }),
    ...(distinctive[0] === undefined ? {} : { title: distinctive[0] }),
  });
  return parsedEvidence(card, "training-recipe", [subject]);
}

const HUB_ID = /^[\w.-]+\/[\w.-]+$/;
/** Keys under which tools keep the name of what comes out, the plainest first. */
const OUTPUT_KEYS = [
  "hub_model_id",
  "push_to_hub_model_id",
  "output_dir",
  "output_path",
  "export_dir",
  "adapter_path",
  "training.output_dir",
  "training_args.output_dir",
  "run_name",
];
/** Names of folders and files that tell nothing of the model. */
const GENERIC_NAME =
  /^(?:out(?:puts?)?|model(?:-out|s)?|results?|runs?|saves?|checkpoints?|ckpts?|lora|qlora|sft|dpo|grpo|ppo|kto|orpo|gkd|rlhf|rm|reward|full|train(?:ing)?|pretrain(?:ing)?|config|recipe|data|adapters?|last|final|merged?|test|tmp|default|base|axolotl|llama-?factory|mergekit|trl|swift|finetun(?:e|ing)|(?:easy-?)?distill(?:ation|kit)?|kd|stage[-_]?\d?|step[-_]?\d?)?(?:[-_.](?:out(?:put)?|dir|config|recipe|full|lora|qlora|sft|dpo|grpo|train|stage|v?[\d.]{1,8})){0,3}$/i;

const lastPart = (path: string): string =>
  nameOf(path.replaceAll("\\", "/").replace(/\/{1,4}$/, ""));
const stemOf = (file: string): string => nameOf(file).replace(/\.(?:json|ya?ml)$/i, "");

function usesOf(dialect: Dialect, root: Cursor): UpstreamReference[] {
  const named = (paths: readonly string[] | undefined): Value[] =>
    (paths ?? []).flatMap((path) =>
      path.endsWith("{}")
        ? keysAt(root.get(path.slice(0, -2)))
        : along(root, path).flatMap((item) => modelAt(item, dialect) ?? []),
    );
  if (dialect.trains?.(root) === false) return [];
  const relation = dialect.relation ?? (isAdapter(root) ? "adapter" : "finetune");
  return [
    ...(fromScratch(root) ? [] : named(dialect.bases)).map((value) =>
      useOf(value, "model", relation),
    ),
    ...named(dialect.teachers).map((value) => useOf(value, "model", "distilled-from")),
    ...named(dialect.data)
      .filter(({ text }) => !DATA_FILE.test(text))
      .map((value) => useOf(value, "dataset", "trained-on")),
  ];
}

/** Returns the model or data set that a field names, behind the folder of a tool for downloads. */
function modelAt(item: Cursor, { downloads }: Dialect): Value | undefined {
  const value = item.value();
  if (value === undefined || downloads?.test(value.text) !== true) return upstreamAt(item);
  const id = withoutEnd(value.text.replace(downloads, ""));
  return HUB_ID.test(id) ? { text: id, at: value.at } : undefined;
}

/** Returns the keys of a mapping that are ids of the Hub: data sets with their shares. */
const keysAt = (mapping: Cursor): Value[] =>
  mapping.keys
    .filter((key) => HUB_ID.test(key))
    .map((key) => ({ text: key, at: mapping.keyAt(key) }));

/** Paths of files and folders with data on somebody's disk. */
const DATA_FILE =
  /^(?:data|datasets?|corpus|corpora|raw|processed|prepared)\/|\.(?:jsonl|csv|tsv|parquet|arrow|txt|zst|gz)$/i;

const isAdapter = (root: Cursor): boolean =>
  ["adapter", "finetuning_type", "use_peft"].some((key) =>
    /^(?:q?lora|dora|oft|true)$/i.test(root.get(key).value()?.text ?? ""),
  );

/** True if a model is only named for its shape: then it brings no weights. */
const fromScratch = (root: Cursor): boolean =>
  ["train_from_scratch", "from_scratch", "reinit_weights"].some((key) =>
    /^true$/i.test(root.get(key).value()?.text ?? ""),
  );

/**
 * Returns all places under a path, such as `slices[].sources[].model`. Of alternatives (`key|name`) the first that is
 * there counts.
 */
function along(root: Cursor, path: string): Cursor[] {
  let cursors = [root];
  for (const step of path.split("."))
    cursors = cursors.flatMap((cursor) => {
      const next = cursor.first(...step.replace("[]", "").split("|"));
      return step.endsWith("[]") ? next.items() : [next];
    });
  return cursors;
}

/** Keeps one use for each name and relation: slices of a merge name their model again and again. */
const distinct = (uses: readonly UpstreamReference[]): UpstreamReference[] => {
  const usesByKey = new Map<string, UpstreamReference>();
  for (const use of uses) {
    const key = `${use.relation} ${use.name.toLowerCase()}`;
    if (!usesByKey.has(key)) usesByKey.set(key, use);
  }
  return [...usesByKey.values()];
};
