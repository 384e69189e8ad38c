import { stringify } from "yaml";
import { governance, type Say, type Tree, type Writer, writer } from "./writer.js";

const front = ({ body = [], ...tree }: Tree): string =>
  [`---\n${stringify(tree)}---`, "# Harbour", ...(body as string[]), ""].join("\n\n");
const personal = (tree: Tree) => governance({ personalInfo: tree });

const COMMON: Say = {
  license: (value) => ({ license: value }),
  provider: (name) => governance({ provider: { name } }),
  contact: (value) => governance({ contacts: { general: [value] } }),
  version: (value) => ({ version: value }),
  released: (value) => governance({ releaseDate: value }),
  changelog: (value) => governance({ changelog: value }),
  language: (value) => ({ language: [value] }),
  description: (value) => governance({ description: value }),
  limitations: (value) => governance({ limitations: value }),
  bias: (value) => governance({ bias: value }),
  intendedUse: (value) => governance({ intendedUse: value }),
  outOfScope: (value) => governance({ outOfScopeUse: value }),
  personal: (value) => personal({ categories: [value] }),
  personalText: (value) => ({ body: ["## Personal and Sensitive Information", value] }),
  anyPersonal: (value) => personal({ present: value }),
  sensitive: (value) => personal({ sensitive: value }),
  deidentification: (value) => personal({ deidentificationMethod: [value] }),
  screened: (value) => governance({ processing: { piiScreening: value } }),
  legalBasis: (basis) => governance({ legalBasis: [{ basis }] }),
  legalEvidence: (evidence) => governance({ legalBasis: [{ basis: "consent", evidence }] }),
  retention: (value) => governance({ retention: value }),
  security: (value) => governance({ security: { measures: [value] } }),
  privacyPolicy: (value) => governance({ policies: { privacy: value } }),
  usePolicy: (value) => governance({ policies: { aup: value } }),
  synthetic: (value) => governance({ synthetic: { present: value } }),
};

/** The cards with which every other format is compared. */
export const REFERENCE: Readonly<Record<Writer["kind"], Writer>> = {
  model: writer({
    kind: "model",
    file: "README.md",
    base: { model_name: "Harbour" },
    say: {
      ...COMMON,
      base: (value) => ({ base_model: value, base_model_relation: "finetune" }),
      teacher: (id) => governance({ teachers: [{ id }] }),
      distilled: (declared) => governance({ distillation: { declared } }),
      trainedOn: (value) => ({ datasets: [value] }),
      evaluatedOn: (id) => governance({ lineage: [{ id, relation: "evaluated-on" }] }),
      metric: (name) => ({
        "model-index": [
          {
            name: "Harbour",
            results: [
              {
                task: { type: "text-generation" },
                dataset: { name: "letters", type: "letters" },
                metrics: [{ type: name, name, value: 0.9 }],
              },
            ],
          },
        ],
      }),
      task: (value) => ({ pipeline_tag: value }),
      architecture: (value) => governance({ architecture: value }),
      parameters: (value) => governance({ parameters: value }),
      context: (value) => governance({ contextLength: value }),
      energy: (value) => governance({ training: { energy: `${value} kWh` } }),
      training: (value) => governance({ training: { description: value } }),
      trainingData: (value) => governance({ training: { dataSummaryUrl: value } }),
      stage: (value) => governance({ training: { stages: [value] } }),
      biasTested: (tested) => governance({ evaluation: { bias: { tested } } }),
      input: (value) => governance({ modalities: { input: [value] } }),
      output: (value) => governance({ modalities: { output: [value] } }),
      howToUse: (value) => governance({ usageInfo: value }),
      oversight: (value) => governance({ oversight: value }),
      component: (value) => governance({ openness: { components: [value] } }),
      incidentContact: (value) => governance({ incident: { contact: value } }),
    },
    print: front,
  }),
  dataset: writer({
    kind: "dataset",
    file: "README.md",
    base: { pretty_name: "Harbour" },
    say: {
      ...COMMON,
      source: (value) => ({ source_datasets: [value] }),
      sourceText: (value) => ({ body: ["## Source Data", value] }),
      generator: (id) => governance({ synthetic: { present: "yes", generators: [{ id }] } }),
      column: (name) => ({ dataset_info: { features: [{ name, dtype: "string" }] } }),
      size: (value) => governance({ size: value }),
      dataType: (value) => governance({ dataTypes: [value] }),
      collection: (value) => governance({ collection: { process: value } }),
      timeframe: (value) => governance({ collection: { timeframe: value } }),
      steps: (value) => governance({ processing: { steps: [value] } }),
      quality: (value) => governance({ quality: { measures: [value] } }),
      annotation: (rules) => governance({ annotation: { present: "yes", rules } }),
      annotators: (value) => governance({ annotation: { present: "yes", annotators: [value] } }),
      annotationCheck: (value) => governance({ annotation: { qualityCheck: value } }),
      protectedWorks: (value) => governance({ copyright: { containsProtected: value } }),
      gated: (value) => governance({ access: { gated: value } }),
    },
    print: front,
  }),
};
