import { declaredAt, define, formed, how } from "./entry.js";

/**
 * Facts on where and how it is used. Never guessed: a card declares them, or the configuration of the repository does,
 * whose word counts before the card's.
 */
export const DEPLOYMENT_FACTS = {
  ...define(["model", "dataset"], {
    "deployment.jurisdictions": [
      "list",
      "Where it is offered: ISO 3166 codes, EU for the Union (CN, EU, KR, US-CA, US-CO).",
      { ...formed("country", "deployment.jurisdictions"), none: true },
    ],
    "deployment.inEEA": [
      "enum",
      "Whether the Union, or a state of the European Economic Area, is among them.",
      { values: ["yes", "no"] },
    ],
    "deployment.commercial": [
      "presence",
      "Whether the use is commercial.",
      declaredAt("deployment.commercial"),
    ],
    "deployment.publicService": [
      "presence",
      "Whether it serves the public.",
      declaredAt("deployment.publicService"),
    ],
    "deployment.cnPublicService": [
      "presence",
      "Whether it serves the public in mainland China: declared, or a public service with CN among its jurisdictions.",
      declaredAt("deployment.cnPublicService"),
    ],
    "deployment.publicOpinion": [
      "presence",
      "Whether that service can shape public opinion or mobilize people.",
      declaredAt("deployment.publicOpinion"),
    ],
    "deployment.fileOutputs": [
      "presence",
      "Whether users get generated content as files.",
      declaredAt("deployment.fileOutputs"),
    ],
    "deployment.anthropomorphic": [
      "presence",
      "Whether it acts as a companion or another person.",
      declaredAt("deployment.anthropomorphic"),
    ],
    "deployment.minors.policy": [
      "text",
      "How minors are protected in the service.",
      declaredAt("deployment.minors.policy"),
    ],
    "deployment.minors.intimacy": [
      "presence",
      "Whether minors can have virtual intimate relationships in it.",
      declaredAt("deployment.minors.intimacy"),
    ],
    "deployment.automatedDecisions": [
      "presence",
      "Whether it makes or supports decisions about people.",
      declaredAt("deployment.automatedDecisions"),
    ],
    "deployment.humanReview": [
      "presence",
      "Whether a person can review such a decision.",
      how("deployment.humanReview"),
    ],
    "deployment.highRisk": [
      "presence",
      "Whether the use is high-risk.",
      declaredAt("deployment.highRisk", "deployment.eu.highRisk"),
    ],
    "deployment.eu.gpai": [
      "enum",
      "Whether it is a general-purpose AI model according to its provider (AI Act Art. 3(63)).",
      { values: ["yes", "likely", "no", "unknown"], governance: "deployment.eu.gpai" },
    ],
    "deployment.eu.systemProvider": [
      "presence",
      "Whether its publisher provides an AI system, not only a model.",
      declaredAt("deployment.eu.systemProvider"),
    ],
    "deployment.eu.systemicRisk": [
      "presence",
      "Whether it is a model with systemic risk (AI Act Art. 51).",
      declaredAt("deployment.eu.systemicRisk"),
    ],
    "deployment.eu.openSourceExemption": [
      "presence",
      "Whether the exemption for open-source models is claimed (AI Act Art. 53(2)).",
      declaredAt("deployment.eu.openSourceExemption"),
    ],
    "deployment.users.monthly": [
      "number",
      "Monthly users.",
      declaredAt("deployment.users.monthly"),
    ],
    "deployment.userInputs.usedForTraining": [
      "presence",
      "Whether what users enter is used for training.",
      declaredAt("deployment.userInputs.usedForTraining"),
    ],
    "deployment.userInputs.optOut": [
      "presence",
      "Whether users can refuse that.",
      how("deployment.userInputs.optOut"),
    ],
    "deployment.userInputs.notice": [
      "text",
      "Where users are informed of it.",
      declaredAt("deployment.userInputs.notice"),
    ],
    "deployment.userInputs.retention": [
      "text",
      "How long what users enter is kept.",
      { ...formed("duration", "deployment.userInputs.retention"), none: true },
    ],
    "deployment.logs.retention": [
      "text",
      "How long logs are kept (ISO 8601 duration).",
      formed("duration", "deployment.logs.retention"),
    ],
    "deployment.logs.days": ["number", "That time in days; a month counts 30, a year 365."],
    "registrations.cnGenAI": [
      "text",
      "Number of the filing of the generative AI service (备案), or why none is needed.",
      formed("genai-filing", "registrations.cnGenAI"),
    ],
    "registrations.cnGenAIRegistration": [
      "text",
      "Number of the registration of a service that calls the API of a filed model (登记), or why none is needed.",
      formed("genai-registration", "registrations.cnGenAIRegistration"),
    ],
    "registrations.cnAlgorithm": [
      "text",
      "Number of the filing of the algorithm (算法备案), or why none is needed.",
      formed("algorithm-filing", "registrations.cnAlgorithm"),
    ],
    "registrations.securityAssessment": [
      "text",
      "Security assessment, or why none is needed.",
      formed("report", "registrations.securityAssessment"),
    ],
  }),
};
