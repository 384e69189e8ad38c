import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { decodeOutcome } from "../../src/pipeline/stored/decode.js";
import { encodeOutcome } from "../../src/pipeline/stored/encode.js";
import { Chance } from "../fuzz/chance.js";
import { card, governance, manifest } from "../fuzz/documents.js";
import { inOrder, type Sample, sampleOf, samplesIn } from "./outcomes.js";

const folders = (home: string) =>
  readdirSync(home, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(home, name));

const SAMPLES = folders("test/formats/samples");
const CARD = `---
license: mit
base_model: [acme/a, acme/b]
tags: [distilled]
---

<!-- cardwarden-ignore ip/model-license-missing: because -->

# acme/student

[More Information Needed]
`;

/** Everything that a later stage can see of a reading, the order of members and statements included. */
function holds({ source, outcome }: Sample) {
  const stored = encodeOutcome(outcome, source);
  const again = stored === undefined ? undefined : decodeOutcome(stored, source);
  expect(again, source.file).toEqual(outcome);
  const subjects = (of: typeof again) =>
    of?.reading?.subjects.map(({ at, statements, uses }) => [at, statements, uses]);
  expect(inOrder(subjects(again)), source.file).toBe(inOrder(subjects(outcome)));
  expect(inOrder(again?.reading?.document.statements)).toBe(
    inOrder(outcome.reading?.document.statements),
  );
}

describe("what is stored of a reading is all of it", () => {
  test("of every sample and example", async () => {
    const samples = await samplesIn(...SAMPLES, ...folders("examples"));
    expect(samples.filter(({ outcome }) => outcome.reading).length).toBeGreaterThan(40);
    expect(new Set(samples.map(({ outcome }) => outcome.reading?.format)).size).toBeGreaterThan(15);
    for (const sample of samples) holds(sample);
  });

  test("of real cards, where they are at hand", async () => {
    const homes = ["../shared/corpus", "../shared/gold"];
    for (const home of homes) for (const sample of await samplesIn(home)) holds(sample);
  });

  test("of made-up documents", async () => {
    for (let number = 0; number < 600; number++) {
      const chance = new Chance(20261130, number);
      const make = chance.pick([card, governance, manifest]);
      const [file, text] = make(chance);
      holds(await sampleOf(file, text));
    }
  });

  test("of a file that is no document, and of one that cannot be read", async () => {
    const nothing = await sampleOf("notes.md", "# Notes\n");
    expect(nothing.outcome.left?.reason).toBe("other-subject");
    holds(nothing);
    const weighed = await sampleOf("README.md", "# Tiny model\n\n## Contributing\n");
    expect(weighed.outcome.left).toMatchObject({ reason: "points", needed: 6 });
    holds(weighed);
    const pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n";
    const unread = await sampleOf("MODEL_CARD.md", pointer);
    expect(unread.outcome.unread?.code).toBe("kept-in-lfs");
    holds(unread);
  });

  test("comments and places of a card, in few bytes", async () => {
    const sample = await sampleOf("a/README.md", CARD);
    expect(sample.outcome.reading?.ignores).toHaveLength(1);
    holds(sample);
    const stored = encodeOutcome(sample.outcome, sample.source) ?? "";
    expect(stored.length).toBeLessThan(inOrder(sample.outcome).length / 4);
  });

  test("what has no form to be stored in is not stored", async () => {
    const { source, outcome } = await sampleOf("README.md", CARD);
    const { reading } = outcome;
    if (!reading) throw new Error("no card");
    const odd = (over: object) => encodeOutcome({ reading: { ...reading, ...over } }, source);
    expect(odd({})).toBeDefined();
    expect(odd({ file: "other.md" })).toBeUndefined();
    expect(odd({ format: "unheard-of" })).toBeUndefined();
    expect(odd({ role: "evidence" })).toBeUndefined();
    expect(odd({ check: () => [] })).toBeUndefined();
    const unheardOf = { ...reading.document, statements: new Map([["unheard.of", []]]) };
    expect(odd({ document: unheardOf })).toBeUndefined();
  });
});

describe("what is broken is nothing", () => {
  let pool: { readonly sample: Sample; readonly stored: string }[];
  beforeAll(async () => {
    const samples = [
      ...(await samplesIn(...SAMPLES)).filter(({ source }) => source.text.length < 4000),
      await sampleOf("README.md", CARD),
    ];
    pool = samples.map((sample) => ({
      sample,
      stored: encodeOutcome(sample.outcome, sample.source) ?? "",
    }));
  });

  test.each([
    "",
    "null",
    "[]",
    "{}",
    "[[],[]]",
    "[[],[],0,0]",
    "[[1,1,1,1,0],[],2]",
    "[[1,1,1,1,7],[],0]",
    "[[1,1,1,1],[],0]",
    "[[0,1,1,1,0],[],0]",
    '[[],[],1,"x",{"code":"x","params":{"__proto__":"y"}},0]',
    '[[],[],1,"x",{"code":"x","params":{},"__proto__":{}},0]',
    '[[],[],2,"constructor"]',
    '[[],[],2,"__proto__"]',
    `${"[".repeat(100_000)}`,
  ])("%.60s", (stored) => {
    const source = { file: "README.md", text: "", truncated: false, utf8: true };
    expect(decodeOutcome(stored, source)).toBeUndefined();
  });

  test("a count that nothing follows takes no time", () => {
    const source = { file: "README.md", text: "", truncated: false, utf8: true };
    const stored = `[[1,1,1,1,0],[],2,"hf-model-card",0,${Number.MAX_SAFE_INTEGER}]`;
    expect(decodeOutcome(stored, source)).toBeUndefined();
  });

  test("disturbed entries never throw, and what comes of them could have been stored", () => {
    const values = [
      -1,
      0,
      1,
      2,
      7,
      0.5,
      1e9,
      1e308,
      "",
      "x",
      "__proto__",
      null,
      true,
      [],
      {},
      [[]],
    ];
    let whole = 0;
    for (let number = 0; number < 20_000; number++) {
      const chance = new Chance(7, number);
      const { sample, stored } = chance.pick(pool);
      const disturbed = disturb(stored, chance, values);
      const outcome = decodeOutcome(disturbed, sample.source);
      if (outcome === undefined) continue;
      whole++;
      const again = encodeOutcome(outcome, sample.source);
      expect(again, disturbed).toBeDefined();
      expect(decodeOutcome(again ?? "", sample.source), disturbed).toEqual(outcome);
    }
    expect(whole).toBeGreaterThan(100);
    expect(whole).toBeLessThan(15_000);
    expect(({} as { code?: unknown }).code).toBeUndefined();
  });
});

/** Tears the text, or replaces, removes or adds a value of it. */
function disturb(stored: string, chance: Chance, values: readonly unknown[]): string {
  if (chance.is(0.1)) return stored.slice(0, chance.below(stored.length));
  const parsed: unknown[] = JSON.parse(stored);
  const list = (chance.is(0.2) ? parsed[chance.below(2)] : parsed) as unknown[];
  for (let times = 1 + chance.below(2); times > 0; times--) {
    const index = chance.below(list.length + 1);
    if (chance.is(0.6)) list[index] = chance.pick(values);
    else if (chance.is(0.5)) list.splice(index, 1);
    else list.splice(index, 0, chance.pick(values));
  }
  return JSON.stringify(parsed);
}
