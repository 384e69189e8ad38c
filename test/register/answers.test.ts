import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { expandBraces } from "../../src/register/glob.js";
import { file, register } from "./load.js";

const stated = (text: string) => register.resolveLicense({ values: [text] });

describe("what the register answers", () => {
  it("has every text and every upstream that it had", () => {
    const terms = file.licenses.filter(({ kind }) => kind === "service-terms");
    const data = file.upstreams.filter(({ kind }) => kind === "dataset");
    expect([
      file.licenses.length - terms.length >= 152,
      terms.length >= 29,
      file.upstreams.length - data.length >= 252,
      data.length >= 656,
    ]).toEqual([true, true, true, true]);
  });

  it("knows every text by the name that stands over it", () => {
    // Two texts of Tencent's share their name; which one is meant depends on the model.
    const own = file.licenses.filter(({ id }) => !/^(?:terms|platform):|hunyuan/.test(id));
    for (const { id, name } of own)
      expect([name, stated(name)?.ids.length === 0 ? [] : stated(name)?.ids]).toEqual([name, [id]]);
  });

  test.each([
    ["other", "nonstandard", undefined, "unknown"],
    ["unknown", "unknown", undefined, "unknown"],
    ["cc", "underspecified", undefined, "unknown"],
    ["gpl", "underspecified", "copyleft", "yes"],
    ["lgpl", "underspecified", "copyleft", "yes"],
    ["bsd", "underspecified", "permissive", "yes"],
    ["BSD License", "underspecified", "permissive", "yes"],
    ["gfdl", "underspecified", "copyleft", "yes"],
    ["openrail", "underspecified", "rail", "unknown"],
    ["openmdw", "underspecified", undefined, "unknown"],
  ])("%s names no text: %s", (text, status, category, commercial) => {
    const reading = stated(text);
    expect([reading?.status, reading?.ids, reading?.category, reading?.commercial]).toEqual([
      status,
      [],
      category,
      commercial,
    ]);
  });

  test.each([
    ["llama 3.1 社区许可证", "llama3.1"],
    ["LLaMA 3.1 Community License", "llama3.1"],
    ["知识共享 署名-非商业性使用 4.0", "cc-by-nc-4.0"],
    ["Apache-2.0 开源协议", "apache-2.0"],
    ["qwen licence", "qwen"],
    ["cc-by-nc4.0", "cc-by-nc-4.0"],
    ["Academic Free License v3.0", "afl-3.0"],
    ["Public Domain (CC0)", "cc0-1.0"],
    ["Tongyi Qianwen LICENSE AGREEMENT", "tongyi-qianwen"],
  ])("%s is %s", (text, id) => {
    expect(stated(text)).toMatchObject({ status: "resolved", ids: [id] });
  });

  test.each([
    "Apache 2.0 with commons clause",
    "apache-2.0 (code), cc-by-nc-4.0 (weights)",
    "开源",
  ])("%s names no one text", (text) => {
    expect(stated(text)).toMatchObject({ status: "nonstandard", ids: [] });
  });

  test.each([
    ["google/flan-ul2", "model", "apache-2.0", []],
    ["bigcode/starcoder", "model", "bigcode-openrail-m", []],
    ["bigcode/starcoder2-15b", "model", "bigcode-openrail-m", []],
    ["duwuonline/UIT-VSMEC", "dataset", "mit", []],
    ["Anthropic/hh-rlhf", "dataset", "mit", []],
    ["tatsu-lab/alpaca", "dataset", "cc-by-nc-4.0", ["text-davinci-003"]],
    ["lmsys/lmsys-chat-1m", "dataset", "lmsys-chat-1m-terms", ["gpt-3.5-turbo", "gpt-4"]],
    ["kaist-ai/CoT-Collection", "dataset", undefined, ["code-davinci-002"]],
    ["moonshot-v1-8k", undefined, "terms:moonshot-platform", []],
  ] as const)("%s", (name, kind, license, makers) => {
    const upstream = register.findUpstream(name, kind)?.upstream;
    expect([upstream?.license ?? undefined, upstream?.generatedBy ?? []]).toEqual([
      license,
      makers,
    ]);
  });

  it("says what an audit lists where no one text applies", () => {
    const { upstream } = register.findUpstream("LDJnr/Capybara") ?? {};
    expect(upstream?.license).toBeNull();
    expect(upstream?.source).toContain("the audit lists CC BY-NC 4.0");
  });
});

interface Knowledge {
  licenses: { id: string; hfLicense?: string; spdx?: string }[];
  registry: {
    entries: {
      pattern: string;
      type: "model" | "dataset" | "hosted";
      license: string;
      validUntil?: string;
      confidence: string;
    }[];
    bulkDataProvenanceInitiative: { entries: Record<string, { generatedBy?: string[] }> };
  };
}

const SOURCE = "../shared/knowledge/licenses.json";
describe.skipIf(!existsSync(SOURCE))("the collection that the register was begun with", () => {
  const read = (): Knowledge => JSON.parse(readFileSync(SOURCE, "utf8")) as Knowledge;

  it("has no text that is missing here", () => {
    const ids = read()
      .licenses.map(({ id }) => id)
      .filter((id) => !id.startsWith("placeholder:"));
    expect(ids.length).toBe(181);
    expect(ids.filter((id) => register.license(id) === undefined)).toEqual([]);
  });

  it("has no pattern that is answered otherwise", () => {
    // What a pattern's wildcard stands for in real names; a narrower pattern here knows one of them.
    const tails = [
      "",
      "-base",
      "-7b",
      "-large",
      "-1.1B",
      "-7B-Instruct",
      "-7b-v1.5",
      "2-7b",
    ].concat(
      ["-mini-4k-instruct", "mini", "0", "x", "TinyLlama-1.1B", "CodeLlama-7b-hf", "latest"],
      ["bert-base-uncased", "-preview", "7b", "base"],
    );
    const other = read().registry.entries.filter((one) => {
      // A convention about copies, an older license of a relicensed model, and several texts at once are no answers.
      if (one.confidence === "convention" || one.validUntil !== undefined) return false;
      const plain = /^(?:mixed|placeholder:)/.test(one.license) ? undefined : one.license;
      const kind = one.type === "hosted" ? undefined : one.type;
      const names = expandBraces(one.pattern.replace(/\[(.)[^\]]*\]/g, "$1")).flatMap((name) =>
        tails.map((tail) => name.replaceAll("*", tail)),
      );
      const found = names.map((name) => register.findUpstream(name, kind)?.upstream);
      return !found.some(
        (upstream) => upstream && (plain === undefined || upstream.license === plain),
      );
    });
    // Conversations that people shared are a data set here, made by a service.
    expect(other.map(({ pattern }) => pattern)).toEqual(["sharegpt"]);
  });

  it("has no audited data set that is missing here", () => {
    const names = Object.keys(read().registry.bulkDataProvenanceInitiative.entries);
    expect(names.length).toBe(579);
    const plain = (name: string) => name.replace(/;.*$|\/tree\/main$/g, "");
    expect(names.filter((name) => !register.findUpstream(plain(name), "dataset"))).toEqual([]);
  });
});
