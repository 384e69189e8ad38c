import {
  AUTHORIZATION_BASES,
  CHANNELS,
  RELATIONS,
  RESOLUTIONS,
  STAGES,
  SUBJECT_KINDS,
  type SubjectKind,
  TEACHER_ROLES,
} from "../model/vocabulary.js";

/** `presence` is yes, no, partial, unknown or n/a; `list` is a list of strings with a place per item. */
export type FactType = "text" | "presence" | "enum" | "number" | "date" | "list";

export interface FactEntry {
  readonly type: FactType;
  readonly kinds: readonly SubjectKind[];
  readonly meaning: string;
  /** False: every subject states or derives it, so a rule need not provide for silence. */
  readonly mayBeAbsent: boolean;
  /** The words of an `enum`. */
  readonly values?: readonly string[];
  /**
   * Path in the `governance` declaration; for an edge, in the entry that declares it. A path through a
   * list (`roles[].party`) collects one item per entry.
   */
  readonly governance?: string;
}

type Options = Partial<Pick<FactEntry, "mayBeAbsent" | "values" | "governance">>;
const entries: Record<string, FactEntry> = {};
const define = (
  kinds: readonly SubjectKind[],
  facts: Record<string, [FactType, string, Options?]>,
) => {
  for (const [name, [type, meaning, options]] of Object.entries(facts))
    entries[name] = { type, kinds, meaning, mayBeAbsent: true, ...options };
};
/** Known for every subject. */
const always: Options = { mayBeAbsent: false };
const at = (governance: string): Options => ({ governance });
const YES_NO = { values: ["yes", "no"], mayBeAbsent: false } as const;
const PERMISSION = ["yes", "no", "conditional", "contested", "unknown", "n/a"] as const;

define(["document"], {
  "document.format": ["text", "Id of the format that claimed the file.", always],
  "document.readable": [
    "enum",
    "no: nothing could be read; partial: something is wrong in it.",
    { values: ["yes", "partial", "no"], mayBeAbsent: false },
  ],
  "document.problems": ["list", "What is wrong with the text, one item per place."],
  "document.hubReads": ["enum", "Whether the Hugging Face Hub will find the front matter.", YES_NO],
  "document.placeholders": [
    "list",
    "Template text left where a statement belongs, one item per place.",
  ],
});

