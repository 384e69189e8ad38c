import { describe, expect, test } from "vitest";
import { hubSpecText } from "../../src/model/hub-spec.js";
import type { LockedRelation, LockedUpstream } from "../../src/model/upstream-lock.js";
import type { LookedUpUpstream } from "../../src/pipeline/hub/look-up.js";
import { relockUpstreams } from "../../src/pipeline/hub/relock.js";
import { upstreamChanges } from "../../src/pipeline/hub/upstream-changes.js";

const KEY = "hf:acme/base";
const commit = (digit: string) => digit.repeat(40);
const digest = (digit: string) => `sha256-${digit.repeat(64)}`;
const licensed = (name: string): Pick<LockedUpstream, "license"> => ({
  license: { stated: [name], resolved: [name], evidence: "structured" },
});
const locked = (over: Partial<LockedUpstream> = {}): LockedUpstream => ({
  id: "acme/base",
  commit: commit("1"),
  read: "2026-11-01",
  digest: digest("1"),
  ...licensed("mit"),
  ...over,
});
const missing = (fault: LockedUpstream["fault"]): LockedUpstream => ({
  id: "acme/base",
  read: "2026-11-02",
  fault,
});
/** The same upstream after a commit that changed its card. */
const later = (over: Partial<LockedUpstream> = {}) =>
  locked({ commit: commit("2"), digest: digest("2"), read: "2026-11-02", ...over });
const relation = (name: string, over: Partial<LockedRelation> = {}): LockedRelation => ({
  name,
  kind: "model",
  relation: "finetune",
  evidence: "structured",
  ...over,
});

const differences = (from: LockedUpstream | undefined, to: LockedUpstream | undefined) =>
  upstreamChanges(from ? { [KEY]: from } : {}, to ? { [KEY]: to } : {}).flatMap(
    (change) => change.differences,
  );

describe("what changed in an upstream", () => {
  test.each<[string, LockedUpstream | undefined, LockedUpstream | undefined, object[]]>([
    ["nothing but the day", locked(), locked({ read: "2026-11-02" }), []],
    ["a commit alone", locked(), later(), [{ kind: "commit" }]],
    ["a commit with the same card", locked(), later({ digest: digest("1") }), [{ kind: "commit" }]],
    [
      "the license",
      locked(),
      later(licensed("cc-by-nc-4.0")),
      [{ kind: "relicensed", from: "mit", to: "cc-by-nc-4.0", since: commit("1") }],
    ],
    [
      "a license that is taken away",
      locked(),
      later({ license: undefined }),
      [{ kind: "relicensed", from: "mit", to: undefined, since: commit("1") }],
    ],
    [
      "the name of a license of its own",
      locked({ license: { stated: ["other"], name: "acme-1", evidence: "structured" } }),
      later({ license: { stated: ["other"], name: "acme-2", evidence: "structured" } }),
      [{ kind: "relicensed", from: "other, acme-1", to: "other, acme-2", since: commit("1") }],
    ],
    [
      "what the register makes of the same card",
      locked({ license: { stated: ["acme-1"], evidence: "structured" } }),
      locked({ license: { stated: ["acme-1"], resolved: ["acme-1.0"], evidence: "structured" } }),
      [{ kind: "reading", from: "acme-1", to: "acme-1.0" }],
    ],
    ["gating", locked(), locked({ gated: true }), [{ kind: "gated" }]],
    ["gating that ends", locked({ gated: true }), locked(), [{ kind: "not-gated" }]],
    [
      "the id",
      locked(),
      locked({ id: "acme/new" }),
      [{ kind: "renamed", from: "acme/base", to: "acme/new" }],
    ],
    [
      "a base, by whatever capitals",
      locked({ upstreams: [relation("acme/root"), relation("Acme/Kept")] }),
      later({ upstreams: [relation("acme/kept"), relation("acme/other")] }),
      [
        {
          kind: "upstreams",
          added: [relation("acme/other")],
          dropped: [relation("acme/root")],
        },
      ],
    ],
    [
      "several things at once",
      locked(),
      later({ gated: true, id: "acme/new", ...licensed("llama3.1") }),
      [{ kind: "renamed" }, { kind: "gated" }, { kind: "relicensed" }],
    ],
    ["a repository that is gone", locked(), missing("not-found"), [{ kind: "withdrawn" }]],
    ["a card that is closed", locked(), missing("gated"), [{ kind: "card-gone", fault: "gated" }]],
    [
      "a card that is back",
      missing("not-found"),
      later(),
      [{ kind: "came-back", fault: "not-found" }],
    ],
    [
      "another reason",
      missing("not-found"),
      missing("gated"),
      [{ kind: "other-reason", from: "not-found", to: "gated" }],
    ],
    ["the same reason on another day", missing("gated"), missing("gated"), []],
    ["an entry that is new", undefined, locked(), [{ kind: "added" }]],
    ["an entry that is dropped", locked(), undefined, [{ kind: "dropped" }]],
  ])("%s", (_, from, to, expected) => {
    const changes = differences(from, to);
    expect(changes).toHaveLength(expected.length);
    expect(changes).toMatchObject(expected);
  });

  test("is sorted, and answers to no name of every object", () => {
    const after = JSON.parse(`{"hf:b/b": ${JSON.stringify(locked())}, "hf:a/a": null}`);
    delete after["hf:a/a"];
    expect(upstreamChanges({}, after).map(({ upstream }) => upstream)).toEqual(["hf:b/b"]);
    expect(upstreamChanges({ constructor: locked() }, {})).toMatchObject([
      { upstream: "constructor", differences: [{ kind: "dropped" }] },
    ]);
  });
});

