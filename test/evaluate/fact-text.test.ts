import { expect, test } from "vitest";
import { fillPlaceholders } from "../../src/evaluate/fact-text.js";
import { message, render } from "../../src/messages/index.js";
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

test("each item of a list stands in quotation marks of its own, and the count of the others outside", () => {
  const facts = { "personalInfo.described": fact(["问诊记录", "病历", "处方", "医嘱"]) };
  const three = { "personalInfo.described": fact(["notes", "letters", "scans", "labels"]) };
  expect(fill("提到：“{personalInfo.described}”。", facts, "zh-CN")).toBe(
    "提到：“问诊记录”“病历”“处方”及另外 1 项。",
  );
  expect(fill('It says: "{personalInfo.described}".', three)).toMatch(
    /^It says: "notes", "letters", "scans",? .*1 more\.$/,
  );
  expect(fill("写 `{personalInfo.described}`。", facts, "zh-CN")).toMatch(/^写 `/);
});

test("Chinese has a space beside a Latin value and none beside a Chinese one", () => {
  const named = (name: string) =>
    fill("使用 {from.name} 时，`license: {from.name} x`", { "from.name": fact(name) }, "zh-CN");
  expect(named("GPT-4")).toBe("使用 GPT-4 时，`license: GPT-4 x`");
  expect(named("海港模型")).toBe("使用海港模型时，`license: 海港模型 x`");
  expect(named("海港（Harbour）")).toBe("使用海港（Harbour）时，`license: 海港（Harbour） x`");
  expect(fill("of {from.name} here", { "from.name": fact("海港") })).toBe("of 海港 here");
});

test.each(["edge.terms.cited", "edge.terms.reason"])(
  "%s is a sentence of the tool and so in the language of the reader",
  (name) => {
    const text = message("terms.access");
    const value = render(text, "en");
    const facts = { [name]: fact(value, { items: [{ value, at, message: text }] }) };
    expect(fill(`{${name}}`, facts)).toBe(value);
    expect(fill(`{${name}}`, facts, "zh-CN")).toBe(render(text, "zh-CN"));
  },
);
