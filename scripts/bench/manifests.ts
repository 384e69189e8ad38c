import type { Reading } from "../../src/documents/format.js";
import { validated } from "../../src/documents/schema-check.js";
import { readingOf } from "../../src/formats/index.js";
import { median, type Row } from "./rows.js";

const ROUNDS = 9;
/** A file of ten megabytes may take this many times what `JSON.parse` takes on it. */
const GOAL = 4;

/** Big manifests, facts and places and all, against `JSON.parse` of the same text, in turn, in one process. */
export async function manifests(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, file, text] of [
    ["CycloneDX", "bom.json", bom()],
    ["Croissant", "croissant.json", croissant()],
  ] as const) {
    const source = { file, text, truncated: false, utf8: true };
    const [parse, read, check]: [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round < ROUNDS; round++) {
      parse.push(await timed(() => void JSON.parse(text)));
      let reading: Reading | undefined;
      read.push(
        await timed(() => {
          reading = readingOf(source);
        }),
      );
      if (reading === undefined) throw new Error(`no format claims ${file}`);
      const found: Reading = reading;
      check.push(await timed(async () => void (await validated(found))));
    }
    const megabytes = (text.length / 2 ** 20).toFixed(0);
    const against = median(parse);
    const measure = `${name} of ${megabytes} MiB`;
    rows.push({
      measure: `${measure}: facts with places / JSON.parse`,
      value: median(read) / against,
      unit: "x",
      goal: GOAL,
    });
    rows.push({
      measure: `${measure}: its specification / JSON.parse`,
      value: median(check) / against,
      unit: "x",
    });
  }
  return rows;
}

async function timed(run: () => void | Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** A BOM of an application: 23 000 components, and a hundred models among them. */
function bom(): string {
  const components = Array.from({ length: 23_000 }, (_, i) =>
    i % 230 === 0 ? model(i) : library(i),
  );
  return JSON.stringify(
    { bomFormat: "CycloneDX", specVersion: "1.6", version: 1, components },
    undefined,
    2,
  );
}

const library = (i: number) => ({
  type: "library",
  "bom-ref": `pkg:npm/part-${i}@1.${i}.0`,
  name: `part-${i}`,
  version: `1.${i}.0`,
  description: `Part number ${i} of a "large" application, with a sentence to it.`,
  hashes: [{ alg: "SHA-256", content: i.toString(16).padStart(64, "0") }],
  licenses: [{ license: { id: "MIT" } }],
  purl: `pkg:npm/part-${i}@1.${i}.0`,
});

const model = (i: number) => ({
  type: "machine-learning-model",
  "bom-ref": `model-${i}`,
  name: `reader-${i}`,
  version: "1.0",
  licenses: [{ license: { id: "Apache-2.0" } }],
  modelCard: {
    modelParameters: { task: "text-generation", datasets: [{ type: "dataset", name: "letters" }] },
    considerations: { technicalLimitations: ["It reads print only."], useCases: ["Reading"] },
  },
});

function croissant(): string {
  const field = (set: number, i: number) => ({
    "@type": "cr:Field",
    "@id": `set-${set}/column-${i}`,
    name: `column-${i}`,
    description: `What stands in column ${i} of set ${set}.`,
    dataType: "sc:Text",
    source: { fileObject: { "@id": `file-${set}` }, extract: { column: `column-${i}` } },
  });
  const sets = Array.from({ length: 250 }, (_, set) => set);
  return JSON.stringify(
    {
      "@context": {
        "@vocab": "https://schema.org/",
        sc: "https://schema.org/",
        cr: "http://mlcommons.org/croissant/",
        dct: "http://purl.org/dc/terms/",
        conformsTo: "dct:conformsTo",
        recordSet: "cr:recordSet",
        field: "cr:field",
        source: "cr:source",
        extract: "cr:extract",
        column: "cr:column",
        fileObject: "cr:fileObject",
        dataType: { "@id": "cr:dataType", "@type": "@vocab" },
      },
      "@type": "sc:Dataset",
      conformsTo: "http://mlcommons.org/croissant/1.0",
      name: "harbours",
      description: "Arrivals in 250 harbours.",
      license: "https://creativecommons.org/licenses/by/4.0/",
      url: "https://harbours.example/",
      creator: { "@type": "Organization", name: "Harbour Office" },
      datePublished: "2025-01-31",
      version: "1.0.0",
      distribution: sets.map((set) => ({
        "@type": "cr:FileObject",
        "@id": `file-${set}`,
        name: `file-${set}`,
        contentUrl: `data/${set}.csv`,
        encodingFormat: "text/csv",
        sha256: set.toString(16).padStart(64, "0"),
      })),
      recordSet: sets.map((set) => ({
        "@type": "cr:RecordSet",
        "@id": `set-${set}`,
        name: `set-${set}`,
        field: Array.from({ length: 110 }, (_, i) => field(set, i)),
      })),
    },
    undefined,
    2,
  );
}
