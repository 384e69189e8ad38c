import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import { beforeAll, describe, expect, it } from "vitest";
import { RAW } from "../report/hostile.js";
import { CLEAN, CONTRADICTION, RULE } from "./cards.js";
import { githubOf, judge, reviewOf } from "./review.js";
import {
  action,
  cli,
  folder,
  interpret,
  NODES,
  type Ran,
  ROOT,
  run,
  SUMMARY_LIMIT,
  temporary,
} from "./runner.js";

const TEXTS = [
  "::error::forged",
  "::add-mask::licence",
  "::stop-commands::tokentoken",
  "::set-output name=outcome::pass",
  "##[add-mask]mit",
  "##[error]forged",
  "x ##[set-output name=outcome]pass",
  "\u2028::add-mask::a",
  "\u3000::warning::a",
  "a%0A::error::b",
  "a%0D%0A::error::b",
  "\u001B[2J\u001B]8;;http://evil.example\u0007",
  "\u202Egpj.exe",
  "\u2066a\u2069",
  "a\u200Bb\uFEFF",
  "@octocat @org/team #1 GH-1 fixes #2",
  "<img src=x onerror=alert(1)></code></td>",
  "a|b\\|c`d``e```",
  "[x](http://evil.example) ![y](http://evil.example/y.png) www.evil.example",
  '"] --> n0["x',
  "%%{init: {}}%% click n0 href",
  "line one\n::error::line two\r\n##[error]three\n\n```\n",
  "許可證 лицензия",
];

const quoted = (text: string) => JSON.stringify(text).replaceAll("\u2028", "\\u2028");

/** A card with one hostile text in every place that the tool reads. */
const card = (text: string) => {
  const flat = text.replace(/[\r\n\u2028]+/g, " ");
  return `---
license: ${quoted(text)}
license_name: ${quoted(text)}
license_link: ${quoted(text)}
model_name: ${quoted(text)}
base_model:
  - ${quoted(text)}
  - meta-llama/Llama-3.1-8B
base_model_relation: ${quoted(text)}
base_model_revision: ${quoted(text)}
datasets: [${quoted(text)}, ${quoted(`${text}/b`)}]
language: [${quoted(text)}]
tags: [${quoted(text)}, ${quoted(`base_model:quantized:${text}`)}]
pipeline_tag: text-generation
${quoted(text)}: ${quoted(text)}
governance:
  subject: {kind: model, stage: public, id: ${quoted(text)}}
  provider: {name: ${quoted(text)}}
  ${quoted(text)}: ${quoted(text)}
  teachers:
    - {id: ${quoted(text)}, provider: ${quoted(text)}, access: api, role: generator, authorization: {basis: none, evidence: ${quoted(text)}}}
---

# ${flat}

## ${flat}

${text}

- **${flat}:** ${flat}
- **Point of Contact:** ${flat}

| ${flat} | b |
| --- | --- |
| ${flat} | ${flat} |

## Training Data

${text} [More Information Needed] {{ ${flat} }}
`;
};

/** Names that a file system allows. */
const NAMES = [
  "a\n::error::forged",
  "::add-mask::a",
  "##[add-mask]a",
  "a,line=9,title=x",
  "a:b",
  "a%0A::error::b",
  "a\u001B[31m",
  "a\u202Eb\u200B",
  "@octocat #1",
  "a|b`c`",
  "<b>a</b>",
  '"]; --> x',
  " a ",
  "--config",
];

function hostileRepository(): string {
  const files: Record<string, string> = {
    "huge/README.md": card("許".repeat(100_000)),
    "long/README.md": `---\nlicense: mit\nbase_model: ${"[".repeat(5000)}\n---\n`,
    "deep/README.md": `---\nbase_model: ${"{a: ".repeat(2000)}\n---\n`,
  };
  TEXTS.forEach((text, i) => {
    files[`t${i}/README.md`] = card(text);
  });
  NAMES.forEach((name, i) => {
    files[`${name}/README.md`] = CONTRADICTION;
    files[`names/${i}/${name}.README.md`] = CONTRADICTION;
  });
  return folder(files);
}

