import { type Statements, state, stateList } from "../../facts/draft.js";
import type { Evidence } from "../../model/vocabulary.js";
import { type Node, nodeUnder } from "../../text/tree.js";
import { type Card, field, type Value, value, values } from "../card/card.js";
import type { Declaration } from "../card/governance/index.js";
import { personalColumns, withMeanings } from "./personal-columns.js";

const MOST = 500;

/** Returns names of the features under `dataset_info`: one mapping, or a list of them, one for each configuration. */
export function columns(card: Card): Value[] {
  const columnNames = new Map<string, Value>();
  const add = (name: Value | undefined) => {
    if (name && columnNames.size < MOST && !columnNames.has(name.text))
      columnNames.set(name.text, name);
  };
  const visit = (node: Node | undefined, path: readonly (string | number)[]): void => {
    if (node?.kind === "list")
      for (const [i, item] of node.items.entries()) {
        add(value(card, nodeUnder(item, "name"), ...path, i, "name"));
        inner(item, [...path, i]);
      }
    // The older form: a mapping of names to types.
    else if (node?.kind === "map" && !node.entries.has("dtype"))
      for (const [key, entry] of node.entries) {
        if (STRUCTURE.has(key)) continue;
        add({ text: key, at: card.location(entry.key, ...path, key) });
        inner(entry.value, [...path, key]);
      }
  };
  const inner = (node: Node, path: readonly (string | number)[]): void => {
    if (node.kind !== "map") return;
    for (const key of STRUCTURE) {
      const below = node.entries.get(key)?.value;
      if (below?.kind === "list") visit(below, [...path, key]);
      else if (below?.kind === "map") inner(below, [...path, key]);
    }
  };
  const info = field(card, "dataset_info");
  const configs: [Node, (string | number)[]][] =
    info?.kind === "list"
      ? info.items.map((item, i) => [item, ["dataset_info", i]])
      : info
        ? [[info, ["dataset_info"]]]
        : [];
  for (const [config, path] of configs) {
    const features = nodeUnder(config, "features");
    if (features) visit(features, [...path, "features"]);
    // A mapping of configuration names to descriptions.
    else if (config.kind === "map")
      for (const [key, entry] of config.entries)
        visit(nodeUnder(entry.value, "features"), [...path, key, "features"]);
  }
  return [...columnNames.values()];
}

/** Where a feature holds other features. */
const STRUCTURE = new Set(["struct", "list", "sequence"]);

/** Kinds of sources that normally come with information on persons. */
const PERSONAL_KINDS = new Set([
  "web-crawl",
  "chat-logs",
  "user-data",
  "interaction-logs",
  "social-media",
  "email",
  "medical-records",
  "call-audio",
  "cctv",
]);

/** States columns, and what among columns and declared sources normally comes with personal information. */
export function personalIndications(
  card: Card,
  named: readonly Value[],
  declaration: Declaration,
  statements: Statements,
): void {
  const sources = nodeUnder(declaration.root, "sources");
  const path = [...declaration.path, "sources"];
  const kinds =
    sources?.kind === "list"
      ? sources.items.flatMap((item, i) =>
          values(card, nodeUnder(item, "kind"), ...path, i, "kind"),
        )
      : values(card, nodeUnder(sources, "kind"), ...path, "kind");
  const { indications, categories } = personalColumns(withMeanings(named));
  const items = [
    ...kinds.filter(({ text }) => PERSONAL_KINDS.has(text.toLowerCase().replace(/[\s_]+/g, "-"))),
    ...indications,
  ];
  stateList(statements, "personalInfo.indications", items, "structured");
  stateList(statements, "personalInfo.indicatedCategories", categories, "inferred", "derived");
}

/** States what data consist of, by the names of their columns. */
export function stateComposition(
  [first, ...others]: readonly Value[],
  statements: Statements,
  evidence: Evidence = "structured",
): void {
  if (first)
    state(
      statements,
      "composition",
      [first, ...others.slice(0, 19)].map(({ text }) => text).join(", "),
      { at: first.at, evidence, state: "derived" },
    );
}
