import { lines } from "../../text/lines.js";
import { type Node, nodeUnder } from "../../text/tree.js";
import { readYaml } from "../../text/yaml.js";
import { readConfig } from "../settings/config.js";
import type { StatedWaiver } from "./waivers.js";

/** A waiver to write; its parts in this order. */
export interface NewWaiver {
  readonly rule: string;
  readonly subject: string;
  readonly value?: string | undefined;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
}

const PARTS = ["rule", "subject", "value", "reason", "owner", "expires"] as const;

/** Words and numbers that YAML takes for a text wherever they stand: no sign with a meaning, no boolean, no null. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off)$)[A-Za-z0-9][A-Za-z0-9 _./@-]*(?<! )$/i;

/** Returns a text as a value of YAML, in quotes where it needs them. */
const scalar = (text: string): string => (PLAIN.test(text) ? text : JSON.stringify(text));

/** Returns a waiver as an item of a block list with its dash at some column. */
export function waiverItem(waiver: NewWaiver, indent: string): string[] {
  return PARTS.flatMap((part) => {
    const text = waiver[part];
    return text === undefined ? [] : [`${part}: ${scalar(text)}`];
  }).map((row, i) => `${indent}${i === 0 ? "- " : "  "}${row}`);
}

/**
 * Adds waivers to the text of a configuration, behind those that it has, and leaves every other character as it is. Returns undefined
 * where the list is written in a way that this cannot extend, such as in brackets.
 */
export function withWaivers(
  file: string,
  text: string,
  waivers: readonly NewWaiver[],
): string | undefined {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const rows = text === "" ? [] : text.split(/\r?\n/);
  if (rows.at(-1) === "") rows.pop();
  const { root } = readYaml(text, 0, text.length, lines(text));
  const { row, indent, head } = placeIn(rows, root);
  const above = rows[row - 1];
  if (above !== undefined) rows[row - 1] = above.replace(EMPTY_LIST, "waivers:");
  rows.splice(row, 0, ...head, ...waivers.flatMap((waiver) => waiverItem(waiver, indent)));
  const result = `${rows.join(end)}${end}`;
  return isAdded(file, text, result, waivers) ? result : undefined;
}

/** A list without an item stands in brackets. */
const EMPTY_LIST = /^waivers:[ ]{1,9}\[[ ]{0,9}\]/;

/** Where an item goes: before which row, under which lines of its own, and how far from the left. */
interface ItemPlace {
  readonly row: number;
  readonly indent: string;
  readonly head: readonly string[];
}

function placeIn(rows: readonly string[], root: Node | undefined): ItemPlace {
  const entry = root?.kind === "map" ? root.entries.get("waivers") : undefined;
  const list = nodeUnder(root, "waivers");
  if (entry === undefined)
    return {
      row: rows.length,
      indent: "  ",
      head: [...(rows.length > 0 && rows.at(-1) !== "" ? [""] : []), "waivers:"],
    };
  const last = list?.kind === "list" ? list.items.at(-1) : undefined;
  if (last === undefined) return { row: entry.key.start.line, indent: "  ", head: [] };
  // A dash may stand alone on the row above its item.
  let dash: string | undefined;
  for (let i = last.range.start.line - 1; i >= 0 && dash === undefined; i--)
    dash = /^([ ]*)-(?:[ ]|$)/.exec(rows[i] ?? "")?.[1];
  return { row: endOf(rows, last), indent: dash ?? "  ", head: [] };
}

/** Returns the row behind an item; one that ends at the beginning of a row ends on the row before. */
function endOf(rows: readonly string[], { range }: Node): number {
  let row = range.end.column === 1 ? range.end.line - 1 : range.end.line;
  while (row > range.start.line && (rows[row - 1] ?? "").trim() === "") row--;
  return row;
}

/** True if a new text states what the old one did and the new waivers behind it. */
function isAdded(file: string, before: string, after: string, added: readonly NewWaiver[]) {
  const stated = (text: string) => {
    try {
      const { waivers = [], at: _, ...others } = readConfig(file, text);
      return { waivers: waivers.map(partsOf), others: withoutPlaces(others) };
    } catch {
      return undefined;
    }
  };
  const [then, now] = [stated(before), stated(after)];
  if (then === undefined || now === undefined) return false;
  const expected = [...then.waivers, ...added.map((waiver) => PARTS.map((part) => waiver[part]))];
  return JSON.stringify(now.waivers) === JSON.stringify(expected) && now.others === then.others;
}

const partsOf = (waiver: StatedWaiver) => PARTS.map((part) => waiver[part]?.text);

/** Returns a configuration as text without the places of its parts, which move when a line is added above them. */
const withoutPlaces = (config: object): string =>
  JSON.stringify(config, (key, value) =>
    key === "at" ? undefined : value instanceof Map ? [...value] : value,
  );
