import { describe, expect, test } from "vitest";
import { document, factsOf, subjectsOf, valuesOf } from "./facts.js";

const LLAMA = "base_model: meta-llama/Llama-3.1-8B";
const DUTIES = ["edge.duties.unmet", "edge.duties.unmetNotices", "edge.duties.name"] as const;
const duties = async (files: Record<string, string>, id = "") =>
  valuesOf(await factsOf(files, "edge", id), ...DUTIES);

describe("a relation that no table has", () => {
  test.each(["constructor", "__proto__", "valueOf"])("%s switches no rule off", async (word) => {
    const files = {
      "m/README.md": document(`license: mit\n${LLAMA}\nbase_model_relation: ${word}`),
    };
    const facts = await factsOf(files, "edge");
    expect(valuesOf(facts, "edge.relation", "edge.channel", "edge.permission.label")).toEqual([
      "finetune",
      "carry",
      "no",
    ]);
  });
});

describe("duties", () => {
  test("what a community license asks and the repository lacks, the name apart", async () => {
    const facts = await factsOf({ "m/README.md": document(`license: mit\n${LLAMA}`) }, "edge");
    expect(valuesOf(facts, "edge.duties.name")).toEqual(["Llama"]);
    expect(facts["edge.duties.unmet"]?.value).toEqual([
      "agreement-copy",
      "notice-file",
      "display: Built with Llama",
      "name-prefix: Llama",
      "use-restrictions",
    ]);
    expect(facts["edge.duties.unmet"]).toMatchObject({ evidence: "register", verified: true });
    expect(facts["edge.duties.name"]).toMatchObject({ evidence: "register", verified: true });
  });

  test("what it shows is no longer unmet", async () => {
    const body = "# Llama-tide\n\nBuilt with Llama. Subject to the acceptable use policy.\n";
    const files = {
      "m/README.md": document(`license: llama3.1\nmodel_name: acme/Llama-tide\n${LLAMA}`, body),
      "m/LICENSE": "text",
      "m/NOTICE": "text",
    };
    expect(await duties(files)).toEqual([null, null, null]);
    const facts = await factsOf(files, "edge");
    expect(facts["edge.duties.owed"]?.value).toContain("notice-file");
  });

  test("a license file and a card that points to the text stand for its copy, not for the label", async () => {
    const unmet = async (body: string, more: Record<string, string>) => {
      const files = { "m/README.md": document(`license: mit\n${LLAMA}`, body), ...more };
      const facts = await factsOf(files, "edge");
      const missing = facts["edge.duties.unmet"]?.value ?? [];
      return [
        Array.isArray(missing) && missing.includes("agreement-copy"),
        facts["edge.permission.label"]?.value,
      ];
    };
    const link = "https://github.com/meta-llama/llama-models/blob/main/models/llama3_1/LICENSE";
    expect(await unmet(link, { "m/LICENSE": "text" })).toEqual([false, "no"]);
    expect(await unmet(link, {})).toEqual([true, "no"]);
    expect(await unmet("# Card", { "m/LICENSE": "text" })).toEqual([true, "no"]);
  });

  test("notices of permissive texts are kept apart", async () => {
    const files = { "m/README.md": document("license: mit\nbase_model: Qwen/Qwen2.5-7B") };
    expect(await duties(files)).toEqual([null, ["agreement-copy"], null]);
  });

  test("what a parent here already lacks is reported there", async () => {
    const files = {
      "a/README.md": document(`license: mit\n${LLAMA}`),
      "b/README.md": document("license: mit\nbase_model: ../a"),
    };
    expect(await duties(files, "b <-")).toEqual([null, null, null]);
    const first = await factsOf(files, "edge", "a <-");
    expect(first["edge.duties.unmet"]?.value).toHaveLength(5);
    expect(first["edge.descendants"]?.value).toEqual(["b"]);
  });

  test("what a parent here has met is owed anew", async () => {
    const files = {
      "a/README.md": document(`license: llama3.1\nmodel_name: Llama-a\n${LLAMA}`),
      "b/README.md": document("license: llama3.1\nbase_model: ../a"),
    };
    expect((await duties(files, "b <-"))[2]).toBe("Llama");
    expect((await duties(files, "a <-"))[2]).toBe(null);
  });
});

