import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SEVERITIES } from "../../src/model/vocabulary.js";
import { FLOOR_RULE } from "../../src/policy/settings/severity.js";
import { leaf } from "../helpers/make.js";
import { DATE, run } from "../helpers/run.js";
import { packText, policyOf, refusal, source, type Tried } from "./packs.js";

const A = "acme/first";
const B = "acme/second";
const FILES = {
  "a/README.md": "---\nlicense: mit\nmodel_name: a\n---\n\n# A\n",
  "b/README.md": "---\nlicense: mit\nmodel_name: b\n---\n\n# B\n",
};
const failing = (severity: string) => ({
  require: leaf("name", "equal", "none"),
  severity: { baseline: severity },
});
const RULES = {
  first: failing("error"),
  second: failing("warning"),
  limit: {
    parameters: {
      licenses: { type: "list", description: { en: "d" }, stricter: "subset", default: ["mit"] },
      words: { type: "text", description: { en: "d" }, default: "x" },
      most: { type: "number", description: { en: "d" }, stricter: "lower", default: 5 },
    },
    require: {
      all: [
        { fact: "license.id", operator: "in", value: { parameter: "licenses" } },
        { fact: "name", operator: "notEqual", value: { parameter: "words" } },
      ],
    },
  },
};
const acme = (over: Record<string, unknown>) => source(packText("acme", over), "acme", RULES);

/** `value line:column` of every attempt, with what stands elsewhere than in the configuration by its file. */
async function attempts(
  floor: Record<string, unknown>,
  config: string,
  more: Partial<Tried> & { readonly pack?: Record<string, unknown> } = {},
): Promise<string[]> {
  const policy = await policyOf({
    config,
    packs: { acme: acme({ floor, ...more.pack }), ...more.packs },
    ...(more.flags ? { flags: more.flags } : {}),
  });
  const { report } = await run(FILES, { ...policy, date: DATE });
  const found = report.findings.filter(({ ruleId }) => ruleId === FLOOR_RULE);
  for (const one of found) {
    expect([one.severity, one.outcome, one.suppressed]).toEqual(["error", "fail", undefined]);
    expect(one.related).toEqual([]);
    expect(one.because[0]?.fact).toBe("policy.weakened");
  }
  expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
  return found.map(({ because, primary: { file, range } }) => {
    const where = file === ".cardwarden.yml" ? "" : `${file}:`;
    return `${because[0]?.value} ${where}${range.start.line}:${range.start.column}`;
  });
}

const PACKS = "packs: [./acme]\n";

