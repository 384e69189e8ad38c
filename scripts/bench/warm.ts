import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { withFolder } from "./folders.js";
import { writeLinked } from "./linked.js";
import { check, cpuOf } from "./processes.js";
import { type Measure, median } from "./rows.js";

const CARDS = 1000;
const ROUNDS = 5;
const measure = `${CARDS} linked cards: CPU of a second run with \`--cache\` : the first`;

/** A run that finds what an earlier one kept, against one that keeps it. */
export const warm: Measure = ({ root }) =>
  withFolder((folder) => {
    const cards = join(folder, "cards");
    if (!hasCache(root, folder))
      return [{ measure, reason: "`check` has no flag `--cache` in this version" }];
    writeLinked(cards, CARDS);
    const ratios = Array.from({ length: ROUNDS }, (_, round) => {
      const run = check(root, cards, [".", "--cache", join(folder, `cache ${round}`)]);
      const cold = cpuOf(run);
      return cpuOf(run) / cold;
    });
    return [{ measure, value: median(ratios), unit: "x" }];
  });

function hasCache(root: string, cwd: string): boolean {
  const { file, args } = check(root, cwd, ["--help"]);
  return spawnSync(file, args, { cwd, encoding: "utf8" }).stdout.includes("--cache");
}
