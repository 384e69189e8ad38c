import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ParsedDocument, Source } from "../../src/documents/format.js";
import { FORMATS } from "../../src/formats/index.js";
import { LIMITS } from "../../src/text/limits.js";
import { runs, THOROUGH } from "../helpers/thorough.js";
import { readingFaults } from "./faults.js";
import { claimedBy, source } from "./read.js";

const MODEL = `---
license: other
license_name: qwen-research
license_link: https://example.org/LICENSE
language:
- en
- no
base_model: ["Qwen/Qwen2.5-3B", 'org/b']
base_model_relation: finetune
datasets: openai/gsm8k
pipeline_tag: text-generation
version: 1.10
tags:
- distillation
author: Ana
contact: |
  mail@example.org
  and so on
governance:
  subject: { kind: model, id: acme/student, stage: public, version: "2.0" }
  provider:
    name: "ACME: \\"labs\\""
  contacts:
    general: [help@acme.example, https://acme.example]
    ip: ip@acme.example
  roles:
    - { role: provider, party: ACME }
  personalInfo:
    present: true
    categories: [Email, Name]
    deidentification: pseudonymised
  legalBasis:
    - basis: pipl-13-1
  teachers:
    - id: openai/gpt-4o
      role: generator
      access: api
      outputUse: [text]
      authorization:
        basis: contract
        evidence: CTR-1
        scope: [distillation]
        expires: 2027-01-31
  review:
    date: 2026-01-31
---

# Student

**Developed by:** ACME
**License:** MIT

## Training Data

Public pages.

## Personal and Sensitive Information

[More Information Needed]
`;

const DATASET = `---
license:
- cc-by-4.0
- mit
pretty_name: Questions
task_categories: [question-answering]
source_datasets:
- original
- extended|squad
language_creators: [machine-generated]
governance:
  personalInfo: { present: n/a - no persons, sensitive: no }
  synthetic:
    present: yes
    generators:
      - id: openai/gpt-4o
  sources:
    - url: https://example.org
      relation: collected-from
---
# Questions

|Field|Value|
|-|-|
|License|CC BY 4.0|

## 个人信息

无
`;

const BODY = `# Tiny Model Card

## Model Details

- **Developed by:** ACME
- **License:** MIT

## Intended Use

Letters, distilled from a larger model.

|Base model|acme/base|
|-|-|
|Training data|public pages|

## 伦理考量

无
`;

const DECLARATION = `# One for each
subjects:
- subject: {kind: model, id: acme/a}
  teachers: [{id: t/a, terms: {trainOnOutputs: no}}]
  evaluation: {safety: {tested: yes}}
- governance:
    subject: {kind: dataset, name: b}
    sources:
    - {id: x, kind: web-crawl, licence: cc0-1.0}
    personalInfo: {present: no, categories: [Email]}
    review: {date: 2026-01-31, maxAgeDays: 30}
`;

