import { afterEach, expect, test, vi } from "vitest";
import { Conditions, Disagreement } from "../../src/evaluate/engine.js";
import { Evaluator } from "../../src/evaluate/evaluate.js";
import type { Fact } from "../../src/model/fact.js";
import { merge, readReport } from "../../src/pipeline/merge/index.js";
import { fact, leaf, pack, ruleSource, subject } from "../helpers/make.js";
import { card, run } from "../helpers/run.js";

/** Facts whose comparisons the compiled conditions decide the wrong way round. */
const wrong = new Set<string>();
afterEach(() => wrong.clear());

vi.mock("../../src/evaluate/decide.js", async (original) => {
  const decide = await original<typeof import("../../src/evaluate/decide.js")>();
  const compile: typeof decide.compile = (condition) => {
    const right = decide.compile(condition);
    return (facts) =>
      wrong.has("fact" in condition ? condition.fact : "")
        ? right(facts) === "true"
          ? "false"
          : "true"
        : right(facts);
  };
  return { ...decide, compile };
});

const stated = { name: fact("m"), version: fact("1.0") };
const RULE = ruleSource({ require: leaf("version", "present", true) });

test("an explanation rejects where the library comes to another value", async () => {
  wrong.add("name");
  const answer = new Conditions(new Map([["r", leaf("name", "equal", "m")]])).run(stated).get("r");
  expect(answer?.value).toBe("false");
  const error = await answer?.explain().catch((error) => error);
  expect(error).toBeInstanceOf(Disagreement);
  expect([error.compiled, error.confirmed]).toEqual(["false", "true"]);
});

test("a rule whose finding is not confirmed decides nothing", async () => {
  const evaluator = new Evaluator([pack(RULE)]);
  const outcomes = async () =>
    (await evaluator.evaluate(subject(stated))).map(({ outcome, verdict, disagreement }) => [
      outcome,
      verdict,
      disagreement?.message,
    ]);
  expect(await outcomes()).toEqual([["pass", undefined, undefined]]);
  wrong.add("version");
  expect(await outcomes()).toEqual([
    ["undetermined", undefined, "compiled conditions decide false, json-rules-engine true"],
  ]);
});

const FILES = { "README.md": card("license: mit", "model_name: m", "version: '1.0'") };

test("the run reports a bug once a rule, and ends in error", async () => {
  wrong.add("version");
  const rules = { packs: [pack(RULE)] };
  const { report } = await run({ ...FILES, "b/README.md": FILES["README.md"] }, rules);
  expect(report.findings).toEqual([]);
  expect(report.evaluations.undetermined).toBe(2);
  expect(report.diagnostics.map(({ code, severity, at }) => [code, severity, at?.file])).toEqual([
    ["engine-disagreement", "fatal", "README.md"],
  ]);
  expect(report.diagnostics[0]?.message).toContain("test/rule");
  expect(report.diagnostics[0]?.hint).toContain("Report");
});

test("a merged run keeps the bug of a share", async () => {
  wrong.add("version");
  const shares = await Promise.all(
    [1, 2].map((index) => run(FILES, { packs: [pack(RULE)], shard: { index, of: 2 } })),
  );
  const { diagnostics } = merge(
    shares.map(({ report }, i) => readReport(`${i}.json`, JSON.stringify(report))),
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(["engine-disagreement"]);
});

test("what was confirmed of some values counts for the same values alone", async () => {
  const conditions = new Conditions(new Map([["r", leaf("training.compute", "equal", 1)]]));
  const confirmed = async (value: Fact["value"], state: Fact["state"] = "declared") => {
    const answer = conditions.run({ "training.compute": fact(value, { state }) }).get("r");
    return (await answer?.explain())?.judgment.value;
  };
  expect(await confirmed(1)).toBe("true");
  expect(await confirmed(1)).toBe("true");
  expect(await confirmed("1")).toBe("false");
  expect(await confirmed(Number.NaN)).toBe("false");
  expect(await confirmed(null, "absent")).toBe("false");
  expect(await confirmed(null, "unreadable")).toBe("unknown");
  wrong.add("training.compute");
  const wrongly = new Conditions(new Map([["r", leaf("training.compute", "equal", 1)]]));
  for (const _ of [1, 2]) {
    const answer = wrongly.run({ "training.compute": fact(1) }).get("r");
    await expect(answer?.explain()).rejects.toBeInstanceOf(Disagreement);
  }
});
