import { describe, expect, it } from "vitest";
import type { Duties } from "../../src/model/register.js";
import { CHANNEL_OF, type Relation } from "../../src/model/vocabulary.js";
import {
  assess,
  assessMerge,
  compareStatements,
  displayPhrases,
  permissions,
  type Student,
  strictest,
  type UpstreamUse,
  worstLevel,
} from "../../src/register/index.js";
import { register, text } from "./load.js";

const read = (...values: string[]) => {
  const license = register.resolveLicense({ values });
  if (license === undefined) throw new Error("nothing stated");
  return license;
};

const nothing = {
  agreementCopy: [],
  notice: [],
  display: [],
  useRestrictions: [],
  attribution: [],
};
const student = (license: string | undefined, more: Partial<Student> = {}): Student => ({
  ...(license === undefined ? {} : { license: read(license) }),
  name: "acme/helper-7b",
  families: [],
  evidence: nothing,
  generative: "yes",
  ...more,
});
const use = (
  license: string | undefined,
  relation: Relation,
  more: Partial<UpstreamUse> = {},
): UpstreamUse => ({
  id: "owner/upstream",
  license: license === undefined ? undefined : text(license),
  linkVerified: true,
  relation,
  channel: CHANNEL_OF[relation],
  sameParty: false,
  ...more,
});
const rules = (one: Student, other: UpstreamUse) =>
  assess(one, other)
    .filter(({ level }) => level !== "note")
    .map(({ rule, level }) => `${rule} ${level}`);
const said = (one: Student, other: UpstreamUse) => assess(one, other).map(({ rule }) => rule);

describe("R0: a text must be named and known", () => {
  it("asks where none is on record", () => {
    expect(rules(student("mit"), use(undefined, "trained-on"))).toEqual(["R0 review"]);
    expect(permissions(student("mit"), use(undefined, "finetune"))).toMatchObject({
      derivatives: { value: "unknown", verified: false },
      label: { value: "unknown" },
    });
  });
  it("asks where the declared license is no text", () => {
    expect(rules(student("gpl"), use("llama3.1", "finetune", {}))).toContain("R0 review");
    expect(permissions(student("gpl"), use("llama3.1", "finetune")).label.value).toBe("unknown");
  });
  it("is silent where both are known", () => {
    expect(said(student("mit"), use("mit", "trained-on"))).not.toContain("R0");
  });
});

describe("R1: what was taken down", () => {
  it("outranks the tag", () => {
    const books = use("mit", "trained-on", { withdrawn: "taken down" });
    expect(rules(student("mit"), books)).toEqual(["R1 error"]);
  });
  it("is silent otherwise", () => {
    expect(said(student("mit"), use("mit", "trained-on"))).not.toContain("R1");
  });
});

describe("R2: permission", () => {
  it("stops what may not be passed on", () => {
    const orca = use("microsoft-research-license", "finetune");
    expect(rules(student("llama2"), orca)).toContain("R2 error");
    expect(permissions(student("llama2"), orca).redistribution).toEqual({
      value: "no",
      clause: "1(c),2(e)",
      license: "microsoft-research-license",
      verified: false,
    });
  });
  it("stops published adaptations of no-derivatives works, not copies", () => {
    const same = student("cc-by-nd-4.0");
    expect(permissions(same, use("cc-by-nd-4.0", "finetune")).derivatives.value).toBe("no");
    expect(permissions(same, use("cc-by-nd-4.0", "converted")).derivatives.value).toBe("n/a");
  });
  it("stops outputs of Llama 3 in a foreign model", () => {
    expect(rules(student("apache-2.0"), use("llama3", "distilled-from"))).toEqual(["R2 error"]);
    expect(permissions(student("apache-2.0"), use("llama3", "distilled-from")).outputs).toEqual({
      value: "no",
      clause: "1.b.v",
      license: "llama3",
      verified: true,
    });
  });
  it("honours the same family, exactly or by name", () => {
    const teacher = use("llama3", "distilled-from");
    const outputs = (families: string[]) =>
      permissions(student("llama3", { families }), teacher).outputs.value;
    expect(outputs(["llama3"])).toBe("yes");
    expect(outputs(["llama"])).toBe("conditional");
    expect(outputs(["llama3.1"])).toBe("no");
  });
  it("calls the ban contested for what is no language model", () => {
    const teacher = use("llama3", "distilled-from");
    expect(rules(student("mit", { generative: "no" }), teacher)).toEqual(["R2 warning"]);
  });
  it("reads a data set under a model license as outputs", () => {
    expect(rules(student("apache-2.0"), use("llama3", "trained-on"))).toContain("R2 error");
  });
  it("lets Llama 3.1 outputs through, for a name", () => {
    const answers = permissions(student("apache-2.0"), use("llama3.1", "distilled-from"));
    expect(answers.outputs.value).toBe("conditional");
    expect(answers.owed).toEqual(["name-prefix: Llama"]);
    expect(answers.label.value).toBe("n/a");
  });
});

