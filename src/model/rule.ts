import * as v from "valibot";
import type { MessageCode } from "../messages/index.js";
import { Authorization } from "./config.js";
import { type Basis, BasisEntry } from "./instrument.js";
import type { RegisterAdditions } from "./register.js";
import { Floor, Override, ParameterSettings, RuleSettings } from "./settings.js";
import { filled, text } from "./shapes.js";
import { Texts } from "./texts.js";
import {
  LEVELS,
  OUTCOMES,
  RULE_KINDS,
  RULE_STAGES,
  SEVERITIES,
  SUBJECT_KINDS,
} from "./vocabulary.js";

/** A json-rules-engine condition over catalog facts: no JSONPath, no code, no references. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { fact: string; operator: string; value: ConditionValue };

/** What a fact is compared with; `{parameter}` is what the configuration gives the rule under that name. */
export type ConditionValue = string | number | boolean | string[] | { parameter: string };

const Leaf = v.strictObject({
  fact: filled("A fact of the catalog (docs/facts.md)."),
  operator: filled("One of the operators in docs/writing-a-rule.md."),
  value: v.union([
    v.string(),
    v.number(),
    v.boolean(),
    v.array(v.string()),
    v.strictObject({ parameter: filled("A parameter of the rule.") }),
  ]),
});
export const Condition: v.GenericSchema<Condition> = v.pipe(
  v.union([
    v.strictObject({ all: v.pipe(v.array(v.lazy(() => Condition)), v.minLength(1)) }),
    v.strictObject({ any: v.pipe(v.array(v.lazy(() => Condition)), v.minLength(1)) }),
    v.strictObject({ not: v.lazy(() => Condition) }),
    Leaf,
  ]),
  v.description("json-rules-engine condition: all, any, not, or fact / operator / value."),
);

const RULE_ID = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/;
const SEMVER = /^\d+\.\d+\.\d+$/;

const Severity = v.picklist(SEVERITIES);

/** Severity at the levels `baseline` and `strict`; `strict` defaults to `baseline`. */
export const LevelSeverity = v.strictObject({ baseline: Severity, strict: v.optional(Severity) });
export type LevelSeverity = v.InferOutput<typeof LevelSeverity>;

/** The first case whose `require` does not hold gives severity and message. */
export const Case = v.strictObject({
  require: Condition,
  severity: LevelSeverity,
  message: v.optional(Texts),
  remedy: v.optional(
    v.pipe(Texts, v.description("If this case has a different remedy than the rule.")),
  ),
});

/** Something that the configuration may set for a rule. */
export const Parameter = v.strictObject({
  type: v.picklist(["list", "text", "number"]),
  description: Texts,
  default: v.optional(
    v.pipe(
      v.union([v.string(), v.number(), v.array(v.string())]),
      v.description("Without a default the rule is off until the configuration gives a value."),
    ),
  ),
  enum: v.optional(
    v.pipe(
      v.array(filled("A word.")),
      v.minLength(1),
      v.description("Allowed values of a text or of list items."),
    ),
  ),
  minimum: v.optional(v.pipe(v.number(), v.description("The smallest allowed number."))),
  maximum: v.optional(v.pipe(v.number(), v.description("The largest allowed number."))),
  stricter: v.optional(
    v.pipe(
      v.picklist(["subset", "superset", "lower", "higher"]),
      v.description(
        "Which other values ask more: of a list a part of it or more than it, of a number a lower or a higher one. Without it a floor fixes the value.",
      ),
    ),
  ),
});
export type Parameter = v.InferOutput<typeof Parameter>;

/** A document beside the rule, or a folder that is a small repository. */
export const Example = v.strictObject({
  path: filled("File or folder beside rule.json."),
  subject: v.optional(text("Subject id, where the example has several.")),
  outcome: v.picklist(OUTCOMES),
  line: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  fixed: v.optional(
    filled("File or folder beside rule.json: what the example is once the fix has been applied."),
  ),
});

