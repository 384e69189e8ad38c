import type { Value } from "../../documents/card/card.js";
import { DATA_FILES, namesWith } from "../../documents/file-filter.js";
import type { Format, Found, Source, Use } from "../../documents/format.js";
import { Cursor } from "../../documents/manifest/cursor.js";
import { parsedManifest, subjectOf } from "../../documents/manifest/manifest.js";
import { supportedFacts } from "../../documents/manifest/supported-facts.js";
import { testsNamedIn } from "../../documents/signals/benchmarks.js";
import { hints } from "../../documents/signals/tags.js";
import { stateOutput } from "../../documents/signals/tasks.js";
import type { FactName, ListFactName } from "../../facts/catalog.js";
import { type Statements, stateAsRead, stateList } from "../../facts/draft.js";
import type { Relation } from "../../model/vocabulary.js";
import { kindOfPlain, type ModelField, openOnce, tablesOf } from "./claim.js";
import {
  answered,
  COMMON_FACTS,
  distinct,
  type Gathered,
  hubId,
  isName,
  namedIn,
  readCommon,
  say,
  spoken,
} from "./common.js";
import { Fields } from "./find.js";

/**
 * Model card in JSON or YAML that follows no schema: the fields of Mitchell et al. 2019, of the Hub and of registries, in
 * whichever spelling and nesting, as they stand in public repositories.
 */
export const plainModelCard: Format = {
  id: "plain-model-card",
  title: "Model card in JSON or YAML",
  role: "manifest",
  syntax: "data",
  files: DATA_FILES,
  named: namesWith("model[-_]?card"),
  carries: supportedFacts({
    ...COMMON_FACTS,
    baseModels: "base_model",
    teachers: "teacher_model",
    "training.datasets": "training_data[].name",
    "training.summary": "training_data",
    "training.description": "training_procedure",
    "evaluation.results": "metrics",
    "evaluation.bias.tested": "fairness_testing",
    architecture: "architecture",
    parameters: "parameters",
    contextLength: "context_length",
    "modalities.input": "input_modalities",
    "modalities.output": "output_modalities",
    usageInfo: "how_to_use",
    oversight: "human_oversight",
    "training.energy": "co2_eq_emissions",
    isGenerative: "task",
  }),
  claims: (source) => kindOfPlain(source) === "model",
  read,
};

type Key = ModelField;

function read(source: Source): Found {
  const card = openOnce(source);
  const root = Cursor.of(card);
  const fields = new Fields(root, tablesOf().model);
  const gathered: Gathered = { statements: new Map(), texts: [] };
  const { statements, texts } = gathered;
  readCommon(fields, gathered);
  spoken(gathered, fields, "description", "description", "Model Description");
  described(fields, statements, gathered);
  const title = fields.value("name") ?? fields.value("id");
  const bases = baseModels(fields);
  const uses = [...bases, ...teachers(fields, statements), ...data(fields, gathered)];
  measured(fields, statements);
  stateOutput(
    fields.all("task").flatMap((one) => one.values()),
    "structured",
    statements,
  );
  const tags = [...fields.all("tags"), ...fields.all("library")].flatMap((one) => one.values());
  const names = title ? [title] : [];
  hints(
    statements,
    names,
    tags,
    bases.map(({ name }) => name),
  );
  const id = fields.value("id")?.text;
  const subject = subjectOf(card, {
    kind: "model",
    root,
    statements,
    id: hubId(fields),
    title,
    aliases: [title?.text, id].flatMap((one) => one ?? []),
    uses,
    texts,
  });
  return parsedManifest(card, plainModelCard.id, [subject]);
}

const RELATIONS: readonly (readonly [RegExp, Relation])[] = [
  [/\b(?:q?lora|dora|adapter|peft|prefix tuning|prompt tuning)\b/i, "adapter"],
  [/\bmerg/i, "merge"],
  [/\bquanti[sz]/i, "quantized"],
  [/\bconver(?:t|sion)/i, "converted"],
];

/** Bases with the relation that another field names; several of them are a merge, as on the Hub. */
function baseModels(fields: Fields<Key>): Use[] {
  const said = [...fields.said("method"), ...fields.all("library").flatMap((one) => one.values())];
  const relation = RELATIONS.find(([word]) => said.some(({ text }) => word.test(text)))?.[1];
  const named = namedIn(fields.all("base"), "model", "finetune");
  const bases = named.map((use) => ({
    ...use,
    relation: relation ?? (named.length > 1 ? ("merge" as const) : use.relation),
  }));
  return [
    ...bases,
    ...namedIn(fields.all("quantizedFrom"), "model", "quantized"),
    ...namedIn(fields.all("mergedFrom"), "model", "merge"),
  ];
}

function teachers(fields: Fields<Key>, statements: Statements): Use[] {
  const named = namedIn(fields.all("teacher"), "any", "distilled-from");
  for (const cursor of fields.all("distilled")) {
    answered(statements, "distillation.declared", cursor.value());
  }
  return named;
}

