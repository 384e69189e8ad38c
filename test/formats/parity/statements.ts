/** What can be said of a model or data set; each writer says the same in the words of its format. */
export interface Statements {
  readonly license?: string;
  readonly provider?: string;
  readonly contact?: string;
  readonly version?: string;
  /** Day of the release. */
  readonly released?: string;
  readonly changelog?: string;
  readonly description?: string;
  readonly limitations?: string;
  readonly bias?: string;
  readonly intendedUse?: string;
  readonly outOfScope?: string;
  readonly language?: string;
  /** The model it was fine-tuned from. */
  readonly base?: string;
  readonly teacher?: string;
  readonly distilled?: "yes" | "no";
  readonly trainedOn?: string;
  readonly evaluatedOn?: string;
  /** Name of a metric, with 0.9 as its value. */
  readonly metric?: string;
  /** Task of the Hub: whether it makes something. */
  readonly task?: string;
  readonly architecture?: string;
  readonly parameters?: string;
  readonly context?: string;
  /** Kilowatt hours that the training took. */
  readonly energy?: string;
  readonly training?: string;
  readonly trainingData?: string;
  readonly stage?: string;
  readonly biasTested?: "yes";
  readonly input?: string;
  readonly output?: string;
  readonly howToUse?: string;
  readonly oversight?: string;
  /** A component of the Model Openness Framework that is released. */
  readonly component?: string;
  /** The data set that it comes from. */
  readonly source?: string;
  readonly sourceText?: string;
  /** The model that made it. */
  readonly generator?: string;
  readonly synthetic?: "yes";
  readonly column?: string;
  readonly size?: string;
  readonly dataType?: string;
  readonly collection?: string;
  readonly timeframe?: string;
  readonly steps?: string;
  readonly quality?: string;
  readonly annotation?: string;
  readonly annotators?: string;
  readonly annotationCheck?: string;
  /** A category of personal information that is in it. */
  readonly personal?: string;
  /** What is said of it without an answer. */
  readonly personalText?: string;
  /** Whether any is in it. */
  readonly anyPersonal?: "yes" | "no";
  readonly sensitive?: "yes" | "no";
  readonly deidentification?: string;
  readonly screened?: "yes";
  readonly legalBasis?: string;
  readonly legalEvidence?: string;
  readonly retention?: string;
  readonly security?: string;
  readonly protectedWorks?: "no";
  readonly gated?: "yes" | "no";
  readonly privacyPolicy?: string;
  readonly usePolicy?: string;
  readonly incidentContact?: string;
}
export type Key = keyof Statements;

const EDGE = ["edge.channel", "edge.relation", "from."];

/** The facts that each statement is about, or their beginnings: first the one that it states. */
export const FACTS: Readonly<Record<Key, readonly string[]>> = {
  license: ["license.stated", "license.", "to.license.", "from.license."],
  provider: ["provider.name"],
  contact: ["contact"],
  version: ["version"],
  released: ["releaseDate"],
  changelog: ["changelog"],
  description: ["description"],
  limitations: ["limitations"],
  bias: ["bias"],
  intendedUse: ["intendedUse"],
  outOfScope: ["outOfScopeUse"],
  language: ["languages"],
  base: ["baseModels", ...EDGE],
  teacher: ["teachers", "isDistilled", "distillation.", ...EDGE],
  distilled: ["distillation.declared", "distillation."],
  trainedOn: ["training.datasets", ...EDGE],
  evaluatedOn: ["evaluation.results", ...EDGE],
  metric: ["evaluation.results"],
  task: ["isGenerative", "generatesMedia", "to.isGenerative"],
  architecture: ["architecture"],
  parameters: ["parameters"],
  context: ["contextLength"],
  energy: ["training.energy"],
  training: ["training.description"],
  trainingData: ["training.summary"],
  stage: ["training.stages"],
  biasTested: ["evaluation.bias.tested"],
  input: ["modalities.input"],
  output: ["modalities.output"],
  howToUse: ["usageInfo"],
  oversight: ["oversight"],
  component: ["openness.components"],
  source: ["sources", ...EDGE],
  sourceText: ["sources.description"],
  generator: ["synthetic.generators", "synthetic.", ...EDGE],
  synthetic: ["synthetic.present"],
  column: [
    "columns",
    "personalInfo.indications",
    "personalInfo.indicatedCategories",
    "composition",
  ],
  size: ["size"],
  dataType: ["dataTypes"],
  collection: ["collection.process"],
  timeframe: ["collection.timeframe"],
  steps: ["processing.steps"],
  quality: ["processing.quality"],
  annotation: ["annotation.rules", "annotation.present"],
  annotators: ["annotation.annotators", "annotation.present"],
  annotationCheck: ["annotation.qualityCheck", "annotation.present"],
  personal: ["personalInfo.present", "personalInfo.categories"],
  personalText: ["personalInfo.statement"],
  anyPersonal: ["personalInfo.present", "personalInfo.indications"],
  sensitive: ["personalInfo.sensitive"],
  deidentification: ["personalInfo.deidentificationMethod"],
  screened: ["processing.piiScreening"],
  legalBasis: ["legalBasis.basis"],
  legalEvidence: ["legalBasis.evidence", "legalBasis."],
  retention: ["retention"],
  security: ["security.measures"],
  protectedWorks: ["copyright.containsProtected"],
  gated: ["access.gated"],
  privacyPolicy: ["policies.privacy"],
  usePolicy: ["policies.aup"],
  incidentContact: ["incident.contact"],
};

