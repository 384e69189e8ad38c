import * as v from "valibot";
import { text } from "./shapes.js";

const oneBased = v.pipe(v.number(), v.integer(), v.minValue(1));

/** 1-based; columns count UTF-16 code units. One convention everywhere: reporters convert. */
export const Position = v.object({ line: oneBased, column: oneBased });
export type Position = v.InferOutput<typeof Position>;

/** `end` is exclusive. An empty range marks a place where something would be inserted. */
export const Range = v.object({ start: Position, end: Position });
export type Range = v.InferOutput<typeof Range>;

export const Location = v.object({
  file: text("Repository-relative path with forward slashes."),
  range: Range,
  pointer: v.optional(text("JSON Pointer (RFC 6901) into the parsed document, when there is one.")),
});
export type Location = v.InferOutput<typeof Location>;
