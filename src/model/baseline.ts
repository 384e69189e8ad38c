import * as v from "valibot";
import { text } from "./shapes.js";
import { SEVERITIES } from "./vocabulary.js";

/** A finding that was there. */
export const BaselineFinding = v.strictObject({
  fingerprint: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{32}$/),
    v.description("As in the report: no line, so that it holds when lines move."),
  ),
  ruleId: v.string(),
  subject: text("Id of its subject; for people, the fingerprint decides."),
  severity: v.pipe(v.picklist(SEVERITIES), v.description("A finding that is more severe counts.")),
  file: v.string(),
});
export type BaselineFinding = v.InferOutput<typeof BaselineFinding>;

/** A model or data set, by which it is known again when its card is moved or its id changes. */
export const BaselineSubject = v.strictObject({
  id: v.string(),
  kind: v.picklist(["model", "dataset"]),
  files: v.array(v.string()),
  facts: text("Hash of what it declares, names and places aside."),
});
export type BaselineSubject = v.InferOutput<typeof BaselineSubject>;

/** `baseline.v1`: findings that are known and do not count. Sorted and without a date: the same findings, the same bytes. */
export const BaselineFile = v.strictObject({
  schema: v.literal("baseline.v1"),
  tool: v.optional(v.strictObject({ name: v.string(), version: v.string() })),
  findings: v.array(BaselineFinding),
  subjects: v.array(BaselineSubject),
});
export type BaselineFile = v.InferOutput<typeof BaselineFile>;
