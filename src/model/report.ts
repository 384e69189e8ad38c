import * as v from "valibot";
import { FactValue, HubCardReference, RegisterEntry, Subject } from "./fact.js";
import { HUB_FAULTS } from "./hub-client.js";
import { LineageEdge } from "./lineage.js";
import { Location, Range } from "./location.js";

import { Completeness, Counts, InventoryEntry, RepositoryEntry, RunSource } from "./overview.js";
import { count, date, text, texts } from "./shapes.js";

import {
  EVIDENCE,
  FACT_STATES,
  LEVELS,
  LOCALES,
  RULE_KINDS,
  SEVERITIES,
  TRANSPARENCY_LEVELS,
} from "./vocabulary.js";

export const Tool = v.object({ name: v.literal("cardwarden"), version: v.string() });

/** A problem with what the tool was given (a path, the configuration, a pack), never a finding about a card. */
export const Diagnostic = v.object({
  code: v.string(),
  severity: v.picklist(["fatal", "warning", "notice"]),
  message: v.string(),
  hint: v.optional(v.string()),
  at: v.optional(Location),
});
export type Diagnostic = v.InferOutput<typeof Diagnostic>;

/** A file that a format claims. */
export const DocumentEntry = v.object({
  file: v.string(),
  format: text("Id of the format that claimed it."),
  subjects: v.array(v.string()),
  url: v.optional(
    text(
      "Address of the file at the commit that was read on a hub; a line follows as `#L7`. Absent where it lies in a folder.",
    ),
  ),
});
export type DocumentEntry = v.InferOutput<typeof DocumentEntry>;

const Because = v.object({
  fact: v.string(),
  value: FactValue,
  state: v.picklist(FACT_STATES),
  evidence: v.picklist(EVIDENCE),
  verified: v.optional(v.boolean()),
  source: v.optional(v.string()),
  entry: v.optional(RegisterEntry),
  cards: v.optional(v.array(HubCardReference)),
  staleSince: v.optional(v.string()),
  at: Location,
});

export const Finding = v.object({
  ruleId: v.string(),
  kind: v.picklist(RULE_KINDS),
  severity: v.picklist(SEVERITIES),
  outcome: v.picklist(["fail", "undetermined"]),
  message: text("One sentence: what is wrong."),
  remedy: text("The smallest fix."),
  subject: v.string(),
  primary: Location,
  related: v.array(v.object({ note: v.string(), at: Location })),
  because: v.pipe(v.array(Because), v.description("The facts that decided.")),
  capped: v.optional(text("Why the severity is lower than the rule's own.")),
  fix: v.optional(
    v.object({
      safe: v.boolean(),
      edits: v.array(v.object({ file: v.string(), range: Range, text: v.string() })),
    }),
  ),
  missing: v.optional(
    v.pipe(
      v.array(v.object({ path: v.string(), value: v.string() })),
      v.description("Front-matter keys that would state what is missing, each with a placeholder."),
    ),
  ),
  fields: v.optional(texts("Fields of the manifest in which what is missing would be written.")),
  suppressed: v.optional(
    v.object({
      by: v.picklist(["waiver", "baseline"]),
      reason: v.string(),
      owner: v.optional(v.string()),
      expires: v.optional(v.string()),
      inline: v.optional(
        v.pipe(
          v.boolean(),
          v.description("By a comment in the document and not in the configuration."),
        ),
      ),
      at: v.optional(v.pipe(Location, v.description("The waiver or the comment."))),
    }),
  ),
  introduced: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        "Whether the change under review caused the finding: it, or a fact that decided, stands on a line of the change, or the base does not have it. Absent outside a change.",
      ),
    ),
  ),
  regression: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        "Whether the change under review took away a statement that the base has. Absent where it did not.",
      ),
    ),
  ),
  fingerprint: text("Stable under line moves, renames and reordering."),
});
export type Finding = v.InferOutput<typeof Finding>;

/** A license that the change under review altered. */
export const LicenseChange = v.object({
  subject: text("Whose license it is, or, with `upstream`, who uses the upstream."),
  upstream: v.optional(text("The upstream that this subject did not use before.")),
  before: v.pipe(v.nullable(v.string()), v.description("null where none was stated.")),
  after: v.pipe(v.nullable(v.string()), v.description("null where none is stated any more.")),
  at: Location,
});
export type LicenseChange = v.InferOutput<typeof LicenseChange>;

