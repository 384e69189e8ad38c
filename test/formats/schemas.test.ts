import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type SchemaId, validate } from "../../src/documents/schemas/index.js";
import { LOCALES, render } from "../../src/messages/index.js";
import { repeated } from "../../src/text/json-schema-runtime.js";

/** "pointer part" of each error. */
const places = async (id: SchemaId, data: unknown) =>
  (await validate(id, data)).map(({ pointer, part }) => `${pointer} ${part}`);

const bom = (version: string, more: object) => ({
  bomFormat: "CycloneDX",
  specVersion: version,
  ...more,
});
const licensed = (...licenses: object[]) => ({
  components: [{ type: "library", name: "harbour", licenses }],
});
const flow = { flow: "inbound", classification: "PII" };
const VERSIONS = ["1.5", "1.6", "1.7"] as const;

describe.each(VERSIONS)("CycloneDX %s", (version) => {
  const check = (more: object) => places(`cyclonedx-${version}`, bom(version, more));

  it.each([
    ["nothing but its head", {}],
    ["an SPDX identifier", licensed({ license: { id: "MIT" } })],
    ["a name", licensed({ license: { name: "Harbour Licence" } })],
    ["an expression", licensed({ expression: "MIT OR Apache-2.0" })],
    ["data of a service", { services: [{ name: "s", data: [flow] }] }],
    [
      "a model card",
      {
        components: [
          {
            type: "machine-learning-model",
            name: "m",
            modelCard: { considerations: { ethicalConsiderations: [{ name: "bias" }] } },
          },
        ],
      },
    ],
    ["an unusual address", { externalReferences: [{ type: "website", url: "see the [wiki]" }] }],
    ["many components", { components: [1, 2, 3].map((i) => ({ type: "data", name: `d${i}` })) }],
  ])("takes %s", async (_, more) => {
    expect(await check(more)).toEqual([]);
  });

  it.each<[string, object, string[]]>([
    [
      "an identifier that SPDX does not have",
      licensed({ license: { id: "MIT-Licence" } }),
      ["/components/0/licenses/0/license/id value"],
    ],
    [
      "a licence without id and name",
      licensed({ license: { url: "https://example.org" } }),
      ["/components/0/licenses/0/license closing"],
    ],
    [
      "a licence with both",
      licensed({ license: { id: "MIT", name: "MIT" } }),
      ["/components/0/licenses/0/license value"],
    ],
    [
      "a service whose data has no flow",
      { services: [{ name: "s", data: [{ classification: "PII" }] }] },
      ["/services/0/data/0 closing"],
    ],
    [
      "a member that is none",
      { components: [{ type: "library", name: "x", colour: "red" }] },
      ["/components/0/colour key"],
    ],
    [
      "a component without a name",
      { components: [{ type: "library" }] },
      ["/components/0 closing"],
    ],
    [
      "the same component twice",
      {
        components: [
          { type: "data", name: "d" },
          { name: "d", type: "data" },
        ],
      },
      ["/components/1 value"],
    ],
    ["a day for a time", { metadata: { timestamp: "2026-01-31" } }, ["/metadata/timestamp value"]],
    ["a list for an object", { metadata: [] }, ["/metadata value"]],
  ])("points at %s", async (_, more, expected) => {
    expect(await check(more)).toEqual(expected);
  });

  it("names the place in the terms of the specification", async () => {
    const [error] = await validate(
      `cyclonedx-${version}`,
      bom(version, licensed({ license: { id: "MIT-Licence" } })),
    );
    expect(error?.text).toMatchObject({
      code: "manifest.specification-broken",
      params: {
        fault: { code: "schema.not-listed" },
        standard: `CycloneDX ${version}`,
        section: "components[].licenses[].license.id",
      },
    });
  });
});

describe("an expression beside a license", () => {
  const mixed = licensed({ license: { id: "MIT" } }, { expression: "MIT" });
  it.each(["1.5", "1.6"] as const)("is one error in CycloneDX %s", async (version) => {
    expect(await places(`cyclonedx-${version}`, bom(version, mixed))).toEqual([
      "/components/0/licenses/1 value",
    ]);
  });
  it("may stand in CycloneDX 1.7", async () => {
    expect(await places("cyclonedx-1.7", bom("1.7", mixed))).toEqual([]);
  });
});

