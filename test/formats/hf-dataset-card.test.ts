import { describe, expect, it } from "vitest";
import { edges, place, see, told } from "./read.js";

/** A data set card with these front-matter lines; the first stands on line 3. */
const card = (yaml: string, body = "") => see(`---\npretty_name: x\n${yaml}\n---\n${body}`);

describe("sources", () => {
  it.each([
    ["original", "[original]", []],
    ["extended alone", "[extended]", []],
    ["a Hub id", "[laion/laion-2b]", ["derived-from laion/laion-2b"]],
    ["a bare id", "[squad]", ["derived-from squad"]],
    ["an extended one", "[extended|squad]", ["derived-from squad"]],
    ["an extended one with a blank", '["extended| squad"]', ["derived-from squad"]],
    ["an extended one outside the Hub", "[extended|other-reddit]", []],
    ["an extended one without a name", "[extended|]", []],
    ["a scalar", "a/b", ["derived-from a/b"]],
    ["several", "[original, extended|a/b, c]", ["derived-from a/b", "derived-from c"]],
    ["a map of configurations", "{x: [a/b], y: [original]}", ["derived-from a/b"]],
  ])("%s", (_, written, expected) => {
    const seen = card(`source_datasets: ${written}`);
    expect(edges(seen)).toEqual(expected);
    expect(seen.uses.every((use) => use.kind === "dataset")).toBe(true);
  });

  it("are listed as they were written, each at its place", () => {
    const seen = card("source_datasets:\n- original\n- extended|other-x\n- a/b");
    expect(seen.items("sources")).toEqual([
      "original @ 4:3",
      "extended|other-x @ 5:3",
      "a/b @ 6:3",
    ]);
    expect(seen.uses.map((use) => place(use.at))).toEqual(["6:3"]);
  });

  it("may be declared with their relation", () => {
    const seen = card(
      "governance:\n  sources:\n  - url: https://a.example\n  - { id: c/d, relation: derived-from }\n  - e/f",
    );
    expect(edges(seen)).toEqual([
      "collected-from https://a.example",
      "derived-from c/d",
      "collected-from e/f",
    ]);
    expect(seen.uses.map((use) => [place(use.at), use.evidence])).toEqual([
      ["5:10", "governance"],
      ["6:11", "governance"],
      ["7:5", "governance"],
    ]);
  });
});

describe("synthetic data", () => {
  it.each([
    "language_creators: [found]",
    "language_creators: [machine-generated]",
    "annotations_creators: machine-generated",
    "tags: [not-synthetic]",
  ])("is not assumed of %j", (yaml) =>
    expect(card(yaml).fact("synthetic.present").state).toBe("absent"),
  );

  it.each(["synthetic", "Synthetic Data", "distilabel", "distillation"])(
    "is guessed of a tag %s",
    (tag) => {
      expect(told(card(`tags:\n- ${tag}`).fact("synthetic.present"))).toEqual([
        "yes",
        "derived",
        "inferred",
        "4:3",
      ]);
    },
  );

  it("is first what the declaration says", () => {
    const seen = card(
      "tags: [synthetic]\ngovernance:\n  synthetic:\n    present: partial\n    generators:\n    - { id: openai/gpt-4o, role: generator, access: api }",
    );
    expect(told(seen.fact("synthetic.present"))).toEqual([
      "partial",
      "declared",
      "governance",
      "6:14",
    ]);
    expect(edges(seen)).toEqual(["generated-by openai/gpt-4o"]);
    expect(seen.uses[0]?.statements.get("edge.access")?.[0]?.value).toBe("api");
    expect(seen.items("synthetic.generators")).toEqual(["openai/gpt-4o @ 8:13"]);
  });
});

describe("statements", () => {
  it("of a license may differ by configuration", () => {
    const seen = card("licenses:\n  en: [cc-by-4.0]\n  fr: [odbl]");
    expect(seen.items("license.stated")).toEqual(["cc-by-4.0 @ 4:8", "odbl @ 5:8"]);
  });

  it.each([
    ["## Licensing Information\n\nCC BY 4.0", "license.stated", ["CC BY 4.0"], "6:1"],
    ["### Dataset Curators\n\nACME", "provider.name", "ACME", "6:1"],
    ["- **Curated by:** ACME", "provider.name", "ACME", "4:3"],
    ["- **Point of Contact:** a@b.example", "contact", ["a@b.example"], "4:3"],
    ["- **Repository:** https://github.com/a/b", "contact", ["https://github.com/a/b"], "4:3"],
    ["### Personal and Sensitive Information\n\nNone.", "personalInfo.statement", "None.", "6:1"],
    ["### 个人和敏感信息\n\n不含个人信息", "personalInfo.statement", "不含个人信息", "6:1"],
  ])("%j", (body, name, value, at) => {
    const seen = see(`---\npretty_name: x\n---\n${body}\n`);
    expect(told(seen.fact(name))).toEqual([value, "declared", "prose", at]);
  });

  it("on personal information stand in the declaration first", () => {
    const seen = card(
      "governance:\n  personalInfo:\n    present: no",
      "## Personal and Sensitive Information\n\nYes\n",
    );
    expect(told(seen.fact("personalInfo.present"))).toEqual([
      "no",
      "declared",
      "governance",
      "5:14",
    ]);
    expect(seen.reading.subjects[0]?.statements.get("personalInfo.present")).toHaveLength(2);
  });

  it("that a template left empty say nothing", () => {
    const seen = card(
      "license: []",
      "### Personal and Sensitive Information\n\n[More Information Needed]\n",
    );
    expect(seen.fact("personalInfo.statement").state).toBe("absent");
    expect((seen.fact("document.placeholders").items ?? []).map((p) => place(p.at))).toEqual([
      "7:1",
    ]);
  });

  it("keep the kind of the subject, and its title without the words for the card", () => {
    const [subject] = card("license: mit", "# Dataset Card for **Questions**\n").reading.subjects;
    expect(subject).toMatchObject({ kind: "dataset", title: "Questions" });
    const titleOf = (heading: string) =>
      card("license: mit", `# ${heading}\n`).reading.subjects[0]?.title;
    expect(titleOf('Dataset Card for "questions"')).toBe("questions");
    expect(titleOf("Dataset Card for [Dataset Name]")).toBeUndefined();
    expect(titleOf("Dataset Card for [needs more information]")).toBeUndefined();
  });
});
