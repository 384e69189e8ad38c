import { describe, expect, test } from "vitest";
import { ofRule, run } from "../helpers/run.js";

const card = (matter: string, dataset = false) =>
  `---\n${matter}\n${dataset ? "task_categories: [other]\npretty_name: Tern" : "pipeline_tag: fill-mask"}\n---\n\n# Tern\n`;
const bom = (...licenses: object[]) =>
  JSON.stringify({
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    metadata: { component: { type: "machine-learning-model", name: "tern", licenses } },
  });
const id = (text: string) => ({ license: { id: text } });
const name = (text: string) => ({ license: { name: text } });
const expression = (text: string) => ({ expression: text });

const spdx = (declared: string, concluded: string) =>
  JSON.stringify({
    "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",
    "@graph": [
      { type: "ai_AIPackage", spdxId: "urn:m", name: "tern" },
      ...[declared, concluded].map((text, i) => ({
        type: "simplelicensing_LicenseExpression",
        spdxId: `urn:l${i}`,
        simplelicensing_licenseExpression: text,
      })),
      ...["hasDeclaredLicense", "hasConcludedLicense"].map((relationshipType, i) => ({
        type: "Relationship",
        spdxId: `urn:r${i}`,
        relationshipType,
        from: "urn:m",
        to: [`urn:l${i}`],
      })),
    ],
  });

const croissant = (license: string | string[]) =>
  JSON.stringify({
    "@context": { "@vocab": "https://schema.org/", cr: "http://mlcommons.org/croissant/" },
    "@type": "Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.0",
    name: "tern",
    license,
  });

/** `severity file file` of each contradiction, each file once. */
const conflicts = async (files: Record<string, string>) =>
  ofRule(await run(files), "doc/conflicting-statements").map(
    ({ severity, primary, related }) =>
      `${severity} ${[...new Set([primary, ...related.map(({ at }) => at)].map(({ file }) => file))].join(" ")}`,
  );

describe("one license in the words of two formats", () => {
  test.each<[string, string, string]>([
    ["an id", "license: apache-2.0", bom(id("Apache-2.0"))],
    ["a name", "license: apache-2.0", bom(name("Apache License, Version 2.0"))],
    ["a name of the Hub", "license: llama3.1", bom(name("Llama 3.1 Community License Agreement"))],
    ["a choice", "license: [mit, apache-2.0]", bom(expression("MIT OR Apache-2.0"))],
    ["a list", "license: [mit, apache-2.0]", bom(id("MIT"), id("Apache-2.0"))],
    ["one of several", "license: mit", bom(id("MIT"), id("BSD-3-Clause"))],
    ["a newer form of an id", "license: gpl-3.0", bom(id("GPL-3.0-or-later"))],
    ["a family", "license: gpl", bom(id("GPL-3.0-only"))],
    ["a family of others", "license: cc", bom(id("CC-BY-4.0"))],
    ["no statement", "license: unknown", bom(id("MIT"))],
    ["a licence without a name", "license: other", bom(name("Acme Terms"))],
    ["a licence of one's own", "license: other\nlicense_name: acme-terms", bom(name("Acme Terms"))],
    ["nothing asserted", "license: mit", spdx("NOASSERTION", "MIT")],
    ["a conclusion on more files", "license: mit", spdx("MIT", "MIT AND Apache-2.0")],
    ["a conclusion of nothing", "license: mit", spdx("MIT", "NONE")],
  ])("%s", async (_, matter, manifest) => {
    const file = manifest.includes("spdx.org") ? "tern.spdx.json" : "bom.json";
    expect(await conflicts({ "README.md": card(matter), [file]: manifest })).toEqual([]);
    // Of nothing but another license it would be a contradiction.
    const other = await conflicts({
      "README.md": card("license: cc-by-nc-4.0"),
      [file]: manifest.replaceAll(/"(?:Acme Terms|NONE|NOASSERTION)"/g, '"MIT"'),
    });
    expect(other).toEqual([`error README.md ${file}`]);
  });

  test.each<[string, string, string | string[]]>([
    ["an address", "license: cc-by-4.0", "https://creativecommons.org/licenses/by/4.0/"],
    [
      "an address of a list",
      "license: apache-2.0",
      "https://choosealicense.com/licenses/apache-2.0/",
    ],
    ["an address of SPDX", "license: mit", "https://spdx.org/licenses/MIT.html"],
    ["several", "license: [mit, cc-by-4.0]", ["https://spdx.org/licenses/MIT", "CC-BY-4.0"]],
    ["a deed", "license: cc0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/deed.en"],
  ])("of data: %s", async (_, matter, license) => {
    const files = (own: string) => ({
      "README.md": card(own, true),
      "croissant.json": croissant(license),
    });
    expect(await conflicts(files(matter))).toEqual([]);
    expect(await conflicts(files("license: odbl"))).toEqual(["error README.md croissant.json"]);
  });
});
