import type { Report } from "../../model/report.js";
import { type BriefContext, brief } from "../brief.js";
import { sign } from "../verdict.js";
import { size } from "./blocks.js";

export interface CommentContext extends BriefContext {
  /** The first line, by which the comment is found again: an HTML comment on one line. */
  readonly marker: string;
  readonly maxBytes?: number;
}

/** GitHub takes 65,536 characters. */
const MAX_BYTES = 65_000;

/** Returns the comment on a pull request that is written once and updated after that. */
export function comment(report: Report, context: CommentContext): string {
  const head = [context.marker, `### ${sign(report, context.decides)} Cardwarden`, ""];
  const room = (context.maxBytes ?? MAX_BYTES) - size(head);
  return `${[...head, ...brief(report, context, room)].join("\n")}\n`;
}