describe("every kind of attempt, at its line", () => {
  test.each<[string, Record<string, unknown>, string, string[]]>([
    ["nothing", { level: "baseline", rules: { [A]: "error" } }, "level: strict\n", []],
    [
      "a lower level",
      { level: "strict" },
      "level: baseline\n",
      ["level: baseline (floor: strict) 2:8"],
    ],
    [
      "off",
      { rules: { [A]: "warning" } },
      `rules:\n  ${A}: "off"\n`,
      [`${A}: off (floor: warning) 3:15`],
    ],
    [
      "lowered",
      { rules: { [A]: "warning" } },
      `rules:\n  ${A}: notice\n`,
      [`${A}: notice (floor: warning) 3:15`],
    ],
    ["lowered, and not below", { rules: { [A]: "warning" } }, `rules:\n  ${A}: warning\n`, []],
    [
      "all rules of a pack",
      { rules: { "acme/*": "warning" } },
      `rules:\n  ${B}: notice\n`,
      [`${B}: notice (floor: warning) 3:16`],
    ],
    [
      "one of them by its name",
      { rules: { "acme/*": "error", [B]: "notice" } },
      `rules:\n  ${B}: notice\n`,
      [],
    ],
    [
      "below what the packs decide",
      { rules: { "acme/*": "default" } },
      `rules:\n  ${A}: warning\n  ${B}: warning\n`,
      [`${A}: warning (floor: error) 3:15`],
    ],
    [
      "by path",
      { rules: { [A]: "error" } },
      `overrides:\n  - files: [a/**]\n    rules: {${A}: "off"}\n`,
      [`${A} in a/**: off (floor: error) 4:25`],
    ],
    [
      "this rule",
      { level: "baseline" },
      `rules:\n  ${FLOOR_RULE}: "off"\n`,
      [`${FLOOR_RULE}: off (floor: error) 3:23`],
    ],
    [
      "a parameter",
      { parameters: ["acme/limit"] },
      "parameters:\n  acme/limit:\n    licenses: [mit, gpl-3.0]\n",
      ["acme/limit.licenses: [mit, gpl-3.0] (floor: subset of [mit]) 4:15"],
    ],
    [
      "a parameter, made stricter",
      { parameters: ["acme/limit"] },
      "parameters:\n  acme/limit: {licenses: [], most: 4}\n",
      [],
    ],
    [
      "a number",
      { parameters: ["acme/*"] },
      "parameters:\n  acme/limit: {most: 6}\n",
      ["acme/limit.most: 6 (floor: at most 5) 3:22"],
    ],
    [
      "a parameter without an order",
      { parameters: ["acme/limit"] },
      "parameters:\n  acme/limit: {words: y}\n",
      ["acme/limit.words: y (floor: x) 3:23"],
    ],
    [
      "a parameter by path",
      { parameters: ["acme/limit"] },
      'overrides:\n  - files: ["b/**"]\n    parameters: {acme/limit: {licenses: [gpl-3.0]}}\n',
      ["acme/limit.licenses in b/**: [gpl-3.0] (floor: subset of [mit]) 4:41"],
    ],
    [
      "a waiver",
      { waivers: { never: [A] } },
      `waivers:\n  - {rule: ${A}, subject: a, reason: r, owner: o, expires: 2026-12-01}\n`,
      [`waiver: ${A} for a (floor: never) 3:12`],
    ],
    [
      "a long waiver",
      { waivers: { longestDays: 30 } },
      `waivers:\n  - {rule: ${A}, subject: a, reason: r, owner: o, expires: 2026-12-24}\n`,
      [`waiver: ${A} for a until 2026-12-24 (floor: 30 days) 3:66`],
    ],
    [
      "a waiver in time",
      { waivers: { longestDays: 30 } },
      `waivers:\n  - {rule: ${A}, subject: a, reason: r, owner: o, expires: 2026-12-23}\n`,
      [],
    ],
    [
      "exclude and include",
      { exclude: ["vendor/**"] },
      "exclude: [vendor/**, a/**]\ninclude: [b/**]\n",
      ["exclude: a/** (floor: none) 2:22", "include: b/** (floor: none) 3:11"],
    ],
    [
      "a ground",
      { authorizations: true },
      "authorizations:\n  - {upstream: x/*, basis: contract, evidence: E}\n",
      ["authorization: x/* (floor: only those of packs) 3:16"],
    ],
  ])("%s", async (_, floor, config, expected) => {
    expect(await attempts(floor, PACKS + config)).toEqual(expected);
  });

  test("what packs declare of the deployment, declared otherwise", async () => {
    const pack = { deployment: { publicService: "yes", jurisdictions: ["CN"] } };
    const config = `${PACKS}deployment:\n  publicService: no\n  commercial: no\n  jurisdictions: [CN]\n`;
    expect(await attempts({ deployment: true }, config, { pack })).toEqual([
      "deployment.publicService: no (floor: yes) 3:18",
    ]);
    expect(await attempts({}, config, { pack })).toEqual([]);
    const said = async (floor: Record<string, unknown>) => {
      const packs = { acme: acme({ floor, ...pack }) };
      const { deployment } = await policyOf({ config, packs });
      return ["publicService", "commercial", "jurisdictions"].map((name) =>
        String(deployment?.get(`deployment.${name}`)?.value),
      );
    };
    expect(await said({ deployment: true })).toEqual(["yes", "no", "CN"]);
    expect(await said({})).toEqual(["no", "no", "CN"]);
  });

  test("by a pack that the floor binds, at its line", async () => {
    const top = source(
      packText("top", { extends: ["../acme"], level: "advisory", rules: { [A]: "off" } }),
      "top",
    );
    expect(
      await attempts({ level: "baseline", rules: { [A]: "default" } }, "packs: [./top]\n", {
        packs: { top },
      }),
    ).toEqual([
      "level: advisory (floor: baseline) top/pack.json:10:11",
      `${A}: off (floor: error) top/pack.json:12:17`,
    ]);
  });

  test("what its own packs leave out is not asked for", async () => {
    const pack = { rules: { [B]: "off" }, overrides: [{ files: ["a/**"], rules: { [A]: "off" } }] };
    const floor = { rules: { "acme/*": "default" } };
    expect(
      await attempts(
        floor,
        `${PACKS}rules: {${B}: "off"}\noverrides: [{files: [a/b/**], rules: {${A}: "off"}}]\n`,
        { pack },
      ),
    ).toEqual([]);
  });

  test("at advisory too", async () => {
    expect(
      await attempts(
        { rules: { [A]: "error" } },
        `${PACKS}level: advisory\nrules: {${A}: "off"}\n`,
      ),
    ).toEqual([`${A}: off (floor: error) 3:21`]);
  });

  test("two attempts are two findings, and line moves change no fingerprint", async () => {
    const of = async (config: string) => {
      const policy = await policyOf({
        config,
        packs: { acme: acme({ floor: { rules: { "acme/*": "default" } } }) },
      });
      const { report } = await run(FILES, policy);
      return report.findings
        .filter(({ ruleId }) => ruleId === FLOOR_RULE)
        .map(({ fingerprint }) => fingerprint);
    };
    const two = await of(`${PACKS}rules:\n  ${A}: "off"\n  ${B}: "off"\n`);
    expect(new Set(two).size).toBe(2);
    expect(await of(`# moved\n\n${PACKS}rules:\n  ${B}: "off"\n  ${A}: "off"\n`)).toEqual(
      [...two].reverse(),
    );
  });
});

