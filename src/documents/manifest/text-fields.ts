import type { Statements } from "../../facts/draft.js";
import type { Location } from "../../model/location.js";
import { type Card, openBody, type Value } from "../card/card.js";
import type { UpstreamReference } from "../format.js";
import { prose } from "../prose/prose.js";

/** The text of a field, and the heading under which a card would have it. */
export interface TextField {
  readonly heading?: string;
  readonly text: string;
  readonly at: Location;
}

/** Returns the values that are there as texts under a heading, or under none. */
export const textsUnder = (
  heading: string | undefined,
  values: readonly (Value | undefined)[],
): TextField[] =>
  values.flatMap((value) =>
    value ? [{ ...value, ...(heading === undefined ? {} : { heading }) }] : [],
  );

/** The most characters of all texts together that are read. */
const MOST_CHARACTERS = 200_000;

/**
 * Reads texts of a manifest like the body of a card, so that a sentence means the same wherever it stands. Each
 * statement has the place of the field that holds it.
 */
export function fieldProse(
  card: Card,
  title: { readonly text: string; readonly at: Location } | undefined,
  texts: readonly TextField[],
  {
    statements,
    kind,
    declared,
  }: {
    readonly statements: Statements;
    readonly kind: "model" | "dataset";
    readonly declared: readonly UpstreamReference[];
  },
): UpstreamReference[] {
  const rows: string[] = [];
  const places: Location[] = [];
  let remaining = MOST_CHARACTERS;
  const write = (text: string, position: Location) => {
    for (const row of [...text.slice(0, Math.max(0, remaining)).split(/\r\n|\r|\n/), ""]) {
      rows.push(row);
      places.push(position);
    }
    remaining -= text.length;
  };
  if (title) write(`# ${title.text.replace(/\s+/g, " ")}`, title.at);
  for (const { heading, text, at: position } of texts) {
    if (heading !== undefined) write(`## ${heading}`, position);
    write(text, position);
  }
  if (texts.length === 0) return [];
  const body = openBody({ ...card.source, text: rows.join("\n") });
  const location: Card["location"] = ({ start }) =>
    places[start.line - 1] ?? places[0] ?? card.insertion;
  return prose({ ...body, root: card.root, location }, statements, kind, declared);
}
