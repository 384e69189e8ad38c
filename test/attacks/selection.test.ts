import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/model/report.js";
import { nodeHost } from "../../src/node/host.js";
import type { Change } from "../../src/pipeline/review/change.js";
import { both, expectSame } from "../change/differential.js";
import { afterFile } from "../helpers/cleanup.js";
import { run } from "../helpers/run.js";

/** The base of a student changes from a permissive license to one with terms. */
const BASE = (license: string, ...more: string[]) =>
  `---\nlicense: ${license}\npipeline_tag: text-generation\n${more.join("\n")}${more.length > 0 ? "\n" : ""}---\n\n# Tide\n\nA model.\n`;

const ID = "Port-Lab/tide-7b";

/** The student, in a folder of its own, with what its front matter and its text say of the base. */
const student = (front: string, body = "") =>
  `---\nlicense: mit\npipeline_tag: text-generation\n${front}---\n\n# Student\n\n${body}\n`;

/** Cards that have nothing to do with it. */
const others = (): [string, string][] =>
  Array.from({ length: 18 }, (_, i) => [
    `other/m${i}/README.md`,
    `---\nlicense: mit\nbase_model: Qwen/Qwen2.5-7B\npipeline_tag: text-generation\n---\n\n# Other ${i}\n`,
  ]);

async function change(card: string, file = "student/README.md", declares = `model_name: ${ID}`) {
  const before = new Map([
    ...others(),
    ["base/tide-7b/README.md", BASE("apache-2.0", declares)] as [string, string],
    [file, card] as [string, string],
  ]);
  const after = new Map(before).set("base/tide-7b/README.md", BASE("llama3.1", declares));
  return both(before, after);
}

/** What hides a reference in front matter or text from a search of the bytes: name, front matter, text. */
const WAYS: readonly (readonly [string, string, string?])[] = [
  ["plain", `base_model: ${ID}\n`],
  ["quotes", `base_model: '${ID}'\n`],
  ["an escape of two digits", `base_model: "Port-Lab/\\x74ide-7b"\n`],
  ["escapes of four digits", `base_model: "\\u0050ort-Lab/t\\u0069de-7\\u0062"\n`],
  ["an escape of eight digits", `base_model: "Port-Lab/t\\U00000069de-7b"\n`],
  [
    "every letter escaped",
    `base_model: "${[...ID].map((c) => `\\x${c.charCodeAt(0).toString(16)}`).join("")}"\n`,
  ],
  ["a line that is continued", `base_model: "Port-Lab/tide\\\n  -7b"\n`],
  ["a line that is continued inside a word", `base_model: "Port-Lab/ti\\\n    de-7b"\n`],
  ["an anchor and an alias", `x: &a ${ID}\nbase_model: *a\n`],
  ["a merge key", `x: &a {base_model: ${ID}}\n<<: *a\n`],
  ["a tag", `base_model: !!str ${ID}\n`],
  ["a block scalar", `base_model: >-\n  ${ID}\n`],
  ["an explicit key", `? base_model\n: ${ID}\n`],
  ["flow style", `base_model: [${ID}]\n`],
  ["JSON", `{"base_model": "Port-Lab\\/tide-7b"}\n`],
  ["other case", `base_model: PORT-LAB/TIDE-7B\n`],
  ["full-width letters", `base_model: "Port-Lab/ｔｉｄｅ-7b"\n`],
  ["letters of mathematics", `base_model: "Port-Lab/𝐭𝐢𝐝𝐞-7b"\n`],
  ["a character of no width", `base_model: "Port-Lab/ti\u200bde-7b"\n`],
  ["a soft hyphen", `base_model: "Port-Lab/ti\u00adde-7b"\n`],
  ["an escaped character of no width", `base_model: "Port-Lab/ti\\u200bde-7b"\n`],
  ["an address", `base_model: https://huggingface.co/${ID}/tree/main\n`],
  ["a short address", `base_model: hf.co/${ID}\n`],
  ["a revision", `base_model: ${ID}@abc\n`],
  ["a relative path", "base_model: ../base/tide-7b\n"],
  ["a relative path to the file", "base_model: ../base/tide-7b/README.md\n"],
  ["a path with detours", "base_model: ./../student/.././base//tide-7b/\n"],
  ["a path with backslashes", "base_model: ..\\base\\tide-7b\n"],
  ["a path of the repository", "base_model: base/tide-7b\n"],
  ["the name of the folder", "base_model: tide-7b\n"],
  ["a path on a disk", "base_model: /mnt/models/tide-7b\n"],
  ["a folder of the cache", "base_model: /c/models--Port-Lab--tide-7b/snapshots\n"],
  ["a teacher", `governance:\n  teachers:\n  - {id: "Port-Lab/t\\x69de-7b", access: weights}\n`],
  ["a sentence", "", `This model was fine-tuned from ${ID}.`],
  ["a link", "", `This model was fine-tuned from [the tide model](https://huggingface.co/${ID}).`],
  [
    "a link of a reference",
    "",
    `It was fine-tuned from [${ID}][1].\n\n[1]: https://huggingface.co/${ID}\n`,
  ],
  ["escaped marks", "", String.raw`It was fine-tuned from Port\-Lab/tide\-7b.`],
  ["bold letters", "", "It was fine-tuned from Port-Lab/ti**de**-7b."],
  ["code", "", `It was fine-tuned from \`${ID}\`.`],
  ["an entity of a number", "", "It was fine-tuned from Port-Lab/t&#105;de-7b."],
  ["a hexadecimal entity", "", "It was fine-tuned from Port-Lab/t&#x69;de-7b."],
  ["an entity with a name", "", "It was fine-tuned from Port&hyphen;Lab/tide&dash;7b."],
  ["an entity of a letter", "", "It was fine-tuned from Port-Lab/&tscr;ide-7b."],
  [
    "an address with percent signs",
    "",
    "It was fine-tuned from [it](https://huggingface.co/Port-Lab/t%69de-7b).",
  ],
  ["tags inside a word", "", "It was fine-tuned from Port-Lab/ti<b></b>de-7b."],
  ["a comment inside a word", "", "It was fine-tuned from Port-Lab/ti<!-- x -->de-7b."],
  ["a table of HTML", "", `<table><tr><td>Base model</td><td>${ID}</td></tr></table>`],
  ["a label", "", `- **Finetuned from model:** ${ID}`],
];

