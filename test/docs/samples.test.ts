import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { call } from "../cli/call.js";

/** A command behind a comment, and the block of its output: `…` on a line of its own stands for what is left out. */
const SAMPLE = /^<!-- output of: (.+) -->\n\n```text\n([\s\S]*?)^```$/gm;

const pages = [
  "README.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const samples = pages.flatMap((page) =>
  [...readFileSync(page, "utf8").matchAll(SAMPLE)].map(
    ([, command = "", block = ""]) => [page, command, block] as const,
  ),
);

describe("samples in the docs are what the commands print", () => {
  test("README has one", () => expect(samples.map(([page]) => page)).toContain("README.md"));

  test.each(samples)("%s: %s", async (_, command, block) => {
    const { out } = await call(process.cwd(), command.split(" "));
    let rest = out;
    for (const part of block.split(/^…\n/m)) {
      expect(rest).toContain(part);
      rest = rest.slice(rest.indexOf(part) + part.length);
    }
  });
});

describe("links in the docs", () => {
  const linked = [...pages, "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md"];
  test.each(linked)("of %s lead to files", (page) => {
    const folder = page.includes("/") ? page.slice(0, page.lastIndexOf("/") + 1) : "";
    const text = readFileSync(page, "utf8").replace(/```[\s\S]*?```|`[^`\n]*`/g, "");
    const targets = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)].map(
      ([, target = ""]) => target,
    );
    const missing = targets.filter((target) => {
      const path = new URL(target, `file:///${folder}`).pathname.slice(1);
      return !exists(path);
    });
    expect(missing).toEqual([]);
  });
});

function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EISDIR";
  }
}
