import { expect, test } from "vitest";
import { fillPlaceholders } from "../../src/evaluate/fact-text.js";
import type { Fact, Facts } from "../../src/model/fact.js";

const at = {
  file: "README.md",
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
};
const fact = (value: Fact["value"], more: Partial<Fact> = {}): Fact => ({
  value,
  state: "derived",
  evidence: "register",
  at,
  ...more,
});
const fill = (template: string, facts: Facts, locale: "en" | "zh-CN" = "en") =>
  fillPlaceholders(template, { id: "e", kind: "edge", at, facts }, [], locale);
const entry = {
  name: "Reef Community License",
  source: "s",
  read: "full",
  retrieved: "2026-11-23",
};

test("a text of the register goes by its name, or by its id where SPDX lists it", () => {
  const named = (more: object) =>
    fill("under {edge.label.license}", {
      "edge.label.license": fact("reef", { entry: { ...entry, ...more } as Fact["entry"] }),
    });
  expect(named({})).toBe("under the Reef Community License");
  expect(named({ name: "Reef Open RAIL-M" })).toBe("under Reef Open RAIL-M");
  expect(named({ spdx: "Reef-1.0" })).toBe("under reef");
  expect(fill("{edge.label.license}", { "edge.label.license": fact("reef") })).toBe("reef");
});

test("of a list of duties it can be said what to do about each", () => {
  const facts = { "edge.duties.unmet": fact(["agreement-copy", "display: Built with Reef"]) };
  expect(fill("{edge.duties.unmet.steps}", facts)).toBe(
    'Put a copy of the license next to the card. Write "Built with Reef" in the card.',
  );
  expect(fill("{edge.duties.unmet.steps}", facts, "zh-CN")).toMatch(
    /。在卡片中标注“Built with Reef”。$/,
  );
  expect(fill("{edge.duties.unmet.steps}", {})).toBe("");
  expect(fill("{license.id.steps}", { "license.id": fact("mit") })).toBe("");
});
