import type { Message } from "../../src/messages/index.js";
import { claimedBy, place, type Seen, see, selected, source } from "./read.js";

/** The parts of the recommended context that a test needs. */
export const CONTEXT = {
  "@language": "en",
  "@vocab": "https://schema.org/",
  sc: "https://schema.org/",
  cr: "http://mlcommons.org/croissant/",
  rai: "http://mlcommons.org/croissant/RAI/",
  dct: "http://purl.org/dc/terms/",
  prov: "http://www.w3.org/ns/prov#",
  conformsTo: "dct:conformsTo",
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  ...Object.fromEntries(
    [
      "recordSet",
      "field",
      "subField",
      "source",
      "references",
      "fileObject",
      "fileSet",
      "extract",
      "isArray",
      "arrayShape",
      "includes",
      "data",
    ].map((term) => [term, `cr:${term}`]),
  ),
};

export type Json = Readonly<Record<string, unknown>>;
export const FILE: Json = {
  "@type": "cr:FileObject",
  "@id": "a.csv",
  contentUrl: "a.csv",
  encodingFormat: "text/csv",
};
export const field = (id: string, over: Json = {}): Json => ({
  "@type": "cr:Field",
  "@id": id,
  name: id,
  dataType: "sc:Text",
  source: { fileObject: { "@id": "a.csv" } },
  ...over,
});
export const set = (...fields: readonly Json[]): Json => ({
  "@type": "cr:RecordSet",
  "@id": "rows",
  field: fields,
});

/** One property a line; the first of `over` stands on line 4. */
export const text = (over: Json = {}, context: unknown = CONTEXT): string => {
  const all = {
    "@context": context,
    "@type": "sc:Dataset",
    ...over,
    ...("conformsTo" in over ? {} : { conformsTo: "http://mlcommons.org/croissant/1.1" }),
  };
  const rows = Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{\n${rows.join(",\n")}\n}\n`;
};
export const reading = (over: Json = {}, context?: unknown) =>
  see(text(over, context), { file: "croissant.json" });
/** Value, state, evidence, and the line and text at its place. */
export const said = (seen: Seen, name: string) => {
  const { value, state, evidence, at } = seen.fact(name);
  return [value, state, evidence, `${at.range.start.line} ${selected(seen.text, at)}`];
};
export const fact = (name: string, over: Json, context?: unknown) =>
  said(reading(over, context), name);
export const silent = (name: string, over: Json) => reading(over).fact(name).state;

/** Returns what breaks the specification, with the version and section that a fault cites, and its place. */
export function faults(text: string, file = "croissant.json") {
  const [format] = claimedBy(source(text, { file }));
  const found = format?.read(source(text, { file }));
  return (found?.check?.() ?? []).map(({ text: message, at }) => ({
    message,
    fault: message.params.fault as Message,
    cites: `${message.params.standard}, ${message.params.section}`,
    at: place(at),
    line: at.range.start.line,
    on: selected(text, at),
  }));
}
