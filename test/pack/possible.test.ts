import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Conditions } from "../../src/evaluate/engine.js";
import type { Fact } from "../../src/model/fact.js";
import type { Condition } from "../../src/model/rule.js";
import { FAILS, HOLDS, UNKNOWN } from "../../src/pack/fact-values.js";
import { possible } from "../../src/pack/satisfiable.js";
import { absent, fact, leaf, subject, unreadable } from "../helpers/make.js";

const holds = (...conditions: Condition[]) =>
  possible(conditions.map((condition) => ({ condition, is: HOLDS })));
const not = (condition: Condition): Condition => ({ not: condition });

describe("what cannot be", () => {
  test.each<[string, Condition[]]>([
    ["two values at once", [leaf("version", "equal", "1"), leaf("version", "equal", "2")]],
    ["stated and silent", [leaf("version", "equal", "1"), leaf("version", "present", false)]],
    ["silence of what is always known", [leaf("name", "present", false)]],
    [
      "no word of a closed list",
      [leaf("isPublished", "notEqual", "yes"), leaf("isPublished", "notEqual", "no")],
    ],
    [
      "a list with and without",
      [leaf("contact", "contains", "a"), not(leaf("contact", "containsAny", ["a", "b"]))],
    ],
    [
      "between two neighbours",
      [leaf("review.maxAgeDays", "lessThan", 3), leaf("review.maxAgeDays", "greaterThan", 3)],
    ],
    [
      "neither branch",
      [not({ any: [leaf("version", "present", true), leaf("version", "present", false)] })],
    ],
  ])("%s", (_, conditions) => {
    expect(holds(...conditions)).toBe("no");
  });

  test.each<[string, Condition[]]>([
    ["another value", [leaf("version", "notEqual", "1"), leaf("version", "notEqual", "2")]],
    [
      "silence, which neither equals nor differs",
      [not(leaf("version", "equal", "1")), not(leaf("version", "notEqual", "1"))],
    ],
    [
      "a number between",
      [leaf("review.maxAgeDays", "greaterThan", 3), leaf("review.maxAgeDays", "lessThan", 3.1)],
    ],
    [
      "a parameter, which may hold anything",
      [leaf("version", "in", { parameter: "allow" } as never), leaf("version", "equal", "1")],
    ],
    ["what no catalogue knows", [leaf("nam", "eqal", "x")].map(not)],
  ])("%s can be", (_, conditions) => {
    expect(holds(...conditions)).toBe("yes");
  });

  test("a parameter holds on no silence", () => {
    expect(
      holds(
        leaf("version", "in", { parameter: "allow" } as never),
        leaf("version", "present", false),
      ),
    ).toBe("no");
  });

  test("silence can be asked for", () => {
    const stated = { condition: leaf("version", "present", true), is: HOLDS };
    expect(possible([stated, { absent: "version" }])).toBe("no");
    expect(possible([{ absent: "version" }])).toBe("yes");
    expect(possible([{ absent: "name" }])).toBe("no");
  });

  test("more items of one list than can be told apart count as independent", () => {
    const items = Array.from({ length: 60 }, (_, i) => leaf("contact", "contains", `c${i}`));
    expect(holds({ all: items })).toBe("yes");
    expect(holds({ all: items }, leaf("contact", "present", false))).toBe("no");
  });
});

// Facts whose values can be listed, so that the answer can be held against every subject there is.
const VALUES: Record<string, Fact[]> = {
  isPublished: [fact("yes"), fact("no"), unreadable()],
  version: [fact("1"), fact("2"), fact("3"), absent(), unreadable()],
  contact: [fact(["x"]), fact(["a"]), fact(["b"]), fact(["a", "b"]), absent(), unreadable()],
  "review.maxAgeDays": [fact(1), fact(2), fact(3), absent(), unreadable()],
};
const LEAVES: fc.Arbitrary<Condition> = fc.constantFrom(
  leaf("isPublished", "equal", "yes"),
  leaf("version", "present", true),
  leaf("version", "equal", "1"),
  leaf("version", "notIn", ["1", "2"]),
  leaf("contact", "contains", "a"),
  leaf("contact", "doesNotContain", "b"),
  leaf("contact", "present", false),
  leaf("review.maxAgeDays", "lessThan", 2),
  leaf("review.maxAgeDays", "greaterThan", 2),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    LEAVES,
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie("condition").map(not),
  ),
}));
const SUBJECTS = Object.entries(VALUES).reduce<Record<string, Fact>[]>(
  (all, [name, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
  [{}],
);

test("the answer is that of trying every subject", async () => {
  const bits = { true: HOLDS, false: FAILS, unknown: UNKNOWN };
  const subjects = SUBJECTS.map((facts) => subject(facts).facts);
  await fc.assert(
    fc.asyncProperty(condition, condition, fc.integer({ min: 1, max: 7 }), async (a, b, is) => {
      const conditions = new Conditions(
        new Map([
          ["a", a],
          ["b", b],
        ]),
      );
      let found = false;
      for (const facts of subjects) {
        const answers = conditions.run(facts);
        const value = (name: string) => bits[answers.get(name)?.value ?? "unknown"];
        if (value("a") === HOLDS && (value("b") & is) !== 0) found = true;
        if (found) break;
      }
      const goals = [
        { condition: a, is: HOLDS },
        { condition: b, is },
      ];
      expect(possible(goals, true)).toBe(found ? "yes" : "no");
    }),
    { numRuns: 150 },
  );
});
