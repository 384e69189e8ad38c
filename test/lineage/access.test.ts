import { describe, expect, test } from "vitest";
import { document, factsOf, valuesOf } from "./facts.js";

const cards = (entry: string, body?: string) => ({
  "m/README.md": document(
    `license: apache-2.0\npipeline_tag: text-generation\ngovernance:\n  teachers:\n  - ${entry}`,
    body,
  ),
});

/** What decides about the outputs of the only teacher: the way, the text, the answer, and what is open. */
const settled = async (files: Record<string, string>) =>
  valuesOf(
    await factsOf(files, "edge", "m <-"),
    "edge.terms.access",
    "edge.terms.id",
    "edge.permission.outputs",
    "edge.terms.unsettled",
  );

describe("the text by the declared access", () => {
  test.each<[string, unknown[]]>([
    [
      "{id: deepseek-ai/DeepSeek-V3, access: weights}",
      ["weights", "deepseek", "conditional", null],
    ],
    ["{id: deepseek-ai/DeepSeek-V3, access: api}", ["api", "terms:deepseek-platform", "yes", null]],
    [
      "{id: deepseek-ai/DeepSeek-V3, access: product-ui}",
      ["product-ui", "terms:deepseek-chat", "yes", null],
    ],
    [
      "{id: moonshotai/Kimi-K2-Instruct, access: weights}",
      ["weights", "kimi-modified-mit", "yes", null],
    ],
    [
      "{id: moonshotai/Kimi-K2-Instruct, access: api}",
      ["api", "terms:moonshot-platform", "no", null],
    ],
    [
      "{id: moonshotai/Kimi-K2-Instruct, access: product-ui}",
      ["product-ui", "terms:kimi-chat", "no", null],
    ],
    ["{id: Qwen/Qwen2.5-72B-Instruct, access: weights}", ["weights", "qwen", "conditional", null]],
    ["{id: Qwen/Qwen2.5-72B-Instruct, access: api}", ["api", null, "unknown", "unrecorded"]],
    ["{id: Qwen/Qwen3-32B, access: api}", ["api", "terms:alibaba-model-studio", "no", null]],
    ["{id: Qwen/Qwen3-32B, access: product-ui}", ["product-ui", "terms:qwen-chat", "no", null]],
    ["{id: zai-org/GLM-4.5, access: weights}", ["weights", "mit", "yes", null]],
    ["{id: zai-org/GLM-4.5, access: api}", ["api", "terms:zhipu-platform", "no", null]],
    ["{id: gpt-4o, access: api}", ["api", "terms:openai-services", "no", null]],
    ["{id: gpt-4o, access: product-ui}", ["product-ui", "terms:openai-consumer", "no", null]],
    ["{id: chatgpt, access: api}", ["api", "terms:openai-services", "no", null]],
    ["{id: gpt-4o, access: weights}", ["weights", null, "unknown", "unrecorded"]],
    [
      "{id: deepseek-ai/DeepSeek-V3, access: internal}",
      ["weights", "deepseek", "conditional", null],
    ],
  ])("%s", async (entry, expected) => {
    expect(await settled(cards(entry))).toEqual(expected);
  });

  test("no condition of the weights' license is asked of a use through the API", async () => {
    const facts = await factsOf(
      cards("{id: deepseek-ai/DeepSeek-V3, access: api}"),
      "edge",
      "m <-",
    );
    expect(valuesOf(facts, "edge.permission.label", "edge.duties.unmet")).toEqual(["n/a", null]);
  });

  test("a license as the basis of the use means the weights", async () => {
    const entry =
      "{id: deepseek-ai/DeepSeek-V3, authorization: {basis: license, evidence: LICENSE}}";
    expect((await settled(cards(entry)))[0]).toBe("weights");
  });

  test("terms that the card declares stand before an open choice", async () => {
    const entry = "{id: zai-org/GLM-5.2, access: third-party-host, terms: {trainOnOutputs: yes}}";
    expect(await settled(cards(entry))).toEqual([
      "third-party-host",
      "declared terms",
      "yes",
      null,
    ]);
  });
});

