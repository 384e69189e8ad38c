import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dataProvenanceStandard } from "../../src/formats/data-provenance-standard.js";
import { message } from "../../src/messages/index.js";
import { claimedBy, edges, see, source, told } from "./read.js";

const SAMPLES = join(import.meta.dirname, "samples/data-provenance-standard");
const text = (file: string) => readFileSync(join(SAMPLES, file), "utf8");
const sample = (file: string) => see(text(file), { file });

describe("a full record", () => {
  const record = sample("provenance.json");

  test("source: what it is and who issued it", () => {
    const [subject] = record.reading.subjects;
    expect(subject?.kind).toBe("dataset");
    expect(subject?.title).toBe("Tide tables with notes");
    expect(subject?.declaredId).toBe("acme/tides");
    expect(told(record.fact("provider.name"))).toEqual([
      "ACME Tides",
      "declared",
      "structured",
      "7:26",
    ]);
    expect(record.items("contact")).toEqual(["1 Quay @ 7:52", "tides@acme.example @ 7:62"]);
    // It is the version of the standard.
    expect(record.fact("version").state).toBe("absent");
  });

  test("provenance: sources, time and method", () => {
    expect(edges(record)).toEqual([
      "derived-from https://acme.example/raw-tides.json",
      "derived-from https://acme.example/notes.json",
    ]);
    expect(record.items("sources")).toEqual([
      "https://acme.example/raw-tides.json @ 11:15",
      "https://acme.example/notes.json @ 21:36",
      "Port Authority @ 12:26",
    ]);
    expect(told(record.fact("releaseDate"))).toEqual([
      "2026-02-03",
      "derived",
      "structured",
      "14:13",
    ]);
    expect(told(record.fact("collection.timeframe"))).toEqual([
      "2020-01-01 to 2025-12-31",
      "derived",
      "structured",
      "15:37",
    ]);
    expect(told(record.fact("collection.process"))).toEqual([
      "Gauges at the quay",
      "declared",
      "structured",
      "17:71",
    ]);
    expect(told(record.fact("synthetic.present"))).toEqual([
      "yes",
      "derived",
      "structured",
      "18:17",
    ]);
    expect(record.fact("synthetic.generators").state).toBe("absent");
    expect(record.items("dataTypes")).toEqual(["text/csv @ 20:16"]);
  });

  test("use: an evaluation is a statement, and no yes", () => {
    expect(told(record.fact("personalInfo.statement"))).toEqual([
      "pii: evaluated true",
      "derived",
      "structured",
      "25:33",
    ]);
    expect(record.fact("personalInfo.present").state).toBe("absent");
    expect(record.items("personalInfo.deidentificationMethod")).toEqual(["data-masking @ 30:36"]);
    expect(record.items("security.measures")).toEqual(["data-encryption @ 31:36"]);
    expect(record.items("legalBasis.basis")).toEqual(["consent @ 28:18"]);
    expect(record.items("license.stated")).toEqual(["CC-BY-4.0 @ 34:17"]);
    expect(told(record.fact("intendedUse"))).toEqual([
      "Training of tide models",
      "declared",
      "structured",
      "35:70",
    ]);
    expect(told(record.fact("copyright.containsProtected"))).toEqual([
      "no",
      "derived",
      "structured",
      "36:19",
    ]);
    // Where data may be kept says nothing of where they go.
    expect(record.fact("crossBorder.destinations").state).toBe("absent");
  });

  test("is asked of its schema", () => {
    expect(record.reading.schema?.id).toBe("dps-1.0.0");
  });
});

test("the smallest record in YAML", () => {
  const record = sample("provenance.yaml");
  expect(record.fact("releaseDate").state).toBe("absent");
  expect(record.fact("collection.process").value).toBe("other-na");
  expect(record.fact("synthetic.present").state).toBe("absent");
  expect(record.fact("copyright.containsProtected").value).toBe("yes");
  expect(record.fact("license.stated").state).toBe("absent");
});

test("another version of the standard is named, never read as this one", () => {
  const found = dataProvenanceStandard.read(source(text("next.json"), { file: "next.json" }));
  expect(found.subjects).toEqual([]);
  const [fact] = found.document.statements.get("document.unsupported") ?? [];
  expect(fact?.items?.[0]?.message).toEqual(
    message("manifest.version-not-supported", {
      standard: "Data Provenance Standards",
      version: "2.0.0",
    }),
  );
  expect(fact?.at.range.start.line).toBe(2);
});

test.each([
  ["its own schema", '{"properties":{"source":{},"provenance":{"generation-method":{}},"use":{}}}'],
  ["source maps", '{"source":"a","provenance":{"commit":"generation-method"},"use":{}}'],
  ["two groups of three", '{"source":{},"provenance":{"generation-method":[]}}'],
])("%s: left alone", (_, text) => {
  expect(claimedBy(source(text, { file: "a.json" }))).toEqual([]);
});