const BOTH: readonly Statements[] = [
  { license: "mit" },
  { license: "unknown" },
  { provider: "Harbour Office" },
  { contact: "help@harbour.example" },
  { version: "1.2.0" },
  { released: "2026-03-04" },
  { changelog: "Berths of the new quay were added." },
  { language: "nl" },
  { description: "Reads the names of ships in photographs of harbours." },
  { limitations: "It knows Latin letters only, and nothing of photographs taken at night." },
  { bias: "Ships of small harbours are rare in it." },
  { intendedUse: "Reading the names of ships for statistics of traffic." },
  { outOfScope: "Following single persons through a harbour." },
  { personal: "Email address" },
  { personalText: "People stand on deck in every tenth photograph." },
  { anyPersonal: "yes" },
  { anyPersonal: "no" },
  { sensitive: "yes" },
  { sensitive: "no" },
  { anyPersonal: "yes", deidentification: "data-masking" },
  { anyPersonal: "yes", screened: "yes" },
  { anyPersonal: "yes", legalBasis: "consent" },
  { anyPersonal: "yes", legalEvidence: "https://harbour.example/consent" },
  { anyPersonal: "yes", retention: "P2Y" },
  { anyPersonal: "yes", security: "data-encryption" },
  { anyPersonal: "yes", privacyPolicy: "https://harbour.example/privacy" },
  { usePolicy: "https://harbour.example/use" },
  { synthetic: "yes" },
];

export const MODELS: readonly Statements[] = [
  ...BOTH,
  { license: "cc-by-nc-4.0" },
  { license: "mit", base: "meta-llama/Llama-3.1-8B" },
  { license: "apache-2.0", base: "Qwen/Qwen2.5-7B" },
  { license: "apache-2.0", trainedOn: "tatsu-lab/alpaca" },
  { license: "mit", teacher: "openai/gpt-4o" },
  { task: "text-generation", teacher: "openai/gpt-4o" },
  { task: "text-generation", base: "meta-llama/Llama-3.1-8B" },
  { distilled: "yes" },
  { distilled: "no" },
  { evaluatedOn: "rajpurkar/squad" },
  { metric: "accuracy" },
  { task: "text-generation" },
  { task: "text-to-image" },
  { architecture: "transformer" },
  { parameters: "7B" },
  { context: "4096" },
  { energy: "1200" },
  { training: "Ten passes over the photographs, with early stopping at the third rise." },
  { trainingData: "Photographs of ships, taken from public quays in five harbours." },
  { stage: "pre-trained" },
  { biasTested: "yes" },
  { input: "image" },
  { output: "text" },
  { howToUse: "Load it, and give it a photograph of a ship." },
  { oversight: "A clerk looks at every name before it is stored." },
  { component: "Model architecture" },
  { task: "text-generation", incidentContact: "https://harbour.example/alarm" },
];

export const DATASETS: readonly Statements[] = [
  ...BOTH,
  { license: "mit", source: "rajpurkar/squad" },
  { license: "cc-by-sa-4.0", source: "rajpurkar/squad" },
  { sourceText: "Photographs that the harbour office took for its own files." },
  { license: "mit", generator: "openai/gpt-4o" },
  { column: "email" },
  { column: "email", anyPersonal: "no" },
  { column: "email", anyPersonal: "no", deidentification: "pseudonymization" },
  { size: "1200 photographs" },
  { dataType: "Text" },
  { collection: "Photographed from public quays." },
  { timeframe: "2020 to 2025" },
  { steps: "Blurred photographs were removed." },
  { quality: "Every tenth photograph was looked at again." },
  { annotation: "Names are written as they stand on the bow." },
  { annotators: "Two clerks of the harbour office" },
  { annotation: "Names as on the bow.", annotationCheck: "A third clerk read all of them." },
  { protectedWorks: "no" },
  { anyPersonal: "yes", gated: "yes" },
  { anyPersonal: "yes", gated: "no" },
];
