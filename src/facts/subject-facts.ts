import { STAGES } from "../model/vocabulary.js";
import {
  always,
  CATEGORY,
  COMMERCIAL,
  declaredAt,
  define,
  formed,
  how,
  label,
  orNone,
  worded,
  YES_NO,
  YES_NO_UNKNOWN,
} from "./entry.js";

/** Facts of models and data sets. */
export const SUBJECT_FACTS = {
  ...define(["model", "dataset"], {
    name: ["text", "The name it is published under, without its owner.", always],
    owner: ["text", "Owner part of the declared id."],
    isPublished: ["enum", "yes unless the declared stage is draft or internal.", YES_NO],
    stage: ["enum", "Release stage.", { values: STAGES, governance: "subject.stage" }],
    version: ["text", "Version of the subject.", label("subject.version")],
    "license.id": [
      "text",
      "The license, normalized: Hugging Face id, else SPDX id in lower case; an expression where several are combined.",
    ],
    "license.stated": ["list", "The license as it was written, one item per value."],
    "license.code": [
      "list",
      "The license that the text states for the code beside it, which is never taken for that of the model or the data.",
    ],
    "license.restrictions": [
      "list",
      "Sentences that limit its use to research, or to what is not commercial, beside the name of a license.",
    ],
    "license.codeRestrictions": ["list", "Sentences that limit the use of the code in that way."],
    "license.status": [
      "enum",
      "resolved: it names one text; underspecified: a family without a version; nonstandard: other or free text; unknown: the card says that it is not known.",
      { values: ["resolved", "underspecified", "nonstandard", "unknown"] },
    ],
    "license.name": ["text", "Name given to a license outside the lists."],
    "license.link": ["text", "Link given to a license text."],
    "license.nameAlone": [
      "text",
      "Name or link given to a license in front matter of the Hub that has no `license`, where the Hub shows none.",
    ],
    "license.file": ["text", "License file in the folder of the document."],
    "license.rootFile": [
      "text",
      "License file in the root of the repository, which may be the code's alone.",
    ],
    "license.fileLicense": [
      "text",
      "License whose text is in the license file beside the document, if its wording is known.",
    ],
    "license.fileDiffers": ["text", "That license, if the document declares another one."],
    "record.id": [
      "text",
      "Id under which the register has it: the one that a document declares, else `owner/name` of its folders. Absent if the register records no license under it.",
    ],
    "record.license": ["text", "License that the register records under that id."],
    "record.agrees": [
      "enum",
      "Whether the declared license can be the recorded one; unknown where it is not stated or names no text.",
      { values: ["yes", "no", "unknown"] },
    ],
    "record.ownerAtBase": [
      "enum",
      "yes: it is reviewed with a change, and before the change a document of the repository declared an id of the same owner already.",
      { values: ["yes", "no"] },
    ],
    worksOfOthers: [
      "enum",
      "Whether works of others may be in it or come out of it: a generative model, or a data set with sources of others.",
      YES_NO,
    ],
    "sources.kinds": ["list", "Kinds of its sources, as far as the declaration says."],
    "license.permissive": [
      "enum",
      "Whether the declared license is a permissive one.",
      { values: ["yes", "no"] },
    ],
    "license.category": ["enum", "Kind of the declared license, as the register has it.", CATEGORY],
    "license.commercial": [
      "enum",
      "Whether the declared license allows commercial use.",
      COMMERCIAL,
    ],
    "provider.name": ["text", "Person or organization responsible for it.", label("provider.name")],
    contact: [
      "list",
      "Ways to contact them: email address, issue tracker, URL.",
      formed("address", "contacts.general"),
    ],
    "contacts.ip": ["text", "Contact for rights holders.", formed("address", "contacts.ip")],
    "contacts.privacy": [
      "text",
      "Contact for data subjects.",
      formed("address", "contacts.privacy"),
    ],
    "contacts.safety": [
      "text",
      "Contact for safety reports.",
      formed("address", "contacts.safety"),
    ],
    "roles.role": ["list", "Roles that are filled.", worded("role", "roles[].role")],
    "roles.named": ["list", "Those roles in the spelling of the vocabulary: `ip-owner`."],
    "roles.party": ["list", "Who fills them.", label("roles[].party")],
    "roles.duties": ["list", "Duties that they have.", declaredAt("roles[].duties")],
    "roles.unallocated": [
      "list",
      "Roles of the chain for which no entry names a party and a duty.",
    ],
    "roles.soleParty": [
      "text",
      "The party that every declared role names, where the roles of others are among them.",
    ],
    "roles.onUsers": ["list", "The declared duties, where none but the users have any."],
    "roles.misplacedDuties": [
      "list",
      "Declared duties that only roles have which cannot meet them, with those roles.",
    ],
    "roles.incomplete": [
      "list",
      "Declared roles with a party and no duty, or with a duty and no party; along a chain `roles.unallocated` has them.",
    ],
    "complaints.url": [
      "text",
      "Where complaints can be sent.",
      formed("address", "complaints.url"),
    ],
    "incident.contact": ["text", "Contact for incidents.", formed("address", "incident.contact")],
    "review.date": [
      "date",
      "Date of the last review of the declaration.",
      declaredAt("review.date"),
    ],
    "review.owner": ["text", "Who reviewed it.", label("review.owner")],
    "review.maxAgeDays": [
      "number",
      "Days after which a review counts as old; 365 unless stated.",
      declaredAt("review.maxAgeDays"),
    ],
    "review.status": [
      "enum",
      "aged: older than its limit on the day of the run; not-renewed: the change under review touches what was reviewed, and not the day of the review.",
      { values: ["current", "aged", "not-renewed"] },
    ],
    "change.entries": [
      "list",
      "Upstreams, data sets and teachers that the change under review adds, alters or removes.",
    ],
    intendedUse: ["text", "What it is meant for.", declaredAt("intendedUse")],
    "intendedUse.onPeople": [
      "list",
      "Words of the intended use that name a decision on people: recruitment, credit, examinations, policing, borders.",
    ],
    outOfScopeUse: ["text", "What it is not meant for.", orNone("outOfScopeUse", "outOfScope")],
    limitations: ["text", "Known limitations and risks.", declaredAt("limitations")],
    "claims.openSource": ["list", "Places where the document calls it open source."],
    "access.gated": ["presence", "Whether access is given on request only.", how("access.gated")],
    body: [
      "enum",
      "Whether the card has text to read beside its fields. Its place is the end of that text; absent where the text ends in a block that nothing closes.",
      { values: ["yes", "no"] },
    ],
    dataDescribedElsewhere: [
      "enum",
      "Whether every data set that it names is described in this repository.",
      YES_NO,
    ],
    "synthetic.present": [
      "presence",
      "Whether a model or service made part of the data.",
      declaredAt("synthetic.present"),
    ],
    "synthetic.generators": [
      "list",
      "Models and services that made it.",
      label("synthetic.generators[].id"),
    ],
    "copyright.containsProtected": [
      "presence",
      "Whether protected works are in the data.",
      declaredAt("copyright.containsProtected"),
    ],
    "synthetic.screening": [
      "presence",
      "Whether what models made was screened for personal information and other content.",
      how("synthetic.screening"),
    ],
    "synthetic.share": [
      "number",
      "Share of the data that models made, 0 to 1.",
      { ...declaredAt("synthetic.share"), share: true },
    ],
    "copyright.jurisdictions": [
      "list",
      "For which countries those grounds are named.",
      declaredAt("copyright.jurisdictions"),
    ],
    "copyright.basis": ["list", "Grounds named for their use.", orNone("copyright.basis")],
    "copyright.heldByOthers": [
      "text",
      "What the text of the card says of rights that others hold in the data.",
    ],
    "copyright.worksOfOthers": [
      "text",
      "What the text of the card says of works of others that were taken into the data.",
    ],
    "training.datasets.unlicensed": [
      "list",
      "Data sets a model was trained on for which neither its documents nor the register state a license; empty for a data set.",
    ],
    "sources.licenseOpen": [
      "text",
      "What the text of the card says about data of unknown license or origin.",
    ],
    "copyright.groundText": [
      "text",
      "What is stated about permission, licenses or another basis for works of others, in the text or for one of the sources.",
    ],
    "policies.ip": [
      "text",
      "Policy on intellectual property.",
      { ...formed("address", "policies.ip"), none: true },
    ],
    "policies.copyright": [
      "text",
      "Copyright policy (AI Act Art. 53(1)(c)).",
      { ...formed("address", "policies.copyright", "disclosure.copyrightPolicy.url"), none: true },
    ],
    "policies.aup": [
      "text",
      "Acceptable-use policy.",
      { ...formed("address", "policies.aup"), none: true },
    ],
    "policies.privacy": [
      "text",
      "Privacy policy.",
      { ...formed("address", "policies.privacy"), none: true },
    ],
    kind: ["enum", "What it is.", { values: ["model", "dataset"], mayBeAbsent: false }],
    isConversion: [
      "enum",
      "Whether it is only a quantized or converted copy of a declared model; a data set never is.",
      YES_NO,
    ],
  }),
  ...define(["model", "dataset"], {
    "upstreams.unknown": [
      "list",
      "Bases, merged and converted models and source data sets that neither the repository nor the register has, and for which no license is stated.",
    ],
    "upstreams.unlicensed": [
      "list",
      "The same of those that the register has without a license, or whose own card on a hub states none that it knows.",
    ],
    "upstreams.unnamed": ["list", "Places that mention fine-tuning, if nothing names a base."],
  }),
  ...define(["model"], {
    baseModels: ["list", "Models whose weights it starts from, merges or converts."],
    "baseModels.onlyInText": [
      "list",
      "Base models that only the text of a card names, where the card has front matter of the Hub or the form of a page there.",
    ],
    "baseModels.undeclared": [
      "list",
      "Models whose weights an adapter's configuration or a training recipe starts from, and that its documents name nowhere; each at its place in that file.",
    ],
    teachers: ["list", "Models and services whose outputs it was trained on."],
    "teachers.undeclared": [
      "list",
      "Teacher models in a training recipe that its documents do not name; each at its place in that file.",
    ],
    "training.datasets": ["list", "Data sets it was trained on."],
    "training.datasets.undeclared": [
      "list",
      "Data sets in a training recipe that its documents do not name; each at its place in that file.",
    ],
    "license.data": ["list", "The license that the text states for data beside the model."],
    isMerge: [
      "enum",
      "Whether its weights are those of other models, joined and not trained.",
      YES_NO,
    ],
    "training.summary": [
      "text",
      "Public summary or description of the training data.",
      declaredAt("training.dataSummaryUrl"),
    ],
    "training.description": ["text", "How it was trained.", declaredAt("training.description")],
    "training.stages": ["list", "Stages of the training.", declaredAt("training.stages")],
    "evaluation.results": ["list", "Results that are reported, one item per metric or section."],
    "teachers.otherGround": [
      "list",
      "Teacher models for which neither a license nor ownership is stated or known as the basis of the use.",
    ],
    "distillation.outputUse": ["list", "What the body of the card says was taken from a teacher."],
    "teachers.statement": ["text", "What the body of the card says it was distilled from."],
    "distillation.declared": [
      "presence",
      "Whether it was distilled; `none` overrides hints.",
      declaredAt("distillation", "distillation.declared"),
    ],
    "training.generatedData": [
      "list",
      "Places where the card says that a model made texts that it was trained on.",
    ],
    "training.fromUnnamed": [
      "list",
      "Places where the card says that it was fine-tuned, beside no name of a model.",
    ],
    "distillation.hints": ["list", "Name, tags and sentences that mention distillation."],
    isDistilled: [
      "enum",
      "Whether a teacher, or a data set with a known generator, is among its declared upstreams; unknown if only names, tags or sentences mention distillation.",
      YES_NO_UNKNOWN,
    ],
    derivationHints: ["list", "Name, tags and files that mention a base model."],
    mergeConflicts: [
      "list",
      "R6, R7: pairs of texts among its upstreams that cannot both be met, one item per pair.",
    ],
    isGenerative: [
      "enum",
      "Whether it makes text, images, sound or video; unknown where no task is declared.",
      YES_NO_UNKNOWN,
    ],
    generatesMedia: [
      "enum",
      "Whether it makes images, sound or video; unknown where no task is declared.",
      YES_NO_UNKNOWN,
    ],
  }),
  ...define(["dataset"], {
    "synthetic.inherited": [
      "enum",
      "Whether only a tag calls the data generated, and they are another data set in a new form: its card names the generator.",
      YES_NO,
    ],
    sources: ["list", "Data sets and places its content comes from."],
    "license.weights": ["list", "The license that the text states for a model beside the data."],
    "sources.description": ["text", "What the card says on where its content comes from."],
    columns: ["list", "Names of its columns or features."],
    "useConditions.excluded": [
      "list",
      "Uses that its data use conditions (DUO, ODRL) rule out: commercial-use, training, methods-development.",
    ],
    "useConditions.permitted": [
      "list",
      "Purposes to which its data use conditions (DUO, ODRL) limit it: research, clinical-care.",
    ],
  }),
};
