import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../src/text/limits.js";
import { claimedBy, source } from "./read.js";

/** Real cards, where they are at hand beside the repository. */
const ROOT = join(import.meta.dirname, "../../../shared");
const CARDS = [
  "hf-model",
  "hf-dataset",
  "hf-space",
  "hf-template",
  "hf-fixtures",
  "md-model-card",
  "md-data-card",
];
const folders = [...CARDS.map((name) => `corpus/${name}`), "scale"];

/** Files of the folders of cards that are none, and why. */
const LEFT: Readonly<Record<string, string>> = {
  "PyThaiNLP__Model-Cards__docs/index.md": "a table of contents of cards",
};

describe.skipIf(!existsSync(join(ROOT, "corpus")))("real cards", () => {
  it.each(folders)(
    "%s: each is read quickly or left alone",
    (folder) => {
      const wrong: string[] = [];
      for (const file of markdown(join(ROOT, folder))) {
        const one = source(textOf(join(ROOT, folder, file)), { file });
        const start = performance.now();
        const formats = claimedBy(one);
        for (const format of formats) format.read(one);
        if (performance.now() - start > 15_000) wrong.push(`${file} is slow`);
        if (formats.length > 1) wrong.push(`${file} is claimed twice`);
        if (formats.length > 0 && /hf-(?:space|template)$/.test(folder))
          wrong.push(`${file} is claimed`);
        if (formats.length === 0 && /md-(?:model|data)-card$/.test(folder) && !LEFT[file])
          wrong.push(`${file} is not claimed`);
        if (formats.length > 0 && LEFT[file]) wrong.push(`${file} is claimed`);
      }
      expect(wrong).toEqual([]);
    },
    300_000,
  );
});

describe("documents of software", () => {
  it("are no cards: those of the packages that this project uses", () => {
    const root = join(import.meta.dirname, "../../node_modules");
    const files = markdown(root);
    expect(files.length).toBeGreaterThan(50);
    const claimed = files.filter(
      (file) => claimedBy(source(textOf(join(root, file)), { file })).length > 0,
    );
    expect(claimed).toEqual([]);
  });
});

const textOf = (path: string) => readFileSync(path, "utf8").slice(0, LIMITS.fileBytes);

const markdown = (folder: string): string[] =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [])
    .filter((file) => /\.md$/i.test(file))
    .sort();
