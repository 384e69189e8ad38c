import type { InlineText } from "../../../text/inline.js";
import type { Mention } from "./mention.js";

/** The names of a text, each at its place; what a name or an address takes up can hold no other. */
export class MentionSet {
  readonly inline: InlineText;
  private readonly mentions: Mention[] = [];
  /** A mark for every character that is taken. */
  private taken: Uint8Array | undefined;

  constructor(inline: InlineText) {
    this.inline = inline;
  }

  get text(): string {
    return this.inline.text;
  }

  add(mention: Mention): void {
    if (this.isTaken(mention.start) || this.isTaken(mention.end - 1)) return;
    this.mentions.push(mention);
    this.take(mention.start, mention.end);
  }

  /** Marks a place that names nothing. */
  take(start: number, end: number): void {
    this.taken ??= new Uint8Array(this.text.length);
    this.taken.fill(1, start, end);
  }

  isTaken(offset: number): boolean {
    return this.taken?.[offset] === 1;
  }

  /** True if the words between two offsets are a link, or most of one. */
  isLinked(start: number, end: number): boolean {
    return this.inline.links.some(
      (link) => link.start <= start && end <= link.end && (end - start) * 2 > link.end - link.start,
    );
  }

  inOrder(): readonly Mention[] {
    return this.mentions.sort((a, b) => a.start - b.start);
  }
}
