import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { withFolder } from "./folders.js";
import { hubCards } from "./hub-cards.js";
import { withHub } from "./hub-process.js";
import { type Call, check, cpuOf, peakOf } from "./processes.js";
import { type Measure, median, type Row } from "./rows.js";

/** Below the thousand upstreams that a run looks up where nobody sets another number. */
const SIZE = { cards: 1000, upstreams: 850 };
const ROUNDS = 3;
/** What a run may have in memory where it looks upstreams up, as a multiple of one that does not. */
const GOAL = 1.2;

/** Runs that ask a hub for upstreams, and that find its answers of the day, against one that asks nobody. */
export const upstreams: Measure = ({ root }) =>
  withFolder((folder) => {
    const cards = join(folder, "cards");
    for (const [file, text] of Object.entries(hubCards(SIZE))) {
      mkdirSync(dirname(join(cards, file)), { recursive: true });
      writeFileSync(join(cards, file), text);
    }
    return withHub(root, folder, SIZE, (url) => {
      const cache = join(folder, "cache");
      const env = {
        ...process.env,
        HF_ENDPOINT: url,
        HF_TOKEN: undefined,
        CARDWARDEN_CACHE: cache,
      };
      const run = (...words: string[]): Call => ({
        ...check(root, cards, [".", "--format", "json", ...words]),
        env,
      });
      const runs = {
        without: run(),
        asking: run("--resolve", "hub"),
        again: run("--resolve", "hub"),
      };
      const costs = rounds(runs, () => rmSync(cache, { recursive: true, force: true }));
      return rowsOf(costs);
    });
  });

type Name = "without" | "asking" | "again";
type Costs = Record<Name, { readonly cpu: number[]; readonly peak: number[] }>;

/** Makes runs in turn, each of which may read what the one before kept. */
function rounds(runs: Readonly<Record<Name, Call>>, forget: () => void): Costs {
  const costs: Costs = {
    without: { cpu: [], peak: [] },
    asking: { cpu: [], peak: [] },
    again: { cpu: [], peak: [] },
  };
  for (const [measure, of] of [
    ["cpu", cpuOf],
    ["peak", peakOf],
  ] as const)
    for (let round = 0; round < ROUNDS; round++) {
      forget();
      for (const name of Object.keys(costs) as Name[]) costs[name][measure].push(of(runs[name]));
    }
  return costs;
}

function rowsOf(costs: Costs): Row[] {
  const ratio = (name: Name, measure: "cpu" | "peak") =>
    median(costs[name][measure].map((cost, i) => cost / (costs.without[measure][i] ?? 0)));
  const name = `${SIZE.cards} cards, ${SIZE.upstreams} upstreams on a hub`;
  return (
    [
      ["a run that asks", "asking"],
      ["the next run of the day", "again"],
    ] as const
  ).flatMap(([run, key]) => [
    { measure: `${name}: CPU of ${run} : one without`, value: ratio(key, "cpu"), unit: "x" },
    {
      measure: `${name}: peak memory of ${run} : one without`,
      value: ratio(key, "peak"),
      unit: "x",
      goal: GOAL,
    },
  ]);
}
