import type {
  Format,
  ParsedDocument,
  Source,
  UpstreamReference,
} from "../../src/documents/format.js";
import { complete } from "../../src/facts/draft.js";
import { FORMATS } from "../../src/formats/index.js";
import type { Fact, Facts } from "../../src/model/fact.js";
import type { Location } from "../../src/model/location.js";
import { type Lines, lines } from "../../src/text/lines.js";

export const source = (text: string, more: Partial<Source> = {}): Source => ({
  file: "README.md",
  text,
  truncated: false,
  utf8: true,
  ...more,
});

export const claimedBy = (one: Source): Format[] => FORMATS.filter((format) => format.claims(one));

/** Line maps of one text at a time: a test looks up many places in it. */
let last = { text: "", map: lines("") };
export function mapOf(text: string): Lines {
  if (last.text !== text) last = { text, map: lines(text) };
  return last.map;
}

/** What a location selects in the text. */
export function selected(text: string, { range: { start, end } }: Location): string {
  const map = mapOf(text);
  return text.slice(
    map.offset(start.line) + start.column - 1,
    map.offset(end.line) + end.column - 1,
  );
}

export const place = ({ range: { start } }: Location) => `${start.line}:${start.column}`;

/** A fact in one line: value, state, evidence, line:column. */
export const told = (fact: Fact) => [fact.value, fact.state, fact.evidence, place(fact.at)];

/** A card as the engine sees it: every fact of the subject and of the document. */
export interface Seen {
  readonly text: string;
  readonly reading: ParsedDocument;
  readonly document: Facts;
  readonly uses: readonly UpstreamReference[];
  fact(name: string): Fact;
  /** `value @ line:column` of every item. */
  items(name: string): string[];
}

export function see(text: string, more: Partial<Source> = {}): Seen {
  const [format] = claimedBy(source(text, more));
  if (!format) throw new Error("no format claims this");
  const reading = format.read(source(text, more));
  const [subject] = reading.subjects;
  if (!subject) throw new Error("no subject");
  const { facts } = complete({ ...subject, id: "x", document: reading.file });
  const document = complete({
    ...reading.document,
    id: "x",
    kind: "document",
    document: reading.file,
  }).facts;
  const find = (name: string): Fact => {
    const fact = name.startsWith("document.") ? document[name] : facts[name];
    if (!fact) throw new Error(`no fact ${name}`);
    return fact;
  };
  return {
    text,
    reading,
    document,
    uses: subject.uses,
    fact: find,
    items: (name) => (find(name).items ?? []).map((item) => `${item.value} @ ${place(item.at)}`),
  };
}

/** `relation name` of every declared use, with the facts that it states itself. */
export const edges = (seen: Seen) => seen.uses.map((use) => `${use.relation} ${use.name}`);
