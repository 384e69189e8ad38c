import fc from "fast-check";
import { Rule } from "json-rules-engine";
import { expect, test } from "vitest";
import { Conditions } from "../../src/evaluate/engine.js";
import type { ResultNode } from "../../src/evaluate/judgment.js";
import { judge } from "../../src/evaluate/judgment.js";
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

/** The parts of a result tree that anything here reads. */
function bare(node: ResultNode): unknown {
  if ("all" in node) return { all: node.all.map(bare) };
  if ("any" in node) return { any: node.any.map(bare) };
  if ("not" in node) return { not: bare(node.not) };
  const { fact, operator, factResult, result } = node;
  return { fact, operator, factResult, result };
}

test("our rule and the library's own give the same result trees and judgements", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(condition, { minLength: 1, maxLength: 4 }),
      fc.tuple(fact, fact, fact),
      async (list, values) => {
        const named = new Map(list.map((one, i) => [`r${i}`, one] as const));
        const facts: Facts = Object.fromEntries(names.map((name, i) => [name, values[i]])) as Facts;
        const mine = await new Conditions(named).run(facts);
        const theirs = await new Conditions(named, Rule).run(facts);
        for (const [name, { tree, value }] of theirs) {
          const own = mine.get(name);
          if (!own) throw new Error(`no answer for ${name}`);
          expect(own.value).toBe(value);
          expect(bare(own.tree)).toEqual(bare(tree));
          expect(judge(own.tree)).toEqual(judge(tree));
        }
        expect(mine.size).toBe(theirs.size);
      },
    ),
    { numRuns: 1000 },
  );
});
