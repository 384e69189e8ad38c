import type { Basis } from "../../model/instrument.js";
import { citation, textIn } from "../../model/localized.js";
import type { Finding } from "../../model/report.js";
import { elsewhere } from "../group.js";
import { widthOf } from "../width.js";
import { doubtOf, sourceOf } from "../words.js";
import { levelBadge, type PageContent, placeOf } from "./content.js";
import { factName, valueText } from "./labels.js";
import { fold, joined, type Markup, markup, NOTHING, prose } from "./markup.js";

const FRAME_COLUMNS = 110;
const MAX_PLACES = 20;
const MAX_FACTS = 20;
const MAX_BASES = 2;

/** Returns a finding: which rule, what is wrong and where, the line, what to do, and what it rests on. */
export function findingItem(finding: Finding, content: PageContent): Markup {
  const { report, word } = content;
  const { ruleId, primary, message, remedy } = finding;
  const { locale } = report;
  const rule = content.rules.get(ruleId);
  const doubt = doubtOf(finding, locale);
  const source = sourceOf(finding, locale);
  const rows: [string, Markup | undefined][] = [
    [word("html.fix"), remedy === "" ? undefined : prose(remedy)],
    [word("html.source"), source === undefined ? undefined : markup`${source}`],
    [word("html.basis"), basisOf(finding, content)],
    [word("html.note"), doubt === undefined ? undefined : markup`${doubt}`],
    [word("html.see"), placesOf(finding, content)],
  ];
  return markup`<li class="item ${finding.severity}"${itemData(finding, content)}><p class="head">${levelBadge(finding, content)}${changeBadge(finding, content)} <a href="#${rule?.anchor ?? ""}"><b>${rule?.title ?? ruleId}</b></a> <span class="small">${placeOf(content, primary, primary.file)} · ${ruleId}</span></p><p>${prose(message)}</p>${frameOf(finding, content)}<dl>${rows.map(([name, text]) => (text === undefined ? NOTHING : markup`<dt>${name}</dt><dd>${text}</dd>`))}</dl>${decidedBy(finding, content)}</li>`;
}

/** Returns what filters read of a finding. */
export function itemData(
  { severity, outcome, ruleId, kind, introduced }: Finding,
  content: PageContent,
): Markup {
  const change = introduced === true ? markup` data-change="yes"` : NOTHING;
  const level = outcome === "undetermined" ? outcome : severity;
  return markup` data-severity="${level}" data-rule="${content.rules.get(ruleId)?.anchor ?? ""}" data-kind="${kind}"${change}`;
}

/** Returns what the change under review has to do with a finding. */
export function changeBadge({ introduced, regression }: Finding, { word }: PageContent): Markup {
  if (regression === true) return markup` <span class="badge">${word("html.regression")}</span>`;
  if (introduced === undefined) return NOTHING;
  return markup` <span class="badge">${word(introduced ? "html.caused" : "html.before")}</span>`;
}

function frameOf({ primary }: Finding, { frames }: PageContent): Markup {
  const frame = frames.at(primary, FRAME_COLUMNS);
  if (frame === undefined) return NOTHING;
  const { line, text, marks } = frame;
  const length = marks.trimStart().length;
  const start = indexAt(text, marks.length - length);
  const end = indexAt(text, marks.length);
  return markup`<pre class="frame"><span>${line}</span> ${text.slice(0, start)}<mark>${text.slice(start, end)}</mark>${text.slice(end)}</pre>`;
}

/** Returns the index of the character at a column of a terminal. */
function indexAt(text: string, column: number): number {
  let [index, columns] = [0, 0];
  for (const character of text) {
    if (columns >= column) break;
    columns += widthOf(character);
    index += character.length;
  }
  return index;
}

/** Returns the provisions that the rule rests on: the first of them, the rest stand with the rule. */
function basisOf({ ruleId, because }: Finding, content: PageContent): Markup | undefined {
  const bases = basesOf(ruleId, content);
  // Where an entry of the register decided, its text is the source.
  const hasSource = because.some(({ source }) => source !== undefined);
  const texts = bases
    .filter(({ verified }) => !(hasSource && verified === "register"))
    .map((basis) => markup`<cite>${citation(basis, content.report.locale)}</cite>`);
  if (texts.length === 0) return undefined;
  const more = texts.length > MAX_BASES ? [markup`…`] : [];
  return joined([...texts.slice(0, MAX_BASES), ...more], content.word("report.apart"));
}

/** Returns the provisions behind a rule, without the invariants of the tool itself. */
export const basesOf = (ruleId: string, { context }: PageContent): readonly Basis[] =>
  (context.rules?.get(ruleId)?.basis ?? []).filter(
    ({ instrument }) => textIn(instrument, "en") !== "Cardwarden",
  );

function placesOf(finding: Finding, content: PageContent): Markup | undefined {
  const places = elsewhere(finding);
  if (places.length === 0) return undefined;
  const more = places.length - MAX_PLACES;
  const texts = places
    .slice(0, MAX_PLACES)
    .map(
      ({ note, at: location }) =>
        markup`${placeOf(content, location, finding.primary.file)} ${note}`,
    );
  const rest = more > 0 ? [markup`${content.word("report.more-items", { count: more })}`] : [];
  return joined([...texts, ...rest], markup`<br>`);
}

const MISSING_KINDS: ReadonlySet<Finding["kind"]> = new Set([
  "missing-statement",
  "missing-license",
  "missing-indispensable",
  "good-practice",
]);

/** Returns the facts that decided, with their places; of a missing statement the message says it all. */
function decidedBy({ because, primary, kind }: Finding, content: PageContent): Markup {
  const { word, report } = content;
  const facts = because.filter(({ state }) => state !== "absent").slice(0, MAX_FACTS);
  if (facts.length === 0 || MISSING_KINDS.has(kind)) return NOTHING;
  const items = facts.map(
    ({ fact, value, at: location }) =>
      markup`<li>${word("report.labeled", { label: factName(fact, report.locale), text: valueText(fact, value, report.locale) })} <span class="small">${placeOf(content, location, primary.file)}</span></li>`,
  );
  return fold(word("html.decided"), markup`<ul class="missing">${items}</ul>`);
}
