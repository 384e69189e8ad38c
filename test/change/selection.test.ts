import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { Chance } from "../fuzz/chance.js";
import { THOROUGH } from "../helpers/thorough.js";
import { type BothRuns, both, expectSame, type Files } from "./differential.js";
import { changed, repository } from "./generated.js";

const SEED = Number(process.env.FUZZ_SEED ?? 17);
const SCALE = join(import.meta.dirname, "../../../shared/scale");

/** Compares both runs over random changes; returns how many found less to read, and how much the changes caused. */
async function compare(count: number, from: number, repositoryOf: (chance: Chance) => Files) {
  const sums = { partial: 0, caused: 0 };
  for (let number = from; number < from + count; number++) {
    const chance = new Chance(SEED, number);
    const before = repositoryOf(chance);
    const runs: BothRuns = await both(before, changed(chance, before));
    try {
      expectSame(runs);
    } catch (error) {
      throw new Error(`seed ${SEED}, change ${number}`, { cause: error });
    }
    if (runs.partial.change?.notLookedAt !== undefined) sums.partial++;
    sums.caused += runs.full.findings.filter(({ introduced }) => introduced).length;
  }
  return sums;
}

describe("a run over what a change may concern finds what a run over everything finds of it", () => {
  /** Changes in one test, so that each stays short. */
  const PART = 10;
  const parts = Array.from({ length: THOROUGH ? 200 : 5 }, (_, i) => i * PART);

  test.each(parts)("on made-up lineages, from change %i", async (from) => {
    const { partial, caused } = await compare(PART, from, repository);
    expect(partial).toBeGreaterThan(PART / 2);
    expect(caused).toBeGreaterThan(0);
  });

  test.skipIf(!existsSync(SCALE)).each(parts.slice(0, THOROUGH ? 20 : 1))(
    "on real cards, from change %i",
    async (from) => {
      const cards = realCards();
      const { partial } = await compare(PART, from, (chance) => {
        const sample = new Map(chance.some(40, 60, () => chance.pick(cards)));
        const [first] = sample;
        if (first) sample.set("copies/of/README.md", `${first[1]}\nbase_model: ${first[0]}\n`);
        return sample;
      });
      expect(partial).toBeGreaterThan(PART / 2);
    },
  );
});

const realCards = (): [string, string][] =>
  readdirSync(SCALE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|json|ya?ml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [relative(SCALE, path).split(sep).join("/"), readFileSync(path, "utf8")]);
