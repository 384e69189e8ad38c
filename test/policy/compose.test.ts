import { describe, expect, test } from "vitest";
import { check } from "../../src/index.js";
import { BUILTIN_PACKS } from "../../src/policy/packs/builtin.js";
import { resolvePolicy } from "../../src/policy/resolve.js";
import { VERSION } from "../../src/version.js";
import { leaf } from "../helpers/make.js";
import { memoryHost } from "../helpers/memory-host.js";
import { brief, run } from "../helpers/run.js";
import { packText, policyOf, refusal, source, type Tried } from "./packs.js";

const names = async (tried: Tried) => (await policyOf(tried)).packs.map(({ name }) => name);
const only = (text: string) => ({ acme: source(text, "acme") });
const ACME = "packs: [./acme]";

describe("extends", () => {
  test("what a pack extends stands before it, depth first, each once", async () => {
    const packs = {
      top: source(packText("top", { extends: ["./left", "ip", "../right"] }), "top"),
      "top/left": source(packText("left", { extends: ["../../base", "doc"] }), "top/left"),
      right: source(packText("right", { extends: ["../base"] }), "right"),
      base: source(packText("base"), "base"),
    };
    expect(await names({ config: "packs: [./top, ip, ./base]", packs })).toEqual([
      "base",
      "doc",
      "left",
      "ip",
      "right",
      "top",
    ]);
  });

  test("a place is asked for with the origin of the pack that names it", async () => {
    const asked: unknown[] = [];
    const acme = source(packText("acme", { extends: ["npm:@x/base@^1"] }), "npm:@x/acme@2.0.0");
    await resolvePolicy({ packs: ["npm:@x/acme@^2"] }, {}, BUILTIN_PACKS, async (spec, by) => {
      asked.push([spec, by]);
      return spec.includes("base") ? source(packText("base"), spec) : acme;
    });
    expect(asked).toEqual([
      ["npm:@x/acme@^2", undefined],
      ["npm:@x/base@^1", "npm:@x/acme@2.0.0"],
    ]);
  });

  test("a circle is named", async () => {
    const packs = {
      a: source(packText("a", { extends: ["../b"] }), "a"),
      b: source(packText("b", { extends: ["../a"] }), "b"),
    };
    expect(await refusal({ config: "packs: [./a]", packs })).toBe("pack-cycle");
    await expect(policyOf({ config: "packs: [./a]", packs })).rejects.toThrow("a -> b -> a");
  });

  const chain = (length: number) =>
    Object.fromEntries(
      Array.from({ length }, (_, i) => [
        `p${i}`,
        source(packText(`p${i}`, i + 1 < length ? { extends: [`../p${i + 1}`] } : {}), `p${i}`),
      ]),
    );
  test("eight levels, and no more", async () => {
    expect(await names({ config: "packs: [./p0]", packs: chain(8) })).toHaveLength(8);
    expect(await refusal({ config: "packs: [./p0]", packs: chain(9) })).toBe("pack-too-deep");
  });

  test("32 packs, and no more", async () => {
    const many = (n: number) => ({
      config: `packs: [${Array.from({ length: n }, (_, i) => `./m${i}`).join(", ")}]`,
      packs: Object.fromEntries(
        Array.from({ length: n }, (_, i) => [`m${i}`, source(packText(`m${i}`), `m${i}`)]),
      ),
    });
    expect(await names(many(32))).toHaveLength(32);
    expect(await refusal(many(33))).toBe("pack-too-many");
  });

  test("two packs of one name: the same twice is one, different ones are refused by both places", async () => {
    const one = source(packText("same"), "one");
    const packs = { one, two: source(packText("same"), "two") };
    expect(await names({ config: "packs: [./one, ./two]", packs })).toEqual(["same"]);
    const differs = { one, two: source(packText("same", { version: "1.0.1" }), "two") };
    expect(await refusal({ config: "packs: [./one, ./two]", packs: differs })).toBe(
      "pack-conflict",
    );
    await expect(policyOf({ config: "packs: [./one, ./two]", packs: differs })).rejects.toThrow(
      /one.*two/,
    );
  });

  test.each([
    [["privcy"], "pack-unknown privacy"],
    [["/abs"], "pack-unknown"],
    [["constructor"], "pack-unknown"],
    [["./gone"], "pack-missing"],
  ])("%j: %s", async (list, expected) => {
    expect(await refusal({ config: ACME, packs: only(packText("acme", { extends: list })) })).toBe(
      expected,
    );
  });
});

