import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { LicenseChange, Report } from "../../src/model/report.js";
import { LOCALES } from "../../src/model/vocabulary.js";
import { github } from "../../src/report/github.js";
import { markdownReport } from "../../src/report/markdown/index.js";
import { sign } from "../../src/report/verdict.js";
import { runs } from "../helpers/thorough.js";
import { FRAGMENTS, hostile } from "./hostile.js";
import { expectInert, tablesOf, tokensOf } from "./inert.js";
import { at, change, edge, finding, linesOf, nasty, nastyContext, report } from "./report.js";

/** A summary that is longer is not read. */
const SUMMARY_LIMIT = 60_000;
const plain = { color: false };
const introduced = { ...plain, decides: "introduced" } as const;
const render = (one: Report, context: Parameters<typeof markdownReport.render>[1] = plain) =>
  markdownReport.render(one, context);
const headings = (text: string) =>
  [...text.matchAll(/^(?:### |<summary>)(.*?)(?:<\/summary>)?$/gm)].map(([, title]) => title);
const chinese = (count: number, files: number) =>
  Array.from({ length: count }, (_, i) =>
    finding({
      message: "许可证与所继承的许可证相冲突，请核对模型卡。".repeat(12),
      remedy: "声明所继承的许可证，或写明两份文本。".repeat(4),
      primary: at(`模型/m${i % files}/README.md`, i + 1),
      fingerprint: String(i),
    }),
  );

describe("the job summary", () => {
  it.each([1, 50, 5000])(
    "has room for what ranks first of 5,000 Chinese findings in %i files",
    (files) => {
      const list = chinese(5000, files).map((one, i) => ({
        ...one,
        severity: i % 100 === 99 ? ("error" as const) : ("notice" as const),
      }));
      const text = render(report(list, { locale: "zh-CN" }));
      const bytes = Buffer.byteLength(text);
      expect(bytes).toBeLessThan(SUMMARY_LIMIT);
      // What fits is shown: a full summary, not an empty one.
      expect(bytes).toBeGreaterThan(SUMMARY_LIMIT * 0.7);
      expect(text).not.toMatch(/\p{Cs}|\uFFFD/u);
      const rows = text.split("\n").filter((row) => /^\| \d/.test(row));
      const errors = rows.filter((row) => row.includes("| ❌&nbsp;错误 |"));
      expect(errors.length).toBeGreaterThan(25);
      expect(rows.slice(0, errors.length)).toEqual(errors);
      expect(text).toContain(`${5000 - rows.length} 项发现超出长度限制`);
      expect(text).toContain("不构成法律意见");
      expectInert(text);
    },
  );

  it("holds every finding of a report that fits, in the order of the documents", () => {
    const list = Array.from({ length: 60 }, (_, i) =>
      finding({
        severity: i % 4 === 0 ? "error" : "warning",
        primary: at(`m${i % 12}/README.md`, i + 1),
        fingerprint: String(i),
      }),
    );
    const text = render(report(list));
    const [open, fold] = text.split("<details>");
    // The strongest twenty causes are in the open, the others one click away.
    expect(open?.match(/^\| \d+:1 \| ❌/gm)).toHaveLength(15);
    expect(open?.match(/^\| \d+:1 \| ⚠️/gm)).toHaveLength(5);
    expect(fold).toMatch(/^\n<summary>40 more findings<\/summary>/);
    expect(fold?.match(/^\| \d+:1 \| ⚠️/gm)).toHaveLength(40);
    expect(text).not.toContain("did not fit");
  });

  it("counts findings by rule above all else, the strongest first, with their titles and pages", () => {
    const list = [
      finding({ ruleId: "ip/b", severity: "warning", fingerprint: "1" }),
      finding({ ruleId: "ip/b", severity: "warning", fingerprint: "2" }),
      finding({ ruleId: "ip/c", severity: "warning", fingerprint: "3" }),
      finding({ fingerprint: "4" }),
      finding({ outcome: "undetermined", severity: "warning", fingerprint: "5" }),
    ];
    const context = nastyContext(["The [title](x)"]);
    const text = render(report(list), context);
    const page = `https://github.com/cardwarden/cardwarden/blob/main/docs/rules/${finding().ruleId}.md`;
    const counts = text.split("\n").filter((row) => /^- .+ \d+ × /.test(row));
    const title = "The &#91;title&#93;(x)";
    expect(counts).toEqual([
      `- ❌ 1 × [${title}](${page})`,
      "- ⚠️ 2 × <code>ip&#47;b</code>",
      "- ⚠️ 1 × <code>ip&#47;c</code>",
      `- ❔ 1 × [${title}](${page})`,
    ]);
    expect(text.indexOf(counts[0] ?? "")).toBeLessThan(text.indexOf("### Findings"));
    expect(render(report(list, { locale: "zh-CN" }), context)).toContain(".zh-CN.md)");
    // Of a single finding the table says as much.
    expect(render(report([finding()]))).not.toContain(" × ");
  });

  it("links lines and files at the commit that was checked", () => {
    const source = {
      forge: "github" as const,
      server: "https://github.example",
      repository: "harbor/models",
      commit: "a".repeat(40),
    };
    const text = render({ ...report([finding({ primary: at("m 1/README.md", 3, 13) })]), source });
    const file = `https://github.example/harbor/models/blob/${"a".repeat(40)}/m%201/README.md`;
    expect(text).toContain(`| [3:13](${file}?plain=1#L3) | ❌&nbsp;error |`);
    expect(text).toContain(`#### [<code>m 1&#47;README&#46;md</code>](${file})`);
  });

  it("shows code of a remedy as code, and escapes what is in it", () => {
    const remedy = "Write `license: <b>mit|x` or \\`[x](y).";
    const text = render(report([finding({ remedy })]));
    expect(text).toContain("Write <code>license&#58; &#60;b&#62;mit&#124;x</code> or ");
    expectInert(text);
  });

  it("gathers what one document misses, with YAML in a fence that nothing ends", () => {
    const ticks = "`".repeat(7);
    const list = ["a", ticks].map((value, i) =>
      finding({
        ruleId: `ip/${i}`,
        severity: "warning",
        kind: "missing-statement",
        primary: at("README.md", 4, 1, 3),
        missing: [{ path: `key${i}`, value: `<${value}>` }],
        fingerprint: String(i),
      }),
    );
    const line = linesOf({ "README.md": "---\nlicense: mit\n\n---\n" });
    const text = render(report([...list, finding()]), { ...plain, line });
    const parsed = tokensOf(text);
    expect(tablesOf(text)).toEqual([[4, 4, 4, 4]]);
    const [fence, ...others] = parsed.filter(({ type }) => type === "fence");
    expect(others).toEqual([]);
    expect(parse(fence?.content ?? "")).toEqual({ key0: "<a>", key1: `<${ticks}>` });
    expect(text).toContain("Add these lines before the `---` on line 4:");
  });

  it("folds what is excused and shows what it cannot tell", () => {
    const suppressed = {
      by: "waiver",
      reason: "agreed",
      owner: "a@b.example",
      expires: "2027-01-31",
    } as const;
    const list = [
      finding({ suppressed }),
      finding({ outcome: "undetermined", severity: "notice" }),
    ];
    const text = render(report(list));
    expect(text).toMatch(/^## ⚠️ Cardwarden\n\n.*; 1 cannot tell; 1 excused by waiver\n/);
    expect(text.match(/^\| 3:13 \| ❔&nbsp;cannot&nbsp;tell \|/gm)).toHaveLength(1);
    const [before, folded] = text.split("<details>");
    expect(before).not.toContain("agreed");
    expect(folded).toMatch(
      /^\n<summary>1 finding excused<\/summary>\n\n- .*: a waiver, agreed, owner&#58; a&#64;.*, until 2027-01-31\n\n<\/details>\n/,
    );
  });

  it("keeps to its size with thousands of excused findings", () => {
    const suppressed = { by: "waiver", reason: "许".repeat(900) } as const;
    const list = chinese(3000, 50).map((one) => ({ ...one, suppressed }));
    const text = render(report(list));
    expect(Buffer.byteLength(text)).toBeLessThan(SUMMARY_LIMIT / 2);
    const shown = text.match(/^- <code>/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(3);
    expect(text).toContain(`and ${3000 - shown} more\n`);
    expectInert(text);
  });

  it("draws the part of a large lineage that the findings and the change are about", () => {
    const lineage = Array.from({ length: 300 }, (_, i) => edge(`b${i}`, `m${i}`));
    const licenses = [{ subject: "m250", before: "mit", after: "mpl-2.0", at: at("x") }];
    const list = [
      finding({ subject: "m299", introduced: true }),
      finding({ subject: "m298 <- b298 [finetune]", introduced: false }),
    ];
    const text = render(report(list, { lineage, change: change({ licenses }) }));
    const [picture] = tokensOf(text).filter(({ type }) => type === "fence");
    const edges = picture?.content.match(/ finetune /g);
    expect(edges).toHaveLength(60);
    expect(text).toContain("<summary>Lineage (60 relations)</summary>");
    for (const name of ["m299", "m298", "m250", "m56"])
      expect(picture?.content).toContain(`"${name}"`);
    expect(picture?.content).not.toContain('"m57"');
    expect(text).toContain("240 more edges are not in the picture.");
    expect(render(report([], { lineage: lineage.slice(0, 60) }))).not.toContain(
      "not in the picture",
    );
  });

  it("says what was left out, and what could not be checked", () => {
    const diagnostics = [{ code: "c", severity: "warning" as const, message: "m", at: at("x.md") }];
    const notes = ["comment: the token may not write comments (pull-requests: write)"];
    const text = render(report([], { diagnostics }), { ...plain, notes });
    expect(headings(text)).toEqual(["Left out", "About this run"]);
    expect(text).toContain("- comment&#58; the token may not write comments");
    const many = Array.from({ length: 5000 }, (_, i) => `${i} ${"许".repeat(1000)}`);
    const long = render(report([], { diagnostics }), { ...plain, notes: many });
    expect(Buffer.byteLength(long)).toBeLessThan(SUMMARY_LIMIT / 4);
    expectInert(long);
    expect(long).toMatch(/and \d{4} more\n/);
  });
});

describe("the job summary of a change", () => {
  const list = [
    finding({ ruleId: "ip/new", severity: "warning", introduced: true, fingerprint: "a" }),
    finding({ ruleId: "ip/old", introduced: false, fingerprint: "b" }),
    finding({ ruleId: "ip/other", severity: "notice", introduced: false, fingerprint: "c" }),
    finding({ suppressed: { by: "waiver", reason: "agreed" }, introduced: true, fingerprint: "d" }),
  ];
  const licenses: LicenseChange[] = [
    { subject: "harbour/student", before: "mit", after: "llama3.1", at: at("README.md", 2) },
    { subject: "harbour/student", upstream: "a/b", before: null, after: "gpl-3.0", at: at("x") },
    { subject: "harbour/notes", before: "mit", after: null, at: at("x") },
    { subject: "harbour/notes", upstream: "c/d", before: null, after: null, at: at("x") },
  ];
  const none = { error: 0, warning: 0, notice: 0 };
  const policy = {
    files: [".cardwarden.yml"],
    disappear: { ...none, error: 2 },
    appear: { ...none, warning: 1 },
    findings: [
      { ruleId: "ip/x", severity: "error" as const, effect: "disappear" as const, at: at("x", 7) },
    ],
  };
  const everything = {
    change: change({ licenses, policy }),
    lineage: [edge("a", "b")],
    diagnostics: [{ code: "c", severity: "warning" as const, message: "m" }],
    responsibilities: [
      {
        subject: "harbour/student",
        roles: [
          { role: "provider", party: "Harbour Lab", duties: [], at: at("a.md", 3) },
          { role: "deployer", party: "any", duties: ["logging", "labelling"], at: at("a.md", 4) },
          { role: "user", party: "any", duties: [], at: at("g.yaml", 5) },
          { role: "teacher-provider", party: null, duties: [], at: at("a.md", 9) },
        ],
      },
    ],
  };

  it("has its parts in the order of what matters", () => {
    const text = render(report(list, everything), { ...introduced, notes: ["x"] });
    expect(headings(text)).toEqual([
      "Licenses that changed",
      "Policy changed by this pull request",
      "3 findings that the policy would change",
      "Caused by this change",
      "2 findings already there",
      "Lineage",
      "1 finding excused",
      "Who is responsible for what (1)",
      "Left out",
      "About this run",
    ]);
    expectInert(text);
    const old = text.split("<details>").find((part) => part.includes("already there</summary>"));
    const news = text.replace(old ?? "", "");
    expect(news).toContain("<code>ip&#47;new</code>");
    expect(news).not.toContain("<code>ip&#47;old</code>");
    // By rule only: the findings themselves are in the JSON report.
    expect(old?.match(/^\| (?:❌&nbsp;error|ℹ️&nbsp;notice) \| 1 \|/gm)).toHaveLength(2);
    expect(old).not.toMatch(/^\| 3:13/m);
  });

  it("draws and lists only what the change touches", () => {
    const lineage = [edge("b", "m"), edge("x", "other", { at: at("other/README.md", 3) })];
    const roles = [{ role: "user", party: null, duties: [], at: at("other/README.md") }];
    const text = render({
      ...report([], {
        change: change({ files: ["README.md"] }),
        lineage,
        files: ["README.md", "other/README.md"],
        responsibilities: [{ subject: "other", roles }],
        transparency: [{ subject: "other", level: "L0", missing: [] }],
      }),
      completeness: ["README.md", "other/README.md"].map((file) => ({
        subject: file,
        kind: "model" as const,
        file,
        expected: 15,
        stated: 6,
        level: "L0",
      })),
    });
    expect(headings(text)).toEqual(["Completeness", "Lineage"]);
    expect(text.match(/states 6 of 15 expected items/g)).toHaveLength(1);
    expect(text).not.toContain("other");
  });

  it.each([
    ["introduced", "⚠️", /^0 errors, 1 warning, 0 notices caused by this change; 2 already there; /],
    ["all", "❌", /^1 error, 1 warning, 1 notice in 1 document; 1 from this change; /],
  ] as const)("is judged by what decides: %s", (decides, picture, verdict) => {
    const [title, , said] = render(report(list, everything), { ...plain, decides }).split("\n");
    expect(title).toBe(`## ${picture} Cardwarden`);
    expect(said).toMatch(verdict);
  });

  it("counts what is not stated as the completeness of the cards that it touches does", () => {
    const missing = (file: string, introduced: boolean) =>
      finding({
        severity: "notice",
        kind: "missing-statement",
        missing: [{ path: "governance.stage", value: "<stage>" }],
        primary: at(file),
        introduced,
        fingerprint: `${file} ${introduced}`,
      });
    const input = report(
      [missing("card.md", true), missing("card.md", false), missing("other.md", false)],
      { change: change({ files: ["card.md"] }) },
    );
    const [, , verdict] = render(input, { ...plain, decides: "introduced" }).split("\n");
    expect(verdict).toMatch(/ 2 expected items not stated\.$/);
  });

  it("does not fold what was there already where that decides", () => {
    const text = render(report(list, everything));
    expect(headings(text)).toContain("2 findings already there");
    expect(text).toContain("### 2 findings already there");
  });

  it("is green where the change caused nothing, and counts what was there", () => {
    const old = list.map((one) => ({ ...one, introduced: false }));
    const text = render(report(old, { change: change() }), introduced);
    expect(text).toMatch(
      /^## ✅ Cardwarden\n\nNo findings caused by this change\. 3 already there\. 1 excused by waiver\.\n/,
    );
    expect(headings(text)).toEqual(["3 findings already there", "1 finding excused"]);
  });

  it("names licenses before and after, and those of new upstreams", () => {
    const text = render(report([], everything));
    const items = text
      .split("\n")
      .filter((row) => row.startsWith("- ") && row.includes("license"))
      .map((row) =>
        row.replace(/<\/?code>/g, "").replace(/&#(\d+);/g, (_, c) => String.fromCharCode(c)),
      );
    expect(items).toEqual([
      "- harbour/student: license mit → llama3.1 (README.md:2:1)",
      "- harbour/student: new upstream a/b, license gpl-3.0 (x:1:1)",
      "- harbour/notes: license mit → not stated (x:1:1)",
      "- harbour/notes: new upstream c/d, license not known (x:1:1)",
    ]);
  });

  it("lists what the change states of itself, and what it takes out", () => {
    const stated = [
      { what: "stage", subject: "harbor/student", value: "draft", at: at("m/README.md", 4) },
      { what: "comment", subject: "m/README.md", value: "ip/x", at: at("m/README.md", 2) },
    ] as const;
    const retired = [{ file: "n/README.md", subject: "harbor/old", kind: "model" }] as const;
    const parts = { stated: [...stated], retired: [...retired] };
    for (const one of [markdownReport, github]) {
      const text = one
        .render(report([], { change: change(parts) }), introduced)
        .replace(/<\/?code>/g, "")
        .replace(/&#(\d+);/g, (_, c) => String.fromCharCode(c));
      expect(text).toContain("harbor/student: stage draft");
      expect(text).toContain("m/README.md: a comment for ip/x");
      expect(text).toContain("model harbor/old (n/README.md)");
    }
  });

  const previewed = (more: object) =>
    render(report([], { change: change({ policy: { ...policy, ...more } }) }));

  it("shows what its policy would do, and that it is not in force", () => {
    const text = previewed({});
    expect(text).toContain(
      "after the merge, 2 errors would no longer be reported, and 1 warning would be new.",
    );
    expect(text).toContain(
      "| <code>x&#58;7&#58;1</code> | ❌&nbsp;error | no longer reported | <code>ip&#47;x</code> |\n\nand 2 more\n",
    );
    expect(text).toContain("Files of the policy: <code>&#46;cardwarden&#46;yml</code>");
    expect(previewed({ appear: { error: 1, warning: 2, notice: 3 }, disappear: none })).toContain(
      "after the merge, 1 error, 2 warnings and 3 notices would be new.",
    );
    expect(previewed({ appear: none, disappear: none, findings: [] })).toContain(
      "after the merge, the findings would stay the same.",
    );
    expect(previewed({ problem: "unknown key `rulez`" })).toMatch(
      /because the new policy cannot be used: unknown key &#96;rulez&#96;/,
    );
  });

  it("says that the base could not be read", () => {
    const said = (compared: boolean) => render(report(list, { change: change({ compared }) }));
    expect(said(false)).toMatch(/\n\nThe base could not be read: every finding counts/);
    expect(said(true)).not.toContain("could not be read");
  });

  it("shows who is responsible for what, and the gaps", () => {
    const text = render(report([], everything));
    const rows = text
      .slice(text.indexOf("<summary>Who is responsible"))
      .split("\n")
      .filter((row) => /^\| (?:provider|deployer|user)/.test(row))
      .map((row) => row.replace(/<\/?code>/g, "").replaceAll("&#45;", "-"));
    expect(rows).toEqual([
      "| provider | Harbour Lab |  | 3:1 |",
      "| deployer | any | keeping logs, labeling generated content | 4:1 |",
      "| user | any | none stated | g&#46;yaml&#58;5&#58;1 |",
      "| provider of the teacher model | **not named** |  | 9:1 |",
    ]);
    const [one] = everything.responsibilities;
    const many = Array.from({ length: 3000 }, () => one).flatMap((each) => each ?? []);
    const long = render(report([], { responsibilities: many }));
    expect(long).toContain("<summary>Who is responsible for what (3000)</summary>");
    expect(long).toMatch(/\nand 2\d\d\d more\n/);
    expect(Buffer.byteLength(long)).toBeLessThan(10_000);
    expectInert(long);
  });

  it("shows how far each model and data set is documented, in both languages, and cuts long lists", () => {
    const transparency: Report["transparency"] = [
      { subject: "harbour/writer", level: "L0", missing: ["training.datasets", "limitations"] },
      { subject: "| <b>", level: "none", claimed: "L2", missing: Array(20).fill("contact") },
    ];
    const rows = render(report([], { transparency }))
      .split("\n")
      .filter((row) => row.startsWith("| <code>"))
      .map((row) => row.replace(/<\/?code>/g, ""));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toBe("| harbour&#47;writer | L0 |  | training data, limitations |");
    expect(rows[1]).toMatch(/ \| below L0 \| L2 \| (?:contact, ){12}and 8 more \|$/);
    expect(render(report([], { transparency, locale: "zh-CN" }))).toContain(
      "文档完整度（2）</summary>",
    );
    expect(render(report())).not.toContain("How far");
    const many = transparency.concat(
      Array.from({ length: 5000 }, () => transparency[1] ?? []).flat(),
    );
    const long = render(report([], { transparency: many }));
    expect(Buffer.byteLength(long)).toBeLessThan(10_000);
    expectInert(long);
  });

  it("keeps to its size with everything too long at once", () => {
    const long = "许可证".repeat(400);
    const findings = chinese(4000, 30).map((one, i) => ({
      ...one,
      introduced: i % 2 === 0,
      ...(i % 5 === 0 ? { suppressed: { by: "waiver" as const, reason: long } } : {}),
    }));
    const text = render(
      report(findings, {
        ...everything,
        lineage: Array.from({ length: 500 }, (_, i) =>
          edge(`${i}${"☃".repeat(200)}`, `${"許".repeat(200)}${i}`),
        ),
        diagnostics: Array.from({ length: 900 }, () => ({
          code: "c",
          severity: "warning" as const,
          message: long,
        })),
        change: change({
          licenses: Array.from(
            { length: 900 },
            () => ({ ...licenses[0], subject: long }) as LicenseChange,
          ),
          stated: Array.from({ length: 900 }, () => ({
            what: "ground" as const,
            subject: long,
            value: long,
            at: at(long),
          })),
          retired: Array.from({ length: 900 }, () => ({
            file: long,
            subject: long,
            kind: "dataset" as const,
          })),
          policy: { ...policy, files: [long], findings: [] },
        }),
        responsibilities: everything.responsibilities.flatMap((one) =>
          Array.from({ length: 500 }, () => ({ ...one, subject: long })),
        ),
      }),
      { ...introduced, notes: Array.from({ length: 900 }, () => long) },
    );
    expect(Buffer.byteLength(text)).toBeLessThan(SUMMARY_LIMIT);
    expect(text.match(/findings? did not fit here\./g)).toHaveLength(1);
    expectInert(text);
  });
});

describe("the picture of the verdict", () => {
  const open = { outcome: "undetermined", severity: "notice" } as const;
  const diagnostics = [{ code: "c", severity: "fatal" as const, message: "m" }];
  it.each([
    ["❌", report([finding()])],
    ["⚠️", report([finding({ severity: "warning" })])],
    ["⚠️", report([finding(open)])],
    ["✅", report([finding({ severity: "notice" })])],
    ["✅", report([], { files: ["README.md"] })],
    ["➖", report()],
    ["❌", report([], { files: ["README.md"], diagnostics })],
  ])("is %s", (picture, one) => expect(sign(one)).toBe(picture));

  it("is of what the change caused where that decides, and of all where nothing says what did", () => {
    expect(sign(report([finding({ introduced: false })]), "introduced")).toBe("✅");
    expect(sign(report([finding({ introduced: true })]), "introduced")).toBe("❌");
    expect(sign(report([finding()]), "introduced")).toBe("❌");
    expect(sign(report([finding({ ...open, introduced: true })]), "introduced")).toBe("⚠️");
  });
});

describe("a hostile card", () => {
  it("leaves no cell, heading, fold or picture of the summary", () => {
    const check = (texts: readonly string[]) => {
      const context = nastyContext(texts);
      expectInert(render(nasty(texts), context));
      const { change: _, ...rest } = nasty(texts);
      expectInert(render(rest, context));
    };
    check(FRAGMENTS);
    fc.assert(fc.property(fc.array(hostile, { minLength: 1, maxLength: 8 }), check), {
      numRuns: runs(200),
    });
  });

  it.each(LOCALES)("reads no unfilled place in either language (%s)", (locale) => {
    const text = render({ ...nasty(["a", "b"]), locale }, nastyContext(["a", "b"]));
    expect(text).not.toMatch(/\{\d\}|\(s\)|undefined|NaN/);
  });
});