describe("R3: purpose", () => {
  it("stops commerce over non-commercial weights", () => {
    expect(rules(student("apache-2.0"), use("qwen-research", "finetune"))).toContain("R3 error");
  });
  it("calls non-commercial training data contested", () => {
    const data = use("cc-by-nc-4.0", "trained-on");
    expect(rules(student("apache-2.0"), data)).toEqual(["R3 warning"]);
    expect(permissions(student("apache-2.0"), data).purpose.value).toBe("contested");
  });
  it("reaches outputs only where the text says so", () => {
    expect(rules(student("apache-2.0"), use("llama1", "distilled-from"))).toContain("R3 error");
    expect(said(student("apache-2.0"), use("qwen-research", "distilled-from"))).not.toContain("R3");
  });
  it("is met by a non-commercial label", () => {
    const answers = permissions(student("cc-by-nc-4.0"), use("cc-by-nc-4.0", "trained-on"));
    expect(answers.purpose.value).toBe("yes");
  });
});

describe("R4: the declared license over the upstream's", () => {
  const label = (one: Student, license: string, relation: Relation = "finetune") =>
    permissions(one, use(license, relation)).label.value;
  it("stops a bare permissive label over terms that stay", () => {
    expect(rules(student("mit", { name: "llama-x" }), use("llama3.1", "finetune"))).toContain(
      "R4 error",
    );
    expect(label(student("mit"), "gemma")).toBe("no");
  });
  it("accepts a label on top when the agreement is there", () => {
    const evidence = { ...nothing, agreementCopy: ["llama3.1"] };
    expect(label(student("apache-2.0", { evidence }), "llama3.1")).toBe("conditional");
    expect(label(student("apache-2.0 AND llama3.1"), "llama3.1")).toBe("yes");
  });
  it("accepts the same label, another one where the text allows, none", () => {
    expect(label(student("llama3.1"), "llama3.1")).toBe("yes");
    expect(label(student("mit"), "apache-2.0")).toBe("yes");
    expect(label(student(undefined), "llama3.1")).toBe("n/a");
    expect(label(student("mit"), "deepseek-r1-mit")).toBe("yes");
  });
  it("stops a choice that lets the terms fall", () => {
    expect(label(student("mit OR gpl-3.0"), "gpl-3.0")).toBe("no");
  });
  it("takes no copyleft over restrictions of use, and no other version of one license", () => {
    expect(label(student("eupl-1.2"), "gemma")).toBe("no");
    expect(label(student("cc-by-sa-4.0"), "creativeml-openrail-m")).toBe("no");
    expect(label(student("eupl-1.2"), "cc-by-4.0")).toBe("conditional");
    expect(label(student("llama3"), "llama3.1")).toBe("no");
    expect(label(student("llama3", { families: ["llama3"] }), "llama3.1")).toBe("contested");
    expect(label(student("qwen"), "qwen-research")).toBe("conditional");
    const evidence = { ...nothing, agreementCopy: ["gemma"] };
    expect(label(student("eupl-1.2", { evidence }), "gemma")).toBe("conditional");
  });

  it("takes a later share-alike version, and calls other copyleft contested", () => {
    expect(label(student("cc-by-sa-4.0"), "cc-by-sa-3.0")).toBe("yes");
    expect(label(student("cc-by-sa-3.0"), "cc-by-sa-4.0")).toBe("contested");
    expect(label(student("gpl-3.0"), "cc-by-sa-4.0")).toBe("contested");
    expect(label(student("gpl-3.0"), "llama1")).toBe("no");
  });
  it("leaves licensors free", () => {
    const own = use("cc-by-sa-4.0", "finetune", { sameParty: true });
    expect(permissions(student("cc-by-nc-sa-4.0"), own).label.value).toBe("n/a");
    expect(rules(student("cc-by-nc-sa-4.0"), own)).toEqual([]);
  });
  it("reaches distilled students only where the text makes them derivatives", () => {
    expect(label(student("mit"), "gemma", "distilled-from")).toBe("no");
    expect(label(student("mit"), "llama3.1", "distilled-from")).toBe("n/a");
  });
  it("does not make an error of attribution licenses", () => {
    expect(label(student("mit"), "cc-by-4.0")).toBe("conditional");
  });
});

