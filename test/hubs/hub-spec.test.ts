import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  HUBS,
  type HubSpec,
  hubSpecText,
  isHubId,
  isHubSpec,
  parseHubSpec,
} from "../../src/model/hub-spec.js";

const scheme = fc.constantFrom("hf:", "HF:", "modelscope:", "hf:datasets/", "hf:models/", "");
const LETTERS = "abZ09_.-/\\%?#:@ \u0000\n\u202e\u0301中é~..--";
const hostile = fc.oneof(
  fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.stringMatching(/^[\w.-]{1,20}\/[\w.-]{1,20}$/),
);

const segment = fc.stringMatching(/^[A-Za-z0-9](?:[A-Za-z0-9_]{0,10}[.-]?[A-Za-z0-9]){0,3}$/);
const repository: fc.Arbitrary<HubSpec> = fc
  .record({
    hub: fc.constantFrom(...HUBS),
    kind: fc.constantFrom("model" as const, "dataset" as const),
    parts: fc.array(segment, { minLength: 1, maxLength: 2 }),
  })
  .map(({ hub, kind, parts }) => ({ hub, kind, id: parts.join("/") }))
  .filter(({ hub, id }) => isHubId(hub, id));

/** What would mean something else in an address. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\s\\%?#:@]/u;

describe("what is parsed", () => {
  test("is safe in an address, whatever the text is", () => {
    void fc.assert(
      fc.property(scheme, hostile, (prefix, rest) => {
        const parsed = parseHubSpec(prefix + rest);
        if (parsed === undefined) return;
        const parts = "id" in parsed ? parsed.id.split("/") : [parsed.owner];
        expect(parts.length).toBeLessThanOrEqual(2);
        for (const part of parts) {
          expect(part).not.toMatch(UNSAFE);
          expect(part).not.toMatch(/^\.*$|\.\./);
          const url = new URL(`https://hub.example/a/${encodeURIComponent(part)}/b`);
          expect(url.pathname.split("/")).toHaveLength(4);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test("is written and parsed again as the same", () => {
    void fc.assert(
      fc.property(repository, (spec) => {
        const text = hubSpecText(spec);
        expect(isHubSpec(text)).toBe(true);
        expect(parseHubSpec(text)).toEqual(spec);
      }),
      { numRuns: 1_000 },
    );
  });

  test("long texts are read in no time", () => {
    for (const filler of ["a", "-", ".", "a-", "/", "中"])
      expect(parseHubSpec(`hf:org/${filler.repeat(100_000)}`)).toBeUndefined();
  });
});

test.each([
  ["hf:org/model", { hub: "hub", kind: "model", id: "org/model" }],
  ["HF:org/model", { hub: "hub", kind: "model", id: "org/model" }],
  ["hf:datasets/org/data", { hub: "hub", kind: "dataset", id: "org/data" }],
  ["hf:datasets/squad", { hub: "hub", kind: "dataset", id: "squad" }],
  ["hf:models/gpt2", { hub: "hub", kind: "model", id: "gpt2" }],
  ["hf:org", { hub: "hub", owner: "org" }],
  ["modelscope:Qwen/Qwen3", { hub: "modelscope", kind: "model", id: "Qwen/Qwen3" }],
  ["modelscope:组织/模型", { hub: "modelscope", kind: "model", id: "组织/模型" }],
  ["modelscope:datasets/a/b", { hub: "modelscope", kind: "dataset", id: "a/b" }],
  ["modelscope:Qwen", { hub: "modelscope", owner: "Qwen" }],
])("%s", (text, parsed) => {
  expect(parseHubSpec(text)).toEqual(parsed);
});

test.each([
  "org/model",
  "hf:",
  "hf:/",
  "hf:org/",
  "hf:/model",
  "hf:a/b/c",
  "hf:datasets/",
  "hf:datasets/a/b/c",
  "hf:../../etc",
  "hf:org/..",
  "hf:org/a--b",
  "hf:org/a..b",
  "hf:org/-a",
  "hf:org/a.",
  "hf:org/a.git",
  "hf:组织/模型",
  "hf:org/a\n",
  "hf:org/a b",
  "hf:org/a%2fb",
  "hf:org/a?b",
  "hf:datasets",
  "hf:spaces/org",
  "hf:models/datasets/x",
  "hf:api/models",
  "modelscope:datasets/alone",
  "ms:org/model",
  `hf:org/${"a".repeat(97)}`,
])("%j is nothing of a hub", (text) => {
  expect(parseHubSpec(text)).toBeUndefined();
});
