import { stringify } from "yaml";
import { CYCLONEDX, component, PART } from "./bom.js";
import { PLAIN } from "./plain.js";
import { agent, document, licensed, link, PACKAGE } from "./spdx.js";
import { flat, json, type Tree, type Writer, writer } from "./writer.js";

const modelCard = (tree: Tree) => component({ modelCard: tree });
const parameters = (tree: Tree) => modelCard({ modelParameters: tree });
const considerations = (tree: Tree) => modelCard({ considerations: tree });

const cyclonedx = writer({
  kind: "model",
  file: "bom.json",
  base: { ...CYCLONEDX, ...component({ type: "machine-learning-model", name: "Harbour" }) },
  say: {
    ...PART,
    base: (name) =>
      component({ pedigree: { ancestors: [{ type: "machine-learning-model", name }] } }),
    teacher: (name) => ({ services: [{ name, description: "The teacher of the model." }] }),
    trainedOn: (name) => parameters({ datasets: [{ type: "dataset", name }] }),
    evaluatedOn: (name) =>
      parameters({ datasets: [{ type: "dataset", name, description: "Used for testing." }] }),
    metric: (type) =>
      modelCard({ quantitativeAnalysis: { performanceMetrics: [{ type, value: "0.9" }] } }),
    task: (task) => parameters({ task }),
    architecture: (modelArchitecture) => parameters({ modelArchitecture }),
    parameters: (value) =>
      component({ properties: [{ name: "cdx:ai-ml:model:parameter:count", value }] }),
    context: (value) =>
      component({ properties: [{ name: "cdx:ai-ml:model:parameter:context_length", value }] }),
    language: (value) => component({ properties: [{ name: "cdx:ai-ml:model:languages", value }] }),
    energy: (value) =>
      considerations({
        environmentalConsiderations: {
          energyConsumptions: [
            {
              activity: "training",
              energyProviders: [],
              activityEnergyCost: { value: Number(value), unit: "kWh" },
            },
          ],
        },
      }),
    limitations: (value) => considerations({ technicalLimitations: [value] }),
    intendedUse: (value) => considerations({ useCases: [value] }),
    bias: (harms) => considerations({ fairnessAssessments: [{ groupAtRisk: "all", harms }] }),
    biasTested: () =>
      considerations({
        fairnessAssessments: [{ groupAtRisk: "crews", harms: "Their ships are read less well." }],
      }),
    sensitive: (value) =>
      component({ properties: [{ name: "spdx:useSensitivePersonalInformation", value }] }),
    incidentContact: (url) =>
      component({ externalReferences: [{ type: "security-contact", url }] }),
  },
  declare: (declaration) => component({ properties: flat(declaration) }),
});

const pkg = (tree: Tree): Tree => ({ package: tree });
const spdx = writer({
  kind: "model",
  file: "model.spdx3.json",
  base: pkg({ ...PACKAGE, type: "ai_AIPackage" }),
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
    changelog: (value) =>
      pkg({
        externalRef: [{ type: "ExternalRef", externalRefType: "releaseNotes", locator: [value] }],
      }),
    description: (description) => pkg({ description }),
    intendedUse: (value) => pkg({ ai_informationAboutApplication: value }),
    howToUse: (value) => pkg({ ai_informationAboutApplication: value }),
    limitations: (value) => pkg({ ai_limitation: value }),
    base: (name) => link("descendantOf", { type: "ai_AIPackage", name }),
    teacher: (name) =>
      link("descendantOf", { type: "ai_AIPackage", name }, { comment: "Distilled from it." }),
    trainedOn: (name) => link("trainedOn", { type: "dataset_DatasetPackage", name }),
    evaluatedOn: (name) => link("testedOn", { type: "dataset_DatasetPackage", name }),
    training: (value) => pkg({ ai_informationAboutTraining: value }),
    energy: (value) =>
      pkg({
        ai_energyConsumption: {
          type: "ai_EnergyConsumption",
          ai_trainingEnergyConsumption: [
            {
              type: "ai_EnergyConsumptionDescription",
              ai_energyQuantity: Number(value),
              ai_energyUnit: "kilowattHour",
            },
          ],
        },
      }),
    metric: (key) => pkg({ ai_metric: [{ type: "DictionaryEntry", key, value: "0.9" }] }),
    task: (value) => pkg({ ai_domain: [value] }),
    architecture: (value) => pkg({ ai_typeOfModel: [value] }),
    sensitive: (value) => pkg({ ai_useSensitivePersonalInformation: value }),
  },
  declare: (declaration) => pkg({ governance: declaration }),
  print: document,
});

