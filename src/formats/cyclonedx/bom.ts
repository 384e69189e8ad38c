import type { Value } from "../../documents/card/card.js";
import type { Cursor } from "../../documents/manifest/cursor.js";
import { Steps } from "../../documents/manifest/document-limits.js";
import type { Location } from "../../model/location.js";

/** A part of a bill of materials that may be a model, data or a service, with where it is listed. */
export interface BomPart {
  readonly kind: "model" | "data" | "service";
  readonly cursor: Cursor;
  /** The model or data that it is listed in: one of its files, an encoder in it. */
  readonly within: BomPart | undefined;
}

/** The models, data and services of a bill, and who depends on whom among them. */
export interface Bom {
  readonly root: Cursor;
  readonly models: readonly BomPart[];
  readonly data: readonly BomPart[];
  readonly services: readonly BomPart[];
  /** The `metadata.component`, where it is a model or data. */
  readonly top: BomPart | undefined;
  find(ref: string): BomPart | undefined;
  /** Returns the parts of the bill that a part depends on by `dependencies`. */
  dependsOn(part: BomPart): readonly Value[];
}

const KIND_BY_TYPE: ReadonlyMap<string, "model" | "data"> = new Map([
  ["machine-learning-model", "model"],
  ["data", "data"],
]);

/**
 * Takes a bill apart. Of the thousands of libraries in one only their type is looked at. Components of formulas
 * (`formulation[].components`) were used to make what the bill is about, and can be referred to as well.
 */
export function billOf(root: Cursor): Bom {
  const parts: BomPart[] = [];
  const topCursor = root.get("metadata", "component");
  const formulas = root.get("formulation").items();
  if (topCursor.node?.kind === "map") enter(topCursor, undefined, parts);
  for (const holder of [root, ...formulas]) walk(holder.get("components"), undefined, parts);
  const services: BomPart[] = [];
  for (const holder of [root, ...formulas]) walkServices(holder.get("services"), services);
  const byRef = new Map<string, BomPart>();
  for (const part of [...services, ...parts].reverse()) {
    const ref = textAt(part.cursor, "bom-ref");
    if (ref !== undefined) byRef.set(ref, part);
  }
  const steps = new Steps(root.card);
  let edges: Map<string, readonly Value[]> | undefined;
  return {
    root,
    models: parts.filter(({ kind }) => kind === "model"),
    data: parts.filter(({ kind }) => kind === "data"),
    services,
    top: parts.find(({ cursor }) => cursor === topCursor),
    find: (ref) => byRef.get(ref),
    dependsOn: ({ cursor }) => {
      edges ??= dependencies(root, byRef);
      const targets = edges.get(textAt(cursor, "bom-ref") ?? "") ?? [];
      // Several parts may have the same reference.
      return steps.take(targets.length, cursor) ? targets : [];
    },
  };
}

function walk(components: Cursor, within: BomPart | undefined, parts: BomPart[]): void {
  const wanted = (component: PlainObject) =>
    KIND_BY_TYPE.has(component.type as string) || component.components !== undefined;
  for (const cursor of objectsOf(components, wanted)) enter(cursor, within, parts);
}

function enter(cursor: Cursor, within: BomPart | undefined, parts: BomPart[]): void {
  const kind = KIND_BY_TYPE.get(textAt(cursor, "type") ?? "");
  const part = kind && { kind, cursor, within };
  if (part) parts.push(part);
  walk(cursor.get("components"), part ?? within, parts);
}

function walkServices(services: Cursor, parts: BomPart[]): void {
  for (const cursor of objectsOf(services, () => true)) {
    parts.push({ kind: "service", cursor, within: undefined });
    walkServices(cursor.get("services"), parts);
  }
}

function dependencies(
  root: Cursor,
  partsByRef: ReadonlyMap<string, BomPart>,
): Map<string, Value[]> {
  const edges = new Map<string, Value[]>();
  for (const item of objectsOf(root.get("dependencies"), ({ ref }) =>
    partsByRef.has(ref as string),
  )) {
    const ref = textAt(item, "ref");
    if (ref === undefined || !partsByRef.has(ref)) continue;
    const targets = edges.get(ref) ?? [];
    edges.set(ref, targets);
    for (const value of item.get("dependsOn").values())
      if (partsByRef.has(value.text)) targets.push(value);
  }
  return edges;
}

type PlainObject = Readonly<Record<string, unknown>>;

/**
 * Returns the objects of a list that are wanted. What `JSON.parse` made of them is asked first, so that of an inventory
 * with tens of thousands no tree is made; where the text could not be parsed, all are given.
 */
function objectsOf(objects: Cursor, isWanted: (object: PlainObject) => boolean): Cursor[] {
  const { node, plain } = objects;
  if (node?.kind !== "list") return node?.kind === "map" ? [objects] : [];
  const values = Array.isArray(plain) ? plain : undefined;
  return node.items.flatMap((item, i) => {
    const object: unknown = values?.[i];
    const skipped = values !== undefined && !(isPlain(object) && isWanted(object));
    return skipped || item.kind !== "map" ? [] : [objects.item(i)];
  });
}

const isPlain = (value: unknown): value is PlainObject =>
  typeof value === "object" && value !== null;

/** Returns a member that is a text, as it is written; undefined for any other. */
export function textAt({ node }: Cursor, key: string): string | undefined {
  const value = node?.kind === "map" ? node.entries.get(key)?.value : undefined;
  return value?.kind === "scalar" ? (value.text ?? undefined) : undefined;
}

/** What generators write where they know nothing. */
const SAYS_NOTHING =
  /^(?:no description(?: available| provided)?|noassertion|not (?:specified|available|provided|disclosed)|unknown|none|n\/a|null|-)\.?$/i;

