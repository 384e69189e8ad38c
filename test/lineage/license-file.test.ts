import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { memoryHost } from "../helpers/memory-host.js";
import { brief, ofRule, run } from "../helpers/run.js";
import { document, factsOf, valuesOf } from "./facts.js";

const MIT = readFileSync("policies/ip/license-file-mismatch/good/sailor/LICENSE", "utf8");
const APACHE = readFileSync("LICENSE", "utf8");
const card = (license: string, more = "") =>
  document(`license: ${license}\npipeline_tag: text-generation\n${more}`);
const facts = async (files: Record<string, string>) =>
  valuesOf(await factsOf(files, "model", "m"), "license.fileLicense", "license.fileDiffers");

describe("the license file beside a card", () => {
  test.each<[string, Record<string, string>, unknown[]]>([
    ["agrees", { "m/README.md": card("mit"), "m/LICENSE": MIT }, ["mit", null]],
    ["disagrees", { "m/README.md": card("apache-2.0"), "m/LICENSE": MIT }, ["mit", "mit"]],
    [
      "is one of several",
      { "m/README.md": card("mit"), "m/LICENSE": APACHE, "m/LICENSE-MODEL": MIT },
      ["mit", null],
    ],
    [
      "stands beside one that nobody knows",
      { "m/README.md": card("gpl-3.0"), "m/LICENSE": MIT, "m/LICENSE-DATA": "Own words." },
      [null, null],
    ],
    ["is the code's", { "m/README.md": card("apache-2.0"), "m/LICENSE-CODE": MIT }, [null, null]],
    [
      "is the code's, as the text says",
      {
        "m/README.md": `${card("apache-2.0")}\n\nThe code is released under the MIT License.\n`,
        "m/LICENSE": MIT,
      },
      [null, null],
    ],
    ["is the root's", { "m/README.md": card("apache-2.0"), LICENSE: MIT }, [null, null]],
    [
      "is the copy that a base asks for",
      {
        "m/README.md": card("apache-2.0", "base_model: ../base"),
        "m/LICENSE": MIT,
        "base/README.md": card("mit"),
      },
      [null, null],
    ],
    [
      "meets a card that names no text",
      { "m/README.md": card("other"), "m/LICENSE": MIT },
      [null, null],
    ],
    [
      "meets a silent card",
      { "m/README.md": document("pipeline_tag: text-generation"), "m/LICENSE": MIT },
      [null, null],
    ],
  ])("%s", async (_, files, expected) => {
    expect(await facts(files)).toEqual(expected);
  });

  test("in the root it counts where weights lie beside it", async () => {
    const root = { "README.md": card("apache-2.0"), LICENSE: MIT };
    const told = async (files: Record<string, string>) =>
      (await factsOf(files, "model"))["license.fileDiffers"]?.value;
    expect(await told(root)).toBeNull();
    expect(await told({ ...root, "model.safetensors": "x" })).toBe("mit");
    expect(await told({ ...root, "pytorch_model-00001-of-00002.bin": "x" })).toBe("mit");
  });

  test("a finding stands at the field and shows the line of the file", async () => {
    const result = await run({ "m/README.md": card("apache-2.0"), "m/LICENSE": `\n${MIT}` });
    const found = ofRule(result, "ip/license-file-mismatch");
    expect(found.map(brief)).toEqual(["ip/license-file-mismatch warning m/README.md:2:10"]);
    const places = found[0]?.related.map(({ at }) => [at.file, at.range.start.line]);
    expect(places).toEqual([["m/LICENSE", 2]]);
  });

  test("one that cannot be opened is no statement; many are not read", async () => {
    const files = { "m/README.md": card("apache-2.0"), "m/LICENSE": MIT };
    const asked: string[] = [];
    const host = memoryHost(files);
    const refusing = {
      ...host,
      read: (file: string, most: number) => {
        if (!file.endsWith("LICENSE")) return host.read(file, most);
        asked.push(`${file} ${most}`);
        return Promise.reject(new Error("no"));
      },
    };
    const result = await run(refusing);
    expect(ofRule(result, "ip/license-file-mismatch")).toEqual([]);
    expect(asked).toEqual(["m/LICENSE 4096"]);
    const many = Object.fromEntries(["a", "b", "c", "d", "e"].map((x) => [`m/LICENSE-${x}`, MIT]));
    expect(await facts({ "m/README.md": card("apache-2.0"), ...many })).toEqual([null, null]);
  });
});

describe("a text that points to a license file", () => {
  const points = document(
    "pipeline_tag: text-generation",
    "# M\n\n## License\n\nSee [LICENSE](LICENSE).\n",
  );
  const id = async (files: Record<string, string>) =>
    valuesOf(await factsOf(files, "model"), "license.id", "license.status");

  test.each<[string, Record<string, string>, unknown[]]>([
    ["is read with it", { "m/README.md": points, "m/LICENSE": APACHE }, ["apache-2.0", "resolved"]],
    ["in the root", { "README.md": points, LICENSE: MIT }, ["mit", "resolved"]],
    [
      "that nobody knows",
      { "m/README.md": points, "m/LICENSE": "Own words." },
      [null, "nonstandard"],
    ],
    ["that is not there", { "m/README.md": points }, [null, "nonstandard"]],
    [
      "without a link",
      { "m/README.md": points.replace("[LICENSE](LICENSE)", "the LICENSE file"), "m/LICENSE": MIT },
      ["mit", "resolved"],
    ],
    [
      "of another name",
      { "m/README.md": points.replace("(LICENSE)", "(LICENSE-MODEL)"), "m/LICENSE": MIT },
      [null, "nonstandard"],
    ],
  ])("%s", async (_, files, expected) => {
    expect(await id(files)).toEqual(expected);
  });
});