describe("engine", () => {
  test.each([
    [`>=${VERSION}`, "accepted"],
    ["*", "accepted"],
    [`<${VERSION}`, "pack-needs-newer"],
    [">=99", "pack-needs-newer"],
    ["newest", "pack-invalid"],
  ])("%s: %s", async (engine, expected) => {
    expect(await refusal({ config: ACME, packs: only(packText("acme", { engine })) })).toBe(
      expected,
    );
  });

  test("is asked for before what this version does not know", async () => {
    const text = packText("acme", { engine: ">=99", fieldOfTomorrow: true });
    expect(await refusal({ config: ACME, packs: only(text) })).toBe("pack-needs-newer");
  });
});

describe("what a pack may set", () => {
  const set = (over: Record<string, unknown>) =>
    refusal({ config: ACME, packs: only(packText("acme", over)) });
  test.each([
    [{ extends: ["ip"], rules: { "ip/upstream-not-pinned": "off" } }, "accepted"],
    [{ rules: { "ip/upstream-not-pinned": "off" } }, "pack-invalid acme/pack.json:8:29"],
    [
      { extends: ["ip"], rules: { "ip/upstream-not-pined": "off" } },
      "pack-invalid acme/pack.json:11:28 ip/upstream-not-pinned",
    ],
    [
      { extends: ["ip"], overrides: [{ files: ["**"], rules: { "doc/placeholder-left": "off" } }] },
      "pack-invalid acme/pack.json:16:30",
    ],
    [
      { parameters: { "ip/license-allowed": { allow: ["mit"] } } },
      "pack-invalid acme/pack.json:8:24",
    ],
    [
      { extends: ["ip"], parameters: { "ip/license-allowed": { allow: "mit" } } },
      "config-invalid acme/pack.json:12:13",
    ],
    [
      { extends: ["ip"], parameters: { "ip/license-allowed": { alow: ["mit"] } } },
      "config-unknown-key acme/pack.json:12:12 allow",
    ],
    [{ extends: ["ip"], floor: { rules: { "ip/*": "warning" } } }, "accepted"],
    [{ floor: { rules: { "ip/*": "warning" } } }, "pack-invalid acme/pack.json:9:11"],
    [{ floor: { waivers: { never: ["ip/x"] } } }, "pack-invalid acme/pack.json:10:5"],
    [{ extends: ["ip"], rules: { "ip/*": "off" } }, "pack-invalid acme/pack.json:11:10"],
  ])("%j: %s", async (over, expected) => {
    expect((await set(over)).split(":").slice(0, 2).join(":")).toBe(
      expected.split(":").slice(0, 2).join(":"),
    );
    const guess = expected.split(" ")[2];
    if (guess !== undefined) expect(await set(over)).toContain(guess);
  });

  test("of a pack that another one extends, transitively", async () => {
    const packs = {
      acme: source(
        packText("acme", { extends: ["../base"], rules: { "ip/upstream-not-pinned": "off" } }),
        "acme",
      ),
      base: source(packText("base", { extends: ["ip"] }), "base"),
    };
    expect(await refusal({ config: ACME, packs })).toBe("accepted");
  });
});

const RULE = "acme/asks";
/** A model card in each of two folders. */
const FILES = {
  "a/README.md": "---\nlicense: mit\nmodel_name: a\nbase_model: gpt2\n---\n\n# A\n",
  "b/README.md": "---\nlicense: mit\nmodel_name: b\nbase_model: gpt2\n---\n\n# B\n",
};
/** A rule that every model fails, of the pack `acme`. */
const ASKS = {
  asks: { require: leaf("name", "equal", "none"), severity: { baseline: "warning" } },
};