describe("CycloneDX 1.7", () => {
  const check = (more: object) => places("cyclonedx-1.7", bom("1.7", more));
  it("limits the traffic light of a distribution", async () => {
    const metadata = (tlp: string) => ({ metadata: { distributionConstraints: { tlp } } });
    expect(await check(metadata("AMBER"))).toEqual([]);
    expect(await check(metadata("PURPLE"))).toEqual([
      "/metadata/distributionConstraints/tlp value",
    ]);
  });
  it("has no version beside a range of versions", async () => {
    const part = { type: "library", name: "x", isExternal: true, versionRange: "vers:npm/>1" };
    expect(await check({ components: [part] })).toEqual([]);
    expect(await check({ components: [{ ...part, version: "2" }] })).toEqual([
      "/components/0 value",
    ]);
  });
});

describe("SPDX 3.0.1", () => {
  const CONTEXT = "https://spdx.org/rdf/3.0.1/spdx-context.jsonld";
  const made = {
    type: "CreationInfo",
    "@id": "_:made",
    specVersion: "3.0.1",
    created: "2026-01-31T12:00:00Z",
    createdBy: ["https://example.org/harbour"],
  };
  const model = {
    type: "ai_AIPackage",
    spdxId: "https://example.org/model",
    creationInfo: "_:made",
    name: "harbour-7b",
  };
  const check = (...elements: object[]) =>
    validate("spdx-3.0.1", { "@context": CONTEXT, "@graph": [made, ...elements] });
  const at = async (...elements: object[]) =>
    (await check(...elements)).map(({ pointer, part }) => `${pointer} ${part}`);

  it("takes a model", async () => {
    expect(await at({ ...model, ai_autonomyType: "no" })).toEqual([]);
  });
  it("points at a value, with its class", async () => {
    const [error, ...more] = await check({ ...model, ai_autonomyType: "perhaps" });
    expect(more).toEqual([]);
    expect(error).toMatchObject({
      pointer: "/@graph/1/ai_autonomyType",
      part: "value",
      text: { params: { standard: "SPDX 3.0.1", section: "ai_AIPackage.ai_autonomyType" } },
    });
  });
  it("points at a member of another class", async () => {
    expect(await at({ ...model, dataset_datasetType: ["text"] })).toEqual([
      "/@graph/1/dataset_datasetType key",
    ]);
  });
  it("points at an element that lacks what its class asks for", async () => {
    const { creationInfo: _, ...bare } = model;
    expect(await at(bare)).toEqual(["/@graph/1 closing"]);
  });
  it("knows its classes", async () => {
    expect(await at({ ...model, type: "ai_Robot" })).toEqual(["/@graph/1 value"]);
  });
  it("has no member outside", async () => {
    const data = { "@context": CONTEXT, "@graph": [made], extra: 1 };
    expect(await places("spdx-3.0.1", data)).toEqual(["/extra key"]);
  });
  it("asks for its context", async () => {
    expect(await places("spdx-3.0.1", { "@graph": [made] })).toEqual([" closing"]);
  });
});

describe.each(["datapackage-1.0", "datapackage-2.0"] as const)("%s", (id) => {
  const file = { name: "readings", path: "readings.csv" };
  it.each([
    ["a file", { resources: [file] }],
    ["a licence", { resources: [file], licenses: [{ name: "CC0-1.0", path: "https://e.org" }] }],
    ["a homepage without scheme", { resources: [file], homepage: "www.example.org" }],
  ])("takes %s", async (_, data) => {
    expect(await places(id, data)).toEqual([]);
  });
  it.each<[string, object, string[]]>([
    ["no resources", { name: "x" }, [" closing"]],
    [
      "a path that leaves the folder",
      { resources: [{ ...file, path: "../x.csv" }] },
      ["/resources/0/path value"],
    ],
    ["keywords that are no list", { resources: [file], keywords: "sea" }, ["/keywords value"]],
    ["a day for a time", { resources: [file], created: "2026" }, ["/created value"]],
    ["an empty list of licences", { resources: [file], licenses: [] }, ["/licenses value"]],
  ])("points at %s", async (_, data, expected) => {
    expect(await places(id, data)).toEqual(expected);
  });
  it("points at a resource without name or path", async () => {
    expect(await places(id, { resources: [{ name: "x" }, { path: "x.csv" }] })).toEqual([
      "/resources/0 closing",
      "/resources/1 closing",
    ]);
  });
});

