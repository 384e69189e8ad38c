import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import fc from "fast-check";
import { Engine, type EngineOptions, type TopLevelCondition } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import { Conditions } from "../../src/evaluate/engine.js";
import { UserError } from "../../src/model/errors.js";
import type { Facts } from "../../src/model/fact.js";
import type { Condition } from "../../src/model/rule.js";
import { EVIDENCE, FACT_STATES } from "../../src/model/vocabulary.js";
import { loadPack } from "../../src/policy/packs/load.js";
import { OPERATORS } from "../../src/policy/packs/operators.js";
import { absent, at, fact, leaf, packSource, ruleSource, unreadable } from "../helpers/make.js";

/** What the bare library answers: names of the rules that held and of those that did not. */
async function bare(
  rules: Record<string, unknown>,
  facts: Record<string, unknown>,
  options: EngineOptions = {},
) {
  const engine = new Engine([], options);
  for (const [name, conditions] of Object.entries(rules))
    engine.addRule({ name, conditions: conditions as TopLevelCondition, event: { type: "rule" } });
  const { results, failureResults } = await engine.run(facts);
  return { held: results.map((r) => r.name), not: failureResults.map((r) => r.name) };
}

/** What ours answers, confirmed by the library: name to value. */
async function ours(conditions: Record<string, Condition>, facts: Facts) {
  const answers = [...new Conditions(new Map(Object.entries(conditions))).run(facts)];
  for (const [, answer] of answers) await answer.explain();
  return Object.fromEntries(answers.map(([name, { value }]) => [name, value]));
}

const all = (...leaves: unknown[]) => ({ all: leaves });
const refused = (rule: Record<string, unknown>) => {
  try {
    loadPack(packSource(ruleSource(rule)));
  } catch (error) {
    return error instanceof UserError ? error.code : error;
  }
  return "accepted";
};

describe("overlapping runs on one engine", () => {
  test("the library drops rules without a word", async () => {
    const engine = new Engine();
    let calls = 0;
    engine.addFact("slow", async () => {
      await new Promise((done) => setTimeout(done, calls++ === 0 ? 30 : 1));
      return 1;
    });
    for (const [name, priority] of [
      ["high", 10],
      ["low", 1],
    ] as const)
      engine.addRule({
        name,
        priority,
        conditions: { all: [{ fact: "slow", operator: "equal", value: 1 }] },
        event: { type: "rule" },
      });
    const runs = await Promise.all([engine.run(), engine.run()]);
    expect(runs.map((run) => run.results.length + run.failureResults.length)).not.toEqual([2, 2]);
  });

  test("ours share no engine: every run answers every rule for its own facts", async () => {
    const named = new Map(
      Array.from({ length: 20 }, (_, i) => [`r${i}`, leaf("name", "equal", `n${i}`)] as const),
    );
    const conditions = new Conditions(named);
    const runs = await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        const answers = [...conditions.run({ name: fact(`n${i}`) })];
        await Promise.all(answers.map(([, answer]) => answer.explain()));
        return answers;
      }),
    );
    for (const [i, answers] of runs.entries()) {
      const held = answers.filter(([, { value }]) => value === "true").map(([name]) => name);
      expect([answers.length, held]).toEqual([20, [`r${i}`]]);
    }
  });

  test("a run that fails does not spoil the next", () => {
    const conditions = new Conditions(new Map([["r", leaf("name", "equal", "n")]]));
    expect(() => conditions.run({})).toThrow(/undefined fact/);
    expect(conditions.run({ name: fact("n") }).get("r")?.value).toBe("true");
  });
});

