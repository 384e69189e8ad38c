import { suggestions as suggestionOf } from "../../fix/suggest.js";
import type { Finding } from "../../model/report.js";
import { fenced, markdown, markdownSentence } from "../../report/escape.js";
import type { SourceLine } from "../../report/reporter.js";
import { type Api, allPages } from "../api.js";
import { ANYTHING, REVIEW_COMMENTS } from "../api-answers.js";
import { listPullFiles } from "../changed-files.js";
import { type Hunks, holds, hunksOf } from "./hunks.js";

/** A review with more of them is not read. */
const MOST = 20;
const MOST_COMMENTS = 2000;

export interface Suggesting {
  readonly number: number;
  /** The head that the review is about. */
  readonly head: string;
  readonly author: string;
  /** Those that may be suggested; each is only if it has a fix on lines of the diff. */
  readonly findings: readonly Finding[];
  readonly line: SourceLine;
  /** What stands above them. GitHub asks for a text. */
  readonly title: string;
}

interface Suggested {
  readonly path: string;
  readonly line: number;
  readonly start_line?: number;
  readonly side: "RIGHT";
  readonly start_side?: "RIGHT";
  readonly body: string;
}

/**
 * Suggests changes on the lines of the diff, each once: what stands there from an earlier run is not repeated. One line
 * outside the diff would make GitHub refuse them all, so the hunks are read first. Gives back how many were made.
 */
export async function postSuggestions(api: Api, asked: Suggesting): Promise<number> {
  const pull = { pull_number: asked.number };
  const wanted = asked.findings.flatMap((finding) => {
    const suggestion = suggestionOf(finding, asked.line);
    return suggestion ? [{ finding, ...suggestion }] : [];
  });
  if (wanted.length === 0) return 0;
  const files = await listPullFiles(api, asked.number);
  const hunks = new Map(
    (files ?? []).map(({ filename, patch }): [string, Hunks] => [filename, hunksOf(patch ?? "")]),
  );
  const taken = new Set<string>();
  const onDiff = wanted.filter(({ file, startLine, endLine }) => {
    const inHunk = holds(hunks.get(file) ?? [], startLine, endLine, (n) => asked.line(file, n));
    if (!inHunk) return false;
    const lines = Array.from({ length: endLine - startLine + 1 }, (_, i) => startLine + i);
    const keys = lines.map((n) => `${file} ${n}`);
    if (keys.some((key) => taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    return true;
  });
  if (onDiff.length === 0) return 0;
  const reviewComments =
    (await allPages(
      (page) =>
        api.ask(
          "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments",
          { ...pull, ...page },
          REVIEW_COMMENTS,
        ),
      MOST_COMMENTS,
    )) ?? [];
  const bodies = reviewComments
    .filter(({ user }) => user?.login === asked.author)
    .map(({ body }) => body);
  const comments = onDiff
    .filter(({ finding }) => !bodies.some((body) => body.startsWith(markerOf(finding))))
    .slice(0, MOST)
    .map(
      ({ finding, file, startLine, endLine, lines }): Suggested => ({
        path: file,
        line: endLine,
        side: "RIGHT",
        ...(startLine === endLine ? {} : { start_line: startLine, start_side: "RIGHT" as const }),
        body: bodyOf(finding, lines),
      }),
    );
  if (comments.length === 0) return 0;
  await api.ask(
    "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
    { ...pull, commit_id: asked.head, event: "COMMENT", body: asked.title, comments },
    ANYTHING,
  );
  return comments.length;
}

/** Returns the marker of a finding. A fingerprint is made of letters and digits. */
const markerOf = ({ fingerprint }: Finding) => `<!-- cardwarden:suggestion ${fingerprint} -->\n`;

function bodyOf(finding: Finding, lines: readonly string[]): string {
  return [
    `${markerOf(finding)}${markdownSentence(finding.message)} (${markdown(finding.ruleId)})`,
    "",
    ...fenced(lines, "suggestion"),
  ].join("\n");
}
