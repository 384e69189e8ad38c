import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, temporary } from "../e2e/runner.js";
import { call } from "./call.js";

const files = (root: string) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .sort();
async function acme(more: Record<string, string> = {}): Promise<string> {
  const cwd = temporary();
  await call(cwd, ["pack", "new-rule", "acme", "x"]);
  return folder(more, cwd);
}
const docs = (cwd: string, ...more: string[]) =>
  call(cwd, ["pack", "docs", "acme", "--out", "pages", ...more]);

describe("pack docs", () => {
  test("writes a page a rule and an index, in both languages, linked both ways", async () => {
    const cwd = await acme();
    expect(await docs(cwd)).toMatchObject({ code: 0, err: "" });
    const pages = join(cwd, "pages");
    expect(files(pages)).toEqual(["README.md", "README.zh-CN.md", "acme/x.md", "acme/x.zh-CN.md"]);
    const page = (name: string) => readFileSync(join(pages, name), "utf8");
    for (const [name, other, rule] of [
      ["README.md", "README.zh-CN.md", "acme/x.md"],
      ["README.zh-CN.md", "README.md", "acme/x.zh-CN.md"],
    ] as const) {
      expect(page(name)).toContain(`](${other})`);
      expect(page(name)).toContain(`[\`acme/x\`](${rule})`);
    }
    expect(page("acme/x.md")).toContain("](x.zh-CN.md)");
    expect(page("acme/x.zh-CN.md")).toContain("](x.md)");
    expect(page("acme/x.zh-CN.md")).toContain("**未说明版本**");
    expect(page("acme/x.md")).not.toContain("未说明版本");
    // The examples are there as they stand.
    for (const name of ["good", "bad", "draft"])
      expect(page("acme/x.md")).toContain(
        readFileSync(join(cwd, `acme/x/${name}.md`), "utf8").trimEnd(),
      );
  });

  test("writes one language where one is asked for", async () => {
    const cwd = await acme();
    expect(await docs(cwd, "--locale", "zh-CN")).toMatchObject({ code: 0 });
    expect(files(join(cwd, "pages"))).toEqual(["README.zh-CN.md", "acme/x.zh-CN.md"]);
    expect(await docs(cwd, "--locale", "both")).toMatchObject({ code: 0 });
    expect(files(join(cwd, "pages"))).toHaveLength(4);
    expect(await docs(cwd, "--locale", "fr")).toMatchObject({ code: 2, out: "" });
  });

  test("an example cannot end its fence", async () => {
    const cwd = await acme();
    folder(
      {
        "acme/x/good.md":
          "---\nversion: 1\npipeline_tag: text-generation\n---\n\n~~~~\n# Not a heading of the page\n~~~~\n",
      },
      cwd,
    );
    await docs(cwd);
    const page = readFileSync(join(cwd, "pages/acme/x.md"), "utf8");
    expect(page).toMatch(/\n~~~~~markdown\n---\nversion: 1\n[\s\S]*?\n~~~~\n~~~~~\n/);
  });

  test("leaves alone what it has not written, and writes over what it has", async () => {
    const cwd = await acme({ "pages/README.md": "# Mine\n" });
    expect(await docs(cwd)).toMatchObject({ code: 2, out: "" });
    expect(readFileSync(join(cwd, "pages/README.md"), "utf8")).toBe("# Mine\n");
    expect(await docs(cwd, "--locale", "zh-CN")).toMatchObject({ code: 0 });
    expect(await docs(cwd, "--locale", "zh-CN")).toMatchObject({ code: 0 });
  });

  test("exits 2 without a folder to write to, and on a pack that does not load", async () => {
    const cwd = await acme({ "broken/pack.json": "{}" });
    for (const words of [
      ["acme"],
      ["broken", "--out", "p"],
      ["gone", "--out", "p"],
      ["--out", "p"],
    ])
      expect(await call(cwd, ["pack", "docs", ...words])).toMatchObject({ code: 2, out: "" });
  });
});
