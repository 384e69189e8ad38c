import type { Facts } from "../../model/fact.js";
import { lookup } from "../../model/lookup.js";
import { clip } from "../escape.js";
import { stepText } from "../mermaid.js";
import type { PageCard, PageSubject } from "./cards.js";
import { nameOf, type PageContent, placeOf, subjectLink } from "./content.js";
import { factName, labelText, valueText } from "./labels.js";
import { cardPicture } from "./lineage-picture.js";
import { fold, type Markup, markup, NOTHING, named, row, table } from "./markup.js";

const MAX_UPSTREAMS = 60;
const MAX_VALUE = 400;

/** Facts that say what a model or data set is, in the order in which a reader asks for them. */
const FACTS = [
  "license.stated",
  "license.name",
  "license.link",
  "version",
  "stage",
  "provider.name",
  "contact",
  "languages",
  "intendedUse",
  "outOfScopeUse",
  "limitations",
  "sources",
  "synthetic.present",
  "synthetic.generators",
  "personalInfo.present",
  "personalInfo.categories",
  "legalBasis.basis",
  "training.description",
  "policies.aup",
  "review.date",
] as const;

/** Returns what a document states of a model or data set, what that was made from, and who is responsible for what. */
export function subjectPart(subject: PageSubject, card: PageCard, content: PageContent): Markup {
  const name =
    card.subjects.length > 1 ? markup`<h4>${named(nameOf(subject.id, content))}</h4>` : NOTHING;
  return markup`${name}${factsPart(subject.facts, card, content)}${upstreamsPart(subject, card, content)}${rolesPart(subject, card, content)}`;
}

function factsPart(facts: Facts | undefined, { file }: PageCard, content: PageContent): Markup {
  if (facts === undefined) return NOTHING;
  const { word, report } = content;
  const rows = FACTS.flatMap((name) => {
    const fact = lookup(facts, name);
    if (fact === undefined || fact.value === null) return [];
    const text = clip(valueText(name, fact.value, report.locale), MAX_VALUE);
    return row(markup`<span class="name">${factName(name, report.locale)}</span>`, [
      text,
      small(content, fact.at, file),
    ]);
  });
  if (rows.length === 0) return NOTHING;
  const heads = [word("html.fact"), word("html.value"), word("report.where")];
  return fold(word("html.facts"), table(heads, rows));
}

const small = (content: PageContent, ...place: [location: Facts[string]["at"], file: string]) =>
  markup`<span class="small">${placeOf(content, ...place)}</span>`;

function upstreamsPart(
  { id, upstreams }: PageSubject,
  { file }: PageCard,
  content: PageContent,
): Markup {
  if (upstreams.length === 0) return NOTHING;
  const { word, report } = content;
  const rows = upstreams
    .slice(0, MAX_UPSTREAMS)
    .map(({ from: upstream, relation, resolution, at: location }) =>
      row(subjectLink(upstream, content), [
        stepText(relation, report.locale),
        labelText("resolution", resolution, report.locale),
        small(content, location, file),
      ]),
    );
  const more = upstreams.length - rows.length;
  const heads = [
    word("report.upstream"),
    word("html.relation"),
    word("html.found"),
    word("report.where"),
  ];
  const rest = more > 0 ? markup`<p>${word("report.more-items", { count: more })}</p>` : NOTHING;
  return fold(
    word("html.upstreams"),
    markup`${cardPicture(id, content)}${table(heads, rows)}${rest}`,
  );
}

function rolesPart(
  { responsibility }: PageSubject,
  { file }: PageCard,
  content: PageContent,
): Markup {
  if (responsibility === undefined) return NOTHING;
  const { word, report } = content;
  const { locale } = report;
  const rows = responsibility.roles.map(({ role, party, duties, at: location }) => {
    const none = party === null || role === "provider" ? "" : word("report.no-duties");
    const names = duties.map((duty) => labelText("task", duty, locale)).join(word("report.listed"));
    const name = role === "" ? word("report.not-stated") : labelText("role", role, locale);
    const who = party === null ? markup`<strong>${word("report.nobody")}</strong>` : named(party);
    return row(markup`${name}`, [who, names || none, small(content, location, file)]);
  });
  const heads = [
    word("report.role"),
    word("report.who"),
    word("report.duties"),
    word("report.where"),
  ];
  return fold(word("html.responsibilities"), table(heads, rows));
}
