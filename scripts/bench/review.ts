import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { actionOn, nothing } from "./action.js";
import { withFolder } from "./folders.js";
import { pathOf, textOf, writeLinked } from "./linked.js";
import { type Call, inTurn } from "./processes.js";
import { pullRequest } from "./pull-request.js";
import type { Measure, Row } from "./rows.js";

/** How many cards the repository holds; of the last only where time does not matter. */
const SIZES = [10, 100, 1000] as const;
const LARGEST = 10_000;
const CHANGED = 3;
const ROUNDS = 5;
/** Cards that a change does not concern may cost it so much more. */
const GOAL = 1.6;

/** The Action on a pull request of three cards, by how many stand beside them. */
export const review: Measure = ({ root, long }) =>
  withFolder((folder) => {
    const sizes = long ? [...SIZES, LARGEST] : SIZES;
    const steps = sizes.map((size) => ({
      size,
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
    const { idle = Number.NaN, [`${SIZES[0]}`]: least = Number.NaN } = cost;
    return steps.flatMap(({ size }): Row[] => {
      const seconds = cost[`${size}`] ?? Number.NaN;
      const measure = `pull request, ${CHANGED} cards of ${size}: CPU`;
      return [
        { measure: `${measure} : an empty process`, value: seconds / idle, unit: "x" },
        ...(size === SIZES[0]
          ? []
          : [
              {
                measure: `${measure} : among ${SIZES[0]}`,
                value: seconds / least,
                unit: "x",
                goal: GOAL,
              },
            ]),
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
