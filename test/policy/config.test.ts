import { describe, expect, test } from "vitest";
import { UserError } from "../../src/model/errors.js";
import { readConfig } from "../../src/policy/settings/config.js";

/** `code line:column hint?` of the refusal, or the configuration. */
function read(...lines: string[]): unknown {
  try {
    return readConfig(".cardwarden.yml", lines.join("\n"));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.at?.file).toBe(".cardwarden.yml");
    const start = error.at?.range.start;
    const guess = /did you mean `([^`]*)`/.exec(error.hint ?? "")?.[1];
    return `${error.code} ${start?.line}:${start?.column}${guess === undefined ? "" : ` ${guess}`}`;
  }
}

describe("what is read", () => {
  test("nothing, a comment, an empty mapping", () => {
    for (const lines of [[""], ["# none"], ["{}"], ["---"], ["---", "{}"]])
      expect([lines, read(...lines)]).toEqual([lines, {}]);
  });

  test("every key that is supported", () => {
    expect(
      read(
        "packs: [doc, ./packs/own]",
        "level: strict",
        'include: ["**/*.md"]',
        "exclude:",
        "  - test/**",
        'documents: [README.md, {path: "data/*/README.md", kind: dataset}]',
        "rules:",
        "  ip/upstream-not-pinned: off",
        '  doc/placeholder-left: "notice"',
      ),
    ).toEqual({
      packs: ["doc", "./packs/own"],
      level: "strict",
      include: ["**/*.md"],
      exclude: ["test/**"],
      documents: ["README.md", { path: "data/*/README.md", kind: "dataset" }],
      rules: { "ip/upstream-not-pinned": "off", "doc/placeholder-left": "notice" },
      at: expect.any(Function),
    });
  });

  test("a waiver keeps its places, and its gaps are no refusal", () => {
    const text =
      "waivers:\n  - {rule: a/b, reason: 5}\n  - subject: models/a\n    owner:\n  - {}\n";
    const { waivers } = readConfig(".github/cardwarden.yml", text);
    const places = waivers?.map(({ at, ...parts }) => [
      at.file,
      at.range.start.line,
      ...Object.entries(parts).map(
        ([key, part]) =>
          `${key} ${part?.text} ${part?.at.range.start.line}:${part?.at.range.start.column}`,
      ),
    ]);
    expect(places).toEqual([
      [".github/cardwarden.yml", 2, "rule a/b 2:12", "reason 5 2:25"],
      [".github/cardwarden.yml", 3, "subject models/a 3:14"],
      [".github/cardwarden.yml", 5],
    ]);
  });

  test("a byte order mark, CRLF and tabs after values do no harm", () => {
    expect(read("\uFEFFlevel: strict\r", "packs: [doc]\r", "")).toEqual({
      level: "strict",
      packs: ["doc"],
      at: expect.any(Function),
    });
  });
});

describe("what is refused, and where", () => {
  test.each([
    [["level: strict", "pack: [doc]"], "config-unknown-key 2:1 packs"],
    [["level: strict", "severity: error"], "config-unknown-key 2:1"],
    [["levels: strict"], "config-unknown-key 1:1 level"],
    [["# c", "", "constructor: 1"], "config-invalid 3:1"],
    [["", "rule:", "  a/b: off"], "config-unknown-key 2:1 rules"],
    [["waivers:", "  - rule: a/b", "    reasons: why"], "config-unknown-key 3:5 reason"],
    [["waivers:", "  - rule: a/b", "    toString: why"], "config-unknown-key 3:5"],
    [["documents:", "  - path: a.md", "    knd: model"], "config-unknown-key 3:5 kind"],
    [["documents:", "  - {path: a.md, kind: space}"], "config-invalid 2:5"],
    [["documents:", "  - a.@(md)"], "config-invalid 2:5"],
  ])("an unknown key: %j", (lines, expected) => {
    expect(read(...lines)).toBe(expected);
  });

  test.each([
    [["level: string"], "config-invalid 1:8"],
    [["level: [strict]"], "config-invalid 1:8"],
    [["packs: doc"], "config-invalid 1:8"],
    [["packs:", "  - doc", "  - 3"], "config-invalid 3:5"],
    [["exclude:", "  - {a: b}"], "config-invalid 2:5"],
    [["rules: [a]"], "config-invalid 1:9"],
    [["rules:", "  a/b: fatal"], "config-invalid 2:8"],
    [["rules:", "  a/b: off", "  c/d: true"], "config-invalid 3:8"],
    [["waivers: {rule: a/b}"], "config-invalid 1:10"],
    [["waivers: [a/b]"], "config-invalid 1:11"],
    [["waivers:", "  - rule: [a/b]"], "config-invalid 2:11"],
    [["waivers:", "  - owner: {name: x}"], "config-invalid 2:12"],
    [["- packs"], "config-invalid 1:1"],
    [["just text"], "config-invalid 1:1"],
  ])("a wrong type or word: %j", (lines, expected) => {
    expect(read(...lines)).toBe(expected);
  });

  test.each([
    [["level: strict", "level: baseline"], "config-invalid 2:1"],
    [["rules:", "  a/b: off", "  a/b: error"], "config-invalid 3:3"],
    [["packs: [doc"], /^config-invalid \d/],
    [["level: strict", " packs: [doc]"], /^config-invalid [12]:/],
    [["\tlevel: strict"], /^config-invalid 1:/],
    [["level: !!js/function x"], /^config-invalid 1:/],
    [["a: &a [*a]"], /^config-/],
    [[`packs: ${"[".repeat(500)}${"]".repeat(500)}`], /^config-invalid 1:/],
  ])("broken or doubtful YAML: %j", (lines, expected) => {
    expect(read(...lines)).toEqual(
      typeof expected === "string" ? expected : expect.stringMatching(expected),
    );
  });

  test.each([
    ["a key that no fact has", ["deployment:", "  publicServise: yes"], "config-unknown-key 2:18"],
    ["a word that no answer is", ["deployment: {publicService: maybe}"], "config-invalid 1:29"],
    ["a list where a map belongs", ["deployment: [CN]"], "config-unknown-key 1:13"],
    ["no ground", ["authorizations: [{upstream: a}]"], "config-invalid 1:"],
  ])("a declaration with %s", (_, lines, expected) => {
    expect(read(...lines)).toEqual(expect.stringContaining(expected));
  });
});

describe("what is declared", () => {
  test("the deployment, as facts with their places", () => {
    const config = readConfig(
      ".cardwarden.yml",
      [
        "deployment:",
        "  jurisdictions: [CN, EU]",
        "  publicService: yes",
        "  eu: {gpai: likely}",
        "  logs: {retention: P6M}",
      ].join("\n"),
    );
    expect(
      [...(config.deployment ?? [])].map(([name, { value, at }]) => [
        name,
        value,
        at.range.start.line,
      ]),
    ).toEqual([
      ["deployment.jurisdictions", ["CN", "EU"], 2],
      ["deployment.publicService", "yes", 3],
      ["deployment.eu.gpai", "likely", 4],
      ["deployment.logs.retention", "P6M", 5],
    ]);
  });

  test("grounds and parameters, with their places", () => {
    const config = readConfig(
      ".cardwarden.yml",
      [
        "authorizations:",
        "  - {upstream: openai/*, basis: contract, evidence: CTR-1, scope: [distillation], expires: 2027-06-30}",
        "parameters:",
        "  ip/license-allowed: {allow: [mit]}",
      ].join("\n"),
    );
    expect(config.authorizations).toMatchObject([
      {
        upstream: "openai/*",
        basis: { text: "contract" },
        expires: { text: "2027-06-30", at: { range: { start: { line: 2 } } } },
      },
    ]);
    expect(config.parameters?.[0]?.values.get("allow")).toMatchObject({
      value: ["mit"],
      at: { range: { start: { line: 4, column: 31 } } },
    });
  });
});
