import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Conditions } from "../../src/evaluate/engine.js";
import { Evaluator } from "../../src/evaluate/evaluate.js";
import { explain } from "../../src/evaluate/explain.js";
import type { Judgment, ResultNode } from "../../src/evaluate/judgment.js";
import type { Fact, Facts } from "../../src/model/fact.js";
import type { Condition } from "../../src/model/rule.js";
import { absent, fact, leaf, pack, ruleSource, subject, unreadable } from "../helpers/make.js";

async function judged(condition: Condition, facts: Facts): Promise<[ResultNode, Judgment]> {
  const conditions = new Conditions(new Map([["r", condition]]));
  const explained = await conditions.run(facts).get("r")?.explain();
  if (!explained) throw new Error("no answer");
  return [explained.tree, explained.judgment];
}

const T = fact("x");
const F = fact("y");
const U = unreadable();
const holds = (name: string): Condition => leaf(name, "equal", "x");
const truth = { true: T, false: F, unknown: U } as const;
type Truth = keyof typeof truth;

describe("Kleene", () => {
  const and: [Truth, Truth, Truth][] = [
    ["true", "true", "true"],
    ["true", "false", "false"],
    ["true", "unknown", "unknown"],
    ["false", "false", "false"],
    ["false", "unknown", "false"],
    ["unknown", "unknown", "unknown"],
  ];
  const or: [Truth, Truth, Truth][] = [
    ["true", "true", "true"],
    ["true", "false", "true"],
    ["true", "unknown", "true"],
    ["false", "false", "false"],
    ["false", "unknown", "unknown"],
    ["unknown", "unknown", "unknown"],
  ];
  const both = (rows: [Truth, Truth, Truth][]) =>
    rows.flatMap(([a, b, c]) => [
      [a, b, c],
      [b, a, c],
    ]);

  test.each(both(and))("all(%s, %s) = %s", async (a, b, result) => {
    const facts = { a: truth[a as Truth], b: truth[b as Truth] };
    const [, judgment] = await judged({ all: [holds("a"), holds("b")] }, facts);
    expect(judgment.value).toBe(result);
  });
  test.each(both(or))("any(%s, %s) = %s", async (a, b, result) => {
    const facts = { a: truth[a as Truth], b: truth[b as Truth] };
    const [, judgment] = await judged({ any: [holds("a"), holds("b")] }, facts);
    expect(judgment.value).toBe(result);
  });
  test.each([
    ["true", "false"],
    ["false", "true"],
    ["unknown", "unknown"],
  ] as const)("not(%s) = %s", async (a, result) => {
    expect((await judged({ not: holds("a") }, { a: truth[a] }))[1].value).toBe(result);
  });

  const NAMES = ["a", "b", "c", "d"];
  const anyLeaf = fc
    .tuple(
      fc.constantFrom(...NAMES),
      fc.constantFrom("equal", "notEqual", "in", "notIn", "present"),
    )
    .chain(([name, operator]) =>
      (operator === "present"
        ? fc.boolean()
        : operator === "in" || operator === "notIn"
          ? fc.subarray(["x", "y"], { minLength: 1 })
          : fc.constantFrom("x", "y")
      ).map((value) => leaf(name, operator, value)),
    );
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => {
    const children = fc.array(tie("condition"), { minLength: 1, maxLength: 3 });
    return {
      condition: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        anyLeaf,
        children.map((all) => ({ all })),
        children.map((any) => ({ any })),
        tie("condition").map((not) => ({ not })),
      ),
    };
  });
  const readable = fc.constantFrom(
    fact("x"),
    fact("y"),
    absent(),
    fact("x", { evidence: "prose" }),
    fact("y", { evidence: "inferred" }),
    fact("x", { evidence: "register", verified: false }),
    fact("y", { evidence: "register", verified: true }),
    absent({ evidence: "prose" }),
  );
  const factsOf = (one: fc.Arbitrary<Fact>) =>
    fc.record(Object.fromEntries(NAMES.map((name) => [name, one])));

  /** The same three values without the engine. */
  function oracle(one: Condition, facts: Facts): Truth {
    if ("all" in one) {
      const values = one.all.map((child) => oracle(child, facts));
      return values.includes("false") ? "false" : values.includes("unknown") ? "unknown" : "true";
    }
    if ("any" in one) {
      const values = one.any.map((child) => oracle(child, facts));
      return values.includes("true") ? "true" : values.includes("unknown") ? "unknown" : "false";
    }
    if ("not" in one) {
      const value = oracle(one.not, facts);
      return value === "unknown" ? value : value === "true" ? "false" : "true";
    }
    const stated = facts[one.fact];
    if (stated === undefined || stated.state === "unreadable") return "unknown";
    if (one.operator === "present") return String((stated.value !== null) === one.value) as Truth;
    if (stated.value === null) return "false";
    const same = [one.value].flat().includes(stated.value as string);
    return String(same === (one.operator === "equal" || one.operator === "in")) as Truth;
  }

  test("without anything unreadable it is the engine's own boolean", async () => {
    await fc.assert(
      fc.asyncProperty(condition, factsOf(readable), async (one, facts) => {
        const [, judgment] = await judged(one, facts);
        expect(judgment.value).toBe(String((await explain(one, facts)).holds));
        expect(judgment.value).toBe(oracle(one, facts));
      }),
      { numRuns: 400 },
    );
  });

  test("with unreadable facts it is Kleene's value, and an unknown names only what is unreadable", async () => {
    await fc.assert(
      fc.asyncProperty(
        condition,
        factsOf(fc.oneof(readable, fc.constant(U))),
        async (one, facts) => {
          const [, judgment] = await judged(one, facts);
          expect(judgment.value).toBe(oracle(one, facts));
          expect(judgment.deciders.length).toBeGreaterThan(0);
          if (judgment.value === "unknown")
            expect(judgment.deciders.some(({ result }) => result.state === "unreadable")).toBe(
              true,
            );
          else
            expect(judgment.deciders.every(({ result }) => result.state !== "unreadable")).toBe(
              true,
            );
        },
      ),
      { numRuns: 400 },
    );
  });

  test("a judgement is weak exactly when it would be unknown without the weak facts", async () => {
    const weak = (one: Fact) =>
      one.evidence === "prose" ||
      one.evidence === "inferred" ||
      (one.evidence === "register" && one.verified !== true);
    await fc.assert(
      fc.asyncProperty(condition, factsOf(readable), async (one, facts) => {
        const [, judgment] = await judged(one, facts);
        const strong = Object.fromEntries(
          Object.entries(facts).map(([name, value]) => [name, weak(value) ? U : value]),
        );
        expect(judgment.weak === undefined).toBe(oracle(one, strong) !== "unknown");
      }),
      { numRuns: 400 },
    );
  });
});