describe("silence", () => {
  const negative: Record<string, Condition> = {
    notEqual: leaf("version", "notEqual", "x"),
    notIn: leaf("version", "notIn", ["x"]),
    doesNotContain: leaf("contact", "doesNotContain", "x"),
  };

  test("the library holds notEqual, notIn and not-contains where nothing was stated", async () => {
    const rules = {
      notEqual: all(leaf("typo", "notEqual", "x")),
      notIn: all(leaf("typo", "notIn", ["x"])),
      not: { not: leaf("typo", "contains", "x") },
      both: all({ fact: "typo", operator: "equal", value: undefined }),
    };
    expect((await bare(rules, {}, { allowUndefinedFacts: true })).held.sort()).toEqual(
      Object.keys(rules).sort(),
    );
  });

  test("ours hold on a stated value only", async () => {
    const silent = { version: absent(), contact: absent() };
    const stated = { version: fact("y"), contact: fact(["y"]) };
    expect(await ours(negative, silent)).toEqual({
      notEqual: "false",
      notIn: "false",
      doesNotContain: "false",
    });
    expect(await ours(negative, stated)).toEqual({
      notEqual: "true",
      notIn: "true",
      doesNotContain: "true",
    });
    expect(await ours(negative, { version: unreadable(), contact: unreadable() })).toEqual({
      notEqual: "unknown",
      notIn: "unknown",
      doesNotContain: "unknown",
    });
  });

  test("the library holds everyFact on an empty list; ours has no decorators", async () => {
    const vacuous = { every: all(leaf("list", "everyFact:equal", "x")) };
    expect((await bare(vacuous, { list: [] })).held).toEqual(["every"]);
    await expect(
      ours({ every: leaf("contact", "everyFact:equal", "x") }, { contact: fact([]) }),
    ).rejects.toThrow();
    expect(refused({ require: leaf("contact", "everyFact:equal", "x") })).toBe("pack-invalid");
  });
});

