import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CATALOG, factsOf } from "../../src/facts/catalog.js";
import { render } from "../../src/messages/index.js";
import type { Condition } from "../../src/model/rule.js";
import { PRESENCE, SUBJECT_KINDS, type SubjectKind } from "../../src/model/vocabulary.js";
import { checkCondition, leaves } from "../../src/policy/packs/conditions.js";
import { OPERATORS } from "../../src/policy/packs/operators.js";
import { leaf, modelFacts } from "../helpers/make.js";

/** `path hint?` of every complaint. */
const complaints = (condition: Condition, ...kinds: SubjectKind[]) =>
  checkCondition(condition, kinds.length > 0 ? kinds : ["model"], ["when"]).map(
    ({ path, hint }) => `/${path.join("/")}${hint === undefined ? "" : ` ${render(hint, "en")}`}`,
  );

test("nothing to complain about", () => {
  for (const good of [
    leaf("version", "present", true),
    leaf("version", "equal", "1"),
    leaf("isPublished", "equal", "yes"),
    leaf("license.status", "notIn", ["resolved", "unknown"]),
    leaf("personalInfo.present", "in", ["yes", "partial"]),
    leaf("contact", "contains", "x"),
    leaf("contact", "containsAny", ["x", "y"]),
    { not: leaf("isPublished", "equal", "yes") },
    { not: leaf("version", "present", true) },
    { all: [{ any: [leaf("name", "equal", "x")] }] },
  ])
    expect(complaints(good)).toEqual([]);
  expect(complaints(leaf("repository.documents", "greaterThan", 3), "repository")).toEqual([]);
  expect(complaints(leaf("repository.documents", "equal", 3), "repository")).toEqual([]);
});

describe("facts", () => {
  test("an unknown one, with the nearest of the kind", () => {
    expect(complaints(leaf("license.idd", "equal", "x"))).toEqual([
      "/when/fact did you mean `license.id`?",
    ]);
    expect(complaints(leaf("edge.chanel", "equal", "carry"), "edge")).toEqual([
      "/when/fact did you mean `edge.channel`?",
    ]);
    expect(complaints(leaf("nothing like it at all", "equal", "x"))).toEqual(["/when/fact"]);
  });

  test("a name is suggested only from the kinds of the rule", () => {
    expect(complaints(leaf("edge.channel", "equal", "carry"))).toEqual(["/when/fact"]);
    expect(complaints(leaf("edge.chanel", "equal", "carry"))).toEqual(["/when/fact"]);
  });

  test("one of another kind, once per kind that lacks it", () => {
    expect(complaints(leaf("baseModels", "present", true), "dataset")).toEqual(["/when/fact"]);
    expect(complaints(leaf("baseModels", "present", true), "model", "dataset")).toEqual([
      "/when/fact",
    ]);
    expect(complaints(leaf("baseModels", "present", true), "edge", "dataset")).toEqual([
      "/when/fact",
      "/when/fact",
    ]);
  });
});

describe("operators", () => {
  test("an unknown one, with the nearest", () => {
    expect(complaints(leaf("name", "equals", "x"))).toEqual([
      "/when/operator did you mean `equal`?",
    ]);
  });

  test("every operator refuses every fact type that it does not list, and only those", () => {
    const sample = { boolean: true, scalar: "x", list: ["x"], number: 1 } as const;
    for (const [name, operator] of Object.entries(OPERATORS))
      for (const [fact, entry] of Object.entries(CATALOG)) {
        const [kind] = entry.kinds;
        if (!kind) throw new Error(`${fact} is of no kind`);
        const made = complaints(
          leaf(fact, name, [...[sample[operator.takes]].flat()] as never),
          kind,
        );
        expect([fact, name, made.some((text) => text.startsWith("/when/operator"))]).toEqual([
          fact,
          name,
          !operator.types.includes(entry.type),
        ]);
      }
  });

  test.each([
    [leaf("name", "present", "yes")],
    [leaf("name", "equal", ["x"])],
    [leaf("name", "equal", true)],
    [leaf("name", "equal", 1)],
    [leaf("name", "in", "x")],
    [leaf("name", "in", [])],
    [leaf("contact", "containsAny", "x")],
    [leaf("contact", "contains", ["x"])],
  ])("a value of the wrong type: %j", (condition) => {
    expect(complaints(condition)).toEqual(["/when/value"]);
  });
  test("a number where one is compared", () => {
    expect(complaints(leaf("repository.documents", "lessThan", "3"), "repository")).toEqual([
      "/when/value",
    ]);
    expect(complaints(leaf("repository.documents", "equal", "3"), "repository")).toEqual([
      "/when/value",
    ]);
  });
});

describe("words", () => {
  test("one that an enum never takes, with the nearest", () => {
    expect(complaints(leaf("isPublished", "equal", "yess"))).toEqual([
      "/when/value did you mean `yes`?",
    ]);
    expect(complaints(leaf("license.status", "in", ["resolved", "nonsense", "foreign"]))).toEqual([
      "/when/value",
      "/when/value",
    ]);
    expect(complaints(leaf("isPublished", "equal", "true"))).toEqual(["/when/value"]);
  });

  test("presence has five words", () => {
    for (const name of modelFacts("presence"))
      expect(complaints(leaf(name, "in", [...PRESENCE]))).toEqual([]);
    expect(complaints(leaf("personalInfo.present", "equal", "none"))).toEqual([
      "/when/value did you mean `no`?",
    ]);
  });
});

describe("not", () => {
  test("over a comparison of a fact that may be absent", () => {
    expect(complaints({ not: leaf("version", "equal", "1") })).toHaveLength(1);
    expect(
      complaints({
        not: { all: [leaf("isPublished", "equal", "no"), leaf("version", "equal", "1")] },
      }),
    ).toHaveLength(1);
    expect(complaints({ all: [{ not: { any: [leaf("contact", "contains", "x")] } }] })[0]).toMatch(
      /^\/when\/all\/0\/not /,
    );
  });
});

test("every complaint of a tree is named, each at its place", () => {
  const made = complaints({
    all: [leaf("nam", "equal", "x"), { any: [leaf("name", "equl", "x"), leaf("name", "in", [])] }],
  });
  expect(made.map((text) => text.split(" ")[0])).toEqual([
    "/when/all/0/fact",
    "/when/all/1/any/0/operator",
    "/when/all/1/any/1/value",
  ]);
});

test("depth: 16 levels pass, more do not", () => {
  const nested = (levels: number): Condition =>
    levels === 0 ? leaf("name", "equal", "x") : { all: [nested(levels - 1)] };
  expect(complaints(nested(15))).toEqual([]);
  expect(complaints(nested(17))).toHaveLength(1);
});

test("leaves: all of them, in order", () => {
  const a = leaf("name", "equal", "x");
  const b = leaf("version", "present", true);
  expect(leaves({ all: [a, { not: { any: [b, a] } }] })).toEqual([a, b, a]);
});

test("a condition without complaints never asks for a fact that a subject of its kinds lacks", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(CATALOG)),
      fc.subarray([...SUBJECT_KINDS], { minLength: 1 }),
      (fact, kinds) => {
        const clean = checkCondition(leaf(fact, "present", true), kinds, []).length === 0;
        expect(clean).toBe(kinds.every((kind) => factsOf(kind).some((name) => name === fact)));
      },
    ),
  );
});
