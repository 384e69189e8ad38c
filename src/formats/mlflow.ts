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
import { hints } from "../documents/signals/tags.js";
import { outputOf } from "../documents/signals/tasks.js";
import type { FactName } from "../facts/catalog.js";
import { type Statements, state, stateList } from "../facts/draft.js";
import { folderOf, isLocal, isRelative, nameOf } from "../facts/paths.js";
import { lookup } from "../model/lookup.js";

/**
 * `MLmodel`, the file that MLflow writes beside a saved model (mlflow.org/docs, "MLflow Models", "Storage Format"). It
 * says how a model is loaded, and in passing what its weights were loaded from. `metadata` is free: what stands there
 * under the keys of a model card means what it means in one, and `metadata.governance` is the declaration.
 */
export const mlflow: Format = {
  id: "mlflow",
  title: "MLflow model",
  role: "manifest",
  syntax: "data",
  files: /^MLmodel$/i,
  named: /^MLmodel$/i,
  // Nothing but the model that it was loaded from has a place of its own.
  carries: supportedFacts({ baseModels: "flavors.transformers.source_model_name" }),
  claims: ({ file, text }) => nameOf(file) === "MLmodel" && /^["']?flavors["']?[ \t]*:/m.test(text),
  read,
};

function read(source: Source): ParsedDocument {
  const card = openYaml(source);
  const root = Cursor.of(card);
  const metadata = root.get("metadata");
  const statements: Statements = new Map();
  stateMetadata(metadata, statements);
  stateTask(root, statements);
  const bases = upstreams(root);
  hints(
    statements,
    [],
    metadata.get("tags").values(),
    bases.map(({ name }) => name),
  );
  const description = metadata.get("description").value();
  const texts = METADATA_TEXTS.flatMap(([key, heading]) => {
    const text = metadata.get(key).value();
    return text ? [{ heading, ...text }] : [];
  });
  const subject = subjectOf(card, {
    kind: "model",
    root,
    declaration: metadata.get("governance"),
    statements,
    uses: [...bases, ...fromLists(metadata)],
    texts: [...(description ? [description] : []), ...texts],
  });
  return parsedManifest(withOnlyKeys(card, KEYS_OF_PEOPLE), "mlflow", [subject]);
}

/** Flavors, signature and environment are code and names of it. */
const KEYS_OF_PEOPLE = new Set(["metadata"]);

/** Free-text metadata, and the heading under which a card has it. */
const METADATA_TEXTS = [
  ["intended_use", "Intended Use"],
  ["limitations", "Limitations"],
  ["training_data", "Training Data"],
] as const;

/** Facts that metadata state under keys that model cards have, the first spelling that is there. */
const METADATA_FACTS: readonly (readonly [fact: FactName, ...keys: string[]])[] = [
  ["license.name", "license_name"],
  ["license.link", "license_link", "license_url"],
  ["version", "version", "model_version"],
  ["provider.name", "author", "organization", "provider", "model_provider_name"],
  ["description", "description"],
  ["intendedUse", "intended_use"],
  ["limitations", "limitations"],
];

function stateMetadata(metadata: Cursor, statements: Statements): void {
  const licenses = metadata.first("license", "licence", "licenses").values();
  stateList(statements, "license.stated", licenses, "structured");
  stateList(statements, "contact", metadata.first("contact", "email").values(), "structured");
  for (const [fact, ...keys] of METADATA_FACTS)
    stateText(statements, fact, metadata.first(...keys));
}

/** Reads the data sets and teachers that metadata name, alone or in a list of names or of entries with one. */
const fromLists = (metadata: Cursor): UpstreamReference[] => [
  ...namesAt(metadata.first("datasets", "dataset", "training_datasets")).map((value) =>
    useOf(value, "dataset", "trained-on"),
  ),
  ...namesAt(metadata.first("teachers", "teacher", "teacher_model")).map((value) =>
    useOf(value, "any", "distilled-from"),
  ),
];

const namesAt = (entries: Cursor): Value[] =>
  entries.items().flatMap((item) => item.value() ?? item.first("id", "name", "url").value() ?? []);

/** What is written of a model that its weights were loaded from. */
interface LoadedModel {
  readonly name: Value;
  readonly relation: UpstreamReference["relation"];
  readonly revision?: Value | undefined;
}

/**
 * Reads the models that the weights come from. AzureML writes `huggingface_id` and `metadata.base_model_name`, MLflow's
 * transformers flavor `source_model_name`: the name under which the saved model was loaded, which for an adapter is its
 * base. Without a word on a fine-tuning only a saved revision of the source says that nothing was changed.
 */
function upstreams(root: Cursor): UpstreamReference[] {
  const metadata = root.get("metadata");
  const tuned = metadata.get("is_finetuned_model").value()?.text.toLowerCase();
  const declaredRelation =
    tuned === "false" ? "converted" : tuned === "true" ? "finetune" : undefined;
  const flavors = root.get("flavors").members();
  const loads = flavors.flatMap(([, flavor]): LoadedModel[] => {
    const id = flavor.get("huggingface_id").value();
    const source = flavor.get("source_model_name").value();
    const revision = flavor.get("source_model_revision").value();
    const adapter = flavor.get("peft_adaptor").isThere;
    const made = adapter ? "adapter" : declaredRelation;
    const sources: LoadedModel[] = id ? [{ name: id, relation: made ?? "converted" }] : [];
    if (source)
      sources.push({
        name: source,
        relation: made ?? (revision ? "converted" : "finetune"),
        revision,
      });
    return sources;
  });
  const base = metadata.first("base_model_name", "base_model").value();
  const folder = comparable(nameOf(folderOf(root.card.source.file)));
  // A folder that has the name of its base holds that model.
  const isCopy = base !== undefined && folder.endsWith(comparable(nameOf(base.text)));
  if (base)
    loads.push({ name: base, relation: declaredRelation ?? (isCopy ? "converted" : "finetune") });
  const distinct = new Map<string, LoadedModel>();
  for (const loaded of loads) {
    const key = comparable(loaded.name.text);
    const path = loaded.name.text.replaceAll("\\", "/");
    if (key === "" || isLocal(path.toLowerCase()) || isRelative(path) || distinct.has(key))
      continue;
    distinct.set(key, loaded);
  }
  return [...distinct.values()].map(({ name, relation, revision }) => {
    const statements: Statements = new Map();
    if (revision)
      state(statements, "edge.revision", revision.text, {
        at: revision.at,
        evidence: "structured",
      });
    return useOf(name, "model", relation, statements);
  });
}

/** Returns a name as it is compared: `Acme/tern-7B` and `acme-tern-7b` are one name. */
const comparable = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, "");

