import { isCompleteness } from "../../model/missing.js";
import type { Finding, Report } from "../../model/report.js";
import { SEVERITIES } from "../../model/vocabulary.js";
import { runAddress } from "../address.js";
import { rankOf } from "../group.js";
import { deciding, totals } from "../verdict.js";
import { shortCommit, type WordsOf } from "../words.js";
import { cardTitle } from "./card.js";
import { addTo, cardsByFolder, type FindingSums, noSums } from "./cards.js";
import { idBeside, levelBadge, type PageContent } from "./content.js";
import { code, joined, link, type Markup, markup, NOTHING, named } from "./markup.js";

/** Rows that are shown before the rest is folded. */
const MAX_ROWS = 15;

/** Returns the top of the page: the verdict, the sums, and what was checked, when and by what. */
export function header(content: PageContent): Markup {
  const { report, context, word } = content;
  const findings = deciding(report, context.decides);
  const sums = noSums();
  for (const finding of findings) addTo(sums, finding);
  const { kind, text } = verdict(report, sums, word);
  const tiles: [string, string, number][] = [
    ["error", word("html.errors"), sums.error],
    ["warning", word("html.warnings"), sums.warning],
    ["notice", word("html.notices"), sums.notice],
    ...(sums.missing > 0
      ? [["", word("html.not-stated"), sums.missing] satisfies [string, string, number]]
      : []),
    ["", word("html.undetermined"), sums.undetermined],
    ["", word("html.excused"), report.summary.suppressed],
    ["", word("html.documents"), report.summary.documents],
  ];
  return markup`<header><div class="wide"><p class="brand">Cardwarden</p><h1>${word("html.title")}</h1>
<div class="verdict ${kind}"><strong>${text}</strong><p>${totals(report, context.decides)}</p></div>
<ul class="tiles">${tiles.map(([name, label, count]) => markup`<li class="${count > 0 ? name : ""}"><b>${count}</b>${label}</li>`)}</ul>
<dl class="meta">${runRows(content).map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${contents(content)}</div></header>
`;
}

function verdict(report: Report, sums: FindingSums, word: WordsOf): { kind: string; text: string } {
  const { diagnostics, change, documents, shard } = report;
  if (diagnostics.some(({ severity }) => severity === "fatal"))
    return { kind: "error", text: word("html.verdict-fatal") };
  if (sums.error > 0)
    return { kind: "error", text: word("html.verdict-errors", { count: sums.error }) };
  if (sums.warning > 0)
    return { kind: "warning", text: word("html.verdict-warnings", { count: sums.warning }) };
  if (sums.undetermined > 0)
    return { kind: "warning", text: word("html.verdict-open", { count: sums.undetermined }) };
  if (change?.compared === false) return { kind: "warning", text: word("html.verdict-partial") };
  const isWhole = shard === undefined || shard.of === 1;
  const isChecked = documents.length + sums.notice + sums.missing > 0 && isWhole;
  return isChecked
    ? { kind: "good", text: word("html.verdict-clear") }
    : { kind: "", text: word("html.verdict-nothing") };
}

function runRows({ report, word }: PageContent): [string, Markup][] {
  const { source, packs, register, tool, repositories } = report;
  const rows: [string, Markup | undefined][] = [
    [word("html.date"), markup`<time>${report.date}</time>`],
    [word("html.level"), markup`${report.level}`],
    [
      word("html.repository"),
      source && link(named(source.repository), `${source.server}/${source.repository}`),
    ],
    [word("html.commit"), source && code(shortCommit(source.commit))],
    [word("html.run"), source?.run && link(named(source.run.id), runAddress(report))],
    [word("html.repositories"), repositories && markup`${repositories.length}`],
    [
      word("html.packs"),
      joined(
        packs.map(({ name, version }) => named(`${name} ${version}`)),
        word("report.listed"),
      ),
    ],
    [word("html.register"), markup`${register.version}`],
    [word("html.tool"), markup`${tool.version}`],
  ];
  return rows.flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as [string, Markup]],
  );
}

