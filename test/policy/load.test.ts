import { describe, expect, test } from "vitest";
import { UserError } from "../../src/model/errors.js";
import { checkRule, digestOf, loadPack, type PackSource } from "../../src/policy/packs/load.js";
import { leaf, packSource, rule, ruleSource } from "../helpers/make.js";

/** `folder/path` of every complaint about a pack; none where it loads. */
function complaints(source: PackSource): string[] {
  try {
    loadPack(source);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.code).toBe("pack-invalid");
    expect(error.hint).toBeDefined();
    return error.message
      .split("\n")
      .map((line) => /^(?:test\/([\w-]+)\/rule\.json: )?(\/[^ :]*)?/.exec(line))
      .map((match) => `${match?.[1] ?? "pack"}${match?.[2] ?? ""}`);
  }
}
const about = (over: Record<string, unknown>) => complaints(packSource(ruleSource(over)));

describe("a rule that is refused", () => {
  test.each<[string, Record<string, unknown>, string]>([
    ["an unknown key", { severty: {} }, "rule/severty"],
    ["an id that is not pack/kebab", { id: "test/Rule" }, "Rule/id"],
    ["no message", { message: undefined }, "rule/message"],
    ["an empty message", { message: { en: "" } }, "rule/message/en"],
    ["a locale that is not ours", { message: { en: "x", fr: "y" } }, "rule/message/fr"],
    ["no basis", { basis: [] }, "rule/basis"],
    ["no example", { examples: [] }, "rule/examples"],
    ["an unknown kind of subject", { subject: "teacher" }, "rule/subject"],
    ["no subject", { subject: [] }, "rule/subject"],
    ["an unknown severity", { severity: { baseline: "fatal" } }, "rule/severity/baseline"],
    ["a date that is none", { basis: [{ ...basis(), accessed: "soon" }] }, "rule/basis/0/accessed"],
    ["require without severity", { severity: undefined }, "rule"],
    ["neither require nor cases", { require: undefined, severity: undefined }, "rule"],
    ["require and cases", { cases: [oneCase()] }, "rule"],
    ["no cases", { require: undefined, severity: undefined, cases: [] }, "rule/cases"],
    ["an empty any", { when: { any: [] } }, "rule/when/any"],
    ["a leaf with a path", { when: { ...good(), path: "$" } }, "rule/when/path"],
    [
      "an object as a value",
      { when: { all: [{ ...good(), value: {} }] } },
      "rule/when/all/0/value/parameter",
    ],
    [
      "a parameter that the rule does not have",
      { when: { all: [{ ...good(), value: { parameter: "allow" } }] } },
      "rule/when/all/0/value",
    ],
    ["an unknown fact in when", { when: leaf("nam", "equal", "x") }, "rule/when/fact"],
    ["an unknown fact in require", { require: leaf("nam", "equal", "x") }, "rule/require/fact"],
    ["one in undetermined", { undetermined: leaf("nam", "equal", "x") }, "rule/undetermined/fact"],
    [
      "one in a case",
      { require: undefined, severity: undefined, cases: [oneCase(), oneCase("nam")] },
      "rule/cases/1/require/fact",
    ],
    ["an anchor that is no fact", { anchor: "nam" }, "rule/anchor"],
    ["an anchor of another kind", { anchor: "edge.root" }, "rule/anchor"],
    ["a placeholder that is no fact", { message: { en: "{nam}" } }, "rule/message/en"],
    ["one in Chinese", { message: { en: "x", "zh-CN": "{nam}" } }, "rule/message/zh-CN"],
    ["one of another kind", { message: { en: "{edge.root}" } }, "rule/message/en"],
    ["an empty fix", { fix: {} }, "rule/fix"],
    ["a fix without edits", { fix: { edit: [] } }, "rule/fix/edit"],
    ["an edit that does nothing", { fix: { edit: [{ safe: true }] } }, "rule/fix/edit/0"],
    [
      "an edit that does two things",
      { fix: { edit: [{ safe: true, ...set(), append: append().append }] } },
      "rule/fix/edit/0",
    ],
    ["an edit that does not say if it is safe", { fix: { edit: [set()] } }, "rule/fix/edit/0/safe"],
    ["an edit of no fact", edits(set("nam")), "rule/fix/edit/0/set/fact"],
    ["an edit of a fact of another kind", edits(set("to.body")), "rule/fix/edit/0/set/fact"],
    ["an edit to no fact", edits(set("version", "{nam}")), "rule/fix/edit/0/set/to"],
    ["an edit to a placeholder", edits(set("version", "<x>")), "rule/fix/edit/0/set/to"],
    ["text behind no fact", edits(append("nam")), "rule/fix/edit/0/append/after"],
    ["text with no fact", edits(append("body", "{nam}")), "rule/fix/edit/0/append/text/en"],
    [
      "an unknown fact in the when of an edit",
      edits({ ...set(), when: leaf("nam", "equal", "x") }),
      "rule/fix/edit/0/when/fact",
    ],
    [
      "one in the message of a case",
      {
        require: undefined,
        severity: undefined,
        cases: [{ ...oneCase(), message: { en: "{nam}" } }],
      },
      "rule/cases/0/message/en",
    ],
    [
      "a fact that one of several kinds lacks",
      { subject: ["model", "dataset"], message: { en: "{baseModels}" } },
      "rule/message/en",
    ],
  ])("%s", (_, over, complaint) => {
    expect(about(over)).toEqual([complaint]);
  });

  test("the id of another folder", () => {
    const { pack } = packSource();
    expect(complaints({ pack, rules: { other: ruleSource() } })).toEqual(["other/id"]);
    expect(complaints({ pack, rules: { rule: ruleSource({ id: "else/rule" }) } })).toEqual([
      "rule/id",
    ]);
  });
});

