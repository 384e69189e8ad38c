import { at, define, how } from "./entry.js";

/**
 * Facts on where and how it is used. Never guessed: a card declares them, or the configuration of the repository does,
 * whose word counts before the card's.
 */
export const DEPLOYMENT_FACTS = {
  ...define(["model", "dataset"], {
    "deployment.jurisdictions": [
      "list",
      "Where it is offered: ISO 3166 codes, EU for the Union (CN, EU, KR, US-CA, US-CO).",
      at("deployment.jurisdictions"),
    ],
    "deployment.inEEA": [
      "enum",
      "Whether the Union, or a state of the European Economic Area, is among them.",
      { values: ["yes", "no"] },
    ],
    "deployment.commercial": [
      "presence",
      "Whether the use is commercial.",
      at("deployment.commercial"),
    ],
    "deployment.publicService": [
      "presence",
      "Whether it serves the public.",
      at("deployment.publicService"),
    ],
    "deployment.cnPublicService": [
      "presence",
      "Whether it serves the public in mainland China: declared, or a public service with CN among its jurisdictions.",
      at("deployment.cnPublicService"),
    ],
    "deployment.publicOpinion": [
      "presence",
      "Whether that service can shape public opinion or mobilise people.",
      at("deployment.publicOpinion"),
    ],
    "deployment.fileOutputs": [
      "presence",
      "Whether users get generated content as files.",
      at("deployment.fileOutputs"),
    ],
    "deployment.anthropomorphic": [
      "presence",
      "Whether it plays a companion or another person.",
      at("deployment.anthropomorphic"),
    ],
    "deployment.minors.policy": [
      "text",
      "How minors are protected in the service.",
      at("deployment.minors.policy"),
    ],
    "deployment.minors.intimacy": [
      "presence",
      "Whether minors can have virtual intimate relations in it.",
      at("deployment.minors.intimacy"),
    ],
    "deployment.automatedDecisions": [
      "presence",
      "Whether it decides, or helps to decide, on people.",
      at("deployment.automatedDecisions"),
    ],
    "deployment.humanReview": [
      "presence",
      "Whether a person can look at such a decision.",
      how("deployment.humanReview"),
    ],
    "deployment.highRisk": [
      "presence",
      "Whether the use is a high-risk one.",
      at("deployment.highRisk", "deployment.eu.highRisk"),
    ],
    "deployment.eu.gpai": [
      "enum",
      "Whether it is a general-purpose AI model by its provider's word (AI Act Art. 3(63)).",
      { values: ["yes", "likely", "no", "unknown"], governance: "deployment.eu.gpai" },
    ],
    "deployment.eu.systemProvider": [
      "presence",
      "Whether its publisher provides an AI system, not only a model.",
      at("deployment.eu.systemProvider"),
    ],
    "deployment.eu.systemicRisk": [
      "presence",
      "Whether it is a model with systemic risk (AI Act Art. 51).",
      at("deployment.eu.systemicRisk"),
    ],
    "deployment.eu.openSourceExemption": [
      "presence",
      "Whether the exemption for open-source models is claimed (AI Act Art. 53(2)).",
      at("deployment.eu.openSourceExemption"),
    ],
    "deployment.users.monthly": ["number", "Users a month.", at("deployment.users.monthly")],
    "deployment.userInputs.usedForTraining": [
      "presence",
      "Whether what users enter is used for training.",
      at("deployment.userInputs.usedForTraining"),
    ],
    "deployment.userInputs.optOut": [
      "presence",
      "Whether users can refuse that.",
      how("deployment.userInputs.optOut"),
    ],
    "deployment.userInputs.notice": [
      "text",
      "Where users are told of it.",
      at("deployment.userInputs.notice"),
    ],
    "deployment.userInputs.retention": [
      "text",
      "How long what users enter is kept.",
      at("deployment.userInputs.retention"),
    ],
    "deployment.logs.retention": [
      "text",
      "How long logs are kept (ISO 8601 duration).",
      at("deployment.logs.retention"),
    ],
    "deployment.logs.days": ["number", "That time in days; a month counts 30, a year 365."],
    "registrations.cnGenAI": [
      "text",
      "Filing of the generative AI service, or why none is needed.",
      at("registrations.cnGenAI"),
    ],
    "registrations.cnAlgorithm": [
      "text",
      "Filing of the algorithm, or why none is needed.",
      at("registrations.cnAlgorithm"),
    ],
    "registrations.securityAssessment": [
      "text",
      "Security assessment, or why none is needed.",
      at("registrations.securityAssessment"),
    ],
  }),
};
