import type { LineageEdge } from "../model/lineage.js";
import type { Report } from "../model/report.js";
import { addressOf, repositoryOf } from "./address.js";
import { type Row, table } from "./comma-separated.js";
import { grouped } from "./grouped.js";
import { withNames } from "./names.js";
import type { Reporter } from "./reporter.js";

const COLUMNS = [
  "repository",
  "commit",
  "file",
  "kind",
  "subject",
  "name",
  "published",
  "license",
  "bases",
  "teachers",
  "data",
  "personal_data",
  "level",
  "stated",
  "expected",
  "errors",
  "warnings",
  "url",
] as const;

const inventoryParts = (report: Report): Iterable<string> =>
  table(COLUMNS, rows(withNames(report)));

/** Models and data sets as a table, one a row: what they state, what they are made of, and how complete their cards are. */
export const inventoryReport: Reporter = {
  id: "inventory",
  title: "models and data sets as a table (CSV)",
  render: (report) => [...inventoryParts(report)].join(""),
  parts: inventoryParts,
};

function* rows(report: Report): Iterable<Row<(typeof COLUMNS)[number]>> {
  const upstreams = grouped(report.lineage, ({ to }) => to);
  const completeness = new Map(
    (report.completeness ?? []).map((entry) => [`${entry.file}\0${entry.subject}`, entry]),
  );
  const findings = grouped(
    report.findings.filter(({ suppressed }) => suppressed === undefined),
    ({ primary }) => primary.file,
  );
  for (const {
    subject,
    kind,
    file,
    name,
    license,
    personalInfo,
    published,
    level,
  } of report.inventory ?? []) {
    const edges = (upstreams.get(subject) ?? []).filter(
      ({ at: location }) => location.file === file,
    );
    const names = (isWanted: (edge: LineageEdge) => boolean) =>
      [...new Set(edges.filter(isWanted).map(({ from: upstream }) => upstream))].join("; ");
    const { repository, commit, path } = repositoryOf(report, file);
    const entry = completeness.get(`${file}\0${subject}`);
    const severities = (findings.get(file) ?? []).map(({ severity }) => severity);
    yield {
      repository,
      commit,
      file: path,
      kind,
      subject,
      name,
      published,
      license,
      bases: names(({ channel }) => channel === "carry"),
      teachers: names(({ channel }) => channel === "output"),
      data: names(isData),
      personal_data: personalInfo,
      level,
      stated: entry?.stated,
      expected: entry?.expected,
      errors: severities.filter((severity) => severity === "error").length,
      warnings: severities.filter((severity) => severity === "warning").length,
      url: addressOf(report, file),
    };
  }
}

const isData = ({ channel, relation }: LineageEdge): boolean =>
  channel === "train" || relation === "collected-from";