describe("a lock after a look-up", () => {
  const spec = (id: string) => ({ hub: "hub", kind: "model", id }) as const;
  const result = (
    id: string,
    upstream: LockedUpstream,
    failure?: LookedUpUpstream["failure"],
  ): LookedUpUpstream => ({
    spec: spec(id),
    upstream,
    isLocked: false,
    ...(failure ? { failure } : {}),
  });
  const none = () => false;

  test("holds what hubs state, and nothing of how the run went", () => {
    const relocked = relockUpstreams(
      {},
      [
        result("a/card", locked()),
        result("a/gone", missing("not-found")),
        result("a/slow", missing("timeout")),
      ],
      none,
    );
    expect(relocked).toMatchObject({
      added: ["hf:a/card", "hf:a/gone"],
      failed: [{ upstream: "hf:a/slow", fault: "timeout" }],
    });
    expect(Object.keys(relocked.upstreams)).toEqual(["hf:a/card", "hf:a/gone"]);
  });

  test("keeps the entry of before where only the day is another", () => {
    const before = { [KEY]: locked() };
    const again = locked({ read: "2026-12-01" });
    expect(relockUpstreams(before, [result("acme/base", again)], none).upstreams).toEqual(before);
    const changed = later();
    expect(relockUpstreams(before, [result("acme/base", changed)], none).upstreams).toEqual({
      [hubSpecText(spec("acme/base"))]: changed,
    });
  });

  test("drops what nothing needs, unless the run cannot tell", () => {
    const before = { [KEY]: locked(), "hf:acme/old": locked() };
    const results = [result("acme/base", locked())];
    expect(relockUpstreams(before, results, none).dropped).toEqual(["hf:acme/old"]);
    expect(relockUpstreams(before, results, (key) => key === "hf:acme/old").dropped).toEqual([]);
    const failed = [result("acme/base", locked(), "unreachable")];
    expect(relockUpstreams(before, failed, none)).toMatchObject({
      dropped: [],
      kept: [KEY, "hf:acme/old"],
      failed: [{ upstream: KEY, fault: "unreachable" }],
      upstreams: before,
    });
  });
});
