import type { Value } from "../../documents/card/card.js";
import type { UpstreamReference } from "../../documents/format.js";
import { useOf } from "../../documents/manifest/manifest.js";
import { stateSyntheticTag } from "../../documents/signals/tags.js";
import { modelsIn } from "../../documents/upstreams/mentions/index.js";
import { type Statements, state, stateList } from "../../facts/draft.js";
import type { Description, Thing } from "./description.js";

/** Returns the data set and its parts; provenance may stand on each (section "Provenance Representation"). */
function parts({ root }: Description): Thing[] {
  const collected: Thing[] = [root, ...root.things("distribution")];
  const add = (thing: Thing) => {
    collected.push(thing);
    for (const below of thing.things("field", "subfield", "annotation"))
      if (collected.length < MOST_PARTS) add(below);
  };
  for (const set of root.things("recordset")) if (collected.length < MOST_PARTS) add(set);
  return collected;
}
const MOST_PARTS = 500;

/** Reads where the data come from, and what made them. */
export function provenanceUses(
  description: Description,
  statements: Statements,
): UpstreamReference[] {
  const things = parts(description);
  const sources = distinct(things.flatMap((part) => sourcesOf(description, part)));
  stateList(statements, "sources", sources, "structured");
  return [
    ...sources.map((origin) => useOf(origin, "dataset", "derived-from", licenseOf(origin))),
    ...generators(description, things, statements),
  ];
}

/** States the license that a description gives a source. */
function licenseOf({ license }: StatedSource): Statements {
  const statements: Statements = new Map();
  stateList(statements, "edge.license.stated", license, "structured");
  return statements;
}

interface StatedSource extends Value {
  readonly license: readonly Value[];
}

/** Keeps each text once, where it stands first. */
function distinct<T extends Value>(values: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const value of values)
    if (!first.has(value.text.toLowerCase())) first.set(value.text.toLowerCase(), value);
  return [...first.values()];
}

/** Reads `prov:wasDerivedFrom` and schema.org's `isBasedOn`; a part of this description is not an upstream. */
function sourcesOf(description: Description, part: Thing): StatedSource[] {
  return ["isbasedon", "isbasedonurl", "wasderivedfrom", "hadprimarysource", "wasquotedfrom"]
    .flatMap((name) => part.items(name))
    .flatMap((item) => {
      const id = item.get("@id").value();
      const thing = description.thing(description.resolved(item));
      if (PART_CLASSES.some((kind) => thing.is(kind))) return [];
      const plain = item.value();
      if (plain) return { ...plain, license: [] };
      const url = thing.word("url", "sameas") ?? id;
      const name = thing.word("name", "label", "title", "identifier");
      const best = url && /^https?:/i.test(url.text) ? url : (name ?? id ?? url);
      // `urn:dataset:ImageNet` is how the specification names a data set without an address.
      const license = thing
        .words("license", "licence")
        .filter(({ text }) => !/^(?:noassertion|none|unknown)$/i.test(text));
      return best ? { at: best.at, text: best.text.replace(/^urn:dataset:/i, ""), license } : [];
    })
    .filter(({ text }) => text !== "");
}
const PART_CLASSES = ["FileObject", "FileSet", "RecordSet", "Field"];

/** Reads what made the data if it plainly is a model, a service or a generator of synthetic data. */
function generators(
  description: Description,
  things: readonly Thing[],
  statements: Statements,
): UpstreamReference[] {
  const { root } = description;
  const flag = root.word("hassyntheticdata", "containssyntheticdata", "issynthetic");
  const answer = flag && /^(true|yes|false|no)$/i.exec(flag.text)?.[0]?.toLowerCase();
  const present = (location: Value["at"], value: "yes" | "no") =>
    state(statements, "synthetic.present", value, {
      at: location,
      evidence: "structured",
      state: "derived",
    });
  if (flag && answer) present(flag.at, /^[ty]/.test(answer) ? "yes" : "no");
  const made = distinct(things.flatMap((part) => (isLabelled(part) ? [] : makers(part))));
  const [first] = made;
  if (first) present(first.at, "yes");
  else if (flag === undefined) stateSyntheticKeyword(root, statements);
  stateList(statements, "synthetic.generators", made, "structured");
  const labelers = distinct([
    ...things.flatMap((part) => (isLabelled(part) ? makers(part) : [])),
    ...root.words("machineannotationtools").flatMap(modelsOf),
  ]);
  return [
    ...made.map((value) => useOf(value, "any", "generated-by", role("generator", value))),
    ...labelers.map((value) => useOf(value, "any", "generated-by", role("labeller", value))),
  ];
}

/** States what a model did to the data: only a generator puts its own text into them. */
const role = (name: "generator" | "labeller", { at: location }: Value): Statements =>
  new Map([
    ["edge.role", [{ value: name, state: "derived", evidence: "structured", at: location }]],
  ]);

/** True if a part holds labels of the data, by the type of a field or the name of what was done. */
const isLabelled = (part: Thing): boolean =>
  part.words("datatype").some(({ text }) => /(?:^|[:/])Label$/.test(text)) ||
  part
    .things("wasgeneratedby")
    .some((thing) =>
      thing.words("label", "name").some(({ text }) => /label+ing|annotat/i.test(text)),
    );

function makers(part: Thing): Value[] {
  // People and organizations answer for data; Claude may be the name of a person.
  const agents = part
    .things("wasattributedto")
    .filter((thing) => !thing.is("Person") && !thing.is("Organization"));
  const deeds = part.things("wasgeneratedby");
  const behind = deeds.flatMap((thing) => thing.things("wasassociatedwith", "used"));
  const named = [...agents, ...behind, ...deeds].flatMap((thing) =>
    thing.cursor.node?.kind === "map"
      ? thing.words("label", "name", "title").concat(idOf(thing))
      : [thing.cursor.value()].flatMap((value) => value ?? []),
  );
  const generator = [...agents, ...behind].flatMap((thing) =>
    thing
      .words("label", "name")
      .filter(
        ({ text }) => text.length <= 80 && /synthetic\w*[ -]?data|synthesi[sz]er/i.test(text),
      ),
  );
  const models = named.flatMap(modelsOf);
  return models.length > 0 ? models : generator;
}

const idOf = (thing: Thing): Value[] => [thing.cursor.get("@id").value()].flatMap((id) => id ?? []);

/** Finds the models and services that a text names beyond doubt. */
const modelsOf = ({ text, at: location }: Value): Value[] =>
  modelsIn(text).map(({ name }) => ({ text: name, at: location }));

/** States that data are synthetic where a keyword hints at it. */
function stateSyntheticKeyword(root: Thing, statements: Statements): void {
  const keywords = root
    .words("keywords", "datacollectiontype")
    .flatMap(({ text, at: location }) =>
      text.split(",").map((word) => ({ text: word, at: location })),
    );
  stateSyntheticTag(statements, keywords);
}