describe("Model Card Toolkit", () => {
  it.each<[SchemaId, unknown]>([
    ["mct-0.0.1", { model_details: { name: "harbour" }, considerations: { users: ["all"] } }],
    ["mct-0.0.2", { considerations: { users: [{ description: "all" }] } }],
  ])("%s: takes users in its own form only", async (id, data) => {
    expect(await places(id, data)).toEqual([]);
    const other = id === "mct-0.0.1" ? [{ description: "all" }] : ["all"];
    expect(await places(id, { model_details: {}, considerations: { users: other } })).toEqual([
      "/considerations/users/0 value",
    ]);
  });
  it("0.0.1 and 0.0.2 have no other members", async () => {
    for (const id of ["mct-0.0.1", "mct-0.0.2"] as const)
      expect(await places(id, { model_details: {}, model_detail: {} })).toEqual([
        "/model_detail key",
      ]);
  });
  it("checks pictures, behind a reference that is published without its slash", async () => {
    const graphics = { collection: [{ image: 7 }] };
    const data = { model_details: {}, quantitative_analysis: { graphics } };
    for (const id of ["mct-0.0.1", "mct-0.0.2"] as const)
      expect(await places(id, data)).toEqual([
        "/quantitative_analysis/graphics/collection/0/image value",
      ]);
  });
});