/** Tasks of MLflow and AzureML by what the Hub calls them. */
const HUB_TASK: Readonly<Record<string, string>> = {
  "chat-completion": "text-generation",
  "llm/v1/chat": "text-generation",
  "llm/v1/completions": "text-generation",
  "llm/v1/embeddings": "feature-extraction",
  embeddings: "feature-extraction",
  "image-classification-multilabel": "image-classification",
  "image-object-detection": "object-detection",
  "image-instance-segmentation": "image-segmentation",
  "text-to-image-inpainting": "image-to-image",
};

/** States whether the model makes something, by the task of a flavor or that of the base in the metadata. */
function stateTask(root: Cursor, statements: Statements): void {
  const metadata = root.get("metadata");
  const named = [
    metadata.get("task").value(),
    ...root
      .get("flavors")
      .members()
      .flatMap(([, flavor]) => [flavor.get("task").value(), flavor.get("task_type").value()]),
    metadata.get("base_model_task").value(),
  ];
  for (const stated of named) {
    const name = stated?.text
      .toLowerCase()
      .replace(/^translation_\w{2,3}_to_\w{2,3}$/, "translation");
    if (!stated || name === undefined) continue;
    const output = outputOf(lookup(HUB_TASK, name) ?? name);
    if (!output) continue;
    const provenance = { at: stated.at, evidence: "structured", state: "derived" } as const;
    state(statements, "isGenerative", output.generative, provenance);
    if (output.media) state(statements, "generatesMedia", output.media, provenance);
    return;
  }
}
