import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.js";
import { markdownReport } from "../../src/report/markdown/index.js";
import { pretty } from "../../src/report/pretty.js";
import { at, finding, report } from "./report.js";

const plain = { color: false };
const single = report([
  finding({ primary: at("one/README.md") }),
  finding({ severity: "warning", primary: at("two/README.md") }),
]);
const counts = { error: 1, warning: 1, notice: 0, undetermined: 0, suppressed: 0 };
const overview: Report = {
  ...single,
  repositories: ["one", "two"].map((folder) => ({ folder, documents: 1, ...counts })),
};

describe("an overview of repositories, however few findings it has", () => {
  test("has a table by rule in the terminal", () => {
    expect(pretty.render(overview, plain)).toMatch(
      /\nBy rule\n {2}1 {2}error .*\n {2}1 {2}warning /,
    );
    expect(pretty.render(single, plain)).not.toContain("By rule");
  });

  test("has a table by rule in Markdown", () => {
    const head = "| Severity | Count | Rule |";
    expect(markdownReport.render(overview, plain)).toContain(head);
    expect(markdownReport.render(single, plain)).not.toContain(head);
  });
});
