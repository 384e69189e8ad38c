import * as v from "valibot";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.js";
import { badgeReport } from "../../src/report/badge.js";
import { csvReport } from "../../src/report/csv.js";
import { gitlabReport } from "../../src/report/gitlab.js";
import { inventoryReport } from "../../src/report/inventory.js";
import { run } from "../helpers/run.js";
import { at, edge, finding, report } from "./report.js";

const plain = { color: false };
const SOURCE = {
  forge: "github",
  server: "https://github.com",
  repository: "harbor/models",
  commit: "a".repeat(40),
} as const;

/** Reads a table rows by column. */
function rowsOf(text: string): Record<string, string>[] {
  expect(text.endsWith("\n")).toBe(true);
  const cells = text
    .slice(0, -1)
    .split("\n")
    .map((line) =>
      [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, bare]) =>
        quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"'),
      ),
    );
  const [head = [], ...rows] = cells;
  for (const row of rows) expect(row).toHaveLength(head.length);
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ""])));
}

describe("csv", () => {
  const rows = (input: Report) => rowsOf(csvReport.render(input, plain));

  test("has a row for each finding, with its place, and what excuses it", () => {
    const suppressed = { by: "waiver", reason: "known", expires: "2027-01-31" } as const;
    const input = report([
      finding({ message: 'declares "mit", and more', primary: at("a/README.md", 3, 13) }),
      finding({ severity: "warning", suppressed }),
    ]);
    expect(rows({ ...input, source: SOURCE })).toMatchObject([
      {
        repository: "harbor/models",
        commit: SOURCE.commit,
        file: "a/README.md",
        line: "3",
        column: "13",
        severity: "error",
        rule: "ip/license-contradicts-inherited",
        message: 'declares "mit", and more',
        suppressed_by: "",
        url: `https://github.com/harbor/models/blob/${SOURCE.commit}/a/README.md?plain=1#L3`,
      },
      { severity: "warning", suppressed_by: "waiver", suppressed_until: "2027-01-31" },
    ]);
  });

  test.each(["=1+1", "+1", "-1", "@sum", " =1", "\t=1", "\r=1"])(
    "keeps %j from being run",
    (text) => {
      const [row] = rows(report([finding({ message: text, remedy: text, subject: text })]));
      for (const cell of [row?.message, row?.remedy, row?.subject]) expect(cell).toMatch(/^'/);
    },
  );

  test("stays one row whatever a card holds", () => {
    const [row, ...others] = rows(report([finding({ message: 'a\r\nb","\u202Ec' })]));
    expect(others).toEqual([]);
    expect(row?.message).toBe('a b","\\u{202e}c');
  });
});

describe("inventory", () => {
  const rows = (input: Report) => rowsOf(inventoryReport.render(input, plain));

  test("has a row for each model and data set, with what it is made of", async () => {
    const { report: input } = await run({
      "student/README.md": [
        "---",
        "license: mit",
        "base_model: harbor/base",
        "datasets: [harbor/notes]",
        "governance:",
        "  teachers: [{id: gpt-4, access: api}]",
        "  personalInfo: {present: no}",
        "---",
        "# Student",
      ].join("\n"),
      "data/notes/README.md": [
        "---",
        "license: cc-by-4.0",
        "task_categories: [text-generation]",
        "---",
        "# Notes",
      ].join("\n"),
    });
    expect(rows(input)).toMatchObject([
      { kind: "dataset", file: "data/notes/README.md", license: "cc-by-4.0", personal_data: "" },
      {
        kind: "model",
        subject: "student",
        license: "mit",
        bases: "harbor/base",
        teachers: "gpt-4",
        data: "harbor/notes",
        personal_data: "no",
        published: "true",
        level: "none",
      },
    ]);
    const [{ expected = "", stated = "" } = {}] = rows(input);
    expect(Number(stated)).toBeLessThan(Number(expected));
  });

  test("leaves out the edges of a namesake in another document, and names that come twice", () => {
    const entry = { kind: "model", license: null, personalInfo: null, level: "none" } as const;
    const input: Report = {
      ...report([], {
        files: ["a.md", "b.md"],
        lineage: [
          edge("base", "twin", { at: at("a.md", 3) }),
          edge("base", "twin", { at: at("a.md", 4), relation: "merge" }),
          edge("other", "twin", { at: at("b.md", 3) }),
          edge("test", "twin", { at: at("b.md", 3), relation: "evaluated-on", channel: "none" }),
        ],
      }),
      inventory: [
        { ...entry, subject: "twin", name: "twin", file: "a.md", published: true },
        { ...entry, subject: "twin", name: "twin", file: "b.md", published: false },
      ],
    };
    expect(rows(input)).toMatchObject([
      { file: "a.md", bases: "base", data: "", published: "true" },
      { file: "b.md", bases: "other", data: "", published: "false" },
    ]);
  });
});

/** What GitLab's documentation asks of an entry. */
const CodeQuality = v.array(
  v.strictObject({
    description: v.pipe(v.string(), v.minLength(1)),
    check_name: v.string(),
    fingerprint: v.pipe(v.string(), v.minLength(1)),
    severity: v.picklist(["info", "minor", "major", "critical", "blocker"]),
    location: v.strictObject({
      path: v.pipe(v.string(), v.regex(/^(?!\.?\/)/)),
      lines: v.strictObject({ begin: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
    }),
  }),
);

describe("gitlab", () => {
  const entries = (input: Report) =>
    v.parse(CodeQuality, JSON.parse(gitlabReport.render(input, plain)));

  test("has an entry for each finding that is not excused or only missing, as GitLab's format asks", async () => {
    const { report: input } = await run({
      "student/README.md":
        "---\nlicense: mit\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Student\n",
    });
    const spoken = input.findings.filter(({ severity }) => severity !== "notice");
    expect(spoken.length).toBeLessThan(input.findings.length);
    expect(entries(input)).toHaveLength(spoken.length);
    expect(entries(input)).toContainEqual(
      expect.objectContaining({
        check_name: "ip/license-contradicts-inherited",
        severity: "major",
        location: { path: "student/README.md", lines: { begin: 3 } },
      }),
    );
    const suppressed = { by: "baseline", reason: "known" } as const;
    expect(entries(report([finding({ suppressed })]))).toEqual([]);
  });

  test("gives findings of one fingerprint one each, of which GitLab would drop all but the first", () => {
    const input = report([finding(), finding({ primary: at("b.md") }), finding()]);
    const prints = entries(input).map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(3);
    expect(prints[0]).toBe(input.findings[0]?.fingerprint);
  });
});

describe("badge", () => {
  const badge = (input: Report) => JSON.parse(badgeReport.render(input, plain));
  const missing = { kind: "missing-statement", severity: "notice" } as const;
  const problem = { code: "link-not-followed", severity: "warning", message: "a link" } as const;

  test("is what the endpoint of shields.io takes, and never green without a check", () => {
    const files = ["README.md"];
    const cases = [
      [report([finding(), finding({ severity: "warning" })]), "red"],
      [report([finding({ severity: "warning" })]), "yellow"],
      [report([finding(missing)]), "brightgreen"],
      [report([], { files }), "brightgreen"],
      [report([], { files, diagnostics: [problem] }), "yellow"],
      [report([], { files, diagnostics: [{ ...problem, severity: "fatal" }] }), "lightgrey"],
      [report([]), "lightgrey"],
    ] as const;
    for (const [input, color] of cases) {
      expect(badge(input)).toMatchObject({ schemaVersion: 1, label: "cardwarden", color });
      expect(badge(input).message).not.toBe("");
    }
  });
});
