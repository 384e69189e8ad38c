import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { BaselineFile } from "../../src/model/baseline.js";
import type { Report } from "../../src/model/report.js";
import { call, OBEYED } from "./call.js";

/** A license that is no text of its own, and nobody who answers for the model. */
const card = (license: string, ...more: string[]) =>
  [
    "---",
    `license: ${license}`,
    "pipeline_tag: text-generation",
    ...more,
    "---",
    "",
    "# Harbour",
    "",
  ].join("\n");
const RULE = "ip/license-not-resolvable";
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A git repository, and what a person does in it. */
function repository(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), "cardwarden-exceptions-"));
  folders.push(root);
  const git = (...words: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.example", ...words], {
      cwd: root,
      stdio: "ignore",
    });
  const put = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  git("init", "-q", "-b", "main");
  for (const [file, text] of Object.entries(files)) put(file, text);
  const commit = () => {
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", "x");
  };
  commit();
  return {
    root,
    git,
    put,
    commit,
    move: (from: string, to: string) => {
      mkdirSync(dirname(join(root, to)), { recursive: true });
      renameSync(join(root, from), join(root, to));
    },
    read: (file: string) => readFileSync(join(root, file), "utf8"),
    async check(...argv: string[]) {
      const { code, out, err } = await call(root, ["check", "--format", "json", ...argv]);
      const report = JSON.parse(out || "{}") as Report;
      const of = (one: Report["findings"][number]) => `${one.ruleId} ${one.primary.file}`;
      const findings = report.findings ?? [];
      return {
        code,
        err,
        open: findings.filter(({ suppressed }) => !suppressed).map(of),
        excused: findings.filter(({ suppressed }) => suppressed).map(of),
        said: (report.diagnostics ?? []).map(({ code }) => code),
        report,
      };
    },
  };
}

const WAIVERS = (over: Readonly<Record<string, string>>) =>
  `packs: [doc, ip]\nwaivers:\n  - ${Object.entries({
    rule: RULE,
    subject: "models/student",
    reason: "being settled",
    owner: "legal@harbour.example",
    ...over,
  })
    .map(([key, value]) => `${key}: ${value}`)
    .join("\n    ")}\n`;

test("the life of a waiver", async () => {
  const file = "models/student/README.md";
  const at = `${RULE} ${file}`;
  const repo = repository({
    [file]: card("llama"),
    ".cardwarden.yml": "packs: [doc, ip]\n",
  });
  const { open } = await repo.check("--fail-on", "warning");
  expect(open).toContain(at);

  repo.put(".cardwarden.yml", WAIVERS({ expires: "2027-03-31" }));
  const created = await repo.check("--date", "2026-11-23");
  expect(created.excused).toEqual([at]);
  expect(created.open).not.toContain("doc/waiver-ends-soon .cardwarden.yml");
  expect(created.report.findings.find(({ suppressed }) => suppressed)?.suppressed).toMatchObject({
    owner: "legal@harbour.example",
    expires: "2027-03-31",
    at: { file: ".cardwarden.yml", range: { start: { line: 3 } } },
  });

  const near = await repo.check("--date", "2027-03-01");
  expect(near.excused).toEqual([at]);
  const [soon] = near.report.findings.filter(({ ruleId }) => ruleId === "doc/waiver-ends-soon");
  expect(soon).toMatchObject({ severity: "notice", primary: { range: { start: { line: 7 } } } });
  expect(soon?.message).toContain("legal@harbour.example");
  expect(soon?.message).toContain("2027-03-31");

  const last = await repo.check("--date", "2027-03-31");
  expect(last.excused).toEqual([at]);
  const over = await repo.check("--date", "2027-04-01");
  expect(over.excused).toEqual([]);
  expect(over.open).toEqual(expect.arrayContaining([at, "doc/invalid-waiver .cardwarden.yml"]));
  expect(over.open).not.toContain("doc/waiver-ends-soon .cardwarden.yml");

  repo.put(".cardwarden.yml", WAIVERS({ expires: "31.03.2027" }));
  const malformed = await repo.check("--date", "2026-11-23");
  expect(malformed.excused).toEqual([]);
  const [invalid] = malformed.report.findings.filter(
    ({ ruleId }) => ruleId === "doc/invalid-waiver",
  );
  expect(invalid).toMatchObject({ severity: "error", primary: { range: { start: { line: 7 } } } });
  expect(malformed.code).toBe(1);

  repo.put(".cardwarden.yml", WAIVERS({ expires: "2027-03-31", value: "underspecified" }));
  expect((await repo.check()).excused).toEqual([at]);
  repo.put(file, card("other"));
  const changed = await repo.check();
  expect(changed.excused).toEqual([]);
  expect(changed.open).toContain(at);

  repo.put(file, card("apache-2.0"));
  const unused = await repo.check();
  expect(unused.said).toEqual(["waiver-unused"]);
  expect(unused.report.diagnostics[0]?.message).toContain("legal@harbour.example");
});