describe("whether the card tells its readers", () => {
  const told = async (body: string, matter = "datasets: [acme/tide-chat]") => {
    const facts = await factsOf(
      { "m/README.md": document(`license: mit\npipeline_tag: text-generation\n${matter}`, body) },
      "edge",
    );
    return facts["edge.disclosed"]?.value;
  };
  const teacher = "governance: {teachers: [{id: acme/Tide-Large-2, provider: Harbour Labs}]}";
  test.each<[string, string, string | undefined]>([
    ["the name", "Trained on Tide Chat.", undefined],
    ["the name, other separators", "Trained on `tide_chat`.", undefined],
    ["its owner", "Data by ACME.", undefined],
    ["its name in a sentence", "Trained on UltraChat.", "datasets: [acme/ultrachat_200k]"],
    ["the data set of that name", "On the UltraChat dataset.", "datasets: [acme/ultrachat_200k]"],
    ["its name without a version", "Trained on TideChat.", "datasets: [acme/TideChat-2.5]"],
    [
      "a model without its day",
      "A student of GPT-4o.",
      "governance: {teachers: [{id: gpt-4o-2024-08-06}]}",
    ],
    ["the teacher", "A student of tide-large 2.", teacher],
    ["its provider", "A student of a model of Harbour-Labs.", teacher],
    ["the generator of the data", "Answers by text-davinci-003.", "datasets: [tatsu-lab/alpaca]"],
  ])("yes: %s", async (_, body, matter) => expect(await told(body, matter)).toBe("yes"));

  test.each<[string, string, string | undefined]>([
    ["nothing of it", "A small model.", undefined],
    ["only its licence", "The licence is MIT.", teacher],
    ["no word on the generator", "A small model.", "datasets: [tatsu-lab/alpaca]"],
  ])("no: %s", async (_, body, matter) => expect(await told(body, matter)).toBe("no"));
});

test("a ground lapses on the day after its last", async () => {
  const lapsed = async (day: string) => {
    const entry = `{id: acme/t, authorization: {basis: contract, expires: ${day}}}`;
    const files = { "m/README.md": document(`license: mit\ngovernance: {teachers: [${entry}]}`) };
    return valuesOf(await factsOf(files, "edge"), "edge.authorization.lapsed");
  };
  expect(await lapsed("2026-11-22")).toEqual(["yes"]);
  expect(await lapsed("2026-11-23")).toEqual(["no"]);
  expect(await lapsed("2099-01-01")).toEqual(["no"]);
  expect(await lapsed("soon")).toEqual(["yes"]);
});

describe("both ends", () => {
  test("of the upstream, by its own card", async () => {
    const files = {
      "d/README.md": document(
        "license: cc-by-nc-4.0\ntask_ids: [x]\ngovernance: {personalInfo: {present: yes}, copyright: {basis: [research-exception]}}",
      ),
      "m/README.md": document("license: mit\npipeline_tag: text-generation\ndatasets: [../d]"),
    };
    const facts = await factsOf(files, "edge");
    expect(
      valuesOf(
        facts,
        "from.license.id",
        "from.license.category",
        "from.license.commercial",
        "from.personalInfo.present",
        "from.copyright.basis",
        "from.withdrawn",
      ),
    ).toEqual(["cc-by-nc-4.0", "non-commercial", "no", "yes", ["research-exception"], null]);
    expect(facts["from.personalInfo.present"]?.at.file).toBe("d/README.md");
  });

  test("of the upstream, by the register", async () => {
    const files = (name: string) => ({
      "m/README.md": document(`license: mit\npipeline_tag: text-generation\ndatasets: [${name}]`),
    });
    const books = await factsOf(files("the_pile_books3"), "edge");
    expect(books["from.withdrawn"]).toMatchObject({ evidence: "register" });
    expect(String(books["from.withdrawn"]?.value)).not.toBe("");
    const alpaca = await factsOf(files("tatsu-lab/alpaca"), "edge");
    expect(valuesOf(alpaca, "from.license.category", "from.license.commercial")).toEqual([
      "non-commercial",
      "no",
    ]);
  });

  test("of what was made", async () => {
    const files = {
      "m/README.md": document(
        "license: llama3.1\npipeline_tag: text-generation\nbase_model: a/b\ngovernance: {personalInfo: {present: partial}, crossBorder: {mechanism: scc}, deployment: {commercial: yes}}",
      ),
    };
    expect(
      valuesOf(
        await factsOf(files, "edge"),
        "to.license.category",
        "to.license.commercial",
        "to.personalInfo.present",
        "to.crossBorder.mechanism",
        "to.deployment.commercial",
      ),
    ).toEqual(["community", "conditional", "partial", "scc", "yes"]);
  });
});

