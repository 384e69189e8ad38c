import { expect, it } from "vitest";
import { fixProblems } from "../../src/fix/example.js";
import { finding, report } from "../report/report.js";

const edit = (file: string, line: number) => ({
  file,
  range: { start: { line, column: 1 }, end: { line, column: 2 } },
  text: "x",
});
const of = (...edits: ReturnType<typeof edit>[]) =>
  report([finding({ fix: { safe: true, edits } })]);
const ID = finding().ruleId;

it("compares a single file whatever its name, and folders name by name", () => {
  expect(fixProblems(ID, of(edit("bad.md", 1)), { "bad.md": "a" }, { "fixed.md": "x" })).toEqual(
    [],
  );
  const files = { "a.md": "a", "b.md": "b" };
  expect(fixProblems(ID, of(edit("b.md", 1)), files, { "a.md": "a", "b.md": "x" })).toEqual([]);
  expect(fixProblems(ID, of(edit("b.md", 1)), files, { "a.md": "a", "c.md": "x" })).toHaveLength(1);
  expect(fixProblems(ID, of(edit("b.md", 1)), files, files)).toMatchObject([
    { code: "example.other-text", params: { file: "b.md" } },
  ]);
  expect(fixProblems("other/rule", of(edit("a.md", 1)), files, files)).toHaveLength(1);
  expect(fixProblems(ID, report([finding()]), files, files)).toHaveLength(1);
});
