import { describe, expect, test } from "vitest";
import { merge } from "../src/pipeline/merge/index.js";
import { leaf, pack, ruleSource } from "./helpers/make.js";
import { card, run } from "./helpers/run.js";

const add = { add: { "governance.version": "<version>" } };
const PACKS = [
  pack(
    ruleSource({ id: "test/version", severity: { baseline: "notice" }, fix: add }),
    ruleSource({
      id: "test/license",
      severity: { baseline: "warning" },
      require: leaf("license.id", "present", true),
      fix: { add: { license: "<license>" } },
    }),
    ruleSource({
      id: "test/claim",
      kind: "claim-unsupported",
      require: leaf("license.id", "present", true),
    }),
    ruleSource({
      id: "test/nothing-to-add",
      require: leaf("license.id", "present", true),
    }),
    ruleSource({
      id: "test/elsewhere",
      when: leaf("license.id", "equal", "gpl-3.0"),
      fix: add,
    }),
  ),
];

const completeness = async (files: Readonly<Record<string, string>>) =>
  (await run(files, { packs: PACKS })).report.completeness;

describe("completeness of a card", () => {
  test("counts the rules that ask for a statement and apply", async () => {
    expect(await completeness({ "a/README.md": card("license: mit") })).toEqual([
      { subject: "a", kind: "model", file: "a/README.md", expected: 2, stated: 1, level: "none" },
    ]);
  });

  test("is the same whatever severity, setting or waiver makes of a finding", async () => {
    const files = { "a/README.md": card("language: en") };
    const [entry] = (await completeness(files)) ?? [];
    expect(entry).toMatchObject({ expected: 2, stated: 0 });
    const strict = await run(files, { packs: PACKS, level: "strict" });
    expect(strict.report.completeness).toEqual([entry]);
  });

  test("leaves out rules that are off, and cards that are not published", async () => {
    const files = { "a/README.md": card("license: mit") };
    const { report } = await run(files, { packs: PACKS, rules: { "test/version": "off" } });
    expect(report.completeness).toMatchObject([{ expected: 1, stated: 1 }]);
    const draft = { "a/README.md": card("license: mit", "governance: {subject: {stage: draft}}") };
    expect(await completeness(draft)).toEqual([]);
  });

  test("leaves out a card that cannot be read in full, of which nobody knows what it states", async () => {
    expect(await completeness({ "a/README.md": card("license: mit", "tags: [x") })).toEqual([]);
  });

  test("of shares is that of the run, in its order", async () => {
    const files = Object.fromEntries(
      ["d", "b", "a", "c"].map((name) => [`${name}/README.md`, card("license: mit")]),
    );
    const whole = (await run(files, { packs: PACKS })).report;
    const shares = await Promise.all(
      [1, 2].map(async (index) => ({
        name: `${index}.json`,
        report: (await run(files, { packs: PACKS, shard: { index, of: 2 } })).report,
      })),
    );
    expect(whole.completeness?.map(({ subject }) => subject)).toEqual(["a", "b", "c", "d"]);
    expect(merge(shares).completeness).toEqual(whole.completeness);
  });
});
