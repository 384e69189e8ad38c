import { namesIn } from "./key.js";

/** What a field of a plain card is called, and what it states. */
export interface Field {
  /** Its spellings in words, apart by bars; the first that is there counts. */
  readonly names: string;
  /** Stands for the subject at the top only: below another heading the word means another thing. */
  readonly top?: true;
  /** Only cards have it: no configuration, package or record of a run. */
  readonly card?: true;
}

/** Objects that hold fields of the subject itself; `overview` is the only one that is more often a text. */
export const OPEN = {
  model: new Set(
    namesIn(`model card|card|model|ai model|ml model|model details|model detail|model info|model information|model metadata|metadata|
      model identity|model identification|identity|general|general info|general information|basic info|
      basic information|details|info|overview|model overview|summary|about|legal|licensing|contact info|
      contact information|ownership`),
  ),
  dataset: new Set(
    namesIn(`data card|dataset card|data sheet|datasheet|card|dataset|data set|dataset info|dataset information|
      dataset details|dataset metadata|dataset overview|metadata|general|general info|general information|basic info|
      basic information|details|info|overview|summary|about|legal|licensing|distribution|motivation|contact info|
      contact information|ownership`),
  ),
} as const;

/** Objects that group fields by topic: in them a field has to name its topic itself. */
export const GROUP: ReadonlySet<string> = new Set(
  namesIn(`considerations|ethical considerations|ethics|limitations and biases|limitations|known limitations|
    bias risks and limitations|risks|risks and limitations|intended use|intended uses|uses|use|usage|training|
    training details|training information|training info|training procedure|training data|lineage|provenance|
    distillation|compliance|privacy|fairness|responsible ai|safety|environmental impact|documentation|data|
    technical specifications|technical specs|technical details|architecture|modalities|capabilities|evaluation|
    trustworthiness assessment|fair with harmful bias managed|privacy enhanced|motivation|composition|collection|
    collection process|preprocessing|preprocessing cleaning labeling|maintenance|annotation|annotations|labeling|
    synthetic data|generation|personal data|personal information|legal and ethical|governance and compliance|quality|
    responsible use|usage guidelines|data collection|data provenance`),
);