describe("evidence", () => {
  const weak = async (condition: Condition, facts: Facts) =>
    (await judged(condition, facts))[1].weak;
  const prose = (value: string) => fact(value, { evidence: "prose" });

  test.each([
    ["governance", {}, undefined],
    ["structured", {}, undefined],
    ["register", { verified: true }, undefined],
    ["register", { verified: false }, "unverified"],
    ["register", {}, "unverified"],
    ["prose", {}, "prose"],
    ["inferred", {}, "inferred"],
  ] as const)("%s %j: %s", async (evidence, over, expected) => {
    expect(await weak(holds("a"), { a: fact("x", { evidence, ...over }) })).toBe(expected);
  });

  test("absence seen only in prose is prose evidence", async () => {
    const a = absent({ evidence: "prose" });
    expect(await weak(leaf("a", "present", true), { a })).toBe("prose");
  });

  test("all that held rests on every leaf, any that held on the strongest", async () => {
    const facts = { a: fact("x"), b: prose("x") };
    expect(await weak({ all: [holds("a"), holds("b")] }, facts)).toBe("prose");
    expect(await weak({ any: [holds("b"), holds("a")] }, facts)).toBeUndefined();
  });

  test("all that failed rests on the strongest that failed, any that failed on every leaf", async () => {
    const facts = { a: fact("y"), b: prose("y") };
    expect(await weak({ all: [holds("b"), holds("a")] }, facts)).toBeUndefined();
    expect(await weak({ any: [holds("a"), holds("b")] }, facts)).toBe("prose");
  });

  test("a leaf that did not decide does not weaken", async () => {
    expect(
      await weak({ any: [holds("a"), holds("b")] }, { a: fact("x"), b: prose("y") }),
    ).toBeUndefined();
    expect(
      await weak({ not: { any: [holds("a"), holds("b")] } }, { a: fact("y"), b: prose("y") }),
    ).toBe("prose");
  });
});

