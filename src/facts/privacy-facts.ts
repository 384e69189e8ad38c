import { declaredAt, define, formed, how, label, orNone, worded } from "./entry.js";

/** Facts on personal information: what is in the data, on which ground, and what its subjects can do. */
export const PRIVACY_FACTS = {
  ...define(["model", "dataset"], {
    "personalInfo.present": [
      "presence",
      "Whether personal information is in the data; for a model, in what it was trained on.",
      declaredAt("personalInfo.present"),
    ],
    "personalInfo.statement": [
      "text",
      "What a section of the card says about personal information.",
    ],
    "personalInfo.categories": [
      "list",
      "Categories of personal information (DPV-PD names).",
      orNone("personalInfo.categories"),
    ],
    "personalInfo.sensitive": [
      "presence",
      "Whether sensitive personal information is in it (PIPL Art. 28, GDPR Art. 9).",
      declaredAt("personalInfo.sensitive", "personalInfo.sensitive.present"),
    ],
    "personalInfo.minors": [
      "presence",
      "Whether information on minors is in it.",
      declaredAt("personalInfo.minors", "personalInfo.minors.present"),
    ],
    "personalInfo.deidentification": [
      "enum",
      "How far people were made unrecognizable.",
      {
        values: ["none", "pseudonymised", "anonymised", "aggregated"],
        governance: "personalInfo.deidentification",
        also: ["personalInfo.deidentification.status"],
      },
    ],
    "personalInfo.deidentificationMethod": [
      "list",
      "How this was done.",
      declaredAt("personalInfo.deidentificationMethod", "personalInfo.deidentification.method"),
    ],
    "personalInfo.deidentificationTested": [
      "presence",
      "Whether re-identification was tested.",
      declaredAt("personalInfo.deidentificationTested", "personalInfo.deidentification.tested"),
    ],
    "personalInfo.maskedOnly": [
      "enum",
      "Whether every method that is named only replaces or hides what is written: hashing, masking, replaced names.",
      { values: ["yes", "no"] },
    ],
    "personalInfo.inherited": [
      "list",
      "Data sets, sources and teachers that hold personal information by their own card here, or by the entry that declares them.",
    ],
    "personalInfo.indications": [
      "list",
      "Sources and columns that normally come with personal information.",
    ],
    "personalInfo.indicatedCategories": [
      "list",
      "Categories of personal information that columns show by their names and descriptions (DPV-PD names).",
    ],
    "personalInfo.described": [
      "list",
      "Words of the text that show that the data come from or describe people: dialogues of patients, chats of users, voices of speakers.",
    ],
    "personalInfo.describedSensitive": [
      "list",
      "Those of them that reveal sensitive information about the people.",
    ],
    "personalInfo.describedOnly": [
      "enum",
      "That only the text of the card shows personal information in the data; absent where a key declares it.",
      { values: ["yes"] },
    ],
    "personalInfo.describedUnprotected": [
      "enum",
      "That only the text shows personal information, and names neither a ground nor a protection: consent, de-identification, screening, measures.",
      { values: ["yes"] },
    ],
    "likeness.features": [
      "list",
      "Features of people that it serves to reproduce or edit: voice, face.",
      worded("likeness", "likeness.features"),
    ],
    "likeness.recognition": [
      "list",
      "Features of people by which it serves to recognize them: voice, face.",
      worded("likeness", "likeness.recognition"),
    ],
    "likeness.consent": [
      "presence",
      "Whether the people whose voice or face was used agreed to it.",
      how("likeness.consent"),
    ],
    "personalInfo.biometricUse": [
      "list",
      "Declared categories of personal information that are voices or faces which it serves to reproduce or recognize.",
    ],
    "legalBasis.statement": [
      "text",
      "What a sentence says about consent, an ethics review or another legal basis.",
    ],
    "legalBasis.basis": [
      "list",
      "Legal grounds for processing, as DPV or pipl-13-n ids.",
      worded("legal-basis", "legalBasis[].basis"),
    ],
    "legalBasis.publicOnly": [
      "enum",
      "Whether every named legal basis is that the information is already public.",
      { values: ["yes", "no"] },
    ],
    "consent.separate": [
      "presence",
      "Separate consent (PIPL Art. 29).",
      declaredAt("consent.separate"),
    ],
    "consent.guardian": [
      "presence",
      "Consent of a guardian (PIPL Art. 31).",
      declaredAt("consent.guardian"),
    ],
    "consent.scope": ["list", "What the consent covers.", orNone("consent.scope")],
    "consent.publication": [
      "presence",
      "Separate consent to publication (PIPL Art. 25).",
      declaredAt("consent.publication"),
    ],
    "minors.rulesUrl": [
      "text",
      "Dedicated rules for the data of minors (PIPL Art. 31).",
      formed("address", "minors.rulesUrl"),
    ],
    "crossBorder.transfer": [
      "presence",
      "Whether personal information leaves the country.",
      declaredAt("crossBorder.transfer"),
    ],
    "crossBorder.mechanism": [
      "text",
      "Basis of that transfer.",
      worded("transfer", "crossBorder.mechanism"),
    ],
    "crossBorder.destinations": [
      "list",
      "Countries that it goes to (ISO 3166-1).",
      formed("country", "crossBorder.destinations"),
    ],
    "rights.contact": ["text", "Contact for data subjects.", formed("address", "rights.contact")],
    retention: [
      "text",
      "How long data are kept (ISO 8601 duration).",
      { ...formed("duration", "retention", "retention.period"), none: true },
    ],
    "impactAssessment.done": [
      "presence",
      "Whether an impact assessment was made (PIPL Art. 55).",
      declaredAt("impactAssessment.done"),
    ],
    "personalInfo.subjects": [
      "list",
      "Whose information it is: customers, patients, employees, public figures.",
      declaredAt("personalInfo.subjects"),
    ],
    "personalInfo.refusalHandled": [
      "presence",
      "Whether the information of a data subject who refuses is removed (PIPL Art. 27).",
      declaredAt("personalInfo.refusalHandled"),
    ],
    "legalBasis.evidence": [
      "list",
      "References to the assessment of a ground.",
      declaredAt("legalBasis[].evidence", "legalBasis[].mitigations"),
    ],
    "legalBasis.unassessed": [
      "list",
      "Grounds of legitimate interests (GDPR Art. 6(1)(f)) whose entry refers to no assessment.",
    ],
    "notice.url": [
      "text",
      "Notice to data subjects (PIPL Art. 17, GDPR Art. 13-14).",
      formed("address", "notice.url"),
    ],
    "notice.exemption": [
      "text",
      "Exemption from that notice, where one is relied on.",
      declaredAt("notice.exemption"),
    ],
    "rights.deletion": [
      "text",
      "How a person's information is deleted.",
      declaredAt("rights.deletion", "rights.deletion.process"),
    ],
    "retention.rule": ["text", "How the retention period is set.", declaredAt("retention.rule")],
    "impactAssessment.id": [
      "text",
      "Reference of the impact assessment.",
      declaredAt("impactAssessment.id"),
    ],
    "processing.steps": [
      "list",
      "Cleaning, filtering and other changes made to the data.",
      orNone("processing.steps"),
    ],
    "processing.piiScreening": [
      "presence",
      "Whether the data were searched for personal information to remove.",
      how("processing.piiScreening"),
    ],
    "security.measures": [
      "list",
      "Measures that protect the data, or a reference to them (PIPL Art. 51, GDPR Art. 32).",
      declaredAt("security.measures", "confidentialityLevel"),
    ],
    processors: [
      "list",
      "Processors, recipients, annotation vendors and clouds.",
      { ...label("processors[].name"), none: true },
    ],
    "processors.agreement": [
      "list",
      "References of the agreements with them.",
      declaredAt("processors[].agreement", "processors[].agreement.ref"),
    ],
    "processors.withoutAgreement": ["list", "Those of them for which no agreement is named."],
    "ropa.ref": [
      "text",
      "Reference of the record of processing activities (GDPR Art. 30).",
      declaredAt("ropa.ref", "ropa"),
    ],
    "purpose.original": [
      "text",
      "Purpose for which the data were collected.",
      declaredAt("purpose.original"),
    ],
    "purpose.compatibleAssessment": [
      "presence",
      "Whether the new purpose was assessed against the original one (GDPR Art. 6(4)).",
      how("purpose.compatibleAssessment"),
    ],
  }),
  ...define(["model"], {
    "unlearning.process": [
      "text",
      "How information about a person is removed from the trained model.",
      declaredAt("unlearning.process", "unlearning"),
    ],
    "outputFilter.personal": [
      "presence",
      "Whether outputs are filtered for personal information.",
      how("outputFilter.personal"),
    ],
    "likeness.userNotice": [
      "text",
      "How users are asked to inform the person whose voice or face they edit, and to obtain that person's separate consent.",
      declaredAt("likeness.userNotice"),
    ],
    "claims.anonymousModel": [
      "list",
      "Places that call the model itself anonymous, or free of personal data.",
    ],
  }),
};