define(["model", "dataset"], {
  name: ["text", "The name it is published under, without its owner.", always],
  owner: ["text", "Owner part of the declared id."],
  isPublished: ["enum", "yes unless the declared stage is draft or internal.", YES_NO],
  stage: ["enum", "Release stage.", { values: STAGES, governance: "subject.stage" }],
  version: ["text", "Version of the subject.", at("subject.version")],
  "license.id": [
    "text",
    "The licence, normalised: Hugging Face id, else SPDX id in lower case; an expression where several are combined.",
  ],
  "license.stated": ["list", "The licence as it was written, one item per value."],
  "license.status": [
    "enum",
    "resolved: it names one text; underspecified: a family without a version; nonstandard: other or free text; unknown: the card says that it is not known.",
    { values: ["resolved", "underspecified", "nonstandard", "unknown"] },
  ],
  "license.name": ["text", "Name given to a licence outside the lists."],
  "license.link": ["text", "Link given to a licence text."],
  "license.file": ["text", "Licence file in the folder of the document."],
  "license.rootFile": [
    "text",
    "Licence file in the root of the repository, which may be the code's alone.",
  ],
  "license.permissive": [
    "enum",
    "Whether the declared licence is a permissive one.",
    { values: ["yes", "no"] },
  ],
  "provider.name": ["text", "Person or organization that answers for it.", at("provider.name")],
  contact: [
    "list",
    "Ways to reach them: mail address, issue tracker, URL.",
    at("contacts.general"),
  ],
  "contacts.ip": ["text", "Contact for rights holders.", at("contacts.ip")],
  "contacts.privacy": ["text", "Contact for data subjects.", at("contacts.privacy")],
  "contacts.safety": ["text", "Contact for safety reports.", at("contacts.safety")],
  "roles.role": ["list", "Roles that are filled.", at("roles[].role")],
  "roles.party": ["list", "Who fills them.", at("roles[].party")],
  "complaints.url": ["text", "Where complaints are taken.", at("complaints.url")],
  "incident.contact": ["text", "Contact for incidents.", at("incident.contact")],
  "review.date": ["date", "Day of the last review of the declaration.", at("review.date")],
  "review.owner": ["text", "Who reviewed it.", at("review.owner")],
  dataDescribedElsewhere: [
    "enum",
    "Whether every data set that it names is described in this repository.",
    YES_NO,
  ],
  "personalInfo.present": [
    "presence",
    "Whether personal information is in the data; for a model, in what it was trained on.",
    at("personalInfo.present"),
  ],
  "personalInfo.statement": ["text", "What a section of the card says about personal information."],
  "personalInfo.categories": [
    "list",
    "Categories of personal information (DPV-PD names).",
    at("personalInfo.categories"),
  ],
  "personalInfo.sensitive": [
    "presence",
    "Whether sensitive personal information is in it (PIPL Art. 28, GDPR Art. 9).",
    at("personalInfo.sensitive"),
  ],
  "personalInfo.minors": [
    "presence",
    "Whether information on minors is in it.",
    at("personalInfo.minors"),
  ],
  "personalInfo.deidentification": [
    "enum",
    "How far persons were made unrecognisable.",
    {
      values: ["none", "pseudonymised", "anonymised", "aggregated"],
      governance: "personalInfo.deidentification",
    },
  ],
  "legalBasis.basis": [
    "list",
    "Legal grounds for processing, as DPV or pipl-13-n ids.",
    at("legalBasis[].basis"),
  ],
  "consent.separate": ["presence", "Separate consent (PIPL Art. 29).", at("consent.separate")],
  "consent.guardian": ["presence", "Consent of a guardian (PIPL Art. 31).", at("consent.guardian")],
  "crossBorder.transfer": [
    "presence",
    "Whether personal information leaves the country.",
    at("crossBorder.transfer"),
  ],
  "crossBorder.mechanism": ["text", "Ground of that transfer.", at("crossBorder.mechanism")],
  "rights.contact": ["text", "Where data subjects turn.", at("rights.contact")],
  retention: ["text", "How long data are kept (ISO 8601 duration).", at("retention")],
  "impactAssessment.done": [
    "presence",
    "Whether an impact assessment was made (PIPL Art. 55).",
    at("impactAssessment.done"),
  ],
  "synthetic.present": [
    "presence",
    "Whether a model or service made part of the data.",
    at("synthetic.present"),
  ],
  "synthetic.generators": [
    "list",
    "Models and services that made it.",
    at("synthetic.generators[].id"),
  ],
  "copyright.containsProtected": [
    "presence",
    "Whether protected works are in the data.",
    at("copyright.containsProtected"),
  ],
  "copyright.basis": ["list", "Grounds named for their use.", at("copyright.basis")],
  "labels.explicit": [
    "presence",
    "Whether generated content is visibly labelled.",
    at("labels.explicit"),
  ],
  "labels.implicit": [
    "presence",
    "Whether generated content is labelled in its metadata.",
    at("labels.implicit"),
  ],
  "policies.ip": ["text", "Policy on intellectual property.", at("policies.ip")],
  "policies.copyright": [
    "text",
    "Copyright policy (AI Act Art. 53(1)(c)).",
    at("policies.copyright"),
  ],
  "policies.aup": ["text", "Acceptable-use policy.", at("policies.aup")],
  "policies.privacy": ["text", "Privacy policy.", at("policies.privacy")],
});

define(["model"], {
  baseModels: ["list", "Models whose weights it starts from, merges or converts."],
  teachers: ["list", "Models and services whose outputs it learnt from."],
  "training.datasets": ["list", "Data sets it was trained on."],
  "training.summary": [
    "text",
    "Public summary or description of the training data.",
    at("training.dataSummaryUrl"),
  ],
  isGenerative: [
    "enum",
    "Whether it makes text, images, sound or video; unknown where no task is declared.",
    { values: ["yes", "no", "unknown"], mayBeAbsent: false },
  ],
  isConversion: [
    "enum",
    "Whether it is only a quantized or converted copy of a declared model.",
    YES_NO,
  ],
});

define(["dataset"], {
  sources: ["list", "Data sets and places its content comes from."],
});

