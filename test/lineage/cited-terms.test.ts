import { expect, test } from "vitest";
import { citedDeclaration, citedTerms } from "../../src/lineage/edges/cited-terms.js";
import { render } from "../../src/messages/index.js";
import type { License } from "../../src/model/register.js";

const text = (name: string, kind: string, date?: string) => ({ name, kind, date }) as License;

test.each([
  [
    "Harbour Terms 2023-03-14",
    "service-terms",
    "2023-03-14",
    "2(c)",
    "of 2023-03-14, section 2(c)",
  ],
  [
    "Harbour Terms",
    "service-terms",
    "effective 2026-01-01",
    "D.4(a)",
    "of 2026-01-01, section D.4(a)",
  ],
  ["Harbour Terms", "service-terms", "2026", "What you cannot do", ', "What you cannot do"'],
  ["Harbour Terms", "service-terms", undefined, "list item 2", ", list item 2"],
])("%s of kind %s, dated %s, clause %s", (name, kind, date, clause, ending) => {
  const cited = render(citedTerms(text(name, kind, date), clause), "en");
  expect(cited).toBe(`Harbour Terms${ending.startsWith(",") ? "" : " "}${ending}`);
});

test("a license goes without its date, and declared terms by their address", () => {
  expect(render(citedTerms(text("Quay License", "license", "2024-01-01"), undefined), "en")).toBe(
    "Quay License",
  );
  expect(render(citedDeclaration({ id: "https://quay.example/terms" }), "en")).toContain(
    "quay.example",
  );
  expect(render(citedDeclaration({ id: "declared terms" }), "en")).not.toContain("https:");
  const ofCard = citedDeclaration({ id: "quay/teacher", holder: "quay/teacher" });
  expect(render(ofCard, "en")).toContain("quay/teacher");
});
