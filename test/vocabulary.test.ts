import { describe, expect, test } from "vitest";
import { CATALOG, factsOf } from "../src/facts/catalog.js";
import { complete, state, strongest } from "../src/facts/draft.js";
import type { Fact } from "../src/model/fact.js";
import * as words from "../src/model/vocabulary.js";
import { at, fact } from "./helpers/make.js";

/** What stands here is promised to rule authors: a word may be added, none changes or goes. */
describe("the frozen lists", () => {
  test("words", () => {
    expect(words.SUBJECT_KINDS).toMatchInlineSnapshot(`
      [
        "document",
        "model",
        "dataset",
        "edge",
        "statement",
        "waiver",
        "repository",
      ]
    `);
    expect(words.FACT_STATES).toMatchInlineSnapshot(`
      [
        "declared",
        "derived",
        "absent",
        "unreadable",
      ]
    `);
    expect(words.EVIDENCE).toMatchInlineSnapshot(`
      [
        "governance",
        "structured",
        "register",
        "hub",
        "prose",
        "inferred",
      ]
    `);
    expect(words.PRESENCE).toMatchInlineSnapshot(`
      [
        "yes",
        "no",
        "partial",
        "unknown",
        "n/a",
      ]
    `);
    expect(words.CHANNELS).toMatchInlineSnapshot(`
      [
        "carry",
        "output",
        "train",
        "none",
      ]
    `);
    expect(words.CHANNEL_OF).toMatchInlineSnapshot(`
      {
        "adapter": "carry",
        "collected-from": "none",
        "component": "carry",
        "continued-pretrain": "carry",
        "converted": "carry",
        "derived-from": "carry",
        "distilled-from": "output",
        "evaluated-on": "none",
        "finetune": "carry",
        "generated-by": "output",
        "initialised-from": "carry",
        "merge": "carry",
        "pruned": "carry",
        "quantized": "carry",
        "trained-on": "train",
      }
    `);
    expect(words.RESOLUTIONS).toMatchInlineSnapshot(`
      [
        "in-repository",
        "register",
        "hub",
        "unresolved",
      ]
    `);
    expect(words.OUTCOMES).toMatchInlineSnapshot(`
      [
        "pass",
        "fail",
        "not-applicable",
        "undetermined",
      ]
    `);
    expect(words.SEVERITIES).toMatchInlineSnapshot(`
      [
        "error",
        "warning",
        "notice",
      ]
    `);
    expect(words.LEVELS).toMatchInlineSnapshot(`
      [
        "advisory",
        "baseline",
        "strict",
      ]
    `);
    expect(words.RULE_KINDS).toMatchInlineSnapshot(`
      [
        "unreadable",
        "contradiction",
        "outside-permission",
        "claim-unsupported",
        "missing-license",
        "missing-indispensable",
        "missing-statement",
        "good-practice",
      ]
    `);
    expect(words.TEACHER_ROLES).toMatchInlineSnapshot(`
      [
        "generator",
        "rewriter",
        "judge",
        "filter",
        "labeller",
      ]
    `);
    expect(words.STAGES).toMatchInlineSnapshot(`
      [
        "draft",
        "internal",
        "preview",
        "public",
        "deprecated",
      ]
    `);
    expect(words.LOCALES).toMatchInlineSnapshot(`
      [
        "en",
        "zh-CN",
      ]
    `);
  });

  test("the catalogue: type, kinds, whether it may be absent, words", () => {
    const lines = Object.entries(CATALOG).map(
      ([name, { type, kinds, mayBeAbsent, values }]) =>
        `${name}: ${type}${values ? `(${values.join("|")})` : ""} of ${kinds.join("+")}${mayBeAbsent ? "" : " always"}`,
    );
    expect(lines).toMatchInlineSnapshot(`
      [
        "name: text of model+dataset always",
        "owner: text of model+dataset",
        "isPublished: enum(yes|no) of model+dataset always",
        "stage: enum(draft|internal|preview|public|deprecated) of model+dataset",
        "version: text of model+dataset",
        "license.id: text of model+dataset",
        "license.stated: list of model+dataset",
        "license.code: list of model+dataset",
        "license.restrictions: list of model+dataset",
        "license.codeRestrictions: list of model+dataset",
        "license.status: enum(resolved|underspecified|nonstandard|unknown) of model+dataset",
        "license.name: text of model+dataset",
        "license.link: text of model+dataset",
        "license.nameAlone: text of model+dataset",
        "license.file: text of model+dataset",
        "license.rootFile: text of model+dataset",
        "license.fileLicense: text of model+dataset",
        "license.fileDiffers: text of model+dataset",
        "record.id: text of model+dataset",
        "record.license: text of model+dataset",
        "record.agrees: enum(yes|no|unknown) of model+dataset",
        "record.ownerAtBase: enum(yes|no) of model+dataset",
        "worksOfOthers: enum(yes|no) of model+dataset always",
        "sources.kinds: list of model+dataset",
        "license.permissive: enum(yes|no) of model+dataset",
        "license.category: enum(permissive|public-domain|copyleft|no-derivatives|non-commercial|data|community|rail|research-only|service-terms) of model+dataset",
        "license.commercial: enum(yes|no|conditional|unknown) of model+dataset",
        "provider.name: text of model+dataset",
        "contact: list of model+dataset",
        "contacts.ip: text of model+dataset",
        "contacts.privacy: text of model+dataset",
        "contacts.safety: text of model+dataset",
        "roles.role: list of model+dataset",
        "roles.named: list of model+dataset",
        "roles.party: list of model+dataset",
        "roles.duties: list of model+dataset",
        "roles.unallocated: list of model+dataset",
        "roles.soleParty: text of model+dataset",
        "roles.onUsers: list of model+dataset",
        "roles.misplacedDuties: list of model+dataset",
        "roles.incomplete: list of model+dataset",
        "complaints.url: text of model+dataset",
        "incident.contact: text of model+dataset",
        "review.date: date of model+dataset",
        "review.owner: text of model+dataset",
        "review.maxAgeDays: number of model+dataset",
        "review.status: enum(current|aged|not-renewed) of model+dataset",
        "change.entries: list of model+dataset",
        "intendedUse: text of model+dataset",
        "intendedUse.onPeople: list of model+dataset",
        "outOfScopeUse: text of model+dataset",
        "limitations: text of model+dataset",
        "claims.openSource: list of model+dataset",
        "access.gated: presence of model+dataset",
        "body: enum(yes|no) of model+dataset",
        "dataDescribedElsewhere: enum(yes|no) of model+dataset always",
        "synthetic.present: presence of model+dataset",
        "synthetic.generators: list of model+dataset",
        "copyright.containsProtected: presence of model+dataset",
        "synthetic.screening: presence of model+dataset",
        "synthetic.share: number of model+dataset",
        "copyright.jurisdictions: list of model+dataset",
        "copyright.basis: list of model+dataset",
        "copyright.heldByOthers: text of model+dataset",
        "copyright.worksOfOthers: text of model+dataset",
        "training.datasets.unlicensed: list of model+dataset",
        "sources.licenseOpen: text of model+dataset",
        "copyright.groundText: text of model+dataset",
        "policies.ip: text of model+dataset",
        "policies.copyright: text of model+dataset",
        "policies.aup: text of model+dataset",
        "policies.privacy: text of model+dataset",
        "kind: enum(model|dataset) of model+dataset always",
        "isConversion: enum(yes|no) of model+dataset always",
        "upstreams.unknown: list of model+dataset",
        "upstreams.unlicensed: list of model+dataset",
        "upstreams.unnamed: list of model+dataset",
        "baseModels: list of model",
        "baseModels.onlyInText: list of model",
        "baseModels.undeclared: list of model",
        "teachers: list of model",
        "teachers.undeclared: list of model",
        "training.datasets: list of model",
        "training.datasets.undeclared: list of model",
        "license.data: list of model",
        "isMerge: enum(yes|no) of model always",
        "training.summary: text of model",
        "training.description: text of model",
        "training.stages: list of model",
        "evaluation.results: list of model",
        "teachers.otherGround: list of model",
        "distillation.outputUse: list of model",
        "teachers.statement: text of model",
        "distillation.declared: presence of model",
        "training.generatedData: list of model",
        "training.fromUnnamed: list of model",
        "distillation.hints: list of model",
        "isDistilled: enum(yes|no|unknown) of model always",
        "derivationHints: list of model",
        "mergeConflicts: list of model",
        "isGenerative: enum(yes|no|unknown) of model always",
        "generatesMedia: enum(yes|no|unknown) of model always",
        "synthetic.inherited: enum(yes|no) of dataset always",
        "sources: list of dataset",
        "license.weights: list of dataset",
        "sources.description: text of dataset",
        "columns: list of dataset",
        "useConditions.excluded: list of dataset",
        "useConditions.permitted: list of dataset",
        "personalInfo.present: presence of model+dataset",
        "personalInfo.statement: text of model+dataset",
        "personalInfo.categories: list of model+dataset",
        "personalInfo.sensitive: presence of model+dataset",
        "personalInfo.minors: presence of model+dataset",
        "personalInfo.deidentification: enum(none|pseudonymised|anonymised|aggregated) of model+dataset",
        "personalInfo.deidentificationMethod: list of model+dataset",
        "personalInfo.deidentificationTested: presence of model+dataset",
        "personalInfo.maskedOnly: enum(yes|no) of model+dataset",
        "personalInfo.inherited: list of model+dataset",
        "personalInfo.indications: list of model+dataset",
        "personalInfo.indicatedCategories: list of model+dataset",
        "personalInfo.described: list of model+dataset",
        "personalInfo.describedSensitive: list of model+dataset",
        "personalInfo.describedOnly: enum(yes) of model+dataset",
        "personalInfo.describedUnprotected: enum(yes) of model+dataset",
        "likeness.features: list of model+dataset",
        "likeness.recognition: list of model+dataset",
        "likeness.consent: presence of model+dataset",
        "personalInfo.biometricUse: list of model+dataset",
        "legalBasis.statement: text of model+dataset",
        "legalBasis.basis: list of model+dataset",
        "legalBasis.publicOnly: enum(yes|no) of model+dataset",
        "consent.separate: presence of model+dataset",
        "consent.guardian: presence of model+dataset",
        "consent.scope: list of model+dataset",
        "consent.publication: presence of model+dataset",
        "minors.rulesUrl: text of model+dataset",
        "crossBorder.transfer: presence of model+dataset",
        "crossBorder.mechanism: text of model+dataset",
        "crossBorder.destinations: list of model+dataset",
        "rights.contact: text of model+dataset",
        "retention: text of model+dataset",
        "impactAssessment.done: presence of model+dataset",
        "personalInfo.subjects: list of model+dataset",
        "personalInfo.refusalHandled: presence of model+dataset",
        "legalBasis.evidence: list of model+dataset",
        "legalBasis.unassessed: list of model+dataset",
        "notice.url: text of model+dataset",
        "notice.exemption: text of model+dataset",
        "rights.deletion: text of model+dataset",
        "retention.rule: text of model+dataset",
        "impactAssessment.id: text of model+dataset",
        "processing.steps: list of model+dataset",
        "processing.piiScreening: presence of model+dataset",
        "security.measures: list of model+dataset",
        "processors: list of model+dataset",
        "processors.agreement: list of model+dataset",
        "processors.withoutAgreement: list of model+dataset",
        "ropa.ref: text of model+dataset",
        "purpose.original: text of model+dataset",
        "purpose.compatibleAssessment: presence of model+dataset",
        "unlearning.process: text of model",
        "outputFilter.personal: presence of model",
        "likeness.userNotice: text of model",
        "claims.anonymousModel: list of model",
        "releaseDate: date of model+dataset",
        "changelog: text of model+dataset",
        "description: text of model+dataset",
        "provider.country: text of model+dataset",
        "provider.inEEA: enum(yes|no) of model+dataset",
        "complaints.responseTime: text of model+dataset",
        "complaints.ipProcedure: text of model+dataset",
        "incident.process: text of model+dataset",
        "withdrawal.process: text of model+dataset",
        "claims.allRiskOnUser: list of model+dataset",
        "processing.quality: list of model+dataset",
        "labels.explicit: presence of model+dataset",
        "labels.explicit.modalities: list of model+dataset",
        "labels.explicit.missing: list of model+dataset",
        "labels.implicit: presence of model+dataset",
        "labels.implicit.fields: list of model+dataset",
        "labels.standards: list of model+dataset",
        "labels.omittable: presence of model+dataset",
        "labels.removable: enum(no|possible|encouraged) of model+dataset",
        "labels.userAgreement: text of model+dataset",
        "claims.labelRemoval: list of model+dataset",
        "transparency.claimed: enum(L0|L1|L2|L3) of model+dataset",
        "transparency.level: enum(none|L0|L1|L2|L3) of model+dataset always",
        "transparency.missing: list of model+dataset",
        "transparency.overstated: enum(yes|no) of model+dataset",
        "evaluation.memorization.tested: presence of model",
        "evaluation.memorization.method: list of model",
        "evaluation.memorization.result: number of model",
        "evaluation.memorization.threshold: number of model",
        "evaluation.memorization.evidence: text of model",
        "evaluation.similarity.tested: presence of model",
        "evaluation.similarity.method: list of model",
        "evaluation.similarity.result: number of model",
        "evaluation.similarity.threshold: number of model",
        "evaluation.similarity.evidence: text of model",
        "evaluation.privacy.tested: presence of model",
        "evaluation.privacy.method: list of model",
        "evaluation.privacy.result: number of model",
        "evaluation.privacy.threshold: number of model",
        "evaluation.privacy.evidence: text of model",
        "evaluation.safety.tested: presence of model",
        "evaluation.safety.method: list of model",
        "evaluation.safety.result: number of model",
        "evaluation.safety.threshold: number of model",
        "evaluation.safety.evidence: text of model",
        "evaluation.factuality.tested: presence of model",
        "evaluation.factuality.method: list of model",
        "evaluation.factuality.result: number of model",
        "evaluation.factuality.threshold: number of model",
        "evaluation.factuality.evidence: text of model",
        "evaluation.overLimit: list of model",
        "evaluation.similarity.object: list of model",
        "inherited.limitations: text of model",
        "inherited.safety: text of model",
        "inherited.bias: text of model",
        "claims.inheritedSafety: list of model",
        "limitations.hallucination: text of model",
        "architecture: text of model",
        "parameters: text of model",
        "contextLength: text of model",
        "modalities.input: list of model",
        "modalities.output: list of model",
        "weightsPublic: presence of model",
        "usageInfo: text of model",
        "oversight: text of model",
        "training.compute: number of model",
        "training.energy: text of model",
        "training.summary.sections: list of model",
        "training.summary.missing: list of model",
        "documentation.trainingSummary: text of model",
        "modification.computeRatio: number of model",
        "modification.assessed: presence of model",
        "records.trainingDataLog: presence of model",
        "records.teacherQueries: presence of model",
        "openness.components: list of model",
        "documentation.modelForm: text of model",
        "documentation.technical: text of model",
        "documentation.dataGovernance: text of model",
        "documentation.frontierReport: text of model",
        "documentation.detectionTool: text of model",
        "documentation.aiInteraction: text of model",
        "documentation.decisionLogic: text of model",
        "evaluation.bias.tested: presence of model+dataset",
        "evaluation.bias.method: list of model+dataset",
        "evaluation.bias.result: number of model+dataset",
        "evaluation.bias.threshold: number of model+dataset",
        "evaluation.bias.evidence: text of model+dataset",
        "openness.class: enum(I|II|III) of model+dataset",
        "openness.missing: list of model+dataset",
        "concernsPeople: enum(yes|no) of model+dataset always",
        "documentation.trainingData: text of model+dataset",
        "bias: text of model+dataset",
        "languages: list of model+dataset",
        "composition: text of model+dataset",
        "size: text of model+dataset",
        "dataTypes: list of model+dataset",
        "collection.process: text of model+dataset",
        "collection.timeframe: text of model+dataset",
        "purpose.datasets: text of model+dataset",
        "firstUseDate: text of model+dataset",
        "aggregateConsumerInfo: presence of model+dataset",
        "annotation.present: presence of model+dataset",
        "annotation.rules: text of model+dataset",
        "annotation.annotators: list of model+dataset",
        "annotation.qualityCheck: text of model+dataset",
        "outputs.rights: text of model",
        "outputs.ipRisk: text of model",
        "outputs.trainOtherModels: enum(yes|no|conditional|unknown) of model",
        "outputs.terms: text of model",
        "outputs.offeredForTraining: list of model",
        "outputs.bannedBy: list of model",
        "outputs.conditionedBy: list of model",
        "license.outputs: enum(yes|no|conditional|silent|unknown) of model",
        "incident.stop: presence of model",
        "incident.removal: presence of model",
        "incident.correction: presence of model",
        "incident.reporting: presence of model",
        "incident.misuse: presence of model",
        "deployment.jurisdictions: list of model+dataset",
        "deployment.inEEA: enum(yes|no) of model+dataset",
        "deployment.commercial: presence of model+dataset",
        "deployment.publicService: presence of model+dataset",
        "deployment.cnPublicService: presence of model+dataset",
        "deployment.publicOpinion: presence of model+dataset",
        "deployment.fileOutputs: presence of model+dataset",
        "deployment.anthropomorphic: presence of model+dataset",
        "deployment.minors.policy: text of model+dataset",
        "deployment.minors.intimacy: presence of model+dataset",
        "deployment.automatedDecisions: presence of model+dataset",
        "deployment.humanReview: presence of model+dataset",
        "deployment.highRisk: presence of model+dataset",
        "deployment.eu.gpai: enum(yes|likely|no|unknown) of model+dataset",
        "deployment.eu.systemProvider: presence of model+dataset",
        "deployment.eu.systemicRisk: presence of model+dataset",
        "deployment.eu.openSourceExemption: presence of model+dataset",
        "deployment.users.monthly: number of model+dataset",
        "deployment.userInputs.usedForTraining: presence of model+dataset",
        "deployment.userInputs.optOut: presence of model+dataset",
        "deployment.userInputs.notice: text of model+dataset",
        "deployment.userInputs.retention: text of model+dataset",
        "deployment.logs.retention: text of model+dataset",
        "deployment.logs.days: number of model+dataset",
        "registrations.cnGenAI: text of model+dataset",
        "registrations.cnGenAIRegistration: text of model+dataset",
        "registrations.cnAlgorithm: text of model+dataset",
        "registrations.securityAssessment: text of model+dataset",
        "edge.relation: enum(finetune|adapter|merge|quantized|converted|pruned|initialised-from|continued-pretrain|component|derived-from|distilled-from|generated-by|trained-on|evaluated-on|collected-from) of edge always",
        "edge.channel: enum(carry|output|train|none) of edge always",
        "edge.resolution: enum(in-repository|register|hub|unresolved) of edge always",
        "edge.chain: list of edge always",
        "edge.root: text of edge always",
        "edge.role: enum(generator|rewriter|judge|filter|labeller) of edge",
        "edge.access: enum(weights|api|product-ui|cloud-marketplace|third-party-host|dataset|internal|unauthorised) of edge",
        "edge.provider: text of edge",
        "edge.license.stated: list of edge",
        "edge.outputUse: list of edge",
        "edge.revision: text of edge",
        "edge.hash: text of edge",
        "edge.pinned: enum(revision|name|no) of edge",
        "edge.unnamed: enum(yes) of edge",
        "edge.host: text of edge",
        "edge.contract.ref: text of edge",
        "edge.contract.scopeIncludesTraining: presence of edge",
        "edge.contract.supplierWarranty: presence of edge",
        "edge.userAuthorization.record: presence of edge",
        "edge.userAuthorization.scope: list of edge",
        "edge.userAuthorization.optOut: presence of edge",
        "edge.collectionRecord: text of edge",
        "edge.sampling.before: text of edge",
        "edge.sampling.after: text of edge",
        "edge.sampling.rate: number of edge",
        "edge.registrations.cnGenAI: text of edge",
        "edge.personalInfo.status: presence of edge",
        "edge.personalInfo.leakageTested: presence of edge",
        "edge.terms.hash: text of edge",
        "edge.sameParty: enum(yes|no|unknown) of edge always",
        "edge.affiliate: text of edge",
        "edge.authorization.basis: enum(license|contract|own-model|terms-permit|public-domain|exception|none|unknown) of edge",
        "edge.authorization.evidence: text of edge",
        "edge.authorization.scope: list of edge",
        "edge.authorization.expires: text of edge",
        "edge.authorization.inForce: enum(yes|ended|unproven|out-of-scope|not-own) of edge",
        "edge.authorization.lapsed: enum(yes|no) of edge",
        "edge.weightsProvenance: enum(official|mirror|leaked|unauthorised|unknown) of edge",
        "edge.technicalMeasuresBypassed: presence of edge",
        "edge.acquisition.method: text of edge",
        "edge.acquisition.lawfulAccess: presence of edge",
        "edge.sourceKind: enum(web-crawl|web-api|open-dataset|licensed|purchased|partner|user-data|interaction-logs|chat-logs|social-media|email|medical-records|call-audio|cctv|feedback|synthetic|self-produced|public-sector|other) of edge",
        "edge.optOut.checked: presence of edge",
        "edge.optOut.mechanisms: list of edge",
        "edge.optOut.preference: enum(allowed|not-allowed|constrained|unknown) of edge",
        "edge.optOut.respected: presence of edge",
        "edge.optOut.date: date of edge",
        "edge.prompts.containPersonalInfo: presence of edge",
        "edge.processing.agreement: text of edge",
        "edge.processing.location: text of edge",
        "edge.terms.trainOnOutputs: enum(yes|no|conditional|silent|unknown) of edge",
        "edge.terms.trainCompeting: enum(yes|no|conditional|silent|unknown) of edge",
        "edge.terms.url: text of edge",
        "edge.terms.date: date of edge",
        "edge.generators: list of edge",
        "edge.disclosed: enum(yes|no) of edge always",
        "edge.terms.id: text of edge",
        "edge.terms.cited: text of edge",
        "edge.terms.access: enum(weights|api|product-ui|third-party-host|unknown) of edge",
        "edge.terms.reason: text of edge",
        "edge.terms.candidates: list of edge",
        "edge.terms.unsettled: enum(access|host|unrecorded|presumed|host-terms) of edge",
        "edge.terms.root: text of edge",
        "edge.terms.layer: enum(license|service) of edge",
        "edge.terms.through: enum(directly|data-set) of edge",
        "edge.terms.clause: text of edge",
        "edge.terms.stale: enum(yes|no) of edge",
        "edge.permission.derivatives: enum(yes|no|conditional|contested|unknown|n/a) of edge always",
        "edge.permission.outputs: enum(yes|no|conditional|contested|unknown|n/a) of edge always",
        "edge.permission.purpose: enum(yes|no|conditional|contested|unknown|n/a) of edge always",
        "edge.permission.label: enum(yes|no|conditional|contested|unknown|n/a) of edge always",
        "edge.purpose.license: text of edge",
        "edge.purpose.root: text of edge",
        "edge.label.license: text of edge",
        "edge.label.clause: text of edge",
        "edge.territory.excluded: list of edge",
        "edge.territory.conditional: list of edge",
        "edge.users.overLimit: enum(yes|no) of edge",
        "edge.brokenUpstream: enum(yes|no) of edge always",
        "edge.descendants: list of edge",
        "edge.duties.owed: list of edge",
        "edge.duties.unmet: list of edge",
        "edge.duties.unmetNotices: list of edge",
        "edge.duties.name: text of edge",
        "edge.duties.line: text of edge",
        "from.name: text of edge always",
        "from.license.category: enum(permissive|public-domain|copyleft|no-derivatives|non-commercial|data|community|rail|research-only|service-terms) of edge",
        "from.license.commercial: enum(yes|no|conditional|unknown) of edge",
        "from.copyright.basis: list of edge",
        "from.useConditions.excluded: list of edge",
        "from.useConditions.permitted: list of edge",
        "from.personalInfo.present: presence of edge",
        "from.withdrawn: text of edge",
        "from.license.id: text of edge",
        "from.isDistilled: enum(yes|no|unknown) of edge always",
        "from.upstreamsKnown: enum(yes|no|unknown) of edge always",
        "from.personalInfo.sensitive: presence of edge",
        "from.kind: enum(model|dataset|hosted|unknown) of edge always",
        "to.name: text of edge always",
        "to.kind: enum(model|dataset) of edge always",
        "to.license.id: text of edge",
        "to.license.stated: list of edge",
        "to.license.name: text of edge",
        "to.body: enum(yes|no) of edge",
        "to.license.permissive: enum(yes|no) of edge",
        "to.license.category: enum(permissive|public-domain|copyleft|no-derivatives|non-commercial|data|community|rail|research-only|service-terms) of edge",
        "to.license.commercial: enum(yes|no|conditional|unknown) of edge",
        "to.personalInfo.present: presence of edge",
        "to.crossBorder.mechanism: text of edge",
        "to.personalInfo.statement: text of edge",
        "to.processing.piiScreening: presence of edge",
        "to.synthetic.screening: presence of edge",
        "to.provider.name: text of edge",
        "to.weightsPublic: presence of edge",
        "to.isDistilled: enum(yes|no|unknown) of edge",
        "to.isConversion: enum(yes|no) of edge",
        "to.deployment.cnPublicService: presence of edge",
        "to.deployment.publicService: presence of edge",
        "to.deployment.jurisdictions: list of edge",
        "to.deployment.commercial: presence of edge",
        "to.isPublished: enum(yes|no) of edge always",
        "to.isGenerative: enum(yes|no|unknown) of edge always",
        "to.crossBorder.transfer: presence of edge",
        "document.format: text of document always",
        "document.role: enum(card|manifest|declaration|evidence) of document always",
        "document.readable: enum(yes|partial|no) of document always",
        "document.problems: list of document",
        "document.unquoted: text of document",
        "document.hubReads: enum(yes|no) of document always",
        "document.placeholders: list of document",
        "document.placeholderFields: list of document",
        "document.invalidAnswers: list of document",
        "document.misspelledKeys: list of document",
        "document.unknownKeys: list of document",
        "document.invalid: list of document",
        "document.unsupported: text of document",
        "statement.fact: text of statement always",
        "statement.subject: text of statement always",
        "statement.agrees: enum(yes|no) of statement always",
        "statement.values: list of statement always",
        "waiver.rule: text of waiver",
        "waiver.reason: text of waiver",
        "waiver.owner: text of waiver",
        "waiver.expires: date of waiver",
        "waiver.subject: text of waiver",
        "waiver.status: enum(active|ends-soon|expired|too-long|past-floor) of waiver",
        "waiver.latest: date of waiver always",
        "waiver.knownRule: enum(yes|no) of waiver always",
        "repository.documents: number of repository always",
        "repository.isChange: enum(yes|no) of repository always",
        "repository.artifactsWithoutCard: list of repository",
        "repository.uncheckedDocuments: list of repository",
        "repository.licenseFile: text of repository",
        "policy.floor: enum(yes|no) of repository always",
        "policy.weakened: list of repository",
      ]
    `);
  });
});

