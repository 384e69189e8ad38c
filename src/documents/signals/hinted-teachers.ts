import type { Value } from "../card/card.js";
import type { UpstreamReference } from "../format.js";

/**
 * Names of hosted models, and of the one open model that nearly every student is named after, inside a longer name:
 * `claude-4.5-opus-high-reasoning-250x`, `alpaca_gpt4_zh`. Only families that nobody names a model of their own after.
 */
const TEACHERS: readonly (readonly [pattern: RegExp, family: string])[] = [
  [
    /(?<![a-z])claude((?:[-_ .]?(?:v?\d(?:\.\d)?|opus|sonnet|haiku|instant)(?![a-z0-9])){0,4})/g,
    "claude",
  ],
  [
    /(?<![a-z])gpt[-_ ]?((?:3\.5|35|4\.1|4\.5|4o|5(?:\.\d)?|3|4)(?:[-_ ]?(?:turbo|mini|nano|preview|codex|pro))?)(?![a-z0-9])/g,
    "gpt",
  ],
  [/(?<![a-z])chatgpt()(?![a-z0-9])/g, "chatgpt"],
  [
    /(?<![a-z])gemini((?:[-_ .]?(?:\d(?:\.\d)?|pro|flash|ultra|lite|thinking)(?![a-z0-9])){0,4})/g,
    "gemini",
  ],
  [/(?<![a-z])deepseek[-_ ]?(r1)(?:[-_ ]?0528)?(?![a-z0-9])/g, "deepseek"],
];

/** Returns the models that a name, a tag or an id speaks of. */
export function teachersIn(text: string): string[] {
  const lower = text.slice(0, 300).toLowerCase();
  const names = TEACHERS.flatMap(([pattern, family]) =>
    [...lower.matchAll(pattern)].map(([, version = ""]) =>
      [family, ...version.replace(/^35/, "3.5").split(/[-_ ]+/)].filter(Boolean).join("-"),
    ),
  );
  return [...new Set(names)].map((name) => (name === "deepseek-r1" ? "DeepSeek-R1" : name));
}

/** Returns the teachers that names and tags hint at: guesses (`inferred`), each at its place. */
export function hintedTeachers(
  hints: readonly Value[],
  relation: "distilled-from" | "generated-by",
): UpstreamReference[] {
  const teachers = new Map<string, UpstreamReference>();
  for (const { text, at: location } of hints)
    for (const name of teachersIn(text))
      if (!teachers.has(name))
        teachers.set(name, {
          name,
          kind: "model",
          relation,
          at: location,
          evidence: "inferred",
          statements: new Map(),
        });
  const names = [...teachers.keys()].map((name) => new Set(name.split("-")));
  // `claude-opus` beside `claude-4.6-opus` is the same one, less exactly.
  return [...teachers.values()].filter(({ name }) => {
    const words = name.split("-");
    return !names.some((more) => more.size > words.length && words.every((word) => more.has(word)));
  });
}

/** Words of a data set's name that say that a model wrote what is in it. */
const GENERATED =
  /(?:^|[^a-z])(?:sharegpt|synthetic|distill?(?:ed|ation)?|generated|outputs?|responses?|completions|reasoning|traces?|cot|self-?instruct|ultrachat|alpaca|evol)(?:$|[^a-z])|蒸馏|合成|生成/i;

/** True if a name of a data set says that a model made it, beside which one. */
export const saysGenerated = (text: string): boolean => GENERATED.test(text.slice(0, 300));
