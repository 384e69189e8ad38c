import { describe, expect, it } from "vitest";
import { brief, edges, run } from "../helpers/run.js";
import { place, see, told } from "./read.js";

/** A document of elements, one a line: the first stands on line 3. */
const graph = (...elements: string[]): string =>
  [
    '{"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",',
    '"@graph": [',
    elements.join(",\n"),
    "]}",
  ].join("\n");

const ai = (id: string, name = id) =>
  `{"type": "ai_AIPackage", "spdxId": "urn:${id}", "name": "${name}"}`;
const ds = (id: string, name = id) =>
  `{"type": "dataset_DatasetPackage", "spdxId": "urn:${id}", "name": "${name}"}`;
const file = (id: string, more = "") =>
  `{"type": "software_File", "spdxId": "urn:${id}", ${more}"name": "${id}.bin"}`;
const link = (type: string, from: string, to: string, said = "") =>
  `{"type": "Relationship", ${said && `"comment": "${said}", `}"relationshipType": "${type}", "from": "${from}", "to": ["${to}"]}`;

const MIT = "https://spdx.org/licenses/MIT";

const reading = (...elements: string[]) =>
  see(graph(...elements), { file: "bom.spdx3.json" }).reading;
/** `name: relation kind upstream` of every use of every package. */
const uses = (...elements: string[]) =>
  reading(...elements).subjects.flatMap(({ title, uses: all }) =>
    all.map((use) => `${title}: ${use.relation} ${use.kind} ${use.name}`),
  );

