import { CATALOG } from "../../../facts/catalog.js";
import { message } from "../../../messages/index.js";
import { nearest } from "../../../model/errors.js";
import type { Node } from "../../../text/tree.js";
import type { Card } from "../card.js";
import { remark } from "../remarks.js";
import { SPELLINGS } from "./paths.js";

/** The keys that are read below a key. */
interface KeyTree {
  readonly keys: Map<string, KeyTree>;
  /** Other keys are read too, or hold text that is: tests and modalities of any name. */
  isOpen: boolean;
}

/** Lists whose entries are upstreams. */
const UPSTREAM_LISTS = [
  "teachers[]",
  "lineage[]",
  "training.datasets[]",
  "sources[]",
  "synthetic.generators[]",
];

/** Keys that are read, or part of the vocabulary, without being the path of a fact. */
const OTHER_KEYS = [
  "spec",
  "governance",
  "subjects",
  "columns",
  "waivers",
  "kind",
  "id",
  "name",
  "license",
  "subject.kind",
  "subject.id",
  "subject.name",
  "roles[].contact",
  "processors[].id",
  "processors[].role",
  "processors[].agreement.date",
  "legalBasis[].regime",
  "consent.withdrawal",
  "impactAssessment.date",
  "incident.url",
  "evaluation.memorization.unit",
  "evaluation.similarity.unit",
  "evaluation.privacy.unit",
  "evaluation.safety.unit",
  "evaluation.bias.unit",
  "evaluation.factuality.unit",
];
const UPSTREAM_KEYS = [
  "id",
  "name",
  "url",
  "relation",
  "version",
  "snapshotDate",
  "period",
  "generatedBy",
  "generators",
];

/** Keys under which people leave a word to each other, wherever they stand. */
const NOTES =
  /^(?:x-.{1,60}|_.{0,60}|notes?|comments?|remarks?|description|title|reason|references?|ref|source|date|备注|说明|注)$/i;

let tree: KeyTree | undefined;

/** Returns the keys of a declaration: the paths of the catalog, and the few others. */
function keysOfDeclaration(): KeyTree {
  if (tree) return tree;
  const root = newTree();
  const add = (path: string, isFact: boolean) => {
    let node = root;
    for (const step of path.split(".")) {
      const key = step.replace("[]", "");
      const below = node.keys.get(key) ?? newTree();
      node.keys.set(key, below);
      node = below;
    }
    if (isFact) node.isOpen = true;
  };
  for (const { governance, also = [], kinds } of Object.values(CATALOG)) {
    if (governance === undefined) continue;
    for (const path of [governance, ...also])
      if (kinds.includes("edge")) for (const list of UPSTREAM_LISTS) add(`${list}.${path}`, true);
      else add(path, !path.endsWith("[]"));
  }
  for (const path of OTHER_KEYS) add(path, true);
  for (const list of UPSTREAM_LISTS) for (const key of UPSTREAM_KEYS) add(`${list}.${key}`, true);
  const evaluation = root.keys.get("evaluation");
  if (evaluation) evaluation.isOpen = true;
  tree = root;
  return root;
}

const newTree = (): KeyTree => ({ keys: new Map(), isOpen: false });

/** Keys looked at in one declaration: more are not written by hand. */
const MOST_KEYS = 2000;

/** Notes keys of a declaration that nothing reads, with the key that is meant where one is near. */
export function remarkKeys(card: Card, root: Node, path: readonly (string | number)[]): void {
  let budget = MOST_KEYS;
  const visit = (node: Node, keyTree: KeyTree, where: readonly (string | number)[]) => {
    if (keyTree.keys.size === 0 || budget < 0) return;
    if (node.kind === "list")
      for (const [i, item] of node.items.entries()) visit(item, keyTree, [...where, i]);
    if (node.kind !== "map") return;
    for (const [key, entry] of node.entries) {
      if (budget-- < 0) return;
      const at = [...where, key];
      const below = keyTree.keys.get(key) ?? keyTree.keys.get(SPELLINGS.get(key) ?? "");
      if (below) visit(entry.value, below, at);
      else if (!NOTES.test(key)) remarkKey(card, key, keyTree, card.location(entry.key, ...at));
    }
  };
  visit(root, keysOfDeclaration(), path);
}

function remarkKey(
  card: Card,
  key: string,
  keyTree: KeyTree,
  location: ReturnType<Card["location"]>,
): void {
  const near = nearest(key, keyTree.keys.keys());
  const { misspelled, unknown } = card.remarks;
  if (near !== undefined) remark(misspelled, message("key.near", { key, near }), location);
  else if (!keyTree.isOpen) remark(unknown, message("key.unknown", { key }), location);
}
