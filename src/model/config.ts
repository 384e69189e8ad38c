import * as v from "valibot";
import { date, filled, text } from "./shapes.js";
import { AUTHORIZATION_BASES, LEVELS, SEVERITIES } from "./vocabulary.js";

const Waiver = v.strictObject({
  rule: filled("Rule id."),
  subject: filled("Subject id."),
  value: v.optional(text("The value that is excused; another value is not.")),
  reason: filled("Why."),
  owner: filled("Who answers for it."),
  expires: date("Last day; at most twelve months ahead."),
});

const Authorization = v.strictObject({
  upstream: filled("Glob over upstream ids."),
  basis: v.picklist(AUTHORIZATION_BASES),
  evidence: filled("Reference to the ground; never its text."),
  scope: v.optional(v.array(v.string())),
  expires: v.optional(date("Last day.")),
  owner: v.optional(v.string()),
});

/** `config.v1`: `.cardwarden.yml` or `.github/cardwarden.yml`. */
export const ConfigFile = v.strictObject({
  packs: v.optional(
    v.pipe(
      v.array(v.string()),
      v.description("Names of built-in packs, or ./paths of packs in the repository."),
    ),
  ),
  level: v.optional(v.picklist(LEVELS)),
  include: v.optional(v.pipe(v.array(v.string()), v.description("Globs of files to look at."))),
  exclude: v.optional(v.pipe(v.array(v.string()), v.description("Globs of files to leave out."))),
  rules: v.optional(
    v.pipe(
      v.record(v.string(), v.picklist([...SEVERITIES, "off"])),
      v.description("Rule id to severity, or off."),
    ),
  ),
  parameters: v.optional(v.record(v.string(), v.record(v.string(), v.unknown()))),
  authorizations: v.optional(v.array(Authorization)),
  waivers: v.optional(v.array(Waiver)),
  deployment: v.optional(v.record(v.string(), v.unknown())),
});
export type ConfigFile = v.InferOutput<typeof ConfigFile>;
