import { expect, test } from "vitest";
import { type FactName, isFactName, isListFact, type ValueOf } from "../../src/facts/catalog.js";
import { type Statements, state, stateAsRead, stateList } from "../../src/facts/draft.js";
import { at } from "../helpers/make.js";

const place = { at: at(1), evidence: "structured" } as const;

/** Is compiled and never run: what must not compile is expected to be an error. */
function mustNotCompile(statements: Statements): void {
  // @ts-expect-error a name that the catalog does not have
  state(statements, "licence.stated", ["mit"], place);
  // @ts-expect-error a list takes a list
  state(statements, "license.stated", "mit", place);
  // @ts-expect-error a text takes a text
  state(statements, "license.name", ["mit"], place);
  // @ts-expect-error a presence takes its answers
  state(statements, "weightsPublic", "maybe", place);
  // @ts-expect-error an enumeration takes its words
  state(statements, "edge.channel", "carries", place);
  // @ts-expect-error a number takes a number
  state(statements, "training.compute", "1e24", place);
  // @ts-expect-error a fact of a test is of one of the tests
  state(statements, "evaluation.taste.tested", "yes", place);
  // @ts-expect-error a text is no list
  stateList(statements, "license.name", [], "structured");
  // @ts-expect-error the name of what was read is of the catalog too
  stateAsRead(statements, "licence.stated", "mit", place);
}

test("what is not of the catalog does not compile", () => {
  expect(mustNotCompile).toBeTypeOf("function");
});

test("facts of the catalog can be stated with a value of their type", () => {
  const statements: Statements = new Map();
  state(statements, "license.stated", ["mit"], place);
  state(statements, "weightsPublic", "partial", place);
  state(statements, "edge.channel", "carry", place);
  state(statements, "training.compute", 1e24, place);
  state(statements, "evaluation.safety.result", 0.1, place);
  state(statements, "releaseDate", "2026-11-30", place);
  expect([...statements.keys()]).toHaveLength(6);
  const value: ValueOf<"transparency.level"> = "L0";
  const name: FactName = "edge.duties.unmet";
  expect([value, name]).toBeDefined();
});

test("names from elsewhere are looked up", () => {
  expect([isFactName("license.id"), isFactName("licence.id")]).toEqual([true, false]);
  expect([isFactName("constructor"), isListFact("__proto__")]).toEqual([false, false]);
  expect([isListFact("license.stated"), isListFact("license.id")]).toEqual([true, false]);
});
