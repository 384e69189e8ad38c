import type {
  DocumentFacts,
  Reading,
  Source,
  SubjectInput,
  UpstreamReference,
} from "../../documents/format.js";
import type { AbsencePlace, Statements, Unanswered } from "../../facts/draft.js";
import { FORMATS } from "../../formats/index.js";
import type { Message } from "../../messages/index.js";
import type { Fact } from "../../model/fact.js";
import type { Location } from "../../model/location.js";
import type { IgnoreComment } from "../../text/ignore-comments.js";
import type { ReadingOutcome } from "./outcome.js";
import {
  EVERY_FLAG,
  FLAG,
  isStorableMessage,
  isStorableNumber,
  PLACE_LENGTH,
  WORDS,
} from "./tables.js";

/** What is stored has not the shape that it should have. */
class Malformed extends Error {}

/**
 * Returns what `encodeOutcome` stored of the same text; undefined for anything else. What is stored is input: each value is
 * checked before something is made of it.
 */
export function decodeOutcome(stored: string, source: Source): ReadingOutcome | undefined {
  try {
    return new Decoder(JSON.parse(stored), source).decode();
  } catch (error) {
    if (error instanceof Malformed || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const FORMAT_OF = new Map(FORMATS.map((format) => [format.id, format]));

type Word<List extends keyof typeof WORDS> = (typeof WORDS)[List][number];

class Decoder {
  readonly #source: Source;
  readonly #values: readonly unknown[];
  readonly #places: readonly Location[];
  #next = 2;

  constructor(stored: unknown, source: Source) {
    if (!Array.isArray(stored)) throw new Malformed();
    this.#source = source;
    this.#values = stored;
    this.#places = placesIn(stored[0], stored[1], source.file);
  }

  decode(): ReadingOutcome {
    const outcome = this.#outcome();
    if (this.#next !== this.#values.length) throw new Malformed();
    return outcome;
  }

  #outcome(): ReadingOutcome {
    const outcome = this.#word("outcome");
    if (outcome === "nothing") return { reading: undefined };
    if (outcome === "left")
      return {
        reading: undefined,
        left: {
          reason: this.#word("left"),
          points: this.#number(),
          needed: this.#number(),
          signs: this.#each(() => this.#text()),
          against: this.#each(() => this.#text()),
        },
      };
    if (outcome === "reading") return { reading: this.#reading() };
    const code = this.#text();
    const text = this.#message();
    const hint = this.#optional(() => this.#message());
    return { reading: undefined, unread: { code, message: text, ...(hint ? { hint } : {}) } };
  }

  #reading(): Reading {
    const format = FORMAT_OF.get(this.#text());
    if (format === undefined) throw new Malformed();
    const { id, role, carries } = format;
    const document = this.#facts();
    const subjects = this.#each(() => this.#subject());
    const emptyReason = this.#optional(() => ({ text: this.#message(), at: this.#place() }));
    const ignores = this.#optional(() => this.#each(() => this.#ignore()));
    return {
      file: this.#source.file,
      format: id,
      document,
      subjects,
      ...(emptyReason ? { emptyReason } : {}),
      role,
      ...(carries ? { carries } : {}),
      ...(ignores ? { ignores } : {}),
    };
  }

  #facts(): DocumentFacts {
    return { at: this.#place(), statements: this.#statements(), silence: this.#silence() };
  }

  #silence(): AbsencePlace {
    const flags = this.#integer(EVERY_FLAG);
    const location = this.#place();
    const evidence = this.#word("evidence");
    const carries =
      flags & FLAG.carries
        ? new Map(this.#each((): [string, string] => [this.#word("fact"), this.#text()]))
        : undefined;
    const places =
      flags & FLAG.places
        ? new Map(this.#each((): [string, Location] => [this.#word("fact"), this.#place()]))
        : undefined;
    const unanswered = flags & FLAG.unanswered ? this.#unanswered() : undefined;
    return {
      at: location,
      evidence,
      unreadable: (flags & FLAG.unreadable) !== 0,
      ...(flags & (FLAG.inBody | FLAG.notInBody) ? { inBody: (flags & FLAG.inBody) !== 0 } : {}),
      ...(carries ? { carries } : {}),
      ...(places ? { places } : {}),
      ...(unanswered ? { unanswered } : {}),
    };
  }

  #unanswered(): ReadonlyMap<string, Unanswered> {
    return new Map(
      this.#each((): [string, Unanswered] => [
        this.#word("fact"),
        { at: this.#place(), unreadable: this.#integer(1) === 1 },
      ]),
    );
  }

  #statements(): Statements {
    const statements: Statements = new Map();
    for (let count = this.#count(); count > 0; count--) {
      const name = this.#word("fact");
      if (statements.has(name)) throw new Malformed();
      statements.set(
        name,
        this.#each(() => this.#fact()),
      );
    }
    return statements;
  }

  #fact(): Fact {
    const fields = this.#word("fields");
    const form = this.#word("value");
    const valueApart = form === "items" ? undefined : this.#factValue();
    const items =
      form === "value"
        ? undefined
        : this.#each(() => {
            const value = this.#text();
            const location = this.#place();
            const text = this.#optional(() => this.#message());
            return { value, at: location, ...(text ? { message: text } : {}) };
          });
    const value = valueApart ?? items?.map((item) => item.value) ?? [];
    const state = this.#word("state");
    const location = this.#place();
    const evidence = this.#word("evidence");
    const fact: Fact =
      fields === "value,state,at,evidence"
        ? { value, state, at: location, evidence }
        : { value, state, evidence, at: location };
    if (items) fact.items = items;
    return fact;
  }

  #factValue(): Fact["value"] {
    const value = this.#value();
    if (typeof value === "string" || isStorableNumber(value)) return value;
    if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
    throw new Malformed();
  }

  #subject(): SubjectInput {
    const kind = this.#word("kind");
    if (kind === "any") throw new Malformed();
    const flags = this.#integer(EVERY_FLAG);
    const declaredId = flags & FLAG.declaredId ? this.#text() : undefined;
    const title = flags & FLAG.title ? this.#text() : undefined;
    return {
      kind,
      ...(flags & (FLAG.main | FLAG.notMain) ? { main: (flags & FLAG.main) !== 0 } : {}),
      ...(declaredId === undefined ? {} : { declaredId }),
      ...(title === undefined ? {} : { title }),
      aliases: this.#each(() => this.#text()),
      ...this.#facts(),
      uses: this.#each(() => this.#use()),
      text: this.#partOfSource(),
    };
  }

  #partOfSource(): string {
    if (typeof this.#values[this.#next] === "string") return this.#text();
    const { text } = this.#source;
    const start = this.#integer(text.length);
    return text.slice(start, start + this.#integer(text.length - start));
  }

  #use(): UpstreamReference {
    const use: UpstreamReference = {
      name: this.#text(),
      kind: this.#word("kind"),
      relation: this.#word("relation"),
      at: this.#place(),
      evidence: this.#word("evidence"),
      statements: this.#statements(),
    };
    const unanswered = this.#unanswered();
    return unanswered.size > 0 ? { ...use, unanswered } : use;
  }

  #ignore(): IgnoreComment {
    const [rule, reason] = [this.#text(), this.#text()];
    const start = { line: this.#position(), column: this.#position() };
    const end = { line: this.#position(), column: this.#position() };
    const until = this.#integer(Number.MAX_SAFE_INTEGER);
    return { rule, reason, range: { start, end }, until: until === 0 ? undefined : until };
  }

  #position(): number {
    const position = this.#integer(Number.MAX_SAFE_INTEGER);
    if (position === 0) throw new Malformed();
    return position;
  }

  #place(): Location {
    return this.#places[this.#integer(this.#places.length - 1)] as Location;
  }

  #message(): Message {
    const value = this.#value();
    if (!isStorableMessage(value)) throw new Malformed();
    return value;
  }

  #text(): string {
    const value = this.#value();
    if (typeof value !== "string") throw new Malformed();
    return value;
  }

  #word<List extends keyof typeof WORDS>(list: List): Word<List> {
    const words: readonly Word<List>[] = WORDS[list];
    return words[this.#integer(words.length - 1)] as Word<List>;
  }

  /** Every item takes a value at least: a count that is larger than what follows is made up. */
  #count(): number {
    return this.#integer(this.#values.length - this.#next);
  }

  #each<Item>(decode: () => Item): Item[] {
    const items: Item[] = [];
    for (let count = this.#count(); count > 0; count--) items.push(decode());
    return items;
  }

  #optional<Value>(decode: () => Value): Value | undefined {
    return this.#integer(1) === 1 ? decode() : undefined;
  }

  #integer(most: number): number {
    const value = this.#value();
    if (!isInteger(value) || value < 0 || value > most) throw new Malformed();
    return value;
  }

  #number(): number {
    const value = this.#value();
    if (!isStorableNumber(value)) throw new Malformed();
    return value;
  }

  #value(): unknown {
    return this.#values[this.#next++];
  }
}

