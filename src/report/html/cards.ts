import type { Facts } from "../../model/fact.js";
import type { LineageEdge } from "../../model/lineage.js";
import { isCompleteness } from "../../model/missing.js";
import type { Completeness } from "../../model/overview.js";
import type { Finding, Report, Responsibility, Transparency } from "../../model/report.js";
import { rankOf } from "../group.js";
import { append, grouped } from "../grouped.js";
import type { RenderContext } from "../reporter.js";

/** Findings by what they are: of a card, a folder or a rule. */
export interface FindingSums {
  error: number;
  warning: number;
  notice: number;
  undetermined: number;
  /** What only counts in the completeness of a card; it is among no severity. */
  missing: number;
}

export const noSums = (): FindingSums => ({
  error: 0,
  warning: 0,
  notice: 0,
  undetermined: 0,
  missing: 0,
});

/** Counts a finding. */
export function addTo(sums: FindingSums, finding: Finding): void {
  const { severity, outcome } = finding;
  sums[isCompleteness(finding) ? "missing" : severity]++;
  if (outcome === "undetermined") sums.undetermined++;
}

/** A model or data set with what a report holds of it. */
export interface PageSubject {
  readonly id: string;
  readonly upstreams: readonly LineageEdge[];
  readonly facts?: Facts | undefined;
  readonly completeness?: Completeness | undefined;
  readonly transparency?: Transparency | undefined;
  readonly responsibility?: Responsibility | undefined;
}

/** A document of the report, with everything that the page shows of it. */
export interface PageCard {
  readonly file: string;
  /** Name of its place on the page. */
  readonly anchor: string;
  readonly folder: string;
  readonly subjects: readonly PageSubject[];
  /** What needs a reader, the strongest first. */
  readonly findings: readonly Finding[];
  /** What only counts in the completeness of the card. */
  readonly missing: readonly Finding[];
  readonly sums: FindingSums;
}

/**
 * Returns the documents of a report with what belongs to each. Those with the most errors and warnings come first: of many
 * hundred cards a reader opens the first.
 */
export function cardsOf(report: Report, context: RenderContext): PageCard[] {
  const findings = new Map<string, Finding[]>(report.documents.map(({ file }) => [file, []]));
  for (const finding of report.findings)
    if (finding.suppressed === undefined) append(findings, finding.primary.file, finding);
  const subjects = subjectsOf(report, context);
  return [...findings]
    .map(([file, ofFile]): Omit<PageCard, "anchor"> => {
      const sums = noSums();
      for (const finding of ofFile) addTo(sums, finding);
      const sorted = [...ofFile].sort((a, b) => rankOf(a) - rankOf(b));
      return {
        file,
        folder: folderOf(file),
        subjects: subjects.get(file) ?? [],
        findings: sorted.filter((finding) => !isCompleteness(finding)),
        missing: sorted.filter(isCompleteness),
        sums,
      };
    })
    .map((card) => ({ card, weight: weightOf(card.findings, context.decides) }))
    .sort((a, b) => b.weight.error - a.weight.error || b.weight.warning - a.weight.warning)
    .map(({ card }, i) => ({ ...card, anchor: `card-${i + 1}` }));
}

/** Counts what the verdict is about. */
function weightOf(findings: readonly Finding[], decides: RenderContext["decides"]): FindingSums {
  const sums = noSums();
  for (const finding of findings)
    if (decides !== "introduced" || finding.introduced !== false) addTo(sums, finding);
  return sums;
}

/** Returns the first step of a path, which is the repository in an overview of several; a file of the root has none. */
export const folderOf = (file: string): string =>
  file.includes("/") ? file.slice(0, file.indexOf("/")) : ".";

/**
 * Returns cards by the repository of an overview, or by the folder of a run over one repository. Where folders hold one
 * card each, they say no more than the cards.
 */
export function cardsByFolder(
  { repositories }: Report,
  cards: readonly PageCard[],
): Map<string, PageCard[]> {
  const folders = new Map<string, PageCard[]>(repositories?.map(({ folder }) => [folder, []]));
  for (const card of cards) append(folders, card.folder, card);
  const isClear = repositories !== undefined || cards.length >= 2 * folders.size;
  return folders.size > 1 && isClear ? folders : new Map();
}

/** Returns models and data sets by the document that describes them: the first, where several do. */
function subjectsOf(report: Report, { facts }: RenderContext): Map<string, PageSubject[]> {
  const completeness = bySubject(report.completeness ?? []);
  const transparency = bySubject(report.transparency ?? []);
  const responsibilities = bySubject(report.responsibilities ?? []);
  const upstreams = upstreamsOf(report.lineage);
  const files = new Map<string, string>();
  for (const { file, subjects } of report.documents)
    for (const id of subjects) if (!files.has(id)) files.set(id, file);
  const byFile = new Map<string, PageSubject[]>();
  for (const [id, file] of files)
    append(byFile, completeness.get(id)?.file ?? file, {
      id,
      upstreams: upstreams.get(id) ?? [],
      facts: facts?.(id),
      completeness: completeness.get(id),
      transparency: transparency.get(id),
      responsibility: responsibilities.get(id),
    });
  return byFile;
}

/** Returns edges by the model or data set that they lead to. */
export const upstreamsOf = (lineage: readonly LineageEdge[]): Map<string, LineageEdge[]> =>
  grouped(lineage, ({ to }) => to);

const bySubject = <Entry extends { readonly subject: string }>(entries: readonly Entry[]) =>
  new Map(entries.map((entry) => [entry.subject, entry]));
