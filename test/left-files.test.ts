import { describe, expect, it } from "vitest";
import { render } from "../src/messages/index.js";
import type { Report } from "../src/model/report.js";
import { memoryHost } from "../src/pipeline/memory-host.js";
import { readDocuments } from "../src/pipeline/read.js";
import { call } from "./cli/call.js";
import { folder } from "./e2e/runner.js";

const CARD = "---\nlicense: mit\nlibrary_name: transformers\n---\n# Tiny\n";
const SPACE = "---\nsdk: gradio\nemoji: x\ncolorFrom: red\n---\n# App\n";
const NEAR = "# Tiny model\n\nSee [tiny](https://huggingface.co/acme/tiny).\n";
const NOTES = "# Notes\n\nNothing here.\n";

const told = async (
  files: Record<string, string>,
  options: Parameters<typeof readDocuments>[1] = {},
) => {
  const { readings, diagnostics } = await readDocuments(memoryHost(files), options);
  return {
    documents: readings.map(({ file }) => file),
    rows: diagnostics.map(({ code, severity, at }) => [code, severity, at?.file]),
    texts: diagnostics.map(({ message }) => render(message, "en")),
    hints: diagnostics.map(({ hint }) => hint && render(hint, "en")),
  };
};

describe("files that were looked at and left", () => {
  it("are notices, the likeliest first, and one sum", async () => {
    const { rows, texts } = await told({
      "NOTES.md": NOTES,
      "README.md": NEAR,
      "app/README.md": SPACE,
    });
    expect(rows).toEqual([
      ["not-a-card", "notice", "README.md"],
      ["not-a-card", "notice", "app/README.md"],
      ["not-a-card", "notice", "NOTES.md"],
      ["files-left", "notice", undefined],
    ]);
    expect(texts[0]).toMatch(/of 6 points.*own-download/);
    expect(texts[3]).toMatch(/3 files.*README\.md/);
  });

  it("are only counted where something was read", async () => {
    const { documents, texts } = await told({ "README.md": CARD, "NOTES.md": NOTES });
    expect(documents).toEqual(["README.md"]);
    expect(texts.at(-1)).toMatch(/^1 file looked at/);
  });

  it("are named up to a number, and all counted", async () => {
    const files = Object.fromEntries(Array.from({ length: 230 }, (_, i) => [`n${i}.md`, NOTES]));
    const { rows, texts } = await told(files);
    expect(rows).toHaveLength(201);
    expect(texts.at(-1)).toMatch(/230 files/);
  });

  it("are in a review those of the change", async () => {
    const files = { "README.md": NEAR, "NOTES.md": NOTES };
    const { rows } = await told(files, { reportsLeft: (file) => file === "NOTES.md" });
    expect(rows.map(([, , file]) => file)).toEqual(["NOTES.md", undefined]);
  });

  it("hold a data file that is called a card", async () => {
    const { rows } = await told({ "model_card.yaml": "steps: 3\n", "steps.yaml": "steps: 3\n" });
    expect(rows.map(([, , file]) => file)).toEqual(["model_card.yaml", undefined]);
  });
});

describe("files that somebody named", () => {
  const files = { "README.md": "# A\n\nText.\n", "app/README.md": SPACE };

  it("are asked for: a path among others does not stop the run", async () => {
    const { rows, hints } = await told(files, { requests: () => "path" });
    expect(rows).toEqual([
      ["not-a-card", "warning", "README.md"],
      ["not-a-card", "warning", "app/README.md"],
    ]);
    expect(hints[0]).toContain("documents: [{path: README.md, kind: model}]");
  });

  it("are asked for: an entry of the configuration does", async () => {
    const { rows } = await told(files, { requests: () => "configuration" });
    expect(rows[0]).toEqual(["not-a-card", "fatal", "README.md"]);
  });

  it("are documents of the kind that was said", async () => {
    const { documents, rows } = await told(files, { requests: () => "dataset" });
    expect(documents).toEqual(["README.md", "app/README.md"]);
    expect(rows).toEqual([]);
  });
});

describe("on the command line a README without front matter", () => {
  const PROSE = "# Harbour\n\nText.\n";
  const report = async (argv: readonly string[]) => {
    const cwd = folder({ "m/README.md": PROSE, "n/README.md": CARD });
    const { code, out } = await call(cwd, ["check", ...argv, "--format", "json"]);
    const { documents, diagnostics } = JSON.parse(out) as Report;
    return {
      code,
      documents: documents.map(({ file }) => file),
      codes: diagnostics.map(({ code }) => code),
    };
  };

  it("that is left is counted", async () => {
    const { documents, codes } = await report(["."]);
    expect(documents).toEqual(["n/README.md"]);
    expect(codes).toContain("files-left");
  });

  it("is not left without a word where its path is given", async () => {
    expect(await report(["m/README.md"])).toMatchObject({ code: 3, codes: ["not-a-card"] });
  });

  it("is a document by its path where it shows what it describes", async () => {
    const cwd = folder({ "m/README.md": "# Harbour 7B\n\nA language model for harbors.\n" });
    const { out } = await call(cwd, ["check", "m/README.md", "--format", "json"]);
    expect((JSON.parse(out) as Report).documents.map(({ file }) => file)).toEqual(["m/README.md"]);
  });
});
