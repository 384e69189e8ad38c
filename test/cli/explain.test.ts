import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { registerWords } from "../../src/cli/explain/register-words.js";
import { textIn } from "../../src/model/localized.js";
import type { License } from "../../src/model/register.js";
import type { RuleFile } from "../../src/model/rule.js";
import { ATTRIBUTES, LICENSE_KINDS } from "../../src/model/vocabulary.js";
import { isAttributeVerified } from "../../src/register/index.js";
import { folder, ROOT, temporary } from "../e2e/runner.js";
import { ruleSource } from "../helpers/make.js";
import { file, text } from "../register/load.js";
import { call, OBEYED } from "./call.js";

const json = <T>(path: string) => JSON.parse(readFileSync(join(ROOT, path), "utf8")) as T;
const ID = "ip/license-contradicts-inherited";
const RULE = json<RuleFile>(`policies/${ID}/rule.json`);
const explain = (...names: string[]) => call(temporary(), ["explain", ...names]);

/** A pack in `acme/` with one rule of some name. */
const acme = (name: string, over: Record<string, unknown> = {}, files = {}) =>
  folder({
    "acme/pack.json": JSON.stringify({ name: "acme", version: "1.0.0", title: { en: "A" } }),
    [`acme/${name}/rule.json`]: JSON.stringify(ruleSource({ id: `acme/${name}`, ...over })),
    [`acme/${name}/good.md`]: "GOOD-ONE\n",
    ...files,
  });

describe("a rule", () => {
  test("is explained by its id and by its name alone", async () => {
    const whole = await explain(ID);
    expect(whole).toMatchObject({ code: 0, err: "" });
    expect(whole.out.split("\n")[0]).toBe(ID);
    expect(await explain("license-contradicts-inherited")).toEqual(whole);
    const { remedy, rationale, basis, examples, cases } = RULE;
    const said = [remedy?.en, rationale?.en, ...basis.map(({ asks }) => textIn(asks, "en"))];
    for (const text of said) expect(whole.out).toContain(text);
    for (const one of cases ?? []) expect(whole.out).toContain(one.message?.en ?? RULE.message.en);
    for (const outcome of ["pass", "fail"])
      expect(whole.out).toContain(`(${examples.find((one) => one.outcome === outcome)?.path}`);
  });

  test("is explained in Chinese", async () => {
    const { code, out } = await explain(ID, "--locale", "zh-CN");
    expect(code).toBe(0);
    expect(out).toContain(RULE.rationale?.["zh-CN"]);
    expect(out).not.toContain(RULE.rationale?.en);
    expect(out).toContain(`/docs/rules/${ID}.zh-CN.md`);
  });

  test("is explained though its pack is not on", async () => {
    const cwd = folder({ ".cardwarden.yml": "packs: [doc]\n" });
    expect((await call(cwd, ["explain", ID])).out).toContain("--pack ip");
    expect((await explain(ID)).out).not.toContain("--pack ip");
  });

  test("of a local pack shows its examples, and no file outside its folder", async () => {
    const cwd = acme("x", {}, { "acme/secret.md": "SECRET" });
    const inside = await call(cwd, ["explain", "x", "--pack", "./acme"]);
    expect(inside).toMatchObject({ code: 0, err: "" });
    expect(inside.out).toContain("GOOD-ONE");
    const leaving = acme(
      "x",
      { examples: [{ path: "../secret.md", outcome: "pass" }] },
      { "acme/secret.md": "SECRET" },
    );
    const out = await call(leaving, ["explain", "x", "--pack", "./acme"]);
    expect(out.code).toBe(0);
    expect(out.out).not.toContain("SECRET");
  });

  test("whose name two packs have is not guessed", async () => {
    const cwd = acme("license-contradicts-inherited");
    const args = ["explain", "license-contradicts-inherited", "--pack", "./acme"];
    const { code, out, err } = await call(cwd, args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`acme/license-contradicts-inherited, ${ID}`);
  });

  test("of a stranger obeys nobody", async () => {
    const text = { en: "\u001B[31m red\n::error::x ##[error]y \u202E" };
    const cwd = acme("x", {
      message: text,
      title: text,
      rationale: text,
      remedy: text,
      basis: [{ instrument: text.en, provision: text.en, asks: text.en, verified: true }],
    });
    const { code, out } = await call(cwd, ["explain", "x", "--pack", "./acme"]);
    expect(code).toBe(0);
    expect(out).toContain("\\u{001b}[31m");
    for (const one of OBEYED) expect(out).not.toContain(one);
  });

  test("fits the terminal", async () => {
    for (const width of [60, 80]) {
      const { out } = await call(temporary(), ["explain", ID], width);
      const wide = out
        .split("\n")
        .filter((row) => row.length > width && !/\S{40}/.test(row) && !row.includes(" | "));
      expect(wide).toEqual([]);
    }
  });
});