/** A summary without its pictures and its YAML to paste: what stands in a fence is text, whatever it says. */
function unfenced(summary: string): string {
  const fences = new MarkdownIt("default", { html: true, linkify: true })
    .parse(summary, {})
    .filter(({ type }) => type === "fence");
  expect(fences.length).toBeGreaterThan(0);
  for (const { info } of fences) expect(["mermaid", "yaml"]).toContain(info);
  const rows = summary.split("\n");
  for (const { map } of fences) if (map) rows.fill("", ...map);
  return rows.join("\n");
}

/** Nothing is obeyed, and nothing steers a terminal. */
function inert({ stdout, stderr }: Ran, ...allowed: string[]) {
  const { commands } = interpret(stdout, stderr);
  for (const { name, properties } of commands) {
    expect(allowed).toContain(name);
    for (const key of Object.keys(properties))
      expect(["file", "line", "endline", "col", "endcolumn", "title"]).toContain(key);
  }
  expect((stdout + stderr).replaceAll("\n", "")).not.toMatch(RAW);
  expect(stderr).not.toMatch(/this is a bug/i);
}

describe.each(NODES)(
  "a hostile repository, by the bundles under Node $version",
  ({ path: node }) => {
    it("steers nothing", async () => {
      const workspace = hostileRepository();
      const step = await action({ workspace, node });
      inert(step, "error", "warning", "notice", "debug");
      expect(step).toMatchObject({ status: 1, other: "", outputs: { outcome: "fail" } });
      const result = await cli(["check", "--format", "github"], { cwd: workspace, node });
      inert(result, "error", "warning", "notice");
      expect(result).toMatchObject({ status: 1, stderr: "" });
      const input = TEXTS.map(card).join("\n");
      inert(await cli(["check", "-", "--stdin-filename", "README.md"], { node, input }));
      const refused = await cli(["check", "--config", TEXTS.join("\n")], { cwd: workspace, node });
      inert(refused);
      expect(refused).toMatchObject({ status: 2, stdout: "" });
    });
  },
);