const edits = (edit: object) => ({ fix: { edit: [{ safe: false, ...edit }] } });
function set(fact = "version", to = "{name}") {
  return { set: { fact, to } };
}
function append(after = "body", en = "{name}") {
  return { append: { after, text: { en } } };
}
function basis(over = {}) {
  return { instrument: "Law", provision: "1", asks: "it", verified: true, ...over };
}
function good() {
  return { fact: "name", operator: "equal", value: "x" };
}
function oneCase(fact = "name") {
  return { require: leaf(fact, "present", true), severity: { baseline: "notice" } };
}

describe("an error needs a basis that was read", () => {
  const unread = { basis: [basis({ verified: false })] };

  test("refused without one, at whichever level or case the error stands", () => {
    expect(about(unread)).toEqual(["rule/basis"]);
    expect(about({ ...unread, severity: { baseline: "notice", strict: "error" } })).toEqual([
      "rule/basis",
    ]);
    const cases = [oneCase(), { ...oneCase(), severity: { baseline: "error" } }];
    expect(about({ ...unread, require: undefined, severity: undefined, cases })).toEqual([
      "rule/basis",
    ]);
  });

  test("not needed below error; one of several is enough; the register and the tool count", () => {
    expect(about({ ...unread, severity: { baseline: "warning" } })).toEqual([]);
    expect(about({ basis: [basis({ verified: false }), basis()] })).toEqual([]);
    expect(about({ basis: [basis({ verified: "register" })] })).toEqual([]);
    expect(about({ basis: [basis({ verified: false, instrument: "Cardwarden" })] })).toEqual([]);
  });
});

describe("a pack", () => {
  test("all mistakes of all rules are named at once", () => {
    const source = packSource(
      ruleSource({ id: "test/a", when: leaf("nam", "equal", "x"), anchor: "nam" }),
      ruleSource({ id: "test/b", severty: 1 }),
      ruleSource({ id: "test/c" }),
      ruleSource({ id: "test/d", basis: [basis({ verified: false })] }),
    );
    expect(complaints(source)).toEqual(["a/when/fact", "a/anchor", "b/severty", "d/basis"]);
  });

  test.each([
    ["no name", { name: undefined }],
    ["a name that cannot be a namespace", { name: "My Pack" }],
    ["a version that is not semantic", { version: "1.0" }],
    ["an unknown key", { rulez: {} }],
  ])("refused: %s", (_, over) => {
    const { pack, rules } = packSource(ruleSource());
    expect(complaints({ pack: { ...(pack as object), ...over }, rules })).toHaveLength(1);
  });

  test.each([null, undefined, 3, "x", []])("refused: %j as pack.json or rule.json", (junk) => {
    const { pack, rules } = packSource(ruleSource());
    expect(complaints({ pack: junk, rules })).not.toEqual([]);
    expect(complaints({ pack, rules: { rule: junk } })).not.toEqual([]);
  });

  test("refused: nested without end", () => {
    const { pack, rules } = packSource(ruleSource());
    const deep = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`);
    const bomb = { ...(pack as object), parameters: { "test/rule": { allow: deep } } };
    expect(complaints({ pack: bomb, rules })).toHaveLength(1);
  });

  test("an outside author needs eight fields; the rest has defaults", () => {
    const { severity: _, ...made } = rule();
    expect(made).toMatchObject({ status: "stable", stage: "any", changed: [], supersedes: [] });
  });

  test("the digest sees every change of content and none of key order", () => {
    const digest = (over: Record<string, unknown> = {}) =>
      loadPack(packSource(ruleSource(over))).digest;
    expect(digest()).toMatch(/^sha256-[0-9a-f]{64}$/);
    const { pack, rules } = packSource(ruleSource());
    const reversed = Object.fromEntries(Object.entries(rules.rule as object).reverse());
    expect(loadPack({ pack, rules: { rule: reversed } }).digest).toBe(digest());
    expect(digest({ message: { en: "other" } })).not.toBe(digest());
    expect(digestOf({ a: 1, b: [1, 2] })).toBe(digestOf({ b: [1, 2], a: 1 }));
    expect(digestOf([1, 2])).not.toBe(digestOf([2, 1]));
    // What is written out is another text than what is left to a default, and a default may change.
    expect(digest({ status: "stable" })).not.toBe(digest());
    expect(digestOf({ a: undefined })).toBe(digestOf({}));
  });

  test("checkRule has nothing to say about a good rule", () => {
    expect(checkRule(rule(), "test/rule")).toEqual([]);
  });
});
