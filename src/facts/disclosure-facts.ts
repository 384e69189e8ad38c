import { declaredAt, define, formed, how, label, orNone, worded, YES_NO } from "./entry.js";

/** What may be tested, and what is asked of each test. */
const TESTS = {
  memorization: "verbatim reproduction of training data",
  similarity: "similarity of its outputs to those of a teacher",
  privacy: "leakage of personal information",
  safety: "harmful or unlawful outputs",
  bias: "bias",
  factuality: "false statements",
} as const;

/** The facts of one test. */
const factsOfTest = <Test extends keyof typeof TESTS>(test: Test, subject: string) =>
  ({
    [`evaluation.${test}.tested`]: [
      "presence",
      `Whether it was tested for ${subject}.`,
      how(`evaluation.${test}.tested`, `evaluation.${test}`),
    ],
    [`evaluation.${test}.method`]: [
      "list",
      `How it was tested for ${subject}.`,
      declaredAt(`evaluation.${test}.method`),
    ],
    [`evaluation.${test}.result`]: [
      "number",
      `Result of the test for ${subject}.`,
      declaredAt(`evaluation.${test}.result`),
    ],
    [`evaluation.${test}.threshold`]: [
      "number",
      "Limit that its publisher set for that result.",
      declaredAt(`evaluation.${test}.threshold`),
    ],
    [`evaluation.${test}.evidence`]: [
      "text",
      "Reference to that test.",
      declaredAt(`evaluation.${test}.evidence`),
    ],
  }) as unknown as TestFacts<Test>;

type TestFacts<Test extends string> = {
  readonly [Name in `evaluation.${Test}.tested`]: readonly ["presence", string];
} & { readonly [Name in `evaluation.${Test}.method`]: readonly ["list", string] } & {
  readonly [Name in `evaluation.${Test}.${"result" | "threshold"}`]: readonly ["number", string];
} & { readonly [Name in `evaluation.${Test}.evidence`]: readonly ["text", string] };

const tests = <Test extends keyof typeof TESTS>(...names: Test[]): TestFacts<Test> =>
  Object.fromEntries(
    names.flatMap((name) => Object.entries(factsOfTest(name, TESTS[name]))),
  ) as unknown as TestFacts<Test>;