describe("a hostile repository", () => {
  let workspace: string;
  beforeAll(() => {
    workspace = hostileRepository();
  });

  it.each(["en", "zh-CN"])("steers nothing through the Action (%s)", async (locale) => {
    const result = await action({ workspace, inputs: { locale, "report-file": "r.json" } });
    inert(result, "error", "warning", "notice", "debug");
    expect(result.dropped).toBe(0);
    expect(result.status).toBe(1);
    expect(result.outputs.outcome).toBe("fail");
    expect(Object.keys(result.outputs).sort()).toEqual(
      ["errors", "notices", "outcome", "report", "undetermined", "warnings"].sort(),
    );
    expect(result.other).toBe("");
    expect(result.summary).not.toBe("");
    expect(Buffer.byteLength(result.summary)).toBeLessThan(SUMMARY_LIMIT);
    expect(result.summary.replaceAll("\n", "")).not.toMatch(RAW);
    expect(unfenced(result.summary)).not.toMatch(
      /<(?:img|b>|script)|\]\(http(?!s:\/\/github\.com\/cardwarden\/)|@octocat|www\.evil|http:\/\/evil/,
    );
    // One annotation for a file whose name breaks lines, at its own name.
    const report = JSON.parse(readFileSync(join(workspace, "r.json"), "utf8"));
    const files = new Set(
      report.findings.map((one: { primary: { file: string } }) => one.primary.file),
    );
    for (const name of NAMES) expect(files).toContain(`${name}/README.md`);
  });

  it.each(["pretty", "github", "json", "markdown"])("steers nothing by --format %s", async (id) => {
    const result = await cli(["check", "--format", id], { cwd: workspace });
    inert(result, ...(id === "github" ? ["error", "warning", "notice"] : []));
    expect(result).toMatchObject({ status: 1, stderr: "" });
  });

  it.each(["text", "json"])("steers nothing by facts --format %s", async (id) => {
    const cards = [...TEXTS.map((_, i) => `t${i}`), ...NAMES];
    const some = cards.filter((_, i) => i % 4 === 0);
    for (const name of [...some, "huge", "deep", "missing\n::error::x"]) {
      const path = `./${name}/README.md`;
      const result = await cli(["facts", path, "--format", id], { cwd: workspace });
      inert(result);
    }
  });

  it.each(["text", "mermaid", "dot", "json"])(
    "steers nothing by lineage --format %s",
    async (id) => {
      const result = await cli(["lineage", "--format", id], { cwd: workspace });
      inert(result);
      expect(result.status).toBe(0);
      const rows = result.stdout.trimEnd().split("\n");
      const quotes = /^(?:[^"]*"[^"\\]*"){1,3}[^"]*$/;
      if (id === "mermaid")
        for (const row of rows.slice(1)) expect(row).toMatch(/^ {2}n\d+(?:\["[^"]*"\])? [-.]/);
      if (id === "dot") for (const row of rows.slice(2, -1)) expect(row).toMatch(quotes);
    },
  );

  it("steers nothing from standard input, options or paths", async () => {
    const places: ((text: string) => string[])[] = [
      (text) => [text],
      (text) => ["check", `./none/${text}`],
      (text) => ["check", "--config", text],
      (text) => ["check", "--level", text],
      (text) => ["check", "--pack", text],
      (text) => ["check", "--pack", `./${text}`],
      (text) => ["check", "--format", text],
      (text) => ["check", "--date", text],
      (text) => [`--${text}`],
      (text) => ["facts", `x${text}`],
    ];
    for (const [i, text] of TEXTS.entries()) {
      inert(await cli(["check", "-", "--stdin-filename", "README.md"], { input: card(text) }));
      // Each text in two places, each place with several texts: all pairs would take minutes.
      for (const place of [places[i % places.length], places[(i + 3) % places.length]]) {
        const result = await cli(place?.(text) ?? [], { cwd: workspace });
        inert(result);
        expect(result).toMatchObject({ status: 2, stdout: "" });
      }
    }
  });
});

describe.each(NODES)("a hostile pull request under Node $version", ({ path: node }) => {
  it("steers nothing by comment, check run or suggestion", async () => {
    const cards = Object.fromEntries(TEXTS.map((text, i) => [`t${i}/README.md`, card(text)]));
    const named = Object.fromEntries(
      NAMES.map((name, i) => [`names/${i}/${name}.README.md`, CONTRADICTION]),
    );
    const review = await reviewOf({ "a.txt": "a" }, { ...cards, ...named });
    const github = await githubOf(review);
    const inputs = { comment: "always", "check-run": "auto", suggestions: "true" };
    const result = await judge(review, { github, inputs, node });
    // The Action hides its own token, and nothing else.
    const stdout = result.stdout.replaceAll(`::add-mask::${github.token}\n`, "");
    inert({ ...result, stdout }, "error", "warning", "notice", "debug");
    expect(github.violations).toEqual([]);
    expect(github.requests.map(({ status }) => status).filter((one) => one >= 400)).toEqual([]);
    const [run] = github.checkRuns;
    const written = [
      ...github.comments.map(({ body }) => body),
      ...github.reviewComments.map(({ body }) => body),
      run?.output.summary ?? "",
      run?.output.text ?? "",
    ];
    expect(written.length).toBeGreaterThan(3);
    for (const text of written) {
      expect(text.replaceAll("\n", "")).not.toMatch(RAW);
      expect(text.replace(/```suggestion[\s\S]*?```/g, "")).not.toMatch(
        /<(?:img|b>|script)|\]\(http:\/\/evil|@octocat|www\.evil|http:\/\/evil/,
      );
    }
    for (const { title = "", message, path } of run?.annotations ?? [])
      expect([title, message, path].join("").replaceAll("\n", "")).not.toMatch(RAW);
  });
});

interface Placed {
  readonly ruleId: string;
  readonly severity: string;
  readonly primary: { readonly file: string; readonly range: { start: { line: number } } };
}

const SECRET = "outside-content-that-nobody-may-see";

describe("strange files", () => {
  const both = async (workspace: string) => {
    const env = { SECRET_IN_ENVIRONMENT: SECRET };
    const runs = [
      await cli(["check", "."], { cwd: workspace, env }),
      await cli(["check", ".", "--format", "json"], { cwd: workspace, env }),
      await cli(["lineage", "."], { cwd: workspace, env }),
    ];
    const step = await action({ workspace, env });
    for (const one of [...runs, step]) {
      expect(one.stdout + one.stderr).not.toContain(SECRET);
      expect(one.stderr + one.stdout).not.toMatch(/this is a bug/i);
      expect([0, 1, 3]).toContain(one.status);
    }
    expect(step.summary).not.toContain(SECRET);
    return { report: JSON.parse(runs[1]?.stdout ?? ""), step };
  };

  it("follows no link out of the tree, and says so", async () => {
    const outside = folder({
      "card.md": CONTRADICTION.replace("license: mit", `license: ${SECRET}`),
      "models/README.md": CONTRADICTION.replace("license: mit", `license: ${SECRET}`),
    });
    const workspace = folder({ "README.md": CLEAN });
    const links = {
      "file/README.md": join(outside, "card.md"),
      "environ/README.md": "/proc/self/environ",
      "loop/README.md": "README.md",
      "gone/README.md": "nowhere.md",
      "folder.md": join(outside, "models"),
    };
    for (const [name, target] of Object.entries(links)) {
      mkdirSync(join(workspace, name, ".."), { recursive: true });
      symlinkSync(target, join(workspace, name));
    }
    symlinkSync(join(outside, "models"), join(workspace, "linked"));
    symlinkSync("..", join(workspace, "file/up"));
    const { report, step } = await both(workspace);
    expect(report.documents.map((one: { file: string }) => one.file)).toEqual(["README.md"]);
    expect(report.diagnostics.map((one: { at: { file: string } }) => one.at.file).sort()).toEqual(
      Object.keys(links).sort(),
    );
    expect(step.log.join("\n")).toContain(
      "link that leaves the repository was not followed: file/",
    );
    for (const path of [...Object.keys(links), "linked", "linked/README.md"]) {
      const named = await cli(["check", path], {
        cwd: workspace,
        env: { SECRET_IN_ENVIRONMENT: SECRET },
      });
      expect(named).toMatchObject({ status: 2, stdout: "" });
      expect(named.stderr).not.toContain(SECRET);
      expect(await action({ workspace, inputs: { path } })).toMatchObject({ status: 1 });
    }
  });

  it("takes a license file that is a link for nobody's", async () => {
    const workspace = folder({
      "README.md": "---\npipeline_tag: text-generation\nlanguage: en\n---\n# A\n",
    });
    symlinkSync("/etc/passwd", join(workspace, "LICENSE"));
    const { report } = await both(workspace);
    expect(report.documents).toHaveLength(1);
  });

  it("neither waits on pipes nor stumbles over folders", async () => {
    const workspace = folder({ "README.md/README.md": CONTRADICTION, "empty.md/.keep": "" });
    expect((await run("mkfifo", [join(workspace, "CARD.md")])).status).toBe(0);
    const { report } = await both(workspace);
    expect(report.documents.map((one: { file: string }) => one.file)).toEqual([
      "README.md/README.md",
    ]);
    expect(await cli(["check", "CARD.md"], { cwd: workspace })).toMatchObject({ status: 3 });
    expect((await run("mkfifo", [join(workspace, ".cardwarden.yml")])).status).toBe(0);
    expect(await cli(["check"], { cwd: workspace })).toMatchObject({ status: 2, stdout: "" });
  });

  it("reads whatever bytes there are", async () => {
    const head = Buffer.from("---\nlicense: mit\nbase_model: meta-llama/Llama-3.1-8B\n");
    const workspace = folder({
      "empty/README.md": "",
      "blank/README.md": "\n\n",
      "dashes/README.md": "---",
      "open/README.md": "---\nlicense: mit\n",
      "big/README.md": CONTRADICTION + "text ".repeat(1 << 20),
      "bigyaml/README.md": `---\nlicense: mit\nx: "${"y".repeat(5 << 20)}"\n---\n`,
      "nul/README.md": CONTRADICTION.replace("# Student", "# Stu\0dent").replace(
        "Harbour Lab",
        "Har\0bour",
      ),
      "utf16/README.md": Buffer.from(`\uFEFF${CONTRADICTION}`, "utf16le"),
      "latin/README.md": Buffer.concat([head, Buffer.from([0x78, 0x3a, 0x20, 0xe9, 0xff, 0x0a])]),
      "crlf/README.md": CONTRADICTION.replaceAll("\n", "\r\n"),
      "bom/README.md": `\uFEFF${CONTRADICTION}`,
    });
    const { report } = await both(workspace);
    const found = (name: string) =>
      report.findings
        .filter((one: Placed) => one.primary.file === `${name}/README.md`)
        .filter((one: Placed) => one.severity === "error")
        .map((one: Placed) => `${one.ruleId}:${one.primary.range.start.line}`);
    expect(["crlf", "bom"].map(found)).toEqual([[`${RULE}:3`], [`${RULE}:3`]]);
    // The fields of `big` were read: what they contradict stands. Those of `bigyaml` were not.
    const end = CONTRADICTION.split("\n").length;
    expect(["big", "bigyaml"].map(found)).toEqual([
      [`${RULE}:3`, `doc/unreadable-document:${end}`],
      ["doc/unreadable-document:3"],
    ]);
  });

  it("says which file or folder it may not read", async () => {
    const root = process.getuid?.() === 0;
    const nobody = root ? { uid: 65_534 } : {};
    const workspace = folder({
      "README.md": CLEAN,
      "shut/README.md": CONTRADICTION,
      "closed/README.md": CONTRADICTION,
      ".out/.keep": "",
    });
    const bundle = temporary();
    cpSync(join(ROOT, "dist"), bundle, { recursive: true });
    for (const path of [workspace, bundle]) chmodSync(path, 0o755);
    chmodSync(join(workspace, "shut/README.md"), 0);
    chmodSync(join(workspace, "closed"), 0);
    const args = [join(bundle, "cli/index.js"), "check", "--format", "json"];
    const result = await run(process.execPath, args, { cwd: workspace, ...nobody }).catch(
      () => undefined,
    );
    chmodSync(join(workspace, "closed"), 0o755);
    if (result === undefined || (root && result.stdout === "" && /EACCES/.test(result.stderr))) {
      console.warn("NOTE: this Node cannot be run by another user here; nothing was tried");
      return;
    }
    const { diagnostics } = JSON.parse(result.stdout);
    expect(diagnostics.map((one: { at: { file: string } }) => one.at.file).sort()).toEqual([
      "closed",
      "shut/README.md",
    ]);
    writeFileSync(join(workspace, ".cardwarden.yml"), "level: strict\n", { mode: 0 });
    const policy = await run(process.execPath, args, { cwd: workspace, ...nobody });
    expect(policy).toMatchObject({ status: 2, stdout: "" });
    expect(policy.stderr).toContain(".cardwarden.yml cannot be read");
  });
});
