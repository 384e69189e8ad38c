import { message } from "../messages/index.js";
import type { Location } from "../model/location.js";
import type { Finding, Report } from "../model/report.js";
import { hubAddress } from "./address.js";
import { countByRepository } from "./by-repository.js";
import { countByRule, type RuleCount } from "./by-rule.js";
import { completenessOf, completenessTexts, type DocumentCompleteness } from "./completeness.js";
import { line } from "./escape.js";
import { Frames } from "./frame.js";
import { elsewhere, type FindingGroup, groups, itemText, lineAndColumn } from "./group.js";
import type { RenderContext, Reporter } from "./reporter.js";
import { ruleName } from "./rules.js";
import { paste } from "./suggested-keys.js";
import { TerminalPage } from "./terminal-page.js";
import { newUpstreamsLine, newUpstreamsLines } from "./upstreams.js";
import { countsText, leftFiles, leftLines, problems, shown, totals, waived } from "./verdict.js";
import { padded, width, wrap } from "./width.js";
import { doubtOf, levelWord, pasteTitle, severityWord, sourceOf, suppressionOf } from "./words.js";

/** Columns before the message: two, the place, one. */
const PLACE = 6;
const INDENT = PLACE + 3;
/** Frames are cut to this where nobody says how wide the terminal is. */
const COLUMNS = 120;
/** What a row below a finding is, by its label. */
const ROWS = {
  because: "report.because",
  note: "report.note",
  see: "report.see",
  fix: "report.fix",
} as const;
/** Suppressed findings that are shown one by one. */
const EXCUSED = 50;
/** Documents whose completeness is shown where nobody asked for all of it. */
const MOST_DOCUMENTS = 20;
/** From more findings than these on a table by rule tells what there is. */
const MOST_WITHOUT_TABLE = 10;

/** For people at a terminal: by file, then line, with the line itself, what decided and the smallest fix. */
export const pretty: Reporter = {
  id: "pretty",
  title: "text for a terminal",
  render: (report, context) => [...prettyParts(report, context)].join(""),
  parts: prettyParts,
};

function* prettyParts(report: Report, context: RenderContext): Iterable<string> {
  const grouped = groups(shown(report.findings), report.locale);
  const page = new Page(report, grouped, context);
  let file: string | undefined;
  for (const group of grouped) {
    if (group.at.file !== file) {
      file = group.at.file;
      page.blank();
      page.add(page.paint("bold", line(file)));
      const address = hubAddress(report, file);
      if (address !== undefined) page.add(page.paint("dim", line(address)));
    } else page.blank(group.findings.length > 1);
    page.group(group);
    yield page.take();
  }
  yield* page.completeness();
  page.excused();
  page.diagnostics();
  page.left();
  page.upstreams();
  page.rules();
  page.repositories();
  page.end();
  yield page.take();
}

/** The page of a report. */
class Page extends TerminalPage {
  private readonly report: Report;
  /** Columns of the longest word for a level. */
  private readonly levels: number;
  private readonly frames: Frames;
  private framed: Location | undefined;

  constructor(report: Report, grouped: readonly FindingGroup[], context: RenderContext) {
    super(context, report.locale);
    this.report = report;
    this.levels = grouped.reduce((most, group) => Math.max(most, width(this.level(group))), 0);
    this.frames = new Frames(context.line);
  }

  group(group: FindingGroup): void {
    const [first, ...others] = group.findings;
    const { start } = group.at.range;
    const level = this.paint(group.severity, padded(this.level(group), this.levels));
    const head = `  ${`${start.line}:${start.column}`.padEnd(PLACE)} ${level}  `;
    const indent = INDENT + this.levels + 2;
    if (others.length === 0) {
      this.sentence(head, indent, line(first.message), first.ruleId);
      this.frame(group);
      this.details(first);
    } else {
      this.add(`${head}${this.word("report.missing", { count: group.findings.length })}`);
      for (const finding of group.findings) this.item(finding, group);
    }
    this.paste(group.findings);
  }

  private level({ findings: [first], severity }: FindingGroup): string {
    return levelWord({ outcome: first.outcome, severity }, this.report.locale);
  }

  /** One missing statement of several, with what differs from the others. */
  private item(finding: Finding, group: FindingGroup): void {
    const notes = [
      ...(finding.severity === group.severity
        ? []
        : [severityWord(finding.severity, this.report.locale)]),
      ...(lineAndColumn(finding.primary) === lineAndColumn(group.at)
        ? []
        : [lineAndColumn(finding.primary)]),
    ];
    const note =
      notes.length === 0
        ? ""
        : this.word("report.aside", { text: notes.join(this.word("report.listed")) });
    const start = `${" ".repeat(INDENT)}- `;
    this.sentence(
      start,
      start.length,
      `${line(itemText(finding, this.report.locale))}${note}`,
      finding.ruleId,
    );
  }