describe("a license", () => {
  test.each([
    ["apache 2.0", "apache-2.0"],
    ["Apache License 2.0", "apache-2.0"],
    ["MIT", "mit"],
    ["Llama-3.1", "llama3.1"],
    ["llama 3.1 community license", "llama3.1"],
    ["GPLv3", "gpl-3.0"],
    ["CC BY-NC 4.0", "cc-by-nc-4.0"],
    ["terms:openai-services", "terms:openai-services"],
  ])("%s is %s", async (name, id) => {
    const { code, out, err } = await explain(name);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.slice(0, out.indexOf(" "))).toBe(`${id}:`);
  });

  test.each(["llama3.1", "gpl-3.0", "cc-by-nc-4.0"])(
    "%s: every answer with its clause and whether it was read",
    async (id) => {
      const entry = text(id);
      const { out } = await explain(id);
      const rows = out.split("\n").map((row) => row.trim().split(/ {2,}/));
      const answers = Object.entries(entry.attributes);
      expect(answers.length).toBeGreaterThan(5);
      for (const [name, answer] of answers) {
        const question = registerWords("en").question(name) ?? "";
        const row = rows.find(([, , third]) => third?.startsWith(question));
        const read = isAttributeVerified(entry, name as keyof License["attributes"]);
        expect(row?.slice(0, 2)).toEqual([answer.value, read ? "verified" : "not verified"]);
        for (const part of answer.clause?.split(",") ?? []) expect(row?.[2]).toContain(part.trim());
      }
      expect(out).toContain(entry.source);
    },
  );

  test("an expression names every text, an SPDX id without entry says so, a family its members", async () => {
    const either = await explain("MIT OR Apache-2.0");
    for (const id of ["mit", "apache-2.0"]) expect(either.out).toContain(`\n${id}: `);
    const bare = await explain("Beerware");
    expect(bare).toMatchObject({ code: 0 });
    expect(bare.out).toMatch(/^beerware .*SPDX/);
    const family = await explain("gpl");
    expect(family).toMatchObject({ code: 0 });
    expect(family.out).toContain("gpl-2.0");
  });
});

describe("what the register says", () => {
  const isService = ({ kind }: License) => kind === "service-terms";
  const terms = file.licenses.filter(isService);
  const licenses = file.licenses.filter((license) => !isService(license));

  test("has a day on which changeable terms are to be read again, and licenses none", async () => {
    const { retrieved } = terms.find(({ id }) => id === "terms:openai-services") ?? {};
    const { out } = await explain("openai/gpt-4o");
    expect(out).toContain(`; read on ${retrieved}; review due 202`);
    expect((await explain("llama3.1")).out).not.toContain("review due");
    expect((await explain("openai/gpt-4o", "--locale", "zh-CN")).out).toContain(" 前重新核对");
  });

  test("has words for every answer, kind and duty, in both languages", () => {
    for (const locale of ["en", "zh-CN"] as const) {
      const words = registerWords(locale);
      for (const name of ATTRIBUTES) expect([name, words.question(name)]).not.toContain(undefined);
      for (const kind of LICENSE_KINDS)
        expect([kind, words.licenseKind(kind)]).not.toContain(undefined);
      const codes = [...licenses, ...terms].flatMap(({ duties }) =>
        Object.values(duties).flatMap((owed) =>
          typeof owed === "string" ? [] : Object.keys(owed),
        ),
      );
      for (const code of codes) expect([code, words.duty(code)]).not.toContain(undefined);
      expect(words.duty("__proto__")).toBeUndefined();
    }
  });

  test("says of words that name no text what to state", async () => {
    for (const [name, said] of [
      ["other", "license_name"],
      ["unknown", "not known"],
      ["gpl", "copyleft"],
      ["openrail", "bigscience-openrail-m"],
    ] as const) {
      const { code, out } = await explain(name);
      expect([code, out.includes(said)]).toEqual([0, true]);
    }
  });
});

