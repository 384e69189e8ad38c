import type { Value } from "../../documents/card/card.js";
import type { SubjectInput, UpstreamReference } from "../../documents/format.js";
import type { Cursor } from "../../documents/manifest/cursor.js";
import { subjectOf } from "../../documents/manifest/manifest.js";
import { type TextField, textsUnder } from "../../documents/manifest/text-fields.js";
import { sectionAnswer } from "../../documents/prose/personal-information.js";
import { testsNamedIn } from "../../documents/signals/benchmarks.js";
import { listedKinds, stateSensitiveKinds } from "../../documents/signals/listed-kinds.js";
import { hints, stateSyntheticTag } from "../../documents/signals/tags.js";
import { stateOutput } from "../../documents/signals/tasks.js";
import { type Statements, stateList } from "../../facts/draft.js";
import type { Relation } from "../../model/vocabulary.js";
import {
  type Bom,
  type BomPart,
  dataSets,
  disclosedValue,
  disclosedValues,
  joined,
  nameOf,
  textAt,
} from "./bom.js";
import { declaredIn, stateComponent, stateOnce, stateProperties } from "./component-facts.js";
import { dataUses, type IsSubject, modelUses, trainingData } from "./uses.js";

/** How a part of a bill stands in it. */
export interface PartRole {
  readonly main: boolean;
  /** Somebody else's, or not known to be one's own: silence proves little. */
  readonly isThirdParty: boolean;
}

/** Makes the subject that a part describes. */
export function subjectIn(
  bom: Bom,
  part: BomPart,
  { main, isThirdParty }: PartRole,
  isSubject: IsSubject,
): SubjectInput {
  const { cursor } = part;
  const statements: Statements = new Map();
  const kind = part.kind === "model" ? "model" : "dataset";
  const holders = [
    cursor,
    cursor.get("modelCard"),
    ...dataSets(part).map((item) => item.get("contents")),
  ];
  stateComponent(cursor, statements);
  stateProperties(holders, statements, kind);
  const declared = declaredIn(holders, kind, statements);
  const uses =
    kind === "model" ? modelUses(bom, part, main, isSubject) : dataUses(bom, part, isSubject);
  const facts = kind === "model" ? stateModelFacts : stateDataFacts;
  const texts: TextField[] = [
    ...textsUnder(undefined, [disclosedValue(cursor.get("description"))]),
    ...facts(part, statements, uses),
  ];
  const title = disclosedValue(cursor.get("name"));
  const id = declared.declaredId ?? nameOf(part)?.id;
  return subjectOf(cursor.card, {
    kind,
    root: cursor,
    statements,
    id,
    title,
    aliases: title ? [title.text] : [],
    main,
    isThirdParty,
    uses: [...declared.uses, ...uses],
    texts,
    ...(declared.unanswered ? { unanswered: declared.unanswered } : {}),
  });
}

/** States the facts of a model card and returns its fields of free text (bom-1.7.schema.json, `modelCard`). */
function stateModelFacts(
  part: BomPart,
  statements: Statements,
  uses: readonly UpstreamReference[],
): TextField[] {
  const card = part.cursor.get("modelCard");
  const parameters = card.get("modelParameters");
  const tags = part.cursor.get("tags").values();
  const task = disclosedValue(parameters.get("task"));
  stateOutput(task ? [task] : tags, task ? "structured" : "inferred", statements);
  const architecture =
    disclosedValue(parameters.get("modelArchitecture")) ??
    disclosedValue(parameters.get("architectureFamily"));
  stateOnce(statements, "architecture", architecture);
  stateModalities(parameters, statements);
  stateMetrics(card.get("quantitativeAnalysis", "performanceMetrics"), statements);
  stateEnergy(card, statements);
  const inline = trainingData(part).filter(
    (item) => item.node?.kind === "map" && !item.get("ref").isThere,
  );
  for (const item of inline) statePersonalInfo(item, statements);
  const name = disclosedValue(part.cursor.get("name"));
  hints(
    statements,
    name ? [name] : [],
    tags,
    uses.filter(({ relation }) => CARRYING_RELATIONS.has(relation)).map((use) => use.name),
  );
  return [
    ...textsUnder("Training procedure", [disclosedValue(part.cursor.get("pedigree", "notes"))]),
    ...textsUnder(
      "Training data",
      inline.map((item) => disclosedValue(item.get("description"))),
    ),
    ...stateConsiderations(card.get("considerations"), statements),
  ];
}
const CARRYING_RELATIONS: ReadonlySet<Relation> = new Set([
  "finetune",
  "quantized",
  "converted",
  "adapter",
  "merge",
]);