describe("relationships", () => {
  it.each([
    ["trainedOn", "urn:a", "urn:d", "a: trained-on dataset d"],
    ["testedOn", "urn:a", "urn:d", "a: evaluated-on dataset d"],
    ["descendantOf", "urn:a", "urn:b", "a: finetune model b"],
    ["ancestorOf", "urn:b", "urn:a", "a: finetune model b"],
    ["descendantOf", "urn:d", "urn:e", "d: derived-from dataset e"],
    ["ancestorOf", "urn:e", "urn:d", "d: derived-from dataset e"],
    ["generates", "urn:a", "urn:d", "d: generated-by model a"],
    ["contains", "urn:a", "urn:b", "a: component model b"],
    ["contains", "urn:d", "urn:e", "d: derived-from dataset e"],
    [
      "trainedOn",
      "urn:a",
      "https://huggingface.co/datasets/x/y",
      "a: trained-on dataset https://huggingface.co/datasets/x/y",
    ],
    ["trainedOn", "urn:a", "pkg:huggingface/x/y", "a: trained-on dataset x/y"],
    ["descendantOf", "urn:a", "https://far.example/m", "a: finetune model https://far.example/m"],
  ])("%s from %s to %s", (type, from, to, expected) => {
    expect(uses(ai("a"), ai("b"), ds("d"), ds("e"), link(type, from, to))).toEqual([expected]);
  });

  it.each([
    ["contains", "urn:a", "urn:d"],
    ["dependsOn", "urn:a", "urn:b"],
    ["other", "urn:a", "urn:b"],
    ["trainedOn", "urn:d", "urn:e"],
    ["trainedOn", "urn:a", "https://spdx.org/rdf/3.0.1/terms/Core/NoneElement"],
    ["trainedOn", "urn:a", "https://spdx.org/rdf/3.0.1/terms/Core/NoAssertionElement"],
    ["trainedOn", "urn:a", "urn:n"],
    ["descendantOf", "urn:a", "urn:a"],
    ["generates", "urn:s", "urn:d"],
  ])("nothing of %s from %s to %s", (type, from, to) => {
    const all = [ai("a"), ai("b"), ds("d"), ds("e"), ds("n", "Not disclosed"), file("s")];
    // The script stands in the package of the model.
    expect(uses(...all, link("contains", "urn:a", "urn:s"), link(type, from, to))).toEqual([]);
  });

  it.each([
    ["descendantOf", "LoRA adapter of b", "a: adapter model b"],
    ["descendantOf", "Quantised to 4 bits", "a: quantized model b"],
    ["descendantOf", "由教师模型蒸馏", "a: distilled-from model b"],
    ["other", "a was distilled from b", "a: distilled-from model b"],
    ["other", "a is the teacher of b", "b: distilled-from model a"],
    ["dependsOn", "b is the base model", "a: finetune model b"],
  ])("%s that says %s", (type, said, expected) => {
    expect(uses(ai("a"), ai("b"), link(type, "urn:a", "urn:b", said))).toEqual([expected]);
  });

  it("is sure of what the type says, and reads the words of `other` as a sentence", () => {
    const evidence = (type: string) =>
      reading(ai("a"), ai("b"), link(type, "urn:a", "urn:b", "distilled")).subjects[0]?.uses[0]
        ?.evidence;
    expect([evidence("descendantOf"), evidence("other")]).toEqual(["structured", "prose"]);
  });

  it("stands at the item that names the upstream, and once", () => {
    const trained = link("trainedOn", "urn:a", "urn:d");
    const [use, ...more] = reading(ai("a"), ds("d"), trained, trained).subjects[0]?.uses ?? [];
    expect([use && place(use.at), more.length]).toEqual([`5:${trained.indexOf('"urn:d"') + 1}`, 0]);
    const ancestor = link("ancestorOf", "urn:b", "urn:a");
    const [base] = reading(ai("a"), ai("b"), ancestor).subjects[0]?.uses ?? [];
    expect(base && place(base.at)).toBe(`5:${ancestor.indexOf('"urn:b"') + 1}`);
  });

  it.each([
    ["urn:d", "urn:a", "a: trained-on dataset d"],
    ["urn:a", "tides-12345678-aaaa-bbbb-cccc-1234567890ab", "a: trained-on dataset tides"],
    ["urn:a", "squad", "a: trained-on dataset squad"],
  ])("forgives tools that write trainedOn from %s to %s", (from, to, expected) => {
    expect(uses(ai("a"), ds("d"), link("trainedOn", from, to))).toEqual([expected]);
    expect(uses(ai("a"), link("trainedOn", "urn:a", "the"))).toEqual([]);
  });

  it("leads from the files of packages to the packages", () => {
    const held = [
      link("contains", "urn:a", "urn:w"),
      link("contains", "urn:d", "urn:f"),
      link("contains", "urn:f", "urn:t"),
    ];
    const weights = file("w", '"software_primaryPurpose": "model", ');
    const all = [ai("a"), ds("d"), weights, file("f"), file("t"), ...held];
    expect(uses(...all, link("trainedOn", "urn:w", "urn:t"))).toEqual(["a: trained-on dataset d"]);
    expect(uses(...all, link("generates", "urn:w", "urn:t"))).toEqual(["d: generated-by model a"]);
  });

  it("survives what contains itself", () => {
    const loop = [link("contains", "urn:f", "urn:t"), link("contains", "urn:t", "urn:f")];
    expect(
      uses(ai("a"), file("f"), file("t"), ...loop, link("trainedOn", "urn:a", "urn:f")),
    ).toEqual(["a: trained-on dataset f.bin"]);
  });
});

describe("what the document is about", () => {
  const root = (type: string, id: string, of: string) =>
    `{"type": "${type}", "spdxId": "urn:${id}", "rootElement": ["urn:${of}"]}`;
  const told = (...elements: string[]) =>
    reading(...elements).subjects.map(
      ({ title, main, silence }) => `${title} ${main ?? false} ${silence.evidence}`,
    );

  it("is the root of the document, through its collections", () => {
    expect(
      told(
        root("SpdxDocument", "x", "y"),
        root("software_Sbom", "y", "a"),
        ai("a"),
        ai("b"),
        ds("d"),
      ),
    ).toEqual(["a true structured", "b false prose", "d false structured"]);
  });

  it("is what the document describes", () => {
    const described = link("describes", "urn:x", "urn:b");
    expect(
      told('{"type": "SpdxDocument", "spdxId": "urn:x"}', ai("a"), ai("b"), described),
    ).toEqual(["a false prose", "b true structured"]);
  });

  it("ends where a root is its own root", () => {
    expect(told(root("Bom", "x", "x"), ai("a"))).toEqual(["a false structured"]);
  });
});

