import { describe, expect, test } from "vitest";
import { revisionPolicy } from "../../src/action/policy-source.js";
import { UserError } from "../../src/model/errors.js";
import { builtinRegister } from "../../src/policy/packs/builtin.js";
import { loadPack } from "../../src/policy/packs/load.js";
import { packSource, ruleSource } from "../helpers/make.js";

const license = (over: object = {}) => ({
  id: "acme-1.0",
  name: "Acme Licence 1.0",
  kind: "community",
  aliases: ["acme house licence"],
  links: ["acme.example/license"],
  source: "acme.example/license, 2026-10-01",
  read: "full",
  retrieved: "2026-10-01",
  attributes: { commercialUse: { value: "no", clause: "2" } },
  duties: { carry: {}, output: {}, train: {} },
  ...over,
});
const upstream = (over: object = {}) => ({
  pattern: "acme/house-*",
  kind: "model",
  license: "acme-1.0",
  source: "acme.example",
  retrieved: "2026-10-01",
  verified: true,
  ...over,
});
const pack = (register: Record<string, unknown>) =>
  loadPack({ ...packSource(ruleSource()), register });
const registerOf = (...files: Record<string, unknown>[]) =>
  builtinRegister(files.map(pack)).register;

function complaints(files: Record<string, unknown>): string[] {
  try {
    builtinRegister([pack(files)]);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.code).toBe("pack-invalid");
    return error.message.split("\n");
  }
}

describe("entries of a pack", () => {
  test("add to the built-in ones: by id, name, address and pattern", () => {
    const register = registerOf({ licenses: [license()], upstreams: [upstream()] });
    for (const values of [["acme-1.0"], ["Acme House Licence"], ["https://acme.example/license/x"]])
      expect(register.resolveLicense({ values })?.ids).toEqual(["acme-1.0"]);
    expect(register.findUpstream("acme/house-7b")?.upstream.license).toBe("acme-1.0");
    expect(register.findUpstream("TheBloke/house-7b-GGUF")).toMatchObject({
      via: "copy",
      root: "acme/house-7b",
    });
    expect(register.findUpstream("meta-llama/Llama-3.1-8B")?.upstream.license).toBe("llama3.1");
    expect(register.resolveLicense({ values: ["gpl"] })?.status).toBe("underspecified");
    expect(register.resolveLicense({ values: ["mit"] })?.entries.length).toBe(1);
  });

  test("stand before the built-in ones of the same id, and before any pattern that fits", () => {
    const register = registerOf({
      licenses: [license({ id: "mit" })],
      upstreams: [upstream({ pattern: "meta-llama/*", license: "mit" })],
      datasets: [upstream({ pattern: "tatsu-lab/alpaca", kind: "dataset", license: null })],
    });
    for (const name of ["MIT", "mit license", "expat"])
      expect(register.resolveLicense({ values: [name] })?.entries[0]?.name).toBe(
        "Acme Licence 1.0",
      );
    expect(register.findUpstream("meta-llama/Llama-3.1-8B")?.upstream.pattern).toBe("meta-llama/*");
    expect(register.findUpstream("tatsu-lab/alpaca", "dataset")?.upstream.license).toBeNull();
    expect(register.findUpstream("alpaca", "dataset")?.upstream.license).toBe("cc-by-nc-4.0");
  });

  test("of several packs: the later stands", () => {
    const register = registerOf(
      { licenses: [license()], upstreams: [upstream()] },
      { licenses: [license({ name: "Later" })], upstreams: [upstream({ license: "mit" })] },
    );
    expect(register.license("acme-1.0")?.name).toBe("Later");
    expect(register.findUpstream("acme/house-7b")?.upstream.license).toBe("mit");
  });

  test("are part of the digest; a pack without them has the digest that it had", () => {
    const plain = loadPack(packSource(ruleSource()));
    expect(pack({}).digest).not.toBe(plain.digest);
    expect(pack({ licenses: [license()] }).digest).not.toBe(
      pack({ licenses: [license({ read: "partial" })] }).digest,
    );
    expect(plain.register).toBeUndefined();
  });
});