define(["edge"], {
  "edge.relation": [
    "enum",
    "How the upstream was used.",
    { values: RELATIONS, mayBeAbsent: false },
  ],
  "edge.channel": [
    "enum",
    "How the upstream reaches what is published.",
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
    "How the upstream was reached.",
    {
      values: [
        "weights",
        "api",
        "product-ui",
        "cloud-marketplace",
        "dataset",
        "internal",
        "unauthorised",
      ],
      governance: "access",
    },
  ],
  "edge.outputUse": ["list", "What was taken from a teacher.", at("outputUse")],
  "edge.revision": [
    "text",
    "Version, revision or snapshot that pins the upstream.",
    at("revision"),
  ],
  "edge.authorization.basis": [
    "enum",
    "Ground on which the use rests.",
    {
      values: [...AUTHORIZATION_BASES, "none", "unknown"],
      governance: "authorization.basis",
    },
  ],
  "edge.authorization.evidence": [
    "text",
    "Reference to that ground.",
    at("authorization.evidence"),
  ],
  "edge.authorization.scope": ["list", "What the ground covers.", at("authorization.scope")],
  "edge.authorization.expires": ["date", "Last day of the ground.", at("authorization.expires")],
  "edge.terms.id": ["text", "Register entry whose text decides on outputs."],
  "edge.terms.layer": [
    "enum",
    "licence: a licence of the upstream; service: terms between a provider and its customer.",
    { values: ["licence", "service"] },
  ],
  "edge.terms.through": [
    "enum",
    "directly: the card declares the teacher; data-set: the teacher made a declared data set.",
    { values: ["directly", "data-set"] },
  ],
  "edge.terms.clause": ["text", "Clause that decides on outputs."],
  "edge.permission.derivatives": [
    "enum",
    "R2: may derivatives be made and published?",
    { values: PERMISSION, mayBeAbsent: false },
  ],
  "edge.permission.outputs": [
    "enum",
    "R2, R10: may outputs train this model? conditional: duties follow; contested: depends on facts a card cannot show.",
    { values: PERMISSION, mayBeAbsent: false },
  ],
  "edge.permission.purpose": [
    "enum",
    "R3: does the purpose the licence allows cover the one the card declares?",
    { values: PERMISSION, mayBeAbsent: false },
  ],
  "edge.permission.label": [
    "enum",
    "R4, R15: may the declared licence stand over the upstream's?",
    { values: PERMISSION, mayBeAbsent: false },
  ],
  "edge.label.license": ["text", "Licence in the chain that decides on the label."],
  "edge.label.clause": ["text", "Clause that decides on the label."],
  "edge.brokenUpstream": [
    "enum",
    "yes: the same conflict already stands at an edge further up in this repository.",
    YES_NO,
  ],
  "edge.descendants": ["list", "Other subjects of this repository that inherit through this edge."],
  "edge.duties.owed": ["list", "R5, R6: what the chain's licences ask to travel with the model."],
  "edge.duties.unmet": ["list", "Those of them that the repository does not show."],
  "from.name": ["text", "Name of the upstream.", always],
  "from.license.id": ["text", "Licence of the upstream: its own card's, else the register's."],
  "from.kind": [
    "enum",
    "What the upstream is.",
    { values: ["model", "dataset", "hosted", "unknown"], mayBeAbsent: false },
  ],
  "to.name": ["text", "Name of what was made from it.", always],
  "to.kind": [
    "enum",
    "What was made from it.",
    { values: ["model", "dataset"], mayBeAbsent: false },
  ],
  "to.license.id": ["text", "Licence that it declares."],
  "to.license.permissive": [
    "enum",
    "Whether that licence is a permissive one.",
    { values: ["yes", "no"] },
  ],
  "to.isPublished": ["enum", "Whether it is published.", YES_NO],
  "to.isGenerative": [
    "enum",
    "Whether it is generative.",
    { values: ["yes", "no", "unknown"], mayBeAbsent: false },
  ],
});

define(["statement"], {
  "statement.fact": ["text", "The fact that is stated in two or more places.", always],
  "statement.agrees": ["enum", "Whether the places say the same after normalisation.", YES_NO],
  "statement.values": ["list", "What they say, one item per place.", always],
});

define(["waiver"], {
  "waiver.rule": ["text", "Rule that is waived."],
  "waiver.reason": ["text", "Why."],
  "waiver.owner": ["text", "Who answers for it."],
  "waiver.expires": ["date", "Its last day."],
});

define(["repository"], {
  "repository.documents": ["number", "Documents that were read.", always],
  "repository.licenseFile": ["text", "Licence file in the root."],
});

/** Every fact there is: name to entry. Later versions add entries and change none. */
export const CATALOGUE: Readonly<Record<string, FactEntry>> = entries;

/** Names of the facts of one kind, in catalogue order. */
export const factsOf = (kind: SubjectKind): readonly string[] => byKind.get(kind) ?? [];

const byKind = new Map(
  SUBJECT_KINDS.map((kind) => [
    kind,
    Object.keys(entries).filter((name) => entries[name]?.kinds.includes(kind)),
  ]),
);
