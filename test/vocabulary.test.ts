import { describe, expect, test } from "vitest";
import { CATALOGUE, factsOf } from "../src/facts/catalogue.js";
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
        "missing-licence",
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
    const lines = Object.entries(CATALOGUE).map(
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
        "license.status: enum(resolved|underspecified|nonstandard|unknown) of model+dataset",
        "license.name: text of model+dataset",
        "license.link: text of model+dataset",
        "license.file: text of model+dataset",
        "license.rootFile: text of model+dataset",
        "license.permissive: enum(yes|no) of model+dataset",
        "license.category: enum(permissive|public-domain|copyleft|no-derivatives|non-commercial|data|community|rail|research-only|service-terms) of model+dataset",
        "license.commercial: enum(yes|no|conditional|unknown) of model+dataset",
        "provider.name: text of model+dataset",
        "contact: list of model+dataset",
        "contacts.ip: text of model+dataset",
        "contacts.privacy: text of model+dataset",
        "contacts.safety: text of model+dataset",
        "roles.role: list of model+dataset",
        "roles.party: list of model+dataset",
        "roles.duties: list of model+dataset",
        "roles.unallocated: list of model+dataset",
        "complaints.url: text of model+dataset",
        "incident.contact: text of model+dataset",
        "review.date: date of model+dataset",
        "review.owner: text of model+dataset",
        "review.maxAgeDays: number of model+dataset",
        "review.status: enum(current|aged|not-renewed) of model+dataset",
        "change.entries: list of model+dataset",
        "intendedUse: text of model+dataset",
        "outOfScopeUse: text of model+dataset",
        "limitations: text of model+dataset",
        "claims.openSource: list of model+dataset",
        "access.gated: presence of model+dataset",
        "deployment.publicService: presence of model+dataset",
        "deployment.commercial: presence of model+dataset",
        "purpose.original: text of model+dataset",
        "purpose.compatibleAssessment: presence of model+dataset",
        "body: enum(yes|no) of model+dataset",
        "dataDescribedElsewhere: enum(yes|no) of model+dataset always",
        "personalInfo.present: presence of model+dataset",
        "personalInfo.statement: text of model+dataset",
        "personalInfo.categories: list of model+dataset",
        "personalInfo.sensitive: presence of model+dataset",
        "personalInfo.minors: presence of model+dataset",
        "personalInfo.deidentification: enum(none|pseudonymised|anonymised|aggregated) of model+dataset",
        "personalInfo.deidentificationMethod: list of model+dataset",
        "personalInfo.deidentificationTested: presence of model+dataset",
        "personalInfo.indications: list of model+dataset",
        "legalBasis.basis: list of model+dataset",
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
        "synthetic.present: presence of model+dataset",
        "synthetic.generators: list of model+dataset",
        "copyright.containsProtected: presence of model+dataset",
        "copyright.basis: list of model+dataset",
        "labels.explicit: presence of model+dataset",
        "labels.implicit: presence of model+dataset",
        "labels.standards: list of model+dataset",
        "policies.ip: text of model+dataset",
        "policies.copyright: text of model+dataset",
        "policies.aup: text of model+dataset",
        "policies.privacy: text of model+dataset",
        "kind: enum(model|dataset) of model+dataset always",
        "isConversion: enum(yes|no) of model+dataset always",
        "baseModels: list of model",
        "teachers: list of model",
        "training.datasets: list of model",
        "training.summary: text of model",
        "training.description: text of model",
        "training.stages: list of model",
        "evaluation.results: list of model",
        "teachers.statement: text of model",
        "distillation.declared: presence of model",
        "distillation.hints: list of model",
        "isDistilled: enum(yes|no) of model always",
        "derivationHints: list of model",
        "mergeConflicts: list of model",
        "isGenerative: enum(yes|no|unknown) of model always",
        "generatesMedia: enum(yes|no|unknown) of model always",
        "sources: list of dataset",
        "sources.description: text of dataset",
        "columns: list of dataset",
        "edge.relation: enum(finetune|adapter|merge|quantized|converted|pruned|initialised-from|continued-pretrain|component|derived-from|distilled-from|generated-by|trained-on|evaluated-on|collected-from) of edge always",
        "edge.channel: enum(carry|output|train|none) of edge always",
        "edge.resolution: enum(in-repository|register|unresolved) of edge always",
        "edge.chain: list of edge always",
        "edge.root: text of edge always",
        "edge.role: enum(generator|rewriter|judge|filter|labeller) of edge",
        "edge.access: enum(weights|api|product-ui|cloud-marketplace|dataset|internal|unauthorised) of edge",
        "edge.provider: text of edge",
        "edge.license.stated: list of edge",
        "edge.outputUse: list of edge",
        "edge.revision: text of edge",
        "edge.authorization.basis: enum(licence|contract|own-model|terms-permit|public-domain|exception|none|unknown) of edge",
        "edge.authorization.evidence: text of edge",
        "edge.authorization.scope: list of edge",
        "edge.authorization.expires: date of edge",
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
        "edge.terms.layer: enum(licence|service) of edge",
        "edge.terms.through: enum(directly|data-set) of edge",
        "edge.terms.clause: text of edge",
        "edge.terms.stale: enum(yes|no) of edge",
        "edge.permission.derivatives: enum(yes|no|conditional|contested|unknown|n/a) of edge always",
        "edge.permission.outputs: enum(yes|no|conditional|contested|unknown|n/a) of edge always",
        "edge.permission.purpose: enum(yes|no|conditional|contested|unknown|n/a) of edge always",
        "edge.permission.label: enum(yes|no|conditional|contested|unknown|n/a) of edge always",
        "edge.label.license: text of edge",
        "edge.label.clause: text of edge",
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
        "from.personalInfo.present: presence of edge",
        "from.withdrawn: text of edge",
        "from.license.id: text of edge",
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
        "to.deployment.commercial: presence of edge",
        "to.isPublished: enum(yes|no) of edge always",
        "to.isGenerative: enum(yes|no|unknown) of edge always",
        "to.crossBorder.transfer: presence of edge",
        "document.format: text of document always",
        "document.readable: enum(yes|partial|no) of document always",
        "document.problems: list of document",
        "document.unquoted: text of document",
        "document.hubReads: enum(yes|no) of document always",
        "document.placeholders: list of document",
        "statement.fact: text of statement always",
        "statement.subject: text of statement always",
        "statement.agrees: enum(yes|no) of statement always",
        "statement.values: list of statement always",
        "waiver.rule: text of waiver",
        "waiver.reason: text of waiver",
        "waiver.owner: text of waiver",
        "waiver.expires: date of waiver",
        "waiver.subject: text of waiver",
        "waiver.status: enum(active|expired|too-long) of waiver",
        "waiver.knownRule: enum(yes|no) of waiver always",
        "repository.documents: number of repository always",
        "repository.isChange: enum(yes|no) of repository always",
        "repository.artifactsWithoutCard: list of repository",
        "repository.licenseFile: text of repository",
      ]
    `);
  });
});

describe("the catalogue is consistent", () => {
  test("an enum has words, nothing else has; every fact has a kind and a sentence", () => {
    for (const [name, { type, kinds, values, meaning }] of Object.entries(CATALOGUE)) {
      expect([name, values !== undefined]).toEqual([name, type === "enum"]);
      expect([name, new Set(values).size]).toEqual([name, values?.length ?? 0]);
      expect(kinds.length).toBeGreaterThan(0);
      expect(meaning).toMatch(/[.?]$/);
    }
  });

  test("names do not carry the kind and are spelled `license`", () => {
    for (const name of Object.keys(CATALOGUE)) {
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
    const names = Object.keys(CATALOGUE).filter((name) => CATALOGUE[name]?.kinds.includes(kind));
    expect(names.length).toBeGreaterThan(0);
    expect([...factsOf(kind)]).toEqual(names);
    expect(Object.keys(made(kind, false).facts)).toEqual(names);
    for (const one of Object.values(made(kind, false).facts))
      expect(one).toEqual({ value: null, state: "absent", ...silence });
    for (const [name, one] of Object.entries(made(kind, true).facts))
      expect([name, one.state]).toEqual([
        name,
        CATALOGUE[name]?.mayBeAbsent === true ? "unreadable" : "absent",
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
