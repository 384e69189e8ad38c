import type {
  DocumentFacts,
  Reading,
  Source,
  SubjectInput,
  UpstreamReference,
} from "../../documents/format.js";
import type { AbsencePlace, Statements, Unanswered } from "../../facts/draft.js";
import { FORMATS } from "../../formats/index.js";
import type { Fact } from "../../model/fact.js";
import type { Location } from "../../model/location.js";
import type { IgnoreComment } from "../../text/ignore-comments.js";
import type { ReadingOutcome } from "./outcome.js";
import { FLAG, isStorableMessage, isStorableNumber, WORDS } from "./tables.js";

/** The members of a place in the orders in which they may stand; a report shows them in the same. */
const POINTER_FIRST = "file,pointer,range";
const PLACE_FIELDS = new Set(["file,range", "file,range,pointer", POINTER_FIRST]);

/** The place of each word in its list. */
const INDEX = new Map(
  Object.entries(WORDS).map(([list, words]) => [
    list,
    new Map([...words].map((word, i): [string, number] => [word, i])),
  ]),
);

/** Something of a reading has no form in which it could be stored. */
class NotStorable extends Error {}

/**
 * Returns what came of a file as JSON, for `decodeOutcome`; undefined where not all of it can be stored. What stands in the
 * text of the file is not repeated.
 */
export function encodeOutcome(outcome: ReadingOutcome, source: Source): string | undefined {
  try {
    return new Encoder(source).encode(outcome);
  } catch (error) {
    if (error instanceof NotStorable) return undefined;
    throw error;
  }
}

class Encoder {
  readonly #source: Source;
  /** Values one after the other: who decodes knows what comes next. */
  readonly #values: unknown[] = [];
  readonly #places: number[] = [];
  readonly #pointers: string[] = [];
  readonly #placeIndex = new Map<string, number>();

  constructor(source: Source) {
    this.#source = source;
  }

  encode({ reading, unread, left }: ReadingOutcome): string {
    if (reading) {
      this.#word("outcome", "reading");
      this.#reading(reading);
    } else if (unread) {
      this.#word("outcome", "unread");
      this.#text(unread.code);
      this.#message(unread.message);
      this.#optional(unread.hint, (hint) => this.#message(hint));
    } else if (left) {
      this.#word("outcome", "left");
      this.#word("left", left.reason);
      this.#values.push(left.points, left.needed);
      this.#each(left.signs, (sign) => this.#text(sign));
      this.#each(left.against, (sign) => this.#text(sign));
    } else this.#word("outcome", "nothing");
    return JSON.stringify([this.#places, this.#pointers, ...this.#values]);
  }

  #reading(reading: Reading): void {
    const { file, format, role, carries, document, subjects, emptyReason, ignores } = reading;
    const match = FORMATS.find(({ id }) => id === format);
    if (file !== this.#source.file || match?.role !== role || match.carries !== carries)
      throw new NotStorable();
    if (reading.schema || reading.check) throw new NotStorable();
    this.#text(format);
    this.#facts(document);
    this.#each(subjects, (subject) => this.#subject(subject));
    this.#optional(emptyReason, ({ text, at: location }) => {
      this.#message(text);
      this.#place(location);
    });
    this.#optional(ignores, (comments) => this.#each(comments, (comment) => this.#ignore(comment)));
  }

