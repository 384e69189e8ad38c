import fc from "fast-check";
import { expect, test } from "vitest";
import { type RankedFinding, supersede } from "../../src/evaluate/supersede.js";
import { SEVERITIES } from "../../src/model/vocabulary.js";
import { finding } from "../report/report.js";

const FILES = ["a.md", "b.md", "c.md"];
const SUBJECTS = ["m", "n", "a.md"];
const RULES = ["t/x", "t/y", "t/z"];

const entries = fc.record({
  ruleId: fc.constantFrom(...RULES),
  subject: fc.constantFrom(...SUBJECTS),
  outcome: fc.constantFrom("fail" as const, "undetermined" as const),
  severity: fc.constantFrom(...SEVERITIES),
  capped: fc.constantFrom("", "not-in-force", "draft", "stale"),
  supersedes: fc.subarray(["*", ...RULES]),
  file: fc.constantFrom(...FILES),
});

const candidate = ({
  supersedes,
  file,
  capped,
  ...of
}: typeof entries extends fc.Arbitrary<infer T> ? T : never): RankedFinding => ({
  ...finding({ ...of, ...(capped === "" ? {} : { capped }) }),
  rule: { id: of.ruleId, supersedes } as unknown as RankedFinding["rule"],
  file,
});

/** The meaning, with every finding compared with every other. */
function compared(
  all: readonly RankedFinding[],
  subjectsOf: ReadonlyMap<string, readonly string[]>,
): RankedFinding[] {
  const share = (a: string, b: string) =>
    a === b || (subjectsOf.get(a) ?? []).some((id) => subjectsOf.get(b)?.includes(id));
  const rank = (one: RankedFinding) => SEVERITIES.indexOf(one.severity);
  const covers = (strong: RankedFinding, weak: RankedFinding): boolean => {
    if (strong === weak || strong.outcome !== "fail") return false;
    const { capped } = strong;
    const pale = capped === "not-in-force" || capped === "draft";
    if (pale && rank(strong) > rank(weak)) return false;
    const same = strong.subject === weak.subject;
    return strong.rule.supersedes.includes("*")
      ? share(strong.file, weak.file) && (same || weak.outcome === "undetermined")
      : same && strong.file === weak.file && strong.rule.supersedes.includes(weak.rule.id);
  };
  return all.filter((weak) => !all.some((strong) => covers(strong, weak)));
}

test("what is looked up is what a comparison of all with all gives", () => {
  const ids = fc.subarray(["m", "n", "o"]);
  fc.assert(
    fc.property(
      fc.array(entries, { maxLength: 12 }),
      fc.tuple(ids, ids, ids),
      (made, described) => {
        const subjectsOf = new Map(FILES.map((file, i) => [file, described[i] ?? []]));
        const all = made.map(candidate);
        expect(supersede(all, subjectsOf)).toEqual(compared(all, subjectsOf));
      },
    ),
    { numRuns: 2000, seed: 15 },
  );
});
