import type { ParsedDocument } from "../../src/documents/format.js";
import { CATALOG } from "../../src/facts/catalog.js";
import type { Statements } from "../../src/facts/draft.js";
import { lettersOf } from "../../src/facts/paths.js";
import type { Fact } from "../../src/model/fact.js";
import type { Location } from "../../src/model/location.js";
import { PRESENCE, type SubjectKind } from "../../src/model/vocabulary.js";
import { mapOf, selected } from "./read.js";

/** Whether a place lies in the text and does not end before it begins. */
function isInside(text: string, { range: { start, end } }: Location): boolean {
  const map = mapOf(text);
  const fits = [start, end].every(
    ({ line, column }) =>
      line >= 1 && line <= map.count && column >= 1 && map.offset(line) + column - 1 <= text.length,
  );
  return fits && (end.line > start.line || (end.line === start.line && end.column >= start.column));
}

/** Comparable: no quotes, escapes, folding or case. */
const bare = (text: string) => text.replace(/[\s"'\\|>]+/g, "").toLowerCase();

/** The text of a JSON string, or of several within one place, without its escapes. */
const unescaped = (written: string) =>
  written.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, code?: string, one?: string) =>
    code === undefined
      ? one === "n" || one === "t" || one === "r"
        ? " "
        : (one ?? "")
      : String.fromCharCode(Number.parseInt(code, 16)),
  );

/** What is wrong with a statement. */
function faults(text: string, file: string, name: string, fact: Fact, kind: SubjectKind): string[] {
  const entry = CATALOG[name];
  if (!entry) return [`${name}: not in the catalogue`];
  const wrong: string[] = [];
  const must = (holds: boolean, what: string) => {
    if (!holds) wrong.push(`${name}: ${what} (${JSON.stringify(fact.value)})`);
  };
  must(entry.kinds.includes(kind), "kind");
  must(fact.state === "declared" || fact.state === "derived", "state");
  must(fact.at.file === file, "file");
  must(isInside(text, fact.at), "inside the text");
  const { value, items = [] } = fact;
  if (entry.type === "list") {
    must(Array.isArray(value) && value.length > 0, "list");
    must(JSON.stringify(items.map((item) => item.value)) === JSON.stringify(value), "items");
    for (const item of items) must(isInside(text, item.at), "inside the text");
  } else if (entry.type === "number") must(typeof value === "number", "number");
  else must(typeof value === "string" && value !== "", "text");
  if (entry.type === "enum") must(entry.values?.includes(String(value)) === true, "word");
  if (entry.type === "presence") must((PRESENCE as readonly unknown[]).includes(value), "word");
  if (fact.state !== "declared" || !["governance", "structured"].includes(fact.evidence))
    return wrong;
  if (name.startsWith("document.") || entry.type === "presence") return wrong;
  const stated = Array.isArray(value) ? items : [{ value: String(value), at: fact.at }];
  // A word of a closed list is known by its letters: `p- seudonymised`, too.
  const comparable = entry.type === "enum" ? lettersOf : bare;
  for (const one of stated) {
    const written = selected(text, one.at);
    // An escape (`\\b`) may stand for another character than it is written with.
    must(
      comparable(written).includes(comparable(one.value)) ||
        (written.includes("\\") && bare(unescaped(written)).includes(bare(unescaped(one.value)))),
      "place",
    );
  }
  return wrong;
}

/** What is wrong with a reading: every statement known, of its kind and type, at a place that holds its value. */
export function readingFaults(text: string, reading: ParsedDocument): string[] {
  const wrong: string[] = [];
  const all = (statements: Statements, kind: SubjectKind) => {
    for (const [name, facts] of statements)
      for (const fact of facts) wrong.push(...faults(text, reading.file, name, fact, kind));
  };
  all(reading.document.statements, "document");
  for (const name of ["document.format", "document.readable", "document.hubReads"])
    if (!reading.document.statements.has(name)) wrong.push(`${name} is not stated`);
  for (const subject of reading.subjects) {
    all(subject.statements, subject.kind);
    if (!isInside(text, subject.at)) wrong.push("the subject is not inside the text");
    if (!isInside(text, subject.silence.at)) wrong.push("its silence is not inside the text");
    for (const use of subject.uses) {
      if (use.name === "") wrong.push("a use without a name");
      if (!isInside(text, use.at)) wrong.push("a use is not inside the text");
      all(use.statements, "edge");
    }
  }
  return wrong;
}
