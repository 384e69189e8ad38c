import * as v from "valibot";
import { HUBS } from "./hub-spec.js";
import { Override, ParameterSettings, RuleSettings } from "./settings.js";
import { date, filled } from "./shapes.js";
import { AUTHORIZATION_BASES, LEVELS } from "./vocabulary.js";

/** Lenient, so that a waiver with a gap is a finding of `doc/invalid-waiver` and not the end of the run. */
const lenientText = (description: string) =>
  v.nullish(v.pipe(v.union([v.string(), v.number(), v.boolean()]), v.description(description)));

export const Waiver = v.strictObject({
  rule: lenientText("Rule id; needed."),
  subject: lenientText(
    "Subject id as the report names it, or a document; `*` stands for any text; needed.",
  ),
  value: lenientText("The value that is excused; another value is not."),
  reason: lenientText("Why; needed."),
  owner: lenientText("Who is responsible for it; required."),
  expires: lenientText("Last day, `YYYY-MM-DD`, at most twelve months ahead; needed."),
});

export const Authorization = v.strictObject({
  upstream: filled("Glob over upstream ids."),
  // `licence` is the spelling of old configurations.
  basis: v.picklist([...AUTHORIZATION_BASES, "licence"]),
  evidence: filled("Reference to the ground; never its text."),
  scope: v.optional(v.array(v.string())),
  expires: v.optional(date("Last day.")),
  owner: v.optional(v.string()),
});

/** Kinds of what a declared document describes. */
export const DOCUMENT_KINDS = ["model", "dataset"] as const;

/**
 * Why a file is a document whatever it looks like: somebody gave its path, or the configuration lists it, with the kind of
 * what it describes or without.
 */
export type DocumentRequest = "path" | "configuration" | (typeof DOCUMENT_KINDS)[number];

export const DeclaredDocument = v.strictObject({
  path: filled("Glob from the root of the repository."),
  kind: v.optional(
    v.pipe(
      v.picklist(DOCUMENT_KINDS),
      v.description("What it describes; otherwise its text decides."),
    ),
  ),
});
export type DeclaredDocument = v.InferOutput<typeof DeclaredDocument>;

/** So many have room in a lock, and their requests in the limits of a run. */
const MOST_UPSTREAMS = 4_000;

/** `config.v1`: `.cardwarden.yml` or `.github/cardwarden.yml`. */
export const ConfigFile = v.strictObject({
  packs: v.optional(
    v.pipe(
      v.array(v.string()),
      v.description("Names of built-in packs, ./paths, npm:…, github:… or git+https://… sources."),
    ),
  ),
  level: v.optional(v.picklist(LEVELS)),
  include: v.optional(v.pipe(v.array(v.string()), v.description("Globs of files to look at."))),
  exclude: v.optional(v.pipe(v.array(v.string()), v.description("Globs of files to leave out."))),
  documents: v.optional(
    v.pipe(
      v.array(v.union([filled("Glob from the root of the repository."), DeclaredDocument])),
      v.description("Files that are cards, whatever they look like."),
    ),
  ),
  rules: v.optional(RuleSettings),
  parameters: v.optional(ParameterSettings),
  overrides: v.optional(v.pipe(v.array(Override), v.description("Settings for some documents."))),
  authorizations: v.optional(v.array(Authorization)),
  waivers: v.optional(
    v.pipe(
      v.array(Waiver),
      v.description(
        "Findings that are excused for a limited time, each with a reason and an owner.",
      ),
    ),
  ),
  resolve: v.optional(
    v.pipe(
      v.array(v.picklist(HUBS)),
      v.description(
        "Hubs on which upstreams are looked up that neither the repository nor the register knows: `hub` is the Hugging Face Hub. Default, none.",
      ),
    ),
  ),
  maxUpstreams: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(MOST_UPSTREAMS),
      v.description("Most upstreams that a run looks up, not counting locked ones. Default, 1000."),
    ),
  ),
  baseline: v.optional(filled("File of findings that are known and do not count.")),
  deployment: v.optional(v.record(v.string(), v.unknown())),
});
export type ConfigFile = v.InferOutput<typeof ConfigFile>;