describe("licenses", () => {
  const has = (to: string, type = "hasDeclaredLicense") =>
    `{"type": "Relationship", "from": "urn:a", "relationshipType": "${type}", "to": [${to}]}`;
  const stated = (...elements: string[]) =>
    (reading(ai("a"), ...elements).subjects[0]?.statements.get("license.stated") ?? []).map(told);
  const COLUMN = has("").indexOf("]") + 1;

  it.each([
    ["a listed one", '"https://spdx.org/licenses/MIT"', "MIT"],
    ["its page", '"https://spdx.org/licenses/Apache-2.0.html"', "Apache-2.0"],
    ["none is known", '"https://spdx.org/rdf/3.0.1/terms/Licensing/NoAssertion"', "NoAssertion"],
    ["a bare word", '"MIT"', "MIT"],
    ["an address elsewhere", '"https://a.example/license"', "https://a.example/license"],
  ])("%s", (_, to, text) => {
    expect(stated(has(to))).toEqual([[[text], "declared", "structured", `4:${COLUMN}`]]);
  });

  it.each([
    '"https://spdx.org/rdf/3.0.1/terms/Licensing/None"',
    '{"type": "simplelicensing_LicenseExpression", "simplelicensing_licenseExpression": "NONE"}',
  ])("keeps the word for none, and its place: %s", (to) => {
    expect(stated(has(to)).map(([value]) => value)).toEqual([["NONE"]]);
  });

  it("an expression, at its place", () => {
    const element =
      '{"type": "simplelicensing_LicenseExpression", "spdxId": "urn:l", "simplelicensing_licenseExpression": "MIT OR Apache-2.0"}';
    expect(stated(element, has('"urn:l"'))).toEqual([
      [["MIT OR Apache-2.0"], "declared", "structured", `4:${element.indexOf('"MIT') + 1}`],
    ]);
  });

  it("a text of one's own, with the place where it is to be read", () => {
    const element =
      '{"type": "expandedlicensing_CustomLicense", "spdxId": "urn:l", "name": "Pier terms", "simplelicensing_licenseText": "Ask first.", "expandedlicensing_seeAlso": ["https://l"]}';
    const { statements } = reading(ai("a"), element, has('"urn:l"')).subjects[0] ?? {};
    const said = ["license.stated", "license.name", "license.link"].map(
      (fact) => statements?.get(fact)?.[0]?.value,
    );
    expect(said).toEqual([["Pier terms"], "Pier terms", "https://l"]);
    const nameless = element.replace('"name": "Pier terms", ', "");
    expect(stated(nameless, has('"urn:l"'))[0]?.[0]).toEqual(["Ask first."]);
  });

  it.each([
    ["expandedlicensing_ConjunctiveLicenseSet", "expandedlicensing_member", "MIT AND X11"],
    ["expandedlicensing_DisjunctiveLicenseSet", "expandedlicensing_member", "MIT OR X11"],
    ["expandedlicensing_OrLaterOperator", "expandedlicensing_subjectLicense", "MIT+"],
  ])("%s", (type, term, text) => {
    const set = `{"type": "${type}", "spdxId": "urn:l", "${term}": ["https://spdx.org/licenses/MIT", "https://spdx.org/licenses/X11", "urn:l"]}`;
    expect(stated(set, has('"urn:l"'))[0]?.slice(0, 2)).toEqual([[text], "derived"]);
  });

  it("stands at a second description of the same model as software", () => {
    const twin = '{"type": "software_Package", "spdxId": "urn:s", "name": "a"}';
    const other = twin.replace('"a"', '"b"');
    const license = has('"MIT"').replace("urn:a", "urn:s");
    expect(stated(twin, license)[0]?.[0]).toEqual(["MIT"]);
    expect(stated(other, license)).toEqual([]);
  });

  it("gives up on licenses that are made of thousands", () => {
    const set = (n: number) =>
      `{"type": "expandedlicensing_ConjunctiveLicenseSet", "spdxId": "urn:l${n}", "expandedlicensing_member": ["urn:l${n + 1}", "urn:l${n + 1}", "https://spdx.org/licenses/MIT"]}`;
    const chain = Array.from({ length: 5000 }, (_, n) => set(n));
    expect(stated(...chain, has('"urn:l0"'))).toHaveLength(1);
  });

  it("reads the declared one first, and the concluded one where that asserts nothing", () => {
    const [mit, none] = [
      '"https://spdx.org/licenses/MIT"',
      '"https://spdx.org/rdf/3.0.1/terms/Licensing/NoAssertion"',
    ];
    const zlib = '"https://spdx.org/licenses/Zlib"';
    const first = (declared: string, concluded: string) =>
      stated(has(concluded, "hasConcludedLicense"), has(declared)).map(([value]) => String(value));
    expect(first(mit, zlib)).toEqual(["MIT", "Zlib"]);
    expect(first(none, zlib)).toEqual(["Zlib", "NoAssertion"]);
    expect(first(none, none)).toEqual(["NoAssertion", "NoAssertion"]);
  });
});

