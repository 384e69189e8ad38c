import { expect, test } from "vitest";
import { card } from "../helpers/run.js";
import { both, expectSame } from "./differential.js";

const ADAPTER = JSON.stringify({ peft_type: "LORA", base_model_name_or_path: "Qwen/Qwen2.5-7B" });

/** A card above evidence, and others that have nothing to do with it. */
const repository = (): Map<string, string> =>
  new Map([
    ["models/tide/README.md", card("license: mit", "pipeline_tag: text-generation")],
    ["models/tide/run/out/adapter_config.json", ADAPTER],
    ...Array.from({ length: 20 }, (_, i): [string, string] => [
      `other/m${i}/README.md`,
      card("license: mit", "base_model: Qwen/Qwen2.5-7B"),
    ]),
  ]);

test.each([
  ["a card that comes between evidence and the card above", "add"],
  ["a card that leaves the place between", "remove"],
])("%s changes both", async (_, way) => {
  const apart = repository();
  const between = new Map(apart).set(
    "models/tide/run/README.md",
    card("license: apache-2.0", "pipeline_tag: text-generation"),
  );
  const runs = await (way === "add" ? both(apart, between) : both(between, apart));
  expectSame(runs);
  expect(runs.partial.documents.map(({ file }) => file)).toContain("models/tide/README.md");
  expect(runs.partial.change?.notLookedAt).toBe(20);
});

test("of a card that becomes one of data, weights below stay with the card that describes them", async () => {
  const before = repository()
    .set("models/README.md", card("license: mit", "pipeline_tag: text-generation"))
    .set("models/pier/README.md", card("license: mit", "pipeline_tag: text-generation"))
    .set("models/pier/model.safetensors", "weights")
    .set("models/tide/model.safetensors", "weights");
  const after = new Map(before).set(
    "models/README.md",
    card("license: mit", "task_categories:", "- text-generation"),
  );
  const runs = await both(before, after);
  expectSame(runs);
  expect(runs.full.findings.map(({ ruleId }) => ruleId)).not.toContain(
    "doc/document-no-longer-checked",
  );
});
