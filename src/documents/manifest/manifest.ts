import type { FactName, ListFactName } from "../../facts/catalog.js";
import { type Statements, state, stateAsRead, stateList } from "../../facts/draft.js";
import type { Location } from "../../model/location.js";
import type { Entry, Node } from "../../text/tree.js";
import { type Card, HIDES, type Value } from "../card/card.js";
import { describe } from "../card/document-facts.js";
import { governance } from "../card/governance.js";
import type { Found, ReadSubject, SchemaQuestion, Use } from "../format.js";
import { personalIndications } from "../signals/columns.js";
import { type Cursor, follow } from "./cursor.js";
import { usesIn } from "./room.js";
import { carries } from "./supported-facts.js";
import { fieldProse, type Spoken } from "./text-fields.js";

/** What a manifest says of one model or data set. */
export interface Account {
  readonly kind: "model" | "dataset";
  /** The object that describes it. */
  readonly root: Cursor;
  readonly statements: Statements;
  /** `org/name`. */
  readonly id?: string | undefined;
  readonly title?: Value | undefined;
  readonly aliases?: readonly string[];
  readonly main?: boolean;
  readonly uses: readonly Use[];
  /** Fields of free text, read as the sections of a card are. */
  readonly texts: readonly Spoken[];
  /** Silence proves little: somebody else's model in an inventory, of which only a license may be missed. */
  readonly aside?: boolean;
  /** Where it says of a fact that there is none. */
  readonly places?: ReadonlyMap<string, Location>;
  /** Where its declaration stands, if not under `governance` of that object. */
  readonly declaration?: Cursor;
}

const OF_OTHERS = carries({ "license.stated": "" });

/** The subject of an account. A `governance` object in it is the declaration that a card has in its front matter. */
export function subjectOf(card: Card, account: Account): ReadSubject {
  const { kind, root, statements, title, texts } = account;
  const declaration = account.declaration ?? root.get("governance");
  const block = { root: declaration.node, path: declaration.path };
  const declared = governance(card, kind, statements, block);
  if (!statements.has("personalInfo.indications")) personalIndications(card, [], block, statements);
  const spoken = fieldProse(card, title, texts, { statements, kind });
  const named = new Set(account.uses.map(({ name }) => name.toLowerCase()));
  const uses = usesIn(card, [
    ...account.uses,
    ...declared.uses,
    // What a field names already the text only repeats.
    ...spoken.filter(({ name }) => !named.has(name.toLowerCase())),
  ]);
  const declaredId = declared.declaredId ?? account.id;
  return {
    kind,
    ...(account.aside ? { main: false } : account.main ? { main: true } : {}),
    ...(declaredId === undefined ? {} : { declaredId }),
    ...(title === undefined ? {} : { title: title.text }),
    aliases: [...(account.aliases ?? [])],
    at: root.node ? startOf(root.at) : card.insertion,
    statements,
    silence: {
      at: root.closing,
      evidence: account.aside ? "prose" : "structured",
      ...(account.aside ? { carries: OF_OTHERS } : {}),
      unreadable: card.problems.some((problem) => HIDES.has(problem.code)),
      ...(account.places === undefined ? {} : { places: account.places }),
    },
    uses,
    text: texts.map(({ text }) => text).join("\n"),
  };
}

const startOf = ({ range: { start }, ...rest }: Location): Location => ({
  ...rest,
  range: { start, end: start },
});

/**
 * The manifest with nothing but keys under which people write. What the others hold is for machines: `Placeholder` is the
 * name of an input there, and no text that a template left.
 */
export function inWords(card: Card, keys: ReadonlySet<string>): Card {
  const entries = [...card.root.entries].map(([key, entry]): [string, Entry] => {
    const { range } = entry.value;
    const silent: Node = { kind: "scalar", text: null, type: "null", range };
    return [key, keys.has(key) ? entry : { key: entry.key, value: silent }];
  });
  return { ...card, root: { ...card.root, entries: new Map(entries) } };
}

/** What a format found in a manifest. */
export function found(
  card: Card,
  format: string,
  subjects: readonly ReadSubject[],
  more: {
    readonly schema?: SchemaQuestion | undefined;
    readonly check?: () => readonly Value[];
    readonly invalid?: readonly Value[];
  } = {},
): Found {
  const document = describe(card, format);
  stateList(document.statements, "document.invalid", more.invalid ?? [], "structured");
  const { schema, check } = more;
  return {
    file: card.source.file,
    format,
    document,
    subjects,
    ...(schema === undefined ? {} : { schema }),
    ...(check === undefined ? {} : { check }),
  };
}

/** A manifest of a version or form that is not read: said, never ignored. */
export function unsupported(card: Card, format: string, { text, at }: Value): Found {
  const result = found(card, format, []);
  const place = { at, evidence: "structured", state: "derived" } as const;
  state(result.document.statements, "document.unsupported", text, place);
  return result;
}

/** A manifest that can say nothing on models and data. No fault of it: the run says that there was nothing to check. */
export const holdsNothing = (card: Card, format: string, why: Value): Found => ({
  ...found(card, format, []),
  nothing: why,
});

/** The question to a schema, where the text could be parsed. */
export function schemaQuestion(root: Cursor, id: string): SchemaQuestion | undefined {
  const { card } = root;
  const isWhole = !card.problems.some((problem) => HIDES.has(problem.code));
  const data = card.data ?? (card.syntax === "yaml" && isWhole ? plain(card.root) : undefined);
  if (data === undefined) return undefined;
  return {
    id,
    data,
    place: (pointer, part) => {
      const cursor = follow(root, pointer);
      if (part === "closing") return cursor.closing;
      if (part === "value") return cursor.at;
      const slash = pointer.lastIndexOf("/");
      const key = pointer
        .slice(slash + 1)
        .replaceAll("~1", "/")
        .replaceAll("~0", "~");
      return follow(root, pointer.slice(0, slash)).keyAt(key);
    },
  };
}

/** What a parser of YAML (core schema) would make of it. Reserved keys are none of the tree. */
function plain(node: Node): unknown {
  if (node.kind === "list") return node.items.map(plain);
  if (node.kind === "map")
    return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plain(value)]));
  if (node.type === "number") return Number(node.text);
  if (node.type === "boolean") return node.text?.toLowerCase() === "true";
  return node.text;
}

/** States a text fact from a scalar. */
export function stateText(statements: Statements, fact: FactName, cursor: Cursor): void {
  const found = cursor.value();
  if (found) stateAsRead(statements, fact, found.text, { at: found.at, evidence: "structured" });
}

/** States a list fact from everything that is said at a place. */
export const stateAll = (statements: Statements, fact: ListFactName, cursor: Cursor): void =>
  stateList(statements, fact, cursor.values(), "structured");

/** A declared use of an upstream, named by a field. */
export const useOf = (
  { text, at }: Value,
  kind: Use["kind"],
  relation: Use["relation"],
  statements: Statements = new Map(),
): Use => ({ name: text, kind, relation, at, evidence: "structured", statements });
