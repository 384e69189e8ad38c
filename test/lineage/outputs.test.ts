import { describe, expect, test } from "vitest";
import { document, factsOf, valuesOf } from "./facts.js";

/** A student with one teacher entry; `task` decides whether it is generative. */
const student = (entry: string, task = "text-generation") => ({
  "m/README.md": document(
    `license: apache-2.0\npipeline_tag: ${task}\ngovernance:\n  teachers:\n  - ${entry}`,
  ),
});
const outputs = async (files: Record<string, string>, id = "m <-") => {
  const facts = await factsOf(files, "edge", id);
  return [
    ...valuesOf(
      facts,
      "edge.permission.outputs",
      "edge.terms.id",
      "edge.terms.layer",
      "edge.terms.through",
    ),
    facts["edge.permission.outputs"]?.evidence,
  ];
};

describe("terms that the card declares", () => {
  const own = "id: acme/teacher";
  test.each<[string, string, string, unknown[]]>([
    [
      "outputs: no",
      `{${own}, terms: {trainOnOutputs: no}}`,
      "text-generation",
      ["no", "declared terms", "license", "directly", "governance"],
    ],
    [
      "with address and service",
      `{${own}, access: api, terms: {trainOnOutputs: no, url: "https://acme.example/terms"}}`,
      "text-generation",
      ["no", "https://acme.example/terms", "service", "directly", "governance"],
    ],
    [
      "competing: no, generative",
      `{${own}, terms: {trainCompeting: no}}`,
      "text-generation",
      ["no", "declared terms", "license", "directly", "governance"],
    ],
    [
      "competing: no, unknown task",
      `{${own}, terms: {trainCompeting: no}}`,
      "",
      ["contested", "declared terms", "license", "directly", "governance"],
    ],
    [
      "competing: no, a classifier",
      `{${own}, terms: {trainCompeting: no}}`,
      "text-classification",
      ["conditional", "declared terms", "license", "directly", "governance"],
    ],
    [
      "both, the stricter stands",
      `{${own}, terms: {trainOnOutputs: yes, trainCompeting: no}}`,
      "text-generation",
      ["no", "declared terms", "license", "directly", "governance"],
    ],
    [
      "yes",
      `{${own}, terms: {trainOnOutputs: yes}}`,
      "text-generation",
      ["yes", "declared terms", "license", "directly", "governance"],
    ],
    [
      "conditional",
      `{${own}, terms: {trainOnOutputs: conditional}}`,
      "text-generation",
      ["conditional", "declared terms", "license", "directly", "governance"],
    ],
    [
      "silent says nothing",
      `{${own}, terms: {trainOnOutputs: silent}}`,
      "text-generation",
      ["n/a", null, null, null, "governance"],
    ],
    ["none", `{${own}}`, "text-generation", ["n/a", null, null, null, "governance"]],
  ])("%s", async (_, entry, task, expected) => {
    expect(await outputs(student(entry, task))).toEqual(expected);
  });

  test("no over what the register allows", async () => {
    const entry = "{id: Qwen/Qwen2.5-7B-Instruct, terms: {trainOnOutputs: no}}";
    expect(await outputs(student(entry))).toEqual([
      "no",
      "declared terms",
      "license",
      "directly",
      "governance",
    ]);
  });

  test("yes never lifts what the register records", async () => {
    const entry = "{id: meta-llama/Llama-2-70b-chat-hf, terms: {trainOnOutputs: yes}}";
    expect(await outputs(student(entry))).toEqual([
      "no",
      "llama2",
      "license",
      "directly",
      "register",
    ]);
  });

  test("weights that are carried ask for no outputs", async () => {
    const files = {
      "m/README.md": document(
        "license: mit\ngovernance:\n  lineage:\n  - {id: acme/base, terms: {trainOnOutputs: no}}",
      ),
    };
    expect(await outputs(files)).toEqual(["n/a", null, null, null, "governance"]);
  });

  test("of the generator of a data set reach the student through it", async () => {
    const files = {
      "d/README.md": document(
        "license: mit\ntask_categories: [text-generation]\ngovernance:\n  synthetic:\n    generators:\n    - {id: acme/teacher, access: api, terms: {trainOnOutputs: no}}",
      ),
      "m/README.md": document("license: mit\npipeline_tag: text-generation\ndatasets: [../d]"),
    };
    expect(await outputs(files)).toEqual([
      "no",
      "declared terms",
      "service",
      "data-set",
      "governance",
    ]);
  });
});

