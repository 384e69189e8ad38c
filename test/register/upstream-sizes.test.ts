import { describe, expect, it } from "vitest";
import { register } from "./load.js";

const license = (name: string) => register.findUpstream(name, "model")?.upstream.license;
const service = (name: string) => register.findUpstream(name)?.upstream;

describe("a narrow pattern beside a broad one", () => {
  it.each([
    ["Qwen/Qwen2.5-Omni-3B", "qwen-research"],
    ["Qwen/Qwen2.5-Omni-7B", "apache-2.0"],
    ["Qwen/Qwen2.5-Math-7B-Instruct", "apache-2.0"],
    ["Qwen/Qwen2-Math-72B-Instruct", "tongyi-qianwen"],
    ["Qwen/Qwen2-Math-RM-72B", "tongyi-qianwen"],
    ["Qwen/Qwen2.5-Math-RM-72B", "qwen"],
    ["Qwen/Qwen1.5-14B-Chat", "tongyi-qianwen"],
    ["Qwen/Qwen2-7B", "apache-2.0"],
    ["Qwen/Qwen1.5-1.8B-Chat", "tongyi-qianwen-research"],
    ["Qwen/Qwen-Image", "apache-2.0"],
    ["Qwen/Qwen-Image-Edit-2509", "apache-2.0"],
    ["Qwen/Qwen-Image-2.1", "qwen-research"],
    ["Qwen/Qwen3-Omni-30B-A3B-Instruct", "apache-2.0"],
    ["black-forest-labs/FLUX.2-dev", "flux-dev-non-commercial-2.0"],
    ["black-forest-labs/FLUX.2-klein-4B", "apache-2.0"],
    ["black-forest-labs/FLUX.2-klein-9B", "flux-non-commercial-2.1"],
    ["stabilityai/stable-diffusion-3.5-large", "stabilityai-community"],
    ["stabilityai/stable-diffusion-3-medium-diffusers", "stabilityai-nc-research"],
    ["stabilityai/stable-video-diffusion-img2vid-xt", "stabilityai-community"],
    ["black-forest-labs/FLUX.1-Kontext-dev", "flux-1-dev-non-commercial"],
    ["black-forest-labs/FLUX.1-schnell", "apache-2.0"],
    ["nvidia/C-RADIOv4-H", "nvidia-open-model-license"],
    ["nvidia/RADIO-L", "nvidia-nscl"],
    ["nvidia/Llama-3_3-Nemotron-Super-49B-v1", "nvidia-open-model-license"],
    ["nvidia/Llama-3.1-Nemotron-70B-Instruct-HF", "llama3.1"],
    ["nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B-BF16", "openmdw-1.1"],
    ["nvidia/parakeet-tdt-1.1b", "cc-by-4.0"],
    ["nvidia/canary-1b-v2", "cc-by-4.0"],
    ["OpenGVLab/InternVL3-8B", "apache-2.0"],
    ["OpenGVLab/InternVL3-78B", "qwen"],
    ["OpenGVLab/InternVL3_5-8B", "apache-2.0"],
    ["MiniMaxAI/MiniMax-M1-80k", "apache-2.0"],
    ["MiniMaxAI/MiniMax-M2", "minimax-m2-modified-mit"],
    ["MiniMaxAI/MiniMax-Text-01", "minimax-model-license"],
    ["moonshotai/Kimi-Linear-48B-A3B-Instruct", "mit"],
    ["moonshotai/Kimi-Dev-72B", "qwen"],
    ["moonshotai/Kimi-K2-Instruct", "kimi-modified-mit"],
    ["jinaai/jina-embeddings-v2-base-en", "apache-2.0"],
    ["jinaai/jina-embeddings-v3", "cc-by-nc-4.0"],
    ["jinaai/jina-embeddings-v4", "qwen-research"],
    ["jinaai/jina-embeddings-v5-text-nano", "cc-by-nc-4.0"],
    ["BAAI/bge-m3", "mit"],
    ["BAAI/bge-multilingual-gemma2", "gemma"],
    ["tiiuae/falcon-40b-instruct", "apache-2.0"],
    ["tiiuae/falcon-11B", "falcon-2-11b-license"],
    ["mosaicml/mpt-30b-chat", "cc-by-nc-sa-4.0"],
    ["tiiuae/falcon-7b-instruct", "apache-2.0"],
    ["llava-hf/llava-1.5-7b-hf", "llama2"],
    ["facebook/vit-mae-base", "apache-2.0"],
    ["starcoder2", "bigcode-openrail-m"],
    ["t5", "apache-2.0"],
    ["mosaicml/mpt-7b", "apache-2.0"],
    ["zai-org/GLM-4.5-Air", "mit"],
    ["THUDM/CogVideoX-2b", "apache-2.0"],
    ["THUDM/CogVideoX-5b", "cogvideox-license"],
    ["facebook/sam-vit-huge", "apache-2.0"],
    ["facebook/sam3", "sam-license"],
    ["tencent/Hunyuan3D-2mini", "tencent-hunyuan-3d-2.0"],
    ["tencent/Hunyuan-7B-Instruct", "tencent-hunyuan-community"],
    ["tencent/HunyuanImage-3.0", "tencent-hunyuan-community"],
    ["tencent/Hy-MT2-1.8B", "apache-2.0"],
    ["openai/whisper-large-v3-turbo", "mit"],
    ["Salesforce/blip-image-captioning-base", "bsd-3-clause"],
    ["Salesforce/blip2-opt-2.7b", "mit"],
    ["LGAI-EXAONE/EXAONE-3.5-7.8B-Instruct", "exaone"],
    ["LGAI-EXAONE/EXAONE-4.0-32B", "exaone-1.2-nc"],
    ["deepseek-ai/Janus-1.3B", "deepseek"],
  ])("%s is under %s", (name, expected) => {
    expect(license(name)).toBe(expected);
  });

  it.each([
    ["baichuan-inc/Baichuan-7B", "a license that is not on record"],
    ["Helsinki-NLP/opus-mt-luo-en", "licenses that differ by model"],
    ["tiiuae/falcon-mamba-7b", "a license that is not on record"],
    ["mosaicml/mpt-30b-instruct", "licenses that do not agree"],
    ["deepseek-ai/Janus-Pro-7B", "licenses that do not agree"],
  ])("%s is known, under %s", (name) => {
    expect(license(name)).toBeNull();
  });

  it("keeps the license before a change", () => {
    const { history } = service("01-ai/Yi-34B") ?? {};
    expect(history).toMatchObject([{ license: "yi-license", until: "2024-05-30" }]);
    expect(service("tiiuae/falcon-40b")?.history).toMatchObject([{ until: "2023-05-31" }]);
  });
});

