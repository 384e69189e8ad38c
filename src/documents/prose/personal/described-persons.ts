import { type StatedItem, type Statements, state, stateList } from "../../../facts/draft.js";
import type { Location } from "../../../model/location.js";
import type { PersonCue } from "./cue.js";
import { categoriesIn, isSensitive, subjectsIn } from "./words.js";

const MOST = 12;

/** Collects of which persons the data are, and what they tell of them. */
export class DescribedPersons {
  private readonly items: StatedItem[] = [];
  private readonly sensitive: StatedItem[] = [];
  private readonly categories = new Map<string, Location>();
  private readonly subjects = new Map<string, Location>();
  private readonly text: string;
  minors: Location | undefined;

  /** `text` is all of the card, in which a purpose may stand far from the words that show persons. */
  constructor(text: string) {
    this.text = text;
  }

  get isFull(): boolean {
    return this.items.length >= MOST;
  }

  get isEmpty(): boolean {
    return this.items.length === 0;
  }

  addCue(phrase: string, place: Location, cue: PersonCue, sentence: string): void {
    const isSensitiveHere =
      cue.sensitive !== undefined &&
      ((cue.sensitiveIf === undefined && cue.sensitiveInCard === undefined) ||
        cue.sensitiveIf?.test(sentence) === true ||
        cue.sensitiveInCard?.test(this.text) === true);
    this.add(phrase, place, isSensitiveHere, sentence);
    if (isSensitiveHere && cue.sensitive === "biometric") this.note("Biometric", place);
    if (cue.minors) this.minors ??= place;
  }

  /** Adds what a sentence says of itself: that personal information is in the data. */
  addStatement(phrase: string, place: Location, sentence: string): void {
    if (!this.isFull) this.add(phrase, place, categoriesIn(sentence).some(isSensitive), sentence);
  }

  into(statements: Statements): void {
    stateList(statements, "personalInfo.described", this.items, "prose");
    stateList(statements, "personalInfo.describedSensitive", this.sensitive, "prose");
    stateList(statements, "personalInfo.categories", named(this.categories), "prose");
    stateList(statements, "personalInfo.subjects", named(this.subjects), "prose");
    const { minors } = this;
    if (minors) state(statements, "personalInfo.minors", "yes", { at: minors, evidence: "prose" });
  }

  private add(phrase: string, place: Location, isSensitiveHere: boolean, sentence: string): void {
    const item = { text: phrase.slice(0, 80).trim(), at: place };
    this.items.push(item);
    if (isSensitiveHere) this.sensitive.push(item);
    for (const category of categoriesIn(sentence)) this.note(category, place);
    for (const subject of subjectsIn(sentence))
      if (!this.subjects.has(subject)) this.subjects.set(subject, place);
  }

  private note(category: string, place: Location): void {
    if (!this.categories.has(category)) this.categories.set(category, place);
  }
}

const named = (names: ReadonlyMap<string, Location>): StatedItem[] =>
  [...names].map(([text, at]) => ({ text, at }));