function stateConsiderations(group: Cursor, statements: Statements): TextField[] {
  const uses = joined(group.get("useCases"));
  const users = joined(group.get("users"));
  const limits = joined(group.get("technicalLimitations"));
  const tradeoffs = joined(group.get("performanceTradeoffs"));
  stateOnce(statements, "intendedUse", uses ?? users);
  stateOnce(statements, "limitations", limits ?? tradeoffs);
  const fairness = group.get("fairnessAssessments").items();
  const assessed = fairness.flatMap(
    (item) =>
      disclosedValue(item.get("harms")) ??
      disclosedValue(item.get("groupAtRisk")) ??
      disclosedValue(item.get("benefits")) ??
      [],
  );
  stateOnce(statements, "bias", assessed[0]);
  if (assessed[0])
    stateOnce(statements, "evaluation.bias.tested", { ...assessed[0], text: "yes" }, "derived");
  return [
    ...textsUnder("Intended use", disclosedValues(group.get("useCases"))),
    ...textsUnder("Intended users", disclosedValues(group.get("users"))),
    ...textsUnder("Limitations", disclosedValues(group.get("technicalLimitations"))),
    ...textsUnder("Limitations", disclosedValues(group.get("performanceTradeoffs"))),
    ...textsUnder(
      "Ethical considerations",
      group
        .get("ethicalConsiderations")
        .items()
        .flatMap((item) => [
          disclosedValue(item.get("name")),
          disclosedValue(item.get("mitigationStrategy")),
        ]),
    ),
    ...textsUnder(
      "Bias and fairness",
      fairness.flatMap((item) => disclosedValues(item)),
    ),
  ];
}

/**
 * States modalities by `inputs` and `outputs`. Their format may be anything (`string`, `byte[]`): only a plain word is
 * a modality.
 */
function stateModalities(parameters: Cursor, statements: Statements): void {
  for (const [key, fact] of [
    ["inputs", "modalities.input"],
    ["outputs", "modalities.output"],
  ] as const) {
    const formats = parameters
      .get(key)
      .items()
      .flatMap((item) => item.get("format").value() ?? []);
    const words = formats.flatMap(({ text, at: location }) => {
      const [, word] = /^(text|image|audio|video)(?:\/[\w.+-]{1,60})?$/i.exec(text) ?? [];
      return word === undefined ? [] : [{ text: word.toLowerCase(), at: location }];
    });
    const distinct = [...new Map(words.map((modality) => [modality.text, modality])).values()];
    stateList(statements, fact, distinct, "structured");
  }
}

function stateMetrics(entries: Cursor, statements: Statements): void {
  const results = entries
    .items()
    .slice(0, MOST_RESULTS)
    .flatMap((item): Value[] => {
      const type = disclosedValue(item.get("type"));
      const slice = textAt(item, "slice");
      if (!type || !disclosedValue(item.get("value"))) return [];
      return [{ ...type, text: slice === undefined ? type.text : `${type.text} ${slice}` }];
    });
  stateList(statements, "evaluation.results", results, "structured", "derived");
  for (const { text, at: location } of results)
    for (const test of testsNamedIn(text))
      stateOnce(statements, `evaluation.${test}.tested`, { text: "yes", at: location }, "derived");
}
const MOST_RESULTS = 500;

