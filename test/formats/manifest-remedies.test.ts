import { describe, expect, it } from "vitest";
import { run } from "../helpers/run.js";
import { bom, data, model } from "./bom.js";

/** The one finding of a rule over files in memory. */
async function finding(files: Record<string, string>, rule: string, locale: "en" | "zh-CN" = "en") {
  const { report } = await run(files, { locale });
  const found = report.findings.filter(({ ruleId }) => ruleId === rule);
  expect(found).toHaveLength(1);
  return found[0];
}

describe("the remedy of a finding in a manifest", () => {
  const MATTER = /front matter|license_name|heading|---|前置元数据|标题/;

  it.each(["en", "zh-CN"] as const)(
    "speaks of no front matter where JSON is broken (%s)",
    async (locale) => {
      const broken = '{"name": "a", "resources": [}';
      const json = { "datapackage.json": broken };
      const one = await finding(json, "doc/unreadable-document", locale);
      expect(one?.primary.file).toBe("datapackage.json");
      expect(one?.remedy).not.toMatch(MATTER);
      const card = { "README.md": "---\nlicense: [mit\nlibrary_name: x\n---\n" };
      expect((await finding(card, "doc/unreadable-document", locale))?.remedy).toMatch(MATTER);
    },
  );

  it("is another one where a version is not read than where a text is broken", async () => {
    const old = bom({ components: [model()] }, "1.4");
    const broken = bom({ components: [model()] }).slice(0, -4);
    const [unread, unclosed] = [
      await finding({ "bom.json": old }, "doc/unreadable-document"),
      await finding({ "bom.json": broken }, "doc/unreadable-document"),
    ];
    expect(unread?.severity).toBe("warning");
    expect(unread?.remedy).not.toBe(unclosed?.remedy);
  });

  it("names no keys of the Hub for a license that is no text", async () => {
    const spdx = bom({
      metadata: { component: model({ licenses: [{ license: { name: "house rules" } }] }) },
    });
    const one = await finding({ "bom.json": spdx }, "ip/license-not-resolvable");
    expect(one?.remedy).not.toMatch(MATTER);
    const card = { "README.md": "---\nlicense: other\nlibrary_name: x\n---\n" };
    expect((await finding(card, "ip/license-not-resolvable"))?.remedy).toMatch(MATTER);
  });
});

describe("a remedy that is a declaration", () => {
  const rule = "ip/upstream-license-unknown";
  it.each(["en", "zh-CN"] as const)("goes beside a manifest, into a card (%s)", async (locale) => {
    const base = { type: "machine-learning-model", name: "harbor/tide-7b" };
    const json = bom({ metadata: { component: model({ pedigree: { ancestors: [base] } }) } });
    const beside = await finding({ "bom.json": json }, rule, locale);
    expect(beside?.remedy).toContain("governance.yaml");
    expect(beside?.missing).toBeUndefined();
    const card = "---\nlicense: mit\nbase_model: harbor/tide-7b\nlibrary_name: x\n---\n";
    expect((await finding({ "README.md": card }, rule, locale))?.remedy).not.toContain(
      "governance.yaml",
    );
  });
});

describe("keys of front matter", () => {
  it("are offered for a card, not for a manifest", async () => {
    const named = bom({
      metadata: { component: model({ licenses: [{ license: { name: "house rules" } }] }) },
    });
    const rule = "ip/license-not-resolvable";
    expect((await finding({ "bom.json": named }, rule))?.missing).toBeUndefined();
    const card = { "README.md": "---\nlicense: other\nlibrary_name: x\n---\n" };
    expect((await finding(card, rule))?.missing?.map(({ path }) => path)).toEqual([
      "license_name",
      "license_link",
    ]);
  });
});

describe("the field of a finding in a manifest", () => {
  const NAMES = ["disclosure/intended-use-missing", "privacy/personal-data-status-missing"];
  const fields = async (file: string, text: string, rule: string) => {
    const { report } = await run({ [file]: text });
    return report.findings.filter(({ ruleId }) => ruleId === rule).map((one) => one.fields);
  };
  const spdx = (type: string) =>
    JSON.stringify({
      "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",
      "@graph": [{ type, spdxId: "urn:a", name: "a", creationInfo: "_:b" }],
    });

  it.each([
    ["ai_AIPackage", ["ai_informationAboutApplication"]],
    ["dataset_DatasetPackage", ["dataset_intendedUse"]],
  ])("is that of the kind: %s", async (type, expected) => {
    expect(await fields("a.spdx3.json", spdx(type), NAMES[0] ?? "")).toEqual([expected]);
  });

  it("is asked for only where the kind has one", async () => {
    const of = (component: unknown) => bom({ metadata: { component } });
    const [use = "", personal = ""] = NAMES;
    expect(await fields("bom.json", of(model()), use)).toEqual([
      ["modelCard.considerations.useCases"],
    ]);
    expect(await fields("bom.json", of(data({ data: [{ type: "dataset" }] })), use)).toEqual([]);
    expect(await fields("bom.json", of(data({ data: [{ type: "dataset" }] })), personal)).toEqual([
      ["data[].sensitiveData"],
    ]);
  });
});

describe("a manifest in Markdown", () => {
  it("is somebody's example", async () => {
    const text = `# Guide\n\n\`\`\`json\n${bom({ components: [model()] })}\n\`\`\`\n`;
    expect((await run({ "guide.md": text })).report.documents).toEqual([]);
    const json = await run({ "bom.json": bom({ metadata: { component: model() } }) });
    expect(json.report.documents.map(({ format }) => format)).toEqual(["cyclonedx"]);
  });
});

describe("an index of SPDX elements", () => {
  it("is no bill: elements have a creationInfo", async () => {
    const element = { spdxId: "urn:a", type: "ai_AIPackage", name: "a" };
    const index = { entities: { model: element } };
    const formats = async (value: unknown) =>
      (await run({ "ids.json": JSON.stringify(value) })).report.documents.length;
    expect(await formats(index)).toBe(0);
    expect(await formats({ ...element, creationInfo: "_:b" })).toBe(1);
  });
});

describe("a fix", () => {
  const rule = "ip/license-contradicts-inherited";
  it("writes the words of the Hub into a card, never into a manifest", async () => {
    const json = bom({
      metadata: {
        component: model({
          licenses: [{ license: { id: "MIT" } }],
          pedigree: {
            ancestors: [{ type: "machine-learning-model", name: "meta-llama/Llama-3.1-8B" }],
          },
        }),
      },
    });
    expect((await finding({ "bom.json": json }, rule))?.fix).toBeUndefined();
    const card = "---\nlicense: mit\nbase_model: meta-llama/Llama-3.1-8B\nlibrary_name: x\n---\n";
    const mended = (await finding({ "README.md": card }, rule))?.fix;
    expect(mended?.edits.map(({ file, text }) => [file, text])).toEqual([
      ["README.md", "llama3.1"],
    ]);
  });
});
