import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { claimedBy, edges, see, source, told } from "./read.js";

const SAMPLES = join(import.meta.dirname, "samples/model-card-toolkit");
const sample = (file: string) => see(readFileSync(join(SAMPLES, file), "utf8"), { file });

describe("a card of version 0.0.2", () => {
  const card = sample("model_card.json");

  test("says who made what, when and under which licenses", () => {
    expect(card.reading.subjects[0]?.title).toBe("Harbour Berth Classifier");
    expect(card.items("license.stated")).toEqual([
      "Apache-2.0 @ 12:34",
      "Weights for research only @ 12:67",
    ]);
    expect(told(card.fact("provider.name"))).toEqual([
      "ACME Harbour Lab",
      "declared",
      "structured",
      "8:17",
    ]);
    expect(card.items("contact")).toEqual([
      "harbour@acme.example @ 8:48",
      "second@acme.example @ 9:43",
    ]);
    expect(told(card.fact("version"))).toEqual(["v1.2", "declared", "structured", "11:26"]);
    expect(told(card.fact("releaseDate"))).toEqual([
      "2026-03-04",
      "derived",
      "structured",
      "11:42",
    ]);
    expect(told(card.fact("changelog"))).toEqual([
      "A new head.",
      "declared",
      "structured",
      "11:64",
    ]);
  });

  test("names its data by address or name, and what each was used for", () => {
    expect(edges(card)).toEqual([
      "trained-on https://huggingface.co/datasets/acme/ships",
      "evaluated-on Rotterdam test set",
      "finetune acme/ship-vision",
    ]);
    expect(told(card.fact("training.summary"))).toEqual([
      "Pictures of ships.",
      "declared",
      "structured",
      "21:24",
    ]);
    expect(card.items("personalInfo.categories")).toEqual([
      "faces @ 20:43",
      "number plates @ 20:52",
    ]);
    expect(card.fact("personalInfo.statement").value).toBe("faces");
    expect(told(card.fact("personalInfo.present"))).toEqual([
      "yes",
      "derived",
      "structured",
      "20:43",
    ]);
  });

  test("says what it is for, what it cannot do, and how it was measured", () => {
    expect(told(card.fact("intendedUse"))).toEqual([
      "Planning of berths",
      "declared",
      "structured",
      "36:36",
    ]);
    expect(told(card.fact("limitations"))).toEqual([
      "Fails in fog",
      "declared",
      "structured",
      "37:38",
    ]);
    expect(card.items("evaluation.results")).toEqual(["accuracy night @ 29:17", "ToxiGen @ 30:17"]);
    expect(card.fact("evaluation.safety.tested").value).toBe("yes");
    expect(card.fact("architecture").value).toBe("Two layers");
  });

  test("asks its schema, and says where a member is missing", () => {
    expect(card.reading.schema?.id).toBe("mct-0.0.2");
    expect(card.reading.schema?.place("/considerations", "closing").range.start.line).toBe(42);
  });
});

describe("other versions and forms", () => {
  test("version 0.0.1 is known by its shape", () => {
    const card = sample("old.json");
    expect(card.reading.schema?.id).toBe("mct-0.0.1");
    expect(card.items("license.stated")).toEqual(["MIT @ 2:55"]);
    expect(edges(card)).toEqual(["trained-on acme/ships", "evaluated-on acme/ships-test"]);
    expect(told(card.fact("personalInfo.present"))).toEqual([
      "no",
      "derived",
      "structured",
      "5:53",
    ]);
    expect(told(card.fact("limitations"))).toEqual([
      "May watch workers",
      "derived",
      "structured",
      "11:42",
    ]);
  });

  test("a yes to human or other sensitive data leaves open which", () => {
    const card = see(
      '{"model_details":{"name":"a"},"model_parameters":{"data":{"train":{"sensitive":true}}}}',
      { file: "a.json" },
    );
    expect(card.fact("personalInfo.present").state).toBe("absent");
    expect(card.fact("personalInfo.statement").value).toBe("sensitive: true");
  });

  test.each([["none"], ["None of the pictures show persons"], ["N/A"]])(
    "%s is no category of personal information",
    (said) => {
      const card = see(
        JSON.stringify({
          model_details: { name: "a" },
          model_parameters: { data: [{ sensitive: { sensitive_data: [said] } }] },
        }),
        { file: "a.json" },
      );
      expect(card.fact("personalInfo.categories").state).toBe("absent");
      expect(card.fact("personalInfo.statement").value).toBe(said);
    },
  );

  test("YAML of the same shape, with the declaration in it", () => {
    const card = sample("modelcard.yaml");
    expect(card.items("license.stated")).toEqual(["MIT @ 8:19"]);
    expect(told(card.fact("license.link")).slice(0, 1)).toEqual(["https://acme.example/license"]);
    expect(told(card.fact("personalInfo.present"))).toEqual([
      "no",
      "declared",
      "governance",
      "18:28",
    ]);
    expect(card.fact("limitations").value).toBe("Fails in fog.");
    expect(card.reading.schema).toBeUndefined();
  });

  test("a broken one is read as far as it goes, and what is missing may be hidden", () => {
    const card = sample("broken.json");
    expect(card.document["document.readable"]?.value).not.toBe("yes");
    expect(card.fact("limitations").state).toBe("unreadable");
  });

  test("another schema version is an extension: read, and not held against a schema", () => {
    const card = see('{"schema_version":"d4d-1.0","model_details":{},"considerations":{}}', {
      file: "a.json",
    });
    expect(card.reading.schema).toBeUndefined();
    expect(card.fact("license.stated").state).toBe("absent");
  });
});

test.each([
  ["its own schema", '{"properties":{"model_details":{"properties":{}},"considerations":{}}}'],
  ["a list of cards", '[{"model_details":{"name":"a"},"considerations":{}}]'],
  ["details alone", '{"model_details":{"name":"a"},"intended_use":"b"}'],
])("%s is left alone", (_, text) => {
  expect(claimedBy(source(text, { file: "model.json" })).map(({ id }) => id)).not.toContain(
    "model-card-toolkit",
  );
});

const CORPUS = join(import.meta.dirname, "../../../shared/corpus/mct");
test.skipIf(!existsSync(CORPUS))("real cards are claimed by this format alone", () => {
  const files = readdirSync(CORPUS, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".json"),
  );
  expect(files.length).toBeGreaterThan(2);
  for (const file of files)
    expect(
      claimedBy(source(readFileSync(join(CORPUS, file), "utf8"), { file })).map(({ id }) => id),
    ).toEqual(["model-card-toolkit"]);
});