describe("R5: duties", () => {
  it("are errors under another label, warnings under the same", () => {
    const weights = use("llama2", "finetune");
    expect(new Set(rules(student("gemma"), weights))).toEqual(new Set(["R5 error"]));
    expect(rules(student("llama2"), weights)).toEqual(["R5 warning", "R5 warning", "R5 warning"]);
    expect(permissions(student("llama2"), weights).unmet).toEqual([
      "agreement-copy",
      "notice-file",
      "use-restrictions",
    ]);
  });
  it("are met by what the repository shows", () => {
    const evidence = {
      agreementCopy: ["llama3.1"],
      notice: ["llama3.1"],
      useRestrictions: ["llama3.1"],
      display: ["Built with Llama"],
      attribution: [],
    };
    const good = student("llama3.1", { name: "acme/Llama-Helper", evidence });
    expect(rules(good, use("llama3.1", "finetune"))).toEqual([]);
    const answers = permissions(good, use("llama3.1", "finetune"));
    expect(answers.unmet).toEqual([]);
    expect(answers.owed).toContain("display: Built with Llama");
    expect(answers.dutiesVerified).toBe(true);
  });
  it("are notices, for permissive texts", () => {
    const base = use("apache-2.0", "finetune");
    expect(rules(student("mit"), base)).toEqual(["R5 warning"]);
    expect(permissions(student("mit"), base)).toMatchObject({
      unmet: [],
      unmetNotices: ["agreement-copy"],
    });
    expect(rules(student("apache-2.0"), base)).toEqual([]);
    for (const license of [undefined, "other", "apache-2.0 AND mit"])
      expect(permissions(student(license), base).unmetNotices, license).toEqual([]);
  });
  it("are notices where the address of the text can stand for its copy", () => {
    const base = use("cc-by-nc-4.0", "finetune");
    expect(permissions(student("cc-by-nc-sa-4.0"), base)).toMatchObject({
      unmet: [],
      unmetNotices: ["agreement-copy"],
    });
  });
  it("are passed on by the label itself where the license is offered to everybody", () => {
    expect(rules(student("cc-by-nc-4.0"), use("cc-by-nc-4.0", "finetune"))).toEqual([]);
    expect(rules(student("cc-by-sa-4.0"), use("cc-by-sa-3.0", "derived-from"))).toEqual([]);
    expect(rules(student("gemma"), use("gemma", "finetune"))).toContain("R5 warning");
  });
  it("take one of several phrases", () => {
    expect(displayPhrases(text("qwen"))).toEqual(["Built with Qwen", "Improved using Qwen"]);
    const evidence = { ...nothing, display: ["Improved using Qwen"] };
    expect(rules(student("mit", { evidence }), use("qwen", "distilled-from"))).toEqual([]);
    expect(rules(student("mit"), use("qwen", "distilled-from"))).toEqual(["R5 error"]);
  });
});

describe("R6: names", () => {
  it("wants the prefix on the repository's name", () => {
    const teacher = use("llama3.1", "distilled-from");
    expect(rules(student("mit", { name: "llama/helper" }), teacher)).toEqual(["R6 error"]);
    expect(rules(student("mit", { name: "acme/LLaMA_helper" }), teacher)).toEqual([]);
  });
  it("keeps a reserved word from leading", () => {
    const plain = text("qwen-research");
    const carry = { ...(plain.duties.carry as Duties), "name-avoid": "Qwen" };
    const license = { ...plain, duties: { ...plain.duties, carry } };
    const base = use("qwen-research", "finetune", { license });
    expect(rules(student("qwen-research", { name: "a/Qwen-x" }), base)).toContain("R6 error");
    expect(rules(student("qwen-research", { name: "a/x-Qwen" }), base)).not.toContain("R6 error");
  });
  it("can't begin with two words", () => {
    const two = [use("llama3.1", "merge"), use("llama3", "merge")];
    expect(assessMerge(two)).toEqual([]);
    const foreign = text("llama3.1");
    const glm = {
      ...foreign,
      id: "glm",
      duties: { ...foreign.duties, carry: { "name-prefix": "glm-4" } },
    };
    const other = [use("llama3.1", "merge"), use("mit", "merge", { license: glm })];
    expect(assessMerge(other)).toMatchObject([{ rule: "R6", level: "error", duty: "name-prefix" }]);
  });
});

