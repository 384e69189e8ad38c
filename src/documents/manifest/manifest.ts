import type { FactName, ListFactName } from "../../facts/catalog.js";
import {
  type Statements,
  state,
  stateAsRead,
  stateList,
  type Unanswered,
} from "../../facts/draft.js";
import { render } from "../../messages/index.js";
import type { Location } from "../../model/location.js";
import { type MapEntry, type Node, plain } from "../../text/tree.js";
import { type Card, HIDES, type Value } from "../card/card.js";
import { describe } from "../card/document-facts.js";
import { governance } from "../card/governance/index.js";
import type {
  ParsedDocument,
  PlacedMessage,
  SchemaQuestion,
  SubjectInput,
  UpstreamReference,
} from "../format.js";
import { dayIn } from "../prose/days.js";
import { personalIndications } from "../signals/columns.js";
import { type Cursor, follow } from "./cursor.js";
import { limitUses } from "./document-limits.js";
import { supportedFacts } from "./supported-facts.js";
import { fieldProse, type TextField } from "./text-fields.js";

/** What a manifest says of one model or data set. */
export interface ManifestSubject {
  readonly kind: "model" | "dataset";
  /** The object that describes it. */
  readonly root: Cursor;
  readonly statements: Statements;
  /** `org/name`. */
  readonly id?: string | undefined;
  readonly title?: Value | undefined;
  readonly aliases?: readonly string[];
  readonly main?: boolean;
  readonly uses: readonly UpstreamReference[];
  /** Fields of free text, read as the sections of a card are. */
  readonly texts: readonly TextField[];
  /** True for a model of others in an inventory: silence proves little, only its license may be missed. */
  readonly isThirdParty?: boolean;
  /** Where it says of a fact that there is none. */
  readonly places?: ReadonlyMap<string, Location>;
  /** Facts for which a declaration elsewhere in the manifest holds no answer. */
  readonly unanswered?: ReadonlyMap<string, Unanswered>;
  /** Where its declaration stands, if not under `governance` of that object. */
  readonly declaration?: Cursor;
}

const THIRD_PARTY_FACTS = supportedFacts({ "license.stated": "" });

/**
 * Makes a subject of what a manifest says of it. A `governance` object in it is the declaration that a card has in its
 * front matter.
 */
export function subjectOf(card: Card, account: ManifestSubject): SubjectInput {
  const { kind, root, statements, title, texts } = account;
  const declaration = account.declaration ?? root.get("governance");
  const block = { root: declaration.node, path: declaration.path };
  const declared = governance(card, kind, statements, block);
  if (!statements.has("personalInfo.indications")) personalIndications(card, [], block, statements);
  const unanswered = declared.unanswered ?? account.unanswered;
  const fields = [...account.uses, ...declared.uses];
  const inTexts = fieldProse(card, title, texts, { statements, kind, declared: fields });
  const uses = limitUses(card, [...fields, ...inTexts]);
  const declaredId = declared.declaredId ?? account.id;
  return {
    kind,
    ...(account.isThirdParty ? { main: false } : account.main ? { main: true } : {}),
    ...(declaredId === undefined ? {} : { declaredId }),
    ...(title === undefined ? {} : { title: title.text }),
    aliases: [...(account.aliases ?? [])],
    at: root.node ? startOf(root.at) : card.insertion,
    statements,
    silence: {
      at: root.closing,
      evidence: account.isThirdParty ? "prose" : "structured",
      ...(account.isThirdParty ? { carries: THIRD_PARTY_FACTS } : {}),
      unreadable: card.problems.some((problem) => HIDES.has(problem.code)),
      ...(account.places === undefined ? {} : { places: account.places }),
      ...(unanswered ? { unanswered } : {}),
    },
    uses,
    text: texts.map(({ text }) => text).join("\n"),
  };
}

const startOf = ({ range: { start }, ...location }: Location): Location => ({
  ...location,
  range: { start, end: start },
});

/**
 * Silences all keys but those under which people write. What the others hold is for machines: `Placeholder` is the
 * name of an input there, and no text that a template left.
 */
export function withOnlyKeys(card: Card, keys: ReadonlySet<string>): Card {
  const entries = [...card.root.entries].map(([key, entry]): [string, MapEntry] => {
    const { range } = entry.value;
    const silent: Node = { kind: "scalar", text: null, type: "null", range };
    return [key, keys.has(key) ? entry : { key: entry.key, value: silent }];
  });
  return { ...card, root: { ...card.root, entries: new Map(entries) } };
}

/** Puts together what a format found in a manifest. */
export function parsedManifest(
  card: Card,
  format: string,
  subjects: readonly SubjectInput[],
  extras: {
    readonly schema?: SchemaQuestion | undefined;
    readonly check?: () => readonly PlacedMessage[];
    readonly invalid?: readonly PlacedMessage[];
  } = {},
): ParsedDocument {
  const document = describe(card, format);
  stateList(document.statements, "document.invalid", extras.invalid ?? [], "structured");
  const { schema, check } = extras;
  return {
    file: card.source.file,
    format,
    document,
    subjects,
    ...(schema === undefined ? {} : { schema }),
    ...(check === undefined ? {} : { check }),
  };
}

/** Reports a manifest of a version or form that is not supported; nothing of it is read. */
export function unsupported(
  card: Card,
  format: string,
  { text, at: location }: PlacedMessage,
): ParsedDocument {
  const result = parsedManifest(card, format, []);
  const value = render(text, "en");
  state(result.document.statements, "document.unsupported", value, {
    at: location,
    evidence: "structured",
    state: "derived",
    items: [{ value, at: location, message: text }],
  });
  return result;
}

/**
 * Reports a manifest that cannot say anything on models and data. It is not at fault: the run says that there was
 * nothing to check.
 */
export const withoutModels = (card: Card, format: string, why: PlacedMessage): ParsedDocument => ({
  ...parsedManifest(card, format, []),
  emptyReason: why,
});

/** Returns the question to a schema if the text could be parsed. */
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

/** States a text fact from a scalar. */
export function stateText(statements: Statements, fact: FactName, cursor: Cursor): void {
  const value = cursor.value();
  if (value) stateAsRead(statements, fact, value.text, { at: value.at, evidence: "structured" });
}

/** States a list fact from all texts at a place. */
export const stateAll = (statements: Statements, fact: ListFactName, cursor: Cursor): void =>
  stateList(statements, fact, cursor.values(), "structured");

/** States the day of the release where a text names one. */
export function stateReleaseDay(
  statements: Statements,
  date: Value | undefined,
  as: "declared" | "derived" = "declared",
): void {
  const day = date && dayIn(date.text);
  if (date && day)
    state(statements, "releaseDate", day, { at: date.at, evidence: "structured", state: as });
}

/** Makes a declared use of an upstream that a field names. */
export const useOf = (
  { text, at: location }: Value,
  kind: UpstreamReference["kind"],
  relation: UpstreamReference["relation"],
  statements: Statements = new Map(),
): UpstreamReference => ({
  name: text,
  kind,
  relation,
  at: location,
  evidence: "structured",
  statements,
});
