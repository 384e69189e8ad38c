import { describe, expect, it } from "vitest";
import { FAMILY_SOURCE, upstreamsOf } from "../../src/model/register.js";
import { createRegister } from "../../src/register/index.js";
import { file, register } from "./load.js";

const find = (name: string, kind?: "model" | "dataset") => register.findUpstream(name, kind);
const terms = (name: string, kind?: "model" | "dataset") => find(name, kind)?.upstream.license;

describe("mirrors on ModelScope", () => {
  it.each([
    [
      "LLM-Research/Meta-Llama-3.1-8B-Instruct",
      "meta-llama/Meta-Llama-3.1-8B-Instruct",
      "llama3.1",
    ],
    [
      "https://modelscope.cn/models/LLM-Research/Llama-3.2-1B/summary",
      "meta-llama/Llama-3.2-1B",
      "llama3.2",
    ],
    ["modelscope/Llama-2-7b-chat-ms", "meta-llama/Llama-2-7b-chat-ms", "llama2"],
    ["ZhipuAI/glm-4-9b-chat", "zai-org/glm-4-9b-chat", "glm-4"],
    ["01ai/Yi-1.5-6B", "01-ai/Yi-1.5-6B", "apache-2.0"],
  ])("%s is a copy of %s", (name, root, license) => {
    expect(find(name)).toMatchObject({ via: "copy", root, upstream: { license } });
  });

  it("is not what its owner trained", () => {
    expect(find("swift/harbor-7b")).toBeUndefined();
    expect(find("https://modelscope.cn/studios/LLM-Research/Llama-3.2-1B")).toBeUndefined();
  });
});

