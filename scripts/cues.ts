// Prints what each cue of the upstream reader reads right and wrong on labeled cards.
//
//   npm run -s build && node lib/scripts/cues.js [--false] <set>...
//
// A set is a folder with one folder a card and an `expected.tsv` with the columns card, kind, what, status: a row of kind
// EDGE names an upstream of the card (`base acme/big-7b`), OPENEDGES says that its list is not complete. Cues that are
// right in less than 95 of 100 names, and read five or more, are marked: they need guards, or have to go.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openBody, openCard } from "../src/documents/card/card.js";
import { outline } from "../src/documents/prose/outline.js";
import { LANGUAGES } from "../src/documents/upstreams/cues/index.js";
import { readUpstreams } from "../src/documents/upstreams/index.js";

/** The least share of names that a cue has to read right, and the number of names from which a share says something. */
const LEAST = 0.95;
const ENOUGH = 5;

interface LabeledCard {
  readonly folder: string;
  readonly kind: "model" | "dataset";
  /** Names of its upstreams. */
  readonly upstreams: readonly string[];
}

interface CueScore {
  right: number;
  readonly wrong: string[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { false: { type: "boolean", default: false } },
});
if (positionals.length === 0) {
  console.error("usage: node lib/scripts/cues.js [--false] <set>...");
  process.exit(2);
}
printReport(scoresOf(positionals.flatMap(cardsOf)));

/** Returns the cards of a set whose upstreams are labeled. */
function cardsOf(set: string): LabeledCard[] {
  const [header = "", ...lines] = readFileSync(join(set, "expected.tsv"), "utf8").split(/\r?\n/);
  const columns = header.split("\t");
  const rows = lines
    .filter((line) => line !== "")
    .map((line) => Object.fromEntries(line.split("\t").map((cell, i) => [columns[i], cell])));
  return [...new Set(rows.map(({ card }) => card))].flatMap((card): LabeledCard[] => {
    const own = rows.filter((row) => row.card === card);
    const edges = own.flatMap(({ kind, what = "" }) => (kind === "EDGE" ? [what] : []));
    if (card === undefined || edges.length === 0 || own.some(({ kind }) => kind === "OPENEDGES"))
      return [];
    const isData = edges.every((edge) => /^(?:source|generator)\b/.test(edge));
    return [
      {
        folder: join(set, card),
        kind: isData ? "dataset" : "model",
        upstreams: edges.map((edge) => edge.replace(/^\S+ /, "")),
      },
    ];
  });
}

function scoresOf(cards: readonly LabeledCard[]): ReadonlyMap<string, CueScore> {
  const ids = LANGUAGES.flatMap(({ cues }) => cues.map(({ id }) => id));
  const scores = new Map(ids.map((id): [string, CueScore] => [id, { right: 0, wrong: [] }]));
  for (const { folder, kind, upstreams } of cards)
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!/\.(?:md|markdown)$/i.test(file) || /licen[cs]e/i.test(file)) continue;
      const text = readFileSync(join(folder, file), "utf8");
      const source = { file, text, truncated: false, utf8: true };
      const card = openCard(source) ?? openBody(source);
      for (const { mention, role, cue, at } of readUpstreams(card, outline(card), kind)) {
        const score = scores.get(cue) ?? { right: 0, wrong: [] };
        scores.set(cue, score);
        if (upstreams.some((name) => isSame(name, mention.name))) score.right++;
        else
          score.wrong.push(`${join(folder, file)}:${at.range.start.line} ${role} ${mention.name}`);
      }
    }
  return scores;
}

/** True for two spellings of a name, or a name and the longer one that holds it. */
function isSame(first: string, second: string): boolean {
  const [a, b] = [first, second].map((name) =>
    (name.split("/").pop() ?? "").toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""),
  );
  if (a === undefined || b === undefined) return false;
  return a === b || (Math.min(a.length, b.length) >= 4 && (a.includes(b) || b.includes(a)));
}

function printReport(scores: ReadonlyMap<string, CueScore>): void {
  const rows = [...scores].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [id, { right, wrong }] of rows) {
    const all = right + wrong.length;
    const share = all === 0 ? "-" : `${((100 * right) / all).toFixed(0)} %`;
    const mark = all >= ENOUGH && right / all < LEAST ? "  < 95 %" : "";
    console.log(
      `${id.padEnd(30)}${String(right).padStart(5)} of ${String(all).padEnd(5)}${share}${mark}`,
    );
    if (values.false) for (const place of wrong) console.log(`    ${place}`);
  }
}
