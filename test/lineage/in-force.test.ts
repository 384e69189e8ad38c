import { describe, expect, test } from "vitest";
import { brief, card, run } from "../helpers/run.js";
import { factsOf } from "./facts.js";

const BASE = "meta-llama/Llama-3.1-8B";
const generator = "pipeline_tag: text-generation";
const based = (authorization: string, ...more: string[]) =>
  card(
    "license: mit",
    generator,
    "governance:",
    `  lineage: [{id: ${BASE}, relation: finetune, authorization: ${authorization}}]`,
    ...more,
  );
const standing = async (authorization: string, ...more: string[]) => {
  const facts = await factsOf({ "README.md": based(authorization, ...more) }, "edge");
  return facts["edge.authorization.inForce"]?.value ?? null;
};
const errors = async (files: Record<string, string>) =>
  (await run(files)).report.findings
    .filter(({ severity }) => severity === "error")
    .map((finding) => brief(finding).split(" ")[0]);
const CONFLICT = ["ip/license-contradicts-inherited"];

describe("a ground that holds", () => {
  // The day of these runs is 2026-11-23.
  test.each([
    ["{basis: contract, evidence: CTR-1}", "yes"],
    ["{basis: contract, evidence: CTR-1, expires: 2026-11-23}", "yes"],
    ["{basis: contract, evidence: CTR-1, expires: 2026-11-22}", "ended"],
    ["{basis: contract, evidence: CTR-1, expires: 2020-01-01}", "ended"],
    ["{basis: contract, evidence: CTR-1, expires: 2027-02-30}", "ended"],
    ["{basis: contract, evidence: CTR-1, expires: 2027/01/01}", "ended"],
    ["{basis: contract, evidence: CTR-1, expires: never}", "ended"],
    ["{basis: contract, evidence: CTR-1, expires: [2020-01-01]}", "ended"],
    ["{basis: own-model, expires: 2020-01-01}", "ended"],
    ["{basis: contract}", "unproven"],
    ["{basis: contract, evidence: ''}", "unproven"],
    ["{basis: contract, evidence: n/a}", "unproven"],
    ["{basis: contract, evidence: none}", "unproven"],
    ["{basis: contract, evidence: '-'}", "unproven"],
    ["{basis: contract, evidence: 暂无}", "unproven"],
    ["{basis: contract, evidence: unknown}", "unproven"],
    ["{basis: contract, evidence: CTR-1, scope: [research]}", "out-of-scope"],
    ["{basis: contract, evidence: CTR-1, scope: research}", "out-of-scope"],
    ["{basis: contract, evidence: CTR-1, scope: [evaluation, inference]}", "out-of-scope"],
    ["{basis: contract, evidence: CTR-1, scope: [distillation]}", "out-of-scope"],
    ["{basis: contract, evidence: CTR-1, scope: [fine-tuning, research]}", "out-of-scope"],
    ["{basis: contract, evidence: CTR-1, scope: [no derivatives]}", "out-of-scope"],
    ["{basis: contract, evidence: CTR-1, scope: [fine-tuning, non-commercial]}", "out-of-scope"],
    ["{basis: contract, evidence: CTR-1, scope: [fine-tuning]}", "yes"],
    ["{basis: contract, evidence: CTR-1, scope: [Finetuning, commercial]}", "yes"],
    ["{basis: contract, evidence: CTR-1, scope: [微调, 商用]}", "yes"],
    ["{basis: contract, evidence: CTR-1, scope: [all]}", "yes"],
    ["{basis: own-model}", "not-own"],
    ["{basis: license}", "yes"],
    ["{basis: none}", null],
    ["{basis: unknown}", null],
  ])("%s: %s", async (authorization, value) => {
    expect(await standing(authorization)).toBe(value);
    const holds = value === "yes" && !authorization.includes("license");
    expect(await errors({ "README.md": based(authorization) })).toEqual(holds ? [] : CONFLICT);
  });

  test("own-model is for the owner that the card declares", async () => {
    expect(await standing("{basis: own-model}", "  subject: {id: meta-llama/Harbour-8B}")).toBe(
      "yes",
    );
    expect(await standing("{basis: own-model}", "  subject: {id: harbour-lab/Harbour-8B}")).toBe(
      "not-own",
    );
  });

  test("an own model that was made from another owner's carries that one's terms", async () => {
    const files = {
      "base/README.md": card("license: llama3.1", generator, `base_model: ${BASE}`),
      "student/README.md": card(
        "license: mit",
        generator,
        "governance: {lineage: [{id: ../base, relation: finetune, authorization: {basis: own-model}}]}",
      ),
    };
    const found = (await run(files)).report.findings.map(brief);
    expect(found).toContain("ip/license-contradicts-inherited error student/README.md:4:29");
  });

  test("the publisher's own model of this repository is its own", async () => {
    const files = {
      "base/README.md": card("license: cc-by-nc-4.0", generator),
      "student/README.md": card(
        "license: mit",
        generator,
        "governance: {lineage: [{id: ../base, relation: finetune, authorization: {basis: own-model}}]}",
      ),
    };
    const facts = await factsOf(files, "edge");
    expect(facts["edge.authorization.inForce"]?.value).toBe("yes");
  });

  test.each(["governance.yaml", ".github/governance.yaml"])("in %s beside a card", async (file) => {
    const declaration = (authorization: string) =>
      `lineage: [{id: ${BASE}, relation: finetune, authorization: ${authorization}}]\n`;
    const plain = card("license: mit", generator, `base_model: ${BASE}`);
    const found = (text: string) => errors({ "README.md": plain, [file]: declaration(text) });
    expect(await found("{basis: contract, evidence: C, expires: 2020-01-01}")).toEqual(CONFLICT);
    expect(await found("{basis: contract}")).toEqual(CONFLICT);
    expect(await found("{basis: own-model}")).toEqual(CONFLICT);
    expect(await found("{basis: contract, evidence: C}")).toEqual([]);
  });

  test("a teacher: the terms stand where the contract has ended or names no proof", async () => {
    const teacher = (authorization: string) =>
      errors({
        "README.md": card(
          "license: mit",
          generator,
          `governance: {teachers: [{id: openai/gpt-4o, access: api, authorization: ${authorization}}]}`,
        ),
      });
    const terms = "ip/teacher-terms-forbid-training";
    expect(
      await teacher("{basis: contract, evidence: C, scope: [distillation, commercial]}"),
    ).not.toContain(terms);
    for (const ground of [
      "{basis: contract}",
      "{basis: own-model}",
      "{basis: contract, evidence: C, expires: 2020-01-01}",
      "{basis: contract, evidence: C, scope: [research]}",
      "{basis: contract, evidence: C, scope: [distillation, research]}",
    ])
      expect(await teacher(ground)).toContain(terms);
  });
});
