import { expect, test } from "vitest";
import type { Instrument } from "../../src/model/instrument.js";
import type { License, Upstream } from "../../src/model/register.js";
import { reviewNeeds } from "../../src/policy/review-due.js";
import { rule } from "../helpers/make.js";

const TERMS: License = {
  id: "terms:acme",
  name: "Acme terms",
  kind: "service-terms",
  source: "acme.example",
  read: "partial",
  retrieved: "2026-06-01",
  reviewAfterDays: 30,
  attributes: { unilateralChange: { value: "yes", clause: "1" } },
  duties: { carry: {}, output: "forbidden", train: {} },
};
const MODEL: Upstream = {
  pattern: "acme/*",
  kind: "model",
  provider: "Acme",
  license: "mit",
  source: "acme.example",
  retrieved: "2025-06-01",
  verified: true,
};
const law = (over: Partial<Instrument> = {}): Instrument => ({
  id: "law",
  jurisdiction: "EU",
  kind: "law",
  name: "Law",
  reviewBy: "2026-06-30",
  texts: [],
  ...over,
});
const needs = (
  date: string,
  { instruments = [law()], basis = {}, since = "2026-06-01" } = {} as {
    instruments?: Instrument[];
    basis?: Record<string, unknown>;
    since?: string;
  },
) =>
  reviewNeeds({
    licenses: [TERMS, { ...TERMS, id: "mit", kind: "permissive", attributes: {} }],
    upstreams: [MODEL],
    instruments: new Map(instruments.map((instrument) => [instrument.id, instrument])),
    rules: [
      {
        ...rule(),
        basis: [
          { id: "law", instrument: "Law", provision: "1", asks: "it", verified: true, ...basis },
        ],
      },
    ],
    date,
    since,
  });

test("changeable terms and instruments are due on the day after their review date", () => {
  expect(needs("2026-06-30").entries).toEqual([]);
  expect(needs("2026-07-01").entries).toEqual([
    { kind: "instrument", id: "law", name: "Law", read: undefined, due: "2026-06-30" },
  ]);
  expect(needs("2026-07-02").entries.map(({ id }) => id)).toEqual(["law", "terms:acme"]);
});

test("records of a provider are due a year after they were read", () => {
  expect(needs("2026-06-01").upstreams).toEqual([]);
  expect(needs("2026-06-02").upstreams).toEqual([
    { kind: "upstreams", provider: "Acme", patterns: ["acme/*"], read: "2025-06-01" },
  ]);
});

test.each([
  ["began to apply", { effectiveFrom: "2026-06-15" }, ["in-force"]],
  ["applied before", { effectiveFrom: "2026-06-01" }, []],
  ["does not apply yet", { effectiveFrom: "2026-06-16" }, []],
  ["ceased to apply", { effectiveTo: "2026-06-15" }, ["no-longer-in-force"]],
  ["still applies", { effectiveTo: "2026-06-16" }, []],
])("a provision that %s since the last review", (_, basis, changes) => {
  expect(needs("2026-06-15", { basis }).rules.map(({ change }) => change)).toEqual(changes);
});

test("a rule that cites an instrument with a new successor", () => {
  const next = law({ id: "next", effectiveFrom: "2026-06-10" });
  const instruments = [law({ replacedBy: "next" }), next];
  expect(needs("2026-06-15", { instruments }).rules).toMatchObject([
    { change: "replaced", by: { id: "next" } },
  ]);
  expect(needs("2026-06-09", { instruments }).rules).toEqual([]);
  expect(needs("2026-06-15", { instruments, basis: { id: "next" } }).rules).toEqual([]);
});
