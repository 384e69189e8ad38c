import * as v from "valibot";
import { filled } from "./shapes.js";
import { LEVELS, SEVERITIES } from "./vocabulary.js";

/** What packs and configurations may both say about rules. */

export const RuleSettings = v.pipe(
  v.record(v.string(), v.picklist([...SEVERITIES, "off"])),
  v.description("Rule id to severity, or off."),
);
export type RuleSettings = v.InferOutput<typeof RuleSettings>;

export const ParameterSettings = v.pipe(
  v.record(v.string(), v.record(v.string(), v.unknown())),
  v.description("Rule id to values for its parameters."),
);

/** Settings for some documents. Of several that fit a document, the later one wins. */
export const Override = v.strictObject({
  files: v.pipe(
    v.array(filled("Glob from the root of the repository.")),
    v.minLength(1),
    v.description("Documents that it is for."),
  ),
  rules: v.optional(RuleSettings),
  parameters: v.optional(ParameterSettings),
});
export type Override = v.InferOutput<typeof Override>;

/** What a configuration may tighten and never weaken. A rule is named by its id, or with others as `pack/*`. */
export const Floor = v.strictObject({
  level: v.optional(v.pipe(v.picklist(LEVELS), v.description("The lowest level."))),
  rules: v.optional(
    v.pipe(
      v.record(v.string(), v.picklist([...SEVERITIES, "default"])),
      v.description(
        "Rule to the lowest severity that may be set for it; `default`: not below what the packs decide.",
      ),
    ),
  ),
  parameters: v.optional(
    v.pipe(
      v.array(filled("Rule.")),
      v.description(
        "Rules whose parameters may only be made stricter, as each parameter says by `stricter`; those that do not say are fixed.",
      ),
    ),
  ),
  waivers: v.optional(
    v.strictObject({
      never: v.optional(
        v.pipe(
          v.array(filled("Rule.")),
          v.description(
            "Rules whose findings neither waiver, inline comment nor baseline excuses.",
          ),
        ),
      ),
      longestDays: v.optional(
        v.pipe(
          v.number(),
          v.integer(),
          v.minValue(1),
          v.description("How many days ahead a waiver may end; 366 where no pack says."),
        ),
      ),
    }),
  ),
  exclude: v.optional(
    v.pipe(
      v.array(filled("Glob.")),
      v.description(
        "The only globs that `exclude` of a configuration may hold; it may then have no `include`.",
      ),
    ),
  ),
  authorizations: v.optional(
    v.pipe(
      v.boolean(),
      v.description("true: only packs record authorizations; those of a configuration weaken."),
    ),
  ),
  deployment: v.optional(
    v.pipe(
      v.boolean(),
      v.description("true: what packs declare of the deployment stands before a configuration."),
    ),
  ),
});
export type Floor = v.InferOutput<typeof Floor>;
