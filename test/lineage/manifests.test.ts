import { describe, expect, test } from "vitest";
import { ofRule, run as runAll } from "../helpers/run.js";

/** Documents with their subjects, and findings as `severity outcome file:line`, with related places. */
async function run(files: Record<string, string>) {
  const result = await runAll(files);
  const place = ({
    file,
    range: { start },
  }: {
    file: string;
    range: { start: { line: number } };
  }) => `${file}:${start.line}`;
  return {
    documents: result.report.documents.map(
      ({ file, subjects }) => `${file}: ${subjects.join(", ")}`,
    ),
    of: (rule: string) =>
      ofRule(result, rule).map(
        ({ severity, outcome, primary, related }) =>
          `${severity} ${outcome} ${place(primary)} <- ${related.map(({ at }) => place(at)).join(" ")}`,
      ),
  };
}

const datapackage = (more: object) =>
  JSON.stringify({ resources: [{ name: "a", path: "a.csv" }], ...more }, null, 1);
const card = (title: string, matter = "license: mit") =>
  `---\npretty_name: ${title}\n${matter}\n---\n\n# ${title}\n`;

describe("a manifest beside a card", () => {
  test("is one more document of its subject", async () => {
    const { documents, of } = await run({
      "README.md": card("Harbour"),
      "datapackage.json": datapackage({ name: "harbour" }),
    });
    expect(documents).toEqual(["README.md: .", "datapackage.json: ."]);
    // What one of them says the other need not say.
    expect(of("ip/dataset-license-missing")).toEqual([]);
  });

  test("gives the subject the id that it declares", async () => {
    const { documents } = await run({
      "README.md": card("Harbour"),
      "datapackage.json": datapackage({
        name: "harbour",
        governance: { subject: { id: "acme/harbour" } },
      }),
    });
    expect(documents).toEqual(["README.md: acme/harbour", "datapackage.json: acme/harbour"]);
  });

  test("of another id is somebody else", async () => {
    const { documents } = await run({
      "README.md": card("Harbour", "governance: {subject: {id: acme/harbour}}"),
      "datapackage.json": datapackage({ governance: { subject: { id: "acme/river" } } }),
    });
    expect(documents).toEqual(["README.md: acme/harbour", "datapackage.json: acme/river"]);
  });

  test.each([
    ["is an error where a name says that they are one", "harbour", "error"],
    ["is a warning where only the folder says so", "river", "warning"],
  ])("that contradicts it %s, with both places", async (_, name, severity) => {
    const { of } = await run({
      "README.md": card("Harbour", "license: mit"),
      "datapackage.json": datapackage({ name, licenses: [{ name: "CC-BY-NC-4.0" }] }),
    });
    expect(of("doc/conflicting-statements")).toEqual([
      `${severity} fail README.md:3 <- datapackage.json:11`,
    ]);
  });

  test("agrees in another spelling", async () => {
    const { of } = await run({
      "README.md": card("Harbour", "license: cc-by-4.0"),
      "datapackage.json": datapackage({
        name: "harbour",
        licenses: [{ path: "https://creativecommons.org/licenses/by/4.0/" }],
      }),
    });
    expect(of("doc/conflicting-statements")).toEqual([]);
  });

  test("has columns that speak against what the card says of persons", async () => {
    const { of } = await run({
      "README.md": card("Harbour", "license: mit\ngovernance: {personalInfo: {present: no}}"),
      "datapackage.json": datapackage({
        name: "harbour",
        resources: [{ name: "a", path: "a.csv", schema: { fields: [{ name: "email" }] } }],
      }),
    });
    expect(of("privacy/implausible-no-personal-data")).toEqual([
      "warning fail README.md:4 <- datapackage.json:9",
    ]);
  });
});

describe("manifests without a card", () => {
  test("of one format in one folder are as many subjects, unless a name makes them one", async () => {
    const named = (name: string) =>
      datapackage({ name, governance: { subject: { id: `acme/${name}` } } });
    const { documents } = await run({
      "a/datapackage.json": named("one"),
      "b/datapackage.json": named("two"),
      "c/datapackage.yaml": "name: one\nresources: []\ngovernance: {subject: {id: acme/one}}\n",
    });
    expect(documents).toEqual([
      "a/datapackage.json: acme/one",
      "b/datapackage.json: acme/two",
      "c/datapackage.yaml: acme/one",
    ]);
  });

  test("miss a statement at the end of its object, and what they have no place for not at all", async () => {
    const { of } = await run({ "datapackage.json": datapackage({ name: "harbour" }) });
    expect(of("ip/dataset-license-missing")).toEqual(["error fail datapackage.json:9 <- "]);
    expect(of("privacy/personal-data-status-missing")).toEqual([]);
  });

  test("with a declaration beside them miss the rest there", async () => {
    const { of } = await run({
      "datapackage.json": datapackage({ name: "harbour" }),
      "governance.yaml": "subject: {kind: dataset}\nteachers: []\nintendedUse: maps\n",
    });
    expect(of("ip/dataset-license-missing")).toEqual(["error fail datapackage.json:9 <- "]);
    expect(of("privacy/personal-data-status-missing")).toEqual([
      "notice fail governance.yaml:1 <- ",
    ]);
  });
});

test("a file that can hold nothing of models is told as not checked, and is no finding", async () => {
  const { report } = await runAll({
    "sbom.spdx.json": '{\n  "spdxVersion": "SPDX-2.3",\n  "packages": []\n}\n',
  });
  expect(report.findings).toEqual([]);
  expect(report.diagnostics).toMatchObject([
    {
      code: "holds-nothing",
      severity: "warning",
      at: { range: { start: { line: 2, column: 19 } } },
    },
  ]);
});
