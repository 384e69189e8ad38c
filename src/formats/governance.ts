import { CATALOGUE, type FactEntry, factsOf } from "../facts/catalogue.js";
import { type Statements, state, stateList } from "../facts/draft.js";
import { presence } from "../facts/presence.js";
import { RELATIONS, type Relation, type SubjectKind } from "../model/vocabulary.js";
import { at, type Node } from "../text/tree.js";
import { type Card, type Value, value, values } from "./card.js";
import type { Use } from "./format.js";

/**
 * Reads the `governance` declaration. The catalogue names the path of every fact, so a new governance fact is one
 * line there and none here.
 */
export function governance(
  card: Card,
  kind: "model" | "dataset",
  statements: Statements,
): { declaredId: string | undefined; uses: Use[] } {
  const root = card.root.entries.get("governance")?.value;
  if (root?.kind !== "map") return { declaredId: undefined, uses: [] };
  readFacts(card, root, kind, statements, ["governance"]);
  if (!statements.has("provider.name")) firstParty(card, root, statements);

  const uses = LISTS.flatMap(({ path, relation, upstream }) => {
    const list = at(root, ...path);
    if (list?.kind !== "list") return [];
    return list.items.flatMap((item, i) => {
      const where = ["governance", ...path, i];
      const id =
        value(card, item, ...where) ??
        NAMES.map((key) => value(card, at(item, key), ...where, key)).find(Boolean);
      if (!id) return [];
      const edge: Statements = new Map();
      if (item.kind === "map") readFacts(card, item, "edge", edge, where);
      const stated = value(card, at(item, "relation"))?.text;
      const use: Use = {
        name: id.text,
        kind: upstream,
        relation: isRelation(stated) ? stated : relation,
        at: id.at,
        evidence: "governance",
        statements: edge,
      };
      return [use];
    });
  });
  return { declaredId: value(card, at(root, "subject", "id"))?.text, uses };
}

const NAMES = ["id", "name", "url"];
const isRelation = (word: string | undefined): word is Relation =>
  word !== undefined && (RELATIONS as readonly string[]).includes(word);

/** Lists of upstreams in the declaration and the relation that each means. */
const LISTS: readonly { path: string[]; relation: Relation; upstream: Use["kind"] }[] = [
  { path: ["lineage"], relation: "finetune", upstream: "model" },
  { path: ["teachers"], relation: "distilled-from", upstream: "any" },
  { path: ["training", "datasets"], relation: "trained-on", upstream: "dataset" },
  { path: ["sources"], relation: "collected-from", upstream: "dataset" },
  { path: ["synthetic", "generators"], relation: "generated-by", upstream: "any" },
];

function readFacts(
  card: Card,
  root: Node,
  kind: SubjectKind,
  statements: Statements,
  prefix: (string | number)[],
): void {
  for (const name of factsOf(kind)) {
    const entry = CATALOGUE[name];
    if (entry?.governance === undefined) continue;
    const found = collect(card, root, entry.governance.split("."), prefix);
    const first = found[0];
    if (first === undefined) continue;
    if (entry.type === "list") stateList(statements, name, found, "governance");
    else {
      const read = typed(entry, first.text);
      if (read !== undefined)
        state(statements, name, read, { at: first.at, evidence: "governance" });
    }
  }
}

/** Values at a path; `x[]` goes through a list. */
function collect(
  card: Card,
  node: Node | undefined,
  path: readonly string[],
  where: (string | number)[],
): Value[] {
  const [step, ...rest] = path;
  if (node === undefined) return [];
  if (step === undefined) return values(card, node, ...where);
  const key = step.replace(/\[\]$/, "");
  const next = at(node, key) ?? (key === "licence" ? at(node, "license") : undefined);
  if (!step.endsWith("[]")) return collect(card, next, rest, [...where, key]);
  if (next?.kind !== "list") return [];
  return next.items.flatMap((item, i) =>
    item.kind === "scalar"
      ? values(card, item, ...where, key, i)
      : collect(card, item, rest, [...where, key, i]),
  );
}

/** A word that an enum does not know is no statement: the schema of the declaration says so to the author. */
function typed(entry: FactEntry, text: string): string | number | undefined {
  if (entry.type === "presence") return presence(text);
  if (entry.type === "date") return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
  if (entry.type === "number") return Number.isFinite(Number(text)) ? Number(text) : undefined;
  if (entry.type === "enum") {
    const word = text.toLowerCase();
    return entry.values?.includes(word) ? word : undefined;
  }
  return text;
}

/** The first party of the roles answers where no provider is named. */
function firstParty(card: Card, root: Node, statements: Statements): void {
  const party = collect(card, root, ["roles[]", "party"], ["governance"])[0];
  if (party)
    state(statements, "provider.name", party.text, { at: party.at, evidence: "governance" });
  if (!statements.has("contact"))
    stateList(
      statements,
      "contact",
      collect(card, root, ["roles[]", "contact"], ["governance"]),
      "governance",
    );
}
