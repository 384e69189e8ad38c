import {
  CATALOG,
  type FactEntry,
  type FactName,
  factsOf,
  isListFact,
} from "../../facts/catalog.js";
import { type Statements, state, stateAsRead, stateList } from "../../facts/draft.js";
import { presence } from "../../facts/presence.js";
import { typed } from "../../facts/typed-value.js";
import { lookup } from "../../model/lookup.js";
import { americanWord } from "../../model/spelling.js";
import { RELATIONS, type Relation, type SubjectKind } from "../../model/vocabulary.js";
import { type Node, nodeUnder } from "../../text/tree.js";
import type { UpstreamReference } from "../format.js";
import { type Card, field, type Value, value, values } from "./card.js";
import { stateImplied } from "./governance-implied.js";

/** Where a declaration stands in its document: its mapping and the path to it. */
export interface Declaration {
  readonly root: Node | undefined;
  readonly path: readonly (string | number)[];
}

/**
 * Reads the `governance` declaration of a card. The catalog names the path of every fact, so a new governance fact
 * is one line there and none here.
 */
export function governance(
  card: Card,
  kind: "model" | "dataset",
  statements: Statements,
  { root, path }: Declaration = block(card),
): { declaredId: string | undefined; uses: UpstreamReference[] } {
  if (root?.kind !== "map") return { declaredId: undefined, uses: [] };
  readFacts(card, root, kind, statements, path);
  stateImplied(card, root, kind, statements, path);
  const uses = LISTS.flatMap((upstreams) => usesOf(card, root, path, upstreams));
  return { declaredId: value(card, nodeUnder(root, "subject", "id"))?.text, uses };
}

/** Returns the `governance` key of a front matter. */
export const block = (card: Card): Declaration => ({
  root: field(card, "governance"),
  path: ["governance"],
});

const NAMES = ["id", "name", "url"];
const isRelation = (word: string | undefined): word is Relation =>
  word !== undefined && (RELATIONS as readonly string[]).includes(word);

/** Lists of upstreams in the declaration and the relation that each means. */
interface UpstreamList {
  readonly path: readonly string[];
  readonly relation: Relation;
  readonly upstream: UpstreamReference["kind"];
}
const LISTS: readonly UpstreamList[] = [
  { path: ["lineage"], relation: "finetune", upstream: "model" },
  { path: ["teachers"], relation: "distilled-from", upstream: "any" },
  { path: ["training", "datasets"], relation: "trained-on", upstream: "dataset" },
  { path: ["sources"], relation: "collected-from", upstream: "dataset" },
  { path: ["synthetic", "generators"], relation: "generated-by", upstream: "any" },
];

/** What else than a model an entry of `lineage` can be about, by its relation. */
const KIND_OF: Partial<Record<Relation, UpstreamReference["kind"]>> = {
  "trained-on": "dataset",
  "collected-from": "dataset",
  "derived-from": "any",
  "generated-by": "any",
  "distilled-from": "any",
};

function usesOf(
  card: Card,
  root: Node,
  prefix: readonly (string | number)[],
  { path, relation, upstream }: UpstreamList,
): UpstreamReference[] {
  const node = nodeUnder(root, ...path);
  if (node === undefined) return [];
  const base = [...prefix, ...path];
  // A list of one is often written without its dash.
  const items: [Node, readonly (string | number)[]][] =
    node.kind === "list"
      ? node.items.map((item, i) => [item, [...base, i]])
      : node.kind === "map" && NAMES.some((name) => node.entries.has(name))
        ? [[node, base]]
        : [];
  return items.flatMap(([item, where]) => {
    const id =
      value(card, item, ...where) ??
      NAMES.map((key) => value(card, nodeUnder(item, key), ...where, key)).find(Boolean);
    if (!id) return [];
    const statements: Statements = new Map();
    if (item.kind === "map") {
      readFacts(card, item, "edge", statements, where);
      stateRevision(card, item, statements, where);
      stateHost(card, item, statements, where);
      stateList(
        statements,
        "edge.generators",
        GENERATORS.flatMap((key) => namesIn(card, nodeUnder(item, key), [...where, key])),
        "governance",
      );
    }
    const stated = value(card, nodeUnder(item, "relation"))?.text;
    const statedRelation = isRelation(stated) ? stated : undefined;
    return [
      {
        name: id.text,
        kind: upstream === "model" ? (KIND_OF[statedRelation ?? relation] ?? upstream) : upstream,
        relation: statedRelation ?? relation,
        at: id.at,
        evidence: "governance",
        statements,
      } satisfies UpstreamReference,
    ];
  });
}

/** States what pins an upstream, which goes by several names. */
function stateRevision(
  card: Card,
  item: Node,
  statements: Statements,
  where: readonly (string | number)[],
): void {
  if (statements.has("edge.revision")) return;
  for (const key of ["version", "snapshotDate", "hash"]) {
    const pinned = value(card, nodeUnder(item, key), ...where, key);
    if (!pinned) continue;
    state(statements, "edge.revision", pinned.text, { at: pinned.at, evidence: "governance" });
    return;
  }
}

