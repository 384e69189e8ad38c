import { describe, expect, it } from "vitest";
import { openBody } from "../../src/documents/card/card.js";
import { outline } from "../../src/documents/prose/outline.js";
import type { Cue } from "../../src/documents/upstreams/cues/cue.js";
import { LANGUAGES } from "../../src/documents/upstreams/cues/index.js";
import { readUpstreams } from "../../src/documents/upstreams/index.js";
import { source } from "../formats/read.js";

const CUES = LANGUAGES.flatMap(({ cues }) => cues);
const EXAMPLES = CUES.flatMap((cue) =>
  cue.examples.map(([sentence, ...names]) => [cue, sentence, names] as const),
);

/** Returns what a card that says only this names, in the kind of card that the cue is for. */
function readingsOf(cue: Cue, sentence: string) {
  const kind = cue.only ?? (cue.role === "source" ? "dataset" : "model");
  const card = openBody(source(`# Card\n\n${sentence}\n`));
  return readUpstreams(card, outline(card), kind);
}

describe("the example of a cue", () => {
  it.each(EXAMPLES.filter(([, , names]) => names.length > 0))(
    "$id reads names: %s",
    (cue, sentence, names) => {
      const readings = readingsOf(cue, sentence).filter(
        (reading) => reading.role === cue.role || reading.cue === cue.id,
      );
      expect(readings.map(({ mention }) => mention.name)).toEqual(names);
    },
  );

  it.each(EXAMPLES.filter(([, , names]) => names.length === 0))(
    "$id leaves alone: %s",
    (cue, sentence) => {
      const readings = readingsOf(cue, sentence).filter((reading) => reading.cue === cue.id);
      expect(readings).toEqual([]);
    },
  );
});

describe("cues", () => {
  it("have ids of their own, by language, role and wording", () => {
    const ids = CUES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { cues, cjk } of LANGUAGES)
      for (const { id, role } of cues)
        expect(id).toMatch(new RegExp(`^${cjk ? "zh" : "en"}\\.${role}\\.[a-z-]+$`));
  });

  it("each read something in an example", () => {
    const silent = CUES.filter(({ examples }) =>
      examples.every(([, ...names]) => names.length === 0),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it("name only words that stand in their examples' cues", () => {
    for (const { id, words } of CUES) {
      expect(words.length, id).toBeGreaterThan(0);
      for (const word of words) expect(word, id).toBe(word.toLowerCase());
    }
  });
});
