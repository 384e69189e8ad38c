import type { Basis } from "../../model/instrument.js";
import { citation, textIn } from "../../model/localized.js";
import type { Finding } from "../../model/report.js";
import { basisReading } from "../basis-words.js";
import { leftFiles, leftLines, problems } from "../verdict.js";
import { suppressionOf, words } from "../words.js";
import { idBeside, type PageContent, placeOf, type RuleSection } from "./content.js";
import { basesOf } from "./finding.js";
import {
  code,
  fold,
  link,
  type Markup,
  markup,
  NOTHING,
  named,
  prose,
  row,
  table,
} from "./markup.js";

const MAX_SUPPRESSED = 2000;
const MAX_LEFT = 2000;

/** Returns the rules behind the findings, each with its reason and the texts that it rests on. */
export function rulesPart(content: PageContent): Markup {
  const { rules, word } = content;
  if (rules.size === 0) return NOTHING;
  return markup`<section aria-labelledby="rules"><h2 id="rules">${word("html.rules")}</h2>${[...rules.values()].map((rule) => ruleItem(rule, content))}</section>
`;
}

function ruleItem({ id, anchor, title, page }: RuleSection, content: PageContent): Markup {
  const { context, report, word } = content;
  const { locale } = report;
  const rationale = context.rules?.get(id)?.rationale;
  const reason =
    rationale === undefined ? NOTHING : markup`<p>${prose(textIn(rationale, locale))}</p>`;
  const bases = basesOf(id, content).map(
    (basis) =>
      markup`<li><cite>${link(citation(basis, locale), basis.official ?? basis.url)}</cite>${asksOf(basis, content)}<br><span class="small">${link(basisReading(basis, locale), basis.url)}</span></li>`,
  );
  const more = page === undefined ? NOTHING : markup`<p>${link(word("html.rule-page"), page)}</p>`;
  return markup`<div class="rule"><h3 id="${anchor}">${title}</h3>${idBeside(id, title)}${reason}${bases.length === 0 ? NOTHING : markup`<ul class="missing">${bases}</ul>`}${more}</div>`;
}

/** Returns what a provision asks; nothing where the rule does not say it in the language of the report. */
function asksOf({ asks }: Basis, { report }: PageContent): Markup {
  const text =
    typeof asks === "string" ? (report.locale === "en" ? asks : undefined) : asks[report.locale];
  return text === undefined ? NOTHING : markup`<br><span class="small">${text}</span>`;
}

/** Returns what somebody excused, with the reason, the owner and the day on which that ends. */
export function suppressedPart(content: PageContent): Markup {
  const { report, word } = content;
  const findings = report.findings.filter(({ suppressed }) => suppressed !== undefined);
  if (findings.length === 0) return NOTHING;
  const rows = findings.slice(0, MAX_SUPPRESSED).map((finding) => suppressedRow(finding, content));
  const heads = [
    word("report.what"),
    word("html.means"),
    word("html.reason"),
    word("html.owner"),
    word("html.until"),
  ];
  const cut =
    rows.length < findings.length
      ? markup`<p>${word("html.suppressed-cut", { shown: rows.length, count: findings.length })}</p>`
      : NOTHING;
  return markup`<section aria-labelledby="suppressed"><h2 id="suppressed">${word("html.suppressed")}</h2>${table(heads, rows)}${cut}</section>
`;
}

function suppressedRow(finding: Finding, content: PageContent): Markup {
  const { report } = content;
  const { suppressed, message, ruleId, primary } = finding;
  const [means = ""] = suppressionOf(finding, report.locale);
  const place = suppressed?.at;
  return row(
    markup`${prose(message)} <span class="small">${placeOf(content, primary)} ${ruleId}</span>`,
    [
      place === undefined
        ? means
        : markup`${means} <span class="small">${placeOf(content, place)}</span>`,
      named(suppressed?.reason ?? ""),
      named(suppressed?.owner ?? ""),
      markup`<time>${suppressed?.expires}</time>`,
    ],
  );
}

/** Returns what hindered the check, what it left out, and what it was made with. */
export function runPart(content: PageContent): Markup {
  const { report, context, word } = content;
  const { packs, register } = report;
  const problemItems = problems(report).map(
    ({ message, hint, at: location }) =>
      markup`<li>${location === undefined ? NOTHING : markup`${placeOf(content, location)} `}${prose(message)}${hint === undefined ? NOTHING : prose(word("report.aside", { text: hint }))}</li>`,
  );
  const notes = [...(context.notes ?? []), ...leftLines(report)].map(
    (note) => markup`<li>${prose(note)}</li>`,
  );
  const items = [...problemItems, ...notes];
  const digests = [
    ...packs.map(({ name, version, digest }) => row(named(`${name} ${version}`), [code(digest)])),
    row(markup`${word("report.register", { version: register.version })}`, [code(register.digest)]),
  ];
  return markup`<section aria-labelledby="run"><h2 id="run">${word("html.run-notes")}</h2>${items.length === 0 ? NOTHING : markup`<ul>${items}</ul>`}${leftPart(content)}${table([word("html.packs"), word("html.packs-digest")], digests)}</section>
`;
}

function leftPart({ report, word }: PageContent): Markup {
  const files = leftFiles(report);
  if (files.length === 0) return NOTHING;
  const rows = files
    .slice(0, MAX_LEFT)
    .map(({ at: location, message }) => row(named(location?.file ?? ""), [prose(message)]));
  const more = files.length - rows.length;
  return fold(
    markup`${word("html.left")}${word("report.aside", { text: word("html.left-count", { count: files.length }) })}`,
    markup`${table([word("html.file"), word("html.left-reason")], rows)}${more > 0 ? markup`<p>${word("report.more-items", { count: more })}</p>` : NOTHING}`,
  );
}

/** Returns the last lines of the page: what a report says and what it does not. */
export const footer = ({ report }: PageContent): Markup =>
  markup`<footer><div class="wide"><p>${words(report.locale)("report.disclaimer")}</p><p>Cardwarden ${report.tool.version}</p></div></footer>`;
