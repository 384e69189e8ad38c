import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { command } from "../../src/cli/command.js";
import { call } from "./call.js";

const folder = mkdtempSync(join(tmpdir(), "cardwarden-share-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(
  join(folder, "list.txt"),
  "\uFEFF# repositories\r\nacme/d\r\n  acme/b \n\nacme/a\nacme/c\nacme/b\n# acme/x\nacme/e\n",
);
writeFileSync(join(folder, "empty.txt"), "# none\n\n");
writeFileSync(join(folder, "strange.txt"), "acme/a\nacme/\u001B[2Jb\n");

const share = async (list: string, shard: string) => {
  const { code, out } = await call(folder, ["share", list, "--shard", shard]);
  return [code, out.split("\n").slice(0, -1)];
};

test("every line falls to one share, sorted, once, whatever its place in the list", async () => {
  expect(await share("list.txt", "1/2")).toEqual([0, ["acme/a", "acme/c", "acme/e"]]);
  expect(await share("list.txt", "2/2")).toEqual([0, ["acme/b", "acme/d"]]);
  expect(await share("list.txt", "1/1")).toEqual([
    0,
    ["acme/a", "acme/b", "acme/c", "acme/d", "acme/e"],
  ]);
  expect(await share("list.txt", "9/9")).toEqual([0, []]);
});

test("shares are even within one", async () => {
  const names = Array.from({ length: 5000 }, (_, i) => `acme/${i}`);
  writeFileSync(join(folder, "many.txt"), names.join("\n"));
  const shares: string[][] = [];
  for (let i = 1; i <= 60; i++) shares.push((await share("many.txt", `${i}/60`))[1] as string[]);
  expect(new Set(shares.map((one) => one.length))).toEqual(new Set([83, 84]));
  expect(shares.flat().sort()).toEqual(names.sort());
});

test("a list may come from standard input", async () => {
  const out: string[] = [];
  const code = await command(["share", "-", "--shard", "2/2"], "2026-11-23", {
    cwd: folder,
    color: false,
    width: undefined,
    out: (text) => out.push(text),
    err: () => {},
    stdin: async () => new TextEncoder().encode("b\na\n"),
  });
  expect([code, out]).toEqual([0, ["b\n"]]);
});

test("an empty list is nothing to share", async () => {
  expect(await share("empty.txt", "1/2")).toEqual([3, []]);
});

test.each([
  [["share", "list.txt"], "share takes one list and --shard"],
  [["share", "--shard", "1/2"], "share takes one list and --shard"],
  [["share", "list.txt", "more.txt", "--shard", "1/2"], "share takes one list and --shard"],
  [["share", "gone.txt", "--shard", "1/2"], "gone.txt does not exist"],
  [["share", ".", "--shard", "1/2"], ". is not a file"],
  [
    ["share", "strange.txt", "--shard", "1/2"],
    "line 2 of strange.txt contains a control character",
  ],
  [["share", "list.txt", "--shard", "3/2"], "--shard 3/2 is not a shard"],
  [["share", "list.txt", "--shard", "0/2"], "--shard 0/2 is not a shard"],
])("%j is refused", async (argv, message) => {
  const { code, out, err } = await call(folder, argv);
  expect([code, out, err.split("\n")[0]]).toEqual([2, "", `error: ${message}`]);
});
