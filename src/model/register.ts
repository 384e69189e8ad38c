import * as v from "valibot";
import { isRead, Provenance } from "./provenance.js";
import { date, filled, text } from "./shapes.js";
import { TextSource } from "./text-source.js";
import { ATTRIBUTES, LICENSE_KINDS, READ_EXTENTS, SERVICE_ACCESS } from "./vocabulary.js";

export type Attribute = (typeof ATTRIBUTES)[number];

/** Answers of a text. Silence is not permission: `basis: silent` says that the value is a reading of the grant. */
export const Answer = v.strictObject({
  value: v.picklist(["yes", "no", "conditional", "unknown"]),
  clause: v.optional(text("Clause of the text that answers.")),
  basis: v.optional(v.picklist(["express", "silent"])),
  verified: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        "The answer was read: in a text read in full, or in the cited clause. Follows from `read` and `clause` where it is not given.",
      ),
    ),
  ),
});
export type Answer = v.InferOutput<typeof Answer>;

/** What must travel: duty code to `true`, or to the phrase or prefix owed, or to how far it is settled. */
export const Duties = v.record(v.string(), v.union([v.boolean(), v.string()]));
export type Duties = v.InferOutput<typeof Duties>;

const provider = v.optional(
  text("Who publishes it: the party whose license, terms or model this is."),
);
const agreesWith = v.optional(
  text("A second, independent copy with the same words: repository@commit path, or page."),
);

/** One license or one service's terms. Facts about a text, never the text. */
export const License = v.strictObject({
  id: filled(
    "Hugging Face spelling where there is one; `terms:<service>` for terms on outputs, `platform:<site>` for terms on collecting.",
  ),
  name: filled("Name of the text."),
  kind: v.picklist(LICENSE_KINDS),
  provider,
  family: v.optional(text("Model family, for texts that treat relatives differently.")),
  spdx: v.optional(text("SPDX license identifier.")),
  aliases: v.optional(v.array(v.string())),
  links: v.optional(
    v.pipe(
      v.array(v.string()),
      v.description("Addresses of this text: host and beginning of the path, lower case."),
    ),
  ),
  owners: v.optional(
    v.pipe(
      v.array(v.string()),
      v.description(
        "Service terms: accounts on the Hub of the party that wrote them. What it publishes itself they do not bind.",
      ),
    ),
  ),
  access: v.optional(
    v.pipe(
      v.array(v.picklist(SERVICE_ACCESS)),
      v.description(
        "Service terms: the ways of use for which this text is taken. Where a provider has several texts, the API is under the one for developers or businesses and the app under the one for consumers. Every way where it is not given.",
      ),
    ),
  ),
  serves: v.optional(
    v.pipe(
      v.array(v.string()),
      v.description(
        "Service terms: models with published weights that the service offers, as patterns of Hub ids. Whoever uses those through the service is under these terms, not under their license.",
      ),
    ),
  ),
  date: v.optional(text("Date of the version that was read.")),
  source: v.pipe(TextSource, v.description("The text that was read, or by whom it is known.")),
  provenance: v.optional(Provenance),
  agreesWith,
  read: v.pipe(
    v.picklist(READ_EXTENTS),
    v.description(
      "full: the whole text; partial: the cited clauses; secondary: quotations elsewhere.",
    ),
  ),
  retrieved: date("When the reading was recorded."),
  reviewAfterDays: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(3650),
      v.description(
        "Service terms that their author may change alone: days after `retrieved` for which the reading counts. 180 where it is not given. Later it is unverified.",
      ),
    ),
  ),
  attributes: v.record(v.picklist(ATTRIBUTES), Answer),
  duties: v.strictObject({
    carry: v.union([Duties, v.literal("unknown")]),
    output: v.union([Duties, v.literal("forbidden"), v.literal("unknown")]),
    train: v.union([Duties, v.literal("as-output"), v.literal("unknown")]),
  }),
  outputBan: v.optional(
    v.pipe(
      v.picklist(["any-model", "competing-models"]),
      v.description("Which models may not be trained on outputs, where the text forbids it."),
    ),
  ),
  excludedRegions: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
      v.description(
        "Countries (ISO 3166-1; EU for the Union) for which nothing is granted; with `territoryExclusions: conditional` only for some works or persons.",
      ),
    ),
  ),
  userLimit: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.description("Users a month above which the grant ends (`monthlyActiveUserThreshold`)."),
    ),
  ),
});
export type License = v.InferOutput<typeof License>;

