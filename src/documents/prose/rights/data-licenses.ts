import { state, stateList } from "../../../facts/draft.js";
import { plain, type TableRow } from "../../../text/markdown.js";
import type { Card } from "../../card/card.js";
import type { UpstreamReference } from "../../format.js";
import type { ProseReader } from "../labels.js";
import { licensesIn, mayNameLicense } from "../license/license-names.js";
import { within } from "../outline.js";
import { linePlace, placeOf } from "../place.js";
import { rawSentencesOf } from "../sentences.js";
import { topics } from "../titles.js";

const DATA: ReadonlySet<UpstreamReference["relation"]> = new Set([
  "trained-on",
  "collected-from",
  "derived-from",
]);
const OTHERS = topics("elsewhere", "evaluation", "test-data");
/** Between a name and the license in the brackets behind it: "tides (MIT)", 潮汐（自建，MIT 许可）. */
const IN_BRACKETS = /^[^()（）。.;；]{0,12}[(（][^()（）]{0,160}$/;
/** "Tides is released under the MIT license." */
const BOUND =
  /^[\s"'”*`]{0,4}(?:(?!(?:and|or|which|that|but)\b)[\w-]{1,20}\s){0,3}(?:is|are|was|were)\b[^.;]{0,30}\b(?:licen[cs]ed|released|distributed|available|published)\b[^.;]{0,20}$|^[^。；，]{0,12}(?:采用|遵循|依照|基于)[^，。；]{0,10}$/i;
const OF_ANOTHER = /\b(?:model|weights|code|adapter)\b|模型|权重|代码/i;
/** Before the name of what the publisher of the model made. */
const OWN =
  /(?:\b(?:our own|self-(?:built|made|collected|recorded)|in-house)\b[^.;()]{0,24}|(?:自建|自有|自研|自采|自制|自行(?:构建|采集|编写))的?[^。；，（(]{0,12})$/i;
const OWN_SIGN = /our own|self-|in-house|自[建有研采制行]/i;
const BEFORE = 48;
const BEHIND = 240;

/** States what the text says right beside the name of a data set: its license, and that it is the publisher's own. */
export function stateDataLicenses(
  { card, parts }: ProseReader,
  uses: readonly UpstreamReference[],
): void {
  const named = uses.slice(0, MOST).flatMap((use) => {
    const pattern = DATA.has(use.relation) ? patternOf(use.name) : undefined;
    return pattern ? [{ use, pattern }] : [];
  });
  if (named.length === 0) return;
  for (const part of parts) {
    if (within(part, OTHERS)) continue;
    stateRowLicenses(card, part.rows, uses);
    for (const block of part.blocks) {
      if (!mayNameLicense(block.text) && !OWN_SIGN.test(block.text)) continue;
      const origin = () => ({ at: placeOf(card, block), evidence: "prose" }) as const;
      for (const sentence of rawSentencesOf(block.text).map(plain))
        for (const { use, pattern } of named) {
          const match = pattern.exec(sentence);
          if (match === null) continue;
          const { statements } = use;
          const license = licenseBehind(sentence, match.index + match[0].length);
          if (license !== undefined && !statements.has("edge.license.stated"))
            stateList(
              statements,
              "edge.license.stated",
              [{ text: license, at: origin().at }],
              "prose",
            );
          const before = sentence.slice(Math.max(0, match.index - BEFORE), match.index);
          if (OWN.test(before) && !statements.has("edge.sourceKind"))
            state(statements, "edge.sourceKind", "self-produced", origin());
        }
    }
  }
}

const LICENSE_HEADER = /^\W{0,4}(?:data(?:set)? )?licen[cs]es?\b|^\W{0,4}(?:许可|协议|授权)/i;

/** States the license that a table gives in the row of a source. */
function stateRowLicenses(
  card: Card,
  rows: readonly TableRow[],
  uses: readonly UpstreamReference[],
): void {
  let header: TableRow | undefined;
  let column = -1;
  for (const row of rows) {
    if (row.table !== header?.table) {
      header = row;
      column = row.cells.findIndex((cell) => LICENSE_HEADER.test(plain(cell)));
      continue;
    }
    const [license, ...others] = licensesIn(plain(row.cells[column] ?? ""), []);
    if (license === undefined || others.length > 0) continue;
    for (const { relation, at: location, statements } of uses)
      if (
        DATA.has(relation) &&
        location.range.start.line === row.line &&
        !statements.has("edge.license.stated")
      )
        stateList(
          statements,
          "edge.license.stated",
          [{ text: license.text, at: linePlace(card, row.line) }],
          "prose",
        );
  }
}

/** Returns the license that stands behind a name, in its brackets or bound to it by a verb. */
function licenseBehind(sentence: string, end: number): string | undefined {
  const behind = sentence.slice(end, end + BEHIND);
  const first = licensesIn(behind, []).find(({ vague, ownName }) => !vague && !ownName);
  if (first === undefined) return undefined;
  const between = behind.slice(0, first.start);
  return (IN_BRACKETS.test(between) || BOUND.test(between)) && !OF_ANOTHER.test(between)
    ? first.text
    : undefined;
}

/** More upstreams are a list, whose licenses stand in its rows. */
const MOST = 100;
/** Names that are words as well, and names that are none. */
const SHORTEST = 4;
const LONGEST = 80;
const SEPARATORS = /[\s_.-]+/g;

/** Returns a pattern of a data set's name in any spelling: `harbour-lab/tide-qa` is TideQA, too. */
function patternOf(name: string): RegExp | undefined {
  const letters = [...(name.split("/").pop() ?? name).replace(SEPARATORS, "")];
  if (letters.length < SHORTEST || letters.length > LONGEST) return undefined;
  const spelled = letters.map((letter) => letter.replace(/[$()*+?.[\\\]^{|}]/g, "\\$&"));
  return new RegExp(`(?<![A-Za-z0-9])${spelled.join("[\\s_.-]?")}(?![A-Za-z0-9])`, "i");
}