describe("a broken entry", () => {
  test.each<[string, Record<string, unknown>, string]>([
    ["no list", { licenses: {} }, "test/register/licenses.json: "],
    ["a file of another name", { texts: [] }, "test/register/texts.json: "],
    ["no entry", { terms: [1] }, "test/register/terms.json: /0: "],
    [
      "a key that is not known",
      { licenses: [license({ colour: "red" })] },
      "licenses.json: /0/colour: ",
    ],
    [
      "an answer",
      {
        licenses: [
          license(),
          license({ id: "x-2", attributes: { commercialUse: { value: "maybe" } } }),
        ],
      },
      "licenses.json: /1/attributes/commercialUse/value: ",
    ],
    ["an id in capitals", { licenses: [license({ id: "Acme" })] }, "licenses.json: /0/id: "],
    ["the same id twice", { licenses: [license(), license()] }, "licenses.json: /1: id acme-1.0"],
    [
      "terms among licences",
      { licenses: [license({ id: "terms:x", kind: "service-terms" })] },
      "licenses.json: /0/kind: ",
    ],
    [
      "a licence that grows old",
      { licenses: [license({ reviewAfterDays: 9 })] },
      "licenses.json: /0/reviewAfterDays: ",
    ],
    [
      "a day in no calendar",
      { licenses: [license({ retrieved: "2026-02-30" })] },
      "licenses.json: /0/retrieved: ",
    ],
    ["a licence that nobody has", { upstreams: [upstream()] }, "upstreams.json: /0/license: "],
    [
      "a licence that nobody has, of data",
      {
        licenses: [license()],
        upstreams: [upstream()],
        datasets: [upstream({ kind: "dataset", pattern: "x", license: "acme-9" })],
      },
      "datasets.json: /0/license: ",
    ],
    [
      "a data set among models",
      { upstreams: [upstream({ kind: "dataset", license: "mit" })] },
      "upstreams.json: /0/kind: ",
    ],
    [
      "a service under a licence",
      { upstreams: [upstream({ kind: "hosted", license: "mit" })] },
      "upstreams.json: /0/license: ",
    ],
    [
      "owners by wildcard",
      { upstreams: [upstream({ pattern: "*/x", license: "mit" })] },
      "upstreams.json: /0/pattern: ",
    ],
    [
      "too many alternatives",
      { upstreams: [upstream({ pattern: `a/${"{a,b}".repeat(40)}`, license: "mit" })] },
      "upstreams.json: /0/pattern: ",
    ],
    [
      "too many wildcards",
      { upstreams: [upstream({ pattern: `a/${"*a".repeat(40)}`, license: "mit" })] },
      "upstreams.json: /0/pattern: ",
    ],
    [
      "a set that is none",
      { upstreams: [upstream({ pattern: "a/[z-a]", license: "mit" })] },
      "upstreams.json: /0/pattern: ",
    ],
    [
      "braces in braces",
      { upstreams: [upstream({ pattern: "a/{b,{c}}", license: "mit" })] },
      "upstreams.json: /0/pattern: ",
    ],
  ])("is named with its place: %s", (_, files, where) => {
    const said = complaints(files);
    expect(said.length).toBeGreaterThan(0);
    for (const text of said.slice(0, 1)) expect(text).toContain(where);
  });

  test("does not hide the others", () => {
    const bad = { licenses: [license({ read: "?" })], terms: [{}], datasets: [upstream()] };
    const files = complaints(bad).map((text) => text.replace(/\.json.*/s, ""));
    expect(new Set(files)).toEqual(
      new Set(["test/register/licenses", "test/register/terms", "test/register/datasets"]),
    );
  });

  test("may be deep or hostile", () => {
    let deep: unknown = 1;
    for (let i = 0; i < 50_000; i++) deep = [deep];
    expect(complaints({ licenses: deep })).toEqual([
      expect.stringContaining("test/register/licenses.json: nested"),
    ]);
    const hostile = JSON.parse(
      '[{"__proto__": {"polluted": 1}, "id": "__proto__", "constructor": 1, "name": "x"}]',
    );
    expect(
      complaints({ licenses: hostile, __proto__: [], constructor: [] }).length,
    ).toBeGreaterThan(0);
    const polluting = license({
      attributes: JSON.parse('{"__proto__": {"value": "yes"}, "commercialUse": {"value": "no"}}'),
      duties: { carry: JSON.parse('{"__proto__": true}'), output: {}, train: {} },
    });
    complaints({ licenses: [polluting] });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(({} as Record<string, unknown>).value).toBeUndefined();
  });
});

describe("a pack of a revision", () => {
  const revision = (files: Record<string, string>) =>
    revisionPolicy({
      async file(path: string) {
        const text = files[path];
        return text === undefined ? undefined : { bytes: Buffer.from(text), truncated: false };
      },
      async folder(path: string) {
        const below = Object.keys(files).filter((file) => file.startsWith(`${path}/`));
        return [...new Set(below.map((file) => file.slice(path.length + 1).split("/")[0] ?? ""))];
      },
    } as never);
  const base = { "acme/pack.json": '{"name":"acme","version":"1.0.0","title":{"en":"A"}}' };

  test("brings its register entries", async () => {
    const source = await revision({
      ...base,
      "acme/register/licenses.json": JSON.stringify([license()]),
      "acme/register/README.md": "no JSON",
    }).pack("./acme");
    expect(loadPack(source).register?.licenses.map(({ id }) => id)).toEqual(["acme-1.0"]);
    expect((await revision(base).pack("./acme")).register).toBeUndefined();
  });
});
