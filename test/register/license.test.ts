import { describe, expect, it } from "vitest";
import type { StatedLicense } from "../../src/register/index.js";
import { HUB_LICENSES } from "../../src/register/index.js";
import { register } from "./load.js";

const read = (value: string, more: Partial<StatedLicense> = {}) =>
  register.resolveLicense({ values: [value], ...more });
const ids = (value: string, more: Partial<StatedLicense> = {}) => read(value, more)?.ids.join(" ");

describe("license strings seen in the wild", () => {
  it.each([
    ...["mit", "MIT", "MIT License", "The MIT License", "https://choosealicense.com/licenses/mit/"],
    ...["https://opensource.org/licenses/MIT", "https://spdx.org/licenses/MIT.html", '"mit"'],
    ...["https://opensource.org/license/mit/", "https://opensource.org/licenses/mit-license.php"],
  ])("%s is MIT", (value) => {
    expect(read(value)).toMatchObject({ status: "resolved", ids: ["mit"], permissive: true });
  });

  it.each([
    ...["Apache 2.0", "apache-2.0", "Apache License 2.0", "ASL 2.0", "Apache License, Version 2.0"],
    ...["http://www.apache.org/licenses/LICENSE-2.0", "apache2", "Apache-2", "Apache 2.0<br/>"],
    "https://www.apache.org/licenses/LICENSE-2.0.txt",
  ])("%s is Apache-2.0", (value) => {
    expect(read(value)).toMatchObject({
      status: "resolved",
      ids: ["apache-2.0"],
      permissive: true,
    });
  });

  it.each([
    ["CC BY 4.0", "cc-by-4.0"],
    ["CC-BY 4.0", "cc-by-4.0"],
    ["cc-by-4", "cc-by-4.0"],
    ["CC BY-SA 4.0", "cc-by-sa-4.0"],
    ["[Creative Commons BY 4.0](https://creativecommons.org/licenses/by/4.0/)", "cc-by-4.0"],
    ["http://creativecommons.org/licenses/by/4.0/", "cc-by-4.0"],
    ["https://creativecommons.org/licenses/by-nc-sa/4.0/legalcode", "cc-by-nc-sa-4.0"],
    ["https://creativecommons.org/licenses/by-sa/3.0/deed.en", "cc-by-sa-3.0"],
    ["https://creativecommons.org/licenses/by/3.0/igo/", "cc-by-3.0"],
    ["Attribution-NonCommercial 4.0 International", "cc-by-nc-4.0"],
    ["Creative Commons Attribution Non Commercial Share Alike 4.0", "cc-by-nc-sa-4.0"],
    ["CC0", "cc0-1.0"],
    ["CC0 1.0 Universal", "cc0-1.0"],
    ["cc-by-sa-2.0", "cc-by-sa-2.0"],
    ["https://creativecommons.org/publicdomain/zero/1.0/", "cc0-1.0"],
  ])("%s is %s", (value, id) => {
    expect(read(value)).toMatchObject({ status: "resolved", ids: [id] });
  });

  it.each([
    ...[
      "https://choosealicense.com/licenses/undefined/",
      "None",
      "TODO",
      "Undisclosed",
      "{}",
      "[]",
    ],
    ...["unlicensed", "UNLICENSED", "Component not include", "", "  ", "null", "n/a"],
    ...["[More Information Needed]", "{{ license }}", "{license}"],
  ])("%j states nothing", (value) => {
    expect(read(value)).toBeUndefined();
  });

  it("an empty list states nothing", () => {
    expect(register.resolveLicense({ values: [] })).toBeUndefined();
  });

  it.each([
    ...["unknown", "Unknown", "unkown", "unknown-", "Unspecified", "NOASSERTION"],
    "unknown-license-of-the-web",
  ])("%s is unknown", (value) => {
    expect(read(value)).toMatchObject({ status: "unknown", ids: [], permissive: false });
  });

  it.each([
    ...["other", "custom", "Custom", "Various", "other-research", "OpenAI", "Public"],
    ...["PUBLIC DOMAIN NOTICE", "Public domain", "bsl", "bsl-1.1", "MIT 许可证（仅限非商业用途）"],
    "https://raw.githubusercontent.com/o/r/main/LICENSE",
    ...[
      "Free for research and personal use",
      "https://example.org/terms",
      "非商业使用",
      "not mit",
      "none|none",
    ],
    ...["非MIT", "MIT-style", "Intel License", "apache-2.0-nc"],
    "x".repeat(10_000),
  ])("%s is nonstandard", (value) => {
    expect(read(value)).toMatchObject({ status: "nonstandard", ids: [], permissive: false });
  });

  it.each([
    ...["cc", "gpl", "bsd", "openrail", "gfdl", "lgpl", "GPL", "BSD License", "Creative Commons"],
    ...["Creative Commons 3.0", "CC BY-SA", "cc-by", "Apache", "llama", "CDLA"],
    "https://www.gnu.org/licenses/gpl.html",
  ])("%s is a family", (value) => {
    expect(read(value)).toMatchObject({ status: "underspecified", permissive: false });
  });

  it.each([
    ["msrla", "microsoft-research-license"],
    ["tongyi-qianwen-license-agreement", "tongyi-qianwen"],
    ["Meta Llama 3 Community License Agreement", "llama3"],
    ["Llama 3.1 Community License", "llama3.1"],
    ["llama2", "llama2"],
    ["creativeml-openrail++-m", "openrail++"],
    ["Gemma Terms of Use", "gemma"],
    ["https://ai.google.dev/gemma/terms", "gemma"],
    ["https://www.llama.com/llama3_1/license/", "llama3.1"],
    ["https://llama.meta.com/llama3/license/", "llama3"],
    ["GPLv3", "gpl-3.0"],
    ["GNU General Public License v3.0", "gpl-3.0"],
    ["GPL-3.0-only", "gpl-3.0"],
    ["https://www.gnu.org/licenses/gpl-3.0.en.html", "gpl-3.0"],
    ["3-Clause BSD", "bsd-3-clause"],
    ["odc-by", "odc-by"],
    ["ODC-By-1.0", "odc-by"],
    ["https://opendatacommons.org/licenses/by/1-0/", "odc-by"],
    ["ODbL", "odbl"],
    ["cdla-permissive-2.0", "cdla-permissive-2.0"],
    ["https://cdla.dev/permissive-2-0/", "cdla-permissive-2.0"],
    ["lgpl-lr", "lgpl-lr"],
    ["MPL-2.0", "mpl-2.0"],
    ["0BSD", "0bsd"],
    ["gnu-gpl-v3.0", "gpl-3.0"],
    ["GNU AGPL v3.0", "agpl-3.0"],
    ["BUSL-1.1", "busl-1.1"],
    ["Artistic License 1.0", "artistic-1.0"],
    ["flux-1-dev-non-commercial-license", "flux-1-dev-non-commercial"],
    ["health-ai-developer-foundations", "hai-def"],
    ["NVIDIA Open Model License", "nvidia-open-model-license"],
    ["stabilityai-ai-community", "stabilityai-community"],
    ["https://stability.ai/community-license-agreement", "stabilityai-community"],
    ["https://mistral.ai/licenses/MRL-0.1.md", "mistral-research"],
    ["https://huggingface.co/Qwen/Qwen2.5-3B-Instruct/blob/main/LICENSE", "qwen-research"],
    ["https://github.com/meta-llama/llama-models/blob/main/models/llama3_2/LICENSE", "llama3.2"],
    ["https://choosealicense.com/licenses/cc-by-sa-4.0/", "cc-by-sa-4.0"],
    ["https://creativecommons.org/licenses/by-nc/4.0/", "cc-by-nc-4.0"],
    ["https://choosealicense.com/licenses/bsl-1.0/", "bsl-1.0"],
    ["BY-NC-SA 4.0", "cc-by-nc-sa-4.0"],
  ])("%s is %s", (value, id) => {
    expect(read(value)).toMatchObject({ status: "resolved", ids: [id] });
  });

  it.each([
    ["MIT 许可证", "mit"],
    ["MIT协议", "mit"],
    ["Apache 2.0 许可证", "apache-2.0"],
    ["Apache License 2.0 开源协议", "apache-2.0"],
    ["Ａｐａｃｈｅ－２．０", "apache-2.0"],
    ["GPL v3 协议", "gpl-3.0"],
    ["知识共享 署名 4.0 国际许可协议", "cc-by-4.0"],
    ["知识共享署名-非商业性使用-相同方式共享 4.0 国际", "cc-by-nc-sa-4.0"],
    ["木兰宽松许可证 第2版", "mulanpsl-2.0"],
  ])("%s is %s", (value, id) => {
    expect(read(value)).toMatchObject({ status: "resolved", ids: [id] });
  });

  it.each([
    ["gpl-3.0+", "gpl-3.0-or-later", "gpl-3.0"],
    ["agpl-3.0-or-later", "agpl-3.0-or-later", "agpl-3.0"],
    ["GPLv3+", "gpl-3.0-or-later", "gpl-3.0"],
  ])("%s keeps its `or later`", (value, id, entry) => {
    const reading = read(value);
    expect(reading?.ids).toEqual([id]);
    expect(reading?.entries.map((one) => one.id)).toEqual([entry]);
  });
});

