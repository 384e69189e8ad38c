import { type Card, openData } from "../../documents/card/card.js";
import { DATA_FILES, namesWith } from "../../documents/file-filter.js";
import type {
  Format,
  ParsedDocument,
  Source,
  SubjectInput,
  UpstreamReference,
} from "../../documents/format.js";
import { Cursor } from "../../documents/manifest/cursor.js";
import { limitSubjects, Steps } from "../../documents/manifest/document-limits.js";
import {
  parsedManifest,
  schemaQuestion,
  subjectOf,
  unsupported,
} from "../../documents/manifest/manifest.js";
import { supportedFacts } from "../../documents/manifest/supported-facts.js";
import { type Statements, stateList, stateYes } from "../../facts/draft.js";
import { message } from "../../messages/index.js";
import { Graph } from "./graph.js";
import { stateLicenses } from "./licenses.js";
import { statePackageFacts } from "./package-facts.js";
import { type Package, packagesOf, rootsOf } from "./packages.js";
import { Relations } from "./relations.js";

/** SPDX 3 with its AI and Dataset profiles, in JSON-LD (ISO/IEC 5962 successor; spdx.github.io/spdx-spec/v3.0.1). */
export const spdx3: Format = {
  id: "spdx-3",
  title: "SPDX 3 (AI and Dataset profiles)",
  role: "manifest",
  syntax: "data",
  files: DATA_FILES,
  named: namesWith("s?bom|spdx3?"),
  carries: supportedFacts({
    "license.stated": "Relationship hasDeclaredLicense",
    "license.link": "expandedlicensing_seeAlso",
    "license.name": "name of expandedlicensing_CustomLicense",
    version: "software_packageVersion",
    releaseDate: "releaseTime",
    changelog: "externalRef releaseNotes",
    "provider.name": "suppliedBy",
    contact: "externalIdentifier email of suppliedBy",
    description: "description",
    intendedUse: "ai_informationAboutApplication | dataset_intendedUse",
    usageInfo: "ai_informationAboutApplication",
    limitations: "ai_limitation | dataset_knownBias",
    baseModels: "Relationship descendantOf",
    "training.datasets": "Relationship trainedOn",
    "training.description": "ai_informationAboutTraining",
    "training.energy": "ai_energyConsumption",
    "evaluation.results": "ai_metric",
    architecture: "ai_typeOfModel",
    "personalInfo.sensitive":
      "ai_useSensitivePersonalInformation | dataset_hasSensitivePersonalInformation",
    "personalInfo.deidentificationMethod": "dataset_anonymizationMethodUsed",
    sources: "Relationship descendantOf",
    "synthetic.generators": "Relationship generates",
    "sources.description": "dataset_dataCollectionProcess",
    "collection.process": "dataset_dataCollectionProcess",
    "processing.steps": "ai_modelDataPreprocessing | dataset_dataPreprocessing",
    "access.gated": "dataset_datasetAvailability",
    size: "dataset_datasetSize",
    dataTypes: "dataset_datasetType",
    bias: "dataset_knownBias",
  }),
  claims: ({ text }) =>
    /^\uFEFF?\s*[{[]/.test(text) &&
    (CONTEXT.test(text) ||
      VERSION_KEY.test(text) ||
      CLASS.test(text) ||
      (SHORT_CLASS.test(text) && ELEMENT.test(text))),
  read,
};

/** The published context, alone or in a list. The context's own file and the schemas have an object there. */
const CONTEXT =
  /"@context"\s{0,20}:\s{0,80}(?:\[[^\]"]{0,80}(?:"[^"]{0,200}"\s{0,20},\s{0,80}){0,4})?"[^"]{0,200}(?:spdx\.org\/rdf\/v?[3-9]|spdx-context)/;
/** Drafts of the version have no context. */
const VERSION_KEY = /"spdxVersion"\s{0,20}:\s{0,20}"SPDX-3/;
/**
 * A class of the two profiles by its address; by its short name only in a graph, or with the `creationInfo` that every
 * element has.
 */
const CLASS =
  /"@?type"\s{0,20}:\s{0,20}\[?\s{0,80}"https?:\/\/spdx\.org\/rdf\/[\w.-]{1,20}\/terms\/(?:AI\/AIPackage|Dataset\/DatasetPackage)"/;
const SHORT_CLASS =
  /"@?type"\s{0,20}:\s{0,20}\[?\s{0,80}"(?:ai[_:]AIPackage|dataset[_:]DatasetPackage)"/;
const ELEMENT = /"(?:@graph|@context|(?:core:)?creationInfo)"\s{0,20}:/i;
const VERSION = /spdx\.org\/rdf\/v?([3-9](?:\.\d{1,4}){0,3})/;

function read(source: Source): ParsedDocument {
  const card = openData(source);
  const root = Cursor.of(card);
  const version = VERSION.exec(source.text);
  const versionPlace = (length = 0) =>
    card.location(card.lines.range(version?.index ?? 0, (version?.index ?? 0) + length));
  if (version?.[1] && !version[1].startsWith("3"))
    return unsupported(card, "spdx-3", {
      text: message("manifest.version-not-supported", { standard: "SPDX", version: version[1] }),
      at: versionPlace(version[0].length),
    });
  if (/^\uFEFF?\s*\[/.test(source.text))
    return unsupported(card, "spdx-3", {
      text: message("spdx.expanded"),
      at: versionPlace(version?.[0].length),
    });
  // A bill of software alone is read as one that says nothing of models and data: nothing is asked of it.
  const described = PROFILES.test(source.text) ? subjects(card, new Graph(root)) : [];
  // Each version has a schema of its own.
  const asked = described.length > 0 && version?.[1] === "3.0.1";
  return parsedManifest(card, "spdx-3", described, {
    schema: asked ? schemaQuestion(root, "spdx-3.0.1") : undefined,
  });
}
const PROFILES = /AIPackage|DatasetPackage/;

function subjects(card: Card, graph: Graph): SubjectInput[] {
  const packages = packagesOf(graph);
  const relations = new Relations(graph, packages, new Steps(card));
  const roots = rootsOf(graph);
  const alone = (kind: Package["kind"]) =>
    packages.filter((described) => described.kind === kind).length === 1;
  const single = { model: alone("model"), dataset: alone("dataset") };
  const asked = limitSubjects(
    card,
    packages,
    ({ element }) => element.cursor,
    ({ element }) => roots.has(element),
  );
  return asked.flatMap((described) => {
    const statements: Statements = new Map();
    const main = roots.has(described.element);
    const licensed = (type: string, ...fields: readonly string[]) => {
      const related = relations.targets(type, described);
      const fieldValues = fields.map((field) => described.element.get(field));
      return related.length > 0 ? related : fieldValues.flatMap((field) => graph.references(field));
    };
    stateLicenses(
      licensed("hasDeclaredLicense", "software_declaredLicense", "licenseDeclared"),
      licensed("hasConcludedLicense", "software_concludedLicense", "licenseConcluded"),
      graph,
      statements,
    );
    const texts = statePackageFacts(described, graph, statements);
    const uses = relations.uses(described);
    if (described.kind === "dataset") generators(uses, statements);
    const subject = subjectOf(card, {
      kind: described.kind,
      root: described.element.cursor,
      statements,
      id: described.id,
      title: described.name,
      aliases: described.name ? [described.name.text] : [],
      main,
      uses,
      texts,
      isThirdParty: !main && !single[described.kind],
    });
    return !main && relations.isUpstream(described) && isNamedOnly(subject) ? [] : [subject];
  });
}

/** Facts that an entry for a model or data of others has beside its name: the profiles demand most of them. */
const ENTRY_FACTS = new Set([
  "version",
  "releaseDate",
  "provider.name",
  "contact",
  "description",
  "dataTypes",
  "size",
  "isGenerative",
  "generatesMedia",
]);

/**
 * True for an upstream that is only named: it has to be an element of the document. One that is only named there is not
 * described by it: what is known of it elsewhere counts.
 */
const isNamedOnly = ({ statements, uses }: SubjectInput): boolean =>
  uses.length === 0 && [...statements.keys()].every((fact) => ENTRY_FACTS.has(fact));

/** States the models that generate the data. */
function generators(uses: readonly UpstreamReference[], statements: Statements): void {
  const makers = uses.filter((use) => use.relation === "generated-by" && use.evidence !== "prose");
  const [first] = makers;
  if (!first) return;
  const named = makers.map(({ name, at: location }) => ({ text: name, at: location }));
  stateList(statements, "synthetic.generators", named, "structured");
  stateYes(statements, "synthetic.present", first, "structured");
}
