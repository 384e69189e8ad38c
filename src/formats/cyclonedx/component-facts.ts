import type { Value } from "../../documents/card/card.js";
import {
  type Declared,
  governance,
  NOTHING_DECLARED,
} from "../../documents/card/governance/index.js";
import type { Cursor } from "../../documents/manifest/cursor.js";
import { dayIn } from "../../documents/prose/days.js";
import { personalIndications } from "../../documents/signals/columns.js";
import type { FactName } from "../../facts/catalog.js";
import { type Statements, stateAsRead, stateList } from "../../facts/draft.js";
import { presence } from "../../facts/presence.js";
import { lookup } from "../../model/lookup.js";
import type { MapEntry, MapNode, Node } from "../../text/tree.js";
import { disclosedValue, disclosedValues, lastWord, nameOf, propertiesOf, textAt } from "./bom.js";

type ComponentKind = "model" | "dataset";

/** States a fact from the first value that says something; what is stated already stays. */
export function stateOnce(
  statements: Statements,
  fact: FactName,
  value: Value | undefined,
  as: "declared" | "derived" = "declared",
): void {
  if (value && !statements.has(fact))
    stateAsRead(statements, fact, value.text, { at: value.at, evidence: "structured", state: as });
}

/** States what every component may say: version, license, who made it, how they are reached. */
export function stateComponent(cursor: Cursor, statements: Statements): void {
  const version = disclosedValue(cursor.get("version"));
  stateOnce(statements, "version", version ?? nameOf({ cursor })?.revision);
  stateLicense(cursor, statements);
  stateProvider(cursor, statements);
  const description = disclosedValue(cursor.get("description"));
  stateOnce(
    statements,
    "description",
    description && { ...description, text: description.text.slice(0, 300) },
  );
  const notes = cursor.get("releaseNotes");
  const day = notes.get("timestamp").value();
  const date = day && dayIn(day.text.slice(0, 10));
  if (day && date) stateOnce(statements, "releaseDate", { text: date, at: day.at });
  const changes = notes.get("notes").items();
  stateOnce(
    statements,
    "changelog",
    changes.flatMap(
      (item) =>
        disclosedValue(item.get("text", "content")) ?? disclosedValue(item.get("text")) ?? [],
    )[0] ?? disclosedValue(notes.get("title")),
  );
  stateReferences(cursor, statements);
}

/**
 * Reads the licenses of a component. What a reader of the files concluded (`acknowledgement: concluded`, 1.6) counts
 * only where no license was declared: it is the reading of others. `evidence.licenses` and `metadata.licenses`, the
 * license of the bill itself, say nothing of the component.
 */
export function licensesOf(cursor: Cursor): {
  names: Value[];
  /** Name and address of a single license that no list has. */
  ownName?: Value;
  link?: Value;
  concluded: boolean;
} {
  const licenses = cursor
    .get("licenses")
    .items()
    .flatMap((item) => {
      const inner = item.get("license");
      const link = inner.get("url").value();
      const name =
        inner.get("id").value() ?? inner.get("name").value() ?? item.get("expression").value();
      const stated = name ?? inner.value() ?? link;
      if (!stated) return [];
      const holder = inner.isThere ? inner : item;
      const concluded = textAt(holder, "acknowledgement") === "concluded";
      const ownName = inner.get("id").value() ? undefined : inner.get("name").value();
      return [{ stated, link: name && link, ownName: link && ownName, concluded }];
    });
  const declared = licenses.filter(({ concluded }) => !concluded);
  const used = declared.length > 0 ? declared : licenses;
  const [first, ...others] = used;
  const { link, ownName } = (others.length === 0 ? first : undefined) ?? {};
  return {
    names: used.map(({ stated }) => stated),
    ...(ownName === undefined ? {} : { ownName }),
    ...(link === undefined ? {} : { link }),
    concluded: declared.length === 0,
  };
}

function stateLicense(cursor: Cursor, statements: Statements): void {
  const { names, ownName, link, concluded } = licensesOf(cursor);
  const as = concluded ? "derived" : "declared";
  stateList(statements, "license.stated", names, "structured", as);
  stateOnce(statements, "license.name", ownName);
  stateOnce(statements, "license.link", link);
}

/** Who only stores what others made; most tools name them as `supplier`, some as `publisher`. */
const HOSTING_PLATFORM = /^(?:hugging ?face|modelscope|kaggle|github|gitlab|zenodo)\b/i;

/**
 * Returns who answers for a component, from the one who made it to the one who passed it on (1.6 has `manufacturer`,
 * `authors`).
 */
export function providerOf(cursor: Cursor): Value | undefined {
  const named = [
    disclosedValue(cursor.get("manufacturer", "name")),
    disclosedValue(cursor.get("publisher")),
    ...cursor
      .get("authors")
      .items()
      .map((item) => disclosedValue(item.get("name")) ?? disclosedValue(item)),
    disclosedValue(cursor.get("author")),
    disclosedValue(cursor.get("supplier", "name")),
  ].flatMap((value) => value ?? []);
  return named.find(({ text }) => !HOSTING_PLATFORM.test(text));
}

function stateProvider(cursor: Cursor, statements: Statements): void {
  stateOnce(statements, "provider.name", providerOf(cursor));
  const entities = ["manufacturer", "supplier"]
    .map((key) => cursor.get(key))
    .filter((item) => !HOSTING_PLATFORM.test(textAt(item, "name") ?? ""));
  const contact = [
    ...entities.flatMap((item) => [...item.get("contact").items(), item]),
    ...cursor.get("authors").items(),
  ].flatMap((item) => [...disclosedValues(item.get("email")), ...disclosedValues(item.get("url"))]);
  const reached = cursor
    .get("externalReferences")
    .items()
    .filter((item) => CONTACT_REFERENCES.has(textAt(item, "type") ?? ""))
    .flatMap((item) => item.get("url").value() ?? []);
  const distinct = new Map([...contact, ...reached].map((value) => [value.text, value]));
  stateList(statements, "contact", [...distinct.values()], "structured");
}
const CONTACT_REFERENCES = new Set(["website", "support", "issue-tracker", "mailing-list", "chat"]);

