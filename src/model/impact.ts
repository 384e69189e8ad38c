import * as v from "valibot";
import { Counts } from "./overview.js";
import { Tool } from "./report.js";
import { count, date, text } from "./shapes.js";
import { SEVERITIES } from "./vocabulary.js";

/** How a finding differs between the two versions. */
export const EFFECTS = ["fails", "raised", "lowered", "passes"] as const;
export type Effect = (typeof EFFECTS)[number];

const bump = v.picklist(["major", "minor", "patch"]);

/** What `pack diff` says of two versions without looking at any repository. */
const Difference = v.object({
  pack: v.string(),
  from: v.string(),
  to: v.string(),
  rules: v.array(
    v.object({
      id: v.string(),
      bump,
      changes: v.array(v.object({ code: v.string(), bump, note: v.string() })),
    }),
  ),
  head: v.boolean(),
  register: v.boolean(),
  asks: v.optional(bump),
  gives: v.optional(bump),
  least: v.string(),
  enough: v.boolean(),
});

/** A finding that differs. */
export const Place = v.object({
  effect: v.pipe(
    v.picklist(EFFECTS),
    v.description(
      "fails: counts with the new version only; passes: with the old one only; raised and lowered: with both, at another severity.",
    ),
  ),
  severity: v.pipe(
    v.picklist(SEVERITIES),
    v.description("With the new version; where it passes now, with the old one."),
  ),
  was: v.optional(
    v.pipe(v.picklist(SEVERITIES), v.description("Of raised and lowered: with the old version.")),
  ),
  outcome: v.picklist(["fail", "undetermined"]),
  subject: v.string(),
  file: v.string(),
  line: v.number(),
});
export type Place = v.InferOutput<typeof Place>;

export const RuleImpact = v.object({
  ruleId: v.string(),
  before: v.pipe(Counts, v.description("Findings that count with the old version.")),
  after: v.pipe(Counts, v.description("Likewise, with the new one.")),
  newlyFailing: v.pipe(
    Counts,
    v.description(
      "Findings that count with the new version only or are more severe, by the new severity.",
    ),
  ),
  newlyPassing: v.pipe(
    Counts,
    v.description(
      "Findings that count with the old version only or are less severe, by the old severity.",
    ),
  ),
  places: v.pipe(
    v.array(Place),
    v.description("The first of them, what fails before the rest; none where there are too many."),
  ),
  more: count("How many more there are."),
});
export type RuleImpact = v.InferOutput<typeof RuleImpact>;

const Named = {
  repository: text("Folder or facts file, from the path that was given."),
  source: v.pipe(
    v.picklist(["checkout", "facts"]),
    v.description("Read and judged, or judged by stored facts."),
  ),
};

/** A repository in which something would differ. */
export const RepositoryImpact = v.object({
  ...Named,
  date: date("The day it was judged by; of facts, the day they were written by."),
  named: v.pipe(
    v.boolean(),
    v.description("Whether its configuration names the pack; otherwise the pack was added."),
  ),
  documents: count("Documents read."),
  rules: v.array(RuleImpact),
});
export type RepositoryImpact = v.InferOutput<typeof RepositoryImpact>;

/** A repository that could not be tried. */
export const NotTried = v.object({
  ...Named,
  with: v.pipe(
    v.picklist(["old", "new", "both"]),
    v.description("new: the upgrade itself would end its runs with an error."),
  ),
  code: v.string(),
  message: v.string(),
  at: v.optional(v.object({ file: v.string(), line: v.number() })),
});
export type NotTried = v.InferOutput<typeof NotTried>;

/** `pack-impact.v1`: what `pack diff OLD NEW --on PATH --format json` prints. Same input, same bytes. */
export const PackImpact = v.object({
  schema: v.literal("pack-impact.v1"),
  tool: Tool,
  pack: v.string(),
  from: v.object({ version: v.string(), digest: v.string() }),
  to: v.object({ version: v.string(), digest: v.string() }),
  date: date("The day checkouts were judged by."),
  difference: v.pipe(Difference, v.description("What `pack diff` says of the versions alone.")),
  summary: v.object({
    tried: count("Repositories that were judged with both versions."),
    affected: count("Those in which something would differ."),
    unaffected: count("Those in which nothing would."),
    empty: count("Those of the unaffected that hold no document."),
    added: count("Those whose configuration does not name the pack."),
    replayed: count("Those that were judged by stored facts."),
    notTried: count("Repositories that could not be tried."),
    passedOver: count("Folders and JSON files on the way that are neither checkout nor facts."),
    newlyFailing: v.pipe(Counts, v.description("Over all repositories.")),
    newlyPassing: v.pipe(Counts, v.description("Likewise.")),
  }),
  rules: v.pipe(
    v.array(
      v.object({
        ruleId: v.string(),
        repositories: count("In how many of them it makes a difference."),
        newlyFailing: Counts,
        newlyPassing: Counts,
      }),
    ),
    v.description("Over all repositories, sorted by id."),
  ),
  repositories: v.pipe(
    v.array(RepositoryImpact),
    v.description("Those in which something would differ, in the order in which they were found."),
  ),
  notTried: v.array(NotTried),
  notes: v.pipe(
    v.array(v.object({ code: v.string(), text: v.string() })),
    v.description("What the trial cannot tell."),
  ),
});
export type PackImpact = v.InferOutput<typeof PackImpact>;
