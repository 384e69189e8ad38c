import type { Value } from "../../documents/card/card.js";
import type { Use } from "../../documents/format.js";
import { useOf } from "../../documents/manifest/manifest.js";
import { namesIn } from "../../documents/prose/names.js";
import { isSyntheticTag } from "../../documents/signals/tags.js";
import { type Statements, state, stateList } from "../../facts/draft.js";
import type { Description, Thing } from "./description.js";

/** The data set and its parts; provenance may stand on each (section "Provenance Representation"). */
function parts({ root }: Description): Thing[] {
  const all: Thing[] = [root, ...root.things("distribution")];
  const add = (one: Thing) => {
    all.push(one);
    for (const below of one.things("field", "subfield", "annotation"))
      if (all.length < MOST_PARTS) add(below);
  };
  for (const set of root.things("recordset")) if (all.length < MOST_PARTS) add(set);
  return all;
}
const MOST_PARTS = 500;

/** Where the data come from, and what made them. */
export function origins(description: Description, statements: Statements): Use[] {
  const all = parts(description);
  const sources = distinct(all.flatMap((part) => sourcesOf(description, part)));
  stateList(statements, "sources", sources, "structured");
  return [
    ...sources.map((one) => useOf(one, "dataset", "derived-from", licenseOf(one))),
    ...generators(description, all, statements),
  ];
}

/** What a description says of the license of a source. */
function licenseOf({ license }: Origin): Statements {
  const statements: Statements = new Map();
  stateList(statements, "edge.license.stated", license, "structured");
  return statements;
}

interface Origin extends Value {
  readonly license: readonly Value[];
}

/** Each text once, where it is said first. */
function distinct<T extends Value>(all: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const one of all)
    if (!first.has(one.text.toLowerCase())) first.set(one.text.toLowerCase(), one);
  return [...first.values()];
}

/** `prov:wasDerivedFrom` and schema.org's `isBasedOn`; what is a part of this description is no upstream. */
function sourcesOf(description: Description, part: Thing): Origin[] {
  return ["isbasedon", "isbasedonurl", "wasderivedfrom", "hadprimarysource", "wasquotedfrom"]
    .flatMap((name) => part.items(name))
    .flatMap((one) => {
      const id = one.get("@id").value();
      const thing = description.thing(description.resolved(one));
      if (PARTS.some((kind) => thing.is(kind))) return [];
      const plain = one.value();
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
const PARTS = ["FileObject", "FileSet", "RecordSet", "Field"];

/** What made the data, where it plainly is a model, a service or a generator of synthetic data. */
function generators(
  description: Description,
  all: readonly Thing[],
  statements: Statements,
): Use[] {
  const { root } = description;
  const flag = root.word("hassyntheticdata", "containssyntheticdata", "issynthetic");
  const answer = flag && /^(true|yes|false|no)$/i.exec(flag.text)?.[0]?.toLowerCase();
  const present = (at: Value["at"], value: "yes" | "no") =>
    state(statements, "synthetic.present", value, { at, evidence: "structured", state: "derived" });
  if (flag && answer) present(flag.at, /^[ty]/.test(answer) ? "yes" : "no");
  const made = distinct(all.flatMap((part) => (isLabelled(part) ? [] : makers(part))));
  const [first] = made;
  if (first) present(first.at, "yes");
  else if (flag === undefined) tagged(root, statements);
  stateList(statements, "synthetic.generators", made, "structured");
  const labelling = distinct([
    ...all.flatMap((part) => (isLabelled(part) ? makers(part) : [])),
    ...root.words("machineannotationtools").flatMap(modelsIn),
  ]);
  return [
    ...made.map((one) => useOf(one, "any", "generated-by", role("generator", one))),
    ...labelling.map((one) => useOf(one, "any", "generated-by", role("labeller", one))),
  ];
}

/** What a model did to the data: only a generator puts its own text into them. */
const role = (name: "generator" | "labeller", { at }: Value): Statements =>
  new Map([["edge.role", [{ value: name, state: "derived", evidence: "structured", at }]]]);

/** Labels beside the data, by the type of a field or the name of what was done. */
const isLabelled = (part: Thing): boolean =>
  part.words("datatype").some(({ text }) => /(?:^|[:/])Label$/.test(text)) ||
  part
    .things("wasgeneratedby")
    .some((one) => one.words("label", "name").some(({ text }) => /label+ing|annotat/i.test(text)));

function makers(part: Thing): Value[] {
  // People and organizations answer for data; Claude may be somebody's name.
  const agents = part
    .things("wasattributedto")
    .filter((one) => !one.is("Person") && !one.is("Organization"));
  const deeds = part.things("wasgeneratedby");
  const behind = deeds.flatMap((one) => one.things("wasassociatedwith", "used"));
  const named = [...agents, ...behind, ...deeds].flatMap((one) =>
    one.cursor.node?.kind === "map"
      ? one.words("label", "name", "title").concat(idOf(one))
      : [one.cursor.value()].flatMap((value) => value ?? []),
  );
  const generator = [...agents, ...behind].flatMap((one) =>
    one
      .words("label", "name")
      .filter(
        ({ text }) => text.length <= 80 && /synthetic\w*[ -]?data|synthesi[sz]er/i.test(text),
      ),
  );
  const models = named.flatMap(modelsIn);
  return models.length > 0 ? models : generator;
}

const idOf = (one: Thing): Value[] => [one.cursor.get("@id").value()].flatMap((id) => id ?? []);

/** Models and services that a text names beyond doubt. */
const modelsIn = ({ text, at }: Value): Value[] =>
  namesIn(text)
    .filter(({ kind }) => kind !== "dataset")
    .map(({ name }) => ({ text: name, at }));

/** A keyword is a hint. */
function tagged(root: Thing, statements: Statements): void {
  const tag = root
    .words("keywords", "datacollectiontype")
    .find(({ text }) => text.split(",").some((word) => isSyntheticTag(word)));
  if (tag)
    state(statements, "synthetic.present", "yes", {
      at: tag.at,
      evidence: "inferred",
      state: "derived",
    });
}
