import { judge } from "../../../facts/answers/judge.js";
import {
  CATALOG,
  type FactEntry,
  type FactName,
  factsOf,
  isListFact,
} from "../../../facts/catalog.js";
import { type Statements, stateAsRead, stateList, type Unanswered } from "../../../facts/draft.js";
import { presence } from "../../../facts/presence.js";
import { lookup } from "../../../model/lookup.js";
import { americanWord } from "../../../model/spelling.js";
import type { SubjectKind } from "../../../model/vocabulary.js";
import { type Node, nodeUnder } from "../../../text/tree.js";
import { type Card, type Value, value, values } from "../card.js";
import { remarkUnlike } from "../remarks.js";
import { type GovernanceNode, nodesAt } from "./paths.js";

/** What a part of a declaration states, and which of its fields hold no answer. */
export interface StatedAnswers {
  readonly statements: Statements;
  readonly unanswered: Map<string, Unanswered>;
}

/** Reads the facts that the catalog gives a path below a node of a declaration. */
export function readFacts(
  card: Card,
  root: Node,
  kind: SubjectKind,
  into: StatedAnswers,
  prefix: readonly (string | number)[],
): void {
  for (const name of factsOf(kind)) {
    const entry = lookup(CATALOG, name);
    if (entry?.governance === undefined) continue;
    for (const path of [entry.governance, ...(entry.also ?? [])]) {
      const nodes = nodesAt(root, path.split("."), prefix);
      if (nodes.length === 0) continue;
      const question: Question = { card, root, prefix, name, entry, nodes, ...into };
      if (stateFact(question)) break;
    }
  }
}

/** A fact, and the nodes that say something of it. */
interface Question extends StatedAnswers {
  readonly card: Card;
  readonly root: Node;
  readonly prefix: readonly (string | number)[];
  readonly name: FactName;
  readonly entry: FactEntry;
  readonly nodes: readonly GovernanceNode[];
}

/** States what the nodes say of a fact; false where they say nothing that its type can hold. */
function stateFact(question: Question): boolean {
  const { card, name, entry, nodes, statements } = question;
  if (entry.type === "presence") return statePresence(question);
  // A word, number or date has one place; a mapping in its stead is the longer form of another path.
  const isScalarType = entry.type !== "text" && entry.type !== "list";
  if (isScalarType && nodes[0]?.node.kind === "map") return false;
  const written = nodes.flatMap(({ node, path }) => values(card, node, ...path));
  const answers = answersIn(question, entry.type === "list" ? written : firstOf(entry, written));
  const [first] = answers;
  if (first === undefined) leaveOpen(question, written[0]);
  else if (isListFact(name)) {
    const items = answers.map(({ value: answer, at: location }) => ({
      text: name.endsWith(".basis") ? americanWord(String(answer)) : String(answer),
      at: location,
    }));
    stateList(statements, name, items, "governance");
  } else stateAsRead(statements, name, first.value, { at: first.at, evidence: "governance" });
  return first !== undefined;
}

/** A number or a word has one place; of several texts the first that says something counts. */
const firstOf = ({ type }: FactEntry, written: readonly Value[]) =>
  type === "text" ? written : written.slice(0, 1);

interface PlacedAnswer {
  readonly value: string | number;
  readonly at: Value["at"];
}

/** Returns what of the texts are answers. Of the others it is noted where they stand, and how they would be written. */
function answersIn(question: Question, written: readonly Value[]): PlacedAnswer[] {
  const { card, name, entry } = question;
  const answers: PlacedAnswer[] = [];
  for (const item of written) {
    if (answers.length > 0 && entry.type !== "list") break;
    const judged = judge(entry, item.text, {
      key: lastKey(item),
      regime: regimeOf(question, item),
    });
    if (judged.is === "answer") answers.push({ value: judged.value, at: item.at });
    if (judged.is === "none") leaveOpen(question, item);
    else if (judged.is === "unlike") leaveOpen(question, item, !isOfUpstream(name));
    if (judged.is === "unlike" || (judged.is === "answer" && judged.near !== undefined))
      remarkUnlike(card, name, entry, item, judged.near);
  }
  return answers;
}

/** What nobody understands may not excuse a conflict: for an upstream it is silence, and no rule gets "cannot tell". */
const isOfUpstream = (name: string): boolean => name.startsWith("edge.");

const lastKey = ({ at: { pointer = "" } }: Value): string =>
  pointer
    .replace(/(?:\/\d+)+$/, "")
    .split("/")
    .at(-1) ?? "";

/** Returns the law for which a ground is named: it stands beside it. */
function regimeOf({ entry, root, prefix }: Question, item: Value): string {
  if (entry.vocabulary !== "legal-basis") return "";
  const steps = (item.at.pointer ?? "").split("/").slice(1 + prefix.length);
  const [list = "", index = ""] = steps;
  const node = nodeUnder(root, list);
  const holder = node?.kind === "list" ? node.items[Number(index)] : node;
  const regime = nodeUnder(holder, "regime");
  return regime?.kind === "scalar" ? (regime.text ?? "").trim().toLowerCase() : "";
}

/** Notes where an answer is missing although something is written, or where none can be told from what is written. */
function leaveOpen(
  { card, name, nodes, unanswered }: Question,
  item: Value | undefined,
  unreadable = false,
): void {
  const [first] = nodes;
  const location =
    item?.at ??
    (first && isWritten(first.node) ? card.location(first.node.range, ...first.path) : undefined);
  if (location === undefined || unanswered.get(name)?.unreadable === true) return;
  if (!unanswered.has(name) || unreadable) unanswered.set(name, { at: location, unreadable });
}

/** True for a scalar with text: template text says nothing, and stands there. */
const isWritten = (node: Node) => node.kind === "scalar" && (node.text ?? "").trim() !== "";

const ANSWER_KEYS = ["present", "status", "declared", "done", "tested", "value"];

/** States the answer of a presence: a word, or a mapping that holds one, or one per modality. */
function statePresence(question: Question): boolean {
  const { card, name, entry, nodes, statements } = question;
  const [first] = nodes;
  if (!first) return false;
  const { node, path } = first;
  const written =
    node.kind === "map"
      ? ANSWER_KEYS.map((key) => value(card, node.entries.get(key)?.value, ...path, key)).find(
          Boolean,
        )
      : value(card, node, ...path);
  const plainAnswer = written && presence(written.text);
  const state = (answer: string | number, at: Value["at"]) => {
    stateAsRead(statements, name, answer, { at, evidence: "governance" });
    return true;
  };
  if (written && plainAnswer) return state(plainAnswer, written.at);
  if (!entry.described) {
    const [answer] = written ? answersIn(question, [written]) : [];
    if (answer) return state(answer.value, answer.at);
    if (node.kind === "scalar" && !written) leaveOpen(question, undefined);
    return false;
  }
  const texts = values(card, node, ...path);
  if (texts.length === 0) leaveOpen(question, undefined);
  const answersHere = texts.flatMap((item) => answersIn(question, [item]));
  const holds = answersHere.find((answer) => answer.value === "yes") ?? answersHere[0];
  return holds !== undefined && state(holds.value, holds.at);
}