function contents({ report, word, rules, cards }: PageContent): Markup {
  const suppressed = report.findings.some((finding) => finding.suppressed !== undefined);
  const parts: [string, string, boolean][] = [
    ["overview", word("html.overview"), rules.size > 0 || cards.length > 0],
    ["change", word("html.this-change"), report.change !== undefined],
    ["lineage", word("html.lineage"), report.lineage.length > 0],
    ["cards", word("html.cards"), cards.length > 0],
    ["rules", word("html.rules"), rules.size > 0],
    ["suppressed", word("html.suppressed"), suppressed],
    ["run", word("html.run-notes"), true],
  ];
  return markup`<nav aria-label="${word("html.contents")}"><ul>${parts.filter(([, , present]) => present).map(([id, name]) => markup`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>`;
}

/** Returns the tables by rule, by repository or folder, and by card. */
export function overview(content: PageContent): Markup {
  const { word, cards, rules } = content;
  if (rules.size === 0 && cards.length === 0) return NOTHING;
  return markup`<section aria-label="${word("html.overview")}"><h2 id="overview">${word("html.overview")}</h2>${byRule(content, false)}${byRule(content, true)}${byFolder(content)}${byCard(content)}</section>
`;
}

/** Returns the rules behind the findings, or those behind what only counts in the completeness of a card. */
function byRule(content: PageContent, ofMissing: boolean): Markup {
  const { word, rules } = content;
  const strongest = (findings: readonly Finding[]) =>
    findings.reduce((best, finding) => (rankOf(finding) < rankOf(best) ? finding : best));
  const sorted = [...rules.values()]
    .map((rule) => ({
      ...rule,
      findings: rule.findings.filter((finding) => isCompleteness(finding) === ofMissing),
    }))
    .filter(({ findings }) => findings.length > 0)
    .map((rule) => ({ ...rule, best: strongest(rule.findings) }))
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.best.severity) - SEVERITIES.indexOf(b.best.severity) ||
        b.findings.length - a.findings.length,
    );
  const rows = sorted.map(
    ({ anchor, id, title: name, findings, best }) =>
      markup`<tr>${ofMissing ? NOTHING : markup`<td>${levelBadge(best, content)}</td>`}<th scope="row"><a href="#${anchor}">${name}</a>${idBeside(id, name)}</th><td class="number"><a href="#cards" data-filter="rule" data-value="${anchor}">${findings.length}</a></td><td class="number optional">${new Set(findings.map(({ primary }) => primary.file)).size}</td></tr>`,
  );
  const heads = [
    ...(ofMissing ? [] : [markup`<th scope="col">${word("html.severity")}</th>`]),
    markup`<th scope="col">${word("report.rule")}</th>`,
    markup`<th scope="col" class="number">${word("html.finding-count")}</th>`,
    markup`<th scope="col" class="number optional">${word("html.card-count")}</th>`,
  ];
  return shortened(word(ofMissing ? "html.by-missing" : "html.by-rule"), heads, rows, word);
}

const SUMS = ["error", "warning", "notice", "undetermined"] as const;
const ALL_SUMS = [...SUMS, "missing"] as const;

const sumHeads = (word: WordsOf): Markup[] => [
  markup`<th scope="col" class="number">${word("html.errors")}</th>`,
  markup`<th scope="col" class="number">${word("html.warnings")}</th>`,
  markup`<th scope="col" class="number">${word("html.notices")}</th>`,
  markup`<th scope="col" class="number optional">${word("html.undetermined")}</th>`,
];

const sumCells = (sums: FindingSums): Markup =>
  markup`${SUMS.map((name) => markup`<td class="number${name === "undetermined" ? " optional" : ""}${sums[name] === 0 ? " zero" : ""}">${sums[name]}</td>`)}`;

function byCard(content: PageContent): Markup {
  const { word, cards } = content;
  const isCounted = cards.some(({ subjects }) => subjects.some(({ completeness }) => completeness));
  const rows = cards.map((card) => {
    const [first] = card.subjects.flatMap(({ completeness }) => completeness ?? []);
    const stated =
      first === undefined
        ? ""
        : word("html.stated-of", { stated: first.stated, expected: first.expected });
    const level = first === undefined || first.level === "none" ? "" : first.level;
    const complete = isCounted
      ? markup`<td class="number optional">${stated}</td><td class="optional">${level}</td>`
      : NOTHING;
    return markup`<tr><th scope="row"><a href="#${card.anchor}">${cardTitle(card, content)}</a></th>${sumCells(card.sums)}${complete}</tr>`;
  });
  const heads = [
    markup`<th scope="col">${word("html.card")}</th>`,
    ...sumHeads(word),
    ...(isCounted
      ? [
          markup`<th scope="col" class="number optional">${word("html.stated")}</th>`,
          markup`<th scope="col" class="optional">${word("report.level")}</th>`,
        ]
      : []),
  ];
  return shortened(word("html.by-card"), heads, rows, word);
}

/** Returns the sums of each repository of an overview, or of the folders of a run where they hold several cards. */
function byFolder({ word, cards, report }: PageContent): Markup {
  const repositories = new Map(report.repositories?.map((entry) => [entry.folder, entry]));
  const isCounted = cards.some(({ sums }) => sums.missing > 0);
  const rows = [...cardsByFolder(report, cards)]
    .map(([folder, ofFolder]) => {
      const repository = repositories.get(folder);
      const sums = noSums();
      for (const card of ofFolder) for (const name of ALL_SUMS) sums[name] += card.sums[name];
      return { folder, sums, repository, documents: repository?.documents ?? ofFolder.length };
    })
    .sort((a, b) => b.sums.error - a.sums.error || b.sums.warning - a.sums.warning)
    .map(({ folder, sums, repository, documents }) => {
      const name = named(repository?.source?.repository ?? folder);
      const target =
        documents === 0
          ? markup`${name} <span class="small">${word("html.no-card")}</span>`
          : markup`<a href="#cards" data-filter="folder" data-value="${folder}">${name}</a>`;
      return markup`<tr><th scope="row">${target}</th>${sumCells(sums)}${isCounted ? markup`<td class="number optional">${sums.missing}</td>` : NOTHING}<td class="number">${documents}</td></tr>`;
    });
  const several = report.repositories !== undefined;
  const heads = [
    markup`<th scope="col">${word(several ? "html.repository" : "html.folder")}</th>`,
    ...sumHeads(word),
    ...(isCounted
      ? [markup`<th scope="col" class="number optional">${word("html.not-stated")}</th>`]
      : []),
    markup`<th scope="col" class="number">${word("html.documents")}</th>`,
  ];
  return shortened(word(several ? "html.by-repository" : "html.by-folder"), heads, rows, word);
}

/** Returns a table of which a long rest is folded. */
function shortened(
  caption: string,
  heads: readonly Markup[],
  rows: readonly Markup[],
  word: WordsOf,
): Markup {
  if (rows.length === 0) return NOTHING;
  const head = markup`<thead><tr>${heads}</tr></thead>`;
  const isLong = rows.length > MAX_ROWS + 5;
  const first = isLong ? rows.slice(0, MAX_ROWS) : rows;
  const rest = rows.slice(first.length);
  const folded =
    rest.length === 0
      ? NOTHING
      : markup`<details class="more"><summary>${word("html.more-rows", { count: rest.length })}</summary><table>${head}<tbody>${rest}</tbody></table></details>`;
  return markup`<table><caption>${caption}</caption>${head}<tbody>${first}</tbody></table>${folded}`;
}
