import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ATTRIBUTES } from "../../src/model/register.js";
import { isAttributeVerified } from "../../src/register/index.js";
import { file, register } from "./load.js";

const repeated = (texts: readonly string[]) =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

describe("the built-in register", () => {
  it("has a sensible size", () => {
    expect(file.licences.length).toBeGreaterThanOrEqual(48);
    expect(file.licences.length).toBeLessThan(100);
    expect(file.upstreams.length).toBeGreaterThanOrEqual(110);
    expect(file.upstreams.length).toBeLessThan(250);
  });
  it("names everything once", () => {
    expect(repeated(file.licences.map((one) => one.id))).toEqual([]);
    expect(
      repeated(file.upstreams.map((one) => `${one.kind} ${one.pattern.toLowerCase()}`)),
    ).toEqual([]);
  });
  it("refers only to texts that it holds", () => {
    const missing = file.upstreams.filter(
      (one) => one.licence !== null && register.licence(one.licence) === undefined,
    );
    expect(missing).toEqual([]);
  });
  it("has hosted services under terms, and terms only for services", () => {
    for (const one of file.upstreams) {
      expect(one.licence?.startsWith("terms:") ?? false, one.pattern).toBe(one.kind === "hosted");
    }
    for (const one of file.licences) {
      expect(one.id.startsWith("terms:"), one.id).toBe(one.kind === "service-terms");
    }
  });
  it("finds every generator and root that it names", () => {
    for (const one of file.upstreams) {
      for (const name of one.generatedBy ?? []) {
        expect(register.findUpstream(name, "model"), name).toBeDefined();
      }
      if (one.root !== undefined) expect(register.findUpstream(one.root), one.root).toBeDefined();
    }
  });
  it("counts limits in partly read texts only where the clause is named", () => {
    for (const licence of file.licences.filter((one) => one.read !== "full")) {
      for (const name of ATTRIBUTES) {
        const said = licence.attributes[name];
        if (said === undefined || said.clause !== undefined) continue;
        expect(isAttributeVerified(licence, name), `${licence.id} ${name}`).toBe(false);
      }
    }
  });
  it("counts nothing second-hand as verified", () => {
    for (const one of file.upstreams) {
      if (/second-hand|from memory/.test(one.source)) expect(one.verified, one.pattern).toBe(false);
    }
    for (const one of file.licences) {
      if (/second-hand|from memory/.test(one.source)) expect(one.read, one.id).toBe("secondary");
    }
  });
  it("says which models a ban on outputs is about", () => {
    for (const one of file.licences) {
      const barred = one.attributes.trainOtherModelsOnOutputs?.value === "no";
      if (barred) expect(one.outputBan, one.id).toBeDefined();
      if (one.outputBan !== undefined) expect(one.duties.output, one.id).toBe("forbidden");
    }
  });
  it("marks service terms as changeable by their author", () => {
    for (const one of file.licences.filter(({ kind }) => kind === "service-terms")) {
      expect(one.attributes.unilateralChange?.value, one.id).toBe("yes");
    }
  });
  it("resolves every entry by its own id and SPDX id", () => {
    for (const one of file.licences) {
      expect(register.resolveLicence({ values: [one.id] })?.ids, one.id).toEqual([one.id]);
      // DeepSeek-R1 and MIT share the text; the plain id is MIT's.
      if (one.spdx === undefined || one.id === "deepseek-r1-mit") continue;
      expect(register.resolveLicence({ values: [one.spdx] })?.ids, one.spdx).toEqual([one.id]);
    }
  });
});

describe("any string", () => {
  const hostile = fc.oneof(
    fc.string({ maxLength: 400 }),
    fc.string({ unit: "binary", maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          "(",
          ")",
          "mit",
          " or ",
          " AND ",
          "|",
          "-",
          "GGUF",
          "llama",
          "/",
          "*",
          "{",
          "[",
          "@",
        ),
      )
      .map((parts) => parts.join("")),
    fc.constantFrom(
      "(".repeat(5000),
      "-gguf".repeat(2000),
      "a".repeat(100_000),
      "cc-".repeat(5000),
    ),
  );
  it("is read without throwing, and quickly", () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const start = performance.now();
        register.resolveLicence({ values: [one, other], name: other, link: one, owner: one });
        register.findUpstream(one);
        register.findUpstream(other, "dataset");
        expect(performance.now() - start).toBeLessThan(15_000);
      }),
      { numRuns: 500 },
    );
  });
});
