import { describe, expect, test } from "vitest";
import { namesNoLicense } from "../../src/facts/no-license.js";
import { memoryHost } from "../helpers/memory-host.js";
import { brief, run } from "../helpers/run.js";

/** What a field holds that names no license, as YAML. */
const NOTHINGS = [
  ...["none", "None", "n/a", "N/A", "na", "NA", ".", "'-'", "--", "—", "null", "~", '""', '" "'],
  ...["not applicable", "Not Applicable", "tbd", "TODO", "no license", "unlicensed", "'*'", "'?'"],
  ...[
    "无",
    "暂无",
    "不适用",
    "待定",
    "Ｎ／Ａ",
    "'**none**'",
    "'(none)'",
    "none.",
    "<your-license>",
  ],
  ...["[]", "{}", "[none]", "[n/a, '-']", "[~]", "[null, '']", "no", "false", "undefined", "..."],
];
const BASE = "base_model: meta-llama/Llama-3.1-8B";

const missing = async (files: Record<string, string>) =>
  (await run(files)).report.findings.filter(({ ruleId }) =>
    /^ip\/(?:model|dataset)-license-missing$/.test(ruleId),
  );

describe("a license field that names no license", () => {
  test.each(NOTHINGS)("of a model: %s", async (text) => {
    const card = `---\npipeline_tag: text-generation\nlicense: ${text}\n${BASE}\n---\n\n# Card\n`;
    const found = await missing({ "README.md": card });
    expect(found.map((one) => brief(one).replace(/:\d+$/, ""))).toEqual([
      "ip/model-license-missing error README.md:3",
    ]);
  });

  test.each(["none", "n/a", "~", "[]", "."])("of a data set: %s", async (text) => {
    const card = `---\ntask_categories: [text-generation]\nlicense: ${text}\n---\n\n# Card\n`;
    const found = await missing({ "README.md": card });
    expect(found.map((one) => brief(one).replace(/:\d+$/, ""))).toEqual([
      "ip/dataset-license-missing error README.md:3",
    ]);
  });

  test("over several lines", async () => {
    const card = `---\nlicense:\n  - none\n  - n/a\n${BASE}\n---\n`;
    expect((await missing({ "README.md": card })).map(brief)).toEqual([
      "ip/model-license-missing error README.md:3:5",
    ]);
  });

  test("other, completed by words that name nothing, is told as unresolvable", async () => {
    const card = `---\nlicense: other\nlicense_name: none\nlicense_link: n/a\n${BASE}\n---\n`;
    const { report } = await run({ "README.md": card });
    expect(report.findings.map(brief)).toContain(
      "ip/license-not-resolvable warning README.md:2:10",
    );
  });

  test.each(["license_name: none", "license_link: .", "license_name: n/a\nlicense_link: '-'"])(
    "only a name or a link that says nothing: %s",
    async (keys) => {
      const card = `---\n${keys}\n${BASE}\n---\n`;
      expect((await missing({ "README.md": card })).map(({ severity }) => severity)).toEqual([
        "error",
      ]);
    },
  );

  test("what stands beside it in a list counts", async () => {
    const card = `---\nlicense: [none, mit]\n${BASE}\n---\n`;
    const { report } = await run({ "README.md": card });
    expect(report.findings.filter(({ severity }) => severity === "error").map(brief)).toEqual([
      "ip/license-contradicts-inherited error README.md:3:13",
    ]);
  });

  test.each(["none", "n/a", ".", "-"])(
    "in a table of a card without front matter: %s",
    async (text) => {
      const card = `# Model Card for Harbour\n\n## Model Details\n\n| | |\n|---|---|\n| License | ${text} |\n| Architecture | transformer |\n\n## Intended Use\n\nNotes.\n\n## Limitations\n\nMany.\n`;
      expect((await missing({ "MODEL_CARD.md": card })).map(({ ruleId }) => ruleId)).toEqual([
        "ip/model-license-missing",
      ]);
    },
  );

  test.each(["none", "n/a", ".", ""])("in manifests: %j", async (text) => {
    const bom = {
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      metadata: {
        component: {
          type: "machine-learning-model",
          name: "harbour",
          licenses: [{ license: { name: text } }],
          modelCard: { modelParameters: { task: "text-generation" } },
        },
      },
    };
    const croissant = {
      "@context": { "@vocab": "https://schema.org/", sc: "https://schema.org/" },
      "@type": "sc:Dataset",
      conformsTo: "http://mlcommons.org/croissant/1.0",
      name: "notes",
      license: text,
    };
    const pack = {
      profile: "data-package",
      name: "rows",
      licenses: [{ name: text }],
      resources: [],
    };
    for (const [file, value] of Object.entries({
      "bom.cdx.json": bom,
      "croissant.json": croissant,
      "datapackage.json": pack,
    }))
      expect([file, (await missing({ [file]: JSON.stringify(value, null, 1) })).length]).toEqual([
        file,
        1,
      ]);
  });

  test.each(["unknown", "other", "some words of our own"])(
    "what names no text, and is not nothing, is told too: %s",
    async (text) => {
      const { report } = await run({ "README.md": `---\nlicense: ${text}\n${BASE}\n---\n` });
      expect(report.findings.map(({ ruleId }) => ruleId)).toContain("ip/license-not-resolvable");
    },
  );

  test.each([
    "mit",
    "The Unlicense",
    "unlicense",
    "other",
    "unknown",
    "NOASSERTION",
    "0bsd",
    "c-uda",
  ])("is not %s", (text) => {
    expect(namesNoLicense(text)).toBe(false);
  });
});

describe("a license file that says nothing", () => {
  const CARD = `---\n${BASE}\n---\n`;
  const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 11357\n`;

  test.each([
    ["empty", ""],
    ["blank", " \n\t\u00a0\n"],
    ["invisible", "\ufeff\u200b\n"],
    ["a pointer of Git LFS", POINTER],
  ])("%s", async (_, text) => {
    const found = await missing({ "m/README.md": CARD, "m/LICENSE": text, LICENSE: text });
    expect(found.map(({ severity }) => severity)).toEqual(["error"]);
  });

  test("one with words is a license, and so is the next beside an empty one", async () => {
    expect(await missing({ "m/README.md": CARD, "m/LICENSE": "Ask us." })).toEqual([]);
    const both = { "m/README.md": CARD, "m/LICENSE": "", "m/LICENSE.txt": "Ask us." };
    expect(await missing(both)).toEqual([]);
  });

  test("one that cannot be read counts by its name", async () => {
    const host = memoryHost({ "m/README.md": CARD, "m/LICENSE": "" });
    const { report } = await run({
      ...host,
      read: (file: string, most: number) =>
        file.endsWith("LICENSE") ? Promise.reject(new Error("no")) : host.read(file, most),
    });
    expect(report.findings.map(({ ruleId }) => ruleId)).not.toContain("ip/model-license-missing");
  });
});