describe("an interface and an app of one provider", () => {
  it.each([
    ["kimi-k2-turbo-preview", "terms:moonshot-platform"],
    ["moonshot-v1-8k", "terms:moonshot-platform"],
    ["Kimi", "terms:kimi-chat"],
    ["doubao-seed-1.6", "terms:volcano-ark"],
    ["豆包", "terms:doubao"],
    ["qwen-plus", "terms:alibaba-model-studio"],
    ["qvq-max", "terms:alibaba-model-studio"],
    ["通义千问", "terms:tongyi-app"],
    ["chat.qwen.ai", "terms:qwen-chat"],
    ["ernie-4.0-turbo-8k", "terms:baidu-qianfan"],
    ["文心一言", "terms:wenxin-yiyan"],
    ["glm-4-plus", "terms:zhipu-platform"],
    ["glm-4-air", "terms:zhipu-platform"],
    ["glm-zero-preview", "terms:zhipu-platform"],
    ["智谱清言", "terms:zhipu-qingyan"],
    ["hunyuan-turbos-latest", "terms:hunyuan-api"],
    ["腾讯元宝", "terms:yuanbao"],
    ["讯飞星火", "terms:xinghuo-app"],
    ["spark-max", "terms:xinghuo-api"],
    ["abab6.5s-chat", "terms:minimax-platform"],
    ["yi-lightning", "terms:lingyiwanwu-platform"],
    ["text-embedding-3-large", "terms:openai-services"],
    ["whisper-1", "terms:openai-services"],
    ["ChatGPT", "terms:openai-consumer"],
    ["mistral-medium-latest", "terms:mistral-commercial"],
    ["sonar-pro", "terms:perplexity-api"],
    ["amazon.nova-pro-v1", "terms:amazon-bedrock"],
  ])("%s is under %s", (name, expected) => {
    expect(service(name)).toMatchObject({ kind: "hosted", license: expected });
  });

  it("does not take weights for a service", () => {
    expect(service("zai-org/GLM-4.5-Air")?.kind).toBe("model");
    expect(service("openai/whisper-small")?.kind).toBe("model");
    expect(service("01-ai/Yi-34B")?.kind).toBe("model");
  });
});
