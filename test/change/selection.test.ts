import { expect, test } from "vitest";
import { Chance } from "../fuzz/chance.js";
import { both, expectSame } from "./differential.js";
import { changed, repository } from "./generated.js";

const SEED = Number(process.env.SEED ?? 17);
const CASES = Number(process.env.CASES ?? 60);
const FROM = Number(process.env.FROM ?? 0);

test("a partial run finds what the full one finds of a change, on generated lineages", async () => {
  let partial = 0;
  let shares = 0;
  let caused = 0;
  const failures: number[] = [];
  for (let i = FROM; i < FROM + CASES; i++) {
    const chance = new Chance(SEED, i);
    const before = repository(chance);
    const after = changed(chance, before);
    const runs = await both(before, after);
    if (runs.partial.change?.notLookedAt) {
      partial++;
      shares += runs.partial.documents.length / runs.full.documents.length;
      caused += runs.full.findings.filter(({ introduced }) => introduced).length;
    }
    try {
      expectSame(runs);
    } catch (error) {
      failures.push(i);
      if (process.env.SHOW) {
        console.log(
          `case ${i}`,
          runs.full.change,
          [...new Set([...before.keys(), ...after.keys()])].filter(
            (f) => before.get(f) !== after.get(f),
          ),
          runs.partial.documents.map(({ file }) => file).join(" "),
        );
        console.log(String((error as Error).message).slice(0, 3000));
        if (failures.length >= Number(process.env.SHOW)) break;
      }
    }
  }
  console.log({
    CASES,
    partial,
    share: shares / partial,
    caused,
    failures: failures.length,
    first: failures.slice(0, 10),
  });
  expect(failures).toEqual([]);
}, 600_000);