/** Inline samples of every format, `[file, text]`; a new format adds its own here. */
/** `samples/<format>/<path in the repository>`: a new format brings its own. */
const FILED = join(import.meta.dirname, "samples");
const filed = new Map(
  readdirSync(FILED).map((id) => [
    id,
    readdirSync(join(FILED, id), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map(
        (path) =>
          [
            relative(join(FILED, id), path).split(sep).join("/"),
            readFileSync(path, "utf8"),
          ] as const,
      ),
  ]),
);

const SAMPLES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  ...Object.fromEntries(filed),
  "hf-model-card": [
    MODEL,
    MODEL.replaceAll("\n", "\r\n"),
    "---\nbase_model: a/b\n---\n",
    "---\nlibrary_name: peft\nlicense: mit\n---\n\n# X",
    "--- \npipeline_tag: text-generation\n---\nwords",
    "---\npipeline_tag: text-generation\n\n# Not closed\n",
    '---\npipeline_tag: x\nwidget: "open\nlicense: mit\nbase_model:\n- a/b\n---\n',
  ].map((text) => ["README.md", text] as const),
  "hf-dataset-card": [
    DATASET,
    DATASET.replaceAll("\n", "\r\n"),
    "---\npretty_name: X\n---\n",
    "---\ntask_categories: [x]\nlicense: {a: mit, b: [mit, other]}\n---\n",
  ].map((text) => ["README.md", text] as const),
  "markdown-model-card": [
    ["MODEL_CARD.md", BODY],
    ["MODEL_CARD.md", BODY.replaceAll("\n", "\r\n")],
    ["docs/tiny.md", BODY],
    ["MODEL_CARD.md", `---\nowner: x\n---\n${BODY}`],
    ["model_cards/acme/tiny/README.md", "Reads letters.\n"],
  ],
  "markdown-dataset-card": [
    ["DATASET_CARD.md", BODY],
    ["x.md", "# X\n\n## Dataset Summary\n\n## Data Fields\n\n### Curation Rationale\n\nNone.\n"],
  ],
  governance: [
    ["governance.yaml", DECLARATION],
    [".github/governance.yml", DECLARATION.replaceAll("\n", "\r\n")],
    ["MODEL_GOVERNANCE.yaml", "governance: {subject: {kind: model}, distillation: none}"],
    ["governance.yaml", "\ufeffteachers: [a/b]\nreview: {date: 2026-01-01}\n"],
  ],
};

const expectSound = (text: string, reading: ParsedDocument) => {
  const wrong = readingFaults(text, reading);
  // A million expectations are slow.
  if (wrong.length > 0) expect(wrong).toEqual([]);
};

const readAny = (one: Source) => {
  for (const format of claimedBy(one)) expectSound(one.text, format.read(one));
};

describe("every format", () => {
  it("has samples here, an id of its own and a title", () => {
    expect(FORMATS.map((format) => format.id).sort()).toEqual(Object.keys(SAMPLES).sort());
    for (const format of FORMATS) expect(format.title).not.toBe("");
  });

  const cases = Object.entries(SAMPLES).flatMap(([id, texts]) =>
    texts.map(([file, text], i) => [id, i, source(text, { file })] as const),
  );

  it.each(cases)("%s claims its own sample %i alone", (id, _, one) => {
    expect(claimedBy(one).map((format) => format.id)).toEqual([id]);
  });

  it.each(cases)("%s states known facts at their places in sample %i", (id, _, one) => {
    const format = FORMATS.find((known) => known.id === id);
    if (!format) throw new Error(`no format ${id}`);
    const reading = format.read(one);
    expect(reading.format).toBe(id);
    if (format.role === "card") expect(reading.subjects.length).toBeGreaterThan(0);
    expectSound(one.text, reading);
  });

  it.each(cases)("%s gives the same reading twice (sample %i)", (_, __, one) => {
    const again = { ...one };
    const twice = [one, again].map((each) =>
      claimedBy(each).map((format) => ({
        ...format.read(each),
        schema: undefined,
        check: undefined,
      })),
    );
    expect(twice[0]).toEqual(twice[1]);
  });
});

/** One name for each way in which a file is claimed. */
const WHOLE = [
  ["README.md", MODEL],
  ["README.md", DATASET],
  ["MODEL_CARD.md", BODY],
  ["governance.yaml", DECLARATION],
  ...[...filed.values()].flat(),
] as const;
const FILES = ["DATASET_CARD.md", ...new Set(WHOLE.map(([file]) => file))];

const KINDS = ["README.md", "MODEL_CARD.md", "governance.yaml", "bom.json"];

