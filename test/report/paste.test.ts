import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, parseDocument } from "yaml";
import type { Finding } from "../../src/model/report.js";
import { paste } from "../../src/report/suggested-keys.js";
import { interpret } from "../e2e/runner.js";
import { FRAGMENTS, hostile, RAW } from "./hostile.js";
import { at, edge, finding, linesOf } from "./report.js";

const CARD = "---\nlicense: mit\npipeline_tag: text-generation\n---\n\n# Student\n";
const DECLARED = CARD.replace("pipeline", "governance:\n  stage: public\npipeline");
const line = linesOf({
  "README.md": CARD,
  "declared/README.md": DECLARED,
  "late/README.md": `\n\n${CARD}`,
  "plain/README.md": "# Student\n\nIt answers.\n",
  "broken/README.md": "---\nlicense: mit\n",
  "governance.yaml": "provider: {name: Harbour Lab}\n",
  "deep/governance.yaml": "---\ngovernance:\n  provider: {name: Harbour Lab}\n",
});

/** A finding that misses `path=value` each. */
const missing = (paths: readonly string[], more: Partial<Finding> = {}) =>
  finding({
    kind: "missing-statement",
    severity: "warning",
    primary: at("README.md", 4, 1, 3),
    missing: paths.map((path) => {
      const [key = "", value = "<text>"] = path.split("=");
      return { path: key, value };
    }),
    ...more,
  });
const lines = (...findings: Finding[]) => paste(findings, [], line)?.lines;

describe("paste", () => {
  it("is nothing where nothing is said to be missing", () => {
    expect(paste([finding(), missing([])], [])).toBeUndefined();
    expect(paste([], [])).toBeUndefined();
  });

  it("merges findings into one block, the Hub's keys first, governance once and last", () => {
    const [first, second] = [
      missing(["governance.personalInfo.present=<yes | no>", "zeta", "datasets[]=<id>"]),
      missing([
        "license=<SPDX id>",
        "governance.provider.name=<who>",
        "governance.personalInfo.statement",
      ]),
    ];
    expect(lines(first, second)).toEqual([
      "license: <SPDX id>",
      "datasets:",
      "  - <id>",
      "zeta: <text>",
      "governance:",
      "  personalInfo:",
      "    present: <yes | no>",
      "    statement: <text>",
      "  provider:",
      "    name: <who>",
    ]);
  });

  it("names the upstream in the entry of a list", () => {
    const edges = ["openai/gpt-4o", "@odd: teacher"].map((from) =>
      edge(from, "student", { id: from }),
    );
    const path = ["governance.teachers[].authorization.basis", "governance.teachers[].uses[].kind"];
    const block = paste(
      edges.map(({ id }) => missing(path, { subject: id })),
      edges,
      line,
    );
    const entry = (id: string) => ({
      id,
      authorization: { basis: "<text>" },
      uses: [{ kind: "<text>" }],
    });
    expect(parse(block?.lines.join("\n") ?? "")).toEqual({
      governance: { teachers: [entry("openai/gpt-4o"), entry("@odd: teacher")] },
    });
  });

  it("keeps what belongs to no upstream in one entry, and the first of two values", () => {
    const roles = missing([
      "governance.roles[].role=<a>",
      "governance.roles[].party",
      "x=1",
      "x=2",
    ]);
    expect(parse(lines(roles)?.join("\n") ?? "")).toEqual({
      x: "1",
      governance: { roles: [{ role: "<a>", party: "<text>" }] },
    });
  });

  it.each([
    ["README.md", 4, { at: "above", line: 4 }],
    ["declared/README.md", 6, { at: "merge", line: 3 }],
    ["late/README.md", 6, { at: "above", line: 6 }],
    ["plain/README.md", 1, { at: "top" }],
    ["broken/README.md", 2, { at: "front-matter" }],
    ["governance.yaml", 1, { at: "file" }],
    ["deep/governance.yaml", 3, { at: "merge", line: 2 }],
    ["gone/README.md", 7, { at: "front-matter" }],
    ["gone/README.md", 1, { at: "top" }],
  ])("says where it goes in %s", (file, row, where) => {
    const one = missing(["governance.x=<y>"], { primary: at(file, row) });
    const block = paste([one], [], line);
    expect(block?.where).toEqual(where);
    const body = where.at === "file" ? ["x: <y>"] : ["governance:", "  x: <y>"];
    expect(block?.lines).toEqual(where.at === "top" ? ["---", ...body, "---"] : body);
  });

  it("is valid YAML once it stands in the card", () => {
    const block = lines(missing(["governance.personalInfo.present=<yes | no>", "version=<1.0>"]));
    const rows = CARD.split("\n");
    rows.splice(3, 0, ...(block ?? []));
    const document = parseDocument(rows.slice(1, rows.indexOf("---", 1)).join("\n"));
    expect([document.errors, document.warnings]).toEqual([[], []]);
    expect(document.toJS()).toEqual({
      license: "mit",
      pipeline_tag: "text-generation",
      version: "<1.0>",
      governance: { personalInfo: { present: "<yes | no>" } },
    });
  });

  it("is valid YAML that nothing obeys, whatever packs and cards say", () => {
    const check = (texts: readonly string[]) => {
      const text = (i: number) => texts[i % texts.length] ?? "";
      const edges = [edge(text(0), "student", { id: "e" })];
      const paths = [
        [`governance.${text(1)}.x`, text(2)],
        [`${text(2)}[].${text(3)}`, text(0)],
        [`${text(4)}[]`, text(1)],
        [text(5), text(6)],
      ].map(([path = "", value = ""]) => ({ path, value }));
      const block = paste([finding({ missing: paths, subject: "e" })], edges, line);
      if (block === undefined) return;
      const whole = block.lines.join("\n");
      const document = parseDocument(whole);
      expect(document.errors).toEqual([]);
      expect(block.lines.filter((row) => /[\r\n]/.test(row))).toEqual([]);
      expect(interpret(`${whole}\n`).commands).toEqual([]);
      expect(whole.replaceAll("\n", "")).not.toMatch(RAW);
    };
    check(FRAGMENTS);
    fc.assert(fc.property(fc.array(hostile, { minLength: 1, maxLength: 9 }), check), {
      numRuns: 1000,
    });
  });

  it("takes no path that is no key, nor one without end", () => {
    const endless = Array.from({ length: 5000 }, () => "a").join(".");
    const wide = "x".repeat(5000);
    expect(lines(missing([endless, wide, "", ".", "a..b", "[]"]))).toBeUndefined();
    expect(lines(missing([`x=${wide}`]))?.join("").length).toBeLessThan(1100);
  });
});