/** A value that another one takes the place of. */
const SetValue = v.strictObject({
  fact: filled(
    "A fact that front matter or the declaration states once, on one line; its value is replaced where it stands.",
  ),
  to: filled("The new value. {fact.name} is replaced by the fact's value."),
});

/** Text that is added to the readable part of a card. */
const Append = v.strictObject({
  after: filled("A fact whose place the text follows, such as `body` or `to.body`."),
  text: Texts,
});

/** What `cardwarden fix` can do to a document, of facts alone: it holds no placeholder. */
export const RuleEdit = v.pipe(
  v.strictObject({
    when: v.optional(v.pipe(Condition, v.description("When this edit applies; default: always."))),
    safe: v.pipe(
      v.boolean(),
      v.description("true: it only repeats what the document states, and needs no judgment."),
    ),
    set: v.optional(SetValue),
    append: v.optional(Append),
  }),
  v.check(
    (edit) => (edit.set === undefined) !== (edit.append === undefined),
    "rule.set-or-append" satisfies MessageCode,
  ),
);
export type RuleEdit = v.InferOutput<typeof RuleEdit>;

/** How a finding is fixed: by keys that its author fills in, by edits that follow from facts, or by either. */
export const Fix = v.pipe(
  v.strictObject({
    add: v.optional(
      v.pipe(
        v.record(filled("Dotted path of a front-matter key."), v.union([v.string(), Texts])),
        v.description(
          "Path to a placeholder such as `<yes | no | partial | unknown>`, never to an answer. A placeholder in words can be given in both languages.",
        ),
      ),
    ),
    edit: v.optional(
      v.pipe(
        v.array(RuleEdit),
        v.minLength(1),
        v.description("What can be applied; the first whose `when` holds counts."),
      ),
    ),
  }),
  v.check(
    (fix) => fix.add !== undefined || fix.edit !== undefined,
    "rule.add-or-edit" satisfies MessageCode,
  ),
);

export type Example = v.InferOutput<typeof Example>;

const Rule_ = v.strictObject({
  $schema: v.optional(v.string()),
  id: v.pipe(
    v.string(),
    v.regex(RULE_ID),
    v.description("<pack>/<kebab-name>, equal to its folder."),
  ),
  title: v.optional(Texts),
  status: v.optional(v.picklist(["draft", "stable", "deprecated"]), "stable"),
  since: v.optional(text("Pack version that introduced the rule.")),
  changed: v.optional(v.array(v.strictObject({ version: v.string(), change: v.string() })), []),
  stage: v.optional(v.picklist(RULE_STAGES), "any"),
  kind: v.optional(v.picklist(RULE_KINDS), "missing-statement"),
  subject: v.union([
    v.picklist(SUBJECT_KINDS),
    v.pipe(v.array(v.picklist(SUBJECT_KINDS)), v.minLength(1)),
  ]),
  parameters: v.optional(
    v.pipe(
      v.record(v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]*$/)), Parameter),
      v.description(
        'Values for conditions, as `{"parameter": "name"}`; `parameters` of the configuration.',
      ),
    ),
  ),
  when: Condition,
  undetermined: v.optional(
    v.pipe(Condition, v.description("If this holds, the rule is undetermined.")),
  ),
  require: v.optional(Condition),
  severity: v.optional(LevelSeverity),
  cases: v.optional(v.pipe(v.array(Case), v.minLength(1))),
  anchor: v.optional(
    text("Fact whose place is the primary location; default: the deciding fact's."),
  ),
  each: v.optional(
    text("A list fact: every item of it makes a finding of its own, at the place of the item."),
  ),
  supersedes: v.optional(
    v.pipe(
      v.array(v.string()),
      v.description("Rule ids whose findings on the same subject are dropped; `*` for every one."),
    ),
    [],
  ),
  message: Texts,
  messageUndetermined: v.optional(
    v.pipe(
      Texts,
      v.description(
        'One sentence where `undetermined` holds; default: "Cannot tell, because …" with the title.',
      ),
    ),
  ),
  rationale: v.optional(Texts),
  remedy: v.optional(Texts),
  remedyInManifest: v.optional(
    v.pipe(
      Texts,
      v.description(
        "The same where the finding stands in a file that is no Markdown, and has neither front matter nor headings.",
      ),
    ),
  ),
  fix: v.optional(Fix),
  basis: v.pipe(v.array(BasisEntry), v.minLength(1)),
  seed: v.optional(v.pipe(v.array(v.string()), v.description("Claims of the founding paper.")), []),
  examples: v.pipe(v.array(Example), v.minLength(1)),
});

