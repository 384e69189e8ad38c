import { describe, expect, it } from "vitest";
import { type Message, message, render } from "../../src/messages/index.js";
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

  it.each<[string, Parts, Message, string, string]>([
    [
      "a data set of another type",
      { dataset: { "@type": "sc:Thing" } },
      message("croissant.wrong-type", {
        part: 'Dataset "d"',
        type: "sc:Thing",
        expected: "sc:Dataset",
      }),
      "Croissant 1.1, schema.org/Dataset",
      '3 "sc:Thing"',
    ],
    [
      "no context",
      { context: null },
      message("croissant.missing", { part: 'Dataset "d"', property: "@context" }),
      "Croissant 1.1, schema.org/Dataset",
      "11 }",
    ],
    [
      "a prefix that is not defined",
      { context: without("sc", CONTEXT) },
      message("croissant.undefined-prefix", { prefix: "sc" }),
      "Croissant 1.1, Namespaces",
      '3 "sc:Dataset"',
    ],
    [
      "a term that is not defined",
      { context: without("dataType", CONTEXT), fields: [field(), field({ "@id": "r/y" })] },
      message("croissant.undefined-term", { part: 'Field "r/x"', property: "dataType" }),
      "Croissant 1.1, Appendix 1",
      '8 "dataType"',
    ],
    [
      "no version",
      { dataset: { conformsTo: "http://mlcommons.org/croissant/RAI/1.0" } },
      message("croissant.no-version", { part: 'Dataset "d"' }),
      "Croissant 1.0, Namespaces",
      '3 "http://mlcommons.org/croissant/RAI/1.0"',
    ],
    [
      "a creator that is text",
      { dataset: { creator: "ACME" } },
      message("croissant.not-an-agent", { part: 'Dataset "d"', property: "creator" }),
      "Croissant 1.1, schema.org/Dataset",
      '3 "ACME"',
    ],
    [
      "a creator without a type",
      { dataset: { creator: { name: "ACME" } } },
      message("croissant.not-an-agent", { part: 'Dataset "d"', property: "creator" }),
      "Croissant 1.1, schema.org/Dataset",
      "3 }",
    ],
    [
      "a name that is a number",
      { files: [file({ name: 3 })] },
      message("croissant.not-text", { part: 'FileObject "a"', property: "name" }),
      "Croissant 1.1, FileObject",
      "5 3",
    ],
    [
      "a file of the class of 0.8",
      { files: [file({ "@type": "sc:FileObject" })] },
      message("croissant.wrong-type", {
        part: 'FileObject "a"',
        type: "sc:FileObject",
        expected: message("croissant.either-class", {
          first: "cr:FileObject",
          second: "cr:FileSet",
        }),
      }),
      "Croissant 1.1, Resources",
      '5 "sc:FileObject"',
    ],
    [
      "a file without a type",
      { files: [without("@type", file())] },
      message("croissant.missing", { part: 'FileObject "a"', property: "@type" }),
      "Croissant 1.1, Resources",
      "5 }",
    ],
    [
      "a file without an address",
      { files: [without("contentUrl", file())] },
      message("croissant.missing", { part: 'FileObject "a"', property: "contentUrl" }),
      "Croissant 1.1, FileObject",
      "5 }",
    ],
    [
      "a file without a format",
      { files: [without("encodingFormat", file())] },
      message("croissant.missing", { part: 'FileObject "a"', property: "encodingFormat" }),
      "Croissant 1.1, FileObject",
      "5 }",
    ],
    [
      "a set of files without a pattern",
      { files: [file(), { "@type": "cr:FileSet", "@id": "b", encodingFormat: "image/png" }] },
      message("croissant.missing", { part: 'FileSet "b"', property: "includes" }),
      "Croissant 1.1, FileSet",
      "6 }",
    ],
    [
      "a container that is not there",
      { files: [file({ containedIn: [{ "@id": "zip" }] })] },
      message("croissant.unknown-reference", {
        part: 'FileObject "a"',
        property: "containedIn",
        id: "zip",
      }),
      "Croissant 1.1, ID and Reference Mechanism",
      '5 "zip"',
    ],
    [
      "white space in an id",
      { files: [file(), file({ "@id": "b c" })] },
      message("croissant.space-in-id", { part: 'FileObject "b c"', id: "b c" }),
      "Croissant 1.1, ID and Reference Mechanism",
      '6 "b c"',
    ],
    [
      "white space in a reference",
      { fields: [field({ source: { fileObject: { "@id": "a b" } } })] },
      message("croissant.space-in-reference", {
        part: 'Field "r/x"',
        property: "source.fileObject",
        id: "a b",
      }),
      "Croissant 1.1, ID and Reference Mechanism",
      '8 "a b"',
    ],
    [
      "an id that is given twice",
      { fields: [field(), field()] },
      message("croissant.id-twice", { id: "r/x" }),
      "Croissant 1.1, ID and Reference Mechanism",
      '9 "r/x"',
    ],
    [
      "a record set of another type",
      { set: { "@type": "cr:Field" } },
      message("croissant.wrong-type", {
        part: 'RecordSet "r"',
        type: "cr:Field",
        expected: "cr:RecordSet",
      }),
      "Croissant 1.1, RecordSet",
      '7 "cr:Field"',
    ],
    [
      "a field of another type",
      { fields: [field({ "@type": "sc:Text" })] },
      message("croissant.wrong-type", {
        part: 'Field "r/x"',
        type: "sc:Text",
        expected: "cr:Field",
      }),
      "Croissant 1.1, Field",
      '8 "sc:Text"',
    ],
    [
      "a field without data",
      { fields: [without("source", field())] },
      message("croissant.no-source", { part: 'Field "r/x"' }),
      "Croissant 1.1, Field",
      "8 }",
    ],
    [
      "a field with a value beside its source",
      { fields: [field({ value: "x" })] },
      message("croissant.source-and-value", { part: 'Field "r/x"' }),
      "Croissant 1.1, Field",
      '8 "x"',
    ],
    [
      "a source that names nothing",
      { fields: [field({ source: { extract: { column: "x" } } })] },
      message("croissant.empty-source", { part: 'Field "r/x"' }),
      "Croissant 1.1, DataSource",
      "8 }",
    ],
    [
      "a source that is not there",
      { fields: [field({ source: { fileSet: { "@id": "b" } } })] },
      message("croissant.unknown-reference", {
        part: 'Field "r/x"',
        property: "source.fileSet",
        id: "b",
      }),
      "Croissant 1.1, ID and Reference Mechanism",
      '8 "b"',
    ],
    [
      "a reference that is not there",
      { fields: [field({ references: { field: { "@id": "r/y" } } })] },
      message("croissant.unknown-reference", {
        part: 'Field "r/x"',
        property: "references.field",
        id: "r/y",
      }),
      "Croissant 1.1, ID and Reference Mechanism",
      '8 "r/y"',
    ],
    [
      "a field without a type of its data",
      { fields: [without("dataType", field())] },
      message("croissant.missing", { part: 'Field "r/x"', property: "dataType" }),
      "Croissant 1.1, DataType",
      "8 }",
    ],
    [
      "a type of data that is no class",
      { fields: [field({ dataType: "sc:string" })] },
      message("croissant.not-a-class", { part: 'Field "r/x"', type: "sc:string" }),
      "Croissant 1.1, DataType",
      '8 "sc:string"',
    ],
    [
      "a shape without an array",
      { fields: [field({ arrayShape: "3,-1" })] },
      message("croissant.shape-without-array", { part: 'Field "r/x"' }),
      "Croissant 1.1, Field",
      '8 "3,-1"',
    ],
    [
      "a shape of words",
      { fields: [field({ isArray: true, arrayShape: "a,b" })] },
      message("croissant.wrong-shape", { part: 'Field "r/x"' }),
      "Croissant 1.1, Field",
      '8 "a,b"',
    ],
    [
      "no rows",
      { set: { data: [] } },
      message("croissant.no-rows", { part: 'RecordSet "r"' }),
      "Croissant 1.1, Data",
      "7 []",
    ],
    [
      "rows of other fields",
      { set: { data: [{ "r/x": 1 }, { y: 2 }] } },
      message("croissant.wrong-row", { part: 'RecordSet "r"' }),
      "Croissant 1.1, Data",
      '7 {"y":2}',
    ],
    [
      "files that nothing joins",
      {
        files: [file(), file({ "@id": "b" })],
        fields: [field(), field({ "@id": "r/y", source: { fileObject: { "@id": "b" } } })],
      },
      message("croissant.not-joined", { part: 'RecordSet "r"', first: "a", second: "b" }),
      "Croissant 1.1, Joins",
      '10 "b"',
    ],
  ])("%s", (_, parts, expected, cites, at) => {
    const all = faults(described(parts));
    expect(all.map(({ fault, cites, line, on }) => [fault, cites, `${line} ${on}`])).toEqual([
      [expected, cites, at],
    ]);
    for (const { message } of all)
      expect(render(message, "zh-CN")).toMatch(/[\u4e00-\u9fff].*（Croissant 1\.[01]，.+）$/);
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
    const missing = (part: string) => message("croissant.missing", { part, property: "name" });
    expect(faults(text).map(({ fault, cites, at }) => [fault, cites, at])).toEqual([
      [missing("Dataset"), "Croissant 0.8, schema.org/Dataset", "6:1"],
      [missing("FileObject"), "Croissant 0.8, FileObject", "4:94"],
      [missing("RecordSet"), "Croissant 0.8, RecordSet", "5:60"],
    ]);
  });
});
