import type { Value } from "../../documents/card/card.js";
import type { TextField } from "../../documents/manifest/text-fields.js";
import { listedKinds, stateSensitiveKinds } from "../../documents/signals/listed-kinds.js";
import { type FactName, isListFact } from "../../facts/catalog.js";
import { type Statements, state, stateAsRead, stateList, stateYes } from "../../facts/draft.js";
import { presence } from "../../facts/presence.js";
import type { Thing } from "./description.js";

/** A property of the Responsible AI vocabulary, and what it states. */
interface RaiProperty {
  /** Its spellings: of the specification, of its examples, of the reference reader, of files. */
  readonly names: readonly string[];
  readonly fact?: FactName;
  readonly isList?: true;
  /** Heading under which a card would have it. */
  readonly heading?: string;
}

/** Croissant RAI 1.0, section "RAI property information". */
const PROPERTIES: readonly RaiProperty[] = [
  {
    names: ["datacollection", "datacollectionmethodology", "datacollectionprocess"],
    fact: "collection.process",
    heading: "Data Collection",
  },
  { names: ["datacollectiontype"], fact: "collection.process" },
  {
    names: ["datacollectionrawdata", "datacollectionraw"],
    fact: "sources.description",
    heading: "Source Data",
  },
  {
    names: [
      "datapreprocessingprotocol",
      "datamanipulationprotocol",
      "datadatamanipulationprotocol",
      "dataimputationprotocol",
    ],
    fact: "processing.steps",
    isList: true,
    heading: "Data Preprocessing",
  },
  {
    names: ["dataannotationprotocol", "annotationprotocol"],
    fact: "annotation.rules",
    heading: "Annotation Process",
  },
  {
    names: ["annotatordemographics", "annotatorsdemographics"],
    fact: "annotation.annotators",
    isList: true,
  },
  { names: ["dataannotationanalysis"], fact: "annotation.qualityCheck" },
  {
    names: ["databiases", "databias", "biases", "knownbiases"],
    fact: "bias",
    heading: "Bias",
  },
  {
    names: ["datalimitations", "limitations", "knownlimitations"],
    fact: "limitations",
    heading: "Limitations",
  },
  {
    names: ["datasocialimpact", "socialimpact", "misuserisks", "contentwarning"],
    heading: "Social Impact of Dataset",
  },
  { names: ["datausecases", "usecases", "intendeduse"], fact: "intendedUse", heading: "Uses" },
  { names: ["outofscopeuse"], fact: "outOfScopeUse", heading: "Out-of-Scope Use" },
  {
    names: ["personalsensitiveinformation", "sensitivedatastatus"],
    fact: "personalInfo.statement",
    heading: "Personal and Sensitive Information",
  },
  { names: ["datareleasemaintenanceplan", "datareleasemaintenance"], heading: "Maintenance" },
];

/** Properties which show that the data were annotated, by people or machines. */
const ANNOTATION_PROPERTIES = [
  "dataannotationprotocol",
  "annotationprotocol",
  "dataannotationplatform",
  "annotationplatform",
  "dataannotationanalysis",
  "annotationsperitem",
  "annotatordemographics",
  "machineannotationtools",
];
const TIMEFRAMES = [
  "datacollectiontimeframe",
  "datacollectiontimeframestart",
  "datacollectiontimeframeend",
];

/** "None", "n/a: raw sensor data", "No annotation was done." */
const DENIAL = /^(?:none|no|not|n\/a|never|without|无|没有|不)\b|^(?:无|没有|未|不)/i;

/** What the vocabulary recommends to name in `rai:personalSensitiveInformation` beside what columns are called. */
const PERSON_ATTRIBUTES =
  /^(?:socio-?economic status|geography|language|culture|experience or seniority)$/i;

/** States what a description says with the Responsible AI vocabulary; its texts go to the readers of sentences. */
export function stateResponsibleAi(root: Thing, statements: Statements): TextField[] {
  const texts: TextField[] = [];
  for (const { names, fact, isList, heading } of PROPERTIES) {
    const values = root.words(...names);
    if (heading !== undefined)
      for (const [i, { text, at: location }] of values.entries())
        texts.push({ ...(i === 0 ? { heading } : {}), text, at: location });
    if (fact !== undefined) {
      if (isList && isListFact(fact)) stateList(statements, fact, values, "structured");
      else if (!statements.has(fact)) stateJoined(statements, fact, values);
    }
  }
  stateJoined(statements, "collection.timeframe", root.words(...TIMEFRAMES), " – ");
  stateAnnotated(root, statements);
  statePersonalInfo(root, statements);
  return texts;
}

/** States one text made of several, at the place of the first. */
export function stateJoined(
  statements: Statements,
  fact: FactName,
  [first, ...others]: readonly Value[],
  between = " ",
): void {
  if (!first) return;
  const text = [first, ...others]
    .map((value) => value.text)
    .join(between)
    .slice(0, 600);
  const derived = others.length > 0 ? { state: "derived" as const } : {};
  stateAsRead(statements, fact, text, { at: first.at, evidence: "structured", ...derived });
}

function stateAnnotated(root: Thing, statements: Statements): void {
  const annotation = root.words(...ANNOTATION_PROPERTIES).find(({ text }) => !DENIAL.test(text));
  stateYes(statements, "annotation.present", annotation, "structured");
}

/**
 * States personal information from a plain word or a kind of information on persons; sentences are left to the readers
 * of prose.
 */
function statePersonalInfo(root: Thing, statements: Statements): void {
  const values = root.words("personalsensitiveinformation", "sensitivedatastatus");
  const [first, ...others] = values;
  const answer =
    first && others.length === 0 ? presence(first.text.replace(/[.。]$/, "")) : undefined;
  if (first && answer)
    state(statements, "personalInfo.present", answer, {
      at: first.at,
      evidence: "structured",
      state: "derived",
    });
  const kinds = listedKinds(values);
  // The vocabulary asks for attributes of people: naming one says what is described, not that a person can be identified.
  const kind = kinds.find(({ meaning }) => meaning.isDecisive && !meaning.isSpecial);
  stateYes(statements, "personalInfo.present", kind, "structured");
  const attributes = values.filter(({ text }) => PERSON_ATTRIBUTES.test(text));
  stateList(statements, "personalInfo.categories", [...kinds, ...attributes], "structured");
  stateSensitiveKinds(kinds, statements);
}
