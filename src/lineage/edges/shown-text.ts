import type { License } from "../../model/register.js";
import { displayPhrases, type Student } from "../../register/index.js";
import { letters } from "../../text/pattern.js";
import type { LinkedSubject, Surroundings } from "../subjects/linked-subject.js";
import type { InheritedTerm } from "./term-walk.js";

/** Characters that all searches of one card may look at; a card of ordinary size never meets it. */
const BUDGET = 2 ** 28;
/** What is looked at however many searches there are. */
const LEAST = 2 ** 12;

/** What the readable part of a card shows. Presence only: nobody reads it for sense. */
export class ShownText {
  readonly #member: LinkedSubject;
  readonly #fullText: string;
  readonly #uses: number;
  readonly #around: Surroundings;
  readonly #licenses: readonly string[];
  readonly #perLicense = new Map<string, Student["evidence"]>();
  readonly #named = new Map<string, boolean>();
  #looked = 0;
  #lower: string | undefined;
  #squeezed: string | undefined;

  /** `uses` is how many upstreams search the text. */
  constructor(
    member: LinkedSubject,
    text: string,
    uses: number,
    around: Surroundings,
    licenses: readonly string[],
  ) {
    this.#member = member;
    this.#fullText = text;
    this.#uses = uses;
    this.#around = around;
    this.#licenses = licenses;
  }

  /** Returns what the repository shows of the duties that a text passes on. */
  evidence({ license, holder }: InheritedTerm): Student["evidence"] {
    const { id, name } = license;
    const { folder } = this.#member;
    const cached = this.#perLicense.get(id);
    if (cached) return cached;
    const text = this.#text();
    const when = (holds: boolean) => (holds ? [id] : []);
    const evidence = {
      agreementCopy: when(
        this.#licenses.includes(id) && this.#around.licenseFile(folder) !== undefined,
      ),
      notice: when(
        this.#around.noticeFile(folder) !== undefined ||
          text.includes(`licensed under the ${name.toLowerCase()}`),
      ),
      display: displayPhrases(license).filter((phrase) => text.includes(phrase.toLowerCase())),
      useRestrictions: when(/acceptable[ -]use|use[ -_]policy|prohibited uses?/.test(text)),
      attribution: when(text.includes(holder.toLowerCase())),
    };
    this.#perLicense.set(id, evidence);
    return evidence;
  }

  /**
   * Whether license files lie beside the card and the card says that this text is one of those that apply. Enough for
   * the copy that a text wants to travel; whether the label may differ is another question.
   */
  isNamedBesideFiles({ id, name, links = [] }: License): boolean {
    const { folder } = this.#member;
    const around = this.#around;
    if (around.noticeFile(folder) === undefined && around.licenseFile(folder) === undefined)
      return false;
    const cached = this.#named.get(id);
    if (cached !== undefined) return cached;
    const named = [name.toLowerCase(), ...links].some((text) => this.#text().includes(text));
    this.#named.set(id, named);
    return named;
  }

  /** True if the card shows its readers one of these names, however it is separated and spelled in case. */
  names(names: readonly string[]): boolean {
    const wanted = names
      .map((name) => ({ asWritten: name.toLowerCase(), squeezed: squeeze(name) }))
      .filter(({ squeezed }) => squeezed.length > 1);
    const text = this.#text();
    // Of one upstream there may be hundreds of names to look for: those of everything that made it.
    this.#looked += text.length * wanted.length;
    const searched = this.#looked > BUDGET ? text.slice(0, LEAST) : text;
    if (wanted.length === 0 || wanted.some(({ asWritten }) => searched.includes(asWritten)))
      return true;
    this.#squeezed ??= squeeze(text);
    const squeezedText = this.#looked > BUDGET ? this.#squeezed.slice(0, LEAST) : this.#squeezed;
    return wanted.some(({ squeezed }) => squeezedText.includes(squeezed));
  }

  #text(): string {
    const length = Math.max(LEAST, Math.floor(BUDGET / (this.#uses + 1)));
    this.#lower ??= this.#fullText.slice(0, length).toLowerCase();
    return this.#lower;
  }
}

const NO_LETTERS = letters(String.raw`[^\p{L}\p{N}]+`, "g");
const squeeze = (text: string): string => text.toLowerCase().replace(NO_LETTERS(text), "");