describe("models", () => {
  it.each([
    ["meta-llama/Llama-3.1-8B", "llama3.1"],
    ["meta-llama/Meta-Llama-3.1-8B-Instruct", "llama3.1"],
    ["META-LLAMA/meta-llama-3-8b", "llama3"],
    ["meta-llama/Llama-2-7b-hf", "llama2"],
    ["Qwen/Qwen2.5-3B-Instruct", "qwen-research"],
    ["Qwen/Qwen2.5-72B", "qwen"],
    ["Qwen/Qwen2.5-Math-7B", "apache-2.0"],
    ["Qwen/Qwen3-8B", "apache-2.0"],
    ["google/gemma-2-9b-it", "gemma"],
    ["google/gemma-4-31B-it", "apache-2.0"],
    ["deepseek-ai/DeepSeek-R1", "deepseek-r1-mit"],
    ["deepseek-ai/DeepSeek-R1-Distill-Llama-8B", "llama3.1"],
    ["deepseek-ai/DeepSeek-V3", "deepseek"],
    ["deepseek-ai/DeepSeek-V3-0324", "mit"],
    ["openai/whisper-large-v2", "mit"],
    ["openai/gpt-oss-20b", "apache-2.0"],
    ["bert-base-uncased", "apache-2.0"],
    ["google-bert/bert-base-uncased", "apache-2.0"],
    ["gpt2", "gpt2-modified-mit"],
    ["LLaMA-7B", "llama1"],
    ["TinyLlama/TinyLlama-1.1B-Chat-v1.0", "apache-2.0"],
    ["openlm-research/open_llama_7b", "apache-2.0"],
    ["https://huggingface.co/meta-llama/Llama-3.2-1B/tree/main", "llama3.2"],
    ["https://www.modelscope.cn/models/qwen/Qwen2.5-72B/files", "qwen"],
    ["hf.co/mistralai/Mistral-7B-v0.1@abc123", "apache-2.0"],
    ["mistralai/Mistral-7B-v0.1?revision=x#top", "apache-2.0"],
    ["THUDM/GLM-4-9B-0414", null],
    ["THUDM/glm-4-9b-chat", "glm-4"],
    ["deepseek-ai/DeepSeek-R1-Distill-Qwen-7B", "mit"],
    ["CohereLabs/c4ai-command-r-plus", "cohere-cc-by-nc"],
    ["black-forest-labs/FLUX.1-dev", "flux-1-dev-non-commercial"],
  ])("%s is under %s", (name, license) => {
    expect(find(name, "model")).toMatchObject({ via: "exact", upstream: { license } });
  });

  it.each([
    ["unsloth/meta-llama-3.1-8b-instruct-bnb-4bit", "meta-llama/", "llama3.1"],
    ["unsloth/meta-llama-3.1-8b-bnb-4bit", "meta-llama/", "llama3.1"],
    ["unsloth/llama-3-8b-bnb-4bit", "meta-llama/", "llama3"],
    ["unsloth/Llama-3.2-1B-Instruct-unsloth-bnb-4bit", "meta-llama/", "llama3.2"],
    ["unsloth/gemma-2-9b-bnb-4bit", "google/gemma-2-9b", "gemma"],
    ["TheBloke/Llama-2-7B-GGUF", "meta-llama/Llama-2-7B", "llama2"],
    ["TheBloke/Llama-2-7B-Chat-AWQ", "meta-llama/Llama-2-7B-Chat", "llama2"],
    ["unsloth/Qwen2.5-7B", "Qwen/Qwen2.5-7B", "apache-2.0"],
    ["unsloth/Qwen2.5-3B-bnb-4bit", "Qwen/Qwen2.5-3B", "qwen-research"],
    ["unsloth/phi-3-mini-4k-instruct-bnb-4bit", "microsoft/Phi-3-mini-4k-instruct", "mit"],
    ["unsloth/mistral-7b-instruct-v0.2-bnb-4bit", "mistralai/Mistral-7B-", "apache-2.0"],
    ["mlx-community/Qwen3-4B-4bit", "Qwen/Qwen3-4B", "apache-2.0"],
    ["NousResearch/llama-2-7b-chat-hf", "meta-llama/", "llama2"],
    ["huggyllama/llama-7b", "llama-7b", "llama1"],
    ["LLM-Research/Meta-Llama-3.1-8B-Instruct", "meta-llama/", "llama3.1"],
    ["AI-ModelScope/gemma-2-9b-it", "google/gemma-2-9b-it", "gemma"],
    ["ZhipuAI/glm-4-9b-chat", "zai-org/glm-4-9b-chat", "glm-4"],
    ["TheBloke/Yi-34B-Chat-GPTQ", "01-ai/Yi-34B-Chat", "apache-2.0"],
    ["someone/Mistral-7B-v0.1-Q4_K_M-GGUF", "mistralai/Mistral-7B-v0.1", "apache-2.0"],
    ["axolotl-quants/Llama-4-Scout-17B-16E-Linearized-bnb-nf4-bf16", "meta-llama/", "llama4"],
    ["unsloth/DeepSeek-R1-Distill-Llama-8B-GGUF", "meta-llama/Llama-3.1-8B", "llama3.1"],
    ["bartowski/google_gemma-2-9b-it-GGUF", "google/gemma-2-9b-it", "gemma"],
    ["lmstudio-community/Qwen3-8B-MLX-8bit", "Qwen/Qwen3-8B", "apache-2.0"],
    ["mlx-community/Mistral-7B-Instruct-v0.3-4bit", "mistralai/Mistral-7B-", "apache-2.0"],
    ["acme/Qwen2.5-7B-Instruct-int8-onnx", "Qwen/Qwen2.5-7B-Instruct", "apache-2.0"],
    ["TheBloke/zephyr-7B-beta-GPTQ", "HuggingFaceH4/zephyr-7b-", "mit"],
  ])("%s is a copy of %s", (name, root, license) => {
    const match = find(name);
    expect(match).toMatchObject({ id: name, via: "copy", upstream: { license } });
    expect(match?.root).toContain(root);
  });

  it.each([
    ...["bartowski/google_gemma-2-9b-it-abliterated-GGUF", "bartowski/acme_gemma-2-9b-it"],
    ...["bartowski/Lyra-4-Llama-3.1-8B-GGUF", "TheBloke/dolphin-2_2-yi-34b-AWQ"],
    ...["bartowski/Llama-3.1-8B-Lexi-Uncensored-V2-GGUF", "unsloth/zephyr-sft-bnb-4bit"],
    ...["someone/Llama-3.1-8B", "someone/my-llama", "NousResearch/Hermes-9-70B", "TinyLlama"],
    ...["/root/models/Qwen/Qwen2.5-7B", "./gpt-4o", "../Qwen", "a/b/c", "", "Llama 3 finetune"],
    ...["gpt-4o-style-7b", "gpt-3.5-turbo-alpaca-student", "claude-like-model", "someone/gpt-4o"],
    ...["openai/whisper-tiny-finetuned/x", "custom", "internal data", "C:\\models\\gpt2"],
  ])("%j is not known", (name) => {
    expect(find(name)).toBeUndefined();
  });

  it("goes from root to root", () => {
    expect(find("unsloth/DeepSeek-R1-Distill-Llama-8B-GGUF")).toMatchObject({
      root: "meta-llama/Llama-3.1-8B",
      through: ["deepseek-ai/DeepSeek-R1-Distill-Llama-8B"],
    });
    expect(find("TheBloke/Llama-2-7B-GGUF")?.through).toEqual([]);
    expect(find("mistralai/Mistral-7B-v0.1")?.root).toBeUndefined();
  });

  it("ends where roots go in a circle", () => {
    const ring = (pattern: string, root: string) =>
      ({ pattern, root, kind: "model", license: null, source: "x", verified: true }) as const;
    const upstreams = [ring("a/one", "a/two"), ring("a/two", "a/one")].map((one) => ({
      ...one,
      retrieved: "2026-01-01",
    }));
    const circle = createRegister({ version: "1.0.0", licenses: [], upstreams, reuploaders: [] });
    expect(circle.findUpstream("a/one")).toMatchObject({ root: "a/one", through: ["a/two"] });
  });

  it("does not take Whisper or gpt-oss for the OpenAI service", () => {
    expect(find("openai/whisper-large-v3")?.upstream.kind).toBe("model");
    expect(find("openai/gpt-oss-120b")?.upstream.kind).toBe("model");
  });
});