  #facts({ at: location, statements, silence }: DocumentFacts): void {
    this.#place(location);
    this.#statements(statements);
    this.#silence(silence);
  }

  #silence(silence: AbsencePlace): void {
    const { at: location, evidence, unreadable, inBody, carries, places, unanswered } = silence;
    this.#values.push(
      (unreadable ? FLAG.unreadable : 0) |
        (inBody === undefined ? 0 : inBody ? FLAG.inBody : FLAG.notInBody) |
        (carries ? FLAG.carries : 0) |
        (places ? FLAG.places : 0) |
        (unanswered ? FLAG.unanswered : 0),
    );
    this.#place(location);
    this.#word("evidence", evidence);
    if (carries)
      this.#each([...carries], ([fact, field]) => {
        this.#word("fact", fact);
        this.#text(field);
      });
    if (places)
      this.#each([...places], ([fact, place]) => {
        this.#word("fact", fact);
        this.#place(place);
      });
    if (unanswered) this.#unanswered(unanswered);
  }

  #unanswered(unanswered: ReadonlyMap<string, Unanswered>): void {
    this.#each([...unanswered], ([fact, { at: location, unreadable }]) => {
      this.#word("fact", fact);
      this.#place(location);
      this.#values.push(unreadable ? 1 : 0);
    });
  }

  #statements(statements: Statements): void {
    this.#each([...statements], ([name, facts]) => {
      this.#word("fact", name);
      this.#each(facts, (fact) => this.#fact(fact));
    });
  }

  #fact(fact: Fact): void {
    const { value, state, at: location, evidence, items } = fact;
    const fields = Object.keys(fact).join();
    this.#word("fields", fields.endsWith(",items") ? fields.slice(0, -",items".length) : fields);
    const isOfItems =
      items !== undefined &&
      Array.isArray(value) &&
      value.length === items.length &&
      items.every((item, i) => item.value === value[i]);
    this.#word("value", isOfItems ? "items" : items ? "value and items" : "value");
    if (!isOfItems) this.#factValue(value);
    if (items)
      this.#each(items, (item) => {
        this.#text(item.value);
        this.#place(item.at);
        this.#optional(item.message, (text) => this.#message(text));
      });
    this.#word("state", state);
    this.#place(location);
    this.#word("evidence", evidence);
  }

  #factValue(value: Fact["value"]): void {
    const isStorable =
      typeof value === "string" ||
      isStorableNumber(value) ||
      (Array.isArray(value) && value.every((item) => typeof item === "string"));
    if (!isStorable) throw new NotStorable();
    this.#values.push(value);
  }

  #subject(subject: SubjectInput): void {
    const { kind, main, declaredId, title, aliases, uses, text } = subject;
    this.#word("kind", kind);
    this.#values.push(
      (main === undefined ? 0 : main ? FLAG.main : FLAG.notMain) |
        (declaredId === undefined ? 0 : FLAG.declaredId) |
        (title === undefined ? 0 : FLAG.title),
    );
    if (declaredId !== undefined) this.#text(declaredId);
    if (title !== undefined) this.#text(title);
    this.#each(aliases, (alias) => this.#text(alias));
    this.#facts(subject);
    this.#each(uses, (use) => this.#use(use));
    this.#partOfSource(text);
  }

  /** Most texts are the file from somewhere on. */
  #partOfSource(text: string): void {
    const source = this.#source.text;
    const start = source.endsWith(text) ? source.length - text.length : source.indexOf(text);
    if (start < 0) this.#values.push(text);
    else this.#values.push(start, text.length);
  }

  #use(use: UpstreamReference): void {
    const { name, kind, relation, at: location, evidence, statements, unanswered } = use;
    this.#text(name);
    this.#word("kind", kind);
    this.#word("relation", relation);
    this.#place(location);
    this.#word("evidence", evidence);
    this.#statements(statements);
    this.#unanswered(unanswered ?? new Map());
  }

  #ignore({ rule, reason, range: { start, end }, until }: IgnoreComment): void {
    this.#text(rule);
    this.#text(reason);
    this.#values.push(start.line, start.column, end.line, end.column, until ?? 0);
  }

  #place(location: Location): void {
    const { file, range, pointer } = location;
    const { start, end } = range;
    const order = Object.keys(location).join();
    if (file !== this.#source.file || !PLACE_FIELDS.has(order)) throw new NotStorable();
    const key = `${start.line} ${start.column} ${end.line} ${end.column} ${order} ${pointer ?? ""}`;
    let index = this.#placeIndex.get(key);
    if (index === undefined) {
      index = this.#placeIndex.size;
      this.#placeIndex.set(key, index);
      const count = pointer === undefined ? 0 : this.#pointers.push(pointer);
      const pointerIndex = order === POINTER_FIRST ? -count : count;
      this.#places.push(start.line, start.column, end.line, end.column, pointerIndex);
    }
    this.#values.push(index);
  }

  #message(text: unknown): void {
    if (!isStorableMessage(text)) throw new NotStorable();
    this.#values.push(text);
  }

  #text(text: unknown): void {
    if (typeof text !== "string") throw new NotStorable();
    this.#values.push(text);
  }

  #word(list: keyof typeof WORDS, word: string): void {
    const index = INDEX.get(list)?.get(word);
    if (index === undefined) throw new NotStorable();
    this.#values.push(index);
  }

  #each<Item>(items: readonly Item[], encode: (item: Item) => void): void {
    this.#values.push(items.length);
    for (const item of items) encode(item);
  }

  #optional<Value>(value: Value | undefined, encode: (value: Value) => void): void {
    this.#values.push(value === undefined ? 0 : 1);
    if (value !== undefined) encode(value);
  }
}