/** What the policy files of the change would do if they were in force. They are not. */
export const PolicyPreview = v.object({
  files: v.pipe(v.array(v.string()), v.description("Files of the policy that the change alters.")),
  problem: v.optional(text("Why the policy of the change cannot be used.")),
  disappear: v.pipe(Counts, v.description("Findings that would not count any more.")),
  appear: v.pipe(Counts, v.description("Findings that would be new.")),
  findings: v.pipe(
    v.array(
      v.object({
        ruleId: v.string(),
        severity: v.picklist(SEVERITIES),
        effect: v.picklist(["disappear", "appear"]),
        at: Location,
      }),
    ),
    v.description("The first of them, strongest first."),
  ),
});
export type PolicyPreview = v.InferOutput<typeof PolicyPreview>;

/** What a change states of itself that makes the check ask less. */
export const OwnStatement = v.object({
  what: v.pipe(
    v.picklist(["stage", "ground", "role", "comment"]),
    v.description(
      "stage: before publication; ground: for the use of an upstream; role: of a teacher, other than generator; comment: one that would excuse a finding.",
    ),
  ),
  subject: text("The model, data set, use or file of which it is stated."),
  value: text("The stage, ground or role; of a comment, the rule."),
  at: Location,
});
export type OwnStatement = v.InferOutput<typeof OwnStatement>;

/** A model or data set that the change takes out of the repository, with everything that belongs to it. */
export const RetiredSubject = v.object({
  file: text("The document that described it."),
  subject: v.string(),
  kind: v.picklist(["model", "dataset"]),
});
export type RetiredSubject = v.InferOutput<typeof RetiredSubject>;

/** The change under review. */
export const ChangeReport = v.object({
  base: text("The revision that the work tree was compared with."),
  compared: v.pipe(
    v.boolean(),
    v.description(
      "Whether the documents of the base could be judged too. If not, every finding in a changed file counts as introduced.",
    ),
  ),
  files: v.optional(
    texts("Documents that the change adds or alters. Absent where that is not known."),
  ),
  licenses: v.array(LicenseChange),
  stated: v.optional(
    v.pipe(
      v.array(OwnStatement),
      v.description("What the change states of itself that makes the check ask less."),
    ),
  ),
  retired: v.optional(
    v.pipe(
      v.array(RetiredSubject),
      v.description("Models and data sets that the change takes out of the repository."),
    ),
  ),
  notLookedAt: v.optional(
    count(
      "Files that may be documents and that the change cannot concern: they were not looked at.",
    ),
  ),
  policy: v.optional(PolicyPreview),
});
export type ChangeReport = v.InferOutput<typeof ChangeReport>;

/** Who answers for what, as a card declares it. */
export const Responsibility = v.object({
  subject: v.string(),
  roles: v.array(
    v.object({
      role: v.string(),
      party: v.pipe(v.nullable(v.string()), v.description("null: not named.")),
      duties: v.array(v.string()),
      at: Location,
    }),
  ),
});
export type Responsibility = v.InferOutput<typeof Responsibility>;

/** How far a model or data set is documented (docs/transparency.md); it measures statements, not lawfulness. */
export const Transparency = v.object({
  subject: v.string(),
  level: v.picklist(TRANSPARENCY_LEVELS),
  claimed: v.optional(
    v.pipe(v.picklist(TRANSPARENCY_LEVELS), v.description("Level that the card claims.")),
  ),
  missing: v.pipe(
    v.array(v.string()),
    v.description("Facts that the claimed level needs, else the next one, and that are missing."),
  ),
});
export type Transparency = v.InferOutput<typeof Transparency>;

/** An upstream that was looked up on a hub, in this run or for the lock. */
export const UpstreamEntry = v.object({
  hub: text("Where it is: `hf:org/model`, `hf:datasets/org/name`, `modelscope:org/model`."),
  id: text("Id under which the hub has it."),
  commit: v.optional(text("Commit at which its card was read.")),
  read: date("When the hub was asked."),
  fault: v.optional(v.pipe(v.picklist(HUB_FAULTS), v.description("Why there is no card to read."))),
  gated: v.optional(v.boolean()),
  license: v.optional(
    text("Its license, by the register where that knows it, else as its card writes it."),
  ),
  locked: v.pipe(v.boolean(), v.description("Whether the lock pins it; else it is new.")),
});
export type UpstreamEntry = v.InferOutput<typeof UpstreamEntry>;

