import type { Finding } from "../../model/report.js";
import { addressOf } from "../address.js";
import type { PageCard } from "./cards.js";
import { completenessPart, pastePart } from "./completeness.js";
import { nameOf, type PageContent } from "./content.js";
import { findingItem } from "./finding.js";
import { joined, link, type Markup, markup, NOTHING, named } from "./markup.js";
import { subjectPart } from "./subject.js";

/** More cards than this are closed until a reader opens them. */
const MAX_OPEN = 5;
const MAX_SUBJECTS = 30;
const MAX_NAMES = 3;

/** Returns a card: its name and sums, and behind them what was found, what is missing, stated and inherited. */
export function cardSection(card: PageCard, content: PageContent): Markup {
  const { word, cards, report } = content;
  const { file, folder, anchor, subjects, findings } = card;
  const open = cards.length <= MAX_OPEN ? markup` open` : NOTHING;
  const described = subjects.slice(0, MAX_SUBJECTS);
  const more = subjects.length - described.length;
  const rest = more > 0 ? markup`<p>${word("report.more-items", { count: more })}</p>` : NOTHING;
  const address = addressOf(report, file);
  const source = address === undefined ? NOTHING : markup`<p>${link(named(file), address)}</p>`;
  return markup`<article class="card" data-folder="${folder}"><details${open}><summary><span><h3>${cardTitle(card, content)}</h3><span class="path small">${named(file)}</span></span>${badges(card, content)}</summary><div class="body" id="${anchor}">${source}${findingsPart(findings, content)}${completenessPart(card, content)}${described.map((subject) => subjectPart(subject, card, content))}${rest}</div></details></article>
`;
}

/** Returns the names of what a document describes, else its own. */
export function cardTitle({ file, subjects }: PageCard, content: PageContent): Markup {
  const { word } = content;
  if (subjects.length === 0) return named(file);
  const names = subjects.slice(0, MAX_NAMES).map(({ id }) => named(nameOf(id, content)));
  const more = subjects.length - names.length;
  const rest = more > 0 ? [markup`${word("report.more-items", { count: more })}`] : [];
  return joined([...names, ...rest], word("report.listed"));
}

function badges({ sums, subjects }: PageCard, { word }: PageContent): Markup {
  const counts: [name: string, count: number, text: string][] = [
    ["error", sums.error, word("report.errors", { count: sums.error })],
    ["warning", sums.warning, word("report.warnings", { count: sums.warning })],
    ["notice", sums.notice, word("report.notices", { count: sums.notice })],
    ["", sums.missing, word("report.incomplete", { count: sums.missing })],
    ["", sums.undetermined, word("report.cannot-tell", { count: sums.undetermined })],
  ];
  const shown = counts
    .filter(([, count]) => count > 0)
    .map(([name, , text]) => markup`<span class="badge ${name}">${text}</span>`);
  const clear = markup`<span class="badge good">${word("html.no-finding")}</span>`;
  const [level = "none"] = subjects.flatMap(
    ({ completeness, transparency }) => completeness?.level ?? transparency?.level ?? [],
  );
  const reached = level === "none" ? NOTHING : markup`<span class="badge">${level}</span>`;
  return markup`<span class="badges">${shown.length === 0 ? clear : shown}${reached}</span>`;
}

function findingsPart(findings: readonly Finding[], content: PageContent): Markup {
  const { word } = content;
  if (findings.length === 0) return markup`<p>${word("html.no-findings")}</p>`;
  return markup`<section><h4>${word("html.findings")}</h4><ul class="findings">${findings.map((finding) => findingItem(finding, content))}</ul>${pastePart(findings, content)}</section>`;
}