describe("no way to write an upstream hides a student of a changed base", () => {
  const seen = new Set<string>();

  for (const [name, front, body] of WAYS)
    test(name, async () => {
      const runs = await change(student(front, body));
      expect(runs.partial.change?.notLookedAt).toBeGreaterThan(10);
      expectSame(runs);
      const isOfStudent = ({ introduced, primary }: Finding) =>
        introduced && primary.file.startsWith("student/");
      if (runs.full.findings.some(isOfStudent)) seen.add(name);
    });

  test("most of them are read as the base, so that there is something to be hidden", () => {
    expect(seen.size).toBeGreaterThan(WAYS.length * 0.7);
  });

  test("a card behind a link, in UTF-16, behind escapes of JSON, and one that is one name with another", async () => {
    const files = new Map(others());
    files.set("base/tide-7b/README.md", BASE("apache-2.0", `model_name: ${ID}`));
    files.set(
      "data/croissant.json",
      JSON.stringify({
        "@context": { "@vocab": "https://schema.org/", cr: "http://mlcommons.org/croissant/" },
        "@type": "Dataset",
        conformsTo: "http://mlcommons.org/croissant/1.0",
        name: "letters",
        isBasedOn: ID,
      }).replace("tide", "t\\u0069de"),
    );
    files.set("more/README.md", BASE("mit", `model_name: "Port-Lab/t\\x69de-7b"`));
    const after = new Map(files).set(
      "base/tide-7b/README.md",
      BASE("llama3.1", `model_name: ${ID}`),
    );
    const runs = await both(files, after);
    expectSame(runs);
    expect(runs.partial.documents.map(({ file }) => file)).toContain("more/README.md");
  });

  test("a name in Chinese that a line is folded in", async () => {
    const name = "港口 模型 七";
    const card = student(`base_model: 港口\n  模型\n  七\n`);
    const runs = await change(card, "student/README.md", `model_name: ${name}`);
    expectSame(runs);
    expect(runs.partial.documents.map(({ file }) => file)).toContain("student/README.md");
  });

  test("a change with more names, and longer ones, than any search takes one by one", async () => {
    const names = Array.from(
      { length: 1500 },
      (_, i) => `  - acme/名${i}-${"a.".repeat(i === 7 ? 9000 : 1)}`,
    );
    const before = new Map(others());
    before.set("base/tide-7b/README.md", BASE("apache-2.0", `model_name: ${ID}`));
    before.set("student/README.md", student(`base_model: "Port-Lab/t\\x69de-7b"\n`));
    const after = new Map(before)
      .set("base/tide-7b/README.md", BASE("llama3.1", `model_name: ${ID}`, "datasets:", ...names))
      .set("more/README.md", student(`model_name: ${"x-".repeat(5000)}\n`));
    const runs = await both(before, after);
    expectSame(runs);
    expect(runs.partial.documents.map(({ file }) => file)).toContain("student/README.md");
  });

  test("links and encodings of a file system", async () => {
    const root = mkdtempSync(join(tmpdir(), "cardwarden-"));
    afterFile(() => rmSync(root, { recursive: true, force: true }));
    const put = (file: string, text: string | Uint8Array) => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    };
    for (const [file, text] of others()) put(file, text);
    const card = student(`base_model: ${ID}\n`);
    put("behind/hidden/card.txt", card);
    mkdirSync(join(root, "linked"));
    symlinkSync("../behind/hidden/card.txt", join(root, "linked/README.md"));
    put("wide/README.md", Buffer.from(`\ufeff${card}`, "utf16le"));
    put("base/tide-7b/README.md", BASE("llama3.1", `model_name: ${ID}`));
    const base = "base/tide-7b/README.md";
    const text = BASE("apache-2.0", `model_name: ${ID}`);
    const change: Change = {
      base: "before",
      files: new Map([[base, "altered"]]),
      artifacts: [],
      listedBefore: [base],
      comparable: true,
      before: async (file) => ({ file, text, truncated: false, utf8: true }),
    };
    const runOver = (everything: boolean) =>
      run(nodeHost({ root, paths: [root] }), { change, policyAtBase: true, everything });
    const [full, partial] = [(await runOver(true)).report, (await runOver(false)).report];
    expectSame({ full, partial });
    const files = partial.documents.map(({ file }) => file);
    expect(files.sort()).toEqual([base, "linked/README.md", "wide/README.md"]);
  });
});
