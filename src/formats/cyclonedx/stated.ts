import type { Value } from "../../documents/card/card.js";
import { governance } from "../../documents/card/governance.js";
import type { Use } from "../../documents/format.js";
import type { Cursor } from "../../documents/manifest/cursor.js";
import { dayIn } from "../../documents/prose/days.js";
import { personalIndications } from "../../documents/signals/columns.js";
import type { FactName } from "../../facts/catalog.js";
import { type Statements, stateAsRead, stateList } from "../../facts/draft.js";
import { presence } from "../../facts/presence.js";
import { lookup } from "../../model/lookup.js";
import type { Entry, MapNode, Node } from "../../text/tree.js";
import { allSaid, lastWord, nameOf, propertiesOf, said, textAt } from "./bom.js";

type Kind = "model" | "dataset";

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

/** What every component says in the same words: version, license, who made it, how they are reached. */
export function component(cursor: Cursor, statements: Statements): void {
  const version = said(cursor.get("version"));
  stateOnce(statements, "version", version ?? nameOf({ cursor })?.revision);
  license(cursor, statements);
  people(cursor, statements);
  const description = said(cursor.get("description"));
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
    changes.flatMap((one) => said(one.get("text", "content")) ?? said(one.get("text")) ?? [])[0] ??
      said(notes.get("title")),
  );
  references(cursor, statements);
}

/**
 * The licenses of a component. What a reader of the files concluded (`acknowledgement: concluded`, 1.6) counts only where
 * nobody declared anything: it is somebody else's reading. `evidence.licenses` and `metadata.licenses`, the license of the
 * bill itself, say nothing of the component.
 */
export function licensesOf(cursor: Cursor): { names: Value[]; link?: Value; concluded: boolean } {
  const all = cursor
    .get("licenses")
    .items()
    .flatMap((one) => {
      const inner = one.get("license");
      const link = inner.get("url").value();
      const name =
        inner.get("id").value() ?? inner.get("name").value() ?? one.get("expression").value();
      const stated = name ?? inner.value() ?? link;
      if (!stated) return [];
      const holder = inner.isThere ? inner : one;
      const concluded = textAt(holder, "acknowledgement") === "concluded";
      return [{ stated, link: name && link, concluded }];
    });
  const declared = all.filter(({ concluded }) => !concluded);
  const used = declared.length > 0 ? declared : all;
  const [only, ...more] = used;
  const link = more.length === 0 ? only?.link : undefined;
  return {
    names: used.map(({ stated }) => stated),
    ...(link === undefined ? {} : { link }),
    concluded: declared.length === 0,
  };
}

function license(cursor: Cursor, statements: Statements): void {
  const { names, link, concluded } = licensesOf(cursor);
  const as = concluded ? "derived" : "declared";
  stateList(statements, "license.stated", names, "structured", as);
  stateOnce(statements, "license.link", link);
}

/** Who only stores what others made; most tools name them as `supplier`, some as `publisher`. */
const HOST = /^(?:hugging ?face|modelscope|kaggle|github|gitlab|zenodo)\b/i;

/** Who answers for a component, from the one who made it to the one who passed it on (1.6 has `manufacturer`, `authors`). */
export function providerOf(cursor: Cursor): Value | undefined {
  const named = [
    said(cursor.get("manufacturer", "name")),
    said(cursor.get("publisher")),
    ...cursor
      .get("authors")
      .items()
      .map((one) => said(one.get("name")) ?? said(one)),
    said(cursor.get("author")),
    said(cursor.get("supplier", "name")),
  ].flatMap((one) => one ?? []);
  return named.find(({ text }) => !HOST.test(text));
}

function people(cursor: Cursor, statements: Statements): void {
  stateOnce(statements, "provider.name", providerOf(cursor));
  const entities = ["manufacturer", "supplier"]
    .map((key) => cursor.get(key))
    .filter((one) => !HOST.test(textAt(one, "name") ?? ""));
  const contact = [
    ...entities.flatMap((one) => [...one.get("contact").items(), one]),
    ...cursor.get("authors").items(),
  ].flatMap((one) => [...allSaid(one.get("email")), ...allSaid(one.get("url"))]);
  const reached = cursor
    .get("externalReferences")
    .items()
    .filter((one) => REACHED.has(textAt(one, "type") ?? ""))
    .flatMap((one) => one.get("url").value() ?? []);
  const distinct = new Map([...contact, ...reached].map((one) => [one.text, one]));
  stateList(statements, "contact", [...distinct.values()], "structured");
}
const REACHED = new Set(["website", "support", "issue-tracker", "mailing-list", "chat"]);