/** Returns the text of a field, unless it only says that nothing is known. */
export function disclosedValue(cursor: Cursor): Value | undefined {
  const value = cursor.value();
  return value && !SAYS_NOTHING.test(value.text) ? value : undefined;
}

/** Returns all texts at a place and below, without those that say that nothing is known. */
export const disclosedValues = (cursor: Cursor): Value[] =>
  cursor.values().filter(({ text }) => !SAYS_NOTHING.test(text));

/** Joins the entries of a list of texts to one text, at the place of the list. */
export function joined(cursor: Cursor): Value | undefined {
  const values = disclosedValues(cursor);
  const { node, card } = cursor;
  // Elsewhere than in valid JSON what stands at that place may read otherwise.
  const plain =
    node?.kind === "list" && node.items.length === values.length && card.data !== undefined;
  return values.length > 1 && plain
    ? { text: values.map(({ text }) => text).join(", "), at: cursor.at }
    : values[0];
}

/** Reads `properties` of a component and of its model card: name, and the value at its place. */
export const propertiesOf = (holders: readonly Cursor[]): { name: string; value: Cursor }[] =>
  holders.flatMap((holder) =>
    holder
      .get("properties")
      .items()
      .flatMap((item) => {
        const name = textAt(item, "name");
        return name === undefined ? [] : [{ name, value: item.get("value") }];
      }),
  );

/** Returns the last word of a property name, without its taxonomy: `cdx:ai-ml:model:parameter:count` is `count`. */
export const lastWord = (name: string): string =>
  (name.slice(-200).split(/[:./]/).at(-1) ?? "").replace(/[-_\s]/g, "").toLowerCase();

/** What a part is called where others name it: its id at the Hub, else its name. */
export interface PartName extends Value {
  readonly id?: string;
  readonly revision?: Value;
}

/** Package URL of the Hub (package-url/purl-spec, huggingface-definition), and what tools write for data sets there. */
const PURL =
  /^pkg:huggingface(?:-datasets?)?\/(?:(?:datasets|models)(?:\/|%2f))?([^@?#]{1,200})(?:@([^?#]{1,200}))?/i;
const HUB_URL =
  /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/(?:datasets\/)?((?!datasets\/|spaces\/)[\w.-]{1,96}\/[\w.-]{1,96})\/?$/i;
const ID = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/;
/** `CompVis`, never `org.example`: owners at the Hub have no dots, groups of packages do. */
const OWNER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,95}$/;

/** Returns names a part: by its package URL, its name, its address at the Hub, or its group and name. */
export function nameOf({ cursor }: Pick<BomPart, "cursor">): PartName | undefined {
  if (!names.has(cursor)) names.set(cursor, readName(cursor));
  return names.get(cursor);
}
/** Thousands may depend on one part. */
const names = new WeakMap<Cursor, PartName | undefined>();

function readName(cursor: Cursor): PartName | undefined {
  const name = disclosedValue(cursor.get("name"));
  const purl = cursor.get("purl").value();
  const [, path, rev] = PURL.exec(purl?.text ?? "") ?? [];
  if (purl && path !== undefined) {
    const text = decoded(path);
    const revision = rev === undefined ? {} : { revision: { text: decoded(rev), at: purl.at } };
    return { text, at: purl.at, ...(ID.test(text) ? { id: text } : {}), ...revision };
  }
  if (!name) return undefined;
  if (ID.test(name.text)) return { ...name, id: name.text };
  const last = name.text.toLowerCase();
  for (const item of cursor.get("externalReferences").items()) {
    const id = HUB_URL.exec(textAt(item, "url") ?? "")?.[1];
    if (id?.toLowerCase().endsWith(`/${last}`)) return { ...name, text: id, id };
  }
  const group = cursor.get("group").value()?.text ?? "";
  const id = `${group}/${name.text}`;
  return OWNER.test(group) && ID.test(id) ? { ...name, text: id, id } : name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** True for a file of a repository: `pkg:huggingface/o/n@rev#model-00001-of-00008.safetensors`. */
export const isFile = ({ cursor, kind }: BomPart): boolean =>
  kind === "data" &&
  (/#./.test(textAt(cursor, "purl") ?? "") ||
    /\.(?:safetensors|gguf|bin|pth?|onnx|ckpt|h5|json|ya?ml)$/i.test(textAt(cursor, "name") ?? ""));

/** Returns its component data of the type `dataset`; configuration, code and definitions are not data sets. */
export const dataSets = ({ cursor }: BomPart): Cursor[] =>
  cursor
    .get("data")
    .items()
    .filter(
      (item) => item.node?.kind === "map" && (textAt(item, "type") ?? "dataset") === "dataset",
    );

/** True if a `data` component may be a data set: one that lists its data says which. */
export const mayBeDataSet = (part: BomPart): boolean =>
  !isFile(part) && (dataSets(part).length > 0 || !part.cursor.get("data").isThere);

/** Returns the words about a part beside its name: description, properties, tags, and what a service exchanges. */
export function wordsOf({ cursor }: BomPart): string {
  const cached = words.get(cursor) ?? readWords(cursor);
  words.set(cursor, cached);
  return cached;
}
const words = new WeakMap<Cursor, string>();

function readWords(cursor: Cursor): string {
  const fields = ["description", "tags", "data"].flatMap((key) => cursor.get(key).values());
  const properties = propertiesOf([cursor, cursor.get("modelCard")]).flatMap(({ name, value }) => [
    name,
    value.value()?.text ?? "",
  ]);
  return [...fields.map(({ text }) => text), ...properties].join("\n").slice(0, 20_000);
}

/** Returns where a part is listed: the place of its name. */
export const placeOf = ({ cursor }: BomPart): Location => cursor.get("name").at;
