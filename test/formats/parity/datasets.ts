import { stringify } from "yaml";
import { CYCLONEDX, component, PART } from "./bom.js";
import { PLAIN } from "./plain.js";
import { agent, document, licensed, link, PACKAGE } from "./spdx.js";
import { flat, json, type Tree, type Writer, writer } from "./writer.js";

const datapackage = writer({
  kind: "dataset",
  file: "datapackage.json",
  base: { name: "harbour", resources: [{ name: "a", path: "a.csv" }] },
  say: {
    license: (name) => ({ licenses: [{ name }] }),
    provider: (title) => ({ contributors: [{ title, role: "publisher" }] }),
    contact: (email) => ({ contributors: [{ title: "", email }] }),
    version: (version) => ({ version }),
    released: (created) => ({ created }),
    description: (description) => ({ description }),
    source: (title) => ({ sources: [{ title }] }),
    column: (name) => ({
      resources: [{ name: "b", path: "b.csv", schema: { fields: [{ name }] } }],
    }),
  },
});

const cyclonedx = writer({
  kind: "dataset",
  file: "bom.json",
  base: {
    ...CYCLONEDX,
    ...component({ type: "data", name: "Harbour", data: [{ type: "dataset", name: "Harbour" }] }),
  },
  say: {
    ...PART,
    personal: (value) => component({ data: [{ type: "dataset", sensitiveData: [value] }] }),
    anyPersonal: (value) =>
      component({
        data: [
          {
            type: "dataset",
            sensitiveData: [`It contains ${value === "no" ? "no " : ""}personal data.`],
          },
        ],
      }),
    source: (name) => component({ pedigree: { ancestors: [{ type: "data", name }] } }),
    generator: (name) =>
      component({ pedigree: { ancestors: [{ type: "machine-learning-model", name }] } }),
  },
  declare: (declaration) => component({ properties: flat(declaration) }),
});

const pkg = (tree: Tree): Tree => ({ package: tree });
const spdx = writer({
  kind: "dataset",
  file: "data.spdx3.json",
  base: pkg({ ...PACKAGE, type: "dataset_DatasetPackage" }),
  say: {
    license: licensed,
    provider: (name) => agent({ name }),
    contact: (identifier) =>
      agent({
        externalIdentifier: [
          { type: "ExternalIdentifier", externalIdentifierType: "email", identifier },
        ],
      }),
    version: (value) => pkg({ software_packageVersion: value }),
    released: (day) => pkg({ releaseTime: `${day}T00:00:00Z` }),
    description: (description) => pkg({ description }),
    intendedUse: (value) => pkg({ dataset_intendedUse: value }),
    bias: (value) => pkg({ dataset_knownBias: [value] }),
    limitations: (value) => pkg({ dataset_datasetNoise: value }),
    source: (name) => link("descendantOf", { type: "dataset_DatasetPackage", name }),
    generator: (name) => ({
      elements: [
        { type: "ai_AIPackage", spdxId: `urn:${name}`, name },
        {
          type: "Relationship",
          spdxId: "urn:made",
          relationshipType: "generates",
          from: `urn:${name}`,
          to: ["urn:harbour"],
        },
      ],
    }),
    collection: (value) => pkg({ dataset_dataCollectionProcess: value }),
    steps: (value) => pkg({ dataset_dataPreprocessing: [value] }),
    size: (value) => pkg({ dataset_datasetSize: value }),
    dataType: (value) => pkg({ dataset_datasetType: [value.toLowerCase()] }),
    deidentification: (value) => pkg({ dataset_anonymizationMethodUsed: [value] }),
    sensitive: (value) => pkg({ dataset_hasSensitivePersonalInformation: value }),
    gated: (value) =>
      pkg({ dataset_datasetAvailability: value === "yes" ? "registration" : "directDownload" }),
  },
  declare: (declaration) => pkg({ governance: declaration }),
  print: document,
});

