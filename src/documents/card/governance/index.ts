import { type Statements, state, stateList, type Unanswered } from "../../../facts/draft.js";
import { nearest } from "../../../model/errors.js";
import { RELATIONS, type Relation } from "../../../model/vocabulary.js";
import { type Node, nodeUnder } from "../../../text/tree.js";
import type { UpstreamReference } from "../../format.js";
import { type Card, field, type Value, value, values } from "../card.js";
import { remarkWord } from "../remarks.js";
import { readFacts } from "./answers.js";
import { stateImplied } from "./implied.js";
import { remarkKeys } from "./keys.js";
import { type GovernancePath, NAMES } from "./paths.js";

/** Where a declaration stands in its document: its mapping and the path to it. */
export interface Declaration {
  readonly root: Node | undefined;
  readonly path: readonly (string | number)[];
}

/** What a declaration says beside the facts that it states. */
export interface Declared {
  readonly declaredId: string | undefined;
  readonly uses: UpstreamReference[];
  /** Facts for which something is written that answers nothing. */
  readonly unanswered?: ReadonlyMap<string, Unanswered>;
}
export const NOTHING_DECLARED: Declared = { declaredId: undefined, uses: [] };

/**
 * Reads the `governance` declaration of a card. The catalog names the path of every fact, so a new governance fact
 * is one line there and none here.
 */
export function governance(
  card: Card,
  kind: "model" | "dataset",
  statements: Statements,
  { root, path }: Declaration = block(card),
): Declared {
  if (root?.kind !== "map") return NOTHING_DECLARED;
  const unanswered = new Map<string, Unanswered>();
  remarkKeys(card, root, path);
  readFacts(card, root, kind, { statements, unanswered }, path);
  stateImplied(card, root, kind, statements, path);
  const uses = LISTS.flatMap((upstreams) => usesOf(card, root, path, upstreams));
  const declaredId = value(card, nodeUnder(root, "subject", "id"))?.text;
  return { declaredId, uses, ...(unanswered.size > 0 ? { unanswered } : {}) };
}

/** Returns the `governance` key of a front matter. */
export const block = (card: Card): Declaration => ({
  root: field(card, "governance"),
  path: ["governance"],
});

/** Returns the relation that an entry states; a word that is none of them is noted. */
function relationOf(card: Card, item: Node, where: GovernancePath): Relation | undefined {
  const stated = value(card, nodeUnder(item, "relation"), ...where, "relation");
  if (stated === undefined) return undefined;
  const word = spelled(stated.text);
  const relation = RELATIONS.find((name) => spelled(name) === word);
  if (relation === undefined && word !== "unknown")
    remarkWord(card, "relation", stated, RELATIONS, nearest(stated.text, RELATIONS));
  return relation;
}
const spelled = (word: string) =>
  word.trim().toLowerCase().replace(/[-_ ]/g, "").replace(/ized/, "ised");

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
    const unanswered = new Map<string, Unanswered>();
    if (item.kind === "map") {
      readFacts(card, item, "edge", { statements, unanswered }, where);
      stateRevision(card, item, statements, where);
      stateHost(card, item, statements, where);
      stateList(
        statements,
        "edge.generators",
        GENERATORS.flatMap((key) => namesIn(card, nodeUnder(item, key), [...where, key])),
        "governance",
      );
    }
    const statedRelation = relationOf(card, item, where);
    return [
      {
        name: id.text,
        kind: upstream === "model" ? (KIND_OF[statedRelation ?? relation] ?? upstream) : upstream,
        relation: statedRelation ?? relation,
        at: id.at,
        evidence: "governance",
        statements,
        ...(unanswered.size > 0 ? { unanswered } : {}),
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