describe("hosted services", () => {
  it.each([
    ["gpt-4o", "terms:openai-services"],
    ["gpt-4o-mini-2024-07-18", "terms:openai-services"],
    ["openai/gpt-4o", "terms:openai-services"],
    ["GPT-4", "terms:openai-services"],
    ["GPT-4 Turbo", "terms:openai-services"],
    ["gpt-4-1106-preview", "terms:openai-services"],
    ["o1-mini", "terms:openai-services"],
    ["ChatGPT", "terms:openai-consumer"],
    ["text-davinci-003", "terms:openai-2023-03-14"],
    ["gpt-3.5-turbo-0613", "terms:openai-services"],
    ["anthropic/claude-3-opus", "terms:anthropic-commercial"],
    ["claude-3-5-sonnet", "terms:anthropic-commercial"],
    ["Claude 3.5 Sonnet", "terms:anthropic-commercial"],
    ["claude.ai", "terms:anthropic-consumer"],
    ["google/gemini-1.5-pro", "terms:gemini-api"],
    ["deepseek-reasoner", "terms:deepseek-platform"],
    ["deepseek/deepseek-chat", "terms:deepseek-platform"],
    ["chat.qwen.ai", "terms:qwen-chat"],
    ["https://chat.qwen.ai/", "terms:qwen-chat"],
    ["qwen-max", "terms:alibaba-model-studio"],
    ["x-ai/grok-3", "terms:xai-enterprise"],
    ["mistral-large-latest", "terms:mistral-commercial"],
    ["gpt4", "terms:openai-services"],
    ["GPT-3.5", "terms:openai-services"],
    ["OpenAI GPT-4o", "terms:openai-services"],
    ["gpt4o-mini", "terms:openai-services"],
    ["Chat-GPT", "terms:openai-consumer"],
    ["code-davinci-002", "terms:openai-2023-03-14"],
    ["Google Gemini 1.5 Pro", "terms:gemini-api"],
    ["gemini-2.0-flash-thinking-exp", "terms:gemini-api"],
    ["Anthropic Claude 3 Opus", "terms:anthropic-commercial"],
    ["together/meta-llama-3-70b-instruct", "terms:together"],
    ["doubao-pro-32k", "terms:volcano-ark"],
  ])("%s is under %s", (name, license) => {
    expect(find(name)).toMatchObject({ upstream: { kind: "hosted", license } });
    expect(find(name, "dataset")).toBeUndefined();
  });
});

describe("data sets", () => {
  it.each([
    ["squad", "cc-by-4.0"],
    ["rajpurkar/squad", "cc-by-4.0"],
    ["datasets/squad", "cc-by-4.0"],
    ["https://huggingface.co/datasets/tatsu-lab/alpaca/viewer/default", "cc-by-nc-4.0"],
    ["wikipedia", "cc-by-sa-3.0"],
    ["allenai/c4", "odc-by"],
    ["HuggingFaceFW/fineweb-edu", "odc-by"],
    ["simplescaling/s1K-1.1", "mit"],
    ["mozilla-foundation/common_voice_11_0", "cc0-1.0"],
    ["alpaca", "cc-by-nc-4.0"],
    ["Alpaca", "cc-by-nc-4.0"],
    ["Common Voice", "cc0-1.0"],
    ["ILSVRC/imagenet-1k", "imagenet-terms"],
    ["xnli", "cc-by-nc-4.0"],
  ])("%s is under %s", (name, license) => {
    expect(terms(name, "dataset")).toBe(license);
  });
  it("keeps kinds apart", () => {
    expect(find("squad", "model")).toBeUndefined();
    expect(find("gpt2", "dataset")).toBeUndefined();
    expect(find("datasets/squad", "model")).toBeUndefined();
    expect(find("common voice")).toBeUndefined();
  });
  it("knows what was taken down, and what was generated by what", () => {
    expect(find("the_pile_books3", "dataset")?.upstream.withdrawn).toBeDefined();
    for (const name of ["tatsu-lab/alpaca", "alpaca"])
      expect(find(name, "dataset")?.upstream.generatedBy).toEqual(["text-davinci-003"]);
  });
});

describe("the rest of a family", () => {
  const entry = {
    pattern: "acme/reef-7b",
    family: "acme/reef-*",
    kind: "model",
    license: "apache-2.0",
    source: "acme/reef@0123456 README.md",
    provenance: "official",
    retrieved: "2026-12-01",
  } as const;
  const own = createRegister({ ...file, upstreams: upstreamsOf(entry) });

  it("has the license of what the source names, as not read", () => {
    expect(own.findUpstream("acme/reef-7b")?.upstream).toMatchObject({ verified: true });
    expect(own.findUpstream("acme/reef-70b")?.upstream).toMatchObject({
      license: "apache-2.0",
      provenance: "not-read",
      verified: false,
      source: FAMILY_SOURCE,
    });
  });
});