describe("no input breaks a format", () => {
  const front = "---\nbase_model: a/b\nlicense: mit\n";
  it.each([
    ["nothing", ""],
    ["NUL", "\0".repeat(1000)],
    ["NUL in a card", MODEL.replaceAll(" ", "\0")],
    ["a fence", "---"],
    ["two fences", "---\n---"],
    ["binary", String.fromCharCode(...Array.from({ length: 2000 }, (_, i) => (i * 7919) % 65_536))],
    ["3 MB of prose", `${MODEL}${"word ".repeat(600_000)}`],
    ["1 MB of headings", `${front}---\n${"# a\n".repeat(LIMITS.fileBytes / 8)}`],
    ["3 MB of front matter", `${front}x: "${"a".repeat(3_000_000)}"\n---\n`],
    ["3 MB of keys", `${front}${"a: b\n".repeat(600_000)}---\n`],
    ["3 MB that is not closed", `${front}${"a: b\n".repeat(600_000)}`],
    ["deep flow", `${front}x: ${"[".repeat(50_000)}\n---\n`],
    [
      "deep blocks",
      `${front}${Array.from({ length: 400 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")}\n---\n`,
    ],
    ["a deep declaration", `${front}governance: ${"{teachers: [".repeat(300)}\n---\n`],
    ["a cyclic declaration", `${front}governance: &g\n  teachers: [*g]\n  lineage: *g\n---\n`],
    [
      "lists where text belongs",
      `---\nbase_model: [[a/b], {c: d}]\nversion: [1]\ngovernance: []\n---\n`,
    ],
    [
      "maps where lists belong",
      `---\nbase_model: {a: b}\ntags: {a: {b: c}}\ngovernance: {teachers: {id: x}, roles: x}\n---\n`,
    ],
    ["empty values", `---\nbase_model:\nlicense:\ntags:\ndatasets: []\ngovernance:\n---\n`],
    [
      "keys of objects",
      `---\nbase_model: a/b\n__proto__: {x: 1}\nconstructor: 1\ntoString: 2\ngovernance: {__proto__: {x: 1}}\n---\n`,
    ],
  ])("%s", (_, text) => {
    // A large text under a name of each kind, a small one under all.
    const files = text.length > LIMITS.fileBytes / 4 && !THOROUGH ? KINDS : FILES;
    const start = performance.now();
    for (const file of files) readAny(source(text, { file }));
    expect(performance.now() - start).toBeLessThan(2000 * files.length);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it("a card cut off anywhere", () => {
    // Cards have places in common: from each fourth on in each, other ones in the next.
    const step = THOROUGH ? 1 : 4;
    for (const [index, [file, text]] of WHOLE.entries())
      for (let i = index % step, n = 0; i <= text.length; i += step, n++)
        readAny(source(text.slice(0, i), { file, truncated: n % 2 === 0, utf8: n % 3 !== 0 }));
  });

  it("a card with something hostile in it", () => {
    const fragment = fc.oneof(
      fc.constantFrom(
        ..."\n|\r|\r\n|---\n|\n---\n|...\n|: |- |[|{|}|]|'|\"|#|# |&a |*a|!!set |\t|\0|<!--|-->|```\n|**|**License:** |\ufffd|\ufeff|\ud800|😀|：|governance:\n|  teachers:\n|license: x\n|base_model: y\n|{{ x }}|[More Information Needed]".split(
          "|",
        ),
      ),
      fc.string({ unit: "binary", maxLength: 6 }),
      fc
        .tuple(fc.constantFrom("[", "{", "- ", "? ", "\n", " "), fc.nat(300))
        .map(([u, n]) => u.repeat(n)),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...WHOLE),
        fc.array(fc.tuple(fc.nat(2000), fc.nat(40), fragment), { minLength: 1, maxLength: 5 }),
        ([file, card], edits) => {
          let text = card;
          for (const [offset, cut, insert] of edits)
            text = text.slice(0, offset) + insert + text.slice(offset + cut);
          readAny(source(text, { file }));
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  it("any text under any name", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FILES),
        fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), fc.lorem({ mode: "sentences" })),
        (file, text) => readAny(source(text, { file })),
      ),
      { numRuns: runs(500) },
    );
  });
});
