import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  oneof,
  property,
  string,
} from "fast-check";
import { safeParse } from "valibot";
import { expect, test } from "vitest";
import { isHubId } from "../../src/model/hub-spec.js";
import { LockedUpstream } from "../../src/model/upstream-lock.js";
import { pauseOf } from "../../src/node/hubs/rate.js";
import { placeIn } from "../../src/node/hubs/resolver.js";
import { lockText, parseLock } from "../../src/node/remote/lock.js";
import { readHubCard } from "../../src/pipeline/hub/read-card.js";
import { COMMIT } from "../helpers/memory-hub.js";
import { DATE, options } from "../helpers/run.js";

/** Texts that are put together of what a parser looks for. */
const of = (...parts: string[]) =>
  array(oneof(constantFrom(...parts), string({ maxLength: 6 })), { maxLength: 12 }).map((texts) =>
    texts.join(""),
  );

test("what a hub says of its budget is a time or nothing", () => {
  const header = of(
    '"resolvers"',
    '"api"',
    ";r=0",
    ";r=5",
    ";t=120",
    ";t=",
    "r=",
    "9999999999",
    ",",
  );
  const after = oneof(of("12", "Tue, 01 Dec 2026 00:00:00 GMT", "-1", " "), integer().map(String));
  void assert(
    property(header, after, (ratelimit, retryAfter) => {
      const pause = pauseOf({ ratelimit, "retry-after": retryAfter }, 0);
      expect(pause === undefined || (Number.isFinite(pause) && pause >= 0)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test("a path of the resolver names a repository, or nothing", () => {
  const path = of(
    "/",
    "org",
    "model",
    "resolve",
    "main",
    "README.md",
    "datasets",
    "..",
    "%2e%2e",
    "%2f",
    "api",
    "resolve-cache",
    "models",
    COMMIT,
  );
  void assert(
    property(path, (text) => {
      const spec = { hub: "hub", kind: "model", id: "org/model" } as const;
      const place = placeIn(text, spec, "main", "README.md");
      expect(place === undefined || isHubId("hub", place.id)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test("any card on a hub is an entry that a lock can hold", async () => {
  const { register } = options();
  const text = of(
    ...[
      "---\n",
      "license: ",
      "other\n",
      "[mit, apache-2.0]\n",
      "license_name: __proto__\n",
      "base_model:\n",
      "- acme/x\n",
    ],
    ...[
      "- &a [*a]\n",
      "datasets: ",
      "constructor\n",
      "# Card\n\n",
      "Fine-tuned from acme/y. ",
      "Apache License 2.0",
      "\u0000",
      "\u202e",
      "基于 acme/z 微调。",
    ],
  );
  await assert(
    asyncProperty(text, constantFrom("model", "dataset"), async (readme, kind) => {
      const spec = { hub: "hub", kind, id: "acme/m" } as const;
      const card = {
        status: "card",
        id: spec.id,
        commit: COMMIT,
        text: readme,
        gated: false,
        read: DATE,
      } as const;
      const client = { file: async () => "x".repeat(50) };
      const entry = await readHubCard(spec, card, { register, client });
      expect(safeParse(LockedUpstream, entry).success).toBe(true);
      const lock = { schema: "lock.v1", packs: {}, upstreams: { "hf:acme/m": entry } } as const;
      expect(parseLock("cardwarden.lock", lockText(lock)).upstreams).toEqual({
        "hf:acme/m": entry,
      });
    }),
    { numRuns: 150 },
  );
});
