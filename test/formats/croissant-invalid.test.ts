import { describe, expect, it } from "vitest";
import { inLocale } from "../../src/messages/by-pattern.js";
import { faults, type Json } from "./croissant-text.js";

const TERMS = [
  "recordSet",
  "field",
  "subField",
  "dataType",
  "source",
  "references",
  "fileObject",
  "fileSet",
  "includes",
  "isArray",
  "arrayShape",
  "data",
];
const CONTEXT: Readonly<Record<string, string>> = {
  "@vocab": "https://schema.org/",
  sc: "https://schema.org/",
  cr: "http://mlcommons.org/croissant/",
  conformsTo: "http://purl.org/dc/terms/conformsTo",
  ...Object.fromEntries(TERMS.map((term) => [term, `cr:${term}`])),
};

/** A valid description, one part a line: files on 6 to 8, fields on 10 and 11. */
interface Parts {
  context?: unknown;
  dataset?: Json;
  files?: readonly Json[];
  set?: Json;
  fields?: readonly Json[];
}
const file = (over: Json = {}): Json => ({
  "@type": "cr:FileObject",
  "@id": "a",
  contentUrl: "a.csv",
  encodingFormat: "text/csv",
  ...over,
});
const field = (over: Json = {}): Json => ({
  "@type": "cr:Field",
  "@id": "r/x",
  dataType: "sc:Text",
  source: { fileObject: { "@id": "a" } },
  ...over,
});
function described({ context = CONTEXT, dataset, files, set, fields }: Parts): string {
  const json = JSON.stringify;
  const inside = (one: Json) => json(one).slice(1, -1);
  return [
    "{",
    context === null ? "" : `  "@context": ${json(context)},`,
    `  ${inside({ "@type": "sc:Dataset", conformsTo: "http://mlcommons.org/croissant/1.1", name: "d", ...dataset })},`,
    '  "distribution": [',
    (files ?? [file()]).map((one) => `    ${json(one)}`).join(",\n"),
    '  ], "recordSet": [{',
    `    ${inside({ "@type": "cr:RecordSet", "@id": "r", ...set })}, "field": [`,
    (fields ?? [field()]).map((one) => `    ${json(one)}`).join(",\n"),
    "    ]",
    "  }]",
    "}",
    "",
  ].join("\n");
}
const without = (key: string, one: Json): Json =>
  Object.fromEntries(Object.entries(one).filter(([name]) => name !== key));

