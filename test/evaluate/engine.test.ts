import fc from "fast-check";
import { expect, test } from "vitest";
import { Conditions } from "../../src/evaluate/engine.js";
import type { Facts } from "../../src/model/fact.js";
import type { Condition } from "../../src/model/rule.js";
import { EVIDENCE, FACT_STATES } from "../../src/model/vocabulary.js";
import { OPERATORS } from "../../src/policy/packs/operators.js";
import { at } from "../helpers/make.js";

const names = ["a", "b", "c"];
const word = fc.oneof(fc.constantFrom("x", "y", ""), fc.integer({ min: 0, max: 2 }));
const value = fc.oneof(word, fc.boolean(), fc.array(fc.constantFrom("x", "y"), { maxLength: 2 }));
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.record({
      fact: fc.constantFrom(...names),
      operator: fc.constantFrom(...Object.keys(OPERATORS)),
      value,
    }) as fc.Arbitrary<Condition>,
    fc.record({ all: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie("condition") }),
  ),
}));
const fact = fc.record({
  value: fc.oneof(fc.constant(null), word, fc.array(fc.constantFrom("x", "y"), { maxLength: 2 })),
  state: fc.constantFrom(...FACT_STATES),
  evidence: fc.constantFrom(...EVIDENCE),
  at: fc.constant(at(1)),
});

test("compiled conditions and json-rules-engine come to the same values", async () => {
  await fc.assert(
    fc.asyncProperty(condition, fc.tuple(fact, fact, fact), async (tested, values) => {
      const facts: Facts = Object.fromEntries(names.map((name, i) => [name, values[i]])) as Facts;
      const answer = new Conditions(new Map([["tested", tested]])).run(facts).get("tested");
      // Rejects where the two do not agree.
      expect((await answer?.explain())?.judgment.value).toBe(answer?.value);
    }),
    { numRuns: 1000 },
  );
});
