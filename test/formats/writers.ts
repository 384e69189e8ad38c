import { stringify } from "yaml";

/** What can be said of a model or data set; each writer says the same in the words of its format. */
export interface Statements {
  readonly licence?: string;
  readonly provider?: string;
  readonly contact?: string;
  readonly version?: string;
  readonly description?: string;
  readonly limitations?: string;
  readonly bias?: string;
  readonly intendedUse?: string;
  /** The model it was fine-tuned from. */
  readonly base?: string;
  readonly teacher?: string;
  readonly trainedOn?: string;
  /** Name of a metric, with 0.9 as its value. */
  readonly metric?: string;
  /** The data set that it comes from. */
  readonly source?: string;
  /** The model that made it. */
  readonly generator?: string;
  readonly column?: string;
  readonly collection?: string;
  readonly steps?: string;
  /** A category of personal information that is in it. */
  readonly personal?: string;
  readonly sensitive?: "yes" | "no";
}
export type Key = keyof Statements;
type Tree = { [key: string]: unknown };
type Say = { readonly [K in Key]?: (value: string) => Tree };

export interface Writer {
  readonly kind: "model" | "dataset";
  readonly file: string;
  readonly says: ReadonlySet<string>;
  write(said: Statements): string;
}

/** Puts trees together: mappings member by member, lists one behind the other. */
function merged(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) return [...one, ...other];
  if (isTree(one) && isTree(other)) {
    const all: Tree = { ...one };
    for (const [key, value] of Object.entries(other))
      all[key] = key in all ? merged(all[key], value) : value;
    return all;
  }
  return other;
}
const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const writer = (
  kind: Writer["kind"],
  file: string,
  base: Tree,
  say: Say,
  print: (tree: Tree) => string = (tree) => `${JSON.stringify(tree, null, 2)}\n`,
): Writer => ({
  kind,
  file,
  says: new Set(Object.keys(say)),
  write: (said) =>
    print(
      Object.entries(said).reduce<unknown>(
        (tree, [key, value]) => merged(tree, say[key as Key]?.(value) ?? {}),
        base,
      ) as Tree,
    ),
});

const front = (tree: Tree) => `---\n${stringify(tree)}---\n\n# Harbour\n`;
const governance = (tree: Tree) => ({ governance: tree });

const COMMON: Say = {
  licence: (value) => ({ license: value }),
  provider: (name) => governance({ provider: { name } }),
  contact: (value) => governance({ contacts: { general: [value] } }),
  version: (value) => ({ version: value }),
  description: (value) => governance({ description: value }),
  limitations: (value) => governance({ limitations: value }),
  bias: (value) => governance({ bias: value }),
  intendedUse: (value) => governance({ intendedUse: value }),
  personal: (value) => governance({ personalInfo: { present: "yes", categories: [value] } }),
  sensitive: (value) => governance({ personalInfo: { sensitive: value } }),
};

/** The cards with which every other format is compared. */
export const REFERENCE: Readonly<Record<Writer["kind"], Writer>> = {
  model: writer(
    "model",
    "README.md",
    { model_name: "Harbour" },
    {
      ...COMMON,
      base: (value) => ({ base_model: value, base_model_relation: "finetune" }),
      teacher: (id) => governance({ teachers: [{ id }] }),
      trainedOn: (value) => ({ datasets: [value] }),
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
    },
    front,
  ),
  dataset: writer(
    "dataset",
    "README.md",
    { pretty_name: "Harbour" },
    {
      ...COMMON,
      source: (value) => ({ source_datasets: [value] }),
      generator: (id) => governance({ synthetic: { present: "yes", generators: [{ id }] } }),
      column: (name) => ({ dataset_info: { features: [{ name, dtype: "string" }] } }),
      collection: (value) => governance({ collection: { process: value } }),
      steps: (value) => governance({ processing: { steps: [value] } }),
    },
    front,
  ),
};

const component = (tree: Tree) => ({ metadata: { component: tree } });
const considerations = (tree: Tree) => component({ modelCard: { considerations: tree } });
const CYCLONEDX: Tree = { bomFormat: "CycloneDX", specVersion: "1.6", version: 1 };
const PART: Say = {
  licence: (name) => component({ licenses: [{ license: { name } }] }),
  provider: (name) => component({ manufacturer: { name } }),
  contact: (email) => component({ manufacturer: { contact: [{ email }] } }),
  version: (version) => component({ version }),
  description: (description) => component({ description }),
};

