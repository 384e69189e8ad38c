import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rootOf } from "../../src/node/files.js";
import { nodeHost } from "../../src/node/host.js";
import { folder } from "../e2e/runner.js";

const FILES = [
  "README.md",
  "governance.yaml",
  ".github/governance.yml",
  "a/MODEL_CARD.md",
  "a/model_governance.yaml",
  "a/other.yaml",
  "a/my-governance.yaml",
  "test/governance.yaml",
  "template/MODEL_CARD.md",
];

const tree = () =>
  folder(Object.fromEntries(FILES.map((file) => [file, "subject: {kind: model}\n"])));

const list = async (root: string, path: string, exclude?: string[]) =>
  (await nodeHost({ root, paths: [join(root, path)], ...(exclude ? { exclude } : {}) }).list())
    .files;

describe("declarations", () => {
  const root = tree();

  it("are listed with the cards", async () => {
    expect(await list(root, ".")).toEqual([
      ".github/governance.yml",
      "README.md",
      "a/MODEL_CARD.md",
      "a/model_governance.yaml",
      // Whether other YAML is a document its content says.
      "a/my-governance.yaml",
      "a/other.yaml",
      "governance.yaml",
    ]);
  });

  it("come with a card that is given by its path, unless they are excluded", async () => {
    expect(await list(root, "a/MODEL_CARD.md")).toEqual([
      "a/MODEL_CARD.md",
      "a/model_governance.yaml",
    ]);
    expect(await list(root, "a/MODEL_CARD.md", ["a/*.yaml"])).toEqual(["a/MODEL_CARD.md"]);
  });

  it("are not followed out of the repository", async () => {
    const other = tree();
    symlinkSync(join(root, "governance.yaml"), join(other, "a/governance.yaml"));
    expect(await list(other, "a/MODEL_CARD.md")).toEqual([
      "a/MODEL_CARD.md",
      "a/model_governance.yaml",
    ]);
  });

  it("outside the working folder have their own folder for a root", () => {
    expect(rootOf(tree(), [join(root, "governance.yaml")])).toBe(root);
  });
});
