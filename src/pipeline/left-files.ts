import type { LeftReason } from "../documents/format.js";
import { type Message, message } from "../messages/index.js";
import type { DocumentRequest } from "../model/config.js";
import type { RaisedDiagnostic } from "../model/diagnostic.js";

/** A file that was looked at and is no document. */
export interface LeftFile extends LeftReason {
  readonly file: string;
  readonly request?: DocumentRequest | undefined;
}

/** Files that are listed one by one, the likeliest first, and those that the sum names. */
const MOST = { listed: 200, named: 3 };
const START = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/**
 * Reports the files that were looked at and are no documents: those that somebody named as problems, the others as notices
 * and in one sum, which names the likeliest where nothing else was read. Nothing that was looked at is passed over in
 * silence.
 */
export function leftDiagnostics(
  files: readonly LeftFile[],
  isNothingRead: boolean,
): RaisedDiagnostic[] {
  const requested = files.filter(({ request }) => request !== undefined);
  const others = files.filter(({ request }) => request === undefined).sort(byLikelihood);
  return [
    ...requested.map(problem),
    ...others.slice(0, MOST.listed).map(notice),
    ...(others.length > 0 ? [sum(others, isNothingRead)] : []),
  ];
}

const byLikelihood = (a: LeftFile, b: LeftFile): number =>
  rank(b) - rank(a) || b.points - a.points || (a.file < b.file ? -1 : 1);

/** What might be a card after all comes first, and what speaks of something else last. */
const rank = ({ reason }: LeftFile): number =>
  reason === "points"
    ? 2
    : ["other-subject", "empty", "project", "manual"].includes(reason)
      ? 0
      : 1;

/** The run cannot do what was asked of it: an entry of the configuration stops it, a path among others does not. */
const problem = (left: LeftFile): RaisedDiagnostic => ({
  code: "not-a-card",
  severity: left.request === "path" ? "warning" : "fatal",
  message: reasonOf(left),
  hint:
    left.reason === "format"
      ? message("left.formats-hint")
      : message("left.requested-hint", { entry: `{path: ${left.file}, kind: model}` }),
  at: { file: left.file, range: START },
});

const notice = (left: LeftFile): RaisedDiagnostic => ({
  code: "not-a-card",
  severity: "notice",
  message: reasonOf(left),
  at: { file: left.file, range: START },
});

function sum(files: readonly LeftFile[], isNothingRead: boolean): RaisedDiagnostic {
  const items = files
    .filter((left) => rank(left) > 0)
    .slice(0, MOST.named)
    .map((left) => message("left.likely", { file: left.file, reason: shortReason(left) }));
  return {
    code: "files-left",
    severity: "notice",
    message:
      isNothingRead && items.length > 0
        ? message("left.sum-likely", { count: files.length, items })
        : message("left.sum", { count: files.length }),
    hint: message("left.hint"),
  };
}

const reasonOf = (left: LeftFile): Message =>
  left.reason === "kind" || left.reason === "format"
    ? message(REASONS[left.reason])
    : message("left.not-a-card", { reason: briefReason(left) });

const briefReason = (left: LeftFile): Message =>
  left.reason === "points" ? pointsOf(left) : message(REASONS[left.reason]);

/** Returns a reason for a sentence; `--verbose` lists what points are given for, which are ids. */
const shortReason = ({ reason, points, needed }: LeftFile): Message =>
  reason === "points"
    ? message("left.no-signs", { points: rounded(points), needed })
    : message(REASONS[reason]);

/** Returns the points of a page, and what they are given and taken for. */
function pointsOf({ points, needed, signs, against }: LeftFile): Message {
  const counts = { points: rounded(points), needed };
  const names = { signs: [...signs], against: [...against] };
  if (signs.length > 0)
    return against.length > 0
      ? message("left.for-and-against", { ...counts, ...names })
      : message("left.for", { ...counts, signs: names.signs });
  return against.length > 0
    ? message("left.against", { ...counts, against: names.against })
    : message("left.no-signs", counts);
}

const rounded = (points: number): number => Math.round(points * 10) / 10 || 0;

const REASONS = {
  kind: "left.kind",
  "other-subject": "left.other-subject",
  space: "left.space",
  page: "left.page",
  project: "left.project",
  manual: "left.manual",
  template: "left.template",
  empty: "left.empty",
  format: "left.format",
} as const;