describe("an upstream", () => {
  test.each<[string, string[]]>([
    ["meta-llama/Llama-3.1-8B", ["meta-llama/Llama-3.1-8B: model", "\nllama3.1: "]],
    ["Llama-3.1-8B", ["meta-llama/Llama-3.1-8B: model", "\nllama3.1: "]],
    ["https://huggingface.co/meta-llama/Llama-3.1-8B", ["\nllama3.1: "]],
    ["gpt-4o", ["gpt-4o: hosted", "\nterms:openai-services: "]],
    ["openai/gpt-4o", ["\nterms:openai-services: "]],
    ["unsloth/Llama-3.2-1B-Instruct-GGUF", ["meta-llama/Llama-3.2-1B-Instruct (llama3.2)"]],
    ["alpaca", ["alpaca: data set", "text-davinci-003 (terms:", "\ncc-by-nc-4.0: "]],
    ["ultrachat_200k", ["HuggingFaceH4/ultrachat_200k: data set"]],
  ])("%s", async (name, parts) => {
    const { code, out, err } = await explain(name);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const part of parts) expect(`\n${out}`).toContain(part);
  });
});

describe("a name that nobody knows", () => {
  test.each<[string, string]>([
    ["lama3.1", "`llama3.1`"],
    [`${ID.slice(0, -2)}d`, `\`${ID}\``],
    ["teacher-terms-forbid-trainin", "`teacher-terms-forbid-training`"],
    ["llama33", "`llama3.3`"],
    ["open-ai", "`openai`"],
    ["Qwen2.5", "Qwen/Qwen2.5-"],
    ["constructor", "cardwarden rules"],
    ["__proto__", "cardwarden rules"],
  ])("%s: exit 2 and %s", async (name, suggestion) => {
    const { code, out, err } = await explain(name);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^error: .*\nhint: .*\n$/);
    expect(err).toContain(suggestion);
  });

  test("may be hostile", async () => {
    for (const name of [
      "\u001B[31m",
      "::error::x",
      "a".repeat(100_000),
      "../../etc/passwd",
      "*/*",
    ]) {
      const { code, err } = await explain(name);
      expect(code).toBe(2);
      for (const one of OBEYED) expect(err).not.toContain(one);
    }
  });

  test.each([[[]], [[""]], [["a", "b"]]])("explain %j takes one name", async (names) => {
    expect(await explain(...names)).toMatchObject({ code: 2, out: "" });
  });
});

describe("an upstream that only the lock holds", () => {
  const cwd = folder({
    "cardwarden.lock": JSON.stringify({
      schema: "lock.v1",
      packs: {},
      upstreams: {
        "hf:acme/base-8b": {
          id: "acme/base-8b",
          commit: "6b9f1c347e97d0c4a5b2e8f1c0d9a8b7c6d5e4f3",
          read: "2026-11-30",
          license: { stated: ["mit"], resolved: ["mit"], evidence: "structured" },
          upstreams: [
            { name: "acme/seed", kind: "model", relation: "finetune", evidence: "structured" },
          ],
        },
        "hf:acme/gone": { id: "acme/gone", read: "2026-11-30", fault: "not-found" },
      },
    }),
  });

  test.each(["acme/base-8b", "hf:acme/base-8b", "HF:Acme/Base-8B"])(
    "is explained as %s",
    async (name) => {
      const { code, out } = await call(cwd, ["explain", name]);
      expect(code).toBe(0);
      for (const part of ["mit", "6b9f1c347e97", "2026-11-30", "acme/seed"])
        expect(out).toContain(part);
    },
  );

  test("is explained where it has no card", async () => {
    const { code, out } = await call(cwd, ["explain", "acme/gone"]);
    expect(code).toBe(0);
    expect(out).toContain("hf:acme/gone");
  });

  test("gives way to the register", async () => {
    const { out } = await call(cwd, ["explain", "meta-llama/Llama-3.1-8B"]);
    expect(out).not.toContain("cardwarden.lock");
  });
});
