import { expect } from "vitest";
import { type Area, type Case, caseOf } from "./cases.js";
import { type Held, hold } from "./hold.js";

/** Another seed looks elsewhere: `FUZZ_SEED=7 npx vitest run test/fuzz`; one case alone: `FUZZ_CASE=1234`. */
const SEED = Number(process.env.FUZZ_SEED ?? 20261130);
const ONLY = process.env.FUZZ_CASE;

/** One in so many is also rendered, repeated, and put together from shards. */
const THOROUGH = 100;

/** Holds `count` cases of an area, from `first` on. A case that fails is made smaller and printed, so that it can be repeated. */
export async function fuzz(area: Area, first: number, count: number): Promise<Tally> {
  const tally: Tally = { documents: 0, findings: 0, edges: 0, refused: 0 };
  for (let number = first; number < first + count; number++) {
    if (ONLY !== undefined && Number(ONLY) !== number) continue;
    const one = caseOf(area, SEED, number);
    const held = await hold(one, number % THOROUGH === 0);
    if ("wrong" in held) expect.fail(await told(area, number, one, held));
    if ("refused" in held) tally.refused++;
    else {
      tally.documents += held.report.documents.length;
      tally.findings += held.report.findings.length;
      tally.edges += held.report.lineage.length;
    }
  }
  return tally;
}

/** That the cases reach what they are for. */
export interface Tally {
  documents: number;
  findings: number;
  edges: number;
  refused: number;
}

async function told(area: Area, number: number, one: Case, held: Held): Promise<string> {
  const wrong = "wrong" in held ? held.wrong : "";
  const kind = kindOf(wrong);
  const small = await smaller(one, async (candidate) => {
    const again = await hold(candidate, true);
    return "wrong" in again && kindOf(again.wrong) === kind;
  });
  return [
    `seed ${SEED}, ${area} ${number}: ${wrong.slice(0, 2000)}`,
    `repeat: FUZZ_SEED=${SEED} FUZZ_CASE=${number} npx vitest run test/fuzz/${area}`,
    JSON.stringify(small, null, 1).slice(0, 6000),
  ].join("\n");
}
/** The first words: lines and names change as a case becomes smaller. */
const kindOf = (wrong: string): string => wrong.split(/[:\d]/)[0] ?? "";

/** Leaves out files, parts and lines as long as it still fails. */
async function smaller(one: Case, fails: (one: Case) => Promise<boolean>): Promise<Case> {
  let best = one;
  let tries = 300;
  const tried = async (candidate: Case): Promise<boolean> => {
    if (tries-- <= 0 || !(await fails(candidate))) return false;
    best = candidate;
    return true;
  };
  await tried({ ...best, base: undefined });
  await tried({ ...best, baseline: undefined });
  await tried({ ...best, configuration: "", pack: undefined });
  await tried({ ...best, level: undefined, locale: "en" });
  for (const file of Object.keys(best.files)) {
    const { [file]: _, ...files } = best.files;
    await tried({ ...best, files });
  }
  for (const file of Object.keys(best.files))
    for (let size = 32; size >= 1; size = Math.floor(size / 2)) {
      for (let from = 0; from < (best.files[file] ?? "").split("\n").length; ) {
        const lines = (best.files[file] ?? "").split("\n");
        const text = [...lines.slice(0, from), ...lines.slice(from + size)].join("\n");
        if (!(await tried({ ...best, files: { ...best.files, [file]: text } }))) from += size;
        if (tries <= 0) return best;
      }
    }
  return best;
}
