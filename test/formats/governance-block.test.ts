import { describe, expect, it } from "vitest";
import { CATALOG } from "../../src/facts/catalog.js";
import { edges, see, selected, told } from "./read.js";

/** Everything that a model's declaration can say, as an author would write it. */
const MODEL = `---
base_model: acme/base
governance:
  spec: "0.1"
  subject: {kind: model, id: acme/student-3b, stage: public, version: "2.1"}
  review: {date: 2026-11-20, owner: model-team@acme.example, maxAgeDays: 180}
  provider: {name: ACME Research, country: DE}
  releaseDate: 2026-11-01
  changelog: https://acme.example/changes
  description: A small assistant for letters.
  contacts:
    general: [hello@acme.example, "https://acme.example/issues"]
    ip: rights@acme.example
    privacy: privacy@acme.example
    safety: safety@acme.example
  roles:
    - {role: student-developer, party: ACME Research, duties: [training records, safety testing]}
    - {role: teacher-provider, party: Example AI, duties: [terms of use]}
  complaints: {url: "https://acme.example/complaints", responseTime: P10D, ipProcedure: notice and removal}
  incident: {contact: incident@acme.example, process: a page on duty, stop: at once, removal: within a day, correction: training, reporting: to the authority, misuse: accounts end}
  likeness: {features: [voice], recognition: [voice], consent: "yes", userNotice: the page asks for consent}
  outputs: {trainOtherModels: conditional, terms: "https://acme.example/outputs"}
  withdrawal: {process: the tag is taken down}
  inherited: {limitations: as the base, safety: tested anew, bias: as the base}
  bias: leans to formal language
  unlearning: {process: retraining each quarter}
  outputFilter: {personal: a filter for names}
  architecture: decoder-only
  parameters: 3B
  contextLength: "8192"
  modalities: {input: [text], output: [text, image]}
  weightsPublic: yes
  usageInfo: see below
  oversight: a person reads every answer
  modification: {computeRatio: 0.1, assessed: yes}
  records: {trainingDataLog: yes, teacherQueries: yes}
  openness: {class: III, components: [weights, card]}
  technicalDocumentation: {ref: TD-1}
  dataGovernance: {ref: DG-1}
  disclosure:
    level: L2
    outputRights: with the user
    outputIpRisk: outputs may resemble works
    trainingDataSummary: {sections: [general, synthetic]}
    modelDocumentation: {ref: MDF-1}
    frontierReport: {url: "https://acme.example/frontier"}
    detectionTool: {url: "https://acme.example/detect"}
    aiInteractionNotice: a line above the input
    decisionLogic: https://acme.example/logic
    ab2013: {url: "https://acme.example/ab2013"}
  registrations: {cnGenAI: not needed - research, cnGenAIRegistration: not needed - research, cnAlgorithm: not needed - research, securityAssessment: SA-1}
  intendedUse: Drafting answers for people who read them.
  outOfScopeUse: Decisions on persons.
  limitations: {general: Weak on dates., hallucination: It invents places.}
  access: {gated: manual}
  deployment:
    jurisdictions: [CN, EU]
    publicService: no
    commercial: yes
    cnPublicService: no
    publicOpinion: no
    fileOutputs: yes
    anthropomorphic: no
    minors: {policy: not for minors, intimacy: no}
    automatedDecisions: no
    humanReview: on request
    highRisk: no
    eu: {gpai: likely, systemProvider: no, systemicRisk: no, openSourceExemption: no}
    users: {monthly: 2000}
    userInputs: {usedForTraining: no, optOut: a switch, notice: terms 3, retention: P30D}
    logs: {retention: P6M}
  distillation: yes
  training:
    description: Supervised fine-tuning on outputs of the teacher.
    compute: 1.0e+21
    energy: 2 MWh
    stages: [distill, preference]
    dataSummaryUrl: https://acme.example/summary
    datasets:
      - {id: acme/notes, licence: cc-by-4.0, generatedBy: [example/teacher]}
  evaluation:
    memorization: {tested: yes, method: [prefix attack], result: 0.01, threshold: 0.02, evidence: M-1}
    similarity: {tested: yes, object: [outputs], method: [n-grams], result: 0.1, threshold: 0.2, evidence: S-1}
    privacy: {tested: yes, method: [extraction], result: 0, threshold: 0.1, evidence: P-1}
    safety: {tested: no, method: [red teaming], result: 0, threshold: 1, evidence: SAFETY.md}
    bias: {tested: yes, method: [pairs], result: 0.2, threshold: 0.3, evidence: B-1}
    factuality: {tested: yes, method: [quiz], result: 0.4, threshold: 0.5, evidence: F-1}
  lineage:
    - {hash: sha256-00, registrations: {cnGenAI: Beijing-AcmeBase-20260105}, id: acme/base, relation: continued-pretrain, revision: 0a1b2c, license: apache-2.0, weightsProvenance: official}
  teachers:
    - id: example/teacher
      provider: Example AI
      role: generator
      access: api
      version: "2026-01-20"
      outputUse: [generated-text, reasoning-traces]
      authorization: {basis: contract, licence: example-terms, evidence: CTR-7, scope: [distillation, commercial], expires: 2027-01-31}
      affiliate: sister company
      personalInfo: {status: unknown, leakageTested: yes}
      terms: {sha256: 00ff, trainOnOutputs: conditional, trainCompeting: no, url: "https://example.org/terms", date: 2026-10-01}
      prompts: {containPersonalInfo: no}
      processing: {agreement: DPA-3, location: EU}
      technicalMeasuresBypassed: no
  personalInfo: {present: no}
  labels:
    explicit: {text: a line below each answer}
    implicit: {fields: [Label, ProduceID]}
    standards: [C2PA]
    omittable: no
    removable: no
    userAgreement: https://acme.example/terms
  policies:
    ip: https://acme.example/ip
    copyright: https://acme.example/copyright
    aup: https://acme.example/aup
    privacy: https://acme.example/privacy
---
`;

