import { expect, test } from "vitest";
import type { CheckOptions } from "../../src/pipeline/check.js";
import { leaf, pack, ruleSource } from "../helpers/make.js";
import { card, PACKS } from "../helpers/run.js";
import { both } from "./differential.js";

const CARDS = new Map(
  Array.from({ length: 20 }, (_, i): [string, string] => [
    `models/m${i}/README.md`,
    card("license: mit", "base_model: Qwen/Qwen2.5-7B"),
  ]),
);
const CHANGED: [string, string] = ["models/m3/README.md", card("license: apache-2.0")];

/** How many files a run over a change did not look at. */
async function notLookedAt(over: Partial<CheckOptions>, changed: [string, string] = CHANGED) {
  const { partial } = await both(CARDS, new Map(CARDS).set(...changed), over);
  return partial.change?.notLookedAt;
}

test("a review leaves out what the change cannot concern", async () => {
  expect(await notLookedAt({})).toBe(19);
});

test("a change that names nothing reads nothing", async () => {
  expect(await notLookedAt({}, ["notes.txt", "x"])).toBe(20);
});

const counting = pack(
  ruleSource({
    id: "test/count",
    subject: "repository",
    when: leaf("repository.documents", "present", true),
    require: leaf("repository.documents", "present", true),
    anchor: "repository.documents",
  }),
);

test.each<[string, Partial<CheckOptions>, [string, string]?]>([
  ["somebody asks for it", { everything: true }],
  ["a share is judged", { shard: { index: 1, of: 2 } }],
  ["a baseline is written", { baseline: { write: true } }],
  ["a rule counts the documents", { packs: [...PACKS, counting] }],
  ["the license file of the root differs", {}, ["LICENSE", "MIT License\n"]],
  ["the notice file of the root differs", {}, ["NOTICE", "Notice\n"]],
])("everything is read where %s", async (_, over, changed) => {
  expect(await notLookedAt(over, changed)).toBeUndefined();
});
