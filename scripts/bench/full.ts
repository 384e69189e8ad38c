import { join, resolve } from "node:path";
import { writeCards } from "./cards.js";
import { withFolder } from "./folders.js";
import { check, inTurn, peakOf } from "./processes.js";
import type { Measure, Row } from "./rows.js";

const ROUNDS = 5;
const COUNT = 1000;

/** A run over many cards against the two parsers alone: on made-up cards, and on those of the user. */
export const full: Measure = async ({ root, cards }) => {
  const made = await withFolder(async (folder) => {
    await writeCards(folder, COUNT);
    return rowsOf(root, folder, `${COUNT} made-up cards`, { ratio: 3, peak: 250 });
  });
  const real =
    cards === undefined
      ? [{ measure: "real cards", reason: "give a folder of them: --cards DIR" }]
      : rowsOf(root, resolve(cards), "real cards", { ratio: 2.2, peak: 250 });
  return [...made, ...real];
};

function rowsOf(
  root: string,
  folder: string,
  name: string,
  goals: { ratio: number; peak: number },
): Row[] {
  const run = check(root, folder, [".", "--format", "json"]);
  const { whole, parsers } = inTurn(ROUNDS, {
    whole: run,
    parsers: {
      file: process.execPath,
      args: [join(root, "lib/scripts/bench/parsers.js"), "."],
      cwd: folder,
    },
  });
  return [
    {
      measure: `${name}: CPU of a run : yaml + markdown-it`,
      value: whole / parsers,
      unit: "x",
      goal: goals.ratio,
    },
    { measure: `${name}: peak memory`, value: peakOf(run), unit: "MiB", goal: goals.peak },
  ];
}