describe("rule outcomes", () => {
  const evaluate = async (rule: Record<string, unknown>, facts: Facts) => {
    const evaluator = new Evaluator([pack(ruleSource(rule))]);
    const [evaluation] = await evaluator.evaluate(subject({ name: fact("m"), ...facts }));
    if (!evaluation) throw new Error("not evaluated");
    return evaluation;
  };
  const license = leaf("license.id", "equal", "mit");
  const version = leaf("version", "present", true);

  test.each([
    ["when false", F, T, "not-applicable"],
    ["when unreadable", U, T, "undetermined"],
    ["require holds", fact("mit"), T, "pass"],
    ["require fails", fact("mit"), absent(), "fail"],
    ["require unreadable", fact("mit"), U, "undetermined"],
    ["when false beats unreadable require", F, U, "not-applicable"],
  ] as const)("%s", async (_, id, stated, outcome) => {
    const facts = { "license.id": id, version: stated };
    expect((await evaluate({ when: license, require: version }, facts)).outcome).toBe(outcome);
  });

  test("a weak `when` weakens what the requirement decided firmly", async () => {
    const { subject, verdict } = await evaluate(
      { when: license, require: version },
      { "license.id": fact("mit", { evidence: "prose" }), version: absent() },
    );
    const judgments = verdict?.judgments(subject.facts);
    expect([judgments?.requirement.weak, judgments?.judgment.weak]).toEqual([undefined, "prose"]);
  });

  test("`undetermined` holds: cannot tell, whatever `require` says", async () => {
    const rule = { undetermined: license, require: version };
    expect((await evaluate(rule, { "license.id": fact("mit") })).outcome).toBe("undetermined");
    expect((await evaluate(rule, { "license.id": fact("x") })).outcome).toBe("fail");
    expect((await evaluate(rule, { "license.id": fact("x"), version: T })).outcome).toBe("pass");
  });

  test("the first failing case counts, and an unreadable one before it stops", async () => {
    const cases = [
      { require: version, severity: { baseline: "error" } },
      { require: license, severity: { baseline: "notice" }, message: { en: "second" } },
    ];
    const rule = { require: undefined, severity: undefined, cases };
    const both = await evaluate(rule, { version: absent(), "license.id": absent() });
    expect([both.outcome, both.verdict?.failed?.severity.baseline]).toEqual(["fail", "error"]);
    const second = await evaluate(rule, { version: T, "license.id": absent() });
    expect([second.outcome, second.verdict?.failed?.severity.baseline]).toEqual(["fail", "notice"]);
    expect((await evaluate(rule, { version: U, "license.id": absent() })).outcome).toBe(
      "undetermined",
    );
    expect((await evaluate(rule, { version: T, "license.id": fact("mit") })).outcome).toBe("pass");
  });

  test("one rule for several kinds, none for the others", async () => {
    const evaluator = new Evaluator([
      pack(ruleSource({ subject: ["model", "dataset"] })),
      { ...pack(), name: "empty" },
    ]);
    const kinds = ["model", "dataset", "document", "repository"] as const;
    const counts = await Promise.all(
      kinds.map(async (kind) => (await evaluator.evaluate(subject({}, { kind }))).length),
    );
    expect(counts).toEqual([1, 1, 0, 0]);
  });

  test("evaluations come in the order of packs and rules", async () => {
    const evaluator = new Evaluator([
      pack(
        ruleSource({ id: "test/b" }),
        ruleSource({ id: "test/a" }),
        ruleSource({ id: "test/c" }),
      ),
    ]);
    const order = (await evaluator.evaluate(subject({ name: fact("m") }))).map((e) => e.rule.id);
    expect(order).toEqual(["test/b", "test/a", "test/c"]);
  });
});