describe("a model that somebody else hosts", () => {
  test.each<[string, unknown[]]>([
    [
      "{id: meta-llama/Llama-3.3-70B-Instruct, access: third-party-host}",
      ["third-party-host", null, "unknown", "host"],
    ],
    [
      "{id: meta-llama/Llama-3.3-70B-Instruct, access: api, provider: Together AI}",
      ["third-party-host", null, "unknown", "host"],
    ],
    [
      "{id: meta-llama/Llama-3.3-70B-Instruct, provider: Groq}",
      ["third-party-host", null, "unknown", "host"],
    ],
    [
      "{id: meta-llama/Llama-3.3-70B-Instruct, access: cloud-marketplace}",
      ["third-party-host", null, "unknown", "host"],
    ],
    [
      '{id: meta-llama/Llama-3.3-70B-Instruct, access: api, url: "https://api.together.xyz/v1"}',
      ["third-party-host", null, "unknown", "host"],
    ],
    [
      "{id: openrouter/meta-llama/Llama-3.3-70B-Instruct}",
      ["third-party-host", null, "unknown", "host"],
    ],
    [
      "{id: gpt-4o, access: api, provider: Azure OpenAI}",
      ["third-party-host", null, "unknown", "host"],
    ],
    // A license that allows the use goes with the model; only the host's terms are open.
    [
      "{id: deepseek-ai/DeepSeek-R1, access: api, provider: SiliconFlow}",
      ["third-party-host", "deepseek-r1-mit", "yes", "host-terms"],
    ],
    // The interface of its own provider.
    [
      "{id: Qwen/Qwen3-32B, access: api, provider: DashScope}",
      ["api", "terms:alibaba-model-studio", "no", null],
    ],
  ])("%s", async (entry, expected) => {
    expect(await settled(cards(entry))).toEqual(expected);
  });

  test("an owner on a hub is no router", async () => {
    const [access] = await settled(cards("{id: Groq/Llama-3-Groq-8B-Tool-Use}"));
    expect(access).not.toBe("third-party-host");
  });
});

describe("an access that nobody states", () => {
  test("is open where the texts differ", async () => {
    const expected = ["unknown", null, "unknown", "access"];
    expect(await settled(cards("{id: deepseek-ai/DeepSeek-V3}"))).toEqual(expected);
    expect(await settled(cards("{id: moonshotai/Kimi-K2-Instruct}"))).toEqual(expected);
  });

  test("needs no answer where they agree, or where only one is on record", async () => {
    expect(await settled(cards("{id: deepseek-ai/DeepSeek-R1}"))).toEqual([
      "unknown",
      "deepseek-r1-mit",
      "yes",
      null,
    ]);
    expect(await settled(cards("{id: meta-llama/Llama-2-7b}"))).toEqual([
      "unknown",
      "llama2",
      "no",
      null,
    ]);
  });

  test("a permission of the weights' license stands where only the text names the model", async () => {
    const files = {
      "m/README.md": document(
        "license: apache-2.0\npipeline_tag: text-generation",
        "# Card\n\nThis model was distilled from moonshotai/Kimi-K2-Instruct.\n",
      ),
    };
    expect(await settled(files)).toEqual(["unknown", "kimi-modified-mit", "yes", "presumed"]);
  });

  test("is that of an API where the name is an API's", async () => {
    expect((await settled(cards("{id: kimi-k2-turbo}"))).slice(1)).toEqual([
      "terms:moonshot-platform",
      "no",
      null,
    ]);
    expect((await settled(cards("{id: deepseek-chat}")))[1]).toBe("terms:deepseek-platform");
  });

  test("a base model is under its license, however it was reached", async () => {
    const files = {
      "m/README.md": document("license: mit\nbase_model: deepseek-ai/DeepSeek-V3"),
    };
    const facts = await factsOf(files, "edge", "m <-");
    expect(valuesOf(facts, "edge.permission.label", "edge.terms.access")).toEqual(["no", null]);
  });
});