/** The same for a data set. */
const DATASET = `---
pretty_name: Letters
governance:
  subject: {kind: dataset, id: acme/letters, stage: preview}
  purpose: {original: customer support, datasets: the tone of a help desk, compatibleAssessment: LIA-2026-02}
  sources:
    - id: crawl-2026
      kind: web-crawl
      contract: {ref: CTR-9, scopeIncludesTraining: yes, supplierWarranty: in the contract}
      userAuthorization: {record: terms 2.1, scope: [training], optOut: a switch}
      collectionRecord: LOG-1
      sampling: {before: 4000 items, after: 4000 items, rate: 0.01}
      acquisition: {method: own crawler, lawfulAccess: yes, bypassed: no}
      optOut: {checked: yes, mechanisms: [robots.txt, tdmrep], preference: notAllowed, respected: yes, date: 2026-03-01}
  synthetic:
    present: partial
    generators:
      - {id: example/teacher, access: api}
      - another/model
    share: 0.5
    screening: for names
  copyright: {containsProtected: yes, basis: [tdm-exception], jurisdictions: [EU]}
  notice: {url: "https://acme.example/notice", exemption: the persons cannot be reached}
  processing: {steps: [deduplication], piiScreening: by rules}
  quality: {measures: [double reading]}
  security: {measures: [encryption at rest]}
  processors: [{name: Annotators Ltd, agreement: DPA-1}]
  ropa: {ref: VVT-3}
  languages: [en]
  composition: letters and answers
  size: 10k
  dataTypes: [text]
  collection: {process: written on request, timeframe: 2025}
  firstUseDate: 2026-01-01
  aggregateConsumerInfo: no
  annotation: {present: yes, rules: a guide, annotators: [experts], qualityCheck: every tenth}
  personalInfo:
    subjects: [customers]
    refusalHandled: yes
    present: yes
    categories: [Name, EmailAddress]
    sensitive: {categories: [health], present: yes}
    minors: {present: no}
    deidentification: {status: pseudonymised, method: [hashing], tested: yes}
  legalBasis:
    - {regime: pipl, basis: pipl-13-1, evidence: REC-4}
  consent: {separate: yes, guardian: n/a - no minors, scope: [training], publication: yes}
  minors: {rulesUrl: "https://acme.example/minors"}
  crossBorder: {transfer: yes, mechanism: standard contract, destinations: [DE]}
  rights: {contact: privacy@acme.example, deletion: on request}
  retention: {period: P2Y, rule: two years after the contract}
  impactAssessment: {done: yes, id: DPIA-4}
---
`;