describe("labels", () => {
  const label = async (files: Record<string, string>, id = "") =>
    valuesOf(await factsOf(files, "edge", id), "edge.permission.label", "edge.label.license");
  const copy = (license: string, upstream: string, relation = "quantized") => ({
    "q/README.md": document(
      `license: ${license}\nbase_model: ${upstream}\nbase_model_relation: ${relation}`,
    ),
  });

  test("a copy keeps the label of what it copies (R15)", async () => {
    expect(await label(copy("llama3.1", "meta-llama/Llama-3.1-8B"))).toEqual(["yes", "llama3.1"]);
    expect(await label(copy("mit", "meta-llama/Llama-3.1-8B"))).toEqual(["no", "llama3.1"]);
    expect(await label(copy("mit", "Qwen/Qwen2.5-7B"))).toEqual(["contested", "apache-2.0"]);
    expect(await label(copy("mit", "Qwen/Qwen2.5-7B", "finetune"))).toEqual(["yes", "apache-2.0"]);
  });

  test("a copy of a fine-tune answers to the fine-tune, not to its base's label", async () => {
    const tuned = { "f/README.md": document("license: mit\nbase_model: Qwen/Qwen2.5-7B") };
    const of = async (license: string) =>
      (await label({ ...tuned, ...copy(license, "../f") }, "q <-"))[0];
    expect(await of("mit")).toBe("yes");
    // Both cards are the publisher's own.
    expect(await of("apache-2.0")).toBe("yes");
    const theirs = {
      "f/README.md": document("license: mit\nmodel_name: other/f\nbase_model: Qwen/Qwen2.5-7B"),
    };
    const mine = {
      "q/README.md": document(
        "license: apache-2.0\nmodel_name: acme/q\nbase_model: other/f\nbase_model_relation: quantized",
      ),
    };
    expect((await label({ ...theirs, ...mine }, "acme/q <-"))[0]).toBe("contested");
  });

  test("a derived data set keeps copyleft and purpose of its source (R12)", async () => {
    const set = (license: string, source: string) => ({
      "d/README.md": document(`license: ${license}\ntask_ids: [x]\nsource_datasets: [${source}]`),
    });
    expect((await label(set("mit", "rajpurkar/squad_v2")))[0]).toBe("no");
    expect((await label(set("cc-by-sa-4.0", "rajpurkar/squad_v2")))[0]).toBe("yes");
    const purpose = await factsOf(set("mit", "HuggingFaceH4/no_robots"), "edge");
    expect(valuesOf(purpose, "edge.permission.purpose")).toEqual(["no"]);
  });

  test("what was learnt from outputs is a derivative where the text says so", async () => {
    const student = (teacher: string) => ({
      "m/README.md": document(
        `license: mit\npipeline_tag: text-generation\ngovernance: {teachers: [{id: ${teacher}}]}`,
      ),
    });
    expect(await label(student("google/gemma-2-9b-it"))).toEqual(["no", "gemma"]);
    expect(await label(student("Qwen/Qwen2.5-7B-Instruct"))).toEqual(["n/a", null]);
  });

  test("training on data under a non-commercial license is contested, carrying them is not", async () => {
    const purpose = async (matter: string) =>
      valuesOf(
        await factsOf({ "m/README.md": document(`license: mit\n${matter}`) }, "edge"),
        "edge.permission.purpose",
      );
    expect(
      await purpose("pipeline_tag: text-generation\ndatasets: [HuggingFaceH4/no_robots]"),
    ).toEqual(["contested"]);
    expect(await purpose("base_model: facebook/nllb-200-distilled-600M")).toEqual(["no"]);
  });
});

test("one upstream in two declarations of one channel is one edge, the more exact relation stands", async () => {
  const edges = async (matter: string) =>
    (await subjectsOf({ "m/README.md": document(`license: mit\n${matter}`) }))
      .filter(({ kind }) => kind === "edge")
      .map(({ id }) => id);
  expect(
    await edges("base_model: a/b\ngovernance: {lineage: [{id: a/b, relation: adapter}]}"),
  ).toEqual(["m <- a/b [adapter]"]);
  expect(
    await edges(
      "base_model: a/b\nbase_model_relation: quantized\ngovernance: {lineage: [{id: a/b}]}",
    ),
  ).toEqual(["m <- a/b [quantized]"]);
  expect(await edges("base_model: a/b\ngovernance: {teachers: [{id: a/b}]}")).toEqual([
    "m <- a/b [finetune]",
    "m <- a/b [distilled-from]",
  ]);
});