const field = (tree: Tree): Tree => ({
  recordSet: [
    {
      "@type": "cr:RecordSet",
      "@id": "a",
      field: [{ "@type": "cr:Field", "@id": `a/${tree.name}`, ...tree }],
    },
  ],
});
const croissant = writer({
  kind: "dataset",
  file: "croissant.json",
  base: {
    "@context": {
      "@vocab": "https://schema.org/",
      sc: "https://schema.org/",
      cr: "http://mlcommons.org/croissant/",
      rai: "http://mlcommons.org/croissant/RAI/",
      prov: "http://www.w3.org/ns/prov#",
      dct: "http://purl.org/dc/terms/",
      conformsTo: "dct:conformsTo",
    },
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.1",
    name: "Harbour",
  },
  say: {
    license: (license) => ({ license }),
    provider: (name) => ({ creator: { "@type": "sc:Organization", name } }),
    contact: (email) => ({ creator: { "@type": "sc:Organization", email } }),
    version: (version) => ({ version }),
    released: (value) => ({ datePublished: value }),
    language: (value) => ({ inLanguage: value }),
    description: (description) => ({ description }),
    limitations: (value) => ({ "rai:dataLimitations": [value] }),
    bias: (value) => ({ "rai:dataBiases": [value] }),
    intendedUse: (value) => ({ "rai:dataUseCases": [value] }),
    collection: (value) => ({ "rai:dataCollection": value }),
    timeframe: (value) => ({ "rai:dataCollectionTimeframe": [value] }),
    steps: (value) => ({ "rai:dataPreprocessingProtocol": [value] }),
    annotation: (value) => ({ "rai:dataAnnotationProtocol": [value] }),
    annotators: (value) => ({ "rai:annotatorDemographics": [value] }),
    annotationCheck: (value) => ({ "rai:dataAnnotationAnalysis": [value] }),
    source: (id) => ({ "prov:wasDerivedFrom": { "@id": id } }),
    sourceText: (value) => ({ "rai:dataCollectionRawData": [value] }),
    generator: (label) => ({
      "rai:hasSyntheticData": true,
      "prov:wasAttributedTo": { "@type": "prov:SoftwareAgent", "prov:label": label },
    }),
    synthetic: () => ({ "rai:hasSyntheticData": true }),
    column: (name) => field({ name, dataType: "sc:Text" }),
    dataType: (value) => field({ name: "bow", dataType: `sc:${value}` }),
    personalText: (value) => ({ "rai:personalSensitiveInformation": [value] }),
    personal: (value) => ({ "rai:personalSensitiveInformation": [value] }),
    anyPersonal: (value) => ({ "rai:personalSensitiveInformation": [value] }),
    gated: (value) => ({ conditionsOfAccess: value === "yes" ? "Access on request" : "open" }),
  },
});

const source = (tree: Tree): Tree => ({ source: tree });
const provenance = (tree: Tree): Tree => ({ provenance: tree });
const use = (tree: Tree): Tree => ({ use: tree });
const tool = (value: string): Tree => use({ "privacy-enhancing": [{ "tool-category": value }] });

const classified = (description: string): Tree =>
  use({ classification: [{ regulation: { code: "pii", description }, evaluated: true }] });

/** The codes of the standard for what stands in words elsewhere. */
const record = (print: (tree: Tree) => string, file: string): Writer =>
  writer({
    kind: "dataset",
    file,
    base: {
      source: { version: "1.0.0", title: "Harbour" },
      provenance: { "generation-method": [] },
      use: { "intended-purpose": [] },
    },
    say: {
      license: (license) => use({ license }),
      provider: (name) => source({ issuer: [{ name }] }),
      contact: (address) => source({ issuer: [{ address }] }),
      description: (description) => source({ description }),
      released: (date) => provenance({ date }),
      source: (value) => provenance({ source: [value] }),
      collection: (description) =>
        provenance({ "generation-method": [{ code: "data-mining", description }] }),
      timeframe: (value) => {
        const [start, end] = value.split(" to ");
        return provenance({ "generation-period": { start, end } });
      },
      dataType: (format) => provenance({ format }),
      synthetic: () =>
        provenance({ "generation-method": [{ code: "machine-generated-mlops-synthetic" }] }),
      intendedUse: (description) => use({ "intended-purpose": [{ description }] }),
      personalText: classified,
      anyPersonal: (value) =>
        classified(`The data ${value === "no" ? "contain no" : "contain"} personal data.`),
      deidentification: tool,
      security: tool,
      legalEvidence: (consents) => use({ consents }),
      protectedWorks: (copyright) => use({ copyright }),
    },
    print,
  });

const plain = (print: (tree: Tree) => string, file: string): Writer =>
  writer({
    kind: "dataset",
    file,
    base: { dataset_name: "Harbour", out_of_scope: null, motivation: null, consent: null },
    say: {
      ...PLAIN,
      source: (value) => ({ source_datasets: [value] }),
      sourceText: (value) => ({ data_source: value }),
      generator: (value) => ({ generation_model: value }),
      column: (name) => ({ features: [{ name, dtype: "string" }] }),
      size: (size) => ({ size }),
      dataType: (modality) => ({ modality }),
      collection: (value) => ({ collection_method: value }),
      timeframe: (value) => ({ time_period: value }),
      steps: (value) => ({ preprocessing: [value] }),
      quality: (value) => ({ quality_control: value }),
      annotation: (value) => ({ annotation_process: value }),
      annotators: (annotators) => ({ annotators }),
    },
    print,
  });

export const DATA_WRITERS: Readonly<Record<string, Writer>> = {
  datapackage,
  "cyclonedx (data)": cyclonedx,
  "spdx-3 (data)": spdx,
  croissant,
  "data-provenance-standard (JSON)": record(json, "harbour.json"),
  "data-provenance-standard (YAML)": record(stringify, "harbour.yaml"),
  "plain-data-card (JSON)": plain(json, "data_card.json"),
  "plain-data-card (YAML)": plain(stringify, "data_card.yaml"),
};