/** External references that are a statement of their own; of `documentation` the comment says what it is. */
const REFERRED: Readonly<Record<string, FactName>> = {
  license: "license.link",
  "security-contact": "incident.contact",
  "rfc-9116": "incident.contact",
  "release-notes": "changelog",
};
const COMMENTED: readonly (readonly [comment: RegExp, fact: FactName])[] = [
  [/\b(?:acceptable|permitted|prohibited)[- ]use\b|\busage policy\b/i, "policies.aup"],
  [/\bprivacy (?:policy|notice)\b/i, "policies.privacy"],
  [/\bcopyright policy\b/i, "policies.copyright"],
];

function references(cursor: Cursor, statements: Statements): void {
  for (const one of cursor.get("externalReferences").items()) {
    const url = one.get("url").value();
    const comment = (textAt(one, "comment") ?? "").slice(0, 300);
    const fact =
      lookup(REFERRED, textAt(one, "type") ?? "") ??
      COMMENTED.find(([words]) => words.test(comment))?.[1];
    if (fact !== undefined) stateOnce(statements, fact, url);
  }
}

/**
 * Properties that say what no field of the format can: of CycloneDX's own taxonomy (`cdx:ai-ml:model:…`), and the names of
 * the SPDX AI profile that tools write. By the last word of the name.
 */
const MEANT: Readonly<Record<string, FactName>> = {
  typeofmodel: "architecture",
  informationabouttraining: "training.description",
  informationaboutapplication: "intendedUse",
  limitation: "limitations",
  limitations: "limitations",
  energyconsumption: "training.energy",
  usesensitivepersonalinformation: "personalInfo.sensitive",
};
const PARAMETERS: Readonly<Record<string, FactName>> = {
  count: "parameters",
  contextlength: "contextLength",
};

export function properties(holders: readonly Cursor[], statements: Statements, kind: Kind): void {
  const languages: Value[] = [];
  const stages: Value[] = [];
  for (const { name, value } of propertiesOf(holders)) {
    const text = value.value();
    const word = lastWord(name);
    if (!text || kind === "dataset") continue;
    const own = /^cdx:ai-ml:model:/i.test(name);
    if (own && word === "languages")
      for (const one of text.text.slice(0, 2000).split(","))
        if (one.trim()) languages.push({ text: one.trim(), at: text.at });
    if (own && /^tunemethods?$/.test(word)) stages.push(text);
    const parameter = own ? lookup(PARAMETERS, word) : undefined;
    const fact = parameter ?? lookup(MEANT, word);
    if (fact === undefined) continue;
    const answer = fact === "personalInfo.sensitive" ? presence(text.text) : said(value)?.text;
    if (answer) stateOnce(statements, fact, { ...text, text: answer });
  }
  stateList(statements, "languages", languages, "structured");
  stateList(statements, "training.stages", stages, "structured");
}

/**
 * The declaration in properties: `{"name": "governance.personalInfo.present", "value": "no"}` states what the key of that
 * path states in the front matter of a card. A name that is given twice is a list.
 */
export function declaredIn(
  holders: readonly Cursor[],
  kind: Kind,
  statements: Statements,
): { declaredId: string | undefined; uses: Use[] } {
  const root: Branch = new Map();
  for (const { name, value } of propertiesOf(holders)) {
    const [head, ...path] = name.slice(0, 200).split(".");
    if (head === "governance" && value.node?.kind === "scalar") put(root, path, value.node);
  }
  const [first] = holders;
  if (root.size === 0 || !first) return { declaredId: undefined, uses: [] };
  const { card } = first;
  // There is no path to these values: their names are values themselves.
  const placed = { ...card, location: (range: Node["range"]) => card.location(range) };
  const declaration = { root: treeOf(root, first), path: [] };
  personalIndications(placed, [], declaration, statements);
  return governance(placed, kind, statements, declaration);
}

type Branch = Map<string, Branch | Node[]>;

function put(branch: Branch, path: readonly string[], node: Node): void {
  const [key, ...rest] = path;
  if (key === undefined || key === "") return;
  const known = branch.get(key);
  if (rest.length === 0) {
    if (known === undefined) branch.set(key, [node]);
    else if (Array.isArray(known)) known.push(node);
    return;
  }
  const next = known ?? new Map();
  if (Array.isArray(next)) return;
  branch.set(key, next);
  put(next, rest, node);
}

function treeOf(branch: Branch, holder: Cursor): MapNode {
  const entries = new Map<string, Entry>();
  for (const [key, below] of branch) {
    if (!Array.isArray(below)) {
      const value = treeOf(below, holder);
      entries.set(key, { key: value.range, value });
      continue;
    }
    const [first] = below;
    if (!first) continue;
    const list: Node = { kind: "list", items: below, range: first.range };
    entries.set(key, { key: first.range, value: below.length === 1 ? first : list });
  }
  const [start] = [...entries.values()];
  return { kind: "map", entries, range: start?.value.range ?? holder.at.range };
}