const details = (tree: Tree): Tree => ({ model_details: tree });
const data = (tree: Tree): Tree => ({ model_parameters: { data: [tree] } });
const toolkit = (print: (tree: Tree) => string, file: string): Writer =>
  writer({
    kind: "model",
    file,
    base: { schema_version: "0.0.2", model_details: { name: "Harbour" }, considerations: {} },
    say: {
      license: (identifier) => details({ licenses: [{ identifier }] }),
      provider: (name) => details({ owners: [{ name }] }),
      contact: (contact) => details({ owners: [{ contact }] }),
      version: (name) => details({ version: { name } }),
      released: (date) => details({ version: { date } }),
      changelog: (diff) => details({ version: { diff } }),
      description: (overview) => details({ overview }),
      limitations: (description) => ({ considerations: { limitations: [{ description }] } }),
      intendedUse: (description) => ({ considerations: { use_cases: [{ description }] } }),
      architecture: (value) => ({ model_parameters: { model_architecture: value } }),
      trainedOn: (name) => data({ name }),
      evaluatedOn: (value) =>
        data({ name: "Test set", link: `https://huggingface.co/datasets/${value}` }),
      trainingData: (description) => data({ description }),
      metric: (type) => ({
        quantitative_analysis: { performance_metrics: [{ type, value: "0.9" }] },
      }),
      personal: (value) => data({ sensitive: { sensitive_data: [value] } }),
      personalText: (value) => data({ sensitive: { sensitive_data: [value] } }),
      anyPersonal: (value) =>
        data({
          sensitive: {
            sensitive_data: [
              `The data ${value === "no" ? "contain no" : "contain"} personal data.`,
            ],
          },
        }),
    },
    print,
  });

const plain = (print: (tree: Tree) => string, file: string): Writer =>
  writer({
    kind: "model",
    file,
    base: { model_name: "Harbour", out_of_scope: null, factors: null, risk_tier: null },
    say: {
      ...PLAIN,
      base: (value) => ({ base_model: value }),
      teacher: (value) => ({ teacher_model: value }),
      distilled: (distilled) => ({ distilled }),
      trainedOn: (name) => ({ training_data: [{ name }] }),
      trainingData: (value) => ({ training_data: value }),
      evaluatedOn: (name) => ({ evaluation_data: [{ name }] }),
      metric: (name) => ({ metrics: { [name]: 0.9 } }),
      task: (task) => ({ task }),
      architecture: (architecture) => ({ architecture }),
      parameters: (value) => ({ parameters: value }),
      context: (value) => ({ context_length: value }),
      energy: (value) => ({ training_energy: `${value} kWh` }),
      training: (value) => ({ training_procedure: value }),
      biasTested: (value) => ({ fairness_testing: value }),
      input: (value) => ({ input_modalities: [value] }),
      output: (value) => ({ output_modalities: [value] }),
      howToUse: (value) => ({ how_to_use: value }),
      oversight: (value) => ({ human_oversight: value }),
    },
    print,
  });

const release = (tree: Tree): Tree => ({ release: tree });
const mof = writer({
  kind: "model",
  file: "harbour.yml",
  base: {
    framework: { name: "Model Openness Framework", version: "1.0", date: "2024-12-15" },
    release: { name: "Harbour" },
  },
  say: {
    license: (license) => release({ components: [{ name: "Model parameters (Final)", license }] }),
    provider: (producer) => release({ producer }),
    contact: (contact) => release({ contact }),
    version: (version) => release({ version }),
    parameters: (version) => release({ version }),
    released: (date) => release({ date }),
    architecture: (architecture) => release({ architecture }),
    stage: (treatment) => release({ treatment }),
    component: (name) => release({ components: [{ name, license: "MIT" }] }),
    base: (origin) => release({ origin }),
  },
  print: stringify,
});

const metadata = (tree: Tree): Tree => ({ metadata: tree });
const transformers = (tree: Tree): Tree => ({ flavors: { transformers: tree } });
const mlflow = writer({
  kind: "model",
  file: "MLmodel",
  base: transformers({ task: null }),
  say: {
    license: (license) => metadata({ license }),
    provider: (author) => metadata({ author }),
    contact: (contact) => metadata({ contact }),
    version: (version) => metadata({ version }),
    description: (description) => metadata({ description }),
    intendedUse: (value) => metadata({ intended_use: value }),
    limitations: (limitations) => metadata({ limitations }),
    task: (task) => transformers({ task }),
    base: (value) => ({
      metadata: { base_model_name: value, is_finetuned_model: true },
      ...transformers({ source_model_name: value }),
    }),
    teacher: (teacher) => metadata({ teacher }),
    trainedOn: (value) => metadata({ datasets: [value] }),
  },
  declare: (declaration) => metadata({ governance: declaration }),
  print: stringify,
});

const openModelZoo = writer({
  kind: "model",
  file: "model.yml",
  base: { task_type: "image_processing", framework: "onnx", files: [] },
  say: {
    license: (license) => ({ license }),
    description: (description) => ({ description }),
  },
  print: stringify,
});

export const MODEL_WRITERS: Readonly<Record<string, Writer>> = {
  "cyclonedx (model)": cyclonedx,
  "spdx-3 (model)": spdx,
  "model-card-toolkit (JSON)": toolkit(json, "card.json"),
  "model-card-toolkit (YAML)": toolkit(stringify, "card.yaml"),
  "plain-model-card (JSON)": plain(json, "model_card.json"),
  "plain-model-card (YAML)": plain(stringify, "model_card.yaml"),
  mof,
  mlflow,
  "open-model-zoo": openModelZoo,
};
