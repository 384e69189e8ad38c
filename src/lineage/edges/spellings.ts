/** Families whose version people write with or without a hyphen before it. */
const FAMILY =
  /^(code-?llama|llama|gemma|qwen|yi|phi|vicuna|mistral|mixtral|falcon|baichuan|chatglm|internlm|glm|stable-diffusion)[- ]?(?=v?\d)/i;
const SHORT: readonly (readonly [short: RegExp, full: string])[] = [
  [/^(?:sdxl|stable diffusion xl)$/i, "stable-diffusion-xl-base-1.0"],
  [/^sd[- ]?(?=v?\d)/i, "stable-diffusion-"],
  [/^stable diffusion[- ]/i, "stable-diffusion-"],
  // All versions of it are under one text.
  [/^mistral[- ]7b$/i, "Mistral-7B-v0.1"],
];

/**
 * Returns the ways in which a repository may be spelled that people call by a name, the written one first: `Llama2 70B`
 * is `Llama-2-70B`, `LLaMA3_1-8B` is `LLaMA-3.1-8B`, `SD v2.1` is `stable-diffusion-2.1`.
 */
export function spellingsOf(name: string): readonly string[] {
  const short = SHORT.find(([pattern]) => pattern.test(name));
  const full = short ? name.replace(short[0], short[1]) : name;
  const joined = full
    .trim()
    .replace(/(\d)_(?=\d\b)/g, "$1.")
    .replace(/[\s_]+/g, "-");
  const [, family] = FAMILY.exec(joined) ?? [];
  if (family === undefined) return [...new Set([name, joined])];
  const version = joined.replace(FAMILY, "").replace(/^v(?=\d)/i, "");
  const hyphens = version.replace(/^(\d)\.(?=\d)/, "$1-");
  const names = [name, joined, `${family}-${version}`, `${family}${version}`];
  return [...new Set([...names, `${family}-v${hyphens}`])];
}
