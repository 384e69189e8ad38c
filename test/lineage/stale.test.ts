import { describe, expect, test } from "vitest";
import { REPORTERS } from "../../src/index.js";
import type { License, RegisterData } from "../../src/model/register.js";
import { createRegister, reviewDue, staleSince } from "../../src/register/index.js";
import { words } from "../../src/report/words.js";
import { card, ofRule, run } from "../helpers/run.js";

const RULE = "ip/teacher-terms-forbid-training";

const terms = (over: Partial<License> = {}): License => ({
  id: "terms:acme-chat",
  name: "Acme Chat Terms",
  kind: "service-terms",
  source: "acme.example/terms",
  read: "full",
  retrieved: "2026-01-10",
  attributes: {
    trainOtherModelsOnOutputs: { value: "no", clause: "3", basis: "express" },
    unilateralChange: { value: "yes", clause: "9" },
  },
  duties: { carry: {}, output: "forbidden", train: {} },
  outputBan: "any-model",
  ...over,
});
const fileOf = (license: License): RegisterData => ({
  version: "1.0.0",
  licenses: [license],
  upstreams: [
    {
      pattern: "acme-chat",
      kind: "hosted",
      license: license.id,
      source: "acme.example",
      retrieved: "2026-01-10",
      verified: true,
    },
  ],
  reuploaders: [],
});
const CARD = {
  "README.md": card(
    "license: mit",
    "pipeline_tag: text-generation",
    "governance: {lineage: [{id: acme-chat, relation: distilled-from}]}",
  ),
};
const on = async (date: string, license = terms()) => {
  const register = createRegister(fileOf(license));
  const result = await run(CARD, { register, date });
  const edge = result.facts.subjects.find(({ kind }) => kind === "edge");
  const [finding] = ofRule(result, RULE);
  const outputs = finding?.because.find(({ fact }) => fact === "edge.permission.outputs");
  return {
    severity: finding?.severity,
    line: finding?.primary.range.start.line,
    capped: finding?.capped,
    stale: edge?.facts["edge.terms.stale"]?.value,
    verified: outputs?.verified,
    since: outputs?.staleSince,
  };
};

describe("terms that their author may change", () => {
  test("count until the day of their review", async () => {
    expect(await on("2026-07-09")).toMatchObject({
      ...{ stale: "no", verified: true, severity: "error", line: 4 },
    });
    expect((await on("2026-07-09")).since).toBeUndefined();
  });

  test("are unverified from the day after, and the finding says so", async () => {
    const after = await on("2026-07-10");
    expect(after).toMatchObject({ stale: "yes", verified: false, since: "2026-07-09", line: 4 });
    expect(after).toMatchObject({ severity: "warning", capped: "stale" });
  });

  test("have a period of their own where the entry gives one", async () => {
    expect(await on("2026-02-09", terms({ reviewAfterDays: 30 }))).toMatchObject({ stale: "no" });
    expect(await on("2026-02-10", terms({ reviewAfterDays: 30 }))).toMatchObject({
      stale: "yes",
      since: "2026-02-09",
    });
  });

  test("are said to be old in every report, in both languages", async () => {
    const register = createRegister(fileOf(terms()));
    const told = [
      ["en", "report.capped-stale", {}],
      ["zh-CN", "report.capped-stale", {}],
      ["en", "report.stale", { [RULE]: "warning" }],
    ] as const;
    for (const [locale, word, rules] of told) {
      const { report } = await run(CARD, { register, date: "2026-08-01", locale, rules });
      const said = words(locale)(word, { day: "2026-07-09" });
      for (const { id, render } of REPORTERS.filter(
        ({ id }) => !["json", "badge", "inventory"].includes(id),
      ))
        expect([id, render(report, { color: false }).includes(said)]).toEqual([id, true]);
    }
  });
});

describe("what never grows old", () => {
  test.each([
    ["a licence", terms({ kind: "community" })],
    ["terms that both sides have to change", terms({ attributes: {} })],
  ])("%s", (_, license) => {
    expect(reviewDue(license)).toBeUndefined();
    expect(staleSince(license, "2099-01-01")).toBeUndefined();
  });
});

test.each(["2026-13-40", "0000-00-00"])(
  "a day in no calendar counts for nothing: %s",
  (retrieved) => {
    expect(staleSince(terms({ retrieved }), "2026-01-01")).toBe("");
  },
);
