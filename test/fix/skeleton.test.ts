import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { skeleton } from "../../src/fix/skeleton.js";
import type { Finding } from "../../src/model/report.js";
import { missingKeys } from "../../src/report/suggested-keys.js";
import { card, run } from "../helpers/run.js";
import { edge, finding } from "../report/report.js";

/** The text with `path=placeholder` each put in. */
function put(text: string, paths: readonly string[], file = "README.md", from?: string) {
  const missing = paths.map((path) => {
    const [key = "", value = "<x | y>"] = path.split("=");
    return { path: key, value };
  });
  const one: Finding = finding({ missing, subject: from === undefined ? "student" : "e" });
  return skeleton(
    file,
    text,
    missingKeys([one], from === undefined ? [] : [edge(from, "s", { id: "e" })]),
  );
}
const PII = "governance.personalInfo.present";

describe("skeleton", () => {
  it.each<[string, string, string, string[]]>([
    [
      "at the end of front matter",
      card("license: mit"),
      "license: mit\ngovernance:\n  personalInfo:\n    present: <x | y>",
      [PII],
    ],
    [
      "the Hub's keys first",
      card("version: 1"),
      "version: 1\nlicense: <x | y>\ngovernance:\n  a: <x | y>",
      ["governance.a", "license"],
    ],
    [
      "under what is there, by its indentation",
      card("governance:", "    a: 1 # why", "    # more", "license: mit"),
      "governance:\n    a: 1 # why\n    personalInfo:\n      present: <x | y>\n    # more\nlicense: mit",
      [PII],
    ],
    [
      "deeper under what is there",
      card("governance:", "  personalInfo:", "    statement: x", "  b: 2"),
      "governance:\n  personalInfo:\n    statement: x\n    present: <x | y>\n  b: 2",
      [PII],
    ],
    [
      "at three depths that end on one line",
      card("governance:", "  personalInfo:", "    statement: x"),
      "governance:\n  personalInfo:\n    statement: x\n    present: <x | y>\n  c: <x | y>\nzeta: <x | y>",
      [PII, "governance.c", "zeta"],
    ],
    [
      "between braces",
      card("governance: { a: 1 }"),
      'governance: { a: 1, personalInfo: {present: "<x | y>"} }',
      [PII],
    ],
    [
      "between empty braces",
      card("governance: {}"),
      'governance: {personalInfo: {present: "<x | y>"}}',
      [PII],
    ],
    [
      "between deeper braces",
      card("governance:", "  personalInfo: {statement: x}"),
      'governance:\n  personalInfo: {statement: x, present: "<x | y>"}',
      [PII],
    ],
    [
      "below a key without a value",
      card("governance: # soon", "license: mit"),
      "governance: # soon\n  personalInfo:\n    present: <x | y>\nlicense: mit",
      [PII],
    ],
    [
      "behind a block of text",
      card("governance:", "  a: |", "    one", "    two", "license: mit"),
      "governance:\n  a: |\n    one\n    two\n  b: <x | y>\nlicense: mit",
      ["governance.b"],
    ],
    [
      "as an entry of a list",
      card("datasets:", "- a", "- b"),
      "datasets:\n- a\n- b\n- <x | y>",
      ["datasets[]"],
    ],
    [
      "in a list between brackets",
      card("datasets: [a]"),
      'datasets: [a, "<x | y>"]',
      ["datasets[]"],
    ],
    ["in an empty list", card("datasets: []"), 'datasets: ["<x | y>"]', ["datasets[]"]],
    [
      "as the first entry of a list",
      card("license: mit"),
      "license: mit\ngovernance:\n  roles:\n    - role: <x | y>\n      party: <x | y>",
      ["governance.roles[].role", "governance.roles[].party"],
    ],
  ])("%s", (_, text, expected, paths) => {
    const now = put(text, paths);
    expect(now).toBe(card(...expected.split("\n")));
    expect(put(now ?? "", paths)).toBeUndefined();
    const windows = (one: string) => `\uFEFF${one}`.replaceAll("\n", "\r\n");
    expect(put(windows(text), paths)).toBe(windows(now ?? ""));
  });

  it("puts what belongs to an upstream into its entry, or makes one", () => {
    const path = ["governance.teachers[].authorization.basis"];
    const teachers = (...rows: string[]) => card("governance:", "  teachers:", ...rows);
    expect(
      put(
        teachers("    - id: a/b", "      access: api", "    - id: c/d"),
        path,
        "README.md",
        "A/b",
      ),
    ).toBe(
      teachers(
        "    - id: a/b",
        "      access: api",
        "      authorization:",
        "        basis: <x | y>",
        "    - id: c/d",
      ),
    );
    expect(put(teachers("    - {name: c/d}"), path, "README.md", "c/d")).toBe(
      teachers('    - {name: c/d, authorization: {basis: "<x | y>"}}'),
    );
    expect(put(teachers("    - id: c/d"), path, "README.md", "a/b")).toBe(
      teachers("    - id: c/d", "    - id: a/b", "      authorization:", "        basis: <x | y>"),
    );
    // A name alone has no room for more.
    expect(put(teachers("    - a/b"), path, "README.md", "a/b")).toBeUndefined();
  });

  it("writes a front matter where there is none", () => {
    expect(put("# Student\r\n", ["license"])).toBe(
      "---\r\nlicense: <x | y>\r\n---\r\n\r\n# Student\r\n",
    );
    expect(put("\uFEFF# Student\n", ["license"])).toBeUndefined();
  });

  it("writes a declaration of its own with or without the key above it", () => {
    const file = "a/governance.yaml";
    expect(put("provider: {name: x}", [PII], file)).toBe(
      "provider: {name: x}\npersonalInfo:\n  present: <x | y>",
    );
    expect(put("governance:\n  provider: {name: x}\n", [PII], file)).toBe(
      "governance:\n  provider: {name: x}\n  personalInfo:\n    present: <x | y>\n",
    );
    expect(put("# later\n", [PII], file)).toBe("# later\npersonalInfo:\n  present: <x | y>\n");
    expect(put("subjects:\n  - id: a/b\n", [PII], file)).toBeUndefined();
  });

  it.each([
    ["is stated", card("governance: {personalInfo: {present: no}}")],
    ["is a placeholder already", card("governance:", "  personalInfo:", '    present: "<x | y>"')],
    ["is no mapping", card("governance: mine")],
    ["is a shorter form", card("governance:", "  personalInfo: no")],
    ["stands behind an alias", card("a: &a {b: 1}", "governance: *a")],
    ["cannot be read", card("governance:", "  a: b: c")],
    ["is not closed", "---\nlicense: mit\n\n# Student\n"],
  ])("adds nothing where it %s", (_, text) => {
    expect(put(text, [PII])).toBeUndefined();
  });

  it("keeps every line of a card, and adds nothing twice, whatever is missing", async () => {
    const keys = fc.constantFrom(
      "license: mit",
      "datasets: [a/b]",
      "governance: {provider: {name: x}}",
      "governance:\n  provider:\n    name: x # y",
      "governance:\n    contacts: {general: a@harbour.example}\n    roles:\n    - {role: deployer, party: x}",
      "governance:\n  personalInfo:\n    statement: |\n      one\n\n      two",
      "version: '1'",
      "# a comment",
      "tags:\n- a\n- b",
      "governance:",
    );
    const lines = fc.uniqueArray(keys, { maxLength: 5, selector: (key) => key.split(":")[0] });
    await fc.assert(
      fc.asyncProperty(lines, fc.constantFrom("\n", "\r\n"), async (rows, end) => {
        const text = card(...rows, "pipeline_tag: text-generation").replaceAll("\n", end);
        const { report } = await run({ "README.md": text });
        const found = report.findings.filter(({ missing }) => missing !== undefined);
        const missing = missingKeys(found, report.lineage);
        const now = skeleton("README.md", text, missing);
        if (now === undefined) return;
        const left = now.split(end);
        for (const row of text.split(end)) {
          const at = left.findIndex(
            (one) => one === row || (/[}\]]$/.test(row) && one.startsWith(row.slice(0, -2))),
          );
          expect([row, at]).not.toEqual([row, -1]);
          left.splice(0, at + 1);
        }
        expect(skeleton("README.md", now, missing)).toBeUndefined();
        const after = await run({ "README.md": now });
        expect(after.report.findings.filter(({ kind }) => kind === "unreadable")).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
