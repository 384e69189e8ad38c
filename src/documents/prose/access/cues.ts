import { type HostMention, hostMentionIn } from "../../../facts/model-hosts.js";

/** How a sentence says that a model was used, and where in it. */
export interface AccessCue {
  readonly access: "weights" | "api" | "product-ui" | "third-party-host";
  readonly host?: string;
  readonly start: number;
  readonly end: number;
}

/** Words without which no sentence says how a model was reached. */
export const ACCESS_WORDS =
  /\bAPIs?\b|接口|\bvLLM\b|\bSGLang\b|\bOllama\b|\bLMDeploy\b|llama\.cpp|\blocal(?:ly)?\b|\bself-|本地|部署|\bhosted\b|\bweb(?:site)?\b|\bapp\b|网页|客户端|\bOpen ?Router\b|\bTogether\b|\bFireworks\b|\bGroq|\bAzure\b|\bBedrock\b|\bVertex\b|\bSilicon ?|硅基|\bDeep ?Infra\b|\bReplicate\b|百炼|火山|千帆|DashScope/i;

/** A reseller is named for many reasons; it hosts what was got through it. */
const THROUGH =
  /(?:\b(?:via|through|using|from|on|by|over|with)(?: the)? |通过|经由?|使用|调用|由|在)\W{0,6}$/i;
const OF_HOST =
  /^(?:'s)?\W{0,4}(?:(?:hosted |inference |batch )?(?:API|endpoints?|platform|service)\b|平台|提供|的? ?(?:API|接口)|托管)/i;

const API =
  /\b(?:via|through|using|with|over|call(?:ed|ing|s)?|quer(?:y|ied|ying)|access(?:ed|ing)?) (?:the |its |their |an? )?(?:(?:[A-Z][\w.-]{1,30}|official|public|chat|completions?|batch|hosted|provider's) ){0,3}APIs?\b|\bAPI (?:calls?|access|requests?)\b|(?:通过|经由?|使用|利用|调用)[^，。；,;]{0,30}?(?:API|接口)|(?:API|接口)(?:调用|获取|生成|采集|批量)/i;
const WEIGHTS =
  /\b(?:with|using|via|through|in|on) (?:vLLM|SGLang|LMDeploy|llama\.cpp|Ollama)\b|\b(?:self-|locally[- ])(?:hosted|deployed|served|run(?:ning)?)\b|\b(?:hosted|deployed|served|ran|run(?:ning)?|inference) locally\b|\blocal (?:deployment|inference|copy)\b|本地(?:化)?(?:部署|推理|运行|模型)|自(?:行|建)部署|私有化部署|(?:vLLM|SGLang|LMDeploy|Ollama) ?(?:部署|推理|本地)/i;
const APP =
  /\b(?:web (?:interface|UI|app|chat|version)|chat (?:interface|website|app)|mobile app|web-based (?:chat )?interface|chat\.(?:deepseek|qwen|openai)\.(?:com|ai))\b|网页(?:版|端)|客户端|手机应用|对话网页/i;
/** Interfaces of something else than the teacher model. */
const OTHER_API =
  /\b(?:Twitter|Reddit|YouTube|Wikipedia|GitHub|Google (?:Search|Maps|Translate)|Bing|Scholar|REST(?:ful)?|Transformers|Trainer|Datasets|Python|inference)\b[^.,;]{0,12}\bAPIs?\b/i;

/** Returns how a sentence says that a model was used; a reseller counts before the interface that it offers. */
export function accessCueIn(sentence: string): AccessCue | undefined {
  const host = hostMentionIn(sentence);
  if (host && isThrough(sentence, host))
    return { access: "third-party-host", host: host.name, start: host.start, end: host.end };
  const cueOf = (access: AccessCue["access"], pattern: RegExp): AccessCue | undefined => {
    const match = pattern.exec(sentence);
    return match ? { access, start: match.index, end: match.index + match[0].length } : undefined;
  };
  return (
    cueOf("weights", WEIGHTS) ??
    cueOf("product-ui", APP) ??
    (OTHER_API.test(sentence) ? undefined : cueOf("api", API))
  );
}

const isThrough = (sentence: string, { start, end }: HostMention): boolean =>
  THROUGH.test(sentence.slice(Math.max(0, start - 24), start)) ||
  OF_HOST.test(sentence.slice(end, end + 32));
