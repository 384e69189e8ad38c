import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { message } from "../../src/messages/index.js";
import { bom, data, type Json, model, of } from "./bom.js";
import { claimedBy, place, source } from "./read.js";

describe("what is claimed", () => {
  test.each<[string, string, string[]]>([
    ["1.5", bom({}, "1.5"), ["cyclonedx"]],
    ["no version", '{"bomFormat": "CycloneDX"}', ["cyclonedx"]],
    ["broken", '{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [', ["cyclonedx"]],
    ["2.0", '{"specFormat": "CycloneDX", "specVersion": "2.0"}', ["cyclonedx"]],
    ["1.4 without models", bom({ components: [{ type: "library", name: "x" }] }, "1.4"), []],
    ["1.4 with a model", bom({ components: [model()] }, "1.4"), ["cyclonedx"]],
    ["an own schema", '{"aibom_version": "1.0", "components": [{"name": "x"}]}', []],
    ["another format", '{"bomFormat": "AIBOM", "specVersion": "1.0"}', []],
    ["a bill inside of something", JSON.stringify({ sbom: JSON.parse(bom({})) }), []],
    ["a text that speaks of one", '{"x": "\\"bomFormat\\": \\"CycloneDX\\""}', []],
  ])("%s", (_, text, ids) => {
    expect(claimedBy(source(text, { file: "bom.json" })).map(({ id }) => id)).toEqual(ids);
  });

  test.each<[string, string, string[]]>([
    ["plain", '<bom xmlns="http://cyclonedx.org/schema/bom/1.6"/>', ["cyclonedx-xml"]],
    [
      "with a prefix and a prologue",
      '\ufeff<?xml version="1.0"?>\n<!-- <a> -->\n<c:bom xmlns:c="http://cyclonedx.org/schema/bom/1.4">',
      ["cyclonedx-xml"],
    ],
    ["another bom", '<bom xmlns="http://example.org/"/>', []],
    ["another root", '<x><bom xmlns="http://cyclonedx.org/schema/bom/1.6"/></x>', []],
  ])("XML: %s", (_, text, ids) => {
    expect(claimedBy(source(text, { file: "bom.xml" })).map(({ id }) => id)).toEqual(ids);
  });
});

describe("what is not read is said", () => {
  const unsupported = (text: string, file = "bom.json") => {
    const one = source(text, { file });
    const reading = claimedBy(one)[0]?.read(one);
    const [fact] = reading?.document.statements.get("document.unsupported") ?? [];
    return [reading?.subjects.length, fact?.items?.[0]?.message, fact && place(fact.at)];
  };
  const later = (version: string) =>
    message("manifest.version-not-supported", { standard: "CycloneDX", version });
  test.each([
    ["2.0", later("2.0")],
    ["1.8", later("1.8")],
    ["1.4", message("cyclonedx.no-models", { version: "1.4" })],
  ])("%s", (version, reason) => {
    expect(unsupported(bom({ components: [model()] }, version))).toEqual([0, reason, "3:17"]);
  });

  it("XML, at its root element", () => {
    const text =
      '<?xml version="1.0"?>\n  <bom xmlns="http://cyclonedx.org/schema/bom/1.6">\n<component type="machine-learning-model"/></bom>';
    const reason = message("cyclonedx.xml-not-supported");
    expect(unsupported(text, "bom.xml")).toEqual([0, reason, "2:3"]);
  });

  it("XML that lists neither models nor data holds nothing", () => {
    const text = '<bom xmlns="http://cyclonedx.org/schema/bom/1.6"/>';
    const one = source(text, { file: "bom.xml" });
    const { document, subjects, emptyReason: nothing } = claimedBy(one)[0]?.read(one) ?? {};
    expect(subjects).toEqual([]);
    expect(document?.statements.has("document.unsupported")).toBe(false);
    expect(nothing?.text).toEqual(message("cyclonedx.xml-without-models"));
    expect(nothing && place(nothing.at)).toBe("1:1");
  });

  it("nothing but the schema of a bill that lists neither models nor data", () => {
    const text = bom({ components: [{ type: "library", name: "x", description: "TODO" }] });
    const reading = claimedBy(source(text, { file: "bom.json" }))[0]?.read(source(text));
    expect(reading?.subjects).toEqual([]);
    expect(reading?.schema?.id).toBe("cyclonedx-1.6");
    expect([...(reading?.document.statements.keys() ?? [])]).not.toContain("document.placeholders");
  });

  it.each(["1.5", "1.6", "1.7"])("the schema of %s is asked of a bill with models", (version) => {
    expect(of(model(), {}, version).reading.schema?.id).toBe(`cyclonedx-${version}`);
  });
});