test("the life of a baseline", async () => {
  const file = "models/student/README.md";
  const other = "models/teacher/README.md";
  const of = (path: string) => `${RULE} ${path}`;
  const repo = repository({
    [file]: card("llama"),
    [other]: card("gpl"),
    ".cardwarden.yml": "packs: [doc, ip]\n",
  });
  const fail = ["--fail-on", "notice"];
  const before = await repo.check(...fail);
  expect(before.code).toBe(1);
  expect(before.open).toEqual(expect.arrayContaining([of(file), of(other)]));

  // Written: what is written down is known from then on.
  const written = await repo.check("--write-baseline", "known.json", ...fail);
  expect([written.code, written.open]).toEqual([0, []]);
  const bytes = repo.read("known.json");
  const entries = () =>
    (JSON.parse(repo.read("known.json")) as BaselineFile).findings.map(
      (one) => `${one.ruleId} ${one.file}`,
    );
  expect(entries()).toHaveLength(before.open.length);
  expect(bytes).not.toMatch(/2026|"line"/);

  // Green, by flag or by configuration, and the same bytes whenever it is written.
  const known = ["--baseline", "known.json", ...fail];
  expect(await repo.check(...known)).toMatchObject({ code: 0, open: [], said: [] });
  expect((await repo.check(...fail)).code).toBe(1);
  await repo.check("--write-baseline", "again.json", "--date", "2027-01-01");
  expect(repo.read("again.json")).toBe(bytes);
  repo.put(".cardwarden.yml", "packs: [doc, ip]\nbaseline: known.json\n");
  expect(await repo.check(...fail)).toMatchObject({ code: 0, open: [], said: [] });

  // Lines moved.
  repo.put(file, card("llama").replace("license:", "# a comment\nlicense:"));
  expect(await repo.check(...fail)).toMatchObject({ code: 0, open: [], said: [] });
  // File renamed, then its folder: the id of the card goes with it.
  repo.move(other, "models/teacher/card.md");
  repo.put("models/teacher/second.md", card("mit").replace("# Harbour", "# Port"));
  const renamed = await repo.check("--baseline", "known.json");
  expect(renamed.excused).toContain(of("models/teacher/card.md"));
  rmSync(join(repo.root, "models/teacher/second.md"));
  repo.move("models/teacher/card.md", "archive/2025/teacher/README.md");
  expect(await repo.check(...fail)).toMatchObject({ code: 0, open: [], said: [] });
  // Id renamed: it is declared now.
  repo.put(file, card("llama", "governance: {subject: {id: harbour/student}}"));
  const id = await repo.check("--fail-on", "warning");
  expect(id.excused).toContain(of(file));
  expect(id.code).toBe(0);

  // What comes new fails, what it copies included.
  repo.put("models/third/README.md", card("llama"));
  const fresh = await repo.check("--fail-on", "warning");
  expect(fresh.code).toBe(1);
  expect(fresh.open).toContain(of("models/third/README.md"));
  expect(fresh.excused).toEqual(expect.arrayContaining([of(file)]));
  // --write-baseline does not take it in.
  await repo.check("--write-baseline", "known.json");
  expect(entries()).not.toContain(of("models/third/README.md"));
  rmSync(join(repo.root, "models/third"), { recursive: true });
  expect((await repo.check(...fail)).open).toEqual([]);

  // What became more severe counts.
  const grave = await repo.check("--level", "strict", "--fail-on", "error");
  expect(grave.code).toBe(1);
  expect(grave.open.length).toBeGreaterThan(0);
  expect(grave.said).toEqual([]);

  // What was mended is told, and taken out; it does not come back in.
  repo.put(file, card("apache-2.0", "governance: {subject: {id: harbour/student}}"));
  const mended = await repo.check(...fail);
  expect([mended.code, mended.said]).toEqual([0, ["baseline-unused"]]);
  expect((await repo.check("models/student")).said).toEqual([]);
  const long = entries().length;
  const shrunk = await repo.check("--write-baseline", "known.json");
  expect(shrunk.said).toEqual([]);
  expect(entries().length).toBeLessThan(long);
  expect(await repo.check(...fail)).toMatchObject({ code: 0, said: [] });
  repo.put(file, card("llama", "governance: {subject: {id: harbour/student}}"));
  const back = await repo.check("--write-baseline", "known.json", "--fail-on", "warning");
  expect([back.code, back.open]).toEqual([1, [of(file)]]);
  expect(entries()).not.toContain(of(file));
});

