import type { Value } from "../../documents/card/card.js";
import type { Spoken } from "../../documents/manifest/text-fields.js";
import { isPersonalKind } from "../../documents/signals/columns.js";
import { type FactName, isListFact } from "../../facts/catalog.js";
import { type Statements, state, stateAsRead, stateList } from "../../facts/draft.js";
import { presence } from "../../facts/presence.js";
import type { Thing } from "./thing.js";

/** A property of the Responsible AI vocabulary, and what it states. */
interface Property {
  /** Its spellings: of the specification, of its examples, of the reference reader, of files. */
  readonly names: readonly string[];
  readonly fact?: FactName;
  readonly isList?: true;
  /** Heading under which a card would have it. */
  readonly heading?: string;
}

/** Croissant RAI 1.0, section "RAI property information". */
const PROPERTIES: readonly Property[] = [
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

/** What shows that somebody, or something, annotated. */
const ANNOTATED = [
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
const DENIES = /^(?:none|no|not|n\/a|never|without|无|没有|不)\b|^(?:无|没有|未|不)/i;

/** The properties that the vocabulary recommends to name in `rai:personalSensitiveInformation`. */
const ATTRIBUTES =
  /^(?:gender|age|socio-?economic status|geography|language|culture|experience or seniority|race|ethnicity|religion|health|nationality)$/i;

/** States what a description says with the Responsible AI vocabulary; its texts go to the readers of sentences. */
export function responsible(root: Thing, statements: Statements): Spoken[] {
  const texts: Spoken[] = [];
  for (const { names, fact, isList, heading } of PROPERTIES) {
    const said = root.words(...names);
    if (heading !== undefined)
      for (const [i, { text, at }] of said.entries())
        texts.push({ ...(i === 0 ? { heading } : {}), text, at });
    if (fact !== undefined) {
      if (isList && isListFact(fact)) stateList(statements, fact, said, "structured");
      else if (!statements.has(fact)) stateJoined(statements, fact, said);
    }
  }
  stateJoined(statements, "collection.timeframe", root.words(...TIMEFRAMES), " – ");
  annotated(root, statements);
  personal(root, statements);
  return texts;
}

/** One text of several: what follows from them, at the place of the first. */
export function stateJoined(
  statements: Statements,
  fact: FactName,
  [first, ...more]: readonly Value[],
  between = " ",
): void {
  if (!first) return;
  const text = [first, ...more]
    .map((one) => one.text)
    .join(between)
    .slice(0, 600);
  const derived = more.length > 0 ? { state: "derived" as const } : {};
  stateAsRead(statements, fact, text, { at: first.at, evidence: "structured", ...derived });
}

function annotated(root: Thing, statements: Statements): void {
  const shown = root.words(...ANNOTATED).find(({ text }) => !DENIES.test(text));
  if (shown)
    state(statements, "annotation.present", "yes", {
      at: shown.at,
      evidence: "structured",
      state: "derived",
    });
}

/** A plain word answers, and so does a kind of information on persons; what a sentence says is for the readers of sentences. */
function personal(root: Thing, statements: Statements): void {
  const said = root.words("personalsensitiveinformation", "sensitivedatastatus");
  const [only, ...more] = said;
  const answer = only && more.length === 0 ? presence(only.text.replace(/[.。]$/, "")) : undefined;
  if (only && answer)
    state(statements, "personalInfo.present", answer, {
      at: only.at,
      evidence: "structured",
      state: "derived",
    });
  const [kind] = said.filter(({ text }) => isPersonalKind(text));
  if (kind)
    state(statements, "personalInfo.present", "yes", {
      at: kind.at,
      evidence: "structured",
      state: "derived",
    });
  // The vocabulary asks for attributes of people: naming one says what is described, not that somebody can be known.
  stateList(
    statements,
    "personalInfo.categories",
    said.filter(({ text }) => ATTRIBUTES.test(text) || isPersonalKind(text)),
    "structured",
  );
}
