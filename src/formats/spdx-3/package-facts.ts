import type { Value } from "../../documents/card/card.js";
import { type TextField, textsUnder } from "../../documents/manifest/text-fields.js";
import { dayIn } from "../../documents/prose/days.js";
import { says } from "../../documents/prose/outline.js";
import { stepScreens } from "../../documents/prose/screening.js";
import { testsNamedIn } from "../../documents/signals/benchmarks.js";
import { outputOf } from "../../documents/signals/tasks.js";
import type { FactName, ListFactName } from "../../facts/catalog.js";
import { type Statements, stateAsRead, stateList } from "../../facts/draft.js";
import { presence } from "../../facts/presence.js";
import { Element, type Graph } from "./graph.js";
import type { Package } from "./packages.js";

/** Data that a tool serialized into a text are not a sentence. */
const SERIALIZED = /^\s*(?:\{|\[\s*[{"'])/;
/** A comment that says how a tool came by a value says nothing of the package. */
const PROVENANCE = /^(?:metadata provenance|source|see|generated|created|added)\b/i;
const MOST_ITEMS = 500;
const LONGEST_DESCRIPTION = 300;

/** States what the properties of a package say and returns its free texts, for the readers of prose. */
export function statePackageFacts(
  subject: Package,
  graph: Graph,
  statements: Statements,
): TextField[] {
  const writer = new FactWriter(subject.element, statements);
  const shared = stateCommonFacts(writer, graph);
  return [
    ...shared,
    ...(subject.kind === "model" ? stateModelFacts(writer) : stateDatasetFacts(writer)),
  ];
}

/** States facts from the properties of one element. */
class FactWriter {
  readonly element: Element;
  readonly statements: Statements;

  constructor(element: Element, statements: Statements) {
    this.element = element;
    this.statements = statements;
  }

  statedTexts(...terms: readonly string[]): Value[] {
    return terms
      .flatMap((term) => this.element.texts(term))
      .filter(({ text: stateText }) => says(stateText) && !SERIALIZED.test(stateText));
  }

  text(fact: FactName, value: Value | undefined, as: "declared" | "derived" = "declared"): void {
    if (value && value.text !== "")
      stateAsRead(this.statements, fact, value.text, {
        at: value.at,
        evidence: "structured",
        state: as,
      });
  }

  /** States several values in one text; a single one stands as it is written. */
  stateJoined(fact: FactName, values: readonly Value[]): void {
    const [first, ...others] = values.slice(0, 20);
    if (!first) return;
    if (others.length === 0) this.text(fact, first);
    else
      this.text(
        fact,
        { text: [first, ...others].map(({ text }) => text).join(", "), at: first.at },
        "derived",
      );
  }

  stateItems(fact: ListFactName, values: readonly Value[]): void {
    stateList(this.statements, fact, values.slice(0, MOST_ITEMS), "structured");
  }

  /** Returns the values of properties with the heading under which a card would have them. */
  textsUnder(heading: string, ...terms: readonly string[]): TextField[] {
    return textsUnder(heading, this.statedTexts(...terms));
  }
}

/** States what every package may say of itself: Core/Element, Core/Artifact and Software/Package. */
function stateCommonFacts(writer: FactWriter, graph: Graph): TextField[] {
  writer.text("version", writer.statedTexts("software_packageVersion")[0]);
  const [released] = writer.statedTexts("releaseTime");
  const day = released && dayIn(released.text);
  if (released && day) writer.text("releaseDate", { text: day, at: released.at });
  stateProvider(writer, graph);
  const [described] = [
    ...writer.statedTexts("description", "summary"),
    ...writer.statedTexts("comment").filter(({ text }) => !PROVENANCE.test(text)),
  ];
  if (described)
    writer.text("description", {
      ...described,
      text: described.text.slice(0, LONGEST_DESCRIPTION).trim(),
    });
  stateReferences(writer);
  return writer.statedTexts("description", "summary");
}

/** States who supplies it (`suppliedBy`), else who made it (`originatedBy`), and how they are reached. */
function stateProvider(writer: FactWriter, graph: Graph): void {
  const agents = ["suppliedBy", "originatedBy"].flatMap((term) =>
    graph.references(writer.element.get(term)),
  );
  const names = agents.flatMap(({ element, id, at: location }): Value[] => {
    if (element) return element.name ? [element.name] : [];
    return isName(id) ? [{ text: id, at: location }] : [];
  });
  writer.text("provider.name", names[0]);
  const mails = agents.flatMap(({ element }) => (element ? mailsOf(element) : []));
  const pages = linksOf(writer, (type) => CONTACT_REFERENCE.test(type));
  writer.stateItems(
    "contact",
    distinct([...mails, ...pages, ...writer.statedTexts("software_homePage")]),
  );
}
/** True for the address of an agent who is described elsewhere, and for the bare name that some tools write there. */
const isName = (id: string): boolean =>
  /^https?:\/\/(?!spdx\.org\/)/.test(id) || (!id.includes(":") && !/^(?:SPDXRef-|no)/i.test(id));
const CONTACT_REFERENCE = /^(?:support|issueTracker|mailingList|chat)$/;

const distinct = (values: readonly Value[]): Value[] => [
  ...new Map(values.map((value) => [value.text, value])).values(),
];

const MOST_MAILS = 20;
const mails = new WeakMap<Element, readonly Value[]>();

/** Returns the Core/ExternalIdentifier of the type `email` of an agent, whom every package may name. */
function mailsOf(agent: Element): readonly Value[] {
  const addresses =
    mails.get(agent) ??
    nestedElements(agent, "externalIdentifier")
      .flatMap((element) =>
        element.words("externalIdentifierType").some(({ text }) => text === "email")
          ? element.texts("identifier")
          : [],
      )
      .slice(0, MOST_MAILS);
  mails.set(agent, addresses);
  return addresses;
}

/** Returns the addresses of Core/ExternalRef of a type. */
const linksOf = ({ element }: FactWriter, wanted: (type: string) => boolean): Value[] =>
  nestedElements(element, "externalRef").flatMap((link) =>
    link.words("externalRefType").some(({ text }) => wanted(text)) ? link.texts("locator") : [],
  );

const nestedElements = (element: Element, term: string): Element[] =>
  element
    .get(term)
    .items()
    .map((item) => new Element(item));

/** States external references whose type is a fact of ours. */
function stateReferences(writer: FactWriter): void {
  writer.text("license.link", linksOf(writer, (type) => type === "license")[0]);
  writer.text("changelog", linksOf(writer, (type) => /^release(?:Notes|History)$/.test(type))[0]);
  writer.text("impactAssessment.id", linksOf(writer, (type) => type === "privacyAssessment")[0]);
}

/**
 * States `useSensitivePersonalInformation` or `hasSensitivePersonalInformation`. Both ask for sensitive information
 * alone: yes says that there is personal information, no leaves that open.
 */
function stateSensitive(writer: FactWriter, term: string): void {
  const [word] = writer.element.words(term);
  const answer = word && presence(word.text);
  if (!word || !answer) return;
  writer.text("personalInfo.sensitive", { text: answer, at: word.at });
  if (answer === "yes")
    writer.text("personalInfo.present", { text: "yes", at: word.at }, "derived");
}

/** States the properties of AI/AIPackage. */
function stateModelFacts(writer: FactWriter): TextField[] {
  const { element, statements } = writer;
  writer.stateJoined("training.description", writer.statedTexts("ai_informationAboutTraining"));
  const settings = element.entries("ai_hyperparameter").map(({ key }) => key);
  const [setting] = settings;
  if (setting && !statements.has("training.description")) {
    const names = settings.slice(0, 20).map(({ text }) => text);
    writer.text("training.description", { text: names.join(", "), at: setting.at }, "derived");
  }
  const [application] = writer.statedTexts("ai_informationAboutApplication");
  writer.text("usageInfo", application);
  writer.text("intendedUse", application, "derived");
  writer.stateJoined("limitations", writer.statedTexts("ai_limitation"));
  writer.stateJoined("architecture", writer.statedTexts("ai_typeOfModel"));
  writer.stateItems("processing.steps", writer.statedTexts("ai_modelDataPreprocessing"));
  stateSensitive(writer, "ai_useSensitivePersonalInformation");
  stateMetrics(writer);
  stateEnergy(writer);
  stateTasks(writer);
  return [
    ...writer.textsUnder("Training", "ai_informationAboutTraining"),
    ...writer.textsUnder("Intended Use", "ai_informationAboutApplication"),
    ...writer.textsUnder("Limitations", "ai_limitation"),
    ...writer.textsUnder("Preprocessing", "ai_modelDataPreprocessing"),
    ...writer.textsUnder("Explainability", "ai_modelExplainability"),
  ];
}

/** States AI/metric: one result for each entry with a value, named after its key. */
function stateMetrics(writer: FactWriter): void {
  const measured = writer.element.entries("ai_metric").filter(({ value }) => value);
  const keys = measured.map(({ key }) => key);
  writer.stateItems("evaluation.results", keys);
  for (const { text, at: location } of keys.slice(0, MOST_ITEMS))
    for (const test of testsNamedIn(text))
      if (!writer.statements.has(`evaluation.${test}.tested`))
        writer.text(`evaluation.${test}.tested`, { text: "yes", at: location }, "derived");
}

/** States AI/trainingEnergyConsumption, or that of a fine-tuning: quantity and unit. */
function stateEnergy(writer: FactWriter): void {
  const [consumption] = nestedElements(writer.element, "ai_energyConsumption");
  if (!consumption) return;
  const spent = ["ai_trainingEnergyConsumption", "ai_finetuningEnergyConsumption"].flatMap((term) =>
    nestedElements(consumption, term).flatMap((element) => {
      const [quantity] = element.texts("ai_energyQuantity");
      const [unit] = element.words("ai_energyUnit");
      return quantity
        ? [{ text: unit ? `${quantity.text} ${unit.text}` : quantity.text, at: quantity.at }]
        : [];
    }),
  );
  writer.text("training.energy", spent[0], "derived");
}

/** Domains, types and purposes that are tasks of the Hub say whether it makes content. */
function stateTasks(writer: FactWriter): void {
  const tasksMeant = writer
    .statedTexts("ai_domain", "ai_typeOfModel", "software_primaryPurpose")
    .flatMap((item) => {
      const output = outputOf(item.text);
      return output ? [{ item, output }] : [];
    });
  const making = tasksMeant.find(({ output }) => output.generative === "yes") ?? tasksMeant[0];
  const media = tasksMeant.find(({ output }) => output.media === "yes") ?? making;
  if (making)
    writer.text("isGenerative", { text: making.output.generative, at: making.item.at }, "derived");
  if (media?.output.media)
    writer.text("generatesMedia", { text: media.output.media, at: media.item.at }, "derived");
}

/** States the properties of Dataset/DatasetPackage. */
function stateDatasetFacts(writer: FactWriter): TextField[] {
  const { element, statements } = writer;
  writer.stateItems(
    "personalInfo.deidentificationMethod",
    writer.statedTexts("dataset_anonymizationMethodUsed"),
  );
  writer.stateJoined("collection.process", writer.statedTexts("dataset_dataCollectionProcess"));
  const steps = writer.statedTexts("dataset_dataPreprocessing");
  writer.stateItems("processing.steps", steps);
  const screen = steps.find(({ text }) => stepScreens(text));
  if (screen) writer.text("processing.piiScreening", { text: "yes", at: screen.at }, "derived");
  stateAvailability(writer);
  const [size] = writer.statedTexts("dataset_datasetSize");
  // The specification counts in bytes.
  if (size)
    writer.text(
      "size",
      { ...size, text: /\D/.test(size.text) ? size.text : `${size.text} bytes` },
      "derived",
    );
  const types = element.words("dataset_datasetType");
  writer.stateItems(
    "dataTypes",
    types.filter(({ text }) => !/^no-?assertion$/i.test(text)),
  );
  writer.stateJoined("intendedUse", writer.statedTexts("dataset_intendedUse"));
  writer.stateJoined("bias", writer.statedTexts("dataset_knownBias"));
  // The profile asks for limitations of data under these two names.
  writer.text(
    "limitations",
    writer.statedTexts("dataset_knownBias", "dataset_datasetNoise")[0],
    "derived",
  );
  stateSensitive(writer, "dataset_hasSensitivePersonalInformation");
  const [sensor] = element.entries("dataset_sensor");
  if (sensor && !statements.has("collection.process"))
    writer.text(
      "collection.process",
      { ...sensor.key, text: `sensor: ${sensor.key.text}` },
      "derived",
    );
  return [
    ...writer.textsUnder("Data Collection", "dataset_dataCollectionProcess"),
    ...writer.textsUnder("Data Preprocessing", "dataset_dataPreprocessing"),
    ...writer.textsUnder("Anonymization", "dataset_anonymizationMethodUsed"),
    ...writer.textsUnder("Intended Use", "dataset_intendedUse"),
    ...writer.textsUnder("Known Bias", "dataset_knownBias"),
    ...writer.textsUnder("Noise", "dataset_datasetNoise"),
  ];
}

/** States Dataset/datasetAvailability: how to get at the data, and that they have to be collected anew. */
function stateAvailability(writer: FactWriter): void {
  const [word] = writer.element.words("dataset_datasetAvailability");
  if (!word) return;
  const { at: location } = word;
  if (/^(?:clickthrough|registration)$/i.test(word.text))
    writer.text("access.gated", { text: "yes", at: location });
  if (/^directDownload$/i.test(word.text))
    writer.text("access.gated", { text: "no", at: location });
  if (/^scrapingScript$/i.test(word.text) && !writer.statements.has("collection.process"))
    writer.text("collection.process", word);
}