const after = count("How many of `diagnostics` stand before it.");

/** Which part of a run the report is of. */
export const Shard = v.object({
  index: v.pipe(v.number(), v.integer(), v.minValue(1), v.description("From 1.")),
  of: v.pipe(v.number(), v.integer(), v.minValue(1), v.description("How many there are.")),
  pending: v.pipe(
    v.array(
      v.object({
        after,
        diagnostic: Diagnostic,
        items: v.optional(
          v.pipe(
            v.array(v.string()),
            v.description("What the first number of its message counts."),
          ),
        ),
      }),
    ),
    v.description("What holds of the run only if every share says it, such as an unused waiver."),
  ),
  own: v.pipe(
    v.array(v.object({ after, diagnostic: Diagnostic })),
    v.description("What is about a finding of this share."),
  ),
});
export type Shard = v.InferOutput<typeof Shard>;

/** `report.v1`: what `check --format json` prints. Same input, same bytes. */
export const Report = v.object({
  schema: v.literal("report.v1"),
  tool: Tool,
  packs: v.array(v.object({ name: v.string(), version: v.string(), digest: v.string() })),
  register: v.object({ version: v.string(), digest: v.string() }),
  level: v.picklist(LEVELS),
  locale: v.picklist(LOCALES),
  date: date("The day the run judged by; an input, so that a run can be repeated."),
  source: v.optional(
    v.pipe(
      RunSource,
      v.description("The revision that was checked, where a CI states it. Absent elsewhere."),
    ),
  ),
  repository: v.optional(
    text(
      "Name of the repository, for people: it stands for `.`, the id of a model or data set whose card lies in the root.",
    ),
  ),
  documents: v.array(DocumentEntry),
  lineage: v.array(LineageEdge),
  upstreams: v.optional(
    v.pipe(
      v.array(UpstreamEntry),
      v.description(
        "Upstreams that hubs were asked for, or that are locked and used. Sorted by `hub`.",
      ),
    ),
  ),
  findings: v.pipe(v.array(Finding), v.description("Sorted by file, line, column, rule.")),
  evaluations: v.object({
    pass: count("Rules that held."),
    fail: count("Rules that did not."),
    "not-applicable": count("Rules whose `when` did not hold."),
    undetermined: count("Rules that could not tell."),
  }),
  diagnostics: v.array(Diagnostic),
  change: v.optional(v.pipe(ChangeReport, v.description("Absent outside a change."))),
  responsibilities: v.optional(
    v.pipe(
      v.array(Responsibility),
      v.description("Models and data sets that declare roles, or have unfilled roles."),
    ),
  ),
  transparency: v.optional(
    v.pipe(
      v.array(Transparency),
      v.description("Models and data sets that reach or claim a transparency level."),
    ),
  ),
  repositories: v.optional(
    v.pipe(
      v.array(RepositoryEntry),
      v.description("Of an overview of several repositories: each of them, sorted by folder."),
    ),
  ),
  inventory: v.optional(
    v.pipe(
      v.array(InventoryEntry),
      v.description("Models and data sets that the documents describe, sorted by document."),
    ),
  ),
  completeness: v.optional(
    v.pipe(
      v.array(Completeness),
      v.description("Published models and data sets, in the order of their documents."),
    ),
  ),
  shard: v.optional(
    v.pipe(
      Shard,
      v.description(
        "Only part of the subjects was judged: findings, evaluations and their counts in the summary are of that part. All else is of the run.",
      ),
    ),
  ),
  summary: v.object({
    documents: count("Documents read."),
    error: count("Findings of severity error that are not suppressed."),
    warning: count("Likewise, warning."),
    notice: count("Likewise, notice."),
    undetermined: count(
      "Findings, of whatever severity, whose outcome is undetermined and that are not suppressed.",
    ),
    suppressed: count("Findings excused by a waiver or the baseline."),
  }),
});
export type Report = v.InferOutput<typeof Report>;

/** `facts.v1`: every subject with every fact of its kind; what a replay or a rule author needs. */
export const FactsFile = v.object({
  schema: v.literal("facts.v1"),
  tool: Tool,
  date: date("As in the report."),
  documents: v.array(DocumentEntry),
  subjects: v.array(Subject),
  lineage: v.array(LineageEdge),
  diagnostics: v.array(Diagnostic),
});
export type FactsFile = v.InferOutput<typeof FactsFile>;
