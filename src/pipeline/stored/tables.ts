import { LEFT_REASONS } from "../../documents/format.js";
import { CATALOG } from "../../facts/catalog.js";
import type { Message } from "../../messages/index.js";
import { EVIDENCE, FACT_STATES, RELATIONS } from "../../model/vocabulary.js";

/** The words that stand in a stored reading as their places in these lists: it is read by the code that wrote it, or not at all. */
export const WORDS = {
  fact: Object.keys(CATALOG),
  state: FACT_STATES,
  evidence: EVIDENCE,
  relation: RELATIONS,
  kind: ["model", "dataset", "any"],
  outcome: ["nothing", "unread", "reading", "left"],
  left: LEFT_REASONS,
  /** The members of a fact in the order in which a report shows them. */
  fields: ["value,state,at,evidence", "value,state,evidence,at"],
  /** The value of a list fact is mostly that of its items. */
  value: ["value", "items", "value and items"],
} as const;

/** What may be absent or one of two, as bits of one number. */
export const FLAG = {
  unreadable: 1,
  inBody: 2,
  notInBody: 4,
  carries: 8,
  places: 16,
  main: 32,
  notMain: 64,
  declaredId: 128,
  title: 256,
  unanswered: 512,
} as const;
export const EVERY_FLAG = 1023;

/** Numbers of a stored place: two positions, and the pointer. */
export const PLACE_LENGTH = 5;

/** How deep messages stand in messages. */
const DEPTH = 8;

/** True for a message that JSON holds as it is, and that holds no key which an object would take for its prototype. */
export function isStorableMessage(value: unknown, depth = DEPTH): value is Message {
  if (typeof value !== "object" || value === null || depth === 0) return false;
  const entries = new Map<string, unknown>(Object.entries(value));
  const params = entries.get("params");
  return (
    entries.size === 2 &&
    typeof entries.get("code") === "string" &&
    typeof params === "object" &&
    params !== null &&
    !Array.isArray(params) &&
    Object.entries(params).every(
      ([name, param]) => name !== "__proto__" && isParam(param, depth - 1),
    )
  );
}

const isParam = (param: unknown, depth: number): boolean =>
  typeof param === "string" ||
  isStorableNumber(param) ||
  (Array.isArray(param) && depth > 0
    ? param.every((item) => isParam(item, depth - 1))
    : isStorableMessage(param, depth));

/** True for a number that JSON gives back as it was. */
export const isStorableNumber = (value: unknown): value is number =>
  Number.isFinite(value) && !Object.is(value, -0);
