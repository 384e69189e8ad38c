import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CHANNEL_OF, type Relation } from "../../src/model/vocabulary.js";
import {
  assess,
  type Student,
  type UpstreamUse,
  type Verdict,
  worstLevel,
} from "../../src/register/index.js";
import { register, text } from "./load.js";

interface Case {
  name: string;
  declared: string;
  expected: string;
  evidence: Partial<Student["evidence"]>;
  conflicts: { level: "error" | "warning" }[];
  upstreams: {
    ref: string;
    licence: string | null;
    relation: string;
    generatorTerms?: string;
    ownAccount?: boolean;
    role?: UpstreamUse["role"];
    refused?: string;
    sameLicensor?: boolean;
  }[];
}

/** The worked cases of the preparation, outside the repository: replayed where they are at hand. */
const source = new URL("../../../shared/knowledge/licences.json", import.meta.url);
const cases: Case[] = existsSync(source)
  ? (JSON.parse(readFileSync(source, "utf8")) as { workedCases: Case[] }).workedCases
  : [];

const RELATION: Readonly<Record<string, Relation>> = {
  finetune: "finetune",
  adapter: "adapter",
  quantized: "quantized",
  component: "component",
  "distill-from-outputs": "distilled-from",
  "generated-dataset": "distilled-from",
  "trained-on-dataset": "trained-on",
};

/** Deliberate differences from the written expectation, each with its reason. */
const DIFFERENT: Readonly<Record<string, string>> = {};

function uses(one: Case): UpstreamUse[] {
  return one.upstreams.map((upstream) => {
    // A service called on the publisher's own account is a teacher, not a data set.
    const teacher = upstream.licence === null && upstream.ownAccount === true;
    const relation = teacher ? "distilled-from" : (RELATION[upstream.relation] ?? "finetune");
    const id = teacher ? upstream.generatorTerms : (upstream.licence ?? undefined);
    const terms = teacher || !upstream.generatorTerms ? [] : [text(upstream.generatorTerms)];
    return {
      id: upstream.ref,
      licence: id === undefined || id.startsWith("placeholder:") ? undefined : text(id),
      linkVerified: true,
      relation,
      channel: CHANNEL_OF[relation],
      sameParty: upstream.sameLicensor === true,
      generatorTerms: terms,
      ...(upstream.role ? { role: upstream.role } : {}),
      ...(upstream.refused ? { withdrawn: upstream.refused } : {}),
    };
  });
}

describe.skipIf(cases.length === 0)("worked cases", () => {
  it("are all there", () => expect(cases.length).toBe(29));
  it.each(cases.map((one) => [one.name, one] as const))("%s", (name, one) => {
    const licence = register.resolveLicence({ values: [one.declared] });
    const student: Student = {
      ...(licence ? { licence } : {}),
      name,
      families: one.upstreams.flatMap((upstream) =>
        upstream.relation === "finetune" && upstream.licence ? [upstream.licence] : [],
      ),
      evidence: {
        agreementCopy: [],
        notice: [],
        display: [],
        useRestrictions: [],
        attribution: [],
        ...one.evidence,
      },
      generative: "yes",
    };
    const conflicts = one.conflicts.map(
      ({ level }): Verdict => ({ rule: "R13", level, verified: true, detail: "" }),
    );
    const verdicts = [...conflicts, ...uses(one).flatMap((use) => assess(student, use))];
    expect(
      worstLevel(verdicts) ?? "pass",
      JSON.stringify(
        verdicts.filter((v) => v.level !== "note"),
        null,
        1,
      ),
    ).toBe(DIFFERENT[name] ?? one.expected);
  });
});