/** One for each kind of file that can describe a model or a data set. */
export const WRITERS: Readonly<Record<string, Writer>> = {
  datapackage: writer(
    "dataset",
    "datapackage.json",
    { name: "harbour", resources: [{ name: "a", path: "a.csv" }] },
    {
      licence: (name) => ({ licenses: [{ name }] }),
      provider: (title) => ({ contributors: [{ title, role: "publisher" }] }),
      contact: (email) => ({ contributors: [{ title: "", email }] }),
      version: (version) => ({ version }),
      description: (description) => ({ description }),
      source: (title) => ({ sources: [{ title }] }),
      column: (name) => ({
        resources: [{ name: "b", path: "b.csv", schema: { fields: [{ name }] } }],
      }),
    },
  ),
  "cyclonedx (model)": writer(
    "model",
    "bom.json",
    { ...CYCLONEDX, ...component({ type: "machine-learning-model", name: "Harbour" }) },
    {
      ...PART,
      base: (name) =>
        component({ pedigree: { ancestors: [{ type: "machine-learning-model", name }] } }),
      trainedOn: (name) =>
        component({ modelCard: { modelParameters: { datasets: [{ type: "dataset", name }] } } }),
      metric: (type) =>
        component({
          modelCard: { quantitativeAnalysis: { performanceMetrics: [{ type, value: "0.9" }] } },
        }),
      limitations: (value) => considerations({ technicalLimitations: [value] }),
      intendedUse: (value) => considerations({ useCases: [value] }),
      bias: (harms) => considerations({ fairnessAssessments: [{ groupAtRisk: "all", harms }] }),
    },
  ),
  "cyclonedx (data)": writer(
    "dataset",
    "bom.json",
    {
      ...CYCLONEDX,
      ...component({ type: "data", name: "Harbour", data: [{ type: "dataset", name: "Harbour" }] }),
    },
    {
      ...PART,
      personal: (value) => component({ data: [{ type: "dataset", sensitiveData: [value] }] }),
    },
  ),
  croissant: writer(
    "dataset",
    "croissant.json",
    {
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
    {
      licence: (license) => ({ license }),
      provider: (name) => ({ creator: { "@type": "sc:Organization", name } }),
      contact: (email) => ({ creator: { "@type": "sc:Organization", email } }),
      version: (version) => ({ version }),
      description: (description) => ({ description }),
      limitations: (value) => ({ "rai:dataLimitations": [value] }),
      bias: (value) => ({ "rai:dataBiases": [value] }),
      intendedUse: (value) => ({ "rai:dataUseCases": [value] }),
      collection: (value) => ({ "rai:dataCollection": value }),
      steps: (value) => ({ "rai:dataPreprocessingProtocol": [value] }),
      source: (id) => ({ "prov:wasDerivedFrom": { "@id": id } }),
      generator: (label) => ({
        "rai:hasSyntheticData": true,
        "prov:wasAttributedTo": { "@type": "prov:SoftwareAgent", "prov:label": label },
      }),
      column: (name) => ({
        recordSet: [
          {
            "@type": "cr:RecordSet",
            "@id": "a",
            field: [{ "@type": "cr:Field", "@id": `a/${name}`, name, dataType: "sc:Text" }],
          },
        ],
      }),
      personal: (value) => ({ "rai:personalSensitiveInformation": [value] }),
    },
  ),
  mof: writer(
    "model",
    "harbour.yml",
    {
      framework: { name: "Model Openness Framework", version: "1.0", date: "2024-12-15" },
      release: { name: "Harbour" },
    },
    {
      licence: (license) => ({
        release: { components: [{ name: "Model parameters (Final)", license }] },
      }),
      provider: (producer) => ({ release: { producer } }),
      contact: (contact) => ({ release: { contact } }),
      version: (version) => ({ release: { version } }),
      base: (origin) => ({ release: { origin } }),
    },
    stringify,
  ),
  mlflow: writer(
    "model",
    "MLmodel",
    { flavors: { transformers: { task: "text-generation" } } },
    {
      licence: (license) => ({ metadata: { license } }),
      base: (base_model_name) => ({
        metadata: { base_model_name, is_finetuned_model: true },
        flavors: { transformers: { source_model_name: base_model_name } },
      }),
    },
    stringify,
  ),
  "open-model-zoo": writer(
    "model",
    "model.yml",
    { task_type: "detection", framework: "onnx", files: [] },
    {
      licence: (license) => ({ license }),
      description: (description) => ({ description }),
    },
    stringify,
  ),
};