describe("R7: copyleft", () => {
  it("leaves training data contested", () => {
    expect(said(student("mit"), use("cc-by-sa-4.0", "trained-on"))).toContain("R7");
    expect(rules(student("mit"), use("cc-by-sa-4.0", "trained-on"))).toEqual([]);
    expect(said(student("mit"), use("cc-by-4.0", "trained-on"))).not.toContain("R7");
  });
  it("can't merge two texts that each want all", () => {
    const merge = (...ids: string[]) => assessMerge(ids.map((id) => use(id, "merge")));
    expect(merge("gpl-3.0", "cc-by-nc-sa-4.0")).toMatchObject([
      { rule: "R7", level: "error", detail: "gpl-3.0 / cc-by-nc-sa-4.0" },
    ]);
    expect(merge("gpl-3.0", "cc-by-sa-4.0")).toMatchObject([{ rule: "R7", level: "error" }]);
    expect(merge("cc-by-nc-4.0", "cc-by-sa-4.0")).toMatchObject([
      { rule: "R7", license: "cc-by-sa-4.0", detail: "cc-by-nc-4.0 / cc-by-sa-4.0" },
    ]);
    expect(merge("gpl-3.0", "microsoft-research-license")).toMatchObject([{ verified: false }]);
    expect(merge("cc-by-nc-4.0", "llama3.1")).toEqual([]);
    expect(merge("cc-by-sa-3.0", "cc-by-sa-4.0")).toEqual([]);
    expect(merge("gpl-3.0", "mit", "gpl-3.0")).toEqual([]);
  });
});

describe("R8: the strictest stands", () => {
  it("over verdicts and permissions", () => {
    const verdicts = assess(student("mit"), use("gemma", "finetune"));
    expect(worstLevel(verdicts)).toBe("error");
    expect(worstLevel([])).toBeUndefined();
    const verified = true;
    expect(
      strictest([
        { value: "yes", verified },
        { value: "unknown", verified },
      ]).value,
    ).toBe("unknown");
    expect(
      strictest([
        { value: "no", verified },
        { value: "contested", verified },
      ]).value,
    ).toBe("no");
    expect(strictest([]).value).toBe("n/a");
  });
});

describe("R9: facts outside the repository", () => {
  it("are only noted", () => {
    const verdicts = assess(student("llama3.2"), use("llama3.2", "finetune"));
    expect(verdicts.filter(({ rule }) => rule === "R9").map(({ level }) => level)).toEqual([
      "note",
      "note",
    ]);
    expect(said(student("mit"), use("mit", "finetune"))).not.toContain("R9");
  });
});

describe("R10: service terms", () => {
  const outputs = (terms: string, one: Student, more: Partial<UpstreamUse> = {}) =>
    permissions(one, use(terms, "distilled-from", more)).outputs.value;
  it("bar students, by what they bar", () => {
    expect(outputs("terms:openai-consumer", student("mit"))).toBe("no");
    expect(outputs("terms:openai-services", student("mit"))).toBe("no");
    expect(outputs("terms:openai-services", student("mit", { generative: "no" }))).toBe(
      "conditional",
    );
    expect(outputs("terms:openai-services", student("mit", { generative: "unknown" }))).toBe(
      "contested",
    );
    expect(outputs("terms:qwen-chat", student("mit", { generative: "no" }))).toBe("no");
    expect(outputs("terms:deepseek-platform", student("mit"))).toBe("yes");
    expect(outputs("terms:minimax-platform", student("mit"))).toBe("unknown");
    expect(rules(student("mit"), use("terms:openai-consumer", "distilled-from"))).toEqual([
      "R10 warning",
    ]);
  });
  it("weigh less for a judge", () => {
    expect(outputs("terms:anthropic-commercial", student("mit"), { role: "judge" })).toBe(
      "contested",
    );
    expect(
      rules(student("mit"), use("terms:anthropic-commercial", "distilled-from", { role: "judge" })),
    ).toEqual([]);
  });
  it("come with a data set, whatever its label, the strictest first", () => {
    const data = use("apache-2.0", "trained-on", {
      generatorTerms: [text("terms:deepseek-platform"), text("terms:openai-services")],
    });
    expect(rules(student("cc-by-nc-4.0"), data)).toEqual(["R10 warning"]);
    expect(permissions(student("mit"), data).outputs).toMatchObject({
      value: "no",
      license: "terms:openai-services",
      clause: "3.3(e)",
      verified: true,
    });
    expect(permissions(student("mit"), use("apache-2.0", "trained-on")).outputs.value).toBe("n/a");
  });
  it("leave the rest unasked when only they are asked about", () => {
    const generator = use(undefined, "derived-from", {
      generatorTerms: [text("terms:openai-consumer")],
    });
    expect(permissions(student("mit"), generator)).toMatchObject({
      derivatives: { value: "n/a" },
      purpose: { value: "n/a" },
      label: { value: "n/a" },
      outputs: { value: "no" },
    });
  });
});

