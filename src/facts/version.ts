/** `tool-v0.1`, `Qwen2.5-3B`, `model-0125`: the name says which one it is. Sizes (`7B`, `1.5b`) are no versions. */
const IN_NAME =
  /(?:^|[-_. ])v(?:er(?:sion)?)?[-_. ]?(\d{1,4}(?:\.\d{1,4}){0,3})(?=$|[-_. ])|(\d{1,3}(?:\.\d{1,3}){1,3})(?=$|[-_. ])|[-_](\d{4}|\d{6}|\d{8})(?=$|[-_])/i;

/** Returns the version that a name carries. */
export function versionIn(name: string): string | undefined {
  const match = IN_NAME.exec(name.slice(0, 200));
  return match?.[1] ?? match?.[2] ?? match?.[3];
}
