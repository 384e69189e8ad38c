import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REGISTER_DIGEST } from "../../generated/policy/register.js";
import type { TextSource } from "../../src/model/text-source.js";
import { ATTRIBUTES } from "../../src/model/vocabulary.js";
import { builtinRegisterData, readRegisterText } from "../../src/policy/packs/builtin.js";
import { digestOf } from "../../src/policy/packs/load.js";
import { createRegister, indexRegister, isAttributeVerified } from "../../src/register/index.js";
import { file, register } from "./load.js";

const repeated = (texts: readonly string[]) =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

describe("the built-in register", () => {
  it("has a sensible size", () => {
    expect(file.licenses.length).toBeGreaterThanOrEqual(290);
    expect(file.upstreams.filter((one) => one.kind !== "dataset").length).toBeGreaterThanOrEqual(
      250,
    );
    expect(file.upstreams.length).toBeGreaterThanOrEqual(900);
  });
  it("names everything once", () => {
    expect(repeated(file.licenses.map((one) => one.id))).toEqual([]);
    expect(
      repeated(file.upstreams.map((one) => `${one.kind} ${one.pattern.toLowerCase()}`)),
    ).toEqual([]);
  });
  it("refers only to texts that it holds", () => {
    const missing = file.upstreams.filter(
      (one) => one.license !== null && register.license(one.license) === undefined,
    );
    expect(missing).toEqual([]);
  });
  it("has hosted services under terms, and terms only for services", () => {
    for (const { license, pattern, kind } of file.upstreams) {
      if (license !== null) expect(license.startsWith("terms:"), pattern).toBe(kind === "hosted");
    }
    for (const one of file.licenses) {
      expect(/^(?:terms|platform):/.test(one.id), one.id).toBe(one.kind === "service-terms");
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
    for (const license of file.licenses.filter((one) => one.read !== "full")) {
      for (const name of ATTRIBUTES) {
        const said = license.attributes[name];
        if (said === undefined || said.clause !== undefined) continue;
        expect(isAttributeVerified(license, name), `${license.id} ${name}`).toBe(false);
      }
    }
  });
  it("counts nothing second-hand as verified", () => {
    const isSecondHand = ({ source }: { source: TextSource }) =>
      typeof source !== "string" || /second-hand|from memory/.test(source);
    for (const one of file.upstreams.filter(isSecondHand))
      expect(one.verified, one.pattern).toBe(false);
    for (const one of file.licenses.filter(isSecondHand))
      expect(one.read, one.id).toMatch(/^(?:secondary|not-read)$/);
  });
  it("says in both languages by whom a text is known that was not read", () => {
    for (const { id, source } of file.licenses) {
      if (typeof source !== "string") expect(source["zh-CN"], id).toMatch(/\p{Script=Han}/u);
    }
  });
  it("says which models a ban on outputs is about", () => {
    for (const one of file.licenses) {
      const barred = one.attributes.trainOtherModelsOnOutputs?.value === "no";
      if (barred) expect(one.outputBan, one.id).toBeDefined();
      if (one.outputBan !== undefined) expect(one.duties.output, one.id).toBe("forbidden");
    }
  });
  it("knows the services whose terms cannot be changed by their author alone", () => {
    const fixed = file.licenses.filter(
      ({ kind, attributes }) =>
        kind === "service-terms" && attributes.unilateralChange?.value === "no",
    );
    expect(fixed.map(({ id }) => id)).toEqual(["terms:xai-enterprise", "terms:together"]);
  });
  it("lets nothing rest on a text that was only named", () => {
    for (const { id, provenance, attributes, duties } of file.licenses) {
      if (provenance !== "not-read" || id.startsWith("platform:")) continue;
      expect(duties.output, id).toBe("unknown");
      expect(attributes.trainOtherModelsOnOutputs, id).toBeUndefined();
    }
  });
  it("resolves every entry by its own id and SPDX id", () => {
    // Two texts of Tencent's share their name; which one is meant depends on the model.
    const shared = /^tencent-hunyuan-community$/;
    for (const one of file.licenses.filter(({ id }) => !shared.test(id))) {
      expect(register.resolveLicense({ values: [one.id] })?.ids, one.id).toEqual([one.id]);
      // DeepSeek-R1 and MIT share the text; the plain id is MIT's.
      if (one.spdx === undefined || one.id === "deepseek-r1-mit") continue;
      expect(register.resolveLicense({ values: [one.spdx] })?.ids, one.spdx).toEqual([one.id]);
    }
  });
  it("gives the clause wherever a text is express", () => {
    for (const { id, read, attributes } of file.licenses)
      for (const [name, said] of Object.entries(attributes))
        if (said?.basis === "express" && (read === "full" || read === "partial"))
          expect(said.clause, `${id} ${name}`).toBeDefined();
  });
  it("has owners without wildcard: patterns are looked up by them", () => {
    const wild = file.upstreams.filter(({ pattern }) => /^[^/{]*[*?[][^/]*\//.test(pattern));
    expect(wild).toEqual([]);
  });
});

describe("the generated register", () => {
  it("is the readable files with their indexes and their digest", () => {
    const { index, licenses, upstreams } = builtinRegisterData();
    expect(index).toEqual(JSON.parse(JSON.stringify(indexRegister(file))));
    expect([licenses.all(), upstreams.all()]).toEqual([file.licenses, file.upstreams]);
    expect(REGISTER_DIGEST).toBe(digestOf(file));
  });
  it("is parsed once", () => {
    expect(builtinRegisterData()).toBe(builtinRegisterData());
  });
  it("starts in a moment", () => {
    const times = Array.from({ length: 20 }, () => {
      const start = performance.now();
      createRegister(readRegisterText()).findUpstream("meta-llama/Llama-3.1-8B");
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(10);
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
        const stated = { values: [one, other], name: other, link: one, owner: one, subject: other };
        const reading = register.resolveLicense(stated);
        register.findUpstream(one);
        register.findUpstream(other, "dataset");
        if (reading?.status === "resolved") expect(reading.ids.length).toBeGreaterThan(0);
        expect(performance.now() - start).toBeLessThan(15_000);
      }),
      { numRuns: 500 },
    );
  });
  it("takes time in proportion to its length", () => {
    const patterns = [
      "(",
      "mit or ",
      "-gguf",
      "a|",
      "https://",
      "知识共享",
      "_",
      "*".repeat(3),
      "@",
    ];
    const time = (text: string) => {
      const fresh = createRegister(file);
      fresh.resolveLicense({ values: ["x"] });
      const start = performance.now();
      fresh.resolveLicense({ values: [text, `x${text}`], name: text, link: text, subject: text });
      for (const kind of ["model", "dataset"] as const) fresh.findUpstream(text, kind);
      return performance.now() - start;
    };
    for (const pattern of patterns) {
      time(pattern.repeat(10));
      // Longer than any cap: a quadratic step would take minutes.
      expect(time(pattern.repeat(200_000)), pattern).toBeLessThan(5_000);
      expect(time(pattern.repeat(450 / pattern.length)), pattern).toBeLessThan(5_000);
    }
  });
});
