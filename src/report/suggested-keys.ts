import type { LineageEdge } from "../model/lineage.js";
import type { Finding } from "../model/report.js";
import { clip, yaml } from "./escape.js";
import type { SourceLine } from "./reporter.js";

/** YAML that would state what is missing. It holds nothing that any output obeys (`yaml` in escape.ts). */
export interface Paste {
  readonly lines: readonly string[];
  readonly where: InsertionPlace;
}

/**
 * Where the YAML goes. `merge` where a `governance` key is there already, `above` the end of the front matter, `top`
 * where the card has no front matter (the block then brings its own), `file` for a declaration in a file of its own.
 */
export type InsertionPlace =
  | { readonly at: "merge" | "above"; readonly line: number }
  | { readonly at: "front-matter" | "top" | "file" };

/** Keys of the Hub in the order in which cards have them. Others follow, `governance` comes last. */
const ORDER = [
  "license",
  "license_name",
  "license_link",
  "language",
  "pretty_name",
  "pipeline_tag",
  "task_categories",
  "library_name",
  "tags",
  "base_model",
  "base_model_relation",
  "datasets",
  "source_datasets",
  "metrics",
  "model-index",
];
/** A path of a pack is not ours: deeper ones are no keys of a card. */
const MAX_DEPTH = 12;
const MAX_NAME = 200;
const MAX_VALUE = 1000;
/** Front matter longer than this is not searched for a `governance` block. */
const MAX_SEARCH = 2000;

/** Keys that are missing, as a tree: a placeholder, a mapping, or a list. */
export interface KeyNode {
  value?: string;
  readonly members: Map<string, KeyNode>;
  /** Entries of a list by what tells them apart. */
  readonly items: Map<string, KeyNode>;
}
const node = (): KeyNode => ({ members: new Map(), items: new Map() });

/** Returns what the findings of one document miss, merged into one block; undefined where no finding says. */
export function paste(
  findings: readonly Finding[],
  edges: readonly LineageEdge[],
  line?: SourceLine,
): Paste | undefined {
  const [first] = findings;
  const root = missingKeys(findings, edges);
  if (first === undefined || root.members.size === 0) return undefined;
  const { file } = first.primary;
  const where = whereIn(file, root, findings, line);
  const governance = root.members.get("governance");
  if (where.at === "file" && governance !== undefined) {
    root.members.delete("governance");
    for (const [key, member] of governance.members) root.members.set(key, member);
  }
  const body = inOrder(root).flatMap(([key, member]) => rendered(key, member, ""));
  return { lines: where.at === "top" ? ["---", ...body, "---"] : body, where };
}

/** Returns the keys that findings miss, merged into one tree. */
export function missingKeys(findings: readonly Finding[], edges: readonly LineageEdge[]): KeyNode {
  const root = node();
  for (const { missing, subject } of findings) {
    if (missing === undefined) continue;
    const upstream = upstreamsOf(edges).get(subject);
    for (const { path, value } of missing) add(root, path.split("."), value, upstream);
  }
  return root;
}

const indexed = new WeakMap<readonly LineageEdge[], ReadonlyMap<string, string>>();

/** Returns the upstream of each edge, by its id; a report asks for one finding after the other. */
function upstreamsOf(edges: readonly LineageEdge[]): ReadonlyMap<string, string> {
  // Of several edges of one id the first counts.
  const index =
    indexed.get(edges) ??
    new Map([...edges].reverse().map(({ id, from: upstream }) => [id, upstream]));
  indexed.set(edges, index);
  return index;
}

function add(root: KeyNode, path: readonly string[], value: string, upstream: string | undefined) {
  const isKey = (step: string) => step.length <= MAX_NAME && step !== "" && step !== "[]";
  if (path.length > MAX_DEPTH || !path.every(isKey)) return;
  let current = root;
  let owner = upstream;
  for (const [i, step] of path.entries()) {
    const isList = step.endsWith("[]");
    current = child(current.members, isList ? step.slice(0, -2) : step);
    if (!isList) continue;
    const isLast = i === path.length - 1;
    current = child(current.items, isLast ? value : (owner ?? ""));
    // Without its name the entry would be nobody's; lists inside it are its own.
    if (!isLast && owner !== undefined)
      child(current.members, "id").value ??= clip(owner, MAX_NAME);
    owner = undefined;
  }
  current.value ??= value;
}