describe("what breaks the specification of Croissant", () => {
  it("is nothing where all is well, whatever is only recommended", () => {
    expect(faults(described({}))).toEqual([]);
  });

  it.each<[string, Parts, string, string]>([
    [
      "a data set of another type",
      { dataset: { "@type": "sc:Thing" } },
      'Dataset "d" has the `@type` "sc:Thing", not sc:Dataset (Croissant 1.1, schema.org/Dataset)',
      '3 "sc:Thing"',
    ],
    [
      "no context",
      { context: null },
      'Dataset "d" has no `@context` (Croissant 1.1, schema.org/Dataset)',
      "11 }",
    ],
    [
      "a prefix that is not defined",
      { context: without("sc", CONTEXT) },
      "the `@context` lacks the prefix `sc` (Croissant 1.1, Namespaces)",
      '3 "sc:Dataset"',
    ],
    [
      "a term that is not defined",
      { context: without("dataType", CONTEXT), fields: [field(), field({ "@id": "r/y" })] },
      'Field "r/x" has no `dataType`: the `@context` lacks the term (Croissant 1.1, Appendix 1)',
      '8 "dataType"',
    ],
    [
      "no version",
      { dataset: { conformsTo: "http://mlcommons.org/croissant/RAI/1.0" } },
      'Dataset "d" has a `conformsTo` that names no version of Croissant (Croissant 1.0, Namespaces)',
      '3 "http://mlcommons.org/croissant/RAI/1.0"',
    ],
    [
      "a creator that is text",
      { dataset: { creator: "ACME" } },
      'Dataset "d" has a `creator` that is no Person or Organization by its `@type` (Croissant 1.1, schema.org/Dataset)',
      '3 "ACME"',
    ],
    [
      "a creator without a type",
      { dataset: { creator: { name: "ACME" } } },
      'Dataset "d" has a `creator` that is no Person or Organization by its `@type` (Croissant 1.1, schema.org/Dataset)',
      "3 }",
    ],
    [
      "a name that is a number",
      { files: [file({ name: 3 })] },
      'FileObject "a" has a `name` that is no text (Croissant 1.1, FileObject)',
      "5 3",
    ],
    [
      "a file of the class of 0.8",
      { files: [file({ "@type": "sc:FileObject" })] },
      'FileObject "a" has the `@type` "sc:FileObject", not cr:FileObject or cr:FileSet (Croissant 1.1, Resources)',
      '5 "sc:FileObject"',
    ],
    [
      "a file without a type",
      { files: [without("@type", file())] },
      'FileObject "a" has no `@type` (Croissant 1.1, Resources)',
      "5 }",
    ],
    [
      "a file without an address",
      { files: [without("contentUrl", file())] },
      'FileObject "a" has no `contentUrl` (Croissant 1.1, FileObject)',
      "5 }",
    ],
    [
      "a file without a format",
      { files: [without("encodingFormat", file())] },
      'FileObject "a" has no `encodingFormat` (Croissant 1.1, FileObject)',
      "5 }",
    ],
    [
      "a set of files without a pattern",
      { files: [file(), { "@type": "cr:FileSet", "@id": "b", encodingFormat: "image/png" }] },
      'FileSet "b" has no `includes` (Croissant 1.1, FileSet)',
      "6 }",
    ],
    [
      "a container that is not there",
      { files: [file({ containedIn: [{ "@id": "zip" }] })] },
      'FileObject "a" refers in `containedIn` to "zip", which is not here (Croissant 1.1, ID and Reference Mechanism)',
      '5 "zip"',
    ],
    [
      "white space in an id",
      { files: [file(), file({ "@id": "b c" })] },
      'FileObject "b c" has white space in its `@id` "b c" (Croissant 1.1, ID and Reference Mechanism)',
      '6 "b c"',
    ],
    [
      "white space in a reference",
      { fields: [field({ source: { fileObject: { "@id": "a b" } } })] },
      'Field "r/x" has no `source.fileObject`: white space in the `@id` "a b" (Croissant 1.1, ID and Reference Mechanism)',
      '8 "a b"',
    ],
    [
      "an id that is given twice",
      { fields: [field(), field()] },
      '"r/x" names more than one part (Croissant 1.1, ID and Reference Mechanism)',
      '9 "r/x"',
    ],
    [
      "a record set of another type",
      { set: { "@type": "cr:Field" } },
      'RecordSet "r" has the `@type` "cr:Field", not cr:RecordSet (Croissant 1.1, RecordSet)',
      '7 "cr:Field"',
    ],
    [
      "a field of another type",
      { fields: [field({ "@type": "sc:Text" })] },
      'Field "r/x" has the `@type` "sc:Text", not cr:Field (Croissant 1.1, Field)',
      '8 "sc:Text"',
    ],
    [
      "a field without data",
      { fields: [without("source", field())] },
      'Field "r/x" has neither `source` nor `value` (Croissant 1.1, Field)',
      "8 }",
    ],
    [
      "a field with a value beside its source",
      { fields: [field({ value: "x" })] },
      'Field "r/x" has both `source` and `value` (Croissant 1.1, Field)',
      '8 "x"',
    ],
    [
      "a source that names nothing",
      { fields: [field({ source: { extract: { column: "x" } } })] },
      'Field "r/x" has a `source` without `fileObject`, `fileSet`, `recordSet` or `field` (Croissant 1.1, DataSource)',
      "8 }",
    ],
    [
      "a source that is not there",
      { fields: [field({ source: { fileSet: { "@id": "b" } } })] },
      'Field "r/x" refers in `source.fileSet` to "b", which is not here (Croissant 1.1, ID and Reference Mechanism)',
      '8 "b"',
    ],
    [
      "a reference that is not there",
      { fields: [field({ references: { field: { "@id": "r/y" } } })] },
      'Field "r/x" refers in `references.field` to "r/y", which is not here (Croissant 1.1, ID and Reference Mechanism)',
      '8 "r/y"',
    ],
    [
      "a field without a type of its data",
      { fields: [without("dataType", field())] },
      'Field "r/x" has no `dataType` (Croissant 1.1, DataType)',
      "8 }",
    ],
    [
      "a type of data that is no class",
      { fields: [field({ dataType: "sc:string" })] },
      'Field "r/x" has the `dataType` "sc:string", which is no class (Croissant 1.1, DataType)',
      '8 "sc:string"',
    ],
    [
      "a shape without an array",
      { fields: [field({ arrayShape: "3,-1" })] },
      'Field "r/x" has an `arrayShape`, and `isArray` is not true (Croissant 1.1, Field)',
      '8 "3,-1"',
    ],
    [
      "a shape of words",
      { fields: [field({ isArray: true, arrayShape: "a,b" })] },
      'Field "r/x" has an `arrayShape` that is no list of whole numbers (Croissant 1.1, Field)',
      '8 "a,b"',
    ],
    [
      "no rows",
      { set: { data: [] } },
      'RecordSet "r" has no rows in its `data` (Croissant 1.1, Data)',
      "7 []",
    ],
    [
      "rows of other fields",
      { set: { data: [{ "r/x": 1 }, { y: 2 }] } },
      'RecordSet "r" has a row whose keys are not its fields (Croissant 1.1, Data)',
      '7 {"y":2}',
    ],
    [
      "files that nothing joins",
      {
        files: [file(), file({ "@id": "b" })],
        fields: [field(), field({ "@id": "r/y", source: { fileObject: { "@id": "b" } } })],
      },
      'RecordSet "r" reads "a" and "b", which no `references` joins (Croissant 1.1, Joins)',
      '10 "b"',
    ],
  ])("%s", (_, parts, text, at) => {
    const all = faults(described(parts));
    expect(all.map((one) => [one.text, `${one.line} ${one.on}`])).toEqual([[text, at]]);
    expect(inLocale(text, "zh-CN")).toMatch(/[\u4e00-\u9fff].*（Croissant 1\.[01]，.+）$/);
  });

  it.each<[string, Parts]>([
    [
      "a type that the source has",
      {
        fields: [
          field(),
          { "@type": "cr:Field", "@id": "r/y", source: { field: { "@id": "r/x" } } },
        ],
      },
    ],
    [
      "files that a manifest lists",
      {
        files: [
          file(),
          { "@type": "cr:FileSet", "@id": "b", containedIn: { fileObject: { "@id": "a" } } },
        ],
      },
    ],
    [
      "a file in another",
      {
        files: [file(), without("contentUrl", file({ "@id": "b", containedIn: { "@id": "a" } }))],
      },
    ],
    [
      "fields below a field",
      {
        fields: [{ "@type": "cr:Field", "@id": "r/p", subField: [field({ "@id": "r/p/q" })] }],
      },
    ],
    [
      "a reference instead of a source",
      {
        fields: [field(), without("source", field({ "@id": "r/y", references: { "@id": "r/x" } }))],
      },
    ],
    [
      "files that a reference joins",
      {
        files: [file(), file({ "@id": "b" })],
        fields: [
          field({ references: { fileObject: { "@id": "b" } } }),
          field({ "@id": "r/y", source: { fileObject: { "@id": "b" } } }),
        ],
      },
    ],
    [
      "names in several languages",
      {
        dataset: {
          description: { en: "x", fr: "y" },
          name: [{ "@language": "en", "@value": "d" }],
        },
      },
    ],
    [
      "a shape as the specification writes it",
      {
        fields: [field({ isArray: true, arrayShape: "(-1,)" })],
      },
    ],
    [
      "a creator that is described elsewhere",
      { dataset: { creator: { "@id": "https://a.example/me" } } },
    ],
    ["a context elsewhere", { context: "http://mlcommons.org/croissant/1.1" }],
    [
      "whole addresses",
      {
        context: without("dataType", CONTEXT),
        fields: [
          { ...without("dataType", field()), "http://mlcommons.org/croissant/dataType": "sc:Text" },
        ],
      },
    ],
  ])("is not %s", (_, parts) => {
    expect(faults(described(parts))).toEqual([]);
  });

  it("is not guessed of a text that cannot be parsed", () => {
    expect(faults(described({ files: [without("contentUrl", file())] }).slice(0, -4))).toEqual([]);
  });

  it("asks for names in 0.8, and for no `conformsTo`", () => {
    const text = `{
  "@context": {"@vocab": "https://schema.org/", "sc": "https://schema.org/", "ml": "http://mlcommons.org/schema/"},
  "@type": "sc:Dataset",
  "distribution": [{"@type": "sc:FileObject", "contentUrl": "a", "encodingFormat": "text/csv"}],
  "ml:recordSet": [{"@type": "ml:RecordSet", "ml:field": []}]
}
`;
    expect(faults(text).map((one) => `${one.text} @ ${one.at}`)).toEqual([
      "Dataset has no `name` (Croissant 0.8, schema.org/Dataset) @ 6:1",
      "FileObject has no `name` (Croissant 0.8, FileObject) @ 4:94",
      "RecordSet has no `name` (Croissant 0.8, RecordSet) @ 5:60",
    ]);
  });
});
