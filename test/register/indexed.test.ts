import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtinRegisterData } from "../../src/policy/packs/builtin.js";
import { expandBraces } from "../../src/register/glob.js";
import { createRegister } from "../../src/register/index.js";
import { file, register } from "./load.js";

describe("the register with its indexes ready-made answers as the readable one", () => {
  const indexed = createRegister(builtinRegisterData());
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

  test("for every name of a text", () => {
    expect(names.length).toBeGreaterThan(400);
    for (const name of names)
      expect([name, indexed.resolveLicense({ values: [name], link: name })]).toEqual([
        name,
        register.resolveLicense({ values: [name], link: name }),
      ]);
  });

  test.each(["model", "dataset", undefined] as const)("for every upstream, as %s", (kind) => {
    expect(upstreams.length).toBeGreaterThan(2000);
    const found = upstreams.filter((name) => indexed.findUpstream(name, kind) !== undefined);
    expect(found.length).toBeGreaterThan(200);
    for (const name of upstreams)
      expect([name, indexed.findUpstream(name, kind)]).toEqual([
        name,
        register.findUpstream(name, kind),
      ]);
  });

  test("for any string", () => {
    const any = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constantFrom(...upstreams, ...names).map((name) => `${name}\n${name}`),
      fc.constantFrom("0\t", "\t", "constructor", "toString", "a/b\tc"),
    );
    fc.assert(
      fc.property(any, (name) => {
        expect(indexed.license(name)?.id).toBe(register.license(name)?.id);
        expect(indexed.resolveLicense({ values: [name] })?.ids).toEqual(
          register.resolveLicense({ values: [name] })?.ids,
        );
        expect(indexed.findUpstream(name)?.upstream.pattern).toBe(
          register.findUpstream(name)?.upstream.pattern,
        );
      }),
      { numRuns: 300 },
    );
  });
});