describe("R11: results carve-outs", () => {
  it("free what is trained, not the data", () => {
    expect(said(student("mit"), use("cdla-sharing-1.0", "trained-on"))).toContain("R11");
    expect(permissions(student("mit"), use("cdla-sharing-1.0", "trained-on")).owed).toEqual([]);
    expect(said(student("mit"), use("cc-by-4.0", "trained-on"))).not.toContain("R11");
    expect(permissions(student("mit"), use("cdla-sharing-1.0", "derived-from")).label.value).toBe(
      "no",
    );
  });
});

describe("R12: data sets have parents", () => {
  it("must keep what the source asks", () => {
    expect(rules(student("mit"), use("cc-by-sa-4.0", "derived-from"))).toContain("R12 error");
    expect(rules(student("mit"), use("odc-by", "derived-from"))).toContain("R12 error");
    expect(rules(student("cc-by-sa-4.0"), use("cc-by-sa-4.0", "derived-from"))).not.toContain(
      "R12 error",
    );
  });
});

describe("R13: statements", () => {
  it("must agree", () => {
    expect(compareStatements([read("mit"), read("MIT License")])).toEqual([]);
    expect(compareStatements([read("cc-by-nc-4.0"), read("odc-by")])).toMatchObject([
      { rule: "R13", level: "error" },
    ]);
    expect(compareStatements([read("mit"), read("isc")])).toMatchObject([{ level: "note" }]);
    expect(compareStatements([read("mit"), read("other")])).toMatchObject([{ level: "review" }]);
  });
});

describe("R14: silence is not permission", () => {
  it("never turns unknown into yes", () => {
    const unread = use("apple-ascl", "finetune");
    expect(rules(student("mit"), unread)).toContain("R14 review");
    expect(permissions(student("apache-2.0"), unread)).toMatchObject({
      derivatives: { value: "unknown" },
      label: { value: "unknown" },
    });
  });
  it("notes what the text leaves out", () => {
    const verdicts = assess(student("mit"), use("mit", "distilled-from"));
    expect(verdicts).toMatchObject([
      { rule: "R14", level: "note", detail: "mit: outputs not mentioned" },
    ]);
  });
});

describe("R15: copies", () => {
  it("keep the label of the root", () => {
    expect(rules(student("mit"), use("llama3.1", "quantized"))).toContain("R15 error");
    expect(rules(student("mit"), use("cc-by-sa-4.0", "converted"))).toContain("R15 error");
    expect(rules(student("mit"), use("apache-2.0", "quantized"))).toContain("R15 warning");
    expect(rules(student("apache-2.0"), use("apache-2.0", "quantized"))).toEqual([]);
    expect(permissions(student("unlicense"), use("mit", "converted")).label.value).toBe("no");
  });
  it("stay the text under its other name", () => {
    expect(rules(student("mit"), use("deepseek-r1-mit", "quantized"))).toEqual([]);
  });
});

describe("channels", () => {
  it("ask nothing of what was only evaluated on", () => {
    const data = use("cc-by-nc-4.0", "evaluated-on");
    expect(assess(student("mit"), data)).toEqual([]);
    const answers = permissions(student("mit"), data);
    for (const name of ["derivatives", "redistribution", "outputs", "purpose", "label"] as const) {
      expect(answers[name].value).toBe("n/a");
    }
  });
});
