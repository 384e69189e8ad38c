import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { actionOn, nothing } from "./action.js";
import { withFolder } from "./folders.js";
import { pathOf, textOf, writeLinked } from "./linked.js";
import { type Call, inTurn } from "./processes.js";
import { pullRequest } from "./pull-request.js";
import type { Measure, Row } from "./rows.js";

/** How many cards the repository holds, and what a change of three may cost there, by what it costs among three. */
const SIZES: ReadonlyMap<number, number | undefined> = new Map([
  [3, undefined],
  [10, undefined],
  [100, undefined],
  [1000, 1.6],
]);
/** The same, where time does not matter. */
const LONG: ReadonlyMap<number, number | undefined> = new Map([...SIZES, [10_000, 4]]);
const CHANGED = 3;
const ROUNDS = 5;

/** The Action on a pull request of three cards, by how many stand beside them. */
export const review: Measure = ({ root, long }) =>
  withFolder((folder) => {
    const steps = [...(long ? LONG : SIZES)].map(([size, goal]) => ({
      size,
      goal,
      step: pullRequest(root, join(folder, `${size}`), {
        base: (workspace) => writeLinked(workspace, size),
        change: (workspace) => remark(workspace, size),
      }),
    }));
    const empty = join(folder, "empty.mjs");
    writeFileSync(empty, "");
    const calls = new Map<string, Call>();
    for (const { size, step } of steps) {
      calls.set("idle", nothing(process.execPath, empty, step));
      calls.set(`${size}`, actionOn(root, step, process.execPath));
    }
    const cost = inTurn(ROUNDS, Object.fromEntries(calls));
    const { idle = Number.NaN, [`${CHANGED}`]: least = Number.NaN } = cost;
    return steps.flatMap(({ size, goal }): Row[] => {
      const seconds = cost[`${size}`] ?? Number.NaN;
      const measure = `pull request, ${CHANGED} cards of ${size}: CPU`;
      return [
        { measure: `${measure} : an empty process`, value: seconds / idle, unit: "x" },
        {
          measure: `${measure} : among ${CHANGED}`,
          value: seconds / least,
          unit: "x",
          ...(goal === undefined ? {} : { goal }),
        },
      ];
    });
  });

/** Adds a sentence to the last cards, of which no other is made. */
function remark(workspace: string, size: number): void {
  for (let i = size - CHANGED; i < size; i++)
    writeFileSync(
      join(workspace, pathOf(i), "README.md"),
      textOf(i, "It was trained on letters of the harbor office."),
    );
}
