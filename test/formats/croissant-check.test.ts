import { describe, expect, it } from "vitest";
import { LOCALES, message, render } from "../../src/messages/index.js";
import { brief, edges, ofRule, run } from "../helpers/run.js";

const HEAD = `{
  "@context": {"@vocab": "https://schema.org/", "sc": "https://schema.org/",
    "cr": "http://mlcommons.org/croissant/", "rai": "http://mlcommons.org/croissant/RAI/",
    "prov": "http://www.w3.org/ns/prov#", "dct": "http://purl.org/dc/terms/"},
  "@type": "sc:Dataset", "dct:conformsTo": "http://mlcommons.org/croissant/1.0", "name": "logs",
`;
/** The first of `lines` is line 6; the closing brace follows them. */
const described = (...lines: string[]) =>
  `${HEAD}${lines.map((line) => `  ${line}`).join(",\n")}\n}\n`;
const check = (...lines: string[]) => run({ "data/croissant.json": described(...lines) });
const only = async (rule: string, ...lines: string[]) =>
  ofRule(await check(...lines), rule).map(brief);

describe("a Croissant description is judged as a card is", () => {
  it("without a license, once, at the closing brace", async () => {
    const result = await check('"url": "https://a.example"');
    expect(ofRule(result, "ip/dataset-license-missing").map(brief)).toEqual([
      "ip/dataset-license-missing error data/croissant.json:7:1",
    ]);
    expect(ofRule(result, "doc/invalid-manifest")).toEqual([]);
  });

  it("with a placeholder for a license", async () => {
    const result = await check('"license": "TODO"');
    expect(ofRule(result, "doc/placeholder-left").map(brief)).toEqual([
      "doc/placeholder-left warning data/croissant.json:6:14",
    ]);
    expect(ofRule(result, "ip/dataset-license-missing").map(brief)).toEqual([
      "ip/dataset-license-missing error data/croissant.json:7:1",
    ]);
  });

  it("with a license as the Hub exports it", async () => {
    const license = '"license": "https://choosealicense.com/licenses/apache-2.0/"';
    expect(await only("ip/dataset-license-missing", license)).toEqual([]);
    expect(await only("ip/license-not-resolvable", license)).toEqual([]);
  });

  it("with a fault, at its place", async () => {
    const file =
      '"distribution": {"@type": "cr:FileObject", "@id": "a", "encodingFormat": "text/csv"}';
    expect(await only("doc/invalid-manifest", '"license": "mit"', file)).toEqual([
      "doc/invalid-manifest warning data/croissant.json:7:86",
    ]);
  });

  it("of a version that is not supported: the only finding, in the language of the run", async () => {
    const files = {
      "croissant.json": described('"license": "mit"').replace("/croissant/1.0", "/croissant/7.0"),
    };
    const reason = message("manifest.version-not-supported", {
      standard: "Croissant",
      version: "7.0",
    });
    for (const locale of LOCALES) {
      const { findings } = (await run(files, { locale })).report;
      expect(findings.map(({ ruleId, outcome }) => `${ruleId} ${outcome}`)).toEqual([
        "doc/unreadable-document fail",
      ]);
      expect(findings[0]?.message).toContain(render(reason, locale));
    }
  });

  it("with upstreams of the data", async () => {
    const result = await check(
      '"license": "mit"',
      '"isBasedOn": "https://huggingface.co/datasets/tatsu-lab/alpaca"',
      '"prov:wasAttributedTo": {"@type": "prov:SoftwareAgent", "prov:label": "GPT-4o"}',
    );
    expect(edges(result)).toEqual([
      "data <- tatsu-lab/alpaca [derived-from] register",
      "data <- GPT-4o [generated-by] register",
    ]);
    expect(ofRule(result, "ip/dataset-license-exceeds-source").map(brief)).toEqual([
      "ip/dataset-license-exceeds-source error data/croissant.json:7:16",
    ]);
  });

  it("with personal information that its columns and its statement disagree on", async () => {
    const columns =
      '"cr:recordSet": [{"@type": "cr:RecordSet", "@id": "r", "cr:field": [{"@type": "cr:Field", "@id": "r/email", "cr:dataType": "sc:Text", "value": "x"}]}]';
    const says = (text: string) => `"rai:personalSensitiveInformation": "${text}"`;
    expect(
      await only(
        "privacy/implausible-no-personal-data",
        '"license": "mit"',
        says("The data set contains no personal data."),
        columns,
      ),
    ).toEqual(["privacy/implausible-no-personal-data warning data/croissant.json:7:39"]);
    expect(await only("privacy/legal-basis-missing", '"license": "mit"', says("yes"))).toHaveLength(
      1,
    );
  });

  it("beside the card of the same data set, whose license is another one", async () => {
    const result = await run({
      "README.md": "---\nlicense: apache-2.0\ntask_categories: [other]\n---\n\n# logs\n",
      "croissant.json": described('"license": "mit"', '"description": "Logs."'),
    });
    expect(ofRule(result, "doc/conflicting-statements").map(brief)).toEqual([
      "doc/conflicting-statements error README.md:2:10",
    ]);
  });
});