describe("traps", () => {
  it("bsl-1.0 is the Boost license, and permissive", () => {
    expect(read("bsl-1.0")).toMatchObject({ ids: ["bsl-1.0"], permissive: true });
  });
  it("`unlicense` is a dedication, `unlicensed` is none", () => {
    expect(ids("unlicense")).toBe("unlicense");
    expect(read("unlicensed")).toBeUndefined();
  });
  it("modified-mit is not mit", () => {
    expect(read("modified-mit")).toMatchObject({ status: "underspecified", permissive: false });
  });
  it("llama3 is not llama3.1", () => {
    expect(ids("llama3")).toBe("llama3");
    expect(ids("Llama 3.2")).toBe("llama3.2");
  });
  it("every Hub keyword but the families names itself", () => {
    for (const id of HUB_LICENSES) {
      const reading = read(id);
      if (reading?.status === "resolved") expect(reading.ids).toEqual([id]);
      else
        expect(["bsd", "cc", "gfdl", "gpl", "lgpl", "openrail", "other", "unknown"]).toContain(id);
    }
    expect(HUB_LICENSES.size).toBe(83);
  });
  it.each([
    ["mit", "deepseek-ai", "DeepSeek-R1", "deepseek-r1-mit"],
    ["MIT License", "deepseek-ai", "deepseek-r1-0528", "deepseek-r1-mit"],
    ["mit", "deepseek-ai", "DeepSeek-R1-Distill-Qwen-7B", "mit"],
    ["mit", "deepseek-ai", "DeepSeek-V3.1", "mit"],
    ["mit", "deepseek-ai", undefined, "mit"],
    ["mit", "acme", "DeepSeek-R1", "mit"],
    ["mit", "openai-community", "gpt2-medium", "gpt2-modified-mit"],
    ["mit", "openai", "whisper-large-v2", "mit"],
    ["modified-mit", "moonshotai", "Kimi-K2-Instruct", "kimi-modified-mit"],
    ["Modified MIT License", "unsloth", "Kimi-K2-Instruct-GGUF", "kimi-modified-mit"],
    ["modified-mit", "mistralai", "Devstral-2-123B", "mistral-modified-mit-revenue"],
    ["modified-mit", "MiniMaxAI", "MiniMax-M2", undefined],
    ["cc-by-nc-4.0", "CohereForAI", "c4ai-command-r-v01", "cohere-cc-by-nc"],
    ["cc-by-nc-4.0", "CohereLabs", "aya-expanse-8b", "cohere-cc-by-nc"],
    ["cc-by-nc-4.0", "CohereLabs", "something-else", "cc-by-nc-4.0"],
    ["tencent-license", "tencent", "Tencent-Hunyuan-Large", "tencent-hunyuan-community-large"],
    ["hunyuan", "tencent", "HunyuanVideo", "tencent-hunyuan-community"],
    ["tencent-hunyuan-community", "tencent", "Hunyuan-A13B-Pretrain", "tencent-hunyuan-community"],
    ["tencent-hunyuan-community", "acme", "thing", undefined],
    ["gfdl", "acme", "thing", undefined],
  ])("%s of %s/%s is %s", (value, owner, subject, id) => {
    const facts = { owner, ...(subject === undefined ? {} : { subject }) };
    expect(read(value, facts)?.ids).toEqual(id === undefined ? [] : [id]);
    expect(read("other", { name: value, ...facts })?.ids).toEqual(id === undefined ? [] : [id]);
  });
  it("a link decides where the name has no version", () => {
    expect(ids("gfdl", { link: "https://www.gnu.org/licenses/fdl-1.3.html" })).toBe("gfdl-1.3");
    const link = "https://huggingface.co/moonshotai/Kimi-K2-Instruct/blob/main/LICENSE";
    expect(ids("other", { name: "modified-mit", link })).toBe("kimi-modified-mit");
  });
  it("the license file of a copy or a fine-tune does not say what its root says", () => {
    const at = (model: string) =>
      read("other", { link: `https://huggingface.co/${model}/blob/main/LICENSE` })?.status;
    expect(at("meta-llama/Llama-3.1-8B")).toBe("resolved");
    expect(at("deepseek-ai/DeepSeek-R1-Distill-Llama-8B")).toBe("nonstandard");
    expect(at("TheBloke/Llama-2-7B-GGUF")).toBe("nonstandard");
    expect(at("acme/thing")).toBe("nonstandard");
  });
});