test("a run over a part of the repository takes nothing else out of the baseline", async () => {
  const repo = repository({
    "a/README.md": card("llama"),
    "b/README.md": card("llama"),
  });
  await repo.check("--write-baseline", "known.json");
  const bytes = repo.read("known.json");
  await repo.check("a", "--baseline", "known.json", "--write-baseline", "known.json");
  expect(repo.read("known.json")).toBe(bytes);
  // A copy beside a card that is only not looked at is new.
  repo.put("c/README.md", card("llama"));
  const { open } = await repo.check("c", "--baseline", "known.json");
  expect(open).toContain(`${RULE} c/README.md`);
});

test.each([
  ['{\n  "schema": "baseline.v1",\n', "known.json:3"],
  ['{\n  "schema": "baseline.v2",\n  "findings": [],\n  "subjects": []\n}\n', "known.json:2"],
  [
    '{\n "schema": "baseline.v1",\n "findings": [\n  {"fingerprint": "x"}],\n "subjects": []}',
    "known.json:4",
  ],
  [undefined, "known.json"],
])("a baseline that cannot be read stops the run: %j", async (text, place) => {
  const repo = repository({ "README.md": card("mit") });
  if (text !== undefined) repo.put("known.json", text);
  repo.put(".cardwarden.yml", "baseline: known.json\n");
  const { code, err } = await call(repo.root, ["check", "--format", "json"]);
  expect(code).toBe(2);
  expect(err).toContain(place);
});

test("waived findings and what is never excused stay out of a baseline", async () => {
  const repo = repository({
    "models/student/README.md": card("llama"),
    "b/README.md": "---\nlicense: [mit\n---\n\n# B\n",
    ".cardwarden.yml": WAIVERS({ expires: "2027-03-31" }),
  });
  const { open } = await repo.check("--write-baseline", "known.json");
  expect(open).toEqual(["doc/unreadable-document b/README.md"]);
  expect(repo.read("known.json")).not.toContain(RULE);
  expect(repo.read("known.json")).not.toContain("doc/unreadable-document");
});

test.each(["pretty", "github", "markdown", "junit", "sarif"])(
  "the reason of a comment is only words in the output %s",
  async (format) => {
    const reason = "why ::error::forged \u001B[31m ##[error]x ]]> \u202E --- ::";
    const repo = repository({
      "README.md": `${card("llama")}\n<!-- cardwarden-ignore-file ${RULE}: ${reason} -->\n`,
    });
    expect((await repo.check()).excused).toEqual([`${RULE} README.md`]);
    const { out } = await call(repo.root, ["check", "--format", format]);
    expect(out).toContain("why");
    const rows = out.split("\n");
    for (const word of OBEYED) {
      // A command is one at the beginning of a line.
      const obeyed = word.startsWith("::")
        ? rows.filter((row) => row.trimStart().startsWith(word))
        : rows.filter((row) => row.includes(word));
      expect([word, obeyed]).toEqual([word, []]);
    }
  },
);
