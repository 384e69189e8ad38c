import { form } from "../../facts/answers/forms.js";
import { vocabulary } from "../../facts/answers/vocabularies.js";
import type { FactEntry, FactName } from "../../facts/catalog.js";
import { type Message, message } from "../../messages/index.js";
import { PRESENCE } from "../../model/vocabulary.js";
import type { PlacedMessage } from "../format.js";
import type { Card, Value } from "./card.js";

/** Remarks kept of a kind: the rest is not worth a line each. */
const MOST = 100;

/** Notes something once for each place. */
export function remark(list: PlacedMessage[], text: Message, at: PlacedMessage["at"]): void {
  const { line, column } = at.range.start;
  const isNoted = list.some(
    ({ at: { range } }) => range.start.line === line && range.start.column === column,
  );
  if (!isNoted && list.length < MOST) list.push({ text, at });
}

/** Notes an answer outside of its vocabulary or form, with what it would be. */
export function remarkUnlike(
  card: Card,
  name: FactName,
  entry: FactEntry,
  { text, at: location }: Value,
  near: string | undefined,
): void {
  const field = fieldOf(location.pointer, entry.governance ?? name);
  const written = short(text);
  const words = wordsOf(entry);
  const reason =
    near !== undefined
      ? message("answer.near", { field, written, near: short(near) })
      : words !== undefined
        ? message("answer.words", { field, written, words: words.map((word) => `\`${word}\``) })
        : message("answer.form", { field, written, example: exampleOf(entry) });
  remark(card.remarks.answers, reason, location);
}

/** Notes a word of a field that no fact of the catalog reads. */
export function remarkWord(
  card: Card,
  field: string,
  { text, at: location }: Value,
  words: readonly string[],
  near: string | undefined,
): void {
  const written = short(text);
  const reason =
    near === undefined
      ? message("answer.words", { field, written, words: words.map((word) => `\`${word}\``) })
      : message("answer.near", { field, written, near });
  remark(card.remarks.answers, reason, location);
}

const fieldOf = (pointer: string | undefined, path: string): string =>
  pointer === undefined
    ? path.replaceAll("[]", "")
    : pointer
        .split("/")
        .filter((step) => step !== "" && step !== "governance" && !/^\d+$/.test(step))
        .join(".");

const LONGEST = 60;
const short = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, "")}…` : text;

/** The words of a field, as many as a sentence holds. */
function wordsOf({ type, values, vocabulary: name }: FactEntry): readonly string[] | undefined {
  if (type === "presence") return PRESENCE.slice(0, 4);
  const words = values ?? (name && vocabulary(name).words);
  return words?.filter((word) => word !== "none" && word !== "unknown").slice(0, MOST_WORDS);
}
const MOST_WORDS = 20;

function exampleOf({ type, share, form: name }: FactEntry): string {
  if (type === "date") return "2026-11-30";
  if (type === "number") return share ? "0.3" : "1000";
  return name === undefined ? "" : form(name).example;
}
