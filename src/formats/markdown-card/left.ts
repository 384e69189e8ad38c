import { isTemplateFile, otherKind } from "../../documents/card/classify.js";
import { type SignHit, weigh } from "../../documents/card/evidence.js";
import { isMarkdown } from "../../documents/file-filter.js";
import type { LeftReason, Source } from "../../documents/format.js";
import { isOfProject, isUnlikely, LEAST, pathSays, SUBJECT } from "./path-hint.js";

const NO_SIGNS = { points: 0, needed: 0, signs: [], against: [] } as const;
/** Signs of a side that are named. */
const MOST_SIGNS = 3;

/** Says why a file that no format claims is no card. */
export function whyLeft(source: Source): LeftReason {
  const { file, text, request } = source;
  if (!isMarkdown(file)) return { reason: "format", ...NO_SIGNS };
  if (!/\S/.test(text) && request !== "configuration") return { reason: "empty", ...NO_SIGNS };
  if (request !== "configuration") {
    const other = isTemplateFile(file) ? "template" : otherKind(source);
    if (other !== undefined && (request === undefined || other !== "page"))
      return { reason: other, ...NO_SIGNS };
    if (isOfProject(file)) return { reason: "project", ...NO_SIGNS };
  }
  if (request === undefined && !SUBJECT.test(text)) return { reason: "other-subject", ...NO_SIGNS };
  if (request === undefined && isUnlikely(file)) return { reason: "manual", ...NO_SIGNS };
  const { score, hits, isClear } = weigh(source);
  const needed = LEAST[pathSays(file).how];
  const isCut = request !== undefined || score >= needed;
  const reason =
    request === "configuration" || (request !== undefined && !isClear)
      ? "kind"
      : isCut
        ? "template"
        : "points";
  return {
    reason,
    points: score,
    needed,
    signs: weightiest(hits.filter(({ points }) => points > 0)),
    against: weightiest(hits.filter(({ points }) => points < 0)),
  };
}

const weightiest = (hits: readonly SignHit[]): string[] =>
  [
    ...new Set(
      [...hits].sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).map(({ id }) => id),
    ),
  ].slice(0, MOST_SIGNS);
