import type { Report } from "../../model/report.js";
import { countByRepository } from "../by-repository.js";
import { words } from "../words.js";
import { folded, section, size } from "./blocks.js";
import { name } from "./cells.js";

/** A table of more repositories is behind a fold. */
const MOST_OPEN = 15;

/** Returns a table of the repositories of an overview, also of those without a card; nothing for a single one. */
export function repositoryLines(report: Report, room: number): string[] {
  const word = words(report.locale);
  const repositories = countByRepository(report);
  if (repositories.length === 0) return [];
  const heads = [
    word("html.repository"),
    word("html.errors"),
    word("html.warnings"),
    word("html.notices"),
    word("html.not-stated"),
    word("html.documents"),
  ];
  const head = [`| ${heads.join(" | ")} |`, `| --- |${" ---: |".repeat(heads.length - 1)}`];
  const rows = repositories.map(({ name: title, documents, error, warning, notice, missing }) => {
    const label = documents === 0 ? `${name(title)} ${word("html.no-card")}` : name(title);
    return [`| ${[label, error, warning, notice, missing, documents].join(" | ")} |`];
  });
  const isLong = rows.length > MOST_OPEN;
  const frame = (lines: readonly string[]) =>
    isLong
      ? folded(word("html.by-repository"), lines)
      : [`### ${word("html.by-repository")}`, "", ...lines];
  return frame(
    section(head, rows, room - size(frame([])), (count) => word("report.more-items", { count })),
  );
}
