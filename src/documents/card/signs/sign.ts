import type { Region } from "../page.js";

export type SignKind = "model" | "dataset";

/** Something in a page that speaks for or against a card. */
export interface Sign {
  /** The word by which a verdict names it. */
  readonly id: string;
  /** Points for each hit; negative ones speak against a card. */
  readonly weight: number;
  readonly in: Region;
  /** What it says the card is about; without it only that there is a card. */
  readonly kind?: SignKind;
  /** Matches in linear time: quantifiers are bounded, and none stands in another. Flag `g` where hits are counted. */
  readonly pattern: RegExp;
  /** How many different hits there have to be before any counts. */
  readonly least?: number;
  /** How many different hits count; one unless given. */
  readonly most?: number;
}

/** The signs of one language. */
export interface Language {
  readonly id: string;
  /** True if a text may hold words of the language. */
  readonly writes: RegExp;
  readonly signs: readonly Sign[];
}
