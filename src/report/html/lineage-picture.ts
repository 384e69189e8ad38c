import type { LineageEdge } from "../../model/lineage.js";
import { stepText } from "../mermaid.js";
import { redact } from "../redact.js";
import { widthOf } from "../width.js";
import { nameOf, type PageContent, placeOf, subjectLink } from "./content.js";
import { labelText } from "./labels.js";
import { connected } from "./lineage-layers.js";
import { type Diagram, type DiagramLine, layOut, NODE_WIDTH } from "./lineage-layout.js";
import { fold, type Markup, markup, NOTHING, row, table } from "./markup.js";

/** More edges than these, in all and in one group, are no picture any more. */
const MAX_EDGES = 40;
const MAX_GROUP = 20;
const MAX_ROWS = 2000;
/** Columns of a name in its box. */
const MAX_COLUMNS = 28;
/** Characters of a name that are looked at from its end. */
const MAX_NAME = 200;

/** Returns the lineage as pictures of what the findings are about, and as a table of everything. */
export function lineagePart(content: PageContent): Markup {
  const { report, word } = content;
  const { lineage } = report;
  if (lineage.length === 0) return NOTHING;
  const groups = pictured(content);
  const omitted = lineage.length - groups.reduce((sum, { length }) => sum + length, 0);
  const more = omitted > 0 ? markup` ${word("html.lineage-cut", { count: omitted })}` : NOTHING;
  return markup`<section aria-label="${word("html.lineage")}"><h2 id="lineage">${word("html.lineage")}</h2><p class="small">${word("html.lineage-note")}${more}</p>${pictures(groups, word("html.lineage"), content)}${relations(content)}</section>
`;
}

function relations(content: PageContent): Markup {
  const { report, word } = content;
  const { lineage, locale } = report;
  const rows = lineage
    .slice(0, MAX_ROWS)
    .map(({ from: upstream, to: downstream, relation, resolution, at: location }) =>
      row(subjectLink(downstream, content), [
        stepText(relation, locale),
        subjectLink(upstream, content),
        labelText("resolution", resolution, locale),
        markup`<span class="small">${placeOf(content, location, location.file)}</span>`,
      ]),
    );
  const heads = [
    word("html.downstream"),
    word("html.relation"),
    word("report.upstream"),
    word("html.found"),
    word("report.where"),
  ];
  const [shown, count] = [rows.length, lineage.length];
  const cut =
    shown < count ? markup`<p>${word("html.lineage-table-cut", { shown, count })}</p>` : NOTHING;
  return fold(word("html.lineage-table", { count }), markup`${table(heads, rows)}${cut}`);
}

/** Returns what one model or data set was made from, back to the roots; nothing where the table says as much. */
export function cardPicture(subject: string, content: PageContent): Markup {
  const edges: LineageEdge[] = [];
  const reached = new Set([subject]);
  // Ids that are added on the way are visited too.
  for (const id of reached)
    for (const edge of content.upstreams.get(id) ?? []) {
      if (edges.length === MAX_GROUP) break;
      edges.push(edge);
      reached.add(edge.from);
    }
  return edges.length < 2
    ? NOTHING
    : pictures([edges], `${content.word("html.lineage")} ${nameOf(subject, content)}`, content);
}

const pictures = (groups: readonly LineageEdge[][], label: string, content: PageContent): Markup =>
  markup`<div class="pictures" tabindex="0" role="group" aria-label="${label}">${groups.map((edges) => picture(layOut(edges), content))}</div>`;

/** Returns the groups of edges to draw: those with errors first, then with warnings, then the rest as far as there is room. */
function pictured({ report, failing }: PageContent): LineageEdge[][] {
  const rankOf = ({ id, to: downstream }: LineageEdge) =>
    Math.min(failing.get(id) ?? 2, (failing.get(downstream) ?? 2) + 0.5);
  const ranked = connected(report.lineage)
    .map((edges) =>
      edges.map((edge) => ({ edge, rank: rankOf(edge) })).sort((a, b) => a.rank - b.rank),
    )
    .sort((a, b) => (a[0]?.rank ?? 2) - (b[0]?.rank ?? 2));
  const drawn: LineageEdge[][] = [];
  let room = MAX_EDGES;
  for (const group of ranked) {
    const edges = group.slice(0, Math.min(MAX_GROUP, room)).map(({ edge }) => edge);
    if (edges.length === 0) break;
    room -= edges.length;
    // What was cut may have held a group together.
    drawn.push(...connected(edges));
  }
  return drawn;
}

/** Returns a picture; the table says the same to whoever does not see it. */
function picture(diagram: Diagram, content: PageContent): Markup {
  const { report, anchors, failing } = content;
  const { width, height, nodes, lines } = diagram;
  const resolutions = new Map(lines.map(({ edge }) => [edge.from, edge.resolution]));
  const boxes = nodes.map(({ id, x, y, height }) => {
    const isOwn = anchors.has(id);
    const resolution = isOwn ? "in-repository" : (resolutions.get(id) ?? "in-repository");
    const name = `node${isOwn ? " own" : ""}${resolution === "unresolved" ? " unknown" : ""}${failing.get(id) === 0 ? " bad" : ""}`;
    const top = y + height / 2;
    return markup`<g><title>${nameOf(id, content)}</title><rect class="${name}" x="${x}" y="${y}" width="${NODE_WIDTH}" height="${height}" rx="5"/><text x="${x + 10}" y="${top - 3}">${shortName(nameOf(id, content))}</text><text class="sub" x="${x + 10}" y="${top + 13}">${labelText("resolution", resolution, report.locale)}</text></g>`;
  });
  const ways = lines.map((line) => lineMarkup(line, content));
  return markup`<svg aria-hidden="true" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${ways}${boxes}</svg>`;
}

function lineMarkup({ edge, points }: DiagramLine, { report, failing }: PageContent): Markup {
  const [first, ...others] = points;
  const last = others.at(-1);
  if (first === undefined || last === undefined) return NOTHING;
  let way = `M${first[0]} ${first[1]}`;
  let [x0, y0] = first;
  for (const [x, y] of others) {
    const bend = Math.round((x - x0) / 2);
    way += `C${x0 + bend} ${y0} ${x - bend} ${y} ${x} ${y}`;
    [x0, y0] = [x, y];
  }
  const name = `${edge.channel === "carry" ? "edge" : "edge soft"}${failing.get(edge.id) === 0 ? " bad" : ""}`;
  const [x, y] = last;
  return markup`<path class="${name}" d="${way}"/><path class="tip" d="M${x} ${y}l-8 -4v8z"/><text class="label" x="${x - 12}" y="${y - 3}" text-anchor="end">${stepText(edge.relation, report.locale)}</text>`;
}

/** Cuts a name to its box: the end of an id says more than its start. */
function shortName(id: string): string {
  const characters = [...redact(id).slice(-MAX_NAME)];
  let columns = 1;
  let first = characters.length;
  while (first > 0) {
    columns += widthOf(characters[first - 1] ?? "");
    if (columns > MAX_COLUMNS) break;
    first--;
  }
  return `${first > 0 || id.length > MAX_NAME ? "…" : ""}${characters.slice(first).join("")}`;
}
