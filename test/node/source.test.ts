import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sourceLines } from "../../src/node/source.js";
import { LIMITS } from "../../src/text/limits.js";
import { folder, temporary } from "../e2e/runner.js";

const CARD = "one\r\ntwo\rthree\n";

describe("source lines", () => {
  it("are those of the reader, without their ends", () => {
    const line = sourceLines(folder({ "a/README.md": CARD }));
    const shown = [0, 1, 2, 3, 4, 5].map((n) => line("a/README.md", n));
    expect(shown).toEqual([undefined, "one", "two", "three", "", undefined]);
  });

  it("come from what was given where no file holds them", () => {
    const line = sourceLines(folder({ "a.md": CARD }), new Map([["a.md", "given"]]));
    expect([line("a.md", 1), line("a.md", 2), line("b.md", 1)]).toEqual([
      "given",
      undefined,
      undefined,
    ]);
  });

  it("are none of what is gone, no file, too large, or out of the repository", () => {
    const outside = folder({ "README.md": CARD });
    const root = folder({ "README.md": CARD, "large.md": "x".repeat(LIMITS.fileBytes + 1) });
    mkdirSync(join(root, "folder.md"));
    symlinkSync(join(outside, "README.md"), join(root, "link.md"));
    symlinkSync(outside, join(root, "out"));
    const line = sourceLines(root);
    expect(line("README.md", 1)).toBe("one");
    for (const file of [
      "gone.md",
      "folder.md",
      "large.md",
      "link.md",
      "out/README.md",
      `../${outside.split("/").at(-1)}/README.md`,
      "a\0b",
    ])
      expect([file, line(file, 1)]).toEqual([file, undefined]);
  });

  it("are read once while a report goes through a file, and a few files are kept", () => {
    const root = temporary();
    const line = sourceLines(root);
    const files = Array.from({ length: 9 }, (_, i) => `${i}.md`);
    for (const file of files) writeFileSync(join(root, file), CARD);
    for (const file of files) expect(line(file, 1)).toBe("one");
    for (const file of files) rmSync(join(root, file));
    const kept = [...files].reverse().filter((file) => line(file, 2) !== undefined);
    expect(kept).toEqual(["8.md", "7.md", "6.md", "5.md"]);
  });
});
