import type { Value } from "../../documents/card/card.js";
import { DATA_FILES, namesWith } from "../../documents/file-filter.js";
import type { Format, ParsedDocument, Source, UpstreamReference } from "../../documents/format.js";
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
  type CardDraft,
  COMMON_FACTS,
  distinct,
  hubId,
  isName,
  namedIn,
  readCommon,
  stateAnswer,
  stateDerived,
  stateWords,
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

function read(source: Source): ParsedDocument {
  const card = openOnce(source);
  const root = Cursor.of(card);
  const fields = new Fields(root, tablesOf().model);
  const gathered = readCommon(fields);
  const { statements, texts } = gathered;
  stateWords(gathered, fields, "description", "description", "Model Description");
  stateDescription(fields, statements, gathered);
  const title = fields.value("name") ?? fields.value("id");
  const bases = baseModels(fields);
  const uses = [...bases, ...teachers(fields, statements), ...data(fields, gathered)];
  stateFigures(fields, statements);
  stateOutput(
    fields.cursors("task").flatMap((cursor) => cursor.values()),
    "structured",
    statements,
  );
  const tags = [...fields.cursors("tags"), ...fields.cursors("library")].flatMap((cursor) =>
    cursor.values(),
  );
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
    aliases: [title?.text, id].flatMap((alias) => alias ?? []),
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

/** Returns bases with the relation that another field names; several of them are a merge, as on the Hub. */
function baseModels(fields: Fields<ModelField>): UpstreamReference[] {
  const methods = [
    ...fields.worded("method"),
    ...fields.cursors("library").flatMap((cursor) => cursor.values()),
  ];
  const relation = RELATIONS.find(([word]) => methods.some(({ text }) => word.test(text)))?.[1];
  const named = namedIn(fields.cursors("base"), "model", "finetune");
  const bases = named.map((use) => ({
    ...use,
    relation: relation ?? (named.length > 1 ? ("merge" as const) : use.relation),
  }));
  return [
    ...bases,
    ...namedIn(fields.cursors("quantizedFrom"), "model", "quantized"),
    ...namedIn(fields.cursors("mergedFrom"), "model", "merge"),
  ];
}

function teachers(fields: Fields<ModelField>, statements: Statements): UpstreamReference[] {
  const named = namedIn(fields.cursors("teacher"), "any", "distilled-from");
  for (const cursor of fields.cursors("distilled")) {
    stateAnswer(statements, "distillation.declared", cursor.value());
  }
  return named;
}

/** Returns the data for training and for evaluation: a name makes an upstream, a text describes them. */
function data(fields: Fields<ModelField>, gathered: CardDraft): UpstreamReference[] {
  const describes = (text: string) => !isName(text);
  stateWords(gathered, fields, "trainingData", "training.summary", "Training Data", describes);
  stateWords(gathered, fields, "evaluationData", undefined, "Evaluation Data", describes);
  const inside = (field: ModelField) =>
    fields
      .cursors(field)
      .flatMap((cursor) => [
        cursor,
        ...["datasets", "dataset", "Datasets", "sources"].map((key) => cursor.get(key)),
      ]);
  return [
    ...namedIn([...inside("trainingData"), ...fields.cursors("dataset")], "dataset", "trained-on"),
    ...namedIn(inside("evaluationData"), "dataset", "evaluated-on"),
  ];
}

function stateDescription(
  fields: Fields<ModelField>,
  statements: Statements,
  gathered: CardDraft,
): void {
  const text = (fact: FactName, field: ModelField) => {
    const [value] = fields
      .cursors(field)
      .flatMap((cursor) => (cursor.node?.kind === "scalar" ? (cursor.value() ?? []) : []));
    if (value) stateAsRead(statements, fact, value.text, { at: value.at, evidence: "structured" });
  };
  text("architecture", "architecture");
  text("parameters", "parameters");
  text("contextLength", "context");
  text("training.energy", "energy");
  stateRecipe(fields, statements);
  const open = !statements.has("training.description");
  stateWords(
    gathered,
    fields,
    "training",
    open ? "training.description" : undefined,
    "Training Procedure",
  );
  stateWords(gathered, fields, "usageInfo", "usageInfo", "How to Use");
  stateWords(gathered, fields, "oversight", "oversight", "Human Oversight");
  const stateFirstOf = (fact: ListFactName, field: ModelField) =>
    stateList(statements, fact, fields.cursors(field)[0]?.values() ?? [], "structured");
  stateFirstOf("modalities.input", "inputs");
  stateFirstOf("modalities.output", "outputs");
  const languages = fields.cursors("languages").flatMap((cursor) => cursor.values());
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
    stateTested(fields, field, `evaluation.${test}.tested`, statements);
}

/** States several settings of a training as its description, as in the body of a card. */
function stateRecipe(fields: Fields<ModelField>, statements: Statements): void {
  const cursors = fields.cursors("training");
  // A text says more than settings do.
  if (
    cursors.some((cursor) => cursor.value()) ||
    fields.worded("training").some(({ text }) => text.length > 60)
  )
    return;
  const settings = cursors.flatMap((cursor) => cursor.members());
  const settingTexts = settings.flatMap(([key, member]) => {
    const value = member.value();
    return value ? [{ text: `${key}: ${value.text}`, at: value.at }] : [];
  });
  const [first] = settingTexts;
  if (first && settingTexts.length > 1)
    stateDerived(
      statements,
      "training.description",
      settingTexts
        .slice(0, 8)
        .map(({ text }) => text)
        .join("; "),
      first,
    );
}

const CODE =
  /^(?:python|java|javascript|typescript|c\+\+|c#|rust|go|julia|scala|matlab|kotlin|swift|r)(?:[ \d.]|$)/i;

/** States the answer on a test, or that its description shows it. */
function stateTested(
  fields: Fields<ModelField>,
  field: ModelField,
  fact: FactName,
  statements: Statements,
): void {
  const [answer] = fields.cursors(field).flatMap((cursor) => cursor.values());
  stateAnswer(statements, fact, answer, "yes");
}

const MOST = 200;

/** States one item for each figure, named by its key, or by the name beside it. */
function stateFigures(fields: Fields<ModelField>, statements: Statements): void {
  const results = distinct(fields.cursors("results").flatMap((cursor) => figures(cursor, 4))).slice(
    0,
    MOST,
  );
  stateList(statements, "evaluation.results", results, "structured", "derived");
  const names = fields.cursors("results").flatMap((cursor) => [...cursor.values(), ...results]);
  for (const { text, at: location } of names.slice(0, MOST))
    for (const test of testsNamedIn(text))
      if (!statements.has(`evaluation.${test}.tested`))
        stateDerived(statements, `evaluation.${test}.tested`, "yes", { text, at: location });
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
      .flatMap((item) => figures(item, depth - 1));
  return cursor
    .members()
    .slice(0, MOST)
    .flatMap(([key, member]) => {
      const value = member.value();
      if (value && NUMBER.test(value.text)) return [{ text: key, at: cursor.keyAt(key) }];
      return figures(member, depth - 1);
    });
}
