import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { replaceText } from "../../src/node/write.js";
import { folder, temporary } from "../e2e/runner.js";

describe("replaceText", () => {
  it("writes the new text, keeps the mode, and leaves nothing beside it", () => {
    const root = folder({ "a/README.md": "old\r\n" });
    chmodSync(join(root, "a/README.md"), 0o640);
    expect(replaceText(root, "a/README.md", "old\r\n", "\uFEFFnew 𝔘\r\n")).toBe("written");
    expect(readFileSync(join(root, "a/README.md"), "utf8")).toBe("\uFEFFnew 𝔘\r\n");
    expect(statSync(join(root, "a/README.md")).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(root, "a"))).toEqual(["README.md"]);
  });

  it("makes a file of its own: another name of the old one keeps the old text", () => {
    const root = folder({ "README.md": "old" });
    linkSync(join(root, "README.md"), join(root, "other.md"));
    expect(replaceText(root, "README.md", "old", "new")).toBe("written");
    expect(readFileSync(join(root, "other.md"), "utf8")).toBe("old");
  });

  it("writes over nothing that changed, is gone, is a folder, or is a link", () => {
    const outside = folder({ "README.md": "old" });
    const root = folder({ "README.md": "newer", "real.md": "old" });
    symlinkSync(join(root, "real.md"), join(root, "link.md"));
    symlinkSync(outside, join(root, "away"));
    mkdirSync(join(root, "folder.md"));
    for (const file of [
      "README.md",
      "gone.md",
      "link.md",
      "away/README.md",
      "folder.md",
      "../x.md",
    ])
      expect([file, replaceText(root, file, "old", "new")]).toEqual([file, "changed"]);
    expect(readFileSync(join(root, "README.md"), "utf8")).toBe("newer");
    expect(readFileSync(join(root, "real.md"), "utf8")).toBe("old");
    expect(readFileSync(join(outside, "README.md"), "utf8")).toBe("old");
    expect(readdirSync(root).sort()).toEqual([
      "README.md",
      "away",
      "folder.md",
      "link.md",
      "real.md",
    ]);
  });

  it.skipIf(process.getuid?.() === 0)("says that it could not write", () => {
    const root = temporary();
    writeFileSync(join(root, "README.md"), "old");
    chmodSync(root, 0o500);
    expect(replaceText(root, "README.md", "old", "new")).toBe("failed");
    chmodSync(root, 0o700);
  });
});
