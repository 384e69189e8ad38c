import type { Value } from "../../documents/card/card.js";
import type { Spoken } from "../../documents/manifest/text-fields.js";
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

/** Data that a tool wrote out as text are no sentence. */
const SERIALISED = /^\s*(?:\{|\[\s*[{"'])/;
/** A comment that says how a tool came by a value says nothing of the package. */
const PROVENANCE = /^(?:metadata provenance|source|see|generated|created|added)\b/i;
const MOST_ITEMS = 500;
const LONGEST_DESCRIPTION = 300;

/** What the properties of a package state; the free texts among them, for the readers of prose. */
export function facts(one: Package, graph: Graph, statements: Statements): Spoken[] {
  const own = new Stated(one.element, statements);
  const shared = common(own, graph);
  return [...shared, ...(one.kind === "model" ? model(own) : dataset(own))];
}

/** States facts from the properties of one element. */
class Stated {
  readonly element: Element;
  readonly statements: Statements;

  constructor(element: Element, statements: Statements) {
    this.element = element;
    this.statements = statements;
  }

  said(...terms: readonly string[]): Value[] {
    return terms
      .flatMap((term) => this.element.texts(term))
      .filter(({ text }) => says(text) && !SERIALISED.test(text));
  }

  text(fact: FactName, value: Value | undefined, as: "declared" | "derived" = "declared"): void {
    if (value && value.text !== "")
      stateAsRead(this.statements, fact, value.text, {
        at: value.at,
        evidence: "structured",
        state: as,
      });
  }

  /** Several values in one text; a single one stands as it is written. */
  joined(fact: FactName, values: readonly Value[]): void {
    const [first, ...more] = values.slice(0, 20);
    if (!first) return;
    if (more.length === 0) this.text(fact, first);
    else
      this.text(
        fact,
        { text: [first, ...more].map(({ text }) => text).join(", "), at: first.at },
        "derived",
      );
  }

  list(fact: ListFactName, values: readonly Value[]): void {
    stateList(this.statements, fact, values.slice(0, MOST_ITEMS), "structured");
  }

  /** The values of properties, and the heading under which a card would have them. */
  spoken(heading: string, ...terms: readonly string[]): Spoken[] {
    return this.said(...terms).map(({ text, at }) => ({ heading, text, at }));
  }
}

/** Core/Element, Core/Artifact and Software/Package: what every package may say of itself. */
function common(own: Stated, graph: Graph): Spoken[] {
  own.text("version", own.said("software_packageVersion")[0]);
  const [released] = own.said("releaseTime");
  const day = released && dayIn(released.text);
  if (released && day) own.text("releaseDate", { text: day, at: released.at });
  people(own, graph);
  const [described] = [
    ...own.said("description", "summary"),
    ...own.said("comment").filter(({ text }) => !PROVENANCE.test(text)),
  ];
  if (described)
    own.text("description", {
      ...described,
      text: described.text.slice(0, LONGEST_DESCRIPTION).trim(),
    });
  references(own);
  return own.said("description", "summary");
}

/** Who supplies it (`suppliedBy`), else who made it (`originatedBy`), and how they are reached. */
function people(own: Stated, graph: Graph): void {
  const agents = ["suppliedBy", "originatedBy"].flatMap((term) =>
    graph.references(own.element.get(term)),
  );
  const names = agents.flatMap(({ element, id, at }): Value[] => {
    if (element) return element.name ? [element.name] : [];
    return isName(id) ? [{ text: id, at }] : [];
  });
  own.text("provider.name", names[0]);
  const mails = agents.flatMap(({ element }) => (element ? mailsOf(element) : []));
  const pages = linksOf(own, (type) => CONTACT.test(type));
  own.list("contact", distinct([...mails, ...pages, ...own.said("software_homePage")]));
}
/** The address of an agent who is described elsewhere, or the bare name that some tools write there. */
const isName = (id: string): boolean =>
  /^https?:\/\/(?!spdx\.org\/)/.test(id) || (!id.includes(":") && !/^(?:SPDXRef-|no)/i.test(id));
const CONTACT = /^(?:support|issueTracker|mailingList|chat)$/;

const distinct = (values: readonly Value[]): Value[] => [
  ...new Map(values.map((one) => [one.text, one])).values(),
];

const MOST_MAILS = 20;
const mails = new WeakMap<Element, readonly Value[]>();

/** Core/ExternalIdentifier of the type `email`, of an agent whom every package may name. */
function mailsOf(agent: Element): readonly Value[] {
  const known =
    mails.get(agent) ??
    inner(agent, "externalIdentifier")
      .flatMap((one) =>
        one.words("externalIdentifierType").some(({ text }) => text === "email")
          ? one.texts("identifier")
          : [],
      )
      .slice(0, MOST_MAILS);
  mails.set(agent, known);
  return known;
}

/** Addresses of Core/ExternalRef of a type. */
const linksOf = ({ element }: Stated, wanted: (type: string) => boolean): Value[] =>
  inner(element, "externalRef").flatMap((one) =>
    one.words("externalRefType").some(({ text }) => wanted(text)) ? one.texts("locator") : [],
  );

const inner = (element: Element, term: string): Element[] =>
  element
    .get(term)
    .items()
    .map((one) => new Element(one));

/** External references whose type is a fact of ours. */
function references(own: Stated): void {
  own.text("license.link", linksOf(own, (type) => type === "license")[0]);
  own.text("changelog", linksOf(own, (type) => /^release(?:Notes|History)$/.test(type))[0]);
  own.text("impactAssessment.id", linksOf(own, (type) => type === "privacyAssessment")[0]);
}

/**
 * `useSensitivePersonalInformation` and `hasSensitivePersonalInformation` ask for sensitive information alone: yes says
 * that there is personal information, no leaves that open.
 */
function sensitive(own: Stated, term: string): void {
  const [word] = own.element.words(term);
  const answer = word && presence(word.text);
  if (!word || !answer) return;
  own.text("personalInfo.sensitive", { text: answer, at: word.at });
  if (answer === "yes") own.text("personalInfo.present", { text: "yes", at: word.at }, "derived");
}

/** AI/AIPackage. */
function model(own: Stated): Spoken[] {
  const { element, statements } = own;
  own.joined("training.description", own.said("ai_informationAboutTraining"));
  const settings = element.entries("ai_hyperparameter").map(({ key }) => key);
  const [setting] = settings;
  if (setting && !statements.has("training.description")) {
    const names = settings.slice(0, 20).map(({ text }) => text);
    own.text("training.description", { text: names.join(", "), at: setting.at }, "derived");
  }
  const [application] = own.said("ai_informationAboutApplication");
  own.text("usageInfo", application);
  own.text("intendedUse", application, "derived");
  own.joined("limitations", own.said("ai_limitation"));
  own.joined("architecture", own.said("ai_typeOfModel"));
  own.list("processing.steps", own.said("ai_modelDataPreprocessing"));
  sensitive(own, "ai_useSensitivePersonalInformation");
  metrics(own);
  energy(own);
  tasks(own);
  return [
    ...own.spoken("Training", "ai_informationAboutTraining"),
    ...own.spoken("Intended Use", "ai_informationAboutApplication"),
    ...own.spoken("Limitations", "ai_limitation"),
    ...own.spoken("Preprocessing", "ai_modelDataPreprocessing"),
    ...own.spoken("Explainability", "ai_modelExplainability"),
  ];
}

/** AI/metric: one result for each entry with a value, named after its key. */
function metrics(own: Stated): void {
  const measured = own.element.entries("ai_metric").filter(({ value }) => value);
  const keys = measured.map(({ key }) => key);
  own.list("evaluation.results", keys);
  for (const { text, at } of keys.slice(0, MOST_ITEMS))
    for (const test of testsNamedIn(text))
      if (!own.statements.has(`evaluation.${test}.tested`))
        own.text(`evaluation.${test}.tested`, { text: "yes", at }, "derived");
}

/** AI/trainingEnergyConsumption, and that of a fine-tuning: quantity and unit. */
function energy(own: Stated): void {
  const [consumption] = inner(own.element, "ai_energyConsumption");
  if (!consumption) return;
  const spent = ["ai_trainingEnergyConsumption", "ai_finetuningEnergyConsumption"].flatMap((term) =>
    inner(consumption, term).flatMap((one) => {
      const [quantity] = one.texts("ai_energyQuantity");
      const [unit] = one.words("ai_energyUnit");
      return quantity
        ? [{ text: unit ? `${quantity.text} ${unit.text}` : quantity.text, at: quantity.at }]
        : [];
    }),
  );
  own.text("training.energy", spent[0], "derived");
}

/** Domains, types and purposes that are tasks of the Hub say whether it makes content. */
function tasks(own: Stated): void {
  const known = own
    .said("ai_domain", "ai_typeOfModel", "software_primaryPurpose")
    .flatMap((item) => {
      const output = outputOf(item.text);
      return output ? [{ item, output }] : [];
    });
  const one = known.find(({ output }) => output.generative === "yes") ?? known[0];
  const media = known.find(({ output }) => output.media === "yes") ?? one;
  if (one) own.text("isGenerative", { text: one.output.generative, at: one.item.at }, "derived");
  if (media?.output.media)
    own.text("generatesMedia", { text: media.output.media, at: media.item.at }, "derived");
}

/** Dataset/DatasetPackage. */
function dataset(own: Stated): Spoken[] {
  const { element, statements } = own;
  own.list("personalInfo.deidentificationMethod", own.said("dataset_anonymizationMethodUsed"));
  own.joined("collection.process", own.said("dataset_dataCollectionProcess"));
  const steps = own.said("dataset_dataPreprocessing");
  own.list("processing.steps", steps);
  const screen = steps.find(({ text }) => stepScreens(text));
  if (screen) own.text("processing.piiScreening", { text: "yes", at: screen.at }, "derived");
  availability(own);
  const [size] = own.said("dataset_datasetSize");
  // The specification counts in bytes.
  if (size)
    own.text(
      "size",
      { ...size, text: /\D/.test(size.text) ? size.text : `${size.text} bytes` },
      "derived",
    );
  const types = element.words("dataset_datasetType");
  own.list(
    "dataTypes",
    types.filter(({ text }) => !/^no-?assertion$/i.test(text)),
  );
  own.joined("intendedUse", own.said("dataset_intendedUse"));
  own.joined("bias", own.said("dataset_knownBias"));
  // The profile asks for limitations of data under these two names.
  own.text("limitations", own.said("dataset_knownBias", "dataset_datasetNoise")[0], "derived");
  sensitive(own, "dataset_hasSensitivePersonalInformation");
  const [sensor] = element.entries("dataset_sensor");
  if (sensor && !statements.has("collection.process"))
    own.text(
      "collection.process",
      { ...sensor.key, text: `sensor: ${sensor.key.text}` },
      "derived",
    );
  return [
    ...own.spoken("Data Collection", "dataset_dataCollectionProcess"),
    ...own.spoken("Data Preprocessing", "dataset_dataPreprocessing"),
    ...own.spoken("Anonymization", "dataset_anonymizationMethodUsed"),
    ...own.spoken("Intended Use", "dataset_intendedUse"),
    ...own.spoken("Known Bias", "dataset_knownBias"),
    ...own.spoken("Noise", "dataset_datasetNoise"),
  ];
}

/** Dataset/datasetAvailability: how one gets at the data, and that they have to be collected anew. */
function availability(own: Stated): void {
  const [word] = own.element.words("dataset_datasetAvailability");
  if (!word) return;
  const { at } = word;
  if (/^(?:clickthrough|registration)$/i.test(word.text))
    own.text("access.gated", { text: "yes", at });
  if (/^directDownload$/i.test(word.text)) own.text("access.gated", { text: "no", at });
  if (/^scrapingScript$/i.test(word.text) && !own.statements.has("collection.process"))
    own.text("collection.process", word);
}
