import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { folder, ROOT, temporary } from "../e2e/runner.js";
import { call } from "./call.js";

/** Every step of an author, from the folder of the pack, which the repository knows nothing of. */
async function steps(cwd: string, pack: string): Promise<void> {
  expect(relative(ROOT, cwd).startsWith("..")).toBe(true);
  const ok = async (...words: string[]) => {
    const { code, out, err } = await call(cwd, ["pack", ...words]);
    expect([words, code, err, out]).toEqual([words, 0, "", expect.any(String)]);
    return out;
  };
  expect(await ok("lint", pack)).toMatch(/, 0 errors(?:, \d+ info)?\n$/);
  expect(await ok("test", pack, "--coverage")).toMatch(
    /true 100 % .*false 100 % .*absent 100 % .*\n.* 0 failed\n$/,
  );
  await ok("docs", pack, "--out", "pages");
  expect(await ok("diff", pack, pack)).toContain("nothing changed");
}

test("a pack that pack new-rule began passes lint, test, coverage, docs and diff", async () => {
  const cwd = temporary();
  for (const name of ["no-version", "no-owner"])
    expect(await call(cwd, ["pack", "new-rule", "./acme", name])).toMatchObject({ code: 0 });
  await steps(cwd, "./acme");
  for (const page of ["README", "acme/no-version", "acme/no-owner"])
    for (const ending of [".md", ".zh-CN.md"])
      expect([page, existsSync(join(cwd, "pages", `${page}${ending}`))]).toEqual([page, true]);
});

test("the complete small rule of docs/writing-a-rule.md does what the page says", async () => {
  const page = readFileSync(join(ROOT, "docs/writing-a-rule.md"), "utf8");
  const section = /\n## A complete small rule\n([\s\S]*?)\n## /.exec(page)?.[1] ?? "";
  const blocks = [...section.matchAll(/```(\w+)\n([\s\S]*?)```\n/g)].map(([, kind, text = ""]) => ({
    kind,
    text,
  }));
  const of = (kind: string) => blocks.filter((one) => one.kind === kind).map(({ text }) => text);
  const [head = "", rule = ""] = of("json");
  const [good = "", bad = "", draft = ""] = of("markdown");
  const home = "acme/contact-missing";
  const cwd = folder({
    "acme/pack.json": head,
    [`${home}/rule.json`]: rule,
    [`${home}/good.md`]: good,
    [`${home}/bad.md`]: bad,
    [`${home}/draft.md`]: draft,
  });
  await steps(cwd, "./acme");
  const said = of("text");
  expect((await call(cwd, ["pack", "lint", "./acme"])).out).toBe(said[0]);
  expect((await call(cwd, ["pack", "test", "./acme", "--coverage"])).out).toBe(said[1]);
});

test("a change of it is checked against its version", async () => {
  const cwd = temporary();
  await call(cwd, ["pack", "new-rule", "./acme", "no-version"]);
  cpSync(join(cwd, "acme"), join(cwd, "old"), { recursive: true });
  await call(cwd, ["pack", "new-rule", "./acme", "no-owner"]);
  expect(await call(cwd, ["pack", "diff", "old", "acme"])).toMatchObject({ code: 1 });
  const head = join(cwd, "acme/pack.json");
  writeFileSync(head, readFileSync(head, "utf8").replace("0.1.0", "0.1.1"));
  expect(await call(cwd, ["pack", "diff", "old", "acme"])).toMatchObject({ code: 0 });
});