describe("the catalogue is consistent", () => {
  test("an enum has words, nothing else has; every fact has a kind and a sentence", () => {
    for (const [name, { type, kinds, values, meaning }] of Object.entries(CATALOG)) {
      expect([name, values !== undefined]).toEqual([name, type === "enum"]);
      expect([name, new Set(values).size]).toEqual([name, values?.length ?? 0]);
      expect(kinds.length).toBeGreaterThan(0);
      expect(meaning).toMatch(/[.?]$/);
    }
  });

  test("names do not carry the kind and are spelled `license`", () => {
    for (const name of Object.keys(CATALOG)) {
      expect(name).toMatch(/^[a-z][A-Za-z]*(?:\.[a-z][A-Za-z]*)*$/);
      expect(name).not.toMatch(/^(?:model|dataset)\.|licence/i);
    }
  });

  test("every relation has a channel, and copies are relations that carry", () => {
    for (const relation of words.RELATIONS)
      expect(words.CHANNELS).toContain(words.CHANNEL_OF[relation]);
    for (const relation of words.COPY_RELATIONS) expect(words.CHANNEL_OF[relation]).toBe("carry");
  });
});

describe("every subject has all facts of its kind, and no others", () => {
  const silence = { at: at(3), evidence: "structured" } as const;
  const made = (
    kind: words.SubjectKind,
    unreadable: boolean,
    statements = new Map<string, Fact[]>(),
  ) =>
    complete({
      id: "x",
      kind,
      document: "README.md",
      at: at(1),
      statements,
      silence: { ...silence, unreadable },
    });

  test.each(words.SUBJECT_KINDS)("%s", (kind) => {
    const names = Object.keys(CATALOG).filter((name) => CATALOG[name]?.kinds.includes(kind));
    expect(names.length).toBeGreaterThan(0);
    expect([...factsOf(kind)]).toEqual(names);
    expect(Object.keys(made(kind, false).facts)).toEqual(names);
    for (const one of Object.values(made(kind, false).facts))
      expect(one).toEqual({ value: null, state: "absent", ...silence });
    for (const [name, one] of Object.entries(made(kind, true).facts))
      expect([name, one.state]).toEqual([
        name,
        CATALOG[name]?.mayBeAbsent === true ? "unreadable" : "absent",
      ]);
  });

  test("a statement of a fact of another kind is left out, a stated one is kept", () => {
    const statements = new Map<string, Fact[]>();
    state(statements, "edge.root", "r", { at: at(2), evidence: "structured" });
    state(statements, "version", "1", { at: at(2), evidence: "structured" });
    const { facts } = made("model", true, statements);
    expect(facts["edge.root"]).toBeUndefined();
    expect(facts.version).toEqual({ ...fact("1"), at: at(2) });
  });

  test("the strongest evidence wins, the first of equals", () => {
    const facts = [...words.EVIDENCE]
      .reverse()
      .flatMap((evidence) => [
        fact(`${evidence} 1`, { evidence }),
        fact(`${evidence} 2`, { evidence }),
      ]);
    expect(strongest(facts)?.value).toBe("governance 1");
    expect(strongest(facts.slice(0, 4))?.value).toBe("prose 1");
    expect(strongest(undefined)).toBeUndefined();
  });
});
