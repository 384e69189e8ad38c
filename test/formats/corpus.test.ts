import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../src/text/limits.js";
import { claimedBy, source } from "./read.js";

/** Real cards, where they are at hand beside the repository. */
const ROOT = join(import.meta.dirname, "../../../shared");
const CARDS = ["hf-model", "hf-dataset", "hf-space", "hf-template", "hf-fixtures", "md-model-card"];
const folders = [...CARDS.map((name) => `corpus/${name}`), "scale"];

describe.skipIf(!existsSync(join(ROOT, "corpus")))("real cards", () => {
  it.each(folders)(
    "%s: each is read quickly or left alone",
    (folder) => {
      const wrong: string[] = [];
      for (const file of markdown(join(ROOT, folder))) {
        const text = readFileSync(join(ROOT, folder, file), "utf8").slice(0, LIMITS.fileBytes);
        const start = performance.now();
        const formats = claimedBy(source(text, { file }));
        for (const format of formats) format.read(source(text, { file }));
        if (performance.now() - start > 15_000) wrong.push(`${file} is slow`);
        if (formats.length > 1) wrong.push(`${file} is claimed twice`);
        if (formats.length > 0 && /hf-(?:space|template)$/.test(folder))
          wrong.push(`${file} is claimed`);
      }
      expect(wrong).toEqual([]);
    },
    300_000,
  );
});

const markdown = (folder: string): string[] =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [])
    .filter((file) => file.endsWith(".md"))
    .sort();
