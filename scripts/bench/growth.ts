import { withFolder } from "./folders.js";
import { writeLinked } from "./linked.js";
import { check, inTurn, peakOf } from "./processes.js";
import type { Measure } from "./rows.js";

/** Five times the cards may take so many times the CPU. */
const GOAL = 5.5;
const PEAK = 500;

/** Cards that are linked, against five times as many. */
export const growth: Measure = async ({ root, long }) =>
  withFolder((few) =>
    withFolder((many) => {
      const count = long ? 10_000 : 1000;
      writeLinked(few, count);
      writeLinked(many, 5 * count);
      const words = [".", "--format", "json"];
      const run = check(root, many, words);
      const cost = inTurn(long ? 1 : 3, { few: check(root, few, words), many: run });
      const name = `${5 * count} linked cards`;
      return [
        {
          measure: `${name}: CPU : that of ${count}`,
          value: cost.many / cost.few,
          unit: "x",
          goal: GOAL,
        },
        { measure: `${name}: peak memory`, value: peakOf(run), unit: "MiB", goal: PEAK },
      ];
    }),
  );