function child(members: Map<string, KeyNode>, key: string): KeyNode {
  const member = members.get(key) ?? node();
  members.set(key, member);
  return member;
}

/** Returns the keys of a mapping in the order in which cards have them. */
export const inOrder = ({ members }: KeyNode): [string, KeyNode][] => {
  const rank = (key: string) => {
    const index = ORDER.indexOf(key);
    return key === "governance" ? ORDER.length + 1 : index < 0 ? ORDER.length : index;
  };
  return [...members].sort(([a], [b]) => rank(a) - rank(b));
};

/** Returns one key with what belongs under it, as lines of YAML. */
export function rendered(
  key: string,
  { value, members, items }: KeyNode,
  indent: string,
): string[] {
  const start = `${indent}${yaml(key)}:`;
  const below = `${indent}  `;
  if (members.size > 0)
    return [start, ...[...members].flatMap(([name, member]) => rendered(name, member, below))];
  if (items.size > 0) return [start, ...[...items.values()].flatMap((item) => entry(item, below))];
  return [`${start} ${scalar(value)}`];
}

/** Returns one entry of a list: `- ` before its first line, the rest below that. */
export function entry({ value, members }: KeyNode, indent: string): string[] {
  if (members.size === 0) return [`${indent}- ${scalar(value)}`];
  const lines = [...members].flatMap(([name, member]) => rendered(name, member, `${indent}  `));
  return lines.map((line, i) => (i === 0 ? `${indent}- ${line.slice(indent.length + 2)}` : line));
}

const scalar = (value = "") => yaml(clip(value, MAX_VALUE));

/** Looks at the document where its lines are at hand; without them, at the place that silence was given. */
function whereIn(
  file: string,
  root: KeyNode,
  findings: readonly Finding[],
  line: SourceLine = () => undefined,
): InsertionPlace {
  const start = startLine(file, line);
  const first = line(file, start)
    ?.replace(/^\uFEFF/, "")
    .trimEnd();
  if (/\.ya?ml$/i.test(file)) {
    const key = keyLine(file, line, 1, "governance");
    return key === undefined || !root.members.has("governance")
      ? { at: "file" }
      : { at: "merge", line: key };
  }
  if (first === undefined ? findings.some(onFirstLine) : first !== "---") return { at: "top" };
  const end = first === undefined ? undefined : keyLine(file, line, start + 1, undefined);
  if (end === undefined) return { at: "front-matter" };
  // A second key of that name would be a duplicate.
  const key = root.members.has("governance")
    ? keyLine(file, line, start + 1, "governance")
    : undefined;
  return key === undefined ? { at: "above", line: end } : { at: "merge", line: key };
}

/** Empty lines that the Hub passes over before front matter; more are not looked at. */
const MAX_EMPTY = 20;

/** Returns the first line that is not empty, or 1 where there is none near. */
function startLine(file: string, line: SourceLine): number {
  for (let n = 1; n <= MAX_EMPTY; n++) {
    const text = line(file, n);
    if (text === undefined) return 1;
    if (text.replace(/^\uFEFF/, "").trim() !== "") return n;
  }
  return 1;
}

const onFirstLine = ({ primary }: Finding) => primary.range.start.line === 1;

type Searched = Readonly<{ file: string; lines: Map<string, number | undefined> }>;
const searched = new WeakMap<SourceLine, Searched>();

/**
 * Returns the line of a top-level key before the end of the YAML text, or that end itself; kept for the file asked about
 * last.
 */
function keyLine(
  file: string,
  line: SourceLine,
  firstLine: number,
  key: "governance" | undefined,
): number | undefined {
  const last = searched.get(line);
  const { lines } = last?.file === file ? last : { lines: new Map() };
  searched.set(line, { file, lines });
  const name = `${firstLine} ${key}`;
  if (!lines.has(name)) lines.set(name, searchKey(file, line, firstLine, key));
  return lines.get(name);
}

function searchKey(
  file: string,
  line: SourceLine,
  firstLine: number,
  key: "governance" | undefined,
): number | undefined {
  for (let n = firstLine; n <= MAX_SEARCH; n++) {
    const text = line(file, n);
    if (text === undefined) return undefined;
    if (/^(?:---|\.\.\.)\s*$/.test(text) && n > 1) return key === undefined ? n : undefined;
    if (key !== undefined && /^["']?governance["']?[ \t]*[:：]/.test(text)) return n;
  }
  return undefined;
}
