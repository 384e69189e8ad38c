/** A platform that offers models of other providers through its own interface. */
export interface ModelHost {
  readonly name: string;
  /** Accounts on the Hub of the party that runs it: its own models it does not host as a third party. */
  readonly owners: readonly string[];
}

interface HostEntry extends ModelHost {
  /** What a text calls it. */
  readonly called: RegExp;
  /** The end of the host name of its interface. */
  readonly at?: string;
  /** What stands before the name of a model, as routers write it: `openrouter/…`. */
  readonly prefix?: RegExp;
}

/**
 * Platforms that resell models. Words of everyday language count only with what makes them a name: "Together AI", "the
 * Replicate API".
 */
const HOSTS: readonly HostEntry[] = [
  entry("Together AI", [], /\btogether(?:\.ai|\.xyz| ?ai|computer)\b|\bTogether(?:'s)? API\b/i, {
    at: "together.xyz",
    prefix: /^together(?:[-_]?ai)?$/,
  }),
  entry("Fireworks AI", ["fireworks-ai"], /\bfireworks[. ]?ai\b|\bFireworks API\b/i, {
    at: "fireworks.ai",
    prefix: /^fireworks(?:[-_]?ai)?$/,
  }),
  entry("OpenRouter", [], /\bopen ?router\b/i, { at: "openrouter.ai", prefix: /^openrouter$/ }),
  entry("Groq", ["Groq"], /\bGroq(?:Cloud)?\b/, { at: "groq.com", prefix: /^groq$/ }),
  entry("Azure", ["microsoft"], /\bAzure\b|\bGitHub Models\b|微软云/, {
    at: "azure.com",
    prefix: /^azure(?:[-_](?:ai|openai|foundry))?$/,
  }),
  entry("Amazon Bedrock", ["amazon"], /\bBedrock\b|\bSageMaker JumpStart\b/, {
    at: "amazonaws.com",
    prefix: /^(?:aws[-_]?|amazon[-_]?)?bedrock$/,
  }),
  entry("Vertex AI", [], /\bVertex ?AI\b/i, {
    at: "aiplatform.googleapis.com",
    prefix: /^vertex(?:[-_]?ai)?$/,
  }),
  entry("SiliconFlow", [], /\bsilicon ?(?:flow|cloud)\b|硅基流动/i, {
    at: "siliconflow.cn",
    prefix: /^silicon(?:flow|cloud)$/,
  }),
  entry("DeepInfra", ["DeepInfra"], /\bdeep ?infra\b/i, {
    at: "deepinfra.com",
    prefix: /^deepinfra$/,
  }),
  entry("Replicate", ["replicate"], /\breplicate\.com\b|\bReplicate(?:'s)? API\b/, {
    at: "replicate.com",
    prefix: /^replicate$/,
  }),
  entry("Novita AI", [], /\bnovita[. ]?ai\b/i, { at: "novita.ai", prefix: /^novita(?:[-_]?ai)?$/ }),
  entry("Cerebras", ["cerebras"], /\bCerebras (?:API|Cloud|Inference)\b/i, {
    at: "cerebras.ai",
    prefix: /^cerebras$/,
  }),
  entry("SambaNova", ["sambanovasystems"], /\bSambaNova (?:API|Cloud)\b/i, {
    at: "sambanova.ai",
    prefix: /^sambanova$/,
  }),
  entry("NVIDIA NIM", ["nvidia"], /\bNVIDIA NIM\b|\bbuild\.nvidia\.com\b/i, {
    at: "nvidia.com",
    prefix: /^nvidia[-_]nim$/,
  }),
  entry("Ollama Cloud", [], /\bollama cloud\b/i, { prefix: /^ollama[-_]cloud$/ }),
  entry(
    "Hugging Face Inference Providers",
    ["huggingface"],
    /\b(?:Hugging ?Face|HF) (?:Inference (?:Providers?|Endpoints?|API)|Serverless)\b/i,
    { at: "router.huggingface.co", prefix: /^huggingface$/ },
  ),
  entry("Hyperbolic", [], /\bhyperbolic\.xyz\b|\bHyperbolic API\b/i, { at: "hyperbolic.xyz" }),
  entry("Nebius", ["nebius"], /\bNebius\b/, { at: "nebius.com", prefix: /^nebius$/ }),
  entry(
    "Volcano Engine Ark",
    ["ByteDance", "ByteDance-Seed"],
    /火山(?:引擎|方舟)|\bvolc(?:ano )?engine\b/i,
    {
      at: "volces.com",
      prefix: /^volc(?:ano)?[-_]?engine$/,
    },
  ),
  entry(
    "Alibaba Cloud Model Studio",
    ["Qwen", "Alibaba-NLP", "alibaba-pai"],
    /百炼|\bDashScope\b|\bAlibaba Cloud Model Studio\b/i,
    { at: "dashscope.aliyuncs.com", prefix: /^dashscope$/ },
  ),
  entry("Baidu Qianfan", ["baidu", "PaddlePaddle"], /千帆|\bQianfan\b/i, {
    at: "qianfan.baidubce.com",
    prefix: /^qianfan$/,
  }),
  entry("Tencent Cloud", ["tencent"], /腾讯云|\bTencent Cloud\b/i, { at: "tencentcloudapi.com" }),
  entry(
    "ModelScope API-Inference",
    [],
    /\bapi-inference\.modelscope\.cn\b|魔搭(?:社区)? ?(?:推理 ?)?API/i,
    {
      at: "api-inference.modelscope.cn",
    },
  ),
];

function entry(
  name: string,
  owners: readonly string[],
  called: RegExp,
  marks: Pick<HostEntry, "at" | "prefix">,
): HostEntry {
  return { name, owners, called, ...marks };
}

/** Where a text names a platform. */
export interface HostMention extends ModelHost {
  readonly start: number;
  readonly end: number;
}

/** A text is short: a sentence, or the name of a provider. */
const MOST = 2000;

/** Returns the platform that a short text names. */
export function hostMentionIn(text: string): HostMention | undefined {
  const searched = text.slice(0, MOST);
  for (const { name, owners, called } of HOSTS) {
    const match = called.exec(searched);
    if (match) return { name, owners, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** Returns the platform whose interface stands at a host name. */
export const hostAt = (hostname: string): ModelHost | undefined =>
  HOSTS.find(
    ({ at: end }) => end !== undefined && (hostname === end || hostname.endsWith(`.${end}`)),
  );

/** Splits the name of a model as routers write it: `openrouter/meta-llama/Llama-3.3-70B-Instruct`. */
export function hostedName(
  name: string,
): { readonly host: ModelHost; readonly model: string } | undefined {
  const slash = name.indexOf("/");
  if (slash < 0) return undefined;
  const prefix = name.slice(0, slash).toLowerCase();
  const host = HOSTS.find((candidate) => candidate.prefix?.test(prefix));
  return host && { host, model: name.slice(slash + 1) };
}
