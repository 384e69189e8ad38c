import { describe, expect, it } from "vitest";
import { see, told } from "./read.js";

/** A model card with these front-matter lines and this body, in a folder of this name. */
const card = (yaml: string, body = "", folder = "harbor") =>
  see(`---\nlicense: mit\n${yaml}\n---\n${body}`, { file: `${folder}/README.md` });
const makes = (seen: ReturnType<typeof see>) => {
  const read = (fact: string) => {
    const { state, value } = seen.fact(fact);
    return state === "absent" ? "unknown" : value;
  };
  return [read("isGenerative"), read("generatesMedia")];
};
const TEXT = ["yes", "no"];
const MEDIA = ["yes", "yes"];
const NEITHER = ["no", "no"];
const UNKNOWN = ["unknown", "unknown"];

describe("tasks of ModelScope", () => {
  it.each([
    ["chat", TEXT],
    ["text2sql", TEXT],
    ["text-to-image-synthesis", MEDIA],
    ["text-to-video-synthesis", MEDIA],
    ["image-face-fusion", MEDIA],
    ["voice-conversion", MEDIA],
    ["virtual-human", MEDIA],
    ["auto-speech-recognition", NEITHER],
    ["speaker-verification", NEITHER],
    ["acoustic-noise-suppression", NEITHER],
    ["image-super-resolution", NEITHER],
    ["sentence-embedding", NEITHER],
    ["backbone", UNKNOWN],
  ])("%s", (task, output) => {
    expect(makes(card(`tasks:\n- ${task}\nframeworks: [x]`))).toEqual(output);
  });

  it("counts translation as text that is generated", () => {
    expect(makes(card("pipeline_tag: translation"))).toEqual(TEXT);
  });
});

describe("names", () => {
  it.each([
    ["Tide-7B-Instruct", TEXT],
    ["HarborLLM", TEXT],
    ["tide-chat", TEXT],
    ["Tide-Embedding-0.6B", NEITHER],
    ["qwen3-tide-reranker", NEITHER],
    ["llama-3-tide-reward", NEITHER],
    ["TideGuard-8B", NEITHER],
    ["tide-asr-large", NEITHER],
    ["TideTTS-tts", MEDIA],
    ["tide-diffusion", MEDIA],
    ["bert-base-conversational", NEITHER],
    ["bert2bert-tide", TEXT],
    ["tide-vit-gpt2", UNKNOWN],
    ["tide", UNKNOWN],
  ])("%s", (name, output) => {
    expect(makes(card("language: en", "", name))).toEqual(output);
  });
});

describe("bases", () => {
  it.each([
    ["meta-llama/Llama-3.1-8B", TEXT],
    ["Qwen/Qwen2.5-7B", TEXT],
    ["Qwen/Qwen3-Embedding-0.6B", NEITHER],
    ["google-bert/bert-base-chinese", NEITHER],
    ["openai/whisper-small", NEITHER],
    ["openai/clip-vit-base-patch32", NEITHER],
    ["black-forest-labs/FLUX.1-dev", MEDIA],
    ["facebook/musicgen-melody", MEDIA],
    ["intfloat/e5-mistral-7b-instruct", NEITHER],
    ["acme/anchor-2", UNKNOWN],
  ])("%s", (base, output) => {
    const seen = card(`base_model: ${base}`);
    expect(makes(seen)).toEqual(output);
    if (output !== UNKNOWN)
      expect(told(seen.fact("isGenerative"))).toEqual([output[0], "derived", "inferred", "3:13"]);
  });

  it("is a language model beside the encoder that is a part of it", () => {
    const bases = "[lmsys/vicuna-7b-v1.5, openai/clip-vit-large-patch14]";
    expect(makes(card(`base_model: ${bases}`))).toEqual(TEXT);
  });

  it.each(["# Tide toxicity classifier", "# Tide\n\nTide is a reward model for harbor talk."])(
    "says less than what the model is for: %j",
    (body) => {
      expect(makes(card("base_model: meta-llama/Llama-3.1-8B", body))).toEqual(NEITHER);
    },
  );
});

describe("the opening", () => {
  it.each([
    ["Tide is a large language model for sailors.", TEXT],
    ["This is a compact chatbot that answers questions on tides.", TEXT],
    ["Tide is a family of open VLMs.", TEXT],
    ["This repository contains the text-to-image model of the harbor.", MEDIA],
    ["Tide is a lightweight text-to-speech system.", MEDIA],
    ["Tide is a sentence embedding model.", NEITHER],
    ["A small encoder for nautical charts.", NEITHER],
    ["This model is a fine-tuned version of anchor for sentiment classification.", NEITHER],
    ["This model is used for object detection in port cameras.", NEITHER],
    ["The model transcribes radio calls.", NEITHER],
    ["The model generates short stories about ships.", TEXT],
    ["The teacher is a large language model.", UNKNOWN],
    ["Tide is not a chat model.", UNKNOWN],
    ["潮汐是一个面向航海的对话大模型。", TEXT],
    ["潮汐系列文生图模型，支持中文提示词。", MEDIA],
    ["本模型是一个声纹识别模型。", NEITHER],
    ["本模型用于单通道语音降噪。", NEITHER],
    ["本模型是中文语音识别大模型。", NEITHER],
    ["本项目开源了中文句向量模型。", NEITHER],
  ])("%s", (sentence, output) => {
    expect(makes(card("language: en", `# Tide\n\n${sentence}`))).toEqual(output);
  });

  it("points at the sentence", () => {
    const seen = card("language: en", "# Tide\n\nTide is a large language model.");
    expect(told(seen.fact("isGenerative"))).toEqual(["yes", "derived", "prose", "7:1"]);
  });
});

describe("code and tools", () => {
  it.each([
    ["AutoModelForCausalLM.from_pretrained(x)", TEXT],
    ["pipeline('text-generation', model=x)", TEXT],
    ["StableDiffusionXLPipeline.from_pretrained(x)", MEDIA],
    ["AutoModelForSequenceClassification.from_pretrained(x)", NEITHER],
    ["WhisperForConditionalGeneration.from_pretrained(x)", UNKNOWN],
    ["SentenceTransformer('x')", NEITHER],
    ["AutoModelForCausalLM; AutoModelForSequenceClassification", UNKNOWN],
  ])("%s", (code, output) => {
    expect(makes(card("language: en", `# Tide\n\n\`\`\`python\n${code}\n\`\`\`\n`))).toEqual(
      output,
    );
  });

  it.each([
    ["tags: [text-generation-inference]", TEXT],
    ["library_name: diffusers", MEDIA],
    ["library_name: sentence-transformers", NEITHER],
    ["tags: [text-to-music]", MEDIA],
    ["model-type: [gpt]", TEXT],
    ["library_name: transformers", UNKNOWN],
  ])("%s", (yaml, output) => {
    expect(makes(card(yaml))).toEqual(output);
  });
});

it("is quick on hostile text", () => {
  const start = performance.now();
  for (const text of [
    "a ".repeat(40_000),
    "is a ".repeat(20_000),
    "模型是".repeat(20_000),
    "(".repeat(60_000),
  ])
    card("language: en", `# Tide ${text.slice(0, 2000)}\n\n${text}`);
  expect(performance.now() - start).toBeLessThan(8000);
});