describe("from end to end", () => {
  const about = '{"type": "SpdxDocument", "spdxId": "urn:x", "rootElement": ["urn:a"]}';
  const found = async (...elements: string[]) => {
    const result = await run({ "bom.spdx3.json": graph(about, ...elements) });
    return { rules: result.report.findings.map(brief), lineage: edges(result) };
  };

  it("misses a license at the brace that closes its package", async () => {
    const { rules } = await found(ai("a", "acme/tide"));
    expect(rules).toContain(
      `ip/model-license-missing error bom.spdx3.json:4:${ai("a", "acme/tide").length}`,
    );
  });

  it("misses a license at the word for none too", async () => {
    const { rules } = await found(
      ai("a", "tide"),
      link("hasDeclaredLicense", "urn:a", "https://spdx.org/rdf/3.0.1/terms/Licensing/None"),
    );
    expect(rules.filter((one) => one.startsWith("ip/model-license-missing"))).toEqual([
      expect.stringMatching(/^ip\/model-license-missing error bom\.spdx3\.json:5:/),
    ]);
  });

  it("resolves an upstream that the same document describes, and judges its license", async () => {
    const { rules, lineage } = await found(
      ai("a", "tide"),
      ds("d", "tide logs"),
      link("trainedOn", "urn:a", "urn:d"),
      link("hasDeclaredLicense", "urn:a", MIT),
      link("hasDeclaredLicense", "urn:d", "https://spdx.org/rdf/3.0.1/terms/Licensing/NoAssertion"),
    );
    expect(lineage.map((one) => one.split(" ").at(-1))).toEqual(["in-repository"]);
    expect(rules.filter((one) => one.startsWith("ip/"))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^ip\/license-not-resolvable .*json:8:/)]),
    );
  });

  it("finds a teacher, a base and a data set whose terms stand against the license", async () => {
    const { rules } = await found(
      ai("a", "tide"),
      link("descendantOf", "urn:a", "https://huggingface.co/meta-llama/Llama-3.1-8B"),
      link("descendantOf", "urn:a", "openai/gpt-4o", "distilled from it"),
      link("trainedOn", "urn:a", "https://huggingface.co/datasets/tatsu-lab/alpaca"),
      link("hasDeclaredLicense", "urn:a", MIT),
    );
    for (const [rule, line] of [
      ["ip/license-contradicts-inherited", 5],
      ["ip/teacher-terms-forbid-training", 6],
    ] as const)
      expect(
        rules.filter((one) => one.startsWith(`${rule} `) && one.includes(`json:${line}:`)),
      ).not.toEqual([]);
    expect(rules.filter((one) => one.includes("json:7:"))).not.toEqual([]);
  });

  it("sees that declared and concluded license contradict each other", async () => {
    const { rules } = await found(
      ai("a", "tide"),
      link("hasDeclaredLicense", "urn:a", MIT),
      link("hasConcludedLicense", "urn:a", "https://spdx.org/licenses/CC-BY-NC-4.0"),
    );
    expect(rules.filter((one) => one.startsWith("doc/conflicting-statements"))).toHaveLength(1);
  });

  it("asks for the conditions of sensitive information where there is some", async () => {
    const { rules } = await found(
      ai("a", "tide").replace("}", ', "ai_useSensitivePersonalInformation": "yes"}'),
      link("hasDeclaredLicense", "urn:a", MIT),
    );
    expect(rules.filter((one) => one.startsWith("privacy/"))).not.toEqual([]);
  });
});