/** States the energy that the training took, else what it cost in carbon dioxide (1.6). */
function stateEnergy(card: Cursor, statements: Statements): void {
  const activities = card
    .get("considerations", "environmentalConsiderations", "energyConsumptions")
    .items()
    .filter((item) => /^(?:training|fine-tuning)$/.test(textAt(item, "activity") ?? ""));
  for (const item of activities)
    for (const key of ["activityEnergyCost", "co2CostEquivalent"]) {
      const cost = item.get(key);
      const value = cost.get("value").value();
      const text = value && [value.text, textAt(cost, "unit")].filter(Boolean).join(" ");
      if (text) stateOnce(statements, "training.energy", { text, at: cost.at }, "derived");
    }
}

/** States the facts of a `data` component, by its data sets (bom-1.7.schema.json, `componentData`). */
function stateDataFacts(
  part: BomPart,
  statements: Statements,
  uses: readonly UpstreamReference[],
): TextField[] {
  const sets = dataSets(part);
  for (const item of sets) {
    statePersonalInfo(item, statements);
    stateDataGovernance(item.get("governance"), statements);
  }
  const descriptions = sets.map((item) => disclosedValue(item.get("description")));
  stateOnce(statements, "description", descriptions.find(Boolean));
  const generators = uses.filter(({ relation }) => relation === "generated-by");
  const [generator] = generators;
  if (generator) {
    stateOnce(statements, "synthetic.present", { text: "yes", at: generator.at }, "derived");
    const named = generators.map(({ name, at: location }) => ({ text: name, at: location }));
    stateList(statements, "synthetic.generators", named, "structured", "derived");
  }
  stateSyntheticTag(statements, part.cursor.get("tags").values());
  return textsUnder("Dataset description", descriptions);
}

/** Sensitive for a business, not for a person. */
const BUSINESS_SECRETS =
  /\b(?:trade secrets?|proprietary|credentials?|api keys?|secrets?|source code|financial (?:reports?|statements?)|intellectual property|copyright(?:ed)?|classified|export[- ]controlled)\b|商业秘密|密钥/i;
const PERSONAL_CLASS = /\b(?:PII|PIFI|PHI|SPI|personal|personally)\b|个人信息|个人数据/i;

/**
 * Reads `sensitiveData`, which names what is sensitive in data, and `classification`, which may. An empty list says
 * nothing, a denial says no, and what is sensitive for a business says nothing of persons.
 */
function statePersonalInfo(data: Cursor, statements: Statements): void {
  const listed = data.get("sensitiveData").values();
  const answers = listed.map(({ text }) => sectionAnswer(text));
  const named = listed.filter(
    ({ text }, i) => answers[i] === undefined && !BUSINESS_SECRETS.test(text),
  );
  const classified = data.get("classification").value();
  stateOnce(statements, "personalInfo.statement", listed[0]);
  stateList(statements, "personalInfo.categories", named, "structured");
  stateSensitiveKinds(listedKinds(named), statements);
  const yes =
    named[0] ??
    listed.find((_, i) => answers[i] === "yes") ??
    (classified &&
    PERSONAL_CLASS.test(classified.text) &&
    !/\b(?:no|non|not|without)\b/i.test(classified.text)
      ? classified
      : undefined);
  const no = listed.find((_, i) => answers[i] === "no");
  if (yes) stateOnce(statements, "personalInfo.present", { ...yes, text: "yes" }, "derived");
  else if (no) stateOnce(statements, "personalInfo.present", { ...no, text: "no" }, "derived");
}

/** Reads `governance`: the owner of data answers for them if the component does not; all are contacts. */
function stateDataGovernance(governance: Cursor, statements: Statements): void {
  const roles = ["owners", "stewards", "custodians"].flatMap((role) =>
    governance.get(role).items(),
  );
  const owner = governance
    .get("owners")
    .items()
    .flatMap(
      (item) =>
        disclosedValue(item.get("organization", "name")) ??
        disclosedValue(item.get("contact", "name")) ??
        [],
    );
  stateOnce(statements, "provider.name", owner[0]);
  const contact = roles.flatMap((item) => [
    ...disclosedValues(item.get("contact", "email")),
    ...item
      .get("organization", "contact")
      .items()
      .flatMap((each) => disclosedValues(each.get("email"))),
    ...disclosedValues(item.get("organization", "url")),
  ]);
  if (!statements.has("contact")) stateList(statements, "contact", contact, "structured");
}