/** States the host at which an entry says that the upstream stands. */
function stateHost(
  card: Card,
  item: Node,
  statements: Statements,
  where: readonly (string | number)[],
): void {
  for (const key of ["url", "id", "name"]) {
    const name = value(card, nodeUnder(item, key), ...where, key);
    const hostname = name && HOST.exec(name.text)?.[1];
    if (!name || hostname === undefined) continue;
    state(statements, "edge.host", hostname.toLowerCase(), {
      at: name.at,
      evidence: "governance",
      state: "derived",
    });
    return;
  }
}
const HOST = /^https?:\/\/(?:[^\s/@]{0,100}@)?(?:www\.)?([a-z0-9][a-z0-9.-]{2,252})(?=[:/?#]|$)/i;

/** What an entry of `training.datasets` or `sources` says on the models whose outputs are in it. */
const GENERATORS = ["generatedBy", "generators"];

/** Returns the names in a list whose items are names or entries with one. */
function namesIn(card: Card, node: Node | undefined, where: readonly (string | number)[]): Value[] {
  if (node === undefined) return [];
  if (node.kind === "scalar") return values(card, node, ...where);
  if (node.kind === "list")
    return node.items.flatMap((item, i) => namesIn(card, item, [...where, i]));
  for (const key of NAMES) {
    const named = value(card, node.entries.get(key)?.value, ...where, key);
    if (named) return [named];
  }
  return [];
}

function readFacts(
  card: Card,
  root: Node,
  kind: SubjectKind,
  statements: Statements,
  prefix: readonly (string | number)[],
): void {
  for (const name of factsOf(kind)) {
    const entry = lookup(CATALOG, name);
    if (entry?.governance === undefined) continue;
    for (const path of [entry.governance, ...(entry.also ?? [])]) {
      const nodes = nodesAt(root, path.split("."), prefix);
      if (nodes.length > 0 && stateFact(card, name, entry, nodes, statements)) break;
    }
  }
}

/** Returns a ground in its American spelling. */
const american = (word: Value): Value => ({ ...word, text: americanWord(word.text) });

/** States what the nodes say of a fact; false where they say nothing that its type can hold. */
function stateFact(
  card: Card,
  name: FactName,
  entry: FactEntry,
  nodes: readonly GovernanceNode[],
  statements: Statements,
): boolean {
  const texts = nodes.flatMap(({ node, path }) => values(card, node, ...path));
  const [first] = texts;
  if (isListFact(name))
    stateList(
      statements,
      name,
      name.endsWith(".basis") ? texts.map(american) : texts,
      "governance",
    );
  if (entry.type === "list" || first === undefined) return texts.length > 0;
  if (entry.type === "presence") {
    const answer = answerOf(card, entry, nodes[0]);
    if (answer)
      stateAsRead(statements, name, answer.value, { at: answer.at, evidence: "governance" });
    return answer !== undefined;
  }
  // A word, number or date has one place; a mapping in its stead is the longer form of another path.
  if (entry.type !== "text" && nodes[0]?.node.kind === "map") return false;
  const read = typed(entry, first.text);
  if (read !== undefined)
    stateAsRead(statements, name, read, { at: first.at, evidence: "governance" });
  return read !== undefined;
}

interface GovernanceNode {
  readonly node: Node;
  readonly path: readonly (string | number)[];
}

/** Both spellings of one word. */
const SPELLINGS = new Map([
  ["licence", "license"],
  ["license", "licence"],
]);
/** `contacts: mail` says as much as `contacts: {general: mail}`, `personalInfo: no` as `personalInfo: {present: no}`. */
const SHORT_FORM = new Set([
  "general",
  "contact",
  "url",
  "name",
  "date",
  "present",
  "done",
  "transfer",
  "description",
]);

/** Returns the nodes at a path; `x[]` goes through a list, or through its only entry where the dash was left out. */
function nodesAt(
  node: Node,
  path: readonly string[],
  where: readonly (string | number)[],
): GovernanceNode[] {
  const [step, ...steps] = path;
  if (step === undefined) return [{ node, path: where }];
  const key = step.replace(/\[\]$/, "");
  if (node.kind === "scalar" && steps.length === 0 && SHORT_FORM.has(key))
    return [{ node, path: where }];
  if (node.kind === "list" && steps.length === 0 && key === "general")
    return [{ node, path: where }];
  if (node.kind !== "map") return [];
  const otherSpelling = SPELLINGS.get(key);
  const spelling = otherSpelling !== undefined && !node.entries.has(key) ? otherSpelling : key;
  const entry =
    node.entries.get(spelling) ??
    (key === "id" ? NAMES.map((name) => node.entries.get(name)).find(Boolean) : undefined);
  if (entry === undefined) return [];
  const next = [...where, spelling];
  if (!step.endsWith("[]")) return nodesAt(entry.value, steps, next);
  const child = entry.value;
  if (child.kind === "map") return nodesAt(child, steps, next);
  if (child.kind === "scalar") return [{ node: child, path: next }];
  return child.items.flatMap((item, i) =>
    item.kind === "scalar"
      ? [{ node: item, path: [...next, i] }]
      : nodesAt(item, steps, [...next, i]),
  );
}

const ANSWERS = ["present", "status", "declared", "done", "tested", "value"];

/** Returns the answer of a presence fact: a word, or a mapping that holds one, or one per modality. */
function answerOf(
  card: Card,
  entry: FactEntry,
  first: GovernanceNode | undefined,
): { value: string; at: Value["at"] } | undefined {
  if (!first) return undefined;
  const { node, path } = first;
  const stated =
    node.kind === "map"
      ? ANSWERS.map((key) => value(card, node.entries.get(key)?.value, ...path, key)).find(Boolean)
      : value(card, node, ...path);
  const answer = stated && presence(stated.text);
  if (stated && answer) return { value: answer, at: stated.at };
  if (!entry.described) return undefined;
  const answers = values(card, node, ...path).map((item) => ({
    ...item,
    said: presence(item.text),
  }));
  const holds =
    answers.find((item) => item.said === undefined || item.said === "yes") ?? answers[0];
  return holds && { value: holds.said ?? "yes", at: holds.at };
}