/** Fields that both kinds of card have. */
export const COMMON = {
  name: {
    names: "model name|dataset name|pretty name|display name|name|title|model title",
    top: true,
  },
  id: { names: "model id|dataset id|id", top: true },
  hub: {
    names: `huggingface|huggingface hub|hugging face|huggingface id|huggingface url|hf repo|hf repo id|hf id|
      hf model id|hub id|hub model id|huggingface model id|huggingface repo|repo id`,
    top: true,
  },
  version: { names: "version|model version|dataset version|release version", top: true },
  date: {
    names: `release date|released|released on|publication date|published|published on|date published|model date|
      version date|date|date created|created|created on|created at|created date|created utc|creation date|
      generated on|last updated|last update|updated|updated at|last updated date|date updated`,
    top: true,
  },
  license: {
    names: `license|licence|licenses|licences|license id|licence id|spdx license|license spdx|license type|license info|
      license information|model license|model licence|dataset license|data license`,
    top: true,
  },
  licenseName: { names: "license name|licence name", top: true },
  licenseLink: {
    names: "license link|license url|licence link|licence url|license uri",
    top: true,
  },
  provider: {
    names: `owner|owners|model owner|model owners|dataset owner|data owner|author|authors|developer|developers|developed by|
      creator|creators|created by|curated by|curators|organization|organisation|provider|vendor|publisher|maintainer|
      maintainers|maintained by|contributors|team|responsible party|owner team|company|institution`,
    top: true,
  },
  contact: {
    names: `contact|contacts|contact info|contact information|contact details|contact email|contact person|email|
      e mail|owner email|maintainer email|support|support email|support contact|point of contact|feedback|
      issue tracker|homepage|home page`,
    top: true,
  },
  description: {
    names: `description|model description|dataset description|short description|model overview|overview|summary|
      dataset summary|model summary|abstract`,
    top: true,
  },
  intendedUse: {
    names: `intended use|intended uses|intended usage|primary intended uses|primary intended use|
      primary intended use cases|primary use|primary uses|primary use cases|primary use case|intended use cases|
      intended applications|intended purpose|vendor intended use|direct use|use case|use cases|usecases|
      recommended use|recommended uses|suitable use cases|intended domain|primary intended domain|
      intended users|primary intended users|primary users|purpose|purposes`,
    card: true,
  },
  outOfScope: {
    names: `out of scope use|out of scope uses|out of scope|out of scope use cases|out of scope usage|out of scope applications|
      non intended use|non intended uses|unintended use|unintended uses|not intended for|not intended use|
      not recommended uses|misuse|misuse cases|misuses|prohibited use|prohibited uses|prohibited use cases|
      prohibited domains|unsuitable use cases|unsuitable uses|discouraged uses|do not use for|unintended users`,
    card: true,
  },
  limitations: {
    names: `limitations|known limitations|limitation|model limitations|dataset limitations|data limitations|
      technical limitations|caveats and recommendations|caveats|caveats and limitations|known issues|
      bias risks and limitations|risks and limitations|limitations and risks|limitations and bias|
      limitations and biases|known risks|risks|failure modes|common failure modes|known failure modes|
      risk factors|other known limitations`,
    card: true,
  },
  ethics: {
    names: `ethical considerations|ethics|ethical concerns|ethical review|ethical issues|ethical risks|
      considerations for using the data|social impact`,
    card: true,
  },
  bias: {
    names: `bias|biases|known biases|known bias|data bias|dataset bias|type of bias|potential biases|bias considerations|
      bias analysis|bias and fairness|fairness considerations|discussion of biases|demographic bias`,
    card: true,
  },
  personal: {
    names: `personal data|personal information|personal and sensitive information|personal or sensitive information|
      personally identifiable information|pii|contains pii|has pii|pii present|includes pii|contains personal data|
      contains personal information|includes personal data|has personal data|personal data included|
      personal data used|contains personal or sensitive information`,
    card: true,
  },
  sensitive: {
    names: `sensitive data|sensitive information|contains sensitive data|contains sensitive information`,
    card: true,
  },
  screened: {
    names:
      "pii removed|pii filtered|pii redacted|pii removal|pii filtering|pii screening|pii redaction",
  },
  deidentification: {
    names: `anonymization|anonymisation|anonymization method|anonymisation method|de identification|deidentification|
      deidentification method|de identification method|pseudonymization|pseudonymisation`,
    card: true,
  },
  privacy: {
    names: `privacy|privacy considerations|privacy statement|privacy concerns|data privacy|data privacy considerations|
      privacy notes|privacy measures`,
  },
  legalBasis: { names: "legal basis|lawful basis", card: true },
  retention: {
    names: "data retention|retention|retention period|data retention period",
    card: true,
  },
  privacyPolicy: { names: "privacy policy|privacy policy url" },
  usePolicy: { names: "acceptable use policy|acceptable use|aup|usage policy|use policy" },
  changelog: { names: "changelog|change log|version history|release notes|whats new", top: true },
  synthetic: {
    names: `synthetic data|synthetic|is synthetic|contains synthetic data|synthetic data used|synthetic content`,
    card: true,
  },
  tags: { names: "tags|keywords", top: true },
} as const satisfies Record<string, Field>;

/** Fields of models. Sources of the words: Mitchell et al. 2019, the Hub's template, and cards in public repositories. */
export const MODEL = {
  ...COMMON,
  base: {
    names: `base model|base models|base model id|base model name|base model name or path|foundation model|parent model|
      parent models|finetuned from|fine tuned from|finetuned from model|fine tuned from model|pretrained model|
      pre trained model|source model|original model|backbone model`,
    card: true,
  },
  quantizedFrom: { names: "quantized from|quantised from", card: true },
  mergedFrom: { names: "merged from|merged models|models merged", card: true },
  method: {
    names: `base model relation|relation to base model|fine tuning method|finetuning method|fine tuning type|
      tuning method|adapter type|peft type|peft method|adapter method|adaptation method`,
  },
  teacher: {
    names: `teacher|teachers|teacher model|teacher models|teacher model id|distilled from|distillation teacher|
      distillation source`,
    card: true,
  },
  distilled: { names: "distilled|is distilled|distillation" },
  trainingData: {
    names: `training data|training dataset|training datasets|training set|train dataset|train data|trained on|
      training data source|training data sources|training data description|pretraining data|pre training data|
      fine tuning data|finetuning data|fine tuning dataset|finetuning dataset|training corpus`,
    card: true,
  },
  dataset: {
    names: `dataset|datasets|dataset name|dataset names|dataset used|datasets used|dataset source|source dataset|
      data source|data`,
    top: true,
  },
  evaluationData: {
    names: `evaluation data|evaluation dataset|evaluation datasets|eval data|eval dataset|eval datasets|test data|
      test dataset|testing data|test set|evaluation set|validation data|benchmark datasets`,
    card: true,
  },
  results: {
    names: `metrics|performance|performance metrics|evaluation|evaluation results|evaluation metrics|results|
      benchmarks|benchmark results|quantitative analysis|quantitative analyses|test metrics|validation metrics|
      test results|scores|model performance|held out performance|benchmark performance|model index`,
  },
  training: {
    names: `training procedure|training process|training details|training method|training methodology|training|
      training description|training info|training information|training configuration|training config|training approach|
      training parameters|training hyperparameters|hyperparameters|procedure|
      fine tuning|finetuning|fine tuning details|training algorithm`,
  },
  fairness: {
    names: `fairness testing|bias testing|fairness audit|fairness evaluation|bias evaluation|fairness analysis|
      fairness metrics|bias audit|bias metrics|bias assessment|fairness assessment|fairness tested|bias tested`,
    card: true,
  },
  safety: {
    names: `safety testing|safety evaluation|safety evaluations|red teaming|red team testing|safety assessment|safety tested`,
    card: true,
  },
  task: {
    names: "task|tasks|pipeline tag|task type|model task|task name|task categories",
    top: true,
  },
  library: { names: "library name|library|framework", top: true },
  architecture: {
    names: "architecture|model architecture|base architecture|model type|model algorithm|algorithm",
  },
  parameters: {
    names: `parameters|parameter count|num parameters|number of parameters|total parameters|model size|params`,
  },
  context: {
    names:
      "context length|context window|max context length|max sequence length|max position embeddings",
  },
  inputs: {
    names: "input modalities|supported inputs|input types|input modality|modalities input",
  },
  outputs: {
    names: "output modalities|supported outputs|output types|output modality|modalities output",
  },
  languages: { names: "languages|supported languages|natural languages|language", top: true },
  energy: {
    names: `co2 eq emissions|carbon footprint|carbon emissions|energy consumption|training energy|co2 emissions|
      training carbon footprint|energy usage|energy`,
  },
  usageInfo: {
    names:
      "how to use|usage instructions|usage example|usage examples|quick start|how to get started",
  },
  oversight: { names: "human oversight|oversight|human in the loop|human review", card: true },
  factors: { names: "factors|relevant factors|evaluation factors", card: true },
  risk: {
    names: "risk tier|risk level|risk category|risk classification|model risk tier",
    card: true,
  },
  citation: { names: "citation|citations|citation details|references|paper", top: true },
} as const satisfies Record<string, Field>;