describe("what sentences say of the access", () => {
  const v3 = "{id: deepseek-ai/DeepSeek-V3}";
  test.each<[string, string, string, string | null]>([
    ["We sampled 80k traces from DeepSeek-V3 through the DeepSeek API.", "api", "prose", null],
    ["Responses were generated by calling the DeepSeek-V3 API.", "api", "prose", null],
    ["回答由 DeepSeek-V3 生成，通过 DeepSeek API 调用。", "api", "prose", null],
    ["We ran DeepSeek-V3 locally with vLLM.", "weights", "prose", null],
    ["DeepSeek-V3 采用本地部署生成回答。", "weights", "prose", null],
    ["Answers come from the DeepSeek-V3 web interface.", "product-ui", "prose", null],
    ["通过 DeepSeek-V3 网页版收集回答。", "product-ui", "prose", null],
    [
      "Responses of DeepSeek-V3 were obtained through OpenRouter.",
      "third-party-host",
      "prose",
      "host",
    ],
    ["教师模型输出通过硅基流动（SiliconFlow）API 获取。", "third-party-host", "prose", "host"],
    // Of the model itself, of others, or denied.
    ["The model can be served with vLLM.", "unknown", "inferred", "access"],
    ["It outperforms DeepSeek-V3 called through the API.", "unknown", "inferred", "access"],
    ["DeepSeek-V3 was not used through the API.", "unknown", "inferred", "access"],
    [
      "Prompts for DeepSeek-V3 were collected with the Twitter API.",
      "unknown",
      "inferred",
      "access",
    ],
    ["Together with DeepSeek-V3 we thank everybody.", "unknown", "inferred", "access"],
  ])("%s", async (sentence, access, evidence, unsettled) => {
    const facts = await factsOf(cards(v3, `# Card\n\n${sentence}\n`), "edge", "m <- deepseek-ai/");
    expect([
      facts["edge.terms.access"]?.value,
      facts["edge.terms.access"]?.evidence,
      facts["edge.terms.unsettled"]?.value ?? null,
    ]).toEqual([access, evidence, unsettled]);
  });

  test("what a sentence says carries no error", async () => {
    const files = cards(v3, "# Card\n\nWe ran DeepSeek-V3 locally with vLLM.\n");
    const facts = await factsOf(files, "edge", "m <-");
    expect(facts["edge.permission.label"]).toMatchObject({ value: "no", verified: false });
  });

  test("the declaration stands before the text", async () => {
    const entry = "{id: deepseek-ai/DeepSeek-V3, access: weights}";
    const files = cards(entry, "# Card\n\nDeepSeek-V3 was called through the DeepSeek API.\n");
    expect((await settled(files))[0]).toBe("weights");
  });

  test("each teacher has the interface that stands beside its name", async () => {
    const files = {
      "m/README.md": document(
        "license: apache-2.0\npipeline_tag: text-generation\ngovernance:\n  teachers:\n  - id: deepseek-ai/DeepSeek-V3\n  - id: meta-llama/Llama-3.3-70B-Instruct",
        "# Card\n\nDeepSeek-V3 was run locally with vLLM. Llama-3.3-70B-Instruct was used through Together AI.\n",
      ),
    };
    const accesses = await Promise.all(
      ["m <- deepseek-ai", "m <- meta-llama"].map(
        async (id) => (await factsOf(files, "edge", id))["edge.terms.access"]?.value,
      ),
    );
    expect(accesses).toEqual(["weights", "third-party-host"]);
  });
});

describe("a data set that a model wrote", () => {
  const data = (entry: string) => ({
    "d/README.md": document(
      `license: mit\ntask_categories: [text-generation]\ngovernance:\n  subject: {kind: dataset, id: acme/notes}\n  synthetic:\n    generators:\n    - ${entry}`,
    ),
    "m/README.md": document(
      "license: mit\npipeline_tag: text-generation\ngovernance:\n  subject: {id: acme/student}\n  training: {datasets: [{id: acme/notes}]}",
    ),
  });
  test("hands on the text under which its outputs were had", async () => {
    const outputs = async (entry: string) =>
      valuesOf(
        await factsOf(data(entry), "edge", "acme/student <- acme/notes"),
        "edge.terms.id",
        "edge.permission.outputs",
      );
    expect(await outputs("{id: moonshotai/Kimi-K2-Instruct, access: api}")).toEqual([
      "terms:moonshot-platform",
      "no",
    ]);
    expect(await outputs("{id: deepseek-ai/DeepSeek-V3, access: api}")).toEqual([
      "terms:deepseek-platform",
      "yes",
    ]);
  });
});