describe("precedence", () => {
  const off = (files: string) => [{ files: [files], rules: { [RULE]: "off" } }];
  const at = (files: string, severity: string) => [{ files: [files], rules: { [RULE]: severity } }];
  test.each<[string, Record<string, unknown>, Record<string, unknown>, string, [string, string]]>([
    ["the rule itself", {}, {}, "", ["warning", "warning"]],
    ["its own pack", { rules: { [RULE]: "notice" } }, {}, "", ["notice", "notice"]],
    [
      "a pack that extends it",
      { rules: { [RULE]: "notice" } },
      { rules: { [RULE]: "error" } },
      "",
      ["error", "error"],
    ],
    [
      "the configuration",
      {},
      { rules: { [RULE]: "error" } },
      `rules: {${RULE}: notice}`,
      ["notice", "notice"],
    ],
    [
      "off in the configuration",
      {},
      { rules: { [RULE]: "error" } },
      `rules: {${RULE}: "off"}`,
      ["", ""],
    ],
    [
      "a path of a pack",
      {},
      { overrides: at("a/**", "error") },
      `rules: {${RULE}: notice}`,
      ["error", "notice"],
    ],
    [
      "a path of the configuration",
      {},
      { overrides: at("**", "error") },
      `overrides: [{files: ["b/**"], rules: {${RULE}: "off"}}]`,
      ["error", ""],
    ],
    [
      "the later of two paths",
      {},
      { overrides: [...off("a/**"), ...at("**/README.md", "notice")] },
      "",
      ["notice", "notice"],
    ],
    [
      "two packs of paths",
      { overrides: at("a/**", "notice") },
      { overrides: at("**", "error") },
      "",
      ["error", "error"],
    ],
  ])("%s", async (_, own, above, config, expected) => {
    const policy = await policyOf({
      config: `packs: [./top]\n${config}`,
      packs: {
        acme: source(packText("acme", own), "acme", ASKS),
        top: source(packText("top", { extends: ["../acme"], ...above }), "top"),
      },
    });
    const { report } = await run(FILES, policy);
    const of = (file: string) =>
      report.findings.find((one) => one.ruleId === RULE && one.primary.file === file)?.severity ??
      "";
    expect([of("a/README.md"), of("b/README.md")]).toEqual(expected);
  });

  test("level: the last pack that names one, then the configuration, then flags", async () => {
    const packs = {
      acme: source(packText("acme", { level: "strict" }), "acme"),
      top: source(packText("top", { extends: ["../acme"], level: "advisory" }), "top"),
    };
    const level = async (config: string, flags = {}) =>
      (await policyOf({ config, packs, flags })).level;
    expect(await level("packs: [./acme]")).toBe("strict");
    expect(await level("packs: [./top]")).toBe("advisory");
    expect(await level("packs: [./top, doc]\nlevel: baseline")).toBe("baseline");
    expect(await level("packs: [./top]\nlevel: baseline", { level: "strict" })).toBe("strict");
  });

  test("what is off for a document is not applicable there", async () => {
    const pack = source(packText("acme"), "acme", ASKS);
    const { report } = await run(
      FILES,
      await policyOf({
        config: `packs: [./acme]\noverrides: [{files: ["a/**"], rules: {${RULE}: "off"}}]`,
        packs: { acme: pack },
      }),
    );
    expect(report.findings.map(brief)).toEqual([`${RULE} warning b/README.md:1:1`]);
    expect(report.evaluations).toMatchObject({ fail: 1, "not-applicable": 1 });
  });
});

