/** Areas of the Hub that hold no models. */
const OTHER_AREA = /^(?:datasets|spaces|collections|papers|docs|blog|posts|models|learn|tasks)$/i;
const PART = "[A-Za-z0-9][\\w.-]{0,95}";
const ADDRESS = new RegExp(
  `^(?:https?://)?(?:www\\.)?(?:huggingface\\.co|hf\\.co)/(${PART})/(${PART})(?=$|[/?#\\s])`,
  "i",
);
const PLAIN = new RegExp(`^(${PART})/(${PART})$`);

/** Returns `org/name` of a model on the Hugging Face Hub, of its address or as it is; undefined for anything else. */
export function hubId(text: string): string | undefined {
  const reference = text.trim();
  const [, owner, name] = ADDRESS.exec(reference) ?? PLAIN.exec(reference) ?? [];
  if (owner === undefined || name === undefined || OTHER_AREA.test(owner)) return undefined;
  return /^(?:www\.)?(?:huggingface\.co|hf\.co)$/i.test(owner) ? undefined : `${owner}/${name}`;
}