const isInteger = (value: unknown): value is number => Number.isSafeInteger(value);

/** Start, end, and the pointer, counted from one; negative where it stands before the range. Zero: there is none. */
type StoredPlace = [
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
  pointerIndex: number,
];

/** Returns the places of a stored reading. */
function placesIn(numbers: unknown, pointers: unknown, file: string): Location[] {
  if (!Array.isArray(numbers) || !Array.isArray(pointers)) throw new Malformed();
  if (numbers.length % PLACE_LENGTH !== 0 || !numbers.every(isInteger)) throw new Malformed();
  const places: Location[] = [];
  for (let i = 0; i < numbers.length; i += PLACE_LENGTH) {
    const numbersOfPlace = numbers.slice(i, i + PLACE_LENGTH) as StoredPlace;
    const [line, column, endLine, endColumn, pointerIndex] = numbersOfPlace;
    if (Math.min(line, column, endLine, endColumn) < 1) throw new Malformed();
    const range = { start: { line, column }, end: { line: endLine, column: endColumn } };
    if (pointerIndex === 0) places.push({ file, range });
    else {
      const pointer: unknown = pointers[Math.abs(pointerIndex) - 1];
      if (typeof pointer !== "string") throw new Malformed();
      places.push(pointerIndex > 0 ? { file, range, pointer } : { file, pointer, range });
    }
  }
  return places;
}