describe("parameters", () => {
  const LIMIT = {
    limit: {
      parameters: {
        licenses: {
          type: "list",
          description: { en: "d" },
          enum: ["mit", "apache-2.0", "bsd-3-clause"],
          stricter: "subset",
        },
      },
      require: { fact: "license.id", operator: "in", value: { parameter: "licenses" } },
    },
  };
  const packs = (over = {}) => ({ acme: source(packText("acme", over), "acme", LIMIT) });
  const found = async (config: string, over = {}) => {
    const policy = await policyOf({ config: `packs: [./acme]\n${config}`, packs: packs(over) });
    const { report } = await run(FILES, policy);
    return report.findings.map(({ primary }) => primary.file);
  };
  const allow = (...list: string[]) => ({ "acme/limit": { licenses: list } });

  test("of a pack, of the configuration above it, and by path", async () => {
    expect(await found("")).toEqual([]);
    expect(await found("", { parameters: allow("apache-2.0") })).toEqual([
      "a/README.md",
      "b/README.md",
    ]);
    expect(
      await found("parameters: {acme/limit: {licenses: [mit]}}", {
        parameters: allow("apache-2.0"),
      }),
    ).toEqual([]);
    const byPath =
      'overrides: [{files: ["b/**"], parameters: {acme/limit: {licenses: [apache-2.0]}}}]';
    expect(await found(byPath)).toEqual(["b/README.md"]);
    expect(await found(`${byPath}\nparameters: {acme/limit: {licenses: [mit]}}`)).toEqual([
      "b/README.md",
    ]);
    expect(
      await found(byPath, { overrides: [{ files: ["**"], parameters: allow("bsd-3-clause") }] }),
    ).toEqual(["a/README.md", "b/README.md"]);
  });

  test("a value that the parameter cannot have is refused at its line", async () => {
    const tried = (config: string) =>
      refusal({ config: `packs: [./acme]\n${config}`, packs: packs() });
    expect(await tried("parameters:\n  acme/limit:\n    licenses: [mit, gpl]\n")).toBe(
      "config-invalid .cardwarden.yml:4:15",
    );
    expect(
      await tried('overrides:\n  - files: ["**"]\n    parameters: {acme/limit: {licenses: 3}}\n'),
    ).toBe("config-invalid .cardwarden.yml:4:41");
  });

  test.each([
    [{ type: "number", minimum: 1, maximum: 5, default: 6 }, "pack-invalid"],
    [{ type: "number", minimum: 1, maximum: 5, default: 5, stricter: "lower" }, "accepted"],
    [{ type: "number", enum: ["a"] }, "pack-invalid"],
    [{ type: "list", minimum: 1 }, "pack-invalid"],
    [{ type: "text", stricter: "subset" }, "pack-invalid"],
    [{ type: "text", enum: ["a", "b"], default: "c" }, "pack-invalid"],
  ])("%j: %s", async (parameter, expected) => {
    const rule = { x: { parameters: { p: { description: { en: "d" }, ...parameter } } } };
    expect(
      await refusal({ config: ACME, packs: { acme: source(packText("acme"), "acme", rule) } }),
    ).toBe(expected);
  });

  test("a glob that could cost time is refused", async () => {
    const glob = "a".repeat(301);
    expect(
      await refusal({ config: `overrides:\n  - files: ["${glob}"]\n    rules: {}\n`, packs: {} }),
    ).toBe("config-invalid .cardwarden.yml:2:13");
  });
});

test("authorizations of a pack join those of the configuration, which stand first", async () => {
  const ground = (evidence: string) => ({ upstream: "openai/*", basis: "contract", evidence });
  const policy = await policyOf({
    config:
      'packs: [./acme]\nauthorizations:\n  - {upstream: "x/*", basis: contract, evidence: E0}\n',
    packs: {
      acme: source(
        packText("acme", { extends: ["../base"], authorizations: [ground("E1")] }),
        "acme",
      ),
      base: source(packText("base", { authorizations: [ground("E2")] }), "base"),
    },
  });
  expect(
    policy.authorizations?.map(({ evidence: { text, at } }) => [
      text,
      at.file,
      at.range.start.line,
    ]),
  ).toEqual([
    ["E0", ".cardwarden.yml", 3],
    ["E1", "acme/pack.json", 14],
    ["E2", "base/pack.json", 11],
  ]);
});

describe("the library", () => {
  const ALLOWED = "ip/license-allowed";
  const text = packText("acme", {
    extends: ["ip"],
    parameters: { [ALLOWED]: { allow: ["apache-2.0"] } },
    rules: { [ALLOWED]: "notice" },
  });
  test("takes packs that extend built-in ones", async () => {
    const { report } = await check(memoryHost(FILES), {
      date: "2026-11-23",
      packs: [{ pack: JSON.parse(text), rules: {} }],
    });
    expect(report.packs.map(({ name }) => name)).toEqual(["ip", "acme"]);
    expect(report.findings.find(({ ruleId }) => ruleId === ALLOWED)?.severity).toBe("notice");
  });

  test("its own option stands above packs, configuration and paths", async () => {
    const { report } = await check(memoryHost(FILES), {
      date: "2026-11-23",
      packs: [{ pack: JSON.parse(text), rules: {} }],
      configuration: 'overrides: [{files: ["**"], rules: {ip/license-allowed: error}}]',
      rules: { [ALLOWED]: "off" },
    });
    expect(report.findings.filter(({ ruleId }) => ruleId === ALLOWED)).toEqual([]);
  });
});