describe("subjects", () => {
  const subjects = (more: Json) => {
    const one = source(bom(more), { file: "bom.json" });
    return claimedBy(one)[0]
      ?.read(one)
      .subjects.map(
        ({ kind, main, declaredId, title, silence }) =>
          `${main ? "main " : ""}${kind} ${declaredId ?? title} ${silence.evidence}`,
      );
  };
  const described = { modelCard: { considerations: { users: ["Clerks"] } } };
  const scanned = { modelCard: { modelParameters: { task: "fill-mask" } } };
  const app = { component: { type: "application", name: "desk" } };
  const listed = { data: [{ type: "dataset" }] };

  test.each<[string, Json, string[]]>([
    [
      "the component of the bill",
      { metadata: { component: model() } },
      ["main model acme/tiny structured"],
    ],
    ["data", { metadata: { component: data() } }, ["main dataset letters structured"]],
    ["the only model", { components: [model(described)] }, ["main model acme/tiny structured"]],
    [
      "the only model in a bill on something else",
      { metadata: app, components: [model(described)] },
      ["model acme/tiny prose"],
    ],
    [
      "the model of the name of the application, though it has no card",
      {
        metadata: { component: { type: "application", name: "tiny" } },
        components: [model(), model({ name: "a/b", ...described })],
      },
      ["main model acme/tiny structured", "model a/b prose"],
    ],
    [
      "the only model, by its task",
      { components: [model(scanned)] },
      ["main model acme/tiny structured"],
    ],
    ["what a scanner found", { metadata: app, components: [model(scanned)] }, []],
    [
      "models that are only listed",
      { metadata: app, components: [model(), model({ name: "b" })] },
      [],
    ],
    [
      "nested ones",
      { components: [{ type: "platform", name: "p", components: [model(described)] }] },
      ["main model acme/tiny structured"],
    ],
    [
      "data that are listed",
      { components: [model(described), data(listed)] },
      ["main model acme/tiny structured", "dataset letters prose"],
    ],
    ["configuration", { components: [data({ data: [{ type: "configuration" }] })] }, []],
    [
      "a file of a model",
      { components: [data({ ...listed, purl: "pkg:huggingface/a/b@1#x.safetensors" })] },
      [],
    ],
    [
      "what a model consists of",
      { metadata: { component: model({ components: [data({ ...listed, name: "tensors" })] }) } },
      ["main model acme/tiny structured"],
    ],
  ])("%s", (_, more, ids) => {
    expect(subjects(more)).toEqual(ids);
  });

  test.each<[Json, string | undefined]>([
    [{ name: "x", purl: "pkg:huggingface/org/x@abc" }, "org/x"],
    [{ name: "x", purl: "pkg:huggingface/org%2Fx@abc#x.gguf" }, "org/x"],
    [{ name: "x", purl: "pkg:huggingface/%zz/x" }, undefined],
    [{ name: "x", purl: "pkg:generic/org%2Fx@1.0" }, undefined],
    [{ name: "x", group: "org" }, "org/x"],
    [{ name: "x", group: "org.example" }, undefined],
    [
      { name: "x", externalReferences: [{ type: "model-card", url: "https://hf.co/org/x" }] },
      "org/x",
    ],
    [
      { name: "x", externalReferences: [{ type: "website", url: "https://hf.co/org/y" }] },
      undefined,
    ],
    [
      { name: "x", externalReferences: [{ type: "website", url: "https://hf.co/datasets/x" }] },
      undefined,
    ],
  ])("id of %j", (more, id) => {
    const [subject] = of(model(more)).reading.subjects;
    expect(subject?.declaredId).toBe(id);
  });
});

const CORPUS = join(import.meta.dirname, "../../../shared/corpus");
describe.skipIf(!existsSync(CORPUS))("bills of others", () => {
  const files = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  it("are claimed by this format alone, and nothing else is", () => {
    const own = files(join(CORPUS, "cyclonedx"));
    expect(own.length).toBeGreaterThan(0);
    for (const path of own) {
      const one = source(readFileSync(path, "utf8"), { file: path });
      expect([path, claimedBy(one).map(({ id }) => id)]).toEqual([path, ["cyclonedx"]]);
    }
    const others = readdirSync(CORPUS).filter(
      (name) => name !== "cyclonedx" && !name.includes("."),
    );
    const taken = others
      .flatMap((folder) => files(join(CORPUS, folder)))
      .filter((path) =>
        claimedBy(source(readFileSync(path, "utf8"), { file: path })).some(({ id }) =>
          id.startsWith("cyclonedx"),
        ),
      );
    expect(taken).toEqual([]);
  });
});