describe("a document from a stranger", () => {
  it.each([null, true, 7, "x", [], {}])("may be %j", async (data) => {
    for (const id of ["cyclonedx-1.6", "spdx-3.0.1", "datapackage-2.0", "mct-0.0.1"] as const)
      expect(await places(id, data)).toHaveLength(1);
  });

  it("is shown cut, on one line, in its own backticks only", async () => {
    const id = `\`\n${"x".repeat(1e6)}`;
    const key = `\`<b>\n${"k".repeat(1e6)}`;
    const data = bom("1.6", { ...licensed({ license: { id } }), [key]: 1 });
    const errors = await validate("cyclonedx-1.6", data);
    expect(errors).toHaveLength(2);
    for (const locale of LOCALES)
      for (const { text: message } of errors) {
        const text = render(message, locale);
        // Two names at most, each in two backticks.
        expect(text.match(/[`\n]/g)?.join("")).toMatch(/^(?:``){1,2}$/);
        expect(text.length).toBeLessThan(300);
      }
  });

  it("is reported up to twenty places, in order, in time", async () => {
    const components = Array.from({ length: 1e6 }, () => 0);
    const start = performance.now();
    const found = await places("cyclonedx-1.6", bom("1.6", { components }));
    expect(performance.now() - start).toBeLessThan(2000);
    expect(found).toEqual(Array.from({ length: 20 }, (_, i) => `/components/${i} value`));
  });

  it("cannot make a long list of equal-looking objects slow", async () => {
    const components = Array.from({ length: 40_000 }, (_, i) => ({
      type: "data",
      name: `${i}${"x".repeat(12)}`.padStart(24, "y"),
    }));
    const start = performance.now();
    expect(await places("cyclonedx-1.6", bom("1.6", { components }))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("cannot make a pattern slow", async () => {
    const mediatype = `${"/".repeat(200_000)}\n`;
    const resources = [{ name: "x", path: "x.csv", mediatype }];
    const start = performance.now();
    expect(await places("datapackage-2.0", { resources })).toEqual([
      "/resources/0/mediatype value",
    ]);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("may be nested deeper than the stack, or in every class", async () => {
    let deep: object = { type: "data", name: "d" };
    for (let i = 0; i < 200_000; i++) deep = { type: "data", name: "d", components: [deep] };
    expect(await places("cyclonedx-1.6", bom("1.6", { components: [deep] }))).toEqual([]);
    let element: object = {};
    for (let i = 0; i < 40; i++) element = { creationInfo: element, from: element, "@id": "_:x" };
    const start = performance.now();
    expect((await places("spdx-3.0.1", { "@graph": [element] })).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("may name a version that has no schema here", async () => {
    for (const id of ["cyclonedx-1.4", "constructor", ""])
      expect(await validate(id, 7)).toEqual([]);
  });

  it("cannot speak for the prototype", async () => {
    const data = JSON.parse('{"model_details":{},"__proto__":{"x":1},"constructor":1}');
    expect(await places("mct-0.0.1", data)).toEqual(["/__proto__ key", "/constructor key"]);
  });
});

describe("repeated items", () => {
  it.each<[unknown[], number]>([
    [[], -1],
    [[1, "1", true, null, [], {}], -1],
    [["a", "b", "a"], 2],
    [
      [
        { a: 1, b: [2] },
        { b: [2], a: 1 },
      ],
      1,
    ],
    [[{ a: 1 }, { a: 1, b: undefined }, { a: [1] }, [1]], -1],
    [[JSON.parse('{"__proto__":1}'), {}], -1],
  ])("%j", (items, index) => {
    expect(repeated(items)).toBe(index);
  });
  it("are found among many that look alike", () => {
    const alike = Array.from({ length: 50 }, (_, i) => ({ a: { i }, b: { x: [] } }));
    expect(repeated(alike)).toBe(-1);
    expect(repeated([...alike, { b: { x: [] }, a: { i: 33 } }])).toBe(50);
    expect(repeated([...alike.slice(0, 5), { b: { x: [] }, a: { i: 3 } }])).toBe(5);
  });
});

it("the schemas are the published ones", () => {
  const root = "third_party/schemas";
  const table = readFileSync(join(root, "README.md"), "utf8");
  const rows = [...table.matchAll(/^\| `([^`]+\.json)` .*`(\w{64})` \|$/gm)];
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".json"));
  expect(rows.map(([, name]) => name).sort()).toEqual(files.sort());
  for (const [, name = "", digest] of rows)
    expect(
      createHash("sha256")
        .update(readFileSync(join(root, name)))
        .digest("hex"),
      name,
    ).toBe(digest);
});

const CORPUS = join(import.meta.dirname, "../../../shared/corpus");
describe.skipIf(!existsSync(CORPUS))("real documents", () => {
  const found = (folder: string) =>
    readdirSync(join(CORPUS, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".json"))
      .map((name) => ({
        name,
        data: JSON.parse(readFileSync(join(CORPUS, folder, name), "utf8")),
      }));

  it("of CycloneDX are valid or not as their names say", async () => {
    const named = found("cyclonedx").filter(({ name }) => /\/(?:in)?valid-[^/]+$/.test(name));
    expect(named.length).toBeGreaterThan(20);
    for (const { name, data } of named) {
      const errors = await places(`cyclonedx-${data.specVersion}` as SchemaId, data);
      expect(errors.length > 0, name).toBe(/\/invalid-[^/]+$/.test(name));
    }
  });

  it("of the Model Card Toolkit are valid in their version", async () => {
    for (const { name, data } of found("mct"))
      expect(await places(`mct-${data.schema_version}` as SchemaId, data), name).toEqual([]);
  });

  it("of Frictionless are valid but for a path that leaves the folder", async () => {
    const broken: string[] = [];
    for (const { name, data } of found("datapackage").filter(({ data }) => data.resources))
      for (const id of ["datapackage-1.0", "datapackage-2.0"] as const)
        if ((await places(id, data)).length > 0) broken.push(name.split("__").at(-1) ?? "");
    expect(new Set(broken)).toEqual(new Set(["invalid-backward-path/datapackage.json"]));
  });
});
