import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hubId } from "../../src/documents/card/hub-id.js";
import { mof } from "../../src/formats/mof.js";
import { message } from "../../src/messages/index.js";
import { brief, run } from "../helpers/run.js";
import { claimedBy, edges, place, see, source, told } from "./read.js";

const sample = (name: string) =>
  readFileSync(join(import.meta.dirname, "samples/mof", name), "utf8");
const file = "models/x.yml";
const FULL = sample("models/Tern-7B-Instruct.yml");
const full = see(FULL, { file });

/** A release of the given lines; its first is line 6. */
const release = (...rest: string[]) =>
  [
    "framework:",
    "  name: Model Openness Framework",
    "  version: '1.0'",
    "  date: '2024-12-15'",
    "release:",
    ...["name: Gull-7B", "license: {  }", "producer: Gull", ...rest].map((one) => `  ${one}`),
    "",
  ].join("\n");
const seen = (...rest: string[]) => see(release(...rest), { file });
const parts = (...rest: string[]) => ["components:", ...rest.map((one) => `  ${one}`)];

describe("a release of the Model Openness Framework", () => {
  it("is claimed by its framework, not by a name alone", () => {
    const ids = (text: string, name = file) =>
      claimedBy(source(text, { file: name })).map(({ id }) => id);
    expect(ids(FULL)).toEqual(["mof"]);
    expect(ids(FULL, "x.md")).toEqual([]);
    expect(ids(sample("release.json"), "a.json")).toEqual(["mof"]);
    const listed = `{\n  "models": [{\n      "framework": {"name": "Model Openness Framework"},\n      "release": {}\n  }]\n}`;
    expect(ids(listed, "all.json")).toEqual([]);
    expect(ids("framework:\n  name: pytorch\nrelease: {}\n")).toEqual([]);
    expect(
      ids('{"properties": {"name": {"enum": ["Model Openness Framework"]}}}', "s.json"),
    ).toEqual([]);
  });

  it("states each field at its place", () => {
    expect(full.reading.subjects[0]).toMatchObject({
      kind: "model",
      declaredId: "tern-lab/Tern-7B-Instruct",
      title: "Tern-7B-Instruct",
    });
    expect(told(full.fact("parameters"))).toEqual(["7B", "declared", "structured", "7:12"]);
    expect(told(full.fact("releaseDate"))).toEqual(["2026-03-01", "declared", "structured", "8:9"]);
    expect(told(full.fact("architecture"))).toEqual([
      "transformer decoder",
      "declared",
      "structured",
      "17:17",
    ]);
    expect(told(full.fact("isGenerative"))).toEqual(["yes", "derived", "structured", "17:17"]);
    expect(told(full.fact("generatesMedia"))).toEqual(["no", "derived", "structured", "17:17"]);
    expect(full.items("training.stages")).toEqual(["instruct fine-tuned @ 18:14"]);
    expect(told(full.fact("provider.name"))).toEqual([
      "Tern Lab",
      "declared",
      "structured",
      "20:13",
    ]);
    expect(full.items("contact")).toEqual(["models@tern.example @ 21:12"]);
    expect(told(full.fact("personalInfo.present"))).toEqual([
      "no",
      "declared",
      "governance",
      "25:30",
    ]);
    expect(full.fact("training.summary").value).toBe(
      "Letters of the archive, written in 1901 to 1920",
    );
    expect(place(full.fact("training.summary").at)).toBe("35:20");
  });

  it("takes the license of the parameters for the model's, and no other", () => {
    expect(full.items("license.stated")).toEqual(["Tern Community License @ 32:16"]);
    expect(told(full.fact("license.link"))).toEqual([
      "https://tern.example/TERMS",
      "declared",
      "structured",
      "33:21",
    ]);
    const code = seen(...parts("- { name: Model architecture, license: MIT }"));
    expect(code.fact("license.stated").state).toBe("absent");
  });

  it("falls back to the license of the release where a component has none of its own", () => {
    const given = ["license: { code: { name: MIT }, data: { name: CC-BY-4.0 } }"];
    const own = (component: string) =>
      see(release(...given, ...parts(component)).replace("  license: {  }\n", ""), { file });
    expect(own("- { name: Model parameters (Final) }").items("license.stated")).toEqual([
      "CC-BY-4.0 @ 8:49",
    ]);
    expect(
      own("- { name: Model parameters (Final), license: unlicensed }").fact("license.stated").state,
    ).toBe("absent");
    const json = see(sample("release.json"), { file: "a.json" });
    expect(json.items("license.stated")).toEqual(["CC-BY-4.0 @ 6:44"]);
    expect(json.fact("generatesMedia").value).toBe("yes");
    expect(json.fact("version").value).toBe("v2");
  });

  it.each([
    "unlicensed",
    "Unlicensed",
    "Undisclosed",
    "Component not include.",
    "Component Component not included",
  ])("reads no license in %s", (word) => {
    const one = seen(...parts(`- { name: Model parameters (Final), license: ${word} }`));
    expect(one.fact("license.stated").state).toBe("absent");
    expect(one.fact("openness.components").state).toBe("absent");
  });

  it("still reads The Unlicense, and the last parameters before those of the way there", () => {
    const one = seen(
      ...parts(
        "- { name: Model parameters (Intermediate), license: MIT }",
        "- { name: Model parameters (Final), license: Unlicense }",
      ),
    );
    expect(one.items("license.stated")).toEqual(["Unlicense @ 11:50"]);
  });

  it("lists the components that have a license", () => {
    expect(full.items("openness.components")).toEqual([
      "Model architecture @ 27:13",
      "Model parameters (Final) @ 30:13",
      "Datasets @ 34:13",
      "Model card @ 41:13",
    ]);
    expect(full.fact("openness.class").state).toBe("absent");
  });

  it("names the base, unless it is the model itself or no name", () => {
    expect(edges(full)).toEqual([
      "finetune acme/Tern-7B",
      "trained-on https://huggingface.co/datasets/tern-lab/letters",
    ]);
    const bases = (origin: string) => edges(seen(`origin: ${origin}`));
    expect(bases("Puffin-7B")).toEqual(["finetune Puffin-7B"]);
    for (const none of [
      "Gull-7B",
      "gull_7b",
      "Gull",
      "''",
      "'GPT-3, some differences'",
      "Apache-2.0",
      "MIT",
    ])
      expect(bases(none), none).toEqual([]);
    const tuned = release("origin: Gull").replace("Gull-7B", "Gull-7B-Instruct");
    expect(edges(see(tuned, { file }))).toEqual(["finetune Gull"]);
  });

  it("keeps the license of the data with the data", () => {
    const use = full.uses.find(({ relation }) => relation === "trained-on");
    expect(use?.statements.get("edge.license.stated")?.[0]?.value).toEqual(["CC-BY-SA-4.0"]);
  });

  it("says what its schema would refuse, and what is not supported", () => {
    const invalid = (text: string) =>
      (see(text, { file }).document["document.invalid"]?.items ?? []).map(({ at }) => place(at));
    expect(invalid(FULL)).toEqual([]);
    expect(invalid(release("components: []"))).toEqual([]);
    expect(invalid(release("type: music"))).toEqual(["6:3", "9:9"]);
    const next = FULL.replace('version: "1.0"', 'version: "2.0"');
    const [format] = claimedBy(source(next, { file }));
    const reading = format?.read(source(next, { file }));
    expect(reading?.subjects).toEqual([]);
    const [reason] = reading?.document.statements.get("document.unsupported") ?? [];
    expect(reason?.at.range.start).toEqual({ line: 3, column: 12 });
    expect(reason?.items?.[0]?.message).toEqual(
      message("manifest.version-not-supported", {
        standard: "Model Openness Framework",
        version: "2.0",
      }),
    );
  });
});

