import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { brief, card, ofRule, run, edges as runEdges } from "../helpers/run.js";
import { claimedBy, edges, place, see, source, told } from "./read.js";

const sample = (name: string) =>
  readFileSync(join(import.meta.dirname, "samples/open-model-zoo/models", name), "utf8");
const file = "models/tern/model.yml";
const TERN = sample("tern/model.yml");
const tern = see(TERN, { file });

const model = (...lines: string[]) =>
  `${["task_type: detection", "files: []", "framework: tf", ...lines].join("\n")}\n`;
const seen = (...lines: string[]) => see(model(...lines), { file });

describe("a model of the Open Model Zoo", () => {
  it("is claimed by its keys and its name", () => {
    const ids = (text: string, name: string) =>
      claimedBy(source(text, { file: name })).map(({ id }) => id);
    expect(ids(TERN, file)).toEqual(["open-model-zoo"]);
    expect(ids(TERN, "models/tern/accuracy-check.yml")).toEqual([]);
    expect(ids(model().replace("files", "layers"), file)).toEqual([]);
    expect(ids(model().replace("files: []", "stages_order: [a]"), "composite-model.yml")).toEqual([
      "open-model-zoo",
    ]);
  });

  it("states each field at its place, and what its description says", () => {
    expect(tern.fact("description").value).toMatch(/^The "tern" model/);
    expect(place(tern.fact("description").at)).toBe("4:14");
    expect(told(tern.fact("isGenerative"))).toEqual(["no", "derived", "structured", "7:12"]);
    expect(tern.fact("training.summary").evidence).toBe("prose");
    expect(place(tern.fact("training.summary").at)).toBe("4:14");
  });

  it("takes the address of a license file for name and link of an unread text", () => {
    expect(tern.items("license.stated")).toEqual([
      "https://raw.githubusercontent.com/tern-lab/tern/release/v1/LICENSE.txt @ 34:10",
    ]);
    expect(told(tern.fact("license.name"))).toEqual([
      "LICENSE.txt of tern-lab/tern",
      "derived",
      "structured",
      "34:10",
    ]);
    expect(place(tern.fact("license.link").at)).toBe("34:10");
    const page = seen("license: https://huggingface.co/gpt2");
    expect(page.items("license.stated")).toEqual(["https://huggingface.co/gpt2 @ 4:10"]);
    expect(page.fact("license.name").state).toBe("absent");
    const other = seen("license: https://github.com/tern-lab/tern/blob/main/README.md");
    expect(other.fact("license.link").state).toBe("absent");
  });

  it("never reads the license of the file for the model's", () => {
    const none = see(`# Licensed under the Apache License, Version 2.0\n${model()}`, { file });
    expect(none.fact("license.stated").state).toBe("absent");
  });

  it.each([
    ["detection", "no", "no"],
    ["text_to_speech", "yes", "yes"],
    ["machine_translation", "yes", "no"],
    ["colorization", "yes", "yes"],
    ["question_answering", "no", "no"],
    ["optical_character_recognition", "no", "no"],
    ["image_processing", null, null],
    ["constructor", null, null],
  ])("of %s says whether it generates", (task, generative, media) => {
    const one = see(model().replace("detection", task), { file });
    expect(one.fact("isGenerative").value).toBe(generative);
    expect(one.fact("generatesMedia").value).toBe(media);
  });

  it("names a model of the Hub that is converted, and no address besides", () => {
    expect(edges(tern)).toEqual(["converted tern-lab/tern-small"]);
    expect(tern.uses.map(({ at }) => place(at))).toEqual(["12:22"]);
    const one = see(
      model().replace(
        "files: []",
        "files:\n- source: https://huggingface.co/gpt2/resolve/main/vocab.json\n- source: https://huggingface.co/gpt2/resolve/main/pytorch_model.bin",
      ),
      { file },
    );
    expect(edges(one)).toEqual(["converted gpt2"]);
  });

  it("names its stages", () => {
    const pair = see(sample("pair/composite-model.yml"), {
      file: "models/pair/composite-model.yml",
    });
    expect(edges(pair)).toEqual(["component ./pair-first", "component ./pair-second"]);
    expect(told(pair.fact("provider.name"))).toEqual([
      "Tern Lab",
      "declared",
      "governance",
      "9:21",
    ]);
  });

  it("looks for template text only where people write", () => {
    expect(tern.document["document.placeholders"]?.state).toBe("absent");
    expect(seen("description: TODO").items("document.placeholders")).toEqual([
      "description @ 4:14",
    ]);
  });
});

describe("a run over the zoo", () => {
  const LICENSED = "license: https://raw.githubusercontent.com/tern-lab/tern/main/LICENSE";
  const warned = async (files: Readonly<Record<string, string>>) =>
    (await run(files)).report.findings.filter(({ severity }) => severity !== "notice").map(brief);

  it("misses a license, and wants more than a page", async () => {
    expect(await warned({ [file]: model("description: x") })).toEqual([
      `ip/model-license-missing error ${file}:1:1`,
    ]);
    expect(await warned({ [file]: model("license: https://huggingface.co/gpt2") })).toEqual([
      `ip/license-not-resolvable warning ${file}:4:10`,
    ]);
    expect(await warned({ [file]: model(LICENSED) })).toEqual([]);
  });

  it("makes one subject with the card of its folder, without a conflict", async () => {
    const result = await run({
      [file]: model(LICENSED, "description: Sees terns."),
      "models/tern/README.md": card("license: mit", "pipeline_tag: object-detection"),
    });
    expect(result.report.documents.flatMap(({ subjects }) => subjects)).toEqual([
      "models/tern",
      "models/tern",
    ]);
    expect(ofRule(result, "doc/conflicting-statements")).toEqual([]);
    const other = await run({
      [file]: model("license: https://www.apache.org/licenses/LICENSE-2.0"),
      "models/tern/README.md": card("license: gpl-3.0"),
    });
    expect(ofRule(other, "doc/conflicting-statements").map(brief)).toEqual([
      "doc/conflicting-statements warning models/tern/README.md:2:10",
    ]);
  });

  it("finds the stages of a composite model in their folders", async () => {
    const stage = model(LICENSED);
    const result = await run({
      "models/pair/composite-model.yml": sample("pair/composite-model.yml"),
      "models/pair/pair-first/model.yml": stage,
      "models/pair/pair-second/model.yml": stage,
    });
    expect(runEdges(result)).toEqual([
      "models/pair <- models/pair/pair-first [component] in-repository",
      "models/pair <- models/pair/pair-second [component] in-repository",
    ]);
  });
});

const REAL = join(import.meta.dirname, "../../../shared/corpus/omz");
describe.skipIf(!existsSync(REAL))("real models of the zoo", () => {
  it("are claimed by this format alone, and each states a license", () => {
    const files = readdirSync(REAL, { recursive: true, encoding: "utf8" }).filter((name) =>
      /model\.yml$/.test(name),
    );
    expect(files.length).toBeGreaterThan(100);
    for (const name of files) {
      const text = readFileSync(join(REAL, name), "utf8");
      const ids = claimedBy(source(text, { file: name })).map(({ id }) => id);
      expect([name, ids]).toEqual([name, ["open-model-zoo"]]);
      const one = see(text, { file: name });
      expect([name, one.fact("license.stated").state]).toEqual([name, "declared"]);
      expect([name, one.document["document.placeholders"]?.state]).toEqual([name, "absent"]);
    }
  });
});
