import {
  AUTHORIZATION_BASES,
  CHANNELS,
  RELATIONS,
  RESOLUTIONS,
  TEACHER_ROLES,
} from "../model/vocabulary.js";
import {
  always,
  declaredAt,
  define,
  formed,
  how,
  label,
  orNone,
  TERMS,
  worded,
  YES_NO,
  YES_NO_UNKNOWN,
} from "./entry.js";

/** Facts of an edge: how an upstream is used, and what the card says of its terms and of the basis. */
export const EDGE_FACTS = {
  ...define(["edge"], {
    "edge.relation": [
      "enum",
      "How the upstream was used.",
      { values: RELATIONS, mayBeAbsent: false },
    ],
    "edge.channel": [
      "enum",
      "How the upstream gets into what is published.",
      { values: CHANNELS, mayBeAbsent: false },
    ],
    "edge.resolution": [
      "enum",
      "Where the upstream was found.",
      { values: RESOLUTIONS, mayBeAbsent: false },
    ],
    "edge.chain": [
      "list",
      "From the upstream to its roots, the generators of a data set included.",
      always,
    ],
    "edge.root": ["text", "The end of the chain whose terms decide.", always],
    "edge.role": [
      "enum",
      "What a teacher did to the data; generator unless stated otherwise.",
      { values: TEACHER_ROLES, governance: "role" },
    ],
    "edge.access": [
      "enum",
      "How the upstream was reached: its weights, its provider's API or app, somebody else who hosts it (third-party-host, cloud-marketplace), or its outputs in a published data set.",
      {
        values: [
          "weights",
          "api",
          "product-ui",
          "cloud-marketplace",
          "third-party-host",
          "dataset",
          "internal",
          "unauthorised",
        ],
        governance: "access",
      },
    ],
    "edge.provider": ["text", "Who provides the upstream.", label("provider")],
    "edge.license.stated": [
      "list",
      "License of the upstream as the declaration states it.",
      { ...label("license", "authorization.license"), none: true },
    ],
    "edge.outputUse": ["list", "What was taken from a teacher.", worded("output-use", "outputUse")],
    "edge.revision": [
      "text",
      "Version, revision or snapshot that pins the upstream.",
      label("revision"),
    ],
    "edge.hash": ["text", "Hash that pins the upstream.", label("hash", "sha256")],
    "edge.pinned": [
      "enum",
      "What says which version of an upstream was used: a revision or hash, or else its name. no: a family, an alias or a path, which may be any of several. Absent where the name was only read from sentences.",
      { values: ["revision", "name", "no"] },
    ],
    "edge.unnamed": [
      "enum",
      "yes: the text describes the upstream without naming it; its words are used as the name.",
      { values: ["yes"] },
    ],
    "edge.host": ["text", "Host of the address of an upstream, without www."],
    "edge.contract.ref": [
      "text",
      "Reference of the contract on a source.",
      declaredAt("contract.ref", "contract"),
    ],
    "edge.contract.scopeIncludesTraining": [
      "presence",
      "Whether that contract covers training.",
      declaredAt("contract.scopeIncludesTraining"),
    ],
    "edge.contract.supplierWarranty": [
      "presence",
      "Whether the supplier gave assurances on origin, quality and security.",
      how("contract.supplierWarranty"),
    ],
    "edge.userAuthorization.record": [
      "presence",
      "Whether the users' authorization is on record.",
      how("userAuthorization.record", "userAuthorization"),
    ],
    "edge.userAuthorization.scope": [
      "list",
      "What that authorization covers.",
      orNone("userAuthorization.scope"),
    ],
    "edge.userAuthorization.optOut": [
      "presence",
      "Whether users can refuse.",
      how("userAuthorization.optOut"),
    ],
    "edge.collectionRecord": [
      "text",
      "Record of time and method of a collection.",
      declaredAt("collectionRecord"),
    ],
    "edge.sampling.before": [
      "text",
      "Check of a sample of the source before collection.",
      declaredAt("sampling.before"),
    ],
    "edge.sampling.after": [
      "text",
      "Check of a sample after collection.",
      declaredAt("sampling.after"),
    ],
    "edge.sampling.rate": [
      "number",
      "Share of harmful items in the sample, 0 to 1.",
      { ...declaredAt("sampling.rate"), share: true },
    ],
    "edge.registrations.cnGenAI": [
      "text",
      "Filing of the upstream in mainland China, or why none is needed.",
      formed("genai-filing", "registrations.cnGenAI", "registrations.cnFiling"),
    ],
    "edge.personalInfo.status": [
      "presence",
      "Whether the training data of a teacher model contain personal information, by the declaration of the use.",
      declaredAt("personalInfo.status", "personalInfo.present"),
    ],
    "edge.personalInfo.leakageTested": [
      "presence",
      "Whether the teacher model was tested for leaking it.",
      how("personalInfo.leakageTested"),
    ],
    "edge.terms.hash": [
      "text",
      "Hash of the kept copy of those terms.",
      label("terms.sha256", "terms.hash"),
    ],
    "edge.sameParty": [
      "enum",
      "Whether the provider of the upstream is the publisher of what was made, by the names that are stated.",
      YES_NO_UNKNOWN,
    ],
    "edge.affiliate": [
      "text",
      "How the provider of the upstream is affiliated with the publisher.",
      declaredAt("affiliate", "authorization.affiliate"),
    ],
    "edge.authorization.basis": [
      "enum",
      "Basis of the use.",
      {
        values: [...AUTHORIZATION_BASES, "none", "unknown"],
        governance: "authorization.basis",
      },
    ],
    "edge.authorization.evidence": [
      "text",
      "Reference to that basis.",
      declaredAt("authorization.evidence"),
    ],
    "edge.authorization.scope": [
      "list",
      "What the authorization covers.",
      orNone("authorization.scope"),
    ],
    "edge.authorization.expires": [
      "text",
      "Last day of the authorization, as written; a date that is not in the calendar counts as past.",
      { ...declaredAt("authorization.expires"), asWritten: true },
    ],
    "edge.authorization.inForce": [
      "enum",
      "Whether a stated ground holds, and else why not. ended: its last day is over; unproven: a contract without a reference, or leave by terms that nothing points to; out-of-scope: its scope does not name the use; not-own: own-model, and by the register the model, or a text behind it, is another owner's. Absent where no ground is stated, or none.",
      { values: ["yes", "ended", "unproven", "out-of-scope", "not-own"] },
    ],
    "edge.authorization.lapsed": [
      "enum",
      "yes: its last day is before the day of the run.",
      { values: ["yes", "no"] },
    ],
    "edge.weightsProvenance": [
      "enum",
      "Where the weights of the upstream were obtained.",
      {
        values: ["official", "mirror", "leaked", "unauthorised", "unknown"],
        governance: "weightsProvenance",
      },
    ],
    "edge.technicalMeasuresBypassed": [
      "presence",
      "Whether a technical protection was bypassed.",
      declaredAt(
        "technicalMeasuresBypassed",
        "acquisition.bypassed",
        "acquisition.technicalMeasuresBypassed",
      ),
    ],
    "edge.acquisition.method": [
      "text",
      "How a source was obtained.",
      declaredAt("acquisition.method"),
    ],
    "edge.acquisition.lawfulAccess": [
      "presence",
      "Whether access to a source was lawful, according to the publisher.",
      declaredAt("acquisition.lawfulAccess"),
    ],
    "edge.sourceKind": [
      "enum",
      "Kind of a source.",
      {
        values: [
          "web-crawl",
          "web-api",
          "open-dataset",
          "licensed",
          "purchased",
          "partner",
          "user-data",
          "interaction-logs",
          "chat-logs",
          "social-media",
          "email",
          "medical-records",
          "call-audio",
          "cctv",
          "feedback",
          "synthetic",
          "self-produced",
          "public-sector",
          "other",
        ],
        governance: "kind",
      },
    ],
    "edge.optOut.checked": [
      "presence",
      "Whether rights reservations were looked for.",
      declaredAt("optOut.checked"),
    ],
    "edge.optOut.mechanisms": [
      "list",
      "Where: robots.txt, tdmrep, ai.txt, http-header, html-meta, c2pa-cawg, aipref.",
      worded("opt-out-mechanism", "optOut.mechanisms"),
    ],
    "edge.optOut.preference": [
      "enum",
      "What was found.",
      {
        values: ["allowed", "not-allowed", "constrained", "unknown"],
        governance: "optOut.preference",
      },
    ],
    "edge.optOut.respected": [
      "presence",
      "Whether it was respected.",
      declaredAt("optOut.respected"),
    ],
    "edge.optOut.date": ["date", "Day of the check.", declaredAt("optOut.date")],
    "edge.prompts.containPersonalInfo": [
      "presence",
      "Whether personal information was sent to a teacher.",
      declaredAt("prompts.containPersonalInfo"),
    ],
    "edge.processing.agreement": [
      "text",
      "Reference to the agreement with the provider.",
      declaredAt("processing.agreement"),
    ],
    "edge.processing.location": [
      "text",
      "Where the provider processes.",
      declaredAt("processing.location"),
    ],
    "edge.terms.trainOnOutputs": [
      "enum",
      "What the declaration says about the provider's terms on training.",
      { values: TERMS, governance: "terms.trainOnOutputs" },
    ],
    "edge.terms.trainCompeting": [
      "enum",
      "The same for competing models.",
      { values: TERMS, governance: "terms.trainCompeting" },
    ],
    "edge.terms.url": ["text", "Where those terms can be read.", formed("address", "terms.url")],
    "edge.terms.date": ["date", "Date of the version that was read.", declaredAt("terms.date")],
    "edge.generators": ["list", "Models and services whose outputs are in an upstream data set."],
    "edge.disclosed": [
      "enum",
      "Whether the readable part of the card names the upstream, its provider, or the generator behind it.",
      YES_NO,
    ],
  }),
};