/** Facts on documentation, tests, labels of generated content and the ways to reach somebody. */
export const DISCLOSURE_FACTS = {
  ...define(["model", "dataset"], {
    releaseDate: ["date", "Release date.", declaredAt("releaseDate", "subject.releaseDate")],
    changelog: [
      "text",
      "What changed since the last version.",
      declaredAt("changelog", "subject.changelog"),
    ],
    description: ["text", "What it is.", declaredAt("description")],
    "provider.country": [
      "text",
      "Where the provider is established (ISO 3166-1).",
      formed("country", "provider.country"),
    ],
    "provider.inEEA": [
      "enum",
      "Whether that code is one of the European Economic Area; not stated for what is no code.",
      { values: ["yes", "no"] },
    ],
    "complaints.responseTime": [
      "text",
      "Time within which a complaint is answered.",
      formed("duration", "complaints.responseTime"),
    ],
    "complaints.ipProcedure": [
      "text",
      "What rights holders can request, and how.",
      declaredAt("complaints.ipProcedure"),
    ],
    "incident.process": ["text", "How incidents are handled.", declaredAt("incident.process")],
    "withdrawal.process": [
      "text",
      "How it is withdrawn or corrected.",
      declaredAt("withdrawal.process", "withdrawal"),
    ],
    "claims.allRiskOnUser": [
      "list",
      "Places that assign every risk to the user; warranty texts of licenses do not count.",
    ],
    "processing.quality": [
      "list",
      "Measures that raise the quality of the data.",
      declaredAt("quality.measures"),
    ],
    "labels.explicit": [
      "presence",
      "Whether generated content is visibly labeled.",
      how("labels.explicit"),
    ],
    "labels.explicit.modalities": [
      "list",
      "Modalities for which such a label is described; the keys of `labels.explicit`.",
    ],
    "labels.explicit.missing": [
      "list",
      "Declared output modalities that `labels.explicit` leaves out.",
    ],
    "labels.implicit": [
      "presence",
      "Whether generated content is labeled in its metadata.",
      how("labels.implicit"),
    ],
    "labels.implicit.fields": [
      "list",
      "Fields of that metadata: Label, ContentProducer, ProduceID.",
      declaredAt("labels.implicit.fields", "labels.fields"),
    ],
    "labels.standards": [
      "list",
      "Standards of that labeling (GB45438-2025, C2PA, IPTC-DST, SynthID).",
      worded("label-standard", "labels.standards"),
    ],
    "labels.omittable": [
      "presence",
      "Whether a user can have content without the visible label.",
      declaredAt("labels.omittable"),
    ],
    "labels.removable": [
      "enum",
      "Whether marks are meant to be removed.",
      {
        values: ["no", "possible", "encouraged"],
        governance: "labels.removable",
      },
    ],
    "labels.userAgreement": [
      "text",
      "Agreement that informs users about labels and their duties.",
      declaredAt("labels.userAgreement"),
    ],
    "claims.labelRemoval": [
      "list",
      "Places that offer the removal of marks or a way around detection.",
    ],
    "transparency.claimed": [
      "enum",
      "Transparency level that the card claims.",
      { values: ["L0", "L1", "L2", "L3"], governance: "disclosure.level" },
    ],
    "transparency.level": [
      "enum",
      "Level that its declared and structured statements reach; `none` below L0.",
      { values: ["none", "L0", "L1", "L2", "L3"], mayBeAbsent: false },
    ],
    "transparency.missing": [
      "list",
      "Facts that the claimed level needs, else the next one, and that are not stated.",
    ],
    "transparency.overstated": [
      "enum",
      "Whether the claimed level is above the one that is reached.",
      { values: ["yes", "no"] },
    ],
  }),
  ...define(["model"], {
    ...tests("memorization", "similarity", "privacy", "safety", "factuality"),
    "evaluation.overLimit": [
      "list",
      "Tests whose result is above the limit that is stated in the same unit.",
    ],
    "evaluation.similarity.object": [
      "list",
      "What was compared with a teacher: outputs, style, parameters, structure.",
      worded("similarity-object", "evaluation.similarity.object"),
    ],
    "inherited.limitations": [
      "text",
      "Limitations that come from a base or teacher.",
      orNone("inherited.limitations"),
    ],
    "inherited.safety": [
      "text",
      "What remains of the safety of a base or teacher model.",
      orNone("inherited.safety"),
    ],
    "inherited.bias": ["text", "Bias that comes from a base or teacher.", orNone("inherited.bias")],
    "claims.inheritedSafety": [
      "list",
      "Places that take the safety of a teacher or base for granted.",
    ],
    "limitations.hallucination": [
      "text",
      "What is stated about false statements that it makes.",
      declaredAt("hallucination", "limitations.hallucination"),
    ],
    architecture: ["text", "Architecture of the model.", label("architecture")],
    parameters: ["text", "Number of its parameters.", label("parameters")],
    contextLength: ["text", "Length of its context.", label("contextLength")],
    "modalities.input": [
      "list",
      "What it takes: text, image, audio, video.",
      worded("modality", "modalities.input"),
    ],
    "modalities.output": ["list", "What it makes.", worded("modality", "modalities.output")],
    weightsPublic: [
      "presence",
      "Whether its weights can be downloaded.",
      declaredAt("weightsPublic"),
    ],
    usageInfo: ["text", "How it is used.", declaredAt("usageInfo")],
    oversight: ["text", "How people oversee it.", declaredAt("oversight", "humanOversight")],
    "training.compute": ["number", "Training compute in FLOP.", declaredAt("training.compute")],
    "training.energy": ["text", "Energy used for training.", label("training.energy")],
    "training.summary.sections": [
      "list",
      "Sections of the public summary of the training content.",
      declaredAt("disclosure.trainingDataSummary.sections", "training.dataSummarySections"),
    ],
    "training.summary.missing": [
      "list",
      "Sections of the European Commission's template that they leave out.",
    ],
    "documentation.trainingSummary": [
      "text",
      "Public summary of the training content (AI Act Art. 53(1)(d)).",
      declaredAt("disclosure.trainingDataSummary.url", "training.dataSummaryUrl"),
    ],
    "modification.computeRatio": [
      "number",
      "Compute of the modification as a share of the original training compute, 0 to 1.",
      { ...declaredAt("modification.computeRatio"), share: true },
    ],
    "modification.assessed": [
      "presence",
      "Whether it was assessed what the modification makes of its author.",
      how("modification.assessed"),
    ],
    "records.trainingDataLog": [
      "presence",
      "Whether a log of the training data is kept.",
      how("records.trainingDataLog"),
    ],
    "records.teacherQueries": [
      "presence",
      "Whether a log of what was asked of a teacher is kept.",
      how("records.teacherQueries"),
    ],
    "openness.components": [
      "list",
      "Components of the Model Openness Framework that are released.",
      declaredAt("openness.components"),
    ],
    "documentation.modelForm": [
      "text",
      "Reference to a filled model documentation form.",
      declaredAt("disclosure.modelDocumentation.ref", "disclosure.modelDocumentation"),
    ],
    "documentation.technical": [
      "text",
      "Reference to the technical documentation.",
      declaredAt("technicalDocumentation.ref", "technicalDocumentation"),
    ],
    "documentation.dataGovernance": [
      "text",
      "Reference to the documentation of data governance.",
      declaredAt("dataGovernance.ref", "dataGovernance"),
    ],
    "documentation.frontierReport": [
      "text",
      "Transparency report of a frontier model.",
      declaredAt("disclosure.frontierReport.url", "disclosure.frontierReport"),
    ],
    "documentation.detectionTool": [
      "text",
      "Tool that tells whether content was made by it.",
      declaredAt("disclosure.detectionTool.url", "disclosure.detectionTool"),
    ],
    "documentation.aiInteraction": [
      "text",
      "How people are informed that they deal with an AI.",
      declaredAt("disclosure.aiInteractionNotice"),
    ],
    "documentation.decisionLogic": [
      "text",
      "How a decision comes about.",
      declaredAt("disclosure.decisionLogic"),
    ],
  }),
  ...define(["model", "dataset"], {
    ...tests("bias"),
    "openness.class": [
      "enum",
      "Class of the Model Openness Framework that the card claims.",
      { values: ["I", "II", "III"], governance: "openness.class" },
    ],
    "openness.missing": [
      "list",
      "Components of the claimed class of that framework that are not among them.",
    ],
    concernsPeople: [
      "enum",
      "Whether it makes content, or personal information is in it or its data, by what the card says.",
      YES_NO,
    ],
    "documentation.trainingData": [
      "text",
      "Documentation of the training data under California's AB 2013.",
      declaredAt("disclosure.ab2013.url", "disclosure.ab2013"),
    ],
    bias: [
      "text",
      "Known bias.",
      declaredAt("bias", "limitations.bias", "biases", "inherited.bias"),
    ],
    languages: ["list", "Languages of the data.", { ...label("languages"), none: true }],
    composition: ["text", "What the data consist of.", declaredAt("composition")],
    size: ["text", "How much there is.", label("size")],
    dataTypes: ["list", "Types of the data points.", declaredAt("dataTypes", "types")],
    "collection.process": [
      "text",
      "How the data were collected.",
      declaredAt("collection.process"),
    ],
    "collection.timeframe": [
      "text",
      "When they were collected.",
      declaredAt("collection.timeframe"),
    ],
    "purpose.datasets": [
      "text",
      "How the data serve what it is made for.",
      declaredAt("purpose.datasets"),
    ],
    firstUseDate: ["text", "When they were first used in development.", label("firstUseDate")],
    aggregateConsumerInfo: [
      "presence",
      "Whether aggregate consumer information is in the data (Cal. Civ. Code 1798.140).",
      declaredAt("aggregateConsumerInfo"),
    ],
    "annotation.present": [
      "presence",
      "Whether the data were annotated.",
      declaredAt("annotation.present"),
    ],
    "annotation.rules": ["text", "Rules that annotators followed.", declaredAt("annotation.rules")],
    "annotation.annotators": [
      "list",
      "Who annotated.",
      { ...label("annotation.annotators"), none: true },
    ],
    "annotation.qualityCheck": [
      "text",
      "How annotations were checked.",
      declaredAt("annotation.qualityCheck"),
    ],
  }),
};
