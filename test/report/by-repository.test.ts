import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import { LOCALES } from "../../src/model/vocabulary.js";
import { countByRepository } from "../../src/report/by-repository.js";
import { markdownReport } from "../../src/report/markdown/index.js";
import { pretty } from "../../src/report/pretty.js";
import { at, finding, report } from "./report.js";

const repository = (folder: string, documents: number) => ({
  folder,
  documents,
  error: 0,
  warning: 0,
  notice: 0,
  undetermined: 0,
  suppressed: 0,
});
const overview = (locale: Report["locale"] = "en"): Report => ({
  ...report(
    [
      finding({ severity: "warning", primary: at("one/README.md"), fingerprint: "a" }),
      finding({ severity: "error", primary: at("two/README.md"), fingerprint: "b" }),
      finding({
        severity: "notice",
        kind: "missing-statement",
        missing: [{ path: "governance.stage", value: "<stage>" }],
        primary: at("two/README.md", 4),
        fingerprint: "c",
      }),
    ],
    { locale },
  ),
  repositories: [repository("empty", 0), repository("one", 1), repository("two", 1)],
});

describe("an overview of repositories", () => {
  it("counts by repository: errors first, then those without a card", () => {
    const counts = countByRepository(overview());
    expect(counts.map(({ name }) => name)).toEqual(["two", "empty", "one"]);
    expect(counts[0]).toMatchObject({ error: 1, notice: 0, missing: 1 });
    expect(countByRepository(report([finding()]))).toEqual([]);
  });

  it.each(LOCALES)("names a repository without a card in text and in Markdown (%s)", (locale) => {
    const text = pretty.render(overview(locale), { color: false });
    expect(text).toMatch(/^ {2}empty[:：]/m);
    const markdown = markdownReport.render(overview(locale), { color: false });
    expect(markdown).toMatch(/^\| <code>two<\/code> \| 1 \| 0 \| 0 \| 1 \| 1 \|$/m);
    expect(markdown).toMatch(/^\| <code>empty<\/code> .+ \| 0 \| 0 \| 0 \| 0 \| 0 \|$/m);
  });
});