describe("a license that only the declaration states", () => {
  const stated = (license: string) => student(`{id: acme/teacher, license: ${license}}`);
  test("is asked like a recorded one", async () => {
    expect(await outputs(stated("llama2"))).toEqual([
      "no",
      "llama2",
      "license",
      "directly",
      "register",
    ]);
    const facts = await factsOf(stated("llama2"), "edge");
    expect(valuesOf(facts, "from.license.id", "from.license.category")).toEqual([
      "llama2",
      "community",
    ]);
    expect(facts["from.license.id"]).toMatchObject({
      evidence: "governance",
      at: { range: { start: { line: 6 } } },
    });
  });

  test("also as the ground of the use", async () => {
    const files = student("{id: acme/teacher, authorization: {basis: license, licence: MIT}}");
    expect(await outputs(files)).toEqual(["yes", "mit", "license", "directly", "register"]);
  });

  test("gives way to the register and to the upstream's own card", async () => {
    const recorded = await factsOf(student("{id: meta-llama/Llama-2-7b-hf, license: mit}"), "edge");
    expect(valuesOf(recorded, "from.license.id", "edge.permission.outputs")).toEqual([
      "llama2",
      "no",
    ]);
    const files = {
      ...student("{id: ../t, license: mit}"),
      "t/README.md": document("license: cc-by-nc-4.0\npipeline_tag: text-generation"),
    };
    const here = await factsOf(files, "edge");
    expect(
      valuesOf(here, "from.license.id", "from.license.category", "from.license.commercial"),
    ).toEqual(["cc-by-nc-4.0", "non-commercial", "no"]);
  });

  test("in words of its own is no license", async () => {
    const facts = await factsOf(stated("see contract"), "edge");
    expect(valuesOf(facts, "from.license.id", "edge.permission.outputs")).toEqual([null, "n/a"]);
  });

  test("of a source, carried into the data set", async () => {
    const files = {
      "d/README.md": document(
        "license: mit\ntask_ids: [x]\ngovernance:\n  sources:\n  - {id: acme/poems, relation: derived-from, license: cc-by-nc-4.0}",
      ),
    };
    const facts = await factsOf(files, "edge");
    expect(valuesOf(facts, "edge.permission.purpose", "from.license.commercial")).toEqual([
      "no",
      "no",
    ]);
  });
});

describe("what is in a data set", () => {
  const trained = (...names: string[]) => ({
    "m/README.md": document(
      `license: mit\npipeline_tag: text-generation\ndatasets: [${names.join(", ")}]`,
    ),
  });

  test("generators from the register, verified where they were read", async () => {
    const facts = await factsOf(trained("tatsu-lab/alpaca"), "edge");
    expect(facts["edge.generators"]).toMatchObject({
      value: ["text-davinci-003"],
      evidence: "register",
      verified: true,
      at: { range: { start: { line: 4, column: 12 } } },
    });
  });

  test("generators of a data set in the repository, through a derived one", async () => {
    const files = {
      "d/README.md": document(
        "license: mit\ntask_ids: [x]\ngovernance: {synthetic: {generators: [{id: gpt-4}, {id: acme/own}]}}",
      ),
      "e/README.md": document("license: mit\ntask_ids: [x]\nsource_datasets: [../d]"),
      ...trained("../e"),
    };
    const facts = await factsOf(files, "edge", "m <-");
    expect(valuesOf(facts, "edge.generators", "edge.chain")).toEqual([
      ["gpt-4", "acme/own"],
      ["e", "d", "gpt-4", "acme/own"],
    ]);
    expect(facts["edge.generators"]?.evidence).toBe("governance");
  });

  test("generators that the student's own entry names", async () => {
    const files = {
      "m/README.md": document(
        "license: mit\npipeline_tag: text-generation\ngovernance:\n  training:\n    datasets:\n    - {id: acme/set, generatedBy: [meta-llama/Llama-2-7b-chat-hf]}",
      ),
    };
    const facts = await factsOf(files, "edge");
    expect(
      valuesOf(facts, "edge.generators", "edge.permission.outputs", "edge.terms.through"),
    ).toEqual([["meta-llama/Llama-2-7b-chat-hf"], "no", "data-set"]);
    expect(await outputs(files)).toContain("llama2");
  });

  test("generators that a data set names in its body", async () => {
    const files = {
      "d/README.md": document(
        "license: mit\ntask_ids: [x]",
        "# Tide\n\n## Dataset Creation\n\nThe answers were generated by GPT-4.\n",
      ),
      ...trained("../d"),
    };
    const facts = await factsOf(files, "edge", "m <-");
    expect(facts["edge.generators"]).toMatchObject({ value: ["GPT-4"], evidence: "prose" });
    expect(valuesOf(facts, "edge.chain")).toEqual([["d", "GPT-4"]]);
  });

  test("a step that rests on a sentence carries nothing verified", async () => {
    const made = (body: string, matter = "") => ({
      "d/README.md": document(`license: mit\ntask_ids: [x]${matter}`, body),
      ...trained("../d"),
    });
    const answer = async (files: Record<string, string>) => {
      const facts = await factsOf(files, "edge", "m <-");
      const { value, verified } = facts["edge.permission.outputs"] ?? {};
      return [value, verified];
    };
    const said = "# Tide\n\n## Dataset Creation\n\nThe answers were generated by GPT-4.\n";
    const declared = "\ngovernance: {synthetic: {generators: [{id: gpt-4}]}}";
    expect(await answer(made(said))).toEqual(["no", false]);
    expect(await answer(made(said, declared))).toEqual(["no", true]);
  });

  test("generators that an entry names beside those on record", async () => {
    const entry = "{id: tatsu-lab/alpaca, generatedBy: [acme/own]}";
    const files = {
      "m/README.md": document(
        `license: mit\npipeline_tag: text-generation\ngovernance:\n  training:\n    datasets:\n    - ${entry}`,
      ),
    };
    const facts = await factsOf(files, "edge");
    expect(facts["edge.generators"]).toMatchObject({
      value: ["text-davinci-003", "acme/own"],
      evidence: "governance",
    });
  });

  test("hands on what its generator's license asks of students", async () => {
    const made = (generator: string) => ({
      "d/README.md": document(
        `license: odc-by\ntask_ids: [x]\ngovernance: {synthetic: {generators: [{id: ${generator}}]}}`,
      ),
      ...trained("../d"),
    });
    const gemma = await factsOf(made("google/gemma-3-27b-it"), "edge", "m <-");
    expect(
      valuesOf(gemma, "edge.permission.label", "edge.label.license", "edge.terms.through"),
    ).toEqual(["no", "gemma", "data-set"]);
    const llama = await factsOf(made("meta-llama/Llama-3.1-70B-Instruct"), "edge", "m <-");
    expect(valuesOf(llama, "edge.permission.outputs", "edge.duties.name")).toEqual([
      "conditional",
      "Llama",
    ]);
    // The data set itself is no model: the texts ask nothing of it.
    const set = await factsOf(made("google/gemma-3-27b-it"), "edge", "d <-");
    expect(valuesOf(set, "edge.permission.label", "edge.duties.owed")).toEqual(["n/a", null]);
  });

  test("nobody made a plain one", async () => {
    const facts = await factsOf(trained("rajpurkar/squad"), "edge");
    expect(valuesOf(facts, "edge.generators")).toEqual([null]);
  });
});

