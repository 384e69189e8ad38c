import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { card } from "../helpers/run.js";
import { call } from "./call.js";

const folder = mkdtempSync(join(tmpdir(), "cardwarden-merge-"));
const repository = join(folder, "repository");
const put = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@acme.example", ...args], {
    cwd: repository,
    stdio: "pipe",
  });

beforeAll(() => {
  put("repository/README.md", card("license: mit", "base_model: acme/teacher"));
  put("repository/models/a/README.md", card("license: cc-by-nc-4.0", "model_name: acme/teacher"));
  put("repository/models/a/README.zh.md", "---\nlicense: [mit\n---\n# 教师\n");
  put("repository/data/README.md", card("license: cc0-1.0", "task_categories: [text-generation]"));
  put(
    "repository/.cardwarden.yml",
    "waivers:\n  - { rule: disclosure/version-missing, subject: acme/teacher, reason: r, owner: o, expires: 2027-01-31 }\n  - { rule: disclosure/version-missing, subject: no/such, reason: r, owner: o, expires: 2027-01-31 }\n",
  );
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "first");
  put("repository/data/README.md", card("license: mit", "task_categories: [text-generation]"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs every shard of a check into files. */
async function shards(of: number, ...flags: string[]): Promise<string[]> {
  const files: string[] = [];
  for (let i = 1; i <= of; i++) {
    const file = `../shards/${of}-${i}.json`;
    mkdirSync(join(folder, "shards"), { recursive: true });
    const argv = ["check", "--shard", `${i}/${of}`, "--format", `json=${file}`, ...flags];
    const { code } = await call(repository, argv);
    expect([0, 1]).toContain(code);
    files.push(file);
  }
  return files;
}

test.each([
  ["json", []],
  ["json", ["--changed-since", "HEAD"]],
  ["json", ["--locale", "zh-CN", "--level", "strict"]],
  ["pretty", []],
  ["markdown", ["--changed-since", "HEAD"]],
  ["github", []],
  ["junit", []],
  ["sarif", []],
])("merge prints what check would have: %s %j", async (format, flags) => {
  const whole = await call(repository, ["check", "--format", format, ...flags]);
  const files = await shards(3, ...flags);
  expect(await call(repository, ["merge", ...files.reverse(), "--format", format])).toEqual(whole);
  expect(whole.code).toBe(1);
});

test("the verdict is that of --fail-on", async () => {
  const files = await shards(2);
  const code = async (...flags: string[]) =>
    (await call(repository, ["merge", ...files, ...flags])).code;
  expect(await code("--fail-on", "never")).toBe(0);
  expect(await code("--fail-on", "warning")).toBe(1);
});

test("a shard says that it is one, and is not green for what it did not judge", async () => {
  const flags = ["--fail-on", "never", "--shard", "9/9"];
  const { out, code } = await call(repository, ["check", ...flags]);
  expect(out).toContain(
    "No findings in 4 documents for the stated facts. 1 of 9 shards judged, number 9.\n",
  );
  expect(code).toBe(0);
  const { out: summary } = await call(repository, ["check", ...flags, "--format", "markdown"]);
  expect(summary).toContain("➖");
  expect(summary).not.toContain("✅");
});

test("nothing to check is nothing, also in shards", async () => {
  put("empty/main.c", "");
  const empty = join(folder, "empty");
  for (const i of [1, 2])
    expect(
      (await call(empty, ["check", "--shard", `${i}/2`, "--format", `json=../e${i}.json`])).code,
    ).toBe(3);
  expect((await call(folder, ["merge", "e1.json", "e2.json"])).code).toBe(3);
  expect((await call(folder, ["merge", "e1.json", "e2.json", "--allow-empty"])).code).toBe(0);
});

test("an overview of repositories shows lines of clones that are called like their reports", async () => {
  await call(repository, ["check", "--format", "json=../repository.json"]);
  const { code, out } = await call(folder, ["merge", "repository.json", "--format", "json"]);
  expect(code).toBe(1);
  expect(JSON.parse(out).documents[0].file).toBe("repository/README.md");
  const { out: text } = await call(folder, ["merge", "repository.json"]);
  expect(text).toContain("license: cc-by-nc-4.0");
});

test("what is no report is refused with its name", async () => {
  put("no.json", "{}");
  for (const [path, message] of [
    ["no.json", "no.json is not a report.v1"],
    ["gone.json", "gone.json does not exist"],
    ["repository", "repository is not a file"],
  ] as const)
    expect(await call(folder, ["merge", path])).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining(`error: ${message}\n`),
    });
  expect((await call(folder, ["merge"])).code).toBe(2);
});

test("a share is not enough for a baseline", async () => {
  const { code, err } = await call(repository, [
    "check",
    "--shard",
    "1/2",
    "--write-baseline",
    "b.json",
  ]);
  expect([code, err.split("\n")[0]]).toEqual([
    2,
    "error: --write-baseline needs all findings, and --shard reports only some of them",
  ]);
});

test("facts of a shard are those of the run", async () => {
  await call(repository, ["check", "--facts", "../whole.facts.json"]);
  await call(repository, ["check", "--shard", "3/3", "--facts", "../part.facts.json"]);
  const subjects = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8")).subjects;
  expect(subjects("part.facts.json")).toEqual(subjects("whole.facts.json"));
});

test("a page of a check shows what its cards state, and of merged reports what these hold", async () => {
  const page = async (...argv: string[]) => {
    await call(repository, [...argv, "--format", "html=../page.html", "--fail-on", "never"]);
    return readFileSync(join(folder, "page.html"), "utf8");
  };
  const checked = await page("check");
  const merged = await page("merge", ...(await shards(2)));
  const cards = /<article class="card"/g;
  const facts = /<summary>What the card states<\/summary>/g;
  expect(checked.match(cards)).toHaveLength(merged.match(cards)?.length ?? 0);
  expect(checked.match(facts)?.length).toBeGreaterThan(2);
  expect(merged.match(facts)).toBeNull();
});