/** Data for training and for evaluation: a name makes an upstream, a text describes them. */
function data(fields: Fields<Key>, gathered: Gathered): Use[] {
  const describes = (text: string) => !isName(text);
  spoken(gathered, fields, "trainingData", "training.summary", "Training Data", describes);
  spoken(gathered, fields, "evaluationData", undefined, "Evaluation Data", describes);
  const inside = (field: Key) =>
    fields
      .all(field)
      .flatMap((one) => [
        one,
        ...["datasets", "dataset", "Datasets", "sources"].map((key) => one.get(key)),
      ]);
  return [
    ...namedIn([...inside("trainingData"), ...fields.all("dataset")], "dataset", "trained-on"),
    ...namedIn(inside("evaluationData"), "dataset", "evaluated-on"),
  ];
}

function described(fields: Fields<Key>, statements: Statements, gathered: Gathered): void {
  const text = (fact: FactName, field: Key) => {
    const [value] = fields
      .all(field)
      .flatMap((one) => (one.node?.kind === "scalar" ? (one.value() ?? []) : []));
    if (value) stateAsRead(statements, fact, value.text, { at: value.at, evidence: "structured" });
  };
  text("architecture", "architecture");
  text("parameters", "parameters");
  text("contextLength", "context");
  text("training.energy", "energy");
  recipe(fields, statements);
  const open = !statements.has("training.description");
  spoken(
    gathered,
    fields,
    "training",
    open ? "training.description" : undefined,
    "Training Procedure",
  );
  spoken(gathered, fields, "usageInfo", "usageInfo", "How to Use");
  spoken(gathered, fields, "oversight", "oversight", "Human Oversight");
  const list = (fact: ListFactName, field: Key) =>
    stateList(statements, fact, fields.all(field)[0]?.values() ?? [], "structured");
  list("modalities.input", "inputs");
  list("modalities.output", "outputs");
  const languages = fields.all("languages").flatMap((one) => one.values());
  // `language: Python` names what the code is written in.
  stateList(
    statements,
    "languages",
    languages.filter(({ text }) => !CODE.test(text)),
    "structured",
  );
  for (const [field, test] of [
    ["fairness", "bias"],
    ["safety", "safety"],
  ] as const)
    tested(fields, field, `evaluation.${test}.tested`, statements);
}

/** Several settings of a training describe it, as in the body of a card. */
function recipe(fields: Fields<Key>, statements: Statements): void {
  const cursors = fields.all("training");
  // A text says more than settings do.
  if (
    cursors.some((one) => one.value()) ||
    fields.said("training").some(({ text }) => text.length > 60)
  )
    return;
  const settings = cursors.flatMap((one) => one.members());
  const said = settings.flatMap(([key, member]) => {
    const value = member.value();
    return value ? [{ text: `${key}: ${value.text}`, at: value.at }] : [];
  });
  const [first] = said;
  if (first && said.length > 1)
    say(
      statements,
      "training.description",
      said
        .slice(0, 8)
        .map(({ text }) => text)
        .join("; "),
      first,
    );
}

const CODE =
  /^(?:python|java|javascript|typescript|c\+\+|c#|rust|go|julia|scala|matlab|kotlin|swift|r)(?:[ \d.]|$)/i;

/** An answer, or the description of a test. */
function tested(fields: Fields<Key>, field: Key, fact: FactName, statements: Statements): void {
  const [said] = fields.all(field).flatMap((one) => one.values());
  answered(statements, fact, said, "yes");
}

const MOST = 200;

/** One item for each figure, named by its key, or by the name beside it. */
function measured(fields: Fields<Key>, statements: Statements): void {
  const results = distinct(fields.all("results").flatMap((one) => figures(one, 4))).slice(0, MOST);
  stateList(statements, "evaluation.results", results, "structured", "derived");
  const names = fields.all("results").flatMap((one) => [...one.values(), ...results]);
  for (const { text, at } of names.slice(0, MOST))
    for (const test of testsNamedIn(text))
      if (!statements.has(`evaluation.${test}.tested`))
        say(statements, `evaluation.${test}.tested`, "yes", { text, at });
}

const NUMBER = /^[<>=~≈±+-]{0,2}\s?\d{1,6}(?:[.,]\d{1,20})?(?:e-?\d{1,3})?\s?%?$/i;
const TALKS = /\d/;

function figures(cursor: Cursor, depth: number): Value[] {
  if (depth < 0) return [];
  const { node } = cursor;
  if (node?.kind === "scalar") {
    const value = cursor.value();
    return value && node.type === "string" && TALKS.test(value.text) ? [value] : [];
  }
  const name = cursor.first("name", "metric", "type", "benchmark", "model").value();
  if (name && cursor.first("value", "score", "result", "accuracy").value()) return [name];
  if (node?.kind === "list")
    return cursor
      .items()
      .slice(0, MOST)
      .flatMap((one) => figures(one, depth - 1));
  return cursor
    .members()
    .slice(0, MOST)
    .flatMap(([key, member]) => {
      const value = member.value();
      if (value && NUMBER.test(value.text)) return [{ text: key, at: cursor.keyAt(key) }];
      return figures(member, depth - 1);
    });
}