/** A known model, data set or hosted service, as a file of a register has it. */
export const WrittenUpstream = v.strictObject({
  pattern: filled(
    "Hub id or service name; `*` and `{a,b}` as in globs; compared without case. Of several patterns the one with more letters counts.",
  ),
  family: v.optional(
    text(
      "Pattern of the other members of its family, whose cards were not read: they are taken to have the same license, and a finding on them is at most a warning.",
    ),
  ),
  kind: v.picklist(["model", "dataset", "hosted"]),
  provider,
  license: v.nullable(
    filled("Id of a license entry, of its terms for a hosted service; null: none on record."),
  ),
  source: filled("Where the license statement was read."),
  provenance: v.optional(Provenance),
  agreesWith,
  retrieved: date("When the reading was recorded."),
  verified: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        "The statement was read at that source. Follows from `provenance` where it is not given.",
      ),
    ),
  ),
  root: v.optional(text("The model this one is a copy or fine-tune of.")),
  generatedBy: v.optional(
    v.pipe(
      v.array(v.string()),
      v.description("Data sets: models or services whose outputs are in it."),
    ),
  ),
  withdrawn: v.optional(text("Why the publisher took it down.")),
  history: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          license: filled("Id of the license entry that applied."),
          until: date("The last day on which it did, or the day of the change."),
          source: filled("Where the change was read."),
        }),
      ),
      v.description("Licenses that it had before, the latest first."),
    ),
  ),
});
export type WrittenUpstream = v.InferOutput<typeof WrittenUpstream>;

/** A known model, data set or hosted service: an entry for which it is settled whether it was read. */
export type Upstream = Omit<WrittenUpstream, "family"> & { readonly verified: boolean };

/** Is the source of a family member without an entry of its own. */
export const FAMILY_SOURCE = "inferred from other members of the same family";

/**
 * Returns an entry for the upstreams that its source names, and a second for the rest of their family. An entry without
 * `provenance` and `verified` counts as not read.
 */
export function upstreamsOf({ family, ...named }: WrittenUpstream): Upstream[] {
  const entry = { ...named, verified: named.verified ?? isRead(named) };
  if (family === undefined) return [entry];
  const { kind, provider, license, retrieved } = named;
  const rest: Upstream = {
    pattern: family,
    kind,
    ...(provider === undefined ? {} : { provider }),
    license,
    source: FAMILY_SOURCE,
    provenance: "not-read",
    retrieved,
    verified: false,
  };
  return [entry, rest];
}

/** Entries of an organization's own: they add to the built-in ones, or stand in the place of those they share a name with. */
export interface RegisterAdditions {
  readonly licenses: readonly License[];
  readonly upstreams: readonly Upstream[];
}

/** `register.v1`: dated readings of third parties' texts. */
export const RegisterFile = v.strictObject({
  $schema: v.optional(v.string()),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  licenses: v.array(License),
  upstreams: v.array(WrittenUpstream),
  reuploaders: v.pipe(
    v.array(v.string()),
    v.description("Owners whose repositories are copies of other people's models: go to the root."),
  ),
});

/** A register as it is worked with. */
export type RegisterData = Omit<v.InferOutput<typeof RegisterFile>, "upstreams"> & {
  readonly upstreams: readonly Upstream[];
};