  /** Once where several findings in a row are about the same place. */
  private frame({ at: location, severity }: FindingGroup): void {
    if (this.framed !== undefined && JSON.stringify(this.framed) === JSON.stringify(location))
      return;
    this.framed = location;
    const gutter = `${" ".repeat(INDENT)}${String(location.range.start.line)} `;
    const columns = (this.context.width ?? COLUMNS) - gutter.length - 2;
    const drawn = this.frames.at(location, columns);
    if (drawn === undefined) return;
    this.add(`${this.paint("dim", `${gutter}|`)} ${drawn.text}`);
    const marks = this.paint(severity, drawn.marks.trimStart());
    const gap = " ".repeat(drawn.marks.length - drawn.marks.trimStart().length);
    this.add(`${this.paint("dim", `${" ".repeat(gutter.length)}|`)} ${gap}${marks}`);
  }

  private details(finding: Finding): void {
    const doubt = doubtOf(finding, this.report.locale);
    const source = sourceOf(finding, this.report.locale);
    if (source !== undefined)
      this.row(
        "because",
        `${line(source)}${doubt ? this.word("report.aside", { text: doubt }) : ""}`,
      );
    else if (doubt) this.row("note", doubt);
    const [first, ...furtherPlaces] = elsewhere(finding);
    if (first) {
      const { file } = first.at;
      const where =
        file === finding.primary.file
          ? lineAndColumn(first.at)
          : `${line(file)}:${lineAndColumn(first.at)}`;
      const others =
        furtherPlaces.length === 0
          ? ""
          : this.word("report.more-places", { count: furtherPlaces.length });
      this.row("see", `${where} ${line(first.note)}${others}`);
    }
    this.row("fix", line(finding.remedy));
  }

  private row(label: keyof typeof ROWS, text: string): void {
    if (text === "") return;
    const labels = Math.max(...Object.values(ROWS).map((code) => width(this.word(code))));
    const indent = INDENT + labels + 2;
    for (const [i, row] of wrap(text, this.columns(indent)).entries())
      this.add(
        i === 0
          ? `${" ".repeat(INDENT)}${this.paint("dim", padded(this.word(ROWS[label]), labels))}  ${row}`
          : `${" ".repeat(indent)}${row}`,
      );
  }

  /** At the first column, so that it can be copied as it stands. */
  private paste(findings: readonly Finding[]): void {
    const block = paste(findings, this.report.lineage, this.context.line);
    if (block === undefined) return;
    const title = pasteTitle(block, this.report.locale);
    for (const row of wrap(title, this.columns(INDENT))) this.add(`${" ".repeat(INDENT)}${row}`);
    this.add("");
    for (const row of block.lines) this.add(row);
    this.add("");
  }

  /** One row for each card, and where that is asked for what it misses; nothing of it is a finding of its own. */
  *completeness(): Iterable<string> {
    const documents = completenessOf(this.report);
    if (documents.length === 0) return;
    const { verbose = false } = this.context;
    this.blank();
    this.add(this.word(verbose ? "report.completeness" : "report.completeness-verbose"));
    const listed = verbose ? documents : documents.slice(0, MOST_DOCUMENTS);
    for (const document of listed) {
      for (const text of completenessTexts(document, this.report.locale))
        this.add(`  ${this.word("report.labeled", { label: line(document.file), text })}`);
      if (!verbose) continue;
      this.missing(document);
      yield this.take();
    }
    const omitted = documents.length - listed.length;
    if (omitted > 0) this.add(`  ${this.word("report.more-documents", { count: omitted })}`);
  }

  /** What a document misses, with the YAML that would state it. */
  private missing({ missing }: DocumentCompleteness): void {
    const start = `${" ".repeat(PLACE)}- `;
    for (const finding of missing)
      this.sentence(
        start,
        start.length,
        line(itemText(finding, this.report.locale)),
        finding.ruleId,
      );
    this.paste(missing);
  }

  /** How often which rule fires: in an overview, and where that is more than a page of findings in several documents. */
  rules(): void {
    const findings = shown(this.report.findings).filter(
      ({ suppressed }) => suppressed === undefined,
    );
    const files = new Set(findings.map(({ primary }) => primary.file));
    const isLong = findings.length > MOST_WITHOUT_TABLE && files.size > 1;
    const isOverview = this.report.repositories !== undefined && findings.length > 0;
    if (!isLong && !isOverview) return;
    this.blank();
    this.add(this.word("report.by-rule"));
    const rows = countByRule(findings);
    const levelOf = (row: RuleCount) => levelWord(row, this.report.locale);
    const levels = Math.max(...rows.map((row) => width(levelOf(row))));
    const digits = Math.max(...rows.map(({ count }) => String(count).length));
    for (const row of rows) {
      const { title } = ruleName(row.ruleId, this.context.rules, this.report.locale);
      const level = this.paint(row.severity, padded(levelOf(row), levels));
      const head = `  ${String(row.count).padStart(digits)}  ${level}  `;
      const indent = digits + levels + 6;
      this.sentence(head, indent, title === row.ruleId ? "" : line(title), row.ruleId);
    }
  }

