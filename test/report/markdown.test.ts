import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { LicenseChange, Report } from "../../src/model/report.js";
import { LOCALES } from "../../src/model/vocabulary.js";
import { github } from "../../src/report/github.js";
import { markdownReport } from "../../src/report/markdown/index.js";
import { sign } from "../../src/report/verdict.js";
import { SUMMARY_LIMIT } from "../e2e/runner.js";
import { runs } from "../helpers/thorough.js";
import { FRAGMENTS, hostile } from "./hostile.js";
import { expectInert, tablesOf, tokensOf } from "./inert.js";
import { at, change, edge, finding, linesOf, nasty, nastyContext, report } from "./report.js";

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
      expect(bytes).toBeGreaterThan(SUMMARY_LIMIT / 2);
      expect(text).not.toMatch(/\p{Cs}|\uFFFD/u);
      const rows = text.split("\n").filter((row) => /^\| \d/.test(row));
      expect(rows.filter((row) => row.includes("| 错误 |"))).toHaveLength(50);
      expect(rows.length).toBeGreaterThan(200);
      expect(text).toContain(`${5000 - rows.length} 项发现超出长度限制`);
      expect(text).toContain("不构成法律意见");
      expectInert(text);
    },
  );

  it("holds every finding of a report that fits, in the order of the documents", () => {
    const list = Array.from({ length: 2000 }, (_, i) =>
      finding({
        severity: i % 2 === 0 ? "notice" : "error",
        primary: at(`m${i % 40}/README.md`, i + 1),
        fingerprint: String(i),
      }),
    );
    const text = render(report(list));
    expect(text.match(/^\| \d+:1 \|/gm)).toHaveLength(2000);
    expect(text.match(/^#### /gm)).toHaveLength(40);
    expect(text).not.toContain("did not fit");
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
    expect(parsed.filter(({ type }) => type === "list_item_open")).toHaveLength(2);
    expect(tablesOf(text)).toEqual([[4, 4]]);
    const [fence, ...others] = parsed.filter(({ type }) => type === "fence");
    expect(others).toEqual([]);
    expect(parse(fence?.content ?? "")).toEqual({ key0: "<a>", key1: `<${ticks}>` });
    expect(text).toContain("add these lines before the `---` on line 4:");
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
    expect(text.match(/^\| 3:13 \| ❔ cannot tell \|/gm)).toHaveLength(1);
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
    expect(shown).toBeGreaterThan(30);
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
      "Caused by this change",
      "Licenses that changed",
      "Policy of this change",
      "2 findings already there",
      "1 finding excused",
      "Lineage",
      "Who is responsible for what",
      "Left out",
      "About this run",
    ]);
    expectInert(text);
    const [news, old] = text.split("<details>");
    expect(news).toContain("<code>ip&#47;new</code>");
    expect(news).not.toContain("<code>ip&#47;old</code>");
    expect(old?.match(/^\| 3:13 \| (?:error|notice) \|/gm)).toHaveLength(2);
  });

  it.each([
    ["introduced", "⚠️", /^0 errors, 1 warning, 0 notices caused by this change; 2 already there; /],
    ["all", "❌", /^1 error, 1 warning, 1 notice in 1 document; 1 from this change; /],
  ] as const)("is judged by what decides: %s", (decides, picture, verdict) => {
    const [title, , said] = render(report(list, everything), { ...plain, decides }).split("\n");
    expect(title).toBe(`## ${picture} Cardwarden`);
    expect(said).toMatch(verdict);
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
      "With the policy of this change 2 errors would disappear, 1 warning would appear; it is not in force.",
    );
    expect(text).toContain(
      "| <code>x&#58;7&#58;1</code> | error | would disappear | <code>ip&#47;x</code> |\n\nand 2 more\n",
    );
    expect(text).toContain("Files of the policy: <code>&#46;cardwarden&#46;yml</code>");
    expect(previewed({ appear: { error: 1, warning: 2, notice: 3 }, disappear: none })).toContain(
      "change 1 error, 2 warnings and 3 notices would appear; it",
    );
    expect(previewed({ appear: none, disappear: none, findings: [] })).toContain(
      "no finding would disappear or appear; it is not in force.",
    );
    expect(previewed({ problem: "unknown key `rulez`" })).toMatch(
      /cannot be used, and it is not in force: unknown key &#96;rulez&#96;/,
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
      .slice(text.indexOf("### Who is responsible"))
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
    expect(long).toContain("<summary>3000 models and data sets</summary>");
    expect(long).toMatch(/\nand 2\d\d\d more\n/);
    expect(Buffer.byteLength(long)).toBeLessThan(100_000);
    expectInert(long);
  });

  it("shows how far each model and data set is documented, in both languages, and cuts long lists", () => {
    const transparency = [
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
    expect(render(report([], { transparency, locale: "zh-CN" }))).toContain("### 文档完备程度");
    expect(render(report())).not.toContain("How far");
    const many = transparency.concat(
      Array.from({ length: 5000 }, () => transparency[1] ?? []).flat(),
    );
    const long = render(report([], { transparency: many }));
    expect(Buffer.byteLength(long)).toBeLessThan(100_000);
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
    expect(text.match(/findings? did not fit here; the JSON report has all\./g)).toHaveLength(2);
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