describe("what stands in spite of them", () => {
  const severities = async (floor: Record<string, unknown>, config: string, pack = {}) => {
    const policy = await policyOf({
      config: PACKS + config,
      packs: { acme: acme({ floor, ...pack }) },
    });
    const { report } = await run(FILES, { ...policy, date: DATE });
    return report.findings
      .filter(({ ruleId }) => ruleId === A)
      .map(({ severity, suppressed }) => (suppressed ? "excused" : severity));
  };
  const waiver = (expires: string) =>
    `waivers: [{rule: ${A}, subject: "*", reason: r, owner: o, expires: ${expires}}]`;
  test.each<[Record<string, unknown>, string, string[]]>([
    [{ rules: { [A]: "warning" } }, `rules: {${A}: "off"}`, ["warning", "warning"]],
    [
      { rules: { [A]: "default" } },
      `overrides: [{files: ["a/**"], rules: {${A}: notice}}]`,
      ["error", "error"],
    ],
    [{ rules: { [B]: "error" } }, `rules: {${A}: "off"}`, []],
    [{ waivers: { never: ["acme/*"] } }, waiver("2026-12-01"), ["error", "error"]],
    [{ waivers: { longestDays: 30 } }, waiver("2026-12-24"), ["error", "error"]],
    [{ waivers: { longestDays: 30 } }, waiver("2026-12-23"), ["excused", "excused"]],
  ])("%j, %s", async (floor, config, expected) => {
    expect(await severities(floor, config)).toEqual(expected);
  });

  test("level, globs and grounds", async () => {
    const policy = await policyOf({
      config: `${PACKS}level: advisory\ninclude: [b/**]\nexclude: [a/**, vendor/**]\nauthorizations: [{upstream: x/*, basis: contract, evidence: E}]\n`,
      packs: {
        acme: acme({ floor: { level: "strict", exclude: ["vendor/**"], authorizations: true } }),
      },
      flags: { level: "baseline" },
    });
    expect([policy.level, policy.scope, policy.authorizations]).toEqual([
      "strict",
      { exclude: ["vendor/**"] },
      [],
    ]);
  });

  test("of several floors the stricter counts", async () => {
    const top = source(
      packText("top", {
        extends: ["../acme"],
        floor: {
          level: "strict",
          rules: { [A]: "notice", [B]: "error" },
          waivers: { longestDays: 90 },
          exclude: ["x", "y"],
        },
      }),
      "top",
    );
    const policy = await policyOf({
      config: `packs: [./top]\nrules: {${A}: "off", ${B}: "off"}\nexclude: [x, y]\n`,
      packs: {
        top,
        acme: acme({
          floor: { rules: { [A]: "warning" }, waivers: { longestDays: 30 }, exclude: ["y"] },
        }),
      },
    });
    const { report } = await run(FILES, policy);
    const own = report.findings.filter(({ subject }) => subject === "a");
    expect(own.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual([
      `${A} warning`,
      `${B} error`,
    ]);
    expect([policy.level, policy.waivers.longestDays, policy.scope]).toEqual([
      "strict",
      30,
      { exclude: ["y"] },
    ]);
  });

  test("the rule is there whatever packs are on, and its own pack cannot be taken from it", async () => {
    const floor = { rules: { [A]: "error" } };
    const policy = await policyOf({ config: PACKS, packs: { acme: acme({ floor }) } });
    expect(policy.packs.map(({ name, rules }) => [name, rules.length])).toEqual([
      ["acme", 3],
      ["doc", 1],
    ]);
    const doc = source(packText("doc"), "doc");
    expect(
      await refusal({ config: "packs: [./acme, ./doc]", packs: { doc, acme: acme({ floor }) } }),
    ).toBe("pack-conflict");
    expect(
      await refusal({ config: "packs: [./acme, ./doc]", packs: { doc, acme: acme({}) } }),
    ).toBe("accepted");
  });

  test("parameters never looser than the floor, by path neither", async () => {
    const policy = await policyOf({
      config: `${PACKS}parameters: {acme/limit: {licenses: [gpl-3.0]}}\noverrides: [{files: ["b/**"], parameters: {acme/limit: {licenses: [mit, x]}}}]\n`,
      packs: { acme: acme({ floor: { parameters: ["acme/limit"] } }) },
    });
    const { report } = await run(FILES, policy);
    // Both cards are MIT: under the floor's own list they pass, under what the configuration says the first would not.
    const failed = report.findings.filter(({ ruleId }) => ruleId === "acme/limit");
    expect(failed.map(({ primary }) => primary.file)).toEqual([]);
  });
});

describe("packs by flag", () => {
  const floor = { rules: { [A]: "error" } };
  const flags = { packs: ["./acme"] };
  const names = async (config: string, own: Record<string, unknown>, packs = {}) =>
    (await policyOf({ config, packs: { acme: acme(own), ...packs }, flags })).packs.map(
      ({ name }) => name,
    );

  test("replace those of the configuration, or with a floor stand beside them", async () => {
    expect(await names("packs: [privacy]", {})).toEqual(["acme"]);
    expect(await names("packs: [privacy]", { floor })).toEqual(["acme", "privacy", "doc"]);
    expect(await names("", { floor })).toEqual(["acme", "doc"]);
  });

  test("a pack of the same name from elsewhere is left out, and an attempt", async () => {
    const other = source(packText("acme", { version: "2.0.0" }), "mine", RULES);
    expect(
      await attempts(floor, "packs: [privacy, ./mine]\n", { packs: { mine: other }, flags }),
    ).toEqual(["pack: acme from ./mine (floor: acme) 1:18"]);
  });
});

test("no configuration passes a floor", async () => {
  const setting = fc.constantFrom(...SEVERITIES, "off");
  const rules = fc.dictionary(fc.constantFrom(A, B, FLOOR_RULE), setting, { maxKeys: 3 });
  const overrides = fc.array(
    fc.record({
      files: fc.subarray(["a/**", "b/*.md", "**", "README.md", "a/README.md"], { minLength: 1 }),
      rules,
    }),
    { maxLength: 3 },
  );
  const waivers = fc.array(
    fc.record({
      rule: fc.constantFrom(A, B, FLOOR_RULE),
      subject: fc.constantFrom("*", "a", "b", "."),
      reason: fc.constant("r"),
      owner: fc.constant("o"),
      expires: fc.constantFrom("2026-12-01", "2027-10-01", "2030-01-01"),
    }),
    { maxLength: 2 },
  );
  const config = fc.record(
    { rules, overrides, waivers, level: fc.constantFrom("advisory", "baseline", "strict") },
    { requiredKeys: [] },
  );
  const asked = { [A]: "error", [B]: "warning" } as const;
  await fc.assert(
    fc.asyncProperty(
      config,
      fc.record({ rules, overrides }, { requiredKeys: [] }),
      async (own, top) => {
        // FLOOR_RULE is no rule of the pack.
        const mine = JSON.parse(JSON.stringify(top).replaceAll(FLOOR_RULE, A));
        const policy = await policyOf({
          config: JSON.stringify({ packs: ["./top"], ...own }),
          packs: {
            acme: acme({
              floor: {
                level: "baseline",
                rules: { [A]: "default", "acme/*": "warning" },
                waivers: { never: [A], longestDays: 60 },
              },
            }),
            top: source(packText("top", { extends: ["../acme"], ...mine }), "top"),
          },
        });
        const { report } = await run(FILES, { ...policy, date: DATE });
        for (const [rule, least] of Object.entries(asked))
          for (const subject of ["a", "b"]) {
            const found = report.findings.find(
              (one) => one.ruleId === rule && one.subject === subject,
            );
            expect(found).toBeDefined();
            const rank = SEVERITIES.indexOf(found?.severity ?? "notice");
            expect(rank).toBeLessThanOrEqual(SEVERITIES.indexOf(least));
            const allowed = rule === B && found?.suppressed?.expires === "2026-12-01";
            expect(found?.suppressed === undefined || allowed).toBe(true);
          }
        for (const one of report.findings.filter(({ ruleId }) => ruleId === FLOOR_RULE))
          expect([one.severity, one.suppressed]).toEqual(["error", undefined]);
      },
    ),
    { numRuns: 60 },
  );
});

test("a waiver past the floor is told once", async () => {
  const policy = await policyOf({
    config: `${PACKS}waivers:\n  - {rule: ${A}, subject: a, reason: r, owner: o, expires: 2026-12-24}\n`,
    packs: { acme: acme({ extends: ["doc"], floor: { waivers: { longestDays: 30 } } }) },
  });
  const { report } = await run(FILES, { ...policy, date: DATE });
  const there = report.findings.filter(({ primary }) => primary.file === ".cardwarden.yml");
  expect(
    there.map(({ ruleId, primary: { range } }) => [ruleId, range.start.line, range.start.column]),
  ).toEqual([[FLOOR_RULE, 3, 66]]);
});
