import { licenseText, policySentence, retiredText, statedText } from "../markdown/change.js";
import { namedChange } from "../names.js";
import { newUpstreamsLines } from "../upstreams.js";
import { type PageContent, placeOf } from "./content.js";
import { type Markup, markup, NOTHING } from "./markup.js";

const MAX_ITEMS = 200;
const asIs = (text: string) => text;

/** Returns what the change under review altered: licenses, upstreams, what it states of itself and takes out, its policy. */
export function changePart(content: PageContent): Markup {
  const { report, word } = content;
  const change = namedChange(report);
  if (change === undefined) return NOTHING;
  const { licenses, stated = [], retired = [], policy } = change;
  const lists = [
    list(
      content,
      word("report.licenses"),
      licenses.map(
        (entry) => markup`${licenseText(entry, report, asIs)} ${placeOf(content, entry.at)}`,
      ),
    ),
    list(
      content,
      word("report.new-upstreams"),
      newUpstreamsLines(report).map((text) => markup`${text}`),
    ),
    list(
      content,
      word("report.stated"),
      stated.map(
        (entry) => markup`${statedText(entry, report, asIs)} ${placeOf(content, entry.at)}`,
      ),
    ),
    list(
      content,
      word("report.retired"),
      retired.map((entry) => markup`${retiredText(entry, report, asIs)}`),
    ),
    policy === undefined
      ? NOTHING
      : list(content, word("report.policy"), [markup`${policySentence(policy, report, asIs)}`]),
  ];
  const partial = change.compared ? NOTHING : markup`<p>${word("report.not-compared")}</p>`;
  const nothing =
    lists.every(({ html }) => html === "") && change.compared
      ? markup`<p>${word("report.none-caused")}</p>`
      : NOTHING;
  const caused = report.findings.some(
    ({ introduced, suppressed }) => introduced !== false && suppressed === undefined,
  );
  return markup`<section aria-labelledby="change"><h2 id="change">${word("html.this-change")}</h2>${partial}${caused ? NOTHING : nothing}${lists}</section>
`;
}

function list({ word }: PageContent, title: string, items: readonly Markup[]): Markup {
  if (items.length === 0) return NOTHING;
  const more = items.length - MAX_ITEMS;
  const rest = more > 0 ? markup`<li>${word("report.more-items", { count: more })}</li>` : NOTHING;
  return markup`<h3>${title}</h3><ul>${items.slice(0, MAX_ITEMS).map((item) => markup`<li>${item}</li>`)}${rest}</ul>`;
}
