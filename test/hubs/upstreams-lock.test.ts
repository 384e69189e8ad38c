import { readdirSync } from "node:fs";
import {
  array,
  assert,
  constantFrom,
  dictionary,
  option,
  property,
  record,
  string,
} from "fast-check";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/model/errors.js";
import type { LockFile } from "../../src/model/lock.js";
import type { LockedUpstream } from "../../src/model/upstream-lock.js";
import { EVIDENCE, RELATIONS } from "../../src/model/vocabulary.js";
import { lockText, parseLock, writeLock } from "../../src/node/remote/lock.js";
import { temporary } from "../e2e/runner.js";

const ENTRY = {
  id: "acme/base",
  commit: "1".repeat(40),
  read: "2026-11-30",
  license: { stated: ["mit"], resolved: ["mit"], evidence: "structured" },
  upstreams: [{ name: "a/b", kind: "model", relation: "finetune", evidence: "structured" }],
  digest: `sha256-${"0".repeat(64)}`,
};
const lines = (upstreams: object) =>
  JSON.stringify({ schema: "lock.v1", packs: {}, upstreams }, null, 2);
const problem = (text: string): UserError => {
  try {
    parseLock("cardwarden.lock", text);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("was accepted");
};

test("a lock that no run would read is not written", () => {
  const root = temporary();
  const upstreams = [...Array(200).keys()].map((i) => [
    `hf:acme/x${i}`,
    { ...ENTRY, upstreams: Array(256).fill({ ...ENTRY.upstreams[0], name: "x".repeat(300) }) },
  ]);
  const lock = { schema: "lock.v1", packs: {}, upstreams: Object.fromEntries(upstreams) } as const;
  expect(() => writeLock(root, lock)).toThrow(UserError);
  expect(readdirSync(root)).toEqual([]);
});

describe("a lock with upstreams", () => {
  test("is read whole", () => {
    expect(parseLock("cardwarden.lock", lines({ "hf:acme/base": ENTRY })).upstreams).toEqual({
      "hf:acme/base": ENTRY,
    });
  });

  test.each([
    "__proto__",
    "constructor",
    "acme/base",
    "hf:acme",
    "HF:acme/base",
    "hf:models/acme/base",
    "hf:https://evil.example/base",
    "hf:../../base",
    "modelscope:base",
    "",
  ])("is refused for the key %j, at its line", (key) => {
    const text = lines({ "hf:acme/a": ENTRY, KEY: ENTRY }).replace('"KEY"', JSON.stringify(key));
    const { code, at } = problem(text);
    expect(code).toBe("lock-invalid");
    const line = text.split("\n").findIndex((row) => row.startsWith(`    ${JSON.stringify(key)}:`));
    expect(at?.range.start.line).toBe(line + 1);
  });

  test.each<[string, object, string, RegExp]>([
    ["a field of an entry", { ...ENTRY, comit: "x" }, '"comit"', /`commit`/],
    [
      "a field of a license",
      { ...ENTRY, license: { ...ENTRY.license, resolvd: [] } },
      '"resolvd"',
      /`resolved`/,
    ],
    [
      "a field of a relation",
      { ...ENTRY, upstreams: [{ ...ENTRY.upstreams[0], relaton: "x" }] },
      '"relaton"',
      /`relation`/,
    ],
  ])("is refused for %s that it does not know, with the nearest", (_, entry, key, hint) => {
    const text = lines({ "hf:acme/base": entry });
    const error = problem(text);
    expect(error.hint).toMatch(hint);
    expect(error.at?.range.start.line).toBe(
      text.split("\n").findIndex((row) => row.includes(key)) + 1,
    );
  });

  test.each([
    { ...ENTRY, id: "https://evil.example/x" },
    { ...ENTRY, id: "../x" },
    { ...ENTRY, id: "" },
    { ...ENTRY, commit: "main" },
    { ...ENTRY, read: "yesterday" },
    { ...ENTRY, fault: "tired" },
    { ...ENTRY, digest: "sha1-0" },
    { ...ENTRY, license: { ...ENTRY.license, evidence: "rumor" } },
    { ...ENTRY, gated: "yes" },
  ])("is refused for a value that is none: %j", (entry) => {
    const error = problem(lines({ "hf:acme/base": entry }));
    expect(error.code).toBe("lock-invalid");
    expect(error.at?.range.start.line).toBeGreaterThan(3);
  });

  test("written by us is read by us, sorted, with both tables, and stays as it is", () => {
    const name = string({ minLength: 1, maxLength: 40 });
    const hex = (length: number) =>
      constantFrom("0", "a", "f").map((digit) => digit.repeat(length));
    const license = record(
      {
        evidence: constantFrom(...EVIDENCE),
        resolved: array(name, { maxLength: 3 }),
        name,
        file: name,
        stated: array(string(), { maxLength: 3 }),
        link: string(),
      },
      { requiredKeys: ["evidence", "stated"] },
    );
    const relation = record({
      evidence: constantFrom(...EVIDENCE),
      relation: constantFrom(...RELATIONS),
      name,
      kind: constantFrom("model" as const, "dataset" as const, "any" as const),
    });
    const statements = record(
      {
        digest: hex(64).map((digits) => `sha256-${digits}`),
        upstreams: array(relation, { maxLength: 3 }),
        gated: constantFrom(true, false),
        license,
        commit: hex(40),
      },
      { requiredKeys: [] },
    );
    const upstream = record({ statements, id: constantFrom("a/b", "acme/x.y-1") }).map(
      ({ statements, id }) => ({ ...statements, read: "2026-11-30", id }) as LockedUpstream,
    );
    const key = constantFrom(
      ..."hf:z/a hf:a/b hf:models/gpt2 hf:datasets/a/b hf:datasets/squad modelscope:a/b".split(" "),
    );
    const pack = hex(64).map((digits) => ({
      digest: `sha256-${digits}`,
      source: "https://registry.npmjs.org/x",
      version: "1.0.0",
      name: "x",
      integrity: `sha512-${"A".repeat(86)}==`,
    }));
    const packs = dictionary(constantFrom("npm:b@1.0.0", "npm:a@1.0.0"), pack);
    const lock = record({ packs, upstreams: option(dictionary(key, upstream)) });
    void assert(
      property(lock, ({ packs, upstreams }) => {
        const given = { schema: "lock.v1", packs, ...(upstreams ? { upstreams } : {}) } as LockFile;
        const text = lockText(given);
        const parsed = parseLock("cardwarden.lock", text);
        expect(lockText(parsed)).toBe(text);
        expect(parsed.packs).toEqual({ ...packs });
        expect(parsed.upstreams ?? {}).toEqual({ ...upstreams });
        for (const table of [parsed.packs, parsed.upstreams ?? {}])
          expect(Object.keys(table)).toEqual(Object.keys(table).sort());
      }),
      { numRuns: 200 },
    );
  });
});
