import { describe, expect, it } from "vitest";
import { ofRule, run } from "../helpers/run.js";
import { claimedBy, see, source, told } from "./read.js";

const JSON_FILE = { file: "data/datapackage.json" };
const packaged = (more: object) =>
  JSON.stringify({ name: "harbour", resources: [{ name: "a", path: "a.csv" }], ...more }, null, 1);

describe("a Data Package", () => {
  it.each([
    ["datapackage.json", packaged({}), ["datapackage"]],
    ["datapackage.yaml", "name: x\nresources: []\n", ["datapackage"]],
    ["package.json", packaged({}), []],
    ["datapackage.json", '{"name": "x"}', []],
    [
      "datapackage.json",
      '{"$schema": "http://json-schema.org/draft-07/schema#", "properties": {"resources": {}}}',
      [],
    ],
  ])("is told by name and resources: %s %s", (file, text, ids) => {
    expect(claimedBy(source(text, { file })).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ["names", [{ name: "CC-BY-4.0", path: "https://x.example" }], "CC-BY-4.0"],
    [
      "addresses",
      [{ path: "https://opensource.org/license/mit" }],
      "https://opensource.org/license/mit",
    ],
    ["titles", [{ title: "Own terms" }], "Own terms"],
  ])("states licenses by their %s", (_, licenses, value) => {
    const seen = see(packaged({ licenses }), JSON_FILE);
    expect(seen.items("license.stated").map((one) => one.split(" @ ")[0])).toEqual([value]);
  });

  it("states name and link of a license outside the lists", () => {
    const licenses = [{ name: "Harbour terms", path: "https://x.example/terms" }];
    const seen = see(packaged({ licenses }), JSON_FILE);
    expect(seen.fact("license.name").value).toBe("Harbour terms");
    expect(seen.fact("license.link").value).toBe("https://x.example/terms");
    const alone = see(packaged({ licenses: [{ name: "Harbour terms" }] }), JSON_FILE);
    expect(alone.fact("license.name").state).toBe("absent");
  });

  it("states the licenses of its resources where it has none", () => {
    const resources = [
      { name: "a", path: "a.csv", licenses: [{ name: "MIT" }] },
      { name: "b", path: "b.csv", licenses: [{ name: "CC0-1.0" }] },
    ];
    expect(see(packaged({ resources }), JSON_FILE).fact("license.stated").value).toEqual([
      "MIT",
      "CC0-1.0",
    ]);
    const own = see(packaged({ resources, licenses: [{ name: "ODbL-1.0" }] }), JSON_FILE);
    expect(own.fact("license.stated").value).toEqual(["ODbL-1.0"]);
  });

  it("names its publisher before its authors, and its sources as upstreams", () => {
    const text = packaged({
      contributors: [
        { title: "Ana", email: "ana@x.example", role: "author" },
        { title: "Office", roles: ["publisher"] },
      ],
      sources: [{ title: "Notices", path: "https://n.example" }, { title: "Wikipedia" }],
    });
    const seen = see(text, JSON_FILE);
    expect(told(seen.fact("provider.name")).slice(0, 3)).toEqual([
      "Office",
      "declared",
      "structured",
    ]);
    expect(seen.fact("contact").value).toEqual(["ana@x.example"]);
    expect(seen.uses.map(({ relation, name }) => `${relation} ${name}`)).toEqual([
      "derived-from https://n.example",
      "derived-from Wikipedia",
    ]);
  });

  it.each([
    ["JSON", "datapackage.json", packaged({ resources: [{ name: "a", path: "../a.csv" }] }), 6, 12],
    ["YAML", "datapackage.yaml", "name: x\nresources:\n- name: a\n  path: ../a.csv\n", 4, 9],
  ])("is held against its schema, in %s too", async (_, file, text, line, column) => {
    const [finding, ...more] = ofRule(await run({ [file]: text }), "doc/invalid-manifest");
    expect(more).toEqual([]);
    expect([finding?.severity, finding?.primary.range.start]).toEqual([
      "warning",
      { line, column },
    ]);
  });
});
