import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { mayBeDocument } from "../../src/formats/index.js";
import { CONTRADICTION } from "../e2e/cards.js";
import { folder, ROOT } from "../e2e/runner.js";
import { call } from "./call.js";

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly pass_filenames: boolean;
}
const hooks = parse(readFileSync(join(ROOT, ".pre-commit-hooks.yaml"), "utf8")) as Hook[];
/** What follows the script. */
const words = ({ entry }: Hook) => entry.split(" ").slice(1);
const hook = (id: string): Hook => {
  const found = hooks.find((one) => one.id === id);
  if (!found) throw new Error(`no hook ${id}`);
  return found;
};

it("there are the hooks that people name", () => {
  expect(hooks.map(({ id }) => id)).toEqual(["cardwarden", "cardwarden-fix"]);
});

describe.each(hooks)("$id", (one) => {
  it("runs the committed bundle as a script, so that nothing is installed", () => {
    const { bin } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const [script = ""] = one.entry.split(" ");
    expect([one.language, script]).toEqual(["script", bin.cardwarden]);
    expect(statSync(join(ROOT, script)).mode & 0o111).toBe(0o111);
    expect(readFileSync(join(ROOT, script), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it("runs where a card, a declaration or the configuration changes, over the whole repository", () => {
    expect(one.pass_filenames).toBe(false);
    const files = new RegExp(one.files.replace(/^\(\?i\)/, ""), "i");
    const documents = ["README.md", "a/b.markdown", "governance.yaml", "a/MODEL_GOVERNANCE.yml"];
    for (const file of documents) {
      expect([file, mayBeDocument(file.slice(file.lastIndexOf("/") + 1))]).toEqual([file, true]);
      expect([file, files.test(file)]).toEqual([file, true]);
    }
    expect(files.test(".github/.cardwarden.yml")).toBe(true);
    // Nothing is written into a manifest.
    for (const file of ["bom.json", "data/croissant.jsonld", "a/MLmodel", "a.bom.xml"]) {
      expect([file, mayBeDocument(file.slice(file.lastIndexOf("/") + 1))]).toEqual([file, true]);
      expect([file, files.test(file)]).toEqual([file, one.id === "cardwarden"]);
    }
    for (const file of ["main.py", "README.md.txt", "a/MLmodel.py"])
      expect([file, files.test(file)]).toEqual([file, false]);
  });

  it("is at ease where nothing is a card", async () => {
    expect(await call(folder({ "main.py": "" }), words(one))).toMatchObject({ code: 0 });
  });
});

it("check fails where a card has an error, fix mends what is safe", async () => {
  const broken = "---\nlicense: apache-2.0\ntitle: Router: for tickets\n---\n\n# R\n";
  const root = folder({ "a/README.md": CONTRADICTION, "b/README.md": broken });
  expect((await call(root, words(hook("cardwarden")))).code).toBe(1);
  expect((await call(root, words(hook("cardwarden-fix")))).code).toBe(0);
  expect(readFileSync(join(root, "b/README.md"), "utf8")).toContain('title: "Router: for tickets"');
});
