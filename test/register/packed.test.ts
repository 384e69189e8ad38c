import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { REGISTER_CORE } from "../../generated/policy/register-core.js";
import { REGISTER_DETAILS } from "../../generated/policy/register-details.js";
import { expandBraces } from "../../src/register/glob.js";
import { createRegister } from "../../src/register/index.js";
import { Rows, toRows } from "../../src/register/rows.js";
import { file, register } from "./load.js";

/** More than a table answers by searching. */
const MANY = 200;

describe("a table that is a text", () => {
  const entries = [
    ["one", "1"],
    ["", "nothing"],
    ["on", "half"],
    ["e", '["a\tb"]'],
  ] as const;

  test("finds whole keys only, before there is an index and after", () => {
    const rows = new Rows(toRows(entries));
    for (let round = 0; round < MANY; round++) {
      for (const [key, value] of entries) expect(rows.get(key)).toBe(value);
      for (const none of ["o", "ne", "one ", "1", "nothing", "\n", "one\t1\non", "__proto__"])
        expect([none, rows.get(none)]).toEqual([none, undefined]);
    }
    expect(rows.all()).toEqual(entries);
  });

  test("may be empty", () => {
    const rows = new Rows(toRows([]));
    expect(rows.all()).toEqual([]);
    for (let round = 0; round < MANY; round++) expect(rows.get("")).toBeUndefined();
  });

  test("refuses what is no row", () => {
    const rows = (...bad: [string, string][]) => toRows(bad);
    expect(() => rows(["a\tb", "1"])).toThrow();
    expect(() => rows(["a\nb", "1"])).toThrow();
    expect(() => rows(["a", "1\n2"])).toThrow();
    expect(() => rows(["a", "1"], ["a", "2"])).toThrow();
  });
});

describe("the packed register answers as the readable one", () => {
  const fresh = async () => {
    const packed = createRegister({ core: REGISTER_CORE, details: async () => REGISTER_DETAILS });
    await packed.details();
    return packed;
  };
  /** Verified or not is written out in the packed form, and follows from the clause in the readable one. */
  const plain = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value ?? null), (key, part) =>
      key === "verified" && typeof part === "boolean" ? undefined : part,
    );
  const names = file.licenses.flatMap(({ id, name, aliases = [], links = [] }) => [
    ...[id, name, id.toUpperCase(), ...aliases],
    ...links.map((link) => `https://${link}/more`),
  ]);
  const upstreams = file.upstreams
    .flatMap(({ pattern }) => expandBraces(pattern))
    .flatMap((pattern) => [
      pattern.replaceAll("*", "7B-Instruct").replace(/\[.*?\]/g, "1"),
      `TheBloke/${pattern.slice(pattern.indexOf("/") + 1).replaceAll("*", "7B")}-GGUF`,
    ]);

  test("for every name of a text", async () => {
    const packed = await fresh();
    expect(names.length).toBeGreaterThan(400);
    for (const name of names)
      expect([name, plain(packed.resolveLicense({ values: [name], link: name }))]).toEqual([
        name,
        plain(register.resolveLicense({ values: [name], link: name })),
      ]);
  });

  test.each(["model", "dataset", undefined] as const)("for every upstream, as %s", async (kind) => {
    const packed = await fresh();
    expect(upstreams.length).toBeGreaterThan(2000);
    const found = upstreams.filter((name) => packed.findUpstream(name, kind) !== undefined);
    expect(found.length).toBeGreaterThan(200);
    for (const name of upstreams)
      expect([name, packed.findUpstream(name, kind)]).toEqual([
        name,
        register.findUpstream(name, kind),
      ]);
  });

  test("for any string, asked once", async () => {
    const any = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constantFrom(...upstreams, ...names).map((name) => `${name}\n${name}`),
      fc.constantFrom("0\t", "\t", "constructor", "toString", "a/b\tc"),
    );
    const details = async () => REGISTER_DETAILS;
    fc.assert(
      fc.property(any, (name) => {
        const packed = createRegister({ core: REGISTER_CORE, details });
        expect(packed.license(name)?.id).toBe(register.license(name)?.id);
        expect(packed.resolveLicense({ values: [name] })?.ids).toEqual(
          register.resolveLicense({ values: [name] })?.ids,
        );
        expect(packed.findUpstream(name)?.upstream.pattern).toBe(
          register.findUpstream(name)?.upstream.pattern,
        );
      }),
      { numRuns: 300 },
    );
  });
});
