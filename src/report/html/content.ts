import type { LineageEdge } from "../../model/lineage.js";
import { textIn } from "../../model/localized.js";
import type { Location } from "../../model/location.js";
import type { Finding, Report } from "../../model/report.js";
import { byName } from "../../model/subject-id.js";
import { lineAddress } from "../address.js";
import { Frames } from "../frame.js";
import { lineAndColumn } from "../group.js";
import { append } from "../grouped.js";
import type { RenderContext } from "../reporter.js";
import { levelWord, type WordsOf, words } from "../words.js";
import { cardsOf, type PageCard, upstreamsOf } from "./cards.js";
import { link, type Markup, markup, NOTHING, named } from "./markup.js";

/** A rule with findings. */
export interface RuleSection {
  readonly id: string;
  /** Name of its place on the page. */
  readonly anchor: string;
  readonly title: string;
  readonly page?: string | undefined;
  readonly findings: readonly Finding[];
}

/** What every part of a page is made from. */
export interface PageContent {
  readonly report: Report;
  readonly context: RenderContext;
  readonly word: WordsOf;
  readonly frames: Frames;
  readonly cards: readonly PageCard[];
  /** Rules by id, in the order of the report. */
  readonly rules: ReadonlyMap<string, RuleSection>;
  /** Edges by the model or data set that they lead to. */
  readonly upstreams: ReadonlyMap<string, readonly LineageEdge[]>;
  /** Models, data sets and edges with an error (0) or a warning (1). */
  readonly failing: ReadonlyMap<string, 0 | 1>;
  /** Places of models and data sets on the page. */
  readonly anchors: ReadonlyMap<string, string>;
}

export function contentOf(report: Report, context: RenderContext): PageContent {
  const cards = cardsOf(report, context);
  const findings = new Map<string, Finding[]>();
  for (const finding of report.findings)
    if (finding.suppressed === undefined) append(findings, finding.ruleId, finding);
  const rules = [...findings].map(([id, ofRule], i): [string, RuleSection] => {
    const rule = context.rules?.get(id);
    const title = rule?.title === undefined ? id : textIn(rule.title, report.locale);
    return [id, { id, anchor: `rule-${i + 1}`, title, page: rule?.page, findings: ofRule }];
  });
  return {
    report,
    context,
    word: words(report.locale),
    frames: new Frames(context.line),
    cards,
    rules: new Map(rules),
    upstreams: upstreamsOf(report.lineage),
    failing: failingSubjects(report),
    anchors: new Map(
      cards.flatMap(({ anchor, subjects }) => subjects.map(({ id }) => [id, anchor])),
    ),
  };
}

function failingSubjects({ findings }: Report): Map<string, 0 | 1> {
  const ranks = new Map<string, 0 | 1>();
  for (const { subject, severity, suppressed } of findings) {
    if (suppressed !== undefined || severity === "notice" || ranks.get(subject) === 0) continue;
    ranks.set(subject, severity === "error" ? 0 : 1);
  }
  return ranks;
}

/** Returns the line of a place, or file and line where it is not the file in question; a link where it has an address. */
export function placeOf({ report, word }: PageContent, location: Location, file?: string): Markup {
  const text =
    location.file === file
      ? word("html.line", { line: location.range.start.line })
      : `${location.file}:${lineAndColumn(location)}`;
  return link(named(text), lineAddress(report, location));
}

/** Returns the id of a rule to stand beside its title; nothing where it has no other title. */
export const idBeside = (id: string, title: string): Markup =>
  id === title ? NOTHING : markup` <span class="small">${id}</span>`;

/** Returns what a finding is, as a colored word. */
export const levelBadge = (finding: Finding, { report }: PageContent): Markup =>
  markup`<span class="badge ${finding.severity}">${levelWord(finding, report.locale)}</span>`;

/** Returns what people call a model or data set: the repository, where its card lies in the root. */
export const nameOf = (id: string, { report }: PageContent): string =>
  byName(id, report.repository);

/** Returns a model or data set by its name, which leads to its card where the page has one. */
export const subjectLink = (id: string, content: PageContent): Markup => {
  const anchor = content.anchors.get(id);
  const name = named(nameOf(id, content));
  return anchor === undefined ? name : markup`<a href="#${anchor}">${name}</a>`;
};
