import { describe, expect, test } from "vitest";
import { readInstruments } from "../../scripts/instruments.js";
import { basisOf, type Instrument } from "../../src/model/instrument.js";
import { textIn } from "../../src/model/localized.js";
import { BUILTIN_PACKS } from "../../src/policy/packs/builtin.js";

const instruments = await readInstruments(".");
const rules = Object.values(BUILTIN_PACKS).flatMap((pack) => pack.load().rules);
const bases = rules.flatMap(({ id, basis }) => basis.map((ground) => ({ rule: id, ...ground })));

describe("the instruments behind the rules", () => {
  test("are one entry each, with a name in both languages", () => {
    const ids = instruments.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const locale of ["en", "zh-CN"] as const) {
      const names = instruments.map(({ name }) => textIn(name, locale));
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    }
    for (const { id } of instruments) expect(id).toMatch(/^[a-z][a-z0-9.-]+$/);
  });

  test("are each cited by a rule, or stand for one that was replaced", () => {
    const cited = new Set([
      ...bases.map(({ id }) => id),
      ...instruments.map(({ replacedBy }) => replacedBy),
    ]);
    expect(instruments.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });

  test("have a date for their next review, and laws that were read one from which they are in force", () => {
    const undated = instruments.filter(
      ({ kind, reviewBy, effectiveFrom, texts }) =>
        reviewBy === undefined ||
        // A bill whose outcome nobody read has no day.
        (kind === "law" &&
          effectiveFrom === undefined &&
          texts.some(({ read }) => read !== "cited")),
    );
    expect(undated.map(({ id }) => id)).toEqual([]);
  });

  test("have a text for each word by which a rule says that it was read", () => {
    const unfounded = bases.filter(
      ({ id, read, url, verified }) =>
        id !== undefined && verified !== "register" && read !== "not-read" && url === undefined,
    );
    expect(unfounded.map(({ rule, id, read }) => [rule, id, read])).toEqual([]);
    expect(bases.filter(({ id, read }) => id !== undefined && read === undefined)).toEqual([]);
  });

  test("are cited by id alone wherever they have an entry", () => {
    const names = new Set(instruments.map(({ name }) => textIn(name, "en")));
    const unlinked = bases.filter(
      ({ id, instrument }) => id === undefined && names.has(textIn(instrument, "en")),
    );
    expect(unlinked.map(({ rule }) => rule)).toEqual([]);
  });
});

describe("a basis", () => {
  const law: Instrument = {
    id: "law",
    jurisdiction: "EU",
    kind: "law",
    name: { en: "Law", "zh-CN": "《法》" },
    official: "https://law.example/",
    effectiveFrom: "2026-01-01",
    texts: [
      { read: "copy", url: "https://copy.example/1", accessed: "2026-11-01" },
      { read: "copy", url: "https://copy.example/2", agreesWith: "https://other.example/2" },
      { read: "cited", url: "https://blog.example/" },
    ],
  };
  const known = new Map([["law", law]]);
  const entry = { instrument: "law", provision: "1", asks: "it" };

  test("takes name, dates and text of its instrument", () => {
    expect(basisOf({ ...entry, read: "copy" }, known)).toMatchObject({
      id: "law",
      instrument: law.name,
      official: "https://law.example/",
      url: "https://copy.example/1",
      accessed: "2026-11-01",
      effectiveFrom: "2026-01-01",
    });
    expect(basisOf({ ...entry, read: "copy", url: "https://copy.example/2" }, known)).toMatchObject(
      { agreesWith: "https://other.example/2", verified: true },
    );
    expect(
      basisOf({ ...entry, read: "copy", effectiveFrom: "2027-01-01" }, known).effectiveFrom,
    ).toBe("2027-01-01");
  });

  test.each([
    ["cited", false],
    ["not-read", false],
  ] as const)("that is %s was not read", (read, verified) => {
    expect(basisOf({ ...entry, read }, known).verified).toBe(verified);
  });

  test("of no instrument stands as its author wrote it", () => {
    const own = { instrument: "Acme policy", provision: "1", asks: "it", verified: true };
    expect(basisOf(own, known)).toEqual(own);
    expect(basisOf({ ...own, verified: undefined }, known).verified).toBe(false);
  });
});
