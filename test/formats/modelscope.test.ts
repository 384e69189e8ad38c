import { describe, expect, it } from "vitest";
import { see } from "./read.js";

/** A model card of ModelScope with these front-matter lines. */
const card = (yaml: string, body = "") =>
  see(`---\nlicense: Apache License 2.0\nframeworks: [Pytorch]\n${yaml}\n---\n${body}`);
const uses = (seen: ReturnType<typeof see>) =>
  seen.uses.map(({ relation, name }) => `${relation} ${name}`);

describe("data sets", () => {
  it("takes names, not sizes or words", () => {
    const seen = card(
      "datasets:\n  train:\n  - 680,000 hour\n  - harbor/tides\n  - private\n  test:\n  - test\n  - harbor/tides-test",
    );
    expect(uses(seen)).toEqual(["trained-on harbor/tides", "evaluated-on harbor/tides-test"]);
  });

  it("takes no size out of a list", () => {
    expect(uses(card("datasets:\n- 60,000 hours of speech\n- harbor/tides"))).toEqual([
      "trained-on harbor/tides",
    ]);
  });

  it("keeps the map of configurations that the Hub once had", () => {
    expect(uses(card("datasets:\n  plain: [squad]"))).toEqual(["trained-on squad"]);
  });
});

it("reads the results under `indexing`", () => {
  const seen = card(
    "indexing:\n  results:\n  - dataset: {name: tides}\n    metrics:\n    - {type: CER, value: 4.5}",
  );
  expect(seen.items("evaluation.results")).toEqual(["CER tides @ 8:14"]);
});

it.each([
  ["当前模型的贡献者未提供更加详细的模型介绍。模型文件和权重，可浏览“模型文件”页面获取。"],
  ["###### 该模型当前使用的是默认介绍模版，处于“预发布”阶段，页面仅限所有者可见。"],
  ["**发布日期：** <YYYY-MM-DD>"],
])("finds what its default card left: %s", (body) => {
  const { document } = card("tasks: [chat]", `\n${body}\n`);
  expect(document["document.placeholders"]?.state).not.toBe("absent");
});

it.each([
  ["# 模型卡：海鸥-7B", "海鸥-7B"],
  ["# Model Card for Tern-7B", "Tern-7B"],
  ["# 海鸥-7B", "海鸥-7B"],
  [
    "```python\nfrom modelscope import snapshot_download\nsnapshot_download('harbor/tern-7b')\n```",
    "tern-7b",
  ],
])("names the model after %j", (body, title) => {
  const { reading, uses: upstreams } = card("tasks: [chat]", `\n${body}\n`);
  expect(reading.subjects[0]?.title).toBe(title);
  expect(upstreams).toEqual([]);
});
