import type { Report } from "../../model/report.js";
import { withNames } from "../names.js";
import type { RenderContext, Reporter } from "../reporter.js";
import { cardSection } from "./card.js";
import { changePart } from "./change.js";
import { footer, rulesPart, runPart, suppressedPart } from "./closing.js";
import { contentOf } from "./content.js";
import { filterBar } from "./filter.js";
import { lineagePart } from "./lineage-picture.js";
import { type Markup, markup } from "./markup.js";
import { header, overview } from "./overview.js";
import { pageEnd, pageStart } from "./page.js";

/**
 * A page for people who were not there: verdict, sums, lineage, every card with its findings and their lines, what is
 * excused, what was left. One file that loads nothing and reads without its script.
 */
export const htmlReport: Reporter = {
  id: "html",
  title: "a page to read, print and hand on",
  render: (report, context) => [...htmlParts(report, context)].join(""),
  parts: htmlParts,
};

function* htmlParts(report: Report, context: RenderContext): Iterable<string> {
  for (const part of pageParts(report, context)) yield part.html;
}

function* pageParts(given: Report, context: RenderContext): Iterable<Markup> {
  const report = withNames(given);
  const facts = (id: string) =>
    context.facts?.(id) ?? (id === given.repository ? context.facts?.(".") : undefined);
  const content = contentOf(report, { ...context, facts });
  const { word, cards } = content;
  const name = report.source?.repository;
  yield pageStart(
    report.locale,
    name === undefined ? word("html.title") : word("html.title-of", { name }),
  );
  yield markup`<a class="skip" href="#main">${word("html.skip")}</a>
`;
  yield header(content);
  yield markup`<main id="main" tabindex="-1"><div class="wide">
`;
  yield changePart(content);
  yield overview(content);
  yield lineagePart(content);
  if (cards.length > 0) {
    yield markup`<section aria-labelledby="cards"><h2 id="cards">${word("html.cards")}</h2>${filterBar(content)}`;
    for (const card of cards) yield cardSection(card, content);
    yield markup`</section>
`;
  }
  yield rulesPart(content);
  yield suppressedPart(content);
  yield runPart(content);
  yield markup`</div></main>
`;
  yield pageEnd(footer(content));
}
