import * as v from "valibot";
import { count, text } from "./shapes.js";
import { TRANSPARENCY_LEVELS } from "./vocabulary.js";

/** Findings that count, by severity. */
export const Counts = v.object({
  error: count("Errors."),
  warning: count("Warnings."),
  notice: count("Notices."),
});
export type Counts = v.InferOutput<typeof Counts>;

const LevelReached = v.pipe(
  v.picklist(TRANSPARENCY_LEVELS),
  v.description("Transparency level that it reaches."),
);

/** How much of what is expected of a model or data set of its kind its documents state; it measures statements, not quality. */
export const Completeness = v.object({
  subject: v.string(),
  kind: v.picklist(["model", "dataset"]),
  file: text("The document that describes it."),
  expected: count("Rules that ask for a statement and apply to it."),
  stated: count("Those of them that hold."),
  level: LevelReached,
});
export type Completeness = v.InferOutput<typeof Completeness>;

/** The revision that was checked, and the CI run that checked it, as the CI states them. */
export const RunSource = v.object({
  forge: v.pipe(v.picklist(["github", "gitlab"]), v.description("Whose addresses `server` has.")),
  server: text("Address of the forge, such as `https://github.com`."),
  repository: text("`owner/name` on that server."),
  commit: text("The commit whose files were checked; of a pull request its head."),
  run: v.optional(
    v.object({
      id: text("Id of the CI run."),
      url: text("Where the run is shown."),
    }),
  ),
});
export type RunSource = v.InferOutput<typeof RunSource>;

/** A repository of an overview, also where it has no document. */
export const RepositoryEntry = v.object({
  folder: text("First step of the paths of its files."),
  source: v.optional(RunSource),
  documents: count("Documents read."),
  ...Counts.entries,
  undetermined: count("Checks that could not be decided."),
  suppressed: count("Findings excused by a waiver or the baseline."),
});
export type RepositoryEntry = v.InferOutput<typeof RepositoryEntry>;

/** A model or data set that the documents describe. Its upstreams stand in the lineage. */
export const InventoryEntry = v.object({
  subject: v.string(),
  kind: v.picklist(["model", "dataset"]),
  file: text("The document that describes it."),
  name: text("What messages call it."),
  license: v.pipe(
    v.nullable(v.string()),
    v.description("As the register names it, else as the card states it. null: none is stated."),
  ),
  personalInfo: v.pipe(
    v.nullable(v.string()),
    v.description("yes, no, partial or unknown, as the card states or shows it. null: neither."),
  ),
  published: v.pipe(v.boolean(), v.description("Unless the declared stage is draft or internal.")),
  level: LevelReached,
});
export type InventoryEntry = v.InferOutput<typeof InventoryEntry>;