describe("the declaration", () => {
  const seen = { model: see(MODEL), dataset: see(DATASET) };
  const stated = new Set(
    Object.values(seen).flatMap(({ reading, uses }) =>
      [
        ...(reading.subjects[0]?.statements ?? []),
        ...uses.flatMap((use) => [...use.statements]),
      ].flatMap(([name, facts]) =>
        facts.some((one) => one.evidence === "governance") ? [name] : [],
      ),
    ),
  );

  it.each(Object.keys(CATALOG).filter((name) => CATALOG[name]?.governance))(
    "has words for %s",
    (name) => expect(stated).toContain(name),
  );

  it.each([
    ["model", "access.gated", "yes", "manual"],
    ["model", "labels.explicit", "yes", "a line below each answer"],
    ["model", "distillation.declared", "yes", "yes"],
    ["model", "review.maxAgeDays", 180, "180"],
    ["dataset", "purpose.compatibleAssessment", "yes", "LIA-2026-02"],
    ["dataset", "personalInfo.sensitive", "yes", "yes"],
    ["dataset", "personalInfo.minors", "no", "no"],
    ["dataset", "personalInfo.deidentification", "pseudonymised", "pseudonymised"],
    ["dataset", "consent.guardian", "n/a", "n/a - no minors"],
  ] as const)("of a %s gives %s", (kind, name, value, written) => {
    const fact = seen[kind].fact(name);
    expect([fact.value, fact.evidence, selected(seen[kind].text, fact.at)]).toEqual([
      value,
      "governance",
      written,
    ]);
  });

  it("gives an edge for each upstream, with the facts of its entry", () => {
    expect(edges(seen.model)).toEqual([
      "continued-pretrain acme/base",
      "distilled-from example/teacher",
      "trained-on acme/notes",
      "finetune acme/base",
    ]);
    const [base, teacher, notes] = seen.model.uses;
    expect(base?.statements.get("edge.license.stated")?.[0]?.value).toEqual(["apache-2.0"]);
    expect(teacher?.statements.get("edge.license.stated")?.[0]?.value).toEqual(["example-terms"]);
    expect(teacher?.statements.get("edge.revision")?.[0]?.value).toBe("2026-01-20");
    expect(notes?.statements.get("edge.license.stated")?.[0]?.value).toEqual(["cc-by-4.0"]);
    expect(notes?.statements.get("edge.generators")?.[0]?.value).toEqual(["example/teacher"]);
    expect(seen.dataset.items("synthetic.generators")).toEqual([
      "example/teacher @ 18:14",
      "another/model @ 19:9",
    ]);
  });

  it("counts what was tested, not what was not", () => {
    expect(seen.model.items("evaluation.results")).toEqual([
      "memorization @ 82:5",
      "similarity @ 83:5",
      "privacy @ 84:5",
      "bias @ 86:5",
      "factuality @ 87:5",
    ]);
  });
});

describe("short and other forms", () => {
  const of = (yaml: string, kind = "library_name: x") =>
    see(`---\n${kind}\ngovernance:\n${yaml}\n---\n`);

  it.each([
    ["  contacts: a@b.example", "contact", ["a@b.example"]],
    ["  contacts: [a@b.example, c@d.example]", "contact", ["a@b.example", "c@d.example"]],
    ["  provider: ACME", "provider.name", "ACME"],
    ["  personalInfo: no", "personalInfo.present", "no"],
    ["  legalBasis: pipl-13-2", "legalBasis.basis", ["pipl-13-2"]],
    ["  legalBasis: [pipl-13-2]", "legalBasis.basis", ["pipl-13-2"]],
    ["  legalBasis: {basis: pipl-13-2}", "legalBasis.basis", ["pipl-13-2"]],
    ["  distillation: none", "distillation.declared", "no"],
    ["  distillation: {declared: no}", "distillation.declared", "no"],
    ["  outOfScope: x", "outOfScopeUse", "x"],
    ["  labels: {explicit: a line below}", "labels.explicit", "yes"],
    ["  labels: {explicit: {text: no, image: no}}", "labels.explicit", "no"],
    ["  roles: {party: ACME}", "provider.name", "ACME"],
  ])("%s", (yaml, name, value) => {
    expect(told(of(yaml).fact(name)).slice(0, 3)).toEqual([value, "declared", "governance"]);
  });

  it.each([
    ["  personalInfo: {present: {categories: [x]}}", "personalInfo.present"],
    ["  personalInfo: {sensitive: {categories: [health]}}", "personalInfo.sensitive"],
    ["  distillation: {method: none}", "distillation.declared"],
    ["  review: {date: {a: 2026-01-01}}", "review.date"],
    ["  contacts: a@b.example", "contacts.ip"],
    ["  personalInfo: no", "personalInfo.categories"],
    ["  evaluation: {safety: {tested: no}}", "evaluation.results"],
  ])("%s leaves %s silent", (yaml, name) => expect(of(yaml).fact(name).state).toBe("absent"));

  it("of a list with one entry", () => {
    expect(edges(of("  teachers: {id: a/b}"))).toEqual(["distilled-from a/b"]);
    expect(edges(of("  teachers: {one: {id: a/b}}"))).toEqual([]);
  });
});
