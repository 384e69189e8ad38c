import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import { LOCALES } from "../../src/model/vocabulary.js";
import { junitReport } from "../../src/report/junit.js";
import { hostile } from "./hostile.js";
import { at, finding, nasty, nastyContext, report } from "./report.js";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** A strict parser: it throws on what is not well-formed XML 1.0. */
function parsed(text: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (part) => {
    const here = open.at(-1);
    if (here) here.text += part;
  });
  parser.write(text).close();
  const [only] = root.children;
  if (only === undefined) throw new Error("no element");
  return only;
}

const suites = (one: Report) => parsed(junitReport.render(one, { color: false })).children;
const cases = (one: Report) => suites(one).flatMap(({ children }) => children);
const results = (one: Report) => cases(one).map(({ children }) => children[0]?.name ?? "passed");

/** Sums of an element's attributes against what is below it. */
function isCounted({ attributes, children, name }: Element): void {
  const all = name === "testsuites" ? children.flatMap((one) => one.children) : children;
  const count = (kind: string) =>
    String(all.filter((one) => one.children.some((child) => child.name === kind)).length);
  expect(attributes).toMatchObject({
    tests: String(all.length),
    failures: count("failure"),
    errors: count("error"),
    skipped: count("skipped"),
  });
}

describe("junit", () => {
  it("has a suite for every document and a case for every finding, with its place", () => {
    const found = suites(
      report([finding(), finding({ ruleId: "ip/x", severity: "warning" })], {
        files: ["README.md", "clean/README.md"],
      }),
    );
    expect(found.map(({ attributes }) => attributes.name)).toEqual([
      "README.md",
      "clean/README.md",
    ]);
    expect(found[0]?.children.map(({ attributes }) => attributes)).toEqual([
      {
        name: "ip/license-contradicts-inherited student",
        classname: "README.md",
        file: "README.md",
        line: "3",
      },
      { name: "ip/x student", classname: "README.md", file: "README.md", line: "3" },
    ]);
    const [failure] = found[0]?.children[0]?.children ?? [];
    expect(failure).toMatchObject({
      name: "failure",
      attributes: { type: "error", message: finding().message },
    });
    expect(failure?.text.split("\n").slice(0, 2)).toEqual([
      finding().message,
      "error README.md:3:13",
    ]);
  });

  it("gives a document without findings one passed case", () => {
    const one = report([], { files: ["README.md"] });
    expect(results(one)).toEqual(["passed"]);
    expect(suites(one)[0]?.attributes).toMatchObject({ tests: "1", failures: "0" });
  });

  it("takes errors and warnings for failures, and passes nothing that it cannot tell or that is excused", () => {
    const suppressed = { by: "waiver", reason: "agreed", owner: "legal" } as const;
    const one = report([
      finding({ severity: "error" }),
      finding({ severity: "warning" }),
      finding({ severity: "notice" }),
      finding({ severity: "error", outcome: "undetermined" }),
      finding({ severity: "warning", outcome: "undetermined" }),
      finding({ severity: "notice", outcome: "undetermined" }),
      finding({ severity: "error", suppressed }),
      finding({ severity: "error", outcome: "undetermined", suppressed }),
    ]);
    expect(results(one)).toEqual([
      "failure",
      "failure",
      "skipped",
      "error",
      "error",
      "skipped",
      "skipped",
      "skipped",
    ]);
    const said = cases(one).map(({ children }) => children[0]?.attributes);
    expect(said.map((attributes) => attributes?.type)).toEqual([
      "error",
      "warning",
      undefined,
      "undetermined",
      "undetermined",
      undefined,
      undefined,
      undefined,
    ]);
    expect(said[2]?.message).toMatch(/^notice: /);
    expect(said[6]?.message).toMatch(/^a waiver; agreed; owner: legal: /);
  });

  it("gives no two cases of a suite one name", () => {
    const one = report([
      finding(),
      finding(),
      finding({ subject: "student #2" }),
      finding(),
      finding({ primary: at("other/README.md") }),
    ]);
    for (const { children } of suites(one)) {
      const names = children.map(({ attributes }) => attributes.name);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(suites(one)[1]?.children[0]?.attributes.name).not.toContain("#");
  });

  it("says what was not checked, and never that nothing is a pass", () => {
    const diagnostic = (severity: "fatal" | "warning") => ({
      code: `is-${severity}`,
      severity,
      message: "m",
      hint: "h",
      at: at("a/README.md"),
    });
    const one = report([], {
      files: ["README.md"],
      diagnostics: [diagnostic("fatal"), diagnostic("warning")],
    });
    expect(results(one)).toEqual(["passed", "error", "skipped"]);
    expect(suites(one)[1]?.attributes.name).toBe("cardwarden");
    expect(results(report([]))).toEqual(["skipped"]);
  });

  it.each(LOCALES)("is well-formed and counts right, whatever the texts hold (%s)", (locale) => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 12 }), (texts) => {
        const one = { ...nasty(texts), locale };
        const text = junitReport.render(one, nastyContext(texts));
        const root = parsed(text);
        isCounted(root);
        root.children.forEach(isCounted);
        expect(root.children.flatMap(({ children }) => children).length).toBeGreaterThanOrEqual(
          one.findings.length,
        );
        // Nothing but our own elements.
        const names = (element: Element): string[] => [
          element.name,
          ...element.children.flatMap(names),
        ];
        expect(new Set(names(root)).size).toBeLessThanOrEqual(6);
        for (const name of names(root))
          expect(["testsuites", "testsuite", "testcase", "failure", "error", "skipped"]).toContain(
            name,
          );
        expect(junitReport.render(one, nastyContext(texts))).toBe(text);
      }),
      { numRuns: 150 },
    );
  });
});