describe("category and commerce", () => {
  const nature = (...values: string[]) => {
    const reading = register.resolveLicense({ values });
    return [reading?.category, reading?.commercial];
  };
  it.each([
    ["mit", "permissive", "yes"],
    ["cc0-1.0", "public-domain", "yes"],
    ["llama3.1", "community", "conditional"],
    ["cc-by-nc-4.0", "non-commercial", "no"],
    ["cc-by-nc-2.5", "non-commercial", "no"],
    ["openrail++", "rail", "yes"],
    ["qwen-research", "research-only", "no"],
    ["gpl", "copyleft", "yes"],
    ["bsd", "permissive", "yes"],
    ["CC BY-NC", "non-commercial", "no"],
    ["cc", undefined, "unknown"],
    ["other", undefined, "unknown"],
    ["0bsd", "permissive", "yes"],
    ["MIT OR GPL-3.0-only", "permissive", "yes"],
    ["MIT AND GPL-3.0-only", "copyleft", "yes"],
    ["apache-2.0 AND llama3.1", "community", "conditional"],
    ["cc-by-nc-4.0 OR apache-2.0", "permissive", "yes"],
  ])("of %s are %s, %s", (value, category, commercial) => {
    expect(nature(value)).toEqual([category, commercial]);
  });
  it("of a list are the strictest, and open where a part is", () => {
    expect(nature("mit", "cc-by-nc-4.0")).toEqual(["non-commercial", "no"]);
    expect(nature("mit", "other")).toEqual([undefined, "unknown"]);
    expect(nature("cc-by-nc-4.0", "other")).toEqual([undefined, "no"]);
  });
});

