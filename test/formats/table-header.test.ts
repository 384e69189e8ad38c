import { describe, expect, it } from "vitest";
import { tableColumns } from "../../src/documents/signals/table-header.js";

const read = (file: string, text: string, truncated = false) =>
  tableColumns(file, text, truncated).map(
    ({ text: name, at: { range } }) => `${name} @ ${range.start.line}:${range.start.column}`,
  );

describe("the first line of a table", () => {
  it.each([
    ["a.csv", "id,email\n1,a@b.example\n", ["id @ 1:1", "email @ 1:4"]],
    ["a.csv", '"id","full, name"\n', ["id @ 1:2", "full, name @ 1:7"]],
    ["a.csv", "\uFEFFid;name\r\n1;x", ["id @ 1:2", "name @ 1:5"]],
    ["a.csv", ",age\n0,3\n", ["age @ 1:2"]],
    ["a.tsv", "姓名\t手机号\n", ["姓名 @ 1:1", "手机号 @ 1:4"]],
    [
      "a.jsonl",
      '{"id": 1, "user": {"email": "x"}}\n{}',
      ["id @ 1:3", "user @ 1:12", "email @ 1:21"],
    ],
  ])("%s %j", (file, text, columns) => expect(read(file, text)).toEqual(columns));

  it.each([
    ["a record with an address", "a.csv", "1,a@b.example\n"],
    ["numbers", "a.csv", "3,4\n"],
    ["a sentence", "a.csv", "He left. She stayed,no\n"],
    ["the same name twice", "a.csv", "a,a\n"],
    ["nothing", "a.csv", "\n"],
    ["no JSON", "a.jsonl", "{'a': 1}\n"],
    ["a pointer", "a.csv", "version https://git-lfs.github.com/spec/v1\noid x\n"],
  ])("that is %s has no columns", (_, file, text) => expect(read(file, text)).toEqual([]));

  it("counts only as a whole", () => {
    expect(read("a.csv", "id,email", true)).toEqual([]);
    expect(read("a.csv", "id,email")).toHaveLength(2);
  });
});
