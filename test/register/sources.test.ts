import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { addressText, sourceAddresses } from "../../scripts/sources/address.js";
import { sharedPhrases } from "../../scripts/sources/agreement.js";
import { citations } from "../../scripts/sources/cited.js";
import { isFile, lockedSource, readLock, unused } from "../../scripts/sources/lock.js";
import { mirrorReader } from "../../scripts/sources/mirror.js";

const cited = await citations(".");
const lock = await readLock(".");
const inRegister = cited.filter(({ entry }) => entry.startsWith("policies/register/"));

describe("sources that were read", () => {
  test("are addresses, not words", () => {
    const notes = inRegister.filter(({ address }) => address.kind === "note");
    expect(notes.map(({ place }) => place)).toEqual([]);
  });
  test("are in the lock", () => {
    const missing = cited.filter(
      ({ address }) => address.kind !== "note" && lockedSource(lock, address) === undefined,
    );
    expect(missing.map(({ place }) => place)).toEqual([]);
  });
  test("have a digest where an entry of the register was read in a file", () => {
    const open = inRegister.filter(({ address, isRead }) => {
      const source = lockedSource(lock, address);
      return isRead && source !== undefined && isFile(source) && source.sha256 === undefined;
    });
    expect(open.map(({ place }) => place)).toEqual([]);
  });
});

describe("the lock", () => {
  test("holds nothing that nobody cites", () => {
    expect(unused(lock, cited)).toEqual([]);
  });
  test("has whole commits, digests and sizes, each source once, in order", () => {
    const files = lock.filter(isFile);
    for (const { repository, commit, path, sha256 = "0".repeat(64), bytes = 1 } of files) {
      expect(commit, `${repository} ${path}`).toMatch(/^[0-9a-f]{40}$/);
      expect(sha256, `${repository} ${path}`).toMatch(/^[0-9a-f]{64}$/);
      expect(bytes, `${repository} ${path}`).toBeGreaterThan(0);
    }
    const names = lock.map((source) =>
      isFile(source) ? `${source.repository} ${source.commit} ${source.path}` : source.url,
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual([...names].sort());
  });
});

describe("addresses", () => {
  const COMMIT = "0123456789abcdef0123456789abcdef01234567";
  const file = { kind: "file", repository: "a/b.c", commit: "0123456", path: "LICENSE" };
  test.each([
    ["a/b.c@0123456 LICENSE", [file]],
    ["a/b.c@0123456 LICENSE (sections 1; 2)", [file]],
    ['a/b.c@0123456 "Terms of Use.md"', [{ ...file, path: "Terms of Use.md" }]],
    ["a/b.c@0123456 LICENSE; a/b.c@0123456 NOTICE", [file, { ...file, path: "NOTICE" }]],
    [
      `https://github.com/a/b.c/blob/${COMMIT}/docs/Terms%20of%20Use.md#part`,
      [{ ...file, commit: COMMIT, path: "docs/Terms of Use.md" }],
    ],
    [
      `https://raw.githubusercontent.com/a/b.c/${COMMIT}/100%.md`,
      [{ ...file, commit: COMMIT, path: "100%.md" }],
    ],
    ["https://a.example/terms (their page)", [{ kind: "page", url: "https://a.example/terms" }]],
    ["a/b.c@0123456", [{ kind: "note", text: "a/b.c@0123456" }]],
    ["a/b.c@0123456 LICENSE, NOTICE", [{ kind: "note", text: "a/b.c@0123456 LICENSE, NOTICE" }]],
    ["text not read", [{ kind: "note", text: "text not read" }]],
    ["", []],
  ])("%s", (source, addresses) => {
    expect(sourceAddresses(source)).toEqual(addresses);
  });
  test("have one spelling", () => {
    const path = "docs/Terms of Use.md";
    const [address] = sourceAddresses(addressText({ repository: "a/b", commit: COMMIT, path }));
    expect(address).toEqual({ kind: "file", repository: "a/b", commit: COMMIT, path });
  });
  test("of a stranger take no time", () => {
    const start = performance.now();
    for (const piece of ["(", '"', "a/b@", "https://a ", "; "])
      sourceAddresses(`a/b@0123456 ${piece.repeat(50_000)}`);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe("two copies", () => {
  const text = "You may not use output of the service to develop models that compete with us.";
  test("agree whatever their layout", () => {
    const other = `# Terms\n\n* You **may not** use [output](https://a.example) of the service\n  to develop models that compete with us.`;
    expect(sharedPhrases(text, other)).toBe(1);
  });
  test("differ in other words", () => {
    expect(sharedPhrases(text, "You may use output of the service as you like.")).toBeLessThan(0.2);
    expect(sharedPhrases("", text)).toBe(0);
  });
});

describe("local copies", () => {
  const folder = mkdtempSync(join(tmpdir(), "sources-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", join(folder, "acme+models"), ...args], { encoding: "utf8" }).trim();
  mkdirSync(join(folder, "acme+models"));
  git("init", "-q");
  writeFileSync(join(folder, "acme+models", "LICENSE"), "One license.\n");
  git("add", "LICENSE");
  git("-c", "user.name=a", "-c", "user.email=a@a.example", "commit", "-q", "-m", "License");
  const commit = git("rev-parse", "HEAD");
  const other = "f".repeat(40);
  mkdirSync(join(folder, `acme+data@${other}`));
  writeFileSync(join(folder, `acme+data@${other}`, "README.md"), "A card.\n");
  const read = mirrorReader(folder);
  const file = (repository: string, at: string, path: string) =>
    ({ kind: "file", repository, commit: at, path }) as const;

  test("of a repository give the bytes at a commit", async () => {
    const reading = await read(file("acme/models", commit.slice(0, 7), "LICENSE"));
    expect(reading).toMatchObject({ state: "read", commit });
    expect(reading.state === "read" && Buffer.from(reading.bytes).toString()).toBe(
      "One license.\n",
    );
  });
  test("show what is gone, and what cannot be told", async () => {
    expect(await read(file("acme/models", commit, "NOTICE"))).toMatchObject({ state: "gone" });
    expect(await read(file("acme/models", other, "LICENSE"))).toMatchObject({ state: "unread" });
    expect(await read(file("acme/other", commit, "LICENSE"))).toMatchObject({ state: "unread" });
  });
  test("can be downloaded files", async () => {
    const reading = await read(file("acme/data", "fffffff", "README.md"));
    expect(reading).toMatchObject({ state: "read", commit: other });
  });
});