describe("what breaks the schema", () => {
  const fault = (text: string) => {
    const invalid = mof.read(source(text, { file })).document.statements.get("document.invalid");
    return invalid?.[0]?.items?.[0]?.message?.params.fault;
  };
  it.each<[string, string, object]>([
    [FULL.slice(0, FULL.indexOf("release:")), "mof.missing-part", { member: "release" }],
    [FULL.replace(/^ {2}date: .*\n/m, ""), "mof.missing", { owner: "framework", member: "date" }],
    [release("type: music"), "mof.missing", { owner: "release", member: "components" }],
    [release("components: []", "type: music"), "mof.not-listed", { key: "type" }],
    [
      release(...parts(...Array.from({ length: 18 }, () => "- { name: x, license: MIT }"))),
      "mof.too-many-components",
      { limit: 17 },
    ],
  ])("%#", (text, code, params) => {
    expect(fault(text)).toEqual({ code, params });
  });
});

it.each([
  ["https://huggingface.co/acme/x", "acme/x"],
  ["https://huggingface.co/acme/x · Hugging Face", "acme/x"],
  ["hf.co/acme/x/tree/main", "acme/x"],
  ["acme/x.1", "acme/x.1"],
  ["https://huggingface.co/datasets/acme/x", undefined],
  ["https://huggingface.co/acme", undefined],
  ["huggingface.co/acme", undefined],
  ["Acme 2: a model", undefined],
  ["./acme/x", undefined],
  ["a/b/c", undefined],
])("of %s the id on the Hub is %s", (text, id) => {
  expect(hubId(text)).toBe(id);
});