describe("names that nobody defined", () => {
  test("one unknown fact or operator rejects the library's whole run", async () => {
    const good = all(leaf("known", "equal", 1));
    await expect(bare({ bad: all(leaf("typo", "equal", 1)), good }, { known: 1 })).rejects.toThrow(
      /Undefined fact/,
    );
    await expect(bare({ bad: all(leaf("known", "nope", 1)), good }, { known: 1 })).rejects.toThrow(
      /Unknown operator/,
    );
  });

  test("ours refuses both when the pack is loaded, and never answers for an unknown fact", async () => {
    expect(refused({ when: leaf("licence.idd", "equal", "x") })).toBe("pack-invalid");
    expect(refused({ when: leaf("name", "equals", "x") })).toBe("pack-invalid");
    await expect(ours({ r: leaf("typo", "equal", "x") }, { name: fact("n") })).rejects.toThrow();
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"])(
    "%s is no fact and no operator",
    async (name) => {
      expect(refused({ when: leaf(name, "equal", "x") })).toBe("pack-invalid");
      expect(refused({ when: { not: leaf(name, "equal", "x") } })).toBe("pack-invalid");
      expect(refused({ when: leaf("name", name, "x") })).toBe("pack-invalid");
      expect(refused({ anchor: name })).toBe("pack-invalid");
      await expect(ours({ r: leaf(name, "equal", "x") }, { name: fact("n") })).rejects.toThrow();
    },
  );

  test("`__proto__` as a key of a condition or a rule is refused", () => {
    for (const text of [
      '{"fact":"name","operator":"equal","value":"x","__proto__":{}}',
      '{"all":[{"fact":"name","operator":"equal","value":"x","__proto__":{"value":1}}]}',
      '{"__proto__":{"fact":"name"},"operator":"equal","value":"x"}',
    ])
      expect(refused({ when: JSON.parse(text) })).not.toBe("accepted");
    expect(({} as Record<string, unknown>).value).toBeUndefined();
  });
});

describe("shapes", () => {
  test("the library holds any: [] and all: []; ours refuses them", async () => {
    expect((await bare({ any: { any: [] }, all: { all: [] } }, {})).held).toEqual(["any", "all"]);
    for (const when of [{ any: [] }, { all: [] }, { all: [{ any: [] }] }, { not: { all: [] } }])
      expect(refused({ when })).toBe("pack-invalid");
  });

  test("the library looks up an object with a `fact` key as a value; ours never does", async () => {
    const value = { fact: "other" };
    expect(
      (await bare({ r: all({ fact: "known", operator: "equal", value }) }, { known: 1, other: 1 }))
        .held,
    ).toEqual(["r"]);
    expect(refused({ when: { fact: "name", operator: "equal", value } })).toBe("pack-invalid");
    const smuggled = { fact: "name", operator: "equal", value } as unknown as Condition;
    await expect(ours({ r: smuggled }, { name: fact("n"), other: fact("n") })).rejects.toThrow(
      /refused/,
    );
  });

  test("card content that is shaped like a reference is inert", async () => {
    const text = '{"fact":"version"}';
    expect(
      await ours({ r: leaf("name", "equal", "v") }, { name: fact(text), version: fact("v") }),
    ).toEqual({ r: "false" });
  });

  test("`in` with a string value: a substring test in the library, refused and false here", async () => {
    expect(
      (await bare({ r: all(leaf("k", "in", "not-permitted")) }, { k: "permit" })).held,
    ).toEqual(["r"]);
    expect(refused({ when: leaf("name", "in", "not-permitted") })).toBe("pack-invalid");
    expect(
      await ours(
        { in: leaf("name", "in", "not-permitted"), any: leaf("contact", "containsAny", "abc") },
        { name: fact("permit"), contact: fact(["a"]) },
      ),
    ).toEqual({ in: "false", any: "false" });
  });

  test("condition references, path, params, event, priority and name are refused in a rule", () => {
    const good = { fact: "name", operator: "equal", value: "x" };
    for (const extra of [
      { path: "$.a" },
      { path: "" },
      { params: {} },
      { priority: 2 },
      { name: "x" },
      { id: "x" },
    ])
      expect(refused({ when: { ...good, ...extra } })).toBe("pack-invalid");
    expect(refused({ when: { condition: "other" } })).toBe("pack-invalid");
    expect(refused({ event: { type: "error" } })).toBe("pack-invalid");
    expect(refused({ priority: 5 })).toBe("pack-invalid");
  });

  test("nesting that kills the library is refused with a message", async () => {
    const nested = (levels: number) => {
      let condition: Condition = leaf("name", "equal", "x");
      for (let i = 0; i < levels; i++)
        condition = i % 2 === 0 ? (all(condition) as Condition) : { not: condition };
      return condition;
    };
    await expect(bare({ r: all(nested(20_000)) }, { name: 1 })).rejects.toThrow(RangeError);
    for (const levels of [40, 1_000, 20_000])
      expect(refused({ when: nested(levels) })).toBe("pack-invalid");
  });
});

describe("JSONPath", () => {
  const require = createRequire(import.meta.url);

  test("the package is a stub that throws", () => {
    const { JSONPath } = require("jsonpath-plus") as { JSONPath: (options: unknown) => unknown };
    expect(() => JSONPath({ path: "$.a", json: { a: 1 } })).toThrow();
    const inner = createRequire(require.resolve("json-rules-engine"));
    expect(inner.resolve("jsonpath-plus")).toBe(require.resolve("jsonpath-plus"));
  });

  test("a path in a condition throws in the library and in ours", async () => {
    const withPath = { ...(leaf("name", "equal", "x") as object), path: "$.a" };
    await expect(bare({ r: all(withPath) }, { name: { a: "x" } })).rejects.toThrow(/disabled/);
    await expect(
      ours({ r: withPath as unknown as Condition }, { name: fact("x") }),
    ).rejects.toThrow(/refused/);
  });

  test("no bundle holds an evaluator of strings", () => {
    const chunks = readdirSync("dist/bundle")
      .filter((name) => name.endsWith(".js"))
      .map((name) => join("dist/bundle", name));
    expect(chunks).toContain(join("dist/bundle", "index.js"));
    for (const file of chunks) {
      const text = readFileSync(file, "utf8");
      for (const word of ["SafeEval", "safeEval", "runInNewContext", "runInThisContext", "jsep"])
        expect([file, word, text.includes(word)]).toEqual([file, word, false]);
      expect([file, /require\(["'](?:node:)?vm["']\)/.test(text)]).toEqual([file, false]);
    }
    expect(chunks.map((file) => readFileSync(file, "utf8")).join("")).toContain(
      "JSONPath is disabled",
    );
  });
});

describe("events", () => {
  const rule = (type: string) => ({
    name: "r",
    conditions: { all: [{ fact: "k", operator: "equal", value: 1 }] },
    event: { type },
  });

  test("some event types are the library's own", async () => {
    const error = new Engine([rule("error")]);
    await expect(error.run({ k: 1 })).rejects.toBeDefined();
    let heard = 0;
    const success = new Engine([rule("success")]);
    success.on("success", () => heard++);
    await success.run({ k: 1 });
    expect(heard).toBe(2);
  });

  test.each(["error", "success", "failure", "__proto__", "constructor"])(
    "a rule called %s changes nothing here: the event type is ours",
    async (name) => {
      expect(await ours({ [name]: leaf("name", "equal", "n") }, { name: fact("n") })).toEqual({
        [name]: "true",
      });
    },
  );
});

describe("operators", () => {
  test("the library's own and their decorators are gone", async () => {
    for (const operator of [
      "lessThanInclusive",
      "greaterThanInclusive",
      "not:equal",
      "someFact:equal",
      "swap:in",
      "everyValue:equal",
      "someValue:equal",
    ])
      await expect(ours({ r: leaf("name", operator, "x") }, { name: fact("x") })).rejects.toThrow(
        /operator/i,
      );
  });

  const anything = fc.oneof(
    fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }),
    fc.constantFrom(null, undefined, Number.NaN, "", [], {}, Symbol.iterator),
  );
  const anyFact = fc.record({
    value: fc.oneof(fc.constant(null), fc.string(), fc.double(), fc.array(fc.string())),
    state: fc.constantFrom(...FACT_STATES),
    evidence: fc.constantFrom(...EVIDENCE),
    at: fc.constant(at(1)),
  });

  test("none throws, whatever the fact and the value, and each answers with a boolean", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(OPERATORS)), anything, anything, (name, a, b) => {
        const operator = OPERATORS[name];
        const stated = { state: "declared", value: a } as never;
        expect(typeof operator?.holds(stated, b)).toBe("boolean");
        expect(typeof (operator?.absent?.(b) ?? false)).toBe("boolean");
      }),
      { numRuns: 2000 },
    );
  });

  test("through the engine: any fact, any plain value", async () => {
    const value = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.array(fc.string(), { maxLength: 3 }),
    );
    await fc.assert(
      fc.asyncProperty(anyFact, value, async (one, word) => {
        const conditions = Object.fromEntries(
          Object.keys(OPERATORS).map((name) => [name, leaf("f", name, word)]),
        );
        const answers = await ours(conditions, { f: one });
        for (const [name, answer] of Object.entries(answers)) {
          if (one.state === "unreadable") expect([name, answer]).toEqual([name, "unknown"]);
          else expect(["true", "false"]).toContain(answer);
          if ((one.state === "absent" || one.value === null) && name !== "present")
            expect(answer).not.toBe("true");
        }
        expect(Object.keys(answers).sort()).toEqual(Object.keys(OPERATORS).sort());
      }),
      { numRuns: 200 },
    );
  });
});

test("the library's results come in the order of completion; ours are read by name", async () => {
  const engine = new Engine();
  engine.addFact("slow", async () => {
    await new Promise((done) => setTimeout(done, 10));
    return 1;
  });
  for (const name of ["slow", "quick"])
    engine.addRule({
      name,
      conditions: { all: [{ fact: name, operator: "equal", value: 1 }] },
      event: { type: "rule" },
    });
  const { results } = await engine.run({ quick: 1 });
  expect(results.map((result) => result.name)).toEqual(["quick", "slow"]);
  expect(
    await ours(
      { b: leaf("name", "equal", "n"), a: leaf("name", "equal", "x") },
      { name: fact("n") },
    ),
  ).toEqual({ a: "false", b: "true" });
});