test("a source that is a data set known here is derived from, not collected", async () => {
  const files = (id: string) => ({
    "d/README.md": document("license: cc-by-nc-4.0\ntask_ids: [x]"),
    "e/README.md": document(
      `license: mit\ntask_ids: [x]\ngovernance: {sources: [{id: ${id}, kind: open-dataset}]}`,
    ),
  });
  const relation = async (id: string) =>
    valuesOf(await factsOf(files(id), "edge"), "edge.relation", "edge.channel");
  expect(await relation("../d")).toEqual(["derived-from", "carry"]);
  expect(await relation("rajpurkar/squad")).toEqual(["derived-from", "carry"]);
  expect(await relation("town-archive")).toEqual(["collected-from", "none"]);
});

describe("what the upstream's own card says", () => {
  const teacher = (answer: string, license = "mit") => ({
    "t/README.md": document(
      `license: ${license}\npipeline_tag: text-generation\ngovernance: {subject: {id: quay/teacher}, outputs: ${answer}}`,
    ),
  });
  const pupil = (owner: string) => ({
    "m/README.md": document(
      `license: mit\npipeline_tag: text-generation\ngovernance: {subject: {id: ${owner}/pupil}, teachers: [{id: quay/teacher}]}`,
    ),
  });
  const answered = (files: Record<string, string>) => outputs(files, "harbour/pupil <-");

  test("a ban counts beside a license that is silent", async () => {
    const files = { ...teacher("{trainOtherModels: no}"), ...pupil("harbour") };
    expect(await answered(files)).toEqual([
      "no",
      "quay/teacher",
      "license",
      "directly",
      "governance",
    ]);
  });

  test("conditions count with the text that states them", async () => {
    const said = '{trainOtherModels: conditional, terms: "https://quay.example/terms"}';
    const files = { ...teacher(said), ...pupil("harbour") };
    expect((await answered(files)).slice(0, 2)).toEqual([
      "conditional",
      "https://quay.example/terms",
    ]);
  });

  test("leave answers what no license on record does, and lifts no ban", async () => {
    const open = { ...teacher("{trainOtherModels: yes}", "other"), ...pupil("harbour") };
    expect((await answered(open))[0]).toBe("yes");
    const banned = { ...teacher("{trainOtherModels: yes}", "llama3"), ...pupil("harbour") };
    expect((await answered(banned))[0]).toBe("no");
  });

  test("its publisher is not bound by it", async () => {
    const files = { ...teacher("{trainOtherModels: no}"), ...pupil("quay") };
    const facts = await factsOf(files, "edge", "quay/pupil <-");
    expect(valuesOf(facts, "edge.permission.outputs")).not.toEqual(["no"]);
  });

  test("a data set hands it on", async () => {
    const files = {
      ...teacher("{trainOtherModels: no}"),
      "d/README.md": document(
        "license: mit\ntask_ids: [x]\ngovernance: {subject: {id: harbour/set}, synthetic: {generators: [{id: quay/teacher}]}}",
      ),
      "m/README.md": document(
        "license: mit\npipeline_tag: text-generation\ndatasets: [harbour/set]\ngovernance: {subject: {id: harbour/pupil}}",
      ),
    };
    expect((await answered(files)).slice(0, 4)).toEqual([
      "no",
      "quay/teacher",
      "license",
      "data-set",
    ]);
  });
});
