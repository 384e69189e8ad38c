import { describe, expect, it, test } from "vitest";
import { see } from "./read.js";

/** A data set card whose body begins on line 4. */
const dataset = (body: string) => see(`---\npretty_name: x\n---\n${body}\n`);
const shown = (body: string) => {
  const seen = dataset(body);
  return [seen.items("personalInfo.indications"), seen.items("columns").length];
};

describe("a list of fields in the text of a data set card", () => {
  it.each<[string, string, string[]]>([
    [
      "items",
      "# Quay\n\n### Data Fields\n\n- `id`: number of the row\n- `email`: the address of the skipper",
      ["email @ 9:4"],
    ],
    [
      "items in bold, under a part of its own",
      "# Quay\n\n## Data Fields\n\n#### crews\n\n- **date_of_birth** (string): as in the passport",
      ["date_of_birth @ 10:5"],
    ],
    [
      "a table",
      "# Quay\n\n## Data Fields\n\n| Name | Type | Description |\n| --- | --- | --- |\n| email | string | where to write |",
      ["email @ 10:3"],
    ],
    [
      "a table with two columns",
      "# Quay\n\n## Schema\n\n| column | meaning |\n| --- | --- |\n| phone_number | of the office |",
      ["phone_number @ 10:3"],
    ],
    [
      "a table of fields anywhere",
      "# Quay\n\n## Contents\n\n| Field | Description |\n| --- | --- |\n| full_name | of the skipper |",
      ["full_name @ 10:3"],
    ],
    ["code under features", "# Quay\n\n## Features\n\n- `email`: the address", ["email @ 8:4"]],
    [
      "an example",
      '# Quay\n\n## Data Instances\n\n```json\n{\n  "id": 3,\n  "email": "…"\n}\n```',
      ["email @ 11:4"],
    ],
    [
      "Chinese items",
      "# 码头\n\n## 字段说明\n\n- 用户手机号：注册时填写\n- 内容：留言",
      ["用户手机号 @ 8:3"],
    ],
    [
      "a Chinese table",
      "# 码头\n\n## 数据\n\n| 字段名 | 类型 | 说明 |\n| --- | --- | --- |\n| tel | 字符串 | 用户的手机号 |",
      ["tel @ 10:3"],
    ],
    [
      "what the descriptions say",
      "# Quay\n\n## Data Fields\n\n- `q1`: age of the speaker\n- `q2`: political leaning of each annotator\n- `w`: the hashed worker id",
      ["q1 @ 8:4", "q2 @ 9:4", "w @ 10:4"],
    ],
  ])("%s", (_, body, indications) => {
    expect(shown(body)[0]).toEqual(indications);
    expect(dataset(body).fact("personalInfo.indications").evidence).toBe("prose");
  });

  it.each([
    ["a flag", "## Data Fields\n\n- `email`: whether the message is spam"],
    ["invented persons", "## Data Fields\n\n- `email`: fake address, generated"],
    ["a replaced value", "## Data Fields\n\n- `email`: hashed address\n- `text`: the message"],
    ["another part", "## Contact\n\n- email: x@y.example\n- phone: 12"],
    ["features of software", "## Features\n\n- Email: the app sends a message"],
    ["names of the authors", "## Data Fields\n\n- `authors`: names of the authors"],
    ["no list", "## Data Fields\n\nThe e-mail of the office stands above."],
  ])("%s shows nothing", (_, body) => {
    expect(shown(`# Quay\n\n${body}`)[0]).toEqual([]);
  });

  test("gives the columns, and what the data consist of", () => {
    const seen = dataset("# Quay\n\n## Data Fields\n\n- `a`: one\n- `b`: two");
    expect(seen.items("columns")).toEqual(["a @ 8:4", "b @ 9:4"]);
    expect(seen.fact("columns").evidence).toBe("prose");
  });

  test("gives way to the columns of the front matter", () => {
    const seen = see(
      "---\ndataset_info:\n  features:\n  - name: email\n    dtype: string\n---\n# Quay\n\n## Data Fields\n\n- `text`: the text\n",
    );
    expect(seen.items("columns")).toEqual(["email @ 4:11"]);
    expect(seen.fact("personalInfo.indicatedCategories").value).toEqual(["EmailAddress"]);
  });

  test("is not looked for in the card of a model", () => {
    const seen = see(
      "---\nlibrary_name: x\n---\n# Quay\n\n## Data Fields\n\n- `email`: an address\n",
    );
    expect(seen.fact("personalInfo.indications").state).toBe("absent");
  });
});