/** `rule.v1`: one folder, one `rule.json`, its good and bad documents beside it. */
export const RuleFile = v.pipe(
  Rule_,
  v.check(
    (rule) => (rule.cases === undefined) !== (rule.require === undefined),
    "rule.require-or-cases" satisfies MessageCode,
  ),
  v.check(
    (rule) => (rule.require === undefined) === (rule.severity === undefined),
    "rule.require-and-severity" satisfies MessageCode,
  ),
);
/** `rule.json` as it is written. */
export type RuleFileText = v.InferOutput<typeof RuleFile>;
/** A rule, with what its basis says. */
export type RuleFile = Omit<RuleFileText, "basis"> & { readonly basis: readonly Basis[] };

/** A rule that a pack had: whoever still names it learns what became of it. */
export const Removed = v.strictObject({
  id: v.pipe(v.string(), v.regex(RULE_ID), v.description("The id it had; never used again.")),
  version: v.pipe(v.string(), v.regex(SEMVER), v.description("The first version without it.")),
  reason: filled("Why, in one sentence."),
  replacedBy: v.optional(text("Id of the rule that stands for it now.")),
});
export type Removed = v.InferOutput<typeof Removed>;

/** `pack.v1`: the description of a folder of rules. */
export const PackFile = v.strictObject({
  $schema: v.optional(v.string()),
  name: v.pipe(
    v.string(),
    v.regex(/^[a-z][a-z0-9-]*$/),
    v.description("Namespace of its rule ids."),
  ),
  version: v.pipe(v.string(), v.regex(SEMVER), v.description("Semantic version.")),
  title: Texts,
  license: v.optional(text("SPDX identifier of the pack itself.")),
  engine: v.optional(text("Versions of the tool that it needs, as a semver range.")),
  extends: v.optional(
    v.pipe(
      v.array(filled("Name of a built-in pack, ./path, npm:…, github:… or git+https://… source.")),
      v.description("Packs that it includes, and whose settings it can change."),
    ),
  ),
  level: v.optional(v.pipe(v.picklist(LEVELS), v.description("Level if nothing else sets one."))),
  rules: v.optional(RuleSettings),
  parameters: v.optional(ParameterSettings),
  overrides: v.optional(v.pipe(v.array(Override), v.description("Settings for some documents."))),
  authorizations: v.optional(v.array(Authorization)),
  deployment: v.optional(v.record(v.string(), v.unknown())),
  floor: v.optional(Floor),
  removed: v.optional(
    v.pipe(
      v.array(Removed),
      v.description("Rules that earlier versions had, and why they were removed."),
    ),
  ),
});
export type PackFile = v.InferOutput<typeof PackFile>;

/** What a pack says of rules, its own and those of packs that it extends, and of configurations. */
export type PackSettings = Pick<
  PackFile,
  | "engine"
  | "extends"
  | "level"
  | "rules"
  | "parameters"
  | "overrides"
  | "authorizations"
  | "deployment"
  | "floor"
>;

/** A pack after loading and validation. */
export interface Pack {
  readonly name: string;
  readonly version: string;
  /** `sha256-…` over the canonical JSON of pack and rules. */
  readonly digest: string;
  /** What it had once. */
  readonly removed?: readonly Removed[];
  readonly rules: readonly RuleFile[];
  /** Register entries of its own. */
  readonly register?: RegisterAdditions;
  /** Absent where it only has rules. */
  readonly settings?: PackSettings;
  /** Where it came from; a built-in pack has none. */
  readonly origin?: string;
  /** Its `pack.json` as it is written, for the places of what it sets. */
  readonly text?: string;
}
