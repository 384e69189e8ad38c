import { expect, test } from "vitest";
import { capsOf } from "../../src/evaluate/caps.js";
import type { Basis } from "../../src/model/instrument.js";
import { rule } from "../helpers/make.js";

const ground = (over: Partial<Basis>): Basis => ({
  instrument: "Act",
  provision: "1",
  asks: "it",
  verified: true,
  ...over,
});
const later = ground({ kind: "law", effectiveFrom: "2027-01-01" });
const caps = (...basis: Basis[]) =>
  capsOf({ ...rule(), basis }, { level: "baseline", date: "2026-12-01" });

test.each([
  ["guidance", ground({ kind: "guidance" })],
  ["a law without a day", ground({ kind: "law" })],
])("%s does not make a later duty apply", (_, other) => {
  expect(caps(later, other)).toEqual([["not-in-force", "notice"]]);
});

test.each<[string, Basis[]]>([
  ["guidance alone", [ground({ kind: "guidance" })]],
  ["a standard beside a later law", [ground({ kind: "standard" }), later]],
  ["a law in force", [ground({ kind: "law", effectiveFrom: "2026-12-01" }), later]],
  ["an invariant of the tool", [ground({}), later]],
])("%s is not capped", (_, basis) => {
  expect(caps(...basis)).toEqual([]);
});