  /** The repositories of an overview, also those without a card. */
  repositories(): void {
    const repositories = countByRepository(this.report);
    if (repositories.length === 0) return;
    this.blank();
    this.add(this.word("html.by-repository"));
    for (const counts of repositories) {
      const text = countsText(counts, this.report.locale);
      this.add(`  ${this.word("report.labeled", { label: line(counts.name), text })}`);
    }
  }

  /** A waiver is a decision that people are to see again: two rows each. */
  excused(): void {
    const findings = waived(this.report);
    if (findings.length === 0) return;
    this.blank();
    this.add(this.word("report.excused-list", { count: findings.length }));
    for (const finding of findings.slice(0, EXCUSED)) {
      const { file } = finding.primary;
      const head = `  ${line(file)}:${lineAndColumn(finding.primary)}  `;
      this.sentence(head, INDENT, line(finding.message), finding.ruleId);
      const why = suppressionOf(finding, this.report.locale).join(this.word("report.apart"));
      for (const row of wrap(line(why), this.columns(INDENT)))
        this.add(`${" ".repeat(INDENT)}${this.paint("dim", row)}`);
    }
    if (findings.length > EXCUSED)
      this.add(`  ${this.word("report.excused-more", { count: findings.length - EXCUSED })}`);
  }

  diagnostics(): void {
    for (const { message, hint, at: location, severity } of problems(this.report)) {
      this.blank();
      const style = severity === "fatal" ? "error" : "warning";
      const problem = this.paint(style, line(message));
      const sentence = location
        ? this.word("report.labeled", { label: problem, text: line(location.file) })
        : problem;
      this.add(`${sentence}${hint ? this.word("report.aside", { text: line(hint) }) : ""}`);
    }
  }

  /** One row for each file that was looked at and left. */
  left(): void {
    if (this.context.verbose !== true) return;
    const files = leftFiles(this.report);
    if (files.length > 0) this.blank();
    for (const { message, at: location } of files)
      this.add(
        this.word("report.labeled", { label: line(location?.file ?? ""), text: line(message) }),
      );
  }

  /** One row for each upstream that was looked up and is not locked. */
  upstreams(): void {
    if (this.context.verbose !== true) return;
    const upstreams = newUpstreamsLines(this.report);
    if (upstreams.length > 0) this.blank();
    for (const text of upstreams) this.add(line(text));
  }

  end(): void {
    const { report } = this;
    const findings = shown(report.findings).filter(({ suppressed }) => suppressed === undefined);
    const clean = report.summary.documents > 0 && findings.length + problems(report).length === 0;
    const packs = report.packs.map(({ name, version }) => `${name} ${version}`);
    const run = [
      report.level,
      line(packs.join(this.word("report.listed"))),
      this.word("report.register", { version: report.register.version }),
      report.date,
    ].join(this.word("report.apart"));
    const verdict = this.context.verdict ?? totals(report, this.context.decides);
    this.blank();
    this.add(clean ? this.paint("green", verdict) : verdict);
    if (this.context.verdict !== undefined) return;
    this.fixable();
    const upstreams = newUpstreamsLine(report);
    const verbose = this.context.verbose === true ? undefined : this.word("report.left-verbose");
    for (const text of [
      ...leftLines(report, verbose),
      ...(upstreams === undefined ? [] : [upstreams]),
    ])
      this.add(this.paint("dim", line(text)));
    this.add(this.paint("dim", run));
  }

  /** States how many findings `cardwarden fix` can fix. */
  private fixable(): void {
    // What lies on a hub is fixed there.
    const open = shown(this.report.findings).filter(
      ({ suppressed, primary }) =>
        suppressed === undefined && hubAddress(this.report, primary.file) === undefined,
    );
    const fixes = open.flatMap(({ fix }) => fix ?? []);
    const safe = fixes.filter((fix) => fix.safe).length;
    const unsafe = fixes.length - safe;
    const ways = [
      ...(safe === 0 ? [] : [message("report.fix-safe", { count: safe })]),
      ...(unsafe === 0
        ? []
        : [message(safe === 0 ? "report.fix-unsafe" : "report.fix-unsafe-too", { count: unsafe })]),
    ];
    if (ways.length > 0)
      this.add(this.word("report.fixable", { count: safe + unsafe, total: open.length, ways }));
  }
}
