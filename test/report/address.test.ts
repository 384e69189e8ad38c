import { describe, expect, test } from "vitest";
import { addressOf, lineAddress, runAddress } from "../../src/report/address.js";
import { at, report } from "./report.js";

const commit = "a".repeat(40);
const github = {
  forge: "github",
  server: "https://github.com",
  repository: "harbor/models",
  commit,
} as const;
const on = (source: Parameters<typeof addressOf>[0]["source"]) => ({ ...report(), source });

describe("the address of a file at the commit that was checked", () => {
  test("leads to the line of the text, not of the page that it renders to", () => {
    expect(lineAddress(on(github), at("a/README.md", 7))).toBe(
      `https://github.com/harbor/models/blob/${commit}/a/README.md?plain=1#L7`,
    );
    expect(lineAddress(on(github), at("bom.json", 7))).toBe(
      `https://github.com/harbor/models/blob/${commit}/bom.json#L7`,
    );
    const gitlab = { ...github, forge: "gitlab", server: "https://git.example.com" } as const;
    expect(addressOf(on(gitlab), "bom.json")).toBe(
      `https://git.example.com/harbor/models/-/blob/${commit}/bom.json`,
    );
  });

  test.each([
    ["a b/c#d.md", "a%20b/c%23d.md"],
    ["a)b|c.md", "a%29b%7Cc.md"],
    ["许可/卡.md", "%E8%AE%B8%E5%8F%AF/%E5%8D%A1.md"],
    ["half \uD800.md", "half%20%EF%BF%BD.md"],
  ])("encodes %j", (file, path) => {
    expect(addressOf(on(github), file)).toBe(
      `https://github.com/harbor/models/blob/${commit}/${path}`,
    );
  });

  test.each([
    { ...github, server: "javascript:alert(1)" },
    { ...github, server: "https://github.com/x)y" },
    { ...github, repository: "a b/c" },
    { ...github, commit: '"><script>' },
    { ...github, commit: "main" },
    { ...github, server: "http://github.com" },
    { ...github, repository: "", commit: "" },
    { ...github, repository: `../harbor${"/x".repeat(30)}` },
  ])("is none where the report names no such place: %j", (source) => {
    expect(addressOf(on(source), "README.md")).toBeUndefined();
  });

  test("is none for the repository as a whole, and without a revision", () => {
    expect(addressOf(on(github), ".")).toBeUndefined();
    expect(addressOf(on(undefined), "README.md")).toBeUndefined();
  });
});

test("the address of a CI run is on the server of the report", () => {
  const run = (url: string) => runAddress(on({ ...github, run: { id: "1", url } }));
  const url = "https://github.com/harbor/models/actions/runs/1";
  expect(run(url)).toBe(url);
  for (const other of [
    "http://github.com/x",
    "https://evil.example/x",
    "https://github.com.evil/x",
    "",
  ])
    expect(run(other)).toBeUndefined();
});