/** External references that are a statement of their own; of `documentation` the comment says what it is. */
const FACT_BY_REFERENCE: Readonly<Record<string, FactName>> = {
  license: "license.link",
  "security-contact": "incident.contact",
  "rfc-9116": "incident.contact",
  "release-notes": "changelog",
};
const FACT_BY_COMMENT: readonly (readonly [comment: RegExp, fact: FactName])[] = [
  [/\b(?:acceptable|permitted|prohibited)[- ]use\b|\busage policy\b/i, "policies.aup"],
  [/\bprivacy (?:policy|notice)\b/i, "policies.privacy"],
  [/\bcopyright policy\b/i, "policies.copyright"],
];

function stateReferences(cursor: Cursor, statements: Statements): void {
  for (const item of cursor.get("externalReferences").items()) {
    const url = item.get("url").value();
    const comment = (textAt(item, "comment") ?? "").slice(0, 300);
    const fact =
      lookup(FACT_BY_REFERENCE, textAt(item, "type") ?? "") ??
      FACT_BY_COMMENT.find(([words]) => words.test(comment))?.[1];
    if (fact !== undefined) stateOnce(statements, fact, url);
  }
}

/**
 * Properties that say what no field of the format can: of CycloneDX's own taxonomy (`cdx:ai-ml:model:…`), and the names of
 * the SPDX AI profile that tools write. By the last word of the name.
 */
const FACT_BY_PROPERTY: Readonly<Record<string, FactName>> = {
  typeofmodel: "architecture",
  informationabouttraining: "training.description",
  informationaboutapplication: "intendedUse",
  limitation: "limitations",
  limitations: "limitations",
  energyconsumption: "training.energy",
  usesensitivepersonalinformation: "personalInfo.sensitive",
};
const FACT_BY_PARAMETER: Readonly<Record<string, FactName>> = {
  count: "parameters",
  contextlength: "contextLength",
};

export function stateProperties(
  holders: readonly Cursor[],
  statements: Statements,
  kind: ComponentKind,
): void {
  const languages: Value[] = [];
  const stages: Value[] = [];
  for (const { name, value } of propertiesOf(holders)) {
    const text = value.value();
    const word = lastWord(name);
    if (!text || kind === "dataset") continue;
    const isOfTaxonomy = /^cdx:ai-ml:model:/i.test(name);
    if (isOfTaxonomy && word === "languages")
      for (const language of text.text.slice(0, 2000).split(","))
        if (language.trim()) languages.push({ text: language.trim(), at: text.at });
    if (isOfTaxonomy && /^tunemethods?$/.test(word)) stages.push(text);
    const parameter = isOfTaxonomy ? lookup(FACT_BY_PARAMETER, word) : undefined;
    const fact = parameter ?? lookup(FACT_BY_PROPERTY, word);
    if (fact === undefined) continue;
    const answer =
      fact === "personalInfo.sensitive" ? presence(text.text) : disclosedValue(value)?.text;
    if (answer) stateOnce(statements, fact, { ...text, text: answer });
  }
  stateList(statements, "languages", languages, "structured");
  stateList(statements, "training.stages", stages, "structured");
}

/**
 * Reads the declaration in properties: `{"name": "governance.personalInfo.present", "value": "no"}` states what the key
 * of that path states in the front matter of a card. A name that is given twice is a list.
 */
export function declaredIn(
  holders: readonly Cursor[],
  kind: ComponentKind,
  statements: Statements,
): Declared {
  const root: PropertyTree = new Map();
  for (const { name, value } of propertiesOf(holders)) {
    const [head, ...path] = name.slice(0, 200).split(".");
    if (head === "governance" && value.node?.kind === "scalar") put(root, path, value.node);
  }
  const [first] = holders;
  if (root.size === 0 || !first) return NOTHING_DECLARED;
  const { card } = first;
  // There is no path to these values: their names are values themselves.
  const placed = { ...card, location: (range: Node["range"]) => card.location(range) };
  const declaration = { root: treeOf(root, first), path: [] };
  personalIndications(placed, [], declaration, statements);
  return governance(placed, kind, statements, declaration);
}

type PropertyTree = Map<string, PropertyTree | Node[]>;

function put(branch: PropertyTree, path: readonly string[], node: Node): void {
  const [key, ...below] = path;
  if (key === undefined || key === "") return;
  const existing = branch.get(key);
  if (below.length === 0) {
    if (existing === undefined) branch.set(key, [node]);
    else if (Array.isArray(existing)) existing.push(node);
    return;
  }
  const next = existing ?? new Map();
  if (Array.isArray(next)) return;
  branch.set(key, next);
  put(next, below, node);
}

function treeOf(branch: PropertyTree, holder: Cursor): MapNode {
  const entries = new Map<string, MapEntry>();
  for (const [key, below] of branch) {
    if (!Array.isArray(below)) {
      const value = treeOf(below, holder);
      entries.set(key, { key: value.range, value });
      continue;
    }
    const [first] = below;
    if (!first) continue;
    const listNode: Node = { kind: "list", items: below, range: first.range };
    entries.set(key, { key: first.range, value: below.length === 1 ? first : listNode });
  }
  const [start] = [...entries.values()];
  return { kind: "map", entries, range: start?.value.range ?? holder.at.range };
}
