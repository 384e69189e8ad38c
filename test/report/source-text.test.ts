import { expect, test } from "vitest";
import { registerData } from "../../scripts/register.js";
import { sourceText } from "../../src/report/source-text.js";

const ADDRESS = 'reef/model@0123abc "Model License.md"';

test.each([
  [`${ADDRESS} (section on the license)`, `${ADDRESS}（关于许可的一节）`],
  [`${ADDRESS}; the text was not read`, `${ADDRESS}；未核对文本`],
  [`${ADDRESS} (lines 3, 5-7)`, `${ADDRESS}（第 3, 5-7 行）`],
  ["license on cards (second-hand)", "据卡片所载许可（转引）"],
  ["second-hand: card", "转引：卡片"],
  [`generator: ${ADDRESS}`, `生成模型：${ADDRESS}`],
  [`${ADDRESS} (in the words of somebody else)`, ADDRESS],
  ["second-hand: what somebody else says of it", "转引"],
  ["https://reef.example/a;b", "https://reef.example/a;b"],
])("a remark beside an address is in the reader's language: %s", (source, chinese) => {
  expect(sourceText(source, "en")).toBe(source);
  expect(sourceText(source, "zh-CN")).toBe(chinese);
});

test("a source in both languages is taken as it is", () => {
  const source = { en: "as others say", "zh-CN": "据他人所述 (A; B)" };
  expect(sourceText(source, "en")).toBe(source.en);
  expect(sourceText(source, "zh-CN")).toBe(source["zh-CN"]);
});

test("no remark on a license, on terms or on a model is left in English", async () => {
  const { licenses, upstreams } = await registerData(".");
  const sources = [...licenses, ...upstreams.filter(({ kind }) => kind !== "dataset")];
  const english = sources
    .map(({ source }) => sourceText(source, "zh-CN").replace(/"[^"]*"|https:\S+/g, ""))
    .filter((text) => /\b[a-z]{2,} [a-z]{2,} [a-z]{2,}\b/.test(text));
  expect([...new Set(english)]).toEqual([]);
});