/** Fields of data sets. Sources of the words: Gebru et al. 2021, the Hub's template, and cards in public repositories. */
export const DATA = {
  ...COMMON,
  sources: {
    names: `source datasets|source dataset|source data|data source|data sources|sources|source|original dataset|
      original source|dataset source|derived from|based on|upstream datasets|source url|raw data source|provenance`,
  },
  generators: {
    names: `generation model|generation models|generated by|generated with|generator|generators|generator model|
      generator models|synthesized by|teacher model|teacher models|teacher|llm used|generating model`,
    card: true,
  },
  process: {
    names: `collection method|collection methods|collection methodology|collection process|data collection|
      data collection method|data collection methods|data collection process|collection|how collected|
      acquisition method|collection mechanism|acquisition|collection procedure|curation process|curation rationale`,
    card: true,
  },
  timeframe: {
    names: `period covered|time period|temporal coverage|collection period|collection timeframe|collection dates|
      collection date|timeframe|time range|date range|coverage period|data period|time span`,
    card: true,
  },
  columns: {
    names: `features|fields|columns|data fields|schema|feature names|column names|file columns|variables|attributes|
      feature columns|data schema`,
  },
  composition: {
    names: "composition|data composition|dataset structure|data structure|instances|splits|subsets",
  },
  size: {
    names: `size|num examples|number of examples|record count|num records|number of records|num rows|row count|rows|
      num samples|number of samples|sample count|total samples|total data samples|dataset size|size categories|
      total examples|total records|file size|n samples|n rows`,
  },
  types: {
    names: "data types|data type|modality|modalities|data modality|file format|format|data format",
    top: true,
  },
  categories: {
    names: "task categories|task category|task ids|multilinguality|dataset task",
    top: true,
    card: true,
  },
  task: { names: "task|tasks", top: true },
  languages: { names: "languages|language|natural languages", top: true },
  annotation: {
    names: `annotation process|annotation method|annotation guidelines|labeling process|labeling method|
      labelling process|labelling method|annotations|annotation|annotation protocol|label definitions|labeling`,
    card: true,
  },
  annotators: {
    names: "annotators|annotated by|annotations creators|labelers|labellers|annotator",
    card: true,
  },
  steps: {
    names: `preprocessing|preprocessing steps|pre processing|data cleaning|cleaning|processing|processing steps|
      cleaning steps|data preprocessing|preprocessing strategies|cleaning strategies|filtering|data processing`,
  },
  quality: {
    names: "quality checks|quality control|quality assurance|validation checks|data quality",
    card: true,
  },
  splitsNames: {
    names: "train test split|data splits|split distribution|data distribution|class distribution",
  },
  consent: { names: "consent|informed consent|consent obtained|consent process", card: true },
  motivation: { names: "motivation|domain|tasks motivation", card: true },
} as const satisfies Record<string, Field>;
