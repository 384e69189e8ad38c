import { describe, expect, test } from "vitest";
import { Evaluator } from "../../src/evaluate/evaluate.js";
import { findingsOf, type LateFinding } from "../../src/evaluate/finding.js";
import { complete } from "../../src/facts/draft.js";
import type { Facts, Subject } from "../../src/model/fact.js";
import type { Finding } from "../../src/model/report.js";
import { jsonReport } from "../../src/report/json.js";
import { absent, at, fact, leaf, pack, ruleSource, subject } from "../helpers/make.js";
import { card, run } from "../helpers/run.js";

const SETTINGS = { level: "baseline", locale: "en", date: "2026-11-23", rules: {} } as const;

async function late(rule: Record<string, unknown>, ...subjects: Subject[]): Promise<LateFinding[]> {
  const evaluator = new Evaluator([pack(ruleSource(rule))]);
  const made: LateFinding[] = [];
  for (const one of subjects)
    for (const { verdict } of await evaluator.evaluate(one))
      if (verdict)
        made.push(...findingsOf(verdict, { subject: one, settings: SETTINGS, name: one.id }));
  return made;
}

const RULE = {
  require: leaf("version", "present", true),
  message: { en: "{name} states no version" },
  fix: { add: { "governance.version": "<version>" } },
};
const model = (facts: Facts, id = "acme/m") => subject(facts, { id });
const EXCUSE = { by: "waiver", reason: "r" } as const;

describe("a finding that is made late", () => {
  test("reads part by part as it does whole, and is written so", async () => {
    const [finding] = await late(RULE, model({ name: fact("m"), version: absent() }));
    const whole = finding?.whole() as Finding;
    expect(whole.message).toBe("m states no version");
    for (const [key, value] of Object.entries(whole))
      expect([key, (finding as Finding)[key as keyof Finding]]).toEqual([key, value]);
    expect(JSON.stringify(finding)).toBe(JSON.stringify(whole));
  });

  test("two of one verdict speak of their own subjects, in whatever order they are read", async () => {
    const [a, b] = await late(
      RULE,
      model({ name: fact("a"), version: absent() }, "acme/a"),
      model({ name: fact("b"), version: absent({ at: at(7) }) }, "acme/b"),
    );
    const read = () => [b?.message, a?.message, b?.subject, a?.subject];
    const expected = ["b states no version", "a states no version", "acme/b", "acme/a"];
    expect(read()).toEqual(expected);
    a?.hold();
    expect(read()).toEqual(expected);
    expect(b?.because[0]?.at).toEqual(at(7));
  });

  test("stays what it is when it is excused, held or not", async () => {
    const [finding] = await late(RULE, model({ name: fact("m"), version: absent() }));
    const whole = { ...finding?.whole(), suppressed: EXCUSE };
    expect(finding?.excused(EXCUSE).whole()).toEqual(whole);
    finding?.hold();
    expect(finding?.excused(EXCUSE).whole()).toEqual(whole);
    expect(finding?.suppressed).toBeUndefined();
  });

  test("one for each item of a list, and each is about its item", async () => {
    const items = ["x", "y"].map((value, i) => ({ value, at: at(3 + i) }));
    const rule = { require: leaf("languages", "contains", "z"), each: "languages" };
    const facts = { name: fact("m"), languages: fact(["x", "y"], { items, at: at(3) }) };
    const findings = await late(rule, model(facts));
    expect(findings.map(({ primary, because }) => [primary, because[0]?.value])).toEqual([
      [at(3), ["x"]],
      [at(4), ["y"]],
    ]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});

test("the facts of a subject are the same whenever they are asked for", () => {
  const named = (i: number) =>
    complete({
      id: `m${i}`,
      kind: "model",
      document: "README.md",
      at: at(1),
      statements: new Map([["name", [fact(`m${i}`)]]]),
      silence: { at: at(2), evidence: "structured", unreadable: false },
    });
  const subjects = Array.from({ length: 40 }, (_, i) => named(i));
  const names = () => subjects.map(({ facts }) => facts.name?.value);
  expect(names()).toEqual(subjects.map(({ id }) => id));
  expect(names()).toEqual(subjects.map(({ id }) => id));
});

test("a run that does not keep its facts writes the same report", async () => {
  const files = {
    "a/README.md": card("license: mit", "base_model: b"),
    "b/README.md": card("license: cc-by-nc-4.0", "model_name: b"),
  };
  const written = async (keepFacts: boolean) =>
    jsonReport.render((await run(files, { keepFacts })).report, { color: false });
  expect(await written(false)).toBe(await written(true));
});