describe("an upstream that is only named", () => {
  const base = (more = "") =>
    ai("b", "meta-llama/Llama-3.1-8B").replace("}", `, "software_packageVersion": "2"${more}}`);
  const titles = (...elements: string[]) => reading(...elements).subjects.map(({ title }) => title);

  it("is not described by the document", () => {
    expect(titles(ai("a"), base(), link("descendantOf", "urn:a", "urn:b"))).toEqual(["a"]);
    const [use] =
      reading(ai("a"), base(), link("descendantOf", "urn:a", "urn:b")).subjects[0]?.uses ?? [];
    expect(use?.statements.get("edge.revision")?.[0]?.value).toBe("2");
  });

  it.each([
    ["nothing comes from it", base(), link("descendantOf", "urn:b", "urn:c")],
    [
      "it says what it cannot do",
      base(', "ai_limitation": "Fog."'),
      link("descendantOf", "urn:a", "urn:b"),
    ],
    [
      "it came from another one",
      base(),
      `${link("descendantOf", "urn:a", "urn:b")},\n${link("trainedOn", "urn:b", "https://far.example/d")}`,
    ],
    [
      "the document is about it",
      `${base()},\n{"type": "SpdxDocument", "spdxId": "urn:s", "rootElement": ["urn:b"]}`,
      link("descendantOf", "urn:a", "urn:b"),
    ],
  ])("but where %s", (_, element, related) => {
    expect(titles(ai("a"), element, related)).toEqual(["a", "meta-llama/Llama-3.1-8B"]);
  });

  it("is judged by what is known of it", async () => {
    const descent = link("descendantOf", "urn:a", "urn:b");
    const text = graph(ai("a"), base(), descent, link("hasDeclaredLicense", "urn:a", MIT));
    const result = await run({ "bom.spdx3.json": text });
    expect(edges(result)).toEqual([expect.stringMatching(/Llama-3\.1-8B \[finetune\] register$/)]);
    expect(result.report.findings.map(brief)).toContain(
      `ip/license-contradicts-inherited error bom.spdx3.json:5:${descent.indexOf('"urn:b"') + 1}`,
    );
  });

  it("has made the data that it generates", () => {
    const seen = see(
      graph(ds("d"), ai("g", "openai/gpt-4o"), link("generates", "urn:g", "urn:d")),
      {
        file: "bom.spdx3.json",
      },
    );
    expect(seen.fact("synthetic.generators").value).toEqual(["openai/gpt-4o"]);
    expect(seen.fact("synthetic.present").state).toBe("derived");
  });
});