describe("a run over releases", () => {
  const rules = ["ip/", "doc/", "disclosure/responsible"];
  const found = async (text: string) =>
    (await run({ "models/x.yml": text })).report.findings
      .filter(
        ({ ruleId, severity }) =>
          (severity !== "notice" || ruleId.startsWith("disclosure/")) &&
          rules.some((one) => ruleId.startsWith(one)),
      )
      .map(brief);

  it("misses a contact at the release, and a license where the file says that there is none", async () => {
    expect(
      await found(release("components: [{ name: Model parameters (Final), license: unlicensed }]")),
    ).toEqual([
      "disclosure/responsible-party-missing notice models/x.yml:6:3",
      "ip/model-license-missing error models/x.yml:9:59",
    ]);
  });

  it("finds a license that contradicts that of the base, at the base", async () => {
    const findings = await found(
      release(
        "contact: a@gull.example",
        "origin: meta-llama/Llama-2-7b",
        ...parts("- { name: Model parameters (Final), license: MIT }"),
      ),
    );
    expect(findings).toContain("ip/license-contradicts-inherited error models/x.yml:10:11");
  });

  it("reports what breaks the schema", async () => {
    expect(
      await found(
        release(
          "contact: a@b.example",
          "type: music",
          ...parts("- { name: Model parameters (Final), license: MIT }"),
        ),
      ),
    ).toEqual(["doc/invalid-manifest warning models/x.yml:10:9"]);
  });
});

const REAL = join(import.meta.dirname, "../../../shared/corpus/mof");
describe.skipIf(!existsSync(REAL))("real releases", () => {
  it("are claimed by this format alone, and none breaks the schema", () => {
    const files = readdirSync(REAL, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".yml"),
    );
    expect(files.length).toBeGreaterThan(20);
    for (const name of files) {
      const text = readFileSync(join(REAL, name), "utf8");
      const ids = claimedBy(source(text, { file: name })).map(({ id }) => id);
      expect([name, ids]).toEqual([name, ["mof"]]);
      const { document } = see(text, { file: name });
      expect([name, document["document.invalid"]?.state]).toEqual([name, "absent"]);
      expect([name, document["document.readable"]?.value]).toEqual([name, "yes"]);
    }
  });
});
