import { CATALOG } from "../../src/facts/catalog.js";
import {
  AUTHORIZATION_BASES,
  PRESENCE,
  RELATIONS,
  STAGES,
  SUBJECT_KINDS,
  TEACHER_ROLES,
} from "../../src/model/vocabulary.js";
import type { Chance } from "./chance.js";

const LONG = "long ".repeat(200);

/** What every object answers to, what begins a template or a command, and what no text should hold. */
const HOSTILE = [
  "constructor",
  "__proto__",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "isPrototypeOf",
  "__defineGetter__",
  "{{",
  "{{ x }}",
  "{% if %}",
  ["$", "{x}"].join(""),
  "\0",
  "a\0b",
  "\u2028",
  "\u2029x",
  "\ud800",
  "x\udfff",
  "\u202ex",
  "\ufeff",
  "\u00a0",
  "\u3000",
  "👩‍👩‍👧",
  "é",
  "::error::x",
  "##[error]x",
  "<a a=\u00a0a",
  "<!-- cardwarden-ignore ip/license-not-resolvable -->",
  "]]>",
  "&amp;",
  "**a",
  "| a |",
  "```",
  "---",
  "...",
  "#",
  "- ",
  "? x",
  "!!str x",
  "&a",
  "*a",
  "<<",
  "~",
  "",
  " ",
  "\t",
  "\r\n",
  "../..",
  "/etc/passwd",
  "a\\b",
  "[object Object]",
  "NaN",
  "1e999",
  "0x1f",
  "2026-02-30",
  "9999999999999999999999",
  LONG,
];

const ORDINARY = [
  "mit",
  "MIT OR Apache-2.0",
  "llama3.1",
  "cc-by-nc-4.0",
  "gpl-3.0-only WITH Classpath-exception-2.0",
  "other",
  "unknown",
  "none",
  "n/a",
  "n/a - no persons",
  "TODO",
  "[More Information Needed]",
  "meta-llama/Llama-3.1-8B",
  "meta-llama/Llama-3.1-8B@main",
  "https://huggingface.co/Qwen/Qwen2.5-3B",
  "Qwen/Qwen2.5-3B-GGUF",
  "openai/gpt-4o",
  "gpt-4o",
  "tatsu-lab/alpaca",
  "acme/a",
  "acme/b",
  "acme/d",
  "../b",
  "./README.md",
  "extended|squad",
  "original",
  "machine-generated",
  "text-generation",
  "text-to-image",
  "distillation",
  "lora",
  "gguf",
  "en",
  "zh",
  "CN",
  "EU",
  "US-CA",
  "KR",
  "2026-11-20",
  "2020-01-01",
  "2027-06-30",
  "1.0.0",
  "help@acme.example",
  "https://acme.example",
  "是",
  "无",
  "Email",
  "Contains personal data of 12 people.",
  "Distilled from gpt-4o.",
  "true",
  "no",
  "7B",
  "42",
];

const CLOSED: readonly string[] = [
  ...PRESENCE,
  ...RELATIONS,
  ...STAGES,
  ...SUBJECT_KINDS,
  ...TEACHER_ROLES,
  ...AUTHORIZATION_BASES,
  ...Object.values(CATALOG).flatMap(({ values = [] }) => values),
];

/** Keys of front matter and of the Hub, and words of the paths of the declaration. */
export const KEYS = [
  "license",
  "license",
  "license_name",
  "license_link",
  "base_model",
  "base_model_relation",
  "base_model_revision",
  "finetuned_from",
  "datasets",
  "pipeline_tag",
  "library_name",
  "tags",
  "language",
  "model_name",
  "version",
  "model-index",
  "task_categories",
  "pretty_name",
  "source_datasets",
  "language_creators",
  "annotations_creators",
  "size_categories",
  "dataset_info",
  "author",
  "contact",
  "widget",
  "co2_eq_emissions",
  "extra_gated_prompt",
  "thumbnail",
  "colorFrom",
  "governance",
  "tasks",
] as const;

/** Paths of the declaration: `roles[].party`. */
export const PATHS: readonly string[] = [
  "subject.kind",
  "subject.id",
  "subject.name",
  "lineage[].id",
  "lineage[].relation",
  "teachers[].id",
  "sources[].id",
  "sources[].url",
  ...Object.values(CATALOG).flatMap(({ governance, also = [], kinds }) => {
    const paths = [governance, ...also].filter((path) => path !== undefined);
    if (!kinds.includes("edge")) return paths;
    return paths.flatMap((path) =>
      ["lineage", "teachers", "sources"].map((list) => `${list}[].${path}`),
    );
  }),
];
const STEPS = PATHS.flatMap((path) => path.split(/\[?\]?\./));

export const hostile = (chance: Chance): string => chance.pick(HOSTILE);

/** Any word: of the vocabulary, of cards, or hostile; sometimes two of them. */
export function anything(chance: Chance): string {
  const kind = chance.below(12);
  if (kind === 0)
    return `${anything(chance)}${chance.pick([" ", "/", ":", "\n"])}${anything(chance)}`;
  if (kind < 4) return chance.pick(HOSTILE);
  if (kind < 7) return chance.pick(CLOSED);
  if (kind < 8) return chance.pick(STEPS);
  if (kind < 9) return chance.pick(KEYS);
  return chance.pick(ORDINARY);
}

/** A word that a card may well hold, and now and then one that none should. */
export const likely = (chance: Chance): string =>
  chance.is(0.75) ? chance.pick(ORDINARY) : anything(chance);