describe("name and link", () => {
  it("complete an `other`", () => {
    expect(ids("other", { name: "cc-by-nc-nd-4.0" })).toBe("cc-by-nc-nd-4.0");
    expect(ids("other", { name: "llama3.1" })).toBe("llama3.1");
    expect(ids("other", { link: "https://creativecommons.org/licenses/by/4.0/" })).toBe(
      "cc-by-4.0",
    );
    expect(ids("other", { name: "own", link: "https://choosealicense.com/licenses/mit/" })).toBe(
      "mit",
    );
    expect(read("other", { name: "own words" })?.status).toBe("nonstandard");
    expect(read("other", { name: "none" })?.status).toBe("nonstandard");
  });
  it("never change a value that names a text", () => {
    expect(ids("mit", { name: "deepseek" })).toBe("mit");
  });
  it("stand alone where there is no value", () => {
    expect(register.resolveLicense({ values: [], name: "gemma" })?.ids).toEqual(["gemma"]);
  });
});

describe("combinations", () => {
  it("reads SPDX expressions in either spelling", () => {
    expect(read("MIT OR Apache-2.0")).toMatchObject({
      combination: "or",
      ids: ["mit", "apache-2.0"],
      permissive: true,
    });
    expect(read("mit or gpl-3.0")).toMatchObject({ combination: "or", permissive: true });
    expect(read("MIT AND GPL-3.0-only")).toMatchObject({
      combination: "and",
      ids: ["mit", "gpl-3.0"],
      permissive: false,
    });
    expect(read("(MIT OR Apache-2.0) AND CC-BY-4.0")).toMatchObject({
      combination: "and",
      ids: ["mit", "apache-2.0", "cc-by-4.0"],
      permissive: true,
    });
    expect(read("GPL-2.0-only WITH Classpath-exception-2.0")).toMatchObject({
      status: "resolved",
      combination: "single",
      ids: ["gpl-2.0 with classpath-exception-2.0"],
    });
    expect(read("apache-2.0 AND llama3.1")).toMatchObject({
      combination: "and",
      ids: ["apache-2.0", "llama3.1"],
      permissive: false,
    });
  });
  it("keeps lists and `a|b` as lists", () => {
    expect(register.resolveLicense({ values: ["cc-by-sa-3.0", "gfdl"] })).toMatchObject({
      status: "underspecified",
      combination: "list",
      ids: ["cc-by-sa-3.0"],
    });
    expect(register.resolveLicense({ values: ["cc-by-3.0", "mit", "other"] })).toMatchObject({
      status: "nonstandard",
      combination: "list",
      ids: ["cc-by-3.0", "mit"],
      permissive: false,
    });
    expect(read("mit|apache-2.0")).toMatchObject({ combination: "list", permissive: true });
    expect(register.resolveLicense({ values: ["mit"] })?.combination).toBe("single");
    expect(register.resolveLicense({ values: ["mit", "MIT", ""] })).toMatchObject({
      combination: "single",
      ids: ["mit"],
    });
  });
  it("leaves free text alone", () => {
    expect(read("MIT and some more of my own")?.status).toBe("nonstandard");
  });
});
