import { describe, expect, it } from "vitest";
import type { StatedLicence } from "../../src/register/index.js";
import { HUB_LICENSES } from "../../src/register/index.js";
import { register } from "./load.js";

const read = (value: string, more: Partial<StatedLicence> = {}) =>
  register.resolveLicence({ values: [value], ...more });
const ids = (value: string, more: Partial<StatedLicence> = {}) => read(value, more)?.ids.join(" ");

describe("licence strings seen in the wild", () => {
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
    expect(register.resolveLicence({ values: [] })).toBeUndefined();
  });

  it.each([
    ...["unknown", "Unknown", "unkown", "unknown-", "Unspecified", "NOASSERTION"],
    "unknown-license-of-the-web",
  ])("%s is unknown", (value) => {
    expect(read(value)).toMatchObject({ status: "unknown", ids: [], permissive: false });
  });

  it.each([
    ...["other", "custom", "Custom", "Various", "other-research", "OpenAI", "Public"],
    ...["PUBLIC DOMAIN NOTICE", "Public domain", "tencent-hunyuan-community"],
    "https://raw.githubusercontent.com/o/r/main/LICENSE",
    ...["modified-mit", "Free for research and personal use", "https://example.org/terms"],
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
  it("bsl-1.0 is the Boost licence, and permissive", () => {
    expect(read("bsl-1.0")).toMatchObject({ ids: ["bsl-1.0"], permissive: true });
  });
  it("`unlicense` is a dedication, `unlicensed` is none", () => {
    expect(ids("unlicense")).toBe("unlicense");
    expect(read("unlicensed")).toBeUndefined();
  });
  it("modified-mit is not mit", () => {
    expect(read("modified-mit")?.status).toBe("nonstandard");
    expect(ids("other", { name: "modified-mit", owner: "moonshotai" })).toBe("kimi-modified-mit");
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
  it("the owner decides between texts of one name", () => {
    expect(ids("mit")).toBe("mit");
    expect(ids("mit", { owner: "deepseek-ai" })).toBe("deepseek-r1-mit");
    expect(ids("mit", { owner: "openai-community" })).toBe("gpt2-modified-mit");
    expect(ids("mit", { owner: "openai" })).toBe("mit");
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
    expect(register.resolveLicence({ values: [], name: "gemma" })?.ids).toEqual(["gemma"]);
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
    expect(register.resolveLicence({ values: ["cc-by-sa-3.0", "gfdl"] })).toMatchObject({
      status: "underspecified",
      combination: "list",
      ids: ["cc-by-sa-3.0"],
    });
    expect(register.resolveLicence({ values: ["cc-by-3.0", "mit", "other"] })).toMatchObject({
      status: "nonstandard",
      combination: "list",
      ids: ["cc-by-3.0", "mit"],
      permissive: false,
    });
    expect(read("mit|apache-2.0")).toMatchObject({ combination: "list", permissive: true });
    expect(register.resolveLicence({ values: ["mit"] })?.combination).toBe("single");
    expect(register.resolveLicence({ values: ["mit", "MIT", ""] })).toMatchObject({
      combination: "single",
      ids: ["mit"],
    });
  });
  it("leaves free text alone", () => {
    expect(read("MIT and some more of my own")?.status).toBe("nonstandard");
  });
});
