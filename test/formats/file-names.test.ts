import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { nameOf } from "../../src/facts/paths.js";
import { FORMATS, isNamed, mayBeDocument, mayBeDocumentAt } from "../../src/formats/index.js";

const SAMPLES = join(import.meta.dirname, "samples");
const samplesOf = (id: string) =>
  readdirSync(join(SAMPLES, id), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

describe.each(FORMATS)("$id", ({ id, files, named, syntax }) => {
  it("declares patterns that can be joined: they ignore case and keep no state", () => {
    for (const pattern of named ? [files, named] : [files]) expect(pattern.flags).toBe("i");
  });

  it.skipIf(!existsSync(join(SAMPLES, id)))("looks for its own samples", () => {
    const names = samplesOf(id);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      expect([name, files.test(name)]).toEqual([name, true]);
      expect([name, mayBeDocument(name)]).toEqual([name, true]);
    }
  });

  it("reads Markdown, or files of other names", () => {
    expect(files.test("README.md")).toBe(syntax === "markdown");
  });
});

test.each([
  ["README.md", "a/.hidden.markdown", "manifest.md", "bom.json", "a.bom.xml", "x/MLmodel"],
  ["croissant.jsonld", "values.json", "chart.json", "a/b/config.yaml", "Composer.yml"],
])("is looked at: %s", (...paths) => {
  for (const path of paths) expect([path, mayBeDocumentAt(path)]).toEqual([path, true]);
});

test.each([
  ["main.py", "README.md.txt", "MLmodel.py", "bom.xml.gz", "abom.xml", ".config.json"],
  ["package-lock.json", "tsconfig.base.json", "Composer.json", "docker-compose.dev.yml"],
  ["x.min.json", "Chart.yaml", "tokenizer_config.json", ".bom.xml", "rule.json"],
])("belongs to other tools: %s", (...paths) => {
  for (const path of paths) expect([path, mayBeDocumentAt(path)]).toEqual([path, false]);
});

test("some names alone promise a document, wherever their word stands", () => {
  const named = ["sbom.json", "acme.cdx.json", "a/model-card.yaml", "governance.yml", "MLMODEL"];
  for (const path of named) expect([path, isNamed(path)]).toEqual([path, true]);
  for (const path of ["config.json", "bombs.json", "a.bom/config.json", "governance.json"])
    expect([path, isNamed(path)]).toEqual([path, false]);
  expect(isNamed(nameOf("x/adapter_config.json"))).toBe(true);
});
