import { expect, test } from "vitest";
import { CATALOG } from "../../src/facts/catalog.js";
import { hasSteps, stepLabel, valueLabel } from "../../src/facts/labels.js";
import { FACT_NAMES } from "../../src/messages/en/fact-names.js";
import { VOCABULARY } from "../../src/messages/en/vocabulary.js";
import { factLabel, labelOf, render, textOf } from "../../src/messages/index.js";
import type { Condition } from "../../src/model/rule.js";
import { PACKS } from "../helpers/run.js";

const factsIn = (condition: Condition): string[] =>
  "all" in condition
    ? condition.all.flatMap(factsIn)
    : "any" in condition
      ? condition.any.flatMap(factsIn)
      : "not" in condition
        ? factsIn(condition.not)
        : [condition.fact];

test("every fact that a built-in rule asks has a name for people", () => {
  const asked = PACKS.flatMap(({ rules }) => rules).flatMap(({ when, require, cases }) => [
    ...factsIn(when),
    ...(require ? factsIn(require) : []),
    ...(cases ?? []).flatMap((rule) => factsIn(rule.require)),
  ]);
  const nameless = [...new Set(asked)].filter((name) => typeof factLabel(name) === "string");
  expect(nameless).toEqual([]);
});

test("every name is of a fact, or of what an edge repeats of its ends", () => {
  const strange = Object.keys(FACT_NAMES)
    .map((code) => code.slice("fact.".length))
    .filter((name) => ![name, `from.${name}`, `to.${name}`].some((fact) => CATALOG[fact]));
  expect(strange).toEqual([]);
});

test("every word of an enumeration has a label", () => {
  const bare = Object.entries(CATALOG).flatMap(([name, { values = [] }]) =>
    values
      .filter((word) => typeof valueLabel(name, word) === "string")
      .map((word) => `${name}: ${word}`),
  );
  expect(bare).toEqual([]);
});

test("a duty is shown with its wording", () => {
  const text = (word: string, locale: "en" | "zh-CN" = "en") =>
    textOf(labelOf("duty", word) ?? word, locale);
  expect(text("agreement-copy")).toBe("a copy of the license");
  expect(text("name-prefix: Llama")).toBe('a name that begins with "Llama"');
  expect(text("name-prefix: Llama", "zh-CN")).toBe("以“Llama”开头的名称");
  // A wording that no text has: the duty alone.
  expect(text("use-restrictions: express")).toBe("the use restrictions of the license");
  expect(text("Whatever: it is")).toBe("Whatever: it is");
});

test("a duty is shown with the wordings to choose from", () => {
  const choice = "doc-display: Built with Reef | Made with Reef";
  expect(textOf(labelOf("duty", choice) ?? "", "en")).toBe(
    'the line "Built with Reef" or "Made with Reef" in the documentation',
  );
  expect(textOf(labelOf("duty", choice) ?? "", "zh-CN")).toContain("“Built with Reef”或“Made");
});

test("of every duty it can be said what to do", () => {
  expect(hasSteps("edge.duties.unmet")).toBe(true);
  expect(hasSteps("license.id")).toBe(false);
  expect(stepLabel("display: Built with Reef")).toEqual({
    code: "duty-step.display.wording",
    params: { wording: "Built with Reef" },
  });
  expect(render(stepLabel("attribution"), "en")).toBe("Add credit and copyright notices.");
  for (const code of Object.keys(VOCABULARY).filter((code) => code.startsWith("duty-step.")))
    expect(render({ code, params: { wording: "x", other: "y" } }, "en")).toMatch(/^[A-Z].*\.$/);
});

test("words of somebody else's stay as they are", () => {
  expect(valueLabel("license.id", "mit")).toBe("mit");
  expect(valueLabel("roles.role", "auditor")).toBe("auditor");
  expect(textOf(factLabel("some.newFact"), "en")).toBe("some new fact");
  expect(labelOf("role", "__proto__")).toBeUndefined();
});

test("no label shows a code", () => {
  const codes = Object.entries(VOCABULARY).filter(
    ([code, text]) =>
      /[a-z][A-Z]/.test(text) ||
      (code.endsWith(`.${text}`) && /-/.test(text) && text !== "non-commercial"),
  );
  expect(codes.map(([code]) => code)).toEqual([]);
  for (const code of Object.keys(VOCABULARY))
    expect(render({ code, params: { wording: "x", other: "y" } }, "zh-CN")).not.toContain("{");
});
